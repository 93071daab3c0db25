"""Lays rows that hold a whole household out in one row a person, as all further cleaning has it.

Every cell remembers where it stands in the file, so that doubts point to the right one. Pure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from shequ_desktop.documents.columns import Column, Table
from shequ_desktop.documents.guesses import Role
from shequ_desktop.documents.sheets import Cell, Place, Sheet
from shequ_desktop.households.rules.clean_values import Doubt

SHARED = frozenset(
    {
        *("household_no", "household_kind", "residence_state", "address", "actual_address"),
        *("door_no", "compound", "building", "entrance", "group", "grid", "micro_grid"),
        *("dwelling_use", "area_m2", "owner_name", "owner_phone", "hukou_address"),
    }
)
"""Fields that everybody in the household has in common."""

_NOT_OWN = SHARED | {"serial", "note", "staff", "floor"}
_TITLES = ("女儿", "儿子", "妻子", "丈夫")
"""Words in titles that say more than a role."""
_RELATIONS: dict[Role, str] = {"head": "户主", "spouse": "配偶", "child": "子女"}


@dataclass(slots=True)
class Layout:
    """A sheet in one row a person."""

    sheet: Sheet
    table: Table
    roles: Sequence[Role] = ()
    """By the row of the sheet, what its title says the person is; empty: the title says nothing."""
    doubts: list[tuple[int, int, Doubt]] = field(default_factory=list)
    """Row and column of the sheet, and what could not be laid out."""


@dataclass(slots=True)
class LongRows:
    """Rows of one person each while they are put together, with the places of their cells."""

    cells: list[list[Cell]] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    """For each, the row that it comes from."""
    sources: list[Sequence[int]] = field(default_factory=list)
    """For each, the columns that its cells come from; -1: concluded."""
    roles: list[Role] = field(default_factory=list)

    def add(self, row: int, cells: list[Cell], sources: Sequence[int], role: Role) -> None:
        """Add a person's row."""
        self.cells.append(cells)
        self.rows.append(row)
        self.sources.append(sources)
        self.roles.append(role)

    def layout(self, sheet: Sheet, columns: Sequence[Column]) -> Layout:
        """Return everything as a sheet with one table."""
        rows, sources = self.rows, self.sources

        def origin(row: int, column: int) -> Place:
            own = sources[row][column] if 0 <= column < len(sources[row]) else -1
            return sheet.where(rows[row], own)

        laid = Sheet(name=sheet.name, rows=self.cells, visible=sheet.visible, origin=origin)
        table = Table(header=-1, first=0, end=len(self.cells), columns=tuple(columns))
        return Layout(laid, table, self.roles)


def data_rows(sheet: Sheet, table: Table) -> Iterator[int]:
    """Yield the rows between the titles and the end that are no titles again."""
    inside = set().union(*(range(first, behind) for first, behind in table.repeated))
    return (row for row in range(table.first, min(table.end, len(sheet.rows))) if row not in inside)


def one_row_a_person(sheet: Sheet, table: Table) -> Layout:
    """Return a table whose rows hold several people, or that has others beside it, by itself."""
    if table.people == 1 and not table.left and table.right is None:
        return Layout(sheet, table)
    columns, sources = _columns(table)
    home = [column.index for column in table.columns if column.field in SHARED]
    rows = _without_joins(sheet, home)
    long = LongRows()
    for row in data_rows(sheet, table):
        _add_people(long, row, rows[row], sources)
    return long.layout(sheet, columns)


def _without_joins(sheet: Sheet, columns: Sequence[int]) -> Sequence[Sequence[Cell]]:
    """Return the rows with joined cells of the home repeated over all rows they cover."""
    joins = [
        (top, left, bottom)
        for top, left, bottom, _ in sheet.merges
        if bottom > top and left in columns and top < len(sheet.rows)
    ]
    if not joins:
        return sheet.rows
    rows = [list(row) for row in sheet.rows]
    for top, left, bottom in joins:
        if left < len(rows[top]):
            for row in rows[top + 1 : bottom + 1]:
                row.extend([""] * (left + 1 - len(row)))
                row[left] = row[left] or rows[top][left]
    return rows


