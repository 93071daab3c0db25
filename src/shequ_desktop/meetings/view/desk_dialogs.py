"""Windows of the meeting: an item, a task, too few to begin, put off, the close."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    CHANGE_AGENDA,
    HOLD_TALK,
    ITEM_TITLES,
    OPEN_MEETING,
    PUT_OFF_MEETING,
    WRITE_TASK,
    AgendaDraft,
    AgendaItem,
    AgendaItemId,
    HeadCount,
    ItemKind,
    Meeting,
    MeetingId,
    Outcome,
    ProposalId,
    Task,
    manners,
)
from shequ_desktop.meetings.view.meeting_words import said
from shequ_desktop.storage.store import Transaction

_TEXT_HIGH = 72
_VOTED = frozenset({ItemKind.VOTE, ItemKind.ELECTION})
Choices = Sequence[tuple[str, str]]
"""Ids and titles."""


def text_field(text: str = "") -> QPlainTextEdit:
    """Return a field of several lines that Tab leaves."""
    made = QPlainTextEdit(text)
    made.setTabChangesFocus(True)
    made.setMinimumHeight(theme.px(_TEXT_HIGH))
    made.setMaximumHeight(theme.px(_TEXT_HIGH * 2))
    return made


class ItemDialog(FormDialog):
    """议题: what it is, who reports, which proposal it deals with."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        meeting: Meeting,
        *,
        item: AgendaItem | None = None,
        below: AgendaItemId | None = None,
        proposals: Choices = (),
        authorising: Choices = (),
    ) -> None:
        title = self.tr("添加议题") if item is None else self.tr("修改议题")
        super().__init__(desk, parent, title)
        self._meeting, self._item, self._below = meeting, item, below
        draft = None if item is None else item.draft
        self.title_edit = QLineEdit("" if draft is None else draft.title)
        self.kind = QComboBox()
        for each in ItemKind:
            if each not in _VOTED or manners()[meeting.draft.kind].votes:
                self.kind.addItem(said(ITEM_TITLES[each]), each)
        self.kind.setCurrentIndex(max(0, self.kind.findData(draft.kind if draft else None)))
        self.reporter = QLineEdit("" if draft is None else draft.reporter)
        self.minutes = NumberEdit()
        if draft is not None and draft.minutes is not None:
            self.minutes.setText(str(draft.minutes))
        self.proposal = _choice(self.tr("没有提案"), proposals, draft and draft.proposal_id)
        self.authorised = _choice(self.tr("不需要授权"), authorising, draft and draft.authorised_by)
        self.studied = DateEdit(self.today)
        self.studied.set_day(None if draft is None else draft.party_studied_on)
        self.materials = QLineEdit("" if draft is None else draft.materials)
        self.body.addWidget(self._grid())
        self.save.clicked.connect(self._save)
        self.build(title)
        self.fit(680)
        self.title_edit.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._as_draft()

    def _grid(self) -> FormGrid:
        grid = FormGrid(columns=2)
        grid.add(self.tr("议题"), self.title_edit, required=True, wide=True)
        grid.add(self.tr("类别"), self.kind)
        grid.add(self.tr("报告人"), self.reporter)
        grid.add(self.tr("所议提案"), self.proposal)
        grid.add(self.tr("预计分钟"), self.minutes)
        grid.add(
            self.tr("党组织研究"),
            self.studied,
            hint=self.studied.hint,
        )
        grid.add(
            self.tr("授权决议"),
            self.authorised,
            hint=self.tr("居民会议授权居民代表会议决定的事项（第三十条）"),
        )
        grid.add(self.tr("会议材料"), self.materials, wide=True)
        return grid

    def _as_draft(self) -> AgendaDraft:
        minutes = self.minutes.text().strip()
        proposal = str(self.proposal.currentData() or "")
        return AgendaDraft(
            title=self.title_edit.text().strip(),
            kind=ItemKind(self.kind.currentData()),
            parent_id=self._below if self._item is None else self._item.draft.parent_id,
            proposal_id=ProposalId(proposal) if proposal else None,
            authorised_by=str(self.authorised.currentData() or "") or None,
            reporter=self.reporter.text().strip(),
            minutes=int(minutes) if minutes.isdigit() else None,
            materials=self.materials.text().strip(),
            party_studied_on=self.studied.day(),
        )

    def _save(self) -> None:
        draft, item, seen = self._as_draft(), self._item, self.overridden()
        meeting_id = self._meeting.id

        def use_case(tx: Transaction) -> None:
            if item is None:
                service.add_item(tx, meeting_id, draft, seen=seen)
            else:
                service.change_item(tx, item.id, draft, seen=seen)

        self.send(use_case, CHANGE_AGENDA, lambda _none: self._done())

    def _done(self) -> None:
        self.mark_clean()
        self.accept()


