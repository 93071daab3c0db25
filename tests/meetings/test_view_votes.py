"""The panel of votes, clicked and typed into as two tellers do."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot
from support.gatherings import done, gathered, item
from support.li_family import a_desk
from support.voting import close, count, look, put

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    SIGN_IN,
    AgendaItemId,
    CountSheet,
    ItemKind,
    MeetingId,
    NoQuorum,
    Presence,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
    VoteState,
)
from shequ_desktop.meetings.values.vote_findings import SamePersonCounts
from shequ_desktop.meetings.view.count_sheet import CountSheetCard
from shequ_desktop.meetings.view.resolution_dialogs import ResolutionDialog
from shequ_desktop.meetings.view.vote_dialogs import (
    AnnounceDialog,
    OpenVoteDialog,
    VoidVoteDialog,
    names,
)
from shequ_desktop.meetings.view.vote_log import LogDialog
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


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


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


def test_a_vote_is_put_counted_by_two_and_announced_with_its_proof(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = open_at_night(store)
    item(store, meeting_id, "清洗二次供水水箱")
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(panel.put.isEnabled)
    qtbot.mouseClick(panel.put, Qt.MouseButton.LeftButton)
    asked = opened_dialog(qtbot, OpenVoteDialog)
    assert asked.question.text() == "清洗二次供水水箱"
    asked.method.setCurrentIndex(asked.method.findData(VoteMethod.BALLOT))
    press(qtbot, asked)
    qtbot.waitUntil(lambda: panel.current_vote() is not None)

    assert not panel.announce.isEnabled()
    first, second = panel.counting.cards[1], panel.counting.cards[2]
    type_sheet(qtbot, first, "王敏", 30, 29, 1, 16, 8, 4)
    qtbot.waitUntil(first.correct.isVisible)
    assert {field.text() for field in first.fields.values()} == {"••"}
    assert "王敏 已交表" in first.hint.text()
    type_sheet(qtbot, second, "李强", 30, 29, 1, 16, 8, 4)
    qtbot.waitUntil(panel.announce.isEnabled)

    qtbot.mouseClick(panel.announce, Qt.MouseButton.LeftButton)
    announce = opened_dialog(qtbot, AnnounceDialog)
    assert announce.tellers.text() == "王敏、李强"
    announce.checkers.setText("赵刚 钱伟")
    press(qtbot, announce)
    qtbot.waitUntil(panel.result.isVisible)
    assert "赞成 16 票 ≥ 16，通过。" in panel.result.text()
    vote = panel.current_vote()
    assert vote is not None
    assert vote.checkers == ("赵刚", "钱伟")


def test_without_a_quorum_nothing_can_be_put_to_the_vote(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = open_at_night(store)
    item(store, meeting_id)
    leaver = done(store, lambda tx: service.roll(tx, meeting_id)[0].id)
    done(store, lambda tx: service.leave_room(tx, leaver, 2))
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(panel.put.isEnabled)
    assert "到会人数不足" in panel.heads.told.text()

    qtbot.mouseClick(panel.put, Qt.MouseButton.LeftButton)
    asked = opened_dialog(qtbot, OpenVoteDialog)
    press(qtbot, asked)
    qtbot.waitUntil(asked.findings.isVisible)
    (finding,) = asked.findings.shown
    assert isinstance(finding, NoQuorum)
    assert (finding.needed, finding.missing) == (30, 1)
    assert "第二十九条" in asked.findings.text()
    asked.reject()


def test_the_sheets_differ_and_each_cell_is_named_without_its_number(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = open_at_night(store)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    vote_id = vote_opened(qtbot, store, panel)
    first, second = panel.counting.cards[1], panel.counting.cards[2]
    type_sheet(qtbot, first, "王敏", 30, 30, 0, 16, 10, 4)
    qtbot.waitUntil(first.correct.isVisible)
    type_sheet(qtbot, second, "李强", 30, 30, 0, 15, 10, 5)
    qtbot.waitUntil(lambda: "不一致" in second.hint.text())

    assert "赞成、弃权" in second.hint.text()
    assert second.fields["votes_for"].property("level") == "error"
    assert second.fields["against"].property("level") != "error"
    assert not panel.announce.isEnabled()
    qtbot.mouseClick(second.correct, Qt.MouseButton.LeftButton)
    assert second.fields["votes_for"].text() == ""
    for field, number in zip(second.fields.values(), (30, 30, 0, 16, 10, 4), strict=True):
        field.setText(str(number))
    second.reason.setText("漏看一张")
    qtbot.mouseClick(second.hand_in, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.announce.isEnabled)
    assert look(store, vote_id).state is VoteState.READY


def test_one_person_cannot_hand_in_both_sheets(qtbot: QtBot, store: Store, desk: Desk) -> None:
    meeting_id = open_at_night(store)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    vote_opened(qtbot, store, panel)
    type_sheet(qtbot, panel.counting.cards[1], "王敏", 30, 30, 0, 16, 10, 4)
    qtbot.waitUntil(panel.counting.cards[1].correct.isVisible)
    type_sheet(qtbot, panel.counting.cards[2], "王敏", 30, 30, 0, 16, 10, 4)

    qtbot.waitUntil(panel.counting.findings.isVisible)
    assert panel.counting.findings.shown == (SamePersonCounts("王敏"),)


def test_a_sheet_talks_while_it_is_typed(qtbot: QtBot, store: Store, desk: Desk) -> None:
    meeting_id = open_at_night(store)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    vote_opened(qtbot, store, panel)
    card = panel.counting.cards[1]
    fields = list(card.fields.values())

    def fill(*numbers: int) -> str:
        for field, number in zip(fields, numbers, strict=True):
            field.setText(str(number))
        return card.hint.text()

    assert "每一格都要填" in card.hint.text()
    assert fill(30, 29, 1, 16, 8, 5) == "赞成、反对、弃权合计 29，应为有效票 28。"
    assert fill(30, 29, 1, 16, 8, 4) == "未收回 1 张，有效 28 张，合计相符。"
    assert "收回比发出多 1 张" in fill(30, 31, 0, 16, 8, 7)
    fields[0].setFocus()
    QTest.keyClick(fields[0], Qt.Key.Key_Down)
    assert fields[1].hasFocus()
    QTest.keyClick(fields[1], Qt.Key.Key_Up)
    assert fields[0].hasFocus()
    QTest.keyClick(fields[0], Qt.Key.Key_Up)
    assert fields[0].hasFocus()


def test_an_incomplete_sheet_is_not_handed_in(qtbot: QtBot, store: Store, desk: Desk) -> None:
    meeting_id = open_at_night(store)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    vote_id = vote_opened(qtbot, store, panel)
    card = panel.counting.cards[1]
    card.fields["issued"].setText("30")
    qtbot.mouseClick(card.hand_in, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(card.fields["returned"].hasFocus)
    assert look(store, vote_id).counted_by == {}


def test_a_show_of_hands_has_three_cells(qtbot: QtBot, store: Store, desk: Desk) -> None:
    meeting_id = open_at_night(store)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    hands = VoteDraft(question="换灯", form=VoteForm.YES_NO, method=VoteMethod.HANDS)
    vote_opened(qtbot, store, panel, hands)
    card = panel.counting.cards[1]

    assert list(card.fields) == ["votes_for", "against", "abstained"]
    for field, number in zip(card.fields.values(), (16, 3, 5), strict=True):
        field.setText(str(number))
    assert card.hint.text() == "到会 30 人，没有举手的 6 人。"


def test_a_vote_is_declared_void(qtbot: QtBot, store: Store, desk: Desk) -> None:
    meeting_id = open_at_night(store)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    vote_id = vote_opened(qtbot, store, panel)
    qtbot.mouseClick(panel.void, Qt.MouseButton.LeftButton)
    asked = opened_dialog(qtbot, VoidVoteDialog)
    asked.reason.setText("票箱没有封好")
    press(qtbot, asked)
    qtbot.waitUntil(panel.result.isVisible)

    assert "作废原因：票箱没有封好" in panel.result.text()
    assert look(store, vote_id).state is VoteState.VOID
    assert panel.put.isEnabled()


def test_an_announced_count_is_corrected_in_the_open(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = open_at_night(store)
    vote_id = put(store, item(store, meeting_id), BALLOTS, None)
    for turn in (1, 2):
        count(store, vote_id, turn)
    close(store, vote_id)
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(panel.result.isVisible)
    qtbot.mouseClick(panel.correct, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.counting.isVisible)
    for turn in (1, 2):
        card = panel.counting.cards[turn]
        qtbot.mouseClick(card.correct, Qt.MouseButton.LeftButton)
        for field, number in zip(card.fields.values(), (30, 30, 0, 15, 11, 4), strict=True):
            field.setText(str(number))
        card.reason.setText("唱票时多念一张")
        qtbot.mouseClick(card.hand_in, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: len(look(store, vote_id).entries) == turn + 2)  # noqa: B023 - asked at once
    qtbot.waitUntil(panel.result.isVisible)

    assert "未通过" in panel.result.text()
    qtbot.mouseClick(panel.log, Qt.MouseButton.LeftButton)
    log = opened_dialog(qtbot, LogDialog)
    at = log.table.columnCount() - 2
    states = [log.table.model().index(row, at).data() for row in range(4)]
    assert states == ["已被更正", "已被更正", "有效", "有效"]
    log.accept()


def test_a_tie_is_told_and_a_second_round_is_offered(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = open_at_night(store, 40)
    item_id = item(store, meeting_id, "选举居委会委员", ItemKind.ELECTION)
    vote_id = put(store, item_id, COMMITTEE, None)
    sheet = CountSheet(issued=40, returned=40, choices=(40, 25, 30, 25))
    for turn in (1, 2):
        count(store, vote_id, turn, sheet)
    close(store, vote_id)
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(panel.result.isVisible)

    assert "票数相等" in panel.result.text()
    assert "应当就他们再次投票" in panel.result.text()
    qtbot.mouseClick(panel.again, Qt.MouseButton.LeftButton)
    asked = opened_dialog(qtbot, OpenVoteDialog)
    assert asked.options.toPlainText().splitlines() == ["李强", "赵刚"]
    assert asked.number.value() == 1
    press(qtbot, asked)
    qtbot.waitUntil(panel.announce.isVisible)
    vote = panel.current_vote()
    assert vote is not None
    assert (vote.draft.round, vote.draft.options) == (2, ("李强", "赵刚"))


def test_an_election_asks_for_candidates_and_a_secret_ballot(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = open_at_night(store, 40)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(panel.put.isEnabled)
    qtbot.mouseClick(panel.put, Qt.MouseButton.LeftButton)
    asked = opened_dialog(qtbot, OpenVoteDialog)
    assert not asked.options.isVisible()
    asked.form.setCurrentIndex(asked.form.findData(VoteForm.ELECTION))

    assert asked.options.isVisible()
    assert asked.method.currentData() == VoteMethod.BALLOT
    asked.options.setPlainText("王敏\n李强\n\n张丽 ")
    asked.number.setValue(2)
    draft = asked.draft()
    assert (draft.options, draft.seats, draft.choose_most) == (("王敏", "李强", "张丽"), 2, 1)
    asked.mark_clean()
    asked.reject()


def test_the_result_is_shown_large_and_fits(qtbot: QtBot, store: Store, desk: Desk) -> None:
    meeting_id = open_at_night(store)
    vote_id = put(store, item(store, meeting_id), BALLOTS, None)
    for turn in (1, 2):
        count(store, vote_id, turn)
    close(store, vote_id)
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(panel.project.isVisible)
    qtbot.mouseClick(panel.project, Qt.MouseButton.LeftButton)
    window = panel._projected
    assert window is not None
    window.resize(1600, 900)
    qtbot.waitUntil(window.isVisible)

    assert "通过" in window.board.text()
    assert not window.board.is_overfull()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel._projected is None)


def test_before_the_meeting_is_open_nothing_can_be_put(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = gathered(store, 45, 45, at=0)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(lambda: panel.current_item() is not None)

    assert not panel.put.isEnabled()
    assert "宣布开会之后" in panel.heads.told.text()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("王敏、李强", ("王敏", "李强")), ("王敏，李强 赵刚;", ("王敏", "李强", "赵刚")), ("", ())],
)
def test_names_are_told_apart_by_whatever_stands_between(
    text: str, expected: tuple[str, ...]
) -> None:
    assert names(text) == expected


def test_every_cell_has_a_name_that_can_be_read_out(qtbot: QtBot, store: Store, desk: Desk) -> None:
    meeting_id = open_at_night(store)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    vote_opened(qtbot, store, panel)

    for field in panel.counting.findChildren(QLineEdit):
        assert field.accessibleName()


def test_a_vote_that_has_passed_becomes_a_resolution(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = open_at_night(store)
    vote_id = put(store, item(store, meeting_id), BALLOTS, None)
    for turn in (1, 2):
        count(store, vote_id, turn)
    close(store, vote_id)
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(panel.adopt.isVisible)
    qtbot.mouseClick(panel.adopt, Qt.MouseButton.LeftButton)
    asked = opened_dialog(qtbot, ResolutionDialog)
    asked.title_edit.setText("关于清洗二次供水水箱的决议")
    asked.words.setPlainText("同意清洗二次供水水箱。")
    qtbot.mouseClick(asked.save, Qt.MouseButton.LeftButton)

    def numbers() -> list[int]:
        with store.reading() as reading:
            return [each.number for each in service.resolutions(reading)]

    qtbot.waitUntil(lambda: numbers() == [1])
