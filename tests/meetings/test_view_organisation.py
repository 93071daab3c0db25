"""The page of the organisation, clicked and typed into as a clerk does."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.community import settle_many
from support.li_family import a_desk
from support.organised import Organised, organise

from shequ_desktop.community import service as community
from shequ_desktop.community.values import BodyKind, Office
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings.service.rolls import roll_of
from shequ_desktop.meetings.values import Assembly
from shequ_desktop.meetings.view.organisation import GROUPS, KIN, OrganisationPage
from shequ_desktop.meetings.view.organisation_body_dialogs import BodyDialog, StructureDialog
from shequ_desktop.meetings.view.organisation_office_dialogs import EndOfficeDialog, OfficeDialog
from shequ_desktop.meetings.view.organisation_people_dialogs import KinDialog, LinksDialog
from shequ_desktop.storage.store import Store

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


def opened(qtbot: QtBot, desk: Desk, bodies: int) -> OrganisationPage:
    page = OrganisationPage(desk)
    qtbot.addWidget(page)
    page.resize(1140, 620)
    page.show()
    qtbot.waitUntil(lambda: page.deeds.shown is not None)
    qtbot.waitUntil(lambda: len(page.deeds.shown.bodies) == bodies)  # type: ignore[union-attr] # waited for
    return page


def typed(field: QWidget, words: str) -> None:
    """Write Chinese as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def window(qtbot: QtBot, kind: type[D]) -> D:
    def found() -> list[D]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, kind) and each.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[-1]


def press(qtbot: QtBot, page: QWidget, title: str) -> None:
    def found() -> list[QPushButton]:
        buttons = page.findChildren(QPushButton)
        return [each for each in buttons if each.text() == title and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    qtbot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


def saved(qtbot: QtBot, dialog: D) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined] # a form


def offices(store: Store, kind: BodyKind) -> list[Office]:
    with store.reading() as reading:
        return list(community.offices(reading, kind=kind, on=reading.today))


def at(page: OrganisationPage, organised: Organised, kind: BodyKind) -> None:
    page.go_to(organised.bodies[kind])