class TaskDialog(FormDialog):
    """议定事项: put right, or done."""

    def __init__(self, desk: Desk, parent: QWidget, task: Task) -> None:
        super().__init__(desk, parent, self.tr("议定事项"))
        self._task = task
        self.what = QLineEdit(task.body)
        self.who = QLineEdit(task.owner)
        self.due = DateEdit(self.today)
        self.due.set_day(task.due_on)
        self.done_on = DateEdit(self.today)
        self.done_on.set_day(task.done_on)
        self.result_edit = text_field(task.result)
        grid = FormGrid(columns=2)
        grid.add(self.tr("事项"), self.what, required=True, wide=True)
        grid.add(self.tr("负责人"), self.who)
        grid.add(self.tr("办理期限"), self.due, hint=self.due.hint)
        grid.add(self.tr("办结日期"), self.done_on, hint=self.done_on.hint)
        grid.add(self.tr("办理结果"), self.result_edit, wide=True)
        self.body.addWidget(grid)
        self.save.clicked.connect(self._save)
        self.build(self.tr("议定事项"))
        self.fit(620)
        self.done_on.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._as_task()

    def _as_task(self) -> Task:
        return Task(
            id=self._task.id,
            body=self.what.text(),
            owner=self.who.text(),
            due_on=self.due.day(),
            done_on=self.done_on.day(),
            result=self.result_edit.toPlainText(),
        )

    def _save(self) -> None:
        task = self._as_task()
        self.send(lambda tx: service.change_task(tx, task), WRITE_TASK, lambda _none: self._done())

    def _done(self) -> None:
        self.mark_clean()
        self.accept()


