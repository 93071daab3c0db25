"""What forms are put together from: titled fields that talk, and what speaks against saving."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shequ_desktop.gui import findings, layouts, theme
from shequ_desktop.gui.fields import Hint
from shequ_desktop.kernel.findings import Finding, Severity

_TITLES_WIDE = 72
_PANEL_HIGH = 112


@dataclass(slots=True)
class Cell:
    """A field in a form, and the line below it that talks."""

    field: QWidget
    hint: Hint
    usual: str

    def say(self, text: str = "", level: str = "info") -> None:
        """Show ``text`` below the field; nothing: its usual hint."""
        shown = level if text else "info"
        self.hint.say(text or self.usual, shown)
        self.field.setAccessibleDescription(self.hint.text())
        if self.field.property("level") != shown:
            self.field.setProperty("level", shown)
            theme.repolish(self.field)


class FormGrid(QWidget):
    """Titles at the left, fields beside them, hints below: in one column or two."""

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self._at = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(3))
        for column in range(columns):
            self._grid.setColumnStretch(column * 2 + 1, 1)
            self._grid.setColumnMinimumWidth(column * 2, theme.px(_TITLES_WIDE))

    def add(
        self,
        title: str,
        field: QWidget,
        *,
        hint: Hint | str = "",
        required: bool = False,
        wide: bool = False,
    ) -> Cell:
        """Add a field behind the last one.

        Args:
            hint: Its usual hint; a ``Hint`` is one that the field brings and shows itself.
            wide: Over the whole width.
        """
        own = isinstance(hint, Hint)
        said = hint if isinstance(hint, Hint) else Hint(hint)
        field.setAccessibleName(title)
        cell = QWidget()
        cell.setLayout(layouts.column(*([field] if own else [field, said]), None, spacing=1))
        if wide and self._at % self._columns:
            self._at += 1
        row, column = divmod(self._at, self._columns)
        self._at += self._columns if wide else 1
        named = _named(title, field, required=required)
        self._grid.addWidget(named, row, column * 2, Qt.AlignmentFlag.AlignTop)
        span = 2 * self._columns - 1 if wide else 1
        self._grid.addWidget(cell, row, column * 2 + 1, 1, span)
        return Cell(field, said, said.text() if not own else "")


class FindingsPanel(QFrame):
    """What speaks against saving: each finding a line, with a way to whom it is about."""

    person_wanted = Signal(str)
    """Somebody wants to see this person."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("findingsPanel")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget()
        self._inner.setLayout(self._lines)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self.setLayout(layouts.column(area, margins=(10, 5, 4, 5)))
        self.shown: tuple[Finding, ...] = ()
        self.hide()

    def show_findings(self, found: Iterable[Finding]) -> None:
        """Show ``found`` instead of what was there; nothing hides the panel."""
        self.shown = tuple(dict.fromkeys(found))
        clear(self._lines)
        for finding in self.shown:
            self._lines.addWidget(self._line(finding))
        self._dress()
        self._lines.activate()
        high = self._inner.sizeHint().height() + theme.px(12)
        self.setFixedHeight(min(high, theme.px(_PANEL_HIGH)))
        self.setVisible(bool(self.shown))

    def text(self) -> str:
        """Return what is shown, a line each."""
        return "\n".join(map(findings.sentence, self.shown))

    def _line(self, finding: Finding) -> QWidget:
        made = QWidget()
        said = layouts.label(findings.sentence(finding))
        said.setWordWrap(True)
        row = layouts.row(said)
        row.setStretch(0, 1)
        person_id = getattr(finding, "person_id", "")
        if person_id:
            link = layouts.button(self.tr("查看此人"), kind="line")
            link.setStyleSheet(f"color: {theme.COLOURS['primary']}; min-height: 0; padding: 1px;")
            link.clicked.connect(lambda: self.person_wanted.emit(person_id))
            row.addWidget(link)
        made.setLayout(row)
        return made

    def _dress(self) -> None:
        blocked = any(each.severity is Severity.BLOCKS for each in self.shown)
        tone = "error" if blocked else "warn"
        if not theme.is_plain():
            self.setStyleSheet(
                f"QFrame#findingsPanel {{ background: {theme.COLOURS[f'{tone}_bg']};"
                f" border: 1px solid {theme.COLOURS[tone]}; border-radius: {theme.px(4)}px; }}"
                f" QFrame#findingsPanel QLabel {{ color: {theme.COLOURS[tone]}; }}"
            )


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout and away."""
    while layout.count():
        widget = layout.takeAt(0).widget()
        widget.hide()
        widget.deleteLater()


def _named(title: str, field: QWidget, *, required: bool) -> QLabel:
    named = QLabel(title)
    if required:
        star = theme.COLOURS["error"]
        named.setTextFormat(Qt.TextFormat.RichText)
        named.setText(f'{title}<span style="color:{star}"> *</span>')
    named.setBuddy(field)
    named.setMinimumHeight(theme.px(32))
    named.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return named
