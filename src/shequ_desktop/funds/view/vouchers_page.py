"""收支流水: every voucher of a year, narrowed and added up, and what can be done with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFileDialog, QMenu, QSplitter, QWidget

from shequ_desktop.funds import service
from shequ_desktop.funds.rules.statements import month_days
from shequ_desktop.funds.values import (
    ACCOUNT_TITLES,
    VOUCHER_STATE_TITLES,
    Account,
    JournalQuery,
    Listed,
    SourceId,
    Voucher,
    VoucherId,
    VoucherState,
)
from shequ_desktop.funds.view.import_dialog import ImportDialog
from shequ_desktop.funds.view.limits_dialog import LimitsDialog
from shequ_desktop.funds.view.printing import Printer
from shequ_desktop.funds.view.voucher_card import VoucherCard
from shequ_desktop.funds.view.voucher_deeds import VoucherDeeds
from shequ_desktop.funds.view.voucher_dialog import VoucherDialog
from shequ_desktop.funds.view.voucher_table import VoucherTable
from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.chips import FilterChips
from shequ_desktop.gui.deeds import fill_menu
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import PreeditSearch
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Reading

_CARD_WIDE = 320


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the page has read."""

    found: Listed
    names: Mapping[str, str]
    years: tuple[int, ...]
    sources: tuple[tuple[str, str], ...]
    """Of the year: ids and names."""


def read_journal(reading: Reading, query: JournalQuery) -> Shown:
    """Return the list, and what its columns and conditions are called."""
    years = sorted({*service.years(reading), query.year}, reverse=True)
    names: dict[str, str] = {each.id: each.draft.name for each in service.projects(reading)}
    for year in years:
        names |= {each.id: each.draft.name for each in service.sources(reading, year)}
    of_year = tuple((each.id, each.draft.name) for each in service.sources(reading, query.year))
    return Shown(
        found=service.listed(reading, query), names=names, years=tuple(years), sources=of_year
    )


