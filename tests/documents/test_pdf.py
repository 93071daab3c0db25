"""Pictures and texts of pages: bands join, threads may come at once."""

import threading
from datetime import datetime

import pytest

from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.pdf import Band, extract_text, open_pdf, render_page
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.households.documents import (
    CARD as KIND,
)
from shequ_desktop.households.documents import (
    HouseholdCard,
    MemberLine,
    PrintedBy,
    card_content,
)

PRINTED = PrintedBy(name="李芳", at=datetime(2026, 11, 22, 16, 5))  # noqa: DTZ001 - local, as it is printed
CARD = HouseholdCard(
    community="幸福里社区居民委员会",
    household_no="XFL-3-2-501",
    address="幸福里3号楼2单元501",
    members=tuple(MemberLine(full_name=f"住户{number}") for number in range(30)),
)


@pytest.fixture(scope="module")
def paper() -> bytes:
    paper = compose(KIND, shipped_template(KIND.key), card_content(CARD, PRINTED))
    return set_paper(paper, usual_press()).content


@pytest.mark.parametrize("grey", [False, True])
@pytest.mark.parametrize("height", [31, 97, 236, 5000])
def test_bands_join_to_the_whole_page_without_a_seam(
    paper: bytes, height: int, *, grey: bool
) -> None:
    with open_pdf(paper) as pages:
        whole = pages.render(0, 60, grey=grey)
        bands = [
            pages.render(
                0, 60, grey=grey, band=Band(top=top, height=min(height, whole.height - top))
            )
            for top in range(0, whole.height, height)
        ]

    joined = b"".join(band.pixels for band in bands)
    assert len(joined) == len(whole.pixels)
    # PDFium's smoothing depends on its canvas by a shade nobody sees.
    assert max(abs(one - other) for one, other in zip(joined, whole.pixels, strict=True)) <= 2


def test_a_page_is_measured_and_drawn_in_its_own_size(paper: bytes) -> None:
    with open_pdf(paper) as pages:
        assert len(pages) == 2
        assert pages.size_mm(0) == pytest.approx((210, 297), abs=0.05)
    picture = render_page(paper, 1, 254)

    assert (picture.width, picture.height) == (2100, 2970)
    assert len(picture.pixels) == picture.stride * picture.height
    assert picture.pixels[:4] == b"\xff\xff\xff\xff"


def test_a_grey_picture_needs_a_quarter_of_the_memory(paper: bytes) -> None:
    coloured, grey = (render_page(paper, 0, 100, grey=each) for each in (False, True))

    assert len(grey.pixels) <= len(coloured.pixels) / 4 + 4 * grey.height
    assert grey.grey


def test_several_threads_may_look_at_once(paper: bytes) -> None:
    expected = render_page(paper, 0, 50).pixels
    seen: list[bool] = []

    def look() -> None:
        with open_pdf(paper) as pages:
            seen.extend(pages.render(0, 50).pixels == expected for _ in range(5))

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert seen == [True] * 20


def test_each_page_tells_its_own_text(paper: bytes) -> None:
    first, second = ("".join(text.split()) for text in extract_text(paper))

    assert "住户0" in first
    assert "走访记录" not in first
    assert "走访记录" in second
