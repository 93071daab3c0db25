"""应到名册: drawn up as of a day and frozen with the meeting, together with the rules of its day."""

from collections.abc import Iterable, Sequence
from datetime import date

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import BodyId, BodyKind
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings.model import AttendanceRow, MeetingRow
from shequ_desktop.meetings.rules.frozen import frozen_text
from shequ_desktop.meetings.rules.meetings import check_before, check_roll
from shequ_desktop.meetings.service.meetings import roll
from shequ_desktop.meetings.service.rolls import roll_of, roll_of_body
from shequ_desktop.meetings.service.rows import one_meeting
from shequ_desktop.meetings.values import (
    Attendance,
    Capacity,
    MeetingDraft,
    MeetingId,
    Presence,
    RollInUse,
    RollLine,
    manners,
)
from shequ_desktop.meetings.values.rolls import Roll, RollEntry
from shequ_desktop.storage.store import Reading, Transaction

_COLUMNS = (
    "id",
    "meeting_id",
    "name",
    "capacity",
    "person_id",
    "household_id",
    "initials",
    "door",
    "group_name",
    "presence",
    "proxy",
    "stays",
    "notified_on",
    "notified_by",
    "receipt",
    "note",
    "title",
)
_EXPECTED = frozenset({Presence.EXPECTED, Presence.LEAVE, Presence.ABSENT})


def proposed_roll(reading: Reading, draft: MeetingDraft, on: date) -> Roll:
    """Return who is entitled to come to a meeting, as of a day, with what is to be said of it.

    By law where an assembly meets, otherwise the members of its body or of the bodies whose
    members usually meet so; nobody where a meeting is of whoever is asked.
    """
    profile = communities.profile_on(reading, draft.planned_on)
    if draft.assembly is not None:
        return roll_of(reading, draft.assembly, on=on, profile=profile)
    wanted = [BodyId(draft.body_id)] if draft.body_id else _usual_bodies(reading, draft, on)
    rolls = [roll_of_body(reading, body_id, on=on) for body_id in wanted]
    entries: dict[str, RollEntry] = {}
    for each in rolls:
        for entry in each.entries:
            entries.setdefault(entry.person_id, entry)
    return Roll(
        assembly=None,
        on=on,
        entries=tuple(entries.values()),
        findings=tuple(finding for each in rolls for finding in each.findings),
    )


def lines_of(found: Roll) -> tuple[RollLine, ...]:
    """Return the lines that a proposed roll puts on a meeting's: members, then observers."""
    return tuple(map(_line, (*found.entries, *found.observers)))


def freeze_roll(
    tx: Transaction,
    meeting_id: MeetingId,
    lines: Sequence[RollLine],
    *,
    on: date,
    vacant: int = 0,
    basis: str = "",
) -> int:
    """核定应到名册: write the roll down, and with it the rules that the meeting is held by.

    Whoever stood on the roll before keeps the receipt of the notice; guests who were added by
    hand stay.

    Args:
        on: The day as of which it was drawn up.
        vacant: Vacant seats that the rules leave in the denominator.
        basis: What it was drawn up from, in words.

    Returns:
        The members, vacant seats included: 应到.

    Raises:
        RulesBroken: nobody on it, somebody twice; people have signed in; the meeting has begun.
    """
    before = roll(tx, meeting_id)
    refuse([*check_before(one_meeting(tx, meeting_id, whole=False)), *check_roll(lines)])
    refuse([] if all(line.presence in _EXPECTED for line in before) else [RollInUse()])
    _write_lines(tx, meeting_id, lines, before)
    row = tx.session.get_one(MeetingRow, meeting_id)
    profile = communities.profile_on(tx, row.planned_on)
    row.profile, row.profile_body = profile.key, frozen_text(profile)
    row.roll_on, row.roll_basis = on, basis.strip()
    members = sum(line.capacity is Capacity.MEMBER for line in lines) + vacant
    row.entitled = members
    return members


def _usual_bodies(reading: Reading, draft: MeetingDraft, on: date) -> list[BodyId]:
    wanted = [BodyKind(kind) for kind in manners()[draft.kind].bodies]
    there = communities.bodies(reading, on=on)
    return [body.id for kind in wanted for body in there if body.kind is kind]


def _line(entry: RollEntry) -> RollLine:
    return RollLine(
        name=entry.name,
        capacity=entry.capacity,
        person_id=entry.person_id or None,
        household_id=entry.household_id,
        door=entry.door,
        group=entry.group,
        title=entry.title,
    )


def _write_lines(
    tx: Transaction,
    meeting_id: MeetingId,
    lines: Sequence[RollLine],
    before: Iterable[Attendance],
) -> None:
    known = {each.person_id: each for each in before if each.person_id is not None}
    by_hand = {
        each.id for each in before if each.capacity is not Capacity.MEMBER and not each.person_id
    }
    bin_ = [(tx.at_ms, bytes.fromhex(each.id)) for each in before if each.id not in by_hand]
    tx.update_many(AttendanceRow.__table__, "deleted_at", bin_)  # type: ignore[arg-type] # a Table
    tx.insert_many(
        AttendanceRow.__table__,  # type: ignore[arg-type] # a Table
        _COLUMNS,
        (_values(meeting_id, line, known.get(line.person_id or "")) for line in lines),
    )


def _values(meeting_id: str, line: RollLine, before: Attendance | None) -> tuple[object, ...]:
    kept = before.presence if before is not None else Presence.EXPECTED
    told = before.notified_on if before is not None else None
    return (
        bytes.fromhex(new_id()),
        bytes.fromhex(meeting_id),
        line.name.strip(),
        line.capacity.value,
        None if line.person_id is None else bytes.fromhex(line.person_id),
        None if line.household_id is None else bytes.fromhex(line.household_id),
        initials(line.name),
        line.door,
        line.group,
        kept.value,
        "",
        "[]",
        None if told is None else told.isoformat(),
        "" if before is None else before.notified_by,
        "" if before is None else before.receipt,
        "" if before is None else before.note,
        line.title,
    )
