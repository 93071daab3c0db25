"""Where workbooks are that were imported lately."""

from pathlib import Path

from shequ_desktop.gui.desk import Desk

_RECENT, _MOST_RECENT = "households.import_recent", 8


def recent_files(desk: Desk) -> list[str]:
    """Return the paths of the workbooks read lately, the newest first."""
    return [str(path) for path in desk.habit(_RECENT, [])]


def note_recent(desk: Desk, path: Path) -> None:
    """Put ``path`` first among the workbooks read lately."""
    known = [str(path.absolute()), *recent_files(desk)]
    desk.keep_habit(_RECENT, list(dict.fromkeys(known))[:_MOST_RECENT])
