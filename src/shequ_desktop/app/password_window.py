"""One small window for a password: of a new user, or another one for oneself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from shequ_desktop._built.forms.app.ui_password_window import Ui_PasswordWindow
from shequ_desktop.app.busy import Busy
from shequ_desktop.app.errands import Errands, No, said
from shequ_desktop.app.passwords import NewPassword
from shequ_desktop.app.sizes import open_at
from shequ_desktop.gui import dialogs
from shequ_desktop.kernel.progress import Progress

Keep = Callable[[str, str, str], None]
"""Keeps a password: the name, the password until now, the new one. May say no."""


class PasswordWindow(QDialog):
    """Asks, and is accepted once ``keep`` has kept it.

    Args:
        user: Whose password it is; ``None``: a new user's, whose name is asked.
        keep: Called on a working thread; what it raises is said in the window.
    """

    def __init__(self, user: str | None, keep: Keep, errands: Errands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._user = user
        self._keep = keep
        self._errands = errands
        self.ui = Ui_PasswordWindow()
        self.ui.setupUi(self)
        ui = self.ui
        self._fresh = NewPassword(
            (ui.freshEdit, ui.freshNote), (ui.againEdit, ui.againNote), ui.showBox
        )
        self._busy = Busy(ui.busyBar, ui.saveButton, ui.cancelButton)
        ui.showBox.toggled.connect(lambda on: ui.oldEdit.show_text(shown=on))
        ui.saveButton.clicked.connect(self._save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.note.say("")
        dialogs.one_default(self, ui.saveButton)
        self._dress()

    @override
    def reject(self) -> None:
        if not self._busy.is_on():
            super().reject()

    def _dress(self) -> None:
        ui = self.ui
        if self._user is None:
            self.setWindowTitle(self.tr("添加用户"))
            ui.explainLabel.setText(
                self.tr("请让他本人来设置口令。他登录以后的每一处修改都记在他的名下。")
            )
            hidden: tuple[QWidget, ...] = (ui.oldLabel, ui.oldEdit)
            ui.userEdit.setFocus()
        else:
            self.setWindowTitle(self.tr("修改口令"))
            ui.explainLabel.setText(
                self.tr("用户：{user}。以前的备份仍用做备份时的口令打开。").format(user=self._user)
            )
            hidden = (ui.userLabel, ui.userEdit)
            ui.oldEdit.setFocus()
        for part in hidden:
            part.hide()
        ui.titleLabel.setText(self.windowTitle())
        open_at(self, 500, 370)

    @Slot()
    def _save(self) -> None:
        ui = self.ui
        user = ui.userEdit.text().strip() if self._user is None else self._user
        old, fresh = ui.oldEdit.text(), self._fresh.password
        if not user:
            ui.note.say(self.tr("请填写姓名。"), "error")
            ui.userEdit.setFocus()
            return
        if not self._fresh.is_ready():
            self._fresh.show_wrong()
            return

        def work(_progress: Progress) -> None:
            self._keep(user, old, fresh)

        ui.note.say("")
        self._busy.begin()
        self._errands.run(work, owner=self, then=self._kept, failed=self._refused)

    def _kept(self, _none: None) -> None:
        self._busy.end()
        self.accept()

    def _refused(self, no: No) -> None:
        self._busy.end()
        self.ui.note.say(said(no), "error")
