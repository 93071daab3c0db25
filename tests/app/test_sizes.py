"""Every window fits on the smallest screen at every text size, and can do without a mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.program import log_in

from shequ_desktop.app.new_community import NewCommunity
from shequ_desktop.app.program import Program
from shequ_desktop.app.restore_window import RestoreWindow
from shequ_desktop.app.start_window import StartWindow
from shequ_desktop.gui import theme
from shequ_desktop.gui.settings import DeviceSettings, TextSize
from shequ_desktop.storage.vault import Created

WIDTH, HEIGHT = 1280, 640 - 32
"""The smallest screen, less a title bar."""


@pytest.fixture(params=TextSize)
def first_windows(
    request: pytest.FixtureRequest, program: Program, qapp: QApplication
) -> Iterator[list[QWidget]]:
    theme.apply(qapp, DeviceSettings(text_size=request.param))
    program.start()
    start = program.start_window
    assert isinstance(start, StartWindow)
    start.ui.newButton.click()
    start.ui.restoreButton.click()
    others = [*start.findChildren(NewCommunity), *start.findChildren(RestoreWindow)]
    yield [start, *others]
    for each in others:
        each.hide()


@pytest.fixture(params=TextSize)
def later_windows(
    request: pytest.FixtureRequest,
    program: Program,
    founded: Created,
    qapp: QApplication,
    qtbot: QtBot,
) -> list[QWidget]:
    session = log_in(program, qtbot, founded.path)
    theme.apply(qapp, DeviceSettings(text_size=request.param))
    settings = session.show_settings()
    asking = settings.users.add()
    lock = session._lock_window()
    qtbot.addWidget(lock)
    return [session.show_backups(), settings, asking, lock]


def too_large(windows: list[QWidget]) -> list[str]:
    return [
        type(each).__name__
        for each in windows
        for size in (each.minimumSizeHint(), *([each.size()] if isinstance(each, QDialog) else []))
        if size.width() > WIDTH or size.height() > HEIGHT
    ]


def unnamed(windows: list[QWidget]) -> list[str]:
    """Return the fields that a screen reader could only call a field."""
    return [
        each.objectName()
        for window in windows
        for kind in (QLineEdit, QComboBox, QTableWidget)
        for each in window.findChildren(kind)
        if each.objectName() != "qt_spinbox_lineedit" and not each.accessibleName()
    ]


def defaults(window: QWidget) -> int:
    return sum(each.isDefault() for each in window.findChildren(QPushButton))


def test_the_first_windows_fit_and_name_their_fields(first_windows: list[QWidget]) -> None:
    assert len(first_windows) == 3
    assert too_large(first_windows) == []
    assert unnamed(first_windows) == []


def test_the_later_windows_fit_and_name_their_fields(later_windows: list[QWidget]) -> None:
    assert too_large(later_windows) == []
    assert unnamed(later_windows) == []
    assert all(defaults(each) <= 1 for each in later_windows)
