"""The panel of votes in the hands of two tellers."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from support.gatherings import done, gathered
from support.voting import put

from shequ_desktop.gui.desk import Desk
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    SIGN_IN,
    AgendaItemId,
    MeetingId,
    Presence,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
)
from shequ_desktop.meetings.view.count_sheet import CountSheetCard
from shequ_desktop.meetings.view.vote_dialogs import (
    AnnounceDialog,
    OpenVoteDialog,
    VoidVoteDialog,
)
from shequ_desktop.meetings.view.vote_panel import VotePanel
from shequ_desktop.storage.store import Store

D = TypeVar("D", bound=QDialog)
ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier
BALLOTS = VoteDraft(question="是否清洗水箱", form=VoteForm.YES_NO, method=VoteMethod.BALLOT)
COMMITTEE = VoteDraft(
    question="选举居委会委员",
    form=VoteForm.ELECTION,
    method=VoteMethod.BALLOT,
    options=("王敏", "李强", "张丽", "赵刚"),
    seats=3,
)


def open_at_night(store: Store, present: int = 30) -> MeetingId:
    """Return a meeting of 45 that is open at whatever minute the stopped clock shows."""
    meeting_id = gathered(store, 45, present, at=0)
    done(store, lambda tx: service.open_meeting(tx, meeting_id, 1))
    return meeting_id


def shown(qtbot: QtBot, desk: Desk, meeting_id: MeetingId) -> VotePanel:
    panel = VotePanel(desk, meeting_id)
    qtbot.addWidget(panel)
    panel.resize(1100, 640)
    panel.show()
    qtbot.waitUntil(lambda: panel.shown is not None)
    return panel


def opened_dialog(qtbot: QtBot, kind: type[D]) -> D:
    def found() -> list[D]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, kind) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[-1]


def press(qtbot: QtBot, dialog: OpenVoteDialog | AnnounceDialog | VoidVoteDialog) -> None:
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def vote_opened(qtbot: QtBot, store: Store, panel: VotePanel, draft: VoteDraft = BALLOTS) -> VoteId:
    """Put something to the vote behind the panel's back and go there."""
    assert panel.shown is not None
    item_id = AgendaItemId(panel.shown.meeting.items[0].id)
    vote_id = put(store, item_id, draft, None)

    def known() -> bool:
        return panel.shown is not None and any(each.id == vote_id for each in panel.shown.votes)

    reread(qtbot, panel, known)
    panel.go_to(vote_id)
    return vote_id


def reread(qtbot: QtBot, panel: VotePanel, until: Callable[[], bool]) -> None:
    """Let the panel look again, as it does after a change of its own desk."""
    panel._desk.tasks.change(
        lambda tx: service.note_absence(
            tx, service.roll(tx, panel._meeting_id)[44].id, Presence.LEAVE, "touched"
        ),
        SIGN_IN,
        owner=panel,
        then=lambda _none: None,
        refused=lambda _found: None,
    )
    qtbot.waitUntil(until)


def type_sheet(qtbot: QtBot, card: CountSheetCard, name: str, *numbers: int) -> None:
    """Type a name and the cells with nothing but the keyboard, and hand it in."""
    card.window().activateWindow()
    card.name.setFocus()
    qtbot.waitUntil(card.name.hasFocus)
    card.name.setText(name)
    QTest.keyClick(card.name, ENTER)
    for field, number in zip(card.fields.values(), numbers, strict=True):
        qtbot.waitUntil(field.hasFocus)
        QTest.keyClicks(field, str(number))
        if field is not list(card.fields.values())[-1]:
            QTest.keyClick(field, ENTER)
    QTest.keyClick(list(card.fields.values())[-1], ENTER, CTRL)
