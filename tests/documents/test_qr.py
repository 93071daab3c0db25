"""QR codes, sharp at any size."""

import re

import pytest
import segno
from support.papers import text_of

from shequ_desktop.documents.paper import Paper, QrCode, Style
from shequ_desktop.documents.pdf import MM_PER_INCH, render_page
from shequ_desktop.documents.qr import QUIET, QrTooLong, qr_rows, qr_svg
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press

URL = "https://example.org/幸福里/岗位?id=12"
DPI = 300


def printed(code: QrCode) -> bytes:
    paper = Paper(name="码", style=Style.POSTER, blocks=(code,), numbered=False)
    return set_paper(paper, usual_press()).content


@pytest.mark.parametrize("content", ["1", URL, "幸" * 300])
def test_the_drawing_shows_every_module_of_the_code(content: str) -> None:
    size = len(qr_rows(content)) + 2 * QUIET
    drawn = [[0] * size for _ in range(size)]
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", qr_svg(content)):
        for at in range(int(x), int(x) + int(length)):
            drawn[int(y)][at] += 1

    code = segno.make_qr(content, error="m", encoding="utf-8")
    assert drawn == [list(row) for row in code.matrix_iter(border=QUIET)]


def test_the_printed_code_has_the_modules_and_the_size_that_were_asked_for() -> None:
    content = printed(QrCode(content=URL, size_mm=37))
    raster = render_page(content, 0, DPI, grey=True)
    rows = qr_rows(URL)
    dots_a_module = 37 / (len(rows) + 2 * QUIET) / MM_PER_INCH * DPI
    left = 297 / 2 / MM_PER_INCH * DPI - len(rows) / 2 * dots_a_module
    dark = [
        y
        for y in range(raster.height)
        if raster.pixels[round(y * raster.stride + left + dots_a_module / 2)] < 128
    ]
    top = dark[0]

    for y, row in enumerate(rows):
        at = round(top + (y + 0.5) * dots_a_module) * raster.stride
        seen = bytes(
            raster.pixels[at + round(left + (x + 0.5) * dots_a_module)] < 128
            for x in range(len(row))
        )
        assert seen == row


def test_what_a_code_says_stands_below_it() -> None:
    assert URL in text_of(printed(QrCode(content=URL)))


def test_other_words_may_stand_for_what_a_code_says() -> None:
    said = text_of(printed(QrCode(content=URL, words="扫码看岗位说明")))

    assert "扫码看岗位说明" in said
    assert "example" not in said


def test_the_longest_text_makes_a_code_and_a_longer_one_is_refused() -> None:
    assert len(qr_rows("a" * 2331)) == 177

    with pytest.raises(QrTooLong):
        qr_rows("a" * 2332)
