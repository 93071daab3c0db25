"""Pages of records and their windows, clicked and typed into as a clerk does."""

from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shequ_desktop.gui.record_page import RecordPage

D = TypeVar("D", bound=QDialog)
P = TypeVar("P", bound=RecordPage[Any])
LEFT = Qt.MouseButton.LeftButton


def opened(qtbot: QtBot, page: P, lines: int) -> P:
    """Show a page and wait for its lines."""
    qtbot.addWidget(page)
    page.resize(1180, 640)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == lines)
    return page


def typed(field: QWidget, words: str) -> None:
    """Write Chinese as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def window(qtbot: QtBot, kind: type[D]) -> D:
    """Wait for a window of that kind and return it."""

    def found() -> list[D]:
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, kind) and each.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[-1]


def told(qtbot: QtBot, button: str = "") -> str:
    """Return what a message says, and press its button (or the first one)."""
    box = window(qtbot, QMessageBox)
    words = box.text()
    buttons = {each.text(): each for each in box.buttons()}
    (buttons[button] if button else next(iter(buttons.values()))).click()
    return words


def press(qtbot: QtBot, page: RecordPage[Any], title: str) -> None:
    """Press the button below the card, or take the deed from the menu behind 更多."""
    for button in page.card.findChildren(QPushButton):
        if button.text() == title and button.isVisible():
            qtbot.mouseClick(button, LEFT)
            return
    {deed.title: deed for deed in page.deeds_now()}[title].run()


def titles(page: RecordPage[Any]) -> list[str]:
    """Return what can be done now."""
    return [deed.title for deed in page.deeds_now()]


def cells(page: RecordPage[Any], column: int) -> list[str]:
    """Return a column of the list as it is shown."""
    model = page.model
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]
