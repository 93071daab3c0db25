"""What a package would do, before anything is written; then what it has done."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.kernel.offers import Doubt
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.packages import service
from shequ_desktop.packages.view.words import moment
from shequ_desktop.storage.store import Reading, Store
from shequ_desktop.sync.exchange import Received, take_in
from shequ_desktop.sync.merging import Merged


class ArrivalDialog(QDialog):
    """From whom, what for, how much of what; then 导入.

    Args:
        received: The package, copied and checked.
        foreseen: What taking it in would do.
        turn_to: Shows another section of the room.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        received: Received,
        foreseen: Merged,
        turn_to: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self._desk, self._received, self._turn_to = desk, received, turn_to
        self._before: frozenset[str] = frozenset()
        self.setWindowTitle(self.tr("收到的包"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        arrival = received.arrival
        manifest = arrival.unpacked.manifest
        self.head = layouts.label(self.tr("来自“{name}”").format(name=arrival.sender.name), "h1")
        about = self.tr("写出时间 {when}（对方电脑的时钟）").format(
            when=moment(arrival.unpacked.seen.header.wall)
        )
        note = manifest.note
        self.sub = layouts.label(f"{about}\n{self.tr('附言：')}{note}" if note else about, "sub")
        self.sub.setWordWrap(True)
        self.table = QTableWidget(0, 4)
        self._dress()
        self._show(foreseen)
        self.told = layouts.label(self._words(foreseen, is_done=False))
        self.told.setWordWrap(True)
        self.go = layouts.button(self.tr("导入"), "arrow_import", "primary")
        self.leave = layouts.button(self.tr("先不导入"), tip="Esc")
        self.review = layouts.button(self.tr("去核对"), "", "primary")
        self.review.hide()
        layout = layouts.column(
            self.head,
            self.sub,
            self.table,
            self.told,
            layouts.row(None, self.leave, self.review, self.go),
            margins=(20, 14, 20, 14),
            spacing=10,
        )
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.resize(theme.px(620), theme.px(480))
        dialogs.one_default(self, self.go)
        self.go.clicked.connect(self._take_in)
        self.leave.clicked.connect(self.reject)
        self.review.clicked.connect(self._to_review)
        desk.tasks.read(self._doubts, owner=self, then=self._remember)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._received.fetched.path.unlink(missing_ok=True)
        super().closeEvent(event)

    @override
    def reject(self) -> None:
        self._received.fetched.path.unlink(missing_ok=True)
        super().reject()

    def _take_in(self) -> None:
        received = self._received

        def work(store: Store, progress: Progress) -> tuple[Merged, frozenset[str]]:
            merged = take_in(store, received, progress=progress)
            return merged, merged.tables_changed

        self.go.setEnabled(False)
        self._desk.tasks.exchange(work, owner=self, then=self._taken_in, title=self.tr("正在导入"))

    def _taken_in(self, merged: Merged) -> None:
        self._show(merged)
        self.told.setText(self._words(merged, is_done=True))
        self.go.hide()
        self.leave.setText(self.tr("关闭"))
        self.review.setVisible(bool(merged.to_review))
        dialogs.one_default(self, self.review if merged.to_review else self.leave)
        self._desk.tasks.read(self._doubts, owner=self, then=self._tell_doubts)

    def _doubts(self, reading: Reading) -> list[tuple[str, Doubt]]:
        return service.audits(reading, self._desk.audits)

    def _remember(self, doubts: list[tuple[str, Doubt]]) -> None:
        self._before = frozenset(doubt.what for _room, doubt in doubts)

    def _tell_doubts(self, doubts: list[tuple[str, Doubt]]) -> None:
        new = [doubt.what for _room, doubt in doubts if doubt.what not in self._before]
        if new:
            told = "\n".join(f"· {each}" for each in new[:8])
            head = self.tr("两处各自没有错，合起来有 {count} 处要处理：").format(count=len(new))
            self.told.setText(f"{self.told.text()}\n\n{head}\n{told}")

    def _to_review(self) -> None:
        self.accept()
        self._turn_to("review")

    def _dress(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [self.tr("内容"), self.tr("新增"), self.tr("修改"), self.tr("待核对")]
        )
        self.table.setAccessibleName(self.tr("这个包带来什么"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _show(self, merged: Merged) -> None:
        rows = [
            (name, each)
            for name, each in merged.tables.items()
            if each.new or each.changed or each.to_review
        ]
        self.table.setRowCount(len(rows))
        for at, (name, each) in enumerate(rows):
            title = QCoreApplication.translate("tables", self._desk.row_titles.get(name, name))
            cells = (title, each.new, each.changed, each.to_review)
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell if isinstance(cell, str) else f"{cell:,}")
                if column:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(at, column, item)

    def _words(self, merged: Merged, *, is_done: bool) -> str:
        head = self.tr("已导入") if is_done else self.tr("导入后")
        lines = [
            self.tr("{head}：新增 {new} 行，修改 {changed} 行，待核对 {review} 行。").format(
                head=head,
                new=f"{merged.new:,}",
                changed=f"{merged.changed:,}",
                review=f"{merged.to_review:,}",
            )
        ]
        if not merged.operations:
            lines = [self.tr("这个包里没有新的内容。")]
        if merged.waiting:
            lines.append(
                self.tr("有 {count} 处内容要升级程序后才能显示，已经保存。").format(
                    count=merged.waiting
                )
            )
        if merged.refused:
            lines.append(
                self.tr("有 {count} 处改动不允许，不生效，已经记下。").format(count=merged.refused)
            )
        if merged.gaps:
            lines.append(self.tr("中间缺少一个包，请让对方再写一次；已有的内容照样可用。"))
        if is_done:
            lines.append(self.tr("在“收发记录”里可以整包撤销。"))
        return "\n".join(lines)
