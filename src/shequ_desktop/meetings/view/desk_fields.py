"""What notes are typed into: names by their initials, texts kept by themselves, lists."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QTableView
from typing_extensions import override

from shequ_desktop.gui import theme
from shequ_desktop.meetings.view.sign_in_model import Entry, is_there

_MOST_NAMES = 8
_PAUSE_MS = 1500
"""After so long without a key the text is kept by itself."""


class NameEdit(QLineEdit):
    """A name of the roll, found by its initials; any other name can be typed as well."""

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self._people: Sequence[Entry] = ()
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        self.textEdited.connect(self._suggest)

    def show_people(self, people: Sequence[Entry]) -> None:
        """Suggest these; who is in the room comes first."""
        self._people = people

    def best(self) -> str:
        """Return the name meant: the first that the initials find, or what was typed."""
        found = self._found(self.text())
        return found[0] if found and self.text().strip().isascii() else self.text().strip()

    def settle(self) -> None:
        """Write the name out."""
        if self.text().strip():
            self.setText(self.best())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the name out when the next field is gone to."""
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.settle()
        super().focusOutEvent(event)

    def _suggest(self, text: str) -> None:
        self._names.setStringList(self._found(text))

    def _found(self, text: str) -> list[str]:
        typed = text.strip().lower()
        if not typed:
            return []
        needle = f" {typed}" if typed.isascii() else typed
        hits = [each for each in self._people if needle in each.key]
        hits.sort(key=lambda each: (each.initials != typed, not is_there(each.line)))
        return list(dict.fromkeys(each.line.name for each in hits))[:_MOST_NAMES]


class KeptText(QPlainTextEdit):
    """A text that is kept by itself: when it is left, and after a pause."""

    def __init__(self, keep: Callable[[], None], placeholder: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(theme.px(54))
        self._keep = keep
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(keep)
        self.textChanged.connect(self._pause.start)

    @override
    def sizeHint(self) -> QSize:
        """Take what room there is, and ask for no more than two lines."""
        return QSize(theme.px(120), self.minimumHeight())

    def show_text(self, text: str) -> None:
        """Show a text that is kept already."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self._pause.stop()

    def is_typed_in(self) -> bool:
        """Return whether there is something that is not kept yet."""
        return self._pause.isActive()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep it when the next field is gone to."""
        super().focusOutEvent(event)
        if self._pause.isActive():
            self._pause.stop()
            self._keep()


class NotesTable(QTableView):
    """A list of notes: F2 changes one, Delete takes it away."""

    edit_asked = Signal()
    delete_asked = Signal()

    @override
    def sizeHint(self) -> QSize:
        """Take what room there is, and ask for no more than two lines."""
        return self.minimumSizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear of both keys here: views keep F2 from shortcuts."""
        match event.key():
            case Qt.Key.Key_F2:
                self.edit_asked.emit()
            case Qt.Key.Key_Delete:
                self.delete_asked.emit()
            case _:
                super().keyPressEvent(event)
