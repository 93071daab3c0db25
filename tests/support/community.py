"""Many invented households at once: for rolls, groups and whatever has to be fast."""

from datetime import date
from typing import NamedTuple, TypeAlias

from sqlalchemy import Table
from support.vaults import A_CHANGE

from shequ_desktop.community import service as community
from shequ_desktop.community.values import AreaId, AreaKind
from shequ_desktop.households.model.tables import DwellingRow, HouseholdRow, MemberRow, PersonRow
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.store import Store, Transaction

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
GIVEN = ("伟", "芳", "秀英", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟")
_HOMES_A_GROUP = 60
_Rows: TypeAlias = list[tuple[object, ...]]


class Settled(NamedTuple):
    """Who lives where; a household has a head, a spouse and a child of school age."""

    households: list[str]
    heads: list[str]
    spouses: list[str]
    children: list[str]
    groups: list[AreaId]
    """Residents' groups of sixty households each."""


def name(number: int) -> str:
    """Return an invented name; the first few thousand are told apart by two characters."""
    rest = number // len(SURNAMES)
    given = GIVEN[rest % len(GIVEN)]
    return f"{SURNAMES[number % len(SURNAMES)]}{given}"


def settle_many(store: Store, households: int) -> Settled:
    """Write so many households of three into the file."""
    with store.transaction(A_CHANGE) as tx:
        entrances = _entrances(tx, households)
        groups = [
            community.find_or_add_area(tx, AreaKind.GROUP, f"第{at + 1}居民小组")
            for at in range(-(-households // _HOMES_A_GROUP))
        ]
        tx.session.flush()
        return _fill(tx, households, entrances, groups)


def _entrances(tx: Transaction, households: int) -> list[AreaId]:
    found = []
    for number in range(-(-households // 24)):
        building = community.find_or_add_area(tx, AreaKind.BUILDING, f"{number // 2 + 1}号楼")
        found.append(
            community.find_or_add_area(tx, AreaKind.ENTRANCE, f"{number % 2 + 1}单元", building)
        )
    return found


def _fill(
    tx: Transaction, households: int, entrances: list[AreaId], groups: list[AreaId]
) -> Settled:
    settled = Settled([], [], [], [], groups)
    dwellings: _Rows = []
    homes: _Rows = []
    people: _Rows = []
    members: _Rows = []
    for at in range(households):
        dwelling, home = _bytes(new_id()), new_id()
        door = f"{at % 24 // 4 + 1}0{at % 4 + 1}"
        group = groups[at // _HOMES_A_GROUP]
        dwellings.append((dwelling, _bytes(entrances[at // 24]), door, "", _bytes(group)))
        homes.append((_bytes(home), dwelling, f"{at:05d}"))
        settled.households.append(home)
        for where, relation, born in (
            (settled.heads, "02", date(1950 + at % 40, 1 + at % 12, 1 + at % 28)),
            (settled.spouses, "10", date(1951 + at % 40, 1 + at % 12, 1 + at % 28)),
            (settled.children, "20", date(2015, 1 + at % 12, 1 + at % 28)),
        ):
            person = new_id()
            where.append(person)
            number = at * 3 + len(members) % 3
            sex = "2" if relation == "10" else "1"
            people.append((_bytes(person), name(number), sex, born.isoformat(), "resident"))
            members.append(
                (_bytes(new_id()), _bytes(home), _bytes(person), relation, len(members) % 3)
            )
    _insert(tx, DwellingRow.__table__, ("entrance_id", "door_no", "address", "group_id"), dwellings)
    _insert(tx, HouseholdRow.__table__, ("dwelling_id", "household_no"), homes)
    _insert(tx, PersonRow.__table__, ("full_name", "sex", "birth_date", "population_kind"), people)
    _insert(
        tx,
        MemberRow.__table__,
        ("household_id", "person_id", "relation_to_head", "position"),
        members,
    )
    return settled


_MORE = {
    "dwelling": ("use", "owner_name", "owner_phone"),
    "household": (
        "kind",
        "hukou_book_no",
        "residence_state",
        "consent_state",
        "close_reason",
        "note",
    ),
    "person": (
        *("id_type", "id_number", "ethnicity", "phones", "hukou_address", "political_status"),
        *("education", "marital_status", "workplace", "occupation", "health"),
        *("emergency_contact", "note"),
    ),
    "household_member": ("reason", "end_reason"),
}
"""Columns that are not empty by themselves."""


def _insert(tx: Transaction, table: object, columns: tuple[str, ...], rows: _Rows) -> None:
    assert isinstance(table, Table)
    more: tuple[str, ...] = _MORE[table.name]
    empty: tuple[object, ...] = ("",) * len(more)
    if table.name == "person":
        more, empty = (*more, "birth_precision", "hukou_match"), (*empty, "day", "09")
    tx.insert_many(table, ("id", *columns, *more), [(*row, *empty) for row in rows])


def _bytes(identifier: str) -> bytes:
    return bytes.fromhex(identifier)
