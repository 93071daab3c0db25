"""What is written down whenever a paper leaves the program."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """How a paper left the program."""

    PRINTED = "printed"
    PDF = "pdf"
    ARCHIVE = "archive"
    """PDF/A-2b (ISO 19005-2)."""
    WORD = "word"
    WORKBOOK = "workbook"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTrail:
    """One line of the print log: which paper left, how, and how much of people it showed."""

    kind: str
    """The paper's key, such as ``households.card``."""
    title: str
    """What the paper is called; no personal data."""
    subject: str = ""
    """The key of what it is about: a household's, a notice's; empty for many."""
    template_version: int = 0
    """0: as shipped."""
    mask: str
    """The mask profile's key."""
    way: Way
    copies: int = 1
    pages: int = 0
