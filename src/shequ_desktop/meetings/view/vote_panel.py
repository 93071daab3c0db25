"""表决 in the meeting: what is put to the vote, two counts, one result with its proof."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from shequ_desktop.gui import icons, layouts, theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    Adoptable,
    AgendaItem,
    FailsInARow,
    HeadCount,
    ItemKind,
    Meeting,
    MeetingId,
    MeetingState,
    Vote,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteState,
    Way,
)
from shequ_desktop.meetings.view.printing import Printer, print_button
from shequ_desktop.meetings.view.resolution_dialogs import ResolutionDialog
from shequ_desktop.meetings.view.vote_counting import CountingPane
from shequ_desktop.meetings.view.vote_dialogs import (
    AnnounceDialog,
    OpenVoteDialog,
    VoidVoteDialog,
    usual_draft,
)
from shequ_desktop.meetings.view.vote_log import LogDialog
from shequ_desktop.meetings.view.vote_result import HeadsBoard, ResultBoard, ResultWindow
from shequ_desktop.meetings.view.vote_words import (
    failed_told,
    has_seats_left,
    ink,
    state_title,
    told_of,
)
from shequ_desktop.storage.store import Reading

_LIST_WIDE = 280
_RESOLVED = frozenset({VoteForm.YES_NO, VoteForm.CHOOSE})
"""Forms of a vote that a resolution can be made of."""
_VOTED_KINDS = frozenset({ItemKind.VOTE, ItemKind.ELECTION, ItemKind.REVIEW})


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the panel shows, read in one go."""

    meeting: Meeting
    heads: HeadCount
    votes: tuple[Vote, ...]
    failed: tuple[FailsInARow, ...]


