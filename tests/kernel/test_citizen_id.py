"""Identity numbers while they are typed. Examples of GB 11643 itself, or invented."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.kernel.citizen_id import (
    checksum,
    has_good_checksum,
    is_valid,
    normal_id,
    read_citizen_id,
    sex_of,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("number", ["11010519491231002X", "440524188001010014"])
def test_the_standard_s_own_examples_have_a_good_checksum(number: str) -> None:
    assert has_good_checksum(number)


def test_somebody_born_in_1880_does_not_live_here_any_more() -> None:
    assert not is_valid("440524188001010014", today=TODAY)


@pytest.mark.parametrize(
    ("typed", "kind", "level", "message"),
    [
        ("", "empty", "info", ""),
        ("110105", "typing", "info", "已输 6 位，还差 12 位"),
        ("11010519491231", "typing", "info", "已输 14 位，还差 4 位；1949-12-31 出生"),
        ("11010519491331", "typing", "warn", "第 7 至 14 位不是有效的出生日期，请对照证件"),
        ("11010520270101", "typing", "warn", "第 7 至 14 位不是有效的出生日期，请对照证件"),
        (
            "１１０１０５１９４９１２３１００２ｘ",
            "citizen",
            "ok",
            "号码正确：女，1949-12-31 出生，76 岁",
        ),
        ("110105 1949 1231 002X", "citizen", "ok", "号码正确：女，1949-12-31 出生，76 岁"),
        ("110105194912310021", "citizen", "warn", "校验位不对，可能抄错一位，请对照证件"),
        ("110105490230002", "typing", "warn", "第 7 至 14 位不是有效的出生日期，请对照证件"),
        (
            "110105491231002",
            "old",
            "warn",
            "15 位旧号：女，1949-12-31 出生，76 岁；请核对 18 位新号",
        ),
        ("11010519491231002X1", "other", "warn", "多了 1 位，请对照证件"),
        ("E12345678", "other", "warn", "身份证号只有数字，最后一位可以是 X；其他证件请改证件类型"),
    ],
)
def test_it_talks_while_one_types(typed: str, kind: str, level: str, message: str) -> None:
    reading = read_citizen_id(typed, today=TODAY)

    assert (reading.kind, reading.level, reading.message) == (kind, level, message)


@pytest.mark.parametrize(
    ("first17", "kind"),
    [
        ("81000019900307001", "permit"),
        ("82000019900307001", "permit"),
        ("83000019900307001", "permit"),
        ("91101019900307001", "foreigner"),
    ],
)
def test_permits_are_named_and_accepted(first17: str, kind: str) -> None:
    reading = read_citizen_id(first17 + checksum(first17), today=TODAY)

    assert (reading.kind, reading.level, reading.checksum_ok) == (kind, "warn", True)


def test_a_new_number_on_its_way_is_not_taken_for_an_old_one() -> None:
    reading = read_citizen_id("110105201203150", today=TODAY)

    assert (reading.kind, reading.birth_date) == ("typing", date(2012, 3, 15))


def test_a_whole_number_tells_birth_age_sex_and_area() -> None:
    reading = read_citizen_id("11010519491231002X", today=TODAY)

    assert reading.birth_date == date(1949, 12, 31)
    assert (reading.age, reading.sex, reading.area6) == (76, "2", "110105")
    assert (reading.typed, reading.remaining) == (18, 0)


def test_a_blank_a_hyphen_and_a_small_x_do_not_matter() -> None:
    assert normal_id(" '110105-19491231-002x ") == "11010519491231002X"


digits = st.integers(0, 9).map(str)


@given(
    st.dates(date(1900, 1, 1), TODAY),
    st.integers(0, 999),
    st.integers(0, 16),
    st.integers(1, 9),
)
def test_one_wrong_digit_is_always_noticed(born: date, sequence: int, at: int, by: int) -> None:
    first17 = f"110105{born:%Y%m%d}{sequence:03}"
    number = first17 + checksum(first17)
    wrong = number[:at] + str((int(number[at]) + by) % 10) + number[at + 1 :]

    assert has_good_checksum(number)
    assert not has_good_checksum(wrong)
    assert sex_of(number) == ("1" if sequence % 2 else "2")


@given(st.text(max_size=22))
def test_nothing_that_is_typed_makes_it_stumble(text: str) -> None:
    assert read_citizen_id(text, today=TODAY).level in {"info", "ok", "warn"}
