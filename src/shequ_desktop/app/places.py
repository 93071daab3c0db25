"""Where things lie on this computer."""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "ShequDesktop"
_PORTABLE = "portable.txt"


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

    @property
    def calls(self) -> Path:
        """The folder where one start of the program leaves notes for another."""
        return self.settings.parent / "calls"


def usual_places() -> Places:
    """Return the places that the system provides for this user, or a portable copy's own.

    A frozen program with a file ``portable.txt`` beside it, as on a USB stick, keeps
    everything in ``data`` beside it.
    """
    program = Path(sys.executable).parent
    if getattr(sys, "frozen", False) and (program / _PORTABLE).exists():
        return portable_places(program)
    data = Path(platformdirs.user_data_dir(_NAME, appauthor=False, roaming=False))
    return Places(
        settings=data / "settings.ini",
        log=Path(platformdirs.user_log_dir(_NAME, appauthor=False)),
        documents=Path(platformdirs.user_documents_dir()) / "居务通",
        demo=data / "demo" / "幸福里社区.juwu",
    )


def portable_places(program: Path) -> Places:
    """Return the places of a copy that leaves no trace on the computer.

    Args:
        program: The folder that the program lies in.
    """
    data = program / "data"
    return Places(
        settings=data / "settings.ini",
        log=data / "log",
        documents=data / "社区数据",
        demo=data / "demo" / "幸福里社区.juwu",
    )
