"""项目: from the residents' need to the settlement; nothing runs that was not decided."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from typing_extensions import override

from shequ_desktop.funds import service
from shequ_desktop.funds.values import (
    ACCEPTING,
    BEGIN_PROJECT,
    CLOSE_PROJECT,
    INSPECTION,
    PROJECT_STATE_TITLES,
    RATING,
    SETTLE_PROJECT,
    STOP_PROJECT,
    Project,
    ProjectState,
)
from shequ_desktop.funds.view.printing import Printer
from shequ_desktop.funds.view.project_card import ProjectCard
from shequ_desktop.funds.view.project_dialogs import ProgressDialog, ProjectDialog
from shequ_desktop.funds.view.project_words import read_choices, state_title, words_of
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.record_page import Look, RecordPage
from shequ_desktop.gui.records import Column
from shequ_desktop.kernel.money import yuan

_BEFORE = {
    ProjectState.PROPOSED,
    ProjectState.DECIDED,
    ProjectState.ON_BOARD,
    ProjectState.READY,
}
_UNDER_WAY = {ProjectState.RUNNING, ProjectState.RECTIFYING}
_DONE = {ProjectState.ACCEPTED, ProjectState.SETTLED}
_RIGHT = Qt.AlignmentFlag.AlignRight


class ProjectsPage(RecordPage[Project]):
    """Projects with their budgets."""

    def __init__(self, desk: Desk) -> None:
        card = ProjectCard(desk)
        super().__init__(desk, card)
        self.project_card = card
        self._printer = Printer(desk, self)
        card.resolution_asked.connect(lambda key: desk.open("meetings", f"resolutions:{key}"))
        card.voucher_asked.connect(lambda key: desk.open("funds", f"vouchers:{key}"))
        desk.tasks.follow(service.projects, owner=self, then=self.show_records)

    @override
    def begin(self) -> None:
        """新建项目."""
        self._edit(None)

    @override
    def show_card(self, record: Project | None) -> None:
        """Show a project on the card."""
        self.project_card.show_project(None if record is None else record.id)

    @override
    def deeds_of(self, record: Project) -> Sequence[Deed]:
        """Return what can be done with a project, the next step first."""
        state = record.state
        going, done = state in _UNDER_WAY, state in _DONE
        possible = (
            ("begin", self.tr("开工"), "checkmark", self._begin, state in _BEFORE),
            ("step", self.tr("登记进展…"), "edit", self._inspect, going),
            ("accept", self.tr("验收…"), "checkmark", self._accept, going),
            ("settle", self.tr("结算"), "checkmark", self._settle, state is ProjectState.ACCEPTED),
            ("close", self.tr("办结"), "box", self._close, state is ProjectState.SETTLED),
            ("rate", self.tr("居民评议…"), "people", self._rate, going or done),
            ("print", self.tr("项目公示…"), "print", self._print, True),
            ("told", self.tr("实施情况公开…"), "print", self._print_execution, going or done),
            ("sheet", self.tr("验收单…"), "print", self._print_acceptance, going or done),
            ("votes", self.tr("评议表…"), "print", self._print_rating, going or done),
            ("change", self.tr("修改项目"), "edit", self._edit, state in _BEFORE or going),
            ("stop", self.tr("终止项目…"), "dismiss", self._stop, state in _BEFORE or going),
        )
        return [
            Deed(key=key, title=title, icon=icon, run=partial(run, record))
            for key, title, icon, run, can in possible
            if can
        ]

    @override
    def look(self) -> Look[Project]:
        """Return how projects are listed."""
        return Look[Project](
            name=self.tr("项目"),
            columns=[
                Column(self.tr("状态"), lambda each: state_title(each.state)),
                Column(self.tr("编号"), lambda each: each.number),
                Column(self.tr("项目"), lambda each: each.draft.name),
                Column(self.tr("预算（元）"), lambda each: yuan(each.draft.budget_fen), _RIGHT),
                Column(self.tr("已支出（元）"), lambda each: yuan(each.paid_fen), _RIGHT),
                Column(self.tr("余额（元）"), lambda each: yuan(each.left_fen), _RIGHT),
            ],
            widths=(112, 112, 200, 108, 108, 108),
            wide=2,
            minor=(1, 5),
            placeholder=self.tr("名称、拼音首字母、编号、实施方"),
            new=self.tr("新建项目"),
            empty=self.tr("还没有项目。\n点“新建项目”写下居民的需求和预算，议决、公示之后开工。"),
            none_found=self.tr("没有符合条件的项目。\n可以清空搜索框，或者换一个状态。"),
            shown=self.tr("显示 {shown} 个 / 共 {total} 个"),
            key=lambda each: each.id,
            state=lambda each: each.state.value,
            states={state.value: state_title(state) for state in PROJECT_STATE_TITLES},
            words=words_of,
            ink=lambda each: "error" if each.left_fen < 0 else None,
        )

    def _edit(self, project: Project | None) -> None:
        choices = self._desk.tasks.page(read_choices)
        ProjectDialog(self._desk, self.window(), project, choices, self.go_to).open()

    def _begin(self, project: Project) -> None:
        self.change(
            lambda tx, _seen: service.begin_project(tx, project.id),
            BEGIN_PROJECT,
            lambda _none: self.tr("项目已开工，可撤销（Ctrl+Z）"),
        )

    def _inspect(self, project: Project) -> None:
        ProgressDialog(self._desk, self.window(), project, INSPECTION).open()

    def _accept(self, project: Project) -> None:
        ProgressDialog(self._desk, self.window(), project, ACCEPTING).open()

    def _rate(self, project: Project) -> None:
        ProgressDialog(self._desk, self.window(), project, RATING).open()

    def _settle(self, project: Project) -> None:
        self.change(
            lambda tx, _seen: service.settle_project(tx, project.id),
            SETTLE_PROJECT,
            lambda _none: self.tr("项目已结算，可撤销（Ctrl+Z）"),
        )

    def _close(self, project: Project) -> None:
        self.change(
            lambda tx, _seen: service.close_project(tx, project.id),
            CLOSE_PROJECT,
            lambda _none: self.tr("项目已办结，可撤销（Ctrl+Z）"),
        )

    def _print(self, project: Project) -> None:
        self._printer.project(project.id)

    def _print_execution(self, project: Project) -> None:
        self._printer.execution(project.id)

    def _print_acceptance(self, project: Project) -> None:
        self._printer.acceptance(project.id)

    def _print_rating(self, project: Project) -> None:
        self._printer.rating(project.id)

    def _stop(self, project: Project) -> None:
        ReasonDialog(
            self._desk,
            self.window(),
            self.tr("终止项目"),
            self.tr("“{title}”不再实施，记录保留。").format(title=project.draft.name),
            (
                lambda tx, reason: service.stop_project(tx, project.id, reason),
                STOP_PROJECT,
            ),
        ).open()
