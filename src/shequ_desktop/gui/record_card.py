"""One record beside the table: a head, tabs, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QMenu,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.deeds import Deed, fill_menu

_BUTTONS_SHOWN = 2


class RecordCard(QFrame):
    """Says what it is told, a line at a time; the tab that is looked at stays when it changes."""

    def __init__(self, tabs: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self._keys = [key for key, _title in tabs]
        self._head = _column((14, 12, 10, 0), 4)
        self._column = _column((14, 6, 10, 12), 6)
        self.tabs = QTabBar()
        self.tabs.setProperty("kind", "views")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        for _key, title in tabs:
            self.tabs.addTab(title)
        self._actions = layouts.row(spacing=6, margins=(12, 0, 12, 0))
        layout = layouts.column(
            _holding(self._head),
            layouts.row(self.tabs, None, margins=(10, 0, 10, 0)),
            self._area(),
            self._actions,
            margins=(0, 0, 0, 10),
            spacing=4,
        )
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def tab(self) -> str:
        """Return the key of the tab that is looked at; empty: there are none."""
        at = self.tabs.currentIndex()
        return self._keys[at] if 0 <= at < len(self._keys) else ""

    def turn_to(self, key: str) -> None:
        """Look at another tab."""
        self.tabs.setCurrentIndex(self._keys.index(key))

    def name_tab(self, key: str, title: str) -> None:
        """Call a tab something else: with how many there are."""
        self.tabs.setTabText(self._keys.index(key), title)

    def text(self) -> str:
        """Return everything that is said, a line each."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self))

    def start(self, title: str, state: str, tone: str, sub: str = "") -> None:
        """Begin anew with a head."""
        clear_all(self._head)
        clear_all(self._column)
        self.tabs.setVisible(bool(self._keys))
        self._head.addWidget(said(title, "h2"))
        under = layouts.row(layouts.chip(state, tone), spacing=8)
        if sub:
            told = said(sub, "sub")
            under.addWidget(told, stretch=1)
        else:
            under.addStretch(1)
        self._head.addLayout(under)

    def start_empty(self, words: str) -> None:
        """Show how to begin."""
        clear_all(self._head)
        clear_all(self._column)
        self.tabs.hide()
        self.say(words, "sub")
        self.end()

    def note(self, words: str, role: str = "strong") -> None:
        """Add a line to the head, seen from every tab."""
        self._head.addWidget(said(words, role))

    def end(self) -> None:
        """Push what was said to the top."""
        self._column.addStretch(1)

    def section(self, title: str) -> None:
        """Begin a part."""
        self._column.addWidget(layouts.rule())
        self.say(title, "strong")

    def fact(self, title: str, words: str) -> None:
        """Say something with its title; nothing: not at all."""
        if words:
            self.say(f"{title}：{words}")

    def passage(self, title: str, words: str) -> None:
        """Say a longer text below its title; nothing: not at all."""
        if words:
            self.say(title, "cap")
            self.say(words)

    def say(self, words: str, role: str = "") -> QLabel:
        """Say a line."""
        made = said(words, role)
        self._column.addWidget(made)
        return made

    def add(self, part: QWidget | QLayout, *, stretch: int = 0) -> None:
        """Add something else."""
        if isinstance(part, QWidget):
            self._column.addWidget(part, stretch)
        else:
            self._column.addLayout(part, stretch)

    def offer(self, deeds: Sequence[Deed]) -> None:
        """Show what can be done: the first as buttons, the rest in a menu."""
        clear_all(self._actions)
        for at, deed in enumerate(deeds[:_BUTTONS_SHOWN]):
            if deed.more:
                self._offer_menu(deed.title, deed.icon, deed.more)
                continue
            button = layouts.button(deed.title, deed.icon, "primary" if at == 0 else "")
            button.clicked.connect(lambda _on=False, run=deed.run: run())
            self._actions.addWidget(button)
        if len(deeds) > _BUTTONS_SHOWN:
            self._offer_menu(self.tr("更多"), "more_horizontal", deeds[_BUTTONS_SHOWN:])
        self._actions.addStretch(1)

    def _offer_menu(self, title: str, icon: str, deeds: Sequence[Deed]) -> None:
        button = layouts.button(title, icon)
        menu = QMenu(button)
        fill_menu(menu, deeds)
        layouts.give_menu(button, menu)
        self._actions.addWidget(button)

    def _area(self) -> QScrollArea:
        inner = _holding(self._column)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area


def said(words: str, role: str = "") -> QLabel:
    """Return a label that wraps and can be copied from."""
    made = layouts.label(words, role)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def clear_all(layout: QLayout) -> None:
    """Take everything out of a layout, and out of the layouts within it."""
    while layout.count():
        item = layout.takeAt(0)
        for part in (item.layout(), item.widget()):
            if isinstance(part, QLayout):
                clear_all(part)
            elif isinstance(part, QWidget):
                part.hide()
                part.deleteLater()


def _column(margins: Sequence[int], spacing: int) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(theme.px(spacing))
    left, top, right, bottom = (theme.px(each) for each in margins)
    made.setContentsMargins(left, top, right, bottom)
    return made


def _holding(layout: QVBoxLayout) -> QWidget:
    made = QWidget()
    made.setLayout(layout)
    return made
