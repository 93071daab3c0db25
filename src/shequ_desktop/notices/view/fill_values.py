"""What a clerk types or a workbook holds, read as the facts of a paper. Knows no window."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, time, timedelta
from decimal import Decimal

from shequ_desktop.documents.kinds import FieldKind, PaperField, PaperList, Value
from shequ_desktop.documents.sheets import Cell
from shequ_desktop.documents.vocabulary import FieldTitle, Vocabulary
from shequ_desktop.kernel.dates import parse_quick_date, read_date
from shequ_desktop.kernel.money import read_yuan, yuan

SERIAL = "serial"
"""What the column that only numbers the rows is taken for."""

_SUMS = re.compile(
    r"合\s*计|小\s*计|总\s*计|累\s*计|本页|过次页|承前页|上年结转|上年结余|上期结[转存余]|期初余额"
)
_BY_TITLE: Mapping[FieldKind, tuple[str, ...]] = {
    FieldKind.NAME: ("姓名", "名字"),
    FieldKind.PHONE: ("电话", "手机", "联系电话", "手机号"),
    FieldKind.ID_NUMBER: ("身份证", "身份证号", "证件号码"),
    FieldKind.ADDRESS: ("住址", "地址", "门牌"),
    FieldKind.DAY: ("日期", "时间"),
    FieldKind.BANK: ("银行卡号", "账号", "卡号"),
}


def read_value(field: PaperField, text: str, today: date) -> Value:
    """Return what ``text`` says of ``field``; an empty text is ``None``.

    Raises:
        ValueError: it is no such thing.
    """
    word = text.strip()
    if not word:
        return None
    match field.kind:
        case FieldKind.MONEY:
            return read_yuan(word)
        case FieldKind.NUMBER:
            return int(unicodedata.normalize("NFKC", word).replace(",", ""))
        case FieldKind.DAY | FieldKind.BIRTH:
            return parse_quick_date(word, today=today)
        case _:
            return word


def show_value(field: PaperField, value: Value) -> str:
    """Return ``value`` as it would be typed."""
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case int() if field.kind is FieldKind.MONEY:
            return yuan(value)
        case _:
            return str(value)


def show_cell(field: PaperField, cell: Cell, today: date) -> str:
    """Return what a workbook's cell says of ``field``, as it would be typed.

    What is not understood stays as it is written: the form shows it as such.
    """
    match cell:
        case date() if field.kind not in {FieldKind.DAY, FieldKind.BIRTH}:
            return cell.strftime("%Y-%m-%d")
        case float() if field.kind is FieldKind.MONEY:
            # Spreadsheets reckon in binary: 0.1 + 0.2 is a little more than 0.3.
            return yuan(round(Decimal(repr(cell)) * 100))
        case _ if field.kind in {FieldKind.DAY, FieldKind.BIRTH}:
            day, precision = read_date(cell, today=today)
            return day.isoformat() if day and precision == "day" else _written(cell)
        case _:
            return _written(cell)


def _written(cell: Cell) -> str:
    match cell:
        case bool():
            return "是" if cell else "否"
        case float() if cell == int(cell):
            return str(int(cell))
        case time() | timedelta():
            return str(cell)
        case _:
            return str(cell).strip()


def vocabulary_of(wanted: PaperList) -> Vocabulary:
    """Return the words by which a workbook may call the facts of a list."""
    fields = [_title(field.key, field.title, _words(field)) for field in wanted.fields]
    serial = _title(SERIAL, "序号", ("编号", "序", "行号", "No"), fate="ignored")
    known = {SERIAL} & {field.key for field in wanted.fields}
    return Vocabulary([*fields, *([] if known else [serial])], {})


def is_sum(row: Sequence[Cell]) -> bool:
    """Say whether a row only adds up others, or carries them over: 合计, 过次页, 上年结转."""
    texts = [cell for cell in row if isinstance(cell, str) and cell.strip()]
    return any(_SUMS.match(text.strip()) for text in texts[:3])


def _words(field: PaperField) -> Iterable[str]:
    return (*field.words, *_BY_TITLE.get(field.kind, ()))


def _title(key: str, label: str, titles: Iterable[str], *, fate: str = "field") -> FieldTitle:
    return FieldTitle(
        key=key,
        label=label,
        fate="ignored" if fate == "ignored" else "field",
        why="",
        titles=tuple(titles),
        contains=(label,) if len(label) > 1 else (),
        unlike=(),
        sniff="",
        several=False,
        codes="",
        flag=False,
    )
