"""Other people's workbooks into the ledger: 文件 → 对应列 → 检查 → 完成.

Reading, checking, the backup and the import run behind the window; it shows their
answers. Nothing is written before the last button, and then all of it or nothing.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget
from shiboken6 import isValid
from typing_extensions import override

from shequ_desktop.documents.files import write_file
from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.jobs import Job
from shequ_desktop.gui.problems import told
from shequ_desktop.gui.workbook_dialog import ask_where
from shequ_desktop.households.rules.planning import Fate
from shequ_desktop.households.service.checking import Checked, check_ledger
from shequ_desktop.households.service.marking import marked_copy
from shequ_desktop.households.service.workbooks import (
    LedgerFile,
    Written,
    read_again,
    read_ledger,
    remember_mapping,
    remembered_mappings,
    write_ledger,
)
from shequ_desktop.households.values import IMPORT_LEDGER, REMEMBER_MAPPING
from shequ_desktop.households.view.import_check_page import ImportCheckPage
from shequ_desktop.households.view.import_done_page import ImportDonePage
from shequ_desktop.households.view.import_file_page import ImportFilePage
from shequ_desktop.households.view.import_foot import CHECK, DONE, FILE, MAPPING, ImportFoot
from shequ_desktop.households.view.import_mapping_page import ImportMappingPage
from shequ_desktop.households.view.import_places import note_recent, recent_files
from shequ_desktop.households.view.import_steps import Steps
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.store import Transaction

T = TypeVar("T")

_SIZE, _SCREEN_SHARE = (1200, 660), 0.96


def open_import(desk: Desk, parent: QWidget, path: Path | None = None) -> "ImportWizard":
    """Open the wizard over the window of ``parent``, at once on ``path`` if there is one."""
    wizard = ImportWizard(desk, parent.window())
    wizard.open()
    if path is not None:
        wizard.load(path)
    return wizard


class ImportWizard(QDialog):
    """The window of the wizard. The desk must be the house's: one that makes backups."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, on=True)
        self.setWindowTitle(self.tr("导入台账"))
        self.desk = desk
        self.job: Job | None = None
        """What runs behind the window just now; ``None``: nothing."""
        self._copy: Path | None = None
        self._focused: QWidget | None = None
        self.file_page = ImportFilePage()
        self.mapping_page = ImportMappingPage()
        self.check_page = ImportCheckPage()
        self.done_page = ImportDonePage()
        self.steps = Steps(
            [self.tr("选择文件"), self.tr("对应列"), self.tr("检查"), self.tr("完成")]
        )
        self.stack = QStackedWidget()
        self.foot = ImportFoot()
        self._lay_out()
        self._connect()
        self._go_to(FILE)
        self.file_page.show_recent(recent_files(self.desk))

    # ------------------------------------------------------------ first page

    def load(self, path: Path) -> None:
        """Read a workbook and show its sheets, or why it cannot be read."""

        def work(progress: Progress) -> LedgerFile:
            remembered = self.desk.tasks.page(remembered_mappings)
            return read_ledger(path, remembered=remembered, progress=progress)

        def then(file: LedgerFile) -> None:
            self._copy = None
            self.check_page.forget_copy()
            self.mapping_page.forget()
            self.file_page.show_file(file)
            note_recent(self.desk, path)
            self._go_to(FILE)
            self.foot.next.setFocus()

        def failed(problem: Problem) -> None:
            self._go_to(FILE)
            said = self.tr("“{file}”：{why}").format(file=path.name, why=told(problem))
            self.file_page.show_problem(said)
            self._show_buttons()

        self._run(self.tr("正在读取文件"), work, then, failed)

    # ------------------------------------------------------------ third page

    def check(self) -> None:
        """Clean and plan, and show what would happen."""
        file = self._file()

        def work(progress: Progress) -> Checked:
            return self.desk.tasks.page(lambda reading: check_ledger(reading, file, progress))

        self._run(
            self.tr("正在检查"), work, self._show_checked, lambda no: self._say(told(no), "error")
        )

    def read_again(self, *, copy: bool = False) -> None:
        """Read the corrected workbook with the same choices and check it."""
        before = self._file()
        path = self._copy if copy and self._copy is not None else before.path

        def work(progress: Progress) -> Checked:
            file = read_again(before, path, progress=progress)
            return self.desk.tasks.page(lambda reading: check_ledger(reading, file, progress))

        def then(checked: Checked) -> None:
            self.file_page.show_file(checked.file)
            self.mapping_page.show_file(checked.file)
            self._show_checked(checked)

        self._run(self.tr("正在重新读取"), work, then, lambda no: self._say(told(no), "error"))

    def save_marked(self, path: Path) -> None:
        """Write the marked copy of the workbook to ``path``."""
        checked = self.check_page.checked
        assert checked is not None, "only a checked workbook can be marked"

        def work(progress: Progress) -> Path:
            write_file(path, marked_copy(checked.file, checked.clean, progress=progress))
            return path

        def then(path: Path) -> None:
            self._copy = path
            self.check_page.offer_copy()
            said = self.tr("错误清单已保存：{path}。红色和黄色的格子请在其中改好，原因写在行末。")
            self._say(said.format(path=path), "ok")

        self._run(self.tr("正在导出错误清单"), work, then, lambda no: self._say(told(no), "error"))

    # ------------------------------------------------------------ the import

    def import_(self) -> None:
        """Make a backup, then write everything as one change."""
        safeguard = self.desk.safeguard

        def work(progress: Progress) -> None:
            progress.report(0, 0)
            safeguard.before(QT_TRANSLATE_NOOP("reasons", "导入前"))
            progress.report(1, 1)

        def failed(problem: Problem) -> None:
            said = self.tr("备份没有成功，导入没有开始。{why}").format(why=told(problem))
            self._say(said, "error")

        self._run(self.tr("正在自动备份"), work, lambda _none: self._write(), failed)

    def _write(self) -> None:
        checked = self.check_page.checked
        assert checked is not None, "only a checked workbook is imported"
        clean = checked.clean

        def use_case(tx: Transaction, progress: Progress) -> Written:
            return write_ledger(tx, clean, progress)

        job = self.desk.tasks.long_change(
            use_case, IMPORT_LEDGER, owner=self, then=self._written, refused=self._refused
        )
        self._watch(job, self.tr("正在导入"))

    def _written(self, written: Written) -> None:
        checked, plan = self.check_page.checked, written.plan
        self.done_page.show_written(written, len(checked.clean.issues) if checked else 0)
        self._go_to(DONE)
        self._remember()
        count = f"{plan.count(Fate.NEW) + plan.count(Fate.UPDATED) + written.areas:,}"
        self.desk.say(self.tr("已导入 {count} 行，可撤销（Ctrl+Z）").format(count=count))

    def _remember(self) -> None:
        tables = self.mapping_page.tables_by_hand()
        if self.mapping_page.remember.isChecked() and tables:
            self.desk.tasks.change(
                lambda tx: remember_mapping(tx, tables),
                REMEMBER_MAPPING,
                owner=self,
                then=lambda _none: None,
                refused=self._refused,
            )

    def undo(self) -> None:
        """Take the whole import back, as one step."""
        if self.stack.currentIndex() != DONE or not self.done_page.undo.isEnabled():
            return
        self.done_page.undo.setEnabled(False)
        self.desk.tasks.undo(
            owner=self,
            then=lambda _none: self.done_page.show_undone(),
            refused=self._refused,
        )

    # ------------------------------------------------------------ behind the window

    def _run(
        self,
        title: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Run ``work``; a problem is told in the window, where it can be put right."""
        if self.job is not None:
            return

        def safely(progress: Progress) -> T | Problem:
            try:
                return work(progress)
            except Problem as problem:
                return problem

        def answered(outcome: T | Problem) -> None:
            if isinstance(outcome, Problem):
                failed(outcome)
            else:
                then(outcome)

        job = self.desk.tasks.job(safely, owner=self, then=answered, title=title)
        self._watch(job, title)

    def _watch(self, job: Job, title: str) -> None:
        self.job = job
        self._focused = self.focusWidget()
        job.ended.connect(self._rest)
        self._say(f"{title}…")
        self.stack.setEnabled(False)
        self._show_buttons()

    def _rest(self) -> None:
        """Whatever ran has ended: done, given up or failed."""
        self.job = None
        self._say("")
        self.stack.setEnabled(True)
        self._show_buttons()
        if self._focused is not None and isValid(self._focused):
            self._focused.setFocus()

    def _refused(self, findings: tuple[Finding, ...]) -> None:
        self._say("\n".join(map(sentence, findings)), "error")

    # ------------------------------------------------------------ from page to page

    def _forward(self) -> None:
        match self.stack.currentIndex():
            case 0:
                self.mapping_page.show_file(self._file())
                self._go_to(MAPPING)
                self.mapping_page.focus_first()
            case 1:
                self.check()
            case 2:
                self.import_()
            case _:
                self.accept()
                self.desk.open("households", "all")

    def _back(self) -> None:
        self._go_to(self.stack.currentIndex() - 1)

    def _go_to(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        self.steps.go_to(step)
        self._say("")
        self._show_buttons()

    def _show_checked(self, checked: Checked) -> None:
        self.check_page.show_checked(checked)
        self._go_to(CHECK)
        self.foot.next.setFocus()

    def _show_buttons(self) -> None:
        page, checked = self.stack.currentIndex(), self.check_page.checked
        ready = {
            FILE: self.file_page.is_ready(),
            MAPPING: self.mapping_page.is_ready(),
            CHECK: checked is not None and checked.has_work,
            DONE: True,
        }
        self.foot.show_state(page, checked, at_rest=self.job is None, ready=ready[page])

    def _file(self) -> LedgerFile:
        assert self.file_page.file is not None, "the button is disabled until there is a file"
        return self.file_page.file

    def _say(self, text: str, level: str = "info") -> None:
        self.foot.note.say(text, level)

    # ------------------------------------------------------------ small things

    def _lay_out(self) -> None:
        for page in (self.file_page, self.mapping_page, self.check_page, self.done_page):
            self.stack.addWidget(page)
        body = layouts.column(self.steps, layouts.rule(), margins=(16, 12, 16, 12), spacing=8)
        body.addWidget(self.stack, stretch=1)
        body.addWidget(self.foot)
        self.setLayout(body)
        dialogs.one_default(self, self.foot.next)
        room = self.screen().availableGeometry().size() * _SCREEN_SHARE
        width, height = map(theme.px, _SIZE)
        self.resize(min(width, room.width()), min(height, room.height()))

    def _connect(self) -> None:
        self.foot.cancel.clicked.connect(self.reject)
        self.foot.back.clicked.connect(self._back)
        self.foot.next.clicked.connect(self._forward)
        self.file_page.chosen.connect(self.load)
        self.file_page.changed.connect(self._show_buttons)
        self.mapping_page.changed.connect(self._show_buttons)
        self.check_page.export_asked.connect(self._ask_where)
        self.check_page.read_again_asked.connect(lambda copy: self.read_again(copy=copy))
        self.done_page.export_asked.connect(self._ask_where)
        self.done_page.undo_asked.connect(self.undo)
        self.done_page.another_asked.connect(self._start_over)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.activated.connect(self.undo)

    def _start_over(self) -> None:
        self._go_to(FILE)
        self.file_page.ask()

    def _ask_where(self) -> None:
        path = self._file().path
        name = self.tr("{name}（错误清单）.xlsx").format(name=path.stem)
        ask_where(self, self.tr("错误清单保存到"), path.with_name(name), self.save_marked)

    @override
    def reject(self) -> None:
        """Close; if something runs, only stop it, with nothing written."""
        if self.job is None:
            super().reject()
            return
        self.job.cancel()
        self._say(self.tr("正在停止，什么都不会写入…"))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.job is None:
            super().closeEvent(event)
            return
        self.reject()
        event.ignore()
