"""Typed text, made comparable."""

import pytest

from shequ_desktop.kernel.texts import person_name, plain, simplified, tidy


@pytest.mark.parametrize(
    ("typed", "name", "remark"),
    [
        ("张 三", "张三", ""),
        (" 张　三 ", "张三", ""),
        ("张三（户主）", "张三", "户主"),
        ("张三(租", "张三", "租"),
        ("阿依古丽•买买提", "阿依古丽·买买提", ""),
        ("阿依古丽.买买提", "阿依古丽·买买提", ""),
        ("John  Smith", "John Smith", ""),
        ("*李四", "李四", ""),
        ("", "", ""),
    ],
)
def test_a_name_is_kept_as_on_the_identity_card(typed: str, name: str, remark: str) -> None:
    assert person_name(typed) == (name, remark)


def test_widths_and_blanks_do_not_matter_when_comparing() -> None:
    assert plain("姓\u3000 名\n") == plain("姓名") == "姓名"
    assert plain("\ufeffＡ１") == "A1"


def test_traditional_titles_are_understood() -> None:
    assert simplified("聯繫電話") == "联系电话"


def test_free_text_keeps_its_words() -> None:
    assert tidy(" a \n b ") == "a b"
