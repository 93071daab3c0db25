"""The import wizard with real workbooks: from a file on a stick to the ledger, and back."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support import vaults

from shequ_desktop.app.safeguard import VaultSafeguard
from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.jobs import Job
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service
from shequ_desktop.households.rules.clean_values import LEFT_OUT
from shequ_desktop.households.rules.planning import Fate
from shequ_desktop.households.service.exporting import records
from shequ_desktop.households.service.marking import REASON_TITLE
from shequ_desktop.households.service.workbooks import remembered_mappings
from shequ_desktop.households.values import LedgerQuery
from shequ_desktop.households.view.import_foot import CHECK, DONE, FILE, MAPPING
from shequ_desktop.households.view.import_rows import SUMMARY
from shequ_desktop.households.view.import_wizard import ImportWizard, open_import
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.vault import Vault

XINGFULI = Path(__file__).parent.parent / "data" / "xingfuli"
WORKBOOK = XINGFULI / "居民基本信息台账.xlsx"
TITLES = ["姓名", "身份证号", "性别", "联系电话", "住址", "备忘"]
ROWS = [
    ["邓兰英", "110105194903071223", "女", "13900000001", "3号楼2单元501", "爱跳舞"],
    ["魏大勇", "11010519520615123", "男", "13900000002", "3号楼2单元502", ""],
    ["", "110105197001011233", "男", "13900000003", "3号楼2单元503", ""],
]


class Here(Desk):
    """A desk with the window that dialogs open over."""

    window: QWidget


@pytest.fixture
def desk(vault: Vault, tasks: Tasks, qapp: QApplication, qtbot: QtBot) -> Iterator[Here]:
    settings = DeviceSettings()
    theme.apply(qapp, settings)
    desk = Here(tasks, settings, save=lambda _settings: None, user="王敏", parent=tasks)
    desk.safeguard = VaultSafeguard(vault, user="王敏")
    desk.window = QWidget()
    qtbot.addWidget(desk.window)
    desk.window.show()
    yield desk
    qapp.setStyleSheet("")


@pytest.fixture
def wizard(desk: Here) -> ImportWizard:
    return opened(desk)


def opened(desk: Here) -> ImportWizard:
    return open_import(desk, desk.window)


def at_rest(wizard: ImportWizard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: wizard.job is None, timeout=30_000)


def read(wizard: ImportWizard, path: Path, qtbot: QtBot) -> None:
    wizard.load(path)
    qtbot.waitUntil(lambda: wizard.job is None and bool(told(wizard)), timeout=30_000)


def told(wizard: ImportWizard) -> str:
    page = wizard.file_page
    return page.title.text() if page.file is not None else page.hint.text()


def to_mapping(wizard: ImportWizard, path: Path, qtbot: QtBot) -> None:
    read(wizard, path, qtbot)
    wizard.foot.next.click()
    assert wizard.stack.currentIndex() == MAPPING


def to_check(wizard: ImportWizard, path: Path, qtbot: QtBot) -> None:
    to_mapping(wizard, path, qtbot)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == CHECK, timeout=30_000)


def to_done(wizard: ImportWizard, path: Path, qtbot: QtBot) -> None:
    to_check(wizard, path, qtbot)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == DONE, timeout=30_000)


def counts(wizard: ImportWizard) -> dict[str, str]:
    page = wizard.check_page if wizard.stack.currentIndex() == CHECK else wizard.done_page
    return {fate.value: card.number.text() for fate, card in page.cards.items()}


def people(store: Store) -> list[dict[str, Any]]:
    with store.reading() as reading:
        return list(records(reading))


def names(store: Store) -> list[str]:
    with store.reading() as reading:
        numbers = service.line_numbers(reading, LedgerQuery())
        return [line.full_name for line in service.lines_of(reading, numbers)]


def save(path: Path, rows: list[list[Any]], titles: list[str] = TITLES) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "花名册"
    for row in (titles, *rows):
        sheet.append(row)
    book.save(path)
    return path


def truth() -> set[tuple[str, ...]]:
    said: set[tuple[str, ...]] = set()
    for home in json.loads((XINGFULI / "truth.json").read_text("utf-8")):
        for each in home["members"]:
            said.add(
                (
                    home["no"],
                    str(home["door"]),
                    each["full_name"],
                    str(each["id_number"]),
                    str(each["birth_date"]),
                    str(each["phone"] or ""),
                    code_of("ethnicity", each["ethnicity"]),
                    code_of("education", each["education"]),
                    code_of("relation", each["relation"]),
                )
            )
    return said


def code_of(table: str, word: str) -> str:
    return code_table(table).code_of(word) or "" if word else ""


# ---------------------------------------------------------------- the whole way


def test_the_community_s_workbook_becomes_the_ledger_that_it_is(
    wizard: ImportWizard, store: Store, qtbot: QtBot
) -> None:
    to_done(wizard, WORKBOOK, qtbot)

    assert counts(wizard) == {"new": "2,992", "updated": "0", "unchanged": "0", "refused": "0"}
    imported = {
        (
            each["household"]["household_no"],
            each["household"]["door_no"],
            each["full_name"],
            each["id_number"],
            each["birth_date"],
            ";".join(each["phones"]),
            each["codes"].get("ethnicity", ""),
            each["codes"].get("education", ""),
            each["codes"].get("relation_to_head", ""),
        )
        for each in people(store)
    }
    assert imported == truth()
    assert len({each["household"]["id"] for each in people(store)}) == 1200


def test_a_second_import_finds_nothing_new_and_cannot_be_started(
    wizard: ImportWizard, desk: Here, qtbot: QtBot
) -> None:
    to_done(wizard, WORKBOOK, qtbot)
    again = opened(desk)

    to_check(again, WORKBOOK, qtbot)

    assert counts(again) == {"new": "0", "updated": "0", "unchanged": "2,992", "refused": "0"}
    assert not again.foot.next.isEnabled()
    read(again, XINGFULI / "系统导出_人口.csv", qtbot)
    to_check(again, XINGFULI / "系统导出_人口.csv", qtbot)
    assert counts(again) == {"new": "0", "updated": "0", "unchanged": "981", "refused": "0"}


def test_one_step_of_undo_takes_everything_back(
    wizard: ImportWizard, store: Store, qtbot: QtBot
) -> None:
    to_done(wizard, WORKBOOK, qtbot)

    qtbot.keyClick(wizard, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "撤销" in wizard.done_page.title.text(), timeout=30_000)

    assert people(store) == []
    assert vaults.lines(store) == set()


def test_a_verified_backup_is_made_before_anything_is_written(
    wizard: ImportWizard, desk: Here, tmp_path: Path, qtbot: QtBot
) -> None:
    to_done(wizard, save(tmp_path / "a.xlsx", ROWS), qtbot)

    safeguard = desk.safeguard
    assert isinstance(safeguard, VaultSafeguard)
    (backup,) = safeguard.backups()
    assert (backup.manifest.reason, backup.manifest.rows["person"]) == ("导入前", 0)


def test_without_a_backup_nothing_is_written(
    wizard: ImportWizard, desk: Here, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    to_check(wizard, save(tmp_path / "a.xlsx", ROWS), qtbot)
    safeguard = desk.safeguard
    assert isinstance(safeguard, VaultSafeguard)
    safeguard.folder.parent.mkdir(exist_ok=True)
    safeguard.folder.write_text("a file is where the folder should be")

    wizard.foot.next.click()
    qtbot.waitUntil(lambda: "备份没有成功" in wizard.foot.note.text(), timeout=30_000)

    assert wizard.stack.currentIndex() == CHECK
    assert names(store) == []


def test_a_stopped_import_writes_nothing_and_can_be_started_again(
    wizard: ImportWizard, desk: Here, store: Store, qtbot: QtBot
) -> None:
    to_check(wizard, WORKBOOK, qtbot)
    started: list[Job] = []

    def stop(job: Job) -> None:
        started.append(job)
        if len(started) == 2:  # the backup is made; now it writes
            job.cancel()

    desk.tasks.started.connect(stop)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: len(started) == 2, timeout=30_000)
    at_rest(wizard, qtbot)

    assert wizard.stack.currentIndex() == CHECK
    assert people(store) == []
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == DONE, timeout=30_000)
    assert len(people(store)) == 2992


# ---------------------------------------------------------------- the file


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04 and then nothing", "已损坏"),
        (b"%PDF-1.7", "不是表格文件"),
        (b"", "没有任何内容"),
    ],
    ids=["broken", "a letter", "empty"],
)
def test_a_file_that_cannot_be_read_says_why_and_the_window_stays(
    wizard: ImportWizard, content: bytes, said: str, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "名单.xlsx"
    path.write_bytes(content)

    read(wizard, path, qtbot)

    assert said in wizard.file_page.hint.text()
    assert "名单.xlsx" in wizard.file_page.hint.text()
    assert wizard.isVisible()
    assert not wizard.foot.next.isEnabled()
    read(wizard, save(tmp_path / "好.xlsx", ROWS), qtbot)
    qtbot.waitUntil(wizard.foot.next.isEnabled)


def test_a_locked_workbook_says_what_to_do(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "加密.xlsx"
    signature = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    path.write_bytes(signature + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512))

    read(wizard, path, qtbot)

    assert "取消密码" in wizard.file_page.hint.text()


def test_a_dropped_file_is_read(wizard: ImportWizard, tmp_path: Path, qtbot: QtBot) -> None:
    path = save(tmp_path / "拖来的.xlsx", ROWS)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    wizard.file_page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )

    qtbot.waitUntil(lambda: wizard.file_page.file is not None)

    assert wizard.file_page.title.text() == "拖来的.xlsx"


def test_hidden_sheets_are_listed_but_not_ticked_and_only_ticked_ones_are_imported(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    path = save(tmp_path / "a.xlsx", ROWS[:1])
    book = load_workbook(path)
    hidden = book.create_sheet("旧名单")
    hidden.sheet_state = "hidden"
    for row in (TITLES, ROWS[1]):
        hidden.append(row)
    book.save(path)

    read(wizard, path, qtbot)
    model = wizard.file_page.sheets

    shown = [[model.index(row, at).data() for at in range(3)] for row in range(2)]
    assert shown == [["花名册", "1", "可见"], ["旧名单", "1", "已隐藏"]]
    wizard.foot.next.click()
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == CHECK)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == DONE)
    assert names(store) == ["邓兰英"]


def test_with_no_sheet_ticked_there_is_no_way_on(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    read(wizard, save(tmp_path / "a.xlsx", ROWS), qtbot)
    model = wizard.file_page.sheets

    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)

    assert not wizard.foot.next.isEnabled()


def test_files_read_lately_are_offered_again(
    wizard: ImportWizard, desk: Here, tmp_path: Path, qtbot: QtBot
) -> None:
    read(wizard, save(tmp_path / "上个月.xlsx", ROWS), qtbot)
    wizard.reject()

    again = opened(desk)
    item = again.file_page.recent.item(0)
    again.file_page.recent.itemActivated.emit(item)
    qtbot.waitUntil(lambda: again.file_page.file is not None)

    assert again.file_page.title.text() == "上个月.xlsx"


# ---------------------------------------------------------------- the columns


def test_every_column_has_its_letter_its_values_and_its_state(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    to_mapping(wizard, save(tmp_path / "a.xlsx", ROWS), qtbot)
    page = wizard.mapping_page
    table = page.table

    def text(row: int, column: int) -> str:
        item = table.item(row, column)
        assert item is not None
        return item.text()

    assert [text(row, 0) for row in range(6)] == list("ABCDEF")
    assert text(1, 2).startswith("110105********1223")
    shown = [page.combos[at].currentText() for at in range(6)]
    assert shown == ["姓名", "证件号码", "性别", "联系电话", "现住址", "（并入备注）"]


def test_what_the_user_has_chosen_is_used_and_remembered_for_the_next_workbook(
    wizard: ImportWizard,
    desk: Here,
    store: Store,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    path = save(tmp_path / "a.xlsx", ROWS[:1])
    to_mapping(wizard, path, qtbot)
    combo = wizard.mapping_page.combos[5]
    combo.setCurrentIndex(combo.findText("职业"))
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == CHECK)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == DONE)
    qtbot.waitUntil(lambda: bool(saved(store)))

    assert [each["occupation"] for each in people(store)] == ["爱跳舞"]
    again = opened(desk)
    to_mapping(again, save(tmp_path / "b.xlsx", ROWS[:1]), qtbot)
    assert again.mapping_page.combos[5].currentText() == "职业"


def saved(store: Store) -> dict[str, dict[str, str]]:
    with store.reading() as reading:
        return remembered_mappings(reading)


def test_nothing_is_remembered_when_the_user_does_not_want_it(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    to_mapping(wizard, save(tmp_path / "a.xlsx", ROWS[:1]), qtbot)
    combo = wizard.mapping_page.combos[5]
    combo.setCurrentIndex(combo.findData(LEFT_OUT))
    wizard.mapping_page.remember.setChecked(False)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == CHECK)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == DONE)
    at_rest(wizard, qtbot)

    assert [each["note"] for each in people(store)] == [""]
    assert saved(store) == {}


def test_without_a_column_of_names_there_is_no_way_on_until_one_is_chosen(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    titles = ["某某", "身份证号", "性别", "联系电话", "住址", "备忘"]
    rows = [[f"{at}", *row[1:]] for at, row in enumerate(ROWS)]
    read(wizard, save(tmp_path / "a.xlsx", rows, titles), qtbot)
    model = wizard.file_page.sheets
    model.setData(model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    wizard.foot.next.click()
    page = wizard.mapping_page

    assert "姓名" in page.hint.text()
    assert not wizard.foot.next.isEnabled()
    page.combos[0].setCurrentIndex(page.combos[0].findText("姓名"))
    assert wizard.foot.next.isEnabled()


def test_the_titles_can_be_put_into_another_row(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = [["甲", "乙", "丙", "丁", "戊", "己"], TITLES, *ROWS[:1]]
    path = save(tmp_path / "a.xlsx", rows, ["桂花里花名册"])
    to_mapping(wizard, path, qtbot)
    page = wizard.mapping_page

    page.header.setValue(1)
    assert page.combos[0].currentText() != "姓名"
    page.header.setValue(3)

    assert page.combos[0].currentText() == "姓名"
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == CHECK)
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == DONE)
    assert names(store) == ["邓兰英"]


def test_two_columns_for_one_thing_are_pointed_out(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    to_mapping(wizard, save(tmp_path / "a.xlsx", ROWS), qtbot)
    page = wizard.mapping_page

    page.combos[5].setCurrentIndex(page.combos[5].findText("性别"))

    assert "C 列" in page.combos[5].accessibleDescription()


def test_the_columns_can_be_gone_through_with_the_keyboard_alone(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    titles = [*TITLES, *(f"栏目{chr(97 + at)}" for at in range(25))]
    to_mapping(wizard, save(tmp_path / "a.xlsx", [[*ROWS[0], *["字"] * 25]], titles), qtbot)
    page = wizard.mapping_page
    qtbot.waitUntil(page.combos[0].hasFocus)
    scrolled = page.table.verticalScrollBar()

    for _ in range(30):
        qtbot.keyClick(wizard.focusWidget(), Qt.Key.Key_Tab)

    assert page.combos[30].hasFocus()
    assert scrolled.value() == scrolled.maximum() > 0
    before = page.combos[30].currentText()
    qtbot.keyClick(page.combos[30], Qt.Key.Key_Down)
    assert page.combos[30].currentText() != before
    qtbot.keyClick(page.combos[30], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == CHECK)


# ---------------------------------------------------------------- the check


def test_the_check_shows_old_and_new_in_words_and_blanks_erase_nothing(
    wizard: ImportWizard,
    desk: Here,
    store: Store,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    titles = ["姓名", "身份证号", "文化程度", "联系电话", "住址", "人群标签"]
    number = "110105194903071223"
    before = [["邓兰英", number, "初中", "13900000001", "3号楼2单元501", ""]]
    after = [["邓兰英", number, "大专", "", "5号楼1单元101", "低保"]]
    to_done(wizard, save(tmp_path / "a.xlsx", before, titles), qtbot)
    again = opened(desk)

    to_check(again, save(tmp_path / "b.xlsx", after, titles), qtbot)
    model = again.check_page.model

    assert counts(again)["updated"] == "1"
    summary = model.index(0, SUMMARY).data()
    assert "文化程度：初中 → 大学专科" in summary
    assert "住址：3号楼2单元501室 → 5号楼1单元101室" in summary
    assert "人员标签：+" in summary
    assert "联系电话" not in summary
    again.foot.next.click()
    qtbot.waitUntil(lambda: again.stack.currentIndex() == DONE)
    (person,) = people(store)
    assert person["phones"] == ["13900000001"]
    assert person["household"]["door_no"] == "101"


def test_errors_come_first_and_the_list_leads_to_their_cells(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    to_check(wizard, save(tmp_path / "a.xlsx", ROWS), qtbot)
    page = wizard.check_page

    assert counts(wizard)["refused"] == "1"
    assert page.only_first.isChecked()
    assert page.model.record(0).planned.fate is Fate.REFUSED
    issues = page.issues.issues
    damaged = next(at for at, issue in enumerate(issues) if issue.field == "id_number")
    page.list.setCurrentIndex(page.issues.index(damaged, 0))
    index = page.table.currentIndex()
    assert index.data() == "11010519520615123"
    assert "17 位" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.BackgroundRole) == theme.tone("error")[1]
    page.only_first.setChecked(False)
    assert page.model.rowCount() == 3


def test_the_marked_copy_has_red_cells_and_reasons_and_is_read_again_when_it_is_put_right(
    wizard: ImportWizard, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    to_check(wizard, save(tmp_path / "a.xlsx", ROWS), qtbot)
    copy = tmp_path / "错误清单.xlsx"

    wizard.save_marked(copy)
    qtbot.waitUntil(lambda: "已保存" in wizard.foot.note.text(), timeout=30_000)

    book = load_workbook(copy)
    sheet = book["花名册"]
    assert sheet["B3"].fill.fgColor.rgb == "00F8C9C4"
    assert sheet["G1"].value == REASON_TITLE
    assert "17 位" in str(sheet["G3"].value)
    assert "姓名" in str(sheet["G4"].value)
    sheet["B3"], sheet["A4"] = "110105195206151230", "秦磊"
    book.save(copy)
    wizard.read_again(copy=True)
    at_rest(wizard, qtbot)
    qtbot.waitUntil(lambda: counts(wizard)["refused"] == "0")
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == DONE)
    assert sorted(names(store)) == sorted(["邓兰英", "魏大勇", "秦磊"])
    assert all(REASON_TITLE not in each["note"] for each in people(store))


def test_a_copy_that_is_marked_again_keeps_only_the_marks_that_still_hold(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    to_check(wizard, save(tmp_path / "a.xlsx", ROWS), qtbot)
    copy = tmp_path / "b.xlsx"
    wizard.save_marked(copy)
    at_rest(wizard, qtbot)
    book = load_workbook(copy)
    book["花名册"]["B3"] = "110105195206151230"
    book["花名册"]["B1048576"].number_format = "@"
    book.save(copy)
    to_check(wizard, copy, qtbot)

    wizard.save_marked(tmp_path / "c.xlsx")
    qtbot.waitUntil((tmp_path / "c.xlsx").exists, timeout=30_000)
    at_rest(wizard, qtbot)

    sheet = load_workbook(tmp_path / "c.xlsx")["花名册"]
    assert (sheet["B3"].fill.fill_type, sheet["B3"].comment) == (None, None)
    assert [sheet[f"G{row}"].value for row in (1, 3)] == [REASON_TITLE, None]
    assert "姓名" in str(sheet["G4"].value)
    assert sheet["H1"].value is None


def test_a_marked_copy_of_a_text_file_runs_nothing_that_stands_in_it(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "名单.csv"
    rows = [TITLES, *ROWS, ["=1+1", "1", "男", "", "3号楼2单元504", "=HYPERLINK(1)"]]
    path.write_text("\n".join(",".join(row) for row in rows), encoding="gb18030")
    to_check(wizard, path, qtbot)
    copy = tmp_path / "b.xlsx"

    wizard.save_marked(copy)
    qtbot.waitUntil(copy.exists, timeout=30_000)
    at_rest(wizard, qtbot)

    sheet = load_workbook(copy).worksheets[0]
    assert sheet["B3"].fill.fgColor.rgb == "00F8C9C4"
    assert [sheet["A5"].data_type, sheet["F5"].data_type] == ["s", "s"]


def test_reading_again_keeps_what_the_user_has_chosen(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    path = save(tmp_path / "a.xlsx", ROWS)
    to_mapping(wizard, path, qtbot)
    combo = wizard.mapping_page.combos[5]
    combo.setCurrentIndex(combo.findText("职业"))
    wizard.foot.next.click()
    qtbot.waitUntil(lambda: wizard.stack.currentIndex() == CHECK)
    save(path, ROWS[:2])

    wizard.check_page.again.click()
    qtbot.waitUntil(lambda: counts(wizard)["refused"] == "0")

    wizard.foot.back.click()
    assert wizard.stack.currentIndex() == MAPPING
    assert wizard.mapping_page.combos[5].currentText() == "职业"


def test_a_workbook_that_has_gone_meanwhile_is_told_on_the_page(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    path = save(tmp_path / "a.xlsx", ROWS)
    to_check(wizard, path, qtbot)
    path.unlink()

    wizard.check_page.again.click()
    qtbot.waitUntil(lambda: "找不到这个文件" in wizard.foot.note.text())

    assert wizard.stack.currentIndex() == CHECK


def test_closing_while_it_reads_stops_the_reading_first(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    path = shutil.copy(WORKBOOK, tmp_path / "a.xlsx")
    wizard.load(Path(path))

    wizard.reject()
    assert wizard.isVisible()
    at_rest(wizard, qtbot)

    assert wizard.stack.currentIndex() == FILE
    wizard.reject()
    assert not wizard.isVisible()
