"""How the styles of papers measure: what ``resources/papers/styles`` says.

Both renderers read it, so that a Word file and a PDF of the same paper look alike.
"""

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shequ_desktop.documents.paper import Face, Paper, Size, Style, Tone
from shequ_desktop.kernel.resources import resource_path


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """What stays empty round the text, in millimetres."""

    top: float
    left: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """A face in a size in points."""

    face: Face
    size: float
    tone: Tone = Tone.INK


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyLetters:
    """The running text, in points."""

    face: Face
    size: float
    pitch: float
    """From line to line."""
    advance: float = 0
    """From character to character; 0: as wide as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleLetters:
    """The title, in points."""

    face: Face
    size: float
    pitch: float
    tone: Tone = Tone.INK


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLetters:
    """Tables and facts, in points."""

    face: Face
    head_face: Face
    size: float
    small: float
    """The size of a table that asks for small print."""
    row: float
    """The least height of a row, in millimetres."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumberLetters:
    """The page number, in points."""

    face: Face
    size: float
    form: str
    """With ``{n}`` for the number and ``{total}`` for how many there are."""
    place: str
    """``outside``: odd pages right, even pages left, one character in; ``center``; ``right``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleSheet:
    """The measures of a style on one size of sheet."""

    size: Size
    """The sheet, if the paper does not say."""
    sizes: tuple[Size, ...]
    """The sheets it is made for."""
    margins: Margins
    body: BodyLetters
    title: TitleLetters
    number: Letters
    below: Letters
    heading: tuple[Letters, ...]
    """Of each level, the first one's first."""
    table: TableLetters
    small: Letters
    """Small print, marks, running heads and feet."""
    page_number: PageNumberLetters

    @property
    def faces(self) -> frozenset[Face]:
        """All that a paper may need."""
        letters = (self.number, self.below, *self.heading, self.small)
        others = (self.body.face, self.title.face, self.table.face, self.table.head_face)
        return frozenset((*(each.face for each in letters), *others, self.page_number.face))


@functools.cache
def style_sheet(style: Style, size: Size | None = None, *, across: bool = False) -> StyleSheet:
    """Return how ``style`` measures on a sheet of ``size``.

    What a style has otherwise on some size or across stands in its file below
    ``[on.<size>]`` and ``[on.across]``, in this order.

    Args:
        style: Whose measures.
        size: The sheet; ``None``: the style's own.
        across: Whether the sheet lies on its long side.
    """
    table = tomllib.loads(resource_path(f"papers/styles/{style}.toml").read_text("utf-8"))
    others = table.pop("on", {})
    table["size"] = size or table["size"]
    for case in (str(table["size"]), "across" if across else ""):
        table = _merged(table, others.get(case, {}))
    return StyleSheet(
        size=Size(table["size"]),
        sizes=tuple(map(Size, table["sizes"])),
        margins=Margins(**table["margins"]),
        body=BodyLetters(**_typed(table["body"])),
        title=TitleLetters(**_typed(table["title"])),
        number=Letters(**_typed(table["number"])),
        below=Letters(**_typed(table["below"])),
        heading=tuple(Letters(**_typed(each)) for each in table["heading"]),
        table=TableLetters(**_typed(table["table"])),
        small=Letters(**_typed(table["small"])),
        page_number=PageNumberLetters(**_typed(table["page_number"])),
    )


def sheet_of(paper: Paper) -> StyleSheet:
    """Return the measures that ``paper`` is set with."""
    return style_sheet(paper.style, paper.size, across=paper.across)


def _merged(table: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(table)
    for key, each in over.items():
        both = isinstance(each, dict) and isinstance(merged.get(key), dict)
        merged[key] = _merged(merged[key], each) if both else each
    return merged


_KINDS = {"face": Face, "head_face": Face, "tone": Tone}


def _typed(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _KINDS[key](each) if key in _KINDS else each for key, each in table.items()}
