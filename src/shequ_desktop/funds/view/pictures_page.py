"""收支图: what a period brought by source, and what it cost by category, as bars."""

import calendar
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QWidget

from shequ_desktop.funds import service
from shequ_desktop.funds.values import Share, Statement
from shequ_desktop.gui import layouts
from shequ_desktop.gui.bars import Bar, Bars
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_forms import money_words
from shequ_desktop.storage.store import Reading

_QUARTERS = 4
_MONTHS = 3


class PicturesPage(QWidget):
    """Only posted vouchers count, as on the public sheet of the same period."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.year, self.period = QComboBox(), QComboBox()
        self.year.setAccessibleName(self.tr("年度"))
        self.period.setAccessibleName(self.tr("时段"))
        self.period.addItem(self.tr("全年"), 0)
        for quarter in range(1, _QUARTERS + 1):
            self.period.addItem(self.tr("第 {n} 季度").format(n=quarter), quarter)
        self.told = layouts.label("", "strong")
        self.came, self.went = Bars(), Bars()
        head = layouts.row(self.year, self.period, 12, self.told, None, spacing=8)
        panes = layouts.row(
            self._pane(self.tr("收入：按资金来源"), self.came),
            self._pane(self.tr("支出：按类别"), self.went),
            spacing=12,
        )
        panes.setStretch(0, 1)
        panes.setStretch(1, 1)
        layout = layouts.column(head, panes, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.period.currentIndexChanged.connect(lambda _at: self._read())
        self.year.currentIndexChanged.connect(lambda _at: self._read())
        desk.tasks.follow(_years, owner=self, then=self._offer)

    def _pane(self, title: str, bars: Bars) -> QFrame:
        inner = QWidget()
        inner.setLayout(layouts.column(bars, None))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        pane = QFrame()
        pane.setProperty("card", "1")
        pane.setLayout(
            layouts.column(layouts.label(title, "h2"), area, margins=(14, 12, 14, 12), spacing=8)
        )
        return pane

    def _offer(self, years: Sequence[int]) -> None:
        """Bring the years up to date, and what is shown with them."""
        chosen = self.year.currentData()
        self.year.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.year.clear()
        for year in years:
            self.year.addItem(self.tr("{} 年").format(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.year.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._read()

    def _read(self) -> None:
        year, quarter = self.year.currentData(), self.period.currentData()
        if year is None:
            return
        first = date(year, 1 if not quarter else _MONTHS * (quarter - 1) + 1, 1)
        month = _QUARTERS * _MONTHS if not quarter else _MONTHS * quarter
        last = date(year, month, calendar.monthrange(year, month)[1])
        self._desk.tasks.latest(
            lambda reading: service.statement_of(reading, since=first, until=last),
            channel="pictures",
            owner=self,
            then=self._show,
        )

    def _show(self, found: Statement) -> None:
        told = self.tr("期初 {opening}　收入 {came}　支出 {went}　期末 {closing}")
        self.told.setText(
            told.format(
                opening=money_words(found.opening_fen),
                came=money_words(found.in_fen),
                went=money_words(found.out_fen),
                closing=money_words(found.closing_fen),
            )
        )
        self.came.show_bars(_bars(found.receipts, "ok"))
        self.went.show_bars(_bars(found.payments, "primary"))


def _years(reading: Reading) -> list[int]:
    """Return the years that have vouchers, this one always among them, the latest first."""
    return sorted({*service.years(reading), reading.today.year}, reverse=True)


def _bars(shares: Sequence[Share], ink: str) -> list[Bar]:
    """Return the shares, the largest first."""
    largest = sorted(shares, key=lambda each: -each.fen)
    return [
        Bar(title=each.label, amount=each.fen, words=money_words(each.fen), ink=ink)
        for each in largest
        if each.fen
    ]
