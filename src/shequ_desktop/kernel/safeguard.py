"""What stands between a large change and regret: a verified backup, made first."""

from datetime import datetime
from typing import Protocol


class Safeguard(Protocol):
    """Given to whoever is about to change much at once: imports, merges, migrations."""

    def before(self, reason: str) -> None:
        """Make a verified backup now. Called from a working thread, never from a window's.

        Args:
            reason: Why, in Chinese and in few characters; it is part of the file's name: 导入前.

        Raises:
            Problem: there is no backup; the change must not begin.
        """

    def recent(self) -> datetime | None:
        """Return when the newest backup was made, in local time; ``None``: there is none."""
