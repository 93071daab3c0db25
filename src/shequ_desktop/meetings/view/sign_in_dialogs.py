"""Windows at the door: somebody is excused, is stood in for, or comes without a vote."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    ADD_ATTENDEE,
    CAPACITY_TITLES,
    GIVE_PROXY,
    NOTE_ABSENCE,
    PRESENCE_TITLES,
    Attendance,
    AttendanceId,
    Capacity,
    MeetingId,
    Presence,
    RollLine,
)
from shequ_desktop.meetings.view.meeting_words import said

Told = Callable[[Attendance], None]


class AbsenceDialog(FormDialog):
    """请假、缺席, with a note."""

    def __init__(self, desk: Desk, parent: QWidget, line: Attendance, then: Told) -> None:
        super().__init__(desk, parent, self.tr("登记请假或缺席"))
        self._line, self._then = line, then
        self.presence = QComboBox()
        for each in (Presence.LEAVE, Presence.ABSENT):
            self.presence.addItem(said(PRESENCE_TITLES[each]), each)
        self.note = QLineEdit(line.note)
        grid = FormGrid(columns=1)
        grid.add(self.tr("情况"), self.presence)
        grid.add(self.tr("说明"), self.note, hint=self.tr("例如：出差、住院"))
        self.body.addWidget(grid)
        self.save.clicked.connect(self._save)
        self.build(self.tr("登记请假或缺席"), line.name)
        self.fit(460)
        self.note.setFocus()

    def _save(self) -> None:
        line_id, note = self._line.id, self.note.text()
        presence = Presence(self.presence.currentData())
        self.send(
            lambda tx: service.note_absence(tx, line_id, presence, note), NOTE_ABSENCE, self._done
        )

    def _done(self, line: Attendance) -> None:
        self.mark_clean()
        self.accept()
        self._then(line)


class ProxyDialog(FormDialog):
    """委托: a member who is there stands in."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        line: Attendance,
        holders: Sequence[Attendance],
        then: Told,
    ) -> None:
        super().__init__(desk, parent, self.tr("登记委托"))
        self._line, self._then = line, then
        self.holder = QComboBox()
        self.holder.setEditable(True)
        self.holder.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for each in holders:
            self.holder.addItem(" ".join(filter(None, (each.name, each.door))), each.id)
        grid = FormGrid(columns=1)
        grid.add(
            self.tr("受委托人"),
            self.holder,
            hint=self.tr("本人到会的另一名组成人员；委托书请随签到表存档"),
            required=True,
        )
        self.body.addWidget(grid)
        self.save.clicked.connect(self._save)
        self.build(self.tr("登记委托"), self.tr("{name} 委托").format(name=line.name))
        self.fit(520)
        self.holder.setFocus()

    def _save(self) -> None:
        holder = self.holder.currentData()
        if not holder:
            self.holder.setFocus()
            return
        line_id, holder_id = self._line.id, AttendanceId(str(holder))
        self.send(lambda tx: service.give_proxy(tx, line_id, holder_id), GIVE_PROXY, self._done)

    def _done(self, line: Attendance) -> None:
        self.mark_clean()
        self.accept()
        self._then(line)


class GuestDialog(FormDialog):
    """列席、特邀、工作人员: who comes without a vote."""

    def __init__(self, desk: Desk, parent: QWidget, meeting_id: MeetingId) -> None:
        super().__init__(desk, parent, self.tr("添加参会人员"))
        self._meeting_id = meeting_id
        self.name = QLineEdit()
        self.capacity = QComboBox()
        for each in (Capacity.OBSERVER, Capacity.GUEST, Capacity.STAFF):
            self.capacity.addItem(said(CAPACITY_TITLES[each]), each)
        self.title_edit = QLineEdit()
        grid = FormGrid(columns=1)
        grid.add(self.tr("姓名"), self.name, required=True)
        grid.add(self.tr("身份"), self.capacity, hint=self.tr("都不计入应到、实到，也不表决"))
        grid.add(self.tr("单位、职务"), self.title_edit)
        self.body.addWidget(grid)
        self.save.clicked.connect(self._save)
        self.build(self.tr("添加列席、特邀或者工作人员"))
        self.fit(480)
        self.name.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.name.text(), self.title_edit.text()

    def _save(self) -> None:
        line = RollLine(
            name=self.name.text().strip(),
            capacity=Capacity(self.capacity.currentData()),
            group=self.title_edit.text().strip(),
        )
        meeting_id = self._meeting_id
        self.send(
            lambda tx: service.add_attendee(tx, meeting_id, line),
            ADD_ATTENDEE,
            lambda _id: self._added(),
        )

    def _added(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已添加，请签到"))
