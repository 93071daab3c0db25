"""The window that asks for one change: Enter, Esc and second thoughts behave alike everywhere."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QWidget
from typing_extensions import override

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import EnterIsNext
from shequ_desktop.gui.form_parts import FindingsPanel
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.storage.store import Transaction

_SCREEN_SHARE = 0.96


class FormDialog(QDialog):
    """A window that asks for one change: fields, findings, and two or three buttons.

    Enter is the next field, Ctrl+Enter saves, Esc asks before it throws work away. A
    warning is shown at the first press and can be overridden with a second one.
    """

    def __init__(self, desk: Desk, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.desk = desk
        self.today: date = desk.tasks.page(lambda reading: reading.today)
        self.seen: tuple[Finding, ...] = ()
        self._sending = False
        self._overriding = False
        self._clean: object = None
        self.keyboard: EnterIsNext | None = None
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = layouts.column(spacing=8, margins=(20, 6, 20, 6))
        self.findings = FindingsPanel()
        self.save = layouts.button(self.tr("保存"), kind="primary")
        self.cancel = layouts.button(self.tr("取消"), tip="Esc")
        self.cancel.clicked.connect(self.reject)
        self._save_text = self.save.text()
        desk.tasks.busy.connect(self._rest)

    def build(
        self, heading: str, sub: str = "", *, keys: str = "", more: Sequence[Any] = ()
    ) -> None:
        """Put the window together, once the body has its fields.

        Args:
            keys: What to say about the keyboard; nothing: Enter, Ctrl+Enter and Esc.
            more: Buttons between 取消 and 保存.
        """
        inner = QWidget()
        inner.setLayout(self.body)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        inner.installEventFilter(self)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        heads: list[QWidget] = [layouts.label(heading, "h2")]
        if sub:
            told = layouts.label(sub, "sub")
            told.setWordWrap(True)
            heads.append(told)
        usual = self.tr("回车 = 下一格　Ctrl+回车 = 保存　Esc = 取消")
        keys_line = layouts.label(keys or usual, "cap")
        keys_line.setWordWrap(True)
        foot = layouts.row(keys_line, self.cancel, *more, self.save, margins=(20, 0, 20, 0))
        foot.setStretch(0, 1)
        self._heads = QWidget()
        self._heads.setLayout(layouts.column(*heads, margins=(20, 0, 20, 0), spacing=2))
        self._frame = layouts.column(
            self._heads,
            layouts.rule(),
            self._area,
            layouts.column(self.findings, margins=(20, 0, 20, 0)),
            layouts.rule(),
            foot,
            margins=(0, 14, 0, 12),
            spacing=8,
        )
        self.setLayout(self._frame)
        self._area.setMinimumHeight(theme.px(80))
        dialogs.one_default(self, self.save)
        self.keyboard = EnterIsNext(self, self.quick_save)
        self._clean = self.snapshot()

    def regrow(self) -> None:
        """Take in fields that have come since the window was built."""
        if self.keyboard is not None:
            self.keyboard.watch(self)

    def overridden(self) -> tuple[Finding, ...]:
        """Return the warnings that a second press of the main button overrides."""
        return self.seen if self._overriding else ()

    def fit(self, width: int) -> None:
        """Take ``width`` (at the standard text size) and the height that the fields need."""
        room = self.screen().availableGeometry().size() * _SCREEN_SHARE
        self.resize(min(theme.px(width), room.width()), 0)
        self._grow()

    def _grow(self) -> None:
        """Take more height, as far as the screen has it, if the fields need it."""
        room = self.screen().availableGeometry().height() * _SCREEN_SHARE
        self._frame.invalidate()
        inner = self._area.widget()
        wide = self.width()
        need = inner.heightForWidth(wide) if inner.hasHeightForWidth() else 0
        around = self._heads.heightForWidth(wide) - self._heads.sizeHint().height()
        chrome = self._frame.sizeHint().height() - self._area.sizeHint().height()
        wanted = max(inner.sizeHint().height(), need) + chrome + max(around, 0)
        self.resize(wide, max(self.height(), round(min(wanted, room))))

    def snapshot(self) -> object:
        """Return what is filled in, to tell whether anything was changed."""
        return None

    def is_dirty(self) -> bool:
        """Tell whether closing would throw work away."""
        return self.snapshot() != self._clean

    def mark_clean(self) -> None:
        """Take what is filled in as the beginning."""
        self._clean = self.snapshot()

    def quick_save(self) -> None:
        """Do what Ctrl+Enter does."""
        self.save.click()

    def send(
        self,
        use_case: Callable[[Transaction], Any],
        operation: Operation,
        then: Callable[[Any], None],
    ) -> None:
        """Make the change, unless one is under way; findings are shown below the fields."""
        if self._sending:
            return
        self._sending = True

        def done(value: Any) -> None:
            self._sending = False
            self.start_over()
            then(value)

        self.desk.tasks.change(use_case, operation, owner=self, then=done, refused=self.refused)

    def refused(self, found: tuple[Finding, ...]) -> None:
        """Show what speaks against it; only warnings may be overridden by a second press."""
        self._sending = False
        self.findings.show_findings(found)
        self._grow()
        if all(each.severity is Severity.WARNS for each in found):
            self.seen = found
            self._overriding = True
            self.save.setText(self.tr("仍要保存"))
        self.save.setFocus()

    def start_over(self) -> None:
        """Forget what was found: something has been changed since."""
        self._overriding = False
        self.findings.show_findings(())
        self.save.setText(self._save_text)

    def name_save(self, text: str) -> None:
        """Say on the main button what it does."""
        self._save_text = text
        self.save.setText(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the fields."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._area.widget():
            self._grow()
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Measure again: only what is shown has been dressed."""
        super().showEvent(event)
        self._grow()

    @override
    def reject(self) -> None:
        """Close, after asking if something was filled in."""
        if not self.is_dirty():
            self._discard()
            return
        self.desk.confirm(
            self,
            self.tr("填写的内容还没有保存，确定放弃吗？"),
            yes=self.tr("放弃"),
            then=self._discard,
            danger=True,
        )

    def _discard(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from saving half a form: only the button itself does."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focused = self.focusWidget()
        if enter and not isinstance(focused, QPushButton):
            event.accept()
            return
        super().keyPressEvent(event)

    def _rest(self, busy: bool) -> None:  # noqa: FBT001 - a signal has no keywords
        if not busy:
            self._sending = False
