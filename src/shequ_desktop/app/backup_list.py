"""Backups in a table: when, why, how much."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from shequ_desktop.gui import theme
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.backup import Backup

Column = Callable[[Backup], str]

ROW_TITLES = {
    "household": QT_TRANSLATE_NOOP("tables", "户"),
    "person": QT_TRANSLATE_NOOP("tables", "人员"),
    "household_member": QT_TRANSLATE_NOOP("tables", "户与人的关系"),
    "meeting": QT_TRANSLATE_NOOP("tables", "会议"),
    "attendance": QT_TRANSLATE_NOOP("tables", "会议签到"),
    "agenda_item": QT_TRANSLATE_NOOP("tables", "议题"),
    "speech": QT_TRANSLATE_NOOP("tables", "会议发言"),
    "meeting_task": QT_TRANSLATE_NOOP("tables", "议定事项"),
    "vote": QT_TRANSLATE_NOOP("tables", "表决"),
    "count_entry": QT_TRANSLATE_NOOP("tables", "计票单"),
    "minutes": QT_TRANSLATE_NOOP("tables", "会议记录"),
    "resolution": QT_TRANSLATE_NOOP("tables", "决议"),
    "resolution_objection": QT_TRANSLATE_NOOP("tables", "对决议的异议"),
    "resolution_progress": QT_TRANSLATE_NOOP("tables", "决议执行进展"),
    "rule_document": QT_TRANSLATE_NOOP("tables", "制度文件"),
    "proposal": QT_TRANSLATE_NOOP("tables", "提案"),
    "endorsement": QT_TRANSLATE_NOOP("tables", "提案联名"),
    "step_record": QT_TRANSLATE_NOOP("tables", "提案步骤"),
    "meeting_series": QT_TRANSLATE_NOOP("tables", "例会"),
    "meeting_file": QT_TRANSLATE_NOOP("tables", "会议附件"),
    "body": QT_TRANSLATE_NOOP("tables", "组织机构"),
    "office": QT_TRANSLATE_NOOP("tables", "任职"),
    "representative_link": QT_TRANSLATE_NOOP("tables", "代表联系户"),
    "kinship": QT_TRANSLATE_NOOP("tables", "亲属申报"),
    "governance": QT_TRANSLATE_NOOP("tables", "自治规则设置"),
    "volunteer": QT_TRANSLATE_NOOP("tables", "志愿者"),
    "volunteer_event": QT_TRANSLATE_NOOP("tables", "培训和表彰"),
    "post": QT_TRANSLATE_NOOP("tables", "志愿岗位"),
    "post_catalogue": QT_TRANSLATE_NOOP("tables", "岗位目录"),
    "volunteer_export": QT_TRANSLATE_NOOP("tables", "志愿服务导出对照"),
    "claim": QT_TRANSLATE_NOOP("tables", "岗位认领"),
    "shift_change": QT_TRANSLATE_NOOP("tables", "班次调整"),
    "service_record": QT_TRANSLATE_NOOP("tables", "服务记录"),
    "service_correction": QT_TRANSLATE_NOOP("tables", "服务记录更正"),
    "certificate": QT_TRANSLATE_NOOP("tables", "服务证明"),
    "voucher": QT_TRANSLATE_NOOP("tables", "收支凭证"),
    "fund_source": QT_TRANSLATE_NOOP("tables", "资金来源"),
    "month_close": QT_TRANSLATE_NOOP("tables", "月结"),
    "bank_line": QT_TRANSLATE_NOOP("tables", "银行对账单"),
    "project": QT_TRANSLATE_NOOP("tables", "项目"),
    "disclosure": QT_TRANSLATE_NOOP("tables", "公开件"),
    "project_step": QT_TRANSLATE_NOOP("tables", "项目进展"),
    "fund_file": QT_TRANSLATE_NOOP("tables", "票据和照片"),
    "paper_template": QT_TRANSLATE_NOOP("tables", "文书模板"),
    "board": QT_TRANSLATE_NOOP("tables", "公示栏设置"),
    "rule_file": QT_TRANSLATE_NOOP("tables", "目录和节假日"),
    "notice": QT_TRANSLATE_NOOP("tables", "公示件"),
    "posting": QT_TRANSLATE_NOOP("tables", "张贴记录"),
    "objection": QT_TRANSLATE_NOOP("tables", "意见"),
    "posting_photo": QT_TRANSLATE_NOOP("tables", "公示照片"),
    "dwelling": QT_TRANSLATE_NOOP("tables", "房屋"),
    "area": QT_TRANSLATE_NOOP("tables", "楼栋、单元、网格"),
    "person_tag": QT_TRANSLATE_NOOP("tables", "人员标签"),
    "community": QT_TRANSLATE_NOOP("tables", "社区信息"),
}
"""What the rows of the captured tables are called, in the order in which they matter."""


def made_at(backup: Backup) -> str:
    """Return the local time at which it was made."""
    return f"{backup.manifest.made:%Y-%m-%d %H:%M}"


def count_of(table: str) -> Column:
    """Return a column with the number of living rows of ``table``."""
    return lambda backup: f"{backup.manifest.rows.get(table, 0):,}"


def size_of(backup: Backup) -> str:
    """Return the size in words."""
    return QLocale().formattedDataSize(
        backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def show_backups(
    table: QTableWidget, backups: Sequence[Backup], columns: Sequence[Column], numbers: set[int]
) -> None:
    """Fill ``table``; the newest is selected.

    Args:
        numbers: Which columns stand at the right, as numbers do.
    """
    table.setRowCount(len(backups))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for row, backup in enumerate(backups):
        for at, column in enumerate(columns):
            item = QTableWidgetItem(column(backup))
            if at in numbers:
                item.setTextAlignment(right)
            table.setItem(row, at, item)
    for at in numbers:
        header = table.horizontalHeaderItem(at)
        if header is not None:
            header.setTextAlignment(right)
    fit(table)
    if backups:
        table.selectRow(0)


def fit(table: QTableWidget) -> None:
    """Give every row and column the room it needs."""
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    table.horizontalHeader().setDefaultAlignment(left)
    table.verticalHeader().setDefaultSectionSize(theme.px(30))
    table.resizeColumnsToContents()
    for column in range(table.columnCount() - 1):
        table.setColumnWidth(column, table.columnWidth(column) + theme.px(14))


def show_comparison(table: QTableWidget, then: dict[str, int], now: dict[str, int] | None) -> None:
    """Fill a table that says what a restore would change, a line for each kind of row."""
    names = [*ROW_TITLES, *sorted((set(then) | set(now or {})) - set(ROW_TITLES))]
    shown = [name for name in names if then.get(name) or (now or {}).get(name)]
    table.setRowCount(len(shown))
    for row, name in enumerate(shown):
        title = QCoreApplication.translate("tables", ROW_TITLES.get(name, name))
        before = then.get(name, 0)
        cells = [title, f"{before:,}", "—", "—"]
        if now is not None:
            cells[2:] = [f"{now.get(name, 0):,}", _change(before - now.get(name, 0))]
        for at, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if at:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, at, item)
    fit(table)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _change(by: int) -> str:
    if by == 0:
        return QCoreApplication.translate("tables", "不变")
    return f"+{by:,}" if by > 0 else f"−{-by:,}"
