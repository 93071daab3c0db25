"""Telephone numbers as offices write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.kernel.phones import is_mobile, read_phones


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("13800138000", ("13800138000",)),
        ("13800138000.0", ("13800138000",)),
        ("138 0013 8000", ("13800138000",)),
        ("138-0013-8000", ("13800138000",)),
        ("+86 13800138000", ("13800138000",)),
        ("8613800138000", ("13800138000",)),
        ("１３８００１３８０００", ("13800138000",)),
        ("13800138000；13900139000", ("13800138000", "13900139000")),
        ("13800138000、13900139000", ("13800138000", "13900139000")),
        ("13800138000 13900139000", ("13800138000", "13900139000")),
        ("13800138000/13900139000", ("13800138000", "13900139000")),
        ("13800138000\n13800138000", ("13800138000",)),
        ("本人13800138000（子）13900139000", ("13800138000", "13900139000")),
        ("0571-88886666", ("0571-88886666",)),
        ("(0571)88886666", ("0571-88886666",)),
        ("057188886666", ("0571-88886666",)),
        ("010-88886666转801", ("010-88886666转801",)),
        ("8888666", ("8888666",)),
        ("0755-8888666,88886666", ("0755-8888666", "88886666")),
        ("400-800-1234", ("4008001234",)),
        ("无", ()),
        ("", ()),
    ],
)
def test_all_numbers_of_a_cell_are_found(cell: str, numbers: tuple[str, ...]) -> None:
    assert read_phones(cell) == (numbers, ())


@pytest.mark.parametrize(
    ("cell", "numbers", "problem"),
    [
        ("1380013800", (), "电话号码位数不对（10 位）"),
        ("138001380001", (), "电话号码位数不对（12 位）"),
        ("13800138000;1390", ("13800138000",), "电话号码位数不对（4 位）"),
        ("没带手机", (), "没有电话号码"),
    ],
)
def test_what_is_no_number_is_told(cell: str, numbers: tuple[str, ...], problem: str) -> None:
    assert read_phones(cell) == (numbers, (problem,))


@given(st.text(max_size=30))
def test_nothing_makes_it_stumble(cell: str) -> None:
    assert all(read_phones(cell).numbers)


def test_a_mobile_number_is_known() -> None:
    assert is_mobile("13800138000")
    assert not is_mobile("12800138000")
