"""The calendar: planned, called, drawn up, handed out, opened, by the keyboard."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot
from support.gatherings import done, gathered, item, opened, planned, roll
from support.li_family import a_desk, settle

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    Assembly,
    Meeting,
    MeetingKind,
    MeetingState,
    Outcome,
)
from shequ_desktop.meetings.view.desk_dialogs import TaskDialog
from shequ_desktop.meetings.view.meeting_card import AGENDA, TASKS
from shequ_desktop.meetings.view.meeting_dialogs import CallDialog, MeetingDialog
from shequ_desktop.meetings.view.meeting_series import SeriesDialog
from shequ_desktop.meetings.view.meetings_page import CalendarPage
from shequ_desktop.meetings.view.page import MeetingsPage
from shequ_desktop.meetings.view.roll_dialogs import ReceiptsDialog, RollDialog
from shequ_desktop.storage.store import Store

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


def shown(qtbot: QtBot, desk: Desk, meetings: int) -> CalendarPage:
    page = CalendarPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == meetings)
    return page


def dialog(qtbot: QtBot, kind: type[D]) -> D:
    def found() -> list[D]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def only(store: Store) -> Meeting:
    with store.reading() as reading:
        (found,) = service.meetings(reading)
    return found


def test_a_meeting_is_planned_with_its_usual_name(store: Store, desk: Desk, qtbot: QtBot) -> None:
    page = shown(qtbot, desk, 0)
    qtbot.waitUntil(lambda: "还没有会议" in page.list.nothing.text())
    page.list.begin()
    asked = dialog(qtbot, MeetingDialog)
    asked.kind.setCurrentIndex(asked.kind.findData(MeetingKind.RESIDENTS))
    assert asked.title_edit.text() == "居民会议"
    assert asked.assembly.count() == 2
    asked.assembly.setCurrentIndex(1)
    asked.save.click()
    assert asked.isVisible()
    assert "日期" in asked.on.hint.text()
    QTest.keyClicks(asked.on.line, "2026-12-20")
    asked.begins.set_minute(14 * 60 + 30)
    asked.place.setText("社区广场")
    asked.save.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    draft = only(store).draft
    assert (draft.assembly, draft.planned_on, draft.begins, draft.place) == (
        Assembly.HOUSEHOLDS,
        date(2026, 12, 20),
        870,
        "社区广场",
    )


def test_the_notice_counts_days_and_asks_for_a_reason(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    planned(store, MeetingKind.RESIDENTS, Assembly.HOUSEHOLDS, on=date(2026, 12, 1))
    page = shown(qtbot, desk, 1)
    qtbot.waitUntil(lambda: "已经不够" in page.list.card.text())
    page.list.do("call")
    asked = dialog(qtbot, CallDialog)
    qtbot.waitUntil(lambda: "还差 1 日" in asked.counter.text())
    assert "第二十六条" in asked.counter.text()
    asked.save.click()
    qtbot.waitUntil(lambda: "特殊情况" in asked.findings.text())
    asked.reason.setPlainText("水管爆裂，需要尽快议定")
    asked.save.click()
    qtbot.waitUntil(lambda: only(store).state is MeetingState.NOTICED)
    assert only(store).special_reason == "水管爆裂，需要尽快议定"
    qtbot.waitUntil(lambda: "水管爆裂" in page.list.card.text())


def test_ten_days_are_enough_without_a_reason(store: Store, desk: Desk, qtbot: QtBot) -> None:
    planned(store, MeetingKind.RESIDENTS, Assembly.HOUSEHOLDS, on=date(2026, 12, 2))
    page = shown(qtbot, desk, 1)
    page.list.do("call")
    asked = dialog(qtbot, CallDialog)
    qtbot.waitUntil(lambda: "天数够了" in asked.counter.text())
    assert asked.reason.isReadOnly()
    asked.save.click()
    qtbot.waitUntil(lambda: only(store).state is MeetingState.NOTICED)


def test_the_roll_of_households_comes_from_the_ledger(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    settle(store)
    planned(store, MeetingKind.RESIDENTS, Assembly.HOUSEHOLDS, on=date(2026, 12, 20))
    page = shown(qtbot, desk, 1)
    page.list.do("roll")
    asked = dialog(qtbot, RollDialog)
    qtbot.waitUntil(lambda: asked.model.rowCount() == 2)
    assert "应到 2 人" in asked.told.text()
    assert "2 人可以开会" in asked.told.text()
    asked.save.click()
    qtbot.waitUntil(lambda: only(store).entitled == 2)
    found = only(store)
    assert {line.name for line in roll(store, found.id)} == {"李国强", "张三"}


def test_members_of_other_meetings_can_be_typed_in(store: Store, desk: Desk, qtbot: QtBot) -> None:
    planned(store, MeetingKind.HEARING, None, on=date(2026, 12, 20), title="听证会")
    page = shown(qtbot, desk, 1)
    page.list.do("roll")
    asked = dialog(qtbot, RollDialog)
    asked.by_hand.setPlainText("赵伟\n\n 钱芳 ")
    qtbot.waitUntil(lambda: "应到 2 人" in asked.told.text())
    asked.save.click()
    qtbot.waitUntil(lambda: only(store).entitled == 2)


def test_an_empty_roll_is_refused(store: Store, desk: Desk, qtbot: QtBot) -> None:
    planned(store, MeetingKind.HEARING, None, on=date(2026, 12, 20), title="听证会")
    page = shown(qtbot, desk, 1)
    page.list.do("roll")
    asked = dialog(qtbot, RollDialog)
    qtbot.waitUntil(lambda: "应到 0 人" in asked.told.text())
    asked.save.click()
    qtbot.waitUntil(lambda: "没有组成人员" in asked.findings.text())


def test_receipts_are_noted_by_initials_and_enter(store: Store, desk: Desk, qtbot: QtBot) -> None:
    meeting_id = gathered(store, 45)
    page = shown(qtbot, desk, 1)
    page.list.do("receipts")
    asked = dialog(qtbot, ReceiptsDialog)
    qtbot.waitUntil(lambda: asked.model.rowCount() == 45)
    QTest.keyClicks(asked.search, "qw")
    QTest.keyClick(asked.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1 / 45" in asked.told.text())
    line = next(each for each in roll(store, meeting_id) if each.name == "钱伟")
    assert (line.notified_on, line.notified_by) == (date(2026, 11, 22), "delivered")


def test_a_series_is_planned_for_a_year_and_leaves_a_day_out(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    page = shown(qtbot, desk, 0)
    page.list.series.click()
    asked = dialog(qtbot, SeriesDialog)
    assert "每月第一个周六" in asked.told.text()
    asked.how.setCurrentIndex(2)
    assert "每月25日" in asked.told.text()
    asked.until_on.set_day(date(2027, 2, 28))
    qtbot.waitUntil(lambda: asked.days.count() == 4)
    skipped = asked.days.item(2)
    assert skipped is not None
    skipped.setCheckState(Qt.CheckState.Unchecked)
    asked.save.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 3)
    with store.reading() as reading:
        days = [each.draft.planned_on for each in service.meetings(reading)]
    assert days == [date(2026, 11, 25), date(2026, 12, 25), date(2027, 2, 25)]


def test_holidays_are_left_out_of_a_series(desk: Desk, qtbot: QtBot) -> None:
    page = shown(qtbot, desk, 0)
    page.list.plan_series()
    asked = dialog(qtbot, SeriesDialog)
    asked.how.setCurrentIndex(3)
    asked.day.setText("1")
    asked.month.setCurrentIndex(3)
    asked.from_on.set_day(date(2026, 1, 1))
    asked.until_on.set_day(date(2026, 12, 31))
    assert "每年4月、10月的1日" in asked.told.text()
    assert asked.chosen() == [date(2026, 4, 1)]
    asked.save.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)


def test_coming_meetings_stand_before_those_that_were(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    for on, title in (
        (date(2026, 10, 1), "旧"),
        (date(2026, 12, 10), "后"),
        (date(2026, 12, 1), "先"),
        (date(2026, 11, 1), "近"),
    ):
        planned(store, on=on, title=title)
    page = shown(qtbot, desk, 4)
    titles = [page.list.model.record(row).draft.title for row in range(4)]
    assert titles == ["先", "后", "近", "旧"]


def test_search_finds_what_is_on_the_agenda(store: Store, desk: Desk, qtbot: QtBot) -> None:
    first = planned(store, on=date(2026, 12, 10), title="甲会")
    planned(store, on=date(2026, 12, 11), title="乙会")
    item(store, first, "加装电梯")
    page = shown(qtbot, desk, 2)
    page.list.search.setText("电梯")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    page.list.meeting_card.turn_to(AGENDA)
    qtbot.waitUntil(lambda: "加装电梯" in page.list.card.text())


def test_a_deleted_meeting_can_be_brought_back(store: Store, desk: Desk, qtbot: QtBot) -> None:
    planned(store, on=date(2026, 12, 10))
    page = shown(qtbot, desk, 1)
    page.list.table.setFocus()
    page.list.do("delete")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 0)
    store.undo()
    assert only(store).state is MeetingState.PLANNED


def test_tasks_of_a_meeting_are_noted_as_done_from_its_card(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    meeting_id = opened(store, 3, 2)
    item_id = item(store, meeting_id)
    done(store, lambda tx: service.write_task(tx, item_id, body="修路灯", owner="王敏"))
    page = shown(qtbot, desk, 1)
    page.list.meeting_card.turn_to(TASKS)
    task = only(store).items[0].tasks[0]
    page.list.meeting_card.task_chosen.emit(task)
    asked = dialog(qtbot, TaskDialog)
    asked.result_edit.setPlainText("已更换")
    asked.done_on.set_day(date(2026, 11, 22))
    asked.save.click()
    qtbot.waitUntil(lambda: only(store).items[0].tasks[0].result == "已更换")


def test_a_meeting_opens_into_its_desk_and_back(store: Store, desk: Desk, qtbot: QtBot) -> None:
    gathered(store, 3, 1)
    page = shown(qtbot, desk, 1)
    page.list.do("enter")
    inside = page.open_desk
    assert inside is not None
    qtbot.waitUntil(lambda: inside.figures.text("present") == "1")
    inside.back.click()
    assert page.open_desk is None
    assert page.list.isVisible()


def test_a_desk_that_is_open_keeps_the_list_quiet_and_then_it_hears_again(
    store: Store, desk: Desk, qtbot: QtBot
) -> None:
    meeting_id = gathered(store, 3, 1)
    page = shown(qtbot, desk, 1)
    page.enter(meeting_id)
    done(
        store, lambda tx: service.put_off_meeting(tx, meeting_id, Outcome.FAILED, reason="人数不足")
    )
    page.leave()
    qtbot.waitUntil(lambda: page.list.model.record(0).state is MeetingState.FAILED)


def test_the_room_goes_to_what_the_search_box_found(store: Store, desk: Desk, qtbot: QtBot) -> None:
    planned(store, on=date(2026, 12, 10), title="甲会")
    wanted = planned(store, on=date(2026, 12, 11), title="乙会")
    page = MeetingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_key(f"meetings:{wanted}")
    calendar = page.turn_to("meetings")
    assert isinstance(calendar, CalendarPage)

    def there() -> bool:
        record = calendar.list.record()
        return record is not None and record.id == wanted

    qtbot.waitUntil(there)


def test_a_series_ends_with_one_of_its_meetings(store: Store, desk: Desk, qtbot: QtBot) -> None:
    page = shown(qtbot, desk, 0)
    page.list.plan_series()
    asked = dialog(qtbot, SeriesDialog)
    asked.until_on.set_day(date(2027, 3, 31))
    asked.save.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 4)
    page.list.go_to(page.list.model.record(2).id)
    page.list.do("end_series")
    box = dialog(qtbot, QMessageBox)
    next(each for each in box.buttons() if "到此为止" in each.text()).click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    with store.reading() as reading:
        assert service.series(reading)[0].draft.until_on == date(2027, 2, 5)
