"""Second chapter: finding people, in every way there is."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from shequ_desktop.gui import theme
from shequ_desktop.gui.filterpopup import FilterPopup
from shequ_desktop.households.view.ledger_page import LedgerPage
from shequ_desktop.tour import hands
from shequ_desktop.tour.founding import PEOPLE
from shequ_desktop.tour.hands import TourBroken
from shequ_desktop.tour.stage import Stage


def by_initials(stage: Stage) -> None:
    """Ctrl+K from anywhere, then the ledger's own search."""
    stage.chapter("查找与筛选")
    shell = stage.session.shell
    stage.keys("Ctrl+K")
    hands.type_on(shell.header.search, "zgmg")
    stage.until(shell.finder.list.count, "搜索结果")
    stage.picture("search", "Ctrl+K 随处可搜：输拼音首字母 zgmg 就找到诸葛明国，回车打开。")
    stage.keys("Return")
    stage.rest()
    stage.picture(
        "person_card", "打开的人：右边的卡片上有本人、同户成员和变动；证件号码平时打码显示。"
    )
    page = stage.ledger()
    stage.search(page, "1-2-501", range(3, 30))
    stage.picture(
        "search_door", "在台账里查门牌：输 1-2-501，这一户的人都在。姓名、电话、证件号也行。"
    )
    stage.clear(page)


def by_header(stage: Stage) -> None:
    """The filter of a column, as spreadsheets have it."""
    page = stage.ledger()
    table = page.table
    column = table.grid_model.column_at("relation_to_head")
    header = table.header
    right = header.sectionViewportPosition(column) + header.sectionSize(column)
    place = QPoint(right - theme.px(10), header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    stage.until(lambda: _popups(page), "表头筛选")
    popup = _popups(page)[0]
    stage.until(popup.values.rowCount, "筛选的值")
    stage.picture("header_filter", "表头右边的小漏斗：像 Excel 一样筛选，每个值后面是人数。")
    hands.click_at(popup.list, popup.list.visualRect(popup.values.index(0)).center())
    hands.click_at(popup.list, popup.list.visualRect(popup.values.index(1)).center())
    hands.click(popup.ok)
    stage.rest()
    stage.clear(page)


def by_tag(stage: Stage) -> None:
    """One press for everybody who lives alone."""
    page = stage.ledger()
    hands.click(page.chips.chips["living_alone"])
    stage.rest()
    if not 0 < found(page) < PEOPLE:
        raise TourBroken("按标签“独居老人”筛选，没有筛出人来。")
    stage.picture("tag_filter", "点一下标签：所有独居老人。每个标签上都标着人数。")
    stage.clear(page)


def by_area(stage: Stage) -> None:
    """The tree of buildings."""
    page = stage.ledger()
    if not page.panes.tree_button.isChecked():
        hands.click(page.panes.tree_button)
        stage.rest()
    recursive = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    buildings = page.areas.findItems("3号楼", recursive)
    if not buildings:
        raise TourBroken("区域树里没有 3 号楼。")
    hands.click_at(page.areas, page.areas.visualItemRect(buildings[0]).center())
    stage.rest()
    stage.picture("area_tree", "左边的区域树：点楼栋、单元、网格，只看那里的人。")
    hands.click(page.clear)
    hands.click(page.panes.tree_button)
    stage.rest()


def found(page: LedgerPage) -> int:
    """Return how many people the table shows."""
    return len(page.table.grid_model.ids())


def _popups(page: LedgerPage) -> list[FilterPopup]:
    return [each for each in page.window().findChildren(FilterPopup) if each.isVisible()]
