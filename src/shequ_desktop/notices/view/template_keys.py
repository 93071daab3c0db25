"""Ctrl+Z, Ctrl+Y and Ctrl+S inside the template editor, whatever has the cursor there."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class EditorKeys(QObject):
    """Takes keys before fields and the window do, which have an undo of their own."""

    def __init__(
        self, editor: QWidget, deeds: Mapping[QKeySequence.StandardKey, Callable[[], None]]
    ) -> None:
        super().__init__(editor)
        self._deeds = deeds
        self.watch(editor)

    def watch(self, part: QWidget) -> None:
        """Take in a part that has come later, with everything in it."""
        for each in (part, *part.findChildren(QWidget)):
            each.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        deed = next((deed for key, deed in self._deeds.items() if event.matches(key)), None)
        if deed is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            deed()
            return True
        return False
