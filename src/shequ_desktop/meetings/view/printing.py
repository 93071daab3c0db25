"""The papers of meetings, as buttons ask for them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from shequ_desktop.community import service as communities
from shequ_desktop.documents.kinds import Content
from shequ_desktop.gui import layouts
from shequ_desktop.gui.deeds import Deed, fill_menu
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.papers import show_paper
from shequ_desktop.meetings import service
from shequ_desktop.meetings.documents.attending import (
    LEAVE,
    PROXY,
    SIGN_IN,
    leave_of,
    proxy_of,
    sign_in_of,
)
from shequ_desktop.meetings.documents.ballots import (
    ITEMS_BALLOT,
    ballot_for,
    ballot_of,
    items_ballot_of,
)
from shequ_desktop.meetings.documents.calling import (
    AGENDA,
    NOTICE,
    RECEIPT,
    agenda_of,
    notice_of,
    receipt_of,
)
from shequ_desktop.meetings.documents.common import Issuer
from shequ_desktop.meetings.documents.counts import COUNT, count_of
from shequ_desktop.meetings.documents.minutes import minutes_of, minutes_paper
from shequ_desktop.meetings.values import MeetingId, MinutesForm, MinutesId, Vote, VoteMethod
from shequ_desktop.storage.store import Reading

_ON_PAPER = frozenset({VoteMethod.BALLOT, VoteMethod.HOUSEHOLDS, VoteMethod.WRITTEN})


class Printer:
    """Opens the previews; ``owner`` is the page that asks."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._owner = desk, owner

    def notice(self, meeting_id: MeetingId) -> None:
        """会议通知."""
        show_paper(
            self._desk,
            self._owner,
            NOTICE,
            lambda reading: notice_of(service.meeting(reading, meeting_id), issuer(reading)),
            subject=meeting_id,
        )

    def receipt(self, meeting_id: MeetingId) -> None:
        """送达回执, a line for everybody on the roll."""
        show_paper(
            self._desk,
            self._owner,
            RECEIPT,
            lambda reading: receipt_of(
                service.meeting(reading, meeting_id),
                service.roll(reading, meeting_id),
                issuer(reading),
            ),
            subject=meeting_id,
        )

    def agenda(self, meeting_id: MeetingId) -> None:
        """会议议程."""
        show_paper(
            self._desk,
            self._owner,
            AGENDA,
            lambda reading: agenda_of(service.meeting(reading, meeting_id), issuer(reading)),
            subject=meeting_id,
        )

    def sign_in(self, meeting_id: MeetingId) -> None:
        """签到表: to be signed, or with the times when people came."""

        def read(reading: Reading) -> Content:
            roll = service.roll(reading, meeting_id)
            return sign_in_of(
                service.meeting(reading, meeting_id),
                roll,
                service.head_count(reading, meeting_id),
                service.phones_of(reading, roll),
                issuer(reading),
            )

        show_paper(self._desk, self._owner, SIGN_IN, read, subject=meeting_id)

    def leave(self, meeting_id: MeetingId) -> None:
        """请假条 of those who have asked for leave, or empty ones."""
        show_paper(
            self._desk,
            self._owner,
            LEAVE,
            lambda reading: leave_of(
                service.meeting(reading, meeting_id),
                service.roll(reading, meeting_id),
                issuer(reading),
            ),
            subject=meeting_id,
        )

    def proxy(self, meeting_id: MeetingId) -> None:
        """委托书, where the rules of the meeting know proxies."""
        show_paper(
            self._desk,
            self._owner,
            PROXY,
            lambda reading: proxy_of(
                service.meeting(reading, meeting_id),
                service.roll(reading, meeting_id),
                service.proxy_limit(reading, meeting_id),
                issuer(reading),
            ),
            subject=meeting_id,
        )

    def ballots(self, meeting_id: MeetingId) -> None:
        """One ballot for everything that the agenda has to be voted on, for all on the roll."""

        def read(reading: Reading) -> Content:
            return items_ballot_of(
                service.questions(reading, meeting_id),
                meeting=service.meeting(reading, meeting_id).draft.title,
                copies=service.head_count(reading, meeting_id).entitled,
                issuer=issuer(reading),
            )

        show_paper(self._desk, self._owner, ITEMS_BALLOT, read, subject=meeting_id)

    def ballot(self, vote: Vote) -> None:
        """The ballot of one vote, as many as can be given out."""

        def read(reading: Reading) -> Content:
            meeting = service.meeting(reading, service.meeting_of(reading, vote.id))
            return ballot_of(
                service.vote(reading, vote.id).draft,
                meeting=meeting.draft.title,
                copies=service.ballots_for(reading, vote.id),
                issuer=issuer(reading),
            )

        show_paper(self._desk, self._owner, ballot_for(vote.draft), read, subject=vote.id)

    def count(self, vote: Vote) -> None:
        """计票结果报告单 of an announced vote."""

        def read(reading: Reading) -> Content:
            meeting = service.meeting(reading, service.meeting_of(reading, vote.id))
            return count_of(service.vote(reading, vote.id), meeting, issuer(reading))

        show_paper(self._desk, self._owner, COUNT, read, subject=vote.id)

    def minutes(self, meeting_id: MeetingId, minutes_id: MinutesId, form: MinutesForm) -> None:
        """会议记录 or 会议纪要: one version, as it is kept."""

        def read(reading: Reading) -> Content:
            versions = service.minutes(reading, meeting_id)
            version = next(each for each in versions if each.id == minutes_id)
            return minutes_of(version, issuer(reading).organisation)

        show_paper(self._desk, self._owner, minutes_paper(form), read, subject=minutes_id)

    def papers_of(self, meeting_id: MeetingId) -> list[Deed]:
        """Return every paper of a meeting that can be asked for before it ends, for a menu."""
        named = (
            ("notice", QCoreApplication.translate("MeetingPapers", "会议通知"), self.notice),
            ("receipt", QCoreApplication.translate("MeetingPapers", "送达回执"), self.receipt),
            ("agenda", QCoreApplication.translate("MeetingPapers", "会议议程"), self.agenda),
            ("sign_in", QCoreApplication.translate("MeetingPapers", "签到表"), self.sign_in),
            ("leave", QCoreApplication.translate("MeetingPapers", "请假条"), self.leave),
            ("proxy", QCoreApplication.translate("MeetingPapers", "委托书"), self.proxy),
            (
                "ballots",
                QCoreApplication.translate("MeetingPapers", "表决票（全部议题一张）"),
                self.ballots,
            ),
        )
        return [
            Deed(key=key, title=title, icon="print", run=partial(run, meeting_id))
            for key, title, run in named
        ]

    def papers_of_vote(self, meeting_id: MeetingId, vote: Vote | None) -> list[Deed]:
        """Return what can be printed of a vote now; of none, the ballot of the whole meeting."""
        ballots = QCoreApplication.translate("MeetingPapers", "表决票（全部议题一张）")
        ballot = QCoreApplication.translate("MeetingPapers", "表决票")
        count = QCoreApplication.translate("MeetingPapers", "计票结果报告单")
        named: list[tuple[bool, str, str, Callable[[], None]]] = [
            (vote is None, "ballots", ballots, lambda: self.ballots(meeting_id))
        ]
        if vote is not None:
            over = vote.result is not None or bool(vote.void_reason)
            named += [
                (vote.draft.method in _ON_PAPER, "ballot", ballot, lambda: self.ballot(vote)),
                (over, "count", count, lambda: self.count(vote)),
            ]
        return [
            Deed(key=key, title=title, icon="print", run=run)
            for possible, key, title, run in named
            if possible
        ]


def issuer(reading: Reading) -> Issuer:
    """Return who issues the papers of this community."""
    found = communities.community(reading)
    if found is None:
        return Issuer(organisation="", phone="", today=reading.today)
    return Issuer(organisation=found.committee, phone=found.phone, today=reading.today)


def print_button(title: str, deeds: Callable[[], Sequence[Deed]], key: str = "") -> QPushButton:
    """Return a button that opens a menu of what can be printed now.

    Args:
        deeds: Asked each time the menu opens.
        key: A shortcut that opens it.
    """
    made = layouts.button(title, "print", tip=key)
    menu = QMenu(made)

    def fill() -> None:
        menu.clear()
        fill_menu(menu, deeds())

    menu.aboutToShow.connect(fill)
    layouts.give_menu(made, menu)
    if key:
        made.setShortcut(key)
    return made
