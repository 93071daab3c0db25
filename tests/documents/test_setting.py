"""Any paper: its words are only words, its file can be searched, kept and passed on."""

import io
import struct
import unicodedata
import zlib
from typing import Any

import pdfplumber
import pytest
from support.papers import fonts_not_embedded, is_blank, text_of

from shequ_desktop.documents import paper as model
from shequ_desktop.documents.bars import Bar, Bars
from shequ_desktop.documents.fonts import GlyphsMissing
from shequ_desktop.documents.paper import (
    Block,
    Card,
    Cards,
    Column,
    Fact,
    Facts,
    Figure,
    Figures,
    Gap,
    Heading,
    NextPaper,
    PageBreak,
    Panel,
    Panels,
    Paper,
    Paragraph,
    Picture,
    QrCode,
    Row,
    RowRole,
    Signature,
    SignLines,
    Size,
    Slip,
    Slips,
    Style,
    Table,
    Title,
    text,
)
from shequ_desktop.documents.pdf import extract_text
from shequ_desktop.documents.pictures import PictureUnreadable
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import Pdf, usual_press
from shequ_desktop.kernel.progress import Cancelled

NASTY = '#read("/etc/passwd")*粗*_斜_`码`$x^2$<标签>@引用//注=题#[x]"引"\'号\'--...'


def paragraph(words: str) -> Paragraph:
    return Paragraph(words=text(words))


def made(*blocks: Block, style: Style = Style.OFFICIAL, archive: bool = False) -> Pdf:
    return set_paper(Paper(name="试样", style=style, blocks=blocks), usual_press(), archive=archive)


def read(content: bytes) -> str:
    """Return what pdfplumber reads, without spaces and line ends, which it guesses."""
    pages = pdfplumber.open(io.BytesIO(content)).pages
    return "".join("".join(char["text"] for char in page.chars) for page in pages)


TEXT_BLOCKS: dict[str, Block] = {
    "title": Title(words=NASTY),
    "title number": Title(words="题", number=NASTY),
    "title below": Title(words="题", below=NASTY),
    "heading": Heading(words=NASTY, level=2),
    "paragraph": paragraph(NASTY),
    "small paragraph": Paragraph(words=text(NASTY), small=True, align=model.Align.LEFT),
    "coloured run": Paragraph(words=(model.Run(NASTY, model.Face.HEI, model.Tone.RED),)),
    "fact label": Facts(facts=(Fact(label=NASTY, words=text("值")),), boxed=False, across=1),
    "boxed fact label": Facts(facts=(Fact(label=NASTY, words=text("值")),)),
    "fact": Facts(facts=(Fact(label="项", words=text(NASTY)),), boxed=False),
    "boxed fact": Facts(facts=(Fact(label="项", words=text(NASTY), wide=True),)),
    "signature": Signature(organisation=NASTY, day="2026年1月1日"),
    "unsealed signature": Signature(organisation="社区", day=NASTY, seal=False),
    "sign lines": SignLines(labels=(NASTY,), across=1),
    "table head": Table(columns=(Column(title=NASTY, stretch=True),), rows=()),
    "table": Table(columns=(Column(title="甲", stretch=True),), rows=(Row(cells=(text(NASTY),)),)),
    "table group": Table(
        columns=(Column(title="甲", stretch=True), Column(title="乙", width=20)),
        rows=(Row(cells=(text(NASTY), ()), role=RowRole.GROUP),),
    ),
    "figure": Figures(figures=(Figure(label="本期", words=NASTY),)),
    "figure label": Figures(figures=(Figure(label=NASTY, words="1"),)),
    "card": Cards(cards=(Card(title=NASTY),), across=1),
    "card badge": Cards(cards=(Card(title="岗", badge=NASTY),), across=1),
    "card line": Cards(cards=(Card(title="岗", lines=(("责", NASTY),)),), across=1),
    "card label": Cards(cards=(Card(title="岗", lines=((NASTY, "责"),)),), across=1),
    "card name": Cards(cards=(Card(title="岗", names=(NASTY,)),), across=1),
    "vacant place": Cards(cards=(Card(title="岗", vacant=1, vacant_words=NASTY),), across=1),
    "QR code": QrCode(content="https://example.org", words=NASTY),
    "panel title": Panels(panels=(Panel(title=NASTY, blocks=()),), across=1),
    "panel": Panels(panels=(Panel(title="栏", blocks=(paragraph(NASTY),)),), across=1),
    "slip": Slips(slips=(Slip(front=(paragraph(NASTY),), back=(paragraph("背"),)),)),
    "slip back": Slips(slips=(Slip(front=(paragraph("面"),), back=(paragraph(NASTY),)),)),
    "bar": Bars(bars=(Bar(label=NASTY, words="1,200.00元", part=500, tone=model.Tone.BLUE),)),
}


@pytest.mark.parametrize("where", TEXT_BLOCKS)
def test_whatever_a_text_holds_is_printed_as_it_is(where: str) -> None:
    assert NASTY in text_of(made(TEXT_BLOCKS[where]).content)


@pytest.mark.parametrize("where", ["mark", "running", "foot", "name", "author"])
def test_whatever_stands_round_the_text_is_printed_as_it_is(where: str) -> None:
    around: dict[str, Any] = {where: (NASTY, "") if where == "foot" else NASTY}
    paper = Paper(
        **{"name": "试样", **around},
        style=Style.OFFICIAL,
        blocks=(paragraph("一"), PageBreak(), paragraph("二")),
    )
    content = set_paper(paper, usual_press()).content

    if where in ("name", "author"):
        key = {"name": "Title", "author": "Author"}[where]
        assert pdfplumber.open(io.BytesIO(content)).metadata[key] == NASTY
    else:
        assert NASTY in text_of(content)


