"""The line that says by what the ledger is narrowed; each condition has its own way out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme

_VALUES = 3


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition, in words, and how it is taken away."""

    text: str
    drop: Callable[[], None]


class ConditionBar(QWidget):
    """Shows conditions as small buttons with a cross, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.buttons: list[QPushButton] = []
        self._title = layouts.label(self.tr("已筛选："), "sub")
        self._title.setParent(self)
        self.hide()

    def show_conditions(self, conditions: Sequence[Condition]) -> None:
        """Show these conditions; the bar goes away when there are none."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(each) for each in conditions]
        self.setVisible(bool(self.buttons))
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _button(self, condition: Condition) -> QPushButton:
        made = layouts.button(condition.text)
        made.setParent(self)
        made.setProperty("chip", "state")
        made.setProperty("tone", "warn")
        made.setIcon(icons.icon("dismiss", theme.COLOURS["warn"]))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.setToolTip(self.tr("去掉这个条件"))
        made.setAccessibleName(self.tr("去掉条件：{text}").format(text=condition.text))
        made.clicked.connect(lambda _on, drop=condition.drop: drop())
        made.show()
        return made

    def _arrange(self) -> None:
        gap, height = theme.px(6), theme.px(26)
        self._title.adjustSize()
        self._title.setGeometry(0, 0, self._title.width(), height)
        left, top = self._title.width() + gap, 0
        for button in self.buttons:
            width = min(button.sizeHint().width(), max(self.width() - left, theme.px(120)))
            if left + width > self.width() and left > self._title.width() + gap:
                left, top = 0, top + height + gap
            button.setGeometry(left, top, width, height)
            left += width + gap
        self.setFixedHeight(top + height)


def some_of(labels: Sequence[str], many: str) -> str:
    """Return a few labels in words; ``many`` has a {count} and stands for a longer list."""
    if len(labels) <= _VALUES:
        return "、".join(labels)
    return many.format(first="、".join(labels[:2]), count=len(labels))
