"""The roll as the desk shows it: filtered in memory, changed a line at a time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as _Persistent
from typing_extensions import override

from shequ_desktop.gui import theme
from shequ_desktop.kernel.pinyin import search_key
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.presence import Quorum
from shequ_desktop.meetings.values import (
    CAPACITY_TITLES,
    PRESENCE_TITLES,
    Attendance,
    Capacity,
    MeetingId,
    Presence,
)
from shequ_desktop.meetings.view.meeting_words import clock, said
from shequ_desktop.storage.store import Reading

Index = QModelIndex | _Persistent
_NO_PARENT: Final = QModelIndex()
_ROLE: Final = Qt.ItemDataRole
_INKS: Final = {
    Presence.PRESENT: "ok",
    Presence.PROXY: "ok",
    Presence.LEAVE: "warn",
    Presence.ABSENT: "error",
}
STATE, NAME, DOOR, GROUP, TITLE, TIMES = range(6)
COLUMNS: Final = 6
_AWAY: Final = frozenset({Presence.LEAVE, Presence.ABSENT})


class Which(StrEnum):
    """Whom of the roll to show."""

    ALL = "all"
    MISSING = "missing"
    THERE = "there"
    LEAVE = "leave"
    GUESTS = "guests"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the roll, and what it is found by."""

    line: Attendance
    key: str
    """Sounds, name and door, each behind a blank."""
    initials: str


