"""A table that feels like a spreadsheet: driven with keys, clicks and the clipboard."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from shequ_desktop.gui import gridmenu
from shequ_desktop.gui.celleditor import CellEditor
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.filterpopup import FilterPopup, FilterValue
from shequ_desktop.gui.idtable import Column, IdModel, mask_middle
from shequ_desktop.gui.ledgerview import COPY_AT_MOST, GridView
from shequ_desktop.gui.settings import Density, DeviceSettings

KEY = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
RELATIONS = ["户主", "配偶", "子"]
COLUMNS = [
    Column[int](key="name", title="姓名", show=lambda n: f"居民{n}", width=90, filterable=True),
    Column[int](
        key="relation",
        title="与户主关系",
        show=lambda n: RELATIONS[n % 3],
        width=130,
        filterable=True,
        editable=True,
    ),
    Column[int](key="age", title="年龄", show=str, number=float, width=60),
    Column[int](
        key="phone",
        title="电话",
        show=lambda n: f"1380000{n:04}",
        copy_as_text=True,
        mask=mask_middle,
        width=120,
    ),
    Column[int](key="tags", title="标签", show=lambda _n: "党员、低保", tags=True, width=400),
    Column[int](key="note", title="备注", show=lambda n: "x" if n % 2 else "", width=500),
]


def fetch(ids: Sequence[int]) -> Mapping[int, int]:
    return {each: each for each in ids}


@pytest.fixture
def model() -> IdModel[int]:
    model = IdModel(COLUMNS, fetch)
    model.set_ids(range(1, 501))
    return model


@pytest.fixture
def view(model: IdModel[int], desk: Desk, qtbot: QtBot) -> GridView:
    view = GridView()
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.furnish(model, desk, key="people")
    view.show()
    qtbot.waitExposed(view)
    return view


def select(view: GridView, top: int, left: int, bottom: int, right: int) -> None:
    model = view.grid_model
    view.setCurrentIndex(model.index(top, left))
    view.selectionModel().select(
        QItemSelection(model.index(top, left), model.index(bottom, right)),
        QItemSelectionModel.SelectionFlag.ClearAndSelect,
    )


def heard(signal: Any) -> list[tuple[Any, ...]]:
    said: list[tuple[Any, ...]] = []
    signal.connect(lambda *args: said.append(args))
    return said


def test_ctrl_end_is_the_very_end_and_ctrl_a_is_everything(view: GridView, qtbot: QtBot) -> None:
    view.grid_model.set_ids(range(300_000))
    view.setCurrentIndex(view.grid_model.index(0, 0))

    qtbot.keyClick(view, KEY.Key_End, CTRL)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (299_999, 5)
    qtbot.keyClick(view, KEY.Key_Home, CTRL)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (0, 0)
    qtbot.keyClick(view, KEY.Key_A, CTRL)
    assert len(view.selected_cells().rows) == 300_000


def test_copying_gives_text_to_editors_and_cells_to_spreadsheets(
    view: GridView, qtbot: QtBot
) -> None:
    select(view, 0, 2, 1, 3)

    qtbot.keyClick(view, KEY.Key_C, CTRL)

    data = QApplication.clipboard().mimeData()
    assert data.text() == "1\t138****0001\r\n2\t138****0002"
    assert "<td>1</td><td style=\"mso-number-format:'\\@'\">138****0001</td>" in data.html()


def test_copying_goes_by_the_order_that_is_shown_and_leaves_hidden_columns_out(
    view: GridView, qtbot: QtBot
) -> None:
    view.header.moveSection(2, 0)
    view.setColumnHidden(1, True)  # noqa: FBT003 - Qt has no keyword here
    select(view, 0, 0, 0, 2)

    qtbot.keyClick(view, KEY.Key_C, CTRL)

    assert QApplication.clipboard().text() == "1\t居民1"


def test_several_ranges_are_copied_with_gaps_between_them(view: GridView, qtbot: QtBot) -> None:
    model = view.grid_model
    select(view, 0, 0, 0, 0)
    view.selectionModel().select(model.index(2, 2), QItemSelectionModel.SelectionFlag.Select)

    qtbot.keyClick(view, KEY.Key_C, CTRL)

    assert QApplication.clipboard().text() == "居民1\t\r\n\t3"


def test_too_much_is_not_copied_and_that_is_said(view: GridView, desk: Desk, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("before")
    view.grid_model.set_ids(range(COPY_AT_MOST + 1))
    said = heard(desk.said)
    view.selectAll()

    qtbot.keyClick(view, KEY.Key_C, CTRL)

    assert QApplication.clipboard().text() == "before"
    assert said == [("一次最多复制 50,000 行，更多内容请用“导出”。",)]


def test_pasting_hands_over_the_corner_and_the_cells(view: GridView, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText('户主\t"1\n2"\r\n配偶\t3\r\n')
    QApplication.clipboard().setMimeData(data)
    pasted = heard(view.pasted)
    select(view, 3, 1, 4, 2)

    qtbot.keyClick(view, KEY.Key_V, CTRL)

    ((corner, rows),) = pasted
    assert (corner.row(), corner.column()) == (3, 1)
    assert rows == [["户主", "1\n2"], ["配偶", "3"]]


def test_ctrl_d_fills_the_selection_from_its_first_row(view: GridView, qtbot: QtBot) -> None:
    filled = heard(view.filled_down)
    select(view, 3, 1, 5, 1)

    qtbot.keyClick(view, KEY.Key_D, CTRL)

    assert filled == [(4, [5, 6], ["relation"])]


def test_delete_names_the_cells(view: GridView, qtbot: QtBot) -> None:
    cleared = heard(view.cleared)
    select(view, 0, 1, 1, 2)

    qtbot.keyClick(view, KEY.Key_Delete)

    assert cleared == [([1, 2], ["relation", "age"])]


@pytest.mark.parametrize("key", [KEY.Key_F2, KEY.Key_Return, KEY.Key_Enter])
def test_f2_and_enter_ask_to_edit(view: GridView, qtbot: QtBot, key: Qt.Key) -> None:
    asked = heard(view.edit_asked)
    view.setCurrentIndex(view.grid_model.index(2, 1))

    qtbot.keyClick(view, key)

    ((index,),) = asked
    assert isinstance(index, QModelIndex)
    assert (index.row(), index.column()) == (2, 1)


def test_a_row_and_a_column_are_selected_with_space(view: GridView, qtbot: QtBot) -> None:
    view.setCurrentIndex(view.grid_model.index(2, 1))
    qtbot.keyClick(view, KEY.Key_Space, SHIFT)
    assert (view.selected_cells().rows, len(view.selected_cells().columns)) == ([2], 6)

    qtbot.keyClick(view, KEY.Key_Space, CTRL)
    assert (len(view.selected_cells().rows), view.selected_cells().columns) == (500, [1])


def test_the_selection_is_counted_and_summed(view: GridView, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.counted) as counted:
        select(view, 0, 2, 3, 2)
    assert counted.args == [4, 10.0, 2.5]

    with qtbot.waitSignal(desk.counted) as counted:
        select(view, 0, 5, 3, 5)
    assert counted.args == [2, None, None]


def header_click(view: GridView, qtbot: QtBot, column: int, *, from_right: int) -> None:
    header = view.header
    x = header.sectionViewportPosition(column) + header.sectionSize(column) - from_right
    qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2)
    )


def test_a_click_on_a_header_sorts_and_another_turns_it_round(view: GridView, qtbot: QtBot) -> None:
    asked = heard(view.sort_changed)

    header_click(view, qtbot, 1, from_right=60)
    header_click(view, qtbot, 1, from_right=60)

    order = Qt.SortOrder
    assert asked == [("relation", order.AscendingOrder), ("relation", order.DescendingOrder)]
    assert view.sorting == ("relation", order.DescendingOrder)


def opened_filter(view: GridView) -> FilterPopup:
    popup = view.window().findChild(FilterPopup)
    assert isinstance(popup, FilterPopup)
    return popup


def answer(view: GridView) -> None:
    values = [FilterValue(each, each, 100 + at) for at, each in enumerate(RELATIONS)]
    view.filter_opened.connect(lambda _key, popup: popup.show_values(values))


def test_the_button_in_the_header_opens_the_filter_without_sorting(
    view: GridView, qtbot: QtBot
) -> None:
    answer(view)
    sorted_by = heard(view.sort_changed)
    filtered = heard(view.filtered)

    header_click(view, qtbot, 1, from_right=12)
    popup = opened_filter(view)
    popup.values.toggle(0)
    popup.values.toggle(2)
    qtbot.mouseClick(popup.ok, Qt.MouseButton.LeftButton)

    assert sorted_by == []
    assert filtered == [("relation", frozenset({"配偶"}))]
    assert view.filters == {"relation": frozenset({"配偶"})}


def test_the_filter_can_be_worked_with_the_keys_alone(view: GridView, qtbot: QtBot) -> None:
    answer(view)
    filtered = heard(view.filtered)
    view.setCurrentIndex(view.grid_model.index(0, 1))

    qtbot.keyClick(view, KEY.Key_Down, ALT)
    popup = opened_filter(view)
    qtbot.keyClick(popup.search, KEY.Key_Down)
    qtbot.keyClick(popup.list, KEY.Key_Down)
    qtbot.keyClick(popup.list, KEY.Key_Space)
    qtbot.keyClick(popup.list, KEY.Key_Return)

    assert filtered == [("relation", frozenset({"配偶", "子"}))]


def test_a_click_beside_the_filter_closes_it(view: GridView, qtbot: QtBot) -> None:
    answer(view)
    view.open_filter(1)
    popup = opened_filter(view)

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 390))

    qtbot.waitUntil(lambda: view.window().findChild(FilterPopup) is not popup)


def test_filters_go_one_by_one_or_all_at_once(view: GridView) -> None:
    view.set_filter("relation", frozenset({"子"}))
    view.set_filter("name", frozenset({"居民1"}))
    filtered = heard(view.filtered)

    view.clear_filters()

    assert sorted(filtered) == [("name", None), ("relation", None)]
    assert view.filters == {}


def test_the_user_stays_where_he_is_when_the_rows_come_in_another_order(view: GridView) -> None:
    view.setCurrentIndex(view.grid_model.index(300, 2))
    current = heard(view.current_changed)

    view.grid_model.set_ids(range(500, 0, -1))
    assert view.current_id() == 301
    assert view.currentIndex().column() == 2

    view.grid_model.set_ids([1, 2])
    assert view.current_id() is None
    assert current[-1] == (None,)


def test_one_can_go_to_a_row_by_its_id(view: GridView) -> None:
    assert view.go_to(400)
    assert view.current_id() == 400
    assert not view.go_to(9999)


def test_the_arrangement_of_columns_is_kept_and_comes_back(
    view: GridView, desk: Desk, model: IdModel[int], qtbot: QtBot
) -> None:
    view.header.moveSection(0, 2)
    view.header.resizeSection(1, 222)
    assert view.remembered is not None
    view.remembered.show_column("age", shown=False)
    qtbot.waitUntil(lambda: desk.settings.tables["people"]["widths"]["relation"] == 222)

    again = GridView()
    qtbot.addWidget(again)
    again.furnish(model, desk, key="people")

    assert [again.header.logicalIndex(at) for at in range(3)] == [1, 2, 0]
    assert again.columnWidth(1) == 222
    assert again.isColumnHidden(2)
    assert again.remembered is not None
    again.remembered.reset()
    assert not again.isColumnHidden(2)
    assert again.header.logicalIndex(0) == 0


def test_the_last_column_cannot_be_hidden(view: GridView) -> None:
    assert view.remembered is not None
    for column in COLUMNS:
        view.remembered.show_column(column.key, shown=False)

    assert [view.isColumnHidden(at) for at in range(6)].count(False) == 1


def test_a_set_of_columns_is_shown_in_its_order(view: GridView) -> None:
    assert view.remembered is not None

    view.remembered.show_columns(["phone", "name"])

    shown = [view.header.logicalIndex(at) for at in range(6)]
    assert [at for at in shown if not view.isColumnHidden(at)] == [3, 0]


def test_the_first_column_stays_while_the_others_scroll(view: GridView, desk: Desk) -> None:
    assert view.frozen.isHidden()

    view.horizontalScrollBar().setValue(200)
    view.verticalScrollBar().setValue(50)
    assert view.frozen.isVisible()
    assert view.frozen.rowAt(0) == view.rowAt(0) == 50
    assert not view.frozen.isColumnHidden(0)
    assert view.frozen.isColumnHidden(1)

    assert view.remembered is not None
    view.remembered.freeze(on=False)
    assert view.frozen.isHidden()
    assert desk.settings.tables["people"]["frozen"] is False


def test_rows_stand_as_close_as_the_user_likes(view: GridView, desk: Desk) -> None:
    assert view.rowHeight(0) == DeviceSettings().density.row_height == 32

    desk.remember(density=Density.COMPACT)

    assert view.rowHeight(0) == 26


def test_nothing_is_selected_or_summed_after_a_reset(
    view: GridView, desk: Desk, qtbot: QtBot
) -> None:
    select(view, 0, 2, 3, 2)

    with qtbot.waitSignal(desk.counted, check_params_cb=lambda count, *_: count == 0):
        view.grid_model.set_ids([])

    assert view.selected_ids() == []


def test_a_double_click_asks_to_edit(view: GridView, qtbot: QtBot) -> None:
    asked = heard(view.edit_asked)
    place = view.visualRect(view.grid_model.index(1, 1)).center()

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert [index.row() for (index,) in asked] == [1]


def editor_on(view: GridView, row: int, column: int, kept: list[str], **more: Any) -> CellEditor:
    index = view.grid_model.index(row, column)
    view.setCurrentIndex(index)
    return view.edit_cell(index, kept.append, **more)


def test_a_cell_is_changed_where_it_stands(view: GridView, qtbot: QtBot) -> None:
    kept: list[str] = []
    editor = editor_on(view, 2, 1, kept)
    assert editor.text() == "户主"
    assert editor.geometry().contains(view.visualRect(view.grid_model.index(2, 1)).center())

    editor.setText("配偶")
    qtbot.keyClick(editor, KEY.Key_Return)

    assert kept == ["配偶"]
    assert (view.currentIndex().row(), view.currentIndex().column()) == (3, 1)
    qtbot.waitUntil(lambda: view.findChild(CellEditor) is None)


def test_tab_keeps_the_text_and_goes_on_to_the_right(view: GridView, qtbot: QtBot) -> None:
    kept: list[str] = []
    view.setColumnHidden(2, True)  # noqa: FBT003 - Qt has no keyword here
    editor = editor_on(view, 2, 1, kept, text="原值")

    editor.setText("新值")
    qtbot.keyClick(editor, KEY.Key_Tab)

    assert kept == ["新值"]
    assert (view.currentIndex().row(), view.currentIndex().column()) == (2, 3)


@pytest.mark.parametrize("key", [KEY.Key_Escape, KEY.Key_Return])
def test_a_cell_left_as_it_was_is_no_change(view: GridView, qtbot: QtBot, key: Qt.Key) -> None:
    kept: list[str] = []
    editor = editor_on(view, 2, 1, kept, choices=RELATIONS)
    if key == KEY.Key_Escape:
        editor.setText("配偶")

    qtbot.keyClick(editor, key)

    assert kept == []
    qtbot.waitUntil(lambda: view.findChild(CellEditor) is None)


def test_the_editor_keeps_its_text_when_the_table_scrolls(view: GridView) -> None:
    kept: list[str] = []
    editor_on(view, 2, 1, kept).setText("子女")

    view.verticalScrollBar().setValue(40)

    assert kept == ["子女"]


def actions_of(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions()}


def test_the_header_s_menu_sorts_hides_and_arranges(view: GridView, desk: Desk) -> None:
    asked = heard(view.sort_changed)
    menu = gridmenu.header_menu(view, 1)
    actions_of(menu)["降序"].trigger()
    actions_of(menu)["隐藏此列"].trigger()
    assert asked == [("relation", Qt.SortOrder.DescendingOrder)]
    assert view.isColumnHidden(1)

    columns = gridmenu.columns_menu(view, menu)
    assert not actions_of(columns)["与户主关系"].isChecked()
    actions_of(columns)["与户主关系"].trigger()
    assert not view.isColumnHidden(1)

    actions_of(gridmenu.density_menu(view, menu))["宽松"].trigger()
    assert desk.settings.density is Density.LOOSE
    actions_of(menu)["冻结首列"].trigger()
    assert view.remembered is not None
    assert not view.remembered.freezes
