"""Minutes, resolutions and rule documents: what a meeting leaves behind."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.sources import Source
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.values.judging import Assembly

MinutesId = NewType("MinutesId", str)
ResolutionId = NewType("ResolutionId", str)
ObjectionId = NewType("ObjectionId", str)
ProgressId = NewType("ProgressId", str)
RuleDocumentId = NewType("RuleDocumentId", str)
FileId = NewType("FileId", str)


class MinutesForm(StrEnum):
    """会议记录, as it was said; 会议纪要, what came of it."""

    RECORD = "record"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesVersion:
    """One version of a meeting's minutes; once sealed it never changes."""

    id: MinutesId
    form: MinutesForm
    version: int
    """From 1."""
    body: str
    reason: str = ""
    """Why there is a new version; empty for the first."""
    signers: tuple[str, ...] = ()
    """Chair, recorder, two or three representatives."""
    signed_on: date | None = None
    sealed_on: date | None = None
    sealed_by: str = ""
    seal: str = ""
    """SHA-256, hex, of the body, the numbers and the signers; empty: not sealed."""
    numbers: str = ""
    """The numbers of roll and votes and the hashes of files that were sealed with it, a line each."""


@dataclass(frozen=True, slots=True)
class SealCheck:
    """Whether sealed minutes are as they were."""

    intact: bool
    """The hash computed anew is the one it was sealed with."""
    numbers_same: bool
    """The roll and the votes still have the numbers, and the files the hashes, that were sealed."""


class ResolutionState(StrEnum):
    """Where a resolution is on its way; follows from its facts, is stored nowhere."""

    ADOPTED = "adopted"
    ON_BOARD = "on_board"
    OBJECTIONS = "objections"
    EFFECTIVE = "effective"
    EXECUTING = "executing"
    DONE = "done"
    RESULT_ON_BOARD = "result_on_board"
    CLOSED = "closed"
    REVOKED = "revoked"
    CORRECTED = "corrected"


