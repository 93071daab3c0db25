"""经费公开: the journal, where money comes from, what is told of it, and whether it is right."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from shequ_desktop.funds.view.closing_page import ClosingPage
from shequ_desktop.funds.view.disclosures_page import DisclosuresPage
from shequ_desktop.funds.view.pictures_page import PicturesPage
from shequ_desktop.funds.view.projects_page import ProjectsPage
from shequ_desktop.funds.view.sources_page import SourcesPage
from shequ_desktop.funds.view.vouchers_page import VouchersPage
from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk

VOUCHERS, SOURCES, PROJECTS, DISCLOSURES, PICTURES, CLOSING = (
    "vouchers",
    "sources",
    "projects",
    "disclosures",
    "pictures",
    "closing",
)


class FundsPage(QWidget):
    """Sections side by side; each is built when it is first looked at.

    ``open_key`` takes a section (``sources``) or one thing in it (``sources:<id>``).
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.tabs = QTabBar()
        self.tabs.setProperty("kind", "views")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("经费公开的各部分"))
        self._stack = QStackedWidget()
        self._sections: dict[str, QWidget] = {}
        self._makers: Mapping[str, tuple[str, Callable[[], QWidget]]] = {
            VOUCHERS: (self.tr("收支流水"), lambda: VouchersPage(desk)),
            SOURCES: (self.tr("资金来源"), lambda: SourcesPage(desk)),
            PROJECTS: (self.tr("项目"), lambda: ProjectsPage(desk)),
            DISCLOSURES: (self.tr("公开"), lambda: DisclosuresPage(desk)),
            PICTURES: (self.tr("收支图"), lambda: PicturesPage(desk)),
            CLOSING: (self.tr("月结与核对"), lambda: ClosingPage(desk)),
        }
        for title, _made in self._makers.values():
            self.tabs.addTab(title)
        head = layouts.row(layouts.label(self.tr("经费公开"), "h1"), 12, self.tabs, None)
        layout = layouts.column(head, self._stack, margins=(14, 10, 14, 10), spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.tabs.currentChanged.connect(lambda _at: self._turn())
        self._turn()

    def open_key(self, key: str) -> None:
        """Go to a section, or to one thing in it; an unknown section is the first."""
        section, _colon, thing = key.partition(":")
        shown = self.turn_to(section if section in self._makers else next(iter(self._makers)))
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
