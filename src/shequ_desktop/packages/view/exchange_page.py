"""交换: the stick, what has come on it, what goes along. Three steps, one below the other."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.drives import removable_drives
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.packages import service
from shequ_desktop.packages.values import Lying, PackageState
from shequ_desktop.packages.view.arrival_dialog import ArrivalDialog
from shequ_desktop.packages.view.words import moment, role
from shequ_desktop.storage.store import Reading, Store
from shequ_desktop.sync.board import Board
from shequ_desktop.sync.exchange import Received, Wishes, preview, receive, take_along
from shequ_desktop.sync.merging import Merged
from shequ_desktop.sync.roster import Standing

_LOOK_AGAIN_MS = 2000
_WHERE = Qt.ItemDataRole.UserRole


class ExchangePage(QWidget):
    """插入U盘 → 收到的包 → 带走的包.

    Args:
        turn_to: Shows another section of the room, by its key.
    """

    def __init__(self, desk: Desk, turn_to: Callable[[str], object]) -> None:
        super().__init__()
        self._desk = desk
        self._turn_to = turn_to
        self._board: Board | None = None
        self._lying: list[Lying] = []
        self._wanted: Path | None = None
        self._make_stick()
        self._make_lists()
        self.alone = self._alone()
        self.steps = QWidget()
        self.steps.setLayout(self._lay_out())
        layout = layouts.column(self.alone, self.steps, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._list_drives)
        self._connect()
        self._list_drives()
        desk.tasks.follow(service.where_it_stands, owner=self, then=self._show_board)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()
        super().showEvent(event)

    def folder(self) -> Path | None:
        """Return where packages are looked for; ``None``: there is no stick."""
        where = self.drive.currentData()
        return None if where is None else Path(where)

    def look_in(self, folder: Path) -> None:
        """Use any folder: a shared drive, the attachments of a mail."""
        if self.drive.findData(str(folder)) < 0:
            self.drive.addItem(str(folder), str(folder))
        self.drive.setCurrentIndex(self.drive.findData(str(folder)))

    def look_at(self, package: Path) -> None:
        """Show what a package would bring that the user has opened by a double click."""
        self._wanted = package
        if self.folder() == package.parent:
            self._look()
        else:
            self.look_in(package.parent)

    def open_package(self, lying: Lying) -> None:
        """Copy a package from the stick, check it, and show what it would do."""
        inbox = self._inbox

        def work(
            store: Store, progress: Progress
        ) -> tuple[tuple[Received, Merged], frozenset[str]]:
            received = receive(store, lying.path, inbox(store), progress=progress)
            return (received, preview(store, received, progress=progress)), frozenset()

        def then(found: tuple[Received, Merged]) -> None:
            ArrivalDialog(self._desk, self, *found, self._turn_to).open()

        self._desk.tasks.exchange(
            work,
            owner=self,
            then=then,
            title=self.tr("正在核对：{name}").format(name=lying.path.name),
        )

    def write(self, key_ids: Sequence[str], folder: Path) -> None:
        """Write a package for each of these peers."""
        note = self.note.text().strip()

        def work(store: Store, progress: Progress) -> tuple[list[Path], frozenset[str]]:
            written = [
                take_along(store, each, folder, Wishes(note=note), progress=progress).paths[0]
                for each in key_ids
            ]
            return written, frozenset()

        def then(written: list[Path]) -> None:
            names = "、".join(path.name for path in written)
            self.told.setText(self.tr("已写出并核对，可以拔出U盘：{names}").format(names=names))
            self._look()

        self._desk.tasks.exchange(work, owner=self, then=then, title=self.tr("正在写到U盘"))

    def _make_stick(self) -> None:
        self.drive = QComboBox()
        self.drive.setAccessibleName(self.tr("U盘或文件夹"))
        self.drive.setMinimumWidth(theme.px(360))
        self.choose = layouts.button(self.tr("选择文件夹…"), "folder_open")
        self.again = layouts.button(self.tr("重新查看"), "arrow_reset", tip="F5")
        self.again.setShortcut("F5")

    def _make_lists(self) -> None:
        self.arrived = QListWidget()
        self.arrived.setAccessibleName(self.tr("收到的包"))
        self.take_in = layouts.button(self.tr("查看并导入…"), "arrow_import", "primary")
        self.peers = QListWidget()
        self.peers.setAccessibleName(self.tr("带给谁"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("附言：做什么用，对方看得到（可不填）"))
        self.note.setAccessibleName(self.tr("附言"))
        self.take_along = layouts.button(self.tr("写到U盘"), "arrow_export_up", "primary")
        self.told = layouts.label("", "sub")
        self.told.setWordWrap(True)
        self.missing = layouts.label("", "warning")
        self.missing.setWordWrap(True)
        self.missing.hide()

    def _lay_out(self) -> QLayout:
        stick = layouts.card(
            layouts.label(self.tr("1　插入U盘"), "h2"),
            layouts.row(self.drive, self.choose, self.again, None),
        )
        came = layouts.card(
            layouts.label(self.tr("2　收到的包"), "h2"),
            self.arrived,
            layouts.row(self.take_in, None),
        )
        goes = layouts.card(
            layouts.label(self.tr("3　带走的包"), "h2"),
            self.peers,
            self.note,
            layouts.row(self.take_along, None),
            self.told,
        )
        both = layouts.row(came, goes, spacing=12)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        layout = layouts.column(stick, self.missing, both, spacing=10)
        layout.setStretch(2, 1)
        return layout

    def _alone(self) -> QWidget:
        self.begin = layouts.button(self.tr("去设备名册"), "", "primary")
        return layouts.card(
            layouts.label(self.tr("这台电脑还没有和别的电脑结成名册"), "h2"),
            layouts.label(
                self.tr(
                    "第一次使用：在居委会的主机上把它设为主机；其他电脑写出加入申请，"
                    "由主机准许。之后就可以用U盘交换。"
                ),
                "sub",
            ),
            layouts.row(self.begin, None),
            None,
        )

    def _connect(self) -> None:
        self.drive.currentIndexChanged.connect(lambda _at: self._look())
        self.choose.clicked.connect(self._choose)
        self.again.clicked.connect(self._look)
        self.begin.clicked.connect(lambda: self._turn_to("devices"))
        self.arrived.currentRowChanged.connect(lambda _row: self._enable())
        self.arrived.itemActivated.connect(lambda _item: self._open_chosen())
        self.take_in.clicked.connect(self._open_chosen)
        self.peers.itemChanged.connect(lambda _item: self._enable())
        self.take_along.clicked.connect(self._write_chosen)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("选择文件夹"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.look_in(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _list_drives(self) -> None:
        """Bring the list of sticks up to date; what was chosen stays chosen while it is there."""
        if not self.isVisible():
            self._timer.stop()
        sticks = {str(drive.root): drive.name for drive in removable_drives()}
        known = [self.drive.itemData(at) for at in range(self.drive.count())]
        for at in range(len(known) - 1, -1, -1):
            if known[at] is None or (known[at] not in sticks and not Path(known[at]).exists()):
                self.drive.removeItem(at)
        for root, name in sticks.items():
            if self.drive.findData(root) < 0:
                self.drive.addItem(f"{name}（{root}）", root)
        if not self.drive.count():
            self.drive.addItem(self.tr("没有找到U盘，请插入，或者选择文件夹"), None)
        self._enable()

    def _look(self) -> None:
        folder = self.folder()
        if folder is None:
            self._show_lying([])
            return

        def look(reading: Reading) -> list[Lying]:
            return service.lying_in(reading, folder)

        self._desk.tasks.read(look, owner=self, then=self._show_lying)

    def _show_board(self, board: Board | None) -> None:
        self._board = board
        self.alone.setVisible(board is None)
        self.steps.setVisible(board is not None)
        self.peers.clear()
        if board is None:
            return
        for each in board.peers:
            if each.member.standing is not Standing.ACTIVE:
                continue
            item = QListWidgetItem(
                self.tr("{name}（{role}）　待带走 {count} 处　上次写出 {when}").format(
                    name=each.member.name,
                    role=role(each.member.role),
                    count=f"{each.waiting:,}",
                    when=moment(each.sent_at),
                )
            )
            item.setData(_WHERE, each.member.key_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if each.waiting else Qt.CheckState.Unchecked)
            self.peers.addItem(item)
        lost = [
            self.tr("缺少“{name}”的一个包（{count} 处改动），请让对方再写一次。").format(
                name=self.tr("未知设备") if member is None else member.name, count=count
            )
            for member, count in board.missing
        ]
        self.missing.setText("\n".join(lost))
        self.missing.setVisible(bool(lost))
        self._look()
        self._enable()

    def _show_lying(self, lying: list[Lying]) -> None:
        self._lying = lying
        self.arrived.clear()
        for each in lying:
            self.arrived.addItem(QListWidgetItem(self._told_of(each)))
        if not lying and self.folder() is not None:
            empty = QListWidgetItem(self.tr("这里没有同步包（.sqpkg）"))
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
            self.arrived.addItem(empty)
        ready = [at for at, each in enumerate(lying) if each.state is PackageState.READY]
        if ready:
            self.arrived.setCurrentRow(ready[0])
        self._enable()
        self._open_wanted()

    def _open_wanted(self) -> None:
        """Open the package that was double-clicked; of one that is not for us its line tells."""
        wanted = [at for at, each in enumerate(self._lying) if each.path == self._wanted]
        if not wanted or self._board is None:
            return
        self._wanted = None
        self.arrived.setCurrentRow(wanted[0])
        if self._lying[wanted[0]].state is PackageState.READY:
            self._open_chosen()

    def _told_of(self, each: Lying) -> str:
        what = {
            PackageState.READY: self.tr("给本机"),
            PackageState.KNOWN: self.tr("已收到过"),
            PackageState.OURS: self.tr("本机写出的，给{names}").format(
                names="、".join(each.recipients) or self.tr("对方")
            ),
            PackageState.OTHERS: self.tr("给别的设备"),
            PackageState.UNFIT: each.why,
        }[each.state]
        sender = each.sender or each.path.name
        return f"{sender}　{moment(each.written_ms)}　{what}"

    def _chosen(self) -> Lying | None:
        at = self.arrived.currentRow()
        return self._lying[at] if 0 <= at < len(self._lying) else None

    def _open_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.open_package(chosen)

    def _checked(self) -> list[str]:
        items = (self.peers.item(at) for at in range(self.peers.count()))
        return [each.data(_WHERE) for each in items if each.checkState() is Qt.CheckState.Checked]

    def _write_chosen(self) -> None:
        folder, chosen = self.folder(), self._checked()
        if folder is not None and chosen:
            self.write(chosen, folder)

    def _enable(self) -> None:
        self.take_in.setEnabled(self._chosen() is not None)
        self.take_along.setEnabled(self.folder() is not None and bool(self._checked()))

    @staticmethod
    def _inbox(store: Store) -> Path:
        return store.path.parent / f"{store.path.stem}.收件箱"
