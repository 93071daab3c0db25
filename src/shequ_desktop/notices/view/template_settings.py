"""What can be set of each kind of block, and what each setting is called. Knows no window."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from enum import Enum, auto
from types import MappingProxyType
from typing import Any

from shequ_desktop.documents.templates import (
    CardLineSpec,
    CardsSpec,
    ColumnSpec,
    EachSpec,
    FactSpec,
    FactsSpec,
    FigureSpec,
    FiguresSpec,
    GapSpec,
    HeadingSpec,
    PageBreakSpec,
    PanelSpec,
    PanelsSpec,
    ParagraphSpec,
    PartSpec,
    PictureSpec,
    QrCodeSpec,
    SignatureSpec,
    SignLinesSpec,
    SlipsSpec,
    TableSpec,
    Template,
    TitleSpec,
)
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.notices.view import template_choices as choices


class Way(Enum):
    """How a setting is shown and changed."""

    WORDS = auto()
    """Wording in one line."""
    TEXT = auto()
    """Wording in several lines."""
    PLAIN = auto()
    """A text without blanks."""
    YES = auto()
    COUNT = auto()
    LENGTH = auto()
    CHOICE = auto()
    LIST = auto()
    FIELD = auto()
    """A field of the list."""
    PART = auto()
    MASK = auto()
    LABEL = auto()
    """A sheet of gummed labels."""
    WHEN = auto()
    ROWS = auto()
    """A small grid: one row for each of its records."""
    LINES = auto()
    """Several plain texts, one a line."""
    FEET = auto()
    """Two wordings: left and right."""
    FILE = auto()
    """A picture out of a file."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing that can be set."""

    name: str
    title: str
    way: Way
    _: KW_ONLY
    choices: Mapping[Any, str] = field(default_factory=dict)
    """Values and what they are called."""
    most: float = 0
    """Of counts and lengths."""
    hint: str = ""
    row: type[Any] | None = None
    """What a row of the grid is."""


_WHEN = Setting("when", QT_TRANSLATE_NOOP("templates", "何时印出"), Way.WHEN)
_LIST = Setting("list", QT_TRANSLATE_NOOP("templates", "取自列表"), Way.LIST)
_ACROSS = Setting("across", QT_TRANSLATE_NOOP("templates", "每行几个"), Way.COUNT, most=12)