class VotePanel(QWidget):
    """The votes of one meeting. Keys: F7 puts to the vote, F8 announces, F11 shows it large."""

    voting = Signal(bool)
    """Whether a vote is under way."""

    def __init__(self, desk: Desk, meeting_id: MeetingId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._meeting_id = desk, meeting_id
        self.shown: _Shown | None = None
        self._wanted: str | None = None
        self._projected: ResultWindow | None = None
        self._reopened: VoteId | None = None
        """An announced vote whose sheets are shown again, to be corrected."""
        self._entries_before = 0
        self.list = self._made_list()
        self.put = self._button(self.tr("提付表决…"), "vote", "F7", self._put, kind="primary")
        self.announce = self._button(
            self.tr("公布结果…"), "megaphone", "F8", self._announce, kind="primary"
        )
        self.adopt = self._button(self.tr("形成决议…"), "certificate", "", self._adopt)
        self.again = self._button(self.tr("另行选举…"), "arrow_reset", "", self._next_round)
        self.correct = self._button(self.tr("更正票数…"), "edit", "", self._begin_correction)
        self.log = self._button(self.tr("录入记录…"), "history", "", self._show_log)
        self.void = self._button(self.tr("作废…"), "dismiss", "", self._void)
        self.project = self._button(self.tr("大屏显示"), "desktop", "F11", self._project)
        self.heading = layouts.label("", "h2")
        self.heading.setWordWrap(True)
        self.told = layouts.label("", "sub")
        self.told.setWordWrap(True)
        self.counting = CountingPane(desk)
        self.result = ResultBoard()
        self.heads = HeadsBoard()
        self._empty = QWidget()
        self._empty.setLayout(layouts.column(self.heads, None))
        self._stack = QStackedWidget()
        for part in (self._empty, self.counting, self.result):
            self._stack.addWidget(part)
        self._lay_out()
        self._show_current()

    def go_to(self, vote_id: VoteId) -> None:
        """Show one vote, at once or when it has been read."""
        self._wanted = vote_id
        self._choose_wanted()

    def current_vote(self) -> Vote | None:
        """Return the vote that is shown; ``None``: an item, or nothing."""
        key = self._key()
        votes = () if self.shown is None else self.shown.votes
        return next((vote for vote in votes if vote.id == key), None)

    def current_item(self) -> AgendaItem | None:
        """Return the item that is shown, or that the vote shown belongs to."""
        if self.shown is None:
            return None
        vote = self.current_vote()
        key = self._key() if vote is None else vote.item_id
        return next((item for item in self.shown.meeting.items if item.id == key), None)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Look at the file from now on."""
        super().showEvent(event)
        self._desk.tasks.follow(self._read, owner=self, then=self._take, channel="panel")

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Look away: at the door, thousands are signed in while this part is out of sight."""
        super().hideEvent(event)
        self._desk.tasks.follow(
            lambda _reading: None, owner=self, then=lambda _none: None, channel="panel"
        )

    def _made_list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.tr("议题和表决"))
        made.setWordWrap(True)
        made.setSpacing(theme.px(1))
        made.currentRowChanged.connect(lambda _row: self._show_current())
        return made

    def _lay_out(self) -> None:
        papers, vote = Printer(self._desk, self).papers_of_vote, self.current_vote
        self.print = print_button(self.tr("打印"), lambda: papers(self._meeting_id, vote()))
        head = layouts.column(self.heading, self.told, spacing=2)
        bar = layouts.row(self.put, self.announce, self.adopt, self.again, self.correct, spacing=6)
        bar.addStretch(1)
        for button in (self.log, self.void, self.project):
            bar.addWidget(button)
        right = QWidget()
        column = layouts.column(head, self._stack, bar, margins=(10, 0, 0, 0), spacing=8)
        column.setStretch(1, 1)
        right.setLayout(column)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        left = QWidget()
        left.setLayout(layouts.column(self.list, self.print, spacing=8))
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([theme.px(_LIST_WIDE), theme.px(_LIST_WIDE * 3)])
        splitter.setChildrenCollapsible(False)
        self.setLayout(layouts.column(splitter))

    def _button(
        self, title: str, icon: str, key: str, run: Callable[[], None], kind: str = ""
    ) -> QPushButton:
        made = layouts.button(title, icon, kind, tip=key)
        if key:
            made.setShortcut(key)
        made.clicked.connect(run)
        return made

    def _read(self, reading: Reading) -> _Shown:
        return _Shown(
            meeting=service.meeting(reading, self._meeting_id),
            heads=service.head_count(reading, self._meeting_id),
            votes=service.votes_of(reading, self._meeting_id),
            failed=service.failed_in_a_row(reading),
        )

    def _take(self, shown: _Shown) -> None:
        before = self._key()
        self._leave_corrected(shown)
        self.shown = shown
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for item in shown.meeting.items:
            self._add_item(item)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._wanted = self._wanted or before or self._first()
        self._choose_wanted()
        self._show_current()
        self.voting.emit(any(vote.is_open for vote in shown.votes))

    def _leave_corrected(self, shown: _Shown) -> None:
        """Go back to the result once both sheets of an announced vote are the same again."""
        for vote in shown.votes:
            entered = vote.id == self._reopened and len(vote.entries) > self._entries_before
            if entered and vote.state is not VoteState.CORRECTING:
                self._reopened = None

    def _add_item(self, item: AgendaItem) -> None:
        assert self.shown is not None
        line = QListWidgetItem(
            icons.icon("text_bullet_list_square"), f"{item.seq}　{item.draft.title}"
        )
        line.setData(Qt.ItemDataRole.UserRole, item.id)
        font = line.font()
        font.setBold(item.draft.kind in _VOTED_KINDS)
        line.setFont(font)
        self.list.addItem(line)
        for vote in self.shown.votes:
            if vote.item_id == item.id:
                below = QListWidgetItem(f"　　{state_title(vote)}　{vote.draft.question}")
                below.setData(Qt.ItemDataRole.UserRole, vote.id)
                below.setForeground(ink(vote))
                self.list.addItem(below)

    def _first(self) -> str | None:
        """Return what to begin with: the open vote, the last one, the first item to vote on."""
        assert self.shown is not None
        votes, items = self.shown.votes, self.shown.meeting.items
        for vote in votes:
            if vote.is_open:
                return vote.id
        voted = [item.id for item in items if item.draft.kind in _VOTED_KINDS]
        if votes:
            return votes[-1].id
        return next(iter(voted or [item.id for item in items]), None)

    def _choose_wanted(self) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == self._wanted:
                self._wanted = None
                self.list.setCurrentRow(row)
                return

    def _key(self) -> str | None:
        row = self.list.currentRow()
        return None if row < 0 else str(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def _show_current(self) -> None:
        vote, item = self.current_vote(), self.current_item()
        if vote is not None:
            self._show_vote(vote)
        else:
            self._show_item(item)
        self._dress(vote, item)

    def _show_vote(self, vote: Vote) -> None:
        counting = vote.is_open or vote.state is VoteState.CORRECTING or self._correcting(vote)
        self.heading.setText("" if not counting else vote.draft.question)
        if counting:
            told = self.tr(
                "应到 {entitled} 人，到会 {present} 人（已冻结）。"
                "两人分别清点、录入；公布之前谁也看不到票数。"
            )
            self.told.setText(told.format(entitled=vote.entitled, present=vote.present))
            self.counting.show_vote(vote)
            self._stack.setCurrentWidget(self.counting)
        else:
            failed = () if self.shown is None else self.shown.failed
            self.told.setText(failed_told(vote, failed))
            self.result.show_vote(vote)
            self._stack.setCurrentWidget(self.result)
        if self._projected is not None and not vote.is_open:
            self._projected.show_vote(vote)

    def _show_item(self, item: AgendaItem | None) -> None:
        self._stack.setCurrentWidget(self._empty)
        if item is None or self.shown is None:
            self.heads.hide()
            self.heading.setText(self.tr("表决"))
            self.told.setText(self.tr("先在议程里加上要表决的议题。"))
            return
        self.heads.show()
        self.heading.setText(item.draft.title)
        self.told.clear()
        self.heads.show_heads(self.shown.heads, told_of(self.shown.meeting, self.shown.heads))

    def _dress_head(self) -> None:
        for line in (self.heading, self.told):
            line.setVisible(bool(line.text()))

    def _dress(self, vote: Vote | None, item: AgendaItem | None) -> None:
        self._dress_head()
        shown = self.shown
        goes_on = shown is not None and shown.meeting.state is MeetingState.OPEN
        decides = shown is not None and shown.meeting.way is Way.DECIDING
        self.put.setVisible(vote is None or not vote.is_open)
        self.put.setEnabled(item is not None and goes_on and decides)
        self.announce.setVisible(vote is not None and vote.is_open)
        self.announce.setEnabled(vote is not None and vote.state is VoteState.READY)
        carried = vote is not None and vote.state is VoteState.PASSED
        self.adopt.setVisible(carried and vote is not None and vote.draft.form in _RESOLVED)
        self.again.setVisible(vote is not None and goes_on and has_seats_left(vote))
        closed = vote is not None and vote.closed is not None and not vote.void_reason
        self.correct.setVisible(closed and vote is not None)
        back = vote is not None and self._correcting(vote)
        self.correct.setText(self.tr("回到结果") if back else self.tr("更正票数…"))
        self.log.setVisible(closed)
        self.void.setVisible(vote is not None and not vote.void_reason)
        self.project.setVisible(closed)

    def _correcting(self, vote: Vote) -> bool:
        return self._reopened == vote.id

    def _put(self) -> None:
        item = self.current_item()
        if item is None or self.shown is None:
            return
        title, assembly = item.draft.title, self.shown.meeting.draft.assembly
        if item.draft.kind is ItemKind.REVIEW:
            self._ask(item, lambda reading: service.evaluation_draft(reading, title))
        else:
            self._ask(item, lambda _reading: usual_draft(item, assembly))

    def _next_round(self) -> None:
        vote, item = self.current_vote(), self.current_item()
        if vote is not None and item is not None:
            self._ask(item, lambda reading: service.next_round(reading, vote.id))

    def _ask(self, item: AgendaItem, begin: Callable[[Reading], VoteDraft]) -> None:
        """Ask what to put to the vote, with ``begin`` to begin with."""

        def ask(draft: VoteDraft) -> None:
            assert self.shown is not None
            OpenVoteDialog(
                self._desk, self.window(), item, self.shown.heads, draft=draft, then=self.go_to
            ).open()

        self._desk.tasks.read(begin, owner=self, then=ask)

    def _announce(self) -> None:
        vote = self.current_vote()
        if vote is not None:
            AnnounceDialog(self._desk, self.window(), vote).open()

    def _adopt(self) -> None:
        vote = self.current_vote()
        if vote is None:
            return
        vote_id = vote.id

        def ask(found: Sequence[Adoptable]) -> None:
            ours = [each for each in found if each.vote_id == vote_id]
            if not ours:
                self._desk.inform(self, self.tr("这次表决已经形成决议，请到“决议”里查看。"))
                return
            ResolutionDialog(
                self._desk,
                self.window(),
                ours,
                then=lambda _id: self._desk.say(self.tr("已形成决议，请到“决议”里公示")),
            ).open()

        self._desk.tasks.read(service.adoptable, owner=self, then=ask)

    def _begin_correction(self) -> None:
        vote = self.current_vote()
        if vote is not None:
            self._reopened = None if self._correcting(vote) else vote.id
            self._entries_before = len(vote.entries)
            self._show_current()

    def _show_log(self) -> None:
        vote = self.current_vote()
        if vote is not None:
            LogDialog(self.window(), vote).open()

    def _void(self) -> None:
        vote = self.current_vote()
        if vote is not None:
            VoidVoteDialog(self._desk, self.window(), vote).open()

    def _project(self) -> None:
        vote = self.current_vote()
        if vote is None:
            return
        if self._projected is None:
            self._projected = ResultWindow(self)
            self._projected.destroyed.connect(self._projection_gone)
        self._projected.show_vote(vote)
        self._projected.project()

    def _projection_gone(self) -> None:
        self._projected = None
