"""The blocks of a template: which facts of a paper are printed, in which order, in which words.

*Wording* is text with blanks: ``{key}`` is a fact of the paper or, where a list is printed,
of its row; ``{key:capital}`` is 大写金额, ``{key:short}`` a day as ``11-16``, ``{key:month}`` as
``2026年11月``, ``{key:weekday}`` as ``星期一``, ``{key:blank}`` a line to write on while it is empty,
``{list:count}`` the number of rows. ``{{`` and ``}}`` are braces. Nothing in it is ever run.

``when`` names a fact, a list or a part: the block is left out while that is empty; with ``!``
before it, while it is not.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

from shequ_desktop.documents.paper import Align, Face, Size, Style, Tone
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleSpec:
    """The head of the paper."""

    words: str
    number: str = ""
    below: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingSpec:
    """A heading."""

    words: str
    level: int = 1
    numbered: bool = False
    """Whether its number 一、（一）1.（1） is put before it."""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphSpec:
    """Running text; each line of a fact begins a paragraph."""

    words: str
    indent: bool = True
    align: Align = Align.JUSTIFY
    small: bool = False
    keep: bool = False
    face: Face | None = None
    tone: Tone | None = None
    headings: bool = False
    """Whether lines such as ``一、…`` and ``（一）…`` typed into a fact become headings."""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSpec:
    """A label and what stands beside it."""

    label: str
    words: str = ""
    wide: bool = False
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsSpec:
    """Labels and values in a grid of cells."""

    facts: tuple[FactSpec, ...]
    across: int = 2
    boxed: bool = True
    height_mm: float = 0
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnSpec:
    """One column of a table; without words it is left to be filled in by hand."""

    title: str
    words: str = ""
    width: float = 1
    stretch: bool = False
    align: Align = Align.LEFT
    carried: bool = False
    """Whether its sum is carried from page to page; its words are one amount of money."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSpec:
    """The rows of a list below a header; without a list an empty form."""

    list: str = ""
    columns: tuple[ColumnSpec, ...]
    number: str = ""
    """The title of a column that numbers the rows, such as ``序号``; empty: none."""
    total: str = ""
    """What stands before the sums of all columns of money, such as ``合计``; empty: none."""
    opening: str = ""
    """What stands in the row before the first, such as ``上年结转``; empty: no such row."""
    opening_amount: str = ""
    """The amount beside it; it stands in the last column of money."""
    group_by: str = ""
    """A field of the list: rows that say the same stand together below a heading."""
    empty_rows: int = 0
    fill_page: bool = False
    only_filled: bool = False
    """Whether a column that no row says anything in is left out. Its title may be a blank; one
    that the user has named so is kept, to be filled in by hand."""
    row_mm: float = 0
    small: bool = False
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSpec:
    """One number in a box."""

    label: str
    words: str
    tone: Tone = Tone.INK


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresSpec:
    """Numbers side by side."""

    figures: tuple[FigureSpec, ...]
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLineSpec:
    """A line of a card; left out while its words are empty."""

    label: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsSpec:
    """One card for each row of a list."""

    list: str
    title: str
    badge: str = ""
    tone: Tone = Tone.RED
    tone_when: tuple[str, ...] = ()
    """Tones that take the place of ``tone``: ``field=tone``, the first whose field is not empty."""
    lines: tuple[CardLineSpec, ...] = ()
    names: str = ""
    """A field whose names, separated by ``、``, stand one by one."""
    vacant: str = ""
    """A field that counts the empty places behind the names."""
    vacant_words: str = ""
    across: int = 2
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignLinesSpec:
    """Places to sign by hand."""

    labels: tuple[str, ...]
    across: int = 3
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureSpec:
    """Who issues the paper, and the day."""

    organisation: str
    day: str
    seal: bool = True
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSpec:
    """A picture that belongs to the template: an emblem, a map of the community."""

    content: str
    """PNG or JPEG, as Base64 (RFC 4648)."""
    width_mm: float
    words: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QrCodeSpec:
    """A QR code."""

    content: str
    size_mm: float = 25
    words: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapSpec:
    """Empty room, in lines."""

    lines: float = 1
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreakSpec:
    """What follows begins a new page."""

    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelSpec:
    """A framed part of a board."""

    title: str
    tone: Tone = Tone.RED
    blocks: "tuple[BlockSpec, ...]" = ()
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelsSpec:
    """Panels side by side."""

    panels: tuple[PanelSpec, ...]
    across: int = 2
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipsSpec:
    """Slips filling sheet after sheet: one for each row of a list, or equal ones."""

    list: str = ""
    count: str = ""
    """How many equal ones, if there is no list: a number, or a blank that gives it."""
    across: int = 1
    down: int = 1
    label: str = ""
    """A sheet of gummed labels in ``resources/papers/labels.toml``; replaces across and down."""
    cut_marks: bool = True
    copies: int = 1
    front: "tuple[BlockSpec, ...]" = ()
    back: "tuple[BlockSpec, ...]" = ()
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartSpec:
    """A part that the room has made, placed as it is."""

    part: str
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EachSpec:
    """One heading and one paragraph for each row of a list; either may be left out."""

    list: str
    heading: str = ""
    level: int = 2
    numbered: bool = True
    """Whether the headings are numbered."""
    words: str = ""
    indent: bool = True
    small: bool = False
    when: str = ""


