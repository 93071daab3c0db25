"""Pictures on papers: any JPEG or PNG becomes text that enters the typesetter as data.

The typesetter takes no bytes, and a file of a resident's photograph must not lie about
on the disk. An SVG that holds the picture is text; in the PDF the JPEG is the same again.
"""

import base64
import struct
from dataclasses import dataclass

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_SCAN = 0xDA
_EXIF = 0xE1
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ORIENTATION = 0x0112
_TURNS = {
    2: "matrix(-1 0 0 1 {w} 0)",
    3: "matrix(-1 0 0 -1 {w} {h})",
    4: "matrix(1 0 0 -1 0 {h})",
    5: "matrix(0 1 1 0 0 0)",
    6: "matrix(0 1 -1 0 {h} 0)",
    7: "matrix(0 -1 -1 0 {h} {w})",
    8: "matrix(0 -1 1 0 0 {w})",
}
_SIDEWAYS = 5
"""From this orientation on, width and height change places."""


class PictureUnreadable(Problem):
    """The file is neither a PNG nor a JPEG, or it is damaged."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "这张图片打不开。请改用 JPG 或者 PNG 格式的图片，或者换一张再试。"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureShape:
    """What a picture's head says."""

    media: str
    """``image/png`` or ``image/jpeg``."""
    width: int
    """In pixels, as they are stored."""
    height: int
    orientation: int = 1
    """How the camera was held (Exif 2.32, tag 0x0112): 1 upright, 6 turned right …"""

    @property
    def shown(self) -> tuple[int, int]:
        """Width and height, the right way up."""
        sideways = self.orientation >= _SIDEWAYS
        return (self.height, self.width) if sideways else (self.width, self.height)


def shape_of(content: bytes) -> PictureShape:
    """Return what the head of a picture says.

    Raises:
        PictureUnreadable: it is neither a PNG nor a JPEG.
    """
    try:
        if content.startswith(_PNG):
            width, height = struct.unpack_from(">II", content, 16)
            return PictureShape(media="image/png", width=width, height=height)
        if content.startswith(_JPEG):
            return _jpeg_shape(content)
    except (struct.error, IndexError):
        raise PictureUnreadable from None
    raise PictureUnreadable


def as_svg(content: bytes) -> str:
    """Return a picture of the same size and the right way up, as text.

    Raises:
        PictureUnreadable: it is neither a PNG nor a JPEG.
    """
    shape = shape_of(content)
    width, height = shape.shown
    turn = _TURNS.get(shape.orientation, "").format(w=shape.width, h=shape.height)
    turned = f' transform="{turn}"' if turn else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<image width="{shape.width}" height="{shape.height}"{turned} '
        f'href="data:{shape.media};base64,{base64.b64encode(content).decode()}"/></svg>'
    )


def _jpeg_shape(content: bytes) -> PictureShape:
    at, orientation = 2, 1
    while content[at] == 0xFF:  # noqa: PLR2004 - a marker begins with it
        kind = content[at + 1]
        (length,) = struct.unpack_from(">H", content, at + 2)
        if kind in _FRAMES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return PictureShape(
                media="image/jpeg", width=width, height=height, orientation=orientation
            )
        if kind == _EXIF:
            orientation = _orientation(content[at + 4 : at + 2 + length])
        if kind == _SCAN:
            break
        at += 2 + length
    raise PictureUnreadable


def _orientation(exif: bytes) -> int:
    order = {b"Exif\0\0II": "<", b"Exif\0\0MM": ">"}.get(exif[:8])
    if order is None:
        return 1
    tiff = exif[6:]
    (first,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, first)
    for number in range(count):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * number)
        if tag == _ORIENTATION:
            return int(value)
    return 1
