"""Everybody who belongs to a household on a day: what rolls of voters are made of."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from shequ_desktop.households.values import HEAD, Acquaintance, Inhabitant
from shequ_desktop.storage.store import Reading

_TABLES = ("household_member", "person", "household", "dwelling")
_PART = 500

_CENSUS = """
SELECT m.household_id, m.person_id, p.full_name, p.sex, p.birth_date, p.birth_precision,
    p.population_kind, m.relation_to_head, m.from_on, m.to_on, m.position, p.died_on, p.phones,
    d.entrance_id, d.door_no, d.address, d.group_id
FROM household_member m
JOIN person p ON p.id = m.person_id
JOIN household h ON h.id = m.household_id
JOIN dwelling d ON d.id = h.dwelling_id
WHERE m.deleted_at IS NULL AND p.deleted_at IS NULL AND p.merged_into_id IS NULL
    AND h.deleted_at IS NULL AND (h.closed_on IS NULL OR h.closed_on >= ?)
    AND (m.from_on IS NULL OR m.from_on <= ?) AND (m.to_on IS NULL OR m.to_on >= ?)
    AND (p.died_on IS NULL OR p.died_on > ?)
"""
_NAMES = "SELECT id, full_name, sex, birth_date, population_kind, died_on, phones FROM person"
_AREAS = "SELECT id, kind, name, parent_id FROM area"


def census(reading: Reading, on: date) -> list[Inhabitant]:
    """Return everybody who belongs to a household on a day, household by household.

    First and last day of a membership count; who has died is not there on the day of death.
    Within a household the head stands first. The households stand in the order of their doors.
    """
    doors = _Doors(reading)
    day = on.isoformat()
    rows = reading.rows(_CENSUS, (day,) * 4, tables=_TABLES)
    found = [_inhabitant(row, doors) for row in rows]
    found.sort(key=doors.rank)
    return found


def acquaintances(reading: Reading, people: Collection[str]) -> dict[str, Acquaintance]:
    """Return what the ledger knows of these people; those who are not in it are left out."""
    found: dict[str, Acquaintance] = {}
    wanted = [bytes.fromhex(each) for each in people]
    for at in range(0, len(wanted), _PART):
        part = wanted[at : at + _PART]
        marks = ",".join("?" * len(part))
        rows = reading.rows(f"{_NAMES} WHERE id IN ({marks})", part, tables=("person",))
        for person_id, name, sex, born, kind, died_on, phones in rows:
            found[person_id.hex()] = Acquaintance(
                name, sex, _day(born), kind, _day(died_on), phones
            )
    return found


def survivors(reading: Reading, people: Collection[str]) -> dict[str, str]:
    """Return for those of ``people`` whose record was merged into another the one that is kept."""
    found: dict[str, str] = {}
    wanted = set(people)
    while wanted:
        step = _merged_into(reading, sorted(wanted))
        found |= {one: step.get(kept, kept) for one, kept in found.items()}
        found |= step
        wanted = set(step.values()) - found.keys()
    return found


def _merged_into(reading: Reading, people: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for at in range(0, len(people), _PART):
        part = [bytes.fromhex(each) for each in people[at : at + _PART]]
        marks = ",".join("?" * len(part))
        rows = reading.rows(
            "SELECT id, merged_into_id FROM person"
            f" WHERE merged_into_id IS NOT NULL AND id IN ({marks})",
            part,
            tables=("person",),
        )
        found |= {one.hex(): kept.hex() for one, kept in rows}
    return found


class _Doors:
    """The names of doors, each put together once."""

    def __init__(self, reading: Reading) -> None:
        rows = reading.rows(f"{_AREAS} ORDER BY rank, name, id", tables=("area",))
        self._areas = {row[0]: row[1:] for row in rows}
        self._order = {area_id: at for at, area_id in enumerate(self._areas)}
        compounds = sum(kind == "compound" for kind, _name, _parent in self._areas.values())
        self._named = compounds > 1
        self._known: dict[bytes | None, tuple[str, tuple[int, ...]]] = {}
        self._ranks: dict[str, tuple[Any, ...]] = {}

    def name(self, household_id: str, lowest: bytes | None, door_no: str, address: str) -> str:
        """Return how people say the door, and remember where it stands."""
        if lowest not in self._known:
            self._known[lowest] = self._path(lowest)
        place, order = self._known[lowest]
        digits = "".join(sign for sign in door_no if sign.isdigit())
        self._ranks[household_id] = (not order, order, int(digits[-6:] or 0), door_no)
        if not (place or door_no):
            return address
        return f"{place}{door_no}{'室' if door_no[-1:].isdigit() else ''}"

    def rank(self, one: Inhabitant) -> tuple[Any, ...]:
        """Return by what the members are sorted: their doors, their households, the head first."""
        follows = one.relation_to_head != HEAD
        return (*self._ranks[one.household_id], one.household_id, follows, one.position)

    def _path(self, lowest: bytes | None) -> tuple[str, tuple[int, ...]]:
        names: list[str] = []
        order: list[int] = []
        while lowest is not None and lowest in self._areas:
            kind, name, parent = self._areas[lowest]
            order.insert(0, self._order[lowest])
            if kind != "compound" or self._named:
                names.insert(0, name)
            lowest = parent
        return "".join(names), tuple(order)


def _inhabitant(row: Sequence[Any], doors: _Doors) -> Inhabitant:
    (household, person, name, sex, born, precision, kind, relation, from_on, to_on, position) = row[
        :11
    ]
    _died, phones, lowest, door_no, address, group = row[11:]
    household_id = household.hex()
    return Inhabitant(
        household_id,
        person.hex(),
        name,
        sex,
        _day(born),
        precision == "day",
        kind,
        relation,
        from_on or "",
        to_on or "",
        position,
        phones,
        doors.name(household_id, lowest, door_no, address),
        None if group is None else group.hex(),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
