"""What can be asked of the community and its areas, and done with them."""

from collections.abc import Iterable

from sqlalchemy import select

from shequ_desktop.community.model import AreaRow, CommunityRow
from shequ_desktop.community.rules import check_community
from shequ_desktop.community.values import (
    Area,
    AreaId,
    AreaKind,
    Community,
    area_key,
    area_label,
    area_rank,
)
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.storage.store import Reading, Transaction


def community(reading: Reading) -> Community | None:
    """Return the community this file belongs to; ``None`` before it is founded."""
    row = _row(reading)
    if row is None:
        return None
    return Community(
        name=row.name, code=row.code, street=row.street, address=row.address, phone=row.phone
    )


def write_community(tx: Transaction, community: Community) -> None:
    """Found the community, or change its particulars.

    Raises:
        RulesBroken: it has no name, or its code is none.
    """
    refuse(check_community(community))
    row = _row(tx)
    if row is None:
        row = CommunityRow(name="", code="")
        tx.session.add(row)
    row.name, row.code = community.name.strip(), community.code
    row.street, row.address, row.phone = community.street, community.address, community.phone


def areas(reading: Reading) -> list[Area]:
    """Return both trees, parents before their children, each sorted by number and name."""
    rows = reading.session.scalars(
        select(AreaRow)
        .where(AreaRow.deleted_at.is_(None))
        .order_by(AreaRow.rank, AreaRow.name, AreaRow.id)
    )
    by_parent: dict[str | None, list[AreaRow]] = {}
    for row in rows:
        by_parent.setdefault(row.parent_id, []).append(row)
    return list(_walk(by_parent, None))


def below(reading: Reading, area_id: AreaId) -> list[AreaId]:
    """Return the area and every area below it."""
    rows = reading.rows(
        "WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT a.id FROM area a"
        " JOIN below b ON a.parent_id = b.id) SELECT id FROM below",
        (bytes.fromhex(area_id),),
        tables=("area",),
    )
    return [AreaId(row[0].hex()) for row in rows]


def rename_area(tx: Transaction, area_id: AreaId, name: str) -> None:
    """Give an area another name; its number for sorting follows."""
    row = tx.session.get_one(AreaRow, area_id)
    row.name = name.strip()
    row.rank = area_rank(row.name)


def path(reading: Reading, area_id: AreaId) -> list[Area]:
    """Return the area and those above it, the lowest first."""
    found = []
    row = reading.session.get(AreaRow, area_id)
    while row is not None:
        found.append(_area(row))
        row = None if row.parent_id is None else reading.session.get(AreaRow, row.parent_id)
    return found


def find_area(
    reading: Reading, kind: AreaKind, name: str, parent_id: AreaId | None
) -> AreaId | None:
    """Return the area of that kind and parent, by any spelling of its name; ``None``: none."""
    rows = reading.session.scalars(
        select(AreaRow).where(
            AreaRow.kind == kind.value,
            AreaRow.parent_id.is_(None) if parent_id is None else AreaRow.parent_id == parent_id,
            AreaRow.deleted_at.is_(None),
        )
    )
    wanted = area_key(kind, name)
    return next((AreaId(row.id) for row in rows if area_key(kind, row.name) == wanted), None)


def find_or_add_area(
    tx: Transaction, kind: AreaKind, name: str, parent_id: AreaId | None = None
) -> AreaId:
    """Return the area of that kind, name and parent, adding it if there is none."""
    found = find_area(tx, kind, name, parent_id)
    if found is None:
        found = add_area(tx, kind, name, parent_id)
        tx.session.flush()
    return found


def add_area(tx: Transaction, kind: AreaKind, name: str, parent_id: AreaId | None = None) -> AreaId:
    """Add an area that the caller knows to be new.

    It is written with the next flush: an import brings thousands of them.
    """
    label = area_label(kind, name)
    row = AreaRow(kind=kind.value, name=label, parent_id=parent_id, rank=area_rank(label))
    tx.session.add(row)
    return AreaId(row.id)


def area_notes(reading: Reading) -> dict[AreaId, str]:
    """Return the remarks about areas; those without any are left out."""
    rows = reading.session.scalars(
        select(AreaRow).where(AreaRow.deleted_at.is_(None), AreaRow.note != "")
    )
    return {AreaId(row.id): row.note for row in rows}


def note_area(tx: Transaction, area_id: AreaId, note: str) -> None:
    """Write a remark about an area in the place of the one before."""
    tx.session.get_one(AreaRow, area_id).note = note


def _row(reading: Reading) -> CommunityRow | None:
    return reading.session.scalars(
        select(CommunityRow)
        .where(CommunityRow.deleted_at.is_(None))
        .order_by(CommunityRow.id)
        .limit(1)
    ).first()


def _walk(by_parent: dict[str | None, list[AreaRow]], parent: str | None) -> Iterable[Area]:
    for row in by_parent.get(parent, ()):
        yield _area(row)
        yield from _walk(by_parent, row.id)


def _area(row: AreaRow) -> Area:
    return Area(
        id=AreaId(row.id),
        kind=AreaKind(row.kind),
        name=row.name,
        parent_id=None if row.parent_id is None else AreaId(row.parent_id),
    )
