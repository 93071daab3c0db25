"""Further fields of the person form: off until somebody says what they are needed for."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QLineEdit, QWidget

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import Hint
from shequ_desktop.households.rules.cells import CODED, TITLES
from shequ_desktop.households.view.code_fields import CodeBox
from shequ_desktop.kernel.codes import code_table

HABIT: Final = "households.optional_fields"
OPTIONAL: Final = (
    "ethnicity",
    "education",
    "marital_status",
    "workplace",
    "occupation",
    "health",
    "emergency_contact",
)
SENSITIVE: Final = frozenset({"marital_status", "health"})
"""Class S of the domain model (个人信息保护法 第28条)."""


def purposes(desk: Desk) -> dict[str, str]:
    """Return the further fields that are on, in the form's order, with what they are for."""
    kept = desk.habit(HABIT, {})
    stated = kept if isinstance(kept, Mapping) else {}
    return {name: str(stated[name]) for name in OPTIONAL if stated.get(name)}


def make_field(name: str) -> QWidget:
    """Return an empty field for one of ``OPTIONAL``."""
    if name in CODED:
        return CodeBox(CODED[name], empty=QCoreApplication.translate("forms", "未填"))
    return QLineEdit()


def value_of(field: QWidget) -> str:
    """Return what a field of ``make_field`` holds."""
    if isinstance(field, CodeBox):
        return field.code()
    assert isinstance(field, QLineEdit), "there are only these two kinds"
    return field.text().strip()


def fill(field: QWidget, value: str) -> None:
    """Let a field of ``make_field`` hold ``value``."""
    if isinstance(field, CodeBox):
        field.set_code(value)
    elif isinstance(field, QLineEdit):
        field.setText(value)


class OptionalFieldsDialog(QDialog):
    """Ticks for the further fields; each needs a purpose."""

    def __init__(self, desk: Desk, parent: QWidget, then: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._then = then
        self.setWindowTitle(self.tr("更多字段"))
        self.ticks: dict[str, QCheckBox] = {}
        self.purposes: dict[str, QComboBox] = {}
        self.hint = Hint()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(2, 1)
        for row, name in enumerate(OPTIONAL):
            self._add_line(grid, row, name)
        keep = layouts.button(self.tr("确定"), kind="primary")
        keep.clicked.connect(self._keep)
        cancel = layouts.button(self.tr("取消"))
        cancel.clicked.connect(self.reject)
        told = layouts.label(
            self.tr(
                "只收集工作确实需要的内容（个人信息保护法第6条）：勾选要用的字段，并写明用途。"
            ),
            "sub",
        )
        told.setWordWrap(True)
        self.setLayout(
            layouts.column(
                layouts.label(self.tr("更多字段"), "h2"),
                told,
                layouts.rule(),
                grid,
                self.hint,
                layouts.row(None, cancel, keep),
                margins=(20, 14, 20, 12),
                spacing=10,
            )
        )
        dialogs.one_default(self, keep)
        self.resize(theme.px(560), self.sizeHint().height())

    def _add_line(self, grid: QGridLayout, row: int, name: str) -> None:
        stated = purposes(self._desk).get(name, "")
        tick = QCheckBox(QCoreApplication.translate("columns", TITLES[name]))
        box = QComboBox()
        box.setEditable(True)
        box.addItems(["", *(label for _, label in code_table("collection_purpose").options())])
        box.setCurrentText(stated)
        line = box.lineEdit()
        assert line is not None, "an editable list has one"
        line.setPlaceholderText(self.tr("用途，可选可写"))
        box.setAccessibleName(self.tr("{field}的用途").format(field=tick.text()))
        tick.toggled.connect(box.setEnabled)
        tick.setChecked(bool(stated))
        box.setEnabled(bool(stated))
        self.ticks[name], self.purposes[name] = tick, box
        grid.addWidget(tick, row, 0)
        if name in SENSITIVE:
            mark = layouts.chip(self.tr("S 敏感"), "warn")
            mark.setToolTip(self.tr("敏感个人信息，收集前须单独同意"))
            grid.addWidget(mark, row, 1)
        grid.addWidget(box, row, 2)

    def _keep(self) -> None:
        stated = {
            name: self.purposes[name].currentText().strip()
            for name, tick in self.ticks.items()
            if tick.isChecked()
        }
        nameless = next((name for name, purpose in stated.items() if not purpose), None)
        if nameless is not None:
            title = self.ticks[nameless].text()
            self.hint.say(self.tr("请写明收集“{field}”的用途。").format(field=title), "error")
            self.purposes[nameless].setFocus()
            return
        self._desk.keep_habit(HABIT, stated)
        self.accept()
        self._then()
