"""From a file on a stick to rows of the ledger: read, map, clean, remember."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from sqlalchemy import select

from shequ_desktop.documents.cards import as_list
from shequ_desktop.documents.columns import Table, choose, map_below, map_sheet
from shequ_desktop.documents.sheets import Sheet
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.documents.workbook import read_workbook
from shequ_desktop.households.model.tables import SavedMappingRow
from shequ_desktop.households.rules.clean_areas import CleanArea, clean_areas, map_areas
from shequ_desktop.households.rules.clean_values import CellIssue, CleanRow
from shequ_desktop.households.rules.cleaning import HIDDEN_ROW, LEDGER, clean_rows
from shequ_desktop.households.rules.planning import Fate, Plan
from shequ_desktop.households.service.import_areas import count_areas, write_areas
from shequ_desktop.households.service.importing import apply_import, plan_import
from shequ_desktop.households.values import IMPORT_LEDGER
from shequ_desktop.kernel.bulk import undisturbed
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.store import Reading, Store, Transaction

Mappings = Mapping[str, Mapping[str, str]]
"""By the fingerprint of a table's titles: title to field."""

_OF_PEOPLE = (
    *("id_number", "phones", "sex", "relation_to_head", "address", "door_no", "ethnicity"),
)
"""What tells a list of residents from an account that names who has paid."""


class NoPeopleFound(Problem):
    """No sheet has a column that could be names."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "“{file}”里没有找到居民名单：没有一列可以认作姓名。请在“对应列”一步指定姓名列，或换一个文件。",
    )


class SheetMissing(Problem):
    """There is no sheet of that name."""

    sentence = QT_TRANSLATE_NOOP("problems", "文件里没有名为“{sheet}”的工作表，现有：{sheets}。")


@dataclass(slots=True)
class MappedSheet:
    """A sheet and what its columns are taken for. ``tables`` may be replaced by the user's choice."""

    sheet: Sheet
    tables: tuple[Table, ...]
    chosen: bool
    """Whether it is to be imported; hidden sheets and sheets without names are not at first."""
    header_by_hand: bool = False
    """Whether the user has said where the titles stand."""
    areas: tuple[Table, ...] = ()
    """The tables of a list of compounds and buildings; such a sheet holds no people."""
    areas_chosen: bool = False
    """Whether they are to be imported."""
    with_hidden: bool = False
    """Whether rows that are filtered away or hidden by hand are imported too."""

    @property
    def taken(self) -> bool:
        """Whether anything of the sheet is to be imported."""
        return self.chosen or self.areas_chosen

    @property
    def hidden_rows(self) -> int:
        """How many rows of data nobody sees in Excel."""
        rows = self.sheet.rows
        return sum(
            any(rows[row])
            for table in self.areas or self.tables
            for row in self.sheet.hidden_rows
            if table.first <= row < min(table.end, len(rows))
        )


@dataclass(slots=True)
class LedgerFile:
    """A workbook that has been read and mapped."""

    path: Path
    sheets: list[MappedSheet]


@dataclass(slots=True)
class CleanLedger:
    """What the chosen sheets of a workbook say, in the ledger's own words."""

    rows: list[CleanRow] = field(default_factory=list)
    vacant: list[CleanRow] = field(default_factory=list)
    issues: list[CellIssue] = field(default_factory=list)
    skipped: list[tuple[str, int, str]] = field(default_factory=list)
    """Sheet, row as Excel counts, reason: totals, remarks, titles again."""
    areas: list[CleanArea] = field(default_factory=list)
    """Compounds and buildings of the sheets that list them."""


@dataclass(frozen=True, slots=True)
class Written:
    """What an import has written."""

    plan: Plan
    areas: int
    """Compounds and buildings that were added or said more of."""


@dataclass(slots=True)
class Imported:
    """What an import has done, or would do."""

    plan: Plan
    clean: CleanLedger
    file: LedgerFile
    areas: int = 0
    """Compounds and buildings that were added or said more of."""

    def counts(self) -> dict[str, int]:
        """Return the number of rows of each fate."""
        return {fate.value: self.plan.count(fate) for fate in Fate}


@undisturbed()
def read_ledger(
    path: Path, *, remembered: Mappings | None = None, progress: Progress | None = None
) -> LedgerFile:
    """Read a workbook and map its columns, as far as titles and contents tell.

    Raises:
        WorkbookProblem: the file cannot be read; the sentence says why.
        Cancelled: nobody wants it any more.
    """
    workbook = read_workbook(path, progress=progress or NoProgress())
    words = vocabulary(LEDGER)
    sheets = []
    for sheet in (as_list(each, words) for each in workbook.sheets):
        tables = map_sheet(sheet, words, remembered=remembered)
        names = any(map(_names_people, tables))
        areas = map_areas(sheet, tables)
        sheets.append(
            MappedSheet(
                sheet,
                tables,
                chosen=sheet.visible and names and not areas,
                areas=areas,
                areas_chosen=sheet.visible and bool(areas),
            )
        )
    return LedgerFile(path, sheets)


def read_again(before: LedgerFile, path: Path, *, progress: Progress | None = None) -> LedgerFile:
    """Read a workbook that was put right, with everything the user has chosen for it before.

    Args:
        path: The same file, or its marked copy.

    Raises:
        As ``read_ledger``.
    """
    file = read_ledger(path, progress=progress)
    chosen = {each.sheet.name: each for each in before.sheets}
    for each in file.sheets:
        known = chosen.get(each.sheet.name)
        if known is None:
            continue
        each.chosen = known.chosen
        each.areas_chosen = known.areas_chosen
        each.with_hidden = known.with_hidden
        each.header_by_hand = known.header_by_hand
        if known.header_by_hand:
            each.tables = tuple(
                map_below(each.sheet, vocabulary(LEDGER), table.header) for table in known.tables
            )
        each.tables = tuple(
            remap(table, said)
            for table, said in zip(each.tables, _said(known.tables, len(each.tables)), strict=True)
        )
        each.areas = tuple(
            remap(table, said)
            for table, said in zip(each.areas, _said(known.areas, len(each.areas)), strict=True)
        )
    return file


