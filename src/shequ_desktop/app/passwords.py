"""Fields for passwords, and how good a new one is."""

import ctypes
import re
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.app.notes import Note
from shequ_desktop.storage.keyring import PASSWORD_LEAST

_LONG = 12
_KINDS = (re.compile("[0-9]"), re.compile("[a-z]"), re.compile("[A-Z]"), re.compile("[^0-9A-Za-z]"))
_ROWS = ("01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz")
_OFTEN = re.compile("(password|passw0rd|admin|shequ|juwei|woaini|xingfu|letmein|iloveyou)")
_RUN = 4
_CAPS_KEY = 0x14


class PasswordEdit(QLineEdit):
    """Hides what is typed, keeps the input method out, notices the caps lock."""

    caps_changed = Signal(bool)
    """Whether the caps lock seems to be on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_text(shown=False)

    def show_text(self, *, shown: bool) -> None:
        """Show or hide what is typed."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        # Qt gives the input method back with every change of the mode.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        on = _system_caps_lock()
        if on is not None:
            self.caps_changed.emit(on)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.caps_changed.emit(False)  # noqa: FBT003 - a signal has no keywords

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        on = caps_lock_after(event)
        if on is not None:
            self.caps_changed.emit(on)


class CapsHint(QObject):
    """Says in a note when the caps lock is on."""

    def __init__(self, edit: PasswordEdit, note: Note) -> None:
        super().__init__(edit)
        self._note = note
        note.say("")
        edit.caps_changed.connect(self._say)

    def _say(self, on: bool) -> None:  # noqa: FBT001 - a signal has no keywords
        self._note.say(self.tr("大写锁定已打开，口令区分大小写。") if on else "", "warn")


class NewPassword(QObject):
    """Two fields for a new password, with what they have to say.

    Args:
        fresh: The password and the note below it.
        again: The same once more, and the note below it.
        shown: Whether both can be read.
    """

    changed = Signal()

    def __init__(
        self,
        fresh: tuple[PasswordEdit, Note],
        again: tuple[PasswordEdit, Note],
        shown: QCheckBox,
    ) -> None:
        super().__init__(shown)
        self._fresh, self._fresh_note = fresh
        self._again, self._again_note = again
        for edit in (self._fresh, self._again):
            edit.textChanged.connect(self._look)
            shown.toggled.connect(lambda on, edit=edit: edit.show_text(shown=on))
        self._look()

    @property
    def password(self) -> str:
        """What was typed."""
        return self._fresh.text()

    def is_ready(self) -> bool:
        """Tell whether it is long enough and was typed twice alike."""
        return len(self.password) >= PASSWORD_LEAST and self._again.text() == self.password

    def clear(self) -> None:
        """Forget what was typed."""
        self._fresh.clear()
        self._again.clear()

    def show_wrong(self) -> None:
        """Go to the field that is not as it must be, and say so."""
        if len(self.password) < PASSWORD_LEAST:
            self._fresh_note.say(*strength(self.password, wanted=True))
            self._fresh.setFocus()
        else:
            self._again_note.say(self.tr("请把同一个口令再输一遍。"), "error")
            self._again.setFocus()

    def _look(self) -> None:
        self._fresh_note.say(*strength(self.password))
        again = self._again.text()
        if not again:
            self._again_note.say("")
        elif again == self.password:
            self._again_note.say(self.tr("两遍一致。"), "ok")
        elif self.password.startswith(again):
            self._again_note.say("")
        else:
            self._again_note.say(self.tr("与上面的不一样。"), "error")
        self.changed.emit()


def strength(password: str, *, wanted: bool = False) -> tuple[str, str]:
    """Return what to say of a new password, and how loud: info, ok, warn or error.

    Args:
        wanted: The user wants to go on with it: too short is an error then.
    """
    translate = QCoreApplication.translate
    if len(password) < PASSWORD_LEAST:
        hint = translate("passwords", "至少 {least} 个字符。三四个不相干的词连起来，好记又难猜。")
        return hint.format(least=PASSWORD_LEAST), "error" if wanted else "info"
    if _is_easy(password):
        return translate("passwords", "太容易猜到，请避开连续数字、生日和常用词。"), "warn"
    kinds = sum(bool(kind.search(password)) for kind in _KINDS)
    if len(password) >= _LONG or (kinds >= 3 and len(password) > PASSWORD_LEAST):  # noqa: PLR2004 - three of four kinds
        return translate("passwords", "强度：好。"), "ok"
    return translate("passwords", "强度：一般，再长几个字符更安全。"), "info"


def caps_lock_after(event: QKeyEvent) -> bool | None:
    """Tell whether the caps lock is on, as far as this key shows; ``None``: it does not."""
    on = _system_caps_lock()
    if on is not None:
        return on
    typed = event.text()
    if event.type() != QEvent.Type.KeyPress or len(typed) != 1 or not typed.isascii():
        return None
    if not typed.isalpha():
        return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return typed.isupper() != shift


def _system_caps_lock() -> bool | None:
    """Ask Windows; elsewhere Qt cannot know, ``None``."""
    windll: Any = getattr(ctypes, "windll", None)
    return None if windll is None else bool(windll.user32.GetKeyState(_CAPS_KEY) & 1)


def _is_easy(password: str) -> bool:
    low = password.lower()
    if len(set(low)) < _RUN or _OFTEN.search(low):
        return True
    if low.isdigit() and len(low) <= _LONG:
        return True
    runs = [low[at : at + _RUN] for at in range(len(low) - _RUN + 1)]
    straight = sum(any(run in row or run in row[::-1] for row in _ROWS) for run in runs)
    return straight * 2 > len(runs)
