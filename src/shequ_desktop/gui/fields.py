"""Fields that talk: search while composing, quick dates, numbers, hints below."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.kernel.dates import parse_quick_date

PATIENCE_MS = 120
"""How long a search waits for the next key."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FIELDS = (QLineEdit, QComboBox, QCheckBox, QRadioButton)
"""What Enter leaves for the next; a button it presses, a text of several lines it breaks."""
_NOT_SEARCHED = re.compile(r"[^0-9a-z\u3400-\u9fff]")


class PreeditSearch(QLineEdit):
    """Searches while the user types, and while the input method still composes.

    ``zhang'san`` finds 张三 before the characters are chosen.
    """

    query = Signal(str)
    """What to look for, after a short wait; stripped, perhaps empty."""
    entered = Signal()
    """Enter, outside of a composition."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composed = ""
        self._asked = ""
        self._wait = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._wait.timeout.connect(self._ask)
        self.textChanged.connect(lambda _text: self._wait.start())
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(
            icons.icon("search", theme.COLOURS["text3"]), QLineEdit.ActionPosition.LeadingPosition
        )

    def wanted(self) -> str:
        """Return what is looked for now, the composition included."""
        return (self.text() + self._composed).strip()

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = _NOT_SEARCHED.sub("", event.preeditString().lower())
        super().inputMethodEvent(event)
        self._wait.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not self._composed:
            if self._wait.isActive():
                self._ask()
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self._wait.stop()
        if self.wanted() != self._asked:
            self._asked = self.wanted()
            self.query.emit(self._asked)


class Hint(QLabel):
    """The small line below a field: what was understood, what is missing, what is wrong."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.say(text)

    def say(self, text: str, level: str = "info") -> None:
        """Show ``text``; ``level`` is info, ok, warn or error."""
        self.setText(text)
        if self.property("level") != level:
            self.setProperty("level", level)
            theme.repolish(self)


class FieldRow(QWidget):
    """A field with its title above and its hint below; the hint colours the field too."""

    def __init__(
        self, title: str, field: QWidget, *, hint: str = "", required: bool = False
    ) -> None:
        super().__init__()
        self.field = field
        self.hint = Hint(hint)
        self._usual = hint
        named = QLabel(title)
        named.setBuddy(field)
        if required:
            star = layouts.label("*")
            star.setStyleSheet(f"color: {theme.COLOURS['error']}")
            head = layouts.row(named, star, None, spacing=3)
        else:
            head = layouts.row(named, None)
        field.setAccessibleName(title)
        self.setLayout(layouts.column(head, field, self.hint, spacing=2))

    def say(self, text: str = "", level: str = "info") -> None:
        """Show ``text`` below the field; nothing: its usual hint."""
        self.hint.say(text or self._usual, level if text else "info")
        self.field.setProperty("level", level if text else "info")
        self.field.setAccessibleDescription(self.hint.text())
        theme.repolish(self.field)


class NumberEdit(QLineEdit):
    """For numbers, identity cards and telephones: no input method, full-width digits narrowed."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self._narrow)

    def _narrow(self, text: str) -> None:
        narrow = unicodedata.normalize("NFKC", text)
        if narrow != text:
            at = self.cursorPosition()
            self.setText(narrow)
            self.setCursorPosition(at)
            self.textEdited.emit(narrow)


class DateEdit(QWidget):
    """A line that takes 1122, 11.22, 昨天, -3 or 2026年11月22日 and says what it understood."""

    changed = Signal(object)
    """The day, or ``None`` while there is none."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day: date | None = None
        self.line = QLineEdit()
        self.hint = Hint()
        self.setFocusProxy(self.line)
        self.line.setPlaceholderText(self.tr("可输 1122、11.22、昨天、-3"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(2))
        layout.addWidget(self.line)
        layout.addWidget(self.hint)
        self.line.textChanged.connect(self._understand)
        self.line.editingFinished.connect(self._write_out)

    def day(self) -> date | None:
        """Return the day, or ``None`` if the line is empty or not understood."""
        return self._day

    def is_understood(self) -> bool:
        """Tell whether the line is empty or a day."""
        return self._day is not None or not self.line.text().strip()

    def set_day(self, day: date | None) -> None:
        """Show ``day``; ``None`` empties the line."""
        self.line.setText("" if day is None else day.isoformat())

    def _understand(self, text: str) -> None:
        before, self._day = self._day, None
        if not text.strip():
            self.hint.say("")
        else:
            try:
                self._day = parse_quick_date(text.strip(), today=self._today)
            except ValueError:
                self.hint.say(self.tr("看不懂这个日期，可输 1122、11.22、昨天、-3。"), "error")
            else:
                self.hint.say(self._told(self._day), "ok")
        if self._day != before:
            self.changed.emit(self._day)

    def _write_out(self) -> None:
        if self._day is not None:
            self.line.setText(self._day.isoformat())

    def _told(self, day: date) -> str:
        weekdays = self.tr("星期一、星期二、星期三、星期四、星期五、星期六、星期日").split(
            self.tr("、")
        )
        return self.tr("{year}年{month}月{day}日，{weekday}").format(
            year=day.year, month=day.month, day=day.day, weekday=weekdays[day.weekday()]
        )


class EnterIsNext(QObject):
    """Makes Enter go to the next field of a form, and Ctrl+Enter call ``save``.

    While an input method composes, Enter belongs to it.
    """

    def __init__(self, form: QWidget, save: Callable[[], None] | None = None) -> None:
        super().__init__(form)
        self._form = form
        self._save = save
        self._composing: QObject | None = None
        self.watch(form)

    def watch(self, part: QWidget) -> None:
        """Take in the fields of a part that has come later."""
        for field in part.findChildren(QWidget):
            field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._composing = watched if event.preeditString() else None
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() in _ENTER and self._entered(watched, event)
        return False

    def _entered(self, watched: QObject, event: QKeyEvent) -> bool:
        """Do what Enter does here, and say whether it did anything."""
        if self._composing is watched:
            return True
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._save is not None:
            self._save()
            return True
        if isinstance(watched, _FIELDS) and QApplication.focusWidget() is watched:
            # As Tab would: the form's own order, whatever lies between.
            tab = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(watched, tab)
            return True
        return False
