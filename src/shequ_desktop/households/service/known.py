"""Loads what the ledger knows, once, for an import to compare with."""

from typing import Any

from shequ_desktop.households.rules.planner import door_of
from shequ_desktop.households.rules.planning import Door, Home, Known, Resident
from shequ_desktop.households.values import HEAD, PERSON_FIELDS
from shequ_desktop.storage.store import Reading

TABLES = ("person", "household_member", "household", "dwelling", "area", "person_tag")

_DOOR = """d.door_no, d.address,
    CASE a.kind WHEN 'entrance' THEN a.name END,
    CASE a.kind WHEN 'entrance' THEN b.name WHEN 'building' THEN a.name END,
    CASE a.kind WHEN 'entrance' THEN c.name WHEN 'building' THEN b.name ELSE a.name END"""
_AREAS = """LEFT JOIN area a ON a.id = d.entrance_id
LEFT JOIN area b ON b.id = a.parent_id
LEFT JOIN area c ON c.id = b.parent_id"""
_HOMES = f"""
SELECT h.id, h.household_no, h.residence_state, {_DOOR}
FROM household h JOIN dwelling d ON d.id = h.dwelling_id {_AREAS}
WHERE h.deleted_at IS NULL AND h.closed_on IS NULL
"""
_DWELLINGS = f"SELECT d.id, {_DOOR} FROM dwelling d {_AREAS} WHERE d.deleted_at IS NULL"
DEFAULTS = {"sex": "0", "hukou_match": "09", "birth_date": None, "birth_precision": "day"}
_PEOPLE = f"""
SELECT p.id, {", ".join(f"p.{name}" for name in PERSON_FIELDS)}, p.died_on,
    m.id, m.household_id, m.relation_to_head, m.position
FROM person p
LEFT JOIN household_member m ON m.person_id = p.id AND m.deleted_at IS NULL AND m.to_on IS NULL
WHERE p.deleted_at IS NULL AND p.merged_into_id IS NULL
"""


def known_ledger(reading: Reading) -> Known:
    """Return everybody and every household, laid out for comparing."""
    known = Known()
    homes: dict[bytes, Home] = {}
    for home_id, number, state, *door in reading.rows(_HOMES, tables=TABLES):
        home = Home(_door(door), number, id=home_id, residence_state=state)
        homes[home_id] = home
        known.add_home(home)
    tags = _known_tags(reading)
    for row in reading.rows(_PEOPLE, tables=TABLES):
        known.add_resident(_resident(row, homes, tags))
    return known


def _door(row: list[Any]) -> Door:
    door_no, address, entrance, building, compound = row
    return door_of(compound or "", building or "", entrance or "", door_no, address)


def known_dwellings(reading: Reading) -> dict[Door, list[tuple[Door, bytes]]]:
    """Return every door that is written down with its id, by the bare door."""
    dwellings: dict[Door, list[tuple[Door, bytes]]] = {}
    for dwelling, *parts in reading.rows(_DWELLINGS, tables=TABLES):
        door = _door(parts)
        dwellings.setdefault(door.bare, []).append((door, dwelling))
    return dwellings


def _known_tags(reading: Reading) -> dict[bytes, set[str]]:
    tags: dict[bytes, set[str]] = {}
    for person_id, tag in reading.rows(
        "SELECT person_id, tag FROM person_tag WHERE deleted_at IS NULL AND to_on IS NULL",
        tables=TABLES,
    ):
        tags.setdefault(person_id, set()).add(tag)
    return tags


def _resident(row: Any, homes: dict[bytes, Home], tags: dict[bytes, set[str]]) -> Resident:
    values = {
        name: value
        for name, value in zip(PERSON_FIELDS, row[1:], strict=False)
        if value and value != DEFAULTS.get(name)
    }
    if "birth_date" in values:
        values["birth_precision"] = row[1 + PERSON_FIELDS.index("birth_precision")]
    died, member_id, home_id, relation, position = row[-5:]
    home = homes.get(home_id) if home_id is not None else None
    resident = Resident(
        values,
        id=row[0],
        home=home,
        member_id=member_id or b"",
        relation=relation or "",
        position=position or 0,
        tags=tags.get(row[0], set()),
        gone=died is not None or home is None,
    )
    if home is not None:
        home.size = max(home.size, resident.position + 1)
        if relation == HEAD:
            home.head = resident
    return resident
