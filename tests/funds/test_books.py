"""Books that offices keep, to the fen."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.funds import service
from shequ_desktop.funds.rules.books import Book, fen_of, read_book
from shequ_desktop.funds.values import (
    IMPORT_BOOK,
    BalanceDiffers,
    BookRowUnreadable,
    NumberGap,
)
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
TRUTH = Path(__file__).parent.parent / "data" / "xingfuli" / "truth_money.json"


def book(*rows: Mapping[str, object], heading: str = "2026年度经费收支明细账") -> Book:
    return read_book(enumerate(rows, start=4), heading=heading, today=TODAY)


def test_the_book_of_xingfuli_is_met_to_the_fen(store: Store) -> None:
    truth = json.loads(TRUTH.read_text("utf-8"))
    with store.reading() as reading:
        [found] = service.read_book_file(
            Path(resource_path("demo/经费收支明细账.xlsx")), reading, NoProgress()
        )
    with store.transaction(IMPORT_BOOK) as tx:
        imported = service.import_book(tx, found.book)

    with store.reading() as reading:
        lines = service.journal_of(reading, 2026)
        statement = service.statement_of(reading, since=date(2026, 1, 1), until=date(2026, 12, 31))
        names = {each.id: each.draft.name for each in service.sources(reading, 2026)}
        balances = sum(each.balance_fen for each in service.sources(reading, 2026))
    told = [
        {
            "date": line.voucher.draft.on.isoformat(),
            "no": line.voucher.shown_number,
            "in_fen": line.in_fen,
            "out_fen": line.out_fen,
            "source": names[line.voucher.draft.source_id],
        }
        for line in lines
    ]
    assert told == truth["rows"]
    assert imported.vouchers == 181
    assert statement.opening_fen == truth["opening_fen"] == 1_834_527
    assert statement.closing_fen == truth["closing_fen"] == lines[-1].balance_fen == balances


def test_the_day_may_stand_in_two_columns_and_the_month_be_said_once() -> None:
    found = book(
        {"summary": "上年结转", "balance": 100},
        {"month": 3.0, "day": 1.0, "summary": "买纸", "out_amount": "￥1,234.50"},
        {"month": None, "day": "18日", "summary": "拨款", "in_amount": "2000元"},
        {"month": "4", "day": "2", "summary": "修灯", "out_amount": 10.1},
        heading="2025 年 收支账",
    )

    assert [line.on for line in found.lines] == [
        date(2025, 3, 1),
        date(2025, 3, 18),
        date(2025, 4, 2),
    ]
    assert found.opening_fen == 10_000
    assert found.closing_fen == 10_000 - 123_450 + 200_000 - 1_010


def test_sums_between_the_rows_are_left_out() -> None:
    found = book(
        {"on": "2026-01-02", "summary": "买纸", "out_amount": 5},
        {"on": None, "summary": "本月合计", "out_amount": 5},
        {"on": None, "summary": "承前页", "balance": -5},
        {"on": "2026-02-02", "summary": "买笔", "out_amount": 6},
        {"on": None, "summary": "本年 累计", "out_amount": 11},
    )

    assert [line.summary for line in found.lines] == ["买纸", "买笔"]


def test_a_slip_in_the_balance_is_told_once_and_where() -> None:
    found = book(
        {"on": "2026-01-02", "summary": "拨款", "in_amount": 100, "balance": 100},
        {"on": "2026-01-03", "summary": "买纸", "out_amount": 10, "balance": 91},
        {"on": "2026-01-04", "summary": "买笔", "out_amount": 10, "balance": 81},
    )

    assert found.findings == (BalanceDiffers(5, "90.00", "91.00", "1.00"),)


@pytest.mark.parametrize(
    ("after", "found"),
    [("付-0007", 1), ("付-0008", 0), ("付-0009", 1)],
)
def test_a_missing_number_and_one_given_twice_are_told(after: str, found: int) -> None:
    read = book(
        {"on": "2026-01-02", "number": "付-0007", "summary": "买纸", "out_amount": 1},
        {"on": "2026-01-03", "number": after, "summary": "买笔", "out_amount": 1},
    )

    assert [type(each) for each in read.findings] == [NumberGap] * found


@pytest.mark.parametrize(
    "row",
    [
        {"on": "2026-02-30", "summary": "买纸", "out_amount": 1},
        {"on": "2026-02-03", "summary": "买纸"},
        {"on": "2026-02-03", "summary": "买纸", "in_amount": 1, "out_amount": 1},
        {"on": "2026-02-03", "summary": "买纸", "out_amount": "一百"},
    ],
)
def test_a_row_that_cannot_be_read_is_named(row: Mapping[str, object]) -> None:
    found = book(row)

    assert found.lines == ()
    assert [type(each) for each in found.findings] == [BookRowUnreadable]
    assert getattr(found.findings[0], "row", None) == 4


@given(st.integers(0, 10**12))
def test_whatever_a_spreadsheet_reckons_the_fen_are_whole(fen: int) -> None:
    assert fen_of(fen / 100) == fen


@pytest.mark.parametrize("empty", [None, "", "-", "——", " / "])
def test_a_stroke_is_no_amount(empty: object) -> None:
    assert fen_of(empty) is None
