"""The windows that ask for one change of a project: what it says, and how far it is."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.community.values import step_templates
from shequ_desktop.funds import service
from shequ_desktop.funds.values import (
    ACCEPTANCE_TITLES,
    ACCEPTING,
    CHANGE_PROJECT,
    IMPLEMENTER_TITLES,
    INSPECTION,
    NOTE_STEP,
    PROPOSE_PROJECT,
    RATING,
    SELECTION_TITLES,
    Acceptance,
    Implementer,
    Project,
    ProjectDraft,
    ProjectId,
    ProjectStep,
    ProjectStepId,
    Selection,
)
from shequ_desktop.funds.view.project_words import Choices, resolution_words, said, step_title
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.record_forms import CountEdit, MoneyEdit, day_field, long_box, text_field
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.storage.store import Transaction

_WIDE = 780
_MOST = 100
"""Per cent."""


class ProjectDialog(FormDialog):
    """新建项目, 修改项目."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        project: Project | None,
        choices: Choices,
        then: Callable[[ProjectId], None],
    ) -> None:
        heading = self.tr("新建项目") if project is None else self.tr("修改项目")
        super().__init__(desk, parent, heading)
        self._id, self._then = None if project is None else project.id, then
        draft = ProjectDraft(name="") if project is None else project.draft
        self.name = QLineEdit(draft.name)
        self.kind = _box(
            [(each.code, each.label) for each in code_table("project_kind")], draft.kind
        )
        self.steps = _box(
            [(key, each.title) for key, each in step_templates().items()], draft.steps
        )
        self.need, self.plan = text_field(draft.need, 56), text_field(draft.plan, 76)
        self.budget = MoneyEdit(draft.budget_fen or None)
        self.block = QCheckBox(self.tr("超过预算不能付款（不勾选只提醒）"))
        self.block.setChecked(draft.blocks_over_budget)
        self._make_links(draft, choices)
        self.since = day_field(self.today, draft.from_on)
        self.until = day_field(self.today, draft.until_on)
        self.who = _box(
            [(kind.value, said(title)) for kind, title in IMPLEMENTER_TITLES.items()],
            draft.implementer_kind.value,
        )
        self.implementer = QLineEdit(draft.implementer)
        self.selection = _box(
            [(way.value, said(title)) for way, title in SELECTION_TITLES.items()],
            draft.selection.value,
        )
        self.note = QLineEdit(draft.selection_note)
        self.supervisors = QLineEdit("、".join(draft.supervisors))
        self.cleared = {code: QCheckBox(words) for code, words in service.negative_list().items()}
        for code, box in self.cleared.items():
            box.setChecked(code in draft.cleared)
        self._lay_out(heading)
        self.name.setFocus()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._draft(), self.budget.text()

    def _make_links(self, draft: ProjectDraft, choices: Choices) -> None:
        self.source, self.resolution = long_box(), long_box()
        self.source.addItem(self.tr("还没有确定"), None)
        for each in choices.sources:
            self.source.addItem(f"{each.draft.year} {each.draft.name}", each.id)
        self.source.setCurrentIndex(max(0, self.source.findData(draft.source_id)))
        self.resolution.addItem(self.tr("还没有议决"), None)
        for decided in choices.resolutions:
            self.resolution.addItem(resolution_words(decided), str(decided.id))
        self.resolution.setCurrentIndex(max(0, self.resolution.findData(draft.resolution_id)))

    def _lay_out(self, heading: str) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("项目名称"), self.name, required=True, wide=True)
        grid.add(self.tr("类别"), self.kind)
        grid.add(self.tr("办理步骤"), self.steps, hint=self.tr("按哪一套步骤走"))
        grid.add(self.tr("居民需求"), self.need, wide=True)
        grid.add(self.tr("实施方案"), self.plan, wide=True)
        self._money_cell = grid.add(self.tr("预算"), self.budget)
        grid.add("", self.block)
        grid.add(self.tr("资金来源"), self.source)
        grid.add(self.tr("决议"), self.resolution, hint=self.tr("没有决议、公示期未满不能开工"))
        grid.add(self.tr("开始日期"), self.since, hint=self.since.hint)
        grid.add(self.tr("完成日期"), self.until, hint=self.until.hint)
        grid.add(self.tr("实施方"), self.who)
        grid.add(self.tr("名称"), self.implementer, hint=self.tr("例如：某某设计公司"))
        grid.add(self.tr("选定方式"), self.selection)
        grid.add(self.tr("选定说明"), self.note, hint=self.tr("例如：三家比选，报价最低"))
        grid.add(
            self.tr("监督人"),
            self.supervisors,
            hint=self.tr("几个人之间用顿号隔开"),
            wide=True,
        )
        self.body.addWidget(grid)
        self.body.addWidget(
            layouts.label(self.tr("负面清单：逐条看过，确认不是，再打勾"), "strong")
        )
        for box in self.cleared.values():
            self.body.addWidget(box)
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(heading)
        self.fit(_WIDE)

    def _draft(self) -> ProjectDraft:
        names = self.supervisors.text().replace(",", "、").replace("，", "、").split("、")
        return ProjectDraft(
            name=self.name.text().strip(),
            kind=str(self.kind.currentData()),
            need=self.need.toPlainText().strip(),
            plan=self.plan.toPlainText().strip(),
            resolution_id=self.resolution.currentData(),
            budget_fen=self.budget.fen() or 0,
            source_id=self.source.currentData(),
            from_on=self.since.day(),
            until_on=self.until.day(),
            implementer_kind=Implementer(str(self.who.currentData())),
            implementer=self.implementer.text().strip(),
            selection=Selection(str(self.selection.currentData())),
            selection_note=self.note.text().strip(),
            steps=str(self.steps.currentData()),
            blocks_over_budget=self.block.isChecked(),
            supervisors=tuple(name.strip() for name in names if name.strip()),
            cleared=tuple(code for code, box in self.cleared.items() if box.isChecked()),
        )

    def _save(self) -> None:
        if not self.budget.is_understood():
            self._money_cell.say(self.tr("看不懂这个金额，例如 30000 或 1,280.50"), "error")
            self.budget.setFocus()
            return
        draft, known = self._draft(), self._id

        def use_case(tx: Transaction) -> ProjectId:
            if known is None:
                return service.propose_project(tx, draft)
            service.change_project(tx, known, draft)
            return known

        self.send(use_case, PROPOSE_PROJECT if known is None else CHANGE_PROJECT, self._done)

    def _done(self, project_id: ProjectId) -> None:
        self.mark_clean()
        self.accept()
        self._then(project_id)


