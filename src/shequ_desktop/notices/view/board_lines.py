"""The lines of the board's table: notices, and what is due and has none yet."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.notices import service
from shequ_desktop.notices.values import (
    STATE_TITLES,
    Board,
    DueItem,
    Notice,
    NoticeId,
    NoticeState,
    Scheme,
)
from shequ_desktop.storage.store import Reading

_ORDER = (
    NoticeState.OVERDUE,
    NoticeState.DUE,
    NoticeState.DRAFTING,
    NoticeState.CHECKING,
    NoticeState.SUPERVISED,
    NoticeState.REMOVABLE,
    NoticeState.POSTED,
    NoticeState.TAKEN_DOWN,
    NoticeState.CORRECTED,
    NoticeState.WITHDRAWN,
    NoticeState.ARCHIVED,
)
_TONES = {
    NoticeState.OVERDUE: "error",
    NoticeState.DUE: "warn",
    NoticeState.DRAFTING: "info",
    NoticeState.CHECKING: "info",
    NoticeState.SUPERVISED: "violet",
    NoticeState.REMOVABLE: "warn",
    NoticeState.POSTED: "ok",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine:
    """One line: a notice, or an item of the catalogue that waits for one."""

    today: date
    notice: Notice | None = None
    due: DueItem | None = None

    @property
    def state(self) -> NoticeState:
        """Where it is on its way."""
        if self.notice is not None:
            return self.notice.state
        return self.due.state if self.due is not None else NoticeState.DUE

    @property
    def key(self) -> str:
        """What stays the same when the table is read again."""
        if self.notice is not None:
            return self.notice.id
        return f"{self.due.item.code} {self.due.period.label}" if self.due else ""

    @property
    def title(self) -> str:
        """What it is called."""
        if self.notice is not None:
            return self.notice.draft.title
        return self.due.item.title if self.due is not None else ""

    @property
    def period(self) -> str:
        """What it reports on."""
        if self.notice is not None:
            return self.notice.draft.period_label
        return self.due.period.label if self.due is not None else ""

    @property
    def due_on(self) -> date | None:
        """By when it has to be posted, inclusive."""
        if self.notice is not None:
            return self.notice.draft.due_on
        return self.due.period.due_on if self.due is not None else None

    @property
    def places(self) -> str:
        """Where it hangs, or hung."""
        if self.notice is None:
            return ""
        up = [posting.place for posting in self.notice.postings if posting.is_up]
        names = up or [posting.place for posting in self.notice.postings]
        return "、".join(dict.fromkeys(names))

    def term(self) -> str:
        """Return until when it stays: ``至 12月1日，还有 3 天``; or by when it has to go up."""
        until = None if self.notice is None else self.notice.must_stay_until
        up = self.notice is not None and any(each.is_up for each in self.notice.postings)
        if until is not None and up:
            return stays(until, self.today)
        if self.state in {NoticeState.DUE, NoticeState.OVERDUE} or not self._was_posted():
            return _goes_up(self.due_on, self.today)
        return ""

    def _was_posted(self) -> bool:
        return self.notice is not None and bool(self.notice.postings)


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRead:
    """What the page asks for in one go."""

    today: date
    lines: tuple[BoardLine, ...]
    board: Board
    scheme: Scheme

    def counts(self) -> Mapping[NoticeState, int]:
        """Return how many lines there are of each state."""
        return Counter(line.state for line in self.lines)


def read_board(reading: Reading) -> BoardRead:
    """Return every notice, and what is due without one; what is urgent first."""
    today = reading.today
    lines = [BoardLine(today=today, notice=each) for each in service.notices(reading)]
    lines += [
        BoardLine(today=today, due=each)
        for each in service.due_list(reading)
        if each.notice is None and each.period.due_on is not None
    ]
    return BoardRead(
        today=today,
        lines=tuple(sorted(lines, key=_urgency)),
        board=service.board(reading),
        scheme=service.scheme(reading),
    )


def narrowed(
    lines: Sequence[BoardLine], states: frozenset[str], text: str
) -> tuple[BoardLine, ...]:
    """Return the lines of these states that hold ``text``; nothing: all but the archive."""
    wanted = text.casefold()
    kept = states or {state.value for state in _ORDER if state is not NoticeState.ARCHIVED}
    return tuple(
        line for line in lines if line.state.value in kept and wanted in _words(line).casefold()
    )


def state_title(state: NoticeState) -> str:
    """Return what a state is called."""
    return QCoreApplication.translate("notices", STATE_TITLES[state])


def state_tone(state: NoticeState) -> str:
    """Return the colour of a state's chip."""
    return _TONES.get(state, "grey")


def day(on: date) -> str:
    """Return a day as it is read on the board: ``12月1日``."""
    said = QCoreApplication.translate("BoardLines", "{month}月{day}日")
    return said.format(month=on.month, day=on.day)


def notice_id_of(line: BoardLine) -> NoticeId | None:
    """Return the notice of a line, if it has one."""
    return None if line.notice is None else line.notice.id


def states_in_order() -> tuple[NoticeState, ...]:
    """Return the states, what is urgent first."""
    return _ORDER


def _urgency(line: BoardLine) -> tuple[int, int, str]:
    until = None if line.notice is None else line.notice.must_stay_until
    on = until or line.due_on
    posted = None if line.notice is None else line.notice.posted_on
    over = line.state in {
        NoticeState.TAKEN_DOWN,
        NoticeState.ARCHIVED,
        NoticeState.WITHDRAWN,
        NoticeState.CORRECTED,
    }
    if over:
        return _ORDER.index(line.state), -(posted or date.min).toordinal(), line.title
    return _ORDER.index(line.state), (on or date.max).toordinal(), line.title


def _words(line: BoardLine) -> str:
    owner = "" if line.notice is None else line.notice.draft.owner_name
    return f"{line.title} {initials(line.title)} {line.period} {owner} {line.places}"


def stays(until: date, today: date) -> str:
    """Return how long a notice that hangs has to stay: ``至 12月1日，还有 3 天``."""
    left = (until - today).days
    if left < 0:
        said = QCoreApplication.translate("BoardLines", "{day} 已满，可以撤下")
        return said.format(day=day(until))
    if left == 0:
        said = QCoreApplication.translate("BoardLines", "至 {day}，今天最后一天")
        return said.format(day=day(until))
    said = QCoreApplication.translate("BoardLines", "至 {day}，还有 {left} 天")
    return said.format(day=day(until), left=left)


def _goes_up(due_on: date | None, today: date) -> str:
    if due_on is None:
        return ""
    left = (due_on - today).days
    if left < 0:
        said = QCoreApplication.translate("BoardLines", "应于 {day} 前公开，已过 {left} 天")
        return said.format(day=day(due_on), left=-left)
    said = QCoreApplication.translate("BoardLines", "应于 {day} 前公开，还有 {left} 天")
    return said.format(day=day(due_on), left=left)