@undisturbed()
def clean_ledger(file: LedgerFile, *, today: date, progress: Progress | None = None) -> CleanLedger:
    """Clean the chosen sheets.

    Raises:
        NoPeopleFound: none of them has names, and none lists areas.
        Cancelled: nobody wants it any more.
    """
    clean = CleanLedger()
    chosen = [each for each in file.sheets if each.chosen]
    areas = [each for each in file.sheets if each.areas_chosen]
    if not areas and not any(t.column_of("full_name") for each in chosen for t in each.tables):
        raise NoPeopleFound(file=file.path.name)
    for each in chosen:
        read = replace(each.sheet, hidden_rows=()) if each.with_hidden else each.sheet
        sheet = clean_rows(read, each.tables, today=today, progress=progress or NoProgress())
        clean.rows += sheet.rows
        clean.vacant += sheet.vacant
        clean.issues += sheet.issues
        clean.skipped += [(sheet.name, number, why) for number, why in sheet.skipped]
    for each in areas:
        hidden = () if each.with_hidden else each.sheet.hidden_rows
        for area in clean_areas(each.sheet, each.areas):
            if area.number - 1 in hidden:
                clean.skipped.append((area.sheet, area.number, HIDDEN_ROW))
            else:
                clean.areas.append(area)
    return clean


def write_ledger(tx: Transaction, clean: CleanLedger, progress: Progress) -> Written:
    """Import what a workbook says: areas first, so that homes find them; one step to undo.

    Raises:
        Cancelled: nobody wants it any more; nothing is written.
    """
    areas = write_areas(tx, clean.areas)
    return Written(apply_import(tx, clean.rows, vacant=clean.vacant, progress=progress), areas)


@undisturbed()
def import_file(
    store: Store,
    path: Path,
    *,
    sheet: str = "",
    mapping: Mapping[str, str] | None = None,
    with_hidden: bool = False,
    dry_run: bool = False,
    before_writing: Callable[[], object] = lambda: None,
    progress: Progress | None = None,
) -> Imported:
    """Read, map, clean and import a workbook in one go, as the console and the demo do.

    Args:
        sheet: Only this one; empty: every visible sheet with names.
        mapping: Title to field, for columns that the program takes for something else.
        with_hidden: Also the rows that are filtered away or hidden by hand.
        dry_run: Only plan.
        before_writing: Makes a backup; called once the file has proved readable.

    Raises:
        WorkbookProblem, NoPeopleFound, SheetMissing: with the sentence that says why.
        StoreProblem: the file of the community cannot be written.
    """
    with store.reading() as reading:
        today, remembered = reading.today, remembered_mappings(reading)
    file = read_ledger(path, remembered=remembered, progress=progress)
    if sheet:
        _choose_sheet(file, sheet)
    if mapping:
        for each in file.sheets:
            each.tables = tuple(remap(table, mapping) for table in each.tables)
    for each in file.sheets:
        each.with_hidden = with_hidden
    clean = clean_ledger(file, today=today, progress=progress)
    if dry_run:
        with store.reading() as reading:
            plan = plan_import(reading, clean.rows, vacant=clean.vacant, progress=progress)
            areas = count_areas(reading, clean.areas)
    else:
        before_writing()
        with store.transaction(IMPORT_LEDGER) as tx:
            written = write_ledger(tx, clean, progress or NoProgress())
        plan, areas = written.plan, written.areas
    return Imported(plan, clean, file, areas)


def _names_people(table: Table) -> bool:
    """Say whether a table lists people; names below a strange title may be anybody's."""
    names = table.column_of("full_name")
    if names is None or names.how != "content":
        return names is not None
    return any(table.column_of(field) for field in _OF_PEOPLE)


def remap(table: Table, mapping: Mapping[str, str]) -> Table:
    """Return the table with other meanings for the columns with these titles."""
    return choose(table, {c.index: mapping[c.title] for c in table.columns if c.title in mapping})


def remembered_mappings(reading: Reading) -> dict[str, dict[str, str]]:
    """Return what users have chosen for the titles of earlier workbooks, by fingerprint."""
    rows = reading.session.scalars(select(SavedMappingRow))
    return {row.fingerprint: dict(row.mapping) for row in rows}


def remember_mapping(tx: Transaction, tables: Sequence[Table]) -> None:
    """Keep what the user has chosen, for the next workbook with these titles."""
    for table in tables:
        tx.session.merge(SavedMappingRow(fingerprint=table.fingerprint, mapping=_by_title(table)))


def _by_title(table: Table) -> dict[str, str]:
    """Return what each title was taken for; one that stands over different things is left out."""
    fields: dict[str, set[str]] = {}
    for column in table.columns:
        fields.setdefault(column.title, set()).add(column.field)
    return {title: said.pop() for title, said in fields.items() if title and len(said) == 1}


def _said(known: Sequence[Table], tables: int) -> list[dict[str, str]]:
    said = [_by_title(table) for table in known[:tables]]
    return said + [{}] * (tables - len(said))


def _choose_sheet(file: LedgerFile, name: str) -> None:
    names = [each.sheet.name for each in file.sheets]
    if name not in names:
        raise SheetMissing(sheet=name, sheets="、".join(names))
    for each in file.sheets:
        each.chosen = each.sheet.name == name and not each.areas
        each.areas_chosen = each.sheet.name == name and bool(each.areas)
