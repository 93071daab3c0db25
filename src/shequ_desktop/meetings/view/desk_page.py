"""会议现场: the head count above, and below it the door, the record, the votes, the minutes."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QWidget
from typing_extensions import override

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    CLOSE_MEETING,
    OPEN_MEETING,
    HeadCount,
    Meeting,
    MeetingId,
    MeetingState,
    QuorumMissing,
    Way,
)
from shequ_desktop.meetings.view.desk_dialogs import PutOffDialog, QuorumDialog
from shequ_desktop.meetings.view.desk_record import RecordPanel
from shequ_desktop.meetings.view.meeting_words import TONES, clock, short_day, state_title
from shequ_desktop.meetings.view.minutes_panel import MinutesPanel
from shequ_desktop.meetings.view.printing import Printer, print_button
from shequ_desktop.meetings.view.projector import Projector
from shequ_desktop.meetings.view.roll_dialogs import RollDialog
from shequ_desktop.meetings.view.sign_in_panel import SignInPanel
from shequ_desktop.meetings.view.vote_panel import VotePanel
from shequ_desktop.storage.store import Reading, Transaction

DOOR, RECORD, VOTES, MINUTES = "door", "record", "votes", "minutes"
_BEFORE = frozenset({MeetingState.PLANNED, MeetingState.NOTICED, MeetingState.SIGNING_IN})
_OPEN = frozenset({MeetingState.OPEN, MeetingState.VOTING})
_TABLES = frozenset({"meeting", "agenda_item", "speech", "meeting_task", "vote", "minutes"})
"""What the head and the record show; the roll hears of its own changes."""


class _Figures(QFrame):
    """应到、实到、法定、还差, large."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self._numbers = {}
        cells = []
        for key, title in (
            ("entitled", self.tr("应到")),
            ("present", self.tr("实到")),
            ("needed", self.tr("法定")),
            ("missing", self.tr("还差")),
            ("leave", self.tr("请假")),
        ):
            number = layouts.label("—", "number")
            number.setAccessibleName(title)
            number.setMinimumWidth(theme.px(64))
            self._numbers[key] = number
            cells.append(layouts.row(layouts.label(title, "sub"), number, spacing=6))
        self.rule = layouts.label("", "sub")
        self.rule.setWordWrap(True)
        row = layouts.row(*cells, self.rule, margins=(14, 6, 14, 6), spacing=14)
        row.setStretch(len(cells), 1)
        self.setLayout(row)

    def show_count(self, count: HeadCount, rule: tuple[str, str]) -> None:
        """Show a count; what is missing is written in red, what is enough in green."""
        shown = {
            "entitled": f"{count.entitled:,}",
            "present": f"{count.present:,}",
            "needed": "—" if count.needed is None else f"{count.needed:,}",
            "missing": "—" if count.needed is None else f"{count.missing:,}",
            "leave": f"{count.leave:,}",
        }
        for key, text in shown.items():
            self._numbers[key].setText(text)
        tone = "error" if count.missing else "ok"
        enough = count.needed is None
        ink = theme.COLOURS["text"] if enough else theme.COLOURS[tone]
        for key in ("present", "missing"):
            self._numbers[key].setStyleSheet("" if theme.is_plain() else f"color: {ink};")
        self.rule.setText(rule[0])
        self.rule.setToolTip(rule[1])

    def text(self, key: str) -> str:
        """Return the number of a cell, as it is shown."""
        return self._numbers[key].text()


