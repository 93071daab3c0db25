"""Tables of WordprocessingML: fixed columns, rows that no page end splits."""

from collections.abc import Sequence
from dataclasses import dataclass

from shequ_desktop.documents.word.markup import thin, twips

SHADE = "F0F0F0"
_ABOVE_MM = 0.5
"""Between a line and the words, where they fill the row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell and the paragraphs in it."""

    content: str = ""
    """Paragraphs and tables; none: an empty line."""
    span: int = 1
    """How many columns it takes."""
    fill: str = ""
    """The colour behind it."""
    edges: str | None = None
    """Its own lines, from ``edges``; ``None``: as the table has them."""
    align: str = "center"
    """Where the content stands in the height of the row: top, center, bottom."""
    inset_mm: float | None = None
    """What stays empty at its sides; ``None``: as the table has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row."""

    cells: tuple[Cell, ...]
    least_mm: float = 0
    exact_mm: float = 0
    head: bool = False
    """Whether it is repeated on every page."""
    splits: bool = False
    """Whether the end of a page may split it."""


def edges(colour: str = "404040", *, sides: str = "top left bottom right", dash: str = "") -> str:
    """Return lines at ``sides`` of a cell, half a point wide; none at the others."""
    drawn = sides.split()
    kind = dash or "single"
    return "".join(
        f'<w:{side} w:val="{kind}" w:sz="4" w:space="0" w:color="{colour}"/>'
        if side in drawn
        else f'<w:{side} w:val="nil"/>'
        for side in ("top", "left", "bottom", "right")
    )


def grid(
    widths_mm: Sequence[float],
    lines: Sequence[Line],
    *,
    boxed: bool = True,
    inset_mm: float = 1.2,
    left_mm: float = 0,
) -> str:
    """Return a table with columns of ``widths_mm``, which no text changes.

    Args:
        widths_mm: Of each column.
        lines: The rows.
        boxed: Whether hair lines are drawn round all cells.
        inset_mm: What stays empty at the sides of a cell.
        left_mm: How far from the left edge of the text it begins.
    """
    widths = [twips(width) for width in widths_mm]
    border = "single" if boxed else "nil"
    drawn = "".join(
        f'<w:{side} w:val="{border}" w:sz="4" w:space="0" w:color="404040"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    inset = twips(inset_mm)
    above = twips(_ABOVE_MM) if boxed else 0
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblInd w:w="{twips(left_mm)}" w:type="dxa"/>'
        f'<w:tblBorders>{drawn}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar><w:top w:w="{above}" w:type="dxa"/><w:left w:w="{inset}" w:type="dxa"/>'
        f'<w:bottom w:w="{above}" w:type="dxa"/><w:right w:w="{inset}" w:type="dxa"/></w:tblCellMar>'
        "</w:tblPr><w:tblGrid>"
        + "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        + "</w:tblGrid>"
        + "".join(_line(each, widths) for each in lines)
        + "</w:tbl>"
    )


def _line(line: Line, widths: Sequence[int]) -> str:
    height, rule = (line.exact_mm, "exact") if line.exact_mm else (line.least_mm, "atLeast")
    said = "".join(
        (
            "" if line.splits else "<w:cantSplit/>",
            f'<w:trHeight w:val="{twips(height)}" w:hRule="{rule}"/>' if height else "",
            "<w:tblHeader/>" if line.head else "",
        )
    )
    cells, at = [], 0
    for cell in line.cells:
        cells.append(_cell(cell, sum(widths[at : at + cell.span])))
        at += cell.span
    return f"<w:tr>{said and f'<w:trPr>{said}</w:trPr>'}{''.join(cells)}</w:tr>"


def _cell(cell: Cell, width: int) -> str:
    inset = "" if cell.inset_mm is None else _inset(twips(cell.inset_mm))
    said = "".join(
        (
            f'<w:tcW w:w="{width}" w:type="dxa"/>',
            f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else "",
            "" if cell.edges is None else f"<w:tcBorders>{cell.edges}</w:tcBorders>",
            f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.fill}"/>' if cell.fill else "",
            inset,
            f'<w:vAlign w:val="{cell.align}"/>',
        )
    )
    # A cell ends with a paragraph, or Word calls the file damaged.
    end = "" if cell.content.endswith("</w:p>") else thin()
    return f"<w:tc><w:tcPr>{said}</w:tcPr>{cell.content}{end}</w:tc>"


def _inset(wide: int) -> str:
    return f'<w:tcMar><w:left w:w="{wide}" w:type="dxa"/><w:right w:w="{wide}" w:type="dxa"/></w:tcMar>'
