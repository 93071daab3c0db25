"""The export for the national system: columns, order, headings and codes are the office's."""

import csv
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.volunteering import Served, do, look, served

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.exporting import read_codes, write_codes
from shequ_desktop.volunteers.values import (
    CHANGE_EXPORT,
    ExportColumn,
    ExportEmpty,
    ExportHeadingMissing,
    ExportHeadingTwice,
)
from shequ_desktop.volunteers.view.export_dialog import CODES, FACT, HEADING, ExportDialog

OURS = (
    ExportColumn(fact="hours", heading="小时"),
    ExportColumn(fact="name", heading="姓名", codes={"李国强": "甲"}),
)


@pytest.fixture
def people(store: Store) -> Served:
    return served(store)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """Return what windows belong to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(desk: Desk, people: Served, host: QWidget) -> ExportDialog:
    made = ExportDialog(desk, host)
    made.since.set_day(None)
    made.open()
    assert people.li
    return made


@pytest.mark.usefixtures("people")
def test_only_confirmed_service_goes_out_with_the_shipped_columns(store: Store) -> None:
    columns = look(store, service.export_columns)

    rows = look(store, service.exported, columns)

    head = [each.heading for each in columns]
    assert head[:3] == ["志愿者姓名", "志愿者编号", "性别"]
    assert len(rows) == 2
    said = dict(zip(head, rows[0], strict=True))
    assert (said["志愿者姓名"], said["性别"]) == ("李国强", "男")
    assert (said["服务日期"], said["开始时间"], said["服务时长（小时）"]) == (
        "2026-11-07",
        "9:00",
        "2",
    )


@pytest.mark.usefixtures("people")
def test_the_offices_own_columns_are_in_force_until_they_are_undone(store: Store) -> None:
    do(store, CHANGE_EXPORT, service.change_export, OURS)

    columns = look(store, service.export_columns)

    assert columns == OURS
    assert look(store, service.exported, columns) == [["2", "甲"], ["2", "甲"]]
    store.undo()
    assert look(store, service.export_columns) == service.shipped_columns()


@pytest.mark.parametrize(
    ("columns", "finding"),
    [
        ((), ExportEmpty),
        ((ExportColumn(fact="name", heading=" "),), ExportHeadingMissing),
        (
            (ExportColumn(fact="name", heading="一"), ExportColumn(fact="unit", heading="一")),
            ExportHeadingTwice,
        ),
    ],
)
def test_columns_that_no_file_can_have_are_refused(
    store: Store, columns: tuple[ExportColumn, ...], finding: type
) -> None:
    with pytest.raises(RulesBroken) as refused:
        do(store, CHANGE_EXPORT, service.change_export, columns)

    assert [type(each) for each in refused.value.findings] == [finding]


def test_codes_are_read_as_they_are_written_whatever_signs_were_typed() -> None:
    assert read_codes("1=男;2＝女；？") == {"1": "男", "2": "女"}
    assert read_codes(write_codes({"1": "男", "2": "女"})) == {"1": "男", "2": "女"}


def test_the_window_previews_saves_and_exports_what_was_changed(
    qtbot: QtBot, store: Store, dialog: ExportDialog, tmp_path: Path
) -> None:
    for row in range(2, dialog.columns.rowCount()):
        dialog.columns.item(row, FACT).setCheckState(Qt.CheckState.Unchecked)  # type: ignore[union-attr] # every cell is filled
    dialog.columns.setCurrentCell(0, HEADING)
    dialog.shift(1)
    dialog.columns.item(1, HEADING).setText("名字")  # type: ignore[union-attr] # as above
    dialog.columns.item(1, CODES).setText("李国强=甲")  # type: ignore[union-attr] # as above

    heads = [
        str(dialog.preview.model().headerData(at, Qt.Orientation.Horizontal)) for at in range(2)
    ]
    assert heads == ["志愿者编号", "名字"]
    assert dialog.preview.model().index(0, 1).data() == "甲"

    book, text = tmp_path / "服务.xlsx", tmp_path / "服务.csv"
    dialog.export_to(book)
    qtbot.waitUntil(book.exists)
    dialog.export_to(text)
    qtbot.waitUntil(text.exists)
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.is_dirty())

    [sheet] = load_workbook(book).worksheets
    wanted = [("志愿者编号", "名字"), (None, "甲"), (None, "甲")]
    assert [tuple(each or None for each in row) for row in sheet.iter_rows(values_only=True)] == (
        wanted
    )
    lines = list(csv.reader(io.StringIO(text.read_text("utf-8-sig"))))
    assert lines == [["志愿者编号", "名字"], ["", "甲"], ["", "甲"]]
    assert [each.heading for each in look(store, service.export_columns)] == ["志愿者编号", "名字"]
