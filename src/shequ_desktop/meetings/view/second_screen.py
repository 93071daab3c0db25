"""Windows for the hall: on the projector if there is one."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def show_on_second_screen(window: QWidget, usual: QSize) -> None:
    """Fill the second screen with ``window``; with one screen only, be an ordinary window.

    Args:
        usual: Its size as an ordinary window.
    """
    over = window.parentWidget()
    here = window.screen() if over is None else over.screen()
    others = [each for each in QGuiApplication.screens() if each is not here]
    if others:
        window.setGeometry(others[0].geometry())
        window.showFullScreen()
    else:
        window.resize(usual)
        window.show()
        window.raise_()


def turn_full(window: QWidget) -> None:
    """Let a window fill the screen it is on, or leave it again."""
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()
