"""The menus of the ledger: behind 更多, and over the selected rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from shequ_desktop.gui import gridmenu, icons
from shequ_desktop.households.rules.ledgers import RECYCLE_BIN
from shequ_desktop.households.view.column_sets import column_sets_menu

if TYPE_CHECKING:
    from shequ_desktop.households.view.ledger_page import LedgerPage

translate = QCoreApplication.translate


def fill_more(page: "LedgerPage", menu: QMenu) -> None:
    """Fill the menu behind 更多 anew."""
    menu.clear()
    for old in menu.findChildren(QMenu):  # clear() takes their titles away, not the menus
        old.deleteLater()
    actions, table = page.actions_by_key, page.table
    if page.state.in_bin:
        menu.addAction(actions["restore"])
    else:
        menu.addActions([actions["bulk"], actions["open"], actions["merge"]])
        _add_home_menu(page, menu)
    menu.addSeparator()
    columns = gridmenu.columns_menu(table, menu)
    columns.setTitle(translate("LedgerPage", "列设置"))
    menu.addMenu(columns)
    menu.addMenu(column_sets_menu(table, menu))
    menu.addMenu(gridmenu.density_menu(table, menu))
    menu.addSeparator()
    for button in (page.panes.tree_button, page.panes.card_button):
        shown = menu.addAction(button.accessibleName())
        shown.setCheckable(True)
        shown.setChecked(button.isChecked())
        shown.triggered.connect(button.setChecked)
    menu.addSeparator()
    bin_ = menu.addAction(icons.icon("bin_recycle"), translate("LedgerPage", "回收站"))
    bin_.triggered.connect(lambda: page.choose_ledger(RECYCLE_BIN))


def context_menu(page: "LedgerPage", menu: QMenu) -> QMenu:
    """Fill the menu over the selected rows."""
    actions, table = page.actions_by_key, page.table
    copy = menu.addAction(icons.icon("copy"), translate("LedgerPage", "复制"))
    copy.setShortcut(QKeySequence.StandardKey.Copy)
    copy.triggered.connect(table.copy)
    if page.state.in_bin:
        menu.addSeparator()
        menu.addAction(actions["restore"])
        return menu
    paste = menu.addAction(translate("LedgerPage", "粘贴"))
    paste.setShortcut(QKeySequence.StandardKey.Paste)
    paste.triggered.connect(table.paste)
    fill = menu.addAction(icons.icon("chevron_down"), translate("LedgerPage", "向下填充"))
    fill.setShortcut(QKeySequence("Ctrl+D"))
    fill.triggered.connect(table.fill_down)
    menu.addSeparator()
    menu.addActions([actions[key] for key in ("edit", "bulk", "open", "print")])
    menu.addSeparator()
    _add_home_menu(page, menu)
    menu.addAction(actions["merge"])
    menu.addSeparator()
    menu.addAction(actions["delete"])
    return menu


def _add_home_menu(page: "LedgerPage", menu: QMenu) -> None:
    line = page.table.current_line()
    home = menu.addMenu(icons.icon("home_person"), translate("LedgerPage", "人户变动"))
    home.setEnabled(line is not None)
    page.deeds.menu(home, None if line is None else line.household_id, page.chosen.same_household())
