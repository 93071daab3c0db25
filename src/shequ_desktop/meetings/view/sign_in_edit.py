"""The field at the door."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from typing_extensions import override

from shequ_desktop.gui.fields import PreeditSearch


class SignInEdit(PreeditSearch):
    """Where the initials are typed: arrows choose, Enter signs in, Esc clears, Ctrl+Z undoes."""

    moved = Signal(int)
    """One row up or down."""
    undo_wanted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the hands at the field: everything is reached from here."""
        match event.key():
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Z if event.matches(QKeySequence.StandardKey.Undo) and not self.text():
                self.undo_wanted.emit()
            case _:
                super().keyPressEvent(event)
