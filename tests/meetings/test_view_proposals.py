"""The page of proposals, clicked and typed into as a clerk does."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.proposals import (
    CARPORT,
    Block,
    Session,
    a_block,
    adopted,
    begun,
    do,
    handed_in,
    look,
    signed,
    voted,
)
from support.record_pages import LEFT, cells, opened, press, titles, told, typed, window

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    RECORD_STEP,
    RETURN_PROPOSAL,
    SUBMIT_PROPOSAL,
    CountedAs,
    ProposalId,
    ProposalState,
    ProposerKind,
    StepDraft,
)
from shequ_desktop.meetings.view.proposal_card import FILES, SIGNERS, STEPS
from shequ_desktop.meetings.view.proposal_dialogs import MergeDialog, ProposalDialog
from shequ_desktop.meetings.view.proposal_signing import SigningDialog
from shequ_desktop.meetings.view.proposal_steps import StepDialog
from shequ_desktop.meetings.view.proposals_page import ProposalsPage
from shequ_desktop.storage.store import Store

TOGETHER = replace(CARPORT, proposer_kind=ProposerKind.HOUSEHOLDS, title="增设晾衣架")
BY_PARTY = replace(CARPORT, proposer_kind=ProposerKind.PARTY, title="成立助餐点")
ENTER = Qt.Key.Key_Return


@pytest.fixture
def block(store: Store) -> Block:
    return a_block(store)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


def state(store: Store, proposal_id: ProposalId) -> ProposalState:
    return look(store, service.proposal, proposal_id).state


def test_an_empty_list_says_how_to_begin(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, ProposalsPage(desk), 0)

    qtbot.waitUntil(lambda: "新建提案" in page.nothing.text())
    assert page.nothing.isVisible()
    qtbot.waitUntil(lambda: "在左边选一份提案" in page.card.text())
    assert titles(page) == []


def test_the_list_tells_what_each_still_needs(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    signed(store, begun(store), block.representatives[:3])
    signed(store, begun(store, TOGETHER), block.settled.spouses[:38], CountedAs.HOUSEHOLD)
    do(store, SUBMIT_PROPOSAL, service.submit_proposal, begun(store, BY_PARTY))

    page = opened(qtbot, ProposalsPage(desk), 3)

    assert cells(page, 2) == ["成立助餐点", "增设晾衣架", CARPORT.title]
    assert cells(page, 4) == ["不需联名", "38/50 户，还差 12 户", "3/5 人，还差 2 人"]
    assert cells(page, 5) == ["社区党组织研究讨论", "征集联名", "征集联名"]


def test_chips_count_states_and_narrow_the_list(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    handed_in(store, block)
    begun(store, TOGETHER)
    page = opened(qtbot, ProposalsPage(desk), 2)

    chip = page.chips.chips[ProposalState.SUBMITTED.value]
    assert chip.text() == "已提交 1"
    qtbot.mouseClick(chip, LEFT)

    assert cells(page, 1) == ["TA-2026-001"]


def test_typing_initials_finds_one_and_nonsense_says_what_to_do(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    begun(store)
    begun(store, TOGETHER)
    page = opened(qtbot, ProposalsPage(desk), 2)

    QTest.keyClicks(page.search, "zslyj")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert cells(page, 2) == ["增设晾衣架"]
    QTest.keyClicks(page.search, "xyz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert "清空搜索框" in page.nothing.text()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_a_proposal_is_written_by_ctrl_n(qtbot: QtBot, desk: Desk, store: Store) -> None:
    page = opened(qtbot, ProposalsPage(desk), 0)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page.search, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = window(qtbot, ProposalDialog)

    typed(form.title_edit, "更换楼道灯")
    typed(form.words, "3号楼1至6层换成感应灯。")
    form.kind.setCurrentIndex(form.kind.findData(ProposerKind.COMMITTEE.value))
    QTest.keyClicks(form.budget, "1,280.5")
    typed(form.source, "工作经费")
    form.major.setChecked(True)
    typed(form.risk, "无风险")
    QTest.keyClick(form.title_edit, ENTER, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    (found,) = look(store, service.proposals)
    assert found.draft.budget_fen == 128_050
    assert (found.draft.major, found.draft.risk_note) == (True, "无风险")
    assert found.draft.steps == "law-2026"
    qtbot.waitUntil(lambda: "1,280.50 元" in page.card.text())


def test_an_amount_nobody_understands_keeps_the_form_open(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, ProposalsPage(desk), 0)
    page.begin()
    form = window(qtbot, ProposalDialog)
    typed(form.title_edit, "更换楼道灯")
    QTest.keyClicks(form.budget, "abc")

    qtbot.mouseClick(form.save, LEFT)

    assert form.isVisible()
    assert "看不懂这个金额" in form.budget.accessibleDescription()
    form.mark_clean()
    form.reject()


def test_a_form_without_a_title_says_so(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, ProposalsPage(desk), 0)
    page.begin()
    form = window(qtbot, ProposalDialog)

    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: "请填写提案的标题" in form.findings.text())
    form.reject()


def names_of(store: Store, proposal_id: ProposalId) -> list[str]:
    return [each.name for each in look(store, service.proposal, proposal_id).endorsements]


@pytest.mark.usefixtures("block")
def test_representatives_sign_one_after_the_other_by_the_keyboard(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    proposal_id = begun(store)
    page = opened(qtbot, ProposalsPage(desk), 1)
    press(qtbot, page, "登记联名")
    form = window(qtbot, SigningDialog)
    wanted = ["王伟", "刘伟", "黄伟", "周伟", "马伟"]

    for at, letters in enumerate(("ww", "liuw", "huangw", "zhouw", "maw"), start=1):
        QTest.keyClicks(form.search, letters)
        QTest.keyClick(form.search, ENTER)  # faster than anything can be found
        qtbot.waitUntil(lambda: not form.search.text())
        assert names_of(store, proposal_id) == wanted[:at]

    qtbot.waitUntil(lambda: "已经达到" in form.need.text())
    form.reject()
    qtbot.waitUntil(lambda: titles(page)[0] == "提交")


def test_arrows_choose_while_the_cursor_stays_in_the_search(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    proposal_id = begun(store)
    page = opened(qtbot, ProposalsPage(desk), 1)
    press(qtbot, page, "登记联名")
    form = window(qtbot, SigningDialog)
    qtbot.waitUntil(lambda: form.list.count() == len(block.representatives))
    third = form.list.item(2).text().split("　")[0]

    QTest.keyClick(form.search, Qt.Key.Key_Down)
    QTest.keyClick(form.search, Qt.Key.Key_Down)
    QTest.keyClick(form.search, ENTER)

    qtbot.waitUntil(lambda: bool(look(store, service.proposal, proposal_id).endorsements))
    assert look(store, service.proposal, proposal_id).endorsements[0].name == third
    form.reject()


def test_a_household_that_has_signed_is_marked_and_refused(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    proposal_id = begun(store, TOGETHER)
    signed(store, proposal_id, block.settled.heads[:1], CountedAs.HOUSEHOLD)
    head = look(store, service.proposal, proposal_id).endorsements[0].name
    page = opened(qtbot, ProposalsPage(desk), 1)
    press(qtbot, page, "登记联名")
    form = window(qtbot, SigningDialog)

    typed(form.search, "1号楼1单元101")
    marked = f"本户已由 {head} 联名"
    qtbot.waitUntil(
        lambda: any(marked in form.list.item(row).text() for row in range(form.list.count()))
    )
    row = next(at for at in range(form.list.count()) if marked in form.list.item(at).text())
    form.list.setCurrentRow(row)
    QTest.keyClick(form.search, ENTER)

    qtbot.waitUntil(lambda: "每户只计一次" in form.findings.text())
    assert look(store, service.endorsement_need, proposal_id).households.signed == 1
    form.reject()


def test_a_signature_is_withdrawn_from_the_card_and_can_come_back(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    proposal_id = begun(store)
    signed(store, proposal_id, block.representatives[:2])
    page = opened(qtbot, ProposalsPage(desk), 1)
    page.card.turn_to(SIGNERS)
    table = page.proposal_card.signers
    table.selectRow(0)

    table.actions()[0].trigger()

    qtbot.waitUntil(
        lambda: look(store, service.endorsement_need, proposal_id).representatives.signed == 1
    )
    qtbot.waitUntil(lambda: "还差 4 人" in page.card.text())
    store.undo()
    assert look(store, service.endorsement_need, proposal_id).representatives.signed == 2


def test_too_few_signatures_are_told_when_it_is_handed_in(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    proposal_id = begun(store)
    signed(store, proposal_id, block.representatives[:4])
    page = opened(qtbot, ProposalsPage(desk), 1)

    press(qtbot, page, "提交")

    words = told(qtbot)
    assert "还差 1 名" in words
    assert "锦江区社区居民代表会议规定" in words
    assert state(store, proposal_id) is ProposalState.COLLECTING


def test_a_warning_can_be_overridden_when_it_is_handed_in(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    proposal_id = begun(store, replace(BY_PARTY, budget_fen=100))
    page = opened(qtbot, ProposalsPage(desk), 1)

    press(qtbot, page, "提交")
    words = told(qtbot, "仍要提交")

    assert "还没有填写经费来源" in words
    qtbot.waitUntil(lambda: state(store, proposal_id) is ProposalState.SUBMITTED)
    qtbot.waitUntil(lambda: cells(page, 1) == ["TA-2026-001"])


def test_the_next_step_is_recorded_from_the_card(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    proposal_id = handed_in(store, block, replace(CARPORT, steps="siyi-lianggongkai"))
    page = opened(qtbot, ProposalsPage(desk), 1)
    page.card.turn_to(STEPS)
    button = next(
        each for each in page.card.findChildren(QPushButton) if each.text() == "记录这一步"
    )
    qtbot.mouseClick(button, LEFT)
    form = window(qtbot, StepDialog)

    assert form.step.currentText() == "社区党组织会议提议"
    form.day.set_day(date(2026, 11, 20))
    typed(form.chair, "王书记")
    typed(form.opinion, "同意提交商议")
    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: state(store, proposal_id) is ProposalState.PARTY_STUDY)
    qtbot.waitUntil(lambda: "同意提交商议" in page.card.text())
    qtbot.waitUntil(lambda: "主持 王书记" in page.card.text())


def test_a_record_is_corrected_and_deleted_from_the_card(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    proposal_id = handed_in(store, block)
    studied = StepDraft(step="party", held_on=date(2026, 11, 20), opinion="同意")
    do(store, RECORD_STEP, service.record_step, proposal_id, studied)
    page = opened(qtbot, ProposalsPage(desk), 1)
    page.card.turn_to(STEPS)

    def button(title: str) -> QPushButton:
        found = page.card.findChildren(QPushButton)
        return next(each for each in found if each.text() == title)

    qtbot.mouseClick(button("修改记录"), LEFT)
    form = window(qtbot, StepDialog)
    typed(form.place, "党群服务中心")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "党群服务中心" in page.card.text())
    qtbot.mouseClick(button("删除记录"), LEFT)

    qtbot.waitUntil(lambda: state(store, proposal_id) is ProposalState.SUBMITTED)


def test_a_meeting_that_was_held_fills_the_record(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    proposal_id = handed_in(store, block, replace(CARPORT, steps="law-2026"))
    studied = StepDraft(step="party", held_on=date(2026, 2, 20))
    do(store, RECORD_STEP, service.record_step, proposal_id, studied)
    other = handed_in(store, block)
    voted(store, other)
    page = opened(qtbot, ProposalsPage(desk), 2)
    page.go_to(proposal_id)
    press(qtbot, page, "记录步骤")
    form = window(qtbot, StepDialog)
    qtbot.waitUntil(lambda: form.meeting.count() == 2)

    form.meeting.setCurrentIndex(1)
    form.meeting.activated.emit(1)

    assert form.step.currentText() == "居民会议或者居民代表会议决定"
    assert (form.day.day(), form.place.text()) == (date(2026, 3, 3), "社区会议室")
    assert (form.should.count(), form.present.count()) == (45, 30)
    QTest.keyClicks(form.votes_for, "16")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: state(store, proposal_id) is ProposalState.PASSED)
    record = look(store, service.proposal, proposal_id).records[-1]
    page.card.turn_to(STEPS)
    qtbot.waitUntil(lambda: "赞成 16" in page.card.text())
    link = next(each for each in page.card.findChildren(QPushButton) if each.text() == "查看会议")
    with qtbot.waitSignal(desk.open_requested) as asked:
        qtbot.mouseClick(link, LEFT)
    assert asked.args == ["meetings", f"meetings:{record.meeting_id}"]


def test_customs_of_the_steps_are_told_while_typing(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    proposal_id = handed_in(store, block, replace(CARPORT, steps="siyi-lianggongkai"))
    studied = StepDraft(step="party", held_on=date(2026, 11, 20))
    discussed = replace(studied, step="joint", should=9, present=9, votes_for=9)
    for draft in (studied, discussed):
        do(store, RECORD_STEP, service.record_step, proposal_id, draft)
    page = opened(qtbot, ProposalsPage(desk), 1)
    press(qtbot, page, "记录步骤")
    form = window(qtbot, StepDialog)

    QTest.keyClicks(form.should, "45")
    QTest.keyClicks(form.present, "29")
    QTest.keyClicks(form.votes_for, "22")
    short = form.customs.text()
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: form.save.text() == "仍要保存")
    qtbot.mouseClick(form.save, LEFT)

    assert "要有 30 人到会" in short
    assert "要有 23 票赞成" in short
    qtbot.waitUntil(lambda: state(store, proposal_id) is ProposalState.PARTY_ASSEMBLY)


def test_a_proposal_goes_back_with_a_reason(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    proposal_id = handed_in(store, block)
    page = opened(qtbot, ProposalsPage(desk), 1)
    press(qtbot, page, "退回补充…")
    form = window(qtbot, ReasonDialog)

    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "请写明原因" in form.findings.text())
    typed(form.reason, "补充预算明细")
    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: state(store, proposal_id) is ProposalState.RETURNED)
    qtbot.waitUntil(lambda: "补充预算明细" in page.card.text())


def test_proposals_are_merged_by_ticking_the_other(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    other = handed_in(store, block, replace(CARPORT, title="3号楼充电设施"))
    into = handed_in(store, block)
    page = opened(qtbot, ProposalsPage(desk), 2)
    page.go_to(into)
    press(qtbot, page, "并案…")
    form = window(qtbot, MergeDialog)

    assert list(form.boxes) == [other]
    form.boxes[other].setChecked(True)
    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: state(store, other) is ProposalState.MERGED)
    qtbot.waitUntil(lambda: "已并案" in cells(page, 0))


def test_a_draft_is_deleted_with_the_key_and_comes_back(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    begun(store)
    page = opened(qtbot, ProposalsPage(desk), 1)
    page.table.setFocus()

    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    desk.tasks.undo(owner=page, then=lambda _none: None, refused=lambda _found: None)

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_a_voted_proposal_leads_to_its_resolution_and_to_its_end(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    passed, lost = handed_in(store, block), handed_in(store, block, TOGETHER_BY_REPRESENTATIVES)
    resolution_id = adopted(store, passed)
    voted(store, lost, Session(votes_for=15))
    page = opened(qtbot, ProposalsPage(desk), 2)
    page.go_to(passed)

    link = next(each for each in page.card.findChildren(QPushButton) if each.text() == "查看决议")
    with qtbot.waitSignal(desk.open_requested) as asked:
        qtbot.mouseClick(link, LEFT)
    page.go_to(lost)
    press(qtbot, page, "办结")

    assert asked.args == ["meetings", f"resolutions:{resolution_id}"]
    qtbot.waitUntil(lambda: state(store, lost) is ProposalState.CLOSED)


TOGETHER_BY_REPRESENTATIVES = replace(CARPORT, title="增设晾衣架")


def test_the_menu_offers_what_is_possible_now(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    proposal_id = handed_in(store, block)
    page = opened(qtbot, ProposalsPage(desk), 1)
    going = titles(page)
    do(store, RETURN_PROPOSAL, service.return_proposal, proposal_id, "补充")
    again = opened(qtbot, ProposalsPage(desk), 1)

    assert going == ["记录步骤", "并案…", "退回补充…", "撤回提案…"]
    assert titles(again) == ["提交", "登记联名", "修改提案", "撤回提案…"]


def test_the_card_keeps_its_tab_when_another_proposal_is_chosen(
    qtbot: QtBot, desk: Desk, store: Store, block: Block
) -> None:
    first, other = handed_in(store, block), handed_in(store, block)
    page = opened(qtbot, ProposalsPage(desk), 2)
    page.go_to(first)
    page.card.turn_to(FILES)

    page.go_to(other)

    assert page.card.tab() == FILES
    qtbot.waitUntil(lambda: "还没有附件" in page.card.text())
