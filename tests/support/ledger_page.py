"""Sixty invented people in two buildings, and the page of the ledger over them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pytestqt.qtbot import QtBot
from support.families import add
from support.vaults import A_CHANGE

from shequ_desktop.app.office import Office
from shequ_desktop.community import service as community
from shequ_desktop.community.values import Community
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service
from shequ_desktop.households.service import HouseholdChanges
from shequ_desktop.households.values import HouseholdId, PersonId, Place
from shequ_desktop.households.view import LedgerPage
from shequ_desktop.kernel.citizen_id import checksum
from shequ_desktop.storage.store import Store, Transaction

_SURNAMES = ("任", "钟", "汤", "汪", "区", "蒋", "查", "曾", "邵", "林", "赵", "潘", "欧阳", "单")
_GIVEN = ("平英", "军", "霞玲", "建", "阳平", "向胜", "俊诗", "兰珍", "明", "秀华", "小虎", "国强")
SIXTY = 60
_HOMES = 20
_TAGS = {
    0: ("living_alone", "elderly"),
    3: ("disabled", "subsistence_aid"),
    5: ("party_member",),
    8: ("veteran", "volunteer", "elderly"),
    12: ("student",),
}


@dataclass(frozen=True, slots=True)
class Settled:
    """Who was registered, in the order of their doors."""

    homes: list[HouseholdId]
    people: list[PersonId]


def settle(store: Store) -> Settled:
    """Register twenty households of three, the community with them."""
    homes: list[HouseholdId] = []
    people: list[PersonId] = []
    with store.transaction(A_CHANGE) as tx:
        office = Community(name="幸福里社区", code="110105001001", street="海棠街道")
        community.write_community(tx, office)
        for number in range(_HOMES):
            home = _open(tx, number)
            homes.append(home)
            people.extend(_person(tx, home, number * 3 + at) for at in range(3))
    return Settled(homes, people)


def a_desk(tasks: Tasks, **settings: object) -> Desk:
    """Return a desk whose settings are kept nowhere, with the office of the house."""
    desk = Desk(
        tasks,
        DeviceSettings(**settings),  # type: ignore[arg-type]  # the tests know the fields
        save=lambda _settings: None,
        user="王敏",
        parent=tasks,
    )
    desk.office = Office()
    return desk


def open_page(tasks: Tasks, qtbot: QtBot, **settings: object) -> LedgerPage:
    """Return the page, shown, its first list and its first card there."""
    page = LedgerPage(a_desk(tasks, **settings))
    qtbot.addWidget(page)
    page.resize(1500, 760)
    page.show()
    qtbot.waitUntil(lambda: "/" in page.status.text() and page.card.sheet is not None)
    return page


def names(page: LedgerPage) -> list[str]:
    """Return the names in the table, from the top."""
    column = page.table.grid_model.column_at("full_name")
    return [page.table.grid_model.text(row, column) for row in range(_rows(page))]


def cell(page: LedgerPage, row: int, key: str) -> str:
    return page.table.grid_model.text(row, page.table.grid_model.column_at(key))


def go(page: LedgerPage, row: int, key: str) -> None:
    """Put the cursor on a cell."""
    index = page.table.grid_model.index(row, page.table.grid_model.column_at(key))
    page.table.choose(index)


def wait_rows(page: LedgerPage, qtbot: QtBot, rows: int) -> None:
    qtbot.waitUntil(lambda: _rows(page) == rows)


def shown_when(qtbot: QtBot, said: Callable[[], bool]) -> None:
    qtbot.waitUntil(said)


def _rows(page: LedgerPage) -> int:
    return page.table.grid_model.rowCount()


def _open(tx: Transaction, number: int) -> HouseholdId:
    building, rest = divmod(number, 10)
    place = Place(
        compound="幸福里",
        building=f"{building + 1}号楼",
        entrance=f"{rest // 5 + 1}单元",
        door_no=f"{(rest % 5 + 1) * 100 + 1}",
        grid="第一网格" if number % 2 else "第二网格",
    )
    state = ("together", "person_only", "unverified", "hukou_only")[number % 4]
    home = service.open_household(tx, place, residence_state=state)
    kind = "tenant" if number % 5 == 0 else "family"
    service.edit_household(tx, home, HouseholdChanges(kind=kind))
    return home


def _person(tx: Transaction, home: HouseholdId, number: int) -> PersonId:
    at = number % 3
    sex = str(1 + (number + at) % 2)
    born = date((1938, 1962, 2008)[at] + number % 17, number % 12 + 1, number % 28 + 1)
    serial = 10 + number
    first = f"110105{born:%Y%m%d}{serial:02d}{1 if sex == '1' else 2}"
    return add(
        tx,
        home,
        _SURNAMES[number % len(_SURNAMES)] + _GIVEN[number % len(_GIVEN)],
        relation=("", "20", "41")[at],
        on=date(2010 + number % 10, 3, 8),
        sex=sex,
        birth_date=born,
        id_type="resident_id",
        id_number=first + checksum(first),
        phones=(f"139{number:04d}5678",) if at < 2 else (),
        political_status="01" if number % 7 == 0 else "13",
        education=("70", "20", "81")[at] if at < 2 else "",
        ethnicity="01",
        population_kind="registered_living",
        hukou_match="01",
        tags=_TAGS.get(number % 15, ()),
    )
