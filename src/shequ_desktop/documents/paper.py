"""What a paper says and in which order, whatever it is written with.

Rooms and templates make a ``Paper`` of values; one renderer makes a PDF of it for the
screen and the printer, another an editable Word file. Nothing here knows fonts or points.
Text is text: none of it is ever read as markup; a line feed begins a new line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from shequ_desktop.documents.bars import Bars


class Style(StrEnum):
    """How a paper looks; the measures are in ``resources/papers/styles.toml``."""

    OFFICIAL = "official"
    """公文: GB/T 9704-2012, A4."""
    NOTICE = "notice"
    """公告大字: A4 or A3, for a board read by old people."""
    REGISTER = "register"
    """表册: tables, forms and cards, A4 upright or across, A3."""
    BOARD = "board"
    """公示栏整版: A3 or A2, blocks side by side."""
    POSTER = "poster"
    """认领榜: A3, cards side by side below a banner."""
    SLIP = "slip"
    """票证: ballots, cards, labels; several on a sheet."""


class Size(StrEnum):
    """Sheets of GB/T 148-1997 (ISO 216)."""

    A2 = "a2"
    A3 = "a3"
    A4 = "a4"
    A5 = "a5"
    A6 = "a6"


class Face(StrEnum):
    """The faces of Chinese papers; ``TITLE`` is 小标宋, or what stands in for it."""

    SONG = "song"
    HEI = "hei"
    FANG = "fang"
    KAI = "kai"
    TITLE = "title"


class Tone(StrEnum):
    """What a colour says; printed grey it is told apart by its weight."""

    INK = "ink"
    SOFT = "soft"
    RED = "red"
    GREEN = "green"
    BLUE = "blue"
    AMBER = "amber"


class Align(StrEnum):
    """Where a text stands in its line or cell."""

    JUSTIFY = "justify"
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one face; ``None``: the face of its surroundings."""

    text: str
    face: Face | None = None
    tone: Tone | None = None


Text: TypeAlias = tuple[Run, ...]


def text(words: str | Sequence[Run]) -> Text:
    """Return ``words`` as a text; an empty one has no runs."""
    if isinstance(words, str):
        return (Run(words),) if words else ()
    return tuple(words)


