"""What is on the screen goes into a workbook: these rows, these columns, as text."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.families import DOOR, open_home, register

from shequ_desktop.documents.spreadsheets import workbook
from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service
from shequ_desktop.households.values import LedgerQuery
from shequ_desktop.households.view import LedgerPage
from shequ_desktop.households.view.export import ExportDialog, open_export
from shequ_desktop.storage.store import Store

NUMBER = "110105194903071226"
COLUMNS = ("address", "full_name", "id_number", "phones")


class Here(Desk):
    """A desk with the window that dialogs open over."""

    window: QWidget


@pytest.fixture
def desk(tasks: Tasks, qapp: QApplication, qtbot: QtBot) -> Iterator[Here]:
    settings = DeviceSettings()
    theme.apply(qapp, settings)
    desk = Here(tasks, settings, save=lambda _settings: None, user="王敏", parent=tasks)
    desk.window = QWidget()
    qtbot.addWidget(desk.window)
    desk.window.show()
    yield desk
    qapp.setStyleSheet("")


@pytest.fixture
def numbers(store: Store) -> list[int]:
    """Return the lines of three people, by name the other way round."""
    home = open_home(store, DOOR)
    for name, number, phones in (
        ("邓兰英", NUMBER, ("013900000001",)),
        ("=cmd|'/c calc'!A1", "", ()),
        ("魏大勇", "", ("010-62345678",)),
    ):
        kind = "resident_id" if number else ""
        register(store, home, name, id_number=number, id_type=kind, phones=phones)
    with store.reading() as reading:
        query = LedgerQuery(sort="name", descending=True)
        return list(service.line_numbers(reading, query))


def opened(desk: Here, numbers: list[int], columns: tuple[str, ...]) -> ExportDialog:
    return open_export(desk, desk.window, numbers, columns)


def cells(path: Path) -> list[list[Any]]:
    sheet = load_workbook(path).worksheets[0]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def unmasked(store: Store) -> list[tuple[Any, ...]]:
    with store.reading() as reading:
        rows = reading.rows("SELECT user, purpose FROM unmasked", tables=("unmasked",))
    return [tuple(row) for row in rows]


def test_it_holds_exactly_the_rows_and_columns_shown_in_their_order(
    desk: Here, store: Store, numbers: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(desk, numbers[:2], COLUMNS)
    path = tmp_path / "导出.xlsx"

    dialog.export_to(path)
    qtbot.waitUntil(path.exists)

    head, *rows = cells(path)
    assert head == ["住址", "姓名", "证件号码", "联系电话"]
    with store.reading() as reading:
        lines = service.lines_of(reading, numbers[:2])
    assert [row[1] for row in rows] == [line.full_name for line in lines]


def test_numbers_stay_masked_until_the_user_says_what_for(
    desk: Here, store: Store, numbers: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(desk, numbers, COLUMNS)
    masked = tmp_path / "a.xlsx"
    dialog.export_to(masked)
    qtbot.waitUntil(masked.exists)
    assert "110105********1226" in [row[2] for row in cells(masked)]
    assert unmasked(store) == []

    dialog = opened(desk, numbers, COLUMNS)
    whole = tmp_path / "b.xlsx"
    dialog.whole.setChecked(True)
    dialog.export_to(whole)
    assert "用途" in dialog.purpose_row.hint.text()
    assert not whole.exists()
    dialog.purpose.setText("报街道办核对")
    dialog.export_to(whole)
    qtbot.waitUntil(whole.exists)

    assert NUMBER in [row[2] for row in cells(whole)]
    assert unmasked(store) == [("王敏", "报街道办核对")] * 3


def test_identity_numbers_are_text_and_nothing_is_a_formula(
    desk: Here, numbers: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(desk, numbers, COLUMNS)
    dialog.whole.setChecked(True)
    dialog.purpose.setText("核对")
    path = tmp_path / "a.xlsx"
    dialog.export_to(path)
    qtbot.waitUntil(path.exists)

    sheet = load_workbook(path).worksheets[0]
    found = {cell.value: cell for row in sheet.iter_rows(min_row=2) for cell in row}
    assert (found[NUMBER].data_type, found[NUMBER].number_format) == ("s", "@")
    (formula,) = [cell for value, cell in found.items() if str(value).startswith("=")]
    assert (formula.data_type, formula.quotePrefix) == ("s", True)


def test_the_warning_says_that_the_file_holds_personal_data(desk: Here, numbers: list[int]) -> None:
    dialog = opened(desk, numbers, COLUMNS)

    assert "个人信息" in dialog.warning.text()
    assert "*" in dialog.warning.text()


def test_without_the_column_of_numbers_nobody_is_asked_for_them(
    desk: Here, numbers: list[int]
) -> None:
    dialog = opened(desk, numbers, ("full_name", "age"))

    assert not dialog.whole.isVisible()


def test_a_folder_that_is_gone_is_told_in_the_window(
    desk: Here, numbers: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(desk, numbers, COLUMNS)

    dialog.export_to(tmp_path / "拔掉的U盘" / "a.xlsx")
    qtbot.waitUntil(lambda: "找不到" in dialog.hint.text())

    assert dialog.isVisible()


def test_a_stopped_export_leaves_no_file(
    desk: Here, numbers: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(desk, numbers, COLUMNS)
    path = tmp_path / "a.xlsx"
    desk.tasks.started.connect(lambda job: job.cancel())

    dialog.export_to(path)
    qtbot.waitUntil(lambda: dialog.job is None)

    assert dialog.isVisible()
    assert list(tmp_path.glob("*.xlsx")) == []
    assert dialog.go.isEnabled()


def test_the_ledger_s_page_hands_over_what_it_shows(
    desk: Here, numbers: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    page = LedgerPage(desk, desk.window)
    qtbot.waitUntil(lambda: len(page.table.grid_model.ids()) == len(numbers))

    page.bar.export.click()
    (dialog,) = desk.window.findChildren(ExportDialog)
    path = tmp_path / "a.xlsx"
    dialog.export_to(path)
    qtbot.waitUntil(path.exists)

    head, *rows = cells(path)
    assert head[:3] == ["姓名", "性别", "年龄"]
    assert len(rows) == len(numbers)


def test_signs_that_a_workbook_cannot_hold_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"

    path.write_bytes(workbook(["备注"], [["听\x0b戏"]]))

    assert cells(path) == [["备注"], ["听戏"]]
