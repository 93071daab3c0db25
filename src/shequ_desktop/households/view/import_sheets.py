"""The sheets of a workbook in a table: what they hold, and which are to be imported."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from shequ_desktop.documents.sheets import column_letters
from shequ_desktop.gui import theme
from shequ_desktop.households.service.workbooks import MappedSheet

Index = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole
_NAME, _ROWS, _SEEN, _FOUND = range(4)


class SheetsModel(QAbstractTableModel):
    """One sheet a row; the tick in the first column says whether it is imported."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheets: list[MappedSheet] = []

    def show(self, sheets: list[MappedSheet]) -> None:
        """Show ``sheets``; ticks are written into them."""
        self.beginResetModel()
        self._sheets = sheets
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._sheets)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 4

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        each = self._sheets[index.row()]
        match role:
            case _ROLE.DisplayRole | _ROLE.ToolTipRole:
                return self._shown(each, index.column())
            case _ROLE.CheckStateRole if index.column() == _NAME:
                return Qt.CheckState.Checked if each.taken else Qt.CheckState.Unchecked
            case _ROLE.TextAlignmentRole:
                side = (
                    Qt.AlignmentFlag.AlignRight
                    if index.column() == _ROWS
                    else Qt.AlignmentFlag.AlignLeft
                )
                return side | Qt.AlignmentFlag.AlignVCenter
            case _ROLE.ForegroundRole if not _rows(each):
                return theme.colour("text3")
            case _:
                return None

    @override
    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.CheckStateRole:
            return False
        each = self._sheets[index.row()]
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        each.chosen, each.areas_chosen = on and not each.areas, on and bool(each.areas)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == _NAME and _rows(self._sheets[index.row()]):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == _ROLE.DisplayRole:
            titles = (self.tr("工作表"), self.tr("行数"), self.tr("状态"), self.tr("认出的内容"))
            return titles[section]
        if role == _ROLE.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == _ROWS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _shown(self, each: MappedSheet, column: int) -> str:
        match column:
            case 0:
                return each.sheet.name
            case 1:
                return f"{_rows(each):,}"
            case 2:
                return self.tr("可见") if each.sheet.visible else self.tr("已隐藏")
            case _:
                return self._found(each)

    def _found(self, each: MappedSheet) -> str:
        if not _rows(each):
            return self.tr("空表")
        if each.areas:
            known = {column.field for table in each.areas for column in table.columns}
            said = self.tr("楼栋清单，共认出 {count} 种内容")
            return said.format(count=len(known - {""}))
        names = [table.column_of("full_name") for table in each.tables]
        name = next((column for column in names if column is not None), None)
        if name is None:
            return self.tr("没有认出姓名列，勾选后可在下一步指定")
        fields = {column.field for table in each.tables for column in table.columns if column.field}
        said = self.tr("姓名在 {letters} 列，共认出 {count} 种内容")
        if len(each.tables) > 1:
            said = self.tr("姓名在 {letters} 列，共认出 {count} 种内容，上下 {tables} 张表")
        return said.format(
            letters=column_letters(name.index), count=len(fields), tables=len(each.tables)
        )


def _rows(each: MappedSheet) -> int:
    """Return how many rows of data a sheet has; of one that was not understood, all its rows."""
    if tables := each.areas or each.tables:
        return sum(table.end - table.first for table in tables)
    return len(each.sheet.rows)
