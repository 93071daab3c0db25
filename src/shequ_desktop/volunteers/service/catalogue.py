"""The catalogue of posts: shipped examples, and what the community has made of them."""

import functools
from collections.abc import Mapping

from sqlalchemy import select

from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers.model import CatalogueEntryRow
from shequ_desktop.volunteers.values import CatalogueEntry


def catalogue(reading: Reading) -> Mapping[str, CatalogueEntry]:
    """Return every sort of post by its code; the community's own replace shipped ones."""
    rows = reading.session.scalars(
        select(CatalogueEntryRow)
        .where(CatalogueEntryRow.deleted_at.is_(None))
        .order_by(CatalogueEntryRow.id)
    )
    return {**_shipped(), **{row.code: _entry(row) for row in rows}}


def change_catalogue(tx: Transaction, entry: CatalogueEntry) -> None:
    """Write the community's own entry, in the place of one of the same code."""
    rows = tx.session.scalars(
        select(CatalogueEntryRow).where(
            CatalogueEntryRow.code == entry.code, CatalogueEntryRow.deleted_at.is_(None)
        )
    ).all()
    row = rows[-1] if rows else CatalogueEntryRow(code="", class_code="", class_title="", title="")
    tx.session.add(row)
    row.code, row.title = entry.code, entry.title.strip()
    row.class_code, row.class_title = entry.class_code, entry.class_title.strip()
    row.duties, row.skills = entry.duties, list(entry.skills)
    row.age_least, row.age_most = entry.age_least, entry.age_most
    row.risk_level, row.risk_notice = entry.risk_level, entry.risk_notice
    row.training = entry.training.strip()
    tx.session.flush()


@functools.cache
def _shipped() -> Mapping[str, CatalogueEntry]:
    table = resource_table("volunteers/catalogue.toml")
    entries = (
        CatalogueEntry(
            class_code=group["code"],
            class_title=group["title"],
            **{**entry, "skills": tuple(entry.get("skills", ()))},
        )
        for group in table["classes"]
        for entry in group["posts"]
    )
    return {entry.code: entry for entry in entries}


def _entry(row: CatalogueEntryRow) -> CatalogueEntry:
    return CatalogueEntry(
        code=row.code,
        class_code=row.class_code,
        class_title=row.class_title,
        title=row.title,
        duties=row.duties,
        skills=tuple(row.skills),
        age_least=row.age_least,
        age_most=row.age_most,
        risk_level=row.risk_level,
        risk_notice=row.risk_notice,
        training=row.training,
        is_example=False,
    )
