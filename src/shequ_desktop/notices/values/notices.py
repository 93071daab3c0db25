"""Notices: what is posted, where and until when, what is said to it, and how it looked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from shequ_desktop.documents.kinds import Content
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.notices.values.catalogue import CatalogueItem, Period

NoticeId = NewType("NoticeId", str)
PostingId = NewType("PostingId", str)
ObjectionId = NewType("ObjectionId", str)
PhotoId = NewType("PhotoId", str)


class NoticeState(StrEnum):
    """Where a notice is on its way; follows from its facts, is stored nowhere."""

    DUE = "due"
    """Nobody has begun it."""
    OVERDUE = "overdue"
    """Nobody has begun it, and its day has passed."""
    DRAFTING = "drafting"
    CHECKING = "checking"
    """Checked; approval or the supervisors' signature is still to come."""
    SUPERVISED = "supervised"
    """Ready to be posted."""
    POSTED = "posted"
    REMOVABLE = "removable"
    """Up, and may come down."""
    TAKEN_DOWN = "taken_down"
    ARCHIVED = "archived"
    CORRECTED = "corrected"
    """A later notice that is posted says it better."""
    WITHDRAWN = "withdrawn"


STATE_TITLES: Mapping[NoticeState, str] = {
    NoticeState.DUE: QT_TRANSLATE_NOOP("notices", "待公开"),
    NoticeState.OVERDUE: QT_TRANSLATE_NOOP("notices", "逾期未公开"),
    NoticeState.DRAFTING: QT_TRANSLATE_NOOP("notices", "起草中"),
    NoticeState.CHECKING: QT_TRANSLATE_NOOP("notices", "审核中"),
    NoticeState.SUPERVISED: QT_TRANSLATE_NOOP("notices", "可以张贴"),
    NoticeState.POSTED: QT_TRANSLATE_NOOP("notices", "公示中"),
    NoticeState.REMOVABLE: QT_TRANSLATE_NOOP("notices", "可以撤下"),
    NoticeState.TAKEN_DOWN: QT_TRANSLATE_NOOP("notices", "已撤下"),
    NoticeState.ARCHIVED: QT_TRANSLATE_NOOP("notices", "已归档"),
    NoticeState.CORRECTED: QT_TRANSLATE_NOOP("notices", "已更正"),
    NoticeState.WITHDRAWN: QT_TRANSLATE_NOOP("notices", "已撤回"),
}
"""In the order of a notice's life."""


class Side(StrEnum):
    """When a photo was taken: with the notice up, or the board after it came down."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDraft:
    """What a form says of a notice."""

    kind: str
    """Key of its ``PaperKind``: ``notices.announcement``, or another room's."""
    title: str
    content: Content = field(default_factory=Content)
    """Its facts, whole; masked when it is printed. Blocks are not kept."""
    scheme: str = ""
    """Code of the catalogue; empty: the notice is in none."""
    item: str = ""
    """Code of the item within the catalogue."""
    period_label: str = ""
    """What it reports on: ``2026年第三季度``."""
    due_on: date | None = None
    owner_name: str = ""
    """责任人: who writes it."""
    channel: str = "board"
    """A code of codes/disclosure_channel."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Who has seen a notice, and when; an empty name: nobody yet."""

    name: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """What is known of a photo; its bytes are asked for by ``photo_content``."""

    id: PhotoId
    side: Side
    size: int
    """In bytes."""
    taken_on: date | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """张贴: one notice in one place, from one day to another."""

    id: PostingId
    place: str
    posted_on: date
    days: int
    """As it was decided when it was posted."""
    must_stay_until: date
    """Last day it has to stay up, inclusive."""
    taken_down_on: date | None = None
    early_reason: str = ""
    """Why it came down before its time."""
    photos: tuple[Photo, ...] = ()

    @property
    def is_up(self) -> bool:
        """Say whether it still hangs."""
        return self.taken_down_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionDraft:
    """意见、异议: what somebody has said to a notice; may be anonymous."""

    received_on: date
    person_name: str = ""
    phone: str = ""
    body: str = ""
    channel: str = ""
    """A code of codes/opinion_channel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """答复."""

    answer: str
    answered_on: date
    answered_by: str = ""
    adopted: bool = False
    """采纳."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """An objection, with the day by which it has to be answered."""

    id: ObjectionId
    notice_id: NoticeId
    draft: ObjectionDraft
    due_on: date
    """Last day for the answer, inclusive."""
    answer: Answer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """公示件."""

    id: NoticeId
    draft: NoticeDraft
    state: NoticeState
    overdue: bool = False
    """Whether its day has passed and it does not hang yet."""
    checked: Signed = Signed()
    approved: Signed = Signed()
    supervised: Signed = Signed()
    withdrawn_on: date | None = None
    withdrawn_reason: str = ""
    archived_on: date | None = None
    corrects: NoticeId | None = None
    """The notice that this one corrects."""
    correction_reason: str = ""
    corrected_by: NoticeId | None = None
    template_version: int = 0
    snapshot: str = ""
    """SHA-256, hex, of the file that was last printed or saved of it; empty: none was."""
    postings: tuple[Posting, ...] = ()
    """The first one first."""
    objections: tuple[Objection, ...] = ()

    @property
    def posted_on(self) -> date | None:
        """Return the day it was first posted."""
        return min((posting.posted_on for posting in self.postings), default=None)

    @property
    def must_stay_until(self) -> date | None:
        """Return the last day on which it has to hang somewhere, inclusive."""
        return max((posting.must_stay_until for posting in self.postings), default=None)

    @property
    def opinions(self) -> tuple[int, int, int]:
        """Return how many objections there are, were adopted, were answered."""
        answers = [each.answer for each in self.objections if each.answer is not None]
        return len(self.objections), sum(each.adopted for each in answers), len(answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeQuery:
    """Which notices are wanted; empty: all but deleted ones."""

    states: frozenset[NoticeState] = frozenset()
    scheme: str = ""
    item: str = ""
    kind: str = ""
    text: str = ""
    """Words of its title, owner or period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingPlan:
    """What posting a notice on a day would mean; shown while the user chooses."""

    least_days: int
    """Days it has to hang at least, by law, catalogue and community."""
    days: int
    must_stay_until: date
    """Inclusive."""
    removable_on: date
    """The first day on which it may come down."""
    unknown_years: tuple[int, ...] = ()
    """Years whose holidays are not known yet: the days are counted by weekends alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItem:
    """One line of the due list and of the completeness check."""

    item: CatalogueItem
    scheme: str
    period: Period
    state: NoticeState
    """``DUE`` or ``OVERDUE`` while nobody has begun, else the notice's."""
    notice: Notice | None = None
    """The newest of the period."""

    @property
    def is_posted(self) -> bool:
        """Say whether it was on the board in its period."""
        return self.notice is not None and bool(self.notice.postings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hanging:
    """One line of the board as of today: a notice in a place."""

    notice: Notice
    posting: Posting
    days_left: int
    """Days until it may come down; 0: today or earlier it could have."""
    open_objections: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSheet:
    """The whole board: what hangs, place by place, and what should hang and does not."""

    on: date
    places: Sequence[tuple[str, tuple[Hanging, ...]]]
    missing: tuple[DueItem, ...]
    supervise_phone: str = ""
