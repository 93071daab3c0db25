"""Small work beside the window that shows no progress: previews and thumbnails.

The house's own ``Tasks.job`` opens a progress window after half a second; a preview that
follows each key must not.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from shequ_desktop.gui.jobs import Asked, Job, Outcome, Refused, Work
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Cancelled

T = TypeVar("T")


class Background(QObject):
    """One thread; answers come back to the window's own."""

    problem = Signal(object)
    """A ``Problem`` that the work met."""
    idle = Signal()
    """Nothing is under way any more."""

    _finished = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = QThreadPool(self)
        self._lane.setMaxThreadCount(1)
        self._jobs: set[Job] = set()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        # The thread must have ended before what it reads is taken apart.
        parent.destroyed.connect(self._lane.waitForDone)

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._jobs)

    def run(
        self, work: Callable[[], T], *, then: Callable[[T], Any], refused: Refused | None = None
    ) -> None:
        """Do ``work`` and hand its answer to ``then``; ``refused`` hears what rules say."""
        job = Job()
        self._jobs.add(job)
        asked = Asked(owner=self, then=then, refused=refused, job=job)

        def outcome() -> Outcome:
            job.report(0, 1)
            return Outcome(asked=asked, value=work())

        self._lane.start(Work(outcome, asked, self._finished.emit))

    def stop(self) -> None:
        """Leave undone what has not begun."""
        for job in self._jobs:
            job.cancel()

    @Slot(object)
    def _deliver(self, outcome: Outcome) -> None:
        if not isValid(self):
            return
        if outcome.asked.job is not None:
            self._jobs.discard(outcome.asked.job)
        try:
            self._judge(outcome)
        finally:
            if not self._jobs:
                self.idle.emit()

    def _judge(self, outcome: Outcome) -> None:
        match outcome.error:
            case None:
                outcome.asked.then(outcome.value)
            case Cancelled():
                pass
            case RulesBroken() as broken if outcome.asked.refused is not None:
                outcome.asked.refused(broken.findings)
            case Problem() as problem:
                self.problem.emit(problem)
            case bug:
                raise bug
