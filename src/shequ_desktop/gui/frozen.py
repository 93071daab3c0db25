"""The first column once more, on top of the table, so that it stays while the rest scrolls."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from shequ_desktop.gui.gridheader import GridHeader
from shequ_desktop.gui.idtable import IdModel

if TYPE_CHECKING:
    from shequ_desktop.gui.ledgerview import GridView


class FrozenColumn(QTableView):
    """Shares model, selection and scroll position with the table below it."""

    def __init__(self, below: "GridView") -> None:
        super().__init__(below)
        self._below = below
        self.header = GridHeader(self)
        self.setHorizontalHeader(self.header)
        self.header.setSectionsMovable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.hide()

    def furnish(self, model: IdModel[Any]) -> None:
        """Show what the table below shows."""
        below = self._below
        self.setModel(model)
        self.setSelectionModel(below.selectionModel())
        below.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(below.verticalScrollBar().setValue)
        below.horizontalScrollBar().valueChanged.connect(self.fit)
        for changed in (below.header.sectionResized, below.header.sectionMoved):
            changed.connect(self.fit)
        self.header.sort_asked.connect(below.toggle_sort)
        self.header.filter_asked.connect(below.open_filter)
        self.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header.customContextMenuRequested.connect(below.header.customContextMenuRequested)
        self.doubleClicked.connect(below.edit_asked)
        below.desk.settings_changed.connect(self.fit)

    def mark(self) -> None:
        """Show the same marks in the header as below."""
        header = self._below.header
        self.header.mark(sorted_by=header.sorted_by, filtered=header.filtered)

    def fit(self, *_numbers: int) -> None:
        """Lie exactly over the first column below; hide while that one is in sight."""
        below = self._below
        first = self._first()
        scrolled = below.horizontalScrollBar().value() > 0
        remembered = below.remembered
        if first < 0 or not scrolled or remembered is None or not remembered.freezes:
            self.hide()
            return
        self.setPalette(below.palette())
        for at in range(self.header.count()):
            if self.header.isSectionHidden(at) is (at == first):
                self.header.setSectionHidden(at, at != first)
        width = below.columnWidth(first)
        self.setColumnWidth(first, width)
        self.header.setFixedHeight(below.header.height())
        vertical = self.verticalHeader()
        vertical.setMinimumSectionSize(below.verticalHeader().minimumSectionSize())
        vertical.setDefaultSectionSize(below.verticalHeader().defaultSectionSize())
        frame = below.frameWidth()
        left = frame + below.verticalHeader().width()
        self.setGeometry(left, frame, width, below.viewport().height() + below.header.height())
        if self.isHidden():
            self.show()
            self.verticalScrollBar().setValue(below.verticalScrollBar().value())

    def _first(self) -> int:
        header = self._below.header
        shown = (header.logicalIndex(at) for at in range(header.count()))
        return next((at for at in shown if not header.isSectionHidden(at)), -1)
