"""The rows of a dry run as a table, and what is wrong with them as a list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from typing_extensions import override

from shequ_desktop.gui import icons, theme
from shequ_desktop.households.rules.clean_values import CellIssue
from shequ_desktop.households.rules.planning import Fate
from shequ_desktop.households.service.checking import Checked, CheckedRow
from shequ_desktop.households.view.import_cells import (
    PLACE,
    PLACE_FIELDS,
    cell_text,
    changes,
    changing_fields,
    field_title,
    fields_of,
    raw_text,
    summary,
)

Index = QModelIndex | QPersistentModelIndex

ROW, FATE, NAME, SUMMARY = range(4)
"""The columns before those of the fields; the last says in words what changes and is wrong."""

_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole
_WIDTHS = {
    "sex": 64,
    "id_number": 184,
    "phones": 124,
    PLACE: 180,
    "tags": 150,
    "hukou_address": 220,
    "note": 240,
}
_BOTH = 230
"""Room for 旧 → 新."""
_FATES = {
    Fate.NEW: ("ok", False),
    Fate.UPDATED: ("warn", True),
    Fate.UNCHANGED: ("grey", False),
    Fate.REFUSED: ("error", True),
}
"""Tone of a fate, and whether its ground is coloured too."""


class CheckModel(QAbstractTableModel):
    """Rows of the workbook: where, what happens, who, and the cells with 旧 → 新."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[CheckedRow] = ()
        self.fields: tuple[str, ...] = ()
        self._several = False
        self._changing: frozenset[str] = frozenset()
        self._shown: Sequence[int] = ()
        self._at: dict[tuple[str, int], int] = {}

    def show(self, checked: Checked, shown: Sequence[int]) -> None:
        """Show the rows with these numbers, in this order."""
        self.beginResetModel()
        self.rows = checked.rows
        self._several = sum(each.chosen for each in checked.file.sheets) > 1
        self.fields = fields_of(checked)
        self._changing = changing_fields(checked.rows)
        self._shown = shown
        self._at = {
            (self.rows[at].clean.sheet, self.rows[at].clean.number): row
            for row, at in enumerate(shown)
        }
        self.endResetModel()

    def record(self, row: int) -> CheckedRow:
        """Return what a row of the table shows."""
        return self.rows[self._shown[row]]

    def row_of(self, issue: CellIssue) -> int | None:
        """Return the row of the table that an issue is about, if it is shown."""
        return self._at.get((issue.sheet, issue.row))

    def column_of(self, issue: CellIssue) -> int:
        """Return the column of the table that an issue is about."""
        if issue.field == "full_name":
            return NAME
        key = PLACE if issue.field in PLACE_FIELDS else issue.field
        return self.fields.index(key) + SUMMARY + 1 if key in self.fields else FATE

    def width(self, column: int) -> int:
        """Return the width of a column in pixels."""
        if column <= SUMMARY:
            return theme.px((130 if self._several else 76, 76, 96, 330)[column])
        key = self.fields[column - SUMMARY - 1]
        width = _WIDTHS.get(key, 110)
        return theme.px(max(width, _BOTH) if key in self._changing else width)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.fields) + SUMMARY + 1

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        row, column = self.record(index.row()), index.column()
        match role:
            case _ROLE.DisplayRole:
                return self._text(row, column)
            case _ROLE.ToolTipRole | _ROLE.AccessibleDescriptionRole:
                said = [issue.message for issue in self._issues(row, column)]
                return "\n".join([*said, *([self._text(row, column)] if not said else [])])
            case _ROLE.BackgroundRole | _ROLE.ForegroundRole:
                return self._colour(row, column, ground=role == _ROLE.BackgroundRole)
            case _ROLE.DecorationRole:
                return self._sign(row, column)
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != _ROLE.DisplayRole:
            return None
        if section <= SUMMARY:
            titles = (self.tr("Excel 行"), self.tr("处理"), self.tr("姓名"), self.tr("变化和问题"))
            return titles[section]
        return field_title(self.fields[section - SUMMARY - 1])

    def fate_name(self, fate: Fate) -> str:
        """Return what happens to a row, in a word."""
        return {
            Fate.NEW: self.tr("新增"),
            Fate.UPDATED: self.tr("更新"),
            Fate.UNCHANGED: self.tr("不变"),
            Fate.REFUSED: self.tr("有错误"),
        }[fate]

    def _text(self, row: CheckedRow, column: int) -> str:
        if column == ROW:
            number = row.clean.number
            return f"{row.clean.sheet} {number}" if self._several else str(number)
        if column == FATE:
            return self.fate_name(row.planned.fate)
        if column == SUMMARY:
            return summary(row)
        if column == NAME:
            return cell_text(row, "full_name") or raw_text(self._issues(row, column))
        return cell_text(row, self.fields[column - SUMMARY - 1]) or raw_text(
            self._issues(row, column)
        )

    def _issues(self, row: CheckedRow, column: int) -> list[CellIssue]:
        if not row.issues:
            return []
        return [issue for issue in row.issues if self.column_of(issue) == column]

    def _tone(self, row: CheckedRow, column: int) -> str:
        levels = {issue.level for issue in self._issues(row, column)}
        if levels:
            return "error" if "error" in levels else "warn"
        if column == FATE:
            return _FATES[row.planned.fate][0]
        key = self._key(column)
        return "info" if key and changes(row, key) is not None else ""

    def _key(self, column: int) -> str:
        if column == NAME:
            return "full_name"
        return self.fields[column - SUMMARY - 1] if column > SUMMARY else ""

    def _colour(self, row: CheckedRow, column: int, *, ground: bool) -> Any:
        tone = self._tone(row, column)
        if not tone or theme.is_plain():
            return None
        if column == FATE and ground and not _FATES[row.planned.fate][1]:
            return None
        return theme.tone(tone)[1 if ground else 0]

    def _sign(self, row: CheckedRow, column: int) -> Any:
        if column == FATE or not (found := self._issues(row, column)):
            return None
        is_error = any(issue.level == "error" for issue in found)
        return icons.icon(
            "error_circle" if is_error else "warning",
            theme.COLOURS["error" if is_error else "warn"],
        )


class IssueModel(QAbstractListModel):
    """What is wrong, one cell an item."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.issues: Sequence[CellIssue] = ()
        self._several = False

    def show(self, checked: Checked) -> None:
        """Show everything that was found, errors first."""
        self.beginResetModel()
        self.issues = sorted(checked.clean.issues, key=lambda issue: issue.level != "error")
        self._several = sum(each.chosen for each in checked.file.sheets) > 1
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.issues)

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        issue = self.issues[index.row()]
        match role:
            case _ROLE.DisplayRole:
                return self._text(issue)
            case _ROLE.ToolTipRole:
                return issue.message
            case _ROLE.DecorationRole:
                is_error = issue.level == "error"
                name = "error_circle" if is_error else "warning"
                return icons.icon(name, theme.COLOURS["error" if is_error else "warn"])
            case _ROLE.SizeHintRole:
                return QSize(theme.px(200), theme.px(86))
            case _:
                return None

    def _text(self, issue: CellIssue) -> str:
        where = self.tr("第 {row} 行").format(row=issue.row)
        if issue.column:
            where = self.tr("第 {row} 行 {column} 列").format(row=issue.row, column=issue.column)
        sheet = f"{issue.sheet} " if self._several else ""
        title = field_title(issue.field)
        return f"{sheet}{where}　{title}\n{issue.message}"
