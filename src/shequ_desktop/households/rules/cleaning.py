"""Turns a mapped sheet into clean rows. Pure: no database, no window, no clock."""

import gc
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from shequ_desktop.documents.columns import Table
from shequ_desktop.documents.sheets import Sheet
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.households.rules.addresses import Parts
from shequ_desktop.households.rules.clean_cells import split_address_phone
from shequ_desktop.households.rules.clean_columns import Note, TableCells, each_once
from shequ_desktop.households.rules.clean_homes import (
    HOME_FIELDS,
    Homes,
    fill_down,
    home_keys,
    household_numbers,
    place_rows,
)
from shequ_desktop.households.rules.clean_layout import one_row_a_person
from shequ_desktop.households.rules.clean_members import split_members
from shequ_desktop.households.rules.clean_people import (
    Values,
    accept_other_papers,
    cross_check,
    read_people,
    tell_relations,
)
from shequ_desktop.households.rules.clean_rows import Sorted, sort_rows
from shequ_desktop.households.rules.clean_values import CleanRow, CleanSheet, Doubt
from shequ_desktop.kernel.progress import Progress

LEDGER = "ledger"
"""The vocabulary of resident lists."""

_SAID_OF = ("phones", "note", "tags", "workplace", "occupation", "emergency_contact")
"""Of what a second row about somebody may say more than the first."""

_STEPS = 5
HIDDEN_ROW = "隐藏的行"
"""Why a row is left out that the user does not see in Excel."""
_NAMELESS = Doubt("name_missing", "缺少姓名或姓名看不懂，这一行没有导入", "error")


def clean_rows(
    sheet: Sheet, tables: Sequence[Table], *, today: date, progress: Progress
) -> CleanSheet:
    """Return the people of a sheet in the ledger's own words, and every doubt about a cell.

    The sheet's hidden rows are left out; they still say whose door the rows below them have.

    Args:
        tables: As ``documents.columns.map_sheet`` found them or a user has chosen.
        today: Nobody is born later; ages count from here.

    Raises:
        Cancelled: the user has stopped the work.
    """
    clean = CleanSheet(sheet.name)
    with _no_garbage():
        for table in tables:
            _clean_table(sheet, table, clean, today=today, progress=progress)
    clean.issues.sort(key=lambda issue: issue.row)
    return clean


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Do not look for garbage: of a million new small objects none is, and looking costs a third."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _clean_table(
    sheet: Sheet, table: Table, clean: CleanSheet, *, today: date, progress: Progress
) -> None:
    progress.report(0, _STEPS)
    hidden = sheet.hidden_rows
    laid = split_members(one_row_a_person(sheet, table))
    sheet, table = laid.sheet, laid.table
    found = sort_rows(sheet, table)
    clean.skipped += found.skipped
    cells = TableCells(sheet, table, found.rows)
    _leave_out(hidden, cells, found, clean)
    cells.note_layout(laid.doubts)
    progress.report(1, _STEPS)
    values = read_people(cells, vocabulary(LEDGER), today=today)
    progress.report(2, _STEPS)
    accept_other_papers(cells, values)
    cross_check(cells, values)
    if laid.roles:
        tell_relations([laid.roles[row] for row in found.rows], values)
    progress.report(3, _STEPS)
    keys = _read_homes(cells, values, found.contexts)
    progress.report(4, _STEPS)
    refused = _refuse(cells, values, found, keys)
    for at, (line, kind) in enumerate(zip(_lines(cells, values, keys), found.kinds, strict=True)):
        line.refused = at in refused
        if kind != HIDDEN_ROW:
            (clean.vacant if kind == "vacant" else clean.rows).append(line)
    untold = ("vacant", HIDDEN_ROW)
    doubts = (note for note in cells.notes if found.kinds[note.at] not in untold)
    clean.issues += map(cells.issue, doubts)
    progress.report(_STEPS, _STEPS)


def _leave_out(
    hidden: Collection[int], cells: TableCells, found: Sorted, clean: CleanSheet
) -> None:
    """Sort out the rows that the user does not see."""
    if not hidden:
        return
    left_out: dict[tuple[int, str], None] = {}
    for at, number in enumerate(cells.numbers()):
        if number - 1 in hidden:
            found.kinds[at] = HIDDEN_ROW
            left_out[number, HIDDEN_ROW] = None
    clean.skipped += left_out


