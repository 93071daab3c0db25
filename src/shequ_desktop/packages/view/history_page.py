"""收发记录: every package that came in or went out; a whole import can be taken back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.packages import service
from shequ_desktop.packages.values import Passage
from shequ_desktop.packages.view.words import moment
from shequ_desktop.storage.store import Store
from shequ_desktop.sync.history import undo_import

_WIDTHS = (150, 80, 200, 80, 80, 80, 120)


class HistoryPage(QWidget):
    """The newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        columns: list[Column[Passage]] = [
            Column(self.tr("时间"), lambda each: moment(each.at_ms)),
            Column(self.tr("方向"), self._way),
            Column(self.tr("对方"), lambda each: each.peer or self.tr("未知设备")),
            Column(self.tr("新增"), lambda each: f"{each.new:,}" if each.came_in else ""),
            Column(self.tr("修改"), lambda each: f"{each.changed:,}" if each.came_in else ""),
            Column(self.tr("待核对"), lambda each: f"{each.to_review:,}" if each.came_in else ""),
            Column(self.tr("备注"), self._note),
        ]
        self.model = RecordTable[Passage](columns, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("收发记录"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        for at, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(at, theme.px(width))
        self.table.horizontalHeader().setSectionResizeMode(6, QHeaderView.ResizeMode.Stretch)
        self.undo = layouts.button(self.tr("撤销这次导入…"), "arrow_undo")
        self.undo.setEnabled(False)
        layout = layouts.column(self.table, layouts.row(self.undo, None), spacing=8)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.undo.clicked.connect(self._ask)
        desk.tasks.changed.connect(lambda _tables: self._look())
        desk.tasks.busy.connect(lambda busy: None if busy else self._look_once())
        self._stale = True
        self._look()

    def _look(self) -> None:
        self._stale = False
        self._desk.tasks.read(service.passages, owner=self, then=self._show)

    def _look_once(self) -> None:
        if self._stale:
            self._look()

    def _show(self, passages: Sequence[Passage]) -> None:
        self.model.show(passages)
        self._enable()

    def _chosen(self) -> Passage | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.record(rows[0].row()) if rows else None

    def _enable(self) -> None:
        chosen = self._chosen()
        can = chosen is not None and chosen.came_in and not chosen.is_taken_back
        self.undo.setEnabled(can and bool(chosen and chosen.operations))

    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self._desk.confirm(
            self,
            self.tr(
                "撤销 {when} 从“{peer}”的导入？它新增的内容收起来，改过的恢复原样；"
                "之后有人接着改过的保持不动。"
            ).format(when=moment(chosen.at_ms), peer=chosen.peer),
            yes=self.tr("撤销导入"),
            then=lambda: self.take_back(chosen.number),
            danger=True,
        )

    def take_back(self, package: int) -> None:
        """Take back what a package brought."""

        def work(store: Store, _progress: Progress) -> tuple[int, frozenset[str]]:
            tables, left = undo_import(store, package)
            return left, tables

        def then(left: int) -> None:
            said = self.tr("已撤销这次导入")
            if left:
                said = self.tr("已撤销这次导入；{count} 处后来有人改过，保持不动").format(
                    count=left
                )
            self._desk.say(said)
            self._look()

        self._desk.tasks.exchange(work, owner=self, then=then, title=self.tr("正在撤销"))

    def _way(self, each: Passage) -> str:
        return self.tr("收到") if each.came_in else self.tr("写出")

    def _note(self, each: Passage) -> str:
        return self.tr("已撤销") if each.is_taken_back else ""
