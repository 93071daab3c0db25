"""Small pictures of a document's pages, drawn as they come into sight."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QPainter, QPixmap
from typing_extensions import override

from shequ_desktop.gui import theme
from shequ_desktop.gui.page_images import PageImages, Strip

WIDTH = 84
_MOST_WAITING = 64
"""Of a long document, only what was asked for last is still drawn."""


class Thumbnails(QAbstractListModel):
    """One page a row."""

    def __init__(self, images: PageImages, ratio: float, parent: QObject | None = None) -> None:
        """Take the pictures from ``images``.

        Args:
            ratio: Device pixels a logical pixel.
        """
        super().__init__(parent)
        self._images = images
        self._ratio = ratio
        self._asked: dict[Strip, None] = {}
        images.drawn.connect(self._show)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._images.pages)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.tr("第 {page} 页").format(page=index.row() + 1)
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(self._strip(index.row()))
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignHCenter
            case _:
                return None

    def size(self) -> QSize:
        """Return the size of the largest picture, in logical pixels."""
        sizes = self._images.pages.sizes_pt
        return QSize(WIDTH, max(round(WIDTH * height / width) for width, height in sizes))

    def _strip(self, page: int) -> Strip:
        return Strip(page, round(WIDTH * self._ratio), 0)

    def _picture(self, strip: Strip) -> QPixmap:
        image = self._images.picture(strip)
        if image is None:
            self._ask(strip)
            picture = QPixmap(self.size() * self._ratio)
            picture.fill(Qt.GlobalColor.white)
        else:
            picture = QPixmap.fromImage(image)
        painter = QPainter(picture)
        painter.setPen(theme.colour("border"))
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        painter.end()
        picture.setDevicePixelRatio(self._ratio)
        return picture

    def _ask(self, strip: Strip) -> None:
        self._asked.pop(strip, None)
        self._asked[strip] = None
        while len(self._asked) > _MOST_WAITING:
            del self._asked[next(iter(self._asked))]
        self._images.want("thumbnails", self._asked)

    @Slot(Strip)
    def _show(self, strip: Strip) -> None:
        if strip in self._asked:
            del self._asked[strip]
            index = self.index(strip.page)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])
