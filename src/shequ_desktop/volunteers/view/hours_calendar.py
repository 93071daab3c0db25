"""A month of a post: planned shifts and what was written down, a day in each cell."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableWidget, QTableWidgetItem
from typing_extensions import override

from shequ_desktop.gui import icons, theme
from shequ_desktop.volunteers.rules.slots import clock
from shequ_desktop.volunteers.values import PlannedShift, RecordState, ServiceRecord
from shequ_desktop.volunteers.view.words import month_of, span_words

_WEEK = 7
_WEEKS = 6


class MonthView(QTableWidget):
    """Monday first; a click chooses a day, Enter or a double click types its sheet."""

    day_chosen = Signal(object)
    """A ``date``."""
    sheet_asked = Signal(object)
    change_asked = Signal(object)
    """A ``PlannedShift`` that is to be changed on its day."""

    def __init__(self) -> None:
        super().__init__(_WEEKS, _WEEK)
        self._first = date.min
        self.setAccessibleName(self.tr("当月班次"))
        names = self.tr("一、二、三、四、五、六、日").split(self.tr("、"))
        self.setHorizontalHeaderLabels(names)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        small = self.font()
        small.setPixelSize(theme.px(12))
        self.setFont(small)
        self.setWordWrap(False)
        self.clicked.connect(self._choose)
        self.activated.connect(self._ask)
        self._planned: Mapping[date, Sequence[PlannedShift]] = {}
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 changes a shift of the current day."""
        if event.key() == Qt.Key.Key_F2:
            self._offer(self.visualRect(self.currentIndex()).center())
            return
        super().keyPressEvent(event)

    def show_month(
        self,
        first: date,
        shifts: Sequence[PlannedShift],
        records: Sequence[ServiceRecord],
        names: Mapping[str, tuple[str, str]],
    ) -> None:
        """Show another month; ``names``: name and number by the volunteers' ids."""
        self._first = first - timedelta(days=first.weekday())
        since, until = month_of(first)
        planned: dict[date, list[PlannedShift]] = {}
        for shift in shifts:
            planned.setdefault(shift.on, []).append(shift)
        self._planned = planned
        written: dict[date, int] = {}
        for record in records:
            if record.state is not RecordState.VOID:
                written[record.draft.on] = written.get(record.draft.on, 0) + 1
        for at in range(_WEEKS * _WEEK):
            day = self._first + timedelta(days=at)
            inside = since <= day <= until
            item = QTableWidgetItem(
                self._words(day, planned.get(day, ()), written.get(day, 0), names) if inside else ""
            )
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            tone = "ok" if written.get(day) else "info"
            if inside and (day in planned or written.get(day)):
                ink, ground = theme.tone(tone)
                item.setBackground(ground)
                item.setForeground(ink)
            whole = self._whole(day, planned.get(day, ()), written.get(day, 0), names)
            item.setToolTip(whole if inside else "")
            self.setItem(at // _WEEK, at % _WEEK, item)
        self.setRowHidden(_WEEKS - 1, self._first + timedelta(days=_WEEK * (_WEEKS - 1)) > until)

    def day(self, index: QModelIndex) -> date:
        """Return the day of a cell."""
        return self._first + timedelta(days=index.row() * _WEEK + index.column())

    def choose(self, day: date) -> None:
        """Put the cursor onto a day."""
        at = (day - self._first).days
        if 0 <= at < _WEEKS * _WEEK:
            self.setCurrentCell(at // _WEEK, at % _WEEK)

    def _choose(self, index: QModelIndex) -> None:
        if index.data():
            self.day_chosen.emit(self.day(index))

    def _ask(self, index: QModelIndex) -> None:
        if index.data():
            self.sheet_asked.emit(self.day(index))

    def _offer(self, point: QPoint) -> None:
        """Offer the shifts of a day; one alone opens at once."""
        index = self.indexAt(point)
        shifts = self._planned.get(self.day(index), ()) if index.isValid() else ()
        if len(shifts) == 1:
            self.change_asked.emit(shifts[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for shift in shifts:
            title = self.tr("调整 {time} 的班次…").format(time=span_words(shift.begins, shift.ends))
            menu.addAction(icons.icon("edit"), title).triggered.connect(
                lambda _on=False, shift=shift: self.change_asked.emit(shift)
            )
        if shifts:
            menu.popup(self.viewport().mapToGlobal(point))

    def _whole(
        self,
        day: date,
        shifts: Sequence[PlannedShift],
        written: int,
        names: Mapping[str, tuple[str, str]],
    ) -> str:
        """Return everything of a day, for which its cell has no room."""
        lines = [day.isoformat()]
        for shift in shifts:
            who = "、".join(names[each][0] for each in shift.volunteers if each in names)
            lines.append(f"{span_words(shift.begins, shift.ends)}　{who}　{shift.note}".strip())
        if shifts:
            lines.append(self.tr("右键或 F2：调整班次"))
        if written:
            lines.append(self.tr("已录入 {n} 条").format(n=written))
        return "\n".join(lines)

    def _words(
        self,
        day: date,
        shifts: Sequence[PlannedShift],
        written: int,
        names: Mapping[str, tuple[str, str]],
    ) -> str:
        lines = [f"{day.day}　✓{written}" if written else str(day.day)]
        for shift in shifts:
            who = [names[each][0] for each in shift.volunteers if each in names]
            lines.append(clock(shift.begins))
            if shift.is_cancelled:
                lines.append(self.tr("停岗"))
            elif len(who) > 1:
                lines.append(self.tr("{n} 人").format(n=len(who)))
            else:
                lines.append(who[0] if who else self.tr("没有人"))
        return "\n".join(lines)
