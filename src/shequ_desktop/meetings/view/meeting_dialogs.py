"""Windows that plan a meeting, call it, and note who has received the notice."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.community.values import Body
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.notices import NoticeClock
from shequ_desktop.meetings.values import (
    CHANGE_MEETING,
    GIVE_NOTICE,
    KIND_TITLES,
    PLAN_MEETING,
    Assembly,
    Meeting,
    MeetingDraft,
    MeetingId,
    MeetingKind,
    NoticeOutdated,
    manners,
)
from shequ_desktop.meetings.view.desk_dialogs import text_field
from shequ_desktop.meetings.view.meeting_words import ASSEMBLY_TITLES, ClockEdit, day, said
from shequ_desktop.storage.store import Transaction

_NINE = 9 * 60


class MeetingDialog(FormDialog):
    """A meeting to be held: which, when, where, who calls and who chairs it."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        bodies: Sequence[Body],
        meeting: Meeting | None = None,
        then: Callable[[MeetingId], None],
    ) -> None:
        title = self.tr("新建会议") if meeting is None else self.tr("修改会议")
        super().__init__(desk, parent, title)
        self._meeting, self._then, self._bodies = meeting, then, bodies
        self._given = "" if meeting is None else meeting.draft.title
        self.kind = QComboBox()
        for each in MeetingKind:
            self.kind.addItem(said(KIND_TITLES[each]), each)
        self.title_edit = QLineEdit()
        self.number = QLineEdit()
        self.assembly = QComboBox()
        self.body_choice = QComboBox()
        self.on = DateEdit(self.today)
        self.begins, self.ends = ClockEdit(_NINE), ClockEdit()
        self.place, self.convener = QLineEdit(), QLineEdit()
        self.basis, self.chair, self.recorder = QLineEdit(), QLineEdit(), QLineEdit(desk.user)
        self.leave_rule, self.contact = QLineEdit(), QLineEdit()
        self.extra = QCheckBox(self.tr("临时召集"))
        self.body.addWidget(self._grid())
        self.kind.currentIndexChanged.connect(lambda _at: self._turn_kind())
        self._turn_kind()
        if meeting is not None:
            self._fill(meeting.draft)
        self.save.clicked.connect(self._save)
        self.build(title)
        self.fit(760)
        self.kind.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._as_draft()

    def _grid(self) -> FormGrid:
        grid = FormGrid(columns=2)
        grid.add(self.tr("会议类别"), self.kind)
        grid.add(self.tr("届次"), self.number, hint=self.tr("例如：第十届第三次"))
        grid.add(self.tr("会议名称"), self.title_edit, required=True, wide=True)
        grid.add(self.tr("参加人员"), self.assembly)
        grid.add(self.tr("开会的机构"), self.body_choice)
        grid.add(self.tr("日期"), self.on, hint=self.on.hint, required=True)
        hours = QWidget()
        hours.setLayout(layouts.row(self.begins, layouts.label("—"), self.ends))
        grid.add(self.tr("时间"), hours)
        grid.add(self.tr("地点"), self.place)
        grid.add(self.tr("召集人"), self.convener)
        grid.add(self.tr("主持人"), self.chair)
        grid.add(self.tr("记录人"), self.recorder)
        grid.add(
            self.tr("召集依据"),
            self.basis,
            hint=self.tr("例如：五分之一以上居民代表提议（第二十八条）"),
        )
        grid.add(self.tr("联系电话"), self.contact)
        grid.add(self.tr("请假办法"), self.leave_rule)
        grid.add("", self.extra)
        return grid

    def _turn_kind(self) -> None:
        kind = self._kind()
        manner = manners()[kind]
        wanted = self.assembly.currentData()
        self.assembly.clear()
        for each in manner.assemblies:
            self.assembly.addItem(said(ASSEMBLY_TITLES[each]), each)
        if not manner.assemblies:
            self.assembly.addItem(self.tr("机构成员或者邀请的人"), None)
        self.assembly.setCurrentIndex(max(0, self.assembly.findData(wanted)))
        self.assembly.setEnabled(len(manner.assemblies) > 1)
        self.body_choice.clear()
        self.body_choice.addItem(self.tr("按会议类别"), "")
        for body in self._bodies:
            if not manner.bodies or body.kind.value in manner.bodies:
                self.body_choice.addItem(body.title, body.id)
        self.body_choice.setEnabled(not manner.assemblies)
        if self.title_edit.text() in {"", self._given}:
            self._given = said(KIND_TITLES[kind])
            self.title_edit.setText(self._given)

    def _kind(self) -> MeetingKind:
        return MeetingKind(self.kind.currentData())

    def _fill(self, draft: MeetingDraft) -> None:
        self.kind.setCurrentIndex(self.kind.findData(draft.kind))
        self.assembly.setCurrentIndex(max(0, self.assembly.findData(draft.assembly)))
        self.body_choice.setCurrentIndex(max(0, self.body_choice.findData(draft.body_id or "")))
        for field, text in (
            (self.title_edit, draft.title),
            (self.number, draft.number),
            (self.place, draft.place),
            (self.convener, draft.convener),
            (self.chair, draft.chair),
            (self.recorder, draft.recorder),
            (self.basis, draft.convene_basis),
            (self.contact, draft.contact),
            (self.leave_rule, draft.leave_rule),
        ):
            field.setText(text)
        self.on.set_day(draft.planned_on)
        self.begins.set_minute(draft.begins)
        self.ends.set_minute(draft.ends)
        self.extra.setChecked(not draft.regular)

    def _as_draft(self) -> MeetingDraft:
        assembly = self.assembly.currentData()
        return MeetingDraft(
            kind=self._kind(),
            title=self.title_edit.text().strip(),
            number=self.number.text().strip(),
            body_id=str(self.body_choice.currentData() or "") or None,
            assembly=None if assembly is None else Assembly(assembly),
            regular=not self.extra.isChecked(),
            planned_on=self.on.day() or date.max,
            begins=_NINE if self.begins.minute() is None else self.begins.minute() or 0,
            ends=self.ends.minute(),
            place=self.place.text().strip(),
            convener=self.convener.text().strip(),
            convene_basis=self.basis.text().strip(),
            chair=self.chair.text().strip(),
            recorder=self.recorder.text().strip(),
            series_id=None if self._meeting is None else self._meeting.draft.series_id,
            leave_rule=self.leave_rule.text().strip(),
            contact=self.contact.text().strip(),
        )

    def _save(self) -> None:
        if self.on.day() is None:
            self.on.hint.say(self.tr("请填写日期"), "error")
            self.on.setFocus()
            return
        draft, before, seen = self._as_draft(), self._meeting, self.overridden()

        def use_case(tx: Transaction) -> MeetingId:
            if before is None:
                return service.plan_meeting(tx, draft, seen=seen)
            service.change_meeting(tx, before.id, draft, seen=seen)
            return before.id

        def then(meeting_id: MeetingId) -> None:
            self.mark_clean()
            self.accept()
            self._then(meeting_id)

        self.send(use_case, PLAN_MEETING if before is None else CHANGE_MEETING, then)


