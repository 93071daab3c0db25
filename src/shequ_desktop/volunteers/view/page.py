"""志愿岗位: volunteers, posts, where they are missing, hours, certificates."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.volunteers.values import VolunteerId
from shequ_desktop.volunteers.view.certificates_page import CertificatesPage
from shequ_desktop.volunteers.view.coverage_page import CoveragePage
from shequ_desktop.volunteers.view.hours_page import HoursPage
from shequ_desktop.volunteers.view.people_page import PeoplePage
from shequ_desktop.volunteers.view.posts_page import PostsPage

PEOPLE, POSTS, COVERAGE, HOURS, CERTIFICATES = (
    "people",
    "posts",
    "coverage",
    "hours",
    "certificates",
)


class VolunteersPage(QWidget):
    """Sections side by side; each is built when it is first looked at.

    ``open_key`` takes a section (``posts``) or one thing in it (``posts:<id>``).
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk = desk
        self.tabs = QTabBar()
        self.tabs.setProperty("kind", "views")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("志愿岗位的各部分"))
        self._stack = QStackedWidget()
        self._sections: dict[str, QWidget] = {}
        self._makers: Mapping[str, tuple[str, Callable[[], QWidget]]] = {
            PEOPLE: (self.tr("志愿者"), self._made_people),
            POSTS: (self.tr("岗位"), self._made_posts),
            COVERAGE: (self.tr("覆盖"), self._made_coverage),
            HOURS: (self.tr("时长"), lambda: HoursPage(desk)),
            CERTIFICATES: (self.tr("证明"), self._made_certificates),
        }
        for title, _made in self._makers.values():
            self.tabs.addTab(title)
        head = layouts.row(layouts.label(self.tr("志愿岗位"), "h1"), 12, self.tabs, None)
        layout = layouts.column(head, self._stack, margins=(14, 10, 14, 10), spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.tabs.currentChanged.connect(lambda _at: self._turn())
        self._turn()

    def open_key(self, key: str) -> None:
        """Go to a section, or to one thing in it; an unknown section is the first."""
        section, _colon, thing = key.partition(":")
        shown = self.turn_to(section if section in self._makers else PEOPLE)
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

    def _made_people(self) -> PeoplePage:
        made = PeoplePage(self._desk)
        made.post_asked.connect(lambda key: self.open_key(f"{POSTS}:{key}"))
        made.records_asked.connect(self._show_records)
        made.certificate_opened.connect(lambda key: self.open_key(f"{CERTIFICATES}:{key}"))
        made.certificate_asked.connect(self._draft_certificate)
        return made

    def _made_posts(self) -> PostsPage:
        made = PostsPage(self._desk)
        made.hours_asked.connect(lambda key: self.open_key(f"{HOURS}:{key}"))
        made.volunteer_asked.connect(lambda key: self.open_key(f"{PEOPLE}:{key}"))
        return made

    def _made_coverage(self) -> CoveragePage:
        made = CoveragePage(self._desk)
        made.posts_asked.connect(self._show_posts)
        return made

    def _made_certificates(self) -> CertificatesPage:
        made = CertificatesPage(self._desk)
        made.volunteer_asked.connect(lambda key: self.open_key(f"{PEOPLE}:{key}"))
        return made

    def _show_posts(self, area_id: str | None, area: str, class_title: str) -> None:
        section = self.turn_to(POSTS)
        assert isinstance(section, PostsPage)
        section.show_where(area_id, area, class_title)

    def _show_records(self, volunteer_id: str) -> None:
        section = self.turn_to(HOURS)
        assert isinstance(section, HoursPage)
        section.show_volunteer(volunteer_id)

    def _draft_certificate(self, volunteer_id: str) -> None:
        section = self.turn_to(CERTIFICATES)
        assert isinstance(section, CertificatesPage)
        section.draft_for(VolunteerId(volunteer_id))
