"""Which column of somebody's sheet holds what: by title, by likeness, by content, by memory."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from shequ_desktop.documents.headers import HeaderBlock, find_headers, headers_at
from shequ_desktop.documents.sheets import Cell, Sheet
from shequ_desktop.documents.sniffing import looks_like, sample
from shequ_desktop.documents.vocabulary import (
    FieldTitle,
    How,
    Vocabulary,
    header_keys,
)

_SURE_BY_CONTENT = 0.6
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

    def column_of(self, field: str) -> Column | None:
        """Return the first column that holds ``field``."""
        return next((column for column in self.columns if column.field == field), None)

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
        columns = _columns(sheet, block, end, vocabulary)
        tables.append(
            Table(
                header=block.first,
                first=block.data,
                end=end,
                columns=columns,
                repeated=tuple(again),
            )
        )
    return tables


@dataclass(slots=True)
class _Guess:
    """A column while it is being thought about."""

    index: int
    path: tuple[str, ...]
    texts: list[str]
    field: FieldTitle | None = None
    how: How = "none"
    confidence: float = 0.0


def _columns(
    sheet: Sheet, block: HeaderBlock, end: int, vocabulary: Vocabulary
) -> tuple[Column, ...]:
    rows = sheet.rows[block.data : min(end, block.data + _SAMPLED_ROWS)]
    width = max(len(block.titles), max(map(len, rows), default=0))
    guesses = []
    for index in range(width):
        path = block.titles[index] if index < len(block.titles) else ()
        values: list[Cell] = [row[index] for row in rows if len(row) > index]
        guess = _Guess(index, path, sample(values))
        if path or guess.texts:
            guesses.append(guess)
    for guess in guesses:
        _match_title(guess, vocabulary)
    _settle_rivals(guesses)
    _match_content(guesses, vocabulary, without_titles=block.first < 0)
    return tuple(
        Column(
            index=guess.index,
            title="/".join(guess.path),
            field=guess.field.key if guess.field else "",
            how=guess.how,
            confidence=round(guess.confidence, 2),
            has_values=bool(guess.texts),
        )
        for guess in guesses
    )


def _match_title(guess: _Guess, vocabulary: Vocabulary) -> None:
    match = vocabulary.match(guess.path) if guess.path else None
    if match is None:
        return
    guess.field, guess.how, guess.confidence = match.field, match.how, match.confidence
    if guess.texts and match.field.sniff and looks_like(match.field.sniff, guess.texts):
        guess.confidence = min(1.0, guess.confidence + 0.1)


def _settle_rivals(guesses: Sequence[_Guess]) -> None:
    """Of columns that claim the same single field the surest, then the fullest, keeps it."""
    by_field: dict[str, list[_Guess]] = {}
    for guess in guesses:
        if guess.field and not guess.field.several and guess.field.fate == "field":
            by_field.setdefault(guess.field.key, []).append(guess)
    for rivals in by_field.values():
        rivals.sort(key=lambda guess: (-bool(guess.texts), -guess.confidence, -len(guess.texts)))
        for loser in rivals[1:]:
            loser.field, loser.how, loser.confidence = None, "none", 0.0


def _match_content(
    guesses: Sequence[_Guess], vocabulary: Vocabulary, *, without_titles: bool
) -> None:
    """Give unclaimed fields to columns whose values speak for them, the surest first."""
    taken = {guess.field.key for guess in guesses if guess.field}
    offers = [
        (looks_like(field.sniff, guess.texts), guess, field)
        for guess in guesses
        if guess.field is None
        for field in vocabulary.fields.values()
        if field.sniff and field.key not in taken and (without_titles or _is_open(guess, field))
    ]
    for share, guess, field in sorted(offers, key=lambda offer: -offer[0]):
        if share and guess.field is None and field.key not in taken:
            taken.add(field.key)
            guess.field, guess.how = field, "content"
            guess.confidence = _SURE_BY_CONTENT * share


def _is_open(guess: _Guess, field: FieldTitle) -> bool:
    """A title that speaks against the field outweighs the values: 配偶身份证号 is no person's."""
    title = "".join(guess.path)
    return not any(word in title for word in field.unlike)
