"""Registers, facts and figures as Word's own tables."""

from collections.abc import Iterator, Sequence

from shequ_desktop.documents.paper import (
    Align,
    Column,
    Fact,
    Facts,
    Figures,
    Row,
    RowRole,
    Table,
    Tone,
)
from shequ_desktop.documents.word.desk import Desk
from shequ_desktop.documents.word.grids import SHADE, Cell, Line, grid
from shequ_desktop.documents.word.looks import CELL_PITCH
from shequ_desktop.documents.word.markup import (
    Lines,
    Look,
    Named,
    paragraph,
    run,
    runs,
    thin,
)

_MM = 72 / 25.4
_HEAVY = frozenset({RowRole.GROUP, RowRole.OPENING, RowRole.SUBTOTAL, RowRole.TOTAL})
_ROOM = 0.3
"""What stays empty above and below boxes, in lines."""
_FIGURE = 0.62
"""How wide a figure is at most, as a share of its size."""
BLANK_MM = 8
"""The least height of a row that a hand writes on."""
_MOST_OF_LABEL = 6
"""Longer labels break: characters in a line."""


def room(desk: Desk) -> str:
    """Return what stays empty above and below a box."""
    return thin(height=_ROOM * desk.sheet.body.pitch)


def table(block: Table, desk: Desk) -> str:
    """Write a table whose head is repeated and whose rows are never split.

    Sums carried from page to page are not in it: Word lays out the pages itself, and would
    not move them. The rows and the totals are all there.
    """
    widths = column_widths(block.columns, desk.width_mm)
    letters = desk.sheet.table
    size = letters.small if block.small else letters.size
    least = block.row_mm or letters.row * size / letters.size
    head = Line(
        cells=tuple(
            Cell(
                content=_cell_words(
                    run(each.title, _sized(size, desk)), Align.CENTER, size, head=True
                ),
                fill=SHADE,
            )
            for each in block.columns
        ),
        least_mm=least,
        head=True,
    )
    rows = [_row(each, block.columns, size, least, desk) for each in block.rows]
    empty = Line(cells=tuple(Cell() for _ in block.columns), least_mm=max(least, BLANK_MM))
    return room(desk) + grid(widths, [head, *rows, *[empty] * block.empty_rows])


def column_widths(columns: Sequence[Column], room_mm: float) -> list[float]:
    """Return how wide columns are in ``room_mm``: those that stretch share what is left.

    Columns wider than the room give way together.
    """
    fixed = sum(each.width for each in columns if not each.stretch)
    shares = sum(each.width for each in columns if each.stretch)
    left = room_mm - fixed
    if left < 0 or (shares and left == 0):
        return [each.width * room_mm / (fixed + shares) for each in columns]
    return [each.width * left / shares if each.stretch else each.width for each in columns]


def _row(row: Row, columns: Sequence[Column], size: float, least: float, desk: Desk) -> Line:
    heavy = row.role in _HEAVY
    look = Look(
        face=desk.sheet.table.head_face if heavy else None,
        size=None if size == desk.sheet.table.size else size,
    )
    if row.role is RowRole.GROUP:
        words = _cell_words(runs(row.cells[0], look), Align.LEFT, size, keep=True)
        cells: tuple[Cell, ...] = (Cell(content=words, span=len(columns), fill=SHADE),)
    else:
        cells = tuple(
            Cell(
                content=_cell_words(runs(words, look), column.align, size),
                fill=SHADE if row.role is RowRole.TOTAL else "",
            )
            for words, column in zip(row.cells, columns, strict=True)
        )
    return Line(cells=cells, least_mm=least)


def _sized(size: float, desk: Desk) -> Look | None:
    return None if size == desk.sheet.table.size else Look(size=size)


def _cell_words(
    content: str, align: Align, size: float, *, head: bool = False, keep: bool = False
) -> str:
    return paragraph(
        content,
        Lines(
            style=Named.HEAD if head else Named.CELL,
            align=align,
            line=size * CELL_PITCH,
            keep=keep,
        ),
    )


def facts(block: Facts, desk: Desk) -> str:
    """Write labels and values: a form, or a list without lines."""
    if not block.facts:
        return ""
    letters = desk.sheet.table if block.boxed else desk.sheet.body
    widest = min(max(len(each.label) for each in block.facts), _MOST_OF_LABEL)
    label_mm = (
        widest * letters.size / _MM + 5 if block.boxed else (widest + 1.2) * letters.size / _MM
    )
    value_mm = max(desk.width_mm / block.across - label_mm, label_mm / 2)
    make = _boxed if block.boxed else _listed
    least = (block.height_mm or desk.sheet.table.row) if block.boxed else 0
    lines = [
        Line(cells=tuple(make(row, desk)), least_mm=least)
        for row in _rows_of_facts(block.facts, block.across)
    ]
    widths = [label_mm, value_mm] * block.across
    drawn = grid(widths, lines, boxed=block.boxed, inset_mm=1.8 if block.boxed else 0)
    return f"{room(desk)}{drawn}" if block.boxed else drawn


_Placed = tuple[Fact, int]
"""A fact and how many columns its words take."""


def _rows_of_facts(facts: Sequence[Fact], across: int) -> Iterator[list[_Placed]]:
    """Share facts out to rows; the last of a row takes what is left of it."""
    row: list[Fact] = []
    for fact in facts:
        if row and (fact.wide or len(row) == across):
            yield _filled(row, across)
            row = []
        row.append(fact)
        if fact.wide:
            yield _filled(row, across)
            row = []
    if row:
        yield _filled(row, across)


def _filled(row: Sequence[Fact], across: int) -> list[_Placed]:
    spare = 2 * (across - len(row))
    return [(each, 1 + (spare if at == len(row) else 0)) for at, each in enumerate(row, start=1)]


def _boxed(row: Sequence[_Placed], desk: Desk) -> Iterator[Cell]:
    size = desk.sheet.table.size
    for fact, span in row:
        label = _cell_words(run(fact.label), Align.CENTER, size, head=True)
        yield Cell(content=label, fill=SHADE, inset_mm=1)
        yield Cell(content=_cell_words(runs(fact.words), Align.LEFT, size), span=span)


def _listed(row: Sequence[_Placed], desk: Desk) -> Iterator[Cell]:
    face = desk.sheet.table.head_face
    for fact, span in row:
        label = run(f"{fact.label}：", Look(face=face))
        yield Cell(content=paragraph(label, Lines(align=Align.LEFT)), align="top")
        words = paragraph(runs(fact.words), Lines(align=Align.LEFT))
        yield Cell(content=words, span=span, align="top")


def figures(block: Figures, desk: Desk) -> str:
    """Write numbers in boxes side by side: the label above, the number large below."""
    if not block.figures:
        return ""
    letters = desk.sheet.table
    share = desk.width_mm / len(block.figures)
    longest = max(len(each.words) for each in block.figures)
    # Figures are half as wide as they are high; a number in two lines would be misread.
    fitting = (share - 4) * _MM / max(longest * _FIGURE, 1)
    large = round(min(letters.size * 1.6, fitting))
    cells = tuple(
        Cell(
            content=paragraph(
                run(each.label),
                Lines(style=Named.HEAD, align=Align.CENTER, before=4, keep=True),
            )
            + paragraph(
                run(
                    each.words, Look(size=large, tone=each.tone if each.tone != Tone.INK else None)
                ),
                Lines(style=Named.HEAD, align=Align.CENTER, line=large * CELL_PITCH, after=4),
            )
        )
        for each in block.figures
    )
    drawn = grid([share] * len(cells), [Line(cells=cells)])
    return f"{room(desk)}{drawn}"
