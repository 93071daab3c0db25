"""What a column of somebody's workbook can be taken for, and how sure the program is."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from shequ_desktop.documents.columns import Column, Table
from shequ_desktop.documents.sheets import Cell, Sheet, column_letters
from shequ_desktop.documents.vocabulary import Vocabulary
from shequ_desktop.households.rules.clean_cells import text_of
from shequ_desktop.households.rules.clean_values import LEFT_OUT
from shequ_desktop.kernel.privacy import mask_id
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_KEY = Qt.ItemDataRole.UserRole
_SURE = 0.9
_SAMPLES, _SAMPLED_ROWS = 3, 200
translate = QCoreApplication.translate
_ID = re.compile(r"\d{17}[\dXx]|\d{15}")
_MORE_TITLES = (
    QT_TRANSLATE_NOOP("columns", "户主电话"),
    QT_TRANSLATE_NOOP("columns", "现住址"),
    QT_TRANSLATE_NOOP("columns", "实际居住地"),
    QT_TRANSLATE_NOOP("columns", "住址和电话"),
    QT_TRANSLATE_NOOP("columns", "小区"),
    QT_TRANSLATE_NOOP("columns", "楼栋"),
    QT_TRANSLATE_NOOP("columns", "单元"),
    QT_TRANSLATE_NOOP("columns", "房号"),
    QT_TRANSLATE_NOOP("columns", "户口性质"),
    QT_TRANSLATE_NOOP("columns", "人户分离"),
    QT_TRANSLATE_NOOP("columns", "户主姓名"),
    QT_TRANSLATE_NOOP("columns", "户主证件号码"),
    QT_TRANSLATE_NOOP("columns", "是否户主"),
    QT_TRANSLATE_NOOP("columns", "户居住状态"),
    QT_TRANSLATE_NOOP("columns", "微网格"),
    QT_TRANSLATE_NOOP("columns", "是否党员"),
    QT_TRANSLATE_NOOP("columns", "残疾情况"),
    QT_TRANSLATE_NOOP("columns", "人群标签"),
    QT_TRANSLATE_NOOP("columns", "某类人群（是/否）"),
    QT_TRANSLATE_NOOP("columns", "入住时间"),
    QT_TRANSLATE_NOOP("columns", "是否已迁出"),
    QT_TRANSLATE_NOOP("columns", "迁出日期"),
    QT_TRANSLATE_NOOP("columns", "迁往地"),
    QT_TRANSLATE_NOOP("columns", "是否已死亡"),
    QT_TRANSLATE_NOOP("columns", "死亡日期"),
    QT_TRANSLATE_NOOP("columns", "监护人/紧急联系人"),
    QT_TRANSLATE_NOOP("columns", "房屋用途"),
    QT_TRANSLATE_NOOP("columns", "建筑面积"),
    QT_TRANSLATE_NOOP("columns", "产权人"),
    QT_TRANSLATE_NOOP("columns", "产权人电话"),
    QT_TRANSLATE_NOOP("columns", "名称"),
    QT_TRANSLATE_NOOP("columns", "类型"),
)
"""The labels of fields in resources/import that are no columns of the ledger, for lupdate."""


@dataclass(frozen=True, slots=True)
class State:
    """How a column stands: a word, its tone, and a longer explanation."""

    word: str
    tone: str
    why: str = ""


class FieldCombo(QComboBox):
    """Asks what one column holds. The wheel scrolls the table, never the choice."""

    entered = Signal()
    """The keyboard has come here: it must be in sight."""

    def __init__(
        self, choices: QStandardItemModel, words: Vocabulary, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setModel(choices)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(18)

    def show_field(self, field: str) -> None:
        """Choose ``field``, or what happens to columns like it."""
        at = self.findData(fate_of(field, self._words), _KEY)
        self.setCurrentIndex(max(at, 0))

    def field(self) -> str:
        """Return the key of what is chosen; empty: the note."""
        return str(self.currentData(_KEY))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def choices(words: Vocabulary, parent: QWidget) -> QStandardItemModel:
    """Return everything that a column can be taken for, for all combos of a page together."""
    model = QStandardItemModel(parent)
    for key, label in (
        (LEFT_OUT, translate("ImportFields", "（不导入）")),
        ("", translate("ImportFields", "（并入备注）")),
        *(
            (each.key, translate("columns", each.label))
            for each in words.fields.values()
            if each.fate == "field"
        ),
    ):
        item = QStandardItem(label)
        item.setData(key, _KEY)
        model.appendRow(item)
    return model


def fate_of(field: str, words: Vocabulary) -> str:
    """Return the choice that stands for ``field``: what is noted or ignored has none of its own."""
    known = words.fields.get(field)
    if known is None:
        return field
    return {"ignored": LEFT_OUT, "note": ""}.get(known.fate, field)


def state_of(column: Column, table: Table, words: Vocabulary) -> State:
    """Return how a column stands."""
    fate = fate_of(column.field, words)
    if fate in ("", LEFT_OUT):
        return _unstored(column, fate, words)
    rival = _rival(column, table, words)
    if rival is not None:
        said = translate("ImportFields", "{letters} 列也是这一项，只采用靠前的一列").format(
            letters=column_letters(rival.index)
        )
        return State(translate("ImportFields", "重复"), "error", said)
    return _stored(column)


def samples(sheet: Sheet, table: Table, column: Column) -> str:
    """Return the first different values of a column, identity numbers masked."""
    seen: dict[str, None] = {}
    for row in sheet.rows[table.first : min(table.end, table.first + _SAMPLED_ROWS)]:
        cell: Cell = row[column.index] if column.index < len(row) else ""
        text = " ".join(text_of(cell).split())
        if text:
            seen[mask_id(text) if _ID.fullmatch(text) else text] = None
        if len(seen) == _SAMPLES:
            break
    return " / ".join(seen)


def _stored(column: Column) -> State:
    if column.how == "remembered":
        said = translate("ImportFields", "这一列由您指定，或沿用以前的对应")
        return State(translate("ImportFields", "已指定"), "info", said)
    if column.how == "content":
        said = translate("ImportFields", "标题没有认出，是从内容看出来的，请核对")
        return State(translate("ImportFields", "内容识别"), "warn", said)
    if column.confidence < _SURE:
        said = translate("ImportFields", "标题只认出一部分，请核对")
        return State(translate("ImportFields", "请核对"), "warn", said)
    return State(translate("ImportFields", "已识别"), "ok")


def _unstored(column: Column, fate: str, words: Vocabulary) -> State:
    known = words.fields.get(column.field)
    why = known.why if known is not None else ""
    if not column.has_values:
        return State(
            translate("ImportFields", "空列"), "grey", translate("ImportFields", "这一列没有内容")
        )
    if fate == LEFT_OUT:
        return State(translate("ImportFields", "不导入"), "grey", why)
    return State(
        translate("ImportFields", "并入备注"),
        "grey",
        why or translate("ImportFields", "连同标题一起记入备注"),
    )


def _rival(column: Column, table: Table, words: Vocabulary) -> Column | None:
    known = words.fields.get(column.field)
    if known is None or known.several:
        return None
    same = (each for each in table.columns if each.field == column.field and each is not column)
    return next((each for each in same if each.index < column.index and each.has_values), None)
