"""Which rows of a list are people, and which are totals, remarks, headings or empty doors. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from shequ_desktop.documents.columns import Table
from shequ_desktop.documents.sheets import Cell, Sheet
from shequ_desktop.households.rules.addresses import (
    NOTHING,
    Parts,
    parse_address,
    parse_building,
)
from shequ_desktop.households.rules.clean_cells import ERRORS, read_name, text_of
from shequ_desktop.kernel.texts import plain

_TOTAL = re.compile(r"^(?:合计|总计|小计|共计|总数|累计|总人数|总户数|本页|本栋|本单元合)")
_SUM = re.compile(r"^.{0,12}(?:合计|总计|小计|共计)(?:[:：\d户人].*)?$")
_SIGNED = re.compile(
    r"盖章|签字|签名|签章|^(?:填表|制表|填报|审核|复核|经办|打印|单位|社区|居委会|日期)(?:人|员|日期|时间|单位)?(?:$|[:：(（])"
)
_REMARK = re.compile(
    r"^(?:注|说明|备注|填报|填表|制表|审核|负责人|单位|日期|联系人|经办|统计|填写|复核|社区|盖章|\*|※|以上)"
)
_VACANT = frozenset(
    {"空户", "空房", "空置", "空", "无人", "空关", "空置房", "无人居住", "未入住", "毛坯"}
)
_NOT_NAMES = frozenset({"姓名", "合计", "小计", "总计", "共计", "户主", "示例", "样例"})
_PEOPLE = ("id_number", "phones", "birth_date", "sex", "relation_to_head")
_DOORS = ("address", "door_no", "building", "household_no")
_WITH_SUFFIX = re.compile(r".*(?:号楼|栋|幢|座|#|单元)\)?$")
_NOTHING = frozenset({"", *ERRORS})
_FEW = 4


@dataclass(slots=True)
class Sorted:
    """The rows of a table, sorted."""

    rows: list[int] = field(default_factory=list)
    """Rows of people and of empty doors, from 0."""
    kinds: list[str] = field(default_factory=list)
    """For each of them: ``person``, ``vacant`` or ``nameless``."""
    contexts: list[Parts] = field(default_factory=list)
    """For each of them: where the last heading above says it is."""
    skipped: list[tuple[int, str]] = field(default_factory=list)
    """The others, as Excel counts, with the reason."""


def sort_rows(sheet: Sheet, table: Table) -> Sorted:
    """Tell people from everything else between the titles and the end of a table."""
    named = table.column_of("full_name") or table.column_of("head_name")
    if named is None:
        return Sorted()
    found = Sorted()
    inside = set().union(*(range(first, behind) for first, behind in table.repeated))
    context = place_of_title(sheet.name)
    names: dict[Cell, str] = {"": ""}
    for row in range(table.first, table.end):
        cells = sheet.rows[row]
        if row in inside or not any(cells):
            continue
        cell = cells[named.index] if named.index < len(cells) else ""
        kind = names.get(cell)
        if kind is None:
            kind = names[cell] = _kind_of_name(cell)
        if not kind:
            kind, context = _kind_of_row(cells, table, context)
        if kind in ("person", "vacant", "nameless"):
            found.rows.append(row)
            found.kinds.append(kind)
            found.contexts.append(context)
        else:
            found.skipped.append((sheet.where(row, -1)[0] + 1, kind))
    found.skipped = list(dict.fromkeys(found.skipped))
    return found


def place_of_title(title: str) -> Parts:
    """Return the building, and perhaps entrance, that a heading or a sheet's name names."""
    text = plain(title)
    parts = parse_address(text)
    if parts.building:
        return Parts(compound=parts.compound, building=parts.building, entrance=parts.entrance)
    return parse_building(text) if _WITH_SUFFIX.fullmatch(text) and len(text) <= _FEW else NOTHING


def _kind_of_name(cell: Cell) -> str:
    """Return ``person``, ``vacant``, or nothing where the whole row has to be looked at."""
    if isinstance(cell, str) and len(cell) > 1 and _SIGNED.search(cell):
        return ""
    name = read_name(cell).value
    if name in _VACANT:
        return "vacant"
    return "person" if name and name not in _NOT_NAMES else ""


def _kind_of_row(cells: Sequence[Cell], table: Table, context: Parts) -> tuple[str, Parts]:
    texts = [text_of(cell) for cell in cells if cell not in _NOTHING]
    first = plain(texts[0]) if texts else ""
    if any(_TOTAL.match(word) or _SUM.match(word) for word in map(plain, texts[:3])):
        return "合计行", context
    if len(texts) <= _FEW and (_SIGNED.search(first) or any(map(_SIGNED.search, texts))):
        return "说明", context
    if len(set(texts)) == 1:
        place = place_of_title(first)
        if place != NOTHING:
            return "小标题", place
    if len(texts) <= _FEW and _REMARK.match(first):
        return "说明", context
    return _kind_of_values(cells, table, len(texts)), context


def _kind_of_values(cells: Sequence[Cell], table: Table, count: int) -> str:
    if _has(cells, table, _PEOPLE):
        return "nameless"
    if _has(cells, table, _DOORS) and count > 1:
        return "vacant"
    return "没有姓名的行"


def _has(cells: Sequence[Cell], table: Table, fields: Sequence[str]) -> bool:
    return any(
        column.field in fields and column.index < len(cells) and cells[column.index] not in _NOTHING
        for column in table.columns
    )
