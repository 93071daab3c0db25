"""A weekly pattern: lines of weekdays with a time, typed as 830 or 8:30."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.fields import Hint, NumberEdit
from shequ_desktop.volunteers.rules.slots import clock, read_clock
from shequ_desktop.volunteers.values import Slot
from shequ_desktop.volunteers.view.words import hours_words

_WEEKDAYS = 7


class ClockEdit(NumberEdit):
    """A minute of the day: 830, 8:30, 8点半."""

    def __init__(self, minute: int | None = None, placeholder: str = "") -> None:
        super().__init__(placeholder)
        self.setFixedWidth(theme.px(76))
        if minute is not None:
            self.setText(clock(minute))
        self.editingFinished.connect(self._write_out)

    def minute(self) -> int | None:
        """Return the minute; ``None``: empty, or not understood."""
        return read_clock(self.text())

    def _write_out(self) -> None:
        minute = self.minute()
        if minute is not None:
            self.setText(clock(minute))


class WeekEdit(QWidget):
    """Says what it understood; a line without a day or a time is left out and told."""

    changed = Signal()

    def __init__(self, slots: tuple[Slot, ...] = (), empty: str = "") -> None:
        super().__init__()
        self._empty = empty
        self.lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self.more = layouts.button(self.tr("添加时段"), "add", "ghost")
        self.more.clicked.connect(lambda _on=False: self._add().days[0].setFocus())
        self.hint = Hint()
        foot = layouts.row(self.more, self.hint)
        foot.setStretch(1, 1)
        self.setLayout(layouts.column(self._column, foot, spacing=3))
        self.show_slots(slots)

    def slots(self) -> tuple[Slot, ...]:
        """Return the stretches of the week that are filled in."""
        found = {slot for line in self.lines for slot in line.slots()}
        return tuple(sorted(found, key=lambda slot: (slot.weekday, slot.begins, slot.ends)))

    def is_understood(self) -> bool:
        """Tell whether every line is empty or says days and times in order."""
        return all(line.is_understood() for line in self.lines)

    def show_slots(self, slots: Iterable[Slot]) -> None:
        """Show a pattern instead of what was there; equal times share a line."""
        for line in list(self.lines):
            self._take_away(line)
        times: dict[tuple[int, int], list[int]] = {}
        for slot in slots:
            times.setdefault((slot.begins, slot.ends), []).append(slot.weekday)
        for (begins, ends), days in times.items():
            self._add(days, begins, ends)
        if not times:
            self._add()
        self._tell()

    def _add(
        self, days: Iterable[int] = (), begins: int | None = None, ends: int | None = None
    ) -> "_Line":
        line = _Line(days, begins, ends)
        self.lines.append(line)
        self._column.addWidget(line)
        line.changed.connect(self._tell)
        line.gone.connect(lambda: self._take_away(line))
        return line

    def _take_away(self, line: "_Line") -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self._tell()

    def _tell(self) -> None:
        slots = self.slots()
        if not self.is_understood():
            self.hint.say(self.tr("选星期几，再输起止时间，例如 830 到 1000。"), "error")
        elif slots:
            minutes = sum(slot.ends - slot.begins for slot in slots)
            told = self.tr("每周 {n} 次，共 {hours}")
            self.hint.say(told.format(n=len(slots), hours=hours_words(minutes)), "ok")
        else:
            self.hint.say(self._empty)
        self.changed.emit()


class _Line(QWidget):
    """Some weekdays at one time."""

    changed = Signal()
    gone = Signal()

    def __init__(self, days: Iterable[int], begins: int | None, ends: int | None) -> None:
        super().__init__()
        chosen = set(days)
        names = self.tr("一、二、三、四、五、六、日").split(self.tr("、"))
        self.days = [_day(name, self.tr("周{day}").format(day=name)) for name in names]
        for at, button in enumerate(self.days):
            button.setChecked(at in chosen)
            button.toggled.connect(lambda _on: self.changed.emit())
        self.begins, self.ends = ClockEdit(begins, "830"), ClockEdit(ends, "1000")
        self.begins.setAccessibleName(self.tr("开始时间"))
        self.ends.setAccessibleName(self.tr("结束时间"))
        for edit in (self.begins, self.ends):
            edit.textChanged.connect(lambda _text: self.changed.emit())
        away = layouts.icon_button("dismiss", self.tr("去掉这个时段"))
        away.clicked.connect(self.gone)
        self.setLayout(
            layouts.row(
                *self.days, 4, self.begins, layouts.label("—"), self.ends, away, None, spacing=3
            )
        )

    def slots(self) -> list[Slot]:
        """Return what the line says, as far as it is sound."""
        begins, ends = self.begins.minute(), self.ends.minute()
        if begins is None or ends is None or begins >= ends:
            return []
        return [
            Slot(weekday=at, begins=begins, ends=ends)
            for at, button in enumerate(self.days)
            if button.isChecked()
        ]

    def is_understood(self) -> bool:
        """Tell whether it is empty or whole."""
        texts = (self.begins.text(), self.ends.text())
        is_empty = not any(text.strip() for text in texts)
        has_days = any(button.isChecked() for button in self.days)
        return bool(self.slots()) or (is_empty and not has_days)


def _day(name: str, read_out: str) -> QPushButton:
    made = layouts.button(name)
    made.setCheckable(True)
    made.setProperty("chip", "filter")
    made.setAccessibleName(read_out)
    made.setFixedWidth(theme.px(36))
    return made
