"""The course of the program: choose a file, work with it, restore another, leave.

The first window is there before the database and the rooms are loaded; they follow
while the password is typed.
"""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from shequ_desktop.app.clock import today
from shequ_desktop.app.errands import Errands
from shequ_desktop.app.memory import Memory
from shequ_desktop.app.places import Places
from shequ_desktop.app.start_window import StartWindow
from shequ_desktop.app.tools import Tools
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.gui import dialogs
from shequ_desktop.storage.keyring import Cost

if TYPE_CHECKING:
    from shequ_desktop.app.opening import Opened
    from shequ_desktop.app.restore_window import Restored
    from shequ_desktop.app.session import Session

_SOON_MS = 200
"""After the first window has been painted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """How new files are made."""

    cost: Cost | None = None
    """What one try at a password costs; ``None``: what is usual."""


class Program(QObject):
    """Owns what outlives a window; ``finished`` when the user leaves."""

    finished = Signal()
    session_changed = Signal()
    """There is another ``session``, or none."""

    def __init__(self, places: Places, making: Making | None = None) -> None:
        super().__init__()
        self._places = places
        self._making = making or Making()
        self.tools = Tools(
            memory=Memory(places.settings),
            errands=Errands(self),
            press=usual_press(),
            documents=places.documents,
        )
        self.session: Session | None = None
        self.start_window: StartWindow | None = None
        self._package: Path | None = None

    def start(self, vault: Path | None = None, *, demo: bool = False) -> None:
        """Show the first window: the demo at once, or the login of ``vault`` or the last file."""
        if demo:
            self._start_demo()
            return
        window = self._show_start()
        recent = self.tools.memory.recent()
        if vault is not None:
            window.choose(vault.absolute())
        elif recent:
            window.choose(recent[0])
        QTimer.singleShot(_SOON_MS, self, self._load_the_rest)

    @Slot(Path)
    def look_at(self, package: Path) -> None:
        """Show what a package would bring: now, or as soon as a file is open."""
        if self.session is None:
            self._package = package.absolute()
        else:
            self.session.look_at(package.absolute())

    def window(self) -> QWidget | None:
        """Return the window that messages belong to."""
        if self.session is None:
            return self.start_window
        return self.session.lock.window or self.session.shell

    def close(self) -> None:
        """Let go of everything, in the right order. Called once, after the event loop."""
        self.tools.errands.stop()
        if self.session is not None:
            self.session.let_go()
            self.session.dismiss()

    # ------------------------------------------------------------ the first window

    @Slot()
    def _load_the_rest(self) -> None:
        self.tools.errands.run(
            lambda _progress: import_module("shequ_desktop.app.session"),
            owner=self,
            then=lambda _: None,
            failed=lambda _: None,
        )

    def _show_start(self) -> StartWindow:
        if self.start_window is None:
            window = StartWindow(self.tools.memory, self.tools.errands)
            window.opened.connect(self._enter)
            window.new_requested.connect(self._found)
            window.restore_requested.connect(self._restore_at_start)
            window.rejected.connect(self.finished)
            self.start_window = window
        self.start_window.show()
        self.start_window.activateWindow()
        return self.start_window

    def _start_demo(self) -> None:
        from shequ_desktop.app.demo import open_demo  # noqa: PLC0415 - not before the first window

        places, making = self._places, self._making
        window = self._show_start()
        window.open_by(
            lambda progress: open_demo(places.demo, progress, cost=making.cost),
            self.tr("正在准备演示社区……"),
        )

    @Slot()
    def _found(self) -> None:
        from shequ_desktop.app.new_community import NewCommunity  # noqa: PLC0415 - not before the first window

        wizard = NewCommunity(
            self.tools.errands,
            self.tools.press,
            self.start_window,
            documents=self._places.documents,
            today=today(),
            cost=self._making.cost,
        )
        wizard.opened.connect(self._enter)
        wizard.finished.connect(wizard.deleteLater)
        wizard.open()

    @Slot(object)
    def _enter(self, opened: "Opened") -> None:
        from shequ_desktop.app.demo import demo_password  # noqa: PLC0415 - not before the first window
        from shequ_desktop.app.session import Session  # noqa: PLC0415 - not before the first window

        is_demo = opened.vault.path == self._places.demo
        hint = self.tr("演示口令：{password}").format(password=demo_password()) if is_demo else ""
        if not is_demo:
            self.tools.memory.note_opened(opened.vault.path)
        session = Session(opened, self.tools, hint=hint)
        session.quit_requested.connect(self.finished)
        session.restore_requested.connect(self._restore_in_session)
        self.session = session
        session.show()
        if self.start_window is not None:
            self.start_window.hide()
            self.start_window.deleteLater()
            self.start_window = None
        if self._package is not None:
            session.look_at(self._package)
            self._package = None
        self.session_changed.emit()

    # ------------------------------------------------------------ restoring

    @Slot(object)
    def _restore_at_start(self, damaged: Path | None) -> None:
        from shequ_desktop.app.restore_window import Ground, RestoreWindow  # noqa: PLC0415 - not before the first window
        from shequ_desktop.storage.backup import default_folder  # noqa: PLC0415 - not before the first window

        known = self.tools.memory.recent() if damaged is None else [damaged]
        second = self.tools.memory.settings.backup_folder
        folders = [default_folder(path) for path in known] + ([Path(second)] if second else [])
        ground = Ground(
            folders=list(dict.fromkeys(folders)),
            documents=self._places.documents,
            target=damaged,
        )
        window = RestoreWindow(ground, self.tools.errands, self.start_window)
        window.restored.connect(self._open_restored)
        window.open()

    @Slot(object)
    def _restore_in_session(self, chosen: Path | None) -> None:
        from shequ_desktop.app.restore_window import RestoreWindow  # noqa: PLC0415 - not before the first window

        session = self.session
        if session is None:
            return
        if session.backup_window is not None:
            session.backup_window.reject()
        window = RestoreWindow(session.ground(), self.tools.errands, session.shell, chosen=chosen)
        window.restored.connect(self._restored_in_session)
        window.broken_off.connect(self._reopen)
        window.open()

    @Slot(object)
    def _restored_in_session(self, restored: "Restored") -> None:
        session = self.session
        assert session is not None
        if restored.path != session.vault.path:
            self.tools.memory.note_opened(restored.path)
            self.tools.memory.note_opened(session.vault.path)
            text = self.tr(
                "已恢复为新的文件，现在打开的仍是原来的数据。要看恢复出来的数据，请退出后打开："
            )
            dialogs.inform(session.shell, text, str(restored.path))
            return
        self._drop_session()
        self._open_restored(restored, user=session.user)

    @Slot(str)
    def _reopen(self, why: str) -> None:
        """Open the file again that was let go for a restore which then did not happen."""
        session = self.session
        assert session is not None
        path, key, user = session.vault.path, session.vault.key, session.user
        self._drop_session()
        self._open(path, key, user, why)

    def _open_restored(self, restored: "Restored", user: str = "") -> None:
        text = self.tr("数据已恢复：{file}").format(file=restored.path)
        if restored.kept is not None:
            text += "\n" + self.tr("原来的文件留在：{file}").format(file=restored.kept)
        self._open(restored.path, restored.key, user or restored.user, text)

    def _drop_session(self) -> None:
        session, self.session = self.session, None
        if session is not None:
            self._show_start()
            session.dismiss()
        self.session_changed.emit()

    def _open(self, path: Path, key: bytes, user: str, text: str) -> None:
        from shequ_desktop.app.opening import open_with_key  # noqa: PLC0415 - not before the first window

        self._show_start().open_by(
            lambda progress: open_with_key(path, key, user, progress),
            self.tr("正在打开……"),
            then=lambda: self._tell(text),
        )

    def _tell(self, text: str) -> None:
        window = self.window()
        if window is not None:
            dialogs.inform(window, text)
