"""The parts of work behind the window: what was asked, what came out, what can be watched."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Signal
from typing_extensions import override

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.progress import Cancelled

Refused = Callable[[tuple[Finding, ...]], None]


class Job(QObject):
    """Long work in progress: watch it, or ask it to stop."""

    progressed = Signal(object, object)
    """Steps done, steps in all: bytes of a large file exceed Qt's own integers."""
    ended = Signal()
    """However it ended."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.title = title
        """What the user is waiting for, translated."""
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Implement ``Progress``; called from the working thread."""
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Who asked for the work, and what they do with its outcome."""

    owner: QObject
    then: Callable[[Any], Any]
    refused: Refused | None = None
    job: Job | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of the work."""

    asked: Asked
    value: Any = None
    changed: frozenset[str] = frozenset()
    error: BaseException | None = None


class Work(QRunnable):
    """One piece of work, on its way to a thread."""

    def __init__(
        self, work: Callable[[], Outcome], asked: Asked, deliver: Callable[[Outcome], None]
    ) -> None:
        super().__init__()
        self._work = work
        self._asked = asked
        self._deliver = deliver

    @override
    def run(self) -> None:
        """Do it; whatever it raises is judged on the window's thread."""
        try:
            outcome = self._work()
        except BaseException as error:  # noqa: BLE001 - judged on the window's thread
            outcome = Outcome(asked=self._asked, error=error)
        self._deliver(outcome)
