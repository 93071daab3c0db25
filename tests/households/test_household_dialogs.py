"""Moving, birth, death, splitting and joining: done in windows, each taken back by one undo."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from support.li_family import (
    Family,
    a_desk,
    home_of,
    person_of,
    picture,
    press,
    relations,
    settle,
    shown,
)

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households.view import household_dialogs as dialogs
from shequ_desktop.households.view.leaving_dialogs import MoveOutDialog
from shequ_desktop.storage.store import Store

TODAY = date(2026, 11, 22)


@pytest.fixture
def family(store: Store) -> Family:
    return settle(store)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


def finish(qtbot: QtBot, dialog: FormDialog) -> None:
    """Press the main button and wait until the change is made."""
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_a_member_moves_out_and_one_undo_brings_them_back(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_move_out(desk, None, family.home, [family.daughter])
    shown(qtbot, dialog)
    assert dialog.heads.isHidden()
    dialog.day.line.setText("昨天")
    dialog.to.setText("海淀区")
    finish(qtbot, dialog)

    home = home_of(store, family.home)
    assert [m.full_name for m in home.members] == ["李国强", "欧阳淑珍"]
    assert home.earlier[0].to_on == date(2026, 11, 21)
    assert person_of(store, family.daughter).draft.note == "迁往海淀区"

    store.undo()
    assert picture(store) == before


def test_when_the_head_moves_out_the_wife_is_suggested_and_relations_follow(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_move_out(desk, None, family.home, [family.head])
    shown(qtbot, dialog)
    assert dialog.heads.heads.currentText() == "欧阳淑珍"
    finish(qtbot, dialog)

    assert relations(store, family.home) == {"欧阳淑珍": "02", "李欣怡": "30"}
    store.undo()
    assert picture(store) == before


def test_a_day_that_has_not_come_is_refused_in_words(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_move_out(desk, None, family.home, [family.daughter])
    shown(qtbot, dialog)
    dialog.day.line.setText("明天")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.findings.isVisible)

    assert "还没有到" in dialog.findings.text()
    assert dialog.isVisible()
    assert picture(store) == before


def test_nobody_ticked_moves_nobody(family: Family, desk: Desk, qtbot: QtBot) -> None:
    dialog = dialogs.open_move_out(desk, None, family.home)
    shown(qtbot, dialog)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.findings.isVisible)

    assert dialog.findings.text() == "请至少选择一名成员。"


def test_ctrl_enter_does_what_the_button_does(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    dialog = dialogs.open_move_out(desk, None, family.home, [family.daughter])
    shown(qtbot, dialog)
    with qtbot.waitSignal(dialog.accepted):
        press(dialog.to, Qt.Key.Key_Return, ctrl=True)

    assert len(home_of(store, family.home).members) == 2


def test_a_registered_person_is_searched_for_and_moves_in(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_move_in(desk, None, household_id=family.other_home)
    shown(qtbot, dialog)
    QTest.keyClicks(dialog.search.search, "lxy")
    qtbot.waitUntil(lambda: dialog.search.value() is not None)
    assert dialog.heads.isHidden()
    dialog.relation.set_code("10")
    finish(qtbot, dialog)

    assert relations(store, family.other_home) == {"张三": "02", "李欣怡": "10"}
    assert "李欣怡" not in relations(store, family.home)
    store.undo()
    assert picture(store) == before


def test_a_head_who_moves_to_a_new_door_leaves_a_head_behind(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_move_in(desk, None, person_id=family.head)
    shown(qtbot, dialog)
    with qtbot.waitSignal(dialog.place.occupied):
        dialog.place.building.setText("7")
        dialog.place.door.setText("701")
    assert dialog.relation.code() == "02"
    assert dialog.heads.isVisible()
    finish(qtbot, dialog)

    moved = person_of(store, family.head).household
    assert moved is not None
    assert moved.place.shown() == "幸福里7号楼701室"
    assert relations(store, moved.id) == {"李国强": "02"}
    assert relations(store, family.home) == {"欧阳淑珍": "02", "李欣怡": "30"}
    store.undo()
    assert picture(store) == before


def test_somebody_who_had_left_comes_back_and_is_asked_what_they_are(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    leaving = dialogs.open_move_out(desk, None, family.home, [family.daughter])
    shown(qtbot, leaving)
    leaving.day.line.setText("-3")
    finish(qtbot, leaving)

    dialog = dialogs.open_move_in(desk, None, person_id=family.daughter, household_id=family.home)
    shown(qtbot, dialog)
    assert dialog.population.isVisible()
    dialog.population.set_code("resident")
    dialog.relation.set_code("30")
    finish(qtbot, dialog)

    assert person_of(store, family.daughter).draft.population_kind == "resident"
    assert relations(store, family.home)["李欣怡"] == "30"


def test_a_baby_of_the_daughter_is_a_grandchild_from_its_birth_on(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_birth(desk, None, family.home)
    shown(qtbot, dialog)
    QTest.keyClicks(dialog.name, "Anna")
    dialog.name.setText("李小宝")
    dialog.sex.radios["1"].click()
    dialog.day.line.setText("1120")
    dialog.mother.setCurrentIndex(dialog.mother.findData(family.daughter))
    assert dialog.relation.code() == "43"
    finish(qtbot, dialog)

    baby = next(m for m in home_of(store, family.home).members if m.full_name == "李小宝")
    assert (baby.from_on, baby.reason) == (date(2026, 11, 20), "出生")
    assert baby.relation_to_head == "43"
    assert person_of(store, baby.person_id).draft.note == "母亲：李欣怡"
    store.undo()
    assert picture(store) == before


def test_a_death_of_the_head_names_the_next_one(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_death(desk, None, family.head)
    shown(qtbot, dialog)
    dialog.heads.heads.setCurrentIndex(dialog.heads.heads.findData(family.daughter))
    finish(qtbot, dialog)

    assert person_of(store, family.head).died_on == TODAY
    assert relations(store, family.home) == {"李欣怡": "02", "欧阳淑珍": "52"}
    store.undo()
    assert picture(store) == before
    assert person_of(store, family.head).died_on is None


def test_a_death_before_the_birth_is_refused(family: Family, desk: Desk, qtbot: QtBot) -> None:
    dialog = dialogs.open_death(desk, None, family.daughter)
    shown(qtbot, dialog)
    dialog.day.line.setText("19770101")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.findings.isVisible)

    assert "早于" in dialog.findings.text()


def test_a_split_makes_a_second_household_behind_the_door(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_split(desk, None, family.home, [family.daughter])
    shown(qtbot, dialog)
    assert dialog.left.isHidden()
    finish(qtbot, dialog)

    made = person_of(store, family.daughter).household
    assert made is not None
    assert made.household_no == "03-2-501-2"
    assert relations(store, made.id) == {"李欣怡": "02"}
    store.undo()
    assert picture(store) == before


def test_when_the_head_splits_off_both_households_have_a_head(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    dialog = dialogs.open_split(desk, None, family.home, [family.head])
    shown(qtbot, dialog)
    dialog.people.ticks[family.wife].setChecked(True)
    assert dialog.led.head() == family.head
    assert dialog.left.isVisible()
    finish(qtbot, dialog)

    made = person_of(store, family.head).household
    assert made is not None
    assert relations(store, made.id) == {"李国强": "02", "欧阳淑珍": "12"}
    assert relations(store, family.home) == {"李欣怡": "02"}


def test_two_households_join_and_the_other_one_ends(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_join(desk, None, family.home)
    shown(qtbot, dialog)
    QTest.keyClicks(dialog.search.search, "13-1-102")
    qtbot.waitUntil(lambda: dialog.search.value() is not None)
    dialog.rows.boxes[family.zhang].set_code("28")
    finish(qtbot, dialog)

    assert relations(store, family.home)["张三"] == "28"
    assert home_of(store, family.other_home).closed_on is not None
    store.undo()
    assert picture(store) == before
    assert home_of(store, family.other_home).closed_on is None


def test_another_head_turns_every_relation(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_change_head(desk, None, family.home)
    shown(qtbot, dialog)
    assert dialog.heads.heads.findData(family.head) == -1
    dialog.heads.heads.setCurrentIndex(dialog.heads.heads.findData(family.daughter))
    finish(qtbot, dialog)

    assert relations(store, family.home) == {"李欣怡": "02", "李国强": "51", "欧阳淑珍": "52"}
    store.undo()
    assert picture(store) == before


def test_a_household_is_edited_and_keeps_its_number_to_itself(
    store: Store, family: Family, desk: Desk, qtbot: QtBot
) -> None:
    before = picture(store)
    dialog = dialogs.open_household_edit(desk, None, family.home)
    shown(qtbot, dialog)
    dialog.number.setText("13-1-102")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.findings.isVisible)
    assert dialog.findings.text() == "户编号 13-1-102 已被另一户使用。"

    dialog.number.setText("A-501")
    dialog.residence.set_code("person_only")
    dialog.consent.set_code("told")
    dialog.book.setText("0012345")
    finish(qtbot, dialog)

    home = home_of(store, family.home)
    assert (home.household_no, home.residence_state) == ("A-501", "person_only")
    again = dialogs.open_household_edit(desk, None, family.home)
    shown(qtbot, again)
    assert (again.consent.code(), again.book.text()) == ("told", "0012345")
    store.undo()
    assert picture(store) == before


def test_a_household_is_seen_as_of_a_day(family: Family, desk: Desk, qtbot: QtBot) -> None:
    leaving = dialogs.open_move_out(desk, None, family.home, [family.daughter])
    shown(qtbot, leaving)
    leaving.day.line.setText("-3")
    finish(qtbot, leaving)

    dialog = dialogs.open_as_of(desk, None, family.home)
    shown(qtbot, dialog)
    qtbot.waitUntil(lambda: "李欣怡" in dialog.earlier.text())
    assert "李欣怡" not in dialog.members.text()
    dialog.day.line.setText("-10")
    qtbot.waitUntil(lambda: "李欣怡" in dialog.members.text())


def test_an_open_window_refuses_what_somebody_else_has_done_meanwhile(
    family: Family, desk: Desk, qtbot: QtBot
) -> None:
    first = dialogs.open_move_out(desk, None, family.home, [family.daughter])
    second: MoveOutDialog = dialogs.open_move_out(desk, None, family.home, [family.daughter])
    shown(qtbot, first)
    shown(qtbot, second)
    finish(qtbot, first)
    qtbot.mouseClick(second.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(second.findings.isVisible)

    assert "不在这一户" in second.findings.text()
