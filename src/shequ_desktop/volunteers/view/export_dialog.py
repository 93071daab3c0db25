"""导出给全国系统: columns, order, headings and codes are the office's to change; a preview below."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from shequ_desktop.documents.files import write_file
from shequ_desktop.documents.spreadsheets import workbook
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.problems import told
from shequ_desktop.gui.record_forms import day_field
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.exporting import check_columns, read_codes, write_codes
from shequ_desktop.volunteers.values import CHANGE_EXPORT, FACT_TITLES, ExportColumn

FACT, HEADING, CODES = range(3)
_SHOWN = 4
"""So many rows are shown as they will stand in the file."""
_WIDE = 860


class ExportDialog(FormDialog):
    """One line a column; ticked ones are exported, from above to below."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("导出服务记录"))
        self.since = day_field(self.today, self.today.replace(month=1, day=1))
        self.until = day_field(self.today, self.today)
        self.columns = QTableWidget(0, 3)
        self.preview = QTableWidget(0, 0)
        self.up = layouts.button(self.tr("上移"), "chevron_up", "", self.tr("Alt+↑"))
        self.down = layouts.button(self.tr("下移"), "chevron_down", "", self.tr("Alt+↓"))
        self.usual = layouts.button(self.tr("恢复程序自带的"), "arrow_undo")
        self.export = layouts.button(self.tr("选择位置并导出…"), "arrow_export_up")
        self._show_columns(desk.tasks.page(service.export_columns))
        self._dress()
        self._connect()
        self._lay_out()
        self._show_preview()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.chosen()

    def chosen(self) -> tuple[ExportColumn, ...]:
        """Return the ticked columns in their order."""
        return tuple(
            ExportColumn(
                fact=str(self._item(row, FACT).data(Qt.ItemDataRole.UserRole)),
                heading=self._item(row, HEADING).text().strip(),
                codes=read_codes(self._item(row, CODES).text()),
            )
            for row in range(self.columns.rowCount())
            if self._item(row, FACT).checkState() is Qt.CheckState.Checked
        )

    def shift(self, steps: int) -> None:
        """Move the current column up or down."""
        row = self.columns.currentRow()
        other = row + steps
        if row < 0 or not 0 <= other < self.columns.rowCount():
            return
        self.columns.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        for column in range(self.columns.columnCount()):
            mine, theirs = self.columns.takeItem(row, column), self.columns.takeItem(other, column)
            self.columns.setItem(row, column, theirs)
            self.columns.setItem(other, column, mine)
        self.columns.blockSignals(False)  # noqa: FBT003 - as above
        self.columns.setCurrentCell(other, self.columns.currentColumn())
        self._show_preview()

    def export_to(self, path: Path) -> None:
        """Write the file; its ending says whether it is a workbook or CSV."""
        columns, since, until = self.chosen(), self.since.day(), self.until.day()
        tasks = self.desk.tasks

        def work(progress: Progress) -> int | Problem:
            rows = tasks.page(
                lambda reading: service.exported(reading, columns, since=since, until=until)
            )
            try:
                if path.suffix.lower() == ".csv":
                    write_file(path, service.csv_of(columns, rows))
                else:
                    headings = [each.heading for each in columns]
                    write_file(path, workbook(headings, rows, progress=progress))
            except Problem as problem:
                return problem
            return len(rows)

        def written(outcome: int | Problem) -> None:
            if isinstance(outcome, Problem):
                self.desk.inform(self, told(outcome))
                return
            said = self.tr("已导出 {n} 条服务记录：{path}")
            self.desk.say(said.format(n=f"{outcome:,}", path=path))

        tasks.job(work, owner=self, then=written, title=self.tr("正在导出"))

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        found = self.columns.item(row, column)
        assert found is not None, "every cell is filled"
        return found

    def _show_columns(self, columns: Sequence[ExportColumn]) -> None:
        used = {each.fact for each in columns}
        left = [ExportColumn(fact=key, heading="") for key in FACT_TITLES if key not in used]
        self.columns.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
        self.columns.setRowCount(len(columns) + len(left))
        for row, each in enumerate((*columns, *left)):
            title = QCoreApplication.translate("exported", FACT_TITLES[each.fact])
            fact = QTableWidgetItem(title)
            fact.setData(Qt.ItemDataRole.UserRole, each.fact)
            fact.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            ticked = Qt.CheckState.Checked if each.heading else Qt.CheckState.Unchecked
            fact.setCheckState(ticked)
            self.columns.setItem(row, FACT, fact)
            self.columns.setItem(row, HEADING, QTableWidgetItem(each.heading or title))
            self.columns.setItem(row, CODES, QTableWidgetItem(write_codes(each.codes)))
        self.columns.blockSignals(False)  # noqa: FBT003 - as above

    def _dress(self) -> None:
        self.columns.setAccessibleName(self.tr("导出的列"))
        self.columns.setHorizontalHeaderLabels(
            [self.tr("内容（打勾的导出）"), self.tr("列名"), self.tr("代码对照，例如 1=男；2=女")]
        )
        self.preview.setAccessibleName(self.tr("预览"))
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for table, high in ((self.columns, 220), (self.preview, 150)):
            table.verticalHeader().hide()
            table.verticalHeader().setDefaultSectionSize(theme.px(28))
            table.setMinimumHeight(theme.px(high))
            table.setTabKeyNavigation(False)
            table.horizontalHeader().setDefaultAlignment(
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        self.columns.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.columns.setCurrentCell(0, HEADING)

    def _connect(self) -> None:
        self.up.clicked.connect(lambda _on=False: self.shift(-1))
        self.down.clicked.connect(lambda _on=False: self.shift(1))
        self.usual.clicked.connect(lambda _on=False: self._restore())
        self.columns.itemChanged.connect(lambda _item: self._show_preview())
        self.since.changed.connect(lambda _day: self._show_preview())
        self.until.changed.connect(lambda _day: self._show_preview())
        self.export.clicked.connect(lambda _on=False: self._ask())
        self.save.clicked.connect(lambda _on=False: self._save())
        for keys, steps in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.columns)
            shortcut.activated.connect(lambda steps=steps: self.shift(steps))

    def _lay_out(self) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("从哪天"), self.since, hint=self.since.hint)
        grid.add(self.tr("到哪天"), self.until, hint=self.until.hint)
        self.body.addWidget(grid)
        self.body.addLayout(layouts.row(self.up, self.down, None, self.usual, spacing=6))
        self.body.addWidget(self.columns)
        self.body.addWidget(self.preview)
        self.name_save(self.tr("保存对照"))
        self.build(
            self.tr("导出服务记录"),
            self.tr("按上级系统的导入模板排好列，只导出确认过的记录；不含证件号码和电话。"),
            more=(self.export,),
        )
        self.fit(_WIDE)

    def _restore(self) -> None:
        self._show_columns(service.shipped_columns())
        self._show_preview()

    def _show_preview(self) -> None:
        columns, since, until = self.chosen(), self.since.day(), self.until.day()
        self.start_over()
        rows = self.desk.tasks.page(
            lambda reading: service.exported(reading, columns, since=since, until=until)
        )
        self.preview.setColumnCount(len(columns))
        self.preview.setHorizontalHeaderLabels([each.heading for each in columns])
        self.preview.setRowCount(min(len(rows), _SHOWN))
        for at, row in enumerate(rows[:_SHOWN]):
            for column, value in enumerate(row):
                self.preview.setItem(at, column, QTableWidgetItem(str(value)))
        self.preview.resizeColumnsToContents()
        label = self.tr("导出 {n} 条…").format(n=f"{len(rows):,}")
        self.export.setText(label)

    def _ask(self) -> None:
        found = tuple(check_columns(self.chosen()))
        if found:
            self.desk.inform(self, "\n".join(map(sentence, found)))
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("导出服务记录"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Excel 工作簿 (*.xlsx)"), self.tr("逗号分隔的文本 (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(self.tr("志愿服务记录.xlsx"))
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.open()

    def _save(self) -> None:
        columns = self.chosen()
        self.send(
            lambda tx: service.change_export(tx, columns),
            CHANGE_EXPORT,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.desk.say(self.tr("导出对照已保存，可撤销（Ctrl+Z）"))
