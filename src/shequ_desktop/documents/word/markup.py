"""WordprocessingML in small pieces (ISO/IEC 29500-1): texts in, XML out.

Pieces are strings: a register of a thousand rows takes a tenth of the time that a tree
of elements would. Text gets in by ``escaped`` only, so none of it is ever read as markup.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from shequ_desktop.documents.paper import Align, Face, Text, Tone
from shequ_desktop.documents.typesetting import printable

FONTS: Final = {
    Face.SONG: "宋体",
    Face.HEI: "黑体",
    Face.FANG: "仿宋",
    Face.KAI: "楷体",
    Face.TITLE: "方正小标宋简体",
}
"""As Chinese Windows calls them; 小标宋 comes with WPS and with most offices' computers."""

COLOURS: Final = {
    Tone.INK: "000000",
    Tone.SOFT: "4B4B4B",
    Tone.RED: "C8161D",
    Tone.GREEN: "1B6E43",
    Tone.BLUE: "1A4F8C",
    Tone.AMBER: "9A5B00",
}

_SIDES: Final = {Align.JUSTIFY: "both"}
_MM_PER_INCH = 25.4
_TWIPS_PER_INCH = 1440
LEAST_PT = 0.7
"""The lowest line that Word knows: what parts two tables or holds a page break."""


class Named(StrEnum):
    """The named styles that paragraphs refer to; the numbers of headings follow theirs."""

    BODY = "Normal"
    TITLE = "Title"
    NUMBER = "DocumentNumber"
    BELOW = "Subtitle"
    HEADING = "Heading"
    SMALL = "SmallPrint"
    CELL = "TableText"
    HEAD = "TableHead"
    CARD = "CardText"
    PAGE_HEAD = "Header"
    PAGE_FOOT = "Footer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a run differs from its paragraph's style; ``None``: not at all."""

    face: Face | None = None
    size: float | None = None
    """In points."""
    tone: Tone | None = None
    colour: str = ""
    """Six hexadecimal digits, before any tone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """How a paragraph differs from its style; lengths in points, ``None``: not at all."""

    style: str = Named.BODY
    align: Align | None = None
    first: float | None = None
    """How far in its first line begins."""
    right: float | None = None
    """How far from the right edge it ends."""
    line: float | None = None
    """The exact height of a line; 0: as high as what stands in it."""
    before: float | None = None
    after: float | None = None
    keep: bool = False
    """Whether it stays on the page of what follows."""
    on_new_page: bool = False
    fill: str = ""
    """The colour behind it."""
    off_grid: bool = False
    """Whether its lines stand where they fall, not on the grid of the page."""


def twips(mm: float) -> int:
    """Return millimetres as twentieths of a point."""
    return round(mm * _TWIPS_PER_INCH / _MM_PER_INCH)


def twentieths(points: float) -> int:
    """Return points as twentieths of a point, never more than they are."""
    return int(points * 20 + 1e-6)


def escaped(text: str) -> str:
    """Return ``text`` as XML character data, without what no paper can show."""
    return escape(printable(text))


def attribute(text: str) -> str:
    """Return ``text`` as a quoted XML attribute."""
    return quoteattr(printable(text).replace("\n", " "))


def fonts(face: Face) -> str:
    """Return the fonts of ``face`` for Chinese and Latin letters alike."""
    name = FONTS[face]
    return (
        f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"'
        ' w:hint="eastAsia"/>'
    )


def letters(look: Look, *, spacing: str = "") -> str:
    """Return what ``look`` says of a run, in the order of the schema.

    Args:
        look: The run's.
        spacing: A ``w:spacing`` element that goes with it.
    """
    size = "" if look.size is None else f"{round(look.size * 2)}"
    colour = look.colour or ("" if look.tone is None else COLOURS[look.tone])
    return "".join(
        (
            "" if look.face is None else fonts(look.face),
            colour and f'<w:color w:val="{colour}"/>',
            spacing,
            size and f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
        )
    )


def run(text: str, look: Look | None = None) -> str:
    """Return ``text`` as a run; a line feed begins a new line."""
    if not text:
        return ""
    said = letters(look or Look())
    shown = escaped(text).replace("\n", _BREAK)
    return f'<w:r>{said and f"<w:rPr>{said}</w:rPr>"}<w:t xml:space="preserve">{shown}</w:t></w:r>'


_OPEN, _CLOSE = '<w:t xml:space="preserve">', "</w:t>"
_BREAK = f"{_CLOSE}<w:br/>{_OPEN}"
TAB = "<w:r><w:tab/></w:r>"
"""Goes to the next tab stop."""


def runs(words: Text, look: Look | None = None) -> str:
    """Return a text; its runs have their own face and tone, the rest is ``look``'s."""
    usual = look or Look()
    return "".join(
        run(
            each.text,
            Look(
                face=each.face or usual.face,
                size=usual.size,
                tone=each.tone or usual.tone,
                colour="" if each.tone else usual.colour,
            ),
        )
        for each in words
    )


