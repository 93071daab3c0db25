"""设备名册: who takes part; how a computer joins, and how a lost one is stopped."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QTableView, QWidget

from shequ_desktop.community import service as communities
from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.packages import service
from shequ_desktop.packages.view.lost_dialogs import LostDialog, TakeOverDialog
from shequ_desktop.packages.view.pairing_dialogs import (
    AdmitDialog,
    BeginDialog,
    JoinDialog,
    RequestDialog,
    SheetDialog,
)
from shequ_desktop.packages.view.words import moment, role, standing
from shequ_desktop.storage.store import Reading, Store
from shequ_desktop.sync.board import Board, PeerState
from shequ_desktop.sync.identity import identity
from shequ_desktop.sync.knowledge import vector
from shequ_desktop.sync.membership import KeySheet, found, retire, revoke
from shequ_desktop.sync.pairing import (
    Answer,
    Request,
    community_digits,
    read_answer,
    read_request,
    write_request,
)
from shequ_desktop.sync.roster import Standing

_WIDTHS = (220, 100, 100, 100, 160, 160)


class DevicesPage(QWidget):
    """One line for each computer, ours first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._board: Board | None = None
        self.us = layouts.label("", "sub")
        self.us.setWordWrap(True)
        self.model = RecordTable[PeerState](self._columns(), self)
        self.table = self._table()
        self.begin = layouts.button(self.tr("把本机设为主机…"), "home", "primary")
        self.ask = layouts.button(self.tr("写出加入申请…"), "arrow_export_up")
        self.join = layouts.button(self.tr("按批复加入…"), "arrow_import")
        self.admit = layouts.button(self.tr("接收加入申请…"), "add", "primary")
        self.retire = layouts.button(self.tr("办理退出…"))
        self.revoke = layouts.button(self.tr("停用（丢失、被盗）…"), kind="danger")
        self.lost = layouts.button(self.tr("丢了、坏了怎么办…"), "question_circle")
        self.digits = layouts.button(self.tr("社区数字…"), "key")
        layout = layouts.column(
            self.us,
            self.table,
            layouts.row(
                *(self.begin, self.ask, self.join, self.admit),
                *(self.retire, self.revoke, None, self.lost, self.digits),
            ),
            spacing=8,
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._connect()
        desk.tasks.follow(service.where_it_stands, owner=self, then=self._show)

    def admit_file(self, path: Path) -> None:
        """Read a request and ask whether the digits agree."""

        def then(found: tuple[Request, str, list[tuple[str, str]]]) -> None:
            AdmitDialog(self._desk, self, *found, after=self._written).open()

        def work(_progress: Progress) -> tuple[Request, str]:
            asked = read_request(path)
            return asked, asked.digits

        def with_grids(read: tuple[Request, str]) -> None:
            self._desk.tasks.read(_grids, owner=self, then=lambda grids: then((*read, grids)))

        self._desk.tasks.job(work, owner=self, then=with_grids, title=self.tr("正在读取申请"))

    def join_by(self, path: Path) -> None:
        """Read the answer of a community and ask whether its digits agree."""

        def work(store: Store, _progress: Progress) -> tuple[tuple[Answer, str], frozenset[str]]:
            with store.connection() as connection:
                answer = read_answer(path, identity(connection))
            return (answer, answer.digits), frozenset()

        def then(read: tuple[Answer, str]) -> None:
            JoinDialog(self._desk, self, *read, path, after=self._joined).open()

        self._desk.tasks.exchange(work, owner=self, then=then, title=self.tr("正在读取批复"))

    def show_lost(self) -> LostDialog:
        """Tell what to do when something is lost or broken, and lead there."""
        board = self._board
        dialog = LostDialog(self, is_host=board is not None and board.is_host)
        dialog.stop.connect(self._lead_to_stopping)
        dialog.take_over.connect(self.take_over)
        dialog.open()
        return dialog

    def take_over(self) -> TakeOverDialog:
        """Ask for the key sheet: this computer takes the host's place."""
        dialog = TakeOverDialog(self._desk, self, after=self._joined)
        dialog.open()
        return dialog

    def begin_as(self, name: str) -> None:
        """Make this computer the host."""

        def work(store: Store, _progress: Progress) -> tuple[KeySheet, frozenset[str]]:
            with store.reading() as reading:
                office = communities.community(reading)
            community = "" if office is None else office.name
            with store.connection(writing=True) as connection:
                sheet = found(connection, community=community, name=name, wall=_now())
            return sheet, frozenset()

        def then(sheet: KeySheet) -> None:
            SheetDialog(self._desk, self, sheet).open()
            self._ask_again()

        self._desk.tasks.exchange(
            work, owner=self, then=then, title=self.tr("正在建立名册"), refused=self._refused
        )

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("设备名册"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        for at, width in enumerate(_WIDTHS):
            table.setColumnWidth(at, theme.px(width))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _columns(self) -> list[Column[PeerState]]:
        return [
            Column(self.tr("设备"), lambda each: each.member.name),
            Column(self.tr("做什么用"), lambda each: role(each.member.role)),
            Column(self.tr("状态"), lambda each: standing(each.member.standing.value)),
            Column(self.tr("待带走"), lambda each: f"{each.waiting:,}"),
            Column(self.tr("上次写给它"), lambda each: moment(each.sent_at)),
            Column(self.tr("上次收到"), lambda each: moment(each.received_at)),
        ]

    def _connect(self) -> None:
        self.begin.clicked.connect(lambda: BeginDialog(self, then=self.begin_as).open())
        self.ask.clicked.connect(lambda: RequestDialog(self, then=self.request).open())
        self.join.clicked.connect(lambda: self._choose(self.tr("批复（*.sqpkg）"), self.join_by))
        self.admit.clicked.connect(
            lambda: self._choose(self.tr("申请（*.sqreq）"), self.admit_file)
        )
        self.retire.clicked.connect(self._ask_retire)
        self.revoke.clicked.connect(self._ask_revoke)
        self.lost.clicked.connect(self.show_lost)
        self.digits.clicked.connect(self._show_digits)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())

    def _show(self, board: Board | None) -> None:
        self._board = board
        if board is None:
            self.us.setText(
                self.tr(
                    "本机还没有加入名册。居委会的主机先“设为主机”；其他电脑写出申请，拿到主机上准许。"
                )
            )
            self.model.show([])
        else:
            host = self.tr("，是主机") if board.is_host else ""
            self.us.setText(
                self.tr("{community}　本机叫“{name}”（{role}）{host}").format(
                    community=board.roster.founding.name,
                    name=board.us.name,
                    role=role(board.us.role),
                    host=host,
                )
            )
            self.model.show(board.peers)
        self._enable()

    def _enable(self) -> None:
        board = self._board
        alone, is_host = board is None, board is not None and board.is_host
        for button in (self.begin, self.ask, self.join):
            button.setVisible(alone)
        for button in (self.admit, self.retire, self.revoke):
            button.setVisible(is_host)
        self.digits.setVisible(not alone)
        chosen = self._chosen()
        active = chosen is not None and chosen.member.standing is Standing.ACTIVE
        self.retire.setEnabled(active)
        self.revoke.setEnabled(
            chosen is not None and chosen.member.standing is not Standing.REVOKED
        )

    def _chosen(self) -> PeerState | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.record(rows[0].row()) if rows else None

    def _choose(self, filter_: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, self.tr("选择文件"), "", filter_)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def request(self, name: str, path: Path) -> None:
        """Write the file by which this computer asks to join."""

        def work(store: Store, _progress: Progress) -> tuple[str, frozenset[str]]:
            with store.connection() as connection:
                asked = write_request(path, identity(connection), name, wall=_now())
            return asked.digits, frozenset()

        def then(digits: str) -> None:
            said = self.tr("申请已写入：{path}\n把它拿到主机上准许。电话核对这组数字：\n{digits}")
            dialogs.inform(self, said.format(path=path, digits=digits))

        self._desk.tasks.exchange(work, owner=self, then=then, title=self.tr("正在写出申请"))

    def _ask_retire(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.confirm(
                self,
                self.tr("“{name}”退出名册？不再给它带包，它写过的内容都保留。").format(
                    name=chosen.member.name
                ),
                yes=self.tr("办理退出"),
                then=lambda: self._stop(chosen.member.key_id, for_good=False),
            )

    def _ask_revoke(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.confirm(
                self,
                self.tr(
                    "停用“{name}”？它从现在起写的内容不再接收，已经收到的保留。"
                    "下次带走的包会告诉其他设备。"
                ).format(name=chosen.member.name),
                yes=self.tr("停用"),
                then=lambda: self._stop(chosen.member.key_id, for_good=True),
                danger=True,
            )

    def _lead_to_stopping(self) -> None:
        if self._chosen() is None:
            self.table.setFocus()
            self._desk.say(self.tr("请先在名册里选中丢失的那台，再点“停用”"))
        else:
            self._ask_revoke()

    def _stop(self, key_id: str, *, for_good: bool) -> None:
        def work(store: Store, _progress: Progress) -> tuple[None, frozenset[str]]:
            with store.connection(writing=True) as connection:
                if for_good:
                    known = {device.hex(): hi for device, hi in vector(connection).items()}
                    revoke(connection, key_id, known=known, wall=_now())
                else:
                    retire(connection, key_id, wall=_now())
            return None, frozenset()

        self._desk.tasks.exchange(
            work,
            owner=self,
            then=lambda _none: self._ask_again(),
            title=self.tr("正在更新名册"),
            refused=self._refused,
        )

    def _show_digits(self) -> None:
        board = self._board
        if board is None:
            return
        roster = board.roster
        self._desk.tasks.job(
            lambda _progress: community_digits(roster),
            owner=self,
            then=self._tell_digits,
            title=self.tr("正在计算"),
        )

    def _tell_digits(self, digits: str) -> None:
        said = self.tr("社区数字（可以公开，加入时核对）：\n{digits}")
        dialogs.inform(self, said.format(digits=digits))

    def _written(self, path: Path) -> None:
        dialogs.inform(
            self,
            self.tr("批复已写入：{path}\n把它拿回申请的电脑，点“按批复加入”。").format(path=path),
        )
        self._ask_again()

    def _joined(self) -> None:
        self._desk.say(self.tr("已加入名册"))
        self._ask_again()

    def _refused(self, findings: Sequence[Finding]) -> None:
        dialogs.warn(self, "\n".join(map(sentence, findings)))

    def _ask_again(self) -> None:
        self._desk.tasks.read(service.where_it_stands, owner=self, then=self._show)


def _grids(reading: Reading) -> list[tuple[str, str]]:
    return [(str(area.id), area.name) for area in communities.areas(reading) if area.kind == "grid"]


def _now() -> int:
    return time.time_ns() // 1_000_000
