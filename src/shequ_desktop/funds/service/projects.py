"""Projects: proposed, decided in a meeting, run, accepted, settled."""

import functools
from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import ColumnElement, func, select

from shequ_desktop.funds.model import ProjectRow, ProjectStepRow, VoucherRow
from shequ_desktop.funds.rules.projects import (
    Decision,
    ProjectFacts,
    check_beginning,
    check_project,
    check_settlement,
    project_state,
)
from shequ_desktop.funds.service.rows import vouchers_where
from shequ_desktop.funds.values import (
    Acceptance,
    Direction,
    FundReasonMissing,
    Implementer,
    Project,
    ProjectDraft,
    ProjectId,
    ProjectStep,
    ProjectStepId,
    Selection,
    Voucher,
)
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.meetings import service as meetings
from shequ_desktop.meetings.values import ResolutionId
from shequ_desktop.storage.store import Reading, Transaction


def project(reading: Reading, project_id: ProjectId) -> Project:
    """Return one project with its money.

    Raises:
        LookupError: there is none of that id.
    """
    found = _where(reading, ProjectRow.id == project_id)
    if not found:
        raise LookupError(project_id)
    return found[0]


def projects(reading: Reading) -> list[Project]:
    """Return every project, the newest first."""
    return _where(reading)


def project_vouchers(reading: Reading, project_id: ProjectId) -> list[Voucher]:
    """Return the posted vouchers of a project, by day."""
    return vouchers_where(
        reading, VoucherRow.number.is_not(None), VoucherRow.project_id == project_id
    )


def negative_list() -> Mapping[str, str]:
    """Return what community money is not for: words by code."""
    return _negative()


