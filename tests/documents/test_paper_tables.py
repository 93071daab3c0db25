"""Tables on paper, measured: headers, whole rows, sums carried from page to page, amounts."""

import itertools
import random
from dataclasses import replace
from typing import Any

import pytest
from support.papers import ink_box_mm, plumbed

from shequ_desktop.documents.paper import (
    Align,
    Carried,
    Column,
    Figure,
    Figures,
    Panel,
    Panels,
    Paper,
    Row,
    RowRole,
    Signature,
    SignLines,
    Size,
    Style,
    Table,
    Title,
    text,
)
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.styles import style_sheet
from shequ_desktop.documents.typesetting import usual_press

OPENING = (0, 0, 1_834_527)
TITLES = ("序号", "摘要", "收入", "支出", "结余", "经手人")
PURPOSES = (
    "办公用品",
    "街道拨付第四季度为民服务专项经费，用于重阳节慰问独居老人和困难家庭共126户",
    "维修",
)
WIDTHS = (16, 0, 25, 25, 25, 16)


def columns(scale: float = 1) -> tuple[Column, ...]:
    """Columns for letters of 9 pt times ``scale``."""
    return tuple(
        Column(
            title=title,
            width=width * scale or 1,
            stretch=not width,
            align=Align.RIGHT if width == 25 else Align.LEFT if not width else Align.CENTER,
        )
        for title, width in zip(TITLES, WIDTHS, strict=True)
    )


COLUMNS = columns(10.5 / 9)
MM = 72 / 25.4


def yuan(fen: int) -> str:
    return f"{fen / 100:,.2f}"


def vouchers(count: int) -> tuple[Row, ...]:
    draw = random.Random(3)  # noqa: S311 - amounts to add up
    balance = OPENING[2]
    rows = []
    for at in range(count):
        income = draw.randrange(1, 9_000_000) if at % 7 == 0 else 0
        expense = 0 if income else draw.randrange(1, 700_000)
        balance += income - expense
        cells = (
            f"R{at:04}",
            draw.choice(PURPOSES),
            yuan(income) if income else "",
            yuan(expense) if expense else "",
            yuan(balance),
            "王敏",
        )
        rows.append(Row(cells=tuple(map(text, cells)), amounts=(income, expense, income - expense)))
    return tuple(rows)


def accounts(count: int, **more: Any) -> Table:
    return Table(
        columns=COLUMNS,
        rows=vouchers(count),
        carried=Carried(columns=(2, 3, 4), opening=OPENING),
        **more,
    )


def pages_of(*blocks: Any, style: Style = Style.REGISTER, size: Size | None = None) -> list[Any]:
    paper = Paper(name="收支表", style=style, size=size, blocks=blocks)
    return plumbed(set_paper(paper, usual_press()).content)


def pages_in(style: Style, size: Size) -> list[Any]:
    scale = style_sheet(style, size).table.small / 9
    return pages_of(
        replace(accounts(90, small=True), columns=columns(scale)), style=style, size=size
    )


def lines_of(page: Any) -> list[str]:
    return [line["text"] for line in page.extract_text_lines()]


def numbers_on(page: Any) -> list[int]:
    words = [word["text"] for word in page.extract_words()]
    return [int(word[1:]) for word in words if word[0] == "R" and word[1:].isdigit()]


STYLES = [
    (Style.REGISTER, Size.A4),
    (Style.REGISTER, Size.A3),
    (Style.OFFICIAL, Size.A4),
    (Style.NOTICE, Size.A3),
    (Style.BOARD, Size.A3),
]


@pytest.mark.parametrize(("style", "size"), STYLES)
def test_every_row_stands_on_one_page_below_the_header(style: Style, size: Size) -> None:
    pages = pages_in(style, size)

    assert len(pages) > 1
    assert [number for page in pages for number in numbers_on(page)] == list(range(90))
    for page in pages:
        assert any("".join(line.split()) == "".join(TITLES) for line in lines_of(page))


@pytest.mark.parametrize(("style", "size"), STYLES)
def test_carried_sums_are_those_of_the_rows_that_the_pages_show(style: Style, size: Size) -> None:
    pages = pages_in(style, size)

    rows = vouchers(90)
    sums: tuple[int, ...] = OPENING
    for page, following in itertools.pairwise(pages):
        for number in numbers_on(page):
            sums = tuple(a + b for a, b in zip(sums, rows[number].amounts, strict=True))
        words = " ".join(map(yuan, sums))
        assert f"过次页 {words}" in lines_of(page)
        assert f"承前页 {words}" in lines_of(following)


def test_a_sum_is_carried_only_where_there_is_a_page_to_carry_it_to() -> None:
    first, *_, last = pages_of(accounts(90))
    (only,) = pages_of(accounts(5))

    assert "承前页" not in first.extract_text()
    assert "过次页" not in last.extract_text()
    assert "页 0" not in only.extract_text()
    assert "过次页" not in only.extract_text()


def test_two_tables_of_one_paper_carry_their_own_sums() -> None:
    other = replace(accounts(60), carried=Carried(columns=(2, 3, 4)))
    pages = pages_of(accounts(60), other)

    rows = vouchers(60)
    sums = tuple(sum(row.amounts[at] for row in rows) for at in range(3))
    carried = [line for page in pages for line in lines_of(page) if line.startswith("承前页")]
    numbers = [numbers_on(page) for page in pages]
    behind = numbers[-1][0]
    rest = tuple(sum(row.amounts[at] for row in rows[behind:]) for at in range(3))
    expected = tuple(a - b for a, b in zip(sums, rest, strict=True))
    assert carried[-1] == "承前页 " + " ".join(map(yuan, expected))


