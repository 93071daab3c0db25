"""What becomes of resolutions: on the board, carried out, made known, filed away."""

from collections.abc import Collection
from datetime import date

from shequ_desktop.community import service as communities
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.meetings.model import ResolutionProgressRow, ResolutionRow
from shequ_desktop.meetings.rules import resolutions as rules
from shequ_desktop.meetings.service.resolution_rows import one_resolution
from shequ_desktop.meetings.values import (
    Board,
    BoardPlan,
    ProgressDraft,
    ProgressId,
    ResolutionId,
)
from shequ_desktop.storage.store import Reading, Transaction


def plan_board(reading: Reading, posted_on: date, days: int = 0) -> BoardPlan:
    """Return until when something posted on a day would have to hang.

    Args:
        days: Calendar days; 0: as few as the rules of that day allow.
    """
    profile = communities.profile_on(reading, posted_on)
    return rules.board_plan(posted_on, days, profile, communities.holidays(reading))


def post_resolution(
    tx: Transaction,
    resolution_id: ResolutionId,
    posted_on: date,
    *,
    board: Board = Board.RESOLUTION,
    days: int = 0,
    seen: Collection[Finding] = (),
) -> BoardPlan:
    """Write down that a resolution, or what came of it, was posted.

    Args:
        days: Calendar days; 0: as few as the rules allow.
        seen: Warnings that the user has read: days off of a year are not known.

    Raises:
        RulesBroken: fewer than fifteen days (第三十四条); posted already; before it was adopted; a
            result that is none; a day to come.
    """
    plan = plan_board(tx, posted_on, days)
    found = one_resolution(tx, resolution_id)
    refuse(
        rules.check_posting(found, board, posted_on, plan, today=tx.today),
        seen=seen,
    )
    row = tx.session.get_one(ResolutionRow, resolution_id)
    if board is Board.RESOLUTION:
        row.board_from, row.board_until = posted_on, plan.must_stay_until
    else:
        row.result_from, row.result_until = posted_on, plan.must_stay_until
    return plan


def take_down_resolution(
    tx: Transaction,
    resolution_id: ResolutionId,
    taken_down_on: date,
    *,
    board: Board = Board.RESOLUTION,
    reason: str = "",
) -> None:
    """Write down that it was taken down; on that day it hangs no longer.

    Raises:
        RulesBroken: before its time and without a reason; it does not hang; a day to come.
    """
    found = one_resolution(tx, resolution_id)
    there = found.board if board is Board.RESOLUTION else found.result_board
    refuse(rules.check_taking_down(there, taken_down_on, reason, today=tx.today))
    early = there is not None and taken_down_on <= there.must_stay_until
    kept = reason.strip() if early else ""
    row = tx.session.get_one(ResolutionRow, resolution_id)
    if board is Board.RESOLUTION:
        row.board_down_on, row.board_early_reason = taken_down_on, kept
    else:
        row.result_down_on, row.result_early_reason = taken_down_on, kept


def begin_execution(
    tx: Transaction, resolution_id: ResolutionId, on: date, *, seen: Collection[Finding] = ()
) -> None:
    """Write down that somebody has begun to carry it out.

    Args:
        seen: Warnings that the user has read: it still hangs, objections wait for answers.

    Raises:
        RulesBroken: done or revoked; before it was adopted, or on a day to come.
    """
    found = one_resolution(tx, resolution_id)
    refuse(rules.check_beginning(found, on, today=tx.today), seen=seen)
    tx.session.get_one(ResolutionRow, resolution_id).begun_on = on


def note_progress(
    tx: Transaction,
    resolution_id: ResolutionId,
    draft: ProgressDraft,
    *,
    seen: Collection[Finding] = (),
) -> ProgressId:
    """Write down how far it is; the first time it also begins. Raises as ``begin_execution``."""
    found = one_resolution(tx, resolution_id)
    refuse(rules.check_progress(found, draft, today=tx.today), seen=seen)
    row = tx.session.get_one(ResolutionRow, resolution_id)
    row.begun_on = row.begun_on or draft.on
    noted = ResolutionProgressRow(
        resolution_id=resolution_id,
        on=draft.on,
        body=draft.body.strip(),
        spent_fen=draft.spent_fen,
    )
    tx.session.add(noted)
    tx.session.flush()
    return ProgressId(noted.id)


def delete_progress(tx: Transaction, progress_id: ProgressId) -> None:
    """Put an entry about progress into the bin."""
    tx.session.get_one(ResolutionProgressRow, progress_id).deleted_at = tx.at_ms


def finish_resolution(tx: Transaction, resolution_id: ResolutionId, on: date, result: str) -> None:
    """Write down that it was carried out, and with which result.

    Raises:
        RulesBroken: not begun; no result, which has to be made known (第三十四条).
    """
    found = one_resolution(tx, resolution_id)
    refuse(rules.check_finish(found, on, result, today=tx.today))
    row = tx.session.get_one(ResolutionRow, resolution_id)
    row.done_on, row.result_body = on, result.strip()


def close_resolution(
    tx: Transaction, resolution_id: ResolutionId, *, seen: Collection[Finding] = ()
) -> None:
    """File a resolution away (归档) whose result has hung long enough.

    Raises:
        RulesBroken: its result hangs, or never did.
    """
    refuse(rules.check_filing_away(one_resolution(tx, resolution_id)), seen=seen)
    tx.session.get_one(ResolutionRow, resolution_id).closed_on = tx.today
