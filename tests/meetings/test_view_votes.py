"""The panel of votes, clicked and typed into as two tellers do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from support.gatherings import done, gathered, item
from support.li_family import a_desk
from support.vote_panel import open_at_night, opened_dialog, press, shown, type_sheet, vote_opened
from support.voting import look

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    NoQuorum,
    VoteDraft,
    VoteForm,
    VoteMethod,
    VoteState,
)
from shequ_desktop.meetings.values.vote_findings import SamePersonCounts
from shequ_desktop.meetings.view.vote_dialogs import (
    AnnounceDialog,
    OpenVoteDialog,
)
from shequ_desktop.storage.store import Store


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


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


def test_before_the_meeting_is_open_nothing_can_be_put(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = gathered(store, 45, 45, at=0)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(lambda: panel.current_item() is not None)

    assert not panel.put.isEnabled()
    assert "宣布开会之后" in panel.heads.told.text()


def test_every_cell_has_a_name_that_can_be_read_out(qtbot: QtBot, store: Store, desk: Desk) -> None:
    meeting_id = open_at_night(store)
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    vote_opened(qtbot, store, panel)

    for field in panel.counting.findChildren(QLineEdit):
        assert field.accessibleName()
