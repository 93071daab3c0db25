"""What this computer remembers between two starts: settings, and the files opened last."""

from dataclasses import replace
from pathlib import Path

from shequ_desktop.gui.settings import DeviceSettings, SettingsFile

_RECENT = "app.recent"
_MOST = 8


class Memory:
    """The settings, read once and kept in their file."""

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._file = SettingsFile(file)
        self.settings = self._file.load()

    def save(self, settings: DeviceSettings) -> None:
        """Keep ``settings`` instead of those before."""
        self.settings = settings
        self._file.save(settings)

    def recent(self) -> list[Path]:
        """Return the files opened lately, the last one first, even those that are gone."""
        kept = self.settings.habits.get(_RECENT, [])
        return [Path(each) for each in kept]

    def note_opened(self, vault: Path) -> None:
        """Put ``vault`` at the head of the files opened lately."""
        others = [each for each in self.recent() if each != vault]
        self._keep([vault, *others][:_MOST], last=vault)

    def forget(self, vault: Path) -> None:
        """Leave ``vault`` out of the files opened lately; the file itself stays."""
        self._keep([each for each in self.recent() if each != vault])

    def _keep(self, recent: list[Path], last: Path | None = None) -> None:
        habits = {**self.settings.habits, _RECENT: [str(each) for each in recent]}
        opened = self.settings.last_vault if last is None else str(last)
        self.save(replace(self.settings, habits=habits, last_vault=opened))
