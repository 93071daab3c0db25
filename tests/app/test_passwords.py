"""What is said of passwords and recovery codes while they are typed."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shequ_desktop.app.passwords import PasswordEdit, caps_lock_after, strength
from shequ_desktop.app.recovery_code import CodeEdit
from shequ_desktop.storage.keyring import new_recovery_code

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("password", "level"),
    [
        ("", "info"),
        ("banyan", "info"),
        ("12345678", "warn"),
        ("19780412", "warn"),
        ("aaaaaaaa", "warn"),
        ("qwertyuiop", "warn"),
        ("password2026", "warn"),
        ("banyantea", "info"),
        ("banyan-tea-7", "ok"),
        ("Rice7plum", "ok"),
    ],
)
def test_how_good_a_password_is(password: str, level: str) -> None:
    assert strength(password)[1] == level


def test_a_short_password_is_an_error_once_it_is_to_be_used() -> None:
    assert strength("banyan", wanted=True)[1] == "error"


@pytest.mark.parametrize(
    ("text", "modifier", "on"),
    [("a", PLAIN, False), ("A", PLAIN, True), ("A", SHIFT, False), ("a", SHIFT, True)],
)
def test_a_letter_gives_the_caps_lock_away(
    text: str, modifier: Qt.KeyboardModifier, *, on: bool
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text)

    assert caps_lock_after(event) is on


@pytest.mark.parametrize("text", ["7", "-", "", "张"])
def test_other_keys_say_nothing_of_the_caps_lock(text: str) -> None:
    assert caps_lock_after(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, PLAIN, text)) is None


def test_the_input_method_stays_out_even_when_the_password_is_shown(qtbot: QtBot) -> None:
    edit = PasswordEdit()
    qtbot.addWidget(edit)

    edit.show_text(shown=True)

    assert not edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_digits_are_grouped_whatever_is_typed_between_them(qtbot: QtBot) -> None:
    edit = CodeEdit()
    qtbot.addWidget(edit)

    QApplication.clipboard().setText("12 345 6７8-9")
    edit.paste()

    assert edit.text() == "12345-6789"
    assert edit.verdict() == ("已输 9 位，还差 36 位。", "info")


def test_a_digit_corrected_in_the_middle_leaves_the_cursor_behind_it(qtbot: QtBot) -> None:
    edit = CodeEdit()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "1234567890")
    edit.setCursorPosition(2)

    qtbot.keyClicks(edit, "99")

    assert edit.text() == "12993-45678-90"
    assert edit.cursorPosition() == 4


def test_the_check_group_tells_a_wrong_digit_at_once(qtbot: QtBot) -> None:
    edit = CodeEdit()
    qtbot.addWidget(edit)
    code = new_recovery_code()
    other = "1" if code[0] == "0" else "0"

    QApplication.clipboard().setText(f" {code} ")
    edit.paste()
    right = edit.verdict()[1]
    edit.setText(other + code[1:])

    assert (right, edit.verdict()[1]) == ("ok", "error")
