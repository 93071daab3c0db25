"""Questions, count sheets and frozen numbers of invented votes."""

from dataclasses import replace
from datetime import UTC, datetime

from shequ_desktop.community.values import NATIONAL, shipped_profiles
from shequ_desktop.meetings.rules.results import Frozen
from shequ_desktop.meetings.values import (
    Assembly,
    CountEntry,
    CountSheet,
    VoteDraft,
    VoteForm,
    VoteMethod,
)

LAW = shipped_profiles()[NATIONAL]
OLD = shipped_profiles()["cn-2018"]
NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
ASKED = VoteDraft(question="是否更换物业公司", form=VoteForm.YES_NO, method=VoteMethod.BALLOT)
HANDS = replace(ASKED, method=VoteMethod.HANDS)
COMMITTEE = VoteDraft(
    question="选举居委会委员",
    form=VoteForm.ELECTION,
    method=VoteMethod.BALLOT,
    options=("王敏", "李强", "张丽", "赵刚"),
    seats=3,
)


def frozen(
    entitled: int, present: int, assembly: Assembly | None = Assembly.REPRESENTATIVES
) -> Frozen:
    return Frozen(entitled=entitled, present=present, assembly=assembly, profile=LAW)


def counted(present: int, votes_for: int, against: int = 0, invalid: int = 0) -> CountSheet:
    rest = present - votes_for - against - invalid
    return CountSheet(
        issued=present,
        returned=present,
        invalid=invalid,
        votes_for=votes_for,
        against=against,
        abstained=rest,
    )


def elected(returned: int, *choices: int, issued: int = 0, invalid: int = 0) -> CountSheet:
    return CountSheet(
        issued=issued or returned, returned=returned, invalid=invalid, choices=choices
    )


def entry(turn: int, by: str, sheet: CountSheet, reason: str = "") -> CountEntry:
    return CountEntry(turn=turn, by=by, sheet=sheet, reason=reason, at=NOON)
