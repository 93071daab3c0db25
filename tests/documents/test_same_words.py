"""A paper says the same as PDF and as Word file: the same words and numbers in the same order."""

import re
import unicodedata
from collections.abc import Mapping

import pytest
from support.wordfiles import words_of

from shequ_desktop.documents.ideographs import without_doubles
from shequ_desktop.documents.paper import (
    Align,
    Block,
    Card,
    Cards,
    Carried,
    Column,
    Fact,
    Facts,
    Figure,
    Figures,
    Gap,
    Heading,
    Panel,
    Panels,
    Paper,
    Paragraph,
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
    Tone,
    text,
)
from shequ_desktop.documents.pdf import extract_text
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.documents.word import write_word

_CARRIED = re.compile(r"(?:过次页|承前页)(?:[\d,]+\.\d\d)?")

TABLE = Table(
    columns=(
        Column(title="序号", width=14, align=Align.CENTER),
        Column(title="事项", stretch=True),
        Column(title="支出", width=34, align=Align.RIGHT),
    ),
    rows=(
        Row(cells=(text("一、办公费"), text(""), text("")), role=RowRole.GROUP),
        Row(cells=(text("1"), text("打印纸"), text("125.07"))),
        Row(cells=(text("2"), text("#strong[*粗*]<b>"), text("1,300.93"))),
        Row(cells=(text("合计"), text(""), text("1,426.00")), role=RowRole.TOTAL),
    ),
)
FACTS = Facts(
    facts=(
        Fact(label="户主", words=text("张*国")),
        Fact(label="联系电话", words=text("139****5678")),
        Fact(label="家庭住址", words=text("幸福里3号楼"), wide=True),
    )
)
CARD = Card(
    title="环境清洁岗",
    badge="还缺1人",
    lines=(("时间", "每周六8:30—10:00"), ("", "不限年龄")),
    names=("张*国", "李*"),
    vacant=1,
    vacant_words="待认领",
)
CLOSING: tuple[Block, ...] = (
    Gap(lines=1),
    SignLines(labels=("制表", "审核")),
    Signature(organisation="幸福里社区居民委员会", day="2026年11月16日"),
)
BLOCKS: Mapping[Style, tuple[Block, ...]] = {
    Style.OFFICIAL: (
        Title(words="关于调整社区网格的\n公告", number="幸居会〔2026〕7号"),
        Heading(words="一、依据"),
        Heading(words="（一）法律", level=2),
        Paragraph(words=text("根据“网格”调整方案，共 1,024 户，占 98.5%。")),
        TABLE,
        FACTS,
        *CLOSING,
    ),
    Style.NOTICE: (
        Title(words="停水通知", below="11月20日"),
        Paragraph(words=text("因管道检修停水。\n请提前储水。")),
        QrCode(content="https://a.example/x"),
        Signature(organisation="幸福里社区居民委员会", day="2026年11月16日", seal=False),
    ),
    Style.REGISTER: (
        Title(words="经费收支明细表", below="2026年10月"),
        Figures(figures=(Figure(label="期初", words="1.00"), Figure(label="期末", words="2.00"))),
        TABLE,
        FACTS,
        SignLines(labels=("制表", "审核")),
    ),
    Style.BOARD: (
        Title(words="三务公开栏", number="第11期", below="幸福里社区"),
        Panels(
            panels=(
                Panel(title="党务公开", blocks=(Paragraph(words=text("学习。")),)),
                Panel(title="财务公开", blocks=(TABLE,), tone=Tone.BLUE),
                Panel(title="居务公开", blocks=(Heading(words="一、网格"), FACTS)),
            )
        ),
    ),
    Style.POSTER: (
        Title(words="志愿岗位认领榜", below="人人有岗位"),
        Cards(cards=(CARD,) * 3),
        Paragraph(words=text("认领办法：到大厅登记。")),
    ),
    Style.SLIP: (
        Slips(
            across=2,
            down=2,
            slips=tuple(
                Slip(
                    front=(Heading(words=f"表决票{number}"), FACTS),
                    back=(Paragraph(words=text(f"说明{number}")),),
                )
                for number in range(3)
            ),
        ),
    ),
}


def normal(words: str) -> str:
    """Return words without blanks, page numbers and the sums that only a PDF carries."""
    plain = without_doubles(unicodedata.normalize("NFKC", words))
    return _CARRIED.sub("", re.sub(r"\s", "", plain))


@pytest.mark.parametrize("style", list(Style))
def test_both_files_say_the_same(style: Style) -> None:
    paper = Paper(name="公告", style=style, blocks=BLOCKS[style], numbered=False)

    printed = "".join(extract_text(set_paper(paper, usual_press()).content))

    assert normal(printed) == normal(words_of(write_word(paper)))


def test_what_word_leaves_out_are_only_the_sums_carried_from_page_to_page() -> None:
    rows = tuple(
        Row(cells=(text(f"{number}"), text("办公费"), text("10.00")), amounts=(1000,))
        for number in range(1, 81)
    )
    table = Table(columns=TABLE.columns, rows=rows, carried=Carried(columns=(2,)))
    paper = Paper(name="明细", style=Style.REGISTER, size=Size.A4, blocks=(table,), numbered=False)
    pages = extract_text(set_paper(paper, usual_press()).content)

    head = "序号事项支出"
    printed = [normal(page).replace(head, "") for page in pages]
    written = normal(words_of(write_word(paper)))

    assert len(pages) > 1
    assert any("过次页" in page for page in pages)
    assert head + "".join(printed) == written
