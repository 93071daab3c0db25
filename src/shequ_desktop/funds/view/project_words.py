"""How projects are said on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from shequ_desktop.community.values import step_templates
from shequ_desktop.funds import service
from shequ_desktop.funds.values import (
    ACCEPTING,
    INSPECTION,
    PROJECT_STATE_TITLES,
    RATING,
    Project,
    ProjectId,
    ProjectState,
    Source,
    SourceId,
    Voucher,
)
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings import service as meetings
from shequ_desktop.meetings.values import Resolution
from shequ_desktop.storage.store import Reading

TONES: Final[Mapping[ProjectState, str]] = {
    ProjectState.PROPOSED: "grey",
    ProjectState.DECIDED: "warn",
    ProjectState.ON_BOARD: "info",
    ProjectState.READY: "violet",
    ProjectState.RUNNING: "info",
    ProjectState.ACCEPTED: "ok",
    ProjectState.RECTIFYING: "warn",
    ProjectState.SETTLED: "ok",
    ProjectState.CLOSED: "grey",
    ProjectState.STOPPED: "error",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a project's form offers."""

    sources: tuple[Source, ...]
    resolutions: tuple[Resolution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSight:
    """What the card shows beside the project itself."""

    project: Project
    decided: str
    """The resolution behind it; empty: nothing was decided."""
    source: str
    vouchers: tuple[Voucher, ...]


def read_choices(reading: Reading) -> Choices:
    """Return what a project may be paid from and decided by: of this year and the one before."""
    year = reading.today.year
    return Choices(
        sources=tuple(
            each for each in (*service.sources(reading, year), *service.sources(reading, year - 1))
        ),
        resolutions=meetings.resolutions(reading),
    )


def read_sight(reading: Reading, project_id: ProjectId) -> ProjectSight:
    """Return everything the card shows of a project."""
    found = service.project(reading, project_id)
    decided = {str(each.id): each for each in meetings.resolutions(reading)}.get(
        found.draft.resolution_id or ""
    )
    paid_from = found.draft.source_id
    return ProjectSight(
        project=found,
        decided="" if decided is None else resolution_words(decided),
        source="" if paid_from is None else service.source(reading, SourceId(paid_from)).draft.name,
        vouchers=tuple(service.project_vouchers(reading, project_id)),
    )


def said(title: str) -> str:
    """Return one of the room's titles, translated."""
    return QCoreApplication.translate("funds", title)


def state_title(state: ProjectState) -> str:
    """Return what a state is called."""
    return said(PROJECT_STATE_TITLES[state])


def resolution_words(resolution: Resolution) -> str:
    """Return a resolution as a list offers it: its number and its title."""
    return f"{resolution.shown_number} {resolution.draft.title}"


def step_title(project: Project, step: str) -> str:
    """Return what a step is called, of its template or of every project."""
    usual = {
        INSPECTION: QCoreApplication.translate("Projects", "监督检查"),
        ACCEPTING: QCoreApplication.translate("Projects", "验收"),
        RATING: QCoreApplication.translate("Projects", "评议"),
    }
    template = step_templates().get(project.draft.steps)
    known = None if template is None else template.step(step)
    return usual.get(step) or (step if known is None else known.title)


def words_of(project: Project) -> str:
    """Return what a project is found by."""
    draft = project.draft
    return " ".join((draft.name, initials(draft.name), project.number, draft.implementer))
