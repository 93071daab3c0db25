"""The import wizard with lists of buildings, and with rows that nobody sees in Excel."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.workbooks import save_xlsx

from shequ_desktop.app.safeguard import VaultSafeguard
from shequ_desktop.community import service as community
from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service
from shequ_desktop.households.rules.cleaning import HIDDEN_ROW
from shequ_desktop.households.service.workbooks import import_file, remembered_mappings
from shequ_desktop.households.values import LedgerQuery
from shequ_desktop.households.view.import_foot import CHECK, DONE, MAPPING
from shequ_desktop.households.view.import_wizard import ImportWizard, open_import
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.vault import Vault

AREAS: list[list[object]] = [
    ["小区/建筑名称", "类型", "所属网格", "详细地址", "建成年份", "户数"],
    ["幸福里小区", "住宅小区", "第一网格", "海棠路6号", 1998, 320],
    ["万通大厦", "商业大厦", "第一网格", "海棠路8号", 2011, 40],
]
PEOPLE: list[list[object]] = [
    ["姓名", "性别", "联系电话", "住址"],
    ["邓兰英", "女", "13900000001", "3号楼2单元501"],
    ["魏大勇", "男", "13900000002", "3号楼2单元502"],
]


@pytest.fixture
def desk(vault: Vault, tasks: Tasks, qapp: QApplication) -> Iterator[Desk]:
    settings = DeviceSettings()
    theme.apply(qapp, settings)
    desk = Desk(tasks, settings, save=lambda _settings: None, user="王敏", parent=tasks)
    desk.safeguard = VaultSafeguard(vault, user="王敏")
    yield desk
    qapp.setStyleSheet("")


@pytest.fixture
def wizard(desk: Desk, qtbot: QtBot) -> Iterator[ImportWizard]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield open_import(desk, window)
    window.close()


def read(wizard: ImportWizard, path: Path, qtbot: QtBot) -> None:
    wizard.load(path)
    qtbot.waitUntil(
        lambda: wizard.job is None and wizard.file_page.file is not None, timeout=30_000
    )


def forward(wizard: ImportWizard, page: int, qtbot: QtBot) -> None:
    """Go on up to ``page``."""
    while wizard.stack.currentIndex() != page:
        before = wizard.stack.currentIndex()
        assert wizard.foot.next.isEnabled()
        wizard.foot.next.click()
        qtbot.waitUntil(
            lambda: wizard.job is None and wizard.stack.currentIndex() != before,  # noqa: B023
            timeout=30_000,
        )


def sheets(wizard: ImportWizard) -> list[tuple[str, str]]:
    model = wizard.file_page.sheets
    return [
        (model.index(at, 0).data(), model.index(at, 3).data()) for at in range(model.rowCount())
    ]


def areas(store: Store) -> dict[str, str]:
    with store.reading() as reading:
        notes = community.area_notes(reading)
        return {area.name: notes.get(area.id, "") for area in community.areas(reading)}


def names(store: Store) -> list[str]:
    with store.reading() as reading:
        numbers = service.line_numbers(reading, LedgerQuery())
        return [line.full_name for line in service.lines_of(reading, numbers)]


def hide(path: Path, rows: Sequence[int]) -> Path:
    """Filter rows of the first sheet away; rows count from 1."""
    book = load_workbook(path)
    for row in rows:
        book.worksheets[0].row_dimensions[row].hidden = True
    book.save(path)
    return path


def test_a_list_of_buildings_is_imported_and_taken_back_in_one_step(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    read(wizard, save_xlsx(tmp_path / "楼栋.xlsx", {"楼栋": AREAS}), qtbot)

    assert sheets(wizard) == [("楼栋", "楼栋清单，共认出 6 种内容")]
    forward(wizard, MAPPING, qtbot)
    page = wizard.mapping_page
    shown = [page.combos[at].currentText() for at in range(4)]
    assert shown == ["名称", "类型", "网格", "（并入备注）"]
    assert "姓名" not in page.hint.text()
    forward(wizard, CHECK, qtbot)
    assert wizard.check_page.areas.isVisible()
    assert wizard.check_page.areas.number.text() == "2"
    assert wizard.foot.next.text() == "导入 2 行(&N)"
    forward(wizard, DONE, qtbot)
    assert "2 处小区、楼栋" in wizard.done_page.homes.text()
    assert set(areas(store)) == {"幸福里小区", "万通大厦", "第一网格"}
    wizard.done_page.undo.click()
    qtbot.waitUntil(lambda: "撤销" in wizard.done_page.title.text(), timeout=30_000)
    assert areas(store) == {}


def test_a_list_of_buildings_that_are_known_brings_nothing_to_import(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = save_xlsx(tmp_path / "楼栋.xlsx", {"楼栋": AREAS})
    import_file(store, path)

    read(wizard, path, qtbot)
    forward(wizard, CHECK, qtbot)

    assert wizard.check_page.areas.number.text() == "0"
    assert not wizard.foot.next.isEnabled()


def test_a_column_of_buildings_that_is_not_wanted_is_left_out_and_not_remembered_for_people(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    read(wizard, save_xlsx(tmp_path / "楼栋.xlsx", {"楼栋": AREAS}), qtbot)
    forward(wizard, MAPPING, qtbot)
    combo = wizard.mapping_page.combos[4]
    combo.setCurrentIndex(combo.findText("（不导入）"))
    forward(wizard, CHECK, qtbot)
    wizard.read_again()
    qtbot.waitUntil(lambda: wizard.job is None, timeout=30_000)
    forward(wizard, DONE, qtbot)

    note = areas(store)["幸福里小区"]
    assert "户数：320" in note
    assert "1998" not in note
    with store.reading() as reading:
        assert remembered_mappings(reading) == {}


def test_buildings_and_people_of_one_workbook_are_imported_together(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = save_xlsx(tmp_path / "两张.xlsx", {"楼栋": AREAS, "居民": PEOPLE})
    read(wizard, path, qtbot)
    forward(wizard, DONE, qtbot)

    assert wizard.done_page.homes.text() == "写入 2 人，新立 2 户。新增或补充 2 处小区、楼栋。"
    assert {"万通大厦", "幸福里小区"} < set(areas(store))
    assert sorted(names(store)) == ["邓兰英", "魏大勇"]
    store.undo()
    assert (areas(store), names(store)) == ({}, [])


def test_a_list_of_buildings_that_is_not_ticked_stays_out(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = save_xlsx(tmp_path / "两张.xlsx", {"楼栋": AREAS, "居民": PEOPLE})
    read(wizard, path, qtbot)
    model = wizard.file_page.sheets
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    forward(wizard, DONE, qtbot)

    assert "万通大厦" not in areas(store)
    assert sorted(names(store)) == ["邓兰英", "魏大勇"]


def test_rows_that_are_filtered_away_are_left_out_unless_they_are_asked_for(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    read(wizard, hide(save_xlsx(tmp_path / "a.xlsx", {"居民": PEOPLE}), [3]), qtbot)
    tick = wizard.file_page.with_hidden

    assert (tick.isVisible(), tick.isChecked()) == (True, False)
    assert "隐藏或筛选掉的 1 行" in tick.text()
    forward(wizard, CHECK, qtbot)
    assert wizard.foot.next.text() == "导入 1 行(&N)"
    assert "隐藏或筛选掉的 1 行不导入" in wizard.check_page.more.text()
    wizard.foot.back.click()
    wizard.foot.back.click()
    tick.click()
    forward(wizard, CHECK, qtbot)
    assert wizard.foot.next.text() == "导入 2 行(&N)"
    wizard.read_again()
    qtbot.waitUntil(lambda: wizard.job is None, timeout=30_000)
    assert tick.isChecked()
    forward(wizard, DONE, qtbot)
    assert sorted(names(store)) == ["邓兰英", "魏大勇"]


def test_where_nothing_is_hidden_nobody_is_asked(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    read(wizard, save_xlsx(tmp_path / "a.xlsx", {"居民": PEOPLE}), qtbot)

    assert not wizard.file_page.with_hidden.isVisible()


def test_a_building_that_is_filtered_away_is_listed_as_skipped(
    store: Store, tmp_path: Path
) -> None:
    path = hide(save_xlsx(tmp_path / "a.xlsx", {"楼栋": AREAS}), [3])

    imported = import_file(store, path)

    assert "万通大厦" not in areas(store)
    assert imported.clean.skipped == [("楼栋", 3, HIDDEN_ROW)]
    assert import_file(store, path, with_hidden=True).areas == 1


def test_a_hidden_row_still_says_whose_door_the_row_below_has_and_refuses_nobody(
    store: Store, tmp_path: Path
) -> None:
    number = "110105194903071223"
    rows: list[list[object]] = [
        ["姓名", "身份证号", "与户主关系", "房号"],
        ["单敏", "", "户主", "3-2-501"],
        ["魏大勇", number, "户主", "3-2-502"],
        ["邓兰英", "", "配偶", ""],
        ["魏大勇", number, "户主", "3-2-503"],
    ]
    path = hide(save_xlsx(tmp_path / "a.xlsx", {"居民": rows}), [3])

    imported = import_file(store, path)

    said = [(row.values["full_name"], row.values["door_no"]) for row in imported.clean.rows]
    assert said == [("单敏", "501"), ("邓兰英", "502"), ("魏大勇", "503")]
    assert imported.counts()["new"] == 3
    assert imported.clean.issues == []
