"""Who comes, who does not, who stands in for whom, and who leaves before the end."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings.model import AttendanceRow, MeetingRow
from shequ_desktop.meetings.rules.meetings import check_not_over
from shequ_desktop.meetings.rules.presence import (
    Quorum,
    came,
    check_leaving,
    check_proxy,
    count_heads,
    quorum_of,
    went,
)
from shequ_desktop.meetings.service.meetings import roll
from shequ_desktop.meetings.service.rows import (
    attendance_from,
    frozen_profile,
    one_meeting,
    stored_stays,
)
from shequ_desktop.meetings.values import (
    Assembly,
    Attendance,
    AttendanceId,
    HeadCount,
    MeetingId,
    MeetingOver,
    Presence,
    ProxyHolderLeaves,
    RollLine,
    RollNameMissing,
)
from shequ_desktop.storage.store import Reading, Transaction


def head_count(reading: Reading, meeting_id: MeetingId, at: int | None = None) -> HeadCount:
    """Return 应到、实到、法定 of a meeting.

    Args:
        at: A minute of the day: who was in the room then; ``None``: who is there now, or was at
            the end.
    """
    row = reading.session.get_one(MeetingRow, meeting_id)
    quorum = quorum_for(reading, meeting_id)
    return count_heads(roll(reading, meeting_id), quorum, entitled=row.entitled, at=at)


def quorum_for(reading: Reading, meeting_id: MeetingId) -> Quorum:
    """Return what the frozen rules of a meeting ask of its presence."""
    row = reading.session.get_one(MeetingRow, meeting_id)
    assembly = None if row.assembly is None else Assembly(row.assembly)
    return quorum_of(assembly, frozen_profile(reading, row))


def now_minute(tx: Transaction) -> int:
    """Return the minute of the day by the clock of the change."""
    return minute_of(tx.at)


def minute_of(at: datetime) -> int:
    """Return an instant's minute of the day, here."""
    local = at.astimezone()
    return local.hour * 60 + local.minute


def sign_in(tx: Transaction, attendance_id: AttendanceId, at: int | None = None) -> Attendance:
    """Write down that somebody has come, or come back; return the new line.

    Args:
        at: Minute of the day; ``None``: now.

    Raises:
        RulesBroken: the meeting is over.
    """
    row = _living(tx, attendance_id)
    return _write(row, came(attendance_from(row), now_minute(tx) if at is None else at))


def take_back_sign_in(tx: Transaction, attendance_id: AttendanceId) -> Attendance:
    """Make somebody expected again who was signed in, excused or stood in for by mistake."""
    row = _living(tx, attendance_id)
    row.presence, row.stays, row.proxy, row.proxy_id = Presence.EXPECTED, [], "", None
    return attendance_from(row)


def note_absence(
    tx: Transaction, attendance_id: AttendanceId, presence: Presence, note: str = ""
) -> Attendance:
    """Write down that somebody is excused (``LEAVE``) or stays away (``ABSENT``).

    Raises:
        RulesBroken: the meeting is over.
    """
    row = _living(tx, attendance_id)
    row.presence, row.stays, row.proxy, row.proxy_id = presence, [], "", None
    row.note = note.strip() or row.note
    return attendance_from(row)


def leave_room(
    tx: Transaction,
    attendance_id: AttendanceId,
    at: int | None = None,
    *,
    seen: Collection[Finding] = (),
) -> Attendance:
    """Write down that somebody leaves before the end.

    Args:
        at: Minute of the day, which counts no more; ``None``: now.

    Raises:
        RulesBroken: not in the room; left before coming; stands in for somebody (a warning).
    """
    row = _living(tx, attendance_id)
    line, minute = attendance_from(row), now_minute(tx) if at is None else at
    holds = tx.session.scalars(
        select(AttendanceRow.id).where(
            AttendanceRow.meeting_id == row.meeting_id,
            AttendanceRow.proxy_id == attendance_id,
            AttendanceRow.deleted_at.is_(None),
        )
    ).first()
    found: list[Finding] = list(check_leaving(line, minute))
    if holds is not None:
        found.append(ProxyHolderLeaves(line.name))
    refuse(found, seen=seen)
    return _write(row, went(line, minute))


def give_proxy(tx: Transaction, attendance_id: AttendanceId, holder_id: AttendanceId) -> Attendance:
    """Write down that a member who is there stands in for one who is not.

    Raises:
        RulesBroken: the rules of the meeting know no proxies (with their name); the member has as
            many as the rules allow; is not there.
    """
    row = _living(tx, attendance_id)
    meeting_id = MeetingId(row.meeting_id)
    lines = roll(tx, meeting_id)
    holder = next(line for line in lines if line.id == holder_id)
    refuse(check_proxy(attendance_from(row), holder, lines, quorum_for(tx, meeting_id)))
    row.presence, row.stays = Presence.PROXY, []
    row.proxy, row.proxy_id = holder.name, holder_id
    return attendance_from(row)


def add_attendee(tx: Transaction, meeting_id: MeetingId, line: RollLine) -> AttendanceId:
    """Put somebody on the roll who has no vote there: 列席, 特邀, 工作人员.

    Members come onto the roll when it is drawn up, and not at the door.

    Raises:
        RulesBroken: no name; the meeting is over.
    """
    refuse(check_not_over(one_meeting(tx, meeting_id, whole=False)))
    refuse([] if line.name.strip() else [RollNameMissing()])
    row = row_of(meeting_id, line)
    tx.session.add(row)
    tx.session.flush()
    return AttendanceId(row.id)


def row_of(meeting_id: MeetingId, line: RollLine) -> AttendanceRow:
    """Return a new row for a line of a roll."""
    name = line.name.strip()
    return AttendanceRow(
        meeting_id=meeting_id,
        name=name,
        capacity=line.capacity,
        person_id=line.person_id,
        household_id=line.household_id,
        initials=initials(name),
        door=line.door,
        group_name=line.group,
        title=line.title,
    )


def _living(tx: Transaction, attendance_id: AttendanceId) -> AttendanceRow:
    row = tx.session.get_one(AttendanceRow, attendance_id)
    # The row and not the meeting made of it: this is asked for every person at the door.
    meeting = tx.session.get_one(MeetingRow, row.meeting_id)
    over = meeting.closed is not None or meeting.outcome is not None
    refuse([MeetingOver()] if over else [])
    return row


def _write(row: AttendanceRow, line: Attendance) -> Attendance:
    row.presence, row.stays = line.presence, stored_stays(line.stays)
    row.proxy, row.proxy_id = line.proxy, line.proxy_id
    return line
