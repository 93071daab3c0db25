"""Locked: everything on the screen is gone until the password is typed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from shequ_desktop._built.forms.app.ui_lock_window import Ui_LockWindow
from shequ_desktop.app.busy import Busy
from shequ_desktop.app.errands import Errands, No, said
from shequ_desktop.app.passwords import CapsHint
from shequ_desktop.gui import dialogs, icons, theme
from shequ_desktop.storage import keyring

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Notices that nobody has touched keyboard or mouse for a while.

    It listens at the windows, not at the application: a filter there would be asked
    for every event of every widget.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def set_minutes(self, minutes: float) -> None:
        """Be patient for so long; 0: for ever."""
        self._timer.stop()
        self._timer.setInterval(round(minutes * 60_000))
        self._touch()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._touch()
        return False

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Installing it twice moves it to the front and does no more.
            window.installEventFilter(self)

    def _touch(self) -> None:
        if self._timer.interval() > 0:
            self._timer.start()


class LockWindow(QWidget):
    """Stands in the place of the main window and asks for the password."""

    unlocked = Signal()
    quit_requested = Signal()

    def __init__(
        self, vault: Path, user: str, errands: Errands, *, community: str, hint: str = ""
    ) -> None:
        super().__init__()
        self._vault = vault
        self._user = user
        self._errands = errands
        self._countdown = QTimer(self, singleShot=True)
        self._countdown.timeout.connect(self._may_try_again)
        self.ui = Ui_LockWindow()
        self.ui.setupUi(self)
        ui = self.ui
        self.setObjectName("page")
        self._busy = Busy(ui.busyBar, ui.passwordEdit, ui.unlockButton, ui.quitButton)
        CapsHint(ui.passwordEdit, ui.capsNote)
        size = theme.px(28)
        ui.iconLabel.setPixmap(
            icons.pixmap("lock_closed", theme.COLOURS["primary"], size, self.devicePixelRatioF())
        )
        ui.communityLabel.setText(community)
        ui.passwordLabel.setText(self.tr("{user} 的口令(&P)").format(user=user))
        ui.card.setFixedWidth(theme.px(420))
        ui.note.say(hint)
        ui.showBox.toggled.connect(lambda on: ui.passwordEdit.show_text(shown=on))
        ui.passwordEdit.returnPressed.connect(self.unlock)
        ui.unlockButton.clicked.connect(self.unlock)
        ui.quitButton.clicked.connect(self._ask_quit)
        self.setMinimumSize(QSize(theme.px(480), theme.px(420)))
        ui.passwordEdit.setFocus()

    @Slot()
    def unlock(self) -> None:
        """Try the password that was typed."""
        if self._busy.is_on() or self._countdown.isActive():
            return
        password = self.ui.passwordEdit.text()
        self.ui.note.say("")
        self._busy.begin()
        self._errands.run(
            lambda _progress: keyring.try_password(self._vault, self._user, password),
            owner=self,
            then=self._open,
            failed=self._refuse,
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self._ask_quit()

    def _open(self, _key: bytes) -> None:
        self._busy.end()
        self.unlocked.emit()

    def _refuse(self, no: No) -> None:
        self._busy.end()
        self.ui.note.say(said(no), "error")
        self.ui.passwordEdit.selectAll()
        self.ui.passwordEdit.setFocus()
        if isinstance(no, keyring.TooManyTries):
            self.ui.unlockButton.setEnabled(False)
            self._countdown.start(int(str(no.blanks["seconds"])) * 1000)

    def _may_try_again(self) -> None:
        self.ui.note.say("")
        self.ui.unlockButton.setEnabled(True)

    @Slot()
    def _ask_quit(self) -> None:
        dialogs.confirm(
            self,
            self.tr("退出后，正在填写而还没有保存的窗口会丢失；已保存的数据都在。"),
            yes=self.tr("退出程序"),
            then=self.quit_requested.emit,
            danger=False,
        )


class Lock(QObject):
    """Takes every window off the screen, and brings them back as they were.

    Args:
        main: The window whose place the lock takes.
        make_window: Makes the window that asks for the password.
    """

    locked = Signal()
    unlocked = Signal()

    def __init__(
        self, main: QWidget, make_window: Callable[[], LockWindow], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._main = main
        self._make_window = make_window
        self._hidden: list[QWidget] = []
        self.window: LockWindow | None = None

    def lock(self) -> None:
        """Hide everything; nothing that opens meanwhile is seen either."""
        if self.window is not None:
            return
        self.window = self._make_window()
        self.window.unlocked.connect(self.unlock)
        self.window.setGeometry(self._main.geometry())
        self._hidden = [each for each in QApplication.topLevelWidgets() if self._is_ours(each)]
        self.window.setWindowState(self._main.windowState())
        self.window.show()
        for each in self._hidden:
            each.hide()
        _application().installEventFilter(self)
        self.window.activateWindow()
        self.window.ui.passwordEdit.setFocus()
        self.locked.emit()

    @Slot()
    def unlock(self) -> None:
        """Bring everything back."""
        if self.window is None:
            return
        _application().removeEventFilter(self)
        # The main window first: what belongs to it stands in front of it again.
        for each in sorted(self._hidden, key=lambda each: each is not self._main):
            each.show()
        self._hidden = []
        self.window.hide()
        self.window.deleteLater()
        self.window = None
        self._main.activateWindow()
        self.unlocked.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._is_new(watched):
            assert isinstance(watched, QWidget)
            self._hidden.append(watched)
            QTimer.singleShot(0, watched, watched.hide)
        return False

    def _is_new(self, watched: QObject) -> bool:
        if not isinstance(watched, QWidget) or not watched.isWindow():
            return False
        ours = watched is not self.window and not self._belongs_to_lock(watched)
        return ours and watched not in self._hidden

    def _is_ours(self, widget: QWidget) -> bool:
        return widget.isVisible() and not self._belongs_to_lock(widget)

    def _belongs_to_lock(self, widget: QWidget) -> bool:
        parent: QWidget | None = widget
        while parent is not None:
            if parent is self.window:
                return True
            parent = parent.parentWidget()
        return False


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
