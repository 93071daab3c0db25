"""使用帮助: the user's manual, in a window beside the work."""

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QTextBrowser, QWidget
from typing_extensions import override

from shequ_desktop.app.sizes import open_at
from shequ_desktop.gui import layouts, theme
from shequ_desktop.kernel.resources import manual_path

_INDEX = "README.md"
_FILE = Qt.ItemDataRole.UserRole
_IMAGE = QTextDocument.ResourceType.ImageResource.value
_BESIDE = 64
"""Pixels; margins and scroll bar beside a picture."""
_GAP = 8


class ManualView(QTextBrowser):
    """Shows the manual's pages; its pictures are never wider than the window."""

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        loaded = super().loadResource(kind, name)
        if kind != _IMAGE or not isinstance(loaded, QByteArray):
            return loaded
        image = QImage.fromData(loaded)
        width = max(self.viewport().width() - theme.px(_BESIDE), 1)
        smooth = Qt.TransformationMode.SmoothTransformation
        return image.scaledToWidth(width, smooth) if image.width() > width else image

    def show_page(self, name: str) -> None:
        """Show a page of the manual, with room between its lines."""
        self.setSource(QUrl.fromLocalFile(str(manual_path(name))))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        airy = QTextBlockFormat()
        airy.setBottomMargin(theme.px(_GAP))
        cursor.mergeBlockFormat(airy)


class HelpWindow(QDialog):
    """Pages at the left, the chosen one at the right. Stays open while one works."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, on=True)
        self.setWindowTitle(self.tr("使用帮助"))
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("目录"))
        self.pages.setFixedWidth(theme.px(190))
        self.view = ManualView()
        self.view.setOpenLinks(False)
        self.view.setAccessibleName(self.tr("手册"))
        self.view.document().setDocumentMargin(theme.px(14))
        body = layouts.row(self.pages, margins=(12, 12, 12, 12), spacing=10)
        body.addWidget(self.view, stretch=1)
        self.setLayout(body)
        open_at(self, 1040, 640)
        self._list_pages()
        self.pages.currentItemChanged.connect(self._choose)
        self.view.anchorClicked.connect(self._follow)
        self.pages.setCurrentRow(0)

    def _list_pages(self) -> None:
        """List the pages in the order in which the first one links to them."""
        titles = {_INDEX: self.tr("手册首页")}
        for line in manual_path(_INDEX).read_text("utf-8").splitlines():
            title, found, rest = line.partition("](")
            name = rest.partition(")")[0]
            if found and name.endswith(".md"):
                titles.setdefault(name, title.rpartition("[")[2])
        for name, title in titles.items():
            item = QListWidgetItem(title)
            item.setData(_FILE, name)
            item.setSizeHint(QSize(0, theme.px(34)))
            self.pages.addItem(item)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.view.show_page(item.data(_FILE))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        name = link.fileName()
        for row in range(self.pages.count()):
            if self.pages.item(row).data(_FILE) == name:
                self.pages.setCurrentRow(row)
                return
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
