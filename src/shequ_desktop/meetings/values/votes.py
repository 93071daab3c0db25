"""Votes: put to those present, counted twice, computed and never typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.values.judging import Assembly, Verdict

VoteId = NewType("VoteId", str)

TURNS = (1, 2)
"""The first and the second person who counts."""


class VoteForm(StrEnum):
    """What is asked."""

    YES_NO = "yes_no"
    CHOOSE = "choose"
    """At most ``choose_most`` of several options."""
    ELECTION = "election"
    """差额选举: ``seats`` of more candidates, in rounds."""
    RECALL = "recall"
    """罢免: yes or no, by those who vote (第二十条)."""
    EVALUATION = "evaluation"
    """民主评议: each of ``options`` gets one of ``grades`` (第三十七条)."""


FORM_TITLES: Mapping[VoteForm, str] = {
    VoteForm.YES_NO: QT_TRANSLATE_NOOP("meetings", "赞成或者反对"),
    VoteForm.CHOOSE: QT_TRANSLATE_NOOP("meetings", "多项选择"),
    VoteForm.ELECTION: QT_TRANSLATE_NOOP("meetings", "选举"),
    VoteForm.RECALL: QT_TRANSLATE_NOOP("meetings", "罢免"),
    VoteForm.EVALUATION: QT_TRANSLATE_NOOP("meetings", "民主评议"),
}

YES_OR_NO = frozenset({VoteForm.YES_NO, VoteForm.RECALL})
"""Counted as 赞成, 反对 and 弃权; the others by their options."""


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


class VoteState(StrEnum):
    """Where a vote is on its way; follows from its facts, is stored nowhere."""

    OPEN = "open"
    """The ballots are out, or being counted."""
    DIFFERENT = "different"
    """Both sheets are in and are not the same."""
    READY = "ready"
    """Two equal sheets, not announced yet."""
    PASSED = "passed"
    REJECTED = "rejected"
    TIED = "tied"
    """Equal votes about the last place: to be decided by another vote."""
    COUNTED = "counted"
    """Announced; no rule says what is enough."""
    CORRECTING = "correcting"
    """Announced; one sheet was corrected since and the other was not."""
    VOID = "void"


VOTE_STATE_TITLES: Mapping[VoteState, str] = {
    VoteState.OPEN: QT_TRANSLATE_NOOP("meetings", "表决中"),
    VoteState.DIFFERENT: QT_TRANSLATE_NOOP("meetings", "两次计票不一致"),
    VoteState.READY: QT_TRANSLATE_NOOP("meetings", "待公布"),
    VoteState.PASSED: QT_TRANSLATE_NOOP("meetings", "通过"),
    VoteState.REJECTED: QT_TRANSLATE_NOOP("meetings", "未通过"),
    VoteState.TIED: QT_TRANSLATE_NOOP("meetings", "票数相等"),
    VoteState.COUNTED: QT_TRANSLATE_NOOP("meetings", "已计票"),
    VoteState.CORRECTING: QT_TRANSLATE_NOOP("meetings", "更正中"),
    VoteState.VOID: QT_TRANSLATE_NOOP("meetings", "无效"),
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
    grades: tuple[str, ...] = ()
    """Of a 民主评议, the best first."""

    @property
    def labels(self) -> tuple[str, ...]:
        """Return what each number of a sheet's ``choices`` counts: options, or grades of each."""
        if self.form is not VoteForm.EVALUATION:
            return self.options
        return tuple(f"{person} {grade}" for person in self.options for grade in self.grades)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountSheet:
    """计票单: one teller's numbers.

    发出 = 收回 + 未收回; 收回 = 有效 + 无效; 有效 = 赞成 + 反对 + 弃权. A show of hands has no
    ballots: ``issued`` and ``returned`` are the people present, ``invalid`` those who raised no
    hand at all.
    """

    issued: int
    returned: int
    invalid: int = 0
    votes_for: int = 0
    against: int = 0
    abstained: int = 0
    choices: tuple[int, ...] = ()
    """Votes for each of the draft's ``labels``, in their order; empty for a yes-or-no."""

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
    at: datetime
    """When it was typed, UTC."""
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
    """Under the frozen profile of the meeting; ``None``: it does not govern such a vote, or the
    vote is void. Of an election it says whether all seats were filled."""
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
    """The first one first; replaced ones stay. Empty until it is closed: see ``counted_by``."""
    result: VoteResult | None = None
    """``None``: not closed, or the two sheets are not there or differ."""
    state: VoteState = VoteState.OPEN
    counted_by: Mapping[int, str] = field(default_factory=dict)
    """Who has handed in the sheet of a turn; all that is told before it is closed."""
    differences: tuple[str, ...] = ()
    """Titles of the cells in which the two sheets differ; never their numbers."""

    @property
    def is_open(self) -> bool:
        """Return whether it keeps the meeting voting: neither announced nor void."""
        return self.closed is None and not self.void_reason


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedVote:
    """A vote of former days with what is needed to judge it again under other rules."""

    vote_id: VoteId
    meeting_id: str
    meeting_title: str
    held_on: date
    draft: VoteDraft
    assembly: Assembly
    entitled: int
    present: int
    sheet: CountSheet
    profile: str
    """Key of the rules that were frozen with the meeting's roll."""
    verdict: Verdict | None
    """What those rules say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FailsInARow:
    """连续不称职: somebody was judged unfit as often running as ends an office.

    The program never ends it: a person looks, and writes it down.
    """

    name: str
    held_on: tuple[date, ...]
    """The days of the evaluations, the earliest first."""
    rule: str
    """What ends the office, as papers cite it."""
