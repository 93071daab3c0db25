"""Templates as this office has changed them, and the log of what was printed."""

from dataclasses import dataclass
from datetime import date, datetime

from shequ_desktop.kernel.paperwork import PaperTrail


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateVersion:
    """One saved version of a paper's template; none is ever changed."""

    key: str
    """The paper kind's."""
    version: int
    """From 1; 0 is the shipped template, which is no row."""
    title: str
    body: str
    """TOML; empty: the shipped template again."""
    note: str
    """What was changed, in the user's words."""
    saved_by: str
    saved_on: date

    @property
    def is_shipped(self) -> bool:
        """Say whether this version goes back to the shipped template."""
        return not self.body


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPaper:
    """One line of the print log."""

    at: datetime
    """UTC."""
    user: str
    trail: PaperTrail
    snapshot: str = ""
    """SHA-256, hex, of the file; empty: not known."""
