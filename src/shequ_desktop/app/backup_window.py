"""Backups: what there is, one more here, one more on a stick, and the way to restoring."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget
from typing_extensions import override

from shequ_desktop._built.forms.app.ui_backup_window import Ui_BackupWindow
from shequ_desktop.app.backup_list import count_of, made_at, show_backups, size_of
from shequ_desktop.app.errands import Errands, No, said
from shequ_desktop.app.safeguard import BY_HAND, Chip, VaultSafeguard, reason_of
from shequ_desktop.app.sizes import open_at
from shequ_desktop.gui import dialogs, layouts
from shequ_desktop.gui.drives import removable_drives
from shequ_desktop.gui.jobs import Job
from shequ_desktop.storage.backup import Backup

_PARTS = 1000


class BackupWindow(QDialog):
    """Lists the backups of the open file and makes new ones.

    Args:
        state: Says what the header says of them.
    """

    made = Signal(object)
    """The ``Backup`` that was just made and verified."""
    restore_requested = Signal(object)
    """The path of the chosen backup, or ``None``."""

    def __init__(
        self,
        safeguard: VaultSafeguard,
        errands: Errands,
        parent: QWidget,
        *,
        state: Callable[[], Chip],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._safeguard = safeguard
        self._errands = errands
        self._state = state
        self._backups: list[Backup] = []
        self._job: Job | None = None
        self.ui = Ui_BackupWindow()
        self.ui.setupUi(self)
        self._menu = QMenu(self)
        self._dress()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Look again which backups there are."""
        chip = self._state()
        self.ui.stateLabel.setText(chip.text)
        self._errands.run(
            lambda _progress: self._safeguard.backups(),
            owner=self,
            then=self._show,
            failed=self._failed,
        )

    def back_up_to(self, folder: Path) -> None:
        """Make a backup in ``folder``."""
        if self._job is not None:
            return
        self.ui.note.say(self.tr("正在备份并校验……"))
        self._show_busy(busy=True)
        self._job = self._errands.run(
            lambda progress: self._safeguard.make(BY_HAND, folder, progress),
            owner=self,
            then=self._done,
            failed=self._failed,
        )
        self._job.progressed.connect(self._progressed)

    @override
    def reject(self) -> None:
        """Close; a backup under way is stopped first."""
        self._stop()
        super().reject()

    def _dress(self) -> None:
        ui = self.ui
        text = self.tr("自动备份放在：{folder}。保留最近 14 天、8 周和 12 个月的备份。")
        ui.placeLabel.setText(text.format(folder=self._safeguard.folder))
        layouts.give_menu(ui.toButton, self._menu)
        ui.note.say("")
        dialogs.one_default(self, ui.nowButton)
        self._show_busy(busy=False)
        open_at(self, 900, 500)

    def _connect(self) -> None:
        ui = self.ui
        self._menu.aboutToShow.connect(self._list_drives)
        ui.nowButton.clicked.connect(lambda: self.back_up_to(self._safeguard.folder))
        ui.stopButton.clicked.connect(self._stop)
        ui.closeButton.clicked.connect(self.reject)
        ui.folderButton.clicked.connect(self._open_folder)
        ui.restoreButton.clicked.connect(self._restore)
        ui.table.itemActivated.connect(lambda _item: self._restore())

    @Slot()
    def _list_drives(self) -> None:
        self._menu.clear()
        for drive in removable_drives():
            text = self.tr("U盘 {name}（可用 {free}）").format(
                name=drive.name, free=self.locale().formattedDataSize(drive.free, 1)
            )
            folder = drive.root / "居务通备份"
            self._menu.addAction(text).triggered.connect(
                lambda _on=False, folder=folder: self.back_up_to(folder)
            )
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("没有找到U盘，插好后再点一次")).setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("选择文件夹…")).triggered.connect(self._ask_folder)

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("备份到哪个文件夹"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.back_up_to(Path(path)))
        dialog.open()

    def _show(self, backups: list[Backup]) -> None:
        self._backups = backups
        checked = self.tr("已校验")
        show_backups(
            self.ui.table,
            backups,
            (
                made_at,
                reason_of,
                count_of("household"),
                count_of("person"),
                size_of,
                lambda _each: checked,
                lambda each: each.manifest.user,
                lambda each: str(each.path.parent),
            ),
            {2, 3, 4},
        )
        self.ui.restoreButton.setEnabled(bool(backups))

    def _show_busy(self, *, busy: bool) -> None:
        ui = self.ui
        for part in (ui.progressBar, ui.stopButton):
            part.setVisible(busy)
        for part in (ui.nowButton, ui.toButton, ui.restoreButton):
            part.setEnabled(not busy)
        ui.progressBar.setRange(0, 0)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.ui.progressBar.setRange(0, _PARTS)
        self.ui.progressBar.setValue(done * _PARTS // max(total, 1))

    def _done(self, backup: Backup) -> None:
        self._end()
        text = self.tr("备份好了，已读回校验：{path}（{size}）")
        self.ui.note.say(text.format(path=backup.path, size=size_of(backup)), "ok")
        self.made.emit(backup)
        self.refresh()

    def _failed(self, no: No) -> None:
        self._end()
        self.ui.note.say(said(no) or self.tr("已停止，没有留下半截的备份。"), "error")

    def _end(self) -> None:
        self._job = None
        self._show_busy(busy=False)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _open_folder(self) -> None:
        folder = self._safeguard.folder
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot()
    def _restore(self) -> None:
        row = self.ui.table.currentRow()
        chosen = self._backups[row].path if 0 <= row < len(self._backups) else None
        self.restore_requested.emit(chosen)
