"""Import into the ledger: what is known is loaded once, what is new is written at once."""

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
from shequ_desktop.households.rules.planning import (
    Door,
    Fate,
    Home,
    Known,
    Plan,
    Planned,
    Planner,
    Resident,
    Row,
    appoint_heads,
    door_of,
)
from shequ_desktop.households.values import HEAD
from shequ_desktop.kernel.ids import new_raw_id
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.storage.store import Reading, Transaction

_TABLES = ("person", "household_member", "household", "dwelling", "area", "person_tag")
_RELATIVE = "97"
_BLOCK = 5000

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
_FIELDS = (
    "full_name",
    "id_type",
    "id_number",
    "sex",
    "ethnicity",
    "hukou_address",
    "hukou_match",
    "population_kind",
    "political_status",
    "education",
    "marital_status",
    "workplace",
    "occupation",
    "health",
    "emergency_contact",
    "note",
    "birth_date",
    "birth_precision",
    "phones",
)
_DEFAULTS = {"sex": "0", "hukou_match": "09", "birth_date": None, "birth_precision": "day"}
_PEOPLE = f"""
SELECT p.id, {", ".join(f"p.{name}" for name in _FIELDS)}, p.died_on,
    m.id, m.household_id, m.relation_to_head, m.position
FROM person p
LEFT JOIN household_member m ON m.person_id = p.id AND m.deleted_at IS NULL AND m.to_on IS NULL
WHERE p.deleted_at IS NULL AND p.merged_into_id IS NULL
"""


def plan_import(reading: Reading, rows: list[Row], *, progress: Progress | None = None) -> Plan:
    """Return what importing ``rows`` would do, without writing anything.

    Raises:
        Cancelled: nobody wants it any more.
    """
    return Planner(_known(reading)).plan(rows, progress or NoProgress())


def apply_import(tx: Transaction, rows: list[Row], *, progress: Progress | None = None) -> Plan:
    """Import ``rows``: one transaction, so one step to undo. Return what was done.

    It is planned anew inside the transaction, because the ledger may have changed since
    the plan was looked at.

    Raises:
        Cancelled: nobody wants it any more; nothing is written.
    """
    progress = progress or NoProgress()
    plan = plan_import(tx, rows, progress=progress)
    _Writer(tx, plan, progress).write()
    return plan


def _known(reading: Reading) -> Known:
    known = Known()
    homes: dict[bytes, Home] = {}
    for home_id, number, state, *door in reading.rows(_HOMES, tables=_TABLES):
        home = Home(_door(door), number, id=home_id, residence_state=state)
        homes[home_id] = home
        known.add_home(home)
    tags = _known_tags(reading)
    for row in reading.rows(_PEOPLE, tables=_TABLES):
        known.add_resident(_resident(row, homes, tags))
    return known


def _door(row: list[Any]) -> Door:
    door_no, address, entrance, building, compound = row
    return door_of(compound or "", building or "", entrance or "", door_no, address)


def _known_tags(reading: Reading) -> dict[bytes, set[str]]:
    tags: dict[bytes, set[str]] = {}
    for person_id, tag in reading.rows(
        "SELECT person_id, tag FROM person_tag WHERE deleted_at IS NULL AND to_on IS NULL",
        tables=_TABLES,
    ):
        tags.setdefault(person_id, set()).add(tag)
    return tags


def _resident(row: Any, homes: dict[bytes, Home], tags: dict[bytes, set[str]]) -> Resident:
    values = {
        name: value
        for name, value in zip(_FIELDS, row[1:], strict=False)
        if value and value != _DEFAULTS.get(name)
    }
    if "birth_date" in values:
        values["birth_precision"] = row[1 + _FIELDS.index("birth_precision")]
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


class _Writer:
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
        self._dwellings: dict[Door, bytes] = {}

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
        self._know_dwellings()
        homes = [home for home in self._plan.new_homes if home.size]
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
            ("id", "entrance_id", "door_no", "address", "group_id", "grid_id"),
            dwellings,
        )
        self._insert(
            HouseholdRow,
            ("id", "dwelling_id", "household_no", "residence_state", "kind"),
            rows,
        )

    def _dwelling(self, home: Home, rows: list[tuple[Any, ...]]) -> bytes:
        door = home.door
        found = self._dwellings.get(door)
        if found is None:
            found = self._dwellings[door] = new_raw_id()
            place = self._place(door)
            rows.append(
                (
                    found,
                    _raw(place),
                    door.door_no,
                    door.address,
                    _raw(self._area(AreaKind.GROUP, home.group, None) if home.group else None),
                    _raw(self._area(AreaKind.GRID, home.grid, None) if home.grid else None),
                )
            )
        return found

    def _place(self, door: Door) -> AreaId | None:
        parent: AreaId | None = None
        for kind, name in (
            (AreaKind.COMPOUND, door.compound),
            (AreaKind.BUILDING, door.building),
            (AreaKind.ENTRANCE, door.entrance),
        ):
            if name:
                parent = self._area(kind, name, parent)
        return parent

    def _area(self, kind: AreaKind, name: str, parent: AreaId | None) -> AreaId:
        key = (kind, parent, area_key(kind, name))
        found = self._areas.get(key)
        if found is None:
            found = self._areas[key] = community.add_area(self._tx, kind, name, parent)
        return found

    def _know_dwellings(self) -> None:
        for dwelling, *door in self._tx.rows(_DWELLINGS, tables=_TABLES):
            self._dwellings.setdefault(_door(door), dwelling)

    def _taken_numbers(self) -> set[str]:
        numbers = self._tx.rows("SELECT household_no FROM household", tables=_TABLES)
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
                    *(values.get(name, _DEFAULTS.get(name, "")) for name in _FIELDS),
                )
            )
        self._insert(PersonRow, ("id", *_FIELDS), rows)

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
                )
            )
        self._insert(
            MemberRow, ("id", "household_id", "person_id", "relation_to_head", "position"), rows
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
