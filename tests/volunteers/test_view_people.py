"""The roll of volunteers, clicked and typed into as a clerk does."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.record_pages import LEFT, cells, opened, press, titles, typed, window
from support.volunteering import Served, look, served
from support.workbooks import save_xlsx

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import Consent, EventKind, Slot, VolunteerState
from shequ_desktop.volunteers.view.event_dialog import EventDialog
from shequ_desktop.volunteers.view.import_dialog import ImportDialog
from shequ_desktop.volunteers.view.people_card import EVENTS, HOURS, POSTS
from shequ_desktop.volunteers.view.people_dialog import VolunteerDialog
from shequ_desktop.volunteers.view.people_page import PeoplePage

ENTER = Qt.Key.Key_Return


@pytest.fixture
def people(store: Store) -> Served:
    return served(store)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


def test_an_empty_roll_says_how_to_begin(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, PeoplePage(desk), 0)

    qtbot.waitUntil(lambda: "登记志愿者" in page.nothing.text())
    qtbot.waitUntil(lambda: "在左边选一位志愿者" in page.card.text())


@pytest.mark.usefixtures("people")
def test_the_roll_tells_posts_and_confirmed_hours(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, PeoplePage(desk), 3)

    assert cells(page, 2) == ["李国强", "王强", "赵敏"]
    assert cells(page, 4) == ["3号楼楼道维护", "花园清洁", ""]
    assert cells(page, 5) == ["4 小时", "", ""]


@pytest.mark.usefixtures("people")
def test_a_resident_is_registered_by_initials_and_stays_unpublished(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    page = opened(qtbot, PeoplePage(desk), 3)
    QTest.keyClick(page.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = window(qtbot, VolunteerDialog)

    QTest.keyClicks(dialog.who.search, "zs")
    qtbot.waitUntil(lambda: dialog.who.value() is not None)
    typed(dialog.skills, "理发、摄影")
    line = dialog.times.lines[0]
    qtbot.mouseClick(line.days[5], LEFT)
    QTest.keyClicks(line.begins, "830")
    QTest.keyClicks(line.ends, "1000")
    QTest.keyClick(dialog.skills, ENTER, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    found = look(store, service.volunteers)[-1]
    assert found.draft.name == "张三"
    assert found.draft.skills == ("理发", "摄影")
    assert found.draft.times == (Slot(weekday=5, begins=510, ends=600),)
    assert found.draft.consent is Consent.NOTHING
    assert found.state is VolunteerState.ACTIVE


@pytest.mark.usefixtures("people")
def test_who_is_known_already_is_not_registered_again(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    page = opened(qtbot, PeoplePage(desk), 3)
    page.begin()
    dialog = window(qtbot, VolunteerDialog)
    QTest.keyClicks(dialog.who.search, "lgq")
    qtbot.waitUntil(lambda: dialog.who.value() is not None)

    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: "ZY-0001" in dialog.findings.text())
    assert len(look(store, service.volunteers)) == 3


@pytest.mark.usefixtures("people")
def test_a_minor_from_outside_needs_a_guardian(qtbot: QtBot, desk: Desk, store: Store) -> None:
    page = opened(qtbot, PeoplePage(desk), 3)
    page.begin()
    dialog = window(qtbot, VolunteerDialog)
    dialog.outside.setChecked(True)
    typed(dialog.name, "周小雨")
    assert not dialog.guardian.isVisible()
    QTest.keyClicks(dialog.born.line, "2012-05-01")
    qtbot.waitUntil(dialog.guardian.isVisible)

    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: "监护人" in dialog.findings.text())
    typed(dialog.guardian, "周建")
    QTest.keyClicks(dialog.agreed.line, "1120")
    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    assert look(store, service.volunteers)[-1].draft.guardian == "周建"


def test_who_waits_is_admitted_and_that_can_be_undone(
    qtbot: QtBot, desk: Desk, store: Store, people: Served
) -> None:
    page = opened(qtbot, PeoplePage(desk), 3)
    page.go_to(people.zhao)
    assert titles(page)[0] == "审核通过"

    press(qtbot, page, "审核通过")

    qtbot.waitUntil(lambda: cells(page, 0) == ["在册", "在册", "在册"])
    store.undo()
    assert look(store, service.volunteer, people.zhao).state is VolunteerState.PENDING


def test_leaving_asks_why_and_keeps_the_hours(
    qtbot: QtBot, desk: Desk, store: Store, people: Served
) -> None:
    page = opened(qtbot, PeoplePage(desk), 3)
    press(qtbot, page, "注销…")
    dialog = window(qtbot, ReasonDialog)
    typed(dialog.reason, "搬离本市")

    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: cells(page, 0)[0] == "注销")
    found = look(store, service.volunteer, people.li)
    assert (found.state_reason, found.minutes) == ("搬离本市", 240)


def test_one_training_is_noted_for_everybody_who_is_ticked(
    qtbot: QtBot, desk: Desk, store: Store, people: Served
) -> None:
    page = opened(qtbot, PeoplePage(desk), 3)
    press(qtbot, page, "登记培训表彰…")
    dialog = window(qtbot, EventDialog)
    dialog.title_edit.setCurrentText("垃圾分类知识")
    QTest.keyClicks(dialog.search, "wq")
    QTest.keyClick(dialog.search, ENTER)
    assert dialog.chosen() == [people.li, people.wang]

    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: bool(look(store, service.volunteer, people.wang).events))
    [event] = look(store, service.volunteer, people.li).events
    assert (event.kind, event.title) == (EventKind.TRAINING, "垃圾分类知识")
    page.people_card.turn_to(EVENTS)
    qtbot.waitUntil(lambda: "垃圾分类知识" in page.card.text())


@pytest.mark.usefixtures("people")
def test_the_card_tells_posts_and_hours(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, PeoplePage(desk), 3)

    page.people_card.turn_to(POSTS)
    qtbot.waitUntil(lambda: "2026-11-01 — 今" in page.card.text())
    page.people_card.turn_to(HOURS)
    qtbot.waitUntil(lambda: "2026-11-07 9:00—11:00" in page.card.text())


@pytest.mark.usefixtures("people")
def test_the_filter_finds_who_has_no_post(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, PeoplePage(desk), 3)

    page.filter.setCurrentText("没有岗位的")

    assert cells(page, 2) == ["赵敏"]


@pytest.mark.usefixtures("people")
def test_a_register_is_looked_through_before_it_is_written(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    rows = [
        ["姓名", "联系电话", "特长", "认领岗位"],
        ["钱进", "13700137000", "书法", "写春联"],
        ["", "13700137001", "", ""],
    ]
    path = save_xlsx(tmp_path / "登记表.xlsx", {"登记表": rows})
    page = opened(qtbot, PeoplePage(desk), 3)

    page.import_file(path)
    dialog = window(qtbot, ImportDialog)
    assert (dialog.known.rowCount(), dialog.outsiders.rowCount()) == (0, 1)
    assert dialog.refusals.rowCount() == 1
    assert dialog.save.text() == "导入 1 人"
    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    assert cells(page, 4)[-1] == "写春联"
    store.undo()
    assert len(look(store, service.volunteers)) == 3
