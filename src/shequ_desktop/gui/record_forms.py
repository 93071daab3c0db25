"""Parts of forms that rooms share: long texts, money, days, a reason."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.kernel.money import read_yuan, yuan
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.storage.store import Transaction

_WIDE = 560
_LONG_BOX = 16
"""Characters."""


def text_field(text: str = "", high: int = 76) -> QPlainTextEdit:
    """Return a field of several lines that Tab leaves."""
    made = QPlainTextEdit(text)
    made.setTabChangesFocus(True)
    made.setFixedHeight(theme.px(high))
    return made


def day_words(on: date | None) -> str:
    """Return a day as it is read: ``2026年3月3日``; nothing for none."""
    if on is None:
        return ""
    shown = QCoreApplication.translate("Records", "{year}年{month}月{day}日")
    return shown.format(year=on.year, month=on.month, day=on.day)


def short_day(on: date) -> str:
    """Return a day of this year: ``3月3日``."""
    shown = QCoreApplication.translate("Records", "{month}月{day}日")
    return shown.format(month=on.month, day=on.day)


def money_words(fen: int | None) -> str:
    """Return an amount as it is read: ``30,000.00 元``; nothing for none."""
    if fen is None:
        return ""
    return QCoreApplication.translate("Records", "{yuan} 元").format(yuan=yuan(fen))


class MoneyEdit(NumberEdit):
    """An amount in yuan; empty is none."""

    def __init__(self, fen: int | None = None) -> None:
        super().__init__(QCoreApplication.translate("Records", "元，例如 30000 或 1,280.50"))
        if fen is not None:
            self.setText(yuan(fen))

    def fen(self) -> int | None:
        """Return the amount; ``None``: empty, or not understood."""
        try:
            return read_yuan(self.text()) if self.text().strip() else None
        except ValueError:
            return None

    def is_understood(self) -> bool:
        """Return whether it is empty or an amount."""
        return not self.text().strip() or self.fen() is not None


class CountEdit(NumberEdit):
    """A number of people or votes; empty is none."""

    def __init__(self, count: int | None = None) -> None:
        super().__init__()
        if count is not None:
            self.setText(str(count))

    def count(self) -> int | None:
        """Return the number; ``None``: empty, or none."""
        text = self.text().strip()
        return int(text) if text.isdecimal() else None


def long_box() -> QComboBox:
    """Return a list of long titles that does not widen its window."""
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(_LONG_BOX)
    return made


def day_field(today: date, on: date | None = None) -> DateEdit:
    """Return a field for a day, with one in it."""
    made = DateEdit(today)
    made.set_day(on)
    return made


class ReasonDialog(FormDialog):
    """Asks why; the reason stays on record."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        heading: str,
        sub: str,
        deed: tuple[Callable[[Transaction, str], object], Operation],
    ) -> None:
        super().__init__(desk, parent, heading)
        self._deed = deed
        self.reason = text_field()
        grid = FormGrid(columns=1)
        grid.add(self.tr("原因"), self.reason, required=True, hint=self.tr("会留在记录里"))
        self.body.addWidget(grid)
        self.name_save(heading)
        self.save.clicked.connect(self._save)
        self.build(heading, sub)
        self.fit(_WIDE)
        self.reason.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.reason.toPlainText()

    def _save(self) -> None:
        use_case, operation = self._deed
        reason = self.reason.toPlainText().strip()
        self.send(lambda tx: use_case(tx, reason), operation, lambda _none: self._done())

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记，可撤销（Ctrl+Z）"))
