"""议程与记录: one item after the other, who said what, what was agreed, who does it by when."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from shequ_desktop.gui import dialogs, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.findings import sentence
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.meetings import rules, service
from shequ_desktop.meetings.rules.presence import Quorum
from shequ_desktop.meetings.values import (
    BEGIN_ITEM,
    CHANGE_AGENDA,
    AgendaItem,
    AgendaItemId,
    Attendance,
    Meeting,
    MeetingId,
    MeetingState,
    Proposal,
    ProposalQuery,
    Resolution,
)
from shequ_desktop.meetings.view.desk_agenda import AgendaTree
from shequ_desktop.meetings.view.desk_dialogs import ItemDialog
from shequ_desktop.meetings.view.desk_notes import ItemNotes
from shequ_desktop.meetings.view.meeting_words import clock
from shequ_desktop.meetings.view.sign_in_model import Entry
from shequ_desktop.storage.store import Reading, Transaction

_OPEN = frozenset({MeetingState.OPEN, MeetingState.VOTING})
_NOTED = _OPEN | {MeetingState.CLOSED, MeetingState.MINUTES_DRAFT}
_PLANNED = frozenset({MeetingState.PLANNED, MeetingState.NOTICED, MeetingState.SIGNING_IN})


@dataclass(frozen=True, slots=True)
class _Choices:
    """What an item can be about."""

    proposals: tuple[Proposal, ...]
    authorising: tuple[Resolution, ...]


class RecordPanel(QWidget):
    """The agenda at the left, the notes of the chosen item at the right."""

    def __init__(self, desk: Desk, meeting_id: MeetingId) -> None:
        super().__init__()
        self._desk, self._meeting_id = desk, meeting_id
        self.meeting: Meeting | None = None
        self._roll: Sequence[Entry] = ()
        self._quorum: Quorum | None = None
        self.tree = AgendaTree()
        self.add = layouts.button(self.tr("添加议题"), "add", tip="Ctrl+N")
        self.below = layouts.button(self.tr("添加下级"), tip="Ctrl+Shift+N")
        self.edit = layouts.button(self.tr("修改"), tip="F2")
        self.delete = layouts.button(self.tr("删除"), tip="Delete")
        self.begin = layouts.button(self.tr("进行此议题"), "checkmark", "primary", "Ctrl+Enter")
        self.heading = layouts.label("", "h2")
        self.heading.setWordWrap(True)
        self.presence = layouts.label("", "sub")
        self.presence.setWordWrap(True)
        self.notes = ItemNotes(desk)
        self._lay_out()
        self._connect()

    def show_meeting(self, meeting: Meeting) -> None:
        """Show a meeting's agenda; the item under way comes first, then what was looked at."""
        begun = _under_way(meeting)
        before = None if self.meeting is None else _under_way(self.meeting)
        self.meeting = meeting
        self.tree.show_items(meeting.items, begun if begun != before and begun else "")
        self._allow()

    def show_roll(self, roll: Sequence[Entry], quorum: Quorum | None) -> None:
        """Take in who is there: for the names of speakers, and for the presence at an item."""
        self._roll, self._quorum = roll, quorum
        self.notes.show_people(roll)
        self._show_item()

    def _lay_out(self) -> None:
        buttons = layouts.row(self.add, self.below, self.edit, self.delete, None, spacing=6)
        left = QWidget()
        left_column = layouts.column(self.tree, buttons, self.begin, spacing=6)
        left_column.setStretch(0, 1)
        left.setLayout(left_column)
        right = QWidget()
        right_column = layouts.column(self.heading, self.presence, self.notes, spacing=4)
        right_column.setStretch(2, 1)
        right.setLayout(right_column)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(right.minimumSizeHint().width())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(right)
        right.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(theme.px(8))
        panes.addWidget(left)
        panes.addWidget(area)
        panes.setSizes([theme.px(430), theme.px(700)])
        panes.setStretchFactor(1, 1)
        layout = layouts.column(panes)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.tree.chosen.connect(lambda _item: self._show_item())
        self.tree.moved.connect(self._move)
        self.tree.itemDoubleClicked.connect(lambda _node, _column: self._edit())
        for button, deed in (
            (self.add, lambda: self._add(None)),
            (self.below, lambda: self._add(self.tree.current_id())),
            (self.edit, self._edit),
            (self.delete, self._delete),
            (self.begin, self._begin),
        ):
            button.clicked.connect(deed)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, pressed in (
            ("Ctrl+N", self.add),
            ("Ctrl+Shift+N", self.below),
            ("Ctrl+Return", self.begin),
        ):
            QShortcut(QKeySequence(keys), self, pressed.click, context=within)
        self.tree.edit_asked.connect(self.edit.click)
        self.tree.delete_asked.connect(self.delete.click)

    def _allow(self) -> None:
        state = None if self.meeting is None else self.meeting.state
        item = self.tree.current()
        live = state in _OPEN or state in _PLANNED
        for button in (self.add, self.below, self.edit, self.delete):
            button.setEnabled(live)
        for button in (self.below, self.edit, self.delete):
            button.setEnabled(live and item is not None)
        under_way = item is not None and item.begun is not None and item.ended is None
        self.begin.setEnabled(state in _OPEN and item is not None and not under_way)
        again = item is not None and item.ended is not None
        self.begin.setText(self.tr("回到此议题") if again else self.tr("进行此议题"))

    def _show_item(self) -> None:
        item = self.tree.current()
        self._allow()
        state = None if self.meeting is None else self.meeting.state
        self.notes.show_item(item, writable=state in _NOTED)
        if item is None:
            self.heading.setText(self.tr("还没有议题"))
            self.presence.setText(self.tr("点“添加议题”（Ctrl+N）写下第一项。"))
            return
        self.heading.setText(item.draft.title)
        self.presence.setText(self._presence(item))

    def _presence(self, item: AgendaItem) -> str:
        """Return who was there for the item: late comers, and who had left before."""
        if item.begun is None or self._quorum is None or self.meeting is None:
            reporter = item.draft.reporter
            return self.tr("报告人：{name}").format(name=reporter) if reporter else ""
        lines = [entry.line for entry in self._roll]
        count = rules.count_heads(
            lines, self._quorum, entitled=self.meeting.entitled, at=item.begun
        )
        late, early = _late(lines, self.meeting, item), _early(lines, item)
        times = clock(item.begun) + (f"–{clock(item.ended)}" if item.ended is not None else "")
        parts = [self.tr("{times} 开始时到会 {count} 人").format(times=times, count=count.present)]
        if late:
            parts.append(self.tr("此前晚到：{names}").format(names=self._names(late)))
        if early:
            parts.append(self.tr("此前离场：{names}").format(names=self._names(early)))
        return self.tr("；").join(parts)

    def _names(self, lines: Sequence[Attendance]) -> str:
        most = 6
        names = self.tr("、").join(line.name for line in lines[:most])
        if len(lines) <= most:
            return names
        return self.tr("{names}等 {count} 人").format(names=names, count=len(lines))

    def _add(self, below: AgendaItemId | None) -> None:
        self._with_choices(lambda found: self._dialog(None, below, found))

    def _edit(self) -> None:
        item = self.tree.current()
        if item is not None and self.edit.isEnabled():
            self._with_choices(lambda found: self._dialog(item, None, found))

    def _with_choices(self, then: Callable[[_Choices], None]) -> None:
        def query(reading: Reading) -> _Choices:
            return _Choices(
                proposals=service.proposals(reading, ProposalQuery()),
                authorising=service.authorising_resolutions(reading),
            )

        self._desk.tasks.read(query, owner=self, then=then)

    def _dialog(self, item: AgendaItem | None, below: AgendaItemId | None, found: _Choices) -> None:
        if self.meeting is None:
            return
        ItemDialog(
            self._desk,
            self.window(),
            self.meeting,
            item=item,
            below=below,
            proposals=[(each.id, each.draft.title) for each in found.proposals],
            authorising=[(each.id, each.draft.title) for each in found.authorising],
        ).open()

    def _delete(self) -> None:
        item_id = self.tree.current_id()
        if item_id is not None:
            self._change(lambda tx: service.delete_item(tx, item_id), CHANGE_AGENDA)

    def _begin(self) -> None:
        item_id = self.tree.current_id()
        if item_id is not None:
            self._change(lambda tx: service.begin_item(tx, item_id), BEGIN_ITEM)
            self.notes.speaker.setFocus()

    def _move(self, item_id: str, parent_id: str | None, at: int) -> None:
        parent = None if parent_id is None else AgendaItemId(parent_id)
        self._change(
            lambda tx: service.move_item(tx, AgendaItemId(item_id), parent, at), CHANGE_AGENDA
        )

    def _change(self, use_case: Callable[[Transaction], object], operation: Operation) -> None:
        self._desk.tasks.change(
            use_case, operation, owner=self, then=lambda _value: None, refused=self._refused
        )

    def _refused(self, found: tuple[Finding, ...]) -> None:
        dialogs.inform(self, "\n".join(map(sentence, found)))


def _under_way(meeting: Meeting) -> str:
    found = (item.id for item in meeting.items if item.begun is not None and item.ended is None)
    return next(found, "")


def _late(lines: Sequence[Attendance], meeting: Meeting, item: AgendaItem) -> list[Attendance]:
    """Return who came after the opening and before the item."""
    opened, begun = meeting.opened or 0, item.begun or 0
    return [line for line in lines if line.stays and opened < line.stays[0].came <= begun]


def _early(lines: Sequence[Attendance], item: AgendaItem) -> list[Attendance]:
    """Return who had been there and was gone when the item began."""
    begun = item.begun or 0
    return [
        line
        for line in lines
        if line.stays and line.stays[0].came <= begun and not rules.in_room(line.stays, begun)
    ]
