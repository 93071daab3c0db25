"""Fields that talk: what is typed, composed, understood and pointed at."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shequ_desktop.gui.fields import DateEdit, EnterIsNext, FieldRow, NumberEdit, PreeditSearch

TODAY = date(2026, 11, 22)


def test_the_search_looks_while_the_input_method_composes(qtbot: QtBot) -> None:
    search = PreeditSearch()
    qtbot.addWidget(search)

    with qtbot.waitSignal(search.query) as asked:
        QApplication.sendEvent(search, QInputMethodEvent("zhang'san", []))
    assert asked.args == ["zhangsan"]

    with qtbot.waitSignal(search.query) as asked:
        committed = QInputMethodEvent("", [])
        committed.setCommitString("张三")
        QApplication.sendEvent(search, committed)
    assert asked.args == ["张三"]


def test_enter_belongs_to_the_input_method_while_it_composes(qtbot: QtBot) -> None:
    search = PreeditSearch()
    qtbot.addWidget(search)
    entered: list[str] = []
    search.entered.connect(lambda: entered.append(search.text()))

    QApplication.sendEvent(search, QInputMethodEvent("zs", []))
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert entered == []

    QApplication.sendEvent(search, QInputMethodEvent("", []))
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert entered == [""]


def test_enter_does_not_wait_for_the_next_key(qtbot: QtBot) -> None:
    search = PreeditSearch()
    qtbot.addWidget(search)
    asked: list[str] = []
    search.query.connect(asked.append)

    qtbot.keyClicks(search, " zs ")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert asked == ["zs"]

    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: asked == ["zs", ""])


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1122", date(2026, 11, 22)),
        ("11.22", date(2026, 11, 22)),
        ("昨天", date(2026, 11, 21)),
        ("-3", date(2026, 11, 19)),
        ("2026年11月22日", date(2026, 11, 22)),
    ],
)
def test_a_day_is_understood_and_said(qtbot: QtBot, typed: str, day: date) -> None:
    edit = DateEdit(TODAY)
    qtbot.addWidget(edit)

    with qtbot.waitSignal(edit.changed) as changed:
        edit.line.setText(typed)

    assert changed.args == [day]
    assert edit.hint.text().startswith(f"2026年{day.month}月{day.day}日")
    qtbot.keyClick(edit.line, Qt.Key.Key_Return)
    assert edit.line.text() == day.isoformat()


def test_what_is_no_day_is_said_at_once(qtbot: QtBot) -> None:
    edit = DateEdit(TODAY)
    qtbot.addWidget(edit)
    edit.set_day(TODAY)

    edit.line.setText("1399")

    assert edit.day() is None
    assert not edit.is_understood()
    assert edit.hint.property("level") == "error"
    edit.line.clear()
    assert edit.is_understood()


def test_full_width_digits_are_narrowed_where_the_cursor_stays(qtbot: QtBot) -> None:
    number = NumberEdit()
    qtbot.addWidget(number)

    number.insert("１３９Ｘ")

    assert number.text() == "139X"
    assert not number.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_hint_stands_below_its_field_and_is_read_out(qtbot: QtBot) -> None:
    row = FieldRow("联系电话", QLineEdit(), hint="可不填", required=True)
    qtbot.addWidget(row)

    row.say("手机号应为 11 位，现为 10 位", "error")
    assert row.hint.text() == row.field.accessibleDescription() == "手机号应为 11 位，现为 10 位"
    assert row.field.property("level") == "error"

    row.say()
    assert row.hint.text() == "可不填"
    assert row.field.property("level") == "info"


def test_enter_goes_to_the_next_field_and_ctrl_enter_saves(qtbot: QtBot) -> None:
    form = QWidget()
    layout = QVBoxLayout(form)
    first, second = QLineEdit(), QLineEdit()
    layout.addWidget(first)
    layout.addWidget(second)
    saved: list[bool] = []
    EnterIsNext(form, save=lambda: saved.append(True))
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    form.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert second.hasFocus()
    assert saved == []
    qtbot.keyClick(second, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved == [True]