def propose_project(tx: Transaction, draft: ProjectDraft) -> ProjectId:
    """Write down a project.

    Raises:
        RulesBroken: no name; it ends before it begins.
    """
    refuse(check_project(draft))
    row = ProjectRow(name="", number=_next_number(tx))
    _write(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return ProjectId(row.id)


def change_project(tx: Transaction, project_id: ProjectId, draft: ProjectDraft) -> None:
    """Change a project. Raises as ``propose_project``."""
    refuse(check_project(draft))
    _write(tx.session.get_one(ProjectRow, project_id), draft)


def begin_project(tx: Transaction, project_id: ProjectId) -> None:
    """Let a project run.

    Raises:
        RulesBroken: nothing was decided; the board period runs; the negative list is open.
    """
    found = project(tx, project_id)
    decision = _decision(tx, found.draft.resolution_id)
    refuse(check_beginning(found.draft, decision, negative_list(), today=tx.today))
    tx.session.get_one(ProjectRow, project_id).begun_on = tx.today


def note_step(tx: Transaction, project_id: ProjectId, step: ProjectStep) -> ProjectStepId:
    """Note an inspection, the acceptance, a rating or another step; its id is given anew."""
    row = ProjectStepRow(
        project_id=project_id,
        step=step.step,
        on=step.on,
        body=step.body.strip(),
        finding=step.finding.strip(),
        signers=list(step.signers),
        progress=step.progress,
        acceptance=step.acceptance,
        ratings=list(step.ratings),
    )
    tx.session.add(row)
    tx.session.flush()
    return ProjectStepId(row.id)


def settle_project(tx: Transaction, project_id: ProjectId) -> None:
    """Settle a project that was accepted.

    Raises:
        RulesBroken: it was not.
    """
    refuse(check_settlement(project(tx, project_id)))
    tx.session.get_one(ProjectRow, project_id).settled_on = tx.today


def close_project(tx: Transaction, project_id: ProjectId) -> None:
    """Close a settled project, once its result is public and rated."""
    tx.session.get_one(ProjectRow, project_id).closed_on = tx.today


def stop_project(tx: Transaction, project_id: ProjectId, reason: str) -> None:
    """Stop a project for good.

    Raises:
        RulesBroken: no reason.
    """
    if not reason.strip():
        refuse([FundReasonMissing()])
    row = tx.session.get_one(ProjectRow, project_id)
    row.stopped_on, row.stop_reason = tx.today, reason.strip()


def _where(reading: Reading, *conditions: ColumnElement[bool]) -> list[Project]:
    rows = reading.session.scalars(
        select(ProjectRow)
        .where(ProjectRow.deleted_at.is_(None), *conditions)
        .order_by(ProjectRow.id.desc())
    ).all()
    steps = _steps(reading)
    came: dict[str, int] = defaultdict(int)
    went: dict[str, int] = defaultdict(int)
    for voucher in vouchers_where(
        reading, VoucherRow.number.is_not(None), VoucherRow.project_id.is_not(None)
    ):
        assert voucher.draft.project_id is not None, "asked for"
        if voucher.draft.direction is Direction.PAYMENT:
            went[voucher.draft.project_id] -= voucher.signed_fen
        else:
            came[voucher.draft.project_id] += voucher.signed_fen
    return [_project(reading, row, steps[row.id], came[row.id], went[row.id]) for row in rows]


def _project(
    reading: Reading, row: ProjectRow, steps: list[ProjectStep], came: int, went: int
) -> Project:
    facts = ProjectFacts(
        begun_on=row.begun_on,
        settled_on=row.settled_on,
        closed_on=row.closed_on,
        stopped_on=row.stopped_on,
    )
    decision = _decision(reading, row.resolution_id)
    return Project(
        id=ProjectId(row.id),
        number=row.number,
        draft=ProjectDraft(
            name=row.name,
            kind=row.kind,
            need=row.need,
            plan=row.plan,
            resolution_id=row.resolution_id,
            budget_fen=row.budget_fen,
            source_id=row.source_id,
            from_on=row.from_on,
            until_on=row.until_on,
            implementer_kind=Implementer(row.implementer_kind),
            implementer=row.implementer,
            selection=Selection(row.selection),
            selection_note=row.selection_note,
            steps=row.steps,
            blocks_over_budget=row.blocks_over_budget,
            supervisors=tuple(row.supervisors),
            cleared=tuple(row.cleared),
        ),
        state=project_state(facts, decision, steps, today=reading.today),
        received_fen=came,
        paid_fen=went,
        begun_on=row.begun_on,
        settled_on=row.settled_on,
        closed_on=row.closed_on,
        stopped_on=row.stopped_on,
        stop_reason=row.stop_reason,
        steps=tuple(steps),
    )


def _decision(reading: Reading, resolution_id: str | None) -> Decision | None:
    if resolution_id is None:
        return None
    board = meetings.resolution(reading, ResolutionId(resolution_id)).board
    if board is None:
        return Decision()
    return Decision(posted_on=board.posted_on, until=board.must_stay_until)


def _steps(reading: Reading) -> dict[str, list[ProjectStep]]:
    steps: dict[str, list[ProjectStep]] = defaultdict(list)
    rows = reading.session.scalars(
        select(ProjectStepRow)
        .where(ProjectStepRow.deleted_at.is_(None))
        .order_by(ProjectStepRow.on, ProjectStepRow.id)
    )
    for row in rows:
        steps[row.project_id].append(
            ProjectStep(
                id=ProjectStepId(row.id),
                step=row.step,
                on=row.on,
                body=row.body,
                finding=row.finding,
                signers=tuple(row.signers),
                progress=row.progress,
                acceptance=None if row.acceptance is None else Acceptance(row.acceptance),
                ratings=tuple(row.ratings),
            )
        )
    return steps


def _write(row: ProjectRow, draft: ProjectDraft) -> None:
    row.name, row.kind = draft.name.strip(), draft.kind
    row.need, row.plan = draft.need.strip(), draft.plan.strip()
    row.resolution_id, row.source_id = draft.resolution_id, draft.source_id
    row.budget_fen, row.blocks_over_budget = draft.budget_fen, draft.blocks_over_budget
    row.from_on, row.until_on, row.steps = draft.from_on, draft.until_on, draft.steps
    row.implementer_kind, row.implementer = draft.implementer_kind, draft.implementer.strip()
    row.selection, row.selection_note = draft.selection, draft.selection_note.strip()
    row.supervisors, row.cleared = list(draft.supervisors), list(draft.cleared)


def _next_number(tx: Transaction) -> str:
    """Return the year's next number; two offices may give the same one, which a merge tells."""
    start = f"XM-{tx.today.year}-"
    last = tx.session.scalar(
        select(func.max(ProjectRow.number)).where(ProjectRow.number.startswith(start))
    )
    digits = (last or "").removeprefix(start)
    return f"{start}{int(digits) + 1 if digits.isdigit() else 1:03}"


@functools.cache
def _negative() -> Mapping[str, str]:
    return dict(resource_table("funds/negative.toml")["items"])
