"""登记异议 and 答复异议."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import day_field, day_words, text_field
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    ANSWER_OBJECTION,
    OBJECT_TO_RESOLUTION,
    Objection,
    ObjectionDraft,
    Resolution,
)

_WIDE = 600


class ObjectDialog(FormDialog):
    """登记异议."""

    def __init__(self, desk: Desk, parent: QWidget, resolution: Resolution) -> None:
        super().__init__(desk, parent, self.tr("登记异议"))
        self._id = resolution.id
        self.day = day_field(self.today, self.today)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("可以匿名"))
        self.phone = NumberEdit()
        self.words = text_field()
        grid = FormGrid(columns=2)
        grid.add(self.tr("收到日期"), self.day, hint=self.day.hint, required=True, wide=True)
        grid.add(self.tr("提出人"), self.name)
        grid.add(self.tr("联系电话"), self.phone)
        grid.add(self.tr("内容"), self.words, required=True, wide=True)
        self.body.addWidget(grid)
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(self.tr("登记异议"), f"{resolution.shown_number}　{resolution.draft.title}")
        self.fit(_WIDE)
        self.words.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.name.text(), self.phone.text(), self.words.toPlainText()

    def _save(self) -> None:
        on, resolution_id = self.day.day(), self._id
        if on is None:
            self.day.setFocus()
            return
        draft = ObjectionDraft(
            received_on=on,
            name=self.name.text().strip(),
            phone=self.phone.text().strip(),
            body=self.words.toPlainText().strip(),
        )
        self.send(
            lambda tx: service.object_to_resolution(tx, resolution_id, draft),
            OBJECT_TO_RESOLUTION,
            lambda _id: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记异议，可撤销（Ctrl+Z）"))


class AnswerObjectionDialog(FormDialog):
    """答复异议."""

    def __init__(self, desk: Desk, parent: QWidget, objection: Objection) -> None:
        super().__init__(desk, parent, self.tr("答复异议"))
        self._id = objection.id
        self.day = day_field(self.today, self.today)
        self.words = text_field(objection.answer)
        self.adopted = QCheckBox(self.tr("采纳了这条意见"))
        self.adopted.setChecked(objection.adopted)
        grid = FormGrid(columns=1)
        grid.add(self.tr("答复日期"), self.day, hint=self.day.hint, required=True)
        grid.add(self.tr("答复"), self.words, required=True)
        self.body.addWidget(grid)
        self.body.addWidget(self.adopted)
        self.save.clicked.connect(lambda _on=False: self._save())
        asked = self.tr("{words}\n应于 {day} 前答复")
        self.build(
            self.tr("答复异议"),
            asked.format(words=objection.body, day=day_words(objection.answer_by)),
        )
        self.fit(_WIDE)
        self.words.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.words.toPlainText(), self.adopted.isChecked()

    def _save(self) -> None:
        on, objection_id = self.day.day(), self._id
        if on is None:
            self.day.setFocus()
            return
        words, adopted = self.words.toPlainText().strip(), self.adopted.isChecked()
        self.send(
            lambda tx: service.answer_objection(tx, objection_id, words, on, adopted=adopted),
            ANSWER_OBJECTION,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已登记答复，可撤销（Ctrl+Z）"))
