"""Shows that something slow is under way, and keeps hands off meanwhile."""

from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from shiboken6 import isValid


class Busy:
    """A bar without an end, and the parts of a window that rest while it runs.

    Args:
        bar: Keeps its room while it is hidden, so that nothing jumps.
        resting: What cannot be used meanwhile.
    """

    def __init__(self, bar: QProgressBar, *resting: QWidget) -> None:
        self._bar = bar
        self._resting = resting
        self._focus: QWidget | None = None
        policy = bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        bar.setSizePolicy(policy)
        bar.hide()

    def is_on(self) -> bool:
        """Tell whether something is under way."""
        return not self._bar.isHidden()

    def begin(self) -> None:
        """Show the bar."""
        focus = QApplication.focusWidget()
        ours = focus is not None and focus.window() is self._bar.window()
        self._focus = focus if ours else None
        self._bar.show()
        for part in self._resting:
            part.setEnabled(False)

    def end(self) -> None:
        """Hide the bar and give the focus back."""
        self._bar.hide()
        for part in self._resting:
            part.setEnabled(True)
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
