"""One field of a form for each fact of a paper, and what stands below it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from shequ_desktop.documents.kinds import FieldKind, PaperField, Value
from shequ_desktop.gui import theme
from shequ_desktop.gui.fields import DateEdit, NumberEdit
from shequ_desktop.gui.form_parts import Cell, FormGrid
from shequ_desktop.kernel.money import yuan
from shequ_desktop.notices.view.fill_values import read_value, show_value

_LINES_HIGH = 128
_WITHOUT_INPUT_METHOD = {
    FieldKind.MONEY,
    FieldKind.NUMBER,
    FieldKind.PHONE,
    FieldKind.PHONE_OFFICE,
    FieldKind.ID_NUMBER,
    FieldKind.BANK,
}


class FactField:
    """The field of one fact: text in, value out."""

    def __init__(self, field: PaperField, today: date, changed: Callable[[], None]) -> None:
        self.field = field
        self._today = today
        self._changed = changed
        self.editor = self._made()
        self.cell: Cell | None = None

    @property
    def widget(self) -> QWidget:
        """What is put into the form."""
        return self.editor

    def add_to(self, grid: FormGrid) -> None:
        """Take a place behind the last one of a form."""
        own = self.editor.hint if isinstance(self.editor, DateEdit) else ""
        self.cell = grid.add(
            self.field.title, self.editor, hint=own, required=self.field.required, wide=True
        )

    def text(self) -> str:
        """Return what stands in the field."""
        match self.editor:
            case QPlainTextEdit():
                return self.editor.toPlainText()
            case DateEdit():
                return self.editor.line.text()
            case _:
                return self.editor.text()

    def value(self) -> Value:
        """Return the fact; ``None`` while the field is empty or not understood."""
        try:
            return read_value(self.field, self.text(), self._today)
        except ValueError:
            return None

    def is_understood(self) -> bool:
        """Say whether the field is empty or a fact of its kind."""
        return not self.text().strip() or self.value() is not None

    def show_value(self, value: Value) -> None:
        """Show ``value`` instead of what was there."""
        shown = show_value(self.field, value)
        match self.editor:
            case QPlainTextEdit():
                self.editor.setPlainText(shown)
            case DateEdit():
                self.editor.line.setText(shown)
            case _:
                self.editor.setText(shown)

    def complain(self) -> bool:
        """Say below the field that it must be filled in, if it must; tell whether it did."""
        if self.cell is None:
            return False
        if self.field.required and not self.text().strip():
            said = QCoreApplication.translate("FactField", "还没有填写“{title}”。")
            self.cell.say(said.format(title=self.field.title), "error")
            return True
        self._heard(tell=False)
        return not self.is_understood()

    def _made(self) -> QLineEdit | QPlainTextEdit | DateEdit:
        if self.field.kind in {FieldKind.DAY, FieldKind.BIRTH}:
            day = DateEdit(self._today)
            day.line.setAccessibleName(self.field.title)
            day.line.textChanged.connect(lambda _text: self._changed())
            return day
        if self.field.long:
            long = QPlainTextEdit()
            long.setFixedHeight(theme.px(_LINES_HIGH))
            long.setTabChangesFocus(True)
            long.textChanged.connect(self._heard)
            return long
        plain = self.field.kind in _WITHOUT_INPUT_METHOD
        line = NumberEdit() if plain else QLineEdit()
        line.textChanged.connect(lambda _text: self._heard())
        return line

    def _heard(self, *, tell: bool = True) -> None:
        if self.cell is not None and not isinstance(self.editor, DateEdit):
            self.cell.say(*self._hint())
        if tell:
            self._changed()

    def _hint(self) -> tuple[str, str]:
        if not self.is_understood():
            return _not_understood(self.field.kind), "error"
        value = self.value()
        if self.field.kind is FieldKind.MONEY and isinstance(value, int):
            said = QCoreApplication.translate("FactField", "{amount} 元")
            return said.format(amount=yuan(value)), "ok"
        return "", "info"


def _not_understood(kind: FieldKind) -> str:
    if kind is FieldKind.MONEY:
        return QCoreApplication.translate(
            "FactField", "看不懂这个金额，可输 1234.5、1,234.50、1.2万（单位：元）。"
        )
    if kind is FieldKind.NUMBER:
        return QCoreApplication.translate("FactField", "这里应当填整数。")
    return QCoreApplication.translate("FactField", "看不懂这个日期，可输 1122、11.22、2026-11-22。")
