"""Restoring, step by step: which backup, its password, what will come back, where to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from typing_extensions import override

from shequ_desktop._built.forms.app.ui_restore_window import Ui_RestoreWindow
from shequ_desktop.app.backup_list import count_of, made_at, show_backups, show_comparison
from shequ_desktop.app.busy import Busy
from shequ_desktop.app.errands import Errands, No, said
from shequ_desktop.app.passwords import CapsHint
from shequ_desktop.app.safeguard import reason_of
from shequ_desktop.app.sizes import open_at
from shequ_desktop.gui import dialogs
from shequ_desktop.gui.jobs import Job
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage import backup as backups
from shequ_desktop.storage import keyring
from shequ_desktop.storage.backup import Backup
from shequ_desktop.storage.keyring import Keyring
from shequ_desktop.storage.vault import SUFFIX

_CHOOSE, _SECRET, _COMPARE = range(3)
_PARTS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came back."""

    path: Path
    """The file that holds it now."""
    key: bytes
    user: str
    kept: Path | None
    """Where the file is that was replaced; ``None`` if there was none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the wizard stands on.

    With ``target`` the backup can take that file's place; ``count_now`` says how many
    rows are in it, and ``let_go`` closes it. Both are called on a working thread.
    """

    folders: Sequence[Path]
    """Where backups are looked for."""
    documents: Path
    """Where a new file is offered a place."""
    target: Path | None = None
    count_now: Callable[[], dict[str, int]] | None = None
    let_go: Callable[[], None] = lambda: None


