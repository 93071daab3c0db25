"""Offices: filled, corrected, ended."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from shequ_desktop.community.model import LinkRow, OfficeRow
from shequ_desktop.community.rules.organisation import check_office
from shequ_desktop.community.service.chart import world_of
from shequ_desktop.community.values import (
    NOBODY,
    BodyId,
    EndBeforeStart,
    OfficeDraft,
    OfficeId,
    OfficeOver,
    People,
)
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.store import Reading, Transaction

_AT_END = "term"


def check_appointment(
    reading: Reading,
    draft: OfficeDraft,
    people: People = NOBODY,
    *,
    itself: OfficeId | None = None,
) -> list[Finding]:
    """Return everything that can be said against an office, as somebody fills in the form."""
    world = world_of(reading, people, draft.from_on)
    return list(check_office(draft, world, itself=itself))


def appoint(
    tx: Transaction,
    draft: OfficeDraft,
    people: People = NOBODY,
    *,
    seen: Collection[Finding] = (),
) -> OfficeId:
    """Write down that somebody has come into office.

    Args:
        draft: Without a ``person_id``: somebody who is not in the ledger, who gets an id.
        people: What the ledger knows of the person and of those in office.
        seen: Warnings that the user has read.

    Raises:
        RulesBroken: with everything that speaks against it.
    """
    refuse(check_appointment(tx, draft, people), seen=seen)
    row = OfficeRow(body_id=draft.body_id, person_id=draft.person_id, from_on=draft.from_on)
    _write_office(row, replace(draft, person_id=draft.person_id or new_id()))
    tx.session.add(row)
    tx.session.flush()
    return OfficeId(row.id)


def change_office(
    tx: Transaction,
    office_id: OfficeId,
    draft: OfficeDraft,
    people: People = NOBODY,
    *,
    seen: Collection[Finding] = (),
) -> None:
    """Correct what is written of an office. Raises as ``appoint``."""
    refuse(check_appointment(tx, draft, people, itself=office_id), seen=seen)
    row = tx.session.get_one(OfficeRow, office_id)
    _write_office(row, replace(draft, person_id=draft.person_id or row.person_id))


def end_office(
    tx: Transaction, office_id: OfficeId, until_on: date, reason: str, note: str = ""
) -> None:
    """Write down that an office has ended; the households linked to it are linked no more.

    Args:
        until_on: The last day in office, inclusive. A resignation ends the office on the day
            when the assembly has agreed to it (第二十一条).
        reason: A key of codes/office_end.

    Raises:
        RulesBroken: it has ended already, or that day lies before the first.
    """
    row = tx.session.get_one(OfficeRow, office_id)
    if row.until_on is not None and row.end_reason:
        refuse([OfficeOver()])
    if until_on < row.from_on:
        refuse([EndBeforeStart(row.from_on.isoformat())])
    _end(tx, row, until_on, reason)
    if note.strip():
        row.note = "；".join(filter(None, (row.note, note.strip())))


def delete_office(tx: Transaction, office_id: OfficeId) -> None:
    """Take away an office that was written down by mistake, and its linked households."""
    tx.session.get_one(OfficeRow, office_id).deleted_at = tx.at_ms
    for link in _links(tx, office_id):
        link.deleted_at = tx.at_ms


def note_evaluation(tx: Transaction, office_id: OfficeId, *, unfit: bool) -> int:
    """Write down a yearly evaluation; return how many times running it was 不称职.

    The second time running is a reason to end the office (第三十七条): a finding says so, and
    nobody but a person ends it.
    """
    row = tx.session.get_one(OfficeRow, office_id)
    row.fails = row.fails + 1 if unfit else 0
    return row.fails


def end_all(tx: Transaction, body_id: BodyId, on: date) -> None:
    """End every office in a body that is still held after a day, as at the end of a term."""
    rows = tx.session.scalars(
        select(OfficeRow).where(OfficeRow.body_id == body_id, OfficeRow.deleted_at.is_(None))
    )
    for row in rows:
        if row.until_on is None or row.until_on > on:
            _end(tx, row, max(on, row.from_on), _AT_END)


def _end(tx: Transaction, row: OfficeRow, until_on: date, reason: str) -> None:
    row.until_on, row.end_reason = until_on, reason
    for link in _links(tx, OfficeId(row.id)):
        if link.until_on is None:
            link.until_on = max(until_on, link.from_on)


def _links(tx: Transaction, office_id: OfficeId) -> Iterable[LinkRow]:
    return tx.session.scalars(
        select(LinkRow).where(LinkRow.office_id == office_id, LinkRow.deleted_at.is_(None))
    )


def _write_office(row: OfficeRow, draft: OfficeDraft) -> None:
    row.body_id, row.person_id = draft.body_id, draft.person_id
    row.person_name, row.sex = draft.person_name.strip(), draft.sex
    row.phone, row.phone_public = draft.phone.strip(), draft.phone_public
    row.title, row.produced_by = draft.title.strip(), draft.produced_by
    row.from_on, row.until_on = draft.from_on, draft.until_on
    row.area_id, row.household_id = draft.area_id, draft.household_id
    row.constituency, row.number, row.note = draft.constituency, draft.number, draft.note.strip()
