"""What a template's author is told before somebody prints with it."""

from dataclasses import replace

import pytest

from shequ_desktop.documents.kinds import (
    FieldKind,
    PaperField,
    PaperKind,
    PaperList,
)
from shequ_desktop.documents.linting import lint
from shequ_desktop.documents.paper import Size, Style
from shequ_desktop.documents.templates import (
    BlockSpec,
    CardsSpec,
    ColumnSpec,
    EachSpec,
    FactSpec,
    FactsSpec,
    GapSpec,
    PageBreakSpec,
    PanelSpec,
    PanelsSpec,
    ParagraphSpec,
    PartSpec,
    PictureSpec,
    SlipsSpec,
    TableSpec,
    Template,
    TitleSpec,
    read_template,
)
from shequ_desktop.documents.templates.findings import TemplateFinding

KIND = PaperKind(
    key="office.letter",
    title="告知书",
    fields=(
        PaperField(key="organisation", title="居民委员会"),
        PaperField(key="subject", title="事由", required=True),
        PaperField(key="day", title="日期", kind=FieldKind.DAY),
        PaperField(key="aid", title="救助情况", kind=FieldKind.SENSITIVE),
    ),
    lists=(
        PaperList(
            key="people",
            title="人员",
            fields=(
                PaperField(key="name", title="姓名", kind=FieldKind.NAME),
                PaperField(key="amount", title="金额", kind=FieldKind.MONEY),
                PaperField(key="remark", title="备注", kind=FieldKind.PERSONAL),
            ),
        ),
    ),
    parts={"map": "地图"},
)
INSTEAD = "请删去，或者改用内部文件。"
SUBJECT = ParagraphSpec(words="{subject}")


def template(*blocks: BlockSpec) -> Template:
    return Template(key="office.letter", title="告知书", style=Style.NOTICE, blocks=blocks)


def told(template: Template) -> list[str]:
    return [
        each.sentence.format(**{name: getattr(each, name) for name in each.__dataclass_fields__})
        for each in lint(template, KIND)
    ]


def test_a_sound_template_has_no_findings() -> None:
    sound = template(
        TitleSpec(words="{事由}", below="{day:month}"),
        ParagraphSpec(words="{day:weekday} {people:count} {day:blank}", when="people"),
        TableSpec(
            list="人员",
            columns=(
                ColumnSpec(title="姓名", words="{name}"),
                ColumnSpec(title="金额", words="{amount}", carried=True),
                ColumnSpec(title="大写", words="{金额：大写}（{organisation}）"),
            ),
            group_by="姓名",
        ),
        CardsSpec(list="people", title="{name}", names="name", tone_when=("amount=green",)),
        EachSpec(list="people", heading="{name}"),
        PartSpec(part="地图", when="!map"),
        PanelsSpec(panels=(PanelSpec(title="一", blocks=(GapSpec(),)),)),
    )

    assert told(sound) == []


