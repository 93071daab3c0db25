"""One open file with everything that works on it: window, tasks, lock, backups."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from shequ_desktop.app.backup_list import ROW_TITLES
from shequ_desktop.app.backup_window import BackupWindow
from shequ_desktop.app.board import Board
from shequ_desktop.app.errands import No, said
from shequ_desktop.app.help_window import HelpWindow
from shequ_desktop.app.lock import IdleWatch, Lock, LockWindow
from shequ_desktop.app.office import Office
from shequ_desktop.app.opening import Opened
from shequ_desktop.app.restore_window import Ground
from shequ_desktop.app.safeguard import Chip, Daily, VaultSafeguard, chip
from shequ_desktop.app.settings_window import SettingsWindow
from shequ_desktop.app.tools import Tools
from shequ_desktop.community import service
from shequ_desktop.community.values import Community
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.drives import is_elsewhere
from shequ_desktop.gui.problems import told
from shequ_desktop.gui.shell import Shell
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.packages.values import AT, ROOM
from shequ_desktop.rooms import AUDITS, PAPERS, ROOMS
from shequ_desktop.storage import log
from shequ_desktop.storage.backup import Backup
from shequ_desktop.storage.keyring import load

_HOUR_MS = 3_600_000


class Session(QObject):
    """Joins the parts when a file has been opened, and lets go of it at the end.

    Args:
        hint: What the lock tells everybody, for a demo whose password is no secret.
    """

    quit_requested = Signal()
    restore_requested = Signal(object)
    """The path of a chosen backup, or ``None``."""

    def __init__(self, opened: Opened, tools: Tools, *, hint: str = "") -> None:
        super().__init__()
        self.vault, self.user = opened.vault, opened.user
        self._tools = tools
        self._hint = hint
        self._community = opened.community
        self._vault_id = load(opened.vault.path).vault_id
        self._last: date | None = None
        self.tasks = Tasks(opened.vault.store, self)
        self.desk = self._make_desk()
        self.shell = self._make_shell()
        self.lock = Lock(self.shell, self._lock_window, self)
        self.idle = IdleWatch(self)
        self.settings_window: SettingsWindow | None = None
        self.backup_window: BackupWindow | None = None
        self.help_window: HelpWindow | None = None
        self._connect()
        self._backup_now_and_then()

    def show(self) -> None:
        """Show the main window."""
        self.shell.show()
        self.shell.raise_()
        self.shell.activateWindow()

    def look_at(self, package: Path) -> None:
        """Show what a package would bring; while the program is locked, behind its lock."""
        self.desk.open_requested.emit(ROOM, f"{AT}{package}")
        if self.lock.window is None:
            self.show()

    def let_go(self) -> None:
        """Let everything under way end, then close the file. May be called from any thread."""
        self.tasks.wait()
        self.vault.close()

    def dismiss(self) -> None:
        """Take the windows away for good; the file is closed already."""
        self.idle.set_minutes(0)
        self.shell.hide()
        if self.lock.window is not None:
            self.lock.unlock()
        self.shell.deleteLater()
        self.deleteLater()

    def ground(self) -> Ground:
        """Return what restoring stands on while this file is open."""
        second = self._second_folder()
        return Ground(
            folders=[self.safeguard.folder, *([] if second is None else [second])],
            documents=self._tools.documents,
            target=self.vault.path,
            count_now=self._count,
            let_go=self.let_go,
        )

    # ------------------------------------------------------------ making

    def _make_desk(self) -> Desk:
        memory = self._tools.memory
        desk = Desk(self.tasks, memory.settings, save=memory.save, user=self.user, parent=self)
        self.safeguard = VaultSafeguard(
            self.vault, user=self.user, second_folder=self._second_folder
        )
        desk.safeguard = self.safeguard
        desk.papers = tuple(PAPERS.values())
        desk.audits = AUDITS
        desk.row_titles = ROW_TITLES
        desk.office = Office()
        desk.board = Board()
        return desk

    def _make_shell(self) -> Shell:
        community = self._community
        shell = Shell(
            ROOMS,
            self.desk,
            community=self._name(community),
            street="" if community is None else community.street,
        )
        self._entitle(shell)
        return shell

    def _connect(self) -> None:
        shell = self.shell
        shell.lockRequested.connect(self.lock.lock)
        shell.backupRequested.connect(self.show_backups)
        shell.settingsRequested.connect(self.show_settings)
        shell.passwordRequested.connect(self._change_password)
        shell.helpRequested.connect(self.show_help)
        shell.closing.connect(self.quit_requested)
        self.idle.idle.connect(self.lock.lock)
        self.idle.set_minutes(self.desk.settings.lock_after_minutes)
        self.desk.settings_changed.connect(
            lambda settings: self.idle.set_minutes(settings.lock_after_minutes)
        )
        self.tasks.follow(service.community, owner=shell, then=self._show_community)

    def _name(self, community: Community | None) -> str:
        name = self.tr("居务通") if community is None else community.committee
        return self.tr("{name}（演示）").format(name=name) if self._hint else name

    def _entitle(self, shell: Shell) -> None:
        shell.setWindowTitle(self.tr("{name} - 居务通").format(name=self._name(self._community)))

    def _show_community(self, community: Community | None) -> None:
        self._community = community
        header = self.shell.header
        header.community.setText(self._name(community))
        header.street.setText("" if community is None else community.street)
        header.fit()
        self._entitle(self.shell)

    def _lock_window(self) -> LockWindow:
        made = LockWindow(
            self.vault.path,
            self.user,
            self._tools.errands,
            community=self._name(self._community),
            hint=self._hint,
        )
        made.quit_requested.connect(self.quit_requested)
        return made

    # ------------------------------------------------------------ windows

    @Slot()
    def show_backups(self) -> BackupWindow:
        """Open the window of the backups, once."""
        if self.backup_window is None:
            made = BackupWindow(self.safeguard, self._tools.errands, self.shell, state=self._chip)
            made.made.connect(self._backed_up)
            made.restore_requested.connect(self.restore_requested)
            made.destroyed.connect(self._backup_window_gone)
            self.backup_window = made
            made.open()
        self.backup_window.activateWindow()
        return self.backup_window

    @Slot()
    def show_settings(self) -> SettingsWindow:
        """Open the settings, once."""
        if self.settings_window is None:
            tools = self._tools
            made = SettingsWindow(self.desk, self.vault, tools.errands, tools.press, self.shell)
            made.destroyed.connect(self._settings_window_gone)
            self.settings_window = made
            made.open()
        self.settings_window.activateWindow()
        return self.settings_window

    @Slot()
    def _backup_window_gone(self) -> None:
        self.backup_window = None

    @Slot()
    def _settings_window_gone(self) -> None:
        self.settings_window = None

    @Slot()
    def _change_password(self) -> None:
        settings = self.show_settings()
        settings.show_tab(settings.ui.usersTab)
        settings.users.change_password()

    @Slot()
    def show_help(self) -> HelpWindow:
        """Open the manual, once."""
        if self.help_window is None:
            self.help_window = HelpWindow(self.shell)
            self.help_window.destroyed.connect(self._help_window_gone)
            self.help_window.show()
        self.help_window.activateWindow()
        return self.help_window

    @Slot()
    def _help_window_gone(self) -> None:
        self.help_window = None

    # ------------------------------------------------------------ backups

    def _backup_now_and_then(self) -> None:
        self._show_chip()
        self._clock = QTimer(self, interval=_HOUR_MS)
        self._clock.timeout.connect(self._daily)
        self._clock.start()
        self._daily()

    @Slot()
    def _daily(self) -> None:
        """Make the day's backup unless there is one; a program may run over midnight."""
        self._tools.errands.run(
            self.safeguard.daily, owner=self, then=self._had_daily, failed=self._not_backed_up
        )

    def _had_daily(self, daily: Daily) -> None:
        for made in daily.made:
            self._note_away(made)
        if daily.not_kept is not None:
            text = self.tr("今天的备份做好了，但没能另存到“{folder}”：{why}")
            why = told(daily.not_kept)
            self.desk.say(text.format(folder=self._second_folder(), why=why))
        self._look_at_backups()

    def _backed_up(self, made: Backup) -> None:
        self._note_away(made)
        self._look_at_backups()

    def _note_away(self, made: Backup) -> None:
        if is_elsewhere(made.path, self.vault.path):
            self.desk.keep_habit(self._away_key(), made.manifest.made.date().isoformat())

    def _look_at_backups(self) -> None:
        self._tools.errands.run(
            lambda _progress: self.safeguard.recent(),
            owner=self,
            then=lambda when: self._know(None if when is None else when.date()),
            failed=self._not_backed_up,
        )

    def _know(self, last: date | None) -> None:
        self._last = last
        self._show_chip()

    def _not_backed_up(self, no: No) -> None:
        text = said(no)
        if text:
            self._know(self._last)
            self.desk.say(self.tr("自动备份没有做成：{why}").format(why=text))

    def _chip(self) -> Chip:
        kept = self.desk.habit(self._away_key())
        away = None if kept is None else date.fromisoformat(kept)
        return chip(self._last, away, self.safeguard.today())

    def _show_chip(self) -> None:
        shown = self._chip()
        detail = "" if self._last is None else self.tr("最近备份 {day}").format(day=self._last)
        self.shell.show_backup(shown.text, shown.level, detail)
        if self.backup_window is not None:
            self.backup_window.ui.stateLabel.setText(shown.text)

    def _away_key(self) -> str:
        return f"app.away.{self._vault_id}"

    def _second_folder(self) -> Path | None:
        folder = self._tools.memory.settings.backup_folder
        return Path(folder) if folder else None

    def _count(self) -> dict[str, int]:
        """Return the living rows of each table, as a backup's manifest has them."""
        with self.vault.store.reading() as reading:
            return {
                table.name: reading.rows(
                    f'SELECT count(*) FROM "{table.name}" WHERE deleted_at IS NULL',  # noqa: S608 - our own table
                    tables=(table.name,),
                )[0][0]
                for table in log.captured_tables().values()
            }
