"""Lists what a paper would give away, in red, and leads to the page."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem

from shequ_desktop.documents.leaks import LEAK_SENTENCES, Leak
from shequ_desktop.gui import theme

_PAGE = re.compile(r"第 (\d+) 页")
_ROWS = 4


class LeakList(QObject):
    """Fills the label and the list above the pages."""

    chosen = Signal(int)
    """Go to this page, counted from 0."""

    def __init__(self, label: QLabel, view: QListWidget) -> None:
        super().__init__(view)
        self._label = label
        self._list = view
        self._leaks: Sequence[Leak] = ()
        label.setProperty("chip", "error")
        view.itemClicked.connect(self._choose)
        view.itemActivated.connect(self._choose)

    @property
    def is_empty(self) -> bool:
        """Whether the pages that are shown give nothing away."""
        return not self._leaks

    def show(self, leaks: Sequence[Leak]) -> None:
        """Show what the pages would give away."""
        self._leaks = leaks
        self._fill(
            leaks,
            self.tr("这份材料有 %n 处内容不能公开，不能打印，也不能保存：", "", len(leaks)),
        )

    def show_in_file(self, leaks: Sequence[Leak]) -> None:
        """Show what a file would give away that was not saved for it."""
        self._fill(leaks, self.tr("文件里有 %n 处内容不能公开，没有保存：", "", len(leaks)))

    def _fill(self, leaks: Sequence[Leak], head: str) -> None:
        self._label.setText(head)
        self._list.clear()
        for leak in leaks:
            item = QListWidgetItem(_sentence(leak), self._list)
            item.setForeground(theme.colour("error"))
        row = self._list.fontMetrics().height() + theme.px(8)
        self._list.setFixedHeight(row * min(max(len(leaks), 1), _ROWS))
        for widget in (self._label, self._list):
            widget.setVisible(bool(leaks))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        page = _PAGE.search(item.text())
        if page is not None:
            self.chosen.emit(int(page[1]) - 1)


def _sentence(leak: Leak) -> str:
    said = QCoreApplication.translate("leaks", LEAK_SENTENCES[leak.kind])
    return said.format(place=leak.place, what=leak.what)
