"""One round of 居民会议 through the window, step by step, as a clerk's hands do it."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from support.proposals import look
from support.record_pages import LEFT, press, told, typed, window
from support.vote_panel import type_sheet

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.fields import DateEdit
from shequ_desktop.gui.form_dialog import FormDialog
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    Attendance,
    Meeting,
    MeetingKind,
    Presence,
    Proposal,
    ProposerKind,
    Resolution,
    Vote,
    VoteMethod,
)
from shequ_desktop.meetings.view import MeetingsPage
from shequ_desktop.meetings.view.count_sheet import CountSheetCard
from shequ_desktop.meetings.view.desk_dialogs import ItemDialog, QuorumDialog
from shequ_desktop.meetings.view.desk_page import DOOR, MINUTES, RECORD, VOTES, MeetingDesk
from shequ_desktop.meetings.view.meeting_dialogs import CallDialog, MeetingDialog
from shequ_desktop.meetings.view.meetings_page import CalendarPage
from shequ_desktop.meetings.view.minutes_dialogs import SignDialog
from shequ_desktop.meetings.view.minutes_panel import MinutesPanel
from shequ_desktop.meetings.view.page import MEETINGS, PROPOSALS, RESOLUTIONS
from shequ_desktop.meetings.view.proposal_dialogs import ProposalDialog
from shequ_desktop.meetings.view.proposal_signing import SigningDialog
from shequ_desktop.meetings.view.proposal_steps import StepDialog
from shequ_desktop.meetings.view.proposals_page import ProposalsPage
from shequ_desktop.meetings.view.resolution_board import (
    PostResolutionDialog,
    TakeDownResolutionDialog,
)
from shequ_desktop.meetings.view.resolution_dialogs import ResolutionDialog
from shequ_desktop.meetings.view.resolutions_page import ResolutionsPage
from shequ_desktop.meetings.view.roll_dialogs import RollDialog
from shequ_desktop.meetings.view.sign_in_model import is_there
from shequ_desktop.meetings.view.sign_in_panel import SignInPanel
from shequ_desktop.meetings.view.vote_dialogs import AnnounceDialog, OpenVoteDialog
from shequ_desktop.meetings.view.vote_panel import VotePanel
from shequ_desktop.storage.store import Store

ENTER = Qt.Key.Key_Return
_CHINA = ZoneInfo("Asia/Shanghai")


class Calendar:
    """A clock that stands until somebody turns it."""

    def __init__(self, day: date) -> None:
        self.turn_to(day)

    def __call__(self) -> datetime:
        return self._now

    def turn_to(self, day: date, hour: int = 14) -> None:
        """Let it be that day, at a full hour in China."""
        self._now = datetime(day.year, day.month, day.day, hour, tzinfo=_CHINA)


class Round:
    """The page of 居民会议 and what is done on it; each step waits until it is written."""

    def __init__(self, qtbot: QtBot, desk: Desk, store: Store, calendar: Calendar) -> None:
        self._qtbot, self._desk, self.store, self.calendar = qtbot, desk, store, calendar
        self.page = self._opened()

    def come_back_on(self, day: date) -> None:
        """Open the page on another day."""
        self.calendar.turn_to(day)
        self.page.close()
        self.page = self._opened()

    # ---------------------------------------------------------- proposals

    def propose(self, title: str, kind: ProposerKind) -> Proposal:
        """Write down a proposal that goes the way of 四议两公开."""
        page = self.proposals()
        before = page.model.rowCount()
        self.click(page.new)
        form = window(self._qtbot, ProposalDialog)
        typed(form.title_edit, title)
        typed(form.words, f"{title}，方案和预算见附件。")
        choose(form.kind, kind.value)
        choose(form.steps, "siyi-lianggongkai")
        self.save(form)
        self.until(lambda: page.model.rowCount() == before + 1)
        self.until(lambda: self._chosen_title(page) == title)
        return self.proposal(title)

    def sign(self, title: str, people: int) -> str:
        """Let so many of those who are offered sign, and return what the window says of it."""
        form = self._signing(title)
        self.until(lambda: form.list.count() > 0)
        left, signed = form.list.count(), len(self.proposal(title).signers)
        for number in range(1, people + 1):
            QTest.keyClick(form.search, ENTER)
            self._offered(form, left - number)
        self._signed(title, signed + people)
        self.until(lambda: f"已有 {signed + people} " in form.need.text())
        said = form.need.text()
        form.reject()
        return said

    def sign_for_homes(self, title: str, doors: list[str]) -> str:
        """Let somebody behind each door sign, and return what the window says of it."""
        form = self._signing(title)
        for door in doors:
            wanted = len(self.proposal(title).signers) + 1
            typed(form.search, door)
            QTest.keyClick(form.search, ENTER)
            self._signed(title, wanted)
            self.until(lambda: not form.search.text())
        self.until(lambda: f"已有 {len(self.proposal(title).signers)} 户" in form.need.text())
        said = form.need.text()
        form.reject()
        return said

    def submit(self, title: str) -> None:
        """Press 提交."""
        self._go_to(title)
        press(self._qtbot, self.proposals(), "提交")

    def record_step(self, title: str, step: str, *, people: tuple[int, ...] = ()) -> None:
        """Write down the step that comes next."""
        self._go_to(title)
        before = len(self.proposal(title).records)
        self.until(lambda: self._next_step() == step)
        press(self._qtbot, self.proposals(), "记录步骤")
        form = window(self._qtbot, StepDialog)
        assert form.step.currentText() == step
        typed(form.chair, "周书记")
        typed(form.opinion, "同意")
        fields = (form.should, form.present, form.votes_for, form.against, form.abstained)
        for field, number in zip(fields, people, strict=False):
            QTest.keyClicks(field, str(number))
        typed(form.supervisor, "吴监督")
        self.save(form)
        self.until(lambda: len(self.proposal(title).records) == before + 1)

    # ---------------------------------------------------------- the meeting

    def plan(self, title: str, on: str) -> Meeting:
        """Plan a meeting of the representatives, call it, and draw up its roll."""
        page = self.calendar_page().list
        self.click(page.new)
        form = window(self._qtbot, MeetingDialog)
        choose(form.kind, MeetingKind.REPRESENTATIVES)
        write(form.title_edit, title)
        write_day(form.on, on)
        typed(form.place, "社区活动室")
        typed(form.chair, "周书记")
        self.save(form)
        self.until(lambda: page.record() is not None)
        press(self._qtbot, page, "发出通知…")
        self.save(window(self._qtbot, CallDialog))
        self.until(lambda: self.meeting().noticed_on is not None)
        self.until(lambda: any(each.key == "roll" for each in page.deeds_now()))
        page.do("roll")
        roll = window(self._qtbot, RollDialog)
        self.until(lambda: "应到" in roll.told.text())
        self.save(roll)
        self.until(lambda: self.meeting().roll_on is not None)
        return self.meeting()

    def enter(self) -> MeetingDesk:
        """Go into the meeting and wait until it is shown."""
        desk = self.calendar_page().enter(self.meeting().id)
        self.until(lambda: desk.meeting is not None and desk.sign_in.count().entitled > 0)
        return desk

    def add_item(self, desk: MeetingDesk, title: str, studied: str) -> None:
        """Put a proposal of that title, or a matter without one, on the agenda."""
        desk.turn_to(RECORD)
        before = len(self.meeting().items)
        self.click(desk.record.add)
        form = window(self._qtbot, ItemDialog)
        typed(form.title_edit, title)
        choose(form.kind, "vote")
        at = next(
            (n for n in range(form.proposal.count()) if title in form.proposal.itemText(n)), 0
        )
        form.proposal.setCurrentIndex(at)
        write_day(form.studied, studied)
        self.save(form)
        self.until(lambda: len(self.meeting().items) == before + 1)

    def sign_in(self, desk: MeetingDesk, until: int) -> None:
        """Type initials of those still to come, and Enter, until so many are there."""
        desk.turn_to(DOOR)
        panel = desk.sign_in
        while panel.count().present < until:
            wanted = panel.count().present + 1
            missing = next(
                each for each in panel.model.lines() if each.presence is Presence.EXPECTED
            )
            QTest.keyClicks(panel.edit, missing.initials)
            QTest.keyClick(panel.edit, ENTER)
            self._present(panel, wanted)
        self.until(lambda: desk.figures.text("present") == str(until))

    def try_to_open(self, desk: MeetingDesk) -> str:
        """Press 宣布开会 with too few there, wait on, and return what was said."""
        self.click(desk.start)
        form = window(self._qtbot, QuorumDialog)
        said = " ".join(each.text() for each in form.findChildren(QLabel) if each.text())
        assert form.wait.isChecked()
        self.click(form.save)
        self.until(lambda: not form.isVisible())
        return said

    def open(self, desk: MeetingDesk) -> None:
        """Press 宣布开会 with enough there."""
        self.click(desk.start)
        self.until(lambda: self.meeting().opened is not None)
        self.until(desk.close_button.isVisible)

    def votes(self, desk: MeetingDesk) -> VotePanel:
        """Show the votes."""
        panel = desk.turn_to(VOTES)
        assert isinstance(panel, VotePanel)
        self.until(lambda: panel.shown is not None and panel.list.count() > 0)
        return panel

    def put(self, panel: VotePanel, title: str) -> OpenVoteDialog:
        """Choose an item and open the window that puts it to the vote, by secret ballot."""
        rows = range(panel.list.count())
        row = next(at for at in rows if panel.list.item(at).text().endswith(f"　{title}"))
        panel.list.setCurrentRow(row)
        self.until(panel.put.isEnabled)
        self.click(panel.put)
        form = window(self._qtbot, OpenVoteDialog)
        choose(form.method, VoteMethod.BALLOT)
        return form

    def vote(self, panel: VotePanel, title: str, votes_for: int, against: int) -> Vote:
        """Put an item to the vote, count it twice, and announce what came out."""
        self.save(self.put(panel, title))
        self.until(lambda: self._open_vote(panel) is not None)
        given = votes_for + against
        numbers = (given, given, 0, votes_for, against, 0)
        for turn, name in ((1, "钱计票"), (2, "孙计票")):
            card = panel.counting.cards[turn]
            type_sheet(self._qtbot, card, name, *numbers)
            self._handed_in(panel, card)
        self.until(panel.announce.isEnabled)
        self.click(panel.announce)
        form = window(self._qtbot, AnnounceDialog)
        typed(form.checkers, "吴监督")
        self.save(form)
        self.until(lambda: self._open_vote(panel) is None)
        vote = panel.current_vote()
        assert vote is not None
        return vote

    def adopt(self, panel: VotePanel) -> Resolution:
        """Make a resolution of the vote that is shown."""
        self.click(panel.adopt)
        form = window(self._qtbot, ResolutionDialog)
        typed(form.owner, "居委会")
        self.save(form)
        self.until(lambda: bool(look(self.store, service.resolutions)))
        return self.resolution()

    def leave(self, desk: MeetingDesk, people: int) -> None:
        """Let so many leave the room."""
        desk.turn_to(DOOR)
        panel = desk.sign_in
        for _ in range(people):
            wanted = panel.count().present - 1
            lines = map(panel.model.line, range(panel.model.rowCount()))
            panel.table.selectRow(next(at for at, line in enumerate(lines) if is_here(line)))
            self.click(panel.gone)
            self._present(panel, wanted)

    def close(self, desk: MeetingDesk) -> None:
        """Press 宣布散会."""
        self.until(desk.close_button.isEnabled)
        self.click(desk.close_button)
        told(self._qtbot, "宣布散会")
        self.until(lambda: self.meeting().closed is not None)

    def seal(self, desk: MeetingDesk) -> MinutesPanel:
        """Draft the record of the meeting, have it signed, and seal it."""
        panel = desk.turn_to(MINUTES)
        assert isinstance(panel, MinutesPanel)
        column = next(iter(panel.columns.values()))
        self.until(column.draft.isEnabled)
        self.click(column.draft)
        self.until(column.sign.isVisible)
        self.click(column.sign)
        form = window(self._qtbot, SignDialog)
        typed(form.others, "王伟、李强")
        self.save(form)
        self.until(column.seal.isVisible)
        self.click(column.seal)
        told(self._qtbot, "封存")
        self.until(lambda: "核验完好" in column.told.text())
        return panel

    # ---------------------------------------------------------- resolutions

    def post(self) -> str:
        """Put the resolution on the board today and return until when it has to hang."""
        page = self.resolutions()
        self.until(lambda: page.record() is not None)
        press(self._qtbot, page, "登记张贴")
        form = window(self._qtbot, PostResolutionDialog)
        self.until(lambda: bool(form.plan.text()))
        said = form.plan.text()
        self.save(form)
        self.until(lambda: self.resolution().board is not None)
        return said

    def try_to_take_down(self) -> str:
        """Press 登记撤下 and return what is said against it."""
        form = self._taking_down()
        self.click(form.save)
        self.until(lambda: bool(form.findings.text()))
        said = form.findings.text()
        form.mark_clean()
        form.reject()
        return said

    def take_down(self) -> None:
        """Press 登记撤下 and be allowed to."""
        self.save(self._taking_down())
        self.until(lambda: not self._is_up())

    # ---------------------------------------------------------- looking

    def proposals(self) -> ProposalsPage:
        """Show the proposals."""
        page = self.page.turn_to(PROPOSALS)
        assert isinstance(page, ProposalsPage)
        return page

    def calendar_page(self) -> CalendarPage:
        """Show the calendar."""
        page = self.page.turn_to(MEETINGS)
        assert isinstance(page, CalendarPage)
        return page

    def resolutions(self) -> ResolutionsPage:
        """Show the resolutions."""
        page = self.page.turn_to(RESOLUTIONS)
        assert isinstance(page, ResolutionsPage)
        return page

    def proposal(self, title: str) -> Proposal:
        """Return a proposal as it is written down."""
        found = look(self.store, service.proposals)
        return next(each for each in found if each.draft.title == title)

    def meeting(self) -> Meeting:
        """Return the only meeting."""
        (found,) = look(self.store, service.meetings)
        return found

    def resolution(self) -> Resolution:
        """Return the only resolution."""
        (found,) = look(self.store, service.resolutions)
        return found

    def until(self, happens: Callable[[], object]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(lambda: bool(happens()))

    def click(self, part: QWidget) -> None:
        """Click a button that can be clicked."""
        assert part.isVisible()
        assert part.isEnabled()
        self._qtbot.mouseClick(part, LEFT)

    def save(self, form: FormDialog) -> None:
        """Press the button of a form, a second time if it warned, until it is gone."""
        self.click(form.save)
        self.until(lambda: is_gone(form) or bool(form.findings.text()))
        if not is_gone(form):
            self.click(form.save)
            self.until(lambda: is_gone(form))

    # ---------------------------------------------------------- inside

    def _opened(self) -> MeetingsPage:
        page = MeetingsPage(self._desk)
        self._qtbot.addWidget(page)
        page.resize(1198, 660)
        page.show()
        return page

    def _chosen_title(self, page: ProposalsPage) -> str:
        line = page.record()
        return "" if line is None else line.proposal.draft.title

    def _next_step(self) -> str:
        line = self.proposals().record()
        return "" if line is None or line.following is None else line.following.title

    def _go_to(self, title: str) -> None:
        page = self.proposals()
        page.go_to(self.proposal(title).id)
        self.until(lambda: self._chosen_title(page) == title)

    def _signing(self, title: str) -> SigningDialog:
        self._go_to(title)
        press(self._qtbot, self.proposals(), "登记联名")
        return window(self._qtbot, SigningDialog)

    def _offered(self, form: SigningDialog, number: int) -> None:
        self.until(lambda: form.list.count() == number)

    def _signed(self, title: str, number: int) -> None:
        self.until(lambda: len(self.proposal(title).signers) == number)

    def _present(self, panel: SignInPanel, number: int) -> None:
        self.until(lambda: panel.count().present == number)

    def _handed_in(self, panel: VotePanel, card: CountSheetCard) -> None:
        self.until(lambda: card.turn in self._counted_by(panel))
        self.until(lambda: not card.hand_in.isVisible())

    def _open_vote(self, panel: VotePanel) -> Vote | None:
        votes = () if panel.shown is None else panel.shown.votes
        return next((vote for vote in votes if vote.is_open), None)

    def _counted_by(self, panel: VotePanel) -> list[int]:
        vote = self._open_vote(panel)
        return [] if vote is None else list(vote.counted_by)

    def _taking_down(self) -> TakeDownResolutionDialog:
        page = self.resolutions()
        self.until(lambda: page.record() is not None)
        press(self._qtbot, page, "登记撤下")
        return window(self._qtbot, TakeDownResolutionDialog)

    def _is_up(self) -> bool:
        board = self.resolution().board
        return board is not None and board.is_up


def is_gone(form: FormDialog) -> bool:
    """Return whether a window has closed, and may be deleted by now."""
    return not isValid(form) or not form.isVisible()


def is_here(line: Attendance | None) -> bool:
    """Return whether somebody is in the room."""
    return line is not None and line.presence is Presence.PRESENT and is_there(line)


def choose(box: QComboBox, data: object) -> None:
    """Choose a line of a drop-down."""
    at = box.findData(data)
    assert at >= 0
    box.setCurrentIndex(at)


def write(field: QLineEdit, words: str) -> None:
    """Write over what is there."""
    field.selectAll()
    typed(field, words)


def write_day(field: DateEdit, words: str) -> None:
    """Type a day."""
    field.line.selectAll()
    QTest.keyClicks(field.line, words)
