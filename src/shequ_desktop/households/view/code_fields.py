"""Fields that hold a code: a list that can be searched by typing, and the sexes."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QCompleter, QRadioButton, QWidget
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.kernel.codes import code_table

_SHORT_LIST = 12
"""More lines than this are looked for by typing."""


class CodeBox(QComboBox):
    """One code of a table; a long table is searched by typing, also by synonyms.

    Args:
        table: The table's name under ``codes/``.
        empty: What stands for no code; ``None``: one has to be chosen.
        first: Codes that the list begins with.
        without: Codes that cannot be chosen here.
    """

    changed = Signal(str)

    def __init__(
        self,
        table: str,
        *,
        empty: str | None = None,
        first: Sequence[str] = (),
        without: Collection[str] = (),
    ) -> None:
        super().__init__()
        self._table = code_table(table)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        if empty is not None:
            self.addItem(empty, "")
        order = [code for code, _ in self._table.options()]
        for code in dict.fromkeys((*first, *order)):
            if code not in without:
                self.addItem(self._table.label_of(code), code)
        if self.count() > _SHORT_LIST:
            self._let_type()
        self.setMaxVisibleItems(_SHORT_LIST)
        self.setCurrentIndex(0)
        self.currentTextChanged.connect(lambda _text: self.changed.emit(self.code()))

    def code(self) -> str:
        """Return the code; empty if there is none, or if the text is understood as none."""
        if not self.isEditable():
            return str(self.currentData() or "")
        text = self.currentText().strip()
        at = self.findText(text)
        return str(self.itemData(at)) if at >= 0 else (self._table.code_of(text) or "")

    def set_code(self, code: str) -> None:
        """Choose ``code``; one that the list lacks is added to it."""
        at = self.findData(code)
        if at < 0:
            self.addItem(self._table.label_of(code), code)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def is_understood(self) -> bool:
        """Tell whether what is typed is a code or nothing."""
        return not self.isEditable() or not self.currentText().strip() or bool(self.code())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form instead of changing a list nobody is in."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _let_type(self) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer, line = self.completer(), self.lineEdit()
        assert completer is not None, "an editable list has one"
        assert line is not None, "an editable list has one"
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setPlaceholderText(self.tr("可直接输入"))
        line.editingFinished.connect(self._write_out)

    def _write_out(self) -> None:
        if self.currentText().strip() and self.code():
            self.set_code(self.code())


class SexRadios(QWidget):
    """男, 女 or not known: arrow keys choose."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.radios: dict[str, QRadioButton] = {}
        for code in ("1", "2", "0"):
            radio = QRadioButton(code_table("sex").label_of(code))
            self.radios[code] = radio
            self._group.addButton(radio, int(code))
        self.setLayout(layouts.row(*self.radios.values(), None, spacing=14))
        self.setMinimumHeight(theme.px(32))
        self._group.idToggled.connect(lambda _id: self._stop_at_chosen())
        self.radios["0"].setChecked(True)
        self._group.idClicked.connect(lambda _id: self.changed.emit(self.code()))

    def code(self) -> str:
        """Return the code of GB/T 2261.1."""
        return str(self._group.checkedId())

    def set_code(self, code: str) -> None:
        """Choose; codes that the form does not offer are shown as not known."""
        if code != self.code():
            self.radios.get(code, self.radios["0"]).setChecked(True)
            self.changed.emit(self.code())

    def _stop_at_chosen(self) -> None:
        """Let Tab come to the chosen one, not to each."""
        for radio in self.radios.values():
            chosen = radio.isChecked()
            policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            radio.setFocusPolicy(policy)


def code_label(table: str, code: str) -> str:
    """Return the label of a code, or 未填."""
    if not code:
        return QCoreApplication.translate("forms", "未填")
    return code_table(table).label_of(code)
