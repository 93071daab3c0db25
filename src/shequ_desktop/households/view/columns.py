"""The columns of the ledger's table, ready-made sets of them, and the colours of tags."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor

from shequ_desktop.gui import theme
from shequ_desktop.gui.idtable import Column
from shequ_desktop.households import service
from shequ_desktop.households.rules.cells import CODED, TITLES, shown_code
from shequ_desktop.households.values import FILTERABLE, PERSON_FIELDS, LedgerLine, PersonId
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.dates import age_on
from shequ_desktop.kernel.privacy import HIDDEN, mask_id
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

SORTS: Final = {
    "full_name": ("name", False),
    "address": ("address", False),
    "birth_date": ("birth", False),
    "age": ("birth", True),
}
"""Column to the order of the query behind it, and whether that one runs the other way."""

_TITLES: Final = {
    **TITLES,
    "age": QT_TRANSLATE_NOOP("columns", "年龄"),
    "address": QT_TRANSLATE_NOOP("columns", "住址"),
    "household_no": QT_TRANSLATE_NOOP("columns", "户编号"),
    "grid": QT_TRANSLATE_NOOP("columns", "网格"),
    "group": QT_TRANSLATE_NOOP("columns", "居民小组"),
}
_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter
_WIDTHS: Final = {
    "full_name": 84,
    "sex": 60,
    "age": 62,
    "birth_date": 104,
    "address": 164,
    "relation_to_head": 112,
    "phones": 112,
    "tags": 168,
    "residence_state": 112,
    "id_number": 168,
    "household_no": 96,
    "grid": 84,
    "group": 84,
    "hukou_address": 220,
    "workplace": 160,
    "emergency_contact": 160,
    "note": 200,
}
"""All columns in their first order; pixels at the standard text size."""
_MORE: Final = (
    "population_kind",
    "household_kind",
    "political_status",
    "education",
    "ethnicity",
    "hukou_match",
    "occupation",
    "marital_status",
    "health",
)
_LEAN: Final = (
    "full_name",
    "sex",
    "age",
    "birth_date",
    "address",
    "relation_to_head",
    "phones",
    "tags",
    "residence_state",
    "id_number",
)
_WRITTEN: Final = frozenset({*PERSON_FIELDS, "relation_to_head", "tags", "residence_state"})
_AS_TEXT: Final = frozenset({"id_number", "phones", "household_no"})

COLUMN_SETS: Final = (
    (QT_TRANSLATE_NOOP("ColumnSets", "常用"), _LEAN),
    (
        QT_TRANSLATE_NOOP("ColumnSets", "联系"),
        ("full_name", "address", "phones", "emergency_contact", "grid", "group", "note"),
    ),
    (
        QT_TRANSLATE_NOOP("ColumnSets", "户与户籍"),
        (
            "full_name",
            "household_no",
            "address",
            "relation_to_head",
            "residence_state",
            "household_kind",
            "population_kind",
            "hukou_match",
            "hukou_address",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ColumnSets", "学历与工作"),
        (
            "full_name",
            "sex",
            "age",
            "political_status",
            "education",
            "ethnicity",
            "workplace",
            "occupation",
            "phones",
        ),
    ),
)
"""Title and columns of each ready-made set. None of them shows what is sensitive."""

_TONES: Final = {
    "warn": ("elderly", "aged_80", "living_alone", "empty_nest", "lost_only_child"),
    "violet": ("disabled", "care_dependent", "serious_illness", "mental_disorder"),
    "pink": ("subsistence_aid", "low_income", "destitute", "child_in_need", "unemployed"),
    "info": ("party_member", "working_party_member", "representative", "group_leader"),
    "ok": ("veteran", "military_family", "preferential", "volunteer"),
}
_TONE_OF: Final = {
    code_table("tags").label_of(tag): tone for tone, tags in _TONES.items() for tag in tags
}


def title(key: str) -> str:
    """Return the translated heading of a column."""
    return QCoreApplication.translate("columns", _TITLES[key])


def tag_tone(label: str) -> str:
    """Return the tone of ``theme.TONES`` in which a tag is shown."""
    return _TONE_OF.get(label, "grey")


def tag_labels(line: LedgerLine) -> str:
    """Return the tags of a line as its cell shows them."""
    table = code_table("tags")
    held = [code.label for code in table if code.code in line.tags]
    return "、".join([*held, *(tag for tag in line.tags if tag not in table)])


def shown_birth(born: date | None, precision: str) -> str:
    """Return a day of birth as exactly as it is known: 1949-06-12, 1949-06 or 1949."""
    if born is None:
        return ""
    return born.isoformat()[: {"year": 4, "month": 7}.get(precision, 10)]


def age_of(born: date | None, today: date) -> int | None:
    """Return the completed years; ``None``: not known, or not born yet."""
    return None if born is None or born > today else age_on(today, born=born)


def ledger_columns(
    today: Callable[[], date], is_open: Callable[[PersonId], bool]
) -> list[Column[LedgerLine]]:
    """Return all columns of the table.

    Args:
        today: The day on which ages are counted.
        is_open: Whether a person's identity number is shown whole just now.
    """
    show = _readers(today, is_open)
    return [
        Column(
            key=key,
            title=title(key),
            show=show.get(key) or _shown(key),
            width=_WIDTHS.get(key, 104),
            align=_CENTRE if key in ("sex", "age") else Qt.AlignmentFlag.AlignLeft,
            sortable=key in SORTS,
            filterable=key in FILTERABLE,
            number=(lambda line: age_of(line.birth_date, today())) if key == "age" else None,
            copy_as_text=key in _AS_TEXT,
            tags=key == "tags",
            editable=key in _WRITTEN or key == "household_kind",
            hidden=key not in _LEAN,
            ink=_ink,
        )
        for key in (*_WIDTHS, *_MORE)
    ]


def typed_text(line: LedgerLine, key: str) -> str:
    """Return a cell's whole value as somebody would type it, for editing and filling down."""
    if key == "tags":
        return tag_labels(line)
    if key == "birth_date":
        return shown_birth(line.birth_date, line.birth_precision)
    if key == "phones":
        return line.phones.replace(";", "、")
    value = str(getattr(line, key))
    return shown_code(key, value) if key in CODED else value


def is_hidden(text: str) -> bool:
    """Tell whether a text is a masked number: never to be written anywhere."""
    return HIDDEN * 3 in text


def _readers(
    today: Callable[[], date], is_open: Callable[[PersonId], bool]
) -> dict[str, Callable[[LedgerLine], str]]:
    def age(line: LedgerLine) -> str:
        years = age_of(line.birth_date, today())
        return "" if years is None else str(years)

    def number(line: LedgerLine) -> str:
        return line.id_number if is_open(line.person_id) else mask_id(line.id_number)

    return {
        "age": age,
        "id_number": number,
        "address": service.line_address,
        "tags": tag_labels,
        "birth_date": lambda line: shown_birth(line.birth_date, line.birth_precision),
        "phones": lambda line: line.phones.replace(";", "、"),
        "sex": lambda line: shown_code("sex", line.sex) if line.sex in ("1", "2") else "",
    }


def _shown(key: str) -> Callable[[LedgerLine], str]:
    if key in CODED:
        return lambda line: shown_code(key, getattr(line, key))
    return lambda line: str(getattr(line, key))


def _ink(line: LedgerLine) -> QColor | None:
    return None if line.active == 1 else theme.colour("text3")
