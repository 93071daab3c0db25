"""居民会议: the calendar of meetings, proposals, resolutions, bodies, rule documents, rules."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.meetings.view.meetings_page import CalendarPage
from shequ_desktop.meetings.view.organisation import OrganisationPage
from shequ_desktop.meetings.view.profiles import ProfilesPage
from shequ_desktop.meetings.view.proposals_page import ProposalsPage
from shequ_desktop.meetings.view.resolutions_page import ResolutionsPage
from shequ_desktop.meetings.view.rules_page import RuleDocumentsPage

MEETINGS, PROPOSALS, RESOLUTIONS, ORGANISATION, DOCUMENTS, PROFILES = (
    "meetings",
    "proposals",
    "resolutions",
    "organisation",
    "documents",
    "profiles",
)


class MeetingsPage(QWidget):
    """Sections side by side; each is built when it is first looked at.

    ``open_key`` takes a section (``proposals``) or one thing in it (``proposals:<id>``): the
    section then has a method ``go_to(id)``.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self.tabs = QTabBar()
        self.tabs.setProperty("kind", "views")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("居民会议的各部分"))
        self._stack = QStackedWidget()
        self._sections: dict[str, QWidget] = {}
        self._makers: Mapping[str, tuple[str, Callable[[], QWidget]]] = {
            MEETINGS: (self.tr("日程"), lambda: CalendarPage(desk)),
            PROPOSALS: (self.tr("提案"), lambda: ProposalsPage(desk)),
            RESOLUTIONS: (self.tr("决议"), lambda: ResolutionsPage(desk)),
            ORGANISATION: (self.tr("组织"), lambda: OrganisationPage(desk)),
            DOCUMENTS: (self.tr("制度"), lambda: RuleDocumentsPage(desk)),
            PROFILES: (self.tr("规则"), lambda: ProfilesPage(desk)),
        }
        for title, _made in self._makers.values():
            self.tabs.addTab(title)
        head = layouts.row(layouts.label(self.tr("居民会议"), "h1"), 12, self.tabs, None)
        layout = layouts.column(head, self._stack, margins=(14, 10, 14, 10), spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.tabs.currentChanged.connect(lambda _at: self._turn())
        self._turn()

    def open_key(self, key: str) -> None:
        """Go to a section, or to one thing in it; an unknown section is the first."""
        section, _colon, thing = key.partition(":")
        shown = self.turn_to(section if section in self._makers else MEETINGS)
        go_to = getattr(shown, "go_to", None)
        if thing and go_to is not None:
            go_to(thing)

    def turn_to(self, key: str) -> QWidget:
        """Show a section and return it."""
        self.tabs.setCurrentIndex(list(self._makers).index(key))
        return self._section(key)

    def _turn(self) -> None:
        key = list(self._makers)[self.tabs.currentIndex()]
        self._stack.setCurrentWidget(self._section(key))

    def _section(self, key: str) -> QWidget:
        if key not in self._sections:
            self._sections[key] = self._makers[key][1]()
            self._stack.addWidget(self._sections[key])
        return self._sections[key]
