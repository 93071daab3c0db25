"""A package that the user opens by a double click reaches the program that runs already.

The second start leaves a note in a folder and goes; the first, which holds the lock,
watches that folder. Notes of before the program ran are thrown away.
"""

import contextlib
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from shequ_desktop.kernel.ids import new_id

_NOTE = ".call"


class Calls(QObject):
    """Hears of packages that other starts of the program were given.

    Args:
        folder: Where the notes are left; it is made.
    """

    called = Signal(Path)
    """The user has opened this package."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = FileLock(folder / "running.lock", blocking=False)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def listen(self) -> bool:
        """Be the one that is called, or return ``False``: another start of the program is."""
        self._folder.mkdir(parents=True, exist_ok=True)
        try:
            self._lock.acquire()
        except Timeout:
            return False
        for note in self._notes():
            note.unlink(missing_ok=True)
        self._watcher.addPath(str(self._folder))
        return True

    def call(self, package: Path) -> None:
        """Leave a note for the program that runs."""
        note = self._folder / f"{new_id()}.part"
        note.write_text(str(package.absolute()), "utf-8")
        note.rename(note.with_suffix(_NOTE))

    def stop(self) -> None:
        """Let another start of the program be the one that is called."""
        if self._watcher.directories():
            self._watcher.removePath(str(self._folder))
        self._lock.release()

    def _notes(self) -> list[Path]:
        return sorted(self._folder.glob(f"*{_NOTE}"))

    @Slot(str)
    def _look(self, _folder: str) -> None:
        for note in self._notes():
            with contextlib.suppress(OSError):
                package = Path(note.read_text("utf-8"))
                note.unlink()
                self.called.emit(package)
