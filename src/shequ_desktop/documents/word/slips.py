"""Ballots, cards and labels: several on a sheet, backs behind their fronts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shequ_desktop.documents.paper import Block, Slips
from shequ_desktop.documents.word.desk import Desk
from shequ_desktop.documents.word.grids import Cell, Line, edges, grid
from shequ_desktop.documents.word.markup import thin

_SPARE_MM = 1
"""A sheet's table is lower than the sheet by this, or what follows it would begin a page."""
_LABEL_INSET_MM = 3

_Side = tuple[Block, ...]


def slips(block: Slips, desk: Desk) -> str:
    """Write equal slips sheet after sheet; dashed lines show where to cut.

    Backs follow the fronts of each sheet, mirrored so that they meet when the sheet is
    turned over its long edge.
    """
    on_sheet = block.across * block.down
    every = [slip for slip in block.slips for _ in range(block.copies)]
    duplex = any(slip.back for slip in every)
    sides: list[Sequence[_Side]] = []
    for at in range(0, len(every), on_sheet):
        sheet = every[at : at + on_sheet]
        sides.append([slip.front for slip in sheet])
        if duplex:
            sides.append(list(_mirrored([slip.back for slip in sheet], block.across)))
    top = _measured(block, desk).from_top * 72 / 25.4
    return "".join(
        thin(on_new_page=number > 0, height=top) + _sheet(side, block, desk)
        for number, side in enumerate(sides)
    )


def _mirrored(backs: Sequence[_Side], across: int) -> Iterator[_Side]:
    for at in range(0, len(backs), across):
        row = list(backs[at : at + across])
        row += [()] * (across - len(row))
        yield from reversed(row)


def _sheet(sides: Sequence[_Side], block: Slips, desk: Desk) -> str:
    ways = _measured(block, desk)
    inner = desk.narrowed(ways.wide - ways.left - ways.right)
    cells = [
        Cell(content=desk.write(side, inner), edges=_cuts(at, block), inset_mm=ways.left)
        for at, side in enumerate(sides)
    ]
    cells += [Cell(edges=edges(sides=""))] * (-len(cells) % block.across)
    across, down = block.gap_mm if block.label_mm else (0, 0)
    between = Line(
        cells=(Cell(edges=edges(sides=""), span=2 * block.across - 1 if across else block.across),),
        exact_mm=down,
    )
    lines: list[Line] = []
    for at in range(0, len(cells), block.across):
        row = cells[at : at + block.across]
        if across:
            row = [each for cell in row for each in (Cell(edges=edges(sides="")), cell)][1:]
        lines += [between] if lines and down else []
        lines.append(Line(cells=tuple(row), exact_mm=ways.high))
    widths = [ways.wide, *[*[across] * bool(across), ways.wide] * (block.across - 1)]
    return grid(widths, lines, boxed=False, inset_mm=0, left_mm=ways.from_left)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ways:
    """The measures of a sheet of slips, in millimetres."""

    wide: float
    high: float
    from_left: float
    from_top: float
    left: float
    """What stays empty at the sides of each slip."""
    right: float


def _measured(block: Slips, desk: Desk) -> _Ways:
    if block.label_mm is None:
        margins = desk.sheet.margins
        return _Ways(
            wide=desk.width_mm / block.across,
            high=(desk.height_mm - _SPARE_MM) / block.down,
            from_left=0,
            from_top=0,
            left=margins.left,
            right=margins.right,
        )
    wide, high = block.label_mm
    gaps = ((block.across - 1) * block.gap_mm[0], (block.down - 1) * block.gap_mm[1])
    return _Ways(
        wide=wide,
        high=high,
        from_left=(desk.width_mm - block.across * wide - gaps[0]) / 2,
        from_top=(desk.height_mm - block.down * high - gaps[1]) / 2,
        left=_LABEL_INSET_MM,
        right=_LABEL_INSET_MM,
    )


def _cuts(at: int, block: Slips) -> str:
    """Return the lines to cut along: between slips, not at the edge of the sheet."""
    if not block.cut_marks or block.label_mm:
        return edges(sides="")
    row, column = divmod(at, block.across)
    right = "right" if column < block.across - 1 else ""
    bottom = "bottom" if row < block.down - 1 else ""
    return edges("808080", sides=f"{right} {bottom}", dash="dashed")
