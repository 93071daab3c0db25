"""打印记录: who has printed or saved which paper, when, and how much of people it showed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from shequ_desktop.documents.files import write_file
from shequ_desktop.documents.masking import mask_profiles
from shequ_desktop.documents.spreadsheets import workbook
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.chips import FilterChips
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import PreeditSearch
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.gui.workbook_dialog import ask_where
from shequ_desktop.kernel.paperwork import Way
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.notices import service
from shequ_desktop.notices.values import PrintedPaper

_SHOWN_AT_MOST = 5000
_WAYS = {
    Way.PRINTED: QT_TRANSLATE_NOOP("PrintLog", "打印"),
    Way.PDF: QT_TRANSLATE_NOOP("PrintLog", "存 PDF"),
    Way.ARCHIVE: QT_TRANSLATE_NOOP("PrintLog", "存档 PDF/A"),
    Way.WORD: QT_TRANSLATE_NOOP("PrintLog", "存 Word"),
    Way.WORKBOOK: QT_TRANSLATE_NOOP("PrintLog", "存表格"),
}
_WIDTHS = (150, 90, 260, 100, 60, 60, 160, 90, 130)
_SNAPSHOT_SHOWN = 12
"""Enough to tell one file from another by eye; the export has all 64."""


class LogPage(QWidget):
    """Every line of the log on this computer, the newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._lines: tuple[PrintedPaper, ...] = ()
        self.search = PreeditSearch(self.tr("文书名称、拼音首字母、经手人"))
        self.search.setAccessibleName(self.tr("查找打印记录"))
        self.search.setMinimumWidth(theme.px(240))
        self.chips = FilterChips()
        self._desk = desk
        self.export_button = layouts.button(
            self.tr("导出到 Excel…"), "arrow_export_up", tip=self.tr("Ctrl+E：现在列出的这些")
        )
        self.status = layouts.label("", "sub")
        self.table = QTableView()
        columns: list[Column[PrintedPaper]] = [
            Column(self.tr("时间"), _when),
            Column(self.tr("经手人"), lambda each: each.user),
            Column(self.tr("文书"), lambda each: each.trail.title),
            Column(self.tr("方式"), lambda each: _way(each.trail.way)),
            Column(self.tr("份数"), lambda each: str(each.trail.copies)),
            Column(self.tr("页数"), lambda each: str(each.trail.pages)),
            Column(self.tr("个人信息"), _mask),
            Column(self.tr("模板"), self._version),
            Column(self.tr("文件校验码"), lambda each: each.snapshot[:_SNAPSHOT_SHOWN]),
        ]
        self._columns = (*columns[:-1], Column(columns[-1].title, lambda each: each.snapshot))
        self.model = RecordTable[PrintedPaper](columns, self)
        self._dress()
        head = layouts.row(spacing=8)
        head.addWidget(self.search, stretch=2)
        head.addWidget(self.chips, stretch=5)
        head.addWidget(self.export_button)
        layout = layouts.column(head, self.table, self.status, spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.chips.come_after(self.search)
        self.chips.set_chips([(way.value, _way(way)) for way in _WAYS])
        self.search.query.connect(lambda _text: self._narrow())
        self.chips.changed.connect(lambda _on: self._narrow())
        self.export_button.clicked.connect(self._ask_where)
        QShortcut(
            QKeySequence("Ctrl+E"),
            self,
            self.export_button.click,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        desk.tasks.follow(
            lambda reading: service.paper_log(reading, limit=_SHOWN_AT_MOST),
            owner=self,
            then=self._show,
        )

    def export_to(self, path: Path) -> None:
        """Write the lines that are listed as a workbook."""
        headers = [column.title for column in self._columns]
        rows = [
            [column.show(line) for column in self._columns]
            for line in map(self.model.record, range(self.model.rowCount()))
        ]
        title = self.tr("打印记录")

        def work(progress: Progress) -> None:
            write_file(path, workbook(headers, rows, title=title, progress=progress))

        said = self.tr("已导出 {count} 条：{path}").format(count=f"{len(rows):,}", path=path)
        self._desk.tasks.job(
            work,
            owner=self,
            then=lambda _none: self._desk.say(said),
            title=self.tr("正在导出"),
        )

    def _ask_where(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        today = self._desk.tasks.page(lambda reading: reading.today)
        name = self.tr("打印记录{day}.xlsx").format(day=f"{today:%Y%m%d}")
        ask_where(self, self.tr("导出到"), Path(place) / name, self.export_to)

    def _dress(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("打印记录"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(30))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for at, width in enumerate(_WIDTHS):
            table.setColumnWidth(at, theme.px(width))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _show(self, lines: Sequence[PrintedPaper]) -> None:
        self._lines = tuple(lines)
        counts = {way.value: sum(each.trail.way is way for each in lines) for way in _WAYS}
        self.chips.show_counts(counts)
        self._narrow()

    def _narrow(self) -> None:
        wanted, on = self.search.wanted().casefold(), self.chips.on()
        shown = [
            each
            for each in self._lines
            if (not on or each.trail.way.value in on) and wanted in _words(each)
        ]
        self.model.show(shown)
        self.export_button.setEnabled(bool(shown))
        if self._lines:
            said = self.tr("显示 {shown} 条 / 共 {total} 条")
            self.status.setText(said.format(shown=len(shown), total=len(self._lines)))
        else:
            self.status.setText(self.tr("还没有打印记录。打印或保存文书之后，这里自动记下一条。"))

    def _version(self, each: PrintedPaper) -> str:
        version = each.trail.template_version
        return self.tr("第 {n} 版").format(n=version) if version else self.tr("出厂")


def _when(each: PrintedPaper) -> str:
    return each.at.astimezone().strftime("%Y-%m-%d %H:%M")


def _way(way: Way) -> str:
    return QCoreApplication.translate("PrintLog", _WAYS[way])


def _mask(each: PrintedPaper) -> str:
    profile = mask_profiles().get(each.trail.mask)
    return profile.title if profile is not None else each.trail.mask


def _words(each: PrintedPaper) -> str:
    title = each.trail.title
    return f"{title} {initials(title)} {each.user}".casefold()
