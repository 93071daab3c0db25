"""The first window: which community, who are you, and the way back in for who forgot."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QPushButton, QWidget
from typing_extensions import override

from shequ_desktop._built.forms.app.ui_start_window import Ui_StartWindow
from shequ_desktop.app.busy import Busy
from shequ_desktop.app.errands import Errands, No, said
from shequ_desktop.app.memory import Memory
from shequ_desktop.app.passwords import CapsHint, NewPassword
from shequ_desktop.app.sizes import open_at
from shequ_desktop.gui import dialogs, theme
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage import keyring
from shequ_desktop.storage.problems import StoreDamaged

if TYPE_CHECKING:
    from shequ_desktop.app.opening import Opened

_PATH = Qt.ItemDataRole.UserRole


class StartWindow(QDialog):
    """Chooses a file and opens it. Stays until there is an open file or the user leaves."""

    opened = Signal(object)
    """An ``Opened``."""
    new_requested = Signal()
    restore_requested = Signal(object)
    """The file that is damaged, or ``None``."""

    def __init__(self, memory: Memory, errands: Errands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._errands = errands
        self._path: Path | None = None
        self._key = b""
        self.ui = Ui_StartWindow()
        self.ui.setupUi(self)
        self._busy = Busy(self.ui.busyBar, self.ui.stack, self.ui.side, self.ui.repairButton)
        self._countdown = QTimer(self, interval=1000)
        self._wait_s = 0
        self._failures = 0
        self._dress()
        self._connect()
        self._show_page(self.ui.welcomePage, None)
        self.show_recent()

    def choose(self, path: Path) -> None:
        """Show who may open the file ``path``."""
        self._path = path
        self._quiet()
        self._select(path)

        def look(_progress: Progress) -> keyring.Keyring:
            if not path.exists():
                from shequ_desktop.storage.vault import VaultMissing  # noqa: PLC0415 - not before the first window

                raise VaultMissing(file=path.name)
            return keyring.load(path)

        self._run(look, self._greet, self._cannot_greet)

    def show_recent(self) -> None:
        """List the files opened lately, those that are gone too."""
        paths = self._memory.recent()
        self._errands.run(
            lambda _progress: [(path, _community_of(path)) for path in paths],
            owner=self,
            then=self._fill,
            failed=self._failed,
        )

    def log_in(self) -> None:
        """Try the password that was typed."""
        from shequ_desktop.app.opening import open_with_password  # noqa: PLC0415 - not before the first window

        path, user = self._path, self.ui.userBox.currentText()
        password = self.ui.passwordEdit.text()
        if path is None or self._busy.is_on() or self._countdown.isActive():
            return
        if not password:
            self._say(self.tr("请输入口令。"))
            return
        self._quiet()
        self._run(
            lambda progress: open_with_password(path, user, password, progress),
            self._enter,
            self._not_opened,
        )

    def open_by(
        self,
        work: "Callable[[Progress], Opened]",
        doing: str,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Open a file that nobody has to log in to.

        Args:
            doing: What is shown meanwhile.
            then: Called when it is open.
        """

        def enter(opened: object) -> None:
            self._enter(opened)
            then()

        self._quiet()
        self.ui.note.say(doing)
        self._run(work, enter)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy.is_on():
            event.ignore()
        else:
            super().closeEvent(event)

    @override
    def reject(self) -> None:
        """Esc goes back from a side track, and leaves the program from the first page."""
        if self._busy.is_on():
            return
        if self.ui.stack.currentWidget() in (self.ui.codePage, self.ui.freshPage):
            self._back_to_login()
        else:
            super().reject()

    def _dress(self) -> None:
        ui = self.ui
        ui.mark.setObjectName("mark")
        ui.mark.setFixedSize(theme.px(32), theme.px(32))
        ui.product.setObjectName("product")
        ui.side.setFixedWidth(theme.px(280))
        self._quiet()
        ui.codeNote.say("")
        open_at(self, 820, 470)
        self._fresh = NewPassword(
            (ui.freshEdit, ui.freshNote), (ui.againEdit, ui.againNote), ui.freshShowBox
        )
        CapsHint(ui.passwordEdit, ui.capsNote)

    def _connect(self) -> None:
        ui = self.ui
        ui.recentList.itemClicked.connect(self._choose_item)
        ui.recentList.itemActivated.connect(self._choose_item)
        delete = QShortcut(QKeySequence.StandardKey.Delete, ui.recentList)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._forget)
        ui.newButton.clicked.connect(self.new_requested)
        ui.openButton.clicked.connect(self._ask_file)
        ui.restoreButton.clicked.connect(lambda: self.restore_requested.emit(None))
        ui.repairButton.clicked.connect(lambda: self.restore_requested.emit(self._path))
        ui.showBox.toggled.connect(lambda on: ui.passwordEdit.show_text(shown=on))
        ui.loginButton.clicked.connect(self.log_in)
        ui.forgotButton.clicked.connect(self._forgot)
        ui.codeEdit.textEdited.connect(lambda: ui.codeNote.say(*ui.codeEdit.verdict()))
        ui.codeNextButton.clicked.connect(self._try_code)
        ui.freshButton.clicked.connect(self._set_password)
        for back in (ui.codeBackButton, ui.freshBackButton):
            back.clicked.connect(self._back_to_login)
        self._countdown.timeout.connect(self._count_down)

    def _run(
        self,
        work: Callable[[Progress], object],
        then: Callable[[object], None],
        failed: Callable[[No], None] | None = None,
    ) -> None:
        def back(value: object) -> None:
            self._busy.end()
            then(value)

        def refused(no: No) -> None:
            self._busy.end()
            (failed or self._failed)(no)

        self._busy.begin()
        self._errands.run(work, owner=self, then=back, failed=refused)

    def _show_page(self, page: QWidget, default: QPushButton | None) -> None:
        self.ui.stack.setCurrentWidget(page)
        dialogs.one_default(self, default)

    def _quiet(self) -> None:
        self._countdown.stop()
        self.ui.loginButton.setEnabled(True)
        for note in (self.ui.note, self.ui.loginNote):
            note.say("")
        self.ui.repairButton.hide()

    def _failed(self, no: No) -> None:
        self._say(said(no))

    def _say(self, text: str) -> None:
        """Say what is wrong, beside what it is about."""
        ui = self.ui
        notes = {ui.loginPage: ui.loginNote, ui.codePage: ui.codeNote}
        notes.get(ui.stack.currentWidget(), ui.note).say(text, "error")

    # ------------------------------------------------------------ which file

    def _fill(self, found: list[tuple[Path, str | None]]) -> None:
        self.ui.recentList.clear()
        for path, community in found:
            shown = community or self.tr("{file}（找不到）").format(file=path.name)
            item = QListWidgetItem(f"{shown}\n{path.parent}")
            item.setData(_PATH, str(path))
            tip = self.tr("{path}\n按 Delete 键从列表中移除，文件不会删除。")
            item.setToolTip(tip.format(path=path))
            item.setSizeHint(QSize(0, theme.px(48)))
            self.ui.recentList.addItem(item)
        if not found:
            self.ui.newButton.setFocus()
        if self._path is not None:
            self._select(self._path)

    def _select(self, path: Path) -> None:
        recent = self.ui.recentList
        rows = [row for row in range(recent.count()) if recent.item(row).data(_PATH) == str(path)]
        recent.setCurrentRow(rows[0] if rows else -1)

    @Slot(QListWidgetItem)
    def _choose_item(self, item: QListWidgetItem) -> None:
        if not self._busy.is_on():
            self.choose(Path(item.data(_PATH)))

    @Slot()
    def _forget(self) -> None:
        item = self.ui.recentList.currentItem()
        self._memory.forget(Path(item.data(_PATH)))
        self.show_recent()

    @Slot()
    def _ask_file(self) -> None:
        from shequ_desktop.storage.vault import SUFFIX  # noqa: PLC0415 - not before the first window

        dialog = QFileDialog(self, self.tr("打开数据文件"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("居务通数据文件 (*{suffix})").format(suffix=SUFFIX))
        dialog.fileSelected.connect(lambda path: self.choose(Path(path)))
        dialog.open()

    # ------------------------------------------------------------ who

    def _greet(self, ring: object) -> None:
        assert isinstance(ring, keyring.Keyring)
        ui = self.ui
        ui.communityLabel.setText(ring.community)
        ui.fileLabel.setText(str(self._path))
        for box in (ui.userBox, ui.freshUserBox):
            box.clear()
            box.addItems(ring.user_names)
        self._back_to_login()

    def _cannot_greet(self, no: No) -> None:
        self._show_page(self.ui.welcomePage, None)
        self._failed(no)
        self.ui.repairButton.show()

    @Slot()
    def _back_to_login(self) -> None:
        self._key = b""
        for edit in (self.ui.passwordEdit, self.ui.codeEdit):
            edit.clear()
        self._fresh.clear()
        self.ui.codeNote.say("")
        self._quiet()
        self._show_page(self.ui.loginPage, self.ui.loginButton)
        self.ui.passwordEdit.setFocus()

    def _enter(self, opened: object) -> None:
        from shequ_desktop.app.opening import Opened  # noqa: PLC0415 - not before the first window

        assert isinstance(opened, Opened)
        self.ui.passwordEdit.clear()
        self.opened.emit(opened)

    def _not_opened(self, no: No) -> None:
        from shequ_desktop.storage.vault import VaultMissing  # noqa: PLC0415 - not before the first window

        self._failed(no)
        self.ui.repairButton.setVisible(
            isinstance(no, StoreDamaged | VaultMissing | keyring.KeyringDamaged)
        )
        if isinstance(no, keyring.TooManyTries):
            self._wait_s = int(str(no.blanks["seconds"]))
            self._failures = int(str(no.blanks["failures"]))
            self.ui.loginButton.setEnabled(False)
            self._countdown.start()
        self.ui.passwordEdit.selectAll()
        self.ui.passwordEdit.setFocus()

    @Slot()
    def _count_down(self) -> None:
        self._wait_s -= 1
        if self._wait_s <= 0:
            self._quiet()
            return
        wait = keyring.TooManyTries(failures=self._failures, seconds=self._wait_s)
        self._say(said(wait))

    # ------------------------------------------------------------ who forgot

    @Slot()
    def _forgot(self) -> None:
        self._quiet()
        self._show_page(self.ui.codePage, self.ui.codeNextButton)
        self.ui.codeEdit.setFocus()

    @Slot()
    def _try_code(self) -> None:
        from shequ_desktop.app.opening import key_from_code  # noqa: PLC0415 - not before the first window

        path, code = self._path, self.ui.codeEdit.text()
        if path is None or not self.ui.codeEdit.is_whole():
            self.ui.codeNote.say(self.ui.codeEdit.verdict()[0], "error")
            self.ui.codeEdit.setFocus()
            return
        self._quiet()
        self._run(lambda _progress: key_from_code(path, code), self._ask_fresh)

    def _ask_fresh(self, key: object) -> None:
        assert isinstance(key, bytes)
        self._key = key
        self.ui.freshUserBox.setCurrentIndex(self.ui.userBox.currentIndex())
        self._show_page(self.ui.freshPage, self.ui.freshButton)
        self.ui.freshEdit.setFocus()

    @Slot()
    def _set_password(self) -> None:
        from shequ_desktop.app.opening import open_with_key, set_password  # noqa: PLC0415 - not before the first window

        path, key, user = self._path, self._key, self.ui.freshUserBox.currentText()
        if path is None or not self._fresh.is_ready():
            self._fresh.show_wrong()
            return
        password = self._fresh.password

        def work(progress: Progress) -> "Opened":
            set_password(path, key, user, password)
            return open_with_key(path, key, user, progress)

        self._quiet()
        self._run(work, self._enter, self._not_opened)


def _community_of(path: Path) -> str | None:
    if not path.exists():
        return None
    try:
        return keyring.load(path).community
    except keyring.KeyringDamaged:
        return path.stem
