"""Changes one column of everybody who is selected, and shows beforehand what becomes of whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.fields import FieldRow
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.households.values import CellEdit, LedgerLine
from shequ_desktop.households.view.cell_editor import field_text, value_field
from shequ_desktop.households.view.columns import tag_labels, title, typed_text
from shequ_desktop.households.view.pasting import Plan, why_not

AT_MOST = 20_000
"""People in one bulk change."""
_SHOWN = 100
_WAIT_MS = 150
_ADD_TAG, _DROP_TAG = "tags+", "tags-"
_COLUMNS = (
    "residence_state",
    _ADD_TAG,
    _DROP_TAG,
    "population_kind",
    "household_kind",
    "hukou_match",
    "hukou_address",
    "relation_to_head",
    "political_status",
    "education",
    "ethnicity",
    "sex",
    "workplace",
    "occupation",
    "marital_status",
    "health",
    "emergency_contact",
    "note",
)


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one cell."""

    name: str
    before: str
    after: str


class BulkEdit(QDialog):
    """Choose a column, give a value, look at the preview, change everybody."""

    confirmed = Signal(object)
    """The ``Plan``."""

    def __init__(self, lines: Sequence[LedgerLine], today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("批量修改"))
        self.resize(theme.px(620), theme.px(520))
        self._lines, self._today = tuple(lines), today
        self.plan = Plan()
        self.column = QComboBox()
        for key in _COLUMNS:
            self.column.addItem(self._column_title(key), key)
        self.value: QComboBox | QLineEdit = QLineEdit()
        self.value_row = FieldRow("", self.value)
        self.empty = QCheckBox(self.tr("清空这一列"))
        self.said = layouts.label("", "sub")
        self.go = layouts.button(self.tr("修改"), kind="primary")
        self.cancel = layouts.button(self.tr("取消"))
        self.changes = RecordTable[Change](
            [
                Column(self.tr("姓名"), lambda each: each.name),
                Column(self.tr("现在"), lambda each: each.before or self.tr("（空白）")),
                Column(self.tr("改为"), lambda each: each.after or self.tr("（空白）")),
            ],
            self,
        )
        self._later = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._later.timeout.connect(self._preview)
        self._body = self._laid_out()
        self.setLayout(self._body)
        self.column.currentIndexChanged.connect(self._choose_column)
        self.empty.toggled.connect(self._toggle_empty)
        self.go.clicked.connect(self._go)
        self.cancel.clicked.connect(self.reject)
        self._choose_column()
        dialogs.one_default(self, self.go)

    def _laid_out(self) -> QVBoxLayout:
        said = self.tr("选中 {count} 人，只改下面这一列。").format(count=f"{len(self._lines):,}")
        return layouts.column(
            layouts.label(said, "strong"),
            FieldRow(self.tr("要改的列"), self.column),
            self.value_row,
            self.empty,
            self.said,
            self._table(),
            layouts.row(None, self.cancel, self.go),
            margins=(16, 14, 16, 14),
            spacing=8,
        )

    def _table(self) -> QTableView:
        view = QTableView()
        view.setModel(self.changes)
        view.setAccessibleName(self.tr("改动预览"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, theme.px(110))
        header.resizeSection(1, theme.px(200))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return view

    def _column_title(self, key: str) -> str:
        if key == _ADD_TAG:
            return self.tr("人员标签：加上一个")
        if key == _DROP_TAG:
            return self.tr("人员标签：去掉一个")
        return title(key)

    def _choose_column(self) -> None:
        key = self.column.currentData()
        self.value = value_field("tags" if key in (_ADD_TAG, _DROP_TAG) else key, "")
        heading = self.tr("标签") if key in (_ADD_TAG, _DROP_TAG) else self.tr("改为")
        row = FieldRow(heading, self.value)
        self._body.replaceWidget(self.value_row, row)
        # Tags go one by one; an empty name is nobody's.
        self.empty.setChecked(False)
        self.empty.setVisible(heading != self.tr("标签"))
        self.value_row.deleteLater()
        self.value_row = row
        if isinstance(self.value, QComboBox):
            self.value.currentTextChanged.connect(lambda _text: self._later.start())
        else:
            self.value.textChanged.connect(lambda _text: self._later.start())
        self._preview()

    def _toggle_empty(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.value.setEnabled(not on)
        self._preview()

    def _preview(self) -> None:
        key, text = self.column.currentData(), field_text(self.value)
        if self.empty.isChecked():
            text = ""
        field = "tags" if key in (_ADD_TAG, _DROP_TAG) else key
        wrong = why_not(field, text, self._today) if text else ""
        self.value_row.say(wrong, "error")
        self.plan = Plan()
        shown: list[Change] = []
        if not wrong and (text or self.empty.isChecked()):
            for line in self._lines:
                before = typed_text(line, field)
                after = self._after(key, line, text)
                if before == after:
                    self.plan.same += 1
                    continue
                edit = CellEdit(person_id=line.person_id, field=field, text=after)
                self.plan.edits.append(edit)
                shown.append(Change(line.full_name, before, after))
        self.changes.show(shown[:_SHOWN])
        self._tell(text)

    def _after(self, key: str, line: LedgerLine, text: str) -> str:
        if key not in (_ADD_TAG, _DROP_TAG):
            return text
        held = [label for label in tag_labels(line).split("、") if label]
        if key == _ADD_TAG:
            return "、".join(held if text in held else [*held, text])
        return "、".join(label for label in held if label != text)

    def _tell(self, text: str) -> None:
        count = len(self.plan.edits)
        said = self.tr("将改动 {count} 人，{same} 人原本就是这样。")
        if self.empty.isChecked():
            said = self.tr("将清空 {count} 人的这一列，{same} 人原本就是空的。")
        elif not text:
            said = self.tr("请填写或选择要改成的内容。")
        self.said.setText(said.format(count=f"{count:,}", same=f"{self.plan.same:,}"))
        self.go.setText(self.tr("修改 {count} 人").format(count=f"{count:,}"))
        self.go.setEnabled(count > 0)

    def _go(self) -> None:
        self._later.stop()
        self._preview()
        if self.plan.edits:
            self.confirmed.emit(self.plan)
            self.accept()
