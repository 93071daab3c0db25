"""One project beside the list: what is planned, how far it is, what it has cost."""

from PySide6.QtCore import Signal

from shequ_desktop.funds.values import (
    ACCEPTANCE_TITLES,
    IMPLEMENTER_TITLES,
    SELECTION_TITLES,
    ProjectId,
    ProjectState,
    ProjectStep,
    Voucher,
)
from shequ_desktop.funds.view.project_words import (
    TONES,
    ProjectSight,
    read_sight,
    said,
    state_title,
    step_title,
)
from shequ_desktop.gui import layouts
from shequ_desktop.gui.bars import Bar, Bars
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.gui.record_forms import day_words, money_words
from shequ_desktop.kernel.codes import code_table

CONTENT, STEPS, MONEY = "content", "steps", "money"


class ProjectCard(RecordCard):
    """What can be done is said by signals and by the page's deeds."""

    resolution_asked = Signal(str)
    voucher_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(((CONTENT, ""), (STEPS, ""), (MONEY, "")))
        self._desk = desk
        for key, title in (
            (CONTENT, self.tr("内容")),
            (STEPS, self.tr("进展")),
            (MONEY, self.tr("收支")),
        ):
            self.name_tab(key, title)
        self.show_project(None)

    def show_project(self, project_id: ProjectId | None) -> None:
        """Show another project; nothing: how to begin."""
        if project_id is None:
            self.start_empty(self.tr("在左边选一个项目，这里显示内容、进展和收支。"))
            return
        self._desk.tasks.latest(
            lambda reading: read_sight(reading, project_id),
            channel="project",
            owner=self,
            then=self._show,
        )

    def _show(self, sight: ProjectSight) -> None:
        found = sight.project
        self.start(found.draft.name, state_title(found.state), TONES[found.state], found.number)
        if found.left_fen < 0:
            over = self.tr("已超预算 {amount}").format(amount=money_words(-found.left_fen))
            self.note(over)
        {CONTENT: self._content, STEPS: self._steps, MONEY: self._money}[self.tab()](sight)
        self.end()

    def _content(self, sight: ProjectSight) -> None:
        found, draft = sight.project, sight.project.draft
        labels = {code.code: code.label for code in code_table("project_kind")}
        self.fact(self.tr("类别"), labels.get(draft.kind, draft.kind))
        self.fact(self.tr("预算"), money_words(draft.budget_fen))
        self.fact(self.tr("资金来源"), sight.source)
        self.fact(self.tr("工期"), _period(day_words(draft.from_on), day_words(draft.until_on)))
        who = said(IMPLEMENTER_TITLES[draft.implementer_kind])
        name = f"{draft.implementer}（{who}）" if draft.implementer else who
        self.fact(self.tr("实施方"), name)
        self.fact(self.tr("选定方式"), said(SELECTION_TITLES[draft.selection]))
        self.fact(self.tr("选定说明"), draft.selection_note)
        self.fact(self.tr("监督人"), "、".join(draft.supervisors))
        self.passage(self.tr("居民需求"), draft.need)
        self.passage(self.tr("实施方案"), draft.plan)
        self._decision(sight)
        if found.state is ProjectState.STOPPED:
            self.fact(self.tr("终止原因"), found.stop_reason)

    def _decision(self, sight: ProjectSight) -> None:
        self.section(self.tr("依据"))
        if not sight.decided:
            self.say(self.tr("还没有决议。项目要经居民会议或居民代表会议议决，公示期满才能开工。"))
            return
        self.fact(self.tr("决议"), sight.decided)
        button = layouts.button(self.tr("查看决议"), "arrow_right", "line")
        resolution_id = sight.project.draft.resolution_id or ""
        button.clicked.connect(lambda _on=False: self.resolution_asked.emit(resolution_id))
        self.add(layouts.row(button, None))

    def _steps(self, sight: ProjectSight) -> None:
        found = sight.project
        for on, what in ((found.begun_on, self.tr("开工")),):
            if on is not None:
                self.say(f"{day_words(on)}　{what}", "strong")
        for step in found.steps:
            self._step(sight, step)
        for on, what in (
            (found.settled_on, self.tr("结算")),
            (found.closed_on, self.tr("办结")),
            (found.stopped_on, self.tr("终止")),
        ):
            if on is not None:
                self.say(f"{day_words(on)}　{what}", "strong")
        if not found.steps and found.begun_on is None:
            self.say(self.tr("还没有进展。开工以后在这里登记检查、验收和评议。"), "sub")

    def _step(self, sight: ProjectSight, step: ProjectStep) -> None:
        head = f"{day_words(step.on)}　{step_title(sight.project, step.step)}"
        if step.progress is not None:
            head += self.tr("　完成 {percent}%").format(percent=step.progress)
        if step.acceptance is not None:
            head += f"　{said(ACCEPTANCE_TITLES[step.acceptance])}"
        self.say(head, "strong")
        for words in (step.body, step.finding):
            if words:
                self.say(words)
        if step.ratings:
            good, fair, bad = step.ratings
            told = self.tr("满意 {good}，基本满意 {fair}，不满意 {bad}")
            self.say(told.format(good=good, fair=fair, bad=bad))
        if step.signers:
            self.say(self.tr("签字：{names}").format(names="、".join(step.signers)), "cap")

    def _money(self, sight: ProjectSight) -> None:
        found = sight.project
        bars = Bars()
        bars.show_bars(
            [
                Bar(
                    title=self.tr("预算"),
                    amount=found.draft.budget_fen,
                    words=money_words(found.draft.budget_fen),
                    ink="border",
                ),
                Bar(
                    title=self.tr("已支出"),
                    amount=found.paid_fen,
                    words=money_words(found.paid_fen),
                    ink="error" if found.left_fen < 0 else "primary",
                ),
            ]
        )
        self.add(bars)
        self.fact(self.tr("预算余额"), money_words(found.left_fen))
        if found.received_fen:
            self.fact(self.tr("项目收入"), money_words(found.received_fen))
        self.section(self.tr("凭证 {n} 张").format(n=len(sight.vouchers)))
        for voucher in sight.vouchers:
            self._voucher(voucher)
        if not sight.vouchers:
            self.say(self.tr("还没有入账的凭证。填凭证时选这个项目，就会列在这里。"), "sub")

    def _voucher(self, voucher: Voucher) -> None:
        told = (
            f"{voucher.shown_number}　{voucher.draft.on.isoformat()}　{voucher.draft.summary}　"
            f"{money_words(abs(voucher.signed_fen))}"
        )
        button = layouts.button(told, "arrow_right", "line")
        button.clicked.connect(lambda _on=False: self.voucher_asked.emit(voucher.id))
        self.add(layouts.row(button, None))


def _period(since: str, until: str) -> str:
    return "—".join(day for day in (since, until) if day)