@pytest.mark.parametrize(
    ("block", "sentence"),
    [
        (ParagraphSpec(words="{sum}"), "第 2 块（段落）：没有名为“sum”的字段。"),
        (ParagraphSpec(words="一", when="!sum"), "第 2 块（段落）：没有名为“sum”的字段。"),
        (ParagraphSpec(words="{name}"), "第 2 块（段落）：没有名为“name”的字段。"),
        (ParagraphSpec(words="{sums:count}"), "第 2 块（段落）：没有名为“sums”的列表。"),
        (
            ParagraphSpec(words="{day:capital}"),
            "第 2 块（段落）：“日期”不能写成“capital”的形式。",
        ),
        (
            ParagraphSpec(words="{day"),
            "第 2 块（段落）：花括号没有成对；要印出花括号本身，请写两个（{{ 或 }}）。",
        ),
        (
            ParagraphSpec(words="{救助情况}"),
            "第 2 块（段落）：“救助情况”不得出现在“公开”的文件上，打印时为空。" + INSTEAD,
        ),
        (
            EachSpec(list="people", words="{remark}"),
            "第 2 块（逐条）：“备注”不得出现在“公开”的文件上，打印时为空。" + INSTEAD,
        ),
        (
            FactsSpec(facts=(FactSpec(label="一"), FactSpec(label="二", words="{sum}"))),
            "第 2 块（栏目格）第 2 项：没有名为“sum”的字段。",
        ),
        (
            TableSpec(list="people", columns=(ColumnSpec(title="额", words="{sum}"),)),
            "第 2 块（表格）第 1 列：没有名为“sum”的字段。",
        ),
        (
            TableSpec(
                list="people", columns=(ColumnSpec(title="额", words="{amount}元", carried=True),)
            ),
            "第 2 块（表格）第 1 列：只有金额才能逐页结转，此处应当只写一个金额字段。",
        ),
        (TableSpec(columns=()), "第 2 块（表格）：里面什么也没有。"),
        (
            TableSpec(list="people", group_by="sum", columns=(ColumnSpec(title="一"),)),
            "第 2 块（表格）：没有名为“sum”的字段。",
        ),
        (CardsSpec(list="posts", title="一"), "第 2 块（卡片）：没有名为“posts”的列表。"),
        (
            CardsSpec(list="people", title="一", vacant="sum"),
            "第 2 块（卡片）：没有名为“sum”的字段。",
        ),
        (
            CardsSpec(list="people", title="一", tone_when=("name=pink",)),
            "第 2 块（卡片）：设置项“tone_when”的值不对，应为ink、soft、red、green、blue、amber之一。",
        ),
        (PartSpec(part="photo"), "第 2 块（整块内容）：没有名为“photo”的整块内容。"),
        (
            PictureSpec(content="aGVsbG8=", width_mm=30),
            "第 2 块（图片）：图片不是 PNG 或 JPEG 格式。",
        ),
        (PictureSpec(content="？", width_mm=30), "第 2 块（图片）：图片不是 PNG 或 JPEG 格式。"),
        (TitleSpec(words="一"), "第 2 块（标题）：标题只能有一个，而且在最前面。"),
        (PanelsSpec(panels=()), "第 2 块（版块）：里面什么也没有。"),
        (
            PanelsSpec(panels=(PanelSpec(title="一", blocks=(GapSpec(), PageBreakSpec())),)),
            "第 2 块（版块）第 1 栏第 2 块（换页）：这种块不能放在这里。",
        ),
        (
            PanelsSpec(panels=(PanelSpec(title="一", when="sum"),)),
            "第 2 块（版块）第 1 栏：没有名为“sum”的字段。",
        ),
    ],
)
def test_the_block_that_is_wrong_is_named(block: BlockSpec, sentence: str) -> None:
    assert told(template(SUBJECT, block)) == [sentence]


def test_findings_say_the_number_of_the_block() -> None:
    (finding,) = lint(template(SUBJECT, ParagraphSpec(words="{sum}")), KIND)

    assert isinstance(finding, TemplateFinding)
    assert finding.place.number == 2


def test_slips_stand_alone_on_sheets_that_exist() -> None:
    slips = SlipsSpec(list="people", label="9x9", front=(ParagraphSpec(words="{subject}{name}"),))

    assert told(template(slips)) == ["第 1 块（小票）：没有名为“9x9”的标签纸。"]
    assert told(template(replace(slips, label=""), GapSpec())) == [
        "第 1 块（小票）：小票占满整张纸，不能与其他块同时使用。"
    ]


def test_the_head_of_a_template_is_looked_at_too() -> None:
    odd = replace(
        template(SUBJECT), key="office.card", mask="secret", size=Size.A2, running="{sum}"
    )

    assert told(odd) == [
        "模板开头：这是“office.card”的模板，不能用于“告知书”。",
        "模板开头：没有名为“secret”的显示方式，将按“公开”处理。",
        "模板开头：这种版式没有 A2 纸，可用：A4、A3。",
        "模板开头：没有名为“sum”的字段。",
    ]


def test_what_must_be_printed_and_is_not_is_a_warning() -> None:
    assert told(template(GapSpec())) == ["模板开头：必填的“事由”没有用到，不会印出来。"]


def test_an_empty_template_is_told() -> None:
    assert told(template())[0] == "模板开头：里面什么也没有。"


def test_a_paper_that_shows_more_than_the_public_may_see_is_marked() -> None:
    inside = replace(template(SUBJECT, ParagraphSpec(words="{aid}")), mask="internal")

    assert told(inside) == [
        "模板开头：按“内部”显示个人信息的文件应当在页眉注明，例如“内部资料 注意保管”。"
    ]
    assert told(replace(inside, mark="内部资料")) == []


def test_what_was_odd_in_the_file_comes_first() -> None:
    read = read_template(
        'key = "office.letter"\ntitle = "告知书"\nstyle = "notice"\ncolour = "red"\n'
        '[[blocks]]\nblock = "paragraph"\nwords = "{subject}{sum}"\n'
    )

    assert told(read) == [
        "模板开头：不认识设置项“colour”，已略去。",
        "第 1 块（段落）：没有名为“sum”的字段。",
    ]