SETTINGS: Mapping[type[Any], tuple[Setting, ...]] = MappingProxyType(
    {
        Template: (
            Setting(
                "style", QT_TRANSLATE_NOOP("templates", "版式"), Way.CHOICE, choices=choices.STYLES
            ),
            Setting(
                "size", QT_TRANSLATE_NOOP("templates", "纸张"), Way.CHOICE, choices=choices.SIZES
            ),
            Setting("across", QT_TRANSLATE_NOOP("templates", "横放"), Way.YES),
            Setting(
                "mask",
                QT_TRANSLATE_NOOP("templates", "个人信息"),
                Way.MASK,
                hint=QT_TRANSLATE_NOOP(
                    "templates", "给居民看的文件请用最严的一种，姓名、电话等会自动隐去一部分。"
                ),
            ),
            Setting(
                "mark",
                QT_TRANSLATE_NOOP("templates", "页眉标记"),
                Way.PLAIN,
                hint=QT_TRANSLATE_NOOP("templates", "例如：内部资料"),
            ),
            Setting(
                "running",
                QT_TRANSLATE_NOOP("templates", "续页页眉"),
                Way.WORDS,
                hint=QT_TRANSLATE_NOOP("templates", "从第 2 页起印在页首，散页也能认出是谁的。"),
            ),
            Setting(
                "foot",
                QT_TRANSLATE_NOOP("templates", "页脚"),
                Way.FEET,
                hint=QT_TRANSLATE_NOOP("templates", "页码左边、右边的文字。"),
            ),
            Setting("numbered", QT_TRANSLATE_NOOP("templates", "印页码"), Way.YES),
            Setting(
                "author",
                QT_TRANSLATE_NOOP("templates", "发文单位"),
                Way.WORDS,
                hint=QT_TRANSLATE_NOOP("templates", "写在电子文件的属性里，不印出来。"),
            ),
        ),
        TitleSpec: (
            Setting("words", QT_TRANSLATE_NOOP("templates", "标题文字"), Way.TEXT),
            Setting("number", QT_TRANSLATE_NOOP("templates", "发文字号"), Way.WORDS),
            Setting("below", QT_TRANSLATE_NOOP("templates", "标题下一行"), Way.WORDS),
            _WHEN,
        ),
        HeadingSpec: (
            Setting("words", QT_TRANSLATE_NOOP("templates", "文字"), Way.WORDS),
            Setting(
                "level", QT_TRANSLATE_NOOP("templates", "级别"), Way.CHOICE, choices=choices.LEVELS
            ),
            Setting("numbered", QT_TRANSLATE_NOOP("templates", "自动编号"), Way.YES),
            _WHEN,
        ),
        ParagraphSpec: (
            Setting("words", QT_TRANSLATE_NOOP("templates", "文字"), Way.TEXT),
            Setting(
                "align", QT_TRANSLATE_NOOP("templates", "对齐"), Way.CHOICE, choices=choices.ALIGNS
            ),
            Setting("indent", QT_TRANSLATE_NOOP("templates", "首行空两格"), Way.YES),
            Setting("small", QT_TRANSLATE_NOOP("templates", "用小字"), Way.YES),
            Setting("keep", QT_TRANSLATE_NOOP("templates", "与下一块同页"), Way.YES),
            Setting("headings", QT_TRANSLATE_NOOP("templates", "识别“一、”等小标题"), Way.YES),
            Setting(
                "face", QT_TRANSLATE_NOOP("templates", "字体"), Way.CHOICE, choices=choices.FACES
            ),
            Setting(
                "tone",
                QT_TRANSLATE_NOOP("templates", "颜色"),
                Way.CHOICE,
                choices=choices.ANY_TONES,
            ),
            _WHEN,
        ),
        FactsSpec: (
            Setting("facts", QT_TRANSLATE_NOOP("templates", "各栏目"), Way.ROWS, row=FactSpec),
            _ACROSS,
            Setting("boxed", QT_TRANSLATE_NOOP("templates", "画格线"), Way.YES),
            Setting(
                "height_mm",
                QT_TRANSLATE_NOOP("templates", "行高（毫米）"),
                Way.LENGTH,
                most=100,
                hint=QT_TRANSLATE_NOOP("templates", "0：按内容"),
            ),
            _WHEN,
        ),
        TableSpec: (
            _LIST,
            Setting("columns", QT_TRANSLATE_NOOP("templates", "各列"), Way.ROWS, row=ColumnSpec),
            Setting(
                "number",
                QT_TRANSLATE_NOOP("templates", "序号列的名称"),
                Way.PLAIN,
                hint=QT_TRANSLATE_NOOP("templates", "不填：没有序号列"),
            ),
            Setting(
                "total",
                QT_TRANSLATE_NOOP("templates", "合计行的名称"),
                Way.PLAIN,
                hint=QT_TRANSLATE_NOOP("templates", "不填：没有合计行"),
            ),
            Setting(
                "opening",
                QT_TRANSLATE_NOOP("templates", "首行的名称"),
                Way.PLAIN,
                hint=QT_TRANSLATE_NOOP("templates", "例如：上年结转；不填：没有这一行"),
            ),
            Setting("opening_amount", QT_TRANSLATE_NOOP("templates", "首行的金额"), Way.WORDS),
            Setting("group_by", QT_TRANSLATE_NOOP("templates", "分组"), Way.FIELD),
            Setting("small", QT_TRANSLATE_NOOP("templates", "用小字"), Way.YES),
            Setting(
                "empty_rows",
                QT_TRANSLATE_NOOP("templates", "空行数"),
                Way.COUNT,
                most=200,
                hint=QT_TRANSLATE_NOOP("templates", "在后面留出手写的行"),
            ),
            Setting("only_filled", QT_TRANSLATE_NOOP("templates", "略去没有内容的列"), Way.YES),
            Setting("fill_page", QT_TRANSLATE_NOOP("templates", "空行排满整页"), Way.YES),
            Setting(
                "row_mm",
                QT_TRANSLATE_NOOP("templates", "行高（毫米）"),
                Way.LENGTH,
                most=100,
                hint=QT_TRANSLATE_NOOP("templates", "0：按版式"),
            ),
            _WHEN,
        ),
        FiguresSpec: (
            Setting("figures", QT_TRANSLATE_NOOP("templates", "各数字"), Way.ROWS, row=FigureSpec),
            _WHEN,
        ),
        CardsSpec: (
            _LIST,
            Setting("title", QT_TRANSLATE_NOOP("templates", "卡片标题"), Way.WORDS),
            Setting("badge", QT_TRANSLATE_NOOP("templates", "角标"), Way.WORDS),
            Setting(
                "tone",
                QT_TRANSLATE_NOOP("templates", "角标颜色"),
                Way.CHOICE,
                choices=choices.TONES,
            ),
            Setting("lines", QT_TRANSLATE_NOOP("templates", "各行"), Way.ROWS, row=CardLineSpec),
            Setting("names", QT_TRANSLATE_NOOP("templates", "名单"), Way.FIELD),
            Setting("vacant", QT_TRANSLATE_NOOP("templates", "空位数"), Way.FIELD),
            Setting("vacant_words", QT_TRANSLATE_NOOP("templates", "空位里的字"), Way.PLAIN),
            _ACROSS,
            _WHEN,
        ),
        SignLinesSpec: (
            Setting(
                "labels",
                QT_TRANSLATE_NOOP("templates", "各签字处"),
                Way.LINES,
                hint=QT_TRANSLATE_NOOP("templates", "一行一个"),
            ),
            _ACROSS,
            _WHEN,
        ),
        SignatureSpec: (
            Setting("organisation", QT_TRANSLATE_NOOP("templates", "署名"), Way.WORDS),
            Setting("day", QT_TRANSLATE_NOOP("templates", "日期"), Way.WORDS),
            Setting("seal", QT_TRANSLATE_NOOP("templates", "留盖章位置"), Way.YES),
            _WHEN,
        ),
        PictureSpec: (
            Setting("content", QT_TRANSLATE_NOOP("templates", "图片"), Way.FILE),
            Setting("width_mm", QT_TRANSLATE_NOOP("templates", "宽（毫米）"), Way.LENGTH, most=400),
            Setting("words", QT_TRANSLATE_NOOP("templates", "图片说明"), Way.WORDS),
            _WHEN,
        ),
        QrCodeSpec: (
            Setting("content", QT_TRANSLATE_NOOP("templates", "扫码得到"), Way.WORDS),
            Setting(
                "size_mm", QT_TRANSLATE_NOOP("templates", "大小（毫米）"), Way.LENGTH, most=200
            ),
            Setting("words", QT_TRANSLATE_NOOP("templates", "下面的说明"), Way.WORDS),
            _WHEN,
        ),
        GapSpec: (
            Setting("lines", QT_TRANSLATE_NOOP("templates", "几行"), Way.LENGTH, most=60),
            _WHEN,
        ),
        PageBreakSpec: (_WHEN,),
        PanelsSpec: (
            _ACROSS,
            _WHEN,
        ),
        PanelSpec: (
            Setting("title", QT_TRANSLATE_NOOP("templates", "栏名"), Way.WORDS),
            Setting(
                "tone", QT_TRANSLATE_NOOP("templates", "颜色"), Way.CHOICE, choices=choices.TONES
            ),
            _WHEN,
        ),
        SlipsSpec: (
            _LIST,
            Setting(
                "count",
                QT_TRANSLATE_NOOP("templates", "份数"),
                Way.WORDS,
                hint=QT_TRANSLATE_NOOP("templates", "不取自列表时，印几份一样的"),
            ),
            Setting("label", QT_TRANSLATE_NOOP("templates", "标签纸"), Way.LABEL),
            Setting("across", QT_TRANSLATE_NOOP("templates", "每行几张"), Way.COUNT, most=12),
            Setting("down", QT_TRANSLATE_NOOP("templates", "每列几张"), Way.COUNT, most=30),
            Setting("copies", QT_TRANSLATE_NOOP("templates", "每张印几次"), Way.COUNT, most=999),
            Setting("cut_marks", QT_TRANSLATE_NOOP("templates", "印裁切线"), Way.YES),
            _WHEN,
        ),
        PartSpec: (
            Setting("part", QT_TRANSLATE_NOOP("templates", "内容"), Way.PART),
            _WHEN,
        ),
        EachSpec: (
            _LIST,
            Setting("heading", QT_TRANSLATE_NOOP("templates", "小标题"), Way.WORDS),
            Setting(
                "level",
                QT_TRANSLATE_NOOP("templates", "小标题级别"),
                Way.CHOICE,
                choices=choices.LEVELS,
            ),
            Setting("numbered", QT_TRANSLATE_NOOP("templates", "小标题自动编号"), Way.YES),
            Setting("words", QT_TRANSLATE_NOOP("templates", "文字"), Way.TEXT),
            Setting("indent", QT_TRANSLATE_NOOP("templates", "首行空两格"), Way.YES),
            Setting("small", QT_TRANSLATE_NOOP("templates", "用小字"), Way.YES),
            _WHEN,
        ),
        FactSpec: (
            Setting("label", QT_TRANSLATE_NOOP("templates", "栏目"), Way.PLAIN),
            Setting("words", QT_TRANSLATE_NOOP("templates", "内容"), Way.WORDS),
            Setting("wide", QT_TRANSLATE_NOOP("templates", "占整行"), Way.YES),
            _WHEN,
        ),
        ColumnSpec: (
            Setting("title", QT_TRANSLATE_NOOP("templates", "列名"), Way.PLAIN),
            Setting("words", QT_TRANSLATE_NOOP("templates", "内容"), Way.WORDS),
            Setting("width", QT_TRANSLATE_NOOP("templates", "宽（毫米）"), Way.LENGTH, most=400),
            Setting("stretch", QT_TRANSLATE_NOOP("templates", "自动宽"), Way.YES),
            Setting(
                "align", QT_TRANSLATE_NOOP("templates", "对齐"), Way.CHOICE, choices=choices.ALIGNS
            ),
            Setting("carried", QT_TRANSLATE_NOOP("templates", "逐页结转"), Way.YES),
        ),
        FigureSpec: (
            Setting("label", QT_TRANSLATE_NOOP("templates", "名称"), Way.PLAIN),
            Setting("words", QT_TRANSLATE_NOOP("templates", "数字"), Way.WORDS),
            Setting(
                "tone", QT_TRANSLATE_NOOP("templates", "颜色"), Way.CHOICE, choices=choices.TONES
            ),
        ),
        CardLineSpec: (
            Setting("label", QT_TRANSLATE_NOOP("templates", "名称"), Way.PLAIN),
            Setting("words", QT_TRANSLATE_NOOP("templates", "内容"), Way.WORDS),
        ),
    }
)
"""The settings of each block, of each row in one, and of the whole paper, in their order."""
