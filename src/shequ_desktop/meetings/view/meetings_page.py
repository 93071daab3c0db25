"""日程: the meetings, held and to come; one of them opens into its desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Body
from shequ_desktop.gui import layouts
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_page import Look, RecordPage
from shequ_desktop.gui.records import Column
from shequ_desktop.meetings import rules, service
from shequ_desktop.meetings.values import (
    DELETE_MEETING,
    END_SERIES,
    KIND_TITLES,
    MEETING_STATE_TITLES,
    Meeting,
    MeetingId,
    MeetingKind,
    MeetingState,
)
from shequ_desktop.meetings.view.desk_dialogs import PutOffDialog, TaskDialog
from shequ_desktop.meetings.view.desk_page import DOOR, MINUTES, RECORD, MeetingDesk
from shequ_desktop.meetings.view.meeting_card import MeetingCard
from shequ_desktop.meetings.view.meeting_dialogs import CallDialog, MeetingDialog
from shequ_desktop.meetings.view.meeting_series import SeriesDialog
from shequ_desktop.meetings.view.meeting_words import clock, day, said, short_day, state_title
from shequ_desktop.meetings.view.printing import Printer, print_button
from shequ_desktop.meetings.view.roll_dialogs import ReceiptsDialog, RollDialog
from shequ_desktop.storage.store import Reading

_BEFORE = rules.BEFORE
_DAY = timedelta(days=1)
_LIVE = rules.BEFORE | rules.UNDER_WAY


@dataclass(frozen=True, slots=True)
class _Calendar:
    meetings: tuple[Meeting, ...]
    bodies: tuple[Body, ...]
    today: date


class MeetingList(RecordPage[Meeting]):
    """Table and card of all meetings, those to come at the front."""

    def __init__(self, desk: Desk, page: "CalendarPage") -> None:
        self._page = page
        self._bodies: tuple[Body, ...] = ()
        self.meeting_card = MeetingCard(desk)
        self._printer = Printer(desk, self)
        super().__init__(desk, self.meeting_card)
        self.series = layouts.button(self.tr("设置例会…"), "calendar", tip="Ctrl+Shift+N")
        self.series.clicked.connect(lambda _on=False: self.plan_series())
        self.head.addWidget(self.series)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self.series.click, context=within)
        self.print = print_button(self.tr("打印"), self.papers, key="Ctrl+P")
        self.foot.addWidget(self.print)
        self.meeting_card.task_chosen.connect(
            lambda task: TaskDialog(desk, self.window(), task).open()
        )
        self.follow()

    def follow(self) -> None:
        """Show the meetings, and again whenever one has changed."""
        self._desk.tasks.follow(_calendar, channel="meetings", owner=self, then=self._show)

    def rest(self) -> None:
        """Hear of no change until ``follow``: a desk is open, where people sign in by seconds."""
        self._desk.tasks.follow(
            lambda _reading: None, channel="meetings", owner=self, then=lambda _none: None
        )

    def papers(self) -> list[Deed]:
        """Return what can be printed of the meeting that is chosen."""
        record = self.record()
        return [] if record is None else self._printer.papers_of(record.id)

    def plan_series(self) -> SeriesDialog:
        """设置例会."""
        dialog = SeriesDialog(self._desk, self.window(), then=lambda: None)
        dialog.open()
        return dialog

    @override
    def look(self) -> Look[Meeting]:
        return Look[Meeting](
            name=self.tr("会议"),
            columns=[
                Column(self.tr("日期"), lambda each: short_day(each.draft.planned_on)),
                Column(self.tr("时间"), lambda each: clock(each.draft.begins)),
                Column(self.tr("会议"), lambda each: each.draft.title),
                Column(self.tr("状态"), lambda each: state_title(each.state)),
                Column(self.tr("到会"), _turnout),
            ],
            widths=(112, 58, 260, 92, 76),
            wide=2,
            placeholder=self.tr("会议名称、届次、地点"),
            new=self.tr("新建会议"),
            empty=self.tr("还没有会议。\n点“新建会议”安排一次，或者点“设置例会”一次排好一年的。"),
            none_found=self.tr("没有符合条件的会议。\n可以清空搜索框，或者换一个状态。"),
            shown=self.tr("显示 {shown} 次 / 共 {total} 次"),
            key=lambda each: each.id,
            state=lambda each: each.state.value,
            states={state.value: said(MEETING_STATE_TITLES[state]) for state in MeetingState},
            words=_words,
            ink=lambda each: "primary" if each.state in rules.UNDER_WAY else None,
        )

    @override
    def begin(self) -> None:
        MeetingDialog(self._desk, self.window(), bodies=self._bodies, then=self.go_to).open()

    @override
    def deeds_of(self, record: Meeting) -> Sequence[Deed]:
        before, live = record.state in _BEFORE, record.state in _LIVE
        enter = self.tr("签到开会") if live else self.tr("查看会议")
        first = DOOR if live else MINUTES
        drawn = record.roll_on is not None
        planned = record.state is MeetingState.PLANNED
        ready = drawn and not planned
        named = (
            (live and not ready and planned, "call", self.tr("发出通知…"), "mail", self.call),
            (before and not drawn, "roll", self.tr("核定名册…"), "group_list", self.draw_up),
            (True, "enter", enter, "gavel", lambda one: self._page.enter(one.id, first)),
            (before and not planned, "call", self.tr("修改通知…"), "mail", self.call),
            (before and drawn, "receipts", self.tr("登记送达…"), "checkmark", self.receipts),
            (before and drawn, "roll", self.tr("重新核定名册…"), "group_list", self.draw_up),
            (live, "agenda", self.tr("议程…"), "edit", self._agenda),
            (before, "change", self.tr("修改会议…"), "edit", self.change_meeting),
            (before, "put_off", self.tr("延期、流会或取消…"), "calendar_clock", self.put_off),
            (before, "delete", self.tr("删除"), "delete", self.delete),
            (
                before and record.draft.series_id is not None,
                "end_series",
                self.tr("例会到此为止…"),
                "calendar",
                self.end_series,
            ),
        )
        deeds = [
            Deed(key=key, title=title, icon=icon, run=partial(run, record))
            for possible, key, title, icon, run in named
            if possible
        ]
        papers = self._printer.papers_of(record.id)
        return [
            *deeds,
            Deed(
                key="print",
                title=self.tr("打印"),
                icon="print",
                run=self.print.showMenu,
                more=papers,
            ),
        ]

    @override
    def show_card(self, record: Meeting | None) -> None:
        self.meeting_card.show_meeting(record)

    def call(self, meeting: Meeting) -> None:
        """发出通知."""
        CallDialog(self._desk, self.window(), meeting).open()

    def draw_up(self, meeting: Meeting) -> None:
        """核定名册."""
        RollDialog(self._desk, self.window(), meeting).open()

    def receipts(self, meeting: Meeting) -> None:
        """登记送达."""
        ReceiptsDialog(self._desk, self.window(), meeting).open()

    def change_meeting(self, meeting: Meeting) -> None:
        """修改会议."""
        MeetingDialog(
            self._desk, self.window(), bodies=self._bodies, meeting=meeting, then=self.go_to
        ).open()

    def put_off(self, meeting: Meeting) -> None:
        """延期、流会、取消."""
        PutOffDialog(self._desk, self.window(), meeting).open()

    def delete(self, meeting: Meeting) -> None:
        """Put it into the bin without asking: it can be undone."""
        told = self.tr("已删除“{title}”，可撤销（Ctrl+Z）").format(title=meeting.draft.title)
        self.change(
            lambda tx, _seen: service.delete_meeting(tx, meeting.id),
            DELETE_MEETING,
            lambda _none: told,
        )

    def end_series(self, meeting: Meeting) -> None:
        """Let a series end before ``meeting``."""
        series_id, draft = meeting.draft.series_id, meeting.draft
        if series_id is None:
            return
        words = self.tr("“{title}”从{day}起不再开，以后还没有通知的各次一并删除。")
        told = self.tr("例会已结束，删除 {count} 次，可撤销（Ctrl+Z）")
        self._desk.confirm(
            self,
            words.format(title=draft.title, day=day(draft.planned_on)),
            yes=self.tr("例会到此为止"),
            then=lambda: self.change(
                lambda tx, _seen: service.end_series(tx, series_id, draft.planned_on - _DAY),
                END_SERIES,
                lambda count: told.format(count=count),
            ),
            danger=True,
        )

    def _agenda(self, meeting: Meeting) -> None:
        self._page.enter(meeting.id, RECORD)

    def _show(self, read: _Calendar) -> None:
        self._bodies = read.bodies
        coming = [each for each in read.meetings if _is_coming(each, read.today)]
        past = [each for each in read.meetings if not _is_coming(each, read.today)]
        self.show_records([*coming, *reversed(past)])


class CalendarPage(QWidget):
    """The list of meetings, and in its place the desk of the one that is held."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stack = QStackedWidget()
        self.list = MeetingList(desk, self)
        self.open_desk: MeetingDesk | None = None
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def go_to(self, meeting_id: str) -> None:
        """Show one meeting in the list."""
        self.leave()
        self.list.go_to(meeting_id)

    def enter(self, meeting_id: MeetingId, part: str = DOOR) -> MeetingDesk:
        """Open the desk of a meeting."""
        self.leave()
        self.list.rest()
        made = MeetingDesk(self._desk, meeting_id)
        made.left.connect(self.leave)
        self.open_desk = made
        self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)
        made.turn_to(part)
        return made

    def leave(self) -> None:
        """Go back to the list."""
        if self.open_desk is None:
            return
        gone, self.open_desk = self.open_desk, None
        gone.put_away()
        self._stack.setCurrentWidget(self.list)
        self._stack.removeWidget(gone)
        gone.deleteLater()
        self.list.follow()
        self.list.table.setFocus()


def _calendar(reading: Reading) -> _Calendar:
    return _Calendar(
        meetings=service.meetings(reading, speeches=False),
        bodies=communities.bodies(reading, on=reading.today),
        today=reading.today,
    )


def _is_coming(meeting: Meeting, today: date) -> bool:
    return meeting.state in rules.UNDER_WAY or (
        meeting.state in _BEFORE and meeting.draft.planned_on >= today
    )


def _turnout(meeting: Meeting) -> str:
    if meeting.entitled is None:
        return ""
    present = meeting.present_at_opening
    return f"{'—' if present is None else present}/{meeting.entitled}"


def _words(meeting: Meeting) -> str:
    draft = meeting.draft
    kind = said(KIND_TITLES[MeetingKind(draft.kind)])
    items = " ".join(item.draft.title for item in meeting.items)
    return f"{draft.title} {draft.number} {draft.place} {kind} {items}"
