"""Does one thing at a time behind the preview, and shows in its pane how far it is."""

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QWidget

from shequ_desktop.gui import dialogs
from shequ_desktop.gui.jobs import Asked, Job, Outcome, Work
from shequ_desktop.gui.print_pane import PrintPane, translated
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Cancelled, Progress

T = TypeVar("T")
Failed = Callable[[Exception], bool]
"""Hears what went wrong; returns whether nothing more need be said about it."""

_log = logging.getLogger(__name__)


class Bench(QObject):
    """Takes one piece of work; while it lasts, others are turned away."""

    _finished = Signal(Outcome)

    def __init__(self, pane: PrintPane, window: QWidget) -> None:
        super().__init__(window)
        self._pane = pane
        self._window = window
        self._job: Job | None = None
        self._failed: Failed | None = None
        self._lane = QThreadPool(self)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def start(
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        doing: str,
        *,
        stop: str = "",
        failed: Failed | None = None,
    ) -> None:
        """Do ``work`` unless something is under way, and hand what it returns to ``then``.

        Args:
            work: What to do, beside the window.
            then: What to do with its value, in the window.
            doing: What the user is waiting for.
            stop: The words of the button that stops it; empty: it cannot be stopped.
            failed: Hears what went wrong before the user is told.
        """
        if self._job is not None:
            return
        job = self._job = Job(doing)
        self._failed = failed
        job.progressed.connect(self._pane.show_progress)
        asked = Asked(owner=self, then=then, job=job)
        self._pane.show_busy(doing, stop=stop)

        def outcome() -> Outcome:
            return Outcome(asked=asked, value=work(job))

        self._lane.start(Work(outcome, asked, self._finished.emit))

    @Slot()
    def stop(self) -> None:
        """Ask what is under way to stop."""
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """Wait for what is under way."""
        self._lane.waitForDone()

    @Slot(Outcome)
    def _deliver(self, outcome: Outcome) -> None:
        failed, self._failed, self._job = self._failed, None, None
        self._pane.show_busy("")
        error = outcome.error
        if error is None:
            outcome.asked.then(outcome.value)
            return
        if not isinstance(error, Exception):
            raise error
        if failed is not None and failed(error):
            return
        match error:
            case Cancelled():
                pass
            case Problem() as problem:
                _log.warning("%s", type(problem).__name__)
                dialogs.warn(self._window, translated(problem))
            case bug:
                raise bug
