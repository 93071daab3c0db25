"""The papers of money: what stands on them, however much there is of it, and what must not."""

import io
import itertools
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from docx import Document
from support.papers import plumbed, text_of

from shequ_desktop.documents.bars import Bars
from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.fonts import GlyphsMissing
from shequ_desktop.documents.kinds import Content, PaperKind, Value
from shequ_desktop.documents.leaks import KnownPeople, find_leaks
from shequ_desktop.documents.linting import lint
from shequ_desktop.documents.masking import PUBLIC
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.documents.typesetting import Pdf, usual_press
from shequ_desktop.documents.word import write_word
from shequ_desktop.funds.documents import (
    ACCEPTANCE,
    DONATIONS,
    EXECUTION,
    INCOME_EXPENSE,
    JOURNAL,
    PAPERS,
    PROJECT,
    RATING,
    REIMBURSEMENT,
    VOUCHER,
    VOUCHER_PUBLIC,
)
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.notices.view.fill_values import read_value
from shequ_desktop.notices.view.table_import import read_tables, rows_of

_TODAY = date(2026, 11, 22)
_OPENING, _CLOSING = 1_834_527, 13_183_155
COUNTS = (0, 1, 17, 60, 300)
KNOWN = KnownPeople(
    today=_TODAY,
    names={"赵秀兰": False, "王建国": False, "王卫国": True},
    phones=("13800138000",),
    office_numbers=("025-55550123",),
)
POSTED = [kind for kind in PAPERS if shipped_template(kind.key).mask == PUBLIC]


def printed(kind: PaperKind, content: Content | None = None) -> Pdf:
    template = shipped_template(kind.key)
    return set_paper(compose(kind, template, content or kind.sample), usual_press())


def said(kind: PaperKind, content: Content | None = None) -> str:
    """Return what stands on the paper, without spaces and ends of lines."""
    return text_of(printed(kind, content).content)


def changed(kind: PaperKind, **values: Value) -> Content:
    return replace(kind.sample, values={**kind.sample.values, **values})


def many(kind: PaperKind, key: str, count: int) -> Content:
    """Return the sample with so many rows in one of its lists, told apart by their summaries."""
    [pattern, *_] = kind.sample.lists[key]
    rows = [
        {
            **pattern,
            "voucher_no": f"付-{number:04}",
            "summary": f"〔第{number}笔〕楼道灯具",
            "body": f"〔第{number}笔〕检查",
            "goods": f"〔第{number}笔〕大米",
            "income": None,
            "expense": 12_345,
        }
        for number in range(1, count + 1)
    ]
    return replace(kind.sample, lists={**kind.sample.lists, key: rows})


@pytest.fixture(scope="module")
def vouchers() -> list[Mapping[str, Value]]:
    about = INCOME_EXPENSE.lists[0]
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


@pytest.mark.parametrize("kind", PAPERS, ids=lambda kind: kind.key)
def test_every_paper_has_a_sound_template_and_fits_its_sample_on_a_sheet(kind: PaperKind) -> None:
    assert lint(shipped_template(kind.key), kind) == ()

    pdf = printed(kind)

    assert pdf.pages == 1
    assert not any(isinstance(warning, GlyphsMissing) for warning in pdf.warnings)
    assert "幸福里社区居民委员会" in text_of(pdf.content)


@pytest.mark.parametrize("kind", POSTED, ids=lambda kind: kind.key)
def test_a_posted_paper_tells_nothing_of_residents_and_names_a_number_to_call(
    kind: PaperKind,
) -> None:
    pdf = printed(kind)

    assert find_leaks(pdf.content, "pdf", KNOWN) == ()
    assert "025-55550123" in text_of(pdf.content)


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize(
    ("kind", "key"),
    [
        (INCOME_EXPENSE, "vouchers"),
        (JOURNAL, "vouchers"),
        (EXECUTION, "steps"),
        (DONATIONS, "donors"),
    ],
    ids=lambda each: each.key if isinstance(each, PaperKind) else each,
)
def test_each_row_stands_once_however_many_there_are(kind: PaperKind, key: str, count: int) -> None:
    content = many(kind, key, count)

    pages = [
        "".join(page.extract_text().split()) for page in plumbed(printed(kind, content).content)
    ]

    whole = "".join(pages)
    assert [whole.count(f"〔第{number}笔〕") for number in range(1, count + 1)] == [1] * count
    assert all("第" in page and "页" in page for page in pages)
    if kind is INCOME_EXPENSE and not count:
        assert "本期没有收支" in whole


