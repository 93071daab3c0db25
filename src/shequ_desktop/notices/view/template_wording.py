"""Fields for wordings: text, and a menu of the facts that can be put into it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.notices.view.template_words import Names

_LINES_HIGH = 92


class WordingEdit(QWidget):
    """A text of one line or several; blanks stand in it in braces, by their titles."""

    changed = Signal(str)
    """What the template keeps of it."""

    def __init__(self, words: str, names: Names, *, lines: bool) -> None:
        super().__init__()
        self._names = names
        self.editor: QLineEdit | QPlainTextEdit
        if lines or "\n" in words:
            self.editor = QPlainTextEdit(names.shown(words))
            self.editor.setTabChangesFocus(True)
            self.editor.setFixedHeight(theme.px(_LINES_HIGH))
        else:
            self.editor = QLineEdit(names.shown(words))
            self.editor.setCursorPosition(0)
        self.setFocusProxy(self.editor)
        self.insert = insert_button(names, self.put_in)
        layout = layouts.row(self.editor, layouts.column(self.insert, None), spacing=4)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.editor.textChanged.connect(self._tell)

    def text(self) -> str:
        """Return what stands in the field."""
        if isinstance(self.editor, QLineEdit):
            return self.editor.text()
        return self.editor.toPlainText()

    def put_in(self, blank: str) -> None:
        """Put a blank where the cursor is."""
        if isinstance(self.editor, QLineEdit):
            self.editor.insert(blank)
        else:
            self.editor.insertPlainText(blank)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.changed.emit(self._names.kept(self.text()))


def insert_button(
    names: Names, put_in: Callable[[str], None], *, more: Sequence[tuple[str, str]] = ()
) -> QPushButton:
    """Return a button with the menu of the blanks that fit into a wording.

    Args:
        more: Titles and texts of what else can be put in.
    """
    button = layouts.button(
        QCoreApplication.translate("templates", "插入字段"),
        tip=QCoreApplication.translate("templates", "插入打印时自动填入的内容，例如姓名、日期"),
    )
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    menu = QMenu(button)
    for title, offers in names.offers():
        if menu.actions():
            menu.addSeparator()
        if title:
            menu.addSection(title)
        for offer in offers:
            menu.addAction(offer.title, lambda blank=offer.blank: put_in(blank))
    if more and menu.actions():
        menu.addSeparator()
    for title, text in more:
        menu.addAction(title, lambda text=text: put_in(text))
    button.setEnabled(bool(menu.actions()))
    layouts.give_menu(button, menu)
    return button
