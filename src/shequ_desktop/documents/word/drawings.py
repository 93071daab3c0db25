"""Pictures and the place of the seal: DrawingML (ISO/IEC 29500-1, 20.4)."""

from shequ_desktop.documents.paper import Align, Picture, QrCode, Tone
from shequ_desktop.documents.pictures import shape_of
from shequ_desktop.documents.qr import qr_rows
from shequ_desktop.documents.word.desk import Desk
from shequ_desktop.documents.word.markup import Lines, Look, Named, attribute, paragraph, run
from shequ_desktop.documents.word.rasters import png_of

_EMU = 36_000
"""English Metric Units in a millimetre."""
_TURNED = {3: 180, 6: 90, 8: 270}
"""By how much the camera was turned (Exif 2.32, tag 0x0112), in degrees."""
_DEGREE = 60_000
_MARK = 12
"""The words in the place of the seal, in points."""
_SPACES = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_CHOICE = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def picture(block: Picture, desk: Desk) -> str:
    """Write a picture and, below it, what it shows.

    Raises:
        PictureUnreadable: it is neither a PNG nor a JPEG.
    """
    width_mm = min(block.width_mm, desk.width_mm)
    shown = _inline(block.content, width_mm, block.words, desk)
    return _with_words(shown, block.words)


def qr_code(block: QrCode, desk: Desk) -> str:
    """Write a QR code and, below it, what it says.

    Raises:
        QrTooLong: it holds at most 2,331 bytes.
    """
    words = block.words or block.content
    shown = _inline(png_of(qr_rows(block.content)), block.size_mm, words, desk)
    return _with_words(shown, words)


def _with_words(shown: str, words: str) -> str:
    above = paragraph(shown, Lines(align=Align.CENTER, line=0, first=0, keep=bool(words)))
    if not words:
        return above
    return above + paragraph(run(words), Lines(style=Named.SMALL, align=Align.CENTER))


def _inline(content: bytes, width_mm: float, words: str, desk: Desk) -> str:
    shape = shape_of(content)
    across, down = shape.shown
    height_mm = width_mm * down / across
    sideways = (shape.width, shape.height) != shape.shown
    wide, high = (height_mm, width_mm) if sideways else (width_mm, height_mm)
    # A turned picture is measured as it lies; what it takes more in height is told apart.
    more = max(0, round((height_mm - high) / 2 * _EMU))
    more_wide = max(0, round((width_mm - wide) / 2 * _EMU))
    size = f'cx="{round(wide * _EMU)}" cy="{round(high * _EMU)}"'
    turn = _TURNED.get(shape.orientation, 0) * _DEGREE
    told = f'id="{next(desk.numbers)}" name="图片" descr={attribute(words)}'
    return (
        f"<w:r><w:drawing><wp:inline {_SPACES}><wp:extent {size}/>"
        f'<wp:effectExtent l="{more_wide}" t="{more}" r="{more_wide}" b="{more}"/>'
        f'<wp:docPr {told}/><a:graphic><a:graphicData uri="{_PICTURE}">'
        f'<pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr><pic:cNvPr {told}/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{desk.store(content)}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>"
        f'<a:xfrm{f" rot={chr(34)}{turn}{chr(34)}" if turn else ""}><a:off x="0" y="0"/>'
        f'<a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def seal_place(left_mm: float, top_mm: float, size_mm: float, desk: Desk) -> str:
    """Return a dashed circle behind the text, with （盖章） in it, where the seal goes.

    Args:
        left_mm: Its left edge, from the left edge of the text.
        top_mm: Its upper edge, from that of the paragraph it goes with.
        size_mm: How wide it is.
        desk: Numbers the drawings of the file.
    """
    size = round(size_mm * _EMU)
    small = desk.sheet.small
    words = paragraph(
        run("（盖章）", Look(size=min(small.size, _MARK), tone=Tone.SOFT)),
        Lines(style=Named.SMALL, align=Align.CENTER),
    )
    return (
        f'<w:r><mc:AlternateContent xmlns:mc="{_CHOICE}"><mc:Choice xmlns:wps="{_SHAPE}" '
        f'Requires="wps"><w:drawing><wp:anchor {_SPACES} distT="0" distB="0" distL="0" distR="0" '
        'simplePos="0" relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" '
        'allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin">'
        f"<wp:posOffset>{round(left_mm * _EMU)}</wp:posOffset></wp:positionH>"
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{round(top_mm * _EMU)}'
        f'</wp:posOffset></wp:positionV><wp:extent cx="{size}" cy="{size}"/>'
        '<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{next(desk.numbers)}" name="盖章处" descr="盖章处"/>'
        f'<a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{size}" cy="{size}"/></a:xfrm>'
        '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill>'
        '<a:srgbClr val="969696"/></a:solidFill><a:prstDash val="dash"/></a:ln></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr lIns="0" tIns="72000" rIns="0" bIns="0" anchor="t"/></wps:wsp>'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        "</mc:AlternateContent></w:r>"
    )
