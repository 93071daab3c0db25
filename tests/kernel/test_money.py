"""Amounts in figures and in capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.kernel.money import capital, yuan

_FIGURES = "零壹贰叁肆伍陆柒捌玖"
_PLACES = {"拾": 10, "佰": 100, "仟": 1000}


def read_whole(words: str) -> int:
    """Read capitals before 元: what stands before 亿 or 万 counts that many times."""
    for name, size in (("亿", 100_000_000), ("万", 10_000)):
        high, found, low = words.rpartition(name)
        if found:
            return read_whole(high) * size + read_whole(low)
    number = figure = 0
    for sign in words:
        if sign in _PLACES:
            number += figure * _PLACES[sign]
            figure = 0
        else:
            figure = _FIGURES.index(sign)
    return number + figure


def read_capital(words: str) -> int:
    """Return the fen that capitals say."""
    rest = words.removeprefix("负").removesuffix("整")
    whole, said, part = rest.rpartition("元")
    fen = read_whole(whole) * 100 if said else 0
    part = part.removeprefix("零")
    while part:
        fen += _FIGURES.index(part[0]) * {"角": 10, "分": 1}[part[1]]
        part = part[2:]
    return -fen if words.startswith("负") else fen


@pytest.mark.parametrize(
    ("fen", "words"),
    [
        (0, "零元整"),
        (1, "壹分"),
        (10, "壹角整"),
        (12, "壹角贰分"),
        (100, "壹元整"),
        (101, "壹元零壹分"),
        (110, "壹元壹角整"),
        (1_000, "壹拾元整"),
        (32_504, "叁佰贰拾伍元零肆分"),
        (140_950, "壹仟肆佰零玖元伍角整"),
        (600_714, "陆仟零柒元壹角肆分"),
        (1_640_902, "壹万陆仟肆佰零玖元零贰分"),
        (10_010_000, "壹拾万零壹佰元整"),
        (10_000_000_000, "壹亿元整"),
        (10_000_000_100, "壹亿零壹元整"),
        (10_000_010_000, "壹亿零壹佰元整"),
        (1_000_100_000_000, "壹佰亿零壹佰万元整"),
        (1_000_100_000_000_00, "壹万零壹亿元整"),
        (-123_456, "负壹仟贰佰叁拾肆元伍角陆分"),
    ],
)
def test_an_amount_is_written_in_capitals(fen: int, words: str) -> None:
    assert capital(fen) == words


@given(st.integers(-(10**18), 10**18))
def test_capitals_say_the_amount_they_were_made_of(fen: int) -> None:
    assert read_capital(capital(fen)) == fen


@given(st.integers(-(10**18), 10**18))
def test_capitals_have_no_idle_nought(fen: int) -> None:
    words = capital(fen)

    assert "零零" not in words
    assert not any(f"零{place}" in words for place in ("拾", "佰", "仟", "万", "亿", "角", "分"))
    assert words.endswith("分") is (fen % 10 != 0)
    assert words.endswith("整") is (fen % 10 == 0)


@pytest.mark.parametrize(
    ("fen", "figures"),
    [
        (0, "0.00"),
        (5, "0.05"),
        (-5, "-0.05"),
        (123_456, "1,234.56"),
        (-100_000_000, "-1,000,000.00"),
    ],
)
def test_an_amount_is_written_in_figures(fen: int, figures: str) -> None:
    assert yuan(fen) == figures
