"""Photographs enter a paper the right way up, whatever the camera wrote about itself."""

import io
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from support.papers import plumbed

from shequ_desktop.documents.pdf import render_page
from shequ_desktop.documents.pictures import PictureUnreadable, as_svg, shape_of
from shequ_desktop.documents.typesetting import Press
from shequ_desktop.kernel.resources import resource_path

RED, GREEN, BLUE, GREY = "#d00000", "#00a000", "#0000d0", "#808080"
UPRIGHT = (RED, GREEN, BLUE, GREY)
"""Corners of the picture as it should be seen: two above, two below."""

STORED = {
    1: (RED, GREEN, BLUE, GREY),
    2: (GREEN, RED, GREY, BLUE),
    3: (GREY, BLUE, GREEN, RED),
    4: (BLUE, GREY, RED, GREEN),
    5: (RED, BLUE, GREEN, GREY),
    6: (GREEN, GREY, RED, BLUE),
    7: (GREY, GREEN, BLUE, RED),
    8: (BLUE, RED, GREY, GREEN),
}
"""The same corners as the file has them, for each orientation of Exif."""


PAGE = """#import "lib.typ": data
#let paper = image(bytes(data.picture), width: 60mm)
"""


@pytest.fixture
def press(tmp_path: Path) -> Press:
    (tmp_path / "page.typ").write_text(PAGE, "utf-8")
    (tmp_path / "lib.typ").write_text(
        resource_path("templates/lib.typ").read_text("utf-8"), "utf-8"
    )
    return Press(templates=tmp_path)


def photograph(orientation: int, order: str = "<") -> bytes:
    """Return a JPEG of four coloured fields, 60×40 the right way up."""
    width, height = (60, 40) if orientation < 5 else (40, 60)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            field = (x * 2 >= width) + 2 * (y * 2 >= height)
            image.setPixelColor(x, y, QColor(STORED[orientation][field]))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 95)  # type: ignore[call-overload] # the stub wants bytes
    plain = bytes(buffer.data().data())
    mark = {"<": b"II", ">": b"MM"}[order]
    tiff = mark + struct.pack(f"{order}HI", 42, 8)
    tiff += struct.pack(f"{order}HHHIHHI", 1, 0x0112, 3, 1, orientation, 0, 0)
    held = b"Exif\0\0" + tiff
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(held) + 2) + held + plain[2:]


def test_the_size_is_that_of_the_picture_as_it_is_seen() -> None:
    assert shape_of(photograph(1)).shown == (60, 40)
    assert shape_of(photograph(6)).shown == (60, 40)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("orientation", STORED)
def test_a_photograph_is_printed_the_right_way_up(
    press: Press, orientation: int, order: str
) -> None:
    content = press.pdf("page", {"picture": as_svg(photograph(orientation, order))}).content
    (page,) = plumbed(content)
    (image,) = page.images
    raster = render_page(content, 0, 72)

    def colour(across: float, down: float) -> tuple[int, int, int]:
        x = int(image["x0"] + across * image["width"])
        y = int(image["top"] + down * image["height"])
        blue, green, red, _ = raster.pixels[y * raster.stride + 4 * x :][:4]
        return (red, green, blue)

    corners = [colour(across, down) for down in (0.2, 0.8) for across in (0.2, 0.8)]
    for seen, wanted in zip(corners, UPRIGHT, strict=True):
        assert seen == pytest.approx(tuple(bytes.fromhex(wanted[1:])), abs=25)


def test_a_jpeg_is_not_compressed_a_second_time(press: Press) -> None:
    stored = photograph(1)

    assert stored in press.pdf("page", {"picture": as_svg(stored)}).content


@pytest.mark.parametrize("length", [0, 1, 3, 20, 60])
def test_a_picture_that_breaks_off_is_refused(length: int) -> None:
    with pytest.raises(PictureUnreadable):
        as_svg(photograph(6)[:length])


def test_an_odd_note_of_the_camera_does_not_harm() -> None:
    stored = io.BytesIO(photograph(1)).getvalue().replace(b"Exif\0\0II", b"Exif\0\0XX")

    assert shape_of(stored).orientation == 1
