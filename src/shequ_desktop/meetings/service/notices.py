"""Calling a meeting: the notice, its days, and who has received it."""

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import func, select

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.meetings.model import AttendanceRow, MeetingRow
from shequ_desktop.meetings.rules.meetings import check_before, check_not_over
from shequ_desktop.meetings.rules.notices import NoticeClock, check_notice, notice_clock
from shequ_desktop.meetings.service.rows import draft_of, frozen_profile, one_meeting
from shequ_desktop.meetings.values import AttendanceId, MeetingId, manners
from shequ_desktop.storage.store import Reading, Transaction


def clock(reading: Reading, meeting_id: MeetingId, on: date) -> NoticeClock:
    """Return how a notice given ``on`` a day stands: days left, days the rules ask."""
    row = reading.session.get_one(MeetingRow, meeting_id)
    draft = draft_of(row)
    return notice_clock(draft, on, frozen_profile(reading, row), manners()[draft.kind])


def give_notice(
    tx: Transaction,
    meeting_id: MeetingId,
    *,
    on: date,
    mode: str,
    reason: str = "",
    seen: Collection[Finding] = (),
) -> None:
    """Write down that people have been told.

    Args:
        on: The day, which does not count.
        mode: A key of codes/notice_mode.
        reason: 特殊情况: why the days that the rules ask are not kept (第二十六条).

    Raises:
        RulesBroken: too late without a reason; no place; no mode; after the meeting.
    """
    found = one_meeting(tx, meeting_id, whole=False)
    days = clock(tx, meeting_id, on)
    refuse(
        [
            *check_before(found),
            *check_notice(found.draft, on, days, mode=mode, reason=reason),
        ],
        seen=seen,
    )
    row = tx.session.get_one(MeetingRow, meeting_id)
    row.noticed_on, row.notice_mode = on, mode
    row.special_reason = reason.strip() if days.is_short else ""


def note_receipts(
    tx: Transaction,
    lines: Iterable[AttendanceId],
    *,
    on: date | None,
    mode: str,
    receipt: str = "",
) -> None:
    """Write down that these people have received the notice.

    Args:
        on: The day; ``None``: they have not after all.
        mode: A key of codes/notice_mode.
        receipt: Who signed for it, where it was left.
    """
    checked: set[str] = set()
    for line_id in lines:
        row = tx.session.get_one(AttendanceRow, line_id)
        if row.meeting_id not in checked:
            checked.add(row.meeting_id)
            refuse(check_not_over(one_meeting(tx, MeetingId(row.meeting_id), whole=False)))
        row.notified_on = on
        row.notified_by = mode if on is not None else ""
        row.receipt = receipt.strip() if on is not None else ""


def receipts(reading: Reading, meeting_id: MeetingId) -> tuple[int, int]:
    """Return how many on the roll have received the notice, and how many there are."""
    done, everybody = reading.session.execute(
        select(func.count(AttendanceRow.notified_on), func.count()).where(
            AttendanceRow.meeting_id == meeting_id, AttendanceRow.deleted_at.is_(None)
        )
    ).one()
    return done, everybody
