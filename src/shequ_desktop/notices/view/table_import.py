"""Takes the rows of a list out of somebody's workbook and shows what was understood."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QScrollArea, QWidget

from shequ_desktop.documents.columns import Table, map_below, map_sheet
from shequ_desktop.documents.kinds import PaperList
from shequ_desktop.documents.sheets import Cell, Sheet, Workbook, column_letters
from shequ_desktop.documents.workbook import read_workbook
from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.form_parts import clear
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.notices.view.fill_values import SERIAL, is_sum, show_cell, vocabulary_of

_SAMPLES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A sheet and the table that was found in it."""

    sheet: Sheet
    table: Table


def read_tables(path: Path, about: PaperList, progress: Progress) -> tuple[Found, ...]:
    """Return the table of each visible sheet, the likeliest first.

    Raises:
        WorkbookProblem: the file cannot be read.
        Cancelled: the user has stopped the work.
    """
    workbook = read_workbook(path, progress=progress)
    found = [each for sheet in _seen(workbook) for each in _tables(sheet, about)]
    return tuple(sorted(found, key=lambda each: -_known(each.table)))


def rows_of(
    found: Found, about: PaperList, choices: Sequence[str], today: date
) -> tuple[list[list[str]], int]:
    """Return the rows as they would be typed, and how many sums were left out.

    Args:
        choices: For each column of the table the key of a field, or an empty text.
    """
    at = {
        key: column.index for key, column in zip(choices, found.table.columns, strict=True) if key
    }
    rows, sums = [], 0
    again = {row for first, end in found.table.repeated for row in range(first, end)}
    for number in range(found.table.first, found.table.end):
        row = found.sheet.rows[number]
        texts = [
            show_cell(field, _cell(row, at[field.key]), today) if field.key in at else ""
            for field in about.fields
        ]
        if number in again or number in found.sheet.hidden_rows or not any(texts):
            continue
        if is_sum(row):
            sums += 1
        else:
            rows.append(texts)
    return rows, sums


