"""The filter of a column: ticks, search, and what comes out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shequ_desktop.gui.filterpopup import FilterPopup, FilterValue

VALUES = [
    FilterValue("1", "户主", 3800),
    FilterValue("2", "配偶", 3830),
    FilterValue("3", "配偶的父亲", 12),
    FilterValue("", "", 7),
]


def popup_of(qtbot: QtBot, chosen: frozenset[str] | None = None) -> FilterPopup:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 600)
    window.show()
    popup = FilterPopup("与户主关系", sortable=True, chosen=chosen, parent=window)
    popup.show_values(VALUES)
    popup.drop(window.mapToGlobal(window.rect().topLeft()))
    return popup


def lines(popup: FilterPopup) -> list[str]:
    model = popup.values
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def ticks(popup: FilterPopup) -> list[int]:
    model, role = popup.values, Qt.ItemDataRole.CheckStateRole
    return [Qt.CheckState(model.data(model.index(r), role)).value for r in range(model.rowCount())]


def test_values_come_with_counts_and_blanks_have_a_name(qtbot: QtBot) -> None:
    popup = popup_of(qtbot)

    assert lines(popup) == [
        "（全选）　7,649",
        "户主　3,800",
        "配偶　3,830",
        "配偶的父亲　12",
        "（空白）　7",
    ]
    assert ticks(popup) == [2, 2, 2, 2, 2]


def test_what_was_chosen_before_is_ticked(qtbot: QtBot) -> None:
    assert ticks(popup_of(qtbot, frozenset({"2"}))) == [1, 0, 2, 0, 0]


def test_a_search_leaves_what_fits_and_only_that_is_chosen(qtbot: QtBot) -> None:
    popup = popup_of(qtbot)

    popup.search.insert("配偶")
    qtbot.waitUntil(lambda: len(lines(popup)) == 3)
    with qtbot.waitSignal(popup.filtered) as filtered:
        qtbot.keyClick(popup.search, Qt.Key.Key_Return)

    assert filtered.args == [frozenset({"2", "3"})]


def test_enter_after_typing_chooses_what_fits_without_waiting(qtbot: QtBot) -> None:
    popup = popup_of(qtbot)

    popup.search.insert("父亲")
    with qtbot.waitSignal(popup.filtered) as filtered:
        qtbot.keyClick(popup.search, Qt.Key.Key_Return)

    assert filtered.args == [frozenset({"3"})]


def test_everything_is_no_filter(qtbot: QtBot) -> None:
    popup = popup_of(qtbot, frozenset({"1"}))

    popup.values.toggle(0)
    with qtbot.waitSignal(popup.filtered) as filtered:
        qtbot.mouseClick(popup.ok, Qt.MouseButton.LeftButton)

    assert filtered.args == [None]


def test_nothing_cannot_be_chosen(qtbot: QtBot) -> None:
    popup = popup_of(qtbot)

    popup.values.toggle(0)

    assert not popup.ok.isEnabled()


def test_a_filter_is_cleared(qtbot: QtBot) -> None:
    popup = popup_of(qtbot, frozenset({"1"}))

    with qtbot.waitSignal(popup.filtered) as filtered:
        qtbot.mouseClick(popup.clear, Qt.MouseButton.LeftButton)

    assert filtered.args == [None]
    assert not popup_of(qtbot).clear.isEnabled()


def test_sorting_is_asked_for(qtbot: QtBot) -> None:
    popup = popup_of(qtbot)

    with qtbot.waitSignal(popup.sorted) as asked:
        qtbot.mouseClick(popup.falling, Qt.MouseButton.LeftButton)

    assert asked.args == [Qt.SortOrder.DescendingOrder]


@pytest.mark.parametrize("part", ["search", "list"])
def test_escape_chooses_nothing(qtbot: QtBot, part: str) -> None:
    popup = popup_of(qtbot)
    chosen: list[object] = []
    popup.filtered.connect(chosen.append)
    window = popup.window()

    qtbot.keyClick(getattr(popup, part), Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: window.findChild(FilterPopup) is None)
    assert chosen == []
