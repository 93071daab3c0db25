"""Says beside the preview what the chosen printing will do to the paper."""

from PySide6.QtCore import QObject

from shequ_desktop.documents.pdf import PdfPages
from shequ_desktop.documents.tiling import Box, SheetTooSmall
from shequ_desktop.gui.print_choices import sheet_name
from shequ_desktop.gui.print_ink import Inks
from shequ_desktop.gui.print_pane import PrintPane, translated
from shequ_desktop.gui.print_plan import (
    Face,
    Fitting,
    PrintOrder,
    Turning,
    cut_off,
    is_larger,
    sides_of,
)
from shequ_desktop.gui.printing import NoPrinter

_MOST_LOOKED_AT = 20
"""Pages whose edges are looked at before printing: all pages of a paper have the same."""


class Hints(QObject):
    """Tells how many sheets tiles need, and what would be lost at the edges."""

    def __init__(self, pane: PrintPane, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._inks: Inks | None = None
        self._order: PrintOrder | None = None

    def show_pages(self, pages: PdfPages) -> None:
        """Speak of these pages from now on."""
        self._inks = Inks(pages, self)
        self._inks.measured.connect(self._again)

    def close(self) -> None:
        """Stop measuring; to be called before the document is closed."""
        if self._inks is not None:
            self._inks.close()
            self._inks.deleteLater()
            self._inks = None

    def explain(self, order: PrintOrder) -> None:
        """Say what ``order`` would do, now or as soon as it is measured."""
        self._order = order
        if self._inks is None or not order.pages or order.sheet_mm is None:
            return
        text, tone = self._said(order, self._inks)
        if text and not self._pane.printer_name:
            text = f"{translated(NoPrinter())}\n{text}"
        self._pane.say(text, tone)

    def _again(self) -> None:
        if self._order is not None:
            self.explain(self._order)

    def _said(self, order: PrintOrder, inks: Inks) -> tuple[str, str]:
        large = self._largest(order, inks)
        if large is None:
            return self._at_the_edges(order, inks) or self._by_hand(order)
        size, sheet = sheet_name(large), sheet_name(order.sheet_mm or large)
        if order.fitting is Fitting.TILES:
            return self._tiled(order, inks, size, sheet)
        said = self.tr("{size} 比 {sheet} 大，超出纸张的部分印不出来。")
        if order.fitting is Fitting.SHRINK:
            said = self.tr("{size} 的内容会缩小印在 {sheet} 上，字会变小。")
        return said.format(size=size, sheet=sheet), "warn"

    def _tiled(self, order: PrintOrder, inks: Inks, size: str, sheet: str) -> tuple[str, str]:
        boxes = inks.all_of(order.pages)
        if boxes is None:
            return self.tr("正在计算要用几张纸……"), "info"
        try:
            count = len(sides_of(order, inks.pages.size_mm, boxes.__getitem__))
        except SheetTooSmall as problem:
            return translated(problem), "error"
        if count == len(order.pages) * order.copies:
            said = self.tr("{size} 页面上的内容不多，原大就能印在 {sheet} 上。")
            return said.format(size=size, sheet=sheet), "info"
        said = self.tr(
            "{size} 比 {sheet} 大。原大拼接会打印 {count} 张 {sheet}，按边缘短线裁切后对齐粘贴。"
        )
        return said.format(size=size, sheet=sheet, count=count), "warn"

    def _at_the_edges(self, order: PrintOrder, inks: Inks) -> tuple[str, str] | None:
        """Warn of ink that the printer cannot print, and offer to shrink the pages."""
        edges = self._pane.edges(order.sheet_mm or (0, 0))
        looked_at = order.pages[:_MOST_LOOKED_AT]
        if max(edges) == 0:
            return None
        boxes = inks.all_of(looked_at)
        if boxes is None:
            return None
        if not self._cut(order, inks, boxes):
            return None
        self._pane.show_clipping(clipped=True)
        return (
            self.tr(
                "页面边缘有内容在这台打印机印不到的地方，会被裁掉。可以选“缩小到一张”，"
                "或者换一台打印机。"
            ),
            "warn",
        )

    def _cut(self, order: PrintOrder, inks: Inks, boxes: dict[int, Box]) -> bool:
        edges = self._pane.edges(order.sheet_mm or (0, 0))
        sides = sides_of(order, inks.pages.size_mm, boxes.__getitem__)
        faces = [side for side in sides if isinstance(side, Face) and side.page in boxes]
        return any(cut_off(face, boxes[face.page], edges) for face in faces)

    def _by_hand(self, order: PrintOrder) -> tuple[str, str]:
        if order.turning is not Turning.HAND:
            return "", "info"
        return (
            self.tr(
                "这台打印机不会自动双面：先打正面，翻面放回后再打背面，到时会提示您。"
                "每叠最多 50 张。"
            ),
            "info",
        )

    def _largest(self, order: PrintOrder, inks: Inks) -> tuple[float, float] | None:
        """Return the size of a page that does not fit on the sheet, if there is one."""
        sizes = (inks.pages.size_mm(page) for page in order.pages)
        sheet = order.sheet_mm
        return next((size for size in sizes if sheet and is_larger(size, sheet)), None)
