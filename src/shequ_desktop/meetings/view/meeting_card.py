"""One meeting beside the list: when and where, how the notice stands, its agenda, its tasks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.meetings import rules, service
from shequ_desktop.meetings.rules.notices import NoticeClock
from shequ_desktop.meetings.values import (
    KIND_TITLES,
    AgendaItem,
    Meeting,
    MeetingState,
    Task,
    Way,
)
from shequ_desktop.meetings.view.meeting_words import (
    ASSEMBLY_TITLES,
    TONES,
    clock,
    day,
    said,
    short_day,
    state_title,
    when,
)
from shequ_desktop.storage.store import Reading

FACTS, AGENDA, TASKS = "facts", "agenda", "tasks"


class MeetingCard(RecordCard):
    """Says what is known of a meeting; the day counter is asked for beside the window."""

    task_chosen = Signal(object)
    """This ``Task`` is to be looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            [
                (FACTS, self.tr("概况")),
                (AGENDA, self.tr("议程")),
                (TASKS, self.tr("议定事项")),
            ]
        )
        self._desk = desk

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show another meeting; ``None``: how to begin."""
        if meeting is None:
            self.start_empty(self.tr("在左边选一次会议，这里显示时间、通知、名册和议程。"))
            return
        tasks = [task for item in meeting.items for task in item.tasks]
        self.name_tab(AGENDA, self.tr("议程 {count}").format(count=len(meeting.items)))
        self.name_tab(TASKS, self.tr("议定事项 {count}").format(count=len(tasks)))
        kind = said(KIND_TITLES[meeting.draft.kind])
        self.start(meeting.draft.title, state_title(meeting.state), TONES[meeting.state], kind)
        self.note(when(meeting.draft))
        match self.tab():
            case "agenda":
                self._agenda(meeting)
            case "tasks":
                self._tasks(tasks)
            case _:
                self._facts(meeting)
        self.end()

    def _facts(self, meeting: Meeting) -> None:
        draft = meeting.draft
        for title, words in (
            (self.tr("届次"), draft.number),
            (self.tr("地点"), draft.place),
            (self.tr("召集人"), draft.convener),
            (self.tr("召集依据"), draft.convene_basis),
            (self.tr("主持人"), draft.chair),
            (self.tr("记录人"), draft.recorder),
        ):
            self.fact(title, words)
        if draft.assembly is not None:
            self.fact(self.tr("参加人员"), said(ASSEMBLY_TITLES[draft.assembly]))
        self.section(self.tr("通知"))
        self._notice(meeting)
        self.section(self.tr("应到名册"))
        self._roll(meeting)
        if meeting.opened is not None or meeting.side_reason:
            self.section(self.tr("召开"))
            self._course(meeting)

    def _notice(self, meeting: Meeting) -> None:
        if meeting.noticed_on is not None:
            mode = code_table("notice_mode").label_of(meeting.notice_mode)
            told = self.tr("{day} 已通知（{mode}），提前 {days} 日")
            days = (meeting.draft.planned_on - meeting.noticed_on).days
            self.say(told.format(day=short_day(meeting.noticed_on), mode=mode, days=days))
            self.fact(self.tr("特殊情况"), meeting.special_reason)
            self._ask_receipts(meeting)
            return
        if meeting.state is not MeetingState.PLANNED:
            self.say(self.tr("没有登记通知"), "sub")
            return
        counter = self.say("", "strong")
        meeting_id = meeting.id

        def query(reading: Reading) -> NoticeClock:
            return service.clock(reading, meeting_id, reading.today)

        self._desk.tasks.latest(
            query,
            channel="counter",
            owner=self,
            then=lambda found: self._show_counter(counter, found),
        )

    def _ask_receipts(self, meeting: Meeting) -> None:
        if meeting.roll_on is None:
            return
        told, meeting_id = self.say(""), meeting.id

        def show(found: tuple[int, int]) -> None:
            if isValid(told):
                words = self.tr("已送达 {done} / {all} 人")
                told.setText(words.format(done=f"{found[0]:,}", all=f"{found[1]:,}"))

        self._desk.tasks.latest(
            lambda reading: service.receipts(reading, meeting_id),
            channel="receipts",
            owner=self,
            then=show,
        )

    def _show_counter(self, counter: QLabel, found: NoticeClock) -> None:
        # Another meeting, or another tab, may be looked at by now.
        if isValid(counter):
            counter.setText(self._counter_words(found))

    def _counter_words(self, found: NoticeClock) -> str:
        if found.days < 0:
            return self.tr("会议日期已过，还没有通知")
        left = self.tr("离开会还有 {days} 日。").format(days=found.days)
        if found.needed is None:
            return left + self.tr("通常提前 {usual} 日通知。").format(usual=found.usual)
        if found.is_short:
            short = self.tr("规定提前 {needed} 日，已经不够，通知时要写明特殊情况。")
            return left + short.format(needed=found.needed.value)
        spare = self.tr("规定提前 {needed} 日，最迟 {spare} 日后发出通知。")
        return left + spare.format(needed=found.needed.value, spare=found.days - found.needed.value)

    def _roll(self, meeting: Meeting) -> None:
        if meeting.roll_on is None:
            self.say(self.tr("还没有核定"), "sub")
            return
        told = self.tr("以 {day} 为准，应到 {count} 人")
        self.say(told.format(day=day(meeting.roll_on), count=f"{meeting.entitled or 0:,}"))
        self.fact(self.tr("适用规则"), meeting.profile)

    def _course(self, meeting: Meeting) -> None:
        if meeting.opened is not None:
            times = clock(meeting.opened)
            if meeting.closed is not None:
                times += f"–{clock(meeting.closed)}"
            told = self.tr("{times}，开会时到会 {count} 人")
            self.say(told.format(times=times, count=meeting.present_at_opening or 0))
        if meeting.way is Way.TALK:
            self.say(self.tr("以座谈方式进行，没有表决"))
        self.fact(self.tr("说明"), meeting.side_reason)
        if meeting.postponed_to is not None:
            self.fact(self.tr("改到"), day(meeting.postponed_to))

    def _agenda(self, meeting: Meeting) -> None:
        if not meeting.items:
            self.say(self.tr("还没有议题。点“更多”里的“议程”添加。"), "sub")
        numbers = rules.numbering(meeting.items)
        for item in meeting.items:
            self._item(numbers[item.id], item)

    def _item(self, number: str, item: AgendaItem) -> None:
        self.say(f"{number}　{item.draft.title}", "strong")
        self.fact(self.tr("报告人"), item.draft.reporter)
        self.fact(self.tr("议定结果"), item.decision)

    def _tasks(self, tasks: list[Task]) -> None:
        if not tasks:
            self.say(self.tr("会上记下的要办的事，都列在这里。"), "sub")
        for task in tasks:
            button = layouts.button(self._task_words(task), kind="line", tip=self.tr("登记办结"))
            button.clicked.connect(lambda _on=False, one=task: self.task_chosen.emit(one))
            self.add(button)

    def _task_words(self, task: Task) -> str:
        due = "" if task.due_on is None else self.tr("{day} 前").format(day=short_day(task.due_on))
        done = "" if task.done_on is None else self.tr("已办结")
        return "　".join(filter(None, (task.body, task.owner, due, done)))
