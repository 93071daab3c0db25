"""What a cell of the ledger may hold, and what typed text means there. Pure."""

from collections.abc import Callable
from datetime import date

from shequ_desktop.households.values import BornInFuture, CellNotUnderstood, NameMissing
from shequ_desktop.kernel.citizen_id import normal_id
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.dates import parse_quick_date
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.kernel.phones import read_phones
from shequ_desktop.kernel.texts import person_name, tidy
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

CODED = {
    "id_type": "id_type",
    "sex": "sex",
    "ethnicity": "ethnicity",
    "hukou_match": "hukou_match",
    "population_kind": "population_kind",
    "political_status": "political_status",
    "education": "education",
    "marital_status": "marital_status",
    "health": "health",
    "relation_to_head": "relation",
    "residence_state": "residence_state",
    "household_kind": "household_kind",
}
"""Columns that hold a code, and the table it is from."""

TITLES = {
    "full_name": QT_TRANSLATE_NOOP("columns", "姓名"),
    "id_type": QT_TRANSLATE_NOOP("columns", "证件类型"),
    "id_number": QT_TRANSLATE_NOOP("columns", "证件号码"),
    "sex": QT_TRANSLATE_NOOP("columns", "性别"),
    "birth_date": QT_TRANSLATE_NOOP("columns", "出生日期"),
    "ethnicity": QT_TRANSLATE_NOOP("columns", "民族"),
    "phones": QT_TRANSLATE_NOOP("columns", "联系电话"),
    "hukou_address": QT_TRANSLATE_NOOP("columns", "户籍地址"),
    "hukou_match": QT_TRANSLATE_NOOP("columns", "人户一致"),
    "population_kind": QT_TRANSLATE_NOOP("columns", "人口类别"),
    "political_status": QT_TRANSLATE_NOOP("columns", "政治面貌"),
    "education": QT_TRANSLATE_NOOP("columns", "文化程度"),
    "marital_status": QT_TRANSLATE_NOOP("columns", "婚姻状况"),
    "workplace": QT_TRANSLATE_NOOP("columns", "工作单位"),
    "occupation": QT_TRANSLATE_NOOP("columns", "职业"),
    "health": QT_TRANSLATE_NOOP("columns", "健康状况"),
    "emergency_contact": QT_TRANSLATE_NOOP("columns", "紧急联系人"),
    "note": QT_TRANSLATE_NOOP("columns", "备注"),
    "relation_to_head": QT_TRANSLATE_NOOP("columns", "与户主关系"),
    "residence_state": QT_TRANSLATE_NOOP("columns", "居住状态"),
    "household_kind": QT_TRANSLATE_NOOP("columns", "户类型"),
    "tags": QT_TRANSLATE_NOOP("columns", "人员标签"),
}
"""The columns' names, as headers and messages show them."""

_EMPTY = {"sex": "0", "hukou_match": "09"}
"""What a cleared cell holds where nothing is a code of its own."""


def read_cell(column: str, text: str, *, today: date) -> str:
    """Return what ``text`` means in ``column``, as the column stores it.

    Days are ISO text, codes are codes, phones are joined by ``;``. Empty text clears.

    Raises:
        RulesBroken: it means nothing there; the finding says why.
    """
    typed = text.strip()
    if not typed:
        if column == "full_name":
            refuse([NameMissing()])
        return _EMPTY.get(column, "")
    if column in CODED:
        return _read_code(column, typed)
    return _READERS.get(column, _read_text)(column, typed, today)


def shown_code(column: str, code: str) -> str:
    """Return the label of a code in ``column``; the code itself where there is no table."""
    table = CODED.get(column)
    return code if table is None or not code else code_table(table).label_of(code)


def _read_code(column: str, text: str) -> str:
    table = code_table(CODED[column])
    code = table.code_of(text)
    if code is None:
        labels = [label for _, label in table.options()]
        listed = "、".join(labels[:8]) + ("……" if len(labels) > 8 else "")  # noqa: PLR2004 - what fits on a line
        refuse([CellNotUnderstood(text, TITLES[column], f"可以填 {listed}")])
        return ""
    return code


def _read_name(_column: str, text: str, _today: date) -> str:
    name = person_name(text)[0]
    refuse([] if name else [NameMissing()])
    return name


def _read_day(column: str, text: str, today: date) -> str:
    try:
        day = parse_quick_date(text, today=today)
    except ValueError:
        reason = "请写成 1949-06-12 或 19490612"
        refuse([CellNotUnderstood(text, TITLES[column], reason)])
        return ""
    refuse([BornInFuture(day)] if day > today else [])
    return day.isoformat()


def _read_number(_column: str, text: str, _today: date) -> str:
    return normal_id(text)


def _read_phones(column: str, text: str, _today: date) -> str:
    phones = read_phones(text)
    if phones.problems:
        refuse([CellNotUnderstood(text, TITLES[column], phones.problems[0])])
    return ";".join(phones.numbers)


def _read_text(_column: str, text: str, _today: date) -> str:
    return tidy(text)


_READERS: dict[str, Callable[[str, str, date], str]] = {
    "full_name": _read_name,
    "birth_date": _read_day,
    "id_number": _read_number,
    "phones": _read_phones,
}
