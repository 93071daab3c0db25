"""Titles, headings, running text, signatures: everything that is lines."""

import math

from shequ_desktop.documents.paper import (
    Align,
    Gap,
    Heading,
    PageBreak,
    Paragraph,
    Signature,
    SignLines,
    Title,
)
from shequ_desktop.documents.styles import StyleSheet
from shequ_desktop.documents.word.desk import Desk
from shequ_desktop.documents.word.drawings import seal_place
from shequ_desktop.documents.word.grids import Cell, Line, edges, grid
from shequ_desktop.documents.word.looks import CELL_PITCH, advance, indent
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
"""Points in a millimetre."""
_FROM_RIGHT = 4
"""The day ends four characters in: GB/T 9704-2012, 7.3.5.1."""
_SEAL_MM = 42
"""《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》: 居民委员会's is at most 42 mm wide."""
_SEAL_ROOM_MM = 4
_LEAST_TO_SIGN_MM = 10
_APART_MM = 4


def title(block: Title, desk: Desk) -> str:
    """Write the head of a paper; on a grid it takes whole lines, one more above and below."""
    sheet = desk.sheet
    pieces = [(Named.TITLE, line) for line in block.words.split("\n")]
    number = [(Named.NUMBER, block.number)] if block.number else []
    # On a banner the number stands above, elsewhere below.
    pieces = number + pieces if desk.banner else pieces + number
    pieces += [(Named.BELOW, line) for line in block.below.split("\n") if line]
    above, below = (
        (4.0, 8.0)
        if desk.banner
        else _room_round_title(sheet, len(pieces), block.words.count("\n") + 1)
    )
    last = len(pieces) - 1
    gap = thin(height=sheet.body.pitch / 2) if desk.banner else ""
    return (
        "".join(
            paragraph(
                run(words),
                Lines(
                    style=style,
                    before=above if at == 0 else None,
                    after=below if at == last else None,
                ),
            )
            for at, (style, words) in enumerate(pieces)
        )
        + gap
    )


def _room_round_title(sheet: StyleSheet, lines: int, of_title: int) -> tuple[float, float]:
    pitch = sheet.body.pitch
    if not sheet.body.advance:
        return 0, pitch / 2
    high = of_title * sheet.title.pitch + (lines - of_title) * pitch
    rest = math.ceil(high / pitch - 0.01) * pitch - high
    return pitch + rest / 2, pitch + rest / 2


def heading(block: Heading, desk: Desk) -> str:
    """Write a heading that Word's outline and its navigation pane know."""
    level = min(block.level, len(desk.sheet.heading))
    return paragraph(run(block.words), Lines(style=f"{Named.HEADING}{level}"))


def running_text(block: Paragraph, desk: Desk) -> str:
    """Write running text or small print."""
    look = desk.sheet.small
    first = indent(desk.sheet) if not block.small else 2 * look.size
    return paragraph(
        runs(block.words),
        Lines(
            style=Named.SMALL if block.small else Named.BODY,
            align=None if block.align is Align.JUSTIFY else block.align,
            first=first if block.indent else None,
            keep=block.keep,
        ),
    )


def signature(block: Signature, desk: Desk) -> str:
    """Write who issues the paper and the day: GB/T 9704-2012, 7.3.5; nothing parts them."""
    sheet = desk.sheet
    em, pitch = advance(sheet), sheet.body.pitch
    wide, narrow = _ems(block.organisation), _ems(block.day)
    if not block.seal:
        # The sender ends two characters in, the day begins two characters after it.
        sender = 2 + max(0, 2 + narrow - wide)
        day = 2 + max(0, wide - 2 - narrow)
        return _ending(run(block.organisation), sender * em, before=pitch, keep=True) + _ending(
            run(block.day), day * em
        )
    width = max(wide, narrow)
    middle = max(0, _FROM_RIGHT - max(0, wide - narrow) / 2) + width / 2
    centre_mm = desk.width_mm - middle * em / _MM
    radius = _SEAL_MM / 2
    above = max(1, math.ceil((radius + _SEAL_ROOM_MM) * _MM / pitch - 0.9))
    # The middle of the seal stands a little above that of both lines (骑年盖月).
    top = (above + 1) * pitch / _MM - _SEAL_ROOM_MM - radius
    place = seal_place(centre_mm - radius, top - (above + 1) * pitch / _MM, _SEAL_MM, desk)
    # Room is a line of its own: programs differ in whether the room above a paragraph
    # belongs to it, and the circle hangs on one.
    return (
        thin(height=above * pitch, keep=True)
        + _ending(run(block.organisation), (middle - wide / 2) * em, keep=True)
        + _ending(run(block.day) + place, (middle - narrow / 2) * em)
    )


def _ending(content: str, right: float, *, before: float | None = None, keep: bool = False) -> str:
    return paragraph(
        content, Lines(align=Align.RIGHT, right=max(0, right), before=before, keep=keep)
    )


def _ems(words: str) -> float:
    """Return how wide ``words`` are, in characters: Latin letters are half as wide."""
    return sum(0.5 if character.isascii() else 1 for character in words)


def sign_lines(block: SignLines, desk: Desk) -> str:
    """Write places to sign with a pen: a line, and 10 mm above it."""
    sheet = desk.sheet
    share = desk.width_mm / block.across
    label_mm = (max(map(_ems, block.labels), default=0) + 1.2) * sheet.body.size / _MM
    label_mm = min(label_mm, share * 0.6)
    widths = [label_mm, share - label_mm - _APART_MM, _APART_MM] * block.across
    cells = [_place_to_sign(label, sheet) for label in block.labels]
    missing = -len(cells) % block.across
    cells += [(Cell(), Cell(), Cell())] * missing
    height = max(_LEAST_TO_SIGN_MM, sheet.body.pitch / _MM)
    lines = [
        Line(
            cells=tuple(one for place in cells[at : at + block.across] for one in place),
            least_mm=height,
        )
        for at in range(0, len(cells), block.across)
    ]
    above = thin(height=sheet.body.pitch / 2, keep=True)
    return above + grid(widths, lines, boxed=False, inset_mm=0)


def _place_to_sign(label: str, sheet: StyleSheet) -> tuple[Cell, Cell, Cell]:
    words = paragraph(
        run(f"{label}：", Look(size=sheet.body.size)),
        Lines(style=Named.CELL, line=sheet.body.size * CELL_PITCH),
    )
    return (
        Cell(content=words, align="bottom"),
        Cell(edges=edges(sides="bottom"), align="bottom"),
        Cell(),
    )


def gap(block: Gap, desk: Desk) -> str:
    """Leave lines empty."""
    return thin(height=block.lines * desk.sheet.body.pitch, keep=True)


def page_break(_block: PageBreak, _desk: Desk) -> str:
    """Begin a new page."""
    return thin(on_new_page=True)
