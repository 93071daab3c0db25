"""Where things lie on this computer."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "ShequDesktop"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders and files that belong to the program, not to a community."""

    settings: Path
    """What this computer remembers of its user's habits."""
    log: Path
    """The folder of the log; nobody's data is in it."""
    documents: Path
    """Where new communities are offered a place."""
    demo: Path
    """The demo community's file."""


def usual_places() -> Places:
    """Return the places that the system provides for this user."""
    data = Path(platformdirs.user_data_dir(_NAME, appauthor=False, roaming=False))
    return Places(
        settings=data / "settings.ini",
        log=Path(platformdirs.user_log_dir(_NAME, appauthor=False)),
        documents=Path(platformdirs.user_documents_dir()) / "居务通",
        demo=data / "demo" / "幸福里社区.juwu",
    )
