"""What came of a vote: shown, corrected, void, put onto the projector, resolved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from support.gatherings import item
from support.li_family import a_desk
from support.vote_panel import (
    BALLOTS,
    COMMITTEE,
    open_at_night,
    opened_dialog,
    press,
    shown,
    vote_opened,
)
from support.voting import close, count, look, put

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    CountSheet,
    ItemKind,
    VoteForm,
    VoteMethod,
    VoteState,
)
from shequ_desktop.meetings.view.resolution_dialogs import ResolutionDialog
from shequ_desktop.meetings.view.vote_dialogs import (
    OpenVoteDialog,
    VoidVoteDialog,
    names,
)
from shequ_desktop.meetings.view.vote_log import LogDialog
from shequ_desktop.storage.store import Store


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [("王敏、李强", ("王敏", "李强")), ("王敏，李强 赵刚;", ("王敏", "李强", "赵刚")), ("", ())],
)
def test_names_are_told_apart_by_whatever_stands_between(
    text: str, expected: tuple[str, ...]
) -> None:
    assert names(text) == expected


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
