"""调整班次: one shift of one day falls out, moves, or somebody else comes."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.hours import Change
from shequ_desktop.volunteers.values import CHANGE_SHIFT, PlannedShift, PostId, VolunteerState
from shequ_desktop.volunteers.view.week_edit import ClockEdit
from shequ_desktop.volunteers.view.words import span_words


class ShiftDialog(FormDialog):
    """The pattern of the post stays as it is."""

    def __init__(self, desk: Desk, parent: QWidget, shift: PlannedShift) -> None:
        super().__init__(desk, parent, self.tr("调整班次"))
        self._shift = shift
        self.cancelled = QCheckBox(self.tr("这一天停岗"))
        self.cancelled.setChecked(shift.is_cancelled)
        self.begins, self.ends = ClockEdit(shift.begins), ClockEdit(shift.ends)
        self.stand_in = QComboBox()
        self.stand_in.addItem(self.tr("不换人"), None)
        for each in desk.tasks.page(service.volunteers):
            if each.state is VolunteerState.ACTIVE:
                self.stand_in.addItem(f"{each.draft.name}　{each.number}", str(each.id))
        if shift.stand_in is not None:
            self.stand_in.setCurrentIndex(max(0, self.stand_in.findData(shift.stand_in)))
        self.note = QLineEdit(shift.note)
        grid = FormGrid(columns=2)
        grid.add(self.tr("开始"), self.begins, required=True, hint=self.tr("例如 830"))
        grid.add(self.tr("结束"), self.ends, required=True, hint=self.tr("例如 1000"))
        grid.add(self.tr("换谁来"), self.stand_in, wide=True, hint=self.tr("先问过本人"))
        grid.add(self.tr("说明"), self.note, wide=True)
        self.body.addWidget(self.cancelled)
        self.body.addWidget(grid)
        self.save.clicked.connect(lambda _on=False: self._save())
        told = self.tr("{day} {time}，只调整这一天，岗位的安排不变。")
        time = span_words(shift.begins, shift.ends)
        self.build(self.tr("调整班次"), told.format(day=shift.on.isoformat(), time=time))
        self.fit(600)

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return (
            self.cancelled.isChecked(),
            self.begins.text(),
            self.ends.text(),
            self.stand_in.currentData(),
            self.note.text(),
        )

    def _save(self) -> None:
        shift, begins, ends = self._shift, self.begins.minute(), self.ends.minute()
        if begins is None or ends is None:
            (self.begins if begins is None else self.ends).setFocus()
            return
        change = Change(
            is_cancelled=self.cancelled.isChecked(),
            begins=begins,
            ends=ends,
            stand_in=self.stand_in.currentData(),
            note=self.note.text(),
        )
        post = PostId(shift.post_id)
        self.send(
            lambda tx: service.change_shift(tx, post, shift.on, shift.pattern_begins, change),
            CHANGE_SHIFT,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("班次已调整，可撤销（Ctrl+Z）"))
