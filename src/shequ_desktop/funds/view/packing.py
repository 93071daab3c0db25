"""Asks for the term of an audit and where its papers shall be, and writes them."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.funds import service
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import day_field
from shequ_desktop.kernel.progress import Progress

_WIDE = 520
_HABIT = "funds.pack_folder"


class PackDialog(FormDialog):
    """任期和离任经济责任审计资料: from when, until when."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("离任审计资料"))
        self._owner = parent
        years = desk.tasks.page(service.years)
        first = date(min(years, default=self.today.year), 1, 1)
        self.since = day_field(self.today, first)
        self.until = day_field(self.today, self.today)
        grid = FormGrid(columns=2)
        grid.add(self.tr("从哪天起"), self.since, required=True, hint=self.since.hint)
        grid.add(self.tr("到哪天"), self.until, required=True, hint=self.until.hint)
        self.body.addWidget(grid)
        self.name_save(self.tr("选择文件夹…"))
        self.save.clicked.connect(lambda _on=False: self._ask())
        self.build(
            self.tr("离任审计资料"),
            self.tr(
                "把任期内的收支明细账、凭证、资金来源、项目、决议、公开件和票据整理到一个文件夹，"
                "附每个文件的校验码（《居民委员会组织法》第三十八条）。"
            ),
            keys=self.tr("回车 = 下一格　Ctrl+回车 = 选择文件夹　Esc = 取消"),
        )
        self.fit(_WIDE)
        self.since.setFocus()

    @override
    def snapshot(self) -> object:
        """Return nothing: no work is lost by closing it."""
        return None

    def write_into(self, parent: Path) -> None:
        """Write the folder of the term below ``parent``."""
        since, until = self.since.day(), self.until.day()
        if since is None or until is None or until < since:
            self.until.setFocus()
            return
        desk, span, owner = self.desk, (since, until), self._owner
        name = desk.tasks.page(lambda reading: service.pack_name(reading, span))
        told = self.tr("已整理 {files} 个文件：{folder}")

        def work(progress: Progress) -> service.Pack:
            return desk.tasks.page(
                lambda reading: service.write_pack(
                    reading, parent / name, span, usual_press(), progress
                )
            )

        def then(pack: service.Pack) -> None:
            desk.inform(owner, told.format(files=pack.files, folder=pack.folder))

        desk.keep_habit(_HABIT, str(parent))
        desk.tasks.job(work, owner=owner, then=then, title=self.tr("正在整理审计资料"))
        self.accept()

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("放到哪个文件夹"), str(self.desk.habit(_HABIT, "")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.write_into(Path(path)))
        dialog.open()


def ask_for_pack(desk: Desk, page: QWidget) -> PackDialog:
    """Open the window that asks for the term, and return it."""
    dialog = PackDialog(desk, page.window())
    dialog.open()
    return dialog
