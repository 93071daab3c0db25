"""同步交换: the exchange itself, what is to be decided, who takes part, what has passed."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from shequ_desktop.gui import layouts
from shequ_desktop.gui.desk import Desk
from shequ_desktop.packages.values import AT
from shequ_desktop.packages.view.devices_page import DevicesPage
from shequ_desktop.packages.view.exchange_page import ExchangePage
from shequ_desktop.packages.view.history_page import HistoryPage
from shequ_desktop.packages.view.review_page import ReviewPage

EXCHANGE, REVIEW, DEVICES, HISTORY = "exchange", "review", "devices", "history"


class PackagesPage(QWidget):
    """Sections side by side; each is built when it is first looked at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.tabs = QTabBar()
        self.tabs.setProperty("kind", "views")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("同步交换的各部分"))
        self._stack = QStackedWidget()
        self._sections: dict[str, QWidget] = {}
        self._makers: Mapping[str, tuple[str, Callable[[], QWidget]]] = {
            EXCHANGE: (self.tr("交换"), lambda: ExchangePage(desk, self.turn_to)),
            REVIEW: (self.tr("待核对"), lambda: ReviewPage(desk)),
            DEVICES: (self.tr("设备名册"), lambda: DevicesPage(desk)),
            HISTORY: (self.tr("收发记录"), lambda: HistoryPage(desk)),
        }
        for title, _made in self._makers.values():
            self.tabs.addTab(title)
        head = layouts.row(layouts.label(self.tr("同步交换"), "h1"), 12, self.tabs, None)
        layout = layouts.column(head, self._stack, margins=(14, 10, 14, 10), spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.tabs.currentChanged.connect(lambda _at: self._turn())
        self._turn()

    def open_key(self, key: str) -> None:
        """Go to a section, an unknown one is the first; or look at a package."""
        page = self.turn_to(key if key in self._makers else EXCHANGE)
        if key.startswith(AT) and isinstance(page, ExchangePage):
            page.look_at(Path(key.removeprefix(AT)))

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
