"""Confirmed service for the national system, shaped by a mapping that the office may change."""

import csv
import functools
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date

from sqlalchemy import Select, select

from shequ_desktop.kernel.findings import refuse
from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers.model import ExportMappingRow
from shequ_desktop.volunteers.rules.exporting import check_columns, shaped
from shequ_desktop.volunteers.rules.hours import half_hours
from shequ_desktop.volunteers.rules.slots import clock
from shequ_desktop.volunteers.service.hours import records
from shequ_desktop.volunteers.service.rows import posts_where, volunteers_where
from shequ_desktop.volunteers.values import (
    FACT_TITLES,
    KIND_TITLES,
    ExportColumn,
    RecordState,
)


def export_columns(reading: Reading) -> tuple[ExportColumn, ...]:
    """Return the columns in force: the office's own, or the shipped ones."""
    row = reading.session.scalars(_newest()).first()
    if row is None:
        return shipped_columns()
    return tuple(
        ExportColumn(fact=each["fact"], heading=each["heading"], codes=each["codes"])
        for each in row.columns
        if each["fact"] in FACT_TITLES
    )


@functools.cache
def shipped_columns() -> tuple[ExportColumn, ...]:
    """Return the columns that the program comes with."""
    return tuple(
        ExportColumn(**each) for each in resource_table("volunteers/national.toml")["columns"]
    )


def change_export(tx: Transaction, columns: Sequence[ExportColumn]) -> None:
    """Write the office's own columns.

    Raises:
        RulesBroken: as ``check_columns``.
    """
    refuse(check_columns(columns))
    row = tx.session.scalars(_newest()).first() or ExportMappingRow(columns=[])
    tx.session.add(row)
    row.columns = [{**asdict(each), "codes": dict(each.codes)} for each in columns]
    tx.session.flush()


def exported(
    reading: Reading,
    columns: Sequence[ExportColumn],
    *,
    since: date | None = None,
    until: date | None = None,
) -> list[list[object]]:
    """Return a row for every confirmed record of a period, days inclusive; ``None``: no matter."""
    return shaped(columns, _facts(reading, since, until))


def csv_of(columns: Sequence[ExportColumn], rows: Sequence[Sequence[object]]) -> bytes:
    """Return the rows as CSV, with the mark by which Excel knows UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([each.heading for each in columns])
    writer.writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def _newest() -> Select[ExportMappingRow]:
    row = ExportMappingRow
    return select(row).where(row.deleted_at.is_(None)).order_by(row.id.desc())


def _facts(
    reading: Reading, since: date | None, until: date | None
) -> Iterator[Mapping[str, object]]:
    people = {str(each.id): each for each in volunteers_where(reading)}
    posts = {str(each.id): each for each in posts_where(reading)}
    for each in records(reading, since=since, until=until, states=(RecordState.CONFIRMED,)):
        draft = each.draft
        person, post = people.get(draft.volunteer_id), posts.get(draft.post_id)
        if person is None or post is None:
            continue
        yield {
            "name": person.draft.name,
            "number": person.number,
            "national_no": person.draft.national_no,
            "sex": person.draft.sex,
            "kind": KIND_TITLES[person.draft.kind],
            "unit": person.draft.unit,
            "post": post.draft.title,
            "class": post.entry.class_title,
            "place": post.draft.place,
            "on": draft.on.isoformat(),
            "begins": clock(draft.begins),
            "ends": clock(draft.ends),
            "minutes": draft.minutes,
            "hours": half_hours(draft.minutes),
            "content": draft.content,
            "households": draft.households,
            "people": draft.people,
            "solved": draft.solved,
            "entered_by": each.entered_by,
            "confirmed_by": each.confirmed_by,
        }
