"""会议记录 and 会议纪要 beside each other: drafted, edited, signed, sealed, replaced."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    KeptFile,
    Meeting,
    MeetingId,
    MinutesForm,
    MinutesId,
    MinutesVersion,
    SealCheck,
)
from shequ_desktop.meetings.view.minutes_column import MinutesColumn
from shequ_desktop.storage.store import Reading

_COLUMN_WIDE = 420


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the panel shows, read in one go."""

    meeting: Meeting
    versions: tuple[MinutesVersion, ...]
    checks: Mapping[MinutesId, SealCheck]
    files: Mapping[MinutesId, tuple[KeptFile, ...]]


class MinutesPanel(QWidget):
    """The minutes of one meeting, in both forms. What is typed is kept by itself."""

    sealed = Signal(str)
    """A version (id) was sealed here."""

    def __init__(self, desk: Desk, meeting_id: MeetingId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._meeting_id = desk, meeting_id
        self.shown: _Shown | None = None
        self.columns = {form: MinutesColumn(desk, meeting_id, form) for form in MinutesForm}
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for column in self.columns.values():
            splitter.addWidget(column)
            column.sealed.connect(self.sealed)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([theme.px(_COLUMN_WIDE)] * len(self.columns))
        self.setLayout(layouts.column(splitter))

    def keep_now(self) -> None:
        """Keep what was typed last, without waiting for a pause."""
        for column in self.columns.values():
            column.keep_now()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Look at the file from now on."""
        super().showEvent(event)
        self._desk.tasks.follow(self._read, owner=self, then=self._take, channel="panel")

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Look away: at the door, thousands are signed in while this part is out of sight."""
        super().hideEvent(event)
        self._desk.tasks.follow(
            lambda _reading: None, owner=self, then=lambda _none: None, channel="panel"
        )

    def _read(self, reading: Reading) -> _Shown:
        versions = service.minutes(reading, self._meeting_id)
        return _Shown(
            meeting=service.meeting(reading, self._meeting_id),
            versions=versions,
            checks={
                each.id: service.check_seal(reading, each.id) for each in versions if each.seal
            },
            files={each.id: service.files_of(reading, each.id) for each in versions},
        )

    def _take(self, shown: _Shown) -> None:
        self.shown = shown
        for form, column in self.columns.items():
            theirs = [each for each in shown.versions if each.form is form]
            column.take(shown.meeting, theirs, shown.checks, shown.files)
