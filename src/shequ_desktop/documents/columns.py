"""Which column of somebody's sheet holds what: by title, by likeness, by content, by memory."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from shequ_desktop.documents.beside import lists_beside
from shequ_desktop.documents.guesses import (
    Guess,
    Role,
    match_content,
    match_counting,
    match_title,
    settle_rivals,
)
from shequ_desktop.documents.headers import HeaderBlock, find_headers, headers_at
from shequ_desktop.documents.persons import assign_persons
from shequ_desktop.documents.sheets import Cell, Sheet
from shequ_desktop.documents.sniffing import sample
from shequ_desktop.documents.vocabulary import How, Vocabulary, header_keys

_SAMPLED_ROWS = 3000


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column and what it was taken for."""

    index: int
    """From 0."""
    title: str
    """As written; two rows of titles joined by a slash."""
    field: str
    """A key of the vocabulary; empty: not understood, kept in the note with its title."""
    how: How
    confidence: float
    """From 0 to 1; below 0.9 a user should look at it."""
    has_values: bool
    person: int = 0
    """Of a row that holds several people, which one it is about; 0: the first, or the home."""
    role: Role = ""
    """What this person is to the household by the title alone: 配偶姓名."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table of a sheet. Rows count from 0."""

    header: int
    """The first row of titles; -1 if there are none."""
    first: int
    """The first row of data."""
    end: int
    """The row behind the last one of data."""
    columns: tuple[Column, ...]
    repeated: tuple[tuple[int, int], ...] = ()
    """Titles printed again inside: first row, and the row behind."""
    left: int = 0
    """The first column, where several lists stand beside each other."""
    right: int | None = None
    """The column behind the last one; ``None``: the list goes to the sheet's end."""

    def column_of(self, field: str) -> Column | None:
        """Return the first column that holds ``field`` of the row's first person."""
        return next((c for c in self.columns if c.field == field and not c.person), None)

    @property
    def people(self) -> int:
        """How many people a row may hold."""
        return 1 + max((column.person for column in self.columns), default=0)

    @property
    def fingerprint(self) -> str:
        """A name for these titles in this order, for remembering what a user chose."""
        titles = "\n".join(header_keys(column.title)[0] for column in self.columns)
        return hashlib.sha256(titles.encode()).hexdigest()[:16]


def map_sheet(
    sheet: Sheet,
    vocabulary: Vocabulary,
    *,
    remembered: Mapping[str, Mapping[str, str]] | None = None,
) -> tuple[Table, ...]:
    """Return the tables of a sheet with the meaning of their columns; none if there is no list.

    Args:
        remembered: By fingerprint, what a user once chose: title -> field key.
    """
    blocks = find_headers(sheet, vocabulary)
    if not blocks:
        blocks = [HeaderBlock(-1, 0, ((),) * sheet.width)]
    tables = _tables(sheet, blocks, vocabulary)
    if remembered:
        tables = [_recall(table, remembered) for table in tables]
    return tuple(table for table in tables if any(column.field for column in table.columns))


def map_below(
    sheet: Sheet, vocabulary: Vocabulary, header: int, *, end: int | None = None
) -> Table:
    """Return the table whose titles begin in the row that a user has chosen.

    Args:
        header: From 0; -1: there are no titles, the data begins in the first row.
        end: The row behind the last one of data; ``None``: the end of the sheet.
    """
    untitled = HeaderBlock(-1, 0, ((),) * sheet.width)
    block = headers_at(sheet, header, vocabulary) if header >= 0 else untitled
    last = len(sheet.rows) if end is None else end
    return Table(
        header=block.first,
        first=block.data,
        end=max(last, block.data),
        columns=_columns(sheet, block, last, vocabulary),
    )


def choose(table: Table, choices: Mapping[int, str]) -> Table:
    """Return the table with other meanings for some columns: column index -> field key or ""."""
    return replace(
        table,
        columns=tuple(
            replace(column, field=choices[column.index], how="remembered", confidence=1.0)
            if column.index in choices
            else column
            for column in table.columns
        ),
    )


def _recall(table: Table, remembered: Mapping[str, Mapping[str, str]]) -> Table:
    chosen = remembered.get(table.fingerprint, {})
    return choose(table, {c.index: chosen[c.title] for c in table.columns if c.title in chosen})


def _tables(sheet: Sheet, blocks: Sequence[HeaderBlock], vocabulary: Vocabulary) -> list[Table]:
    tables: list[Table] = []
    starts: list[HeaderBlock] = []
    repeated: list[list[tuple[int, int]]] = []
    for block in blocks:
        if starts and block.titles == starts[-1].titles:
            repeated[-1].append((block.first, block.data))
        else:
            starts.append(block)
            repeated.append([])
    ends = [block.first for block in starts[1:]] + [len(sheet.rows)]
    for block, end, again in zip(starts, ends, repeated, strict=True):
        tables += [
            Table(
                header=block.first,
                first=block.data,
                end=end,
                columns=_columns(sheet, block, end, vocabulary, (left, right)),
                repeated=tuple(again),
                left=left,
                right=right,
            )
            for left, right in lists_beside(sheet, block, end, vocabulary)
        ]
    return tables


def _columns(
    sheet: Sheet,
    block: HeaderBlock,
    end: int,
    vocabulary: Vocabulary,
    within: tuple[int, int | None] = (0, None),
) -> tuple[Column, ...]:
    rows = sheet.rows[block.data : min(end, block.data + _SAMPLED_ROWS)]
    width = max(len(block.titles), max(map(len, rows), default=0))
    left, right = within
    guesses = []
    for index in range(left, width if right is None else min(width, right)):
        path = block.titles[index] if index < len(block.titles) else ()
        values: list[Cell] = [row[index] for row in rows if len(row) > index and row[index] != ""]
        guess = Guess(index, path, sample(values), values)
        if path or guess.texts:
            guesses.append(guess)
    for guess in guesses:
        match_title(guess, vocabulary)
    assign_persons(guesses, vocabulary)
    settle_rivals(guesses)
    match_content(guesses, vocabulary, without_titles=block.first < 0)
    match_counting(guesses, vocabulary)
    return tuple(
        Column(
            index=guess.index,
            title="/".join(guess.path),
            field=guess.field.key if guess.field else "",
            how=guess.how,
            confidence=round(guess.confidence, 2),
            has_values=bool(guess.texts),
            person=guess.person,
            role=guess.role,
        )
        for guess in guesses
    )
