"""Sets of columns for one purpose: ready-made ones, and those that the user has kept."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMenu

from shequ_desktop.gui import icons
from shequ_desktop.households.view.columns import COLUMN_SETS
from shequ_desktop.households.view.ledger_table import LedgerTable

HABIT = "households.column_sets"


def column_sets_menu(table: LedgerTable, parent: QMenu) -> QMenu:
    """Return a menu that shows a set of columns, keeps the present ones, or forgets a set."""
    menu = QMenu(QCoreApplication.translate("ColumnSets", "列组合"), parent)
    menu.setIcon(icons.icon("column_triple"))
    for title, keys in COLUMN_SETS:
        shown = QCoreApplication.translate("ColumnSets", title)
        menu.addAction(shown).triggered.connect(lambda _on, keys=keys: _show(table, list(keys)))
    menu.addSeparator()
    kept = table.desk.habit(HABIT, {})
    for name, own in kept.items():
        menu.addAction(icons.icon("star"), name).triggered.connect(
            lambda _on, keys=own: _show(table, list(keys))
        )
    save = menu.addAction(QCoreApplication.translate("ColumnSets", "把现在的列保存为…"))
    save.triggered.connect(lambda: _ask_name(table))
    if kept:
        forget = menu.addMenu(QCoreApplication.translate("ColumnSets", "删除列组合"))
        for name in kept:
            forget.addAction(name).triggered.connect(lambda _on, name=name: _forget(table, name))
    return menu


def keep_set(table: LedgerTable, name: str) -> None:
    """Keep the columns on screen under a name; the same name takes the older set's place."""
    if name.strip():
        sets = {**table.desk.habit(HABIT, {}), name.strip(): table.shown_keys()}
        table.desk.keep_habit(HABIT, sets)


def _ask_name(table: LedgerTable) -> None:
    ask = QInputDialog(table.window())
    ask.setWindowTitle(QCoreApplication.translate("ColumnSets", "保存列组合"))
    ask.setLabelText(QCoreApplication.translate("ColumnSets", "名称："))
    ask.setOkButtonText(QCoreApplication.translate("ColumnSets", "保存"))
    ask.setCancelButtonText(QCoreApplication.translate("ColumnSets", "取消"))
    ask.textValueSelected.connect(lambda name: keep_set(table, name))
    ask.open()


def _forget(table: LedgerTable, name: str) -> None:
    sets = {key: keys for key, keys in table.desk.habit(HABIT, {}).items() if key != name}
    table.desk.keep_habit(HABIT, sets)


def _show(table: LedgerTable, keys: list[str]) -> None:
    layout = table.remembered
    assert layout is not None, "the table is furnished"
    layout.show_columns(keys)
