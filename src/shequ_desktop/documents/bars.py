"""A block of a paper: amounts compared by the length of bars."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shequ_desktop.documents.paper import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar of a picture of amounts."""

    label: str
    words: str
    """The amount, as it is written behind the bar."""
    part: int
    """How long it is: thousandths of the room for the longest, from 0."""
    tone: "Tone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Amounts compared: a bar and its amount for each, one below the other."""

    bars: tuple[Bar, ...]
    title: str = ""