BlockSpec: TypeAlias = (
    TitleSpec
    | HeadingSpec
    | ParagraphSpec
    | FactsSpec
    | TableSpec
    | FiguresSpec
    | CardsSpec
    | SignLinesSpec
    | SignatureSpec
    | PictureSpec
    | QrCodeSpec
    | GapSpec
    | PageBreakSpec
    | PanelsSpec
    | SlipsSpec
    | PartSpec
    | EachSpec
)

BLOCK_NAMES: Mapping[str, type[BlockSpec]] = MappingProxyType(
    {
        "title": TitleSpec,
        "heading": HeadingSpec,
        "paragraph": ParagraphSpec,
        "facts": FactsSpec,
        "table": TableSpec,
        "figures": FiguresSpec,
        "cards": CardsSpec,
        "sign_lines": SignLinesSpec,
        "signature": SignatureSpec,
        "picture": PictureSpec,
        "qr_code": QrCodeSpec,
        "gap": GapSpec,
        "page_break": PageBreakSpec,
        "panels": PanelsSpec,
        "slips": SlipsSpec,
        "part": PartSpec,
        "each": EachSpec,
    }
)
"""What a block is called in a template's file."""

BLOCK_TITLES: Mapping[type[BlockSpec], str] = MappingProxyType(
    {
        TitleSpec: QT_TRANSLATE_NOOP("templates", "标题"),
        HeadingSpec: QT_TRANSLATE_NOOP("templates", "小标题"),
        ParagraphSpec: QT_TRANSLATE_NOOP("templates", "段落"),
        FactsSpec: QT_TRANSLATE_NOOP("templates", "栏目格"),
        TableSpec: QT_TRANSLATE_NOOP("templates", "表格"),
        FiguresSpec: QT_TRANSLATE_NOOP("templates", "大数字"),
        CardsSpec: QT_TRANSLATE_NOOP("templates", "卡片"),
        SignLinesSpec: QT_TRANSLATE_NOOP("templates", "签字处"),
        SignatureSpec: QT_TRANSLATE_NOOP("templates", "落款"),
        PictureSpec: QT_TRANSLATE_NOOP("templates", "图片"),
        QrCodeSpec: QT_TRANSLATE_NOOP("templates", "二维码"),
        GapSpec: QT_TRANSLATE_NOOP("templates", "空行"),
        PageBreakSpec: QT_TRANSLATE_NOOP("templates", "换页"),
        PanelsSpec: QT_TRANSLATE_NOOP("templates", "版块"),
        SlipsSpec: QT_TRANSLATE_NOOP("templates", "小票"),
        PartSpec: QT_TRANSLATE_NOOP("templates", "整块内容"),
        EachSpec: QT_TRANSLATE_NOOP("templates", "逐条"),
    }
)
"""What a block is called in the window and in findings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One paper's template."""

    key: str
    """The key of the ``PaperKind`` it prints."""
    title: str
    """What the paper is called in lists and as a file; no personal data."""
    style: Style
    blocks: tuple[BlockSpec, ...]
    size: Size | None = None
    across: bool = False
    mask: str = "public"
    """The key of a profile in ``resources/papers/masks.toml``."""
    mark: str = ""
    running: str = ""
    foot: tuple[str, str] = ("", "")
    numbered: bool = True
    """Whether pages have numbers."""
    author: str = "{organisation}"
    """Who issues it, for the properties of the file."""
    oddities: tuple[Finding, ...] = ()
    """What ``read_template`` did not understand and left out; ``lint`` tells it."""
