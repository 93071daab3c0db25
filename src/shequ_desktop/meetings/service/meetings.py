"""Meetings: planned, changed, put off, and asked for."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import ColumnElement, select

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.meetings.model import AgendaItemRow, AttendanceRow, MeetingRow
from shequ_desktop.meetings.rules.meetings import check_before, check_meeting, check_putting_off
from shequ_desktop.meetings.service.rows import (
    attendance_of,
    draft_of,
    meetings_where,
    one_meeting,
    write_draft,
    write_item,
)
from shequ_desktop.meetings.values import (
    Attendance,
    Meeting,
    MeetingDraft,
    MeetingId,
    MeetingKind,
    NoticeOutdated,
    Outcome,
    manners,
)
from shequ_desktop.storage.store import Reading, Transaction


def meeting(reading: Reading, meeting_id: MeetingId) -> Meeting:
    """Return one meeting with its agenda.

    Raises:
        NoResultFound: there is none of that id.
    """
    return one_meeting(reading, meeting_id)


def meetings(
    reading: Reading,
    from_on: date | None = None,
    until_on: date | None = None,
    kinds: Collection[MeetingKind] = (),
    text: str = "",
    *,
    speeches: bool = True,
) -> tuple[Meeting, ...]:
    """Return meetings in the order of their days.

    Args:
        from_on: The first day, inclusive; ``None``: from the beginning.
        until_on: The last day, inclusive.
        kinds: Only these; none: of every kind.
        text: Words that title, number or place contain, each of them.
        speeches: With what was said in them.
    """
    wanted: list[ColumnElement[bool]] = []
    if from_on is not None:
        wanted.append(MeetingRow.planned_on >= from_on)
    if until_on is not None:
        wanted.append(MeetingRow.planned_on <= until_on)
    if kinds:
        wanted.append(MeetingRow.kind.in_([kind.value for kind in kinds]))
    words = text.lower().split()
    return tuple(
        each
        for each in meetings_where(reading, *wanted, speeches=speeches)
        if all(word in _told(each.draft) for word in words)
    )


def roll(reading: Reading, meeting_id: MeetingId) -> tuple[Attendance, ...]:
    """Return the roll of a meeting, guests and observers behind the members as they were added."""
    return attendance_of(reading, AttendanceRow.meeting_id == meeting_id)


def plan_meeting(
    tx: Transaction, draft: MeetingDraft, *, seen: Collection[Finding] = ()
) -> MeetingId:
    """Plan a meeting.

    Raises:
        RulesBroken: no title; it ends before it begins; its kind is of another assembly.
    """
    refuse(check_meeting(draft, manners()[draft.kind]), seen=seen)
    row = MeetingRow(
        kind=draft.kind, title=draft.title, planned_on=draft.planned_on, begins=draft.begins
    )
    write_draft(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return MeetingId(row.id)


def change_meeting(
    tx: Transaction,
    meeting_id: MeetingId,
    draft: MeetingDraft,
    *,
    seen: Collection[Finding] = (),
) -> None:
    """Change what is planned; who chairs and who records may change while it goes on, too.

    A change of kind or of assembly takes the roll away: it was drawn up for another one. Another
    day, hour or place takes the notice away: people have to be told anew.

    Raises:
        RulesBroken: as ``plan_meeting``; the meeting has been opened; people have been told of
            another day, hour or place (a warning).
    """
    before = one_meeting(tx, meeting_id, whole=False)
    moved = before.noticed_on is not None and _appointment(draft) != _appointment(before.draft)
    refuse(
        [
            *check_before(before),
            *check_meeting(draft, manners()[draft.kind]),
            *([NoticeOutdated()] if moved else []),
        ],
        seen=seen,
    )
    row = tx.session.get_one(MeetingRow, meeting_id)
    same = (draft.kind, draft.assembly, draft.body_id) == (
        before.draft.kind,
        before.draft.assembly,
        before.draft.body_id,
    )
    if not same:
        row.roll_on, row.roll_basis, row.entitled = None, "", None
        row.profile, row.profile_body = "", ""
    if moved:
        row.noticed_on, row.notice_mode, row.special_reason = None, "", ""
    write_draft(row, draft)


def delete_meeting(tx: Transaction, meeting_id: MeetingId) -> None:
    """Put a meeting that was never opened into the bin.

    Raises:
        RulesBroken: it was opened, put off or called off.
    """
    refuse(check_before(one_meeting(tx, meeting_id, whole=False)))
    tx.session.get_one(MeetingRow, meeting_id).deleted_at = tx.at_ms


def put_off_meeting(
    tx: Transaction,
    meeting_id: MeetingId,
    outcome: Outcome,
    *,
    reason: str,
    postponed_to: date | None = None,
) -> MeetingId | None:
    """延期、流会、取消: write down why a meeting did not come about, and plan it anew.

    Args:
        postponed_to: The new day; the meeting is planned for it with the same agenda. A
            postponed meeting has one, one that failed may have one.

    Returns:
        The new meeting, if there is one.

    Raises:
        RulesBroken: no reason; no new day; the meeting is over.
    """
    found = one_meeting(tx, meeting_id)
    refuse(check_putting_off(found, outcome, reason, postponed_to))
    row = tx.session.get_one(MeetingRow, meeting_id)
    row.outcome, row.side_reason, row.postponed_to = outcome, reason.strip(), postponed_to
    if postponed_to is None:
        return None
    return _plan_anew(tx, row, postponed_to)


def _plan_anew(tx: Transaction, row: MeetingRow, on: date) -> MeetingId:
    draft = draft_of(row)
    again = MeetingRow(kind=row.kind, title=row.title, planned_on=on, begins=row.begins)
    write_draft(again, draft)
    again.planned_on = on
    tx.session.add(again)
    copies: dict[str, str] = {}
    for item in one_meeting(tx, MeetingId(row.id)).items:
        copy = AgendaItemRow(
            meeting_id=again.id, seq=item.seq, title=item.draft.title, kind=item.draft.kind
        )
        write_item(copy, item.draft)
        copy.parent_id = copies.get(item.draft.parent_id or "")
        copies[item.id] = copy.id
        tx.session.add(copy)
    tx.session.flush()
    return MeetingId(again.id)


def usual_words(reading: Reading, kind: MeetingKind) -> MeetingDraft | None:
    """Return the newest meeting of a kind, for a form to begin with; ``None``: the first."""
    row = reading.session.scalars(
        select(MeetingRow)
        .where(MeetingRow.deleted_at.is_(None), MeetingRow.kind == kind)
        .order_by(MeetingRow.planned_on.desc(), MeetingRow.id.desc())
        .limit(1)
    ).first()
    return None if row is None else draft_of(row)


def _appointment(draft: MeetingDraft) -> tuple[date, int, str]:
    """Return what people come by: day, hour and place."""
    return draft.planned_on, draft.begins, draft.place.strip()


def _told(draft: MeetingDraft) -> str:
    return f"{draft.title} {draft.number} {draft.place}".lower()
