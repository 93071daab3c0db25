"""What every block is written with: the measures, the room beside it, the file's pictures."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from shequ_desktop.documents.paper import Block
from shequ_desktop.documents.styles import StyleSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Handed to whatever writes a block."""

    sheet: StyleSheet
    banner: bool
    """Whether the title stands white on a band of its colour."""
    width_mm: float
    """The room from side to side."""
    height_mm: float
    """The room of a whole page."""
    store: Callable[[bytes], str]
    """Takes a PNG or JPEG into the file; returns by which name it is referred to there."""
    numbers: Iterator[int]
    """Numbers the file's drawings."""
    write: "Callable[[Sequence[Block], Desk], str]"
    """Writes blocks within another block."""

    def narrowed(self, width_mm: float) -> "Desk":
        """Return a desk for what stands within ``width_mm``."""
        return replace(self, width_mm=width_mm)
