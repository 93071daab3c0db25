"""What outlives a session: made once, used by every window."""

from dataclasses import dataclass
from pathlib import Path

from shequ_desktop.app.errands import Errands
from shequ_desktop.app.memory import Memory
from shequ_desktop.documents.typesetting import Press


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What outlives a session: made once, used by every window."""

    memory: Memory
    errands: Errands
    press: Press
    documents: Path