def test_every_block_of_the_model_can_be_set() -> None:
    drawn = {type(block) for block in TEXT_BLOCKS.values()} | {Gap, NextPaper, PageBreak, Picture}

    assert drawn == set(model.Block.__args__)


def test_radicals_in_the_text_become_the_ideographs_that_they_stand_for() -> None:
    kangxi = "".join(map(chr, range(0x2F00, 0x2FD6)))
    content = made(paragraph("⼆⼈⼯⾏⺠⼾⻘⻩，二人工行民户青黄"), paragraph(kangxi)).content

    alone = unicodedata.normalize("NFKC", kangxi).replace("戶", "户")
    expected = "二人工行民户青黄，二人工行民户青黄" + alone
    assert text_of(content) == expected + "—1—"
    assert read(content).replace(" ", "").replace("\n", "") == expected + "—1—"


def test_the_text_of_every_reader_is_the_text_that_was_typed() -> None:
    typed = (
        "二〇二六年，幸福里社区王喆、李𠮷、张䶮、赵㛃等4人（其中党员2人）自愿参加“门前三包”"
        "——垃圾分类、环境整治……电话：010-65123456；经费￥1,280.50元，占81.7％。"
    )
    content = made(Title(words="二人工行民公告"), paragraph(typed)).content

    for said in (text_of(content), read(content).replace(" ", "")):
        assert said == "二人工行民公告" + typed + "—1—"


def test_a_rare_character_that_can_be_drawn_is_and_another_is_named() -> None:
    drawn, missing = "𠮷𫖯", "\ue123\U0002fffd"
    paper = made(paragraph(f"王{drawn}"), Signature(organisation=missing, day="2026年1月1日"))

    (warning,) = [found for found in paper.warnings if isinstance(found, GlyphsMissing)]
    assert warning == GlyphsMissing(missing)
    assert drawn in text_of(paper.content)


def test_the_file_says_what_it_is_and_who_issues_it() -> None:
    paper = Paper(
        name="会议决议公告", author="幸福里社区居民委员会", style=Style.OFFICIAL, blocks=()
    )
    found = pdfplumber.open(io.BytesIO(set_paper(paper, usual_press()).content)).metadata

    assert (found["Title"], found["Author"]) == (paper.name, paper.author)


@pytest.mark.parametrize("style", [Style.OFFICIAL, Style.NOTICE])
def test_an_archive_copy_is_pdf_a_2b_with_all_its_fonts(style: Style) -> None:
    content = made(paragraph("存档"), style=style, archive=True).content

    assert b"<pdfaid:part>2</pdfaid:part>" in content
    assert b"<pdfaid:conformance>B</pdfaid:conformance>" in content
    assert fonts_not_embedded(content) == []


def test_the_mark_is_on_every_page_and_the_running_head_on_all_but_the_first() -> None:
    paper = Paper(
        name="试样",
        style=Style.NOTICE,
        blocks=(paragraph("一"), PageBreak(), paragraph("二"), PageBreak(), paragraph("三")),
        mark="内部资料",
        running="决议（续）",
        foot=("监督电话", "打印人"),
    )
    pages = extract_text(set_paper(paper, usual_press()).content)

    assert ["内部资料" in page for page in pages] == [True, True, True]
    assert ["决议（续）" in page for page in pages] == [False, True, True]
    assert ["监督电话" in page and "打印人" in page for page in pages] == [True, True, True]
    assert ["第 2 页" in page and "共 3 页" in page for page in pages] == [False, True, False]


def test_a_paper_without_numbers_has_none() -> None:
    paper = Paper(name="试样", style=Style.OFFICIAL, blocks=(Gap(),), numbered=False)

    assert is_blank(set_paper(paper, usual_press()).content, 0)


@pytest.mark.parametrize(("across", "size"), [(False, Size.A4), (True, Size.A4), (False, Size.A3)])
def test_a_paper_has_the_sheet_that_it_asks_for(across: bool, size: Size) -> None:  # noqa: FBT001 - a case of a test
    paper = Paper(name="试样", style=Style.NOTICE, blocks=(), size=size, across=across)
    (page,) = pdfplumber.open(io.BytesIO(set_paper(paper, usual_press()).content)).pages

    short, long = {Size.A4: (210, 297), Size.A3: (297, 420)}[size]
    sheet = (long, short) if across else (short, long)
    assert (page.width / 72 * 25.4, page.height / 72 * 25.4) == pytest.approx(sheet, abs=0.2)


def test_what_was_stopped_is_not_set() -> None:
    class Stopped:
        def report(self, _done: int, _total: int) -> None:
            raise Cancelled

    paper = Paper(name="试样", style=Style.OFFICIAL, blocks=())
    with pytest.raises(Cancelled):
        set_paper(paper, usual_press(), progress=Stopped())


def png(width: int, height: int) -> bytes:
    """Return a black picture."""

    def chunk(kind: bytes, held: bytes) -> bytes:
        body = kind + held
        return struct.pack(">I", len(held)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + bytes(width) for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
def test_a_file_that_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(PictureUnreadable):
        made(Picture(content=content, width_mm=40))


def test_a_picture_is_as_wide_as_it_is_asked_to_be() -> None:
    content = made(Picture(content=png(30, 20), width_mm=60, words="楼前")).content
    (page,) = pdfplumber.open(io.BytesIO(content)).pages
    (picture,) = page.images

    assert picture["width"] / 72 * 25.4 == pytest.approx(60, abs=0.1)
    assert picture["height"] / 72 * 25.4 == pytest.approx(40, abs=0.1)
    assert "楼前" in text_of(content)
