"""来龙去脉: from a line of a public sheet to the voucher, project, resolution and vote, and back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QSplitter, QWidget

from shequ_desktop.funds import service
from shequ_desktop.funds.values import Thread, VoucherId
from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_card import RecordCard
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_TITLES = {
    "voucher": QT_TRANSLATE_NOOP("funds", "凭证"),
    "amount": QT_TRANSLATE_NOOP("funds", "金额"),
    "source": QT_TRANSLATE_NOOP("funds", "资金来源"),
    "file": QT_TRANSLATE_NOOP("funds", "票据"),
    "project": QT_TRANSLATE_NOOP("funds", "项目"),
    "resolution": QT_TRANSLATE_NOOP("funds", "决议"),
    "vote": QT_TRANSLATE_NOOP("funds", "表决"),
    "photo": QT_TRANSLATE_NOOP("funds", "照片"),
    "sheet": QT_TRANSLATE_NOOP("funds", "公开件"),
}


def thread_title() -> str:
    """Return what the deed is called that opens the window."""
    return QCoreApplication.translate("ThreadDialog", "来龙去脉…")


class ThreadPanel(RecordCard):
    """What one voucher hangs on; whatever has a place of its own can be gone to."""

    left = Signal()
    """Something that it tells of was gone to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.start_empty(self.tr("在左边选一笔，这里显示它的凭证、项目、决议和公开件。"))

    def show_voucher(self, voucher_id: VoucherId) -> None:
        """Show what a voucher hangs on."""
        self._desk.tasks.latest(
            lambda reading: service.thread_of(reading, voucher_id),
            channel="thread",
            owner=self,
            then=self._show,
        )

    def _show(self, thread: Thread) -> None:
        first, *others = thread.knots
        self.start(first.words, self.tr("来龙去脉"), "info")
        self._say_place(first.kind, "", first.key)
        for knot in others:
            title = QCoreApplication.translate("funds", _TITLES[knot.kind])
            self.fact(title, knot.words)
            self._say_place(knot.kind, title, knot.key)
        if not any(knot.kind == "project" for knot in others):
            self.say(self.tr("这笔收支没有列入项目，没有单独的决议。"), "sub")
        self.end()

    def _say_place(self, kind: str, title: str, key: str) -> None:
        if not key:
            return
        shown = title or QCoreApplication.translate("funds", _TITLES[kind])
        link = layouts.button(self.tr("打开{what}").format(what=shown), "arrow_right", "line")
        link.clicked.connect(partial(self._go, key))
        self.add(layouts.row(link, None))

    def _go(self, key: str, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's
        room, _colon, thing = key.partition(":")
        self._desk.open(room, thing)
        self.left.emit()


class ThreadDialog(QDialog):
    """Vouchers at the left, as lines say them, and the thread of the chosen one at the right."""

    def __init__(
        self, desk: Desk, parent: QWidget, lines: Sequence[tuple[VoucherId, str]], title: str
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("来龙去脉"))
        self.lines = QListWidget()
        self.lines.setAccessibleName(self.tr("公开的每一笔"))
        self.lines.setAlternatingRowColors(True)
        self.panel = ThreadPanel(desk)
        self.panel.left.connect(self.accept)
        for voucher_id, words in lines:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, voucher_id)
            self.lines.addItem(item)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.lines)
        panes.addWidget(self.panel)
        panes.setSizes([theme.px(460), theme.px(400)])
        close = layouts.button(self.tr("关闭"), tip="Esc")
        close.clicked.connect(self.reject)
        layout = layouts.column(
            layouts.label(title, "h2"),
            panes,
            layouts.row(None, close),
            margins=(18, 14, 18, 12),
            spacing=8,
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.resize(theme.px(900), theme.px(560))
        self.lines.currentItemChanged.connect(lambda item, _before: self._show(item))
        if self.lines.count():
            self.lines.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.panel.show_voucher(item.data(Qt.ItemDataRole.UserRole))
