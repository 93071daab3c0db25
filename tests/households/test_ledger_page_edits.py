"""Changing the ledger from its table: cells, blocks, many at once, and the recycle bin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from support.ledger_page import Settled, cell, go, names, open_page, settle, wait_rows

from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service
from shequ_desktop.households.view import LedgerPage
from shequ_desktop.households.view.bulk_edit import BulkEdit
from shequ_desktop.households.view.paste_preview import PastePreview
from shequ_desktop.storage.store import Store


@pytest.fixture
def settled(store: Store) -> Settled:
    return settle(store)


@pytest.fixture
def page(settled: Settled, tasks: Tasks, qtbot: QtBot) -> LedgerPage:
    assert settled.people
    return open_page(tasks, qtbot)


def undo(tasks: Tasks, page: LedgerPage) -> None:
    tasks.undo(owner=page, then=lambda _: None, refused=lambda found: pytest.fail(str(found)))


def field(page: LedgerPage) -> QLineEdit | QComboBox:
    assert page.table.editor is not None
    return page.table.editor.field


def looks(store: Store) -> int:
    """Return how often somebody has looked at a whole number."""
    with store.reading() as reading:
        return int(reading.rows("SELECT count(*) FROM unmasked", tables=())[0][0])


def test_a_cell_is_typed_over_and_the_change_can_be_undone(
    page: LedgerPage, tasks: Tasks, qtbot: QtBot
) -> None:
    go(page, 1, "phones")
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    line = field(page)
    assert isinstance(line, QLineEdit)
    assert line.text() == "13900015678"

    line.setText("138 0013 8000")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: cell(page, 1, "phones") == "13800138000")
    assert page.table.currentIndex().row() == 2
    undo(tasks, page)
    qtbot.waitUntil(lambda: cell(page, 1, "phones") == "13900015678")


def test_a_text_that_cannot_stand_keeps_the_field_open_and_says_why(
    page: LedgerPage, qtbot: QtBot
) -> None:
    go(page, 0, "birth_date")
    page.table.open_cell(page.table.currentIndex())
    line = field(page)
    assert isinstance(line, QLineEdit)
    line.setText("去年")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert page.table.editor is not None
    assert "1949-06-12" in page.table.editor.hint.text()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.table.editor is None)
    assert cell(page, 0, "birth_date") == "1938-01-01"


def test_a_code_is_chosen_by_its_word_for_the_whole_household(
    page: LedgerPage, qtbot: QtBot
) -> None:
    go(page, 0, "residence_state")
    page.table.open_cell(page.table.currentIndex())
    box = field(page)
    assert isinstance(box, QComboBox)
    box.setEditText("未核实")
    qtbot.keyClick(box, Qt.Key.Key_Tab)

    qtbot.waitUntil(lambda: cell(page, 0, "residence_state") == "未核实")
    assert [cell(page, row, "residence_state") for row in (1, 2)] == ["未核实", "未核实"]


def test_what_only_the_form_can_change_asks_for_the_form(
    page: LedgerPage, settled: Settled, qtbot: QtBot
) -> None:
    page.table.form_asked.disconnect()
    with qtbot.waitSignal(page.table.form_asked) as asked:
        go(page, 0, "address")
        page.table.open_cell(page.table.currentIndex())

    assert asked.args == [settled.people[0]]


def test_a_block_is_pasted_where_the_cursor_stands(page: LedgerPage, qtbot: QtBot) -> None:
    go(page, 0, "relation_to_head")
    go(page, 1, "relation_to_head")
    QGuiApplication.clipboard().setText("儿媳\t13700000001\r\n孙女\t\r\n")
    page.table.paste()

    qtbot.waitUntil(lambda: cell(page, 1, "relation_to_head") == "儿媳")
    assert cell(page, 1, "phones") == "13700000001"
    assert cell(page, 2, "relation_to_head") == "孙女"


def test_cells_that_cannot_be_pasted_are_shown_before_the_others_are_written(
    page: LedgerPage, qtbot: QtBot
) -> None:
    go(page, 1, "relation_to_head")
    QGuiApplication.clipboard().setText("邻居家的猫\t13700000001")
    page.table.paste()

    preview = page.window().findChild(PastePreview)
    assert preview is not None
    assert preview.go.text() == "写入其余 1 格"
    assert cell(page, 1, "phones") == "13900015678"
    preview.go.click()
    qtbot.waitUntil(lambda: cell(page, 1, "phones") == "13700000001")
    assert cell(page, 1, "relation_to_head") == "子"


def test_a_hidden_number_is_never_written_back(page: LedgerPage, qtbot: QtBot) -> None:
    go(page, 0, "id_number")
    page.table.copy()
    assert QGuiApplication.clipboard().text() == "110105********1014"
    go(page, 1, "id_number")
    page.table.paste()

    preview = page.window().findChild(PastePreview)
    assert preview is not None
    assert not preview.go.isEnabled()
    preview.reject()
    qtbot.waitUntil(lambda: not preview.isVisible())


def test_the_uppermost_cell_is_filled_down(page: LedgerPage, qtbot: QtBot) -> None:
    model = page.table.grid_model
    column = model.column_at("education")
    page.table.remembered.show_column("education", shown=True)  # type: ignore[union-attr]  # furnished
    page.table.setCurrentIndex(model.index(0, column))
    for row in range(3):
        page.table.selectionModel().select(
            model.index(row, column), page.table.selectionModel().SelectionFlag.Select
        )
    qtbot.keyClick(page.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: [cell(page, row, "education") for row in range(3)] == ["初中"] * 3)


def test_many_are_changed_at_once_after_a_look_at_what_becomes_of_whom(
    page: LedgerPage, qtbot: QtBot
) -> None:
    page.table.selectAll()
    page.chosen.bulk_edit()
    qtbot.waitUntil(lambda: page.window().findChild(BulkEdit) is not None)
    window = page.window().findChild(BulkEdit)
    assert window is not None
    assert not window.go.isEnabled()

    window.column.setCurrentIndex(window.column.findData("tags+"))
    assert isinstance(window.value, QComboBox)
    window.value.setEditText("志愿者")
    qtbot.waitUntil(lambda: window.go.text() == "修改 56 人")
    assert window.changes.record(0).after == "老年人、独居老人、志愿者"
    window.go.click()

    qtbot.waitUntil(lambda: cell(page, 0, "tags") == "老年人、独居老人、志愿者")
    assert cell(page, 1, "tags") == "志愿者"


def test_delete_puts_people_into_the_bin_and_the_bin_gives_them_back(
    page: LedgerPage, qtbot: QtBot
) -> None:
    go(page, 2, "full_name")
    name = names(page)[2]
    with qtbot.waitSignal(page.table.desk.said) as said:
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert said.args == ["1 人已移入回收站，可撤销（Ctrl+Z）"]
    wait_rows(page, qtbot, 59)

    page.choose_ledger("recycle_bin")
    wait_rows(page, qtbot, 1)
    assert names(page) == [name]
    assert not page.bar.add.isEnabled()
    qtbot.waitUntil(page.bin.restore.isEnabled)
    page.bin.restore.click()

    wait_rows(page, qtbot, 0)
    page.bin.back.click()
    wait_rows(page, qtbot, 60)


def test_delete_on_other_cells_empties_them(page: LedgerPage, qtbot: QtBot) -> None:
    go(page, 0, "phones")
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: cell(page, 0, "phones") == "")
    assert len(names(page)) == 60


def test_a_whole_number_is_shown_for_a_while_and_the_look_is_noted(
    page: LedgerPage, store: Store, qtbot: QtBot
) -> None:
    go(page, 0, "full_name")
    page.actions_by_key["open"].trigger()

    qtbot.waitUntil(lambda: cell(page, 0, "id_number") == "110105193801011014")
    assert cell(page, 1, "id_number") == "110105********1115"
    assert looks(store) == 1


def test_the_card_of_the_household_is_set_and_shown(page: LedgerPage, qtbot: QtBot) -> None:
    go(page, 0, "full_name")
    page.actions_by_key["print"].trigger()

    def windows() -> list[PreviewWindow]:
        return [
            each
            for each in QGuiApplication.instance().topLevelWidgets()  # type: ignore[union-attr]  # it runs
            if isinstance(each, PreviewWindow)
        ]

    qtbot.waitUntil(lambda: windows() != [], timeout=20_000)
    assert "1 户" in windows()[0].windowTitle()
    windows()[0].close()


def test_cards_hold_what_the_file_says(settled: Settled, store: Store) -> None:
    with store.reading() as reading:
        card = service.card_of(reading, settled.homes[0])
        homes = service.households_of(reading, settled.people[:7])

    assert (card.community, card.household_no) == ("幸福里社区", "01-1-101")
    assert card.head_name == "任平英"
    assert [line.relation_to_head for line in card.members] == ["户主", "子", "孙子"]
    assert card.members[0].age == 88
    assert set(card.members[0].tags) == {"独居老人", "老年人"}
    assert homes == settled.homes[:3]
