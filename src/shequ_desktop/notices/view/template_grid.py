"""The rows of a block: columns of a table, cells of facts; a small grid with buttons below."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from shequ_desktop.gui import layouts, theme
from shequ_desktop.notices.view.template_new import EMPTY
from shequ_desktop.notices.view.template_settings import SETTINGS, Setting, Way
from shequ_desktop.notices.view.template_wording import insert_button
from shequ_desktop.notices.view.template_words import Names

_BREAK = "↵"
_WIDTHS = {Way.LENGTH: 80, Way.YES: 70, Way.CHOICE: 92, Way.PLAIN: 104, Way.WORDS: 170}
_FEW = 3
"""So many columns have room; the second is the wording."""
_ROW_HIGH = 32
_ROWS_SHOWN = 12


class RowsGrid(QWidget):
    """Each record a row, each setting a column; ``↵`` in a text begins a new line."""

    changed = Signal(object)
    """The records as they stand (a tuple)."""

    def __init__(self, kind: type[Any], records: Sequence[Any], names: Names) -> None:
        super().__init__()
        self._kind, self._records, self._names = kind, list(records), names
        self._settings = [each for each in SETTINGS[kind] if each.way is not Way.WHEN]
        self._filling = False
        self.table = QTableWidget(0, len(self._settings))
        self.insert = insert_button(names, self.put_in, more=((self.tr("换行"), _BREAK),))
        self.add = layouts.icon_button("add", self.tr("加一行"))
        self.remove = layouts.icon_button("delete", self.tr("删除这一行"))
        self.up = layouts.icon_button("chevron_up", self.tr("上移"))
        self.down = layouts.icon_button("chevron_down", self.tr("下移"))
        tools = layouts.row(self.add, self.remove, self.up, self.down, None, self.insert, spacing=2)
        self.setLayout(layouts.column(self.table, tools, spacing=2))
        self.setFocusProxy(self.table)
        self._dress()
        self._fill(0)
        self.table.itemChanged.connect(self._edited)
        self.table.currentCellChanged.connect(lambda *_at: self._enable())
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))

    def put_in(self, blank: str) -> None:
        """Put a blank behind the wording of the row that is chosen."""
        row = max(self.table.currentRow(), 0)
        for column, setting in enumerate(self._settings):
            item = self.table.item(row, column)
            if setting.way is Way.WORDS and item is not None:
                editor = self.table.focusWidget()
                if isinstance(editor, QLineEdit) and self.table.isAncestorOf(editor):
                    editor.insert(blank)
                else:
                    item.setText(item.text() + blank)
                    self.table.setCurrentItem(item)
                return

    def _dress(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([_named(each) for each in self._settings])
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().setDefaultSectionSize(theme.px(_ROW_HIGH))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for column, setting in enumerate(self._settings):
            table.setColumnWidth(column, theme.px(_WIDTHS[setting.way]))
        if len(self._settings) <= _FEW:
            header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _fill(self, chosen: int) -> None:
        self._filling = True
        self.table.setRowCount(len(self._records))
        for row, record in enumerate(self._records):
            for column, setting in enumerate(self._settings):
                self._show(row, column, setting, getattr(record, setting.name))
        self._filling = False
        lines = min(max(len(self._records), 2), _ROWS_SHOWN) + 1
        self.table.setFixedHeight(theme.px(_ROW_HIGH) * lines + theme.px(18))
        if self._records:
            self.table.setCurrentCell(min(chosen, len(self._records) - 1), 0)
        self._enable()

    def _show(self, row: int, column: int, setting: Setting, value: Any) -> None:
        if setting.way is Way.CHOICE:
            self.table.setCellWidget(row, column, self._choice(row, setting, value))
            return
        item = QTableWidgetItem()
        if setting.way is Way.YES:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if value else Qt.CheckState.Unchecked)
        else:
            item.setText(self._shown(setting, value))
        self.table.setItem(row, column, item)

    def _choice(self, row: int, setting: Setting, value: Any) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(_named(setting))
        values = list(setting.choices)
        made.addItems([_told(each) for each in setting.choices.values()])
        made.setCurrentIndex(values.index(value))
        made.activated.connect(lambda at: self._put(row, setting, values[at]))
        return made

    def _shown(self, setting: Setting, value: Any) -> str:
        if setting.way is Way.LENGTH:
            return f"{value:g}"
        words = self._names.shown(value) if setting.way is Way.WORDS else value
        return str(words).replace("\n", _BREAK)

    def _edited(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        setting = self._settings[item.column()]
        text = item.text().replace(_BREAK, "\n")
        match setting.way:
            case Way.YES:
                self._put(item.row(), setting, item.checkState() is Qt.CheckState.Checked)
            case Way.LENGTH:
                self._put_length(item, setting)
            case Way.WORDS:
                self._put(item.row(), setting, self._names.kept(text))
            case _:
                self._put(item.row(), setting, text)

    def _put_length(self, item: QTableWidgetItem, setting: Setting) -> None:
        try:
            length = min(max(float(item.text()), 0), setting.most)
        except ValueError:
            length = getattr(self._records[item.row()], setting.name)
        self._filling = True
        item.setText(f"{length:g}")
        self._filling = False
        self._put(item.row(), setting, length)

    def _put(self, row: int, setting: Setting, value: Any) -> None:
        self._records[row] = replace(self._records[row], **{setting.name: value})
        self._tell()

    def _add(self) -> None:
        at = self.table.currentRow() + 1
        self._records.insert(at, EMPTY[self._kind])
        self._fill(at)
        self._tell()

    def _remove(self) -> None:
        at = self.table.currentRow()
        del self._records[at]
        self._fill(at)
        self._tell()

    def _move(self, by: int) -> None:
        at = self.table.currentRow()
        self._records.insert(at + by, self._records.pop(at))
        self._fill(at + by)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(tuple(self._records))

    def _enable(self) -> None:
        at, last = self.table.currentRow(), len(self._records) - 1
        self.remove.setEnabled(at >= 0)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < last)


def _named(setting: Setting) -> str:
    return QCoreApplication.translate("templates", setting.title)


def _told(text: str) -> str:
    return QCoreApplication.translate("templates", text)
