"""The recovery sheet: one page, the whole code, and what to do with it."""

from datetime import date

import pytest
from support.papers import fonts_not_embedded, ink_box_mm, text_of

from shequ_desktop.documents.recovery_sheet import RecoverySheet, recovery_sheet
from shequ_desktop.documents.typesetting import usual_press


@pytest.mark.parametrize(
    "groups",
    [
        ["48203", "77190", "35562", "90817", "62044", "18839", "50276"],
        ["48203", "77190", "35562", "90817", "62044", "18839", "50276", "00001"],
        ["7K3QAZ", "M9TTXB", "2WHJ44", "PPQ8RN", "C0DE12", "ZZ9YX1", "88KMNT", "A1B2C3"],
        [f"{number:04}" for number in range(13)],
    ],
)
def test_the_whole_code_stands_on_one_page(groups: list[str]) -> None:
    sheet = RecoverySheet(
        community="幸福里社区居民委员会",
        file_name="幸福里社区.shequ",
        code_groups=groups,
        check_group="91X",
        created_on=date(2026, 11, 22),
    )

    paper = recovery_sheet(sheet, usual_press())
    said = text_of(paper.content)

    assert paper.pages == 1
    for number, group in enumerate(groups, start=1):
        assert f"第{number}组{group}" in said
    assert "校验组91X" in said
    for expected in ("幸福里社区.shequ", "2026年11月22日", "装入信封", "保管签字", "见证人"):
        assert expected in said
    left, top, right, bottom = ink_box_mm(paper.content, 0)
    assert min(left, top, 210 - right, 297 - bottom) >= 8
    assert fonts_not_embedded(paper.content) == []
