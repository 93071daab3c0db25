"""Short questions and messages in windows of their own, answered through callbacks.

None of them runs an event loop of its own: the program goes on while they are open.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QWidget

_BUTTONS = QMessageBox.ButtonRole


def confirm(
    parent: QWidget, text: str, *, yes: str, then: Callable[[], None], danger: bool
) -> QMessageBox:
    """Ask; call ``then`` when the button named ``yes`` was pressed."""
    box = _box(parent, QMessageBox.Icon.Warning if danger else QMessageBox.Icon.Question, text)
    agree = box.addButton(yes, _BUTTONS.AcceptRole)
    cancel = box.addButton(QCoreApplication.translate("dialogs", "取消"), _BUTTONS.RejectRole)
    box.setDefaultButton(cancel if danger else agree)
    box.setEscapeButton(cancel)
    if danger:
        agree.setProperty("kind", "danger")
    box.accepted.connect(then)
    box.open()
    return box


def inform(parent: QWidget, text: str, detail: str = "") -> QMessageBox:
    """Tell something that the user must have seen."""
    box = _box(parent, QMessageBox.Icon.Information, text)
    box.setInformativeText(detail)
    box.addButton(QCoreApplication.translate("dialogs", "知道了"), _BUTTONS.AcceptRole)
    box.open()
    return box


def warn(parent: QWidget, text: str) -> QMessageBox:
    """Tell what went wrong around the program, and what to do about it."""
    box = _box(parent, QMessageBox.Icon.Warning, text)
    box.setWindowTitle(QCoreApplication.translate("dialogs", "未能完成"))
    box.addButton(QCoreApplication.translate("dialogs", "知道了"), _BUTTONS.AcceptRole)
    box.open()
    return box


def one_default(dialog: QDialog, default: QPushButton | None) -> None:
    """Let Enter press ``default`` and nothing else in ``dialog``."""
    for button in dialog.findChildren(QPushButton):
        button.setAutoDefault(button is default)
        button.setDefault(button is default)


def _box(parent: QWidget, icon: QMessageBox.Icon, text: str) -> QMessageBox:
    box = QMessageBox(
        icon, QCoreApplication.translate("dialogs", "居务通"), text, parent=parent.window()
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
