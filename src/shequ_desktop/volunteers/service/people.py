"""Volunteers: registered, put on the roll, paused, and what is noted of them."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import func, or_, select

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.texts import plain
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers.model import VolunteerEventRow, VolunteerRow
from shequ_desktop.volunteers.rules.people import check_admission, check_volunteer
from shequ_desktop.volunteers.service.rows import triples, volunteers_where
from shequ_desktop.volunteers.values import (
    EventId,
    EventKind,
    ReasonMissing,
    Volunteer,
    VolunteerDraft,
    VolunteerId,
    VolunteerKnown,
    VolunteerState,
)

_NUMBER = "ZY-{:04}"


def volunteer(reading: Reading, volunteer_id: VolunteerId) -> Volunteer:
    """Return one volunteer.

    Raises:
        LookupError: there is none of that id.
    """
    found = volunteers_where(reading, VolunteerRow.id == volunteer_id)
    if not found:
        raise LookupError(volunteer_id)
    return found[0]


def volunteers(
    reading: Reading, *, text: str = "", states: Collection[VolunteerState] = ()
) -> list[Volunteer]:
    """Return the volunteers, by their numbers.

    Args:
        text: All of its words in name, number, skills, hobbies, posts, door or phone.
        states: Only those; empty: all.
    """
    words = plain(text).lower().split()
    return [
        each
        for each in volunteers_where(reading)
        if (not states or each.state in states) and _says(each, words)
    ]


def names(reading: Reading) -> dict[str, tuple[str, str]]:
    """Return everybody's name and number by their ids, by number; cheap."""
    row = VolunteerRow
    found = reading.session.execute(
        select(row.id, row.name, row.number).where(row.deleted_at.is_(None)).order_by(row.number)
    )
    return {key: (name, number) for key, name, number in found}


def register(tx: Transaction, draft: VolunteerDraft) -> VolunteerId:
    """Write down a 《志愿服务登记单》; the volunteer is on the roll once ``admit`` says so.

    Raises:
        RulesBroken: as ``check_volunteer``; or the same resident or number is known.
    """
    refuse([*check_volunteer(draft), *_check_known(tx, draft)])
    row = VolunteerRow(number=number_after(tx, 0), name="", kind=draft.kind, registered_on=tx.today)
    write_volunteer(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return VolunteerId(row.id)


def change_volunteer(tx: Transaction, volunteer_id: VolunteerId, draft: VolunteerDraft) -> None:
    """Change a registration. Raises as ``register``."""
    refuse([*check_volunteer(draft), *_check_known(tx, draft, itself=volunteer_id)])
    write_volunteer(tx.session.get_one(VolunteerRow, volunteer_id), draft)


def admit(tx: Transaction, volunteer_id: VolunteerId) -> None:
    """Put a volunteer on the roll, or back on it.

    Raises:
        RulesBroken: under 18 without a guardian's consent.
    """
    refuse(check_admission(volunteer(tx, volunteer_id).draft, today=tx.today))
    row = tx.session.get_one(VolunteerRow, volunteer_id)
    row.admitted_on = row.admitted_on or tx.today
    row.paused_on = row.left_on = None
    row.state_reason = ""


def pause(tx: Transaction, volunteer_id: VolunteerId, reason: str) -> None:
    """Let a volunteer rest; posts are kept, new ones cannot be claimed.

    Raises:
        RulesBroken: no reason.
    """
    _set_aside(tx, volunteer_id, reason).paused_on = tx.today


def leave(tx: Transaction, volunteer_id: VolunteerId, reason: str) -> None:
    """Take a volunteer off the roll; hours and certificates stay.

    Raises:
        RulesBroken: no reason.
    """
    _set_aside(tx, volunteer_id, reason).left_on = tx.today


def delete_volunteer(tx: Transaction, volunteer_id: VolunteerId) -> None:
    """Put a registration into the bin, as if it had been typed by mistake."""
    tx.session.get_one(VolunteerRow, volunteer_id).deleted_at = tx.at_ms


def note_event(
    tx: Transaction,
    volunteers: Sequence[VolunteerId],
    kind: EventKind,
    title: str,
    *,
    on: date,
    issuer: str = "",
    valid_until: date | None = None,
) -> None:
    """Note one training, award or evaluation for everybody who took part."""
    tx.session.add_all(
        VolunteerEventRow(
            volunteer_id=each,
            kind=kind,
            on=on,
            title=title.strip(),
            issuer=issuer.strip(),
            valid_until=valid_until,
        )
        for each in volunteers
    )
    tx.session.flush()


def delete_event(tx: Transaction, event_id: EventId) -> None:
    """Put a training, award or evaluation into the bin."""
    tx.session.get_one(VolunteerEventRow, event_id).deleted_at = tx.at_ms


def _set_aside(tx: Transaction, volunteer_id: VolunteerId, reason: str) -> VolunteerRow:
    if not reason.strip():
        refuse([ReasonMissing()])
    row = tx.session.get_one(VolunteerRow, volunteer_id)
    row.state_reason = reason.strip()
    return row


def _check_known(
    reading: Reading, draft: VolunteerDraft, *, itself: VolunteerId | None = None
) -> list[Finding]:
    same = []
    if draft.person_id is not None:
        same.append(VolunteerRow.person_id == draft.person_id)
    elif draft.id_number:
        same.append(VolunteerRow.id_number == draft.id_number.strip().upper())
    if not same:
        return []
    rows = reading.session.scalars(
        select(VolunteerRow).where(VolunteerRow.deleted_at.is_(None), or_(*same))
    )
    return [VolunteerKnown(row.name, row.number) for row in rows if row.id != itself]


def number_after(reading: Reading, further: int) -> str:
    """Return the number that is ``further`` behind the next one.

    Two offices may give the same one, which a merge tells.
    """
    last = reading.session.scalar(select(func.max(VolunteerRow.number))) or ""
    digits = last.removeprefix("ZY-")
    return _NUMBER.format((int(digits) if digits.isdigit() else 0) + 1 + further)


def write_volunteer(row: VolunteerRow, draft: VolunteerDraft) -> None:
    """Write what a form says; of a resident only what the ledger does not know."""
    is_outsider = draft.person_id is None
    row.person_id, row.name = draft.person_id, draft.name.strip()
    row.sex = draft.sex if is_outsider else ""
    row.id_type = draft.id_type if is_outsider else ""
    row.id_number = draft.id_number.strip().upper() if is_outsider else ""
    row.birth_date = draft.birth_date if is_outsider else None
    row.phone = draft.phone.strip() if is_outsider else ""
    row.kind, row.unit, row.consent = draft.kind, draft.unit.strip(), draft.consent
    row.skills, row.hobbies = list(draft.skills), list(draft.hobbies)
    row.times, row.time_note = triples(draft.times), draft.time_note.strip()
    row.wishes, row.health_note = list(draft.wishes), draft.health_note.strip()
    row.national_no = draft.national_no.strip()
    row.insurance_no, row.insurance_until = draft.insurance_no.strip(), draft.insurance_until
    row.guardian, row.guardian_phone = draft.guardian.strip(), draft.guardian_phone.strip()
    row.guardian_agreed_on = draft.guardian_agreed_on
    row.opening_minutes = draft.opening_minutes


def _says(each: Volunteer, words: Sequence[str]) -> bool:
    draft = each.draft
    told = " ".join(
        (
            draft.name,
            each.number,
            draft.phone,
            each.door,
            draft.unit,
            draft.time_note,
            *draft.skills,
            *draft.hobbies,
            *each.posts,
        )
    ).lower()
    return all(word in told for word in words)
