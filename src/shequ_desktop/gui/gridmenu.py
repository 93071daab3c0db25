"""The menu of a table's header: sort, filter, which columns, how close the rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from shequ_desktop.gui import icons
from shequ_desktop.gui.settings import Density

if TYPE_CHECKING:
    from shequ_desktop.gui.ledgerview import GridView


def header_menu(view: "GridView", column: int) -> QMenu:
    """Return the menu for the header of a column; -1: beside the columns."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if column >= 0:
        _add_deeds(menu, view, column)
        menu.addSeparator()
    menu.addMenu(columns_menu(view, menu))
    menu.addMenu(density_menu(view, menu))
    layout = view.remembered
    assert layout is not None, "furnish comes first"
    frozen = menu.addAction(QCoreApplication.translate("GridMenu", "冻结首列"))
    frozen.setCheckable(True)
    frozen.setChecked(layout.freezes)
    frozen.triggered.connect(lambda on: layout.freeze(on=on))
    reset = menu.addAction(QCoreApplication.translate("GridMenu", "恢复默认列"))
    reset.triggered.connect(layout.reset)
    return menu


def columns_menu(view: "GridView", parent: QMenu) -> QMenu:
    """Return a menu with a tick for each column; also for a button of the page."""
    menu = QMenu(QCoreApplication.translate("GridMenu", "显示的列"), parent)
    layout = view.remembered
    assert layout is not None, "furnish comes first"
    for at, column in enumerate(view.grid_model.columns):
        action = menu.addAction(column.title)
        action.setCheckable(True)
        action.setChecked(not view.isColumnHidden(at))
        action.triggered.connect(lambda on, key=column.key: layout.show_column(key, shown=on))
    return menu


def density_menu(view: "GridView", parent: QMenu) -> QMenu:
    """Return a menu of the row heights."""
    menu = QMenu(QCoreApplication.translate("GridMenu", "行高"), parent)
    group = QActionGroup(menu)
    titles = {
        Density.COMPACT: QCoreApplication.translate("GridMenu", "紧凑"),
        Density.STANDARD: QCoreApplication.translate("GridMenu", "标准"),
        Density.LOOSE: QCoreApplication.translate("GridMenu", "宽松"),
    }
    for density, title in titles.items():
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(view.desk.settings.density is density)
        action.triggered.connect(lambda _on, chosen=density: view.desk.remember(density=chosen))
        group.addAction(action)
    return menu


def _add_deeds(menu: QMenu, view: "GridView", column: int) -> None:
    spec = view.grid_model.columns[column]
    order = Qt.SortOrder
    if spec.sortable:
        for title, icon, wanted in (
            (QCoreApplication.translate("GridMenu", "升序"), "arrow_sort_up", order.AscendingOrder),
            (
                QCoreApplication.translate("GridMenu", "降序"),
                "arrow_sort_down",
                order.DescendingOrder,
            ),
        ):
            action = menu.addAction(icons.icon(icon), title)
            action.triggered.connect(lambda _on, by=wanted: view.sort_by(column, by))
    if spec.filterable:
        action = menu.addAction(
            icons.icon("filter"), QCoreApplication.translate("GridMenu", "筛选…")
        )
        action.triggered.connect(lambda: view.open_filter(column))
    layout = view.remembered
    assert layout is not None, "furnish comes first"
    hide = menu.addAction(QCoreApplication.translate("GridMenu", "隐藏此列"))
    hide.triggered.connect(lambda: layout.show_column(spec.key, shown=False))
