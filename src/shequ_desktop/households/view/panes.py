"""The three panes of the ledger: areas, table, person; the outer ones can be put away."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QToolButton, QWidget
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.desk import Desk

HABIT = "households.ledger_panes"
_SAVE_MS = 400
_WIDE = 1280
_TREE, _CARD = 190, 300
"""Pixels at the standard text size."""


class Panes(QSplitter):
    """Remembers which panes are open and how wide, in pixels at the standard text size."""

    def __init__(self, desk: Desk, tree: QWidget, middle: QWidget, card: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._desk, self._tree, self._card = desk, tree, card
        self._fitted = False
        for pane in (tree, middle, card):
            self.addWidget(pane)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(1, 1)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(2, 0)
        self.setHandleWidth(theme.px(8))
        self.tree_button = self._toggle("text_column_two_left", self.tr("区域（楼栋、网格）"), tree)
        self.card_button = self._toggle("contact_card", self.tr("人员卡片"), card)
        self._later = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._later.timeout.connect(self._save)
        self.splitterMoved.connect(lambda _at, _handle: self._later.start())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fitted:
            # Its width is only known once the page has been laid out.
            self._fitted = True
            QTimer.singleShot(0, self, self._restore)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and getattr(self, "_fitted", False):
            # The widths are those of the letters: larger letters need wider panes.
            QTimer.singleShot(0, self, self._restore)

    def _toggle(self, icon: str, name: str, pane: QWidget) -> QToolButton:
        button = layouts.icon_button(icon, name)
        button.setIcon(icons.icon(icon, checked=theme.COLOURS["primary_dark"]))
        button.setCheckable(True)
        button.setChecked(True)
        button.toggled.connect(pane.setVisible)
        button.toggled.connect(lambda _on: self._later.start())
        return button

    def _restore(self) -> None:
        kept = self._desk.habit(HABIT, {})
        wide = self.width() / theme.scale() >= _WIDE
        self.tree_button.setChecked(bool(kept.get("tree", wide)))
        self.card_button.setChecked(bool(kept.get("card", True)))
        tree = theme.px(kept.get("tree_width", _TREE))
        card = theme.px(kept.get("card_width", _CARD))
        self.setSizes([tree, max(self.width() - tree - card, 0), card])
        self._later.stop()

    def _save(self) -> None:
        kept = dict(self._desk.habit(HABIT, {}))
        tree, _, card = self.sizes()
        kept["tree"], kept["card"] = self.tree_button.isChecked(), self.card_button.isChecked()
        for name, width in (("tree_width", tree), ("card_width", card)):
            if width:
                kept[name] = round(width / theme.scale())
        self._desk.keep_habit(HABIT, kept)
