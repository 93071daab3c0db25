"""The whole program in a test: an empty computer, a cheap community, hands for its windows."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shequ_desktop.app.opening import Opened, found
from shequ_desktop.app.places import Places
from shequ_desktop.app.program import Program
from shequ_desktop.app.session import Session
from shequ_desktop.app.start_window import StartWindow
from shequ_desktop.community.values import Community
from shequ_desktop.storage.keyring import Cost
from shequ_desktop.storage.vault import Created

W = TypeVar("W", bound=QWidget)

CHEAP = Cost(memory_kib=64, passes=1)
"""One try at a password, in a millisecond."""
PASSWORD = "banyan-tea-7"  # noqa: S105 - of an invented user
XINGFULI = Community(name="幸福里社区", code="320105011003", street="海棠街道")


def places_in(folder: Path) -> Places:
    return Places(
        settings=folder / "data" / "settings.ini",
        log=folder / "log",
        documents=folder / "documents" / "居务通",
        demo=folder / "data" / "demo" / "幸福里社区.juwu",
    )


def make_community(places: Places) -> tuple[Created, Opened]:
    path = places.documents / "幸福里社区.juwu"
    return found(path, XINGFULI, user="王敏", password=PASSWORD, cost=CHEAP)


def windows(kind: type[W]) -> list[W]:
    """Return the windows of a kind that are on the screen."""
    every = QApplication.topLevelWidgets()
    return [each for each in every if isinstance(each, kind) and each.isVisible()]


def the_window(kind: type[W], qtbot: QtBot) -> W:
    """Wait for the one window of its kind."""
    qtbot.waitUntil(lambda: len(windows(kind)) == 1)
    return windows(kind)[0]


def at_login(program: Program, qtbot: QtBot, path: Path) -> StartWindow:
    """Start the program with the file and wait for its login."""
    program.start(path)
    window = program.start_window
    assert window is not None
    qtbot.waitUntil(lambda: window.ui.stack.currentWidget() is window.ui.loginPage)
    return window


def log_in(program: Program, qtbot: QtBot, path: Path) -> Session:
    """Start the program with the file and go through the login; the day's backup is made."""
    window = at_login(program, qtbot, path)
    window.ui.passwordEdit.setText(PASSWORD)
    window.ui.loginButton.click()
    return in_session(program, qtbot)


def in_session(program: Program, qtbot: QtBot) -> Session:
    """Wait for an open file and for its first backup."""
    qtbot.waitUntil(lambda: program.session is not None)
    session = program.session
    assert session is not None
    qtbot.waitUntil(lambda: session.shell.header.backup.text() != "还没有备份")
    return session
