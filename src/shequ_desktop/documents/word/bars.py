"""Amounts compared by the length of bars, as a table of Word's with shaded cells."""

from shequ_desktop.documents.bars import Bar, Bars
from shequ_desktop.documents.paper import Align
from shequ_desktop.documents.word.desk import Desk
from shequ_desktop.documents.word.grids import Cell, Line, edges, grid
from shequ_desktop.documents.word.markup import COLOURS, Lines, Named, paragraph, run
from shequ_desktop.documents.word.tables import room

_STEPS = 40
"""So many cells the room of the longest bar has."""
_THOUSAND = 1000
_LABEL, _AMOUNT = 0.24, 0.18
"""Shares of the width."""


def bars(block: Bars, desk: Desk) -> str:
    """Write the amounts one below the other: label, bar, amount."""
    if not block.bars:
        return ""
    label, amount = _LABEL * desk.width_mm, _AMOUNT * desk.width_mm
    step = (desk.width_mm - label - amount) / _STEPS
    widths = [label, *[step] * _STEPS, amount]
    lines = [Line(cells=tuple(_cells(each)), least_mm=6) for each in block.bars]
    head = (
        paragraph(run(block.title), Lines(style=Named.HEAD, align=Align.LEFT, keep=True))
        if block.title
        else ""
    )
    return f"{room(desk)}{head}{grid(widths, lines, boxed=False)}"


def _cells(bar: Bar) -> list[Cell]:
    filled = min(max(round(bar.part * _STEPS / _THOUSAND), 1 if bar.part > 0 else 0), _STEPS)
    white = edges("FFFFFF", sides="top bottom")
    cells = [
        Cell(
            content=paragraph(run(bar.label), Lines(style=Named.CELL, align=Align.RIGHT)),
            edges=white,
        )
    ]
    if filled:
        cells.append(Cell(span=filled, fill=COLOURS[bar.tone], edges=white, inset_mm=0))
    if filled < _STEPS:
        cells.append(Cell(span=_STEPS - filled, edges=white, inset_mm=0))
    amount = paragraph(run(bar.words), Lines(style=Named.CELL, align=Align.RIGHT))
    return [*cells, Cell(content=amount, edges=white)]
