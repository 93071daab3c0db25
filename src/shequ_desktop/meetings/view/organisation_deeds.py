"""What can be done with bodies, offices and kin, each behind the window that asks for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from shequ_desktop.community import service as community
from shequ_desktop.community.values import (
    DELETE_BODY,
    DELETE_OFFICE,
    EVALUATE,
    WITHDRAW_KIN,
    Area,
    BodyKind,
    kind_notes,
)
from shequ_desktop.gui import icons, layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.meetings.values.organisation import BodyState, Holder, KinLine, Organisation
from shequ_desktop.meetings.view.organisation_body_dialogs import (
    BodyDialog,
    Chart,
    CloseDialog,
    Deed,
    StructureDialog,
)
from shequ_desktop.meetings.view.organisation_office_dialogs import (
    EndOfficeDialog,
    OfficeDialog,
    Wanted,
    groups_of,
)
from shequ_desktop.meetings.view.organisation_people_dialogs import KinDialog, LinksDialog
from shequ_desktop.storage.store import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing to do: for a button or a menu."""

    key: str
    title: str
    icon: str
    run: Callable[[], object]


class OrganisationDeeds(QObject):
    """Opens the windows of the organisation over ``page``; knows what the page shows."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.shown: Organisation | None = None
        self.areas: tuple[Area, ...] = ()

    def of_body(self, state: BodyState) -> Iterator[Choice]:
        """Yield what can be done with a body."""
        body, note = state.body, kind_notes()[state.body.kind]
        for key, title, icon, run, possible in (
            ("appoint", self.tr("登记任职…"), "person_add", self.appoint, True),
            ("change", self.tr("修改组织…"), "edit", self.change_body, True),
            ("renew", self.tr("换届…"), "arrow_clockwise", self.renew, note.termed),
            ("close", self.tr("结束组织…"), "dismiss", self.close_body, not note.standing),
            ("delete", self.tr("删除组织"), "delete", self.delete_body, not state.holders),
        ):
            if possible:
                yield Choice(key=key, title=title, icon=icon, run=partial(run, state))
        if body.kind is BodyKind.REPRESENTATIVES:
            title = self.tr("推选居民小组组长…")
            run_leader = partial(self.appoint, state, title="group_leader")
            yield Choice(key="leader", title=title, icon="person_board", run=run_leader)

    def of_holder(self, state: BodyState, holder: Holder) -> Iterator[Choice]:
        """Yield what can be done with an office that is held."""
        links = holder.office.title == "representative"
        for key, title, icon, run, possible in (
            ("end", self.tr("登记离任…"), "sign_out", self.end, True),
            ("links", self.tr("联系户…"), "home_person", self.link, links),
            ("edit", self.tr("修改任职…"), "edit", self.change_office, True),
            ("fit", self.tr("民主评议：称职"), "checkmark", self._judged(unfit=False), True),
            ("unfit", self.tr("民主评议：不称职"), "warning", self._judged(unfit=True), True),
            ("remove", self.tr("删除任职（登记错误）"), "delete", self.delete_office, True),
        ):
            if possible:
                yield Choice(key=key, title=title, icon=icon, run=partial(run, state, holder))

    def set_up(self) -> StructureDialog:
        """按模板设立."""
        dialog = StructureDialog(self._desk, self._page.window(), self._chart())
        dialog.open()
        return dialog

    def add_body(self) -> BodyDialog:
        """设立组织."""
        dialog = BodyDialog(self._desk, self._page.window(), self._chart(), Deed.ADD)
        dialog.open()
        return dialog

    def change_body(self, state: BodyState) -> BodyDialog:
        """修改组织."""
        dialog = BodyDialog(self._desk, self._page.window(), self._chart(), Deed.CHANGE, state.body)
        dialog.open()
        return dialog

    def renew(self, state: BodyState) -> BodyDialog:
        """换届."""
        dialog = BodyDialog(self._desk, self._page.window(), self._chart(), Deed.RENEW, state.body)
        dialog.open()
        return dialog

    def close_body(self, state: BodyState) -> CloseDialog:
        """结束组织."""
        dialog = CloseDialog(self._desk, self._page.window(), state.body)
        dialog.open()
        return dialog

    def delete_body(self, state: BodyState) -> None:
        """Put a body into the bin without asking: it can be undone."""
        self._change(
            lambda tx: community.delete_body(tx, state.body.id),
            DELETE_BODY,
            self.tr("已删除“{name}”，可撤销（Ctrl+Z）").format(name=state.body.title),
        )

    def appoint(self, state: BodyState, *, area_id: str = "", title: str = "") -> OfficeDialog:
        """登记任职."""
        return self._office(
            Wanted(
                body=state.body,
                areas=groups_of(self.areas),
                area_id=area_id,
                title=title,
                held=frozenset(each.office.title for each in state.holders),
            )
        )

    def change_office(self, state: BodyState, holder: Holder) -> OfficeDialog:
        """修改任职."""
        return self._office(Wanted(body=state.body, areas=groups_of(self.areas), holder=holder))

    def end(self, state: BodyState, holder: Holder) -> EndOfficeDialog:
        """登记离任."""
        dialog = EndOfficeDialog(self._desk, self._page.window(), state.body, holder)
        dialog.open()
        return dialog

    def link(self, _state: BodyState, holder: Holder) -> LinksDialog:
        """联系户."""
        assert self.shown is not None, "offered once the page has been read"
        dialog = LinksDialog(self._desk, self._page.window(), holder, self.shown.profile)
        dialog.open()
        return dialog

    def delete_office(self, _state: BodyState, holder: Holder) -> None:
        """Take back what was written by mistake; it can be undone."""
        self._change(
            lambda tx: community.delete_office(tx, holder.office.id),
            DELETE_OFFICE,
            self.tr("已删除{name}的任职，可撤销（Ctrl+Z）").format(name=holder.name),
        )

    def declare_kin(self) -> KinDialog:
        """申报亲属关系."""
        dialog = KinDialog(self._desk, self._page.window())
        dialog.open()
        return dialog

    def withdraw_kin(self, line: KinLine) -> None:
        """Take away a declaration; it can be undone."""
        kinship = line.kinship
        if kinship is not None:
            self._change(
                lambda tx: community.withdraw_kin(tx, kinship.id),
                WITHDRAW_KIN,
                self.tr("已删除亲属申报，可撤销（Ctrl+Z）"),
            )

    def _judged(self, *, unfit: bool) -> Callable[[BodyState, Holder], None]:
        def note(_state: BodyState, holder: Holder) -> None:
            said = self.tr("已登记{name}的评议结果，可撤销（Ctrl+Z）").format(name=holder.name)
            self._change(
                lambda tx: community.note_evaluation(tx, holder.office.id, unfit=unfit),
                EVALUATE,
                said,
            )

        return note

    def _office(self, wanted: Wanted) -> OfficeDialog:
        dialog = OfficeDialog(self._desk, self._page.window(), wanted)
        dialog.open()
        return dialog

    def _chart(self) -> Chart:
        assert self.shown is not None, "offered once the page has been read"
        return Chart(bodies=[state.body for state in self.shown.bodies], profile=self.shown.profile)

    def _change(
        self, use_case: Callable[[Transaction], object], operation: Operation, said: str
    ) -> None:
        self._desk.tasks.change(
            use_case,
            operation,
            owner=self._page,
            then=lambda _value: self._desk.say(said),
            refused=self._refused,
        )

    def _refused(self, found: tuple[Finding, ...]) -> None:
        self._desk.inform(self._page, "\n".join(map(sentence, found)))


def menu_button(title: str, choices: Iterator[Choice] | list[Choice]) -> QPushButton:
    """Return a button that opens a menu of choices."""
    button = layouts.button(title, "more_horizontal")
    menu = QMenu(button)
    fill_menu(menu, list(choices))
    layouts.give_menu(button, menu)
    return button


def fill_menu(menu: QMenu, choices: list[Choice]) -> None:
    """Put choices into a menu."""
    for choice in choices:
        menu.addAction(icons.icon(choice.icon), choice.title).triggered.connect(
            lambda _on, run=choice.run: run()
        )