@pytest.mark.parametrize("count", [60, 300])
def test_the_journal_carries_its_sums_from_sheet_to_sheet(count: int) -> None:
    pages = [
        "".join(page.extract_text().split())
        for page in plumbed(printed(JOURNAL, many(JOURNAL, "vouchers", count)).content)
    ]

    assert len(pages) > 1
    done = 0
    for page, following in itertools.pairwise(pages):
        done += sum(f"〔第{number}笔〕" in page for number in range(1, count + 1))
        if done < count:
            carried = yuan(done * 12_345)
            assert f"过次页{yuan(0)}{carried}" in page
            assert f"承前页{yuan(0)}{carried}" in following


def test_the_book_of_a_year_adds_up_on_paper(vouchers: list[Mapping[str, Value]]) -> None:
    values = {key: INCOME_EXPENSE.sample.values[key] for key in ("organisation", "period", "phone")}
    content = Content(values={**values, "opening": _OPENING}, lists={"vouchers": vouchers})

    pages = [
        "".join(page.extract_text().split())
        for page in plumbed(printed(INCOME_EXPENSE, content).content)
    ]

    whole = "".join(pages)
    assert len(vouchers) == 181
    for fen in (_OPENING, 34_673_824, 23_325_196, _CLOSING):
        assert yuan(fen) in pages[0]
    numbers = [str(row["voucher_no"]) for row in vouchers]
    assert [whole.count(number) for number in numbers] == [1] * 181
    tabled = [page for page in pages if any(number in page for number in numbers)]
    assert all("凭证号" in page and "经手人" in page for page in tabled)


def test_sums_that_nobody_typed_are_reckoned_and_typed_ones_stay() -> None:
    content = Content(
        values={"opening": 1_000, "income": 700},
        lists={"vouchers": [{"summary": "拨款", "income": 500}, {"summary": "纸", "expense": 200}]},
    )
    assert INCOME_EXPENSE.reckon is not None

    found = INCOME_EXPENSE.reckon(content)

    values = found.values
    assert (values["income"], values["expense"], values["closing"], values["count"]) == (
        700,
        200,
        1_300,
        2,
    )
    assert INCOME_EXPENSE.reckon(found) == found


def test_a_form_without_vouchers_has_no_sums() -> None:
    assert INCOME_EXPENSE.reckon is not None

    assert "closing" not in INCOME_EXPENSE.reckon(Content(values={"opening": 1_000})).values


def test_bars_are_as_long_as_their_amounts() -> None:
    paper = compose(INCOME_EXPENSE, shipped_template(INCOME_EXPENSE.key), INCOME_EXPENSE.sample)

    _receipts, payments = (block for block in paper.blocks if isinstance(block, Bars))

    assert [(bar.label, bar.part) for bar in payments.bars] == [
        ("为老服务", 1000),
        ("文体活动", 188),
        ("环境整治", 71),
        ("维修维护", 58),
    ]
    drawn: dict[object, list[float]] = {}
    for rect in plumbed(printed(INCOME_EXPENSE).content)[0].rects:
        drawn.setdefault(rect["non_stroking_color"], []).append(rect["width"])
    [widths] = [each for each in drawn.values() if len(each) == len(payments.bars)]
    assert [width / max(widths) for width in sorted(widths, reverse=True)] == pytest.approx(
        [bar.part / 1000 for bar in payments.bars], abs=0.01
    )