class MeetingDesk(QWidget):
    """One meeting, from the door to the minutes."""

    left = Signal()
    """Back to the calendar."""

    def __init__(self, desk: Desk, meeting_id: MeetingId) -> None:
        super().__init__()
        self._desk, self._meeting_id = desk, meeting_id
        self.meeting: Meeting | None = None
        self._exception = ""
        self._projector: Projector | None = None
        self.sign_in = SignInPanel(desk, meeting_id)
        self.record = RecordPanel(desk, meeting_id)
        self.figures = _Figures()
        printer = Printer(desk, self)
        self.print = print_button(
            self.tr("打印"), lambda: printer.papers_of(meeting_id), key="Ctrl+P"
        )
        self.title = layouts.label("", "h2")
        self.chip = layouts.chip("")
        self.told = layouts.label("", "sub")
        self.tabs = QTabBar()
        self.tabs.setProperty("kind", "views")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(self.tr("会议现场的各部分"))
        self._stack = QStackedWidget()
        self._parts: dict[str, QWidget] = {DOOR: self.sign_in, RECORD: self.record}
        self._makers: Mapping[str, tuple[str, Callable[[], QWidget]]] = {
            DOOR: (self.tr("签到"), lambda: self.sign_in),
            RECORD: (self.tr("议程与记录"), lambda: self.record),
            VOTES: (self.tr("表决"), lambda: VotePanel(desk, meeting_id)),
            MINUTES: (self.tr("会议记录"), lambda: MinutesPanel(desk, meeting_id)),
        }
        for title, _made in self._makers.values():
            self.tabs.addTab(title)
        for part in (self.sign_in, self.record):
            self._stack.addWidget(part)
        self._lay_out()
        self._connect()
        self.reload()

    def turn_to(self, key: str) -> QWidget:
        """Show a part and return it."""
        self.tabs.setCurrentIndex(list(self._makers).index(key))
        return self._part(key)

    def reload(self) -> None:
        """Read the meeting anew."""
        meeting_id = self._meeting_id

        def query(reading: Reading) -> tuple[Meeting, str]:
            found = service.meeting(reading, meeting_id)
            allowed = service.opening_exception(reading, meeting_id)
            return found, "" if allowed is None else allowed.words

        self._desk.tasks.latest(query, channel="meeting", owner=self, then=self._show)

    def open_meeting(self) -> None:
        """宣布开会; with too few there, ask which of the ways to go."""
        minute, on = self._moment()
        meeting_id = self._meeting_id
        self._change(
            lambda tx: service.open_meeting(tx, meeting_id, minute, on=on),
            OPEN_MEETING,
            then=lambda _count: self._opened(),
            refused=self._not_opened,
        )

    def close_meeting(self) -> None:
        """宣布散会."""
        minute, _on = self._moment()
        meeting_id = self._meeting_id
        self._desk.confirm(
            self,
            self.tr("确认现在散会吗？散会以后不能再签到和表决。"),
            yes=self.tr("宣布散会"),
            then=lambda: self._change(
                lambda tx: service.close_meeting(tx, meeting_id, minute),
                CLOSE_MEETING,
                then=lambda _none: self._desk.say(self.tr("已散会，可以整理会议记录")),
            ),
        )

    def put_off(self) -> None:
        """延期、流会、取消."""
        if self.meeting is not None:
            PutOffDialog(self._desk, self.window(), self.meeting).open()

    def draw_up(self) -> None:
        """核定名册, where nobody has before."""
        if self.meeting is not None:
            RollDialog(self._desk, self.window(), self.meeting).open()

    def project(self) -> Projector:
        """Show the count on the second screen, or put it away again."""
        if self._projector is None:
            self._projector = Projector(self.window())
        shown = self._projector
        if shown.isVisible():
            shown.close()
        else:
            shown.show_on_second_screen()
            self._show_count(self.sign_in.count())
        return shown

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the door: the first key is somebody's initial."""
        super().showEvent(event)
        if self._stack.currentWidget() is self.sign_in:
            self.sign_in.edit.setFocus()

    def put_away(self) -> None:
        """Close the window in the hall: the desk is left."""
        if self._projector is not None:
            self._projector.close()
            self._projector.deleteLater()
            self._projector = None

    def _lay_out(self) -> None:
        self.back = layouts.button(self.tr("返回日程"), "arrow_left", "ghost", "Alt+Home")
        self.big = layouts.button(self.tr("会场大屏"), "desktop", tip="F9")
        self.draw = layouts.button(self.tr("核定名册…"), "group_list", "primary")
        self.put = layouts.button(self.tr("延期、流会…"))
        self.start = layouts.button(self.tr("宣布开会"), "gavel", "primary", "F5")
        self.close_button = layouts.button(self.tr("宣布散会"), "checkmark")
        head = layouts.row(
            self.back,
            self.title,
            self.chip,
            None,
            self.print,
            self.big,
            self.draw,
            self.put,
            self.start,
            self.close_button,
        )
        bar = layouts.row(self.tabs, None, self.told)
        layout = layouts.column(head, self.figures, bar, self._stack, spacing=6)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _at: self._turn())
        self.sign_in.counted.connect(self._show_count)
        self._desk.tasks.changed.connect(self._heard)
        for button, deed in (
            (self.back, self.left.emit),
            (self.big, self.project),
            (self.draw, self.draw_up),
            (self.put, self.put_off),
            (self.start, self.open_meeting),
            (self.close_button, self.close_meeting),
        ):
            button.clicked.connect(deed)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, pressed in (
            ("F5", self.start),
            ("F9", self.big),
            ("Alt+Home", self.back),
        ):
            QShortcut(QKeySequence(keys), self, pressed.click, context=within)

    def _turn(self) -> None:
        key = list(self._makers)[self.tabs.currentIndex()]
        part = self._part(key)
        self._stack.setCurrentWidget(part)
        if key == DOOR:
            self.sign_in.edit.setFocus()
        elif key == RECORD:
            self._tell_record()

    def _part(self, key: str) -> QWidget:
        if key not in self._parts:
            self._parts[key] = self._makers[key][1]()
            self._stack.addWidget(self._parts[key])
        return self._parts[key]

    def _show(self, read: tuple[Meeting, str]) -> None:
        self.meeting, self._exception = read
        found = self.meeting
        self.title.setText(found.draft.title)
        self.chip.setText(self._state(found))
        self.chip.setProperty("chip", TONES[found.state])
        theme.repolish(self.chip)
        self.told.setText(self._times(found))
        drawn = found.roll_on is not None
        self.draw.setVisible(found.state in _BEFORE and not drawn)
        self.start.setVisible(found.state in _BEFORE and drawn)
        self.put.setVisible(found.state in _BEFORE)
        self.close_button.setVisible(found.state in _OPEN)
        self.close_button.setEnabled(found.state is MeetingState.OPEN)
        self.sign_in.set_over(over=found.state not in _BEFORE | _OPEN)
        self.record.show_meeting(found)
        self._show_count(self.sign_in.count())

    def _state(self, found: Meeting) -> str:
        if found.way is Way.TALK and found.state in _OPEN:
            return self.tr("座谈中，不表决")
        return state_title(found.state)

    def _times(self, found: Meeting) -> str:
        if found.opened is None or found.opened_on is None:
            return f"{short_day(found.draft.planned_on)} {clock(found.draft.begins)}"
        times = f"{short_day(found.opened_on)} {clock(found.opened)}"
        return times + (f"–{clock(found.closed)}" if found.closed is not None else "")

    def _show_count(self, count: HeadCount) -> None:
        self.figures.show_count(count, self.sign_in.rule_words())
        if self._stack.currentWidget() is self.record:
            self._tell_record()
        if self._projector is not None and self._projector.isVisible():
            title = "" if self.meeting is None else self.meeting.draft.title
            talk = self.meeting is not None and self.meeting.way is Way.TALK
            note = self.tr("座谈会：只听取意见") if talk else ""
            self._projector.tell(title, count, note)

    def _tell_record(self) -> None:
        self.record.show_roll(self.sign_in.people(), self.sign_in.quorum)

    def _heard(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.reload()

    def _moment(self) -> tuple[int | None, date | None]:
        """Return minute and day of what is typed back, or nothing: now."""
        if self.meeting is None or not self.sign_in.back_fill.isChecked():
            return None, None
        return self.sign_in.time.minute(), self.meeting.draft.planned_on

    def _opened(self) -> None:
        self._desk.say(self.tr("已宣布开会，可撤销（Ctrl+Z）"))
        self.turn_to(RECORD)

    def _not_opened(self, found: tuple[Finding, ...]) -> None:
        if not any(isinstance(each, QuorumMissing) for each in found):
            self._refused(found)
            return
        dialog = QuorumDialog(
            self._desk,
            self.window(),
            self._meeting_id,
            self.sign_in.count(),
            at=self._moment,
            exception=self._exception,
        )
        dialog.finished.connect(lambda _result: self.sign_in.edit.setFocus())
        dialog.open()

    def _change(
        self,
        use_case: Callable[[Transaction], object],
        operation: Operation,
        *,
        then: Callable[[object], None],
        refused: Callable[[tuple[Finding, ...]], None] | None = None,
    ) -> None:
        self._desk.tasks.change(
            use_case, operation, owner=self, then=then, refused=refused or self._refused
        )

    def _refused(self, found: tuple[Finding, ...]) -> None:
        dialogs.inform(self, "\n".join(map(sentence, found)))
