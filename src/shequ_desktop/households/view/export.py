"""Export of exactly what is on the screen: these rows, these columns, in this order."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.documents.files import write_file
from shequ_desktop.documents.spreadsheets import workbook
from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import FieldRow, Hint
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.idtable import Column
from shequ_desktop.gui.jobs import Job
from shequ_desktop.gui.problems import told
from shequ_desktop.gui.workbook_dialog import ask_where
from shequ_desktop.households import service
from shequ_desktop.households.service.exporting import note_export
from shequ_desktop.households.values import UNMASK, LedgerLine
from shequ_desktop.households.view.columns import ledger_columns, title
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Reading

_ID = "id_number"
_PART = 2000


def open_export(
    desk: Desk, parent: QWidget, numbers: Sequence[int], columns: Sequence[str]
) -> "ExportDialog":
    """Open the dialog that exports what the ledger's table shows.

    Args:
        numbers: The lines in their order on the screen.
        columns: The keys of the columns that are shown, in their order.
    """
    dialog = ExportDialog(desk, numbers, columns, parent.window())
    dialog.open()
    return dialog


class ExportDialog(QDialog):
    """Says what will be in the file and what to mind, and asks where it goes."""

    def __init__(
        self, desk: Desk, numbers: Sequence[int], columns: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("导出到 Excel"))
        self._desk = desk
        self._numbers = tuple(numbers)
        self._keys = tuple(columns)
        self.job: Job | None = None
        self._writing_down = False
        self.whole = QCheckBox(self.tr("包含完整证件号码(&F)"))
        self.purpose = QLineEdit()
        self.purpose.setPlaceholderText(self.tr("例如：报街道办人口普查核对"))
        self.purpose.setMaxLength(100)
        self.purpose_row = FieldRow(
            self.tr("用途(&P)"), self.purpose, hint=self.tr("会记入查看记录。"), required=True
        )
        self.hint = Hint()
        self.cancel = layouts.button(self.tr("取消"), tip="Esc")
        self.go = layouts.button(self.tr("选择位置并导出(&S)…"), "arrow_export_up", "primary")
        self._lay_out()
        self.whole.toggled.connect(self._show_purpose)
        self.go.clicked.connect(self._ask)
        self.cancel.clicked.connect(self.reject)
        self._show_purpose(False)  # noqa: FBT003 - as the signal says it

    def export_to(self, path: Path) -> None:
        """Write the file; whole identity numbers are noted before they leave the program."""
        if self.job is not None or self._writing_down:
            return
        if not self.whole.isChecked():
            self._write(path)
            return
        purpose = self.purpose.text().strip()
        if not purpose:
            self.purpose_row.say(self.tr("请填写用途，例如报送给谁、做什么用。"), "error")
            self.purpose.setFocus()
            return
        self._writing_down = True
        self._show_buttons()
        self._desk.tasks.change(
            lambda tx: note_export(tx, self._numbers, purpose),
            UNMASK,
            owner=self,
            then=lambda _none: self._write(path),
            refused=self._refused,
        )

    def _write(self, path: Path) -> None:
        whole, tasks = self.whole.isChecked(), self._desk.tasks

        def work(progress: Progress) -> Path | Problem:
            try:
                today = tasks.page(lambda reading: reading.today)
                shown = {each.key: each for each in ledger_columns(lambda: today, lambda _: whole)}
                columns = [shown[key] for key in self._keys]
                rows = tasks.page(lambda reading: self._rows(reading, columns, progress))
                headers = [title(key) for key in self._keys]
                write_file(path, workbook(headers, rows, progress=progress))
            except Problem as problem:
                return problem
            return path

        self._writing_down = False
        self.job = tasks.job(work, owner=self, then=self._written, title=self.tr("正在导出"))
        self.job.ended.connect(self._rest)
        self.hint.say(self.tr("正在导出…"))
        self._show_buttons()

    def _rows(
        self, reading: Reading, columns: Sequence[Column[LedgerLine]], progress: Progress
    ) -> list[list[object]]:
        """Return what the columns show of the lines; ages stay numbers, to be counted with."""
        readers = [_reader(column) for column in columns]
        rows: list[list[object]] = []
        for at in range(0, len(self._numbers), _PART):
            progress.report(at, len(self._numbers))
            lines = service.lines_of(reading, self._numbers[at : at + _PART])
            rows += [[read(line) for read in readers] for line in lines]
        return rows

    def _written(self, outcome: Path | Problem) -> None:
        if isinstance(outcome, Problem):
            self.hint.say(told(outcome), "error")
            return
        count = f"{len(self._numbers):,}"
        self._desk.say(self.tr("已导出 {count} 行：{path}").format(count=count, path=outcome))
        self.accept()

    def _rest(self) -> None:
        self.job = None
        self.hint.say("")
        self._show_buttons()

    def _refused(self, findings: tuple[Finding, ...]) -> None:
        self._writing_down = False
        self.hint.say("\n".join(map(sentence, findings)), "error")
        self._show_buttons()

    def _ask(self) -> None:
        if self.whole.isChecked() and not self.purpose.text().strip():
            self.purpose_row.say(self.tr("请填写用途，例如报送给谁、做什么用。"), "error")
            self.purpose.setFocus()
            return
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        today = self._desk.tasks.page(lambda reading: reading.today)
        name = self.tr("居民台账{day}.xlsx").format(day=f"{today:%Y%m%d}")
        ask_where(self, self.tr("导出到"), Path(place) / name, self.export_to)

    def _show_purpose(self, on: bool) -> None:  # noqa: FBT001 - a signal has no keywords
        self.purpose_row.setVisible(on)
        self.purpose_row.say()
        self.warning.setText(self._warned(whole=on))
        self.adjustSize()
        if on:
            self.purpose.setFocus()

    def _show_buttons(self) -> None:
        at_rest = self.job is None and not self._writing_down
        for part in (self.go, self.whole, self.purpose):
            part.setEnabled(at_rest)

    def _warned(self, *, whole: bool) -> str:
        said = self.tr(
            "导出的文件含有居民个人信息，且不再加密。请只用于工作，不要发到微信群、QQ 群，用完及时删除。"
        )
        if not whole and _ID in self._keys:
            said += self.tr("证件号码中间的数字以 * 代替。")
        return said

    def _lay_out(self) -> None:
        said = self.tr("{rows} 行、{columns} 列，与屏幕上的筛选、顺序和列完全一致。")
        told_ = layouts.label(
            said.format(rows=f"{len(self._numbers):,}", columns=len(self._keys)), "strong"
        )
        listed = layouts.label("、".join(map(title, self._keys)), "sub")
        listed.setWordWrap(True)
        self.warning = layouts.label("")
        self.warning.setWordWrap(True)
        self.warning.setProperty("chip", "warn")
        self.whole.setVisible(_ID in self._keys)
        self.go.setEnabled(bool(self._numbers and self._keys))
        self.setLayout(
            layouts.column(
                told_,
                listed,
                self.warning,
                self.whole,
                self.purpose_row,
                self.hint,
                layouts.row(None, self.cancel, self.go),
                margins=(20, 16, 20, 14),
                spacing=10,
            )
        )
        dialogs.one_default(self, self.go)
        self.setFixedWidth(theme.px(560))

    @override
    def reject(self) -> None:
        """Close; an export under way is stopped, and then there is no file."""
        if self.job is None:
            super().reject()
        else:
            self.job.cancel()


def _reader(column: Column[LedgerLine]) -> Callable[[LedgerLine], object]:
    return column.number or column.show
