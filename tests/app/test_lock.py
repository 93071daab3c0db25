"""Locked: nothing is to be seen, nothing is lost, and only the password opens."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot
from support.program import PASSWORD, log_in, the_window

from shequ_desktop.app.lock import LockWindow
from shequ_desktop.app.program import Program
from shequ_desktop.app.session import Session
from shequ_desktop.storage.vault import Created


@pytest.fixture
def session(program: Program, founded: Created, qtbot: QtBot) -> Session:
    return log_in(program, qtbot, founded.path)


def type_password(window: LockWindow, password: str, qtbot: QtBot) -> None:
    window.ui.passwordEdit.clear()
    qtbot.keyClicks(window.ui.passwordEdit, password)
    qtbot.keyClick(window.ui.passwordEdit, Qt.Key.Key_Return)


def test_ctrl_l_hides_every_window_and_the_password_brings_them_back(
    session: Session, qtbot: QtBot
) -> None:
    settings = session.show_settings()
    qtbot.waitUntil(lambda: settings.ui.codeEdit.text() != "")
    settings.ui.nameEdit.setText("没有保存的名字")

    session.shell.header.lock.trigger()
    window = the_window(LockWindow, qtbot)
    hidden = (session.shell.isVisible(), settings.isVisible())
    type_password(window, PASSWORD, qtbot)
    qtbot.waitUntil(lambda: session.lock.window is None)

    assert hidden == (False, False)
    assert session.shell.isVisible()
    assert settings.isVisible()
    assert settings.ui.nameEdit.text() == "没有保存的名字"


def test_a_wrong_password_keeps_it_locked(session: Session, qtbot: QtBot) -> None:
    session.lock.lock()
    window = the_window(LockWindow, qtbot)

    type_password(window, "plum-and-rice", qtbot)
    qtbot.waitUntil(lambda: window.ui.note.text() != "")

    assert session.lock.window is window
    assert not session.shell.isVisible()


def test_what_opens_while_locked_is_seen_only_afterwards(session: Session, qtbot: QtBot) -> None:
    session.lock.lock()
    late = QDialog(session.shell)
    late.show()
    qtbot.waitUntil(lambda: not late.isVisible())

    type_password(the_window(LockWindow, qtbot), PASSWORD, qtbot)

    qtbot.waitUntil(late.isVisible)


def test_nobody_at_the_keyboard_locks_it(session: Session, qtbot: QtBot) -> None:
    session.idle.set_minutes(0.0001)

    qtbot.waitUntil(lambda: session.lock.window is not None)


def test_the_keyboard_and_the_mouse_keep_it_open(session: Session, qtbot: QtBot) -> None:
    session.shell.activateWindow()
    handle = session.shell.windowHandle()
    touches: tuple[Callable[[], None], ...] = (
        lambda: QTest.keyClick(handle, Qt.Key.Key_Shift),
        lambda: QTest.mouseMove(handle),
        lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton),
    )
    for touch in touches:
        session.idle._watch(handle)
        session.idle._timer.stop()
        session.idle._timer.setInterval(60_000)
        touch()
        qtbot.waitUntil(session.idle._timer.isActive)


def test_never_means_never(session: Session) -> None:
    session.idle.set_minutes(0)

    assert not session.idle._timer.isActive()


def test_whoever_forgot_the_password_can_at_least_leave(
    program: Program, session: Session, qtbot: QtBot
) -> None:
    session.lock.lock()
    the_window(LockWindow, qtbot).ui.quitButton.click()
    box = the_window(QMessageBox, qtbot)
    (leave,) = (each for each in box.buttons() if each.text() == "退出程序")

    with qtbot.waitSignal(program.finished):
        leave.click()