class CallDialog(FormDialog):
    """发出通知: the day counter, and the reason where there are too few days."""

    def __init__(self, desk: Desk, parent: QWidget, meeting: Meeting) -> None:
        super().__init__(desk, parent, self.tr("发出会议通知"))
        self._meeting = meeting
        self.on = DateEdit(self.today)
        self.on.set_day(meeting.noticed_on or self.today)
        self.mode = QComboBox()
        for code, title in code_table("notice_mode").options():
            self.mode.addItem(title, code)
        self.mode.setCurrentIndex(max(0, self.mode.findData(meeting.notice_mode)))
        self.counter = layouts.label("", "strong")
        self.counter.setWordWrap(True)
        self.place = QLineEdit(meeting.draft.place)
        self.reason = text_field(meeting.special_reason)
        grid = FormGrid(columns=1)
        grid.add(self.tr("通知日期"), self.on, hint=self.on.hint)
        grid.add(self.tr("方式"), self.mode)
        grid.add(self.tr("开会地点"), self.place, required=True)
        grid.add(
            self.tr("特殊情况"),
            self.reason,
            hint=self.tr("天数不够时写明理由；天数够的不用填"),
        )
        self.body.addWidget(self.counter)
        self.body.addWidget(grid)
        self.on.changed.connect(lambda _day: self._ask())
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("发出会议通知"),
            self.tr("{title}，{day}").format(
                title=meeting.draft.title, day=day(meeting.draft.planned_on)
            ),
        )
        self.name_save(self.tr("已发出通知"))
        self._ask()
        self.fit(560)
        self.mode.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.on.day(), self.reason.toPlainText(), self.place.text()

    def _ask(self) -> None:
        on, meeting_id = self.on.day(), self._meeting.id
        if on is not None:
            self.desk.tasks.latest(
                lambda reading: service.clock(reading, meeting_id, on),
                channel="clock",
                owner=self,
                then=self._tell,
            )

    def _tell(self, clock: NoticeClock) -> None:
        self.start_over()
        days = self.tr("提前 {days} 日通知（通知当天不计入）。").format(days=clock.days)
        if clock.needed is None:
            more = self.tr("这种会议没有规定天数，通常提前 {usual} 日。").format(usual=clock.usual)
        else:
            short = self.tr("规定提前 {needed} 日，还差 {short} 日：{source}")
            enough = self.tr("规定提前 {needed} 日，天数够了：{source}")
            more = (short if clock.is_short else enough).format(
                needed=clock.needed.value,
                short=clock.needed.value - clock.days,
                source=clock.needed.source,
            )
        self.counter.setText(days + more)
        self.reason.setReadOnly(not (clock.is_short and clock.short_allowed))

    def _save(self) -> None:
        on, mode = self.on.day(), str(self.mode.currentData() or "")
        if on is None:
            self.on.setFocus()
            return
        meeting, seen = self._meeting, self.overridden()
        reason, place = self.reason.toPlainText(), self.place.text().strip()

        def use_case(tx: Transaction) -> None:
            if place != meeting.draft.place:
                moved = replace(meeting.draft, place=place)
                service.change_meeting(tx, meeting.id, moved, seen=(*seen, NoticeOutdated()))
            service.give_notice(tx, meeting.id, on=on, mode=mode, reason=reason, seen=seen)

        self.send(use_case, GIVE_NOTICE, lambda _none: self._done())

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记通知，可撤销（Ctrl+Z）"))
