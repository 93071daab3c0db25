"""From two proposals to a resolution that has hung its days: one round, clicked and typed."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.proposals import Block, a_block, look
from support.record_pages import titles
from support.rounds import Calendar, Round

from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service as ledger
from shequ_desktop.households.values import PersonId
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    MeetingState,
    ProposalState,
    ProposerKind,
    VoteState,
    Way,
)
from shequ_desktop.storage.store import Store

CARPORT, LAMPS, SCHEDULE = "加装电动自行车充电棚", "更换楼道照明灯", "调整活动室开放时间"
BEFORE, HELD = date(2026, 2, 9), date(2026, 3, 3)
ARTICLE = "第二十九条"


@pytest.fixture
def calendar() -> Calendar:
    return Calendar(BEFORE)


@pytest.fixture
def now(calendar: Calendar) -> Callable[[], datetime]:
    return calendar


@pytest.fixture
def block(store: Store) -> Block:
    return a_block(store)


@pytest.fixture
def going(qtbot: QtBot, tasks: Tasks, store: Store, calendar: Calendar, block: Block) -> Round:
    assert len(block.representatives) == 45
    return Round(qtbot, a_desk(tasks), store, calendar)


def doors(store: Store, block: Block) -> list[str]:
    people = [PersonId(each) for each in block.settled.heads]
    with store.reading() as reading:
        lines = ledger.lines_of_people(reading, people)
    return [f"{lines[each].full_name} {ledger.line_address(lines[each])}" for each in people]


def test_a_round_from_two_proposals_to_the_day_the_resolution_comes_down(
    going: Round, store: Store, block: Block
) -> None:
    the_representatives_bring_a_proposal(going)
    fifty_households_bring_another(going, doors(store, block))
    both_go_through_the_first_three_of_the_four_steps(going)
    a_meeting_is_called_with_three_matters(going)
    too_few_of_the_forty_five_cannot_begin(going)
    sixteen_of_thirty_carry_a_matter_and_fifteen_do_not(going)
    twenty_three_of_forty_five_can_vote_on_nothing(going)
    the_minutes_are_sealed(going)
    the_resolution_hangs_from_the_third_to_the_nineteenth_of_march(going)
    the_proposals_know_what_became_of_them(going)


def the_representatives_bring_a_proposal(going: Round) -> None:
    going.propose(CARPORT, ProposerKind.REPRESENTATIVES)
    assert "还差 1" in going.sign(CARPORT, 4)
    assert titles(going.proposals())[0] == "登记联名"
    assert "已经达到" in going.sign(CARPORT, 1)
    going.submit(CARPORT)
    going.until(lambda: going.proposal(CARPORT).state is ProposalState.SUBMITTED)
    assert going.proposal(CARPORT).number == "TA-2026-001"


def fifty_households_bring_another(going: Round, doors: list[str]) -> None:
    going.propose(LAMPS, ProposerKind.HOUSEHOLDS)
    assert "还差 1 户" in going.sign_for_homes(LAMPS, doors[:49])
    assert "已经达到" in going.sign_for_homes(LAMPS, doors[49:50])
    going.submit(LAMPS)
    going.until(lambda: going.proposal(LAMPS).number == "TA-2026-002")


def both_go_through_the_first_three_of_the_four_steps(going: Round) -> None:
    for title in (CARPORT, LAMPS):
        going.record_step(title, "社区党组织会议提议")
        going.record_step(title, "“两委”会议商议", people=(11, 10, 10, 0, 0))
        going.record_step(title, "党员大会审议", people=(60, 48, 45, 2, 1))
    assert [each.step for each in going.proposal(LAMPS).records] == [
        "party",
        "joint",
        "party_assembly",
    ]


def a_meeting_is_called_with_three_matters(going: Round) -> None:
    meeting = going.plan("第十届第三次居民代表会议", "2026-03-03")
    assert (meeting.entitled, meeting.profile) == (45, "cn-2026")
    desk = going.enter()
    for title in (CARPORT, LAMPS, SCHEDULE):
        going.add_item(desk, title, "2026-02-09")
    assert going.meeting().items[0].draft.proposal_id == going.proposal(CARPORT).id
    assert going.meeting().items[2].draft.proposal_id is None


def too_few_of_the_forty_five_cannot_begin(going: Round) -> None:
    going.come_back_on(HELD)
    desk = going.enter()
    for present, missing in ((23, 7), (29, 1)):
        going.sign_in(desk, present)
        assert desk.figures.text("missing") == str(missing)
        assert f"法定至少 30 人，还差 {missing} 人" in going.try_to_open(desk)
    assert not going.votes(desk).put.isEnabled()
    going.sign_in(desk, 30)
    assert ARTICLE in desk.figures.rule.text()
    going.open(desk)
    assert going.meeting().way is Way.DECIDING


def sixteen_of_thirty_carry_a_matter_and_fifteen_do_not(going: Round) -> None:
    desk = going.enter()
    panel = going.votes(desk)
    carried = going.vote(panel, CARPORT, 16, 14)
    assert (carried.state, carried.present) == (VoteState.PASSED, 30)
    assert carried.result is not None
    assert carried.result.verdict is not None
    assert carried.result.verdict.votes_needed == 16
    assert any(ARTICLE in line for line in carried.result.arithmetic)
    resolution = going.adopt(panel)
    assert resolution.shown_number == "〔2026〕1号"
    assert resolution.proposal_id == going.proposal(CARPORT).id

    lost = going.vote(panel, LAMPS, 15, 15)

    assert lost.state is VoteState.REJECTED
    assert not panel.adopt.isVisible()


def twenty_three_of_forty_five_can_vote_on_nothing(going: Round) -> None:
    desk = going.enter()
    going.leave(desk, 7)
    assert desk.figures.text("present") == "23"
    panel = going.votes(desk)
    form = going.put(panel, SCHEDULE)
    going.click(form.save)
    going.until(lambda: ARTICLE in form.findings.text())
    going.click(form.save)
    assert form.isVisible()
    assert len(look(going.store, service.votes_of, going.meeting().id)) == 2
    form.mark_clean()
    form.reject()
    going.close(desk)


def the_minutes_are_sealed(going: Round) -> None:
    desk = going.enter()
    panel = going.seal(desk)
    column = next(iter(panel.columns.values()))
    assert column.text.isReadOnly()
    for words in ("应到", "16", "15", ARTICLE):
        assert words in column.text.toPlainText()
    (minutes,) = look(going.store, service.minutes, going.meeting().id)
    assert len(minutes.seal) == 64
    assert going.meeting().state is MeetingState.SEALED


def the_resolution_hangs_from_the_third_to_the_nineteenth_of_march(going: Round) -> None:
    said = going.post()
    assert "公示 15 天" in said
    assert "2026年3月19日 起可以撤下" in said
    going.come_back_on(date(2026, 3, 18))
    assert "公示期" in going.try_to_take_down()
    going.come_back_on(date(2026, 3, 19))
    going.take_down()
    board = going.resolution().board
    assert board is not None
    assert board.taken_down_on == date(2026, 3, 19)
    assert board.early_reason == ""


def the_proposals_know_what_became_of_them(going: Round) -> None:
    carried, lost = going.proposal(CARPORT), going.proposal(LAMPS)
    assert carried.resolution_id == going.resolution().id
    assert [each.step for each in carried.records][-2:] == ["decision", "publish"]
    assert lost.resolution_id is None
    counted = look(going.store, service.statistics, date(2026, 1, 1), date(2026, 6, 30))
    assert (counted.resolutions, counted.rejected) == (1, 1)
