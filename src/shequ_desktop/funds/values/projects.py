"""Projects: decided, posted, run, accepted, rated and settled. All amounts are integer fen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from shequ_desktop.funds.values.vouchers import ProjectId
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

ProjectStepId = NewType("ProjectStepId", str)


class ProjectState(StrEnum):
    """Where a project stands; follows from facts, is stored nowhere."""

    PROPOSED = "proposed"
    DECIDED = "decided"
    ON_BOARD = "on_board"
    READY = "ready"
    RUNNING = "running"
    ACCEPTED = "accepted"
    RECTIFYING = "rectifying"
    SETTLED = "settled"
    CLOSED = "closed"
    STOPPED = "stopped"


PROJECT_STATE_TITLES: Mapping[ProjectState, str] = {
    ProjectState.PROPOSED: QT_TRANSLATE_NOOP("funds", "拟议"),
    ProjectState.DECIDED: QT_TRANSLATE_NOOP("funds", "已议决，待公示"),
    ProjectState.ON_BOARD: QT_TRANSLATE_NOOP("funds", "决议公示中"),
    ProjectState.READY: QT_TRANSLATE_NOOP("funds", "可以实施"),
    ProjectState.RUNNING: QT_TRANSLATE_NOOP("funds", "实施中"),
    ProjectState.ACCEPTED: QT_TRANSLATE_NOOP("funds", "已验收"),
    ProjectState.RECTIFYING: QT_TRANSLATE_NOOP("funds", "整改中"),
    ProjectState.SETTLED: QT_TRANSLATE_NOOP("funds", "已结算"),
    ProjectState.CLOSED: QT_TRANSLATE_NOOP("funds", "已办结"),
    ProjectState.STOPPED: QT_TRANSLATE_NOOP("funds", "已终止"),
}


class Acceptance(StrEnum):
    """验收结论."""

    PASSED = "passed"
    RECTIFY = "rectify"
    FAILED = "failed"


ACCEPTANCE_TITLES: Mapping[Acceptance, str] = {
    Acceptance.PASSED: QT_TRANSLATE_NOOP("funds", "合格"),
    Acceptance.RECTIFY: QT_TRANSLATE_NOOP("funds", "限期整改"),
    Acceptance.FAILED: QT_TRANSLATE_NOOP("funds", "不合格"),
}


class Implementer(StrEnum):
    """Who does the work."""

    COMMITTEE = "committee"
    SOCIAL_ORG = "social_org"
    COMPANY = "company"
    RESIDENTS = "residents"


IMPLEMENTER_TITLES: Mapping[Implementer, str] = {
    Implementer.COMMITTEE: QT_TRANSLATE_NOOP("funds", "居委会自己实施"),
    Implementer.SOCIAL_ORG: QT_TRANSLATE_NOOP("funds", "社会组织"),
    Implementer.COMPANY: QT_TRANSLATE_NOOP("funds", "企业"),
    Implementer.RESIDENTS: QT_TRANSLATE_NOOP("funds", "居民自组织"),
}


class Selection(StrEnum):
    """How the implementer was found."""

    DIRECT = "direct"
    COMPARISON = "comparison"
    TENDER = "tender"


SELECTION_TITLES: Mapping[Selection, str] = {
    Selection.DIRECT: QT_TRANSLATE_NOOP("funds", "直接委托"),
    Selection.COMPARISON: QT_TRANSLATE_NOOP("funds", "比选"),
    Selection.TENDER: QT_TRANSLATE_NOOP("funds", "招标"),
}

INSPECTION, ACCEPTING, RATING = "inspection", "acceptance", "rating"
"""What a project's progress knows beside the steps of its template."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectDraft:
    """What the form says of a project."""

    name: str
    kind: str = ""
    """A code of codes/project_kind."""
    need: str = ""
    plan: str = ""
    resolution_id: str | None = None
    """Needed before it runs, if the profile says so."""
    budget_fen: int = 0
    source_id: str | None = None
    from_on: date | None = None
    until_on: date | None = None
    implementer_kind: Implementer = Implementer.COMMITTEE
    implementer: str = ""
    selection: Selection = Selection.DIRECT
    selection_note: str = ""
    steps: str = ""
    """Key of the step template."""
    blocks_over_budget: bool = False
    """Payments beyond the budget are refused; else they are warned of."""
    supervisors: tuple[str, ...] = ()
    cleared: tuple[str, ...] = ()
    """Codes of the negative list that somebody has looked at and found not to apply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectStep:
    """What was done in one step: an inspection, the acceptance, a rating."""

    id: ProjectStepId
    step: str
    """Key of the step within its template, or ``inspection``, ``acceptance``, ``rating``."""
    on: date
    body: str = ""
    finding: str = ""
    signers: tuple[str, ...] = ()
    progress: int | None = None
    """Per cent done."""
    acceptance: Acceptance | None = None
    ratings: tuple[int, ...] = ()
    """满意, 基本满意, 不满意."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """项目, with its money."""

    id: ProjectId
    number: str
    draft: ProjectDraft
    state: ProjectState
    received_fen: int = 0
    paid_fen: int = 0
    begun_on: date | None = None
    settled_on: date | None = None
    closed_on: date | None = None
    stopped_on: date | None = None
    stop_reason: str = ""
    steps: tuple[ProjectStep, ...] = ()

    @property
    def left_fen(self) -> int:
        """Return what is left of the budget; below 0: overspent."""
        return self.draft.budget_fen - self.paid_fen
