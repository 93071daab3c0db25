"""Pictures of what is on the screen, with the frames that a desktop would draw."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter, QPen
from PySide6.QtWidgets import QApplication, QDialog, QWidget

BAR = 30
"""Pixels; the height of a window's title bar."""
_MARGIN = 26
_DESK, _BAR, _EDGE, _INK = "#dfe4ea", "#f3f5f8", "#aab3bf", "#1f2733"
_SHADOW = (26, 16, 8)
_CLEAR = Qt.WindowType.Popup, Qt.WindowType.ToolTip
_SMALL = 0.25
"""A dialog that covers no more of its parent shows nothing without it."""


def take(path: Path) -> None:
    """Write a PNG of the main window, or of the dialog in front with what belongs to it."""
    windows = _in_front(_in_order(QApplication.topLevelWidgets()))
    frames = {each: _frame(each) for each in windows}
    shown = _union(frames.values())
    if any(isinstance(each, QDialog) for each in windows):
        shown = shown.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    image = QImage(shown.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(_DESK))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-shown.topLeft())
    for each in windows:
        _paint(painter, each, frames[each])
    painter.end()
    writer = QImageWriter(str(path), b"png")
    writer.setQuality(0)  # the smallest file, not the worst picture
    if not writer.write(_few_colours(image)):
        raise OSError(writer.errorString())


def _few_colours(image: QImage) -> QImage:
    """Keep the commonest 256 colours: of windows nobody sees it, and it takes a third."""
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(256)]
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def front() -> QWidget:
    """Return the window that is in front of all others."""
    return [each for each in _in_order(QApplication.topLevelWidgets()) if not _is_popup(each)][-1]


def _in_front(windows: list[QWidget]) -> list[QWidget]:
    """Leave out what a dialog stands before; a small one is shown on its large parent."""
    popups = [each for each in windows if _is_popup(each)]
    others = [each for each in windows if not _is_popup(each)]
    front = others[-1:]
    while front and isinstance(front[0], QDialog):
        parent = front[0].parentWidget()
        behind = None if parent is None else parent.window()
        if behind not in others or _area(front[0]) > _SMALL * _area(behind):
            break
        front.insert(0, behind)
    return front + popups


def _area(window: QWidget) -> int:
    return window.width() * window.height()


def _in_order(windows: Iterable[QWidget]) -> list[QWidget]:
    """Return the visible ones, the hindmost first."""
    visible = [
        each
        for each in windows
        if each.isVisible() and each.windowType() is not Qt.WindowType.ToolTip
    ]
    return sorted(
        visible, key=lambda each: (_is_popup(each), isinstance(each, QDialog), _depth(each))
    )


def _depth(window: QWidget) -> int:
    parent = window.parentWidget()
    return 0 if parent is None else 1 + _depth(parent.window())


def _is_popup(window: QWidget) -> bool:
    return window.windowType() in _CLEAR


def _frame(window: QWidget) -> QRect:
    place = QRect(window.geometry())
    return place if _is_popup(window) else place.adjusted(0, -BAR, 0, 0)


def _union(frames: Iterable[QRect]) -> QRect:
    whole = QRect()
    for each in frames:
        whole = whole.united(each)
    return whole


def _paint(painter: QPainter, window: QWidget, frame: QRect) -> None:
    for distance, strength in enumerate(reversed(_SHADOW), start=1):
        painter.fillRect(
            frame.adjusted(-distance, -distance, distance, distance), QColor(0, 0, 0, strength)
        )
    if not _is_popup(window):
        _paint_bar(painter, window, frame)
    painter.drawPixmap(window.geometry().topLeft(), window.grab())
    painter.setPen(QPen(QColor(_EDGE), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(frame.adjusted(0, 0, -1, -1))


def _paint_bar(painter: QPainter, window: QWidget, frame: QRect) -> None:
    bar = QRect(frame.topLeft(), frame.size())
    bar.setHeight(BAR)
    painter.fillRect(bar, QColor(_BAR))
    font = QFont(QApplication.font())
    font.setPixelSize(13)
    painter.setFont(font)
    painter.setPen(QColor(_INK))
    title = bar.adjusted(12, 0, -50, 0)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(title, middle, window.windowTitle())
    cross = QPoint(bar.right() - 20, bar.center().y())
    painter.setPen(QPen(QColor(_INK), 1.1))
    for side in (-1, 1):
        painter.drawLine(cross + QPoint(-5, -5 * side), cross + QPoint(5, 5 * side))
