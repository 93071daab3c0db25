"""Where the titles of a table stand: below headings, in two rows, above comments, again mid-sheet."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from shequ_desktop.documents.sheets import Cell, Sheet
from shequ_desktop.documents.sniffing import looks_like_data
from shequ_desktop.documents.vocabulary import Vocabulary

SEARCHED_ROWS = 40
_COLUMNS_SEEN_AGAIN = 10
_ENOUGH = 3
_ENOUGH_NARROW = 2
_NARROW = 4
_MOST = 0.6
_LONGEST_TITLE = 24
_HINT = re.compile(
    r"必填|选填|可选|可不填|如[:：]|例如|例[:：]|格式|yyyy|=是|1=|填写|自动|下拉|请选|分隔|\S+/\S+/\S+"
    r"|如.{1,8}等|如有|^如",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"^(?:示例|样例|举例|例[:：]|范例|填写示例|填表说明)")
_LABELLED = re.compile(r"[:：]\s*\S|年\d+月")


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The titles of one table."""

    first: int
    """The row of the topmost title."""
    data: int
    """The first row below titles and comments."""
    titles: tuple[tuple[str, ...], ...]
    """For each column its titles from top to bottom; empty where there is none."""


def find_headers(sheet: Sheet, vocabulary: Vocabulary) -> list[HeaderBlock]:
    """Return the blocks of titles, from top to bottom; a repeated one is told by its titles."""
    blocks: list[HeaderBlock] = []
    below = 0
    first = _best_row(sheet, vocabulary)
    if first is None:
        return []
    for row in [first, *_rows_seen_again(sheet, vocabulary, first)]:
        if row >= below:
            blocks.append(_block(sheet, row, below, vocabulary))
            below = blocks[-1].data
    return blocks


def headers_at(sheet: Sheet, row: int, vocabulary: Vocabulary) -> HeaderBlock:
    """Return the titles that begin in ``row``, as a user has chosen it."""
    return _block(sheet, row, row, vocabulary)


def title_count(row: Sequence[Cell], vocabulary: Vocabulary) -> float:
    """Return how much a row looks like titles: known ones count, data counts against it."""
    known: set[str] = set()
    data = 0
    for cell in row:
        if cell == "":
            continue
        if looks_like_data(cell):
            data += 1
        elif (
            isinstance(cell, str)
            and len(cell) <= _LONGEST_TITLE
            and (field := vocabulary.knows(cell))
        ):
            known.add(field.key)
    return len(known) - 1.5 * data


def _best_row(sheet: Sheet, vocabulary: Vocabulary) -> int | None:
    counts = [title_count(row, vocabulary) for row in sheet.rows[:SEARCHED_ROWS]]
    best = max(counts, default=0)
    narrow = sheet.width <= _NARROW
    if best < (_ENOUGH_NARROW if narrow else _ENOUGH):
        return _row_of_likely_titles(sheet, vocabulary)
    return next(at for at, count in enumerate(counts) if count == best)


def _row_of_likely_titles(sheet: Sheet, vocabulary: Vocabulary) -> int | None:
    """Return the first row that is nearly all titles of some likeness, at least one of them known."""
    for at, row in enumerate(sheet.rows[:SEARCHED_ROWS]):
        texts = {cell for cell in row if cell != ""}
        likely = [
            cell
            for cell in texts
            if isinstance(cell, str)
            and len(cell) <= _LONGEST_TITLE
            and not looks_like_data(cell)
            and vocabulary.match((cell,))
        ]
        known = any(vocabulary.knows(cell) for cell in likely)
        if known and len(likely) >= max(_ENOUGH, _MOST * len(texts)):
            return at
    return None


def _rows_seen_again(sheet: Sheet, vocabulary: Vocabulary, first: int) -> list[int]:
    """Return later rows that look like titles; only rows with a title near the left are weighed."""
    titles = {cell for cell in sheet.rows[first] if isinstance(cell, str) and cell}
    for field in vocabulary.fields.values():
        titles.update(field.titles)
    rows = sheet.rows
    hits: Counter[int] = Counter()
    for column in range(_COLUMNS_SEEN_AGAIN):
        hits.update(
            [at for at, row in enumerate(rows) if len(row) > column and row[column] in titles]
        )
    near = sorted(at for at, count in hits.items() if count >= _ENOUGH and at > first)
    needed = max(_ENOUGH, _MOST * title_count(rows[first], vocabulary) / 2)
    return [at for at in near if title_count(rows[at], vocabulary) >= needed]


