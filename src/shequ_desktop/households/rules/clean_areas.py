"""Lists of compounds and buildings, as other systems keep them. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shequ_desktop.community.values import AreaKind
from shequ_desktop.documents.columns import Table, map_sheet
from shequ_desktop.documents.sheets import Cell, Sheet
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.households.rules.clean_cells import text_of
from shequ_desktop.households.rules.clean_layout import data_rows
from shequ_desktop.households.rules.clean_values import LEFT_OUT
from shequ_desktop.kernel.codes import code_table

AREAS = "areas"
"""The vocabulary of lists of areas."""

_NAMES = ("name", "compound", "building")
_ONLY_PLACE = frozenset({*_NAMES, "serial", "grid", "address", "note", "leader", "leader_phone"})
_PEOPLE = ("id_number", "relation_to_head", "sex", "birth_date", "door_no")
_KINDS = {"compound": AreaKind.COMPOUND, "building": AreaKind.BUILDING}
_BUILDING = re.compile(r".*(?:号楼|\d楼|栋|幢|座|#|大厦|大楼|写字楼|商场|厂房)|[A-Z]?\d+[A-Z]?")
_TOTAL = re.compile(r"^(?:合计|总计|小计|共计|总数|注|说明|填表|制表)")
_BLANK = frozenset({"", "/", "-", "无"})


@dataclass(frozen=True, slots=True)
class CleanArea:
    """One row of a list of areas."""

    sheet: str
    number: int
    """As Excel counts."""
    kind: AreaKind
    name: str
    compound: str = ""
    """The compound it stands in; empty: not said."""
    grid: str = ""
    note: str = ""
    """What an area has no place for, each with its title."""


def map_areas(sheet: Sheet, people: Sequence[Table]) -> tuple[Table, ...]:
    """Return the tables of a sheet that lists areas; none if it lists something else.

    Args:
        people: What the same sheet is as a list of residents.
    """
    if any(_names_people(table) for table in people):
        return ()
    tables = map_sheet(sheet, vocabulary(AREAS))
    return tuple(table for table in tables if _names_areas(table))


def clean_areas(sheet: Sheet, tables: Sequence[Table]) -> list[CleanArea]:
    """Return the compounds and buildings that a sheet lists."""
    return [area for table in tables for area in _areas(sheet, table)]


def _names_people(table: Table) -> bool:
    names = table.column_of("full_name")
    if names is None or names.how == "content":
        return False
    return names.how in ("exact", "synonym") or any(table.column_of(key) for key in _PEOPLE)


def _names_areas(table: Table) -> bool:
    known = {c.field for c in table.columns if c.field and c.how in ("exact", "synonym")}
    return bool(known.intersection(_NAMES)) and bool(known - _ONLY_PLACE)


def _areas(sheet: Sheet, table: Table) -> Iterator[CleanArea]:
    above = dict.fromkeys(("compound", "grid"), "")
    for row in data_rows(sheet, table):
        said = _said(sheet.rows[row], table)
        names = [said[key] for key in _NAMES if said.get(key)]
        if not names or any(_TOTAL.match(name) for name in names):
            continue
        for key in above:
            said[key] = above[key] = said.get(key) or _carried(sheet, table, row, key, above[key])
        kind, name = _kind_and_name(said)
        if name:
            yield CleanArea(
                sheet.name,
                sheet.where(row, -1)[0] + 1,
                kind,
                name,
                said["compound"] if kind is AreaKind.BUILDING else "",
                said["grid"],
                _note(sheet.rows[row], table),
            )


def _said(cells: Sequence[Cell], table: Table) -> dict[str, str]:
    found: dict[str, str] = {}
    for column in table.columns:
        text = text_of(cells[column.index]) if column.index < len(cells) else ""
        if column.field and text not in _BLANK:
            found.setdefault(column.field, text)
    return found


def _carried(sheet: Sheet, table: Table, row: int, key: str, above: str) -> str:
    """Return what a joined cell above says; a blank that is not joined says nothing."""
    column = table.column_of(key)
    joined = column is not None and any(
        top < row <= bottom and left == column.index for top, left, bottom, _ in sheet.merges
    )
    return above if joined else ""


def _kind_and_name(said: dict[str, str]) -> tuple[AreaKind, str]:
    if building := said.get("building"):
        return AreaKind.BUILDING, building
    name = said.get("name") or said["compound"]
    code = code_table("area_kind").code_of(said.get("kind", ""))
    if code in _KINDS:
        return _KINDS[code], name
    standing = bool(said.get("name")) and bool(said["compound"]) and name != said["compound"]
    if standing or _BUILDING.fullmatch(name):
        return AreaKind.BUILDING, name
    return AreaKind.COMPOUND, name


def _note(cells: Sequence[Cell], table: Table) -> str:
    words = vocabulary(AREAS).fields
    said = []
    for column in table.columns:
        field = words.get(column.field)
        text = text_of(cells[column.index]) if column.index < len(cells) else ""
        if (
            text in _BLANK
            or column.field == LEFT_OUT
            or (field is not None and field.fate == "ignored")
        ):
            continue
        if column.field == "note":
            said.append(text)
        elif field is None or field.fate == "note" or column.field in ("kind", "grid"):
            said.append(f"{column.title or '其他'}：{text}")
    return "；".join(dict.fromkeys(said))
