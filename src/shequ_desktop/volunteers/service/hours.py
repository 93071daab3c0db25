"""Service that was done: typed from the sheets, confirmed by a second person, corrected, counted."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import ColumnElement, select

from shequ_desktop.kernel.bulk import undisturbed
from shequ_desktop.kernel.findings import Finding, RulesBroken, refuse
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers.model import (
    PostRow,
    ServiceCorrectionRow,
    ServiceRecordRow,
    VolunteerRow,
)
from shequ_desktop.volunteers.rules.hours import check_confirmation, check_record, record_state
from shequ_desktop.volunteers.service.rows import plain_rows
from shequ_desktop.volunteers.values import (
    RECORD_STATE_TITLES,
    Correction,
    ReasonMissing,
    RecordDraft,
    RecordFixed,
    RecordId,
    RecordState,
    ServiceRecord,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counters:
    """What the board and the yearly report say of a period; only confirmed records count."""

    volunteers: int
    """Who served at least once."""
    posts: int
    """At which somebody served."""
    minutes: int
    households: int
    """帮助户数."""
    people: int
    solved: int


def records(
    reading: Reading,
    *,
    volunteer_id: str | None = None,
    post_id: str | None = None,
    since: date | None = None,
    until: date | None = None,
    states: Sequence[RecordState] = (),
) -> list[ServiceRecord]:
    """Return records by day and time; days inclusive, ``None`` and empty: no matter."""
    row = ServiceRecordRow
    asked: list[ColumnElement[bool]] = []
    if volunteer_id is not None:
        asked.append(row.volunteer_id == volunteer_id)
    if post_id is not None:
        asked.append(row.post_id == post_id)
    if since is not None:
        asked.append(row.on >= since)
    if until is not None:
        asked.append(row.on <= until)
    found = _records_where(reading, *asked)
    return [each for each in found if not states or each.state in states]


def record(reading: Reading, record_id: RecordId) -> ServiceRecord:
    """Return one record.

    Raises:
        LookupError: there is none of that id.
    """
    found = _records_where(reading, ServiceRecordRow.id == record_id)
    if not found:
        raise LookupError(record_id)
    return found[0]


def record_service(tx: Transaction, drafts: Sequence[RecordDraft]) -> list[RecordId]:
    """Write down a sheet, all of it or nothing.

    Raises:
        RulesBroken: as ``check_record`` of every line; lines of one sheet may not overlap either.
    """
    taken = _taken(tx, {draft.volunteer_id for draft in drafts})
    findings: list[Finding] = []
    titles = _titles(tx, PostRow)
    names = _titles(tx, VolunteerRow)
    rows = []
    for draft in drafts:
        others = taken[draft.volunteer_id]
        name = names.get(draft.volunteer_id, "")
        findings += check_record(draft, others, name=name, today=tx.today)
        others.append((draft, titles.get(draft.post_id, "")))
        rows.append(_row(draft, tx.user))
    refuse(findings)
    tx.session.add_all(rows)
    tx.session.flush()
    return [RecordId(row.id) for row in rows]


def what_speaks_against_service(
    reading: Reading, drafts: Sequence[RecordDraft]
) -> list[tuple[Finding, ...]]:
    """Return for every line of a sheet what speaks against it. Meant to be asked while it is typed."""
    taken = _taken(reading, {draft.volunteer_id for draft in drafts})
    titles, names = _titles(reading, PostRow), _titles(reading, VolunteerRow)
    found = []
    for draft in drafts:
        others = taken[draft.volunteer_id]
        name = names.get(draft.volunteer_id, "")
        found.append(tuple(check_record(draft, others, name=name, today=reading.today)))
        others.append((draft, titles.get(draft.post_id, "")))
    return found


def confirm_service(tx: Transaction, ids: Sequence[RecordId], by: str) -> None:
    """Note that ``by`` (who was served, or who organised it) confirms these records.

    Raises:
        RulesBroken: no name; the one who typed them; one of them is void.
    """
    findings: list[Finding] = []
    rows = tx.session.scalars(
        select(ServiceRecordRow).where(
            ServiceRecordRow.id.in_(ids), ServiceRecordRow.deleted_at.is_(None)
        )
    )
    for row in rows:
        found = _record(row, ())
        findings += check_confirmation(found, by)
        if found.state is RecordState.VOID:
            findings.append(RecordFixed(RECORD_STATE_TITLES[found.state]))
        row.confirmed_by, row.confirmed_on, row.disputed_on = by.strip(), tx.today, None
    if findings:
        raise RulesBroken(dict.fromkeys(findings))


def dispute_service(tx: Transaction, record_id: RecordId) -> None:
    """Note that the volunteer asks for a correction; it does not count until that is settled."""
    tx.session.get_one(ServiceRecordRow, record_id).disputed_on = tx.today


def correct_service(
    tx: Transaction,
    record_id: RecordId,
    draft: RecordDraft,
    *,
    reason: str,
    asked_by_volunteer: bool = True,
) -> None:
    """Change a record and keep what it said; it has to be confirmed again.

    Raises:
        RulesBroken: no reason; the record is void; as ``check_record``.
    """
    found = record(tx, record_id)
    if found.state is RecordState.VOID:
        refuse([RecordFixed(RECORD_STATE_TITLES[found.state])])
    if not reason.strip():
        refuse([ReasonMissing()])
    others = _taken(tx, {draft.volunteer_id}, itself=record_id)[draft.volunteer_id]
    name = _titles(tx, VolunteerRow).get(draft.volunteer_id, "")
    refuse(check_record(draft, others, name=name, today=tx.today))
    tx.session.add(
        ServiceCorrectionRow(
            record_id=record_id,
            on=tx.today,
            by_name=tx.user,
            reason=reason.strip(),
            asked_by_volunteer=asked_by_volunteer,
            before={**asdict(found.draft), "on": found.draft.on.isoformat()},
        )
    )
    row = tx.session.get_one(ServiceRecordRow, record_id)
    _write(row, draft)
    row.entered_by = tx.user
    row.confirmed_by, row.confirmed_on, row.disputed_on = "", None, None


def void_service(tx: Transaction, record_id: RecordId, reason: str) -> None:
    """Let a record count for nothing; it stays to be seen.

    Raises:
        RulesBroken: no reason.
    """
    if not reason.strip():
        refuse([ReasonMissing()])
    row = tx.session.get_one(ServiceRecordRow, record_id)
    row.voided_on, row.void_reason = tx.today, reason.strip()


def counters(reading: Reading, *, since: date, until: date) -> Counters:
    """Return what was served from ``since`` to ``until``, both inclusive."""
    found = records(reading, since=since, until=until, states=(RecordState.CONFIRMED,))
    drafts = [each.draft for each in found]
    named = {draft.served_household_id for draft in drafts if draft.served_household_id}
    unnamed = sum(draft.households for draft in drafts if not draft.served_household_id)
    return Counters(
        volunteers=len({draft.volunteer_id for draft in drafts}),
        posts=len({draft.post_id for draft in drafts}),
        minutes=sum(draft.minutes for draft in drafts),
        households=len(named) + unnamed,
        people=sum(draft.people for draft in drafts),
        solved=sum(draft.solved for draft in drafts),
    )


@undisturbed()
def _records_where(reading: Reading, *conditions: ColumnElement[bool]) -> list[ServiceRecord]:
    row = ServiceRecordRow
    rows = cast(
        "Sequence[ServiceRecordRow]",
        reading.session.execute(
            plain_rows(row)
            .where(row.deleted_at.is_(None), *conditions)
            .order_by(row.on, row.begins, row.id)
        ).all(),
    )
    corrections = _corrections(reading) if rows else {}
    return [_record(each, tuple(corrections.get(each.id, ()))) for each in rows]


def _record(row: ServiceRecordRow, corrections: tuple[Correction, ...]) -> ServiceRecord:
    return ServiceRecord(
        id=RecordId(row.id),
        draft=_draft(row),
        state=record_state(
            confirmed_on=row.confirmed_on,
            disputed_on=row.disputed_on,
            voided_on=row.voided_on,
        ),
        entered_by=row.entered_by,
        confirmed_by=row.confirmed_by,
        confirmed_on=row.confirmed_on,
        void_reason=row.void_reason,
        corrections=corrections,
    )


def _corrections(reading: Reading) -> Mapping[str, list[Correction]]:
    found: dict[str, list[Correction]] = defaultdict(list)
    rows = reading.session.scalars(
        select(ServiceCorrectionRow)
        .where(ServiceCorrectionRow.deleted_at.is_(None))
        .order_by(ServiceCorrectionRow.id)
    )
    for row in rows:
        before: dict[str, Any] = {**row.before, "on": date.fromisoformat(row.before["on"])}
        found[row.record_id].append(
            Correction(
                on=row.on,
                by=row.by_name,
                reason=row.reason,
                asked_by_volunteer=row.asked_by_volunteer,
                before=RecordDraft(**before),
            )
        )
    return found


def _taken(
    reading: Reading, volunteers: set[str], *, itself: RecordId | None = None
) -> defaultdict[str, list[tuple[RecordDraft, str]]]:
    """Return what these volunteers have served, void records left out, with the posts' titles."""
    taken: defaultdict[str, list[tuple[RecordDraft, str]]] = defaultdict(list)
    rows = reading.session.execute(
        select(ServiceRecordRow, PostRow.title)
        .join(PostRow, PostRow.id == ServiceRecordRow.post_id)
        .where(
            ServiceRecordRow.volunteer_id.in_(volunteers),
            ServiceRecordRow.deleted_at.is_(None),
            ServiceRecordRow.voided_on.is_(None),
        )
    )
    for row, title in rows:
        if row.id != itself:
            taken[row.volunteer_id].append((_draft(row), title))
    return taken


