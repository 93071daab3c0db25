"""The windows of hours: confirmed by a second person, corrected, voided."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import Hint
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import CountEdit, day_field
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import (
    CONFIRM_SERVICE,
    CORRECT_SERVICE,
    RecordDraft,
    ServiceRecord,
)
from shequ_desktop.volunteers.view.week_edit import ClockEdit
from shequ_desktop.volunteers.view.words import hours_words, record_words


class ConfirmDialog(FormDialog):
    """确认: another person than who typed it, for many records at once."""

    def __init__(self, desk: Desk, parent: QWidget, records: Sequence[ServiceRecord]) -> None:
        super().__init__(desk, parent, self.tr("确认服务时长"))
        self._records = tuple(records)
        self.by = QLineEdit()
        grid = FormGrid(columns=1)
        typists = "、".join(sorted({each.entered_by for each in records}))
        grid.add(
            self.tr("确认人"),
            self.by,
            required=True,
            hint=self.tr("被服务的人或组织者，不能是录入人（{name}）").format(name=typists),
        )
        self.body.addWidget(grid)
        self.name_save(self.tr("确认 {n} 条").format(n=len(self._records)))
        self.save.clicked.connect(lambda _on=False: self._save())
        minutes = sum(each.draft.minutes for each in records)
        told = self.tr("{n} 条服务记录，共 {hours}。确认之后才计入时长。")
        self.build(self.tr("确认服务时长"), told.format(n=len(records), hours=hours_words(minutes)))
        self.fit(520)
        self.by.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.by.text()

    def _save(self) -> None:
        ids, by = [each.id for each in self._records], self.by.text()
        self.send(
            lambda tx: service.confirm_service(tx, ids, by),
            CONFIRM_SERVICE,
            lambda _none: self._done(len(ids)),
        )

    def _done(self, number: int) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已确认 {n} 条，可撤销（Ctrl+Z）").format(n=number))


class CorrectDialog(FormDialog):
    """更正: what it said before stays on record, and it has to be confirmed again."""

    def __init__(self, desk: Desk, parent: QWidget, record: ServiceRecord, name: str) -> None:
        super().__init__(desk, parent, self.tr("更正服务时长"))
        self._record = record
        draft = record.draft
        self.on = day_field(self.today, draft.on)
        self.begins, self.ends = ClockEdit(draft.begins), ClockEdit(draft.ends)
        self.rest = CountEdit(draft.break_minutes)
        self.content = QLineEdit(draft.content)
        self.households = CountEdit(draft.households)
        self.people, self.solved = CountEdit(draft.people), CountEdit(draft.solved)
        self.reason = QLineEdit()
        self.asked = QCheckBox(self.tr("志愿者本人要求更正"))
        self.asked.setChecked(True)
        self.told = Hint()
        self._lay_out(name)
        self._tell()
        self.begins.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.draft(), self.reason.text()

    def draft(self) -> RecordDraft | None:
        """Return what the record shall say; ``None``: a day or a time is not understood."""
        on, begins, ends = self.on.day(), self.begins.minute(), self.ends.minute()
        if on is None or begins is None or ends is None:
            return None
        return replace(
            self._record.draft,
            on=on,
            begins=begins,
            ends=ends,
            break_minutes=self.rest.count() or 0,
            content=self.content.text().strip(),
            households=self.households.count() or 0,
            people=self.people.count() or 0,
            solved=self.solved.count() or 0,
        )

    def _lay_out(self, name: str) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("日期"), self.on, required=True, hint=self.on.hint)
        grid.add(self.tr("休息"), self.rest, hint=self.tr("分钟"))
        grid.add(self.tr("开始"), self.begins, required=True, hint=self.tr("例如 830"))
        grid.add(self.tr("结束"), self.ends, required=True, hint=self.tr("例如 1000"))
        grid.add(self.tr("服务内容"), self.content, wide=True)
        grid.add(self.tr("帮助户数"), self.households)
        grid.add(self.tr("服务人次"), self.people)
        grid.add(self.tr("解决问题"), self.solved)
        grid.add(self.tr("更正原因"), self.reason, required=True, wide=True)
        self.body.addWidget(grid)
        self.body.addWidget(self.asked)
        self.body.addWidget(self.told)
        for edit in (self.begins, self.ends, self.rest):
            edit.textChanged.connect(lambda _text: self._tell())
        self.on.changed.connect(lambda _day: self._tell())
        self.save.clicked.connect(lambda _on=False: self._save())
        self.name_save(self.tr("更正"))
        sub = f"{name}　{record_words(self._record.draft)}　"
        self.build(
            self.tr("更正服务时长"), sub + self.tr("原来的内容留在记录里，更正后要重新确认。")
        )
        self.fit(640)

    def _tell(self) -> None:
        draft, before = self.draft(), self._record.draft
        self.save.setEnabled(draft is not None)
        if draft is not None:
            told = self.tr("{before} → {now}")
            self.told.say(
                told.format(
                    before=hours_words(before.minutes), now=hours_words(max(0, draft.minutes))
                )
            )

    def _save(self) -> None:
        draft, record = self.draft(), self._record.id
        reason, asked = self.reason.text(), self.asked.isChecked()
        if draft is not None:
            self.send(
                lambda tx: service.correct_service(
                    tx, record, draft, reason=reason, asked_by_volunteer=asked
                ),
                CORRECT_SERVICE,
                lambda _none: self._done(),
            )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已更正，请重新确认，可撤销（Ctrl+Z）"))
