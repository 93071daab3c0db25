"""The hands of the one who plays: they click, write, press keys and choose from menus."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QRadioButton,
    QWidget,
)

_LEFT = Qt.MouseButton.LeftButton
_NOT_HELD = Qt.KeyboardModifier.NoModifier
_LOOK_MS = 30
_PATIENCE = 200
"""Looks."""


class TourBroken(Exception):
    """Something was not as a user would expect it. Says so in one Chinese sentence."""


def plain(text: str) -> str:
    """Return a caption as it is read: without mnemonics and dots."""
    return text.split("(&", maxsplit=1)[0].replace("&", "").strip().rstrip("….")


def button(window: QWidget, title: str) -> QAbstractButton:
    """Return the visible button of ``window`` that is called ``title``."""
    for each in window.findChildren(QAbstractButton):
        if each.isVisible() and title in (plain(each.text()), each.accessibleName()):
            return each
    raise TourBroken(f"“{window.windowTitle()}”里找不到“{title}”按钮。")


def click(part: QWidget, at: QPoint | None = None) -> None:
    """Click in the middle of ``part``, or on its little box if it has one."""
    name = plain(part.text()) if isinstance(part, QAbstractButton) else type(part).__name__
    if not part.isVisible():
        raise TourBroken(f"“{name}”没有显示出来，点不到。")
    if not part.isEnabled():
        raise TourBroken(f"“{name}”现在是灰的，点不动。")
    if at is None:
        at = part.rect().center()
        if isinstance(part, QCheckBox | QRadioButton):
            at.setX(10)
    QTest.mouseClick(part, _LEFT, _NOT_HELD, at)


def write(field: QWidget, text: str) -> None:
    """Type ``text`` over what is there; what is not ASCII comes from the input method."""
    click(field)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    type_on(field, text)


def type_on(field: QWidget, text: str) -> None:
    """Type ``text`` where the cursor is."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(field, letter)
        else:
            composed = QInputMethodEvent()
            composed.setCommitString(letter)
            QApplication.sendEvent(field, composed)


def press(part: QWidget, keys: str) -> None:
    """Press a key or several at once, such as ``Ctrl+Z``."""
    QTest.keySequence(part, QKeySequence(keys))


def choose(box: QComboBox, title: str) -> None:
    """Choose a line of a drop-down with the arrow keys."""
    row = next((at for at in range(box.count()) if plain(box.itemText(at)) == title), -1)
    if row < 0:
        raise TourBroken(f"下拉列表里没有“{title}”。")
    box.setFocus()
    line = box.lineEdit()
    if line is not None:
        _write_choice(line, title)
        return
    for _ in range(box.count() + 1):
        if box.currentIndex() == row:
            return
        down = box.currentIndex() < row
        QTest.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
    raise TourBroken(f"下拉列表里选不中“{title}”。")


def _write_choice(line: QLineEdit, title: str) -> None:
    write(line, title)
    QTest.qWait(_LOOK_MS)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        press(popup, "Esc")
    press(line, "Tab")


def click_cell(view: QAbstractItemView, index: QModelIndex, *, also: bool = False) -> None:
    """Click a cell of a table or tree; ``also``: with Ctrl held, in addition to others."""
    view.scrollTo(index)
    held = Qt.KeyboardModifier.ControlModifier if also else _NOT_HELD
    QTest.mouseClick(view.viewport(), _LEFT, held, view.visualRect(index).center())
    if also and not view.selectionModel().isSelected(index):
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def click_at(view: QAbstractItemView, at: QPoint) -> None:
    """Click a place inside a list, table or tree."""
    QTest.mouseClick(view.viewport(), _LEFT, _NOT_HELD, at)


def from_button(part: QWidget, *titles: str, seen: Callable[[], None] = lambda: None) -> None:
    """Open the menu of a button and choose from it.

    Args:
        titles: The way through the menus; if it ends in a menu, that is looked at.
        seen: Called while it is looked at.
    """
    _through_menus(lambda: click(part), titles, seen)


def from_context(
    view: QAbstractItemView, at: QPoint, *titles: str, seen: Callable[[], None] = lambda: None
) -> None:
    """Open the menu of the right mouse button and choose from it, as ``from_button`` does."""

    def open_menu() -> None:
        where = view.viewport().mapToGlobal(at)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where)
        QApplication.sendEvent(view.viewport(), event)

    _through_menus(open_menu, titles, seen)


class _Chooser:
    """Goes through menus from a timer: an open menu may keep its opener waiting."""

    def __init__(self, titles: tuple[str, ...], seen: Callable[[], None]) -> None:
        self._titles = list(titles)
        self._seen = seen
        self._looks = 0
        self.error: Exception | None = None
        self.over = False

    def look(self) -> None:
        self._looks += 1
        menu = QApplication.activePopupWidget()
        try:
            if isinstance(menu, QMenu) and menu.isVisible():
                self._go_on(menu)
            elif self._looks > _PATIENCE:
                raise TourBroken("菜单没有打开。")
        except Exception as error:  # noqa: BLE001 - raised again where it can be seen
            self.error = error
            self._close()
        if not self.over:
            QTimer.singleShot(_LOOK_MS, self.look)

    def _go_on(self, menu: QMenu) -> None:
        if not self._titles:
            self._seen()
            self._close()
            return
        title = self._titles.pop(0)
        action = next((each for each in menu.actions() if plain(each.text()) == title), None)
        if action is None or not action.isEnabled():
            raise TourBroken(f"菜单里没有能点的“{title}”。")
        self.over = not self._titles and action.menu() is None
        QTest.mouseClick(menu, _LEFT, _NOT_HELD, menu.actionGeometry(action).center())

    def _close(self) -> None:
        self.over = True
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()


def _through_menus(
    open_menu: Callable[[], None], titles: tuple[str, ...], seen: Callable[[], None]
) -> None:
    chooser = _Chooser(titles, seen)
    QTimer.singleShot(_LOOK_MS, chooser.look)
    open_menu()
    while not chooser.over:
        QTest.qWait(_LOOK_MS)
    if chooser.error is not None:
        raise chooser.error
