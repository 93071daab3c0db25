"""One proposal beside the list: what it says, who signs it, its steps, its files."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from shequ_desktop.community.values import Step
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.gui.record_forms import day_words, money_words
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.meetings.rules.proposals import OPEN_TO_CHANGE
from shequ_desktop.meetings.rules.steps import is_handing_in
from shequ_desktop.meetings.values import (
    COUNTED_TITLES,
    CountedAs,
    Endorsement,
    Proposal,
    StepRecord,
)
from shequ_desktop.meetings.view.files_panel import FilesPanel
from shequ_desktop.meetings.view.proposal_words import (
    TONES,
    ProposalLine,
    counts_words,
    need_sentence,
    own_need,
    proposer,
    state_title,
)
from shequ_desktop.meetings.view.vote_words import said

CONTENT, SIGNERS, STEPS, FILES = "content", "signers", "steps", "files"


class ProposalCard(RecordCard):
    """What can be done is said by signals and by the page's deeds."""

    step_asked = Signal(str)
    """The step of this key shall be recorded."""
    record_asked = Signal(object)
    """This ``StepRecord`` shall be corrected."""
    record_gone = Signal(object)
    """This ``StepRecord`` shall be deleted."""
    signature_gone = Signal(object)
    """This ``Endorsement`` shall be withdrawn."""
    proposal_asked = Signal(str)
    """Go to another proposal (id)."""
    resolution_asked = Signal(str)
    meeting_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keys = [CONTENT, SIGNERS, STEPS, FILES]
        for title in (self.tr("内容"), self.tr("联名"), self.tr("步骤"), self.tr("附件")):
            self.tabs.addTab(title)
        self.signers = QTableView()
        self.show_line(None)

    def show_line(self, line: ProposalLine | None) -> None:
        """Show another proposal; nothing: how to begin."""
        if line is None:
            self.start_empty(self.tr("在左边选一份提案，这里显示内容、联名、步骤和附件。"))
            return
        found = line.proposal
        number = found.number or self.tr("未提交，没有编号")
        self.start(
            found.draft.title, state_title(found.state), TONES.get(found.state, "grey"), number
        )
        self.name_tab(SIGNERS, self.tr("联名 {n}").format(n=len(found.signers)))
        self.tabs.setTabVisible(1, bool(found.endorsements) or own_need(line) is not None)
        need = own_need(line)
        if need is not None and found.state in OPEN_TO_CHANGE and self.tab() != SIGNERS:
            self.note(need_sentence(need, line.needs.entitled))
        {
            CONTENT: self._content,
            SIGNERS: self._signers,
            STEPS: self._steps,
            FILES: self._files,
        }[self.tab()](line)

    def _content(self, line: ProposalLine) -> None:
        found, draft = line.proposal, line.proposal.draft
        self.fact(self.tr("提案人"), proposer(found))
        self.fact(self.tr("涉及范围"), draft.scope)
        self.fact(self.tr("退回、撤回原因"), found.side_reason)
        self.passage(self.tr("理由"), draft.reason)
        self.passage(self.tr("内容"), draft.body)
        for at, option in enumerate(draft.options, start=1):
            self.fact(self.tr("方案 {n}").format(n=at), option)
        self.fact(self.tr("预算"), money_words(draft.budget_fen))
        self.fact(self.tr("经费来源"), draft.fund_source)
        if draft.major:
            self.section(self.tr("重大事项"))
            self.say(draft.risk_note or self.tr("还没有填写稳评说明，提交之前必须填写。"))
        self._links(found)
        self.section(self.tr("经过"))
        for on, what in (
            (found.begun_on, self.tr("起草")),
            (found.returned_on, self.tr("退回补充")),
            (found.submitted_on, self.tr("提交")),
            (found.withdrawn_on, self.tr("撤回")),
            (found.closed_on, self.tr("办结")),
        ):
            if on is not None:
                self.say(f"{on.isoformat()}　{what}")
        self.end()

    def _links(self, found: Proposal) -> None:
        links = [
            (each, self.tr("查看并入的提案"), self.proposal_asked) for each in found.merged_from
        ]
        if found.merged_into is not None:
            links.append((found.merged_into, self.tr("查看并入的那份提案"), self.proposal_asked))
        asked = [(str(key), title, signal) for key, title, signal in links]
        if found.resolution_id is not None:
            asked.append((found.resolution_id, self.tr("查看决议"), self.resolution_asked))
        for key, title, signal in asked:
            button = layouts.button(title, "arrow_right", "line")
            button.clicked.connect(lambda _on=False, to=key, go=signal: go.emit(to))
            self.add(layouts.row(button, None))

    def _signers(self, line: ProposalLine) -> None:
        needs = line.needs
        for need in (needs.representatives, needs.households):
            if need.needed is not None or need.signed:
                self.fact(
                    said(COUNTED_TITLES[need.counted_as]), need_sentence(need, needs.entitled)
                )
        source = needs.representatives.source or needs.households.source
        if source is not None:
            told = self.tr("两项达到一项即可。依据：{source}").format(source=source)
            self.say(told, "cap")
        if line.proposal.state in OPEN_TO_CHANGE and line.proposal.signers:
            self.say(self.tr("选中一个人按 Delete，可以撤回这个人的联名"), "cap")
        self.signers = self._signers_table(line)
        self.add(self.signers, stretch=1)

    def _signers_table(self, line: ProposalLine) -> QTableView:
        people = line.proposal.endorsements
        order = {each.id: at for at, each in enumerate(people, start=1)}
        model = RecordTable[Endorsement](
            [
                Column(self.tr("序号"), lambda each: str(order[each.id])),
                Column(self.tr("姓名"), lambda each: each.name),
                Column(self.tr("计为"), _counted),
                Column(self.tr("日期"), lambda each: each.signed_on.isoformat()),
                Column(self.tr("备注"), self._withdrawn),
            ]
        )
        table = QTableView()
        model.setParent(table)
        model.show(people)
        table.setModel(model)
        table.setAccessibleName(self.tr("联名人"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(28))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, width in enumerate((46, 80, 72, 96)):
            table.setColumnWidth(at, theme.px(width))
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(theme.px(160))
        if line.proposal.state in OPEN_TO_CHANGE:
            self._offer_withdrawal(table, model)
        return table

    def _offer_withdrawal(self, table: QTableView, model: RecordTable[Endorsement]) -> None:
        def withdraw() -> None:
            row = table.currentIndex().row()
            if 0 <= row < model.rowCount() and model.record(row).withdrawn_on is None:
                self.signature_gone.emit(model.record(row))

        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        action = table.addAction(self.tr("撤回这个人的联名"))
        action.setShortcut("Delete")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: withdraw())

    def _withdrawn(self, each: Endorsement) -> str:
        if each.withdrawn_on is None:
            return ""
        return self.tr("{on} 撤回").format(on=each.withdrawn_on.isoformat())

    def _steps(self, line: ProposalLine) -> None:
        self.say(line.template.title, "cap")
        for at, step in enumerate(line.template.steps, start=1):
            self._step(line, at, step)
        self.say(line.template.source, "cap")
        self.end()

    def _step(self, line: ProposalLine, at: int, step: Step) -> None:
        self.add(layouts.rule())
        records = [each for each in line.proposal.records if each.step == step.key]
        done = bool(records) or (is_handing_in(step) and line.proposal.submitted_on is not None)
        state, tone = (self.tr("已完成"), "ok") if done else (self.tr("未记录"), "grey")
        if not done and line.following is not None and line.following.key == step.key:
            state, tone = self.tr("下一步"), "warn"
        title = layouts.label(f"{at}　{step.title}", "strong")
        title.setWordWrap(True)
        head = layouts.row(title, layouts.chip(state, tone), spacing=8)
        head.setStretch(0, 1)
        self.add(head)
        for record in records:
            self._record(record)
        if not done and tone == "warn" and line.proposal.submitted_on is not None:
            button = layouts.button(self.tr("记录这一步"), "edit")
            button.clicked.connect(lambda _on=False: self.step_asked.emit(step.key))
            self.add(layouts.row(button, None))

    def _record(self, record: StepRecord) -> None:
        told = [day_words(record.held_on), record.place]
        if record.chair:
            told.append(self.tr("主持 {name}").format(name=record.chair))
        self.say("　".join(filter(None, told)))
        for words in (counts_words(record), record.opinion):
            if words:
                self.say(words)
        if record.supervisor:
            self.say(self.tr("监督：{name}").format(name=record.supervisor), "sub")
        if record.is_written:
            change = layouts.button(self.tr("修改记录"), "edit", "line")
            change.clicked.connect(lambda _on=False: self.record_asked.emit(record))
            delete = layouts.button(self.tr("删除记录"), "delete", "line")
            delete.clicked.connect(lambda _on=False: self.record_gone.emit(record))
            self.add(layouts.row(change, delete, None))
        if record.meeting_id is not None:
            go = layouts.button(self.tr("查看会议"), "arrow_right", "line")
            go.clicked.connect(lambda _on=False: self.meeting_asked.emit(record.meeting_id))
            self.add(layouts.row(go, None))

    def _files(self, line: ProposalLine) -> None:
        self.add(FilesPanel(self._desk, line.proposal.id))
        self.end()


def _counted(each: Endorsement) -> str:
    return said(COUNTED_TITLES[CountedAs(each.counted_as)])
