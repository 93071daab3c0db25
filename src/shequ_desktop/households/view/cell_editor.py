"""The small field that opens over a cell: a list for codes, a line for everything else."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.fields import Hint, NumberEdit
from shequ_desktop.households.rules.cells import CODED
from shequ_desktop.kernel.codes import code_table

NUMBERS = frozenset({"id_number", "birth_date"})
"""Columns in which an input method would only be in the way."""
_WIDEST_CODE_LIST = 14


def value_field(key: str, text: str, parent: QWidget | None = None) -> QComboBox | QLineEdit:
    """Return a field for a value of the column ``key``, holding ``text``."""
    if key in CODED or key == "tags":
        return _list_field(key, text, parent)
    field = NumberEdit(parent=parent) if key in NUMBERS else QLineEdit(parent)
    field.setText(text)
    field.selectAll()
    return field


def field_text(field: QComboBox | QLineEdit) -> str:
    """Return what stands in a field made by ``value_field``."""
    text = field.currentText() if isinstance(field, QComboBox) else field.text()
    return text.strip()


class CellEditor(QFrame):
    """Lies over one cell. Enter and Tab take the text, Esc gives up, going elsewhere takes it.

    Args:
        check: Says what is wrong with a text; empty: nothing.
    """

    taken = Signal(str, int)
    """The text, and the key that took it: ``Qt.Key_Return``, ``Key_Tab``, ``Key_Backtab`` or 0."""
    ended = Signal()

    def __init__(
        self, key: str, title: str, text: str, check: Callable[[str], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self._before, self._check, self._over = text, check, False
        self.field = value_field(key, text, self)
        self.field.setObjectName("cellEditor")
        self.field.setAccessibleName(title)
        self.hint = Hint("", self)
        self.hint.setAutoFillBackground(True)
        self.hint.hide()
        self.setLayout(layouts.column(self.field, self.hint, spacing=0))
        self.setAutoFillBackground(True)
        self.setFocusProxy(self.field)
        for part in self._parts():
            part.installEventFilter(self)
        if isinstance(self.field, QComboBox):
            self.field.activated.connect(lambda _at: self._take(Qt.Key.Key_Return))

    def place(self, cell: QRect) -> None:
        """Lie over ``cell``, wide enough to type in, inside of the parent."""
        area = self._parent.rect()
        width = max(cell.width(), theme.px(150))
        self.setFixedWidth(min(width, area.width()))
        self.field.setFixedHeight(cell.height())
        self.adjustSize()
        left = min(cell.left(), area.right() - self.width())
        top = min(cell.top(), area.bottom() - self.height())
        self.move(max(left, 0), max(top, 0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._left()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._end()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(Qt.Key.Key_Return)
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._take(Qt.Key(event.key()))
            return True
        return False

    def _left(self) -> None:
        """Take the text when the user goes elsewhere; a wrong one is given up."""
        popup = isinstance(self.field, QComboBox) and self.field.view().isVisible()
        if self._over or popup or self._has_focus_window():
            return
        text = field_text(self.field)
        if text == self._before or self._check(text):
            self._end()
        else:
            self._take(Qt.Key(0))

    def _has_focus_window(self) -> bool:
        """Tell whether a list of this field's own has only taken the focus for a while."""
        completer = self.field.completer()
        return completer is not None and completer.popup().isVisible()

    def _take(self, by: Qt.Key) -> None:
        if self._over:
            return
        text = field_text(self.field)
        wrong = "" if text == self._before else self._check(text)
        if wrong:
            self.hint.say(wrong, "error")
            self.hint.show()
            self.adjustSize()
            return
        self._over = True
        self.taken.emit("" if text == self._before else text, int(by))
        self._end()

    def unchanged(self) -> bool:
        """Tell whether the text is what it was."""
        return field_text(self.field) == self._before

    def _end(self) -> None:
        self._over = True
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def _parts(self) -> list[QWidget]:
        line = self.field.lineEdit() if isinstance(self.field, QComboBox) else None
        return [self.field] if line is None else [self.field, line]


def _list_field(key: str, text: str, parent: QWidget | None) -> QComboBox:
    field = QComboBox(parent)
    field.setEditable(True)
    field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field.setMaxVisibleItems(_WIDEST_CODE_LIST)
    table = code_table(CODED.get(key, key))
    labels = [label for _, label in table.options()]
    field.addItems(labels)
    completer = QCompleter(labels, field)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)
    field.setCurrentIndex(labels.index(text) if text in labels else -1)
    field.setEditText(text)
    line = field.lineEdit()
    assert line is not None, "it is editable"
    line.selectAll()
    return field
