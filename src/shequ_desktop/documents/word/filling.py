"""How many empty rows fill a page in Word, which lays out pages itself.

Estimated on the safe side: a row too few is not missed, one too many would be a page too many.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from shequ_desktop.documents.bars import Bars
from shequ_desktop.documents.paper import (
    Block,
    Facts,
    Figures,
    Gap,
    Heading,
    Paragraph,
    Row,
    RowRole,
    Signature,
    SignLines,
    Table,
    Text,
    Title,
    plain,
)
from shequ_desktop.documents.word.desk import Desk
from shequ_desktop.documents.word.tables import BLANK_MM, column_widths

_MM = 72 / 25.4
_CELL = 1.5
"""From line to line in a cell, and above and below it, in sizes of its letters."""
_BESIDE_MM = 3.8
_SIGN_MM = 10
_SEAL_LINES = 6
_SPARE_MM = 6
"""What Word needs behind a table."""


def filled(blocks: Sequence[Block], desk: Desk, height_mm: float) -> tuple[Block, ...]:
    """Return ``blocks`` with empty rows in place of the wish that they fill the page."""
    wishes = [each for each in blocks if isinstance(each, Table) and each.fill_page]
    if not wishes:
        return tuple(blocks)
    (wish, *_) = wishes
    used = [_height(each, desk) for each in blocks]
    rows = 0
    if None not in used:
        total = sum(each for each in used if each is not None) + _SPARE_MM
        rows = int((height_mm - total % height_mm) / _row_mm(wish, desk))
    return tuple(
        replace(each, fill_page=False, empty_rows=each.empty_rows + rows) if each is wish else each
        for each in blocks
    )


def _height(block: Block, desk: Desk) -> float | None:
    """Return how many millimetres a block takes; ``None``: nobody can say."""
    measure = _MEASURES.get(type(block))
    return None if measure is None else measure(block, desk)


def _title(block: Title, desk: Desk) -> float:
    look, pitch = desk.sheet.title, _pitch(desk)
    lines = block.words.count("\n") + math.ceil(_em(block.words) * look.size / _MM / desk.width_mm)
    return lines * look.pitch / _MM + (2 + bool(block.number) + bool(block.below)) * pitch


def _words(words: Text, desk: Desk) -> float:
    size = desk.sheet.body.advance or desk.sheet.body.size
    return max(1, math.ceil((_em(plain(words)) + 2) * size / _MM / desk.width_mm)) * _pitch(desk)


def _facts(block: Facts, desk: Desk) -> float:
    size = (desk.sheet.table.size if block.boxed else desk.sheet.body.size) / _MM
    least = max(block.height_mm or desk.sheet.table.row, _CELL * size) if block.boxed else 0
    room = desk.width_mm / block.across - 7 * size
    heights, at = [], 0
    for fact in block.facts:
        wide = desk.width_mm - 7 * size if fact.wide else room
        lines = max(1, math.ceil(_em(plain(fact.words)) * size / wide))
        heights.append((max(least, lines * _CELL * size), fact.wide))
    total, row = 0.0, 0.0
    for high, alone in heights:
        if at and (alone or at == block.across):
            total, row, at = total + row, 0.0, 0
        row, at = max(row, high), block.across if alone else at + 1
    return total + row + 0.6 * _pitch(desk)


def _table(block: Table, desk: Desk) -> float:
    size = (desk.sheet.table.small if block.small else desk.sheet.table.size) / _MM
    widths = column_widths(block.columns, desk.width_mm)
    least = max(_least_mm(block, desk), _CELL * size)

    def high(cells: Sequence[str]) -> float:
        lines = [
            math.ceil(_em(said) * size / max(width - _BESIDE_MM, size))
            for said, width in zip(cells, widths, strict=True)
        ]
        return max(least, max(lines) * _CELL * size)

    def row(each: Row) -> float:
        if each.role is RowRole.GROUP:
            return least
        return high([plain(cell) for cell in each.cells])

    head = high([column.title.replace("\n", "　") for column in block.columns])
    return (
        head
        + sum(map(row, block.rows))
        + block.empty_rows * max(least, BLANK_MM)
        + 0.6 * _pitch(desk)
    )


def _sign_lines(block: SignLines, desk: Desk) -> float:
    rows = math.ceil(len(block.labels) / block.across)
    return rows * max(_SIGN_MM, _pitch(desk)) + _pitch(desk)


_MEASURES: dict[type[Block], Callable[[Any, Desk], float]] = {
    Title: _title,
    Heading: lambda _block, desk: _pitch(desk),
    Paragraph: lambda block, desk: _words(block.words, desk),
    Facts: _facts,
    Table: _table,
    Figures: lambda _block, desk: 6 * desk.sheet.table.size / _MM,
    Bars: lambda block, desk: (
        (len(block.bars) + bool(block.title)) * 2 * desk.sheet.table.size / _MM + _pitch(desk)
    ),
    SignLines: _sign_lines,
    Signature: lambda _block, desk: _SEAL_LINES * _pitch(desk),
    Gap: lambda block, desk: block.lines * _pitch(desk),
}


def _row_mm(block: Table, desk: Desk) -> float:
    return max(_least_mm(block, desk), BLANK_MM)


def _least_mm(block: Table, desk: Desk) -> float:
    letters = desk.sheet.table
    return block.row_mm or letters.row * (letters.small / letters.size if block.small else 1)


def _pitch(desk: Desk) -> float:
    return desk.sheet.body.pitch / _MM


def _em(words: str) -> float:
    """Return how wide words are, in sizes of their letters."""
    return sum(1 if character > "\u2e80" else 0.6 for character in words)
