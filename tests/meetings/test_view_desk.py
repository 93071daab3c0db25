"""The live desk, typed into as at the door of a meeting."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QMessageBox,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.gatherings import MEETING_DAY, done, gathered, item, opened, roll
from support.li_family import a_desk

from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    DELETE_MEETING,
    Attendance,
    HeadCount,
    ItemKind,
    Meeting,
    MeetingId,
    MeetingKind,
    MeetingState,
    Presence,
    Stay,
    Way,
)
from shequ_desktop.meetings.view.desk_dialogs import (
    ItemDialog,
    PutOffDialog,
    QuorumDialog,
    TaskDialog,
)
from shequ_desktop.meetings.view.desk_page import RECORD, MeetingDesk
from shequ_desktop.meetings.view.meeting_words import clock, parse_clock
from shequ_desktop.meetings.view.sign_in_dialogs import AbsenceDialog, GuestDialog
from shequ_desktop.meetings.view.sign_in_model import Which
from shequ_desktop.storage.store import Store

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desks(tasks: Tasks, qtbot: QtBot) -> "Desks":
    return Desks(tasks, qtbot)


class Desks:
    """Opens desks and waits until they show their meetings."""

    def __init__(self, tasks: Tasks, qtbot: QtBot) -> None:
        self._tasks, self.qtbot = tasks, qtbot

    def open(self, meeting_id: MeetingId) -> MeetingDesk:
        made = MeetingDesk(a_desk(self._tasks), meeting_id)
        self.qtbot.addWidget(made)
        made.resize(1200, 640)
        made.show()
        self.qtbot.waitUntil(lambda: made.meeting is not None and made.sign_in.count().entitled > 0)
        return made


def person(store: Store, meeting_id: MeetingId, name: str) -> Attendance:
    return next(line for line in roll(store, meeting_id) if line.name == name)


def meeting(store: Store, meeting_id: MeetingId) -> Meeting:
    with store.reading() as reading:
        return service.meeting(reading, meeting_id)


def present(shown: MeetingDesk, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: shown.figures.text("present") == str(count))


def dialog(qtbot: QtBot, kind: type[D]) -> D:
    def found() -> list[D]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def first_of(tree: QTreeWidget) -> str:
    node = tree.topLevelItem(0)
    return "" if node is None else node.text(0)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_initials_and_enter_sign_somebody_in(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 45)
    shown = desks.open(meeting_id)
    QTest.keyClicks(shown.sign_in.edit, "zw")
    press(shown.sign_in.edit, Qt.Key.Key_Return)
    present(shown, desks.qtbot, 1)
    assert shown.sign_in.edit.text() == ""
    assert person(store, meeting_id, "赵伟").presence is Presence.PRESENT
    assert "赵伟" in shown.sign_in.told.text()
    assert [shown.figures.text(key) for key in ("entitled", "needed", "missing")] == [
        "45",
        "30",
        "29",
    ]
    assert "第二十九条" in shown.figures.rule.text()


def test_who_is_still_to_come_stands_before_who_has_come(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 45)
    shown = desks.open(meeting_id)
    names = []
    for at in range(1, 3):
        QTest.keyClicks(shown.sign_in.edit, "zw")
        line = shown.sign_in.current()
        assert line is not None
        names.append(line.name)
        press(shown.sign_in.edit, Qt.Key.Key_Return)
        present(shown, desks.qtbot, at)
    assert names == ["赵伟", "周伟"]


def test_enter_after_an_arrow_is_for_the_row_it_is_seen_on(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 45)
    shown = desks.open(meeting_id)
    QTest.keyClicks(shown.sign_in.edit, "zw")
    press(shown.sign_in.edit, Qt.Key.Key_Down)
    press(shown.sign_in.edit, Qt.Key.Key_Return)
    present(shown, desks.qtbot, 1)
    assert person(store, meeting_id, "周伟").presence is Presence.PRESENT
    assert person(store, meeting_id, "赵伟").presence is Presence.EXPECTED


@pytest.mark.parametrize(
    ("typed", "name"),
    [("李伟", "李伟"), ("1号楼104", "李伟"), ("liwei", "李伟"), ("lw 104", "李伟")],
)
def test_names_doors_and_whole_sounds_find_as_well(
    store: Store, desks: Desks, typed: str, name: str
) -> None:
    shown = desks.open(gathered(store, 45))
    shown.sign_in.edit.setText(typed)
    line = shown.sign_in.current()
    assert line is not None
    assert line.name == name


def test_escape_clears_and_ctrl_z_undoes_the_last_one(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 45)
    shown = desks.open(meeting_id)
    QTest.keyClicks(shown.sign_in.edit, "zw")
    press(shown.sign_in.edit, Qt.Key.Key_Escape)
    assert shown.sign_in.edit.text() == ""
    QTest.keyClicks(shown.sign_in.edit, "zw")
    press(shown.sign_in.edit, Qt.Key.Key_Return)
    present(shown, desks.qtbot, 1)
    press(shown.sign_in.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    present(shown, desks.qtbot, 0)
    assert person(store, meeting_id, "赵伟").presence is Presence.EXPECTED


def test_ctrl_z_at_the_door_undoes_nothing_else(store: Store, desks: Desks) -> None:
    meeting_id, other = gathered(store, 3, 1), gathered(store, 3)
    done(store, lambda tx: service.delete_meeting(tx, other), DELETE_MEETING)
    shown = desks.open(meeting_id)
    press(shown.sign_in.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desks.qtbot.waitUntil(lambda: "不是签到" in shown.sign_in.told.text())


def test_nobody_signs_in_twice(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 3, 1)
    shown = desks.open(meeting_id)
    shown.sign_in.edit.setText("赵伟")
    press(shown.sign_in.edit, Qt.Key.Key_Return)
    assert "14:00" in shown.sign_in.told.text()
    assert person(store, meeting_id, "赵伟").stays == (Stay(came=840),)


def test_an_unknown_name_is_said_and_signs_nobody_in(store: Store, desks: Desks) -> None:
    shown = desks.open(gathered(store, 3))
    shown.sign_in.edit.setText("xyz")
    press(shown.sign_in.edit, Qt.Key.Key_Return)
    assert "没有找到" in shown.sign_in.told.text()
    assert shown.sign_in.count().present == 0


def test_a_paper_sheet_is_typed_back_with_its_time(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 3)
    shown = desks.open(meeting_id)
    shown.sign_in.back_fill.setChecked(True)
    QTest.keyClicks(shown.sign_in.time.line, "1355")
    shown.sign_in.edit.setText("赵伟")
    press(shown.sign_in.edit, Qt.Key.Key_Return)
    present(shown, desks.qtbot, 1)
    assert person(store, meeting_id, "赵伟").stays == (Stay(came=13 * 60 + 55),)


def test_leaving_and_coming_back_are_two_stays(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 3, 3)
    shown = desks.open(meeting_id)
    shown.sign_in.back_fill.setChecked(True)
    shown.sign_in.time.set_minute(900)
    shown.sign_in.edit.setText("赵伟")
    press(shown.sign_in.edit, Qt.Key.Key_F4)
    present(shown, desks.qtbot, 2)
    shown.sign_in.time.set_minute(930)
    press(shown.sign_in.edit, Qt.Key.Key_Return)
    present(shown, desks.qtbot, 3)
    assert person(store, meeting_id, "赵伟").stays == (
        Stay(came=840, left=900),
        Stay(came=930),
    )


def test_an_excuse_is_noted_with_f3(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 3)
    shown = desks.open(meeting_id)
    shown.sign_in.edit.setText("赵伟")
    press(shown.sign_in.edit, Qt.Key.Key_F3)
    asked = dialog(desks.qtbot, AbsenceDialog)
    asked.note.setText("住院")
    asked.save.click()
    desks.qtbot.waitUntil(lambda: shown.figures.text("leave") == "1")
    assert person(store, meeting_id, "赵伟").note == "住院"


def test_delete_makes_somebody_expected_again(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 3, 1)
    shown = desks.open(meeting_id)
    shown.sign_in.table.selectRow(0)
    shown.sign_in.table.setFocus()
    press(shown.sign_in.table, Qt.Key.Key_Delete)
    present(shown, desks.qtbot, 0)


def test_proxies_are_not_offered_where_the_rules_know_none(store: Store, desks: Desks) -> None:
    shown = desks.open(gathered(store, 3))
    assert not shown.sign_in.proxy.isEnabled()
    assert "没有规定" in shown.sign_in.proxy.toolTip()


def test_guests_come_without_being_counted(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 3)
    shown = desks.open(meeting_id)
    shown.sign_in.guest.click()
    asked = dialog(desks.qtbot, GuestDialog)
    asked.name.setText("张科长")
    asked.save.click()
    desks.qtbot.waitUntil(lambda: len(shown.sign_in.model.lines()) == 4)
    shown.sign_in.edit.setText("张科长")
    press(shown.sign_in.edit, Qt.Key.Key_Return)
    desks.qtbot.waitUntil(lambda: person(store, meeting_id, "张科长").presence is Presence.PRESENT)
    assert shown.figures.text("present") == "0"


def test_chips_narrow_to_who_is_missing(store: Store, desks: Desks) -> None:
    shown = desks.open(gathered(store, 45, 30))
    shown.sign_in.chips.chips[Which.MISSING].setChecked(True)
    assert shown.sign_in.model.rowCount() == 15
    assert "15" in shown.sign_in.chips.chips[Which.MISSING].text()


def test_29_of_45_do_not_open_but_30_do(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 45, 29)
    shown = desks.open(meeting_id)
    press(shown, Qt.Key.Key_F5)
    asked = dialog(desks.qtbot, QuorumDialog)
    assert asked.wait.isChecked()
    asked.save.click()
    desks.qtbot.waitUntil(lambda: not asked.isVisible())
    assert meeting(store, meeting_id).state is MeetingState.SIGNING_IN
    shown.sign_in.chips.chips[Which.MISSING].setChecked(True)
    press(shown.sign_in.edit, Qt.Key.Key_Return)
    present(shown, desks.qtbot, 30)
    shown.start.click()
    desks.qtbot.waitUntil(shown.close_button.isVisible)
    found = meeting(store, meeting_id)
    assert (found.state, found.way, found.present_at_opening) == (
        MeetingState.OPEN,
        Way.DECIDING,
        30,
    )


def test_too_few_go_on_as_a_talk_for_a_reason(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 45, 29)
    shown = desks.open(meeting_id)
    shown.start.click()
    asked = dialog(desks.qtbot, QuorumDialog)
    asked.talk.setChecked(True)
    asked.save.click()
    desks.qtbot.waitUntil(lambda: "理由" in asked.findings.text())
    asked.reason.setPlainText("到会不足三分之二，先听取意见")
    asked.save.click()
    desks.qtbot.waitUntil(lambda: shown.chip.text() == "座谈中，不表决")
    assert meeting(store, meeting_id).side_reason == "到会不足三分之二，先听取意见"


def test_too_few_are_put_off_to_another_day(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 45, 29)
    shown = desks.open(meeting_id)
    shown.start.click()
    asked = dialog(desks.qtbot, QuorumDialog)
    asked.postpone.setChecked(True)
    asked.day.set_day(date(2026, 12, 6))
    asked.reason.setPlainText("人数不足")
    asked.save.click()
    desks.qtbot.waitUntil(lambda: shown.chip.text() == "延期")
    assert not shown.sign_in.edit.isEnabled()
    with store.reading() as reading:
        days = [each.draft.planned_on for each in service.meetings(reading)]
    assert days == [MEETING_DAY, date(2026, 12, 6)]


def test_a_meeting_is_called_off_from_the_desk(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 3)
    shown = desks.open(meeting_id)
    shown.put.click()
    asked = dialog(desks.qtbot, PutOffDialog)
    asked.outcome.setCurrentIndex(2)
    asked.reason.setPlainText("台风")
    asked.save.click()
    desks.qtbot.waitUntil(lambda: shown.chip.text() == "取消")


def test_closing_asks_first(store: Store, desks: Desks) -> None:
    meeting_id = opened(store, 3, 2)
    shown = desks.open(meeting_id)
    shown.sign_in.back_fill.setChecked(True)
    shown.sign_in.time.set_minute(930)
    shown.close_button.click()
    box = dialog(desks.qtbot, QMessageBox)
    next(each for each in box.buttons() if "散会" in each.text()).click()
    desks.qtbot.waitUntil(lambda: shown.chip.text() == "已闭会")
    assert meeting(store, meeting_id).closed == 930


def test_items_are_added_moved_and_gone_through(store: Store, desks: Desks) -> None:
    meeting_id = opened(store, 3, 2)
    item(store, meeting_id, "甲", ItemKind.REPORT)
    shown = desks.open(meeting_id)
    record = shown.turn_to(RECORD)
    tree = shown.record.tree
    desks.qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)
    press(record, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    asked = dialog(desks.qtbot, ItemDialog)
    asked.title_edit.setText("乙")
    asked.save.click()
    desks.qtbot.waitUntil(lambda: tree.topLevelItemCount() == 2)
    tree.choose(meeting(store, meeting_id).items[1].id)
    press(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desks.qtbot.waitUntil(lambda: meeting(store, meeting_id).items[0].draft.title == "乙")
    desks.qtbot.waitUntil(lambda: "乙" in first_of(tree))
    tree.choose(meeting(store, meeting_id).items[1].id)
    press(tree, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    desks.qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)
    first, second = meeting(store, meeting_id).items
    assert second.draft.parent_id == first.id
    tree.choose(first.id)
    shown.record.begin.click()
    desks.qtbot.waitUntil(lambda: meeting(store, meeting_id).items[0].begun is not None)


def test_a_dragged_item_lands_where_it_is_dropped(store: Store, desks: Desks) -> None:
    meeting_id = opened(store, 3, 2)
    ids = [item(store, meeting_id, title, ItemKind.REPORT) for title in ("甲", "乙", "丙")]
    shown = desks.open(meeting_id)
    tree = shown.record.tree
    desks.qtbot.waitUntil(lambda: tree.topLevelItemCount() == 3)
    dragged = meeting(store, meeting_id).items[2]
    where = QAbstractItemView.DropIndicatorPosition
    first = tree.topLevelItem(0)
    assert tree.place_of(first, where.AboveItem, dragged) == (None, 0)
    assert tree.place_of(first, where.BelowItem, dragged) == (None, 1)
    assert tree.place_of(first, where.OnItem, dragged) == (ids[0], 0)
    assert tree.place_of(None, where.OnViewport, dragged) == (None, 3)


def test_speeches_decisions_and_tasks_are_typed_fast(store: Store, desks: Desks) -> None:
    meeting_id = opened(store, 45, 30)
    item(store, meeting_id)
    shown = desks.open(meeting_id)
    shown.turn_to(RECORD)
    notes = shown.record.notes
    desks.qtbot.waitUntil(notes.words.isEnabled)
    QTest.keyClicks(notes.speaker, "qw")
    press(notes.speaker, Qt.Key.Key_Return)
    assert notes.speaker.text() == "钱伟"
    notes.words.setText("同意")
    notes.opinion.setChecked(True)
    press(notes.words, Qt.Key.Key_Return)
    desks.qtbot.waitUntil(lambda: len(meeting(store, meeting_id).items[0].speeches) == 1)
    desks.qtbot.waitUntil(lambda: notes.words.text() == "")
    speech = meeting(store, meeting_id).items[0].speeches[0]
    assert (speech.speaker, speech.body, speech.is_opinion) == ("钱伟", "同意", True)
    notes.decision.setFocus()
    QTest.keyClicks(notes.decision, "ok")
    notes.task.setFocus()
    desks.qtbot.waitUntil(lambda: meeting(store, meeting_id).items[0].decision == "ok")
    notes.task.setText("比选三家公司")
    press(notes.task, Qt.Key.Key_Return)
    QTest.keyClicks(notes.owner, "sw")
    press(notes.owner, Qt.Key.Key_Return)
    QTest.keyClicks(notes.due.line, "2026-12-10")
    press(notes.due.line, Qt.Key.Key_Return)
    desks.qtbot.waitUntil(lambda: len(meeting(store, meeting_id).items[0].tasks) == 1)
    task = meeting(store, meeting_id).items[0].tasks[0]
    assert (task.body, task.owner, task.due_on) == ("比选三家公司", "孙伟", date(2026, 12, 10))


def test_a_speech_is_put_right_and_taken_away(store: Store, desks: Desks) -> None:
    meeting_id = opened(store, 3, 2)
    item_id = item(store, meeting_id)
    done(store, lambda tx: service.write_speech(tx, item_id, speaker="赵伟", body="同义"))
    shown = desks.open(meeting_id)
    shown.turn_to(RECORD)
    notes = shown.record.notes
    desks.qtbot.waitUntil(lambda: notes.speech_model.rowCount() == 1)
    notes.speeches.selectRow(0)
    notes.speeches.setFocus()
    press(notes.speeches, Qt.Key.Key_F2)
    assert notes.words.text() == "同义"
    notes.words.setText("同意")
    press(notes.words, Qt.Key.Key_Return)
    desks.qtbot.waitUntil(lambda: meeting(store, meeting_id).items[0].speeches[0].body == "同意")
    desks.qtbot.waitUntil(lambda: notes.speech_model.record(0).body == "同意")
    notes.speeches.selectRow(0)
    notes.speeches.setFocus()
    press(notes.speeches, Qt.Key.Key_Delete)
    desks.qtbot.waitUntil(lambda: not meeting(store, meeting_id).items[0].speeches)


def test_a_task_is_noted_as_done(store: Store, desks: Desks) -> None:
    meeting_id = opened(store, 3, 2)
    item_id = item(store, meeting_id)
    done(store, lambda tx: service.write_task(tx, item_id, body="修路灯"))
    shown = desks.open(meeting_id)
    shown.turn_to(RECORD)
    notes = shown.record.notes
    desks.qtbot.waitUntil(lambda: notes.task_model.rowCount() == 1)
    notes.tasks.selectRow(0)
    notes.tasks.setFocus()
    press(notes.tasks, Qt.Key.Key_F2)
    asked = dialog(desks.qtbot, TaskDialog)
    asked.done_on.set_day(MEETING_DAY)
    asked.save.click()
    desks.qtbot.waitUntil(
        lambda: meeting(store, meeting_id).items[0].tasks[0].done_on == MEETING_DAY
    )


def test_the_record_says_who_came_late_and_who_had_left(store: Store, desks: Desks) -> None:
    meeting_id = opened(store, 45, 30)
    item_id = item(store, meeting_id)
    lines = roll(store, meeting_id)
    done(store, lambda tx: service.leave_room(tx, lines[0].id, 850))
    done(store, lambda tx: service.sign_in(tx, lines[40].id, 855))
    done(store, lambda tx: service.begin_item(tx, item_id, 860))
    shown = desks.open(meeting_id)
    shown.turn_to(RECORD)
    words = shown.record.presence
    desks.qtbot.waitUntil(lambda: "30 人" in words.text())
    assert f"此前晚到：{lines[40].name}" in words.text()
    assert f"此前离场：{lines[0].name}" in words.text()


def test_the_hall_sees_the_count_grow(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 45, 29)
    shown = desks.open(meeting_id)
    press(shown, Qt.Key.Key_F9)
    hall = shown.project() if not (found := shown._projector) else found
    assert [number for _name, number, _ink in hall.figures()] == [45, 29, 30, 1]
    assert not hall.grab().isNull()
    shown.sign_in.chips.chips[Which.MISSING].setChecked(True)
    press(shown.sign_in.edit, Qt.Key.Key_Return)
    desks.qtbot.waitUntil(lambda: hall.count == HeadCount(entitled=45, present=30, needed=30))
    press(hall, Qt.Key.Key_Escape)
    assert not hall.isVisible()
    shown.put_away()


def test_a_hearing_opens_with_whoever_is_there(store: Store, desks: Desks) -> None:
    meeting_id = gathered(store, 20, 1, kind=MeetingKind.HEARING, assembly=None)
    shown = desks.open(meeting_id)
    assert shown.figures.text("needed") == "—"
    shown.start.click()
    desks.qtbot.waitUntil(shown.close_button.isVisible)


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("1405", 845),
        ("14:05", 845),
        ("14：05", 845),
        ("905", 545),
        ("9", 540),
        ("14点5分", 845),
        ("9点", 540),
        ("", None),
        ("2460", None),
        ("14:60", None),
        ("茶", None),
    ],
)
def test_hours_are_understood_as_people_type_them(text: str, minute: int | None) -> None:
    assert parse_clock(text) == minute
    if minute is not None:
        assert parse_clock(clock(minute)) == minute
