"""Doors and the areas they are in: found by the way people say them, added when new."""

from sqlalchemy import select

from shequ_desktop.community import service as community
from shequ_desktop.community.values import AreaId, AreaKind, area_rank
from shequ_desktop.households.model.tables import DwellingRow, HouseholdRow
from shequ_desktop.households.values import DwellingId, HouseholdId, Place, PlaceMissing
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.storage.store import Reading, Transaction


def refuse_nowhere(place: Place) -> None:
    """Refuse a place without any address.

    Raises:
        RulesBroken: ``PlaceMissing``.
    """
    if not (place.building or place.door_no or place.address):
        refuse([PlaceMissing()])


def place_of(reading: Reading, dwelling_id: DwellingId) -> Place:
    """Return a dwelling's address in its parts."""
    dwelling = reading.session.get_one(DwellingRow, dwelling_id)
    names = dict.fromkeys(AreaKind, "")
    for start in (dwelling.entrance_id, dwelling.group_id, dwelling.grid_id):
        if start is not None:
            for area in community.path(reading, AreaId(start)):
                names[area.kind] = area.name
    return Place(
        compound=names[AreaKind.COMPOUND],
        building=names[AreaKind.BUILDING],
        entrance=names[AreaKind.ENTRANCE],
        door_no=dwelling.door_no,
        address=dwelling.address,
        group=names[AreaKind.GROUP],
        grid=names[AreaKind.MICRO_GRID] or names[AreaKind.GRID],
    )


def households_at(reading: Reading, place: Place) -> list[HouseholdId]:
    """Return the living households behind a door; empty for a door that is not known."""
    found = _find_dwelling(reading, place, _find_areas(reading, place))
    if found is None:
        return []
    rows = reading.session.scalars(
        select(HouseholdRow.id)
        .where(
            HouseholdRow.dwelling_id == found,
            HouseholdRow.deleted_at.is_(None),
            HouseholdRow.closed_on.is_(None),
        )
        .order_by(HouseholdRow.id)
    )
    return [HouseholdId(row) for row in rows]


def dwelling_at(tx: Transaction, place: Place) -> DwellingId:
    """Return the dwelling at a place, adding it and its areas as needed."""
    found = _find_dwelling(tx, place, _find_areas(tx, place))
    if found is not None:
        return found
    parent: AreaId | None = None
    for kind, name in _named(place):
        parent = community.find_or_add_area(tx, kind, name, parent)
    row = DwellingRow(
        entrance_id=parent,
        door_no=place.door_no,
        address="" if place.building or place.door_no else place.address,
    )
    if place.group:
        row.group_id = community.find_or_add_area(tx, AreaKind.GROUP, place.group)
    if place.grid:
        row.grid_id = community.find_or_add_area(tx, AreaKind.GRID, place.grid)
    tx.session.add(row)
    tx.session.flush()
    return DwellingId(row.id)


def next_household_no(tx: Transaction, place: Place) -> str:
    """Return a household number from the door, with a suffix if it is taken: 03-2-501-2."""
    parts = [
        f"{area_rank(place.building):02d}" if place.building else "",
        str(area_rank(place.entrance)) if place.entrance else "",
        place.door_no,
    ]
    number = "-".join(filter(None, parts)) or place.address
    taken = set(
        tx.session.scalars(
            select(HouseholdRow.household_no).where(
                HouseholdRow.household_no.startswith(number, autoescape=True)
            )
        )
    )
    candidate, at = number, 1
    while candidate in taken:
        at += 1
        candidate = f"{number}-{at}"
    return candidate


def _find_areas(reading: Reading, place: Place) -> tuple[AreaId | None, bool]:
    """Return the lowest known area of a place, and whether all named areas are known."""
    parent: AreaId | None = None
    for kind, name in _named(place):
        found = community.find_area(reading, kind, name, parent)
        if found is None:
            return parent, False
        parent = found
    return parent, True


def _named(place: Place) -> list[tuple[AreaKind, str]]:
    named = (
        (AreaKind.COMPOUND, place.compound),
        (AreaKind.BUILDING, place.building),
        (AreaKind.ENTRANCE, place.entrance),
    )
    return [(kind, name) for kind, name in named if name]


def _find_dwelling(
    reading: Reading, place: Place, areas: tuple[AreaId | None, bool]
) -> DwellingId | None:
    lowest, whole = areas
    if not whole:
        return None
    at = DwellingRow.entrance_id.is_(None) if lowest is None else DwellingRow.entrance_id == lowest
    found = reading.session.scalars(
        select(DwellingRow.id).where(
            at,
            DwellingRow.door_no == place.door_no,
            DwellingRow.address == ("" if place.building or place.door_no else place.address),
            DwellingRow.deleted_at.is_(None),
        )
    ).first()
    return None if found is None else DwellingId(found)
