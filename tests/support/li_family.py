"""Two invented households to be changed by forms, and how to tell that nothing has changed."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from support.vaults import A_CHANGE

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service
from shequ_desktop.households.values import (
    Household,
    HouseholdId,
    LedgerLine,
    LedgerQuery,
    Person,
    PersonDraft,
    PersonId,
    Place,
)
from shequ_desktop.storage.store import Store

_HOSTS: list[QWidget] = []
"""Parents of dialogs, kept from Python's tidying; the test that made one deletes it."""
DOOR = Place(compound="幸福里", building="3号楼", entrance="2单元", door_no="501")
OTHER_DOOR = Place(compound="幸福里", building="13号楼", entrance="1单元", door_no="102")


@dataclass(frozen=True, slots=True)
class Family:
    """李国强, his wife and daughter behind one door; 张三 alone behind another."""

    home: HouseholdId
    other_home: HouseholdId
    head: PersonId
    wife: PersonId
    daughter: PersonId
    zhang: PersonId


def settle(store: Store) -> Family:
    with store.transaction(A_CHANGE) as tx:
        home = service.open_household(tx, DOOR)
        other = service.open_household(tx, OTHER_DOOR)

        def add(draft: PersonDraft, where: HouseholdId, relation: str) -> PersonId:
            return service.register_person(tx, draft, where, relation_to_head=relation)

        return Family(
            home=home,
            other_home=other,
            head=add(
                PersonDraft(
                    full_name="李国强",
                    sex="1",
                    birth_date=date(1949, 6, 12),
                    id_type="resident_id",
                    id_number="110105194906120019",
                    phones=("13800138000",),
                    tags=("party_member",),
                    education="60",
                ),
                home,
                "02",
            ),
            wife=add(
                PersonDraft(full_name="欧阳淑珍", sex="2", birth_date=date(1951, 3, 8)), home, "12"
            ),
            daughter=add(
                PersonDraft(full_name="李欣怡", sex="2", birth_date=date(1978, 5, 1)), home, "30"
            ),
            zhang=add(
                PersonDraft(full_name="张三", sex="1", birth_date=date(1960, 1, 1)), other, "02"
            ),
        )


def a_desk(tasks: Tasks) -> Desk:
    """Return a desk that keeps its settings only as long as it stands."""
    return Desk(tasks, DeviceSettings(), save=lambda _settings: None, user="王敏", parent=tasks)


def picture(store: Store) -> list[LedgerLine]:
    """Return every line of the ledger, whether they live here or have left."""
    with store.reading() as reading:
        return [
            line
            for active in (1, 0)
            for line in service.line_page(
                reading, service.line_numbers(reading, LedgerQuery(active=active))
            ).values()
        ]


def home_of(store: Store, household_id: HouseholdId) -> Household:
    with store.reading() as reading:
        return service.household(reading, household_id)


def person_of(store: Store, person_id: PersonId) -> Person:
    with store.reading() as reading:
        return service.person(reading, person_id)


def relations(store: Store, household_id: HouseholdId) -> dict[str, str]:
    """Return what each member is to the head."""
    return {m.full_name: m.relation_to_head for m in home_of(store, household_id).members}


def shown(qtbot: QtBot, dialog: QDialog) -> None:
    """Wait until the dialog can be typed into. It deletes itself; its parent goes last."""
    host = QWidget()
    qtbot.addWidget(host)
    dialog.setParent(host, dialog.windowFlags())
    _HOSTS.append(host)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def press(widget: QWidget, key: Qt.Key, *, ctrl: bool = False) -> None:
    modifier = Qt.KeyboardModifier
    QTest.keyClick(widget, key, modifier.ControlModifier if ctrl else modifier.NoModifier)