class VouchersPage(QWidget):
    """The table, what it adds up to, and the chosen voucher beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted: VoucherId | None = None
        today = desk.tasks.page(lambda reading: reading.today)
        self.year, self.month, self.account = QComboBox(), QComboBox(), QComboBox()
        self.source, self.category = QComboBox(), QComboBox()
        self.year.addItem(self.tr("{year} 年").format(year=today.year), today.year)
        self.search = PreeditSearch(self.tr("摘要、对方、金额"))
        self.chips = FilterChips()
        self.new = layouts.button(self.tr("填制凭证"), "add", "primary", self.tr("Ctrl+N"))
        self.more = layouts.button(self.tr("更多"), "more_horizontal")
        self.table = VoucherTable(desk)
        self.card = VoucherCard(desk)
        self.deeds = VoucherDeeds(desk, self)
        self.printer = Printer(desk, self)
        self.status = layouts.label("", "sub")
        self.nothing = layouts.label("", "sub")
        self._fill_conditions()
        self._lay_out()
        self._connect()
        self.ask()

    def query(self) -> JournalQuery:
        """Return what is asked for now."""
        account, source = self.account.currentData(), self.source.currentData()
        return JournalQuery(
            year=int(self.year.currentData()),
            month=int(self.month.currentData() or 0),
            account=Account(account) if account else None,
            source_id=SourceId(source) if source else None,
            category=str(self.category.currentData() or ""),
            states=frozenset(VoucherState(key) for key in self.chips.on()),
            words=self.search.wanted(),
        )

    def ask(self) -> None:
        """Read the list for the conditions as they are now."""
        query = self.query()
        self._desk.tasks.follow(
            lambda reading: read_journal(reading, query),
            owner=self,
            then=self._show,
            channel="journal",
        )

    def go_to(self, key: str) -> None:
        """Show one voucher, whatever the conditions were."""
        voucher_id = VoucherId(key)
        year = self._desk.tasks.page(lambda reading: service.place_of_voucher(reading, voucher_id))
        if year is None:
            return
        self._wanted = voucher_id
        self.search.clear()
        self.chips.set_on(frozenset())
        for box in (self.month, self.account, self.source, self.category):
            box.setCurrentIndex(0)
        if self.year.findData(year) < 0:
            self.year.addItem(self.tr("{year} 年").format(year=year), year)
        self.year.setCurrentIndex(self.year.findData(year))
        self.ask()

    def begin(self) -> None:
        """填制凭证."""
        VoucherDialog(self._desk, self.window(), None, then=self.go_to).open()

    def import_file(self, path: Path) -> None:
        """Read the books of a file and show what would be imported."""

        def work(progress: Progress) -> list[service.BookFile]:
            return self._desk.tasks.page(
                lambda reading: service.read_book_file(path, reading, progress)
            )

        self._desk.tasks.job(work, owner=self, then=self._preview, title=self.tr("正在读取收支账"))

    def _preview(self, books: list[service.BookFile]) -> None:
        books = [each for each in books if each.book.lines or each.book.findings]
        if not books:
            told = self.tr("这个文件里没有找到收支账。请检查标题里有没有日期、收入和支出。")
            self._desk.inform(self, told)
            return
        ImportDialog(self._desk, self.window(), books, then=self.show_year).open()

    def show_year(self, year: int) -> None:
        """Show a year's journal."""
        if self.year.findData(year) < 0:
            self.year.addItem(self.tr("{year} 年").format(year=year), year)
        self.year.setCurrentIndex(self.year.findData(year))

    def _fill_conditions(self) -> None:
        self.month.addItem(self.tr("全年"), 0)
        for month in range(1, 13):
            self.month.addItem(self.tr("{month} 月").format(month=month), month)
        self.account.addItem(self.tr("所有账户"), "")
        for account, title in ACCOUNT_TITLES.items():
            self.account.addItem(QCoreApplication.translate("funds", title), account.value)
        self.source.addItem(self.tr("所有来源"), "")
        self.category.addItem(self.tr("所有类别"), "")
        for code, label in code_table("spending").options():
            self.category.addItem(label, code)
        for box, name in (
            (self.year, self.tr("年度")),
            (self.month, self.tr("月份")),
            (self.account, self.tr("账户")),
            (self.source, self.tr("资金来源")),
            (self.category, self.tr("支出类别")),
        ):
            box.setAccessibleName(name)
        self.chips.set_chips(
            [
                (state.value, QCoreApplication.translate("funds", title))
                for state, title in VOUCHER_STATE_TITLES.items()
            ]
        )

    def _lay_out(self) -> None:
        menu = QMenu(self.more)
        for icon, title, run in (
            ("arrow_import", self.tr("导入收支账…"), self._ask_file),
            ("gavel", self.tr("限额规则…"), lambda: LimitsDialog(self._desk, self.window()).open()),
            ("print", self.tr("打印收支明细账"), self._print),
        ):
            menu.addAction(icons.icon(icon), title).triggered.connect(
                lambda _on=False, run=run: run()
            )
        layouts.give_menu(self.more, menu)
        self.search.setMinimumWidth(theme.px(180))
        self.search.setMaximumWidth(theme.px(280))
        head = layouts.row(self.year, self.month, self.account, self.source, self.category)
        head.addWidget(self.search, stretch=1)
        head.addStretch(1)
        head.addWidget(self.new)
        head.addWidget(self.more)
        left = QWidget()
        under = layouts.row(self.chips)
        under.setStretch(0, 1)
        body = layouts.column(under, self.nothing, self.table, self.status, spacing=4)
        body.setStretch(2, 1)
        left.setLayout(body)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(theme.px(8))
        panes.addWidget(left)
        panes.addWidget(self.card)
        panes.setStretchFactor(0, 1)
        self.card.setMinimumWidth(theme.px(_CARD_WIDE))
        panes.setSizes([theme.px(860), theme.px(_CARD_WIDE)])
        layout = layouts.column(head, panes, spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.new.clicked.connect(lambda _on=False: self.begin())
        for box in (self.year, self.month, self.account, self.source, self.category):
            box.currentIndexChanged.connect(lambda _at: self.ask())
        self.chips.changed.connect(lambda _on: self.ask())
        self.search.query.connect(lambda _words: self.ask())
        self.search.entered.connect(self.table.setFocus)
        self.table.current_changed.connect(lambda _id: self._show_card())
        self.table.edit_asked.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, deed in (
            ("Ctrl+N", self.begin),
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+E", lambda: self.deeds.do("change", self.table.current())),
            ("F9", lambda: self.deeds.next(self.table.current())),
            ("Delete", lambda: self.deeds.do("delete", self.table.current())),
        ):
            QShortcut(QKeySequence(keys), self, deed, context=within)

    def _show(self, shown: Shown) -> None:
        self._offer(self.year, [(str(year), year) for year in shown.years], self.tr("{} 年"))
        self._offer_sources(shown.sources)
        found = shown.found
        self.table.show_listed(found, shown.names)
        if self._wanted is not None and self.table.choose(self._wanted):
            self._wanted = None
        told = self.tr("列出 {n} 张　收入 {came} 元　支出 {went} 元")
        words = told.format(
            n=f"{len(found.keys):,}", came=yuan(found.in_fen), went=yuan(found.out_fen)
        )
        if found.unposted:
            words += self.tr("　另有 {n} 张没有入账，不计入").format(n=found.unposted)
        self.status.setText(words)
        empty = self.tr("没有符合条件的凭证。点“填制凭证”，或者在“更多”中导入现有的收支账。")
        self.nothing.setText("" if found.keys else empty)
        self.nothing.setVisible(not found.keys)
        self._show_card()

    def _offer_sources(self, sources: tuple[tuple[str, str], ...]) -> None:
        known = [self.source.itemData(at) for at in range(1, self.source.count())]
        if known == [key for key, _name in sources]:
            return
        self._refill(self.source, [(self.tr("所有来源"), ""), *((n, k) for k, n in sources)])

    def _offer(self, box: QComboBox, titles: list[tuple[str, int]], words: str) -> None:
        if [box.itemData(at) for at in range(box.count())] != [key for _title, key in titles]:
            self._refill(box, [(words.format(title), key) for title, key in titles])

    def _refill(
        self, box: QComboBox, items: "list[tuple[str, str]] | list[tuple[str, int]]"
    ) -> None:
        chosen = box.currentData()
        box.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        box.clear()
        for title, key in items:
            box.addItem(title, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)  # noqa: FBT003 - as above

    def _show_card(self) -> None:
        voucher = self.table.current()
        self.card.show_voucher(voucher, self.table.names)
        self.card.offer([] if voucher is None else self.deeds.of(voucher))

    def _open(self, _index: QModelIndex) -> None:
        voucher = self.table.current()
        if voucher is not None:
            self.deeds.do("change", voucher)

    def _open_menu(self, point: QPoint) -> None:
        voucher: Voucher | None = self.table.current()
        if voucher is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self.deeds.of(voucher))
        menu.popup(self.table.viewport().mapToGlobal(point))

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("导入收支账"))
        dialog.setNameFilter(self.tr("表格 (*.xlsx *.xls *.csv *.et)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.open()

    def _print(self) -> None:
        query = self.query()
        since, _until = month_days(query.year, query.month or 1)
        _since, until = month_days(query.year, query.month or 12)
        self.printer.journal(since, until)
