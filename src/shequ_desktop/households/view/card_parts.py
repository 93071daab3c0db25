"""The parts of the card beside the table: chips, facts, and the people of a household."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.households.rules.cells import shown_code
from shequ_desktop.households.values import Member
from shequ_desktop.households.view import columns
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.texts import plain

_TITLE_WIDTH = 68


class TagFlow(QWidget):
    """Chips in as many lines as they need."""

    def __init__(self, tags: Sequence[str]) -> None:
        super().__init__()
        table = code_table("tags")
        held = [code.label for code in table if code.code in tags]
        labels = [*held, *(tag for tag in tags if tag not in table)]
        self._chips = [layouts.chip(label, columns.tag_tone(label)) for label in labels]
        for chip in self._chips:
            chip.setParent(self)
        self.setAccessibleName("、".join(map(plain, labels)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        left, top, gap, height = 0, 0, theme.px(5), 0
        for chip in self._chips:
            chip.adjustSize()
            size = chip.sizeHint()
            height = size.height()
            if left and left + size.width() > self.width():
                left, top = 0, top + height + gap
            chip.setGeometry(left, top, min(size.width(), self.width()), height)
            left += size.width() + gap
        self.setFixedHeight(top + height)


class FactGrid(QWidget):
    """Titles at the left, values at the right; what is empty is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(6))
        self._grid.setVerticalSpacing(theme.px(5))
        self._grid.setColumnMinimumWidth(0, theme.px(_TITLE_WIDTH))
        self._grid.setColumnStretch(1, 1)

    def add(self, title: str, value: str) -> None:
        """Add a fact, unless it is empty."""
        if not value:
            return
        shown = layouts.label(value)
        shown.setWordWrap(True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add_widget(title, shown)

    def add_widget(self, title: str, widget: QWidget) -> None:
        """Add a field or a fact that can be clicked."""
        row = self._grid.rowCount()
        named = layouts.label(title, "sub")
        named.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if isinstance(widget, DateEdit):
            named.setContentsMargins(0, theme.px(6), 0, 0)
        elif widget.layout() is not None:
            named.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(named, row, 0)
        self._grid.addWidget(widget, row, 1)


class MemberButton(QPushButton):
    """One line of the household: name and relation at the left, sex and age at the right."""

    def __init__(
        self, member: Member, day: date, *, itself: bool, jump: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setFlat(True)
        self.setProperty("kind", "line")
        relation = shown_code("relation_to_head", member.relation_to_head)
        sex = shown_code("sex", member.sex) if member.sex in ("1", "2") else ""
        age = columns.age_of(member.birth_date, day)
        years = "" if age is None else self.tr("{age}岁").format(age=age)
        name = layouts.label(member.full_name, "strong" if itself else "")
        self.setLayout(
            layouts.row(
                name,
                layouts.label(relation, "sub"),
                None,
                layouts.label(f"{sex} {years}".strip(), "cap"),
                margins=(6, 0, 4, 0),
                spacing=8,
            )
        )
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(theme.px(28))
        self.setAccessibleName(f"{member.full_name} {relation} {sex} {years}")
        self.clicked.connect(lambda: jump(member.person_id))


def ends_of_line(*parts: QWidget) -> QWidget:
    """Return the first part at the left end of a line, the others at the right."""
    made = QWidget()
    first, *rest = parts
    made.setLayout(layouts.row(first, None, *rest))
    return made