class TableImport(QDialog):
    """Which column becomes which field; the user can say it better."""

    taken = Signal(object, bool)
    """The rows (``list[list[str]]``), and whether they replace those there are."""

    def __init__(
        self, about: PaperList, found: Sequence[Found], name: str, today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("从表格文件取数 - {name}").format(name=name))
        self._about, self._found, self._today = about, tuple(found), today
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(self.tr("工作表"))
        self.choices: list[QComboBox] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(5))
        self.told = layouts.label("")
        self.told.setWordWrap(True)
        self.append = layouts.button(self.tr("追加到表格下面"))
        self.replace = layouts.button(self.tr("取入（替换原有各行）"), kind="primary")
        self._build()
        for each in self._found:
            rows = each.table.end - each.table.first
            self.sheets.addItem(
                self.tr("{sheet}（约 {rows} 行）").format(sheet=each.sheet.name, rows=rows)
            )
        self.sheets.currentIndexChanged.connect(lambda _row: self._show_sheet())
        self._show_sheet()

    def _build(self) -> None:
        inner = QWidget()
        inner.setLayout(layouts.column(self._grid, None, margins=(14, 10, 14, 10)))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setMinimumHeight(theme.px(260))
        cancel = layouts.button(self.tr("取消"))
        cancel.clicked.connect(self.reject)
        self.append.clicked.connect(lambda: self._take(replace=False))
        self.replace.clicked.connect(lambda: self._take(replace=True))
        explained = layouts.label(
            self.tr("下面是从文件中认出的各列。认错了的请在右边改；没有用到的列不会取入。"), "sub"
        )
        explained.setWordWrap(True)
        layout = layouts.column(
            layouts.label(self.tr("取入“{list}”").format(list=self._about.title), "h2"),
            explained,
            layouts.row(layouts.label(self.tr("工作表")), self.sheets, None),
            area,
            self.told,
            layouts.row(None, cancel, self.append, self.replace),
            margins=(20, 16, 20, 14),
            spacing=10,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)
        dialogs.one_default(self, self.replace)
        self.resize(theme.px(760), theme.px(560))

    def _show_sheet(self) -> None:
        found = self._found[self.sheets.currentIndex()]
        clear(self._grid)
        self.choices = []
        heads = (self.tr("文件中的列"), self.tr("前几行的内容"), self.tr("取作"), "")
        for at, head in enumerate(heads):
            self._grid.addWidget(layouts.label(head, "strong"), 0, at)
        self._grid.setColumnStretch(1, 1)
        for row, column in enumerate(found.table.columns, start=1):
            title = column.title or self.tr("（无表头，{letters} 列）").format(
                letters=column_letters(column.index)
            )
            samples = layouts.label(self._samples(found, column.index), "sub")
            choice = self._choice(column.field, title)
            state = (
                layouts.chip(self.tr("已认出"), "ok")
                if column.field in {field.key for field in self._about.fields}
                else layouts.chip(self.tr("不取"), "grey")
            )
            self.choices.append(choice)
            for at, widget in enumerate((layouts.label(title), samples, choice, state)):
                self._grid.addWidget(widget, row, at)
        self._tell()

    def _choice(self, key: str, title: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(title)
        box.addItem(self.tr("不取"), "")
        for field in self._about.fields:
            box.addItem(field.title, field.key)
        box.setCurrentIndex(max(box.findData(key), 0))
        box.currentIndexChanged.connect(lambda _row, own=box: self._chosen(own))
        return box

    def _chosen(self, changed: QComboBox) -> None:
        for box in self.choices:
            if (
                box is not changed
                and box.currentData()
                and box.currentData() == changed.currentData()
            ):
                box.setCurrentIndex(0)
        self._tell()

    def _rows(self) -> tuple[list[list[str]], int]:
        found = self._found[self.sheets.currentIndex()]
        keys = [str(box.currentData()) for box in self.choices]
        return rows_of(found, self._about, keys, self._today)

    def _tell(self) -> None:
        rows, sums = self._rows()
        used = {box.currentData() for box in self.choices}
        parts = [self.tr("将取入 {rows} 行。").format(rows=f"{len(rows):,}")]
        if sums:
            parts.append(self.tr("略去合计、小计、结转 {sums} 行。").format(sums=sums))
        absent = [field.title for field in self._about.fields if field.key not in used]
        if absent:
            parts.append(
                self.tr("文件中没有认出：{titles}。").format(titles=self.tr("、").join(absent))
            )
        self.told.setText("".join(parts))
        self.replace.setEnabled(bool(rows))
        self.append.setEnabled(bool(rows))

    def _take(self, *, replace: bool) -> None:
        rows, _sums = self._rows()
        self.taken.emit(rows, replace)
        self.accept()

    def _samples(self, found: Found, column: int) -> str:
        texts: list[str] = []
        for row in found.sheet.rows[found.table.first : found.table.end]:
            cell = _cell(row, column)
            if cell != "" and len(texts) < _SAMPLES:
                texts.append(str(cell).strip()[:16])
        return self.tr("、").join(texts)


def _seen(workbook: Workbook) -> list[Sheet]:
    visible = [sheet for sheet in workbook.sheets if sheet.visible]
    return [sheet for sheet in visible or workbook.sheets if any(any(row) for row in sheet.rows)]


def _tables(sheet: Sheet, about: PaperList) -> list[Found]:
    words = vocabulary_of(about)
    tables = map_sheet(sheet, words)
    if not tables:
        first = next(at for at, row in enumerate(sheet.rows) if any(row))
        tables = (map_below(sheet, words, first),)
    return [Found(sheet=sheet, table=table) for table in tables]


def _known(table: Table) -> int:
    return sum(bool(column.field) and column.field != SERIAL for column in table.columns)


def _cell(row: Sequence[Cell], column: int) -> Cell:
    return row[column] if column < len(row) else ""
