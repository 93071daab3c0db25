"""Ballots, cards and labels: several on a sheet, backs behind their fronts."""

from collections.abc import Iterator, Sequence

from shequ_desktop.documents.paper import Block, Slips
from shequ_desktop.documents.word.desk import Desk
from shequ_desktop.documents.word.grids import Cell, Line, edges, grid
from shequ_desktop.documents.word.markup import thin

_SPARE_MM = 1
"""A sheet's table is lower than the sheet by this, or what follows it would begin a page."""
_INSET_MM = 4
_LABEL_INSET_MM = 2

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
    return "".join(
        (thin(on_new_page=True) if number else "") + _sheet(side, block, desk)
        for number, side in enumerate(sides)
    )


def _mirrored(backs: Sequence[_Side], across: int) -> Iterator[_Side]:
    for at in range(0, len(backs), across):
        row = list(backs[at : at + across])
        row += [()] * (across - len(row))
        yield from reversed(row)


def _sheet(sides: Sequence[_Side], block: Slips, desk: Desk) -> str:
    wide, high = block.label_mm or (
        desk.width_mm / block.across,
        (desk.height_mm - _SPARE_MM) / block.down,
    )
    inset = _LABEL_INSET_MM if block.label_mm else _INSET_MM
    inner = desk.narrowed(wide - 2 * inset)
    cut = edges("808080", dash="dashed") if block.cut_marks else edges(sides="")
    cells = [Cell(content=desk.write(side, inner), edges=cut, align="top") for side in sides]
    cells += [Cell(edges=edges(sides=""))] * (-len(cells) % block.across)
    lines = [
        Line(cells=tuple(cells[at : at + block.across]), exact_mm=high)
        for at in range(0, len(cells), block.across)
    ]
    return grid([wide] * block.across, lines, boxed=False, inset_mm=inset)
