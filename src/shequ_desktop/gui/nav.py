"""The doors at the left: a real list of tabs, for keys and screen readers too."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme

WIDTH, COLLAPSED_WIDTH, HEIGHT = 168, 60, 44
_BEFORE = 44
_BESIDE = _BEFORE + 8
"""What a tab needs before its words, and beside them altogether."""
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}


class Door(NamedTuple):
    """What one tab shows."""

    title: str
    icon: str


class Doors(QTabBar):
    """Vertical tabs with their words upright. Up, Down, Home and End go through them."""

    def __init__(self, doors: list[Door], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._collapsed = False
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("功能列表"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        for number, door in enumerate(doors, start=1):
            self.addTab(door.title)
            keyed = self.tr("{title}（Ctrl+{number}）").format(title=door.title, number=number)
            self.setTabToolTip(number - 1, keyed if number < 10 else door.title)  # noqa: PLR2004

    def collapse(self, *, collapsed: bool) -> None:
        """Show only the drawings, or the words beside them."""
        if collapsed != self._collapsed:
            self._collapsed = collapsed
            self.relayout()

    def relayout(self) -> None:
        """Measure every tab anew."""
        # The only public way to make a tab bar forget its sizes.
        self.setIconSize(self.iconSize() + QSize(1, 1))
        self.setIconSize(self.iconSize() - QSize(1, 1))
        self.updateGeometry()

    @override
    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self.wide(collapsed=self._collapsed), theme.px(HEIGHT))

    def wide(self, *, collapsed: bool) -> int:
        """Return how wide the tabs are: enough for the longest words."""
        if collapsed:
            return theme.px(COLLAPSED_WIDTH)
        metrics = QFontMetrics(self._font_of(current=True))
        longest = max(metrics.horizontalAdvance(door.title) for door in self._doors)
        return max(theme.px(WIDTH), theme.px(_BESIDE) + longest + 1)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            at = self.currentIndex() + _STEPS[key]
            self.setCurrentIndex(min(max(at, 0), self.count() - 1))
        elif key is Qt.Key.Key_Home:
            self.setCurrentIndex(0)
        elif key is Qt.Key.Key_End:
            self.setCurrentIndex(self.count() - 1)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pointed = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index, door in enumerate(self._doors):
            self._paint(painter, index, door, pointed=index == pointed)

    def _paint(self, painter: QPainter, index: int, door: Door, *, pointed: bool) -> None:
        rect = self.tabRect(index)
        current = index == self.currentIndex()
        palette = self.palette()
        if current:
            ground = palette.highlight() if theme.is_plain() else theme.colour("primary_bg")
            painter.fillRect(rect, ground)
            bar = QRect(rect.topLeft(), QSize(theme.px(4), rect.height()))
            painter.fillRect(bar, theme.colour("primary"))
        elif pointed:
            painter.fillRect(rect, palette.midlight() if theme.is_plain() else theme.colour("bg"))
        ink = theme.colour("primary_dark" if current else "grey")
        if theme.is_plain():
            ink = (palette.highlightedText() if current else palette.windowText()).color()
        self._paint_drawing(painter, rect, door.icon, ink.name(), filled=current)
        if not self._collapsed:
            painter.setFont(self._font_of(current=current))
            painter.setPen(ink)
            words = rect.adjusted(theme.px(_BEFORE), 0, theme.px(_BEFORE) - theme.px(_BESIDE), 0)
            said = painter.fontMetrics().elidedText(
                door.title, Qt.TextElideMode.ElideRight, words.width()
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, said)
        if current and self.hasFocus():
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.drawRect(rect.adjusted(theme.px(6), 3, -4, -4))

    def _font_of(self, *, current: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.px(15))
        font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        return font

    def _paint_drawing(
        self, painter: QPainter, rect: QRect, name: str, colour: str, *, filled: bool
    ) -> None:
        size = theme.px(20)
        left = (rect.width() - size) // 2 if self._collapsed else theme.px(16)
        top = rect.center().y() - size // 2
        drawing = f"{name}_filled" if filled and icons.exists(f"{name}_filled") else name
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(rect.x() + left, top, icons.pixmap(drawing, colour, size, ratio))


class Nav(QFrame):
    """The product's mark, the rooms' doors, and what belongs to the whole house."""

    entered = Signal(int)
    """The number of the door."""

    def __init__(self, doors: list[Door], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nav")
        self._mark = QLabel(self.tr("居"))
        self._mark.setObjectName("mark")
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._product = QLabel(self.tr("居务通"))
        self._product.setObjectName("product")
        self.doors = Doors(doors, self)
        self.doors.currentChanged.connect(self.entered)
        self._below: list[QToolButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addLayout(
            layouts.row(self._mark, self._product, None, margins=(14, 10, 8, 10))
        )
        self._layout.addWidget(self.doors, stretch=1)
        self._layout.addWidget(layouts.rule())
        self.fit()

    def add_below(self, title: str, icon: str) -> QToolButton:
        """Add a button below the doors and return it."""
        made = QToolButton()
        made.setProperty("kind", "nav")
        made.setText(f"  {title}")
        made.setToolTip(title)
        made.setAccessibleName(title)
        made.setIcon(icons.icon(icon))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._below.append(made)
        self._layout.addWidget(made)
        self.fit()
        return made

    def collapse(self, *, collapsed: bool) -> None:
        """Show only drawings, where the window is narrow."""
        if collapsed is self._product.isHidden():
            return
        self._product.setHidden(collapsed)
        self.doors.collapse(collapsed=collapsed)
        self.fit()

    def fit(self) -> None:
        """Take the measures of the present text size."""
        collapsed = self._product.isHidden()
        self.setFixedWidth(self.doors.wide(collapsed=collapsed) + 1)
        self._mark.setFixedSize(theme.px(32), theme.px(32))
        self._layout.setContentsMargins(0, 0, 1, theme.px(6))
        style = Qt.ToolButtonStyle
        for made in self._below:
            made.setIconSize(QSize(theme.px(20), theme.px(20)))
            made.setToolButtonStyle(
                style.ToolButtonIconOnly if collapsed else style.ToolButtonTextBesideIcon
            )
        self.doors.relayout()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_below"):
            self.fit()
