"""组织: bodies and offices, residents' groups and their representatives, declarations of kin."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from shequ_desktop.community import service as community
from shequ_desktop.community.values import Area, BodyKind
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.deeds import Deed
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.findings import sentence
from shequ_desktop.meetings.service import organisation as service
from shequ_desktop.meetings.values.organisation import Organisation
from shequ_desktop.meetings.view.organisation_bodies import BodiesPane
from shequ_desktop.meetings.view.organisation_deeds import OrganisationDeeds
from shequ_desktop.meetings.view.organisation_groups import GroupsPane
from shequ_desktop.meetings.view.organisation_kin import KinPane
from shequ_desktop.meetings.view.printing import print_button
from shequ_desktop.meetings.view.printing_decisions import DecisionPrinter
from shequ_desktop.storage.store import Reading

BODIES, GROUPS, KIN = range(3)


class OrganisationPage(QWidget):
    """Three parts of one picture, as of a day. ``go_to`` takes a body's id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._today: date = desk.tasks.page(lambda reading: reading.today)
        self.deeds = OrganisationDeeds(desk, self)
        self.bodies = BodiesPane(self.deeds)
        self.groups = GroupsPane(self.deeds)
        self.kin = KinPane(self.deeds)
        self._panes = (self.bodies, self.groups, self.kin)
        self.parts = QTabBar()
        self.parts.setProperty("kind", "views")
        self.parts.setExpanding(False)
        self.parts.setDrawBase(False)
        self.parts.setAccessibleName(self.tr("组织的各部分"))
        for title in (self.tr("机构与任职"), self.tr("居民小组与代表"), self.tr("亲属申报")):
            self.parts.addTab(title)
        self._stack = QStackedWidget()
        for pane in self._panes:
            self._stack.addWidget(pane)
        self.day = DateEdit(self._today)
        self.day.setMaximumWidth(theme.px(180))
        self.day.line.setPlaceholderText(self.tr("今天"))
        self.add = layouts.button(self.tr("设立组织…"), "add")
        self.structure = layouts.button(self.tr("按模板设立…"), "group_list")
        self.print = print_button(self.tr("打印"), self._papers)
        self.scale = layouts.label("", "sub")
        self.scale.setWordWrap(True)
        self.setLayout(self._laid_out())
        self.parts.currentChanged.connect(self._stack.setCurrentIndex)
        self.day.changed.connect(lambda _day: self._ask())
        self.add.clicked.connect(self.deeds.add_body)
        self.structure.clicked.connect(self.deeds.set_up)
        self._ask()

    def go_to(self, body_id: str) -> None:
        """Show one body."""
        self.parts.setCurrentIndex(BODIES)
        self.bodies.go_to(body_id)

    def _laid_out(self) -> QVBoxLayout:
        named = layouts.label(self.tr("截至"))
        named.setMinimumHeight(theme.px(32))
        head = layouts.row(self.parts, None, named, self.day, self.print, self.structure, self.add)
        for part in (named, self.day, self.print, self.structure, self.add):
            # The field has a line below it that talks.
            head.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        layout = layouts.column(head, self.scale, self._stack, spacing=6)
        layout.setStretch(2, 1)
        return layout

    def _ask(self) -> None:
        on = self.day.day()
        if not self.day.is_understood():
            return

        def read(reading: Reading) -> tuple[Organisation, Sequence[Area]]:
            return service.organised(reading, on=on), community.areas(reading)

        self._desk.tasks.follow(read, owner=self, then=self._show, channel="organisation")

    def _papers(self) -> list[Deed]:
        state = self.bodies.state()
        if self.parts.currentIndex() == GROUPS and self.deeds.shown is not None:
            state = self.deeds.shown.state(BodyKind.REPRESENTATIVES)
        return [] if state is None else DecisionPrinter(self._desk, self).of_body(state)

    def _show(self, read: tuple[Organisation, Sequence[Area]]) -> None:
        shown, areas = read
        self.deeds.shown, self.deeds.areas = shown, tuple(areas)
        self.scale.setText("　".join(map(sentence, shown.findings)))
        self.scale.setVisible(bool(shown.findings))
        for pane in self._panes:
            pane.show_organisation(shown)