def _block(sheet: Sheet, row: int, above: int, vocabulary: Vocabulary) -> HeaderBlock:
    first = row
    while first - 1 >= above and row - first < 2 and _is_parent(sheet, first - 1, vocabulary):  # noqa: PLR2004
        first -= 1
    last = row
    while last - row < 2 and _is_child(sheet, last, vocabulary):  # noqa: PLR2004 - three rows at most
        last += 1
    return HeaderBlock(first, _below_comments(sheet, last + 1), _titles(sheet, first, last))


def _is_parent(sheet: Sheet, row: int, vocabulary: Vocabulary) -> bool:
    """Say whether a row holds titles over groups of columns rather than a heading or a remark."""
    texts = [cell for cell in sheet.rows[row] if cell != ""]
    if len({str(text) for text in texts}) < 2:  # noqa: PLR2004 - one text is a heading
        return False
    if any(looks_like_data(text) or _LABELLED.search(str(text)) for text in texts):
        return False
    spans = any(
        top == row and (right > left or bottom > top) for top, left, bottom, right in sheet.merges
    )
    known = any(vocabulary.knows(str(text)) for text in texts)
    return spans or known


def _is_child(sheet: Sheet, row: int, vocabulary: Vocabulary) -> bool:
    """Say whether the row below ``row`` still belongs to the titles."""
    if row + 1 >= len(sheet.rows):
        return False
    below = sheet.rows[row + 1]
    texts = [cell for cell in below if cell != ""]
    if not texts or any(looks_like_data(text) for text in texts) or is_comment(below):
        return False
    if any(top <= row < bottom and left != right + 1 for top, left, bottom, right in sheet.merges):
        return True
    over_blank = [
        str(cell)
        for column, cell in enumerate(below)
        if cell != "" and _at(sheet.rows[row], column) == ""
    ]
    known = [vocabulary.knows(str(text)) for text in texts]
    return (
        bool(over_blank)
        and all(len(str(text)) <= _LONGEST_TITLE for text in texts)
        and (sum(field is not None for field in known) * 2 >= len(texts))
    )


def is_comment(row: Sequence[Cell]) -> bool:
    """Say whether a row explains the columns, gives an example, or only counts them."""
    texts = [str(cell).strip() for cell in row if cell != ""]
    if not texts:
        return False
    if _EXAMPLE.match(texts[0]):
        return True
    hints = sum(_HINT.search(text) is not None for text in texts)
    if hints >= max(2, 0.3 * len(texts)):
        return True
    numbers = [cell for cell in row if cell != ""]
    return len(numbers) > 2 and all(  # noqa: PLR2004 - 1 2 3
        str(cell).removesuffix(".0") == str(at) for at, cell in enumerate(numbers, 1)
    )


def _below_comments(sheet: Sheet, row: int) -> int:
    while row < len(sheet.rows) and is_comment(sheet.rows[row]):
        row += 1
    return row


def _titles(sheet: Sheet, first: int, last: int) -> tuple[tuple[str, ...], ...]:
    """Return each column's titles, joined cells spread over all columns they cover."""
    width = max(len(row) for row in sheet.rows[first : last + 1])
    grid = [
        [_text(_at(sheet.rows[row], column)) for column in range(width)]
        for row in range(first, last + 1)
    ]
    for top, left, bottom, right in sheet.merges:
        if first <= top <= last and top == bottom:
            for column in range(left, min(right + 1, width)):
                grid[top - first][column] = grid[top - first][left]
    if not sheet.merges:
        _spread(grid)
    return tuple(tuple(text for text in column if text) for column in zip(*grid, strict=True))


def _spread(grid: list[list[str]]) -> None:
    """Where joins are not known, a blank title over a lower one belongs to its left neighbour."""
    for upper, lower in itertools.pairwise(grid):
        for column in range(1, len(upper)):
            if not upper[column] and lower[column] and lower[column - 1]:
                upper[column] = upper[column - 1]


def _at(row: Sequence[Cell], column: int) -> Cell:
    return row[column] if column < len(row) else ""


def _text(cell: Cell) -> str:
    return str(cell).strip() if cell != "" else ""
