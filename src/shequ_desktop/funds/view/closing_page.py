"""月结与核对: months closed in a chain, and the bank's statement against the books."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHeaderView, QTableView, QWidget

from shequ_desktop.funds import service
from shequ_desktop.funds.rules.books import Book
from shequ_desktop.funds.values import (
    ACCOUNT_TITLES,
    CLOSE_MONTH,
    IMPORT_STATEMENT,
    RECONCILE,
    Account,
    BankLine,
    MonthClose,
    Voucher,
)
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Reading, Transaction

_RIGHT = Qt.AlignmentFlag.AlignRight
_MONTHS = 12
_SHOWN_OF_HASH = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """What the page has read."""

    years: tuple[int, ...]
    closes: tuple[MonthClose, ...]
    tampered: MonthClose | None
    bank: service.Reconciliation


def read_closing(reading: Reading, account: Account, year: int) -> Books:
    """Return the closed months of an account, and the statement of the year."""
    years = sorted({*service.years(reading), year}, reverse=True)
    return Books(
        years=tuple(years),
        closes=tuple(service.closed_months(reading, account, year)),
        tampered=service.tampered_month(reading, account, year),
        bank=service.reconciliation(reading, year),
    )


class ClosingPage(QWidget):
    """Months above; below them the bank at the left, the books at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._books: Books | None = None
        today = desk.tasks.page(lambda reading: reading.today)
        self.year, self.account = QComboBox(), QComboBox()
        self.year.addItem(self.tr("{year} 年").format(year=today.year), today.year)
        for account, title in ACCOUNT_TITLES.items():
            self.account.addItem(QCoreApplication.translate("funds", title), account.value)
        self.close_button = layouts.button("", "lock_closed", "primary")
        self.chain = layouts.label("", "sub")
        self.chain.setWordWrap(True)
        self.statement_button = layouts.button(self.tr("导入银行对账单…"), "arrow_import")
        self.pair_button = layouts.button(self.tr("配对"), "arrow_swap")
        self.part_button = layouts.button(self.tr("取消配对"), "dismiss")
        self.open_told = layouts.label("", "sub")
        self.months = RecordTable[MonthClose](self._month_columns(), self)
        self.lines = RecordTable[BankLine](self._line_columns(), self)
        self.vouchers = RecordTable[Voucher](self._voucher_columns(), self)
        self._lay_out()
        self._connect()
        self.ask()

    def ask(self) -> None:
        """Read the year and account that are chosen."""
        account, year = Account(str(self.account.currentData())), int(self.year.currentData())
        self._desk.tasks.follow(
            lambda reading: read_closing(reading, account, year),
            owner=self,
            then=self._show,
            channel="closing",
        )

    def close_next(self) -> None:
        """月结 the month after the last one that is closed, after asking."""
        month = self._next()
        account, year = Account(str(self.account.currentData())), int(self.year.currentData())
        told = self.tr("{year} 年 {month} 月月结后不能再记这个月的账，也不能撤销。").format(
            year=year, month=month
        )
        self._desk.confirm(
            self,
            told,
            yes=self.tr("月结"),
            then=lambda: self._change(
                lambda tx: service.close_month(tx, account, year, month),
                CLOSE_MONTH,
                lambda made: self.tr("已月结，结余 {yuan} 元，校验码 {head}…").format(
                    yuan=yuan(made.closing_fen), head=made.head[:_SHOWN_OF_HASH]
                ),
            ),
        )

    def import_file(self, path: Path) -> None:
        """Take in the bank's statement at ``path`` and pair what is the same."""

        def work(progress: Progress) -> list[service.BookFile]:
            return self._desk.tasks.page(
                lambda reading: service.read_statement_file(path, reading, progress)
            )

        self._desk.tasks.job(work, owner=self, then=self._taken, title=self.tr("正在读取对账单"))

    def pair(self) -> None:
        """Pair the chosen line with the chosen voucher."""
        line, voucher = (
            self._chosen(self.line_table, self.lines),
            self._chosen(self.voucher_table, self.vouchers),
        )
        if line is None or voucher is None:
            self._desk.inform(self, self.tr("请在左边选一笔银行流水，在右边选一张凭证。"))
            return
        self._change(
            lambda tx: service.pair(tx, line.id, voucher.id),
            RECONCILE,
            lambda _none: self.tr("已配对，可撤销（Ctrl+Z）"),
        )

    def part(self) -> None:
        """Take the pair of the chosen line apart."""
        line = self._chosen(self.line_table, self.lines)
        if line is None or line.voucher_id is None:
            self._desk.inform(self, self.tr("请在左边选一笔已经配对的银行流水。"))
            return
        self._change(
            lambda tx: service.part(tx, line.id),
            RECONCILE,
            lambda _none: self.tr("已取消配对，可撤销（Ctrl+Z）"),
        )

    def _taken(self, files: list[service.BookFile]) -> None:
        books = [each.book for each in files if each.book.lines]
        if not books:
            told = self.tr("这个文件里没有找到对账单。请检查标题里有没有交易日期、借方和贷方。")
            self._desk.inform(self, told)
            return
        self._change(
            lambda tx: _import_all(tx, books),
            IMPORT_STATEMENT,
            lambda made: self.tr("新增 {new} 笔，自动配对 {pairs} 笔，可撤销（Ctrl+Z）").format(
                new=made[0], pairs=made[1]
            ),
        )

    def _show(self, books: Books) -> None:
        self._books = books
        known = [self.year.itemData(at) for at in range(self.year.count())]
        for year in books.years:
            if year not in known:
                self.year.addItem(self.tr("{year} 年").format(year=year), year)
        self.months.show(books.closes)
        self.lines.show(sorted(books.bank.lines, key=lambda each: each.voucher_id is not None))
        self.vouchers.show(books.bank.open_vouchers)
        month = self._next()
        self.close_button.setEnabled(month <= _MONTHS)
        self.close_button.setText(
            self.tr("月结 {month} 月").format(month=month)
            if month <= _MONTHS
            else self.tr("全年已结")
        )
        self._tell_chain(books)
        told = self.tr("银行有、账上没有：{lines} 笔　　账上有、银行没有：{vouchers} 张")
        self.open_told.setText(
            told.format(lines=len(books.bank.open_lines), vouchers=len(books.bank.open_vouchers))
        )

    def _tell_chain(self, books: Books) -> None:
        if books.tampered is not None:
            told = self.tr("{month} 月的凭证与月结时不一样了，请找回月结前的备份核对。")
            self.chain.setText(told.format(month=books.tampered.month))
            self.chain.setStyleSheet(f"color: {theme.COLOURS['error']}")
            return
        self.chain.setStyleSheet("")
        if books.closes:
            told = self.tr("校验通过，各月首尾相连。最新校验码（印在公开表上）：{head}")
            self.chain.setText(told.format(head=books.closes[-1].head))
        else:
            self.chain.setText(self.tr("还没有月结。月份过完、凭证全部入账后，按顺序逐月结账。"))

    def _next(self) -> int:
        closed = () if self._books is None else self._books.closes
        return closed[-1].month + 1 if closed else 1

    def _change(
        self,
        use_case: Callable[[Transaction], Any],
        operation: Operation,
        told: Callable[[Any], str],
    ) -> None:
        def refused(found: tuple[Finding, ...]) -> None:
            self._desk.inform(self, "\n".join(map(sentence, found)))

        self._desk.tasks.change(
            use_case,
            operation,
            owner=self,
            then=lambda value: self._desk.say(told(value)),
            refused=refused,
        )

    def _chosen(self, table: QTableView, model: RecordTable[Any]) -> Any:
        row = table.currentIndex().row()
        return model.record(row) if 0 <= row < model.rowCount() else None

    def _lay_out(self) -> None:
        self.year.setAccessibleName(self.tr("年度"))
        self.account.setAccessibleName(self.tr("账户"))
        self.month_table = _table(
            self.months, self.tr("月结"), (60, 116, 116, 116, 116, 70, 150, 0)
        )
        self.line_table = _table(self.lines, self.tr("银行对账单"), (88, 0, 88, 88, 76))
        self.voucher_table = _table(self.vouchers, self.tr("账上有、银行没有"), (88, 72, 0, 88, 88))
        closing = layouts.card(
            layouts.row(self.year, self.account, None, self.close_button),
            self.month_table,
            self.chain,
        )
        bank = layouts.column(
            layouts.label(self.tr("银行对账单"), "strong"), self.line_table, spacing=4
        )
        books = layouts.column(
            layouts.label(self.tr("账上有、银行没有"), "strong"), self.voucher_table, spacing=4
        )
        sides = layouts.row(bank, books, spacing=12)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        below = layouts.card(
            layouts.row(
                self.open_told, None, self.part_button, self.pair_button, self.statement_button
            ),
            sides,
        )
        layout = layouts.column(closing, below, spacing=8)
        layout.setStretch(0, 4)
        layout.setStretch(1, 5)
        self.setLayout(layout)

    def _connect(self) -> None:
        for box in (self.year, self.account):
            box.currentIndexChanged.connect(lambda _at: self.ask())
        for button, run in (
            (self.close_button, self.close_next),
            (self.statement_button, self._ask_file),
            (self.pair_button, self.pair),
            (self.part_button, self.part),
        ):
            button.clicked.connect(lambda _on=False, run=run: run())

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("选择银行对账单"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("表格 (*.xlsx *.xls *.et *.csv)"))
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.open()

    def _month_columns(self) -> list[Column[MonthClose]]:
        return [
            Column(self.tr("月份"), lambda each: str(each.month)),
            Column(self.tr("期初"), lambda each: yuan(each.opening_fen), _RIGHT),
            Column(self.tr("收入"), lambda each: yuan(each.in_fen), _RIGHT),
            Column(self.tr("支出"), lambda each: yuan(each.out_fen), _RIGHT),
            Column(self.tr("期末"), lambda each: yuan(each.closing_fen), _RIGHT),
            Column(self.tr("凭证"), lambda each: str(each.vouchers), _RIGHT),
            Column(self.tr("月结"), lambda each: f"{each.closed_by}　{each.closed_on.isoformat()}"),
            Column(self.tr("校验码"), lambda each: f"{each.head[:_SHOWN_OF_HASH]}…"),
        ]

    def _line_columns(self) -> list[Column[BankLine]]:
        return [
            Column(self.tr("日期"), lambda each: each.on.isoformat()),
            Column(self.tr("摘要"), lambda each: each.summary or each.counterparty),
            Column(self.tr("收入"), lambda each: _yuan(each.in_fen), _RIGHT),
            Column(self.tr("支出"), lambda each: _yuan(each.out_fen), _RIGHT),
            Column(self.tr("凭证"), self._paired),
        ]

    def _voucher_columns(self) -> list[Column[Voucher]]:
        return [
            Column(self.tr("日期"), lambda each: each.draft.on.isoformat()),
            Column(self.tr("凭证号"), lambda each: each.shown_number),
            Column(self.tr("摘要"), lambda each: each.draft.summary),
            Column(self.tr("收入"), lambda each: _yuan(max(each.signed_fen, 0)), _RIGHT),
            Column(self.tr("支出"), lambda each: _yuan(max(-each.signed_fen, 0)), _RIGHT),
        ]

    def _paired(self, line: BankLine) -> str:
        if line.voucher_id is None:
            return self.tr("未对上")
        numbers = {} if self._books is None else self._books.bank.numbers
        return numbers.get(line.voucher_id, self.tr("已配对"))


def _import_all(tx: Transaction, books: Sequence[Book]) -> tuple[int, int]:
    made = [service.import_statement(tx, book) for book in books]
    return sum(new for new, _pairs in made), sum(pairs for _new, pairs in made)


def _yuan(fen: int) -> str:
    return yuan(fen) if fen else ""


def _table(model: RecordTable[Any], name: str, widths: Sequence[int]) -> QTableView:
    """Return a table; the column of width 0 takes what room is left."""
    made = QTableView()
    made.setModel(model)
    made.setAccessibleName(name)
    made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    made.setAlternatingRowColors(True)
    made.setWordWrap(False)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    made.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    for at, width in enumerate(widths):
        if width:
            made.setColumnWidth(at, theme.px(width))
        else:
            made.horizontalHeader().setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
    return made
