"""The sheet, its running head, and the number at its foot."""

import re
from dataclasses import dataclass

from shequ_desktop.documents.paper import Align, Paper, Size, Slips, Tone
from shequ_desktop.documents.styles import Margins, StyleSheet, sheet_of
from shequ_desktop.documents.word.markup import (
    TAB,
    Lines,
    Look,
    Named,
    field,
    paragraph,
    run,
    tab_stop,
    twentieths,
    twips,
)

SIZES_MM = {
    Size.A2: (420, 594),
    Size.A3: (297, 420),
    Size.A4: (210, 297),
    Size.A5: (148, 210),
    Size.A6: (105, 148),
}
"""Width and height: GB/T 148-1997."""

_MM = 72 / 25.4
_BELOW_TEXT_MM = 7
"""From the text to the dash of the page number: GB/T 9704-2012, 7.5."""
_DESCENT = 0.3
"""Elsewhere: the share of the lower margin that stays empty above the number."""
_LEAST_MM = 5
"""No printer prints nearer to the edge."""
_LINE = 1.4


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEnds:
    """What stands above and below the text of the pages, as paragraphs."""

    head: str
    first_head: str | None
    """``None``: the first page has what the others have."""
    foot: str
    even_foot: str | None
    """``None``: even pages have what odd ones have."""


def text_mm(paper: Paper) -> tuple[float, float]:
    """Return the width and height of the room for the text."""
    width, height = _sheet_mm(paper)
    margins = _margins(paper)
    return width - margins.left - margins.right, height - margins.top - margins.bottom


def page_set_up(paper: Paper, *, of_batch: bool = False) -> str:
    """Return the section's properties but for its heads and feet.

    Args:
        paper: The section's.
        of_batch: Whether it is one of several, whose pages are counted anew.
    """
    sheet = sheet_of(paper)
    width, height = _sheet_mm(paper)
    margins = _margins(paper)
    lying = ' w:orient="landscape"' if paper.across else ""
    # Never ``linesAndChars``: LibreOffice would give each character two cells.
    pitch = twentieths(sheet.body.pitch)
    lined = f'<w:docGrid w:type="lines" w:linePitch="{pitch}"/>' if sheet.body.advance else ""
    counted = '<w:pgNumType w:start="1"/>' if of_batch else ""
    titled = "<w:titlePg/>" if paper.running else ""
    return (
        f'<w:pgSz w:w="{twips(width)}" w:h="{twips(height)}"{lying}/>'
        f'<w:pgMar w:top="{twips(margins.top)}" w:right="{twips(margins.right)}"'
        f' w:bottom="{twips(margins.bottom)}" w:left="{twips(margins.left)}"'
        f' w:header="{twips(_head_mm(sheet))}" w:footer="{twips(_foot_mm(sheet))}"'
        f' w:gutter="0"/>{counted}{titled}{lined}'
    )


def page_ends(paper: Paper, *, of_batch: bool = False) -> PageEnds | None:
    """Return what stands above and below the text; slips leave no room for anything.

    Args:
        paper: The section's.
        of_batch: Whether it is one of several, each with its own number of pages.
    """
    if _is_slips(paper):
        return None
    sheet = sheet_of(paper)
    outside = sheet.page_number.place == "outside"
    number = _number(sheet, of_batch=of_batch) if paper.numbered else ""
    return PageEnds(
        head=_head(paper, paper.running, sheet),
        first_head=_head(paper, "", sheet) if paper.running else None,
        foot=_foot(paper, number, even=False),
        even_foot=_foot(paper, number, even=True) if outside else None,
    )


def _is_slips(paper: Paper) -> bool:
    return any(isinstance(block, Slips) for block in paper.blocks)


def _margins(paper: Paper) -> Margins:
    """Return what stays empty round the text; slips share out the whole sheet."""
    if _is_slips(paper):
        return Margins(top=0, left=0, right=0, bottom=0)
    return sheet_of(paper).margins


def _sheet_mm(paper: Paper) -> tuple[float, float]:
    width, height = SIZES_MM[sheet_of(paper).size]
    return (height, width) if paper.across else (width, height)


def _head_mm(sheet: StyleSheet) -> float:
    line = sheet.small.size * _LINE / _MM
    return max(_LEAST_MM, sheet.margins.top * (1 - _DESCENT) - line)


def _foot_mm(sheet: StyleSheet) -> float:
    """Return the distance from the foot's lower edge to the sheet's."""
    line = sheet.page_number.size * _LINE / _MM
    if sheet.page_number.place == "outside":
        return sheet.margins.bottom - _BELOW_TEXT_MM - line / 2
    return max(_LEAST_MM, sheet.margins.bottom * (1 - _DESCENT) - line)


def _head(paper: Paper, running: str, sheet: StyleSheet) -> str:
    mark = run(paper.mark, Look(face=sheet.table.head_face))
    gap = run("　") if mark and running else ""
    return paragraph(f"{mark}{gap}{run(running)}", Lines(style=Named.PAGE_HEAD, align=Align.LEFT))


def _foot(paper: Paper, number: str, *, even: bool) -> str:
    sheet = sheet_of(paper)
    width = text_mm(paper)[0]
    left, right = (run(words) for words in paper.foot)
    tabs = tab_stop("right", width)
    if sheet.page_number.place == "outside":
        # One character in: GB/T 9704-2012, 7.5.
        em_mm = sheet.page_number.size / _MM
        inside = run("　").join(words for words in (left, right) if words)
        if even:
            tabs = tab_stop("left", em_mm) + tabs
            content = f"{TAB}{number}{TAB}{inside}"
        else:
            tabs = tab_stop("right", width - em_mm)
            content = f"{inside}{TAB}{number}"
    elif sheet.page_number.place == "right":
        gap = run("　") if left and right else ""
        content = f"{left}{gap}{right}{TAB}{number}"
    else:
        tabs = tab_stop("center", width / 2) + tabs
        content = f"{left}{TAB}{number}{TAB}{right}"
    return paragraph(
        content,
        Lines(
            style=Named.PAGE_FOOT,
            align=Align.LEFT,
            line=sheet.page_number.size * _LINE,
        ),
        tabs=tabs,
    )


def _number(sheet: StyleSheet, *, of_batch: bool) -> str:
    look = Look(face=sheet.page_number.face, size=sheet.page_number.size, tone=Tone.INK)
    codes = {"{n}": "PAGE", "{total}": "SECTIONPAGES" if of_batch else "NUMPAGES"}
    return "".join(
        field(codes[piece], look) if piece in codes else run(piece, look)
        for piece in re.split(r"(\{n\}|\{total\})", sheet.page_number.form)
    )