def _read_homes(cells: TableCells, values: Values, contexts: Sequence[Parts]) -> list[str]:
    """Fill in what households have once; return each row's household."""
    homes = Homes(len(cells), relations=_relations(cells, values), contexts=contexts)
    for name in HOME_FIELDS:
        if texts := cells.texts(name):
            homes.cells[name] = texts
    _take_address_from_both(cells, homes)
    if not ("address" in homes.cells or "door_no" in homes.cells) and any(values["actual_address"]):
        homes.cells["address"] = [str(text or "") for text in values["actual_address"]]
    homes.cells["hukou_address"] = [str(text or "") for text in values["hukou_address"]]
    homes.wrong, homes.numbers = _wrong(cells), cells.numbers()
    fill_down(homes, personal=("hukou_address",))
    places = place_rows(homes)
    values["hukou_address"] = list(homes.cells.pop("hukou_address"))
    for name in HOME_FIELDS:
        values[name] = list(homes.column(name))
    values["household_no"] = list(household_numbers(homes))
    values["compound"] = [place.compound for place in places]
    values["building"] = [place.building for place in places]
    values["entrance"] = [place.entrance for place in places]
    values["door_no"] = [place.door for place in places]
    values["group"] = [
        group or place.group for group, place in zip(homes.column("group"), places, strict=True)
    ]
    if "grid" not in homes.cells and "网格" in cells.sheet.name:
        values["grid"] = [cells.sheet.name] * len(cells)
    return home_keys(homes, places)


def _wrong(cells: TableCells) -> dict[str, set[int]]:
    """Return what is not known of homes; an address may stand under several titles."""
    wrong = {
        name: cells.wrong[name] for name in (*HOME_FIELDS, "hukou_address") if name in cells.wrong
    }
    for name in ("address_with_phone", "actual_address"):
        if name in cells.wrong:
            wrong["address"] = wrong.get("address", set()) | cells.wrong[name]
    return wrong


def _relations(cells: TableCells, values: Values) -> Sequence[object]:
    has = cells.columns("relation_to_head") or any(values["relation_to_head"])
    return values["relation_to_head"] if has else ()


def _take_address_from_both(cells: TableCells, homes: Homes) -> None:
    for column in cells.columns("address_with_phone"):
        both = each_once(split_address_phone, cells.joined_cells(column))
        known = homes.column("address")
        homes.cells["address"] = [a or b for a, (b, _) in zip(known, both, strict=True)]


def _refuse(cells: TableCells, values: Values, found: Sorted, keys: Sequence[str]) -> set[int]:
    """Note who has no name or stands there twice; return the rows that are not taken over."""
    refused: set[int] = set()
    by_id: dict[object, int] = {}
    by_name: dict[tuple[object, str], int] = {}
    names = values["full_name"]
    for at, (name, number) in enumerate(zip(names, values["id_number"], strict=True)):
        if found.kinds[at] != "person":
            if found.kinds[at] == "nameless":
                refused.add(at)
                cells.notes.append(Note(at, None, "full_name", _NAMELESS))
            continue
        first = by_id.setdefault(number, at) if number else at
        if first != at:
            more = names[first] == name and _says_more(values, at, first)
            _note_twin(cells, values, at, first, more=more)
            refused |= {at} if names[first] == name and not more else set()
        elif not number and (twin := by_name.get((name, keys[at]))) is not None and keys[at]:
            doubt = Doubt("same_name", f"与第 {cells.number(twin)} 行姓名和住址相同，请核对")
            cells.notes.append(Note(at, None, "full_name", doubt))
        by_name.setdefault((name, keys[at]), at)
    return refused


def _says_more(values: Values, at: int, first: int) -> bool:
    """Say whether a second row about somebody says anything that the first does not."""
    return any(values[name][at] and values[name][at] != values[name][first] for name in _SAID_OF)


def _note_twin(cells: TableCells, values: Values, at: int, first: int, *, more: bool) -> None:
    row = cells.number(first)
    column = next(iter(cells.columns("id_number")), None)
    if more:
        doubt = Doubt("same_person", f"与第 {row} 行是同一个人，两行已合并，请核对")
    elif values["full_name"][first] == values["full_name"][at]:
        doubt = Doubt("same_person", f"与第 {row} 行是同一个人，这一行没有导入", "error")
    else:
        doubt = Doubt("same_id", f"与第 {row} 行的身份证号相同而姓名不同，号码没有导入", "error")
        values["id_number"][at] = None
    cells.notes.append(Note(at, column, "id_number", doubt))


def _lines(cells: TableCells, values: Values, keys: Sequence[str]) -> list[CleanRow]:
    births = values.pop("birth_date")
    values["birth_date"] = [b[0] if isinstance(b, tuple) else None for b in births]
    values["birth_precision"] = [b[1] if isinstance(b, tuple) else None for b in births]
    filled = {name: column for name, column in values.items() if any(column)}
    names = list(filled)
    rows = zip(*filled.values(), strict=True)
    numbers = cells.numbers()
    return [
        CleanRow(
            cells.sheet.name,
            numbers[at],
            {name: value for name, value in zip(names, row, strict=True) if value},
            keys[at],
        )
        for at, row in enumerate(rows)
    ]