@dataclass(frozen=True, slots=True)
class _Source:
    """Where one person's cells stand in a row, and what is known by the title alone."""

    columns: tuple[int, ...]
    role: Role
    word: str
    """The relation as the title has it: 女儿; empty: it says none."""
    name: int
    """The column of the name in the new layout."""
    relation: int
    """The column of the relation in the new layout; -1: there is none."""
    own: tuple[int, ...]
    """The columns, in the file, that are about this person alone."""


def _columns(table: Table) -> tuple[list[Column], list[_Source]]:
    """Return the columns of the new layout, and each person's cells for them."""
    first = [column for column in table.columns if not column.person]
    columns = [replace(column, index=at, role="") for at, column in enumerate(first)]
    people: list[list[int]] = [[column.index for column in first]]
    roles: list[Role] = [next((c.role for c in first if c.field == "full_name"), "")]
    words = [_RELATIONS.get(roles[0], "")]
    for person in range(1, table.people):
        own = [column for column in table.columns if column.person == person]
        people.append([column.index if column.field in SHARED else -1 for column in first])
        roles.append(own[0].role)
        words.append(_word(own[0]))
        for column in own:
            _give(people[-1], columns, column)
    if table.people > 1:
        _complete(columns, people)
    sources = []
    for said, role, word in zip(people, roles, words, strict=True):
        places = tuple(said + [-1] * (len(columns) - len(said)))
        own_places = tuple(
            place
            for place, column in zip(places, columns, strict=True)
            if place >= 0 and column.field not in _NOT_OWN and column.title
        )
        name, relation = (_at(columns, key) for key in ("full_name", "relation_to_head"))
        sources.append(_Source(places, role, word, name, relation, own_places))
    return columns, sources


def _word(column: Column) -> str:
    named = (word for word in _TITLES if word in column.title)
    return next(named, "") or _RELATIONS.get(column.role, "")


def _give(places: list[int], columns: list[Column], column: Column) -> None:
    """Give a person's column a place under the same field of the others, or at the end."""
    places += [-1] * (len(columns) - len(places))
    for at, known in enumerate(columns):
        if column.field and known.field == column.field and places[at] < 0:
            places[at] = column.index
            columns[at] = replace(known, has_values=known.has_values or column.has_values)
            return
    places.append(column.index)
    columns.append(replace(column, index=len(columns), person=0, role=""))


def _complete(columns: list[Column], people: list[list[int]]) -> None:
    """Add the relation, if no title has it, and the name of the head that holds them together."""
    name = _at(columns, "full_name")
    for key in ("relation_to_head", "head_name"):
        if _at(columns, key) >= 0:
            continue
        columns.append(replace(columns[name], index=len(columns), field=key, has_values=True))
        for places in people:
            places.extend([-1] * (len(columns) - len(places)))
            if key == "head_name":
                places[-1] = people[0][name]


def _at(columns: Sequence[Column], key: str) -> int:
    return next((column.index for column in columns if column.field == key), -1)


def _add_people(
    long: LongRows,
    row: int,
    cells: Sequence[Cell],
    sources: Sequence[_Source],
) -> None:
    width = len(cells)
    named = [
        source
        for source in sources
        if 0 <= (at := source.columns[source.name]) < width and cells[at] not in ("", None)
    ]
    alone = sources[0]
    if alone not in named and not (
        named and not any(at < width and cells[at] != "" for at in alone.own)
    ):
        named.insert(0, alone)
    for source in named:
        own = [cells[at] if 0 <= at < width else "" for at in source.columns]
        several = len(sources) > 1 and own[source.name] != ""
        if several and not own[source.relation]:
            own[source.relation] = source.word
        long.add(row, own, source.columns, source.role if several else "")
