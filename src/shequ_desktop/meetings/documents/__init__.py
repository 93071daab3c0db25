"""The papers of the meetings. Chinese whatever the language of the window is."""

from shequ_desktop.meetings.documents.attending import PAPERS as OF_ATTENDING
from shequ_desktop.meetings.documents.ballots import PAPERS as OF_BALLOTS
from shequ_desktop.meetings.documents.calling import PAPERS as OF_CALLING
from shequ_desktop.meetings.documents.counts import PAPERS as OF_COUNTS
from shequ_desktop.meetings.documents.decisions import PAPERS as OF_DECISIONS
from shequ_desktop.meetings.documents.minutes import PAPERS as OF_MINUTES
from shequ_desktop.meetings.documents.proposals import PAPERS as OF_PROPOSALS
from shequ_desktop.meetings.documents.rosters import PAPERS as OF_ROSTERS

PAPERS = (
    *OF_CALLING,
    *OF_ATTENDING,
    *OF_BALLOTS,
    *OF_COUNTS,
    *OF_MINUTES,
    *OF_DECISIONS,
    *OF_PROPOSALS,
    *OF_ROSTERS,
)
"""Every paper of this room, in the order of the gallery."""