def _titles(reading: Reading, table: type[PostRow | VolunteerRow]) -> dict[str, str]:
    words = table.title if issubclass(table, PostRow) else table.name
    return dict(reading.session.execute(select(table.id, words)).all())


def _draft(row: ServiceRecordRow) -> RecordDraft:
    return RecordDraft(
        volunteer_id=row.volunteer_id,
        post_id=row.post_id,
        on=row.on,
        begins=row.begins,
        ends=row.ends,
        break_minutes=row.break_minutes,
        content=row.content,
        households=row.households,
        people=row.people,
        solved=row.solved,
        served_household_id=row.served_household_id,
    )


def _row(draft: RecordDraft, user: str) -> ServiceRecordRow:
    row = ServiceRecordRow(
        volunteer_id=draft.volunteer_id,
        post_id=draft.post_id,
        on=draft.on,
        begins=draft.begins,
        ends=draft.ends,
        entered_by=user,
    )
    _write(row, draft)
    return row


def _write(row: ServiceRecordRow, draft: RecordDraft) -> None:
    row.volunteer_id, row.post_id = draft.volunteer_id, draft.post_id
    row.on, row.begins, row.ends = draft.on, draft.begins, draft.ends
    row.break_minutes, row.content = draft.break_minutes, draft.content.strip()
    row.households, row.people, row.solved = draft.households, draft.people, draft.solved
    row.served_household_id = draft.served_household_id
