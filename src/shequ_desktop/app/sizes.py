"""How large windows open: never larger than the smallest screen we promise to work on."""

from PySide6.QtWidgets import QWidget

from shequ_desktop.gui import theme

_WIDTH, _HEIGHT = 1260, 600
"""1280 × 640 logical pixels, less the window's frame."""


def open_at(window: QWidget, width: int, height: int) -> None:
    """Resize ``window`` to lengths given for the standard text size."""
    window.resize(min(theme.px(width), _WIDTH), min(theme.px(height), _HEIGHT))
