"""签到: initials, Enter, the next one. The roll is filtered in memory, a sign-in writes one row."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from shequ_desktop.community.values import share_words
from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.chips import FilterChips
from shequ_desktop.gui.deeds import Deed, fill_menu
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.meetings import rules, service
from shequ_desktop.meetings.rules.presence import Quorum
from shequ_desktop.meetings.values import (
    ADD_ATTENDEE,
    GIVE_PROXY,
    LEAVE_ROOM,
    NOTE_ABSENCE,
    SIGN_IN,
    Attendance,
    Capacity,
    HeadCount,
    MeetingId,
    Presence,
)
from shequ_desktop.meetings.view.meeting_words import ClockEdit, clock
from shequ_desktop.meetings.view.roll_dialogs import list_table
from shequ_desktop.meetings.view.sign_in_dialogs import AbsenceDialog, GuestDialog, ProxyDialog
from shequ_desktop.meetings.view.sign_in_edit import SignInEdit
from shequ_desktop.meetings.view.sign_in_model import (
    Entry,
    RollModel,
    RollRead,
    Which,
    is_there,
    read_roll,
    state_words,
    tally,
)
from shequ_desktop.storage.store import Transaction

_WIDTHS = (76, 110, 170, 120, 130, 0)
_ROLL_TABLE = "attendance"
_AT_THE_DOOR = frozenset(
    each.key for each in (SIGN_IN, NOTE_ABSENCE, LEAVE_ROOM, GIVE_PROXY, ADD_ATTENDEE)
)


class SignInPanel(QWidget):
    """The roll of one meeting, at the door."""

    counted = Signal(object)
    """The ``HeadCount`` after every change."""

    def __init__(self, desk: Desk, meeting_id: MeetingId) -> None:
        super().__init__()
        self._desk, self._meeting_id = desk, meeting_id
        self.quorum: Quorum | None = None
        self._entitled: int | None = None
        self._mine = self._changes = 0
        self._outdated = False
        self._newest: object = None
        """Key of the operation that undo would take back."""
        self._count = HeadCount(entitled=0, present=0, needed=None)
        self._narrowed: tuple[str, Which] | None = None
        self.edit = SignInEdit(self.tr("拼音首字母、姓名或门牌，回车签到"))
        self.edit.setAccessibleName(self.tr("签到"))
        self.edit.setMinimumHeight(theme.px(40))
        self.chips = FilterChips()
        self.model = RollModel(self)
        self.table = self._made_table()
        self.told = layouts.label("", "strong")
        self.told.setAccessibleName(self.tr("刚才的签到"))
        self.back_fill = QCheckBox(self.tr("补录纸质签到表，到场时间"))
        self.time = ClockEdit()
        self.time.setFixedWidth(theme.px(110))
        self.time.setEnabled(False)
        self.setLayout(self._laid_out())
        self._connect()
        self.reload()

    def reload(self) -> None:
        """Read the whole roll anew."""
        meeting_id, changes = self._meeting_id, self._changes

        self._desk.tasks.latest(
            lambda reading: read_roll(reading, meeting_id, changes),
            channel="roll",
            owner=self,
            then=self._show,
        )

    def count(self) -> HeadCount:
        """Return the head count of what is shown."""
        return self._count

    def rule_words(self) -> tuple[str, str]:
        """Return which part has to be there with its article, and where that is from in full."""
        rule = None if self.quorum is None else self.quorum.rule
        if rule is None:
            return self.tr("这种会议没有规定到会人数"), ""
        short = self.tr("到会要有{share}（{article}）")
        words = short.format(share=share_words(rule.value), article=rule.source.article)
        return words, str(rule.source)

    def people(self) -> list[Entry]:
        """Return the roll, for whoever writes down who spoke."""
        return self.model.entries

    def set_over(self, *, over: bool) -> None:
        """Let nobody come or go any more."""
        for widget in (self.edit, self.back_fill, self.leave, self.gone, self.guest):
            widget.setEnabled(not over)
        self._offer_proxy(over=over)

    def current(self) -> Attendance | None:
        """Return the chosen line."""
        return self.model.line(self.table.currentIndex().row())

    def sign_in(self) -> None:
        """Sign in the chosen line, at once ready for the next."""
        line = self.current()
        if line is None:
            self._tell(self.tr("没有找到这个人。列席、特邀的请按“添加参会人员”。"))
            return
        if line.presence is Presence.PRESENT and is_there(line):
            self._tell(
                self.tr("{name} 已于 {time} 签到").format(
                    name=line.name, time=clock(line.stays[-1].came)
                )
            )
            return
        at = self.time.minute() if self.back_fill.isChecked() else None
        line_id = line.id
        self.edit.clear()
        self._change(lambda tx: service.sign_in(tx, line_id, at), SIGN_IN)

    def take_back(self) -> None:
        """Make the chosen line expected again."""
        line = self.current()
        if line is not None:
            line_id = line.id
            self._change(lambda tx: service.take_back_sign_in(tx, line_id), SIGN_IN)

    def leave_room(self) -> None:
        """离场 of the chosen line; who has left comes back with Enter."""
        line = self.current()
        if line is not None:
            self._leave(line, ())

    def note_absence(self) -> None:
        """请假、缺席 of the chosen line."""
        line = self.current()
        if line is not None:
            AbsenceDialog(self._desk, self.window(), line, self._changed_line).open()

    def give_proxy(self) -> None:
        """委托 of the chosen line."""
        line = self.current()
        if line is not None:
            holders = [
                each
                for each in self.model.lines()
                if each.capacity is Capacity.MEMBER
                and each.id != line.id
                and each.presence is Presence.PRESENT
                and is_there(each)
            ]
            ProxyDialog(self._desk, self.window(), line, holders, self._changed_line).open()

    def add_guest(self) -> None:
        """添加列席、特邀或者工作人员."""
        GuestDialog(self._desk, self.window(), self._meeting_id).open()

    def undo(self) -> None:
        """Take back the newest change, if it was made at the door."""
        if self._newest not in _AT_THE_DOOR:
            self._tell(self.tr("最近一步不是签到，要撤销请用右上角的“撤销”。"))
            return
        self._desk.tasks.undo(
            owner=self,
            then=lambda _none: self._tell(self.tr("已撤销")),
            refused=self._refused,
        )

    def _laid_out(self) -> QVBoxLayout:
        self.enter = layouts.button(self.tr("签到"), "checkmark", "primary", self.tr("回车"))
        self.leave = layouts.button(self.tr("请假…"), tip="F3")
        self.gone = layouts.button(self.tr("离场"), tip="F4")
        self.proxy = layouts.button(self.tr("委托…"), tip="F6")
        self.guest = layouts.button(self.tr("添加参会人员…"), "person_add", tip="Ctrl+G")
        top = layouts.row(self.edit, self.enter, self.leave, self.gone, self.proxy, self.guest)
        top.setStretch(0, 1)
        narrow = layouts.row(self.chips, self.back_fill, self.time, spacing=8)
        narrow.setStretch(0, 1)
        keys = layouts.label(
            self.tr("↑↓ 选人　回车 签到　Esc 清空　Ctrl+Z 撤销　Delete 改回未到"), "cap"
        )
        foot = layouts.row(self.told, None, keys)
        layout = layouts.column(top, narrow, self.table, foot, spacing=6)
        layout.setStretch(2, 1)
        return layout

    def _made_table(self) -> QTableView:
        table = list_table(self.model, self.tr("应到名册"), _WIDTHS)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.verticalHeader().setDefaultSectionSize(theme.px(32))
        return table

    def _connect(self) -> None:
        self.chips.set_chips(
            [
                (Which.MISSING, self.tr("未到")),
                (Which.THERE, self.tr("在场")),
                (Which.LEAVE, self.tr("请假、缺席")),
                (Which.GUESTS, self.tr("列席、特邀")),
            ]
        )
        self.chips.come_after(self.edit)
        self.chips.changed.connect(lambda _on: self._narrow())
        self.edit.textChanged.connect(lambda _text: self._narrow())
        self.edit.query.connect(lambda _text: self._narrow())
        self.edit.entered.connect(self.sign_in)
        self.edit.moved.connect(self._move)
        self.edit.undo_wanted.connect(self.undo)
        self.back_fill.toggled.connect(self.time.setEnabled)
        self.table.activated.connect(lambda _index: self.sign_in())
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._desk.tasks.changed.connect(self._heard)
        self._desk.tasks.history_changed.connect(self._history)
        self._desk.tasks.refresh_history()
        for button, deed in (
            (self.enter, self.sign_in),
            (self.leave, self.note_absence),
            (self.gone, self.leave_room),
            (self.proxy, self.give_proxy),
            (self.guest, self.add_guest),
        ):
            button.clicked.connect(deed)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, pressed in (("F3", self.leave), ("F4", self.gone), ("F6", self.proxy)):
            QShortcut(QKeySequence(keys), self, pressed.click, context=within)
        QShortcut(QKeySequence("Ctrl+G"), self, self.guest.click, context=within)
        only = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence("Delete"), self.table, self.take_back, context=only)

    def _show(self, read: RollRead) -> None:
        if read.changes != self._changes or self._mine:
            # Somebody came while the roll was read: it may be without them.
            self._read_again()
            return
        self.quorum, self._entitled = read.quorum, read.entitled
        self.model.set_entries(read.entries)
        self._select(0)
        self._offer_proxy(over=not self.edit.isEnabled())
        if not read.entries:
            self._tell(self.tr("还没有核定应到名册。请先按右上角的“核定名册”。"))
        self._recount()

    def _offer_proxy(self, *, over: bool) -> None:
        quorum = self.quorum
        known = quorum is not None and quorum.proxies is not None
        self.proxy.setEnabled(known and not over)
        if quorum is not None and not known:
            forbidden = self.tr("“{rules}”没有规定这种会议可以委托他人参加")
            self.proxy.setToolTip(forbidden.format(rules=quorum.title))

    def _narrow(self) -> None:
        on = self.chips.on()
        wanted = self.edit.wanted(), next((Which(key) for key in on), Which.ALL)
        if wanted == self._narrowed:
            # Asked again, late: somebody has moved to another row meanwhile, and Enter is for it.
            return
        self._narrowed = wanted
        self.model.narrow(*wanted)
        self._select(0)

    def _select(self, row: int) -> None:
        if self.model.rowCount():
            self.table.selectRow(max(0, min(row, self.model.rowCount() - 1)))

    def _move(self, by: int) -> None:
        self._select(self.table.currentIndex().row() + by)

    def _recount(self) -> None:
        if self.quorum is None:
            return
        lines = self.model.lines()
        count = rules.count_heads(lines, self.quorum, entitled=self._entitled, at=None)
        self._count = count
        self.counted.emit(count)
        missing = max(0, count.entitled - count.present)
        self.chips.show_counts({Which.MISSING: missing, **tally(lines)})

    def _leave(self, line: Attendance, seen: tuple[Finding, ...]) -> None:
        at = self.time.minute() if self.back_fill.isChecked() else None
        self._change(
            lambda tx: service.leave_room(tx, line.id, at, seen=seen),
            LEAVE_ROOM,
            warned=lambda found: self._leave(line, found),
        )

    def _change(
        self,
        use_case: Callable[[Transaction], Attendance],
        operation: Operation,
        warned: Callable[[tuple[Finding, ...]], None] | None = None,
    ) -> None:
        self._mine += 1

        def then(line: Attendance) -> None:
            self._newest = operation.key
            self._changed_line(line)
            self._ended()

        def refused(found: tuple[Finding, ...]) -> None:
            self._ended()
            if warned is not None and all(each.severity is Severity.WARNS for each in found):
                self._desk.confirm(
                    self,
                    "\n".join(map(sentence, found)),
                    yes=self.tr("仍要登记"),
                    then=lambda: warned(found),
                )
            else:
                self._refused(found)

        self._desk.tasks.change(use_case, operation, owner=self, then=then, refused=refused)

    def _changed_line(self, line: Attendance) -> None:
        self._changes += 1
        self.model.replace(line)
        self._recount()
        count = self.count()
        words = self.tr("{name}　{state}　实到 {present} 人")
        self._tell(
            words.format(name=line.name, state=state_words(line), present=f"{count.present:,}")
        )

    def _heard(self, tables: frozenset[str]) -> None:
        """Read the roll anew if somebody else, or an undo, has changed it."""
        if _ROLL_TABLE in tables and not self._mine:
            self.reload()

    def _history(self, undo: object, _redo: object) -> None:
        self._newest = undo

    def _read_again(self) -> None:
        """Read the roll anew, once nothing of ours is under way."""
        self._outdated = bool(self._mine)
        if not self._outdated:
            self.reload()

    def _ended(self) -> None:
        self._mine -= 1
        if self._outdated:
            self._read_again()

    def _tell(self, text: str) -> None:
        self.told.setText(text)

    def _refused(self, found: tuple[Finding, ...]) -> None:
        dialogs.inform(self, "\n".join(map(sentence, found)))

    def _open_menu(self, point: QPoint) -> None:
        index = self.table.indexAt(point)
        if not index.isValid() or not self.edit.isEnabled():
            return
        self.table.selectRow(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(
            menu,
            [
                Deed(key="in", title=self.tr("签到"), icon="checkmark", run=self.sign_in),
                Deed(
                    key="away", title=self.tr("请假、缺席…"), icon="calendar", run=self.note_absence
                ),
                Deed(key="out", title=self.tr("离场"), icon="sign_out", run=self.leave_room),
                Deed(key="back", title=self.tr("改回未到"), icon="arrow_undo", run=self.take_back),
            ],
        )
        menu.popup(self.table.viewport().mapToGlobal(point))
