"""The accounts of the sample workbook, added up and printed."""

from collections.abc import Mapping
from datetime import date

import pytest
from support.papers import plumbed

from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.kinds import Content, Value
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.notices.documents.accounts import (
    INCOME_EXPENSE,
    BalanceWrong,
    check_balance,
    income_expense_content,
    reckoned,
    sums_of,
)
from shequ_desktop.notices.view.fill_values import read_value
from shequ_desktop.notices.view.table_import import read_tables, rows_of

_TODAY = date(2026, 11, 22)
_OPENING, _CLOSING = 1_834_527, 13_183_155


@pytest.fixture(scope="module")
def vouchers() -> list[Mapping[str, Value]]:
    (about,) = INCOME_EXPENSE.lists
    found = read_tables(resource_path("demo/经费收支明细账.xlsx"), about, NoProgress())[0]
    known = {field.key for field in about.fields}
    choices = [column.field if column.field in known else "" for column in found.table.columns]
    rows, _ = rows_of(found, about, choices, _TODAY)
    return [
        {
            field.key: read_value(field, cell, _TODAY)
            for field, cell in zip(about.fields, row, strict=True)
        }
        for row in rows
    ]


def test_the_vouchers_of_a_workbook_add_up(vouchers: list[Mapping[str, Value]]) -> None:
    sums = sums_of(vouchers, opening=_OPENING)

    assert len(vouchers) == 181
    assert (sums.income, sums.expense, sums.closing) == (34_673_824, 23_325_196, _CLOSING)
    assert sum(sums.categories.values()) == sums.expense
    assert list(sums.categories.values()) == sorted(sums.categories.values(), reverse=True)
    assert check_balance(sums, closing=_CLOSING) == []


def test_another_closing_balance_is_told(vouchers: list[Mapping[str, Value]]) -> None:
    told = check_balance(sums_of(vouchers, opening=_OPENING), closing=_CLOSING + 1)

    assert told == [
        BalanceWrong("18,345.27", "346,738.24", "233,251.96", "131,831.55", "131,831.56")
    ]


def test_each_page_of_the_register_has_its_head_and_each_voucher_stands_once(
    vouchers: list[Mapping[str, Value]],
) -> None:
    values = {key: INCOME_EXPENSE.sample.values[key] for key in ("organisation", "period", "phone")}
    content = income_expense_content(vouchers, opening=_OPENING, values=values)
    paper = compose(INCOME_EXPENSE, shipped_template(INCOME_EXPENSE.key), content)

    pages = [
        "".join(page.extract_text().split())
        for page in plumbed(set_paper(paper, usual_press()).content)
    ]

    assert len(pages) > 1
    tabled = [page for page in pages if any(str(row["voucher_no"]) in page for row in vouchers)]
    assert all("凭证号" in page and "经手人" in page for page in tabled)
    whole = "\n".join(pages)
    numbers = [str(row["voucher_no"]) for row in vouchers]
    assert len(set(numbers)) == 181
    assert [whole.count(number) for number in numbers] == [1] * 181


def test_sums_that_nobody_typed_are_reckoned_and_typed_ones_stay() -> None:
    content = Content(
        values={"opening": 1_000, "income": 700},
        lists={"vouchers": [{"summary": "拨款", "income": 500}, {"summary": "纸", "expense": 200}]},
    )

    found = reckoned(INCOME_EXPENSE, content).values

    assert (found["income"], found["expense"], found["closing"], found["count"]) == (
        700,
        200,
        1_300,
        2,
    )


def test_a_form_without_vouchers_stays_as_it_is() -> None:
    content = Content(values={"opening": 1_000})

    assert reckoned(INCOME_EXPENSE, content) == content