def paragraph(content: str, lines: Lines | None = None, *, tabs: str = "") -> str:
    """Return a paragraph of runs; ``tabs`` are its tab stops."""
    look = lines or Lines()
    named = f'<w:pStyle w:val="{look.style}"/>'
    return f"<w:p><w:pPr>{named}{paragraph_properties(look, tabs=tabs)}</w:pPr>{content}</w:p>"


def thin(*, on_new_page: bool = False, height: float = LEAST_PT, keep: bool = False) -> str:
    """Return an empty line of ``height`` points: parts two tables, or begins a page."""
    look = Lines(
        line=max(height, LEAST_PT), first=0, on_new_page=on_new_page, keep=keep, off_grid=True
    )
    said = paragraph_properties(look)
    return f'<w:p><w:pPr>{said}<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'


def paragraph_properties(lines: Lines, *, tabs: str = "") -> str:
    """Return what ``lines`` says of a paragraph but its style, in the order of the schema."""
    return "".join(
        (
            "<w:keepNext/>" if lines.keep else "",
            "<w:pageBreakBefore/>" if lines.on_new_page else "",
            f'<w:shd w:val="clear" w:color="auto" w:fill="{lines.fill}"/>' if lines.fill else "",
            tabs and f"<w:tabs>{tabs}</w:tabs>",
            '<w:snapToGrid w:val="0"/>' if lines.off_grid else "",
            _spacing(lines),
            _indents(lines),
            ""
            if lines.align is None
            else f'<w:jc w:val="{_SIDES.get(lines.align, lines.align)}"/>',
        )
    )


def _spacing(lines: Lines) -> str:
    said = "".join(
        f' w:{name}="{twentieths(points)}"'
        for name, points in (("before", lines.before), ("after", lines.after))
        if points is not None
    )
    if lines.line == 0:
        said += ' w:line="240" w:lineRule="auto"'
    elif lines.line is not None:
        said += f' w:line="{twentieths(lines.line)}" w:lineRule="exact"'
    return said and f"<w:spacing{said}/>"


def _indents(lines: Lines) -> str:
    """Return indents; those counted in characters are put out, or Word heeds only them."""
    said = ""
    if lines.right is not None:
        said += f' w:rightChars="0" w:right="{twentieths(lines.right)}"'
    if lines.first is not None:
        said += f' w:firstLineChars="0" w:firstLine="{twentieths(lines.first)}"'
    return said and f"<w:ind{said}/>"


def field(code: str, look: Look | None = None) -> str:
    """Return a field that Word reckons: ``PAGE``, ``NUMPAGES``."""
    return f'<w:fldSimple w:instr="{code}">{run("1", look)}</w:fldSimple>'


def tab_stop(kind: str, mm: float) -> str:
    """Return a tab stop ``mm`` from the left margin: ``center`` or ``right``."""
    return f'<w:tab w:val="{kind}" w:pos="{twips(mm)}"/>'


def joined(pieces: Iterable[str]) -> str:
    """Return blocks below one another, with a thin line where two tables would grow together."""
    found: list[str] = []
    for piece in pieces:
        if found and found[-1].endswith("</w:tbl>") and piece.startswith("<w:tbl>"):
            found.append(thin())
        if piece:
            found.append(piece)
    return "".join(found)
