"""Tags of a person: chips to turn on, and room for the office's own words."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.chips import FilterChips
from shequ_desktop.households.service import read_tags
from shequ_desktop.kernel.codes import code_table

_FIRST = (
    *("living_alone", "empty_nest", "subsistence_aid", "disabled", "care_dependent"),
    *("party_member", "veteran", "volunteer", "left_behind_child", "unemployed"),
)
"""What a visit most often finds; the others come behind."""


class TagPicker(QWidget):
    """Chips for the known tags, a lock on the sensitive ones; a line for other words."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        table = code_table("tags")
        self._known = tuple(dict.fromkeys((*_FIRST, *(code for code, _ in table.options()))))
        self.chips = FilterChips()
        self.chips.set_chips([(key, table.label_of(key)) for key in self._known])
        for key in self._known:
            if table[key].privacy == "S":
                self._lock(key)
        self.chips.show_counts({})
        self.chips.setMinimumHeight(theme.px(32))
        self.own = QLineEdit()
        self.own.setPlaceholderText(self.tr("其他标签，用顿号分开"))
        self.own.setAccessibleName(self.tr("其他标签"))
        self.own.setMaximumWidth(theme.px(200))
        row = layouts.row(self.chips, self.own)
        row.setStretch(0, 1)
        self.setLayout(row)
        self.chips.changed.connect(lambda _on: self.changed.emit())
        self.own.textChanged.connect(lambda _text: self.changed.emit())

    def tags(self) -> tuple[str, ...]:
        """Return what is on: keys of codes/tags first, then the office's own words."""
        on = self.chips.on()
        chosen = [key for key in self._known if key in on]
        return tuple(dict.fromkeys((*chosen, *read_tags(self.own.text()))))

    def set_tags(self, tags: Iterable[str]) -> None:
        """Turn just these on."""
        wanted = tuple(tags)
        known = frozenset(self._known)
        self.chips.set_on(frozenset(wanted) & known)
        self.own.setText("、".join(tag for tag in wanted if tag not in known))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits 1 to 9 turn the first visible chips on and off."""
        at = event.key() - Qt.Key.Key_1
        shown = [chip for chip in self.chips.chips.values() if not chip.isHidden()]
        shown.sort(key=lambda chip: chip.x())
        if 0 <= at < min(len(shown), 9):
            shown[at].toggle()
        else:
            super().keyPressEvent(event)

    def _lock(self, key: str) -> None:
        chip = self.chips.chips[key]
        colours = theme.COLOURS
        chip.setIcon(icons.icon("lock_closed", colours["text2"], colours["on_primary"]))
        chip.setIconSize(QSize(theme.px(13), theme.px(13)))
        chip.setToolTip(self.tr("敏感信息，确有需要才登记"))
