"""The form of one part of a template, made from the list of its settings."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.fields import Hint
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.notices.view.template_fields import Asked, field_of, translated
from shequ_desktop.notices.view.template_settings import SETTINGS, Setting, Way
from shequ_desktop.notices.view.template_words import Names


class PartForm(QScrollArea):
    """Shows one part at a time; what is changed goes out by ``changed``, nothing is kept here."""

    changed = Signal(str, object)
    """The setting's name and its new value."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields: dict[str, QWidget] = {}

    def show_part(self, title: str, part: Any, names: Names) -> None:
        """Show the settings of ``part``; the field that had the cursor has it again."""
        focused = self._focused()
        self.fields = {}
        parts: list[QWidget] = [layouts.label(title, "h2"), FormGrid(columns=1)]
        ticks = QGridLayout()
        ticks.setHorizontalSpacing(theme.px(14))
        for setting in SETTINGS.get(type(part), ()):
            field = self._made(setting, part, names)
            match setting.way:
                case Way.YES:
                    ticks.addWidget(field, ticks.count() // 2, ticks.count() % 2)
                case Way.ROWS:
                    # As wide as the form: its columns need the room.
                    named = layouts.label(translated(setting.title), "strong")
                    parts += [named, field, FormGrid(columns=1)]
                case Way.WHEN:
                    pass
                case _:
                    _add(parts[-1], translated(setting.title), field, _hint(setting))
        if ticks.count():
            ticked = QWidget()
            ticked.setLayout(ticks)
            _add(parts[-1], self.tr("选项"), ticked)
        if "when" in self.fields:
            _add(parts[-1], self.tr("何时印出"), self.fields["when"])
        inner = QWidget()
        inner.setLayout(layouts.column(*parts, None, margins=(10, 8, 10, 8), spacing=8))
        self._take(inner)
        if focused in self.fields:
            self.fields[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        for field in self.fields.values():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def show_words(self, title: str, words: str) -> None:
        """Show what to do instead of a form."""
        self.fields = {}
        told = layouts.label(words, "sub")
        told.setWordWrap(True)
        inner = QWidget()
        head = layouts.label(title, "h2")
        inner.setLayout(layouts.column(head, told, None, margins=(10, 8, 10, 8), spacing=8))
        self._take(inner)

    def _take(self, inner: QWidget) -> None:
        # The old form may be what has just spoken.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(inner)

    def _made(self, setting: Setting, part: Any, names: Names) -> QWidget:
        field = field_of(
            Asked(
                setting=setting,
                value=getattr(part, setting.name),
                names=names,
                put=lambda value: self.changed.emit(setting.name, value),
            )
        )
        field.setAccessibleName(translated(setting.title))
        self.fields[setting.name] = field
        return field

    def _focused(self) -> str:
        focus = QApplication.focusWidget()
        for name, field in self.fields.items():
            if focus is not None and (field is focus or field.isAncestorOf(focus)):
                return name
        return ""


def _add(grid: QWidget, title: str, field: QWidget, hint: str = "") -> None:
    assert isinstance(grid, FormGrid)
    # A hint of the field's own takes no room below it.
    grid.add(title, field, hint=hint or Hint())


def _hint(setting: Setting) -> str:
    return translated(setting.hint) if setting.hint else ""