class RestoreWindow(QDialog):
    """Nothing is written before the last step; whatever is replaced is kept."""

    restored = Signal(object)
    """A ``Restored``. The window is closed."""
    broken_off = Signal(str)
    """Why nothing was restored, although the open file was already let go."""

    def __init__(
        self,
        ground: Ground,
        errands: Errands,
        parent: QWidget | None = None,
        *,
        chosen: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ground = ground
        self._errands = errands
        self._found: list[Backup] = []
        self._backup: Backup | None = None
        self._ring: Keyring | None = None
        self._key = b""
        self._job: Job | None = None
        self._let_go = False
        self.ui = Ui_RestoreWindow()
        self.ui.setupUi(self)
        ui = self.ui
        self._busy = Busy(ui.progressBar, ui.stack, ui.backButton, ui.nextButton, ui.cancelButton)
        CapsHint(ui.passwordEdit, ui.capsNote)
        for note in (ui.codeNote, ui.note):
            note.say("")
        ui.stopButton.hide()
        open_at(self, 860, 520)
        self._connect()
        self._go(_CHOOSE)
        self._look(chosen)

    @override
    def reject(self) -> None:
        if not self._busy.is_on():
            super().reject()

    def take(self, path: Path) -> None:
        """Go on with the backup at ``path``."""

        def read(_progress: Progress) -> tuple[Backup, Keyring]:
            manifest = backups.read_manifest(path)
            return Backup(path, manifest, path.stat().st_size), backups.read_keyring(path)

        self._run(read, self._ask_secret)

    def _connect(self) -> None:
        ui = self.ui
        ui.nextButton.clicked.connect(self._next)
        ui.backButton.clicked.connect(lambda: self._go(ui.stack.currentIndex() - 1))
        ui.cancelButton.clicked.connect(self.reject)
        ui.otherButton.clicked.connect(self._ask_file)
        ui.table.itemActivated.connect(lambda _item: self._next())
        ui.passwordButton.toggled.connect(self._show_secret_fields)
        ui.showBox.toggled.connect(lambda on: ui.passwordEdit.show_text(shown=on))
        ui.codeEdit.textEdited.connect(lambda: ui.codeNote.say(*ui.codeEdit.verdict()))
        ui.freshButton.toggled.connect(self._show_file_fields)
        ui.browseButton.clicked.connect(self._browse)
        ui.stopButton.clicked.connect(self._stop)

    def _go(self, step: int) -> None:
        ui = self.ui
        names = (
            self.tr("第 1 步，共 3 步：选择备份"),
            self.tr("第 2 步，共 3 步：这份备份的口令"),
            self.tr("第 3 步，共 3 步：核对后恢复"),
        )
        ui.note.say("")
        ui.stack.setCurrentIndex(step)
        ui.stepLabel.setText(names[step])
        ui.backButton.setVisible(step > _CHOOSE)
        ui.nextButton.setText(self.tr("恢复(&N)") if step == _COMPARE else self.tr("下一步(&N)"))
        dialogs.one_default(self, ui.nextButton)
        (ui.table, ui.passwordEdit, ui.compareTable)[step].setFocus()

    @Slot()
    def _next(self) -> None:
        if self._busy.is_on():
            return
        match self.ui.stack.currentIndex():
            case step if step == _CHOOSE:
                self._take_chosen()
            case step if step == _SECRET:
                self._unlock()
            case step if step == _COMPARE:
                self._restore()

    def _run(self, work: Callable[[Progress], object], then: Callable[[object], None]) -> None:
        def back(value: object) -> None:
            self._end()
            then(value)

        self.ui.note.say("")
        self._busy.begin()
        self._job = self._errands.run(work, owner=self, then=back, failed=self._failed)

    def _failed(self, no: No) -> None:
        self._end()
        text = said(no) or self.tr("已停止，什么都没有改动。")
        self.ui.note.say(text, "error")
        if self._let_go:
            self.broken_off.emit(text)

    def _end(self) -> None:
        self._busy.end()
        self._job = None
        self.ui.stopButton.hide()

    # ------------------------------------------------------------ which backup

    def _look(self, chosen: Path | None) -> None:
        folders = self._ground.folders

        def read(_progress: Progress) -> list[Backup]:
            found = [
                each for folder in folders if folder.is_dir() for each in backups.backups_in(folder)
            ]
            return sorted(found, key=lambda each: each.manifest.made_at, reverse=True)

        def show(found: object) -> None:
            assert isinstance(found, list)
            self._show(found)
            if chosen is not None:
                self.take(chosen)

        self._run(read, show)

    def _show(self, found: list[Backup]) -> None:
        self._found = found
        show_backups(
            self.ui.table,
            found,
            (
                made_at,
                lambda each: each.manifest.community,
                reason_of,
                count_of("household"),
                count_of("person"),
                lambda each: each.manifest.user,
                lambda each: str(each.path),
            ),
            {3, 4},
        )
        if not found:
            self.ui.note.say(self.tr("这里没有找到备份。请点“选择其他文件”，到U盘上找。"))

    def _take_chosen(self) -> None:
        row = self.ui.table.currentRow()
        if 0 <= row < len(self._found):
            self.take(self._found[row].path)
        else:
            self.ui.note.say(self.tr("请先选择一份备份。"), "error")

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("选择备份"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("居务通备份 (*{suffix})").format(suffix=backups.SUFFIX))
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.open()

    # ------------------------------------------------------------ its secret

    def _ask_secret(self, read: object) -> None:
        assert isinstance(read, tuple)
        self._backup, self._ring = read
        assert self._backup is not None
        assert self._ring is not None
        ui = self.ui
        told = self.tr("{community}，{when} 的备份（{reason}，{user}）")
        ui.backupLabel.setText(self._told(told))
        ui.userBox.clear()
        ui.userBox.addItems(self._ring.user_names)
        ui.userBox.setCurrentText(self._backup.manifest.user)
        ui.passwordEdit.clear()
        ui.codeEdit.clear()
        self._go(_SECRET)
        self._show_secret_fields()

    def _told(self, text: str) -> str:
        assert self._backup is not None
        said_of = self._backup.manifest
        return text.format(
            community=said_of.community,
            when=made_at(self._backup),
            reason=reason_of(self._backup),
            user=said_of.user,
        )

    @Slot()
    def _show_secret_fields(self) -> None:
        ui = self.ui
        by_password = ui.passwordButton.isChecked()
        for part in (ui.passwordEdit, ui.showBox):
            part.setEnabled(by_password)
        ui.codeEdit.setEnabled(not by_password)
        ui.codeNote.say("")
        (ui.passwordEdit if by_password else ui.codeEdit).setFocus()

    def _unlock(self) -> None:
        ui, ring, count_now = self.ui, self._ring, self._ground.count_now
        assert ring is not None
        user, password, code = ui.userBox.currentText(), ui.passwordEdit.text(), ui.codeEdit.text()
        by_password = ui.passwordButton.isChecked()

        def work(_progress: Progress) -> tuple[bytes, dict[str, int] | None]:
            key = (
                keyring.unlock(ring, user, password)
                if by_password
                else keyring.unlock_with_code(ring, code)
            )
            return key, None if count_now is None else count_now()

        self._run(work, self._compare)

    # ------------------------------------------------------------ what will come back

    def _compare(self, answered: object) -> None:
        assert isinstance(answered, tuple)
        assert self._backup is not None
        ui = self.ui
        self._key, now = answered
        text = self.tr("{community}：恢复到 {when} 的样子（{reason}，由 {user} 备份）。")
        if now is not None:
            text += self.tr("在那以后所做的修改，恢复后的数据里没有。")
        ui.compareLabel.setText(self._told(text))
        show_comparison(ui.compareTable, dict(self._backup.manifest.rows), now)
        can_replace = self._ground.target is not None
        ui.replaceButton.setVisible(can_replace)
        ui.freshButton.setVisible(can_replace)
        (ui.replaceButton if can_replace else ui.freshButton).setChecked(True)
        name = self._backup.manifest.community
        ui.fileEdit.setText(str(_free(self._ground.documents, name, self.tr("恢复"))))
        self._go(_COMPARE)
        self._show_file_fields()

    @Slot()
    def _show_file_fields(self) -> None:
        fresh = self.ui.freshButton.isChecked()
        for part in (self.ui.fileEdit, self.ui.browseButton):
            part.setEnabled(fresh)

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("恢复为新的文件"), self.ui.fileEdit.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("居务通数据文件 (*{suffix})").format(suffix=SUFFIX))
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.fileSelected.connect(self.ui.fileEdit.setText)
        dialog.open()

    def _restore(self) -> None:
        replaces = self.ui.replaceButton.isChecked() and self._ground.target is not None
        path = self._ground.target if replaces else Path(self.ui.fileEdit.text().strip())
        chosen, key, user = self._backup, self._key, self.ui.userBox.currentText()
        assert path is not None
        assert chosen is not None
        if not path.is_absolute() or (not replaces and path.exists()):
            self.ui.note.say(self.tr("请填写一个还没有的文件的完整位置，或点“浏览”选择。"), "error")
            return

        def work(progress: Progress) -> Restored:
            if replaces:
                self._let_go = True
                self._ground.let_go()
            path.parent.mkdir(parents=True, exist_ok=True)
            kept = backups.restore(chosen.path, path, key, progress=progress)
            return Restored(path=path, key=key, user=user, kept=kept)

        self._run(work, self._done)
        self.ui.stopButton.show()
        self.ui.note.say(self.tr("正在校验并恢复……"))
        if self._job is not None:
            self._job.progressed.connect(self._progressed)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.ui.progressBar.setRange(0, _PARTS)
        self.ui.progressBar.setValue(done * _PARTS // max(total, 1))

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _done(self, restored: object) -> None:
        self.accept()
        self.restored.emit(restored)


def _free(folder: Path, name: str, word: str) -> Path:
    """Return a path in ``folder`` that is not taken yet."""
    names = (name, *(f"{name}-{word}{number}" for number in ("", *range(2, 100))))
    paths = [folder / f"{each}{SUFFIX}" for each in names]
    return next((path for path in paths if not path.exists()), paths[-1])
