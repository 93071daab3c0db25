"""The key sheet: one page, the whole code, and what to do with it."""

from datetime import date

from support.papers import fonts_not_embedded, ink_box_mm, text_of

from shequ_desktop.documents.key_sheet import KeySheet, key_sheet
from shequ_desktop.documents.typesetting import usual_press


def test_the_keys_stand_on_one_page_with_what_to_do() -> None:
    groups = ["48203", "77190", "35562", "90817", "62044", "18839", "50276", "00001"]
    digits = "84091 86140 61658 75759 11067 89162 33094 38515"
    sheet = KeySheet(
        community="幸福里社区居民委员会",
        device="社区服务大厅一号电脑",
        code_groups=groups,
        check_group="26096",
        community_digits=digits,
        created_on=date(2026, 11, 22),
    )

    paper = key_sheet(sheet, usual_press())
    said = text_of(paper.content)

    assert paper.pages == 1
    for number, group in enumerate(groups, start=1):
        assert f"第{number}组{group}" in said
    assert "校验组26096" in said
    assert digits.replace(" ", "") in said.replace(" ", "")
    for expected in ("社区服务大厅一号电脑", "2026年11月22日", "装入信封", "保管签字", "见证人"):
        assert expected in said
    left, top, right, bottom = ink_box_mm(paper.content, 0)
    assert min(left, top, 210 - right, 297 - bottom) >= 8
    assert fonts_not_embedded(paper.content) == []
