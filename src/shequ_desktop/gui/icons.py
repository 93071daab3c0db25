"""Line drawings in one style, recoloured when they are loaded, sharp at every size."""

import functools

from PySide6.QtCore import QByteArray, QRectF, Qt, QTemporaryDir
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from shequ_desktop.kernel.resources import resource_path

PLAIN = "shequ_plain"
"""Property of the application: the system's own colours are in use."""
_SIZES = (16, 20, 24, 32, 40)
_COLOUR = "#4E5D6C"
_DISABLED = "#8A96A1"


@functools.cache
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw ``resources/icons/<name>.svg``.

    Args:
        size: In logical pixels.
        ratio: Device pixels a logical pixel.
    """
    drawing = resource_path(f"icons/{name}.svg").read_text("utf-8")
    coloured = drawing.replace("<svg ", f'<svg fill="{colour}" ', 1)
    renderer = QSvgRenderer(QByteArray(coloured.encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def icon(name: str, colour: str = _COLOUR, checked: str | None = None) -> QIcon:
    """Return an icon in ``colour``, and in ``checked`` while its button is down."""
    return _icon(name, seen(colour), checked and seen(checked))


def seen(colour: str) -> str:
    """Return ``colour``, or that of text where the system's own contrast is in use."""
    app = QApplication.instance()
    if app is None or not app.property(PLAIN):
        return colour
    return QApplication.palette().color(QPalette.ColorRole.ButtonText).name()


@functools.cache
def _icon(name: str, colour: str, checked: str | None) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, colour, size))
        made.addPixmap(pixmap(name, _DISABLED, size), QIcon.Mode.Disabled)
        if checked is not None:
            made.addPixmap(pixmap(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
    return made


@functools.cache
def exists(name: str) -> bool:
    """Tell whether there is a drawing of that name."""
    try:
        return resource_path(f"icons/{name}.svg").is_file()
    except FileNotFoundError:
        return False


def png_path(name: str, colour: str, size: int) -> str:
    """Return where a picture for the style sheet lies; the sheet can only name files."""
    path = _scratch().filePath(f"{name}_{colour[1:]}_{size}.png")
    pixmap(name, colour, size, 2.0).save(path)
    return path


@functools.cache
def _scratch() -> QTemporaryDir:
    """Return a folder that goes away with the program."""
    return QTemporaryDir()
