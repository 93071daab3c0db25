"""公告大字: read by people of seventy, from the other side of a board."""

import itertools
from typing import Any

import pytest
from support.papers import ink_box_mm, plumbed

from shequ_desktop.documents.paper import (
    Block,
    Fact,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Signature,
    SignLines,
    Size,
    Style,
    Title,
    text,
)
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.styles import style_sheet
from shequ_desktop.documents.typesetting import usual_press

BODY = "各位居民：本月十五日上午九点到十一点，三号楼水箱清洗，请提前存水。"
RED = (200 / 255, 22 / 255, 29 / 255)


def notice(size: Size) -> bytes:
    blocks: tuple[Block, ...] = (
        Title(words="停水通知", below="请互相转告"),
        *(Paragraph(words=text(BODY * 2)) for _ in range(6)),
        Heading(words="一、怎样准备"),
        Facts(
            facts=(Fact(label="地点", words=text("三号楼")), Fact(label="日期", words=text("15日")))
        ),
        Facts(facts=(Fact(label="联系人", words=text("刘洋")),), boxed=False),
        Paragraph(words=text("特此通知。")),
        Signature(organisation="幸福里社区居民委员会", day="2026年11月16日"),
        SignLines(labels=("经办人", "负责人")),
    )
    paper = Paper(
        name="停水通知",
        style=Style.NOTICE,
        size=size,
        blocks=blocks,
        running="停水通知（续）",
        foot=("电话：010-65123456", "打印：刘洋 2026-11-16"),
    )
    return set_paper(paper, usual_press()).content


def body_of(pages: list[Any], size: float) -> list[Any]:
    return [char for page in pages for char in page.chars if round(char["size"], 3) == size]


@pytest.mark.parametrize(("size", "body", "title"), [(Size.A4, 22, 36), (Size.A3, 30, 56)])
def test_the_text_can_be_read_from_afar_and_the_title_from_farther(
    size: Size, body: float, title: float
) -> None:
    pages = plumbed(notice(size))

    assert "".join(char["text"] for char in body_of(pages, body)).count("水箱清洗") == 12
    titled = body_of(pages, title)
    assert "".join(char["text"] for char in titled) == "停水通知"
    assert all(char["non_stroking_color"] == pytest.approx(RED, abs=0.01) for char in titled)
    smallest = min(char["size"] for page in pages for char in page.chars if char["text"] != " ")
    assert smallest >= 12


@pytest.mark.parametrize(("size", "pitch"), [(Size.A4, 36), (Size.A3, 50)])
def test_lines_are_equally_far_apart(size: Size, pitch: float) -> None:
    paragraphs = tuple(Paragraph(words=text(BODY * 2 + "Tel. 010")) for _ in range(4))
    paper = Paper(name="通知", style=Style.NOTICE, size=size, blocks=paragraphs, numbered=False)
    (page,) = plumbed(set_paper(paper, usual_press()).content)
    baselines = sorted({round(char["matrix"][5], 1) for char in page.chars}, reverse=True)

    assert len(baselines) > 10
    for above, below in itertools.pairwise(baselines):
        assert above - below == pytest.approx(pitch, abs=0.15)


def test_the_ink_of_an_a3_notice_fits_on_two_a4_sheets() -> None:
    content = notice(Size.A3)

    for page in range(len(plumbed(content))):
        left, top, right, bottom = ink_box_mm(content, page, 60)
        assert right - left <= 277
        assert bottom - top <= 390


@pytest.mark.parametrize("size", [Size.A4, Size.A3])
def test_nothing_leaves_the_margins(size: Size) -> None:
    content = notice(size)
    margins = style_sheet(Style.NOTICE, size).margins
    width = {Size.A4: 210, Size.A3: 297}[size]

    for page in range(len(plumbed(content))):
        left, _, right, _ = ink_box_mm(content, page, 60)
        assert left >= margins.left - 0.6
        assert right <= width - margins.right + 0.6
