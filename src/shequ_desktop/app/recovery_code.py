"""The field for the recovery code: groups the digits while they are typed, and checks them."""

import unicodedata

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QWidget

from shequ_desktop.gui import theme
from shequ_desktop.storage.keyring import grouped, is_recovery_code

DIGITS = 45


class CodeEdit(QLineEdit):
    """Takes 45 digits in any spelling and shows them in groups of five."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setPlaceholderText("00000-00000-00000-00000-00000-00000-00000-00000-00000")
        font = QFont(self.font())
        font.setPixelSize(theme.px(15))
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.setFont(font)
        self.textEdited.connect(self._group)

    def is_whole(self) -> bool:
        """Tell whether all digits are there and the check group fits."""
        return is_recovery_code(self.text())

    def verdict(self) -> tuple[str, str]:
        """Return what to say of the digits so far, and how loud: info, ok or error."""
        missing = DIGITS - len(only_digits(self.text()))
        translate = QCoreApplication.translate
        if missing:
            text = translate("recovery_code", "已输 {typed} 位，还差 {missing} 位。")
            return text.format(typed=DIGITS - missing, missing=missing), "info"
        if self.is_whole():
            return translate("recovery_code", "校验组相符，没有输错。"), "ok"
        return translate("recovery_code", "校验组不符，有数字输错了，请逐组核对。"), "error"

    def _group(self, text: str) -> None:
        digits = only_digits(text)[:DIGITS]
        before = len(only_digits(text[: self.cursorPosition()]))
        shown = grouped(digits)
        if shown != text:
            self.setText(shown)
            # Behind the same digit as before, whatever dashes have come or gone.
            self.setCursorPosition(min(before + max(before - 1, 0) // 5, len(shown)))


def only_digits(text: str) -> str:
    """Return the digits in ``text``, the full-width ones narrowed."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in plain if sign.isascii() and sign.isdigit())
