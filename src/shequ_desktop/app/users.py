"""Who may open the file: add, change one's password, remove, and a new recovery code."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from shequ_desktop.app.busy import Busy
from shequ_desktop.app.clock import today
from shequ_desktop.app.errands import Errands, No, said
from shequ_desktop.app.password_window import PasswordWindow
from shequ_desktop.app.sheet import Secret
from shequ_desktop.app.sheet_window import SheetWindow
from shequ_desktop.documents.typesetting import Press
from shequ_desktop.gui import dialogs
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage import keyring
from shequ_desktop.storage.keyring import Keyring
from shequ_desktop.storage.vault import Vault

if TYPE_CHECKING:
    from shequ_desktop.app.settings_window import SettingsWindow


class UsersTab(QObject):
    """The third tab of the settings. The keyring is read anew for every change."""

    def __init__(
        self, window: "SettingsWindow", vault: Vault, user: str, errands: Errands, press: Press
    ) -> None:
        super().__init__(window)
        self._window = window
        self._vault = vault
        self._user = user
        self._errands = errands
        self._press = press
        self.ui = window.ui
        ui = self.ui
        self._busy = Busy(ui.busyBar, ui.usersTab)
        ui.usersNote.say("")
        ui.addUserButton.clicked.connect(self.add)
        ui.passwordButton.clicked.connect(self.change_password)
        ui.removeUserButton.clicked.connect(self.remove)
        ui.codeButton.clicked.connect(self.renew_code)
        ui.usersList.currentTextChanged.connect(self._choose)
        self.refresh()

    def refresh(self) -> None:
        """Look again who there is."""
        self._run(lambda _progress: keyring.load(self._vault.path), self._show)

    @Slot()
    def add(self) -> PasswordWindow:
        """Ask for a new user's name and password."""
        path, key = self._vault.path, self._vault.key

        def keep(user: str, _old: str, fresh: str) -> None:
            keyring.save(path, keyring.with_user(keyring.load(path), key, user, fresh))

        return self._ask(None, keep, self.tr("已添加，现在就可以用他的口令登录。"))

    @Slot()
    def change_password(self) -> PasswordWindow:
        """Ask for another password of whoever works here."""
        path, key = self._vault.path, self._vault.key

        def keep(user: str, old: str, fresh: str) -> None:
            ring = keyring.load(path)
            keyring.unlock(ring, user, old)
            keyring.save(path, keyring.with_password(ring, key, user, fresh))

        return self._ask(self._user, keep, self.tr("口令已修改。"))

    @Slot()
    def remove(self) -> None:
        """Ask before the chosen user cannot open the file any more."""
        if self.ui.usersList.currentRow() < 0:
            return
        user = self.ui.usersList.currentItem().text()
        dialogs.confirm(
            self._window,
            self.tr("停用后，{user} 不能再登录；他留下的记录不变。").format(user=user),
            yes=self.tr("停用"),
            then=lambda: self._remove(user),
            danger=True,
        )

    @Slot()
    def renew_code(self) -> None:
        """Make a new code; it is in force once its sheet is kept, and the old one is void."""
        path, key = self._vault.path, self._vault.key

        def work(_progress: Progress) -> tuple[Keyring, str]:
            return keyring.with_new_code(keyring.load(path), key)

        self._run(work, self._show_sheet)

    def failed(self, no: No) -> None:
        """Say why something was not done."""
        self._busy.end()
        self.ui.usersNote.say(said(no), "error")

    def _ask(
        self, user: str | None, keep: Callable[[str, str, str], None], done: str
    ) -> PasswordWindow:
        asking = PasswordWindow(user, keep, self._errands, self._window)
        asking.accepted.connect(lambda: self._done(done))
        asking.open()
        return asking

    def _remove(self, user: str) -> None:
        path = self._vault.path

        def work(_progress: Progress) -> None:
            keyring.save(path, keyring.without_user(keyring.load(path), user))

        self._run(work, lambda _none: self._done(self.tr("已停用。")))

    def _show_sheet(self, made: object) -> None:
        assert isinstance(made, tuple)
        ring, code = made
        secret = Secret(
            community=ring.community,
            file_name=self._vault.path.name,
            code=code,
            made_on=today(),
        )
        window = SheetWindow(secret, self._errands, self._press, self._window)
        window.accepted.connect(lambda: self._enforce(ring))
        window.open()

    def _enforce(self, ring: Keyring) -> None:
        path = self._vault.path

        def work(_progress: Progress) -> None:
            # Somebody's password may have changed while the sheet was printed.
            keyring.save(path, replace(keyring.load(path), recovery=ring.recovery))

        done = self.tr("新的恢复码已启用，旧的恢复单作废，请收回销毁。")
        self._run(work, lambda _none: self._done(done))

    def _run(self, work: Callable[[Progress], object], then: Callable[[object], None]) -> None:
        def back(value: object) -> None:
            self._busy.end()
            then(value)

        self._busy.begin()
        self._errands.run(work, owner=self, then=back, failed=self.failed)

    def _done(self, text: str) -> None:
        self.ui.usersNote.say(text, "ok")
        self.refresh()

    def _show(self, ring: object) -> None:
        assert isinstance(ring, Keyring)
        self.ui.usersList.clear()
        self.ui.usersList.addItems(ring.user_names)
        self._choose("")

    @Slot(str)
    def _choose(self, user: str) -> None:
        # Whoever works here would lock the door behind himself.
        self.ui.removeUserButton.setEnabled(user not in ("", self._user))
