"""The form of a paper: a field for each fact, a grid for each list, made from its kind."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from shequ_desktop.documents.kinds import Content, PaperField, PaperKind, Value
from shequ_desktop.gui import layouts
from shequ_desktop.gui.fields import EnterIsNext
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.notices.view.fill_fields import FactField
from shequ_desktop.notices.view.list_grid import ListPart


class PaperForm(QScrollArea):
    """Fields in the order in which the room declares them; required ones have a star."""

    changed = Signal()
    file_asked = Signal(str)
    """The rows of this list (key) shall come from a workbook."""

    def __init__(self, kind: PaperKind, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.facts = {field.key: self._fact(field, today) for field in kind.fields}
        self.lists = {each.key: ListPart(each, today) for each in kind.lists}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid = FormGrid(columns=1)
        for fact in self.facts.values():
            fact.add_to(grid)
        for key, part in self.lists.items():
            part.changed.connect(self.changed)
            part.file_asked.connect(lambda key=key: self.file_asked.emit(key))
        inner = QWidget()
        inner.setLayout(
            layouts.column(grid, *self.lists.values(), None, margins=(14, 10, 14, 10), spacing=12)
        )
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.keyboard = EnterIsNext(inner)

    def content(self) -> Content:
        """Return the facts as they stand; what is empty or not understood is left out."""
        values = {key: fact.value() for key, fact in self.facts.items()}
        return Content(
            values={key: value for key, value in values.items() if value is not None},
            lists={key: part.grid.list_model.values() for key, part in self.lists.items()},
        )

    def show_content(self, content: Content) -> None:
        """Show these facts instead of what was there."""
        for key, fact in self.facts.items():
            fact.show_value(content.values.get(key))
        for key, part in self.lists.items():
            part.grid.list_model.show_values(content.lists.get(key, ()))

    def set_value(self, key: str, value: Value) -> None:
        """Fill in one fact, if the paper has it."""
        if key in self.facts:
            self.facts[key].show_value(value)

    def complain(self) -> bool:
        """Mark what is missing or not understood, go to the first; tell whether there was any."""
        wrong = [fact for fact in self.facts.values() if fact.complain()]
        if wrong:
            wrong[0].widget.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(wrong[0].widget)
            return True
        bad = [part for part in self.lists.values() if part.grid.list_model.wrong()]
        if bad:
            bad[0].grid.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(bad[0])
        return bool(bad)

    def _fact(self, field: PaperField, today: date) -> FactField:
        return FactField(field, today, self.changed.emit)


def lenient(kind: PaperKind) -> PaperKind:
    """Return ``kind`` with nothing required: for the preview of a form that is half filled in."""
    return replace(
        kind,
        fields=tuple(replace(field, required=False) for field in kind.fields),
        lists=tuple(
            replace(each, fields=tuple(replace(field, required=False) for field in each.fields))
            for each in kind.lists
        ),
    )