def test_an_empty_page_says_how_to_begin_and_a_structure_is_set_up_from_it(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    page = opened(qtbot, desk, 0)
    assert "按模板设立" in page.bodies.nothing.text()

    press(qtbot, page, "按模板设立…")
    dialog = window(qtbot, StructureDialog)
    dialog.structure.setCurrentIndex(dialog.structure.findData("lianghui-yizhan"))
    assert "社区卫生与计划生育委员会" in dialog.about.text()
    dialog.term_no.setText("10")
    dialog.first.set_day(dialog.today.replace(month=1, day=10))
    saved(qtbot, dialog)

    qtbot.waitUntil(lambda: page.bodies.tree.topLevelItemCount() > 0)
    with store.reading() as reading:
        committee = next(
            each for each in community.bodies(reading) if each.kind is BodyKind.COMMITTEE
        )
    assert committee.title == "第十届居民委员会"


def test_the_tree_counts_who_is_in_office(qtbot: QtBot, desk: Desk, store: Store) -> None:
    organised = organise(store)
    page = opened(qtbot, desk, 10)

    at(page, organised, BodyKind.COMMITTEE)

    item = page.bodies.tree.selectedItems()[0]
    assert (item.text(0), item.text(1)) == ("居民委员会", "5")
    assert page.bodies.model.rowCount() == 5
    assert page.bodies.term.text() == "第十届，2026-01-10 至 2031-01-09"


def test_a_member_is_found_by_the_sound_of_the_name_and_comes_into_office(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    organised = organise(store)
    page = opened(qtbot, desk, 10)
    at(page, organised, BodyKind.SUPERVISION)

    press(qtbot, page, "登记任职…")
    dialog = window(qtbot, OfficeDialog)
    QTest.keyClicks(dialog.person.search, "ww")
    qtbot.waitUntil(lambda: dialog.person.list.count() > 0)
    dialog.person.list.setCurrentRow(1)
    hit = dialog.person.value()
    assert hit is not None
    dialog.title_box.setCurrentIndex(dialog.title_box.findData("member"))
    saved(qtbot, dialog)

    people = {each.person_id for each in offices(store, BodyKind.SUPERVISION)}
    assert hit.key in people
    qtbot.waitUntil(lambda: page.bodies.model.rowCount() == 4)


def test_a_relative_is_refused_with_the_article(qtbot: QtBot, desk: Desk, store: Store) -> None:
    organised = organise(store)
    page = opened(qtbot, desk, 10)
    at(page, organised, BodyKind.SUPERVISION)
    page.bodies.deeds.appoint(page.bodies.state())  # type: ignore[arg-type] # chosen above
    dialog = window(qtbot, OfficeDialog)
    QTest.keyClicks(dialog.person.search, "1-1-101")
    qtbot.waitUntil(lambda: dialog.person.list.count() == 3)
    spouse = next(row for row in range(3) if dialog.person.list.item(row).text().startswith("李"))
    dialog.person.list.setCurrentRow(spouse)

    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "近亲属" in dialog.findings.text())
    assert "第三十六条" in dialog.findings.text()
    assert len(offices(store, BodyKind.SUPERVISION)) == 3
    dialog.mark_clean()
    dialog.reject()


def test_the_highest_office_that_is_free_is_proposed(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    organised = organise(store)
    page = opened(qtbot, desk, 10)
    at(page, organised, BodyKind.COMMITTEE)
    state = page.bodies.state()
    assert state is not None
    dialog = page.deeds.appoint(state)

    assert dialog.title_box.currentData() == "deputy_director"
    assert dialog.first.day() == page._today

    at(page, organised, BodyKind.PARTY)
    state = page.bodies.state()
    assert state is not None
    assert page.deeds.appoint(state).title_box.currentData() == "secretary"
    for each in QApplication.topLevelWidgets():
        if isinstance(each, OfficeDialog):
            each.mark_clean()
            each.reject()


def test_somebody_from_outside_is_named(qtbot: QtBot, desk: Desk, store: Store) -> None:
    organised = organise(store)
    page = opened(qtbot, desk, 10)
    at(page, organised, BodyKind.SUB_COMMITTEE)
    page.bodies.deeds.appoint(page.bodies.state())  # type: ignore[arg-type] # chosen above
    dialog = window(qtbot, OfficeDialog)

    assert not dialog.name.isEnabled()
    dialog.outside.setChecked(True)
    typed(dialog.name, "郑社工")
    dialog.sex.setCurrentIndex(dialog.sex.findData("2"))
    dialog.title_box.setCurrentIndex(dialog.title_box.findData("member"))
    saved(qtbot, dialog)

    (office,) = offices(store, BodyKind.SUB_COMMITTEE)
    assert (office.draft.person_name, office.draft.sex) == ("郑社工", "2")


def test_a_household_declares_another_delegate_than_its_head(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    organised = organise(store)
    page = opened(qtbot, desk, 10)
    at(page, organised, BodyKind.ASSEMBLY)
    press(qtbot, page, "登记任职…")
    dialog = window(qtbot, OfficeDialog)
    QTest.keyClicks(dialog.person.search, "1-1-102")
    qtbot.waitUntil(lambda: dialog.person.list.count() == 3)
    names = [dialog.person.list.item(row).text() for row in range(3)]
    with store.reading() as reading:
        head = roll_of(reading, Assembly.HOUSEHOLDS).entries[1]
        adults = [
            each
            for each in roll_of(reading, Assembly.RESIDENTS).entries
            if each.household_id == head.household_id and each.person_id != head.person_id
        ]
    spouse = adults[0]
    dialog.person.list.setCurrentRow(
        next(row for row, line in enumerate(names) if line.startswith(spouse.name))
    )
    saved(qtbot, dialog)

    with store.reading() as reading:
        delegate = roll_of(reading, Assembly.HOUSEHOLDS).entries[1]
    assert delegate.person_id == spouse.person_id


def test_an_office_ends_with_its_reason_and_the_end_can_be_undone(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    organised = organise(store)
    page = opened(qtbot, desk, 10)
    at(page, organised, BodyKind.COMMITTEE)
    page.bodies.table.selectRow(4)

    press(qtbot, page, "登记离任…")
    dialog = window(qtbot, EndOfficeDialog)
    dialog.last.set_day(dialog.today.replace(month=3, day=2))
    dialog.reason.setCurrentIndex(dialog.reason.findData("recalled"))
    saved(qtbot, dialog)

    qtbot.waitUntil(lambda: page.bodies.model.rowCount() == 4)
    assert "至少 5 人" in page.bodies.findings.text()
    store.undo()
    assert len(offices(store, BodyKind.COMMITTEE)) == 5


def test_a_new_term_is_proposed_with_its_number_and_its_end(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    organised = organise(store)
    page = opened(qtbot, desk, 10)
    at(page, organised, BodyKind.COMMITTEE)
    state = page.bodies.state()
    assert state is not None
    dialog = page.deeds.renew(state)
    qtbot.waitUntil(dialog.isVisible)

    dialog.first.set_day(dialog.today.replace(year=2031, month=1, day=10))

    assert dialog.term_no.text() == "11"
    assert dialog.last.line.text() == "2036-01-09"
    saved(qtbot, dialog)
    with store.reading() as reading:
        terms = [each.draft.term_no for each in community.bodies(reading)]
    assert 11 in terms


def test_a_lawless_number_of_seats_is_refused(qtbot: QtBot, desk: Desk, store: Store) -> None:
    organised = organise(store)
    page = opened(qtbot, desk, 10)
    at(page, organised, BodyKind.COMMITTEE)
    state = page.bodies.state()
    assert state is not None
    page.deeds.change_body(state)
    dialog = window(qtbot, BodyDialog)
    dialog.seats.setText("10")

    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "5 至 9 人" in dialog.findings.text())
    dialog.seats.setText("7")
    saved(qtbot, dialog)
    qtbot.waitUntil(lambda: page.bodies.seats.text() == "核定 7 人，在任 5 人，缺 2 人")


def test_the_past_is_shown_as_of_its_day(qtbot: QtBot, desk: Desk, store: Store) -> None:
    organise(store)
    page = opened(qtbot, desk, 10)

    page.day.set_day(page._today.replace(month=1, day=9))

    qtbot.waitUntil(lambda: page.bodies.tree.topLevelItemCount() == 2)


def test_groups_say_how_many_they_send_and_a_representative_gets_households(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    organise(store, representatives=4)
    page = opened(qtbot, desk, 10)
    page.parts.setCurrentIndex(GROUPS)
    model = page.groups.group_model
    assert [model.index(row, 2).data() for row in range(3)] == ["2–3"] * 3
    assert "第2居民小组有 60 户、1 名居民代表" in model.index(1, 5).data()

    press(qtbot, page, "联系户…")
    dialog = window(qtbot, LinksDialog)
    assert dialog.list.count() == 60
    typed(dialog.search, "1单元1")
    qtbot.waitUntil(lambda: dialog.list.item(59).isHidden())
    press(qtbot, dialog, "勾选列出的各户")
    count = len(dialog.chosen())
    assert f"已选 {count} 户" in dialog.count.text()
    saved(qtbot, dialog)

    qtbot.waitUntil(
        lambda: str(count) in {page.groups.sent_model.index(row, 3).data() for row in range(2)}
    )


def test_a_representative_is_chosen_for_the_group_that_is_marked(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    organised = organise(store)
    page = opened(qtbot, desk, 10)
    page.parts.setCurrentIndex(GROUPS)
    page.groups.groups.selectRow(1)

    press(qtbot, page, "推选代表…")
    dialog = window(qtbot, OfficeDialog)

    assert dialog.area.currentData() == organised.settled.groups[1]
    assert dialog.title_box.currentData() == "representative"
    assert dialog.produced.currentData() == "group"
    dialog.mark_clean()
    dialog.reject()


def test_kin_are_declared_and_withdrawn(qtbot: QtBot, desk: Desk, store: Store) -> None:
    organise(store)
    page = opened(qtbot, desk, 10)
    page.parts.setCurrentIndex(KIN)

    press(qtbot, page, "申报亲属关系…")
    dialog = window(qtbot, KinDialog)
    for people, words in ((dialog.one, "1-1-101"), (dialog.other, "2-1-101")):
        QTest.keyClicks(people.search, words)
        qtbot.waitUntil(lambda people=people: people.list.count() > 0)  # type: ignore[misc] # bound now
    dialog.relation.setCurrentIndex(dialog.relation.findData("sibling"))
    saved(qtbot, dialog)

    qtbot.waitUntil(lambda: page.kin.model.rowCount() == 1)
    assert page.kin.model.index(0, 2).data() == "兄弟姐妹"
    press(qtbot, page, "删除申报")
    qtbot.waitUntil(lambda: page.kin.model.rowCount() == 0)


def test_a_ledger_without_groups_says_where_they_come_from(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    settle_many(store, 1)
    page = opened(qtbot, desk, 0)
    page.parts.setCurrentIndex(GROUPS)

    assert not page.groups.choose.isEnabled()
    assert page.groups.group_model.rowCount() == 1
