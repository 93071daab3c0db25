"""Styles are data: each one whole, each one saying where it is from."""

import tomllib

import pytest

from shequ_desktop.documents.paper import Paper, Size, Style
from shequ_desktop.documents.styles import sheet_of, style_sheet
from shequ_desktop.kernel.resources import resource_path

SIZES_MM = {
    Size.A2: (420, 594),
    Size.A3: (297, 420),
    Size.A4: (210, 297),
    Size.A5: (148, 210),
    Size.A6: (105, 148),
}


@pytest.mark.parametrize("style", Style)
def test_every_style_has_measures_for_each_of_its_sheets_upright_and_across(style: Style) -> None:
    for size in style_sheet(style).sizes:
        for across in (False, True):
            sheet = style_sheet(style, size, across=across)
            width, height = SIZES_MM[size][::-1] if across else SIZES_MM[size]

            assert sheet.size == size
            assert len(sheet.heading) == 4
            assert sheet.body.size <= sheet.body.pitch
            assert sheet.title.size <= sheet.title.pitch
            assert sheet.margins.left + sheet.margins.right < width / 2
            assert sheet.margins.top + sheet.margins.bottom < height / 2
            assert "{n}" in sheet.page_number.form
            assert sheet.page_number.place in {"outside", "center", "right"}


@pytest.mark.parametrize("style", Style)
def test_every_style_says_where_its_measures_are_from(style: Style) -> None:
    table = tomllib.loads(resource_path(f"papers/styles/{style}.toml").read_text("utf-8"))

    assert table["source"].strip()


def test_a_paper_that_names_no_sheet_is_set_on_its_styles_own() -> None:
    assert sheet_of(Paper(name="公告", style=Style.NOTICE, blocks=())).size == Size.A4


def test_what_a_style_has_otherwise_on_a_larger_sheet_leaves_the_rest_as_it_was() -> None:
    small, large = (style_sheet(Style.NOTICE, size) for size in (Size.A4, Size.A3))

    assert large.title.size > small.title.size
    assert large.title.face == small.title.face
    assert large.number.face == small.number.face