RESOLUTION_STATE_TITLES: Mapping[ResolutionState, str] = {
    ResolutionState.ADOPTED: QT_TRANSLATE_NOOP("meetings", "已通过，待公示"),
    ResolutionState.ON_BOARD: QT_TRANSLATE_NOOP("meetings", "公示中"),
    ResolutionState.OBJECTIONS: QT_TRANSLATE_NOOP("meetings", "异议处理中"),
    ResolutionState.EFFECTIVE: QT_TRANSLATE_NOOP("meetings", "公示期满"),
    ResolutionState.EXECUTING: QT_TRANSLATE_NOOP("meetings", "执行中"),
    ResolutionState.DONE: QT_TRANSLATE_NOOP("meetings", "执行完毕"),
    ResolutionState.RESULT_ON_BOARD: QT_TRANSLATE_NOOP("meetings", "结果公示中"),
    ResolutionState.CLOSED: QT_TRANSLATE_NOOP("meetings", "已归档"),
    ResolutionState.REVOKED: QT_TRANSLATE_NOOP("meetings", "已撤销"),
    ResolutionState.CORRECTED: QT_TRANSLATE_NOOP("meetings", "被责令改正"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionDraft:
    """What the form says of a resolution; numbers of votes are never among it."""

    title: str
    body: str
    legal_basis: str = ""
    effective_on: date | None = None
    """``None``: from the day it was adopted."""
    plan: str = ""
    owner: str = ""
    due_on: date | None = None
    authorises: str = ""
    """What it lets the representatives' meeting decide (第三十条)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoptable:
    """A vote that has passed and is no resolution yet, with words to begin with."""

    vote_id: str
    question: str
    meeting_title: str
    held_on: date
    draft: ResolutionDraft
    authorised_by: ResolutionId | None = None


class Board(StrEnum):
    """What of a resolution hangs: it itself, or what came of it."""

    RESOLUTION = "resolution"
    RESULT = "result"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPeriod:
    """How long something hangs."""

    posted_on: date
    must_stay_until: date
    """Inclusive, by the holidays that were known."""
    taken_down_on: date | None = None
    early_reason: str = ""

    @property
    def is_up(self) -> bool:
        """Return whether it still hangs."""
        return self.taken_down_on is None

    @property
    def removable_on(self) -> date:
        """Return the first day on which it may come down."""
        return self.must_stay_until + timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPlan:
    """What posting on a day means."""

    days: int
    least_days: int
    must_stay_until: date
    """Inclusive."""
    source: Source | None = None
    """For the least days."""
    unknown_years: tuple[int, ...] = ()
    """Years whose days off nobody has brought in yet: counted by weekends only."""

    @property
    def removable_on(self) -> date:
        """Return the first day on which it may come down."""
        return self.must_stay_until + timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionDraft:
    """异议 as it came in."""

    received_on: date
    name: str = ""
    """Empty: anonymous."""
    phone: str = ""
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """异议 to a resolution and its answer."""

    id: ObjectionId
    received_on: date
    name: str
    phone: str
    body: str
    answer_by: date
    """Inclusive."""
    answer: str = ""
    answered_on: date | None = None
    adopted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressDraft:
    """What was done, and what it cost."""

    on: date
    body: str
    spent_fen: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress(ProgressDraft):
    """执行进展."""

    id: ProgressId


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """决议."""

    id: ResolutionId
    year: int
    number: int
    """〔2026〕7号: counted for each year, without gaps."""
    meeting_id: str
    item_id: str
    vote_id: str
    proposal_id: str | None
    draft: ResolutionDraft
    state: ResolutionState
    adopted_on: date
    authorised_by: ResolutionId | None = None
    board: BoardPeriod | None = None
    result_body: str = ""
    result_board: BoardPeriod | None = None
    filed_with: str = ""
    filed_on: date | None = None
    begun_on: date | None = None
    done_on: date | None = None
    revoked_on: date | None = None
    revoked_by: str = ""
    revoke_reason: str = ""
    corrected_on: date | None = None
    correction: str = ""
    closed_on: date | None = None
    objections: tuple[Objection, ...] = ()
    progress: tuple[Progress, ...] = ()
    assembly: Assembly | None = None
    """Whose meeting it was."""
    meeting_title: str = ""
    """第十届第三次居民代表会议."""
    revoked_by_id: ResolutionId | None = None
    """The resolution of a higher body that revoked it."""

    @property
    def open_objections(self) -> tuple[Objection, ...]:
        """Return the objections nobody has answered yet."""
        return tuple(each for each in self.objections if each.answered_on is None)

    @property
    def spent_fen(self) -> int:
        """Return what it has cost so far."""
        return sum(each.spent_fen or 0 for each in self.progress)

    @property
    def shown_number(self) -> str:
        """Return the number as papers print it."""
        return f"〔{self.year}〕{self.number}号"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionQuery:
    """Which resolutions."""

    states: frozenset[ResolutionState] = frozenset()
    """Empty: all."""
    year: int | None = None
    text: str = ""
    """Words of the title, the number or who sees to it, or initials of the title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """撤销: by whom and why."""

    on: date
    by: str
    """居民会议, 人民法院."""
    reason: str
    by_resolution: ResolutionId | None = None


class RuleDocumentKind(StrEnum):
    """章程, 公约, and the other rules a community gives itself."""

    CHARTER = "charter"
    COMPACT = "compact"
    RULES = "rules"


KIND_OF_RULES_TITLES: Mapping[RuleDocumentKind, str] = {
    RuleDocumentKind.CHARTER: QT_TRANSLATE_NOOP("meetings", "居民自治章程"),
    RuleDocumentKind.COMPACT: QT_TRANSLATE_NOOP("meetings", "居民公约"),
    RuleDocumentKind.RULES: QT_TRANSLATE_NOOP("meetings", "工作制度"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDocumentDraft:
    """What the form says of a rule document."""

    kind: RuleDocumentKind
    title: str
    body: str = ""


class RuleDocumentState(StrEnum):
    """Where a version is on its way."""

    WANTED = "wanted"
    """The catalogue has it, the community has not yet."""
    DRAFT = "draft"
    ADOPTED = "adopted"
    TO_FILE = "to_file"
    """Adopted, and still to be filed (第三十一条)."""
    FILED = "filed"
    REPLACED = "replaced"


RULE_STATE_TITLES: Mapping[RuleDocumentState, str] = {
    RuleDocumentState.WANTED: QT_TRANSLATE_NOOP("meetings", "尚未制定"),
    RuleDocumentState.DRAFT: QT_TRANSLATE_NOOP("meetings", "草案"),
    RuleDocumentState.ADOPTED: QT_TRANSLATE_NOOP("meetings", "施行中"),
    RuleDocumentState.TO_FILE: QT_TRANSLATE_NOOP("meetings", "待备案"),
    RuleDocumentState.FILED: QT_TRANSLATE_NOOP("meetings", "已备案"),
    RuleDocumentState.REPLACED: QT_TRANSLATE_NOOP("meetings", "旧版本"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleDocument:
    """One version of a rule document."""

    id: RuleDocumentId
    kind: RuleDocumentKind
    title: str
    version: int
    body: str
    state: RuleDocumentState
    adopted_by: ResolutionId | None = None
    adopted_on: date | None = None
    filed_with: str = ""
    filed_on: date | None = None
    """备案 (第三十一条)."""
    replaces: RuleDocumentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A scan or another file that belongs to a proposal, a meeting, minutes or a resolution."""

    id: FileId
    owner_id: str
    label: str
    """签字页, 现场照片, 方案."""
    name: str
    size: int
    """Bytes."""
    content_hash: str
    added_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDraft:
    """A file to be kept."""

    name: str
    content: bytes
    label: str = ""
