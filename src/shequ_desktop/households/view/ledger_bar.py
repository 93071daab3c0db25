"""The line above the ledger: which ledger, and what is done most."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QSizePolicy, QWidget

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.households.rules.ledgers import RECYCLE_BIN
from shequ_desktop.households.values import Ledger

if TYPE_CHECKING:
    from shequ_desktop.households.view.chosen import Chosen

_SHOWN = 20


class LedgerBar(QWidget):
    """Chooses the ledger; holds the buttons of the page."""

    ledger_chosen = Signal(str)

    def __init__(self, ledgers: Iterable[Ledger], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ledgers = QComboBox()
        self.ledgers.setAccessibleName(self.tr("选择台账"))
        self.ledgers.setToolTip(self.tr("选择台账：党员、独居老人、已迁出、回收站……"))
        self.ledgers.setMaxVisibleItems(_SHOWN)
        self.ledgers.setMinimumWidth(theme.px(170))
        self.ledgers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for each in ledgers:
            if each.key == RECYCLE_BIN:
                self.ledgers.insertSeparator(self.ledgers.count())
                self.ledgers.addItem(icons.icon("bin_recycle"), each.title, each.key)
            else:
                self.ledgers.addItem(each.title, each.key)
        self.ledgers.activated.connect(
            lambda _at: self.ledger_chosen.emit(self.ledgers.currentData())
        )
        self.add = layouts.button(self.tr("新增人员"), "add", "primary", self.tr("Ctrl+N"))
        self.import_ = layouts.button(
            self.tr("导入"), "arrow_import", tip=self.tr("读入 Excel、WPS 或 CSV 台账")
        )
        self.export = layouts.button(
            self.tr("导出"), "arrow_export_up", tip=self.tr("把表中现在显示的内容存为 Excel 文件")
        )
        self.print = layouts.button(self.tr("打印"), "print")
        self.more = layouts.button(self.tr("更多"), "more_horizontal")
        self.print_selected = QAction(icons.icon("print"), self.tr("打印所选人员的户情卡"), self)
        self.print_all = QAction(self.tr("打印筛选结果的全部户情卡"), self)
        self.print_roster = QAction(icons.icon("table"), self.tr("打印筛选结果的名册"), self)
        self.print_labels = QAction(icons.icon("tag"), self.tr("打印所选人员的住户标签"), self)
        self.more_menu = QMenu(self)
        self._give_menus()
        self.setLayout(
            layouts.row(
                layouts.label(self.tr("分户台账"), "h1"),
                4,
                self.ledgers,
                None,
                self.add,
                self.import_,
                self.export,
                self.print,
                self.more,
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_ledger(self, key: str, *, in_bin: bool) -> None:
        """Show which ledger is looked at; in the recycle bin nothing is added or exported."""
        self.ledgers.setCurrentIndex(self.ledgers.findData(key))
        for button in self._buttons():
            button.setEnabled(not in_bin)

    def connect_printing(self, chosen: "Chosen") -> None:
        """Let the menu behind 打印 do what it says."""
        self.print_selected.triggered.connect(chosen.print_cards)
        self.print_all.triggered.connect(chosen.print_all)
        self.print_roster.triggered.connect(chosen.print_roster)
        self.print_labels.triggered.connect(chosen.print_labels)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.add, self.import_, self.export, self.print)

    def _give_menus(self) -> None:
        menu = QMenu(self)
        menu.addActions([self.print_selected, self.print_all])
        menu.addSeparator()
        menu.addActions([self.print_roster, self.print_labels])
        layouts.give_menu(self.print, menu)
        layouts.give_menu(self.more, self.more_menu)
