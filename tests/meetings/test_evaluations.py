"""民主评议: grades for each member, and what follows when somebody fails twice running."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.gatherings import done, gathered, item, people, planned, roll
from support.li_family import a_desk
from support.voting import close, count, look, put

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import (
    NATIONAL,
    BodyDraft,
    BodyKind,
    OfficeDraft,
    shipped_profiles,
)
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.kernel.shares import Share
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.counting import check_sheet
from shequ_desktop.meetings.rules.evaluations import fails_in_a_row, tallies, unfit
from shequ_desktop.meetings.rules.votes import check_draft
from shequ_desktop.meetings.values import (
    CountSheet,
    ItemKind,
    MeetingId,
    VoteDraft,
    VoteForm,
    VoteMethod,
    VoteState,
    evaluation_manner,
)
from shequ_desktop.meetings.values.vote_findings import ChoiceAboveBallots, EvaluatedMissing
from shequ_desktop.meetings.view.vote_dialogs import OpenVoteDialog
from shequ_desktop.meetings.view.vote_panel import VotePanel
from shequ_desktop.storage.store import Store, Transaction

HALF = Share.parse("> 1/2")
YEARLY = VoteDraft(
    question="评议居委会成员",
    form=VoteForm.EVALUATION,
    method=VoteMethod.BALLOT,
    options=("王敏", "李强"),
    grades=("优秀", "称职", "基本称职", "不称职"),
)


def graded(*choices: int, ballots: int = 30) -> CountSheet:
    return CountSheet(issued=ballots, returned=ballots, choices=choices)


@pytest.mark.parametrize(("bad", "who"), [(15, ()), (16, ("李强",)), (17, ("李强",))])
def test_more_than_half_of_the_ballots_make_somebody_unfit(bad: int, who: tuple[str, ...]) -> None:
    sheet = graded(20, 10, 0, 0, 0, 30 - bad, 0, bad)

    assert unfit(YEARLY, sheet, HALF) == who


def test_nobody_gets_more_grades_than_there_are_ballots() -> None:
    sheet = graded(20, 11, 0, 0, 0, 29, 0, 0)

    found = list(check_sheet(YEARLY, sheet, voters=30, present=30))
    assert found == [ChoiceAboveBallots("王敏", 31, 30)]


def test_somebody_is_evaluated() -> None:
    assert list(check_draft(YEARLY)) == []
    assert list(check_draft(replace(YEARLY, options=("王敏",)))) == []
    assert list(check_draft(replace(YEARLY, options=()))) == [EvaluatedMissing()]


def test_the_grades_come_from_a_file_that_says_where_they_are_from() -> None:
    manner = evaluation_manner()

    assert manner.grades == YEARLY.grades
    assert manner.unfit == HALF


@given(st.lists(st.booleans(), max_size=8))
def test_only_the_last_evaluations_running_count(bad: list[bool]) -> None:
    rule = shipped_profiles()[NATIONAL].evaluation_fails
    assert rule is not None
    history = [
        (date(2026, 1, at + 1), YEARLY, graded(30, 0, 0, 0, 0, 0, 0 if is_bad else 30, 30 * is_bad))
        for at, is_bad in enumerate(bad)
    ]
    failed = fails_in_a_row(history, HALF, rule)

    assert [each.name for each in failed] == (["李强"] if bad[-2:] == [True, True] else [])
    if failed:
        assert len(failed[0].held_on) == 2
        assert failed[0].rule.endswith("第三十七条")


@given(st.lists(st.integers(0, 9), min_size=8, max_size=8))
def test_tallies_hold_every_number_once(numbers: list[int]) -> None:
    got = tallies(YEARLY, tuple(numbers))

    assert [name for name, _grades in got] == ["王敏", "李强"]
    assert [number for _name, grades in got for number in grades] == numbers


def evaluated(store: Store, day: date, sheet: CountSheet) -> MeetingId:
    """Hold a meeting of 45 representatives on a day that evaluates the committee."""
    meeting_id = planned(store, on=day, title=f"{day.year}年民主评议")
    done(store, lambda tx: service.freeze_roll(tx, meeting_id, people(45), on=day))
    lines = roll(store, meeting_id)
    done(store, lambda tx: [service.sign_in(tx, line.id, 600) for line in lines[:30]])
    done(store, lambda tx: service.open_meeting(tx, meeting_id, 605, on=day))
    vote_id = put(store, item(store, meeting_id, "评议", ItemKind.REVIEW), YEARLY, 610)
    for turn in (1, 2):
        count(store, vote_id, turn, sheet)
    close(store, vote_id)
    return meeting_id


def test_two_failures_running_are_told_and_end_nothing(store: Store) -> None:
    bad, good = graded(30, 0, 0, 0, 0, 10, 0, 20), graded(30, 0, 0, 0, 0, 30, 0, 0)
    evaluated(store, date(2026, 1, 10), bad)
    with store.reading() as reading:
        assert service.failed_in_a_row(reading) == ()
    evaluated(store, date(2026, 7, 10), bad)

    with store.reading() as reading:
        (failed,) = service.failed_in_a_row(reading)
    assert (failed.name, failed.held_on) == ("李强", (date(2026, 1, 10), date(2026, 7, 10)))
    evaluated(store, date(2026, 9, 10), good)
    with store.reading() as reading:
        assert service.failed_in_a_row(reading) == ()


def test_an_evaluation_is_counted_and_carries_nothing(store: Store) -> None:
    meeting_id = gathered(store, 45, 30)
    done(store, lambda tx: service.open_meeting(tx, meeting_id, 850))
    vote_id = put(store, item(store, meeting_id, "评议", ItemKind.REVIEW), YEARLY, None)
    for turn in (1, 2):
        count(store, vote_id, turn, graded(20, 10, 0, 0, 2, 8, 4, 16))
    close(store, vote_id)

    vote = look(store, vote_id)
    assert vote.state is VoteState.COUNTED
    assert vote.result is not None
    assert [each.label for each in vote.result.choices if each.chosen] == ["李强 不称职"]
    assert vote.result.arithmetic[-2:] == (
        "王敏：优秀 20、称职 10、基本称职 0、不称职 0 票；不称职 0 < 16，没有评为不称职。",
        "李强：优秀 2、称职 8、基本称职 4、不称职 16 票；不称职 16 ≥ 16，评为不称职。",
    )


def test_without_a_quorum_nobody_is_evaluated(store: Store) -> None:
    meeting_id = gathered(store, 45, 30)
    done(store, lambda tx: service.open_meeting(tx, meeting_id, 850))
    item_id = item(store, meeting_id, "评议", ItemKind.REVIEW)
    leaver = roll(store, meeting_id)[0].id
    done(store, lambda tx: service.leave_room(tx, leaver, 851))

    with pytest.raises(RulesBroken):
        put(store, item_id, YEARLY, 852)


def test_an_evaluation_is_typed_in_a_grid_of_people_and_grades(
    qtbot: QtBot, store: Store, tasks: Tasks
) -> None:
    meeting_id = gathered(store, 45, 30, at=0)
    done(store, lambda tx: service.open_meeting(tx, meeting_id, 1))
    item(store, meeting_id, "评议居委会成员", ItemKind.REVIEW)
    panel = VotePanel(a_desk(tasks), meeting_id)
    qtbot.addWidget(panel)
    panel.resize(1100, 640)
    panel.show()
    qtbot.waitUntil(panel.put.isEnabled)
    qtbot.mouseClick(panel.put, Qt.MouseButton.LeftButton)

    def dialogs() -> list[OpenVoteDialog]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, OpenVoteDialog) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(dialogs()))
    asked = dialogs()[-1]
    assert asked.form.currentData() == VoteForm.EVALUATION
    assert not asked.number.isVisible()
    asked.options.setPlainText("王敏\n李强")
    qtbot.mouseClick(asked.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(panel.counting.cards) == 2)
    card = panel.counting.cards[1]
    assert len(card.fields) == 3 + 2 * 4
    numbers = (30, 30, 0, 20, 10, 0, 0, 2, 8, 4, 16)
    for field, number in zip(card.fields.values(), numbers, strict=True):
        field.setText(str(number))
    qtbot.mouseClick(card.hand_in, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(card.correct.isVisible)


def test_the_members_of_the_committee_are_proposed(store: Store) -> None:
    def use_case(tx: Transaction) -> None:
        body_id = communities.add_body(tx, BodyDraft(kind=BodyKind.COMMITTEE, name="居民委员会"))
        for name, until in (("王敏", None), ("李强", None), ("赵刚", date(2026, 6, 30))):
            office_id = communities.appoint(
                tx,
                OfficeDraft(
                    body_id=body_id,
                    person_id=new_id(),
                    person_name=name,
                    from_on=date(2026, 1, 1),
                    until_on=until,
                ),
            )
            assert office_id

    done(store, use_case)
    with store.reading() as reading:
        draft = service.evaluation_draft(reading, "年度评议")

    assert draft.options == ("王敏", "李强")
    assert draft.grades == evaluation_manner().grades


def test_the_panel_tells_who_has_failed_twice_running(
    qtbot: QtBot, store: Store, tasks: Tasks
) -> None:
    bad = graded(30, 0, 0, 0, 0, 10, 0, 20)
    evaluated(store, date(2026, 1, 10), bad)
    panel = VotePanel(a_desk(tasks), evaluated(store, date(2026, 7, 10), bad))
    qtbot.addWidget(panel)
    panel.resize(1100, 640)
    panel.show()
    qtbot.waitUntil(panel.result.isVisible)

    assert "李强 已连续 2 次被评议不称职，依法职务终止" in panel.told.text()
    assert "第三十七条" in panel.told.text()
    assert "程序不会自动免职" in panel.told.text()
    assert "评议结果" in panel.result.text()
