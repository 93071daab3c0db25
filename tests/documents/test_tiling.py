"""Posters put together of the sheets that an office has."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.documents.paper import Gap, Paper, Style, Title
from shequ_desktop.documents.pdf import open_pdf
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.tiling import Box, SheetTooSmall, Tile, ink_box, tiles
from shequ_desktop.documents.typesetting import usual_press

A2, A3, A4 = (420.0, 594.0), (297.0, 420.0), (210.0, 297.0)
USUAL = (5.0, 5.0, 5.0, 5.0)
NEAR = 1e-6


def centred(page: tuple[float, float], width: float, height: float) -> Box:
    return Box((page[0] - width) / 2, (page[1] - height) / 2, width, height)


def overlap_down(upper: Tile, lower: Tile) -> float:
    return upper.source.bottom - lower.source.top


@pytest.mark.parametrize(
    ("height", "sheets", "overlap"),
    [(389.9, 2, 10), (390, 2, 10), (390.1, 2, 9.9), (395.9, 2, 4.1), (396, 2, 4), (396.1, 3, 10)],
)
def test_an_a3_poster_takes_two_a4_sheets_while_they_overlap_enough(
    height: float, sheets: int, overlap: float
) -> None:
    found = tiles(A3, centred(A3, 277, height), A4, USUAL)

    assert len(found) == sheets
    assert overlap_down(found[0], found[1]) == pytest.approx(overlap)
    assert {tile.sheet_mm for tile in found} == {(297.0, 210.0)}
    assert all(tile.turned for tile in found)


@pytest.mark.parametrize(("width", "sheets"), [(277, 2), (279, 2), (279.1, 4)])
def test_ticks_need_room_beside_the_ink(width: float, sheets: int) -> None:
    assert len(tiles(A3, centred(A3, width, 390), A4, USUAL)) == sheets


@pytest.mark.parametrize(("sheet", "count"), [(A3, 2), (A4, 6)])
def test_an_a2_board_within_its_margins_takes_few_sheets(
    sheet: tuple[float, float], count: int
) -> None:
    assert len(tiles(A2, centred(A2, 400, 564), sheet, USUAL)) == count


def test_a_page_that_fits_stays_where_it_is_and_carries_no_marks() -> None:
    (tile,) = tiles(A4, Box(28, 37, 156, 225), A4, USUAL)

    assert (tile.at, tile.source, tile.label, tile.ticks) == ((0, 0), Box(0, 0, *A4), "", ())


def test_a_page_with_ink_at_its_edge_is_moved_onto_what_can_be_printed() -> None:
    (tile,) = tiles(A4, Box(1, 40, 190, 200), A4, (5, 5, 5, 15))

    assert tile.at == (4, 0)


def test_neighbours_are_cut_at_ticks_that_meet() -> None:
    upper, lower = tiles(A3, centred(A3, 277, 390), A4, USUAL)

    def on_page(tile: Tile) -> list[tuple[float, float]]:
        move = tile.source.left - tile.at[0], tile.source.top - tile.at[1]
        return [(tick.left + move[0], tick.top + move[1]) for tick in tile.ticks]

    assert on_page(upper) == on_page(lower)
    assert len(upper.ticks) == 2
    assert [upper.label, lower.label] == ["拼接 1/2", "拼接 2/2"]


def test_a_sheet_too_small_to_glue_is_refused() -> None:
    with pytest.raises(SheetTooSmall):
        tiles(A3, centred(A3, 277, 390), (60, 90), USUAL)


lengths = st.floats(60, 560)
edges = st.floats(0, 15)


@given(
    width=lengths,
    height=lengths,
    sheet=st.sampled_from([A3, A4, (148.0, 210.0)]),
    unprintable=st.tuples(edges, edges, edges, edges),
)
def test_all_ink_is_printed_where_the_printer_can_and_once_the_pieces_are_cut(
    width: float,
    height: float,
    sheet: tuple[float, float],
    unprintable: tuple[float, float, float, float],
) -> None:
    page = (590.0, 590.0)
    ink = centred(page, width, height)
    found = tiles(page, ink, sheet, unprintable)

    edge = max(unprintable) if found[0].turned else 0
    left, top, right, bottom = (
        unprintable
        if not edge
        else ((max(unprintable[1], unprintable[3]), max(unprintable[0], unprintable[2])) * 2)
    )
    for tile in found:
        inked = Box(
            max(tile.source.left, ink.left),
            max(tile.source.top, ink.top),
            min(tile.source.right, ink.right) - max(tile.source.left, ink.left),
            min(tile.source.bottom, ink.bottom) - max(tile.source.top, ink.top),
        )
        x = inked.left - tile.source.left + tile.at[0]
        y = inked.top - tile.source.top + tile.at[1]
        assert left - NEAR <= x
        assert x + inked.width <= tile.sheet_mm[0] - right + NEAR
        assert top - NEAR <= y
        assert y + inked.height <= tile.sheet_mm[1] - bottom + NEAR
        for mark in (*tile.ticks, *([tile.label_box] if tile.label else [])):
            assert left - NEAR <= mark.left
            assert mark.right <= tile.sheet_mm[0] - right + NEAR
            assert top - NEAR <= mark.top
            assert mark.bottom <= tile.sheet_mm[1] - bottom + NEAR
    covers(found, ink)
    if len(found) > 1:
        assert [tile.label for tile in found] == [
            f"拼接 {number + 1}/{len(found)}" for number in range(len(found))
        ]


def covers(found: tuple[Tile, ...], ink: Box) -> None:
    """Check that columns and rows of tiles cover the ink, each overlapping the next."""
    columns = sorted({(tile.source.left, tile.source.right) for tile in found})
    rows = sorted({(tile.source.top, tile.source.bottom) for tile in found})
    assert len(columns) * len(rows) == len(found)
    for spans, begin, end in ((columns, ink.left, ink.right), (rows, ink.top, ink.bottom)):
        assert spans[0][0] <= begin + NEAR
        assert spans[-1][1] >= end - NEAR
        for one, two in itertools.pairwise(spans):
            assert 4 - NEAR <= one[1] - two[0] <= 10 + NEAR


def test_the_ink_of_a_page_is_measured_to_a_dot() -> None:
    paper = Paper(name="榜", style=Style.POSTER, blocks=(Title(words="认领榜"),), numbered=False)
    with open_pdf(set_paper(paper, usual_press()).content) as pages:
        box = ink_box(pages, 0)

    assert box.left == pytest.approx(16, abs=0.3)
    assert box.top == pytest.approx(16, abs=0.3)
    assert box.right == pytest.approx(281, abs=0.3)


def test_a_blank_page_has_no_ink() -> None:
    paper = Paper(name="空", style=Style.SLIP, blocks=(Gap(),), numbered=False)
    with open_pdf(set_paper(paper, usual_press()).content) as pages:
        box = ink_box(pages, 0)

    assert (box.width, box.height) == (0, 0)
    assert len(tiles(A4, box, A4, USUAL)) == 1
