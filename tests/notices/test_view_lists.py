"""Lists of a paper: typed, pasted, and taken from other people's workbooks."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from shequ_desktop.documents.kinds import FieldKind, PaperField, PaperList
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.notices.view.list_grid import ListGrid, ListPart
from shequ_desktop.notices.view.table_import import Found, TableImport, read_tables, rows_of

TODAY = date(2026, 11, 22)
VOUCHERS = PaperList(
    key="vouchers",
    title="收支明细",
    fields=(
        PaperField(key="day", title="日期", kind=FieldKind.DAY),
        PaperField(key="subject", title="摘要", required=True, words=("内容", "用途")),
        PaperField(key="income", title="收入", kind=FieldKind.MONEY, words=("收入金额",)),
        PaperField(key="expense", title="支出", kind=FieldKind.MONEY, words=("支出金额",)),
    ),
)


@pytest.fixture
def part(qtbot: QtBot) -> ListPart:
    made = ListPart(VOUCHERS, TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def paste(grid: ListGrid, row: int, column: int, *lines: Sequence[str]) -> None:
    QGuiApplication.clipboard().setText("\r\n".join("\t".join(line) for line in lines))
    grid.setCurrentIndex(grid.list_model.index(row, column))
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_cell_is_typed_into_and_another_empty_row_waits(qtbot: QtBot, part: ListPart) -> None:
    grid = part.grid
    grid.setCurrentIndex(grid.list_model.index(0, 2))
    grid.edit(grid.currentIndex())
    editor = grid.findChildren(QLineEdit)[0]
    QTest.keyClicks(editor, "1234.5")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: grid.list_model.rowCount() == 2)
    assert grid.list_model.values()[0]["income"] == 123450
    assert part.status.text() == "1 行　收入合计 1,234.50 元"


def test_rows_copied_from_a_spreadsheet_are_pasted_from_the_current_cell_on(
    part: ListPart,
) -> None:
    paste(part.grid, 0, 1, ["办公用品", "", "12.30"], ["街道拨款", "5,000.00", ""])

    values = part.grid.list_model.values()
    assert [row["subject"] for row in values] == ["办公用品", "街道拨款"]
    assert values[0]["expense"] == 1230
    assert values[1]["income"] == 500000


def test_a_table_copied_with_its_titles_finds_its_columns(part: ListPart) -> None:
    paste(part.grid, 0, 3, ["序号", "支出金额", "用途", "日期"], ["1", "8.5", "饮水", "2026.1.3"])

    assert part.grid.list_model.values() == [
        {"day": date(2026, 1, 3), "subject": "饮水", "income": None, "expense": 850}
    ]


def test_what_is_not_understood_is_shown_red_counted_and_never_guessed(part: ListPart) -> None:
    paste(part.grid, 0, 0, ["上周五", "饮水", "若干"])

    model = part.grid.list_model
    assert model.wrong() == 2
    assert "2 格看不懂" in part.status.text()
    assert model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert model.values()[0]["income"] is None


def test_rows_can_be_taken_away_and_come_back(part: ListPart) -> None:
    grid = part.grid
    paste(grid, 0, 1, ["一"], ["二"], ["三"])
    grid.selectionModel().select(
        grid.list_model.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    QTest.keyClick(grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [row["subject"] for row in grid.list_model.values()] == ["一", "三"]

    QTest.keyClick(grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert [row["subject"] for row in grid.list_model.values()] == ["一", "二", "三"]


def test_a_row_can_be_moved(part: ListPart) -> None:
    grid = part.grid
    paste(grid, 0, 1, ["一"], ["二"])
    grid.setCurrentIndex(grid.list_model.index(1, 1))

    grid.move_row(-1)

    assert [row["subject"] for row in grid.list_model.values()] == ["二", "一"]
    assert grid.currentIndex().row() == 0


def demo() -> tuple[Found, ...]:
    return read_tables(resource_path("demo/经费收支明细账.xlsx"), VOUCHERS, progress=NoProgress())


def test_the_office_account_is_read_and_its_sums_are_left_out() -> None:
    found = demo()[0]
    keys = [column.field for column in found.table.columns]
    rows, sums = rows_of(found, VOUCHERS, keys, TODAY)

    assert {"day", "subject", "income", "expense"} <= set(keys)
    assert len(rows) >= 181
    assert sums == 2  # the balance carried over, and the sum of the year


def test_the_window_says_what_was_recognised_and_takes_what_the_user_chose(
    qtbot: QtBot, part: ListPart
) -> None:
    window = TableImport(VOUCHERS, demo(), "经费收支明细账.xlsx", TODAY, part)
    qtbot.addWidget(window)
    window.show()
    assert "将取入" in window.told.text()
    expense = next(box for box in window.choices if box.currentData() == "expense")
    expense.setCurrentIndex(0)
    assert "文件中没有认出：支出" in window.told.text()

    with qtbot.waitSignal(window.taken) as taken:
        qtbot.mouseClick(window.append, Qt.MouseButton.LeftButton)

    rows, replaced = taken.args
    assert all(row[3] == "" for row in rows)
    assert replaced is False


def test_a_field_is_taken_from_one_column_only(qtbot: QtBot, part: ListPart) -> None:
    window = TableImport(VOUCHERS, demo(), "账.xlsx", TODAY, part)
    qtbot.addWidget(window)
    income = next(box for box in window.choices if box.currentData() == "income")
    expense = next(box for box in window.choices if box.currentData() == "expense")

    expense.setCurrentIndex(expense.findData("income"))

    assert expense.currentData() == "income"
    assert income.currentData() == ""


def test_a_sheet_without_known_titles_can_still_be_taken(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("怪表", 0)
    sheet.append(["甲", "乙"])
    sheet.append(["一月三日", 5])
    path = tmp_path / "怪表.xlsx"
    book.save(path)

    found = read_tables(path, VOUCHERS, NoProgress())
    rows, _sums = rows_of(found[0], VOUCHERS, ["subject", "income"], TODAY)

    assert rows == [["", "一月三日", "5.00", ""]]
