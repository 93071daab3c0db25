"""Slow work of the windows before and around an open file: keys, opening, backups.

What works inside an open file goes through ``gui.tasks``; here are the errands for
which there is no open file, or which nobody has to watch.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.jobs import Asked, Job, Outcome, Work
from shequ_desktop.gui.problems import told
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Cancelled, Progress

_log = logging.getLogger(__name__)

T = TypeVar("T")

No = Problem | RulesBroken | Cancelled
"""The expected ways in which an errand comes back without what it was sent for."""


def said(no: No) -> str:
    """Return the sentences for the user, translated; none for work that was cancelled."""
    match no:
        case Problem():
            return told(no)
        case RulesBroken():
            return "\n".join(map(sentence, no.findings))
        case Cancelled():
            return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent(Asked):
    failed: Callable[[Any], None]


class Errands(QObject):
    """Runs work one after the other beside the window's thread."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = QThreadPool(self)
        self._lane.setMaxThreadCount(1)
        self._jobs: set[Job] = set()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        failed: Callable[[No], None],
    ) -> Job:
        """Do ``work`` and hand its result to ``then``, unless ``owner`` is gone by then.

        Args:
            failed: Hears of the problem, the broken rules, or that it was cancelled;
                also of a bug, as if it were cancelled, before the alarm hears of it.
        """
        job = Job()
        self._jobs.add(job)
        sent = _Sent(owner=owner, then=then, job=job, failed=failed)

        def outcome() -> Outcome:
            return Outcome(asked=sent, value=work(job))

        self._lane.start(Work(outcome, sent, self._finished.emit))
        return job

    def stop(self) -> None:
        """Cancel what is under way and wait for its end. Called once, at the program's end."""
        for job in self._jobs:
            job.cancel()
        self._lane.waitForDone()

    @Slot(object)
    def _deliver(self, outcome: Outcome) -> None:
        sent = outcome.asked
        assert isinstance(sent, _Sent)
        if sent.job is not None:
            self._jobs.discard(sent.job)
            sent.job.ended.emit()
        if not isValid(sent.owner):
            return
        match outcome.error:
            case None:
                sent.then(outcome.value)
            case Problem() | RulesBroken() | Cancelled() as no:
                _log.info("%s", type(no).__name__)
                sent.failed(no)
            case bug:
                # The window is not to wait for ever; what went wrong is told by the alarm.
                sent.failed(Cancelled())
                raise bug