def test_a_word_file_has_the_bars_and_the_amounts() -> None:
    paper = compose(EXECUTION, shipped_template(EXECUTION.key), EXECUTION.sample)
    tables = Document(io.BytesIO(write_word(paper))).tables

    [bars] = [each for each in tables if each.rows[0].cells[0].text == "预算"]
    assert [(row.cells[0].text, row.cells[-1].text) for row in bars.rows] == [
        ("预算", "86,400.00 元"),
        ("实际支出", "51,800.00 元"),
    ]
    shaded = [
        sum(cell._tc.tcPr.find(".//{*}shd") is not None for cell in row.cells) for row in bars.rows
    ]
    assert shaded == [40, 24]


def test_too_many_amounts_for_a_picture_stand_together() -> None:
    rows: list[Mapping[str, Value]] = [
        {"source": f"来源{number:02}", "amount": 100} for number in range(20)
    ]
    content = replace(INCOME_EXPENSE.sample, lists={"receipts": rows})
    assert INCOME_EXPENSE.reckon is not None

    [bars] = INCOME_EXPENSE.reckon(content).blocks["income_bars"]

    assert isinstance(bars, Bars)
    assert (len(bars.bars), bars.bars[-1].label, bars.bars[-1].words) == (12, "其余", "9.00 元")


def test_a_correction_is_printed_in_words() -> None:
    content = changed(INCOME_EXPENSE, correction="原列支出 82.00 元有误。")

    assert "更正说明：原列支出82.00元有误。" in said(INCOME_EXPENSE, content)


def test_a_reimbursement_says_its_amount_in_capitals() -> None:
    assert "人民币陆仟叁佰元伍角整" in said(REIMBURSEMENT)


def test_an_empty_reimbursement_can_be_filled_in_by_hand() -> None:
    content = Content(
        values={"organisation": "幸福里社区居民委员会", "summary": "灯泡", "amount": 1}
    )

    assert "人民币壹分" in said(REIMBURSEMENT, content)


def test_a_resident_is_named_to_the_supervisors_and_to_nobody_else() -> None:
    facts: dict[str, Value] = {"unit": "", "person": "赵秀兰"}

    assert "赵秀兰" in said(VOUCHER, changed(VOUCHER, **facts))
    public = printed(VOUCHER_PUBLIC, changed(VOUCHER_PUBLIC, **facts)).content
    assert "赵*兰" in text_of(public)
    assert find_leaks(public, "pdf", KNOWN) == ()


def test_the_signers_of_a_public_voucher_are_named() -> None:
    assert all(name in said(VOUCHER_PUBLIC) for name in ("王敏", "陈静", "周强"))


def test_a_project_tells_its_budget_in_figures_and_in_capitals() -> None:
    assert "86,400.00元（大写：捌万陆仟肆佰元整）" in said(PROJECT)


@pytest.mark.parametrize("kind", [PROJECT, EXECUTION, DONATIONS], ids=lambda kind: kind.key)
def test_the_samples_are_posted_for_fifteen_days_at_least(kind: PaperKind) -> None:
    start, end = (kind.sample.values[key] for key in ("posted_from", "posted_until"))

    assert isinstance(start, date)
    assert isinstance(end, date)
    assert (end - start).days >= 15


def test_what_is_left_of_a_budget_is_reckoned_and_may_be_below_nought() -> None:
    assert "34,600.00" in said(EXECUTION)
    assert "-100.00" in said(ACCEPTANCE, changed(ACCEPTANCE, paid=8_650_000))


def test_a_rating_counts_the_content_ones() -> None:
    assert "97.4%" in said(RATING)
    assert "%" not in said(RATING, changed(RATING, good=0, fair=0, bad=0)).replace(
        "满意率=（满意+基本满意）÷有效票", ""
    )


def test_donors_are_masked_and_told_apart_but_organisations_are_not() -> None:
    words = said(DONATIONS)

    assert "幸福里物业公司" in words
    assert "赵*兰" in words
    assert "王*国（甲）" in words
    assert "王*国（乙）" in words
    assert "爱心人士" in words
    assert "捐款合计5,700.00" in words
