"""The foot of the import wizard: what is going on, and the ways back, out and on."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.fields import Hint
from shequ_desktop.households.rules.planning import Fate
from shequ_desktop.households.service.checking import Checked

FILE, MAPPING, CHECK, DONE = range(4)
"""The pages of the wizard."""


class ImportFoot(QWidget):
    """A line of text and three buttons; the last one says what it will do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Hint()
        self.cancel = layouts.button(self.tr("取消"), tip="Esc")
        self.back = layouts.button(self.tr("上一步(&B)"))
        self.next = layouts.button("", kind="primary")
        foot = QHBoxLayout(self)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.note, stretch=1)
        for button in (self.cancel, self.back, self.next):
            foot.addWidget(button)

    def show_state(self, page: int, checked: Checked | None, *, at_rest: bool, ready: bool) -> None:
        """Show what can be done on ``page`` just now.

        Args:
            at_rest: Nothing runs behind the window.
            ready: The page has everything that the next one needs.
        """
        self.back.setVisible(page in (MAPPING, CHECK))
        self.back.setEnabled(at_rest)
        self.cancel.setVisible(page != DONE or not at_rest)
        self.cancel.setText(self.tr("取消") if at_rest else self.tr("停止"))
        self.next.setText(self._next_text(page, checked))
        self.next.setEnabled(at_rest and ready)

    def _next_text(self, page: int, checked: Checked | None) -> str:
        if page != CHECK or checked is None:
            return {
                FILE: self.tr("下一步(&N)"),
                MAPPING: self.tr("下一步：检查(&N)"),
            }.get(page, self.tr("打开台账(&N)"))
        if not checked.has_work:
            return self.tr("没有要导入的内容")
        said = self.tr("导入 {count} 行(&N)")
        if checked.count(Fate.REFUSED):
            said = self.tr("导入 {count} 行（跳过错误行）(&N)")
        return said.format(count=f"{checked.to_import:,}")
