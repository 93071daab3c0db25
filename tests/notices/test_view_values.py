"""What clerks type and workbooks hold, read as the facts of a paper."""

from datetime import date

import pytest

from shequ_desktop.documents.kinds import FieldKind, PaperField
from shequ_desktop.kernel.money import read_yuan, yuan
from shequ_desktop.notices.view.fill_values import (
    is_sum,
    read_value,
    show_cell,
    show_value,
)

TODAY = date(2026, 11, 22)
MONEY = PaperField(key="amount", title="金额", kind=FieldKind.MONEY)
DAY = PaperField(key="day", title="日期", kind=FieldKind.DAY)
TEXT = PaperField(key="note", title="备注")


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("1234.5", 123450),
        ("1,234.50", 123450),
        ("￥1，234.50元", 123450),
        ("1.2万", 1_200_000),
        ("３００元整", 30000),
        ("-5", -500),
        ("(5.00)", -500),
        ("0", 0),
    ],
)
def test_an_amount_is_understood_however_it_is_written(typed: str, fen: int) -> None:
    assert read_yuan(typed) == fen


@pytest.mark.parametrize("typed", ["十元", "1.234", "1e400", "12 34 五", "NaN", "Infinity", "--5"])
def test_what_is_no_amount_is_refused_instead_of_guessed(typed: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        read_yuan(typed)


@pytest.mark.parametrize("fen", [0, 5, -5, 100, 123456789, -123450])
def test_an_amount_that_is_shown_reads_as_the_same_amount(fen: int) -> None:
    assert read_yuan(yuan(fen)) == fen


def test_a_workbooks_amount_loses_only_what_binary_numbers_have_added() -> None:
    assert show_cell(MONEY, 0.1 + 0.2, TODAY) == "0.30"
    assert show_cell(MONEY, 50000.0, TODAY) == "50,000.00"
    assert show_cell(MONEY, "见附件", TODAY) == "见附件"


def test_a_workbooks_day_is_written_as_a_day_and_a_month_alone_stays_as_it_is() -> None:
    assert show_cell(DAY, date(2026, 1, 2), TODAY) == "2026-01-02"
    assert show_cell(DAY, "2026.1.2", TODAY) == "2026-01-02"
    assert show_cell(DAY, "2026年1月", TODAY) == "2026年1月"


def test_numbers_that_are_names_keep_no_decimal_point() -> None:
    assert show_cell(TEXT, 12.0, TODAY) == "12"
    assert show_cell(TEXT, 12.5, TODAY) == "12.5"
    assert show_cell(TEXT, date(2026, 1, 2), TODAY) == "2026-01-02"


def test_facts_are_shown_as_they_would_be_typed() -> None:
    assert show_value(DAY, TODAY) == "2026-11-22"
    assert show_value(MONEY, 123450) == "1,234.50"
    assert show_value(TEXT, None) == ""
    assert read_value(DAY, "11.20", TODAY) == date(2026, 11, 20)
    assert read_value(TEXT, "  ", TODAY) is None


@pytest.mark.parametrize("row", [["合计", "", 5.0], ["", "小 计", 5.0], ["本页合计", ""], ["总计"]])
def test_rows_that_only_add_up_are_known(row: list[str | float]) -> None:
    assert is_sum(row)


def test_an_entry_about_a_sum_is_no_sum() -> None:
    assert not is_sum(["2026-01-02", "补贴合计发放", 5.0])