def test_amounts_end_at_one_line() -> None:
    for page in pages_of(accounts(60)):
        edge = page.search("支出")[0]["x1"]
        ends = [
            word["x1"]
            for word in page.extract_words()
            if word["text"][-3:-2] == "." and abs(word["x1"] - edge) < 13 * MM
        ]
        assert len(ends) > 10
        assert max(ends) - min(ends) < 0.1
        assert ends[0] > edge


def test_columns_are_as_wide_as_they_ask_to_be_and_share_the_rest() -> None:
    shared = (
        Column(title="甲", width=40),
        Column(title="乙", width=1, stretch=True),
        Column(title="丙", width=3, stretch=True),
    )
    rows = (Row(cells=tuple(map(text, "一二三"))),)
    (page,) = pages_of(Table(columns=shared, rows=rows))

    edges = sorted({round(line["x0"] / MM, 1) for line in page.lines + page.rects + page.curves})
    inner = [edge for edge in edges if 15 <= edge <= 195.2]
    assert inner[0] == pytest.approx(15, abs=0.3)
    assert any(edge == pytest.approx(55, abs=0.3) for edge in inner)
    assert any(edge == pytest.approx(55 + 35, abs=0.3) for edge in inner)


def test_columns_too_wide_for_the_page_give_way_to_each_other() -> None:
    shared = (
        *(Column(title=f"第{at}列", width=60) for at in range(4)),
        Column(title="余", stretch=True),
    )
    rows = (Row(cells=tuple(text("内容") for _ in range(5))),)
    (page,) = pages_of(Table(columns=shared, rows=rows))

    assert max(char["x1"] for char in page.chars) < 196 * MM
    assert len(page.search("内容")) == 5


def test_a_heading_is_never_the_last_and_a_sum_never_the_first_of_a_page() -> None:
    for count in range(28, 44):
        body = vouchers(2 * count)
        heading = Row(cells=(text("下半年"),), role=RowRole.GROUP)
        total = Row(cells=tuple(map(text, ("", "合计", "1", "2", "3", ""))), role=RowRole.TOTAL)
        rows = (*body[:count], total, heading, *body[count:], total)
        pages = pages_of(Table(columns=COLUMNS, rows=rows))
        for page in pages:
            lines = [line for line in lines_of(page) if not line.startswith("第")]
            assert not lines[-1].startswith("下半年")
            assert not lines[1].startswith("合计")


def test_rows_to_fill_in_by_hand_follow_the_others_and_reach_the_foot_of_the_page() -> None:
    def rules(table: Table) -> list[float]:
        (page,) = pages_of(table, SignLines(labels=("制表", "审核")))
        return sorted({round(line["top"] / MM, 1) for line in page.lines + page.rects})

    table = Table(columns=COLUMNS, rows=vouchers(3))
    plain, five, filled = (
        rules(table),
        rules(replace(table, empty_rows=5)),
        rules(replace(table, fill_page=True)),
    )

    assert max(plain) < 90
    assert len(five) >= len(plain) + 5
    assert max(filled) > 250
    assert len(filled) > 20


@pytest.mark.parametrize("size", [Size.A4, Size.A3])
def test_ink_keeps_off_the_edge_and_an_a3_sheet_fits_two_a4(size: Size) -> None:
    paper = Paper(
        name="收支表",
        style=Style.REGISTER,
        size=size,
        foot=("监督电话：010-6512 3456", "公示期：2026年11月3日—17日"),
        blocks=(
            Title(words="经费收支公开表", below="2026年10月"),
            Figures(figures=tuple(Figure(label="收入", words="54,700.00") for _ in range(4))),
            accounts(90),
            SignLines(labels=("制表", "审核", "负责人")),
            Signature(organisation="幸福里社区居民委员会", day="2026年11月3日"),
        ),
    )
    pdf = set_paper(paper, usual_press())
    width, height = (210, 297) if size is Size.A4 else (297, 420)

    for page in range(pdf.pages):
        left, top, right, bottom = ink_box_mm(pdf.content, page, dpi=72)
        assert left >= 5
        assert top >= 5
        assert right <= width - 5
        assert bottom <= height - 5
        if size is Size.A3:
            assert right - left <= 277
            assert bottom - top <= 390


def test_numbers_in_boxes_stand_side_by_side_with_their_labels() -> None:
    figures = Figures(
        figures=(
            Figure(label="上期结余", words="12,340.50"),
            Figure(label="本期收入", words="54,700.00"),
        )
    )
    (page,) = pages_of(figures)

    first, second = page.search("12,340.50")[0], page.search("54,700.00")[0]
    assert first["top"] == pytest.approx(second["top"], abs=0.5)
    assert page.search("上期结余")[0]["bottom"] < first["top"] + 3
    assert first["x1"] < second["x0"]


def test_a_table_keeps_within_its_panel() -> None:
    panel = Panel(
        title="财务公开",
        blocks=(replace(accounts(4, small=True, fill_page=True), columns=columns(1.2)),),
    )
    (page,) = pages_of(Panels(panels=(panel, panel)), style=Style.BOARD, size=Size.A3)

    balances = [
        yuan(int(row.cells[4][0].text.replace(",", "").replace(".", ""))) for row in vouchers(4)
    ]
    assert [len(page.search(balance)) for balance in balances] == [2, 2, 2, 2]
    assert max(char["x1"] for char in page.chars) < 287 * MM
