"""The windows of a vote: what is put to it, who counted, why it is void."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from typing_extensions import override

from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    CLOSE_VOTE,
    FORM_TITLES,
    METHOD_TITLES,
    OPEN_VOTE,
    VOID_VOTE,
    YES_OR_NO,
    AgendaItem,
    Assembly,
    HeadCount,
    ItemKind,
    Vote,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
    evaluation_manner,
)
from shequ_desktop.meetings.view.vote_words import said

_WIDE = 640
_OPTIONS_HIGH = 96
_MOST = 99


class OpenVoteDialog(FormDialog):
    """提付表决: the question, how it is asked, and what there is to choose from.

    Args:
        draft: To begin with: a second round; ``None``: as usual for the item.
        then: Hears which vote was opened.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        item: AgendaItem,
        heads: HeadCount,
        *,
        draft: VoteDraft,
        then: Callable[[VoteId], None],
    ) -> None:
        super().__init__(desk, parent, self.tr("提付表决"))
        self._item, self._then, self._round = item, then, draft.round
        self._grades = draft.grades or evaluation_manner().grades
        self.question = QLineEdit(draft.question)
        self.form = QComboBox()
        self.method = QComboBox()
        for form, title in FORM_TITLES.items():
            self.form.addItem(said(title), form)
        for method, title in METHOD_TITLES.items():
            self.method.addItem(said(title), method)
        self.options = QPlainTextEdit("\n".join(draft.options))
        self.options.setTabChangesFocus(True)
        self.options.setFixedHeight(theme.px(_OPTIONS_HIGH))
        self.number = QSpinBox()
        self.number.setRange(1, _MOST)
        self._lay_out()
        self.form.setCurrentIndex(self.form.findData(draft.form))
        self.method.setCurrentIndex(self.method.findData(draft.method))
        election = draft.form is VoteForm.ELECTION
        self.number.setValue(draft.seats if election else draft.choose_most)
        self.form.currentIndexChanged.connect(lambda _at: self._form_chosen())
        self._form_chosen()
        self.name_save(self.tr("提付表决"))
        self.save.clicked.connect(self._save)
        told = self.tr(
            "应到 {entitled} 人，现在到会 {present} 人。提付表决时人数即冻结，以后不变。"
        )
        self.build(self.tr("提付表决"), told.format(entitled=heads.entitled, present=heads.present))
        self.fit(_WIDE)
        self.question.setFocus()
        self.question.selectAll()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.draft()

    def draft(self) -> VoteDraft:
        """Return what is filled in."""
        form = VoteForm(self.form.currentData())
        lines = (line.strip() for line in self.options.toPlainText().splitlines())
        election = form is VoteForm.ELECTION
        evaluated = form is VoteForm.EVALUATION
        return VoteDraft(
            question=self.question.text().strip(),
            form=form,
            method=VoteMethod(self.method.currentData()),
            options=() if form in YES_OR_NO else tuple(line for line in lines if line),
            choose_most=self.number.value() if form is VoteForm.CHOOSE else 1,
            seats=self.number.value() if election else 1,
            round=self._round if election else 1,
            grades=self._grades if evaluated else (),
        )

    def _lay_out(self) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("表决事项"), self.question, required=True, wide=True)
        grid.add(self.tr("形式"), self.form)
        self._method_cell = grid.add(self.tr("方式"), self.method)
        self.body.addWidget(grid)
        self._options = FormGrid(columns=1)
        self._options_cell = self._options.add(self.tr("选项或人员"), self.options, required=True)
        self.body.addWidget(self._options)
        self._places = FormGrid(columns=1)
        self._number_cell = self._places.add(self.tr("名额"), self.number)
        self.body.addWidget(self._places)

    def _form_chosen(self) -> None:
        form = VoteForm(self.form.currentData())
        self._options.setVisible(form not in YES_OR_NO)
        secret = self.tr("选举、罢免实行无记名投票") if form in _SECRET else ""
        self._method_cell.say(secret)
        if form in _SECRET and VoteMethod(self.method.currentData()) not in _BALLOTS:
            self.method.setCurrentIndex(self.method.findData(VoteMethod.BALLOT))
        self._options_cell.say(
            {
                VoteForm.ELECTION: self.tr("候选人，每行一个，应当多于应选名额"),
                VoteForm.EVALUATION: self.tr("被评议人员，每行一人；票面为{grades}").format(
                    grades=self.tr("、").join(self._grades)
                ),
            }.get(form, self.tr("选项，每行一个"))
        )
        self._places.setVisible(form in (VoteForm.ELECTION, VoteForm.CHOOSE))
        self._number_cell.say(
            self.tr("应选名额") if form is VoteForm.ELECTION else self.tr("每张票最多选几项")
        )

    def _save(self) -> None:
        item_id, draft, seen = self._item.id, self.draft(), self.overridden()
        self.send(
            lambda tx: service.open_vote(tx, item_id, draft, seen=seen),
            OPEN_VOTE,
            self._opened,
        )

    def _opened(self, vote_id: VoteId) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已提付表决，到会人数已经冻结"))
        self._then(vote_id)