def entries_of(lines: Iterable[Attendance]) -> list[Entry]:
    """Return the lines with what they are found by; call it beside the window."""
    return [
        Entry(line, f" {search_key(line.name)} {line.name} {line.door}".lower(), line.initials)
        for line in lines
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class RollRead:
    """A roll as it was read."""

    changes: int
    """How many people had been written down at the desk when it was asked for."""
    entries: list[Entry]
    quorum: Quorum
    entitled: int | None


def read_roll(reading: Reading, meeting_id: MeetingId, changes: int) -> RollRead:
    """Return a meeting's roll with what the rules ask of it."""
    return RollRead(
        changes=changes,
        entries=entries_of(service.roll(reading, meeting_id)),
        quorum=service.quorum_for(reading, meeting_id),
        entitled=service.meeting(reading, meeting_id).entitled,
    )


def is_there(line: Attendance) -> bool:
    """Return whether somebody is in the room now, or stood in for."""
    if line.presence is Presence.PROXY:
        return True
    return line.presence is Presence.PRESENT and any(stay.left is None for stay in line.stays)


def tally(lines: Iterable[Attendance]) -> dict[str, int]:
    """Return how many are there, are away with or without leave, and have no vote."""
    there = away = guests = 0
    for line in lines:
        there += is_there(line)
        away += line.presence in _AWAY
        guests += line.capacity is not Capacity.MEMBER
    return {Which.THERE: there, Which.LEAVE: away, Which.GUESTS: guests}


class RollModel(QAbstractTableModel):
    """Shows the lines that what was typed leaves, the likeliest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._at: dict[str, int] = {}
        self._shown: list[int] = []
        self._typed = ""
        self._which = Which.ALL
        self._titles = [
            QCoreApplication.translate("RollModel", "状态"),
            QCoreApplication.translate("RollModel", "姓名"),
            QCoreApplication.translate("RollModel", "门牌"),
            QCoreApplication.translate("RollModel", "小组"),
            QCoreApplication.translate("RollModel", "身份"),
            QCoreApplication.translate("RollModel", "到场、离场"),
        ]

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show another roll."""
        self.entries = list(entries)
        self._at = {entry.line.id: at for at, entry in enumerate(self.entries)}
        self._filter()

    def replace(self, line: Attendance) -> None:
        """Show what a line has become; only its row is drawn anew."""
        at = self._at.get(line.id)
        if at is None:
            return
        entry = self.entries[at]
        self.entries[at] = Entry(line, entry.key, entry.initials)
        if at in self._shown:
            row = self._shown.index(at)
            self.dataChanged.emit(self.index(row, 0), self.index(row, COLUMNS - 1))

    def narrow(self, typed: str, which: Which) -> None:
        """Show only whom ``typed`` may mean, of ``which``."""
        self._typed, self._which = typed.strip().lower(), which
        self._filter()

    def lines(self) -> list[Attendance]:
        """Return the whole roll as it is now."""
        return [entry.line for entry in self.entries]

    def line(self, row: int) -> Attendance | None:
        """Return the line in a row; ``None``: there is none."""
        if not 0 <= row < len(self._shown):
            return None
        return self.entries[self._shown[row]].line

    def row_of(self, line_id: str) -> int | None:
        """Return the row in which a line is shown; ``None``: it is not."""
        at = self._at.get(line_id)
        return self._shown.index(at) if at in self._shown else None

    def _filter(self) -> None:
        self.beginResetModel()
        wanted: Sequence[int] = range(len(self.entries))
        if self._which is not Which.ALL:
            wanted = [at for at in wanted if self._fits(self.entries[at].line)]
        self._shown = self._found(wanted) if self._typed else list(wanted)
        self.endResetModel()

    def _found(self, wanted: Sequence[int]) -> list[int]:
        words, entries = [f" {word}" for word in self._typed.split()], self.entries
        # Sounds are looked for from their beginning, characters and doors anywhere.
        needles = [word if word.isascii() and word[1:2].isalpha() else word[1:] for word in words]
        found = list(wanted)
        for needle in needles:
            found = [at for at in found if needle in entries[at].key]
        typed = self._typed
        # Who is still to come and is written exactly so stands first: Enter is for them.
        return sorted(
            found, key=lambda at: (is_there(entries[at].line), entries[at].initials != typed)
        )

    def _fits(self, line: Attendance) -> bool:
        match self._which:
            case Which.ALL:
                return True
            case Which.MISSING:
                return line.capacity is Capacity.MEMBER and not is_there(line)
            case Which.THERE:
                return is_there(line)
            case Which.LEAVE:
                return line.presence in {Presence.LEAVE, Presence.ABSENT}
            case Which.GUESTS:
                return line.capacity is not Capacity.MEMBER

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else COLUMNS

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if role == _ROLE.DisplayRole:
            return self._text(self.entries[self._shown[index.row()]].line, index.column())
        if role == _ROLE.ForegroundRole and index.column() == STATE:
            line = self.entries[self._shown[index.row()]].line
            token = _INKS.get(line.presence, "text2")
            gone = line.presence is Presence.PRESENT and not is_there(line)
            return theme.colour("warn" if gone else token)
        if role == _ROLE.AccessibleTextRole:
            line = self.entries[self._shown[index.row()]].line
            return f"{line.name} {state_words(line)}"
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return self._titles[section]
        return None

    def _text(self, line: Attendance, column: int) -> str:
        guest = line.capacity is not Capacity.MEMBER
        if column == STATE:
            return state_words(line)
        if column == TITLE:
            return said(CAPACITY_TITLES[line.capacity]) if guest else line.title
        if column == TIMES:
            return _times(line)
        return {NAME: line.name, DOOR: line.door, GROUP: line.group}[column]


def state_words(line: Attendance) -> str:
    """Return 已到, 已离场, 请假 and the like."""
    if line.presence is Presence.PRESENT and not is_there(line):
        return QCoreApplication.translate("RollModel", "已离场")
    return said(PRESENCE_TITLES[line.presence])


def _times(line: Attendance) -> str:
    if line.presence is Presence.PROXY:
        return QCoreApplication.translate("RollModel", "委托{name}").format(name=line.proxy)
    if line.presence in {Presence.LEAVE, Presence.ABSENT}:
        return line.note
    stays = (
        clock(stay.came) + (f"–{clock(stay.left)}" if stay.left is not None else "")
        for stay in line.stays
    )
    return "  ".join(stays)
