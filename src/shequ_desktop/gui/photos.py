"""Photos: made small enough to be kept, shown in a row, opened large."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_LONGEST_SIDES = (1600, 1280, 1024, 800, 640, 480)
_QUALITIES = (85, 75, 65, 55)
_SCREEN_SHARE = 0.85


class PhotoUnreadable(Problem):
    """The file is no picture that can be opened."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这个文件打不开，可能不是照片或者已损坏。请选择 JPG 或 PNG 照片。"
    )


def shrink(path: Path, most: int) -> bytes:
    """Return the picture at ``path`` as a JPEG of at most ``most`` bytes, upright.

    Raises:
        PhotoUnreadable: it is none.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise PhotoUnreadable
    tries = (
        _jpeg(_at_most(image, side), quality) for side in _LONGEST_SIDES for quality in _QUALITIES
    )
    # Noise at the smallest size and quality still fits with much to spare.
    return next(content for content in tries if len(content) <= most)


class PhotoWindow(QDialog):
    """One photo, as large as the screen allows."""

    def __init__(self, content: bytes, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        room = self.screen().availableGeometry().size() * _SCREEN_SHARE
        self.picture = QLabel()
        self.picture.setPixmap(pixmap_of(content, room))
        self.picture.setAccessibleName(title)
        self.setLayout(layouts.column(self.picture))


def pixmap_of(content: bytes, room: QSize) -> QPixmap:
    """Return a photo that fits into ``room``."""
    image = QImage.fromData(content)
    if image.width() > room.width() or image.height() > room.height():
        image = image.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return QPixmap.fromImage(image)


def thumbnail_room() -> QSize:
    """Return how large a thumbnail may be."""
    return QSize(theme.px(96), theme.px(72))


def _at_most(image: QImage, side: int) -> QImage:
    if max(image.width(), image.height()) <= side:
        return image
    return image.scaled(
        QSize(side, side),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _jpeg(image: QImage, quality: int) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Drops what the camera has written into the file: where it was, whose it is.
    image.convertToFormat(QImage.Format.Format_RGB888).save(buffer, "JPG", quality)  # type: ignore[call-overload] # the stub takes bytes, Qt a text
    return bytes(content.data())
