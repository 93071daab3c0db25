"""A line over a cell, to change it where it stands."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit
from typing_extensions import override

if TYPE_CHECKING:
    from shequ_desktop.gui.ledgerview import GridView

_MOVES = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}


class CellEditor(QLineEdit):
    """Enter keeps the text and goes down, Tab goes right, Esc leaves the cell as it was.

    A click elsewhere keeps the text too, as spreadsheets do. Closes itself.

    Args:
        then: Called with the text if it has changed.
        choices: What is offered while typing.
    """

    def __init__(
        self,
        view: "GridView",
        index: QModelIndex,
        *,
        then: Callable[[str], None],
        choices: Sequence[str] = (),
        text: str | None = None,
    ) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._index = QPersistentModelIndex(index)
        self._then = then
        self._before = view.grid_model.text(index.row(), index.column()) if text is None else text
        self._over = False
        self.setObjectName("cellEditor")
        self.setAccessibleName(view.grid_model.columns[index.column()].title)
        self.setText(self._before)
        self.selectAll()
        if choices:
            self._offer(choices)
        view.scrollTo(index)
        self.setGeometry(view.visualRect(index).adjusted(-1, -1, 1, 1))
        view.verticalScrollBar().valueChanged.connect(self.keep)
        view.horizontalScrollBar().valueChanged.connect(self.keep)
        self.show()
        self.setFocus()

    def keep(self) -> None:
        """Take the text as it stands and close."""
        if not self._over:
            self._close()
            if self.text() != self._before:
                self._then(self.text())

    @override
    def event(self, event: QEvent) -> bool:
        # Tab never reaches keyPressEvent.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            move = _MOVES.get(Qt.Key(event.key()))
            if move is not None:
                self.keep()
                self._go(*move)
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.keep()

    def _offer(self, choices: Sequence[str]) -> None:
        completer = QCompleter(list(choices), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def _go(self, down: int, right: int) -> None:
        view, header = self._view, self._view.header
        if not self._index.isValid():
            return
        row = min(self._index.row() + down, view.grid_model.rowCount() - 1)
        shown = [
            at
            for at in map(header.logicalIndex, range(header.count()))
            if not header.isSectionHidden(at)
        ]
        place = shown.index(self._index.column()) + right
        column = shown[min(max(place, 0), len(shown) - 1)]
        view.setCurrentIndex(view.grid_model.index(row, column))

    def _close(self) -> None:
        self._over = True
        self.hide()
        self._view.setFocus()
        self.deleteLater()
