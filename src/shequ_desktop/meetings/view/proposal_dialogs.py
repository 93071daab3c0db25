"""The windows that ask for one change of a proposal: what it says, a step, a merger."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.community.values import StepTemplate, step_templates
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import MoneyEdit, text_field
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.proposals import TOGETHER
from shequ_desktop.meetings.values import (
    BEGIN_PROPOSAL,
    CHANGE_PROPOSAL,
    MERGE_PROPOSALS,
    PROPOSER_TITLES,
    Proposal,
    ProposalDraft,
    ProposalId,
    ProposerKind,
)
from shequ_desktop.meetings.view.proposal_words import proposer, state_title
from shequ_desktop.meetings.view.vote_words import said
from shequ_desktop.storage.store import Transaction

_WIDE = 760
_NEW = ProposalDraft(title="", proposer_kind=ProposerKind.REPRESENTATIVES)


class ProposalDialog(FormDialog):
    """新建提案, 修改提案."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        proposal: Proposal | None = None,
        *,
        usual_steps: StepTemplate,
        then: Callable[[ProposalId], None],
    ) -> None:
        heading = self.tr("新建提案") if proposal is None else self.tr("修改提案")
        super().__init__(desk, parent, heading)
        self._id, self._then = None if proposal is None else proposal.id, then
        draft = _NEW if proposal is None else proposal.draft
        self.title_edit = QLineEdit(draft.title)
        self.kind = QComboBox()
        for kind, title in PROPOSER_TITLES.items():
            self.kind.addItem(said(title), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(draft.proposer_kind.value))
        self.name = QLineEdit(draft.proposer_name)
        self.reason = text_field(draft.reason, 56)
        self.words = text_field(draft.body, 104)
        self.scope = QLineEdit(draft.scope)
        self.steps = _steps_box(draft.steps or usual_steps.key)
        self.budget = MoneyEdit(draft.budget_fen)
        self.source = QLineEdit(draft.fund_source)
        self.options = text_field("\n".join(draft.options), 56)
        self.major = QCheckBox(self.tr("重大事项，涉及群众切身利益"))
        self.major.setChecked(draft.major)
        self.risk = text_field(draft.risk_note, 56)
        self._lay_out(heading)
        self.kind.currentIndexChanged.connect(lambda _at: self._tell_kind())
        self.major.toggled.connect(self.risk.setEnabled)
        self._tell_kind()
        self.title_edit.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._draft(), self.budget.text()

    def _lay_out(self, heading: str) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("标题"), self.title_edit, required=True, wide=True)
        self._kind_cell = grid.add(self.tr("提案人"), self.kind)
        grid.add(self.tr("姓名或名称"), self.name, hint=self.tr("例如：王伟等、社区党委"))
        grid.add(self.tr("理由"), self.reason, wide=True)
        grid.add(self.tr("内容"), self.words, required=True, wide=True)
        grid.add(self.tr("涉及范围"), self.scope, hint=self.tr("例如：全体居民、3号楼"))
        grid.add(self.tr("办理步骤"), self.steps, hint=self.tr("按哪一套步骤走"))
        self._money_cell = grid.add(self.tr("预算"), self.budget)
        grid.add(self.tr("经费来源"), self.source, hint=self.tr("例如：社区保障资金"))
        grid.add(
            self.tr("备选方案"),
            self.options,
            hint=self.tr("一行一个；不填就是赞成或者反对"),
            wide=True,
        )
        grid.add("", self.major, wide=True)
        grid.add(
            self.tr("稳评说明"),
            self.risk,
            hint=self.tr("重大事项提交之前必须填写社会稳定风险评估"),
            wide=True,
        )
        self.risk.setEnabled(self.major.isChecked())
        self.body.addWidget(grid)
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(heading)
        self.fit(_WIDE)

    def _kind_now(self) -> ProposerKind:
        return ProposerKind(str(self.kind.currentData()))

    def _tell_kind(self) -> None:
        needed = self._kind_now() in TOGETHER
        self._kind_cell.say(
            self.tr("要有足够的联名才能提交") if needed else self.tr("不需要联名，可以直接提交")
        )

    def _draft(self) -> ProposalDraft:
        options = self.options.toPlainText().splitlines()
        return ProposalDraft(
            title=self.title_edit.text().strip(),
            body=self.words.toPlainText().strip(),
            reason=self.reason.toPlainText().strip(),
            proposer_kind=self._kind_now(),
            proposer_name=self.name.text().strip(),
            major=self.major.isChecked(),
            scope=self.scope.text().strip(),
            options=tuple(each.strip() for each in options if each.strip()),
            budget_fen=self.budget.fen(),
            fund_source=self.source.text().strip(),
            risk_note=self.risk.toPlainText().strip(),
            steps=str(self.steps.currentData()),
        )

    def _save(self) -> None:
        if not self.budget.is_understood():
            self._money_cell.say(self.tr("看不懂这个金额，例如 30000 或 1,280.50"), "error")
            self.budget.setFocus()
            return
        draft, known, seen = self._draft(), self._id, self.overridden()

        def use_case(tx: Transaction) -> ProposalId:
            if known is None:
                return service.begin_proposal(tx, draft)
            service.change_proposal(tx, known, draft, seen=seen)
            return known

        self.send(use_case, BEGIN_PROPOSAL if known is None else CHANGE_PROPOSAL, self._done)

    def _done(self, proposal_id: ProposalId) -> None:
        self.mark_clean()
        self.accept()
        self._then(proposal_id)


class MergeDialog(FormDialog):
    """并案: which proposals go on with this one."""

    def __init__(
        self, desk: Desk, parent: QWidget, into: Proposal, others: Sequence[Proposal]
    ) -> None:
        super().__init__(desk, parent, self.tr("并案"))
        self._into = into
        self.boxes = {each.id: QCheckBox(self._named(each)) for each in others}
        if not others:
            self.body.addWidget(layouts.label(self.tr("没有其他办理中的提案可以并入。"), "sub"))
        for box in self.boxes.values():
            self.body.addWidget(box)
        self.name_save(self.tr("并案"))
        self.save.setEnabled(bool(others))
        self.save.clicked.connect(lambda _on=False: self._save())
        sub = self.tr("勾选的提案并入“{title}”一起办理，记录仍然保留。")
        self.build(self.tr("并案"), sub.format(title=into.draft.title))
        self.fit(600)

    @override
    def snapshot(self) -> object:
        """Return what is ticked."""
        return self._chosen()

    def _named(self, each: Proposal) -> str:
        named = self.tr("{number}　{title}（{who}，{state}）")
        return named.format(
            number=each.number,
            title=each.draft.title,
            who=proposer(each),
            state=state_title(each.state),
        )

    def _chosen(self) -> tuple[ProposalId, ...]:
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def _save(self) -> None:
        into, others = self._into.id, self._chosen()
        self.send(
            lambda tx: service.merge_proposals(tx, into, others),
            MERGE_PROPOSALS,
            lambda _none: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("已并案，可撤销（Ctrl+Z）"))


def _steps_box(chosen: str) -> QComboBox:
    made = QComboBox()
    for key, template in step_templates().items():
        made.addItem(template.title, key)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made