_SECRET = frozenset({VoteForm.ELECTION, VoteForm.RECALL})
_BALLOTS = frozenset({VoteMethod.BALLOT, VoteMethod.HOUSEHOLDS})


def usual_draft(item: AgendaItem, assembly: Assembly | None) -> VoteDraft:
    """Return what is usually put to the vote about an item."""
    if item.draft.kind is ItemKind.ELECTION:
        return VoteDraft(
            question=item.draft.title, form=VoteForm.ELECTION, method=VoteMethod.BALLOT
        )
    households = assembly is Assembly.HOUSEHOLDS
    return VoteDraft(
        question=item.draft.title,
        form=VoteForm.YES_NO,
        method=VoteMethod.HOUSEHOLDS if households else VoteMethod.HANDS,
    )


class AnnounceDialog(FormDialog):
    """公布结果: who counted and who watched; then the numbers are shown."""

    def __init__(self, desk: Desk, parent: QWidget, vote: Vote) -> None:
        super().__init__(desk, parent, self.tr("公布结果"))
        self._vote = vote
        self.tellers = QLineEdit(self.tr("、").join(vote.counted_by.values()))
        self.checkers = QLineEdit()
        grid = FormGrid(columns=1)
        grid.add(self.tr("计票人"), self.tellers, required=True, hint=self.tr("几个人用顿号分开"))
        grid.add(self.tr("监票人"), self.checkers, hint=self.tr("几个人用顿号分开"))
        self.body.addWidget(grid)
        self.name_save(self.tr("公布结果"))
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("公布结果"),
            self.tr("两份计票单一致。公布后显示票数，由程序按开会当时的规则算出结果。"),
        )
        self.fit(_WIDE)
        self.checkers.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.tellers.text(), self.checkers.text()

    def _save(self) -> None:
        vote_id = self._vote.id
        tellers, checkers = names(self.tellers.text()), names(self.checkers.text())
        self.send(
            lambda tx: service.close_vote(tx, vote_id, tellers=tellers, checkers=checkers),
            CLOSE_VOTE,
            lambda _vote: self._announced(),
        )

    def _announced(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已公布表决结果"))


class VoidVoteDialog(FormDialog):
    """宣布作废: a vote counts for nothing, for a reason that stays on record."""

    def __init__(self, desk: Desk, parent: QWidget, vote: Vote) -> None:
        super().__init__(desk, parent, self.tr("宣布表决作废"))
        self._vote = vote
        self.reason = QLineEdit()
        grid = FormGrid(columns=1)
        grid.add(self.tr("原因"), self.reason, required=True, hint=self.tr("会留在记录里"))
        self.body.addWidget(grid)
        self.name_save(self.tr("宣布作废"))
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("宣布表决作废"),
            self.tr("“{question}”的这次表决不再算数，不能恢复；可以重新提付表决。").format(
                question=vote.draft.question
            ),
        )
        self.fit(_WIDE)
        self.reason.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.reason.text()

    def _save(self) -> None:
        vote_id, reason = self._vote.id, self.reason.text().strip()
        self.send(
            lambda tx: service.void_vote(tx, vote_id, reason),
            VOID_VOTE,
            lambda _none: self._voided(),
        )

    def _voided(self) -> None:
        self.mark_clean()
        self.accept()


def names(text: str) -> tuple[str, ...]:
    """Return the names that a line holds, whatever stands between them."""
    for mark in "，,；; ":
        text = text.replace(mark, "、")
    return tuple(name for name in text.split("、") if name)
