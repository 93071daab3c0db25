"""Templates as files: read, written, and what is odd in them."""

import pytest

from shequ_desktop.documents.paper import Align, Face, Size, Style, Tone
from shequ_desktop.documents.templates import (
    BLOCK_NAMES,
    BLOCK_TITLES,
    CardLineSpec,
    CardsSpec,
    ColumnSpec,
    FactSpec,
    FactsSpec,
    FigureSpec,
    FiguresSpec,
    PageBreakSpec,
    PanelSpec,
    PanelsSpec,
    ParagraphSpec,
    SlipsSpec,
    TableSpec,
    Template,
    TitleSpec,
    read_template,
    shipped_template,
    write_template,
)
from shequ_desktop.documents.templates.findings import TemplateUnreadable
from shequ_desktop.documents.templates.wording import Blank, is_balanced, only_blank, pieces
from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.kernel.resources import resource_path

HEAD = 'key = "office.letter"\ntitle = "告知书"\nstyle = "notice"\n'

EVERYTHING = Template(
    key="office.letter",
    title="告知书",
    style=Style.BOARD,
    size=Size.A3,
    across=True,
    mask="internal",
    mark="内部资料",
    running="{organisation}",
    foot=("监督电话：{phone}", ""),
    numbered=False,
    author="",
    blocks=(
        TitleSpec(words='第一行\n"第二行"\t\\', below="{period}"),
        ParagraphSpec(words="{{}}\x7f", indent=False, face=Face.KAI, tone=Tone.SOFT, when="!a"),
        FactsSpec(facts=(FactSpec(label="姓名", words="{name}", wide=True),), height_mm=8.5),
        TableSpec(columns=()),
        TableSpec(
            list="rows",
            columns=(
                ColumnSpec(title="名", words="{name}", width=12.5, align=Align.CENTER),
                ColumnSpec(title="额", words="{amount}", stretch=True, carried=True),
            ),
            number="序号",
            empty_rows=3,
            fill_page=True,
        ),
        FiguresSpec(figures=(FigureSpec(label="共", words="{rows:count}", tone=Tone.BLUE),)),
        CardsSpec(
            list="rows",
            title="{name}",
            tone_when=("full=green",),
            lines=(CardLineSpec(label="时间", words="{time}"),),
        ),
        PageBreakSpec(),
        PanelsSpec(
            panels=(
                PanelSpec(title="空"),
                PanelSpec(title="满", blocks=(TableSpec(list="rows", columns=()),), when="rows"),
            ),
            across=3,
        ),
        SlipsSpec(
            count="{copies}",
            front=(TitleSpec(words="正面"), ParagraphSpec(words="一")),
            back=(PanelsSpec(panels=(PanelSpec(title="背面"),)),),
        ),
    ),
)


def told(findings: tuple[Finding, ...]) -> list[str]:
    return [
        each.sentence.format(**{name: getattr(each, name) for name in each.__dataclass_fields__})
        for each in findings
    ]


def test_what_is_written_is_read_again() -> None:
    assert read_template(write_template(EVERYTHING)) == EVERYTHING


def test_every_shipped_template_is_read_without_oddities_and_written_the_same() -> None:
    files = sorted(resource_path("papers").glob("*/*.toml"))
    files = [path for path in files if path.parent.name != "styles"]

    assert files
    for path in files:
        template = shipped_template(f"{path.parent.name}.{path.stem}")
        assert template.oddities == ()
        assert template.key == f"{path.parent.name}.{path.stem}"
        assert read_template(write_template(template)) == template


def test_a_paper_without_a_shipped_template_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        shipped_template("office.letter")


def test_every_kind_of_block_has_a_name_and_a_title() -> None:
    assert set(BLOCK_NAMES.values()) == set(BLOCK_TITLES)
    assert len(set(BLOCK_TITLES.values())) == len(BLOCK_TITLES)


def test_what_is_not_understood_is_left_out_and_told_with_its_place() -> None:
    template = read_template(
        HEAD
        + """
colour = "red"

[[blocks]]
block = "song"

[[blocks]]
block = "panels"
panels = [{ title = "党务", blocks = [{ block = "table", columns = [{ titel = "名" }] }] }]

[[blocks]]
block = "paragraph"
words = "好"
align = "middle"
small = "yes"
"""
    )

    # A block without what it must have is left out, and so are its columns.
    assert template.blocks[-1] == ParagraphSpec(words="好")
    assert told(template.oddities) == [
        "模板开头：不认识设置项“colour”，已略去。",
        "第 1 块：没有“song”这种块，已略去。",
        "第 2 块（版块）第 1 栏第 1 块（表格）第 1 列：不认识设置项“titel”，已略去。",
        "第 2 块（版块）第 1 栏第 1 块（表格）第 1 列：缺少设置项“title”。",
        "第 3 块（段落）：设置项“align”的值不对，应为justify、left、center、right之一。",
        "第 3 块（段落）：设置项“small”的值不对，应为true 或 false。",
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (HEAD + 'mark = "内部', "第 4 行读不懂：引号没有成对。"),
        (HEAD + "mark = 内部\n", "第 4 行读不懂：等号后面的值写法不对，文字要放在引号里。"),
        (HEAD + 'mark "内部"\n', "第 4 行读不懂：设置项的名字后面应当是等号。"),
        (HEAD + 'key = "x.y"\n', "第 4 行读不懂：同一个设置项写了两次。"),
        (HEAD + "blocks = [\n", "第 5 行读不懂：等号后面的值写法不对，文字要放在引号里。"),
    ],
)
def test_a_slip_of_the_pen_is_told_with_its_line(content: str, sentence: str) -> None:
    with pytest.raises(RulesBroken) as refused:
        read_template(content)

    assert told(refused.value.findings) == [sentence]
    assert isinstance(refused.value.findings[0], TemplateUnreadable)


def test_a_template_without_style_or_blocks_is_refused() -> None:
    with pytest.raises(RulesBroken) as refused:
        read_template('key = "office.letter"\ntitle = "告知书"\n')

    assert told(refused.value.findings) == [
        "模板开头：缺少设置项“style”。",
        "模板开头：缺少设置项“blocks”。",
    ]


def test_wording_is_taken_apart_at_its_blanks() -> None:
    assert pieces("截至{day:short}，{{注}}{金额：大写}") == (
        "截至",
        Blank("day", "short"),
        "，",
        "{",
        "注",
        "}",
        Blank("金额", "capital"),
    )
    assert only_blank("{ day }") == Blank("day")
    assert only_blank("{day}日") is None


def test_a_single_brace_stays_and_is_noticed() -> None:
    assert pieces("{a") == ("{", "a")
    assert not is_balanced("a}")
    assert is_balanced("{{a}} {b}")
