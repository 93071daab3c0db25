"""Where a project stands, and what keeps it from going on. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from shequ_desktop.funds.values import (
    Acceptance,
    BoardPeriodRuns,
    NegativeListOpen,
    NotAcceptedYet,
    Project,
    ProjectDaysWrong,
    ProjectDraft,
    ProjectNameMissing,
    ProjectState,
    ProjectStep,
    ResolutionMissing,
)
from shequ_desktop.kernel.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFacts:
    """What has become of a project."""

    begun_on: date | None = None
    settled_on: date | None = None
    closed_on: date | None = None
    stopped_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What is known of the resolution behind a project."""

    posted_on: date | None = None
    until: date | None = None
    """Last day it has to hang, inclusive."""


def project_state(
    facts: ProjectFacts,
    decision: Decision | None,
    steps: Iterable[ProjectStep],
    *,
    today: date,
) -> ProjectState:
    """Return where a project stands."""
    verdict = next(
        (step.acceptance for step in reversed(list(steps)) if step.acceptance is not None), None
    )
    ways = (
        (facts.stopped_on is not None, ProjectState.STOPPED),
        (facts.closed_on is not None, ProjectState.CLOSED),
        (facts.settled_on is not None, ProjectState.SETTLED),
        (verdict is Acceptance.PASSED, ProjectState.ACCEPTED),
        (verdict is not None, ProjectState.RECTIFYING),
        (facts.begun_on is not None, ProjectState.RUNNING),
        (decision is None, ProjectState.PROPOSED),
    )
    found = next((state for is_so, state in ways if is_so), None)
    if found is not None:
        return found
    assert decision is not None, "nothing is decided: proposed"
    if decision.posted_on is None or decision.until is None:
        return ProjectState.DECIDED
    return ProjectState.ON_BOARD if today <= decision.until else ProjectState.READY


def check_project(draft: ProjectDraft) -> Iterator[Finding]:
    """Yield everything that keeps a project from being written down."""
    if not draft.name.strip():
        yield ProjectNameMissing()
    if draft.from_on and draft.until_on and draft.until_on < draft.from_on:
        yield ProjectDaysWrong(draft.from_on, draft.until_on)


def check_beginning(
    draft: ProjectDraft,
    decision: Decision | None,
    negative: Mapping[str, str],
    *,
    today: date,
) -> Iterator[Finding]:
    """Yield what keeps a project from being run.

    《城市居民委员会组织法》（2025年修订）第三十四条: what the assemblies decide is public for
    fifteen days at least.

    Args:
        draft: The project.
        decision: Its resolution.
        negative: The negative list: words by code; every one is looked at.
        today: The day it is to begin.
    """
    if decision is None:
        yield ResolutionMissing()
    elif decision.until is None or today <= decision.until:
        until = "还没有张贴" if decision.until is None else decision.until.isoformat()
        yield BoardPeriodRuns(until)
    for code, words in negative.items():
        if code not in draft.cleared:
            yield NegativeListOpen(words)


def check_settlement(project: Project) -> Iterator[Finding]:
    """Yield what keeps a project from being settled."""
    if project.state is not ProjectState.ACCEPTED:
        yield NotAcceptedYet()


def rating(ratings: Iterable[tuple[int, ...]]) -> tuple[int, int, int]:
    """Return 满意, 基本满意 and 不满意 of all rounds together."""
    sums = [0, 0, 0]
    for counts in ratings:
        for at, count in enumerate(counts[: len(sums)]):
            sums[at] += count
    return sums[0], sums[1], sums[2]