class QuorumDialog(FormDialog):
    """Too few are there: wait, call it off or put it off, or go on as a talk."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        meeting_id: MeetingId,
        count: HeadCount,
        *,
        at: Callable[[], tuple[int | None, date | None]],
        exception: str = "",
    ) -> None:
        super().__init__(desk, parent, self.tr("还不能开会"))
        self._id, self._at = meeting_id, at
        self.wait = QRadioButton(self.tr("继续等（回到签到）"))
        self.postpone = QRadioButton(self.tr("延期到另一天"))
        self.fail = QRadioButton(self.tr("流会"))
        self.talk = QRadioButton(self.tr("转为座谈：只听取意见，不表决，不形成决议"))
        self.excused = QRadioButton(exception)
        self.wait.setChecked(True)
        self.day = DateEdit(self.today)
        self.reason = text_field()
        ways = [self.wait, self.postpone, self.fail, self.talk]
        if exception:
            ways.append(self.excused)
        box = QWidget()
        box.setLayout(layouts.column(*ways, spacing=4))
        grid = FormGrid(columns=1)
        grid.add(self.tr("怎么办"), box)
        grid.add(self.tr("改到"), self.day, hint=self.day.hint)
        self._reason_cell = grid.add(
            self.tr("理由"), self.reason, hint=self.tr("写入会议记录，例如：到会不足三分之二")
        )
        self.body.addWidget(grid)
        for each in (*ways, self.excused):
            each.toggled.connect(lambda _on: self._tell())
        self.save.clicked.connect(self._save)
        told = self.tr(
            "应到 {entitled} 人，实到 {present} 人，法定至少 {needed} 人，还差 {missing} 人。"
        )
        self.build(
            self.tr("人数不够，不能宣布开会"),
            told.format(
                entitled=count.entitled,
                present=count.present,
                needed=count.needed or 0,
                missing=count.missing,
            ),
        )
        self._tell()
        self.fit(560)
        self.wait.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.reason.toPlainText(), self.day.day()

    def _tell(self) -> None:
        self.day.setEnabled(self.postpone.isChecked() or self.fail.isChecked())
        self.reason.setReadOnly(self.wait.isChecked())
        names = {
            self.wait: self.tr("继续等"),
            self.postpone: self.tr("宣布延期"),
            self.fail: self.tr("宣布流会"),
            self.talk: self.tr("转为座谈"),
            self.excused: self.tr("宣布开会"),
        }
        self.start_over()
        self.name_save(next(words for radio, words in names.items() if radio.isChecked()))

    def _save(self) -> None:
        reason, seen = self.reason.toPlainText(), self.overridden()
        minute, on = self._at()
        meeting_id = self._id
        if self.wait.isChecked():
            self._done()
        elif self.talk.isChecked():
            self.send(
                lambda tx: service.hold_talk(
                    tx, meeting_id, minute, reason=reason, on=on, seen=seen
                ),
                HOLD_TALK,
                lambda _count: self._done(),
            )
        elif self.excused.isChecked():
            self.send(
                lambda tx: service.open_meeting(tx, meeting_id, minute, on=on, reason=reason),
                OPEN_MEETING,
                lambda _count: self._done(),
            )
        else:
            outcome = Outcome.POSTPONED if self.postpone.isChecked() else Outcome.FAILED
            day = self.day.day()
            self.send(
                lambda tx: service.put_off_meeting(
                    tx, meeting_id, outcome, reason=reason, postponed_to=day
                ),
                PUT_OFF_MEETING,
                lambda _id: self._done(),
            )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()


class PutOffDialog(FormDialog):
    """延期、流会、取消."""

    def __init__(self, desk: Desk, parent: QWidget, meeting: Meeting) -> None:
        super().__init__(desk, parent, self.tr("延期、流会或取消"))
        self._meeting = meeting
        self.outcome = QComboBox()
        for title, each in (
            (self.tr("延期"), Outcome.POSTPONED),
            (self.tr("流会"), Outcome.FAILED),
            (self.tr("取消"), Outcome.CANCELLED),
        ):
            self.outcome.addItem(title, each)
        self.day = DateEdit(self.today)
        self.reason = text_field()
        grid = FormGrid(columns=1)
        grid.add(self.tr("结果"), self.outcome)
        grid.add(self.tr("改到"), self.day, hint=self.day.hint)
        grid.add(self.tr("理由"), self.reason, required=True)
        self.body.addWidget(grid)
        self.outcome.currentIndexChanged.connect(lambda _at: self._tell())
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("延期、流会或取消"),
            self.tr("填了新的日期，就按原来的议程另排一次会议。"),
        )
        self.fit(520)
        self.outcome.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.reason.toPlainText(), self.day.day()

    def _tell(self) -> None:
        self.day.setEnabled(self.outcome.currentData() != Outcome.CANCELLED)

    def _save(self) -> None:
        outcome, reason = Outcome(self.outcome.currentData()), self.reason.toPlainText()
        on = self.day.day() if outcome is not Outcome.CANCELLED else None
        meeting_id = self._meeting.id
        self.send(
            lambda tx: service.put_off_meeting(
                tx, meeting_id, outcome, reason=reason, postponed_to=on
            ),
            PUT_OFF_MEETING,
            lambda _id: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记，可撤销（Ctrl+Z）"))


def _choice(nothing: str, choices: Choices, wanted: object) -> QComboBox:
    made = QComboBox()
    made.setMaximumWidth(theme.px(260))
    made.addItem(nothing, "")
    for key, title in choices:
        made.addItem(title, key)
    made.setCurrentIndex(max(0, made.findData(wanted or "")))
    return made
