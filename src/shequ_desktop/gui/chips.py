"""A row of filters with counts; what there is no room for goes into 更多."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme


class FilterChips(QWidget):
    """Chips that can be on or off, in the order given; several can be on."""

    changed = Signal(object)
    """The keys that are on (``frozenset[str]``)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.chips: dict[str, QPushButton] = {}
        self._titles: dict[str, str] = {}
        self._counts: Mapping[str, int] = {}
        self._before: QWidget | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._more = _chip(self.tr("更多"), self)
        self._more.setCheckable(False)
        layouts.give_menu(self._more, self._menu)
        self._more.setAccessibleName(self.tr("更多筛选"))

    def come_after(self, widget: QWidget) -> None:
        """Let Tab go from ``widget`` to the chips, whenever they are made anew."""
        self._before = widget

    def set_chips(self, titles: Sequence[tuple[str, str]]) -> None:
        """Show these chips: key and title of each."""
        on = self.on()
        for chip in self.chips.values():
            chip.deleteLater()
        self._titles = dict(titles)
        self.chips = {key: _chip(title, self) for key, title in titles}
        for key, chip in self.chips.items():
            chip.setChecked(key in on)
            chip.toggled.connect(self._toggled)
            chip.show()
        before = () if self._before is None else (self._before,)
        layouts.tab_in_order(*before, *self.chips.values(), self._more)
        self.show_counts(self._counts)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Write behind each title how many there are."""
        self._counts = counts
        for key, chip in self.chips.items():
            chip.setText(self._shown(key))
        self._arrange()

    def on(self) -> frozenset[str]:
        """Return the keys of the chips that are on."""
        return frozenset(key for key, chip in self.chips.items() if chip.isChecked())

    def set_on(self, keys: frozenset[str]) -> None:
        """Turn just these on, and say so once."""
        if keys == self.on():
            return
        for key, chip in self.chips.items():
            chip.blockSignals(True)  # noqa: FBT003 - Qt has no keyword here
            chip.setChecked(key in keys)
            chip.blockSignals(False)  # noqa: FBT003 - as above
        self._toggled()

    @override
    def sizeHint(self) -> QSize:
        widths = sum(chip.sizeHint().width() + theme.px(7) for chip in self.chips.values())
        return QSize(widths, theme.px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._more.sizeHint().width(), theme.px(32))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_more"):
            self.updateGeometry()
            self._arrange()

    def _toggled(self) -> None:
        self._arrange()
        self.changed.emit(self.on())

    def _shown(self, key: str) -> str:
        count = self._counts.get(key)
        return self._titles[key] if count is None else f"{self._titles[key]} {count:,}"

    def _arrange(self) -> None:
        """Place what there is room for; chips that are on come before the others."""
        gap, height = theme.px(7), theme.px(30)
        keys = sorted(self.chips, key=lambda key: not self.chips[key].isChecked())
        widths = {key: self.chips[key].sizeHint().width() for key in keys}
        needed = sum(width + gap for width in widths.values()) - gap
        room = self.width() if needed <= self.width() else self.width() - self._more_width() - gap
        left = 0
        top = (self.height() - height) // 2
        full = False
        for key in keys:
            chip = self.chips[key]
            full = full or left + widths[key] > room
            chip.setVisible(not full)
            if not full:
                chip.setGeometry(left, top, widths[key], height)
                left += widths[key] + gap
        self._more.setVisible(full)
        self._more.setGeometry(left, top, self._more_width(), height)

    def _more_width(self) -> int:
        return self._more.sizeHint().width()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for key, chip in self.chips.items():
            if chip.isHidden():
                action = self._menu.addAction(self._shown(key))
                action.triggered.connect(chip.toggle)


def _chip(title: str, parent: QWidget) -> QPushButton:
    made = layouts.button(title)
    made.setParent(parent)
    made.setProperty("chip", "filter")
    made.setCheckable(True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
