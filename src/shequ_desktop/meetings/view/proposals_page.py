"""提案: the list with what each still needs, and everything that can be done with one."""

from collections.abc import Sequence
from functools import partial

from typing_extensions import override

from shequ_desktop.community import service as communities
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.record_page import Look, RecordPage
from shequ_desktop.gui.records import Column
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.proposals import DECIDED, ON_ITS_WAY, OPEN_TO_CHANGE, TOGETHER
from shequ_desktop.meetings.values import (
    CLOSE_PROPOSAL,
    DELETE_PROPOSAL,
    PROPOSAL_STATE_TITLES,
    PROPOSER_TITLES,
    RECORD_STEP,
    RETURN_PROPOSAL,
    SUBMIT_PROPOSAL,
    WITHDRAW_ENDORSEMENT,
    WITHDRAW_PROPOSAL,
    Endorsement,
    ProposalState,
    StepRecord,
)
from shequ_desktop.meetings.view.printing import print_button
from shequ_desktop.meetings.view.printing_decisions import DecisionPrinter
from shequ_desktop.meetings.view.proposal_card import ProposalCard
from shequ_desktop.meetings.view.proposal_dialogs import MergeDialog, ProposalDialog
from shequ_desktop.meetings.view.proposal_signing import SigningDialog
from shequ_desktop.meetings.view.proposal_steps import StepDialog
from shequ_desktop.meetings.view.proposal_words import (
    ProposalLine,
    following_words,
    need_words,
    read_lines,
    state_title,
    words_of,
)
from shequ_desktop.meetings.view.vote_words import said

_INKS = {ProposalState.RETURNED: "warn", ProposalState.REJECTED: "error"}


