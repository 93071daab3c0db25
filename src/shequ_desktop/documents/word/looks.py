"""The named styles of a Word file: whoever edits the paper changes them, not each line."""

import math

from shequ_desktop.documents.paper import Tone
from shequ_desktop.documents.styles import StyleSheet
from shequ_desktop.documents.word.markup import (
    COLOURS,
    Lines,
    Look,
    Named,
    fonts,
    letters,
    paragraph_properties,
    twentieths,
)

CELL_PITCH = 1.4
"""From line to line in cells and small print, as a share of the size."""
_INDENT = 2
"""How many characters a paragraph begins in: GB/T 9704-2012, 7.3.3."""


def advance(sheet: StyleSheet) -> float:
    """Return the width of one character of the running text, in points."""
    return sheet.body.advance or sheet.body.size


def indent(sheet: StyleSheet) -> float:
    """Return how far in a paragraph begins, in points."""
    return _INDENT * advance(sheet)


WHITE = "FFFFFF"


def style_parts(sheet: StyleSheet, *, banner: bool) -> str:
    """Return the styles of ``sheet`` as elements of ``w:styles``.

    Args:
        sheet: The measures.
        banner: Whether the title stands white on a band of its colour.
    """
    body, small, table = sheet.body, sheet.small, sheet.table
    title, number, below = sheet.title, sheet.number, sheet.below
    white = WHITE if banner else ""
    band = COLOURS[title.tone] if banner else ""
    cell = Lines(line=table.size * CELL_PITCH, first=0, off_grid=True)
    tiny = Lines(line=small.size * CELL_PITCH, first=0, off_grid=True)
    parts = [
        _defaults(sheet),
        _style(
            Named.TITLE,
            "Title",
            Lines(line=title.pitch, keep=True, off_grid=True, fill=band),
            Look(face=title.face, size=title.size, tone=title.tone, colour=white),
            more=_CENTRED + _LEVEL,
        ),
        _style(
            Named.NUMBER,
            "发文字号",
            Lines(line=max(body.pitch, number.size * CELL_PITCH), keep=True, fill=band),
            Look(face=number.face, size=number.size, tone=number.tone, colour=white),
            more=_CENTRED,
        ),
        _style(
            Named.BELOW,
            "Subtitle",
            Lines(line=max(body.pitch, below.size * CELL_PITCH), keep=True, fill=band),
            Look(face=below.face, size=below.size, tone=below.tone, colour=white),
            more=_CENTRED,
        ),
        _style(Named.SMALL, "小字", tiny, Look(face=small.face, size=small.size, tone=Tone.INK)),
        _style(Named.CELL, "表格文字", cell, Look(face=table.face, size=table.size, tone=Tone.INK)),
        _style(
            Named.HEAD, "表头", cell, Look(face=table.head_face, size=table.size, tone=Tone.INK)
        ),
        _style(
            Named.CARD,
            "卡片文字",
            Lines(line=body.size * CELL_PITCH, first=0, off_grid=True),
            Look(face=body.face, size=body.size),
        ),
        _style(Named.PAGE_HEAD, "header", tiny, Look(face=small.face, size=small.size)),
        _style(Named.PAGE_FOOT, "footer", tiny, Look(face=small.face, size=small.size)),
    ]
    for level, look in enumerate(sheet.heading, start=1):
        pitch = body.pitch * max(1, math.ceil(look.size / body.pitch))
        parts.append(
            _style(
                f"{Named.HEADING}{level}",
                f"heading {level}",
                Lines(line=pitch, first=indent(sheet), keep=True),
                Look(face=look.face, size=look.size, tone=look.tone),
                more=f'<w:outlineLvl w:val="{level - 1}"/>',
                spacing=_condensed(sheet) if look.size == body.size else "",
            )
        )
    return "".join(parts)


_CENTRED = '<w:jc w:val="center"/>'
_LEVEL = '<w:outlineLvl w:val="9"/>'
"""A title is body text to the outline, which begins with 一、."""


def _defaults(sheet: StyleSheet) -> str:
    """Return what all text is: without it Word would set Chinese in its own faces."""
    body = sheet.body
    size = round(body.size * 2)
    on_grid = body.advance > 0
    # 28 lines of 16 pt are wider than the type area: each character is condensed a little;
    # no gaps between Chinese and Latin letters, or they would stand off their places.
    spaced = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' if on_grid else ""
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts(body.face)}<w:kern w:val="0"/>'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        f'<w:style w:type="paragraph" w:default="1" w:styleId="{Named.BODY}">'
        '<w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/>'
        f'{spaced}<w:spacing w:before="0" w:after="0" w:line="{twentieths(body.pitch)}"'
        ' w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>'
        f"<w:rPr>{fonts(body.face)}{_condensed(sheet)}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        "</w:tblPr></w:style>"
    )


def _condensed(sheet: StyleSheet) -> str:
    """Return by how much characters stand closer than they are wide, rounded to closer."""
    if not sheet.body.advance:
        return '<w:spacing w:val="0"/>'
    return f'<w:spacing w:val="{math.floor((sheet.body.advance - sheet.body.size) * 20)}"/>'


def _style(
    style: str, name: str, lines: Lines, look: Look, *, more: str = "", spacing: str = ""
) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{Named.BODY}"/><w:qFormat/>'
        f"<w:pPr>{paragraph_properties(lines)}{more}</w:pPr>"
        f"<w:rPr>{letters(look, spacing=spacing or _NOT_CONDENSED)}</w:rPr></w:style>"
    )


_NOT_CONDENSED = '<w:spacing w:val="0"/>'
