"""Votes: put to those present, counted twice, computed and never typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.values.judging import Verdict

VoteId = NewType("VoteId", str)


class VoteForm(StrEnum):
    """What is asked."""

    YES_NO = "yes_no"
    CHOOSE = "choose"
    """At most ``choose_most`` of several options."""
    ELECTION = "election"
    """差额选举: ``seats`` of more candidates, in rounds."""


class VoteMethod(StrEnum):
    """How it is asked."""

    HANDS = "hands"
    BALLOT = "ballot"
    HOUSEHOLDS = "households"
    WRITTEN = "written"


METHOD_TITLES: Mapping[VoteMethod, str] = {
    VoteMethod.HANDS: QT_TRANSLATE_NOOP("meetings", "举手表决"),
    VoteMethod.BALLOT: QT_TRANSLATE_NOOP("meetings", "无记名投票"),
    VoteMethod.HOUSEHOLDS: QT_TRANSLATE_NOOP("meetings", "户代表投票"),
    VoteMethod.WRITTEN: QT_TRANSLATE_NOOP("meetings", "书面征求意见"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteDraft:
    """What is put to the vote."""

    question: str
    form: VoteForm
    method: VoteMethod
    options: tuple[str, ...] = ()
    """Choices or candidates; none for a yes-or-no."""
    choose_most: int = 1
    seats: int = 1
    round: int = 1
    """2: those who were not elected in the first round, by most votes (第十九条)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountSheet:
    """计票单: one teller's numbers.

    发出 = 收回 + 未收回; 收回 = 有效 + 无效. A show of hands has no ballots: ``issued`` and
    ``returned`` are the people present.
    """

    issued: int
    returned: int
    invalid: int = 0
    votes_for: int = 0
    against: int = 0
    abstained: int = 0
    choices: tuple[int, ...] = ()
    """Votes for each option, in their order; empty for a yes-or-no."""

    @property
    def valid(self) -> int:
        """Return the ballots that count."""
        return self.returned - self.invalid


@dataclass(frozen=True, slots=True, kw_only=True)
class CountEntry:
    """A sheet as somebody typed it; never changed: a later one with a reason replaces it."""

    turn: int
    """1 or 2: the first or the second person."""
    by: str
    sheet: CountSheet
    reason: str = ""
    """Why it replaces the one before; empty: it is the first of its turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceResult:
    """What became of one option or candidate."""

    label: str
    votes: int
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteResult:
    """Computed from the two equal sheets."""

    sheet: CountSheet
    void: bool
    """More ballots came back than were given out: the vote counts for nothing."""
    verdict: Verdict | None
    """For a yes-or-no under a profile that governs it."""
    choices: tuple[ChoiceResult, ...] = ()
    tied: tuple[str, ...] = ()
    """Options with equal votes about the last seat: to be decided by another vote."""
    arithmetic: tuple[str, ...] = ()
    """The proof, line by line, in Chinese: 到会 30 人，过半数为 16 票……"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """表决."""

    id: VoteId
    item_id: str
    draft: VoteDraft
    entitled: int
    """Members on the roll; frozen when it was opened, as ``present``."""
    present: int
    opened: int
    """Minute of the day."""
    closed: int | None = None
    """``None``: the ballots are out, and no tally is shown to anybody."""
    tellers: tuple[str, ...] = ()
    checkers: tuple[str, ...] = ()
    void_reason: str = ""
    entries: tuple[CountEntry, ...] = ()
    """The first one first; replaced ones stay."""
    result: VoteResult | None = None
    """``None``: not closed, or the two sheets are not there or differ."""