class ProposalsPage(RecordPage[ProposalLine]):
    """Proposals of all kinds."""

    def __init__(self, desk: Desk) -> None:
        card = ProposalCard(desk)
        super().__init__(desk, card)
        self._printer = DecisionPrinter(desk, self)
        self.print = print_button(self.tr("打印"), self._papers)
        self.foot.addWidget(self.print)
        self._lines: Sequence[ProposalLine] = ()
        self.proposal_card = card
        card.step_asked.connect(lambda key: self._record(step=key))
        card.record_asked.connect(lambda record: self._record(record=record))
        card.record_gone.connect(self._delete_record)
        card.signature_gone.connect(self._withdraw_signature)
        card.proposal_asked.connect(self.go_to)
        card.resolution_asked.connect(lambda key: desk.open("meetings", f"resolutions:{key}"))
        card.meeting_asked.connect(lambda key: desk.open("meetings", f"meetings:{key}"))
        desk.tasks.follow(read_lines, owner=self, then=self._show)

    @override
    def begin(self) -> None:
        """新建提案."""
        self._edit(None)

    @override
    def show_card(self, record: ProposalLine | None) -> None:
        """Show a proposal on the card."""
        self.proposal_card.show_line(record)

    @override
    def deeds_of(self, record: ProposalLine) -> Sequence[Deed]:
        """Return what can be done with a proposal, the next step first."""
        state = record.proposal.state
        draft, going = state in OPEN_TO_CHANGE, state in ON_ITS_WAY
        together = draft and record.proposal.draft.proposer_kind in TOGETHER
        ready = draft and (not together or record.needs.enough)
        steps = (going or state in DECIDED) and record.following is not None
        possible = (
            ("submit", self.tr("提交"), "checkmark", self._submit, ready),
            ("sign", self.tr("登记联名"), "person_add", self._sign, together),
            ("step", self.tr("记录步骤"), "edit", self._next_step, steps),
            ("close", self.tr("办结"), "box", self._close, state in DECIDED),
            ("change", self.tr("修改提案"), "edit", self._change, draft),
            ("submit", self.tr("提交"), "checkmark", self._submit, draft and not ready),
            ("merge", self.tr("并案…"), "merge", self._merge, going),
            ("return", self.tr("退回补充…"), "arrow_undo", self._return, _returns(state)),
            ("withdraw", self.tr("撤回提案…"), "dismiss", self._withdraw, draft or going),
            ("delete", self.tr("删除"), "delete", self._delete, not record.proposal.number),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=partial(run, record))
            for key, title, icon, run, can in possible
            if can
        ]

    @override
    def look(self) -> Look[ProposalLine]:
        """Return how proposals are listed."""
        return Look[ProposalLine](
            name=self.tr("提案"),
            columns=[
                Column(self.tr("状态"), lambda line: state_title(line.proposal.state)),
                Column(self.tr("编号"), lambda line: line.proposal.number),
                Column(self.tr("标题"), lambda line: line.proposal.draft.title),
                Column(self.tr("提案人"), _kind),
                Column(self.tr("联名"), need_words),
                Column(self.tr("下一步"), following_words),
            ],
            widths=(82, 104, 220, 104, 150, 120),
            wide=2,
            minor=(3, 1),
            placeholder=self.tr("标题、拼音首字母、编号、提案人"),
            new=self.tr("新建提案"),
            empty=self.tr("还没有提案。\n点“新建提案”写下第一份，联名够了就可以提交。"),
            none_found=self.tr("没有符合条件的提案。\n可以清空搜索框，或者换一个状态。"),
            shown=self.tr("显示 {shown} 件 / 共 {total} 件"),
            key=lambda line: line.proposal.id,
            state=lambda line: line.proposal.state.value,
            states={state.value: state_title(state) for state in PROPOSAL_STATE_TITLES},
            words=words_of,
            ink=lambda line: _INKS.get(line.proposal.state),
        )

    def _papers(self) -> list[Deed]:
        chosen = self.record()
        return [] if chosen is None else self._printer.of_proposal(chosen.proposal)

    def _show(self, lines: Sequence[ProposalLine]) -> None:
        self._lines = lines
        self.show_records(lines)

    def _edit(self, line: ProposalLine | None) -> None:
        usual = self._desk.tasks.page(lambda reading: communities.steps_on(reading, reading.today))
        ProposalDialog(
            self._desk,
            self.window(),
            None if line is None else line.proposal,
            usual_steps=usual,
            then=self.go_to,
        ).open()

    def _change(self, line: ProposalLine) -> None:
        self._edit(line)

    def _sign(self, line: ProposalLine) -> None:
        SigningDialog(self._desk, self.window(), line.proposal).open()

    def _next_step(self, line: ProposalLine) -> None:
        StepDialog(self._desk, self.window(), line).open()

    def _record(self, *, step: str = "", record: StepRecord | None = None) -> None:
        line = self.record()
        if line is not None:
            StepDialog(self._desk, self.window(), line, step=step, record=record).open()

    def _submit(self, line: ProposalLine) -> None:
        proposal_id = line.proposal.id
        self.change(
            lambda tx, seen: service.submit_proposal(tx, proposal_id, seen=seen),
            SUBMIT_PROPOSAL,
            lambda number: self.tr("已提交，编号 {number}，可撤销（Ctrl+Z）").format(number=number),
            yes=self.tr("仍要提交"),
        )

    def _close(self, line: ProposalLine) -> None:
        proposal_id = line.proposal.id
        self.change(
            lambda tx, seen: service.close_proposal(tx, proposal_id, seen=seen),
            CLOSE_PROPOSAL,
            lambda _none: self.tr("提案已办结，可撤销（Ctrl+Z）"),
            yes=self.tr("仍要办结"),
        )

    def _merge(self, line: ProposalLine) -> None:
        others = [
            each.proposal
            for each in self._lines
            if each.proposal.state in ON_ITS_WAY and each.proposal.id != line.proposal.id
        ]
        MergeDialog(self._desk, self.window(), line.proposal, others).open()

    def _return(self, line: ProposalLine) -> None:
        proposal_id = line.proposal.id
        ReasonDialog(
            self._desk,
            self.window(),
            self.tr("退回补充"),
            self.tr("“{title}”退回提案人补充，编号保留。").format(title=line.proposal.draft.title),
            (
                lambda tx, reason: service.return_proposal(tx, proposal_id, reason),
                RETURN_PROPOSAL,
            ),
        ).open()

    def _withdraw(self, line: ProposalLine) -> None:
        proposal_id = line.proposal.id
        ReasonDialog(
            self._desk,
            self.window(),
            self.tr("撤回提案"),
            self.tr("“{title}”不再办理，记录保留。").format(title=line.proposal.draft.title),
            (
                lambda tx, reason: service.withdraw_proposal(tx, proposal_id, reason),
                WITHDRAW_PROPOSAL,
            ),
        ).open()

    def _delete(self, line: ProposalLine) -> None:
        """Put it into the bin without asking: it can be undone."""
        proposal_id = line.proposal.id
        self.change(
            lambda tx, _seen: service.delete_proposal(tx, proposal_id),
            DELETE_PROPOSAL,
            lambda _none: self.tr("已删除“{title}”，可撤销（Ctrl+Z）").format(
                title=line.proposal.draft.title
            ),
        )

    def _delete_record(self, record: StepRecord) -> None:
        self.change(
            lambda tx, _seen: service.delete_step(tx, record.id),
            RECORD_STEP,
            lambda _none: self.tr("已删除步骤记录，可撤销（Ctrl+Z）"),
        )

    def _withdraw_signature(self, endorsement: Endorsement) -> None:
        self.change(
            lambda tx, _seen: service.withdraw_endorsement(tx, endorsement.id),
            WITHDRAW_ENDORSEMENT,
            lambda _none: self.tr("已撤回 {name} 的联名，可撤销（Ctrl+Z）").format(
                name=endorsement.name
            ),
        )


def _kind(line: ProposalLine) -> str:
    return said(PROPOSER_TITLES[line.proposal.draft.proposer_kind])


def _returns(state: ProposalState) -> bool:
    return state in ON_ITS_WAY and state is not ProposalState.SCHEDULED
