"""The page of the ledger: narrowing it, and finding people in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot
from support.ledger_page import (
    SIXTY,
    Settled,
    a_desk,
    cell,
    names,
    open_page,
    settle,
    wait_rows,
)
from support.vaults import A_CHANGE

from shequ_desktop.gui.filterpopup import FilterPopup
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service
from shequ_desktop.households.values import PersonId
from shequ_desktop.households.view import LedgerPage
from shequ_desktop.households.view.column_sets import keep_set
from shequ_desktop.households.view.menus import context_menu
from shequ_desktop.households.view.panes import HABIT
from shequ_desktop.storage.store import Store


@pytest.fixture
def settled(store: Store) -> Settled:
    return settle(store)


@pytest.fixture
def page(settled: Settled, tasks: Tasks, qtbot: QtBot) -> LedgerPage:
    assert len(settled.people) == SIXTY
    return open_page(tasks, qtbot)


def conditions(page: LedgerPage) -> list[str]:
    return [button.text() for button in page.conditions.buttons]


def test_everybody_is_shown_in_words_and_with_masked_numbers(
    page: LedgerPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.status.text() == "筛选结果 60 人 / 全部 60 人")

    assert names(page)[:3] == ["任平英", "钟军", "汤霞玲"]
    assert cell(page, 0, "sex") == "男"
    assert cell(page, 0, "age") == "88"
    assert cell(page, 0, "address") == "1号楼1单元101室"
    assert cell(page, 0, "relation_to_head") == "户主"
    assert cell(page, 0, "tags") == "老年人、独居老人"
    assert cell(page, 0, "id_number") == "110105********1014"


def test_an_empty_ledger_says_how_to_begin(tasks: Tasks, qtbot: QtBot) -> None:
    page = LedgerPage(a_desk(tasks))
    qtbot.addWidget(page)
    page.show()

    qtbot.waitUntil(lambda: page.nothing.isVisible() and page.status.text() != "")
    assert "导入" in page.nothing.text()


@pytest.mark.parametrize(
    ("typed", "found"), [("任平英", 1), ("rpy", 1), ("1-1-101", 3), ("13900005678", 1), ("查无", 0)]
)
def test_the_search_finds_names_initials_doors_and_telephones(
    page: LedgerPage, qtbot: QtBot, typed: str, found: int
) -> None:
    qtbot.keyClicks(page.search, typed) if typed.isascii() else page.search.setText(typed)

    qtbot.waitUntil(lambda: f"筛选结果 {found} 人" in page.status.text())
    assert page.clear.isEnabled()
    assert page.nothing.isVisible() is (found == 0)


def test_a_header_filter_offers_words_with_counts_and_stays_in_sight(
    page: LedgerPage, qtbot: QtBot
) -> None:
    column = page.table.grid_model.column_at("relation_to_head")
    page.table.open_filter(column)
    popup = page.window().findChild(FilterPopup)
    assert popup is not None
    qtbot.waitUntil(lambda: popup.values.rowCount() == 4)
    lines = [popup.values.index(row).data() for row in range(4)]
    assert lines == ["（全选）　60", "户主　20", "子　20", "孙子　20"]

    popup.values.toggle(0)
    popup.values.toggle(1)
    popup.ok.click()

    wait_rows(page, qtbot, 20)
    assert conditions(page) == ["与户主关系：户主"]
    page.conditions.buttons[0].click()
    wait_rows(page, qtbot, 60)
    assert not page.conditions.isVisible()


def test_a_chip_narrows_to_its_tag_and_says_how_many(page: LedgerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "living_alone" in page.chips.chips)
    chip = page.chips.chips["living_alone"]
    qtbot.waitUntil(lambda: chip.text() == "独居老人 4")

    chip.click()

    wait_rows(page, qtbot, 4)
    page.clear.click()
    wait_rows(page, qtbot, 60)
    assert not page.chips.on()


def test_two_chips_leave_those_who_have_both_tags(page: LedgerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "veteran" in page.chips.chips)
    page.chips.chips["elderly"].click()
    wait_rows(page, qtbot, 8)
    chip = page.chips.chips["veteran"]
    qtbot.waitUntil(lambda: chip.text().endswith(" 4"))

    chip.click()

    wait_rows(page, qtbot, 4)
    assert all("退役" in cell(page, row, "tags") for row in range(4))


def test_a_ledger_of_several_tags_holds_those_who_have_one_of_them(
    page: LedgerPage, qtbot: QtBot
) -> None:
    page.open_key("veterans")

    wait_rows(page, qtbot, 4)
    assert not page.chips.on()
    assert conditions(page)[0].startswith("标签：")
    page.conditions.buttons[0].click()
    wait_rows(page, qtbot, 60)
    assert page.bar.ledgers.currentData() == "all"


def test_a_ledger_brings_its_conditions_and_gives_way_when_they_are_changed(
    page: LedgerPage, qtbot: QtBot
) -> None:
    page.bar.ledgers.setCurrentIndex(page.bar.ledgers.findData("party"))
    page.bar.ledgers.activated.emit(page.bar.ledgers.currentIndex())

    wait_rows(page, qtbot, 9)
    assert conditions(page) == ["政治面貌：中共党员、中共预备党员"]
    page.table.set_filter("political_status", frozenset({"13"}))
    wait_rows(page, qtbot, 51)
    assert page.bar.ledgers.currentData() == "all"


def test_ages_of_a_ledger_are_a_condition_too(page: LedgerPage, qtbot: QtBot) -> None:
    page.open_key("aged")

    qtbot.waitUntil(lambda: 0 < len(names(page)) < 60)
    assert all(int(cell(page, row, "age")) >= 80 for row in range(len(names(page))))
    assert page.bar.ledgers.currentData() == "aged"
    page.conditions.buttons[0].click()
    wait_rows(page, qtbot, 60)


def test_an_area_narrows_to_itself_and_what_is_below(page: LedgerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.areas.topLevelItemCount() == 3)
    compound = page.areas.topLevelItem(1).child(0)  # type: ignore[union-attr]  # it is there
    assert (compound.text(0), compound.text(1)) == ("幸福里", "60")

    page.areas.setCurrentItem(compound.child(0))

    wait_rows(page, qtbot, 30)
    assert conditions(page) == ["区域：1号楼"]
    page.clear.click()
    wait_rows(page, qtbot, 60)


def test_the_header_sorts_by_pinyin_and_by_age(page: LedgerPage, qtbot: QtBot) -> None:
    order = Qt.SortOrder
    page.table.sort_by(page.table.grid_model.column_at("full_name"), order.AscendingOrder)
    qtbot.waitUntil(lambda: names(page)[0] == "蒋国强")
    assert names(page)[-1].startswith("钟")

    page.table.sort_by(page.table.grid_model.column_at("age"), order.AscendingOrder)
    qtbot.waitUntil(lambda: cell(page, 0, "age") == "2")
    ages = [int(cell(page, row, "age")) for row in range(60)]
    assert ages == sorted(ages)


def test_a_change_elsewhere_is_seen_at_once(
    page: LedgerPage, settled: Settled, tasks: Tasks, qtbot: QtBot
) -> None:
    tasks.change(
        lambda tx: service.delete_people(tx, settled.people[2:3]),
        A_CHANGE,
        owner=page,
        then=lambda _: None,
        refused=lambda findings: pytest.fail(str(findings)),
    )

    wait_rows(page, qtbot, 59)
    qtbot.waitUntil(lambda: page.status.text() == "筛选结果 59 人 / 全部 59 人")


def test_a_person_is_shown_whatever_was_asked_before(
    page: LedgerPage, settled: Settled, qtbot: QtBot
) -> None:
    page.search.setText("任平英")
    wait_rows(page, qtbot, 1)

    page.open_key(settled.people[31])

    wait_rows(page, qtbot, 60)
    qtbot.waitUntil(lambda: shown(page) == settled.people[31])
    assert page.search.text() == ""


def test_somebody_in_the_bin_is_shown_there(
    page: LedgerPage, settled: Settled, store: Store, qtbot: QtBot
) -> None:
    with store.transaction(A_CHANGE) as tx:
        service.delete_people(tx, settled.people[5:6])

    page.open_key(settled.people[5])

    qtbot.waitUntil(lambda: page.bin.isVisible() and shown(page) == settled.people[5])
    assert names(page) == ["蒋向胜"]


def test_nothing_is_without_a_name_for_those_who_cannot_see(page: LedgerPage) -> None:
    nameless = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.isVisible()
        and not (button.text() or button.accessibleName())
        # The corner of a table and the cross of a search box are Qt's own.
        and type(button).__name__ not in ("QAbstractButton", "QToolButton")
    ]

    assert nameless == []
    assert page.search.accessibleName()
    assert page.table.accessibleName()
    assert page.areas.accessibleName()


def test_the_keyboard_goes_from_the_search_to_the_table(page: LedgerPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.search.hasFocus)

    qtbot.keyClick(page.search, Qt.Key.Key_Down)

    qtbot.waitUntil(page.table.hasFocus)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == 1


def test_tab_goes_through_the_page_as_it_is_read(page: LedgerPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "living_alone" in page.chips.chips)
    page.activateWindow()
    page.search.setFocus()
    stops: list[str] = []
    for _ in range(40):
        widget = page.focusWidget()
        assert widget is not None
        stops.append(widget.accessibleName() or getattr(widget, "text", str)())
        page.focusNextChild()

    chip = next(at for at, stop in enumerate(stops) if stop.startswith("独居老人"))
    table = stops.index("人员台账")
    assert 0 < chip < table < stops.index("编辑")


def test_the_menu_of_what_happens_to_households_has_every_deed(
    page: LedgerPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.table.current_line() is not None)

    def deeds(menu: QMenu) -> list[str]:
        (home,) = (each for each in menu.findChildren(QMenu) if each.title() == "人户变动")
        return [action.text() for action in home.actions() if action.isEnabled() and action.text()]

    page.bar.more_menu.aboutToShow.emit()
    assert deeds(page.bar.more_menu) == deeds(context_menu(page, QMenu(page)))
    said = " ".join(deeds(page.bar.more_menu))
    for deed in ("迁入本户", "修改户信息", "查看某日的户", "搬到另一户"):
        assert deed in said
    assert "拆开" not in said  # nothing was merged into this one


def test_panes_and_sets_of_columns_are_remembered(page: LedgerPage, qtbot: QtBot) -> None:
    page.panes.card_button.click()
    assert not page.card.isVisible()
    qtbot.waitUntil(lambda: page.table.desk.habit(HABIT, {}).get("card") is False)

    layout = page.table.remembered
    assert layout is not None
    layout.show_columns(["full_name", "phones"])
    keep_set(page.table, "电话本")

    assert page.table.desk.habit("households.column_sets") == {"电话本": ["full_name", "phones"]}


def shown(page: LedgerPage) -> PersonId | None:
    return None if page.card.sheet is None else page.card.sheet.person.id
