"""Whom the search through public papers has to know."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from support.families import open_home, register
from support.vaults import A_CHANGE, Template, open_copy

from shequ_desktop.households import service
from shequ_desktop.households.model.tables import DwellingRow
from shequ_desktop.households.values import HouseholdId, PersonId
from shequ_desktop.storage.store import Store


def known(store: Store, **public: Any) -> Any:
    with store.reading() as reading:
        return service.known_people(reading, **public)


@pytest.fixture
def home(store: Store) -> HouseholdId:
    return open_home(store)


@pytest.mark.parametrize(
    ("born", "minor"),
    [
        (date(2008, 11, 21), False),
        (date(2008, 11, 22), False),
        (date(2008, 11, 23), True),
        (None, False),
    ],
)
def test_the_eighteenth_birthday_ends_childhood(
    store: Store, home: HouseholdId, born: date | None, *, minor: bool
) -> None:
    register(store, home, "王小明", birth_date=born)

    assert known(store).names == {"王小明": minor}


def test_a_child_is_known_even_if_a_grown_up_has_the_same_name(
    store: Store, home: HouseholdId
) -> None:
    register(store, home, "王秀英", birth_date=date(1950, 1, 1))
    register(store, home, "王秀英", relation="20", birth_date=date(2015, 1, 1))

    assert known(store).names == {"王秀英": True}


def test_those_who_were_deleted_are_known_and_those_whose_registration_was_undone_are_not(
    store: Store, home: HouseholdId
) -> None:
    register(store, home, "王秀英", phones=("13800001111", "02886660000"))
    gone = register(store, home, "李桂兰", relation="20", phones=("13900002222",))
    with store.transaction(A_CHANGE) as tx:
        service.delete_people(tx, [PersonId(gone)])
    register(store, home, "赵建国", relation="20", phones=("13700003333",))
    store.undo()

    found = known(store, office_names={"王秀英"}, office_numbers={"028-12345678"})

    assert set(found.names) == {"王秀英", "李桂兰"}
    assert found.phones == {"13800001111", "02886660000", "13900002222"}
    assert found.office_names == {"王秀英"}
    assert found.office_numbers == {"028-12345678"}
    assert found.today == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("born", "today", "minor"),
    [
        (date(2010, 2, 28), date(2028, 2, 29), False),
        (date(2010, 3, 1), date(2028, 2, 29), True),
        (date(2008, 2, 29), date(2026, 2, 28), True),
        (date(2008, 2, 29), date(2026, 3, 1), False),
    ],
)
def test_childhood_ends_around_leap_days_too(
    template: Template, tmp_path: Path, born: date, today: date, *, minor: bool
) -> None:
    noon = datetime.combine(today, time(4), UTC)
    vault = open_copy(template, tmp_path / "leap", now=lambda: noon)
    register(vault.store, open_home(vault.store), "王小明", birth_date=born)

    names = known(vault.store).names
    vault.close()

    assert names == {"王小明": minor}


def test_owners_who_live_elsewhere_are_known(store: Store, home: HouseholdId) -> None:
    register(store, home, "王秀英")
    with store.transaction(A_CHANGE) as tx:
        tx.session.scalars(select(DwellingRow)).one().owner_name = "钱进"
        tx.session.scalars(select(DwellingRow)).one().owner_phone = "13600004444"

    found = known(store)

    assert found.names == {"王秀英": False, "钱进": False}
    assert found.phones == {"13600004444"}
