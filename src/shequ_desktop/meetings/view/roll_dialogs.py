"""应到名册: drawn up as of a day and looked at; and who has received the notice."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit, PreeditSearch
from shequ_desktop.gui.findings import sentence
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.gui.form_parts import FormGrid
from shequ_desktop.gui.records import Column, RecordTable
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.presence import Quorum
from shequ_desktop.meetings.values import (
    FREEZE_ROLL,
    NOTE_RECEIPT,
    Attendance,
    AttendanceId,
    Capacity,
    Meeting,
    MeetingId,
    RollLine,
)
from shequ_desktop.meetings.values.rolls import Roll
from shequ_desktop.meetings.view.meeting_words import short_day
from shequ_desktop.meetings.view.sign_in_model import Entry, entries_of
from shequ_desktop.storage.store import Reading

_HIGH = 240
_BY_HAND_HIGH = 64


@dataclass(frozen=True, slots=True)
class _Proposed:
    roll: Roll
    lines: tuple[RollLine, ...]
    quorum: Quorum


class RollDialog(FormDialog):
    """核定名册: who is entitled as of a day, with what the ledger leaves open."""

    def __init__(self, desk: Desk, parent: QWidget, meeting: Meeting) -> None:
        super().__init__(desk, parent, self.tr("核定应到名册"))
        self._meeting = meeting
        self._proposed: _Proposed | None = None
        self.on = DateEdit(self.today)
        self.on.set_day(meeting.roll_on or min(self.today, meeting.draft.planned_on))
        self.by_hand = QPlainTextEdit()
        self.by_hand.setTabChangesFocus(True)
        self.by_hand.setFixedHeight(theme.px(_BY_HAND_HIGH))
        self.told = layouts.label("", "strong")
        self.told.setWordWrap(True)
        self.doubts = layouts.label("", "sub")
        self.doubts.setWordWrap(True)
        self.model: RecordTable[RollLine] = RecordTable(
            [
                Column(self.tr("姓名"), lambda line: line.name),
                Column(self.tr("门牌"), lambda line: line.door),
                Column(self.tr("小组"), lambda line: line.group),
                Column(self.tr("身份"), self._title),
            ],
            self,
        )
        self.table = list_table(self.model, self.tr("应到名册"), (110, 190, 130, 0))
        self.table.setMinimumHeight(theme.px(_HIGH))
        self._put_together()
        self._ask()

    @override
    def snapshot(self) -> object:
        """Return what is filled in."""
        return self.by_hand.toPlainText()

    def _put_together(self) -> None:
        grid = FormGrid(columns=1)
        grid.add(self.tr("以哪天为准"), self.on, hint=self.on.hint)
        if self._meeting.draft.assembly is None:
            grid.add(
                self.tr("另加成员"),
                self.by_hand,
                hint=self.tr("台账和任职里没有的，每行一个姓名"),
            )
        self.body.addWidget(grid)
        self.body.addWidget(self.told)
        self.body.addWidget(self.doubts)
        self.body.addWidget(self.table)
        self.on.changed.connect(lambda _day: self._ask())
        self.by_hand.textChanged.connect(self._show_lines)
        self.save.clicked.connect(self._save)
        self.build(
            self.tr("核定应到名册"),
            self.tr("核定以后，应到人数和适用的规则就随这次会议固定下来。"),
        )
        self.name_save(self.tr("核定名册"))
        self.fit(720)
        self.on.setFocus()

    def lines(self) -> list[RollLine]:
        """Return the roll as it would be written down."""
        found = [] if self._proposed is None else list(self._proposed.lines)
        names = (name.strip() for name in self.by_hand.toPlainText().splitlines())
        return [*(RollLine(name=name) for name in names if name), *found]

    def _title(self, line: RollLine) -> str:
        if line.capacity is not Capacity.MEMBER:
            return self.tr("列席　{title}").format(title=line.title)
        return line.title

    def _ask(self) -> None:
        on, draft, meeting_id = self.on.day(), self._meeting.draft, self._meeting.id
        if on is None:
            return

        def query(reading: Reading) -> _Proposed:
            roll = service.proposed_roll(reading, draft, on)
            return _Proposed(roll, service.lines_of(roll), service.quorum_for(reading, meeting_id))

        self.told.setText(self.tr("正在核对台账……"))
        self.desk.tasks.latest(query, channel="roll", owner=self, then=self._show)

    def _show(self, proposed: _Proposed) -> None:
        self._proposed = proposed
        found = [sentence(each) for each in proposed.roll.findings]
        self.doubts.setText("\n".join(found))
        self.doubts.setVisible(bool(found))
        self._show_lines()

    def _show_lines(self) -> None:
        lines = self.lines()
        self.model.show(lines)
        if self._proposed is None:
            return
        members = sum(line.capacity is Capacity.MEMBER for line in lines)
        entitled = members + self._proposed.roll.vacant
        words = self.tr("应到 {entitled} 人").format(entitled=f"{entitled:,}")
        rule = self._proposed.quorum.rule
        if rule is not None and entitled:
            least = self.tr("，到会 {needed} 人可以开会（{source}）")
            words += least.format(needed=rule.value.least(of=entitled), source=rule.source)
        self.told.setText(words)

    def _save(self) -> None:
        on, proposed = self.on.day(), self._proposed
        if on is None or proposed is None:
            self.on.setFocus()
            return
        meeting_id, lines, vacant = self._meeting.id, self.lines(), proposed.roll.vacant
        self.send(
            lambda tx: service.freeze_roll(tx, meeting_id, lines, on=on, vacant=vacant),
            FREEZE_ROLL,
            self._done,
        )

    def _done(self, members: int) -> None:
        self.mark_clean()
        self.accept()
        self.desk.say(self.tr("名册已核定，应到 {count} 人").format(count=f"{members:,}"))


class ReceiptsDialog(FormDialog):
    """送达登记: choose people, one press notes that they have the notice."""

    def __init__(self, desk: Desk, parent: QWidget, meeting: Meeting) -> None:
        super().__init__(desk, parent, self.tr("登记送达"))
        self._id: MeetingId = meeting.id
        self._entries: Sequence[Entry] = ()
        self.search = PreeditSearch(self.tr("拼音首字母、姓名或门牌"))
        self.on = DateEdit(self.today)
        self.on.set_day(self.today)
        self.mode = QComboBox()
        for code, title in code_table("notice_mode").options():
            self.mode.addItem(title, code)
        self.mode.setCurrentIndex(max(0, self.mode.findData("delivered")))
        self.receipt = QLineEdit()
        self.receipt.setPlaceholderText(self.tr("例如：本人签收、家人代收"))
        self.told = layouts.label("", "strong")
        self.model: RecordTable[Attendance] = RecordTable(
            [
                Column(self.tr("姓名"), lambda line: line.name),
                Column(self.tr("门牌"), lambda line: line.door),
                Column(self.tr("送达"), self._delivered),
                Column(self.tr("签收"), lambda line: line.receipt),
            ],
            self,
        )
        self.table = list_table(self.model, self.tr("名册"), (120, 190, 170, 0))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setMinimumHeight(theme.px(_HIGH))
        self._put_together()
        self._read()

    def _put_together(self) -> None:
        grid = FormGrid(columns=2)
        grid.add(self.tr("送达日期"), self.on, hint=self.on.hint)
        grid.add(self.tr("方式"), self.mode)
        grid.add(self.tr("签收情况"), self.receipt, wide=True)
        self.body.addWidget(grid)
        self.body.addLayout(layouts.row(self.search, self.told))
        self.body.addWidget(self.table)
        self.search.query.connect(lambda _text: self._show())
        self.search.entered.connect(self._note_first)
        take_back = layouts.button(self.tr("改回未送达"))
        take_back.clicked.connect(lambda: self._note(delivered=False))
        self.save.clicked.connect(lambda: self._note(delivered=True))
        self.build(
            self.tr("登记送达"),
            self.tr("选中一人或多人，按“登记送达”；在查找框里按回车登记第一人。"),
            keys=self.tr("回车 登记找到的第一人　Ctrl+A 全选"),
            more=(take_back,),
        )
        if self.keyboard is not None:
            # Here Enter is a deed and not the way to the next field.
            self.search.removeEventFilter(self.keyboard)
        self.name_save(self.tr("登记送达"))
        self.cancel.setText(self.tr("关闭"))
        self.fit(720)
        self.search.setFocus()

    def _delivered(self, line: Attendance) -> str:
        if line.notified_on is None:
            return ""
        mode = code_table("notice_mode").label_of(line.notified_by)
        return f"{short_day(line.notified_on)} {mode}"

    def _read(self) -> None:
        meeting_id = self._id
        self.desk.tasks.latest(
            lambda reading: entries_of(service.roll(reading, meeting_id)),
            channel="roll",
            owner=self,
            then=self._take,
        )

    def _take(self, entries: list[Entry]) -> None:
        self._entries = entries
        self._show()

    def _show(self) -> None:
        typed = self.search.wanted().lower()
        needle = f" {typed}" if typed.isascii() and not typed[:1].isdigit() else typed
        lines = [each.line for each in self._entries if not typed or needle in each.key]
        self.model.show(sorted(lines, key=lambda line: line.notified_on is not None))
        if lines:
            self.table.selectRow(0)
        done = sum(each.line.notified_on is not None for each in self._entries)
        words = self.tr("已送达 {done} / {all} 人")
        self.told.setText(words.format(done=f"{done:,}", all=f"{len(self._entries):,}"))

    def _note_first(self) -> None:
        self._note(delivered=True)
        self.search.clear()
        self.search.setFocus()

    def _note(self, *, delivered: bool) -> None:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        chosen = [AttendanceId(self.model.record(row).id) for row in sorted(rows)]
        on = self.on.day() if delivered else None
        mode, receipt = str(self.mode.currentData()), self.receipt.text()
        if not chosen or (delivered and on is None):
            return
        self.send(
            lambda tx: service.note_receipts(tx, chosen, on=on, mode=mode, receipt=receipt),
            NOTE_RECEIPT,
            lambda _none: self._read(),
        )


def list_table(model: QAbstractTableModel, name: str, widths: Sequence[int]) -> QTableView:
    """Return a table of people; a width of 0 takes the rest."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(theme.px(28))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in enumerate(widths):
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(column, mode.Interactive if width else mode.Stretch)
        if width:
            table.setColumnWidth(column, theme.px(width))
    return table
