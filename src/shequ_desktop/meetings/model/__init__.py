"""The tables of the meetings.

States follow from facts and are stored nowhere. Numbers that a law is applied to (rolls, head
counts) are frozen in the rows of the meeting and the vote, so that they prove themselves later.
Minutes of the day count from midnight. Files travel beside the operations, by their SHA-256.
"""

from shequ_desktop.meetings.model.meetings import (
    AgendaItemRow,
    AttendanceRow,
    FileContentRow,
    MeetingFileRow,
    MeetingRow,
    MeetingSeriesRow,
    MeetingTaskRow,
    SpeechRow,
)
from shequ_desktop.meetings.model.proposals import (
    EndorsementRow,
    ProposalRow,
    StepRecordRow,
)
from shequ_desktop.meetings.model.resolutions import (
    MinutesRow,
    ResolutionObjectionRow,
    ResolutionProgressRow,
    ResolutionRow,
    RuleDocumentRow,
)
from shequ_desktop.meetings.model.votes import (
    CountEntryRow,
    VoteRow,
)

TABLES = (
    ProposalRow,
    EndorsementRow,
    StepRecordRow,
    MeetingFileRow,
    FileContentRow,
    MeetingSeriesRow,
    MeetingRow,
    AttendanceRow,
    AgendaItemRow,
    SpeechRow,
    MeetingTaskRow,
    VoteRow,
    CountEntryRow,
    MinutesRow,
    ResolutionRow,
    ResolutionObjectionRow,
    ResolutionProgressRow,
    RuleDocumentRow,
)
"""Every table of this room."""

__all__ = [
    "TABLES",
    "AgendaItemRow",
    "AttendanceRow",
    "CountEntryRow",
    "EndorsementRow",
    "FileContentRow",
    "MeetingFileRow",
    "MeetingRow",
    "MeetingSeriesRow",
    "MeetingTaskRow",
    "MinutesRow",
    "ProposalRow",
    "ResolutionObjectionRow",
    "ResolutionProgressRow",
    "ResolutionRow",
    "RuleDocumentRow",
    "SpeechRow",
    "StepRecordRow",
    "VoteRow",
]
