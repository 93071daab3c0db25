"""The line below a field or a page that says what is wrong, promoted to in Designer."""

from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from shequ_desktop.gui.fields import Hint


class Note(Hint):
    """A hint that takes no room while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        # A form gives the whole width only to those that ask for it.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @override
    def say(self, text: str, level: str = "info") -> None:
        """Show ``text``; ``level`` is info, ok, warn or error."""
        super().say(text, level)
        self.setVisible(bool(text))
