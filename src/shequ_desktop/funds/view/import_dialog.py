"""导入收支账: what a book would bring, before it is written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView, QTabWidget, QWidget

from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.funds import service
from shequ_desktop.funds.rules.books import BookLine
from shequ_desktop.funds.values import IMPORT_BOOK
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.record_forms import money_words
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Transaction

_WIDE, _HIGH = 960, 330
_RIGHT = Qt.AlignmentFlag.AlignRight


class ImportDialog(FormDialog):
    """The lines, what was found in them, and what the columns were taken for."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        books: Sequence[service.BookFile],
        *,
        then: Callable[[int], None],
    ) -> None:
        super().__init__(desk, parent, self.tr("导入收支账"))
        self._books, self._then = tuple(books), then
        self.sheet = QComboBox()
        self.sheet.addItems([each.sheet for each in self._books])
        self.sheet.setAccessibleName(self.tr("工作表"))
        self.sheet.setVisible(len(self._books) > 1)
        self.told = layouts.label("", "strong")
        self.told.setWordWrap(True)
        self.lists = QTabWidget()
        self.lines = RecordTable[BookLine](self._line_columns(), self)
        self.found = RecordTable[Finding]([Column(self.tr("发现"), sentence)], self)
        self.columns = RecordTable[tuple[str, str]](
            [
                Column(self.tr("表上的列"), lambda each: each[0]),
                Column(self.tr("认作"), lambda each: self._meaning(each[1])),
            ],
            self,
        )
        self._lay_out()
        self._show()

    def book(self) -> service.BookFile:
        """Return the book that would be imported."""
        return self._books[max(0, self.sheet.currentIndex())]

    def _lay_out(self) -> None:
        for model, title, widths in (
            (self.lines, self.tr("凭证"), (52, 96, 90, 260, 100, 100, 110, 110)),
            (self.found, self.tr("发现的问题"), (820,)),
            (self.columns, self.tr("列的对应"), (220, 300)),
        ):
            self.lists.addTab(_table(model, title, widths), title)
        self.lists.setMinimumHeight(theme.px(_HIGH))
        for part in (self.sheet, self.told, self.lists):
            self.body.addWidget(part)
        self.sheet.currentIndexChanged.connect(lambda _at: self._show())
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(
            self.tr("导入收支账"),
            self.tr(
                "按表上的顺序编号入账；上年结转记为期初，不是凭证。不对可以整批撤销（Ctrl+Z）。"
            ),
        )
        self.fit(_WIDE)

    def _show(self) -> None:
        book = self.book().book
        self.start_over()
        self.lines.show(book.lines)
        self.found.show(book.findings)
        self.columns.show(self.book().columns)
        told = self.tr("{n} 笔：期初 {opening} + 收入 {came} － 支出 {went} = 期末 {closing}")
        self.told.setText(
            told.format(
                n=f"{len(book.lines):,}",
                opening=yuan(book.opening_fen),
                came=yuan(sum(line.in_fen for line in book.lines)),
                went=yuan(sum(line.out_fen for line in book.lines)),
                closing=money_words(book.closing_fen),
            )
        )
        self.lists.setTabText(0, self.tr("凭证 {n}").format(n=len(book.lines)))
        self.lists.setTabText(1, self.tr("发现的问题 {n}").format(n=len(book.findings)))
        blocked = any(each.severity is Severity.BLOCKS for each in book.findings)
        self.lists.setCurrentIndex(1 if blocked else 0)
        self.save.setEnabled(bool(book.lines))
        self.name_save(self.tr("导入 {n} 笔").format(n=f"{len(book.lines):,}"))

    def _save(self) -> None:
        book, seen = self.book().book, self.overridden()

        def use_case(tx: Transaction, progress: Progress) -> service.Imported:
            progress.report(0, 1)
            return service.import_book(tx, book, seen=seen)

        self.save.setEnabled(False)
        self.desk.tasks.long_change(
            use_case, IMPORT_BOOK, owner=self, then=self._done, refused=self._refused
        )

    def _refused(self, found: tuple[Finding, ...]) -> None:
        self.save.setEnabled(True)
        self.refused(found)

    def _done(self, made: service.Imported) -> None:
        self.mark_clean()
        self.accept()
        told = self.tr("已导入 {n} 张凭证，期末 {closing}，可撤销（Ctrl+Z）")
        self.desk.say(told.format(n=f"{made.vouchers:,}", closing=money_words(made.closing_fen)))
        self._then(self.book().book.lines[0].on.year)

    def _line_columns(self) -> list[Column[BookLine]]:
        return [
            Column(self.tr("行"), lambda line: str(line.row)),
            Column(self.tr("日期"), lambda line: line.on.isoformat()),
            Column(self.tr("凭证号"), lambda line: line.number),
            Column(self.tr("摘要"), lambda line: line.summary),
            Column(self.tr("收入"), lambda line: _yuan(line.in_fen), _RIGHT),
            Column(self.tr("支出"), lambda line: _yuan(line.out_fen), _RIGHT),
            Column(self.tr("资金来源"), lambda line: line.source),
            Column(self.tr("对方"), lambda line: line.counterparty),
        ]

    def _meaning(self, field: str) -> str:
        labels = {key: each.label for key, each in vocabulary("book").fields.items()}
        return labels.get(field, self.tr("没有用到"))


def _yuan(fen: int) -> str:
    return yuan(fen) if fen else ""


def _table(
    model: "RecordTable[BookLine] | RecordTable[Finding] | RecordTable[tuple[str, str]]",
    name: str,
    widths: Sequence[int],
) -> QTableView:
    made = QTableView()
    made.setModel(model)
    made.setAccessibleName(name)
    made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    made.setAlternatingRowColors(True)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    header = made.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    for at, width in enumerate(widths):
        made.setColumnWidth(at, theme.px(width))
    return made
