"""Writes the plan of an import, table by table, the parents first."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Table

from shequ_desktop.community import service as community
from shequ_desktop.community.values import AreaId, AreaKind, area_key
from shequ_desktop.households.model.tables import (
    DwellingRow,
    HouseholdRow,
    MemberRow,
    PersonRow,
    TagRow,
)
from shequ_desktop.households.rules.planner import appoint_heads
from shequ_desktop.households.rules.planning import Door, Fate, Home, Plan, Planned, Resident
from shequ_desktop.households.service.known import (
    DEFAULTS,
    TABLES,
    known_dwellings,
)
from shequ_desktop.households.values import HEAD, PERSON_FIELDS
from shequ_desktop.kernel.ids import new_raw_id
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Transaction

_DWELLING_COLUMNS = (
    *("id", "entrance_id", "door_no", "address", "group_id", "grid_id"),
    *("use", "area_cm2", "owner_name", "owner_phone"),
)
_RELATIVE = "97"
_BLOCK = 5000


class ImportWriter:
    """Writes a plan, table by table, the parents first."""

    def __init__(self, tx: Transaction, plan: Plan, progress: Progress) -> None:
        self._tx = tx
        self._plan = plan
        self._progress = progress
        self._today = tx.today.isoformat()
        self._areas = {
            (area.kind, area.parent_id, area_key(area.kind, area.name)): area.id
            for area in community.areas(tx)
        }
        self._buildings: dict[str, list[AreaId]] = {}
        for (kind, _, key), area_id in self._areas.items():
            if kind is AreaKind.BUILDING:
                self._buildings.setdefault(key, []).append(area_id)
        self._dwellings: dict[Door, list[tuple[Door, bytes]]] = {}

    def write(self) -> None:
        """Write everything."""
        updated = [row for row in self._plan.rows if row.fate is Fate.UPDATED]
        new = {id(resident) for resident in self._plan.new_residents}
        comers = [row.resident for row in updated if row.moved and row.resident is not None]
        members = [*self._plan.new_residents, *comers]
        appoint_heads(self._plan.new_homes, members)
        self._write_homes()
        self._write_people()
        self._write_changes([row for row in updated if id(row.resident) not in new])
        self._write_members(members, comers)
        self._write_tags()
        self._write_ends()

    # ------------------------------------------------------------ doors and homes

    def _write_homes(self) -> None:
        if not self._plan.new_homes:
            return
        self._dwellings = known_dwellings(self._tx)
        homes = [home for home in self._plan.new_homes if home.size or home.vacant]
        taken = self._taken_numbers()
        dwellings: list[tuple[Any, ...]] = []
        rows: list[tuple[Any, ...]] = []
        for home in homes:
            home.id = new_raw_id()
            home.number = home.number or _free_number(home.door, taken)
            taken.add(home.number)
            dwelling = self._dwelling(home, dwellings)
            rows.append((home.id, dwelling, home.number, home.residence_state, home.kind))
        self._insert(
            DwellingRow,
            _DWELLING_COLUMNS,
            dwellings,
        )
        self._insert(
            HouseholdRow,
            ("id", "dwelling_id", "household_no", "residence_state", "kind"),
            rows,
        )

    def _dwelling(self, home: Home, rows: list[tuple[Any, ...]]) -> bytes:
        door = home.door
        behind = self._dwellings.setdefault(door.bare, [])
        found = next((raw for known, raw in behind if known.may_be(door)), None)
        if found is None:
            found = new_raw_id()
            behind.append((door, found))
            place = self._place(door)
            rows.append(
                (
                    found,
                    _raw(place),
                    door.door_no,
                    door.address,
                    _raw(self._area(AreaKind.GROUP, home.group, None) if home.group else None),
                    _raw(self._area(AreaKind.GRID, home.grid, None) if home.grid else None),
                    home.dwelling.get("dwelling_use", ""),
                    _cm2(home.dwelling.get("area_m2")),
                    home.dwelling.get("owner_name", ""),
                    home.dwelling.get("owner_phone", ""),
                )
            )
        return found

    def _place(self, door: Door) -> AreaId | None:
        parent: AreaId | None = None
        if door.compound:
            parent = self._area(AreaKind.COMPOUND, door.compound, None)
        if door.building:
            parent = self._building(door.building, parent)
        if door.entrance:
            parent = self._area(AreaKind.ENTRANCE, door.entrance, parent)
        return parent

    def _building(self, name: str, parent: AreaId | None) -> AreaId:
        if parent is None:
            # Who does not say the compound means the only building of that name.
            known = self._buildings.get(area_key(AreaKind.BUILDING, name), ())
            if len(known) == 1:
                return known[0]
        return self._area(AreaKind.BUILDING, name, parent)

    def _area(self, kind: AreaKind, name: str, parent: AreaId | None) -> AreaId:
        key = (kind, parent, area_key(kind, name))
        found = self._areas.get(key)
        if found is None:
            found = self._areas[key] = community.add_area(self._tx, kind, name, parent)
            if kind is AreaKind.BUILDING:
                self._buildings.setdefault(key[2], []).append(found)
        return found

    def _taken_numbers(self) -> set[str]:
        numbers = self._tx.rows("SELECT household_no FROM household", tables=TABLES)
        return {row[0] for row in numbers}

    # ------------------------------------------------------------ people

    def _write_people(self) -> None:
        rows = []
        for resident in self._plan.new_residents:
            resident.id = new_raw_id()
            values = resident.values
            rows.append(
                (
                    resident.id,
                    *(values.get(name, DEFAULTS.get(name, "")) for name in PERSON_FIELDS),
                )
            )
        self._insert(PersonRow, ("id", *PERSON_FIELDS), rows)

    def _write_changes(self, rows: list[Planned]) -> None:
        by_field: dict[str, dict[bytes, str]] = {}
        relations: dict[bytes, str] = {}
        for row in rows:
            assert row.resident is not None, "an updated row has somebody"
            for change in row.changes:
                if change.field == "relation_to_head":
                    relations[row.resident.member_id] = change.new
                else:
                    by_field.setdefault(change.field, {})[row.resident.id] = change.new
        for name, values in by_field.items():
            self._update(PersonRow, name, values)
        for head in self._plan.demoted:
            relations.setdefault(head.member_id, head.relation or _RELATIVE)
        self._update(MemberRow, "relation_to_head", relations)

    def _write_members(self, members: list[Resident], comers: list[Resident]) -> None:
        left = {resident.member_id: self._yesterday() for resident in comers if resident.member_id}
        self._update(MemberRow, "to_on", left)
        self._update(MemberRow, "end_reason", dict.fromkeys(left, "迁出"))
        rows = []
        for resident in members:
            if resident.home is None:
                continue
            resident.member_id = new_raw_id()
            rows.append(
                (
                    resident.member_id,
                    resident.home.id,
                    resident.id,
                    resident.relation or _RELATIVE,
                    0 if resident.relation == HEAD else resident.position,
                    resident.since or None,
                )
            )
        self._insert(
            MemberRow,
            ("id", "household_id", "person_id", "relation_to_head", "position", "from_on"),
            rows,
        )

    def _write_tags(self) -> None:
        new = {id(resident) for resident in self._plan.new_residents}
        rows = [
            (new_raw_id(), resident.id, tag, self._today)
            for resident in self._plan.new_residents
            for tag in sorted(resident.tags)
        ]
        rows.extend(
            (new_raw_id(), row.resident.id, tag, self._today)
            for row in self._plan.rows
            if row.resident is not None and id(row.resident) not in new
            for tag in row.new_tags
        )
        self._insert(TagRow, ("id", "person_id", "tag", "from_on"), rows)

    def _write_ends(self) -> None:
        ends = [
            (row.resident, row.ends_on, row.end_reason)
            for row in self._plan.rows
            if row.resident is not None and row.ends_on is not None
        ]
        last = {
            resident.member_id: self._today if on == date.min else on.isoformat()
            for resident, on, _ in ends
            if resident.member_id
        }
        self._update(MemberRow, "to_on", last)
        self._update(
            MemberRow,
            "end_reason",
            {resident.member_id: reason for resident, _, reason in ends if resident.member_id},
        )
        dead = {
            resident.id: self._today if on == date.min else on.isoformat()
            for resident, on, reason in ends
            if reason == "死亡"
        }
        self._update(PersonRow, "died_on", dead)
        kinds = {
            resident.id: "deceased" if reason == "死亡" else "moved_out"
            for resident, _, reason in ends
        }
        self._update(PersonRow, "population_kind", kinds)

    # ------------------------------------------------------------ the file

    def _yesterday(self) -> str:
        return (self._tx.today - timedelta(days=1)).isoformat()

    def _insert(self, cls: type[Any], columns: tuple[str, ...], rows: list[Any]) -> None:
        table: Table = cls.__table__
        defaults = _column_defaults(table, columns)
        names = (*columns, *defaults)
        tail = tuple(defaults.values())
        for at in range(0, len(rows), _BLOCK):
            self._progress.report(at, len(rows))
            self._tx.insert_many(table, names, (row + tail for row in rows[at : at + _BLOCK]))

    def _update(self, cls: type[Any], column: str, values: dict[bytes, Any]) -> None:
        if values:
            rows = ((value, row_id) for row_id, value in values.items())
            self._tx.update_many(cls.__table__, column, rows)


def _column_defaults(table: Table, columns: Iterable[str]) -> dict[str, Any]:
    """Return what the columns hold that an insert does not name and that are not NULL."""
    named = set(columns)
    return {
        column.name: 0 if column.type.python_type is int else ""
        for column in table.columns
        if column.name not in named and not column.nullable
    }


def _free_number(door: Door, taken: set[str]) -> str:
    building = f"{int(door.building):02d}" if door.building.isdigit() else door.building
    number = "-".join(filter(None, (building, door.entrance, door.door_no))) or door.address
    return next(each for each in _suffixed(number) if each not in taken)


def _suffixed(number: str) -> Iterator[str]:
    yield number
    at = 2
    while True:
        yield f"{number}-{at}"
        at += 1


def _raw(area: AreaId | None) -> bytes | None:
    return None if area is None else bytes.fromhex(area)


def _cm2(area_m2: object) -> int | None:
    """Return a floor area in square centimetres; ``None`` when it is no number."""
    try:
        return round(float(str(area_m2)) * 10_000)
    except ValueError:
        return None
