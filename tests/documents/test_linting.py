"""What is wrong with a template is told with its block."""

from typing import Any

import pytest

from shequ_desktop.documents.kinds import FieldKind, PaperField, PaperKind, PaperList
from shequ_desktop.documents.linting import lint
from shequ_desktop.documents.paper import Size, Style
from shequ_desktop.documents.templates import findings as found
from shequ_desktop.documents.templates import shipped_template, specs
from shequ_desktop.rooms import PAPERS

_FIELDS = (
    PaperField(key="title", title="标题"),
    PaperField(key="aid", title="救助", kind=FieldKind.SENSITIVE),
)
_KIND = PaperKind(
    key="trial.paper",
    title="试用",
    fields=_FIELDS,
    lists=(PaperList(key="rows", title="各行", fields=_FIELDS),),
)
_GAP = specs.GapSpec()
_COLUMN = specs.ColumnSpec(title="列", words="{title}", carried=True)


def findings(
    *blocks: specs.BlockSpec, kind: PaperKind = _KIND, **head: Any
) -> list[tuple[str, str]]:
    given = {"key": kind.key, "title": "试用", "style": Style.NOTICE, "author": "", **head}
    told = lint(specs.Template(blocks=blocks, **given), kind)
    return [(type(each).__name__, getattr(each, "where", "")) for each in told]


@pytest.mark.parametrize("key", PAPERS)
def test_a_shipped_template_has_nothing_wrong(key: str) -> None:
    assert lint(shipped_template(key), PAPERS[key]) == ()


@pytest.mark.parametrize(
    ("spec", "finding", "where"),
    [
        (specs.TitleSpec(words="甲"), found.TitleMisplaced, "第 2 块（标题）"),
        (specs.SlipsSpec(front=(_GAP,)), found.SlipsNotAlone, "第 2 块（小票）"),
        (specs.HeadingSpec(words="{x}"), found.UnknownField, "第 2 块（小标题）"),
        (specs.GapSpec(when="!x"), found.UnknownField, "第 2 块（空行）"),
        (specs.EachSpec(list="x"), found.UnknownList, "第 2 块（逐条）"),
        (specs.PartSpec(part="x"), found.UnknownPart, "第 2 块（整块内容）"),
        (specs.ParagraphSpec(words="{title:capital}"), found.UnknownForm, "第 2 块（段落）"),
        (specs.ParagraphSpec(words="{title"), found.BracesUneven, "第 2 块（段落）"),
        (specs.ParagraphSpec(words="{aid}"), found.FieldHidden, "第 2 块（段落）"),
        (specs.PanelsSpec(panels=()), found.NothingIn, "第 2 块（版块）"),
        (specs.TableSpec(columns=()), found.NothingIn, "第 2 块（表格）"),
        (
            specs.TableSpec(list="rows", columns=(_COLUMN,)),
            found.NotMoney,
            "第 2 块（表格）第 1 列",
        ),
        (specs.PictureSpec(content="x", width_mm=9), found.PictureUnreadable, "第 2 块（图片）"),
        (
            specs.PanelsSpec(
                panels=(specs.PanelSpec(title="甲", blocks=(specs.PageBreakSpec(),)),)
            ),
            found.BlockMisplaced,
            "第 2 块（版块）第 1 栏第 1 块（换页）",
        ),
    ],
)
def test_a_finding_names_the_block(
    spec: specs.BlockSpec, finding: type[found.TemplateFinding], where: str
) -> None:
    assert findings(_GAP, spec) == [(finding.__name__, where)]


def test_slips_know_their_labels() -> None:
    slips = specs.SlipsSpec(label="9x9", front=(_GAP,))

    assert findings(slips) == [("UnknownLabel", "第 1 块（小票）")]


@pytest.mark.parametrize(
    ("head", "finding"),
    [
        ({"key": "x"}, found.OtherPaper),
        ({"mask": "x"}, found.UnknownMask),
        ({"mask": "whole"}, found.Unmarked),
        ({"size": Size.A2}, found.SizeUnsuited),
    ],
)
def test_the_head_is_looked_at_too(
    head: dict[str, Any], finding: type[found.TemplateFinding]
) -> None:
    assert findings(_GAP, **head) == [(finding.__name__, "模板开头")]


def test_an_empty_template_and_an_unused_required_fact_are_told() -> None:
    kind = PaperKind(
        key="trial.paper", title="试用", fields=(PaperField(key="a", title="甲", required=True),)
    )

    assert findings() == [("NothingIn", "模板开头")]
    assert findings(_GAP, kind=kind) == [("RequiredUnused", "模板开头")]
