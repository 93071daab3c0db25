"""What papers have to know of a meeting beside its records."""

from collections.abc import Iterable, Mapping

from shequ_desktop.households import service as households
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.kernel.sources import Cited
from shequ_desktop.meetings.model import MeetingRow
from shequ_desktop.meetings.rules.results import voters
from shequ_desktop.meetings.service.meetings import meeting
from shequ_desktop.meetings.service.rows import frozen_profile
from shequ_desktop.meetings.service.signing_in import quorum_for
from shequ_desktop.meetings.service.votes import frozen_ground, meeting_of, vote
from shequ_desktop.meetings.values import (
    Assembly,
    Attendance,
    ItemKind,
    MeetingId,
    ProxiesForbidden,
    VoteId,
)
from shequ_desktop.meetings.values.vote_findings import NothingToVoteOn
from shequ_desktop.storage.store import Reading

_VOTERS = frozenset({Assembly.RESIDENTS, Assembly.HOUSEHOLDS})


def ballots_for(reading: Reading, vote_id: VoteId) -> int:
    """Return how many ballots of a vote can be given out: one for each who may vote."""
    found = vote(reading, vote_id)
    ground = frozen_ground(reading, meeting_of(reading, vote_id))
    return voters(found.draft, ground.of(found.entitled, found.present))


def questions(reading: Reading, meeting_id: MeetingId) -> tuple[str, ...]:
    """Return what a meeting is to say yes or no to.

    Raises:
        RulesBroken: nothing on its agenda is to be voted on.
    """
    items = meeting(reading, meeting_id).items
    found = tuple(item.draft.title for item in items if item.draft.kind is ItemKind.VOTE)
    refuse([] if found else [NothingToVoteOn()])
    return found


def phones_of(reading: Reading, lines: Iterable[Attendance]) -> Mapping[str, str]:
    """Return the telephones of those on a roll who are in the ledger, by their ids there."""
    wanted = [each.person_id for each in lines if each.person_id]
    return {
        person_id: known.phones
        for person_id, known in households.acquaintances(reading, wanted).items()
        if known.phones
    }


def proxy_limit(reading: Reading, meeting_id: MeetingId) -> Cited[int]:
    """Return how many members one may stand in for at a meeting.

    A profile may let members be stood in for; the law lets voters, and delegates of households,
    where a committee is elected, but no representatives (第十九条).

    Raises:
        RulesBroken: the rules of the meeting know no proxies.
    """
    quorum = quorum_for(reading, meeting_id)
    limit = quorum.proxies
    found = meeting(reading, meeting_id)
    elects = any(item.draft.kind is ItemKind.ELECTION for item in found.items)
    if limit is None and elects and found.draft.assembly in _VOTERS:
        row = reading.session.get_one(MeetingRow, meeting_id)
        limit = frozen_profile(reading, row).proxies_a_voter
    refuse([ProxiesForbidden(quorum.title)] if limit is None else [])
    assert limit is not None
    return limit
