"""What hangs on boards: cards and panels, boxes side by side."""

from collections.abc import Sequence

from shequ_desktop.documents.paper import Align, Card, Cards, Face, Panel, Panels, Tone
from shequ_desktop.documents.word.desk import Desk
from shequ_desktop.documents.word.grids import Cell, Line, edges, grid
from shequ_desktop.documents.word.looks import CELL_PITCH, WHITE
from shequ_desktop.documents.word.markup import (
    COLOURS,
    TAB,
    Lines,
    Look,
    Named,
    joined,
    paragraph,
    run,
    tab_stop,
    thin,
)
from shequ_desktop.documents.word.tables import room

_GAP_MM = 4
"""Between boxes."""
_INSET_MM = 3
_NAMES_ACROSS = 4
_PINK = "FBECEC"
"""Behind the head of a card; nearly white when printed grey."""
_PALE_RED = "C98B8B"
_DARK_RED = "8E1015"


def cards(block: Cards, desk: Desk) -> str:
    """Write cards side by side, none of them split."""
    width = _box_width(block.across, desk)
    boxes = [_card(each, desk.narrowed(width - 2 * _INSET_MM)) for each in block.cards]
    return _beside(boxes, block.across, desk, splits=False)


def panels(block: Panels, desk: Desk) -> str:
    """Write panels side by side; a long one may go on on the next page."""
    width = _box_width(block.across, desk)
    boxes = [_panel(each, desk.narrowed(width - 2 * _INSET_MM)) for each in block.panels]
    return _beside(boxes, block.across, desk, splits=True)


def _box_width(across: int, desk: Desk) -> float:
    return (desk.width_mm - _GAP_MM * (across - 1)) / across


def _beside(boxes: Sequence[Cell], across: int, desk: Desk, *, splits: bool) -> str:
    """Return boxes row by row; empty columns and rows keep them apart."""
    if not boxes:
        return ""
    nothing = edges(sides="")
    between = Cell(edges=nothing)
    width = _box_width(across, desk)
    widths = [width, *[_GAP_MM, width] * (across - 1)]
    apart = Line(cells=(Cell(edges=nothing, span=len(widths)),), exact_mm=_GAP_MM)
    lines: list[Line] = []
    for at in range(0, len(boxes), across):
        row = list(boxes[at : at + across])
        row += [between] * (across - len(row))
        cells = [row[0]]
        for box in row[1:]:
            cells += [between, box]
        lines += [apart] if lines else []
        lines.append(Line(cells=tuple(cells), splits=splits))
    drawn = grid(widths, lines, boxed=False, inset_mm=0)
    return f"{room(desk)}{drawn}"


def _card(card: Card, desk: Desk) -> Cell:
    size = desk.sheet.body.size
    line = size * CELL_PITCH
    badge = TAB + run(card.badge, Look(face=Face.HEI, tone=card.tone)) if card.badge else ""
    head = paragraph(
        run(card.title, Look(face=Face.TITLE, size=size * 1.3, colour=_DARK_RED)) + badge,
        Lines(style=Named.CARD, line=line * 1.3, before=4, after=4, fill=_PINK),
        tabs=tab_stop("right", desk.width_mm),
    )
    words = [
        paragraph(
            run(label and f"{label}：", Look(tone=Tone.SOFT)) + run(said), Lines(style=Named.CARD)
        )
        for label, said in card.lines
    ]
    return _box([head, *words, _names(card, desk)], _PALE_RED)


def _names(card: Card, desk: Desk) -> str:
    """Return names and vacant places, each above its own line."""
    line = desk.sheet.body.size * CELL_PITCH
    places = [run(name, Look(face=Face.KAI)) for name in card.names]
    places += [run(card.vacant_words, Look(tone=Tone.SOFT))] * card.vacant
    if not places:
        return ""
    cells = [
        Cell(
            content=paragraph(each, Lines(style=Named.CARD, align=Align.CENTER, line=line * 1.25)),
            edges=edges("808080", sides="bottom"),
            align="bottom",
        )
        for each in places
    ]
    cells += [Cell(edges=edges(sides=""))] * (-len(cells) % _NAMES_ACROSS)
    lines = [
        Line(cells=tuple(cells[at : at + _NAMES_ACROSS]))
        for at in range(0, len(cells), _NAMES_ACROSS)
    ]
    share = desk.width_mm / _NAMES_ACROSS
    return grid([share] * _NAMES_ACROSS, lines, boxed=False, inset_mm=0) + thin(height=line / 2)


def _panel(panel: Panel, desk: Desk) -> Cell:
    size = desk.sheet.body.size * 1.4
    head = paragraph(
        run(panel.title, Look(face=Face.TITLE, size=size, colour=WHITE)),
        Lines(
            style=Named.CARD,
            align=Align.LEFT,
            line=size * CELL_PITCH,
            before=4,
            after=4,
            keep=True,
            fill=COLOURS[panel.tone],
        ),
    )
    return _box([head, desk.write(panel.blocks, desk)], COLOURS[panel.tone])


def _box(pieces: Sequence[str], colour: str) -> Cell:
    return Cell(content=joined(pieces), edges=edges(colour), align="top", inset_mm=_INSET_MM)
