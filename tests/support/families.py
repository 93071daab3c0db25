"""Invented families behind invented doors."""

from datetime import date
from typing import Any

from support.vaults import A_CHANGE

from shequ_desktop.households import service
from shequ_desktop.households.values import Household, HouseholdId, PersonDraft, PersonId, Place
from shequ_desktop.storage.store import Store, Transaction

DOOR = Place(compound="幸福里", building="3号楼", entrance="2单元", door_no="501", grid="第一网格")


def open_home(store: Store, place: Place = DOOR) -> HouseholdId:
    with store.transaction(A_CHANGE) as tx:
        return service.open_household(tx, place)


def register(
    store: Store,
    home: HouseholdId,
    name: str,
    *,
    relation: str = "",
    on: date | None = None,
    **particulars: Any,
) -> PersonId:
    with store.transaction(A_CHANGE) as tx:
        return add(tx, home, name, relation=relation, on=on, **particulars)


def add(
    tx: Transaction,
    home: HouseholdId,
    name: str,
    *,
    relation: str = "",
    on: date | None = None,
    **particulars: Any,
) -> PersonId:
    draft = PersonDraft(full_name=name, **particulars)
    place = service.household(tx, home).place
    warnings = service.check_draft(tx, draft, place=place)
    return service.register_person(tx, draft, home, relation_to_head=relation, on=on, seen=warnings)


def family(store: Store, *names: str, place: Place = DOOR) -> tuple[HouseholdId, list[PersonId]]:
    """Register a household; the first is its head, the others are its head's children."""
    home = open_home(store, place)
    people = [
        register(store, home, name, relation="20" if at else "") for at, name in enumerate(names)
    ]
    return home, people


def home_of(store: Store, home: HouseholdId, *, on: date | None = None) -> Household:
    with store.reading() as reading:
        return service.household(reading, home, on=on)


def names_in(store: Store, home: HouseholdId, *, on: date | None = None) -> list[str]:
    return [member.full_name for member in home_of(store, home, on=on).members]


def head_of(store: Store, home: HouseholdId, *, on: date | None = None) -> str | None:
    head = home_of(store, home, on=on).head
    return None if head is None else head.full_name