class ProgressDialog(FormDialog):
    """登记进展: an inspection, the acceptance, a rating, or a step of the template."""

    def __init__(self, desk: Desk, parent: QWidget, project: Project, step: str) -> None:
        heading = self.tr("登记进展")
        super().__init__(desk, parent, heading)
        self._project = project
        template = step_templates().get(project.draft.steps)
        keys = [INSPECTION, ACCEPTING, RATING]
        keys += [] if template is None else [each.key for each in template.steps]
        self.step = _box([(key, step_title(project, key)) for key in keys], step)
        self.day = day_field(self.today, self.today)
        self.words, self.finding = text_field("", 56), text_field("", 56)
        self.percent = CountEdit()
        self.verdict = _box(
            [(each.value, said(title)) for each, title in ACCEPTANCE_TITLES.items()], ""
        )
        self.good, self.fair, self.bad = CountEdit(), CountEdit(), CountEdit()
        self.signers = QLineEdit()
        self._lay_out(heading)
        self.step.currentIndexChanged.connect(lambda _at: self._suit())
        self._suit()
        self.mark_clean()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self._noted()

    def _lay_out(self, heading: str) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("步骤"), self.step)
        grid.add(self.tr("日期"), self.day, hint=self.day.hint, required=True)
        grid.add(self.tr("内容"), self.words, wide=True)
        grid.add(self.tr("意见"), self.finding, wide=True)
        self._percent_cell = grid.add(self.tr("完成进度"), self.percent, hint=self.tr("百分之几"))
        grid.add(self.tr("验收结论"), self.verdict)
        counts = layouts.row(spacing=8)
        for title, field in (
            (self.tr("满意"), self.good),
            (self.tr("基本满意"), self.fair),
            (self.tr("不满意"), self.bad),
        ):
            field.setAccessibleName(title)
            named = layouts.label(title)
            named.setBuddy(field)
            counts.addWidget(named)
            counts.addWidget(field, stretch=1)
        self._counts = QWidget()
        self._counts.setLayout(counts)
        grid.add(self.tr("评议票数"), self._counts, wide=True)
        grid.add(self.tr("签字"), self.signers, hint=self.tr("几个人之间用顿号隔开"), wide=True)
        self.body.addWidget(grid)
        self.save.clicked.connect(lambda _on=False: self._save())
        self.build(heading, self._project.draft.name)
        self.fit(_WIDE)

    def _suit(self) -> None:
        """Ask only for what this step has."""
        key = str(self.step.currentData())
        self.verdict.setEnabled(key == ACCEPTING)
        self._counts.setEnabled(key == RATING)
        self.percent.setEnabled(key not in {ACCEPTING, RATING})

    def _noted(self) -> ProjectStep:
        key = str(self.step.currentData())
        names = self.signers.text().replace(",", "、").replace("，", "、").split("、")
        counts = tuple(field.count() or 0 for field in (self.good, self.fair, self.bad))
        return ProjectStep(
            id=ProjectStepId(""),
            step=key,
            on=self.day.day() or self.today,
            body=self.words.toPlainText().strip(),
            finding=self.finding.toPlainText().strip(),
            signers=tuple(name.strip() for name in names if name.strip()),
            progress=self.percent.count() if self.percent.isEnabled() else None,
            acceptance=Acceptance(str(self.verdict.currentData())) if key == ACCEPTING else None,
            ratings=counts if key == RATING else (),
        )

    def _save(self) -> None:
        if self.day.day() is None:
            self.day.setFocus()
            return
        noted, project_id = self._noted(), self._project.id
        if noted.progress is not None and noted.progress > _MOST:
            self._percent_cell.say(self.tr("完成进度最多是 100"), "error")
            self.percent.setFocus()
            return
        self.send(
            lambda tx: service.note_step(tx, project_id, noted),
            NOTE_STEP,
            lambda _id: self._done(),
        )

    def _done(self) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("进展已登记，可撤销（Ctrl+Z）"))


def _box(choices: list[tuple[str, str]], chosen: str) -> QComboBox:
    made = QComboBox()
    for key, title in choices:
        made.addItem(title, key)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made