def plain(words: Text) -> str:
    """Return what a text says."""
    return "".join(run.text for run in words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The head of a paper, once, first."""

    words: str
    """Lines as they shall break, joined by a line feed."""
    number: str = ""
    """The document's number (发文字号), such as ``幸居会〔2026〕7号``."""
    below: str = ""
    """A line below: the period, a motto."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading with its number already in it."""

    words: str
    level: int = 1
    """1 一、 黑体; 2 （一） 楷体; 3 1. ; 4 （1）."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text."""

    words: Text
    indent: bool = True
    """Whether the first line begins two characters in."""
    align: Align = Align.JUSTIFY
    small: bool = False
    """Small print: sources, notes to a table."""
    keep: bool = False
    """Whether it stays on the page of what follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label and what stands beside it."""

    label: str
    words: Text
    wide: bool = False
    """Whether it takes a whole row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Labels and values in a grid of cells."""

    facts: tuple[Fact, ...]
    across: int = 2
    """Pairs in a row."""
    boxed: bool = True
    """Whether lines are drawn; without them it is a list of ``label：words``."""
    height_mm: float = 0
    """The least height of a row; 0: as its text asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table."""

    title: str
    width: float = 1
    """In millimetres, or with ``stretch`` a share of what the others leave."""
    stretch: bool = False
    align: Align = Align.LEFT


class RowRole(StrEnum):
    """What a row of a table is; ``OPENING``: 承前, 上年结转."""

    BODY = "body"
    GROUP = "group"
    """A heading within the table: its first cell goes across all columns."""
    OPENING = "opening"
    SUBTOTAL = "subtotal"
    TOTAL = "total"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a table; it is never split over two pages."""

    cells: tuple[Text, ...]
    """One for each column."""
    role: RowRole = RowRole.BODY
    amounts: tuple[int, ...] = ()
    """What the row adds to each of the table's carried columns, in fen, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Sums that a table longer than its page carries: 过次页 at the foot, 承前页 at the head."""

    columns: tuple[int, ...]
    """Columns that show a sum, counted from 0."""
    opening: tuple[int, ...] = ()
    """What they begin with, in fen; missing: 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows below a header that is repeated on every page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    carried: Carried | None = None
    empty_rows: int = 0
    """Rows to be filled in by hand below the others."""
    fill_page: bool = False
    """Whether rows to be filled in by hand go on to the end of the page."""
    row_mm: float = 0
    """The least height of a row; 0: as the style has it."""
    small: bool = False
    """Whether it is set smaller than the style has it, for many columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number in a box, seen from afar."""

    label: str
    words: str
    tone: Tone = Tone.INK


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Numbers side by side."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A box with a head, a few lines, and places for names."""

    title: str
    badge: str = ""
    tone: Tone = Tone.RED
    """The badge's."""
    lines: tuple[tuple[str, str], ...] = ()
    """Label and words of each."""
    names: tuple[str, ...] = ()
    vacant: int = 0
    """Empty places behind the names."""
    vacant_words: str = ""
    """What stands in an empty place, grey."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """Cards side by side, read row by row; a card is never split."""

    cards: tuple[Card, ...]
    across: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SignLines:
    """Places to sign by hand: a label and a line."""

    labels: tuple[str, ...]
    across: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who issues the paper, and the day; the seal goes over both (骑年盖月)."""

    organisation: str
    day: str
    """Such as ``2026年11月16日``: Arabic figures, no leading zeros."""
    seal: bool = True
    """Whether a place for the seal is marked; the seal itself is never printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of a file's bytes: PNG or JPEG."""

    content: bytes
    width_mm: float
    """Its height follows."""
    words: str = ""
    """What it shows; stands below, and is read out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QrCode:
    """A QR code (GB/T 18284-2000); what it says is also printed, if ``words`` do not."""

    content: str
    size_mm: float = 25
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Empty room, in lines of the running text."""

    lines: float = 1


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextPaper:
    """What follows is another paper of the same batch: its pages are counted anew."""

    running: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A framed part of a board."""

    title: str
    blocks: "tuple[Block, ...]"
    tone: Tone = Tone.RED


@dataclass(frozen=True, slots=True, kw_only=True)
class Panels:
    """Panels side by side, read row by row."""

    panels: tuple[Panel, ...]
    across: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One ballot, card or label."""

    front: "tuple[Block, ...]"
    back: "tuple[Block, ...]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slips:
    """Equal slips filling sheet after sheet; must be the only block of its paper.

    Backs follow fronts sheet by sheet, mirrored to meet when it is turned over its long edge.
    """

    slips: tuple[Slip, ...]
    across: int = 1
    down: int = 1
    cut_marks: bool = True
    copies: int = 1
    """How many times each slip is repeated, one after the other."""
    label_mm: tuple[float, float] | None = None
    """Width and height of a gummed label; ``None``: the sheet is shared out evenly."""
    gap_mm: tuple[float, float] = (0, 0)
    """Between gummed labels, across and down; all of them stand in the middle of the sheet."""


Block: TypeAlias = (
    Title
    | Heading
    | Paragraph
    | Facts
    | Table
    | Figures
    | Bars
    | Cards
    | SignLines
    | Signature
    | Picture
    | QrCode
    | Gap
    | PageBreak
    | NextPaper
    | Panels
    | Slips
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper, ready to be set."""

    name: str
    """What it is, for the window, the file and its properties; no personal data."""
    style: Style
    blocks: tuple[Block, ...]
    size: Size | None = None
    """``None``: as the style has it."""
    across: bool = False
    """Whether the sheet lies on its long side."""
    mark: str = ""
    """A mark at the head of each page, such as ``内部资料``."""
    running: str = ""
    """What stands at the head of every page but the first, so that a loose sheet says whose it is."""
    foot: tuple[str, str] = ("", "")
    """What stands left and right of the page number: a telephone, who printed it."""
    numbered: bool = True
    """Whether pages have numbers."""
    author: str = ""
    """Who issues it, for the file's properties."""
