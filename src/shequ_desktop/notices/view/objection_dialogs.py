"""The windows that write down what residents say to a notice, and what they are told."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, NumberEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.notices import service
from shequ_desktop.notices.values import (
    ADD_OBJECTION,
    ANSWER_OBJECTION,
    Answer,
    Notice,
    Objection,
    ObjectionDraft,
)
from shequ_desktop.notices.view.board_lines import day
from shequ_desktop.notices.view.notice_dialogs import text_field

_WIDE = 600


class ObjectionDialog(FormDialog):
    """登记意见、异议."""

    def __init__(self, desk: Desk, parent: QWidget, notice: Notice) -> None:
        super().__init__(desk, parent, self.tr("登记意见、异议"))
        self._notice = notice
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.channel = QComboBox()
        for code in code_table("opinion_channel"):
            self.channel.addItem(code.label, code.code)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("可以匿名"))
        self.phone = NumberEdit()
        self.words = text_field()
        grid = FormGrid(columns=2)
        grid.add(self.tr("收到日期"), self.day, hint=self.day.hint, required=True)
        grid.add(self.tr("方式"), self.channel)
        grid.add(self.tr("提出人"), self.name)
        grid.add(self.tr("联系电话"), self.phone)
        grid.add(self.tr("内容"), self.words, required=True, wide=True)
        self.body.addWidget(grid)
        self.save.clicked.connect(self._save)
        self.build(self.tr("登记意见、异议"), notice.draft.title)
        self.fit(_WIDE)
        self.words.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.name.text(), self.phone.text(), self.words.toPlainText()

    def _save(self) -> None:
        on = self.day.day()
        if on is None:
            self.day.setFocus()
            return
        notice_id = self._notice.id
        draft = ObjectionDraft(
            received_on=on,
            person_name=self.name.text().strip(),
            phone=self.phone.text().strip(),
            body=self.words.toPlainText().strip(),
            channel=str(self.channel.currentData() or ""),
        )
        self.send(
            lambda tx: service.add_objection(tx, notice_id, draft),
            ADD_OBJECTION,
            lambda _id: self._kept(),
        )

    def _kept(self) -> None:
        self.mark_clean()
        self.accept()


class AnswerDialog(FormDialog):
    """登记答复."""

    def __init__(self, desk: Desk, parent: QWidget, objection: Objection) -> None:
        super().__init__(desk, parent, self.tr("登记答复"))
        self._objection = objection
        self.day = DateEdit(self.today)
        self.day.set_day(self.today)
        self.name = QLineEdit(desk.user)
        self.words = text_field()
        self.adopted = QCheckBox(self.tr("采纳了这条意见"))
        grid = FormGrid(columns=2)
        grid.add(self.tr("答复日期"), self.day, hint=self.day.hint, required=True)
        grid.add(self.tr("答复人"), self.name)
        grid.add(self.tr("答复"), self.words, required=True, wide=True)
        self.body.addWidget(grid)
        self.body.addWidget(self.adopted)
        self.save.clicked.connect(self._save)
        said = self.tr("{words}\n应于 {day} 前答复").format(
            words=objection.draft.body, day=day(objection.due_on)
        )
        self.build(self.tr("登记答复"), said)
        self.fit(_WIDE)
        self.words.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.words.toPlainText(), self.adopted.isChecked()

    def _save(self) -> None:
        on = self.day.day()
        if on is None:
            self.day.setFocus()
            return
        objection_id = self._objection.id
        answer = Answer(
            answer=self.words.toPlainText().strip(),
            answered_on=on,
            answered_by=self.name.text().strip(),
            adopted=self.adopted.isChecked(),
        )
        self.send(
            lambda tx: service.answer_objection(tx, objection_id, answer),
            ANSWER_OBJECTION,
            lambda _none: self._kept(),
        )

    def _kept(self) -> None:
        self.mark_clean()
        self.accept()
