"""What was begun and not kept, written down a moment after each change and before the end."""

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from shequ_desktop.documents.contents import read, stored
from shequ_desktop.documents.kinds import Content
from shequ_desktop.gui.desk import Desk
from shequ_desktop.notices import service
from shequ_desktop.notices.values import KEEP_DRAFTS
from shequ_desktop.storage.store import Reading

PAPER, TEMPLATE = "paper:", "template:"
"""What a key begins with; the paper's key follows."""
_DELAY_MS = 1200


class DraftKeeper(QObject):
    """Keeps the newest of each, not every letter of it."""

    def __init__(self, desk: Desk, owner: QObject) -> None:
        super().__init__(owner)
        self._desk = desk
        self._waiting: dict[str, Callable[[], str]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.flush)
        desk.leaving.connect(self.flush)

    def note(self, key: str, make: Callable[[], str]) -> None:
        """Keep what ``make`` returns soon; an empty text: nothing is left to be kept."""
        self._waiting[key] = make
        self._timer.start()

    def flush(self) -> None:
        """Keep now what waits."""
        self._timer.stop()
        kept = {key: make() for key, make in self._waiting.items()}
        self._waiting.clear()
        if kept:
            self._desk.tasks.change(
                lambda tx: service.keep_drafts(tx, kept),
                KEEP_DRAFTS,
                owner=self,
                then=lambda _none: None,
                refused=lambda _found: None,
            )


def drafts_of(reading: Reading, desk: Desk, begins: str) -> dict[str, str]:
    """Return the drafts whose keys begin so, by the papers' keys."""
    kept = service.drafts(reading, desk.user)
    return {key.removeprefix(begins): body for key, body in kept.items() if key.startswith(begins)}


def written(content: Content, notice_id: str) -> str:
    """Return a form as a draft.

    Args:
        notice_id: Of the notice it is filled in for; empty: of none.
    """
    return json.dumps({**stored(content), "notice": notice_id}, ensure_ascii=False)


def read_back(body: str) -> tuple[Content, str]:
    """Return what ``written`` was given."""
    kept = json.loads(body)
    return read(kept), str(kept["notice"])
