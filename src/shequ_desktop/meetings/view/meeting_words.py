"""How meetings are said: hours, days, kinds, states, and how often one comes again."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shequ_desktop.gui import theme
from shequ_desktop.gui.fields import Hint
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.values import (
    MEETING_STATE_TITLES,
    Assembly,
    MeetingDraft,
    MeetingState,
    Recurrence,
)

_HOUR: Final = 60
_DAY: Final = 24
_CLOCK: Final = re.compile(r"(\d{1,2})[:：.时点](\d{1,2})?分?|(\d{1,2})(\d{2})|(\d{1,2})")
TONES: Final[Mapping[MeetingState, str]] = {
    MeetingState.PLANNED: "grey",
    MeetingState.NOTICED: "info",
    MeetingState.SIGNING_IN: "warn",
    MeetingState.OPEN: "ok",
    MeetingState.VOTING: "violet",
    MeetingState.CLOSED: "info",
    MeetingState.MINUTES_DRAFT: "info",
    MeetingState.MINUTES_SIGNED: "info",
    MeetingState.SEALED: "ok",
    MeetingState.POSTPONED: "warn",
    MeetingState.FAILED: "error",
    MeetingState.CANCELLED: "grey",
}
ASSEMBLY_TITLES: Final[Mapping[Assembly, str]] = {
    Assembly.RESIDENTS: QT_TRANSLATE_NOOP("meetings", "十八周岁以上的全体居民"),
    Assembly.HOUSEHOLDS: QT_TRANSLATE_NOOP("meetings", "户的代表，每户一人"),
    Assembly.REPRESENTATIVES: QT_TRANSLATE_NOOP("meetings", "居委会成员和居民代表"),
}
WEEKDAYS: Final = (
    QT_TRANSLATE_NOOP("MeetingWords", "周一"),
    QT_TRANSLATE_NOOP("MeetingWords", "周二"),
    QT_TRANSLATE_NOOP("MeetingWords", "周三"),
    QT_TRANSLATE_NOOP("MeetingWords", "周四"),
    QT_TRANSLATE_NOOP("MeetingWords", "周五"),
    QT_TRANSLATE_NOOP("MeetingWords", "周六"),
    QT_TRANSLATE_NOOP("MeetingWords", "周日"),
)
NTHS: Final[Mapping[int, str]] = {
    1: QT_TRANSLATE_NOOP("MeetingWords", "第一个"),
    2: QT_TRANSLATE_NOOP("MeetingWords", "第二个"),
    3: QT_TRANSLATE_NOOP("MeetingWords", "第三个"),
    4: QT_TRANSLATE_NOOP("MeetingWords", "第四个"),
    5: QT_TRANSLATE_NOOP("MeetingWords", "第五个"),
    -1: QT_TRANSLATE_NOOP("MeetingWords", "最后一个"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("MeetingWords", text)


def said(title: str) -> str:
    """Return one of the titles of ``values``, translated."""
    return QCoreApplication.translate("meetings", title)


def state_title(state: MeetingState) -> str:
    """Return how a state is called."""
    return said(MEETING_STATE_TITLES[state])


def clock(minute: int | None) -> str:
    """Return a minute of the day as ``14:05``; past midnight it goes on with 24:10."""
    return "" if minute is None else f"{minute // _HOUR:02}:{minute % _HOUR:02}"


def parse_clock(text: str) -> int | None:
    """Return the minute that ``14:05``, ``1405``, ``14`` or ``14点5分`` mean; ``None``: none."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        return None
    hour = int(match[1] or match[3] or match[5])
    minute = int(match[2] or match[4] or 0)
    return hour * _HOUR + minute if hour < _DAY and minute < _HOUR else None


def day(on: date) -> str:
    """Return ``2026年12月10日 周四``."""
    named = _tr("{year}年{month}月{day}日 {weekday}")
    return named.format(
        year=on.year, month=on.month, day=on.day, weekday=_tr(WEEKDAYS[on.weekday()])
    )


def short_day(on: date) -> str:
    """Return ``12月10日 周四``."""
    named = _tr("{month}月{day}日 {weekday}")
    return named.format(month=on.month, day=on.day, weekday=_tr(WEEKDAYS[on.weekday()]))


def when(draft: MeetingDraft) -> str:
    """Return day and hours of a meeting."""
    hours = clock(draft.begins) + (f"–{clock(draft.ends)}" if draft.ends is not None else "")
    return f"{day(draft.planned_on)} {hours}"


def recurrence_words(recurrence: Recurrence) -> str:
    """Return ``每月第一个周六``, ``每月25日``, ``每年1月、7月的15日``, ``每周五``."""
    weekday = "" if recurrence.weekday is None else _tr(WEEKDAYS[recurrence.weekday])
    if recurrence.nth is None and weekday:
        return _tr("每{weekday}").format(weekday=weekday)
    which = (
        _tr("{day}日").format(day=recurrence.day)
        if recurrence.nth is None
        else _tr(NTHS[recurrence.nth]) + weekday
    )
    if not recurrence.months:
        return _tr("每月{which}").format(which=which)
    months = _tr("、").join(_tr("{month}月").format(month=month) for month in recurrence.months)
    return _tr("每年{months}的{which}").format(months=months, which=which)


class ClockEdit(QWidget):
    """A line that takes 1405, 14:05 or 14点 and says so if it does not understand."""

    changed = Signal(object)
    """The minute of the day, or ``None``."""

    def __init__(self, minute: int | None = None) -> None:
        super().__init__()
        self.line = QLineEdit(clock(minute))
        self.line.setPlaceholderText(self.tr("例如 1430"))
        self.hint = Hint()
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addWidget(self.line)
        layout.addWidget(self.hint)
        self.hint.hide()
        self.line.textChanged.connect(self._understand)
        self.line.editingFinished.connect(self._write_out)

    def minute(self) -> int | None:
        """Return the minute of the day; ``None``: nothing, or nothing that is understood."""
        return parse_clock(self.line.text())

    def set_minute(self, minute: int | None) -> None:
        """Show a minute of the day; ``None`` empties the line."""
        self.line.setText(clock(minute))

    def _understand(self, text: str) -> None:
        unclear = bool(text.strip()) and self.minute() is None
        self.hint.say(self.tr("看不懂这个时间，可输 1430、14:30。") if unclear else "", "error")
        self.hint.setVisible(unclear)
        self.changed.emit(self.minute())

    def _write_out(self) -> None:
        if self.minute() is not None:
            self.set_minute(self.minute())
