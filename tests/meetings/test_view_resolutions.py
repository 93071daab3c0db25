"""The register of resolutions, clicked and typed into as a clerk does."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from support.gatherings import people, planned
from support.li_family import a_desk
from support.proposals import Session, adopted, do, look, voted
from support.record_pages import LEFT, cells, opened, press, titles, told, typed, window

from shequ_desktop.gui.clipboard import parse_table
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    FINISH_RESOLUTION,
    FREEZE_ROLL,
    NOTE_PROGRESS,
    OBJECT_TO_RESOLUTION,
    OPEN_MEETING,
    POST_RESOLUTION,
    SIGN_IN,
    Assembly,
    MeetingKind,
    ObjectionDraft,
    ProgressDraft,
    Resolution,
    ResolutionDraft,
    ResolutionId,
    ResolutionState,
)
from shequ_desktop.meetings.view.resolution_board import (
    FinishDialog,
    PostResolutionDialog,
    ProgressDialog,
    TakeDownResolutionDialog,
)
from shequ_desktop.meetings.view.resolution_card import BOARD, EXECUTION
from shequ_desktop.meetings.view.resolution_dialogs import (
    CorrectionDialog,
    RecordFilingDialog,
    ResolutionDialog,
    RevokeDialog,
)
from shequ_desktop.meetings.view.resolution_objections import AnswerObjectionDialog, ObjectDialog
from shequ_desktop.meetings.view.resolutions_page import ResolutionsPage
from shequ_desktop.storage.store import Store

NOVEMBER = Session(on=date(2026, 11, 10))
RESIDENTS = Session(on=date(2026, 11, 12), assembly=Assembly.HOUSEHOLDS)
LATE = ResolutionDraft(
    title="加装充电棚", body="同意加装。", owner="王敏", due_on=date(2026, 11, 15)
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


def read(store: Store, resolution_id: ResolutionId) -> Resolution:
    return look(store, service.resolution, resolution_id)


def test_an_empty_register_says_that_a_vote_comes_first(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, ResolutionsPage(desk), 0)

    qtbot.waitUntil(lambda: "形成决议" in page.nothing.text())
    qtbot.mouseClick(page.new, LEFT)

    assert "没有可以形成决议的表决" in told(qtbot)


def test_only_passed_votes_are_offered_and_get_the_next_number(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    voted(store, session=replace(NOVEMBER, votes_for=15))
    voted(store, session=NOVEMBER)
    page = opened(qtbot, ResolutionsPage(desk), 0)
    qtbot.mouseClick(page.new, LEFT)
    form = window(qtbot, ResolutionDialog)

    assert form.vote.count() == 1
    assert form.title_edit.text() == "加装充电棚"
    assert "第二十九条" in form.basis.text()
    QTest.keyClick(form.title_edit, Qt.Key.Key_Return, CTRL)

    qtbot.waitUntil(lambda: cells(page, 1) == ["〔2026〕1号"])
    qtbot.waitUntil(lambda: "至少 16 票" in page.card.text())
    qtbot.waitUntil(lambda: "三分之二以上" in page.card.text())
    (found,) = look(store, service.resolutions)
    link = next(each for each in page.card.findChildren(QPushButton) if each.text() == "查看会议")
    with qtbot.waitSignal(desk.open_requested) as asked:
        qtbot.mouseClick(link, LEFT)
    assert asked.args == ["meetings", f"meetings:{found.meeting_id}"]


def test_a_vote_without_party_study_makes_one_after_a_warning(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    voted(store, session=replace(NOVEMBER, studied_on=None))
    page = opened(qtbot, ResolutionsPage(desk), 0)
    qtbot.mouseClick(page.new, LEFT)
    form = window(qtbot, ResolutionDialog)

    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "应当先经研究讨论" in form.findings.text())
    assert "第三十条" in form.findings.text()
    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_what_runs_and_what_is_late_is_told_in_the_list(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    late = adopted(store, session=NOVEMBER, draft=LATE)
    do(store, NOTE_PROGRESS, service.note_progress, late, _progress())
    hanging = adopted(store, session=NOVEMBER)
    do(store, POST_RESOLUTION, service.post_resolution, hanging, date(2026, 11, 11))
    adopted(store, session=NOVEMBER)

    page = opened(qtbot, ResolutionsPage(desk), 3)

    assert cells(page, 4) == [
        "应当及时张贴",
        "公示至 11月26日，还有 4 天",
        "11月15日 前完成，已过 7 天",
    ]
    assert cells(page, 0) == ["已通过，待公示", "公示中", "执行中"]


def _progress() -> ProgressDraft:
    return ProgressDraft(on=date(2026, 11, 14), body="签订合同", spent_fen=50_000)


def test_posting_tells_until_when_and_refuses_fourteen_days(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    resolution_id = adopted(store)
    page = opened(qtbot, ResolutionsPage(desk), 1)
    press(qtbot, page, "登记张贴")
    form = window(qtbot, PostResolutionDialog)
    form.day.set_day(date(2026, 3, 3))
    qtbot.waitUntil(lambda: "2026年3月18日（含当天）；2026年3月19日 起" in form.plan.text())
    assert "第三十四条" in form.why.text()

    QTest.keyClicks(form.days, "14")
    qtbot.waitUntil(lambda: "不能少于 15 天" in form.days.accessibleDescription())
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "公示期不得少于 15 天" in form.findings.text())
    form.days.clear()
    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: read(store, resolution_id).board is not None)
    qtbot.waitUntil(lambda: "公示期已满，3月19日 起可以撤下" in page.card.text())


def test_taking_down_early_asks_why(qtbot: QtBot, desk: Desk, store: Store) -> None:
    resolution_id = adopted(store, session=NOVEMBER)
    do(store, POST_RESOLUTION, service.post_resolution, resolution_id, date(2026, 11, 11))
    page = opened(qtbot, ResolutionsPage(desk), 1)
    press(qtbot, page, "登记撤下")
    form = window(qtbot, TakeDownResolutionDialog)
    assert "提前撤下必须写明原因" in form.reason.accessibleDescription()

    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "提前撤下请写明原因" in form.findings.text())
    typed(form.reason, "公示栏维修")
    qtbot.mouseClick(form.save, LEFT)

    page.card.turn_to(BOARD)
    qtbot.waitUntil(lambda: "公示栏维修" in page.card.text())


def test_an_objection_is_taken_down_and_answered(qtbot: QtBot, desk: Desk, store: Store) -> None:
    resolution_id = adopted(store, session=NOVEMBER)
    page = opened(qtbot, ResolutionsPage(desk), 1)
    press(qtbot, page, "登记异议…")
    form = window(qtbot, ObjectDialog)
    typed(form.name, "张三")
    typed(form.words, "挡住采光")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: titles(page)[0] == "答复异议")
    assert cells(page, 4) == ["11月25日 前答复异议"]

    press(qtbot, page, "答复异议")
    answer = window(qtbot, AnswerObjectionDialog)
    typed(answer.words, "已移到西侧")
    answer.adopted.setChecked(True)
    qtbot.mouseClick(answer.save, LEFT)

    qtbot.waitUntil(lambda: not read(store, resolution_id).open_objections)
    page.card.turn_to(BOARD)
    qtbot.waitUntil(lambda: "已移到西侧（已采纳）" in page.card.text())


def test_it_is_begun_carried_out_and_its_result_posted(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    resolution_id = adopted(store)
    do(store, POST_RESOLUTION, service.post_resolution, resolution_id, date(2026, 3, 3))
    page = opened(qtbot, ResolutionsPage(desk), 1)
    page.card.turn_to(EXECUTION)
    press(qtbot, page, "开始执行…")
    form = window(qtbot, ProgressDialog)
    typed(form.words, "施工队进场")
    QTest.keyClicks(form.spent, "28500")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "累计支出：28,500.00 元" in page.card.text())

    press(qtbot, page, "执行完毕…")
    finish = window(qtbot, FinishDialog)
    assert finish.words.toPlainText() == "施工队进场"
    qtbot.mouseClick(finish.save, LEFT)
    qtbot.waitUntil(lambda: read(store, resolution_id).state is ResolutionState.DONE)
    qtbot.waitUntil(lambda: titles(page)[0] == "登记结果公示")
    press(qtbot, page, "登记结果公示")
    result = window(qtbot, PostResolutionDialog)
    qtbot.waitUntil(lambda: bool(result.plan.text()))
    qtbot.mouseClick(result.save, LEFT)

    qtbot.waitUntil(lambda: read(store, resolution_id).state is ResolutionState.RESULT_ON_BOARD)


def test_an_entry_about_progress_is_deleted_and_comes_back(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    resolution_id = adopted(store)
    do(store, NOTE_PROGRESS, service.note_progress, resolution_id, _progress())
    page = opened(qtbot, ResolutionsPage(desk), 1)
    page.card.turn_to(EXECUTION)
    buttons = page.card.findChildren(QPushButton)
    gone = next(each for each in buttons if each.text() == "删除这一条")

    qtbot.mouseClick(gone, LEFT)
    qtbot.waitUntil(lambda: read(store, resolution_id).progress == ())
    store.undo()

    assert len(read(store, resolution_id).progress) == 1


def test_execution_begins_without_words_too(qtbot: QtBot, desk: Desk, store: Store) -> None:
    resolution_id = adopted(store)
    page = opened(qtbot, ResolutionsPage(desk), 1)
    press(qtbot, page, "开始执行…")
    form = window(qtbot, ProgressDialog)

    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "公示期还没有满" in form.findings.text())
    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: read(store, resolution_id).begun_on == date(2026, 11, 22))
    assert read(store, resolution_id).progress == ()


def test_nothing_is_filed_away_before_its_result_was_posted(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    resolution_id = adopted(store)
    do(store, NOTE_PROGRESS, service.note_progress, resolution_id, _progress())
    do(
        store,
        FINISH_RESOLUTION,
        service.finish_resolution,
        resolution_id,
        date(2026, 11, 20),
        "建成",
    )
    page = opened(qtbot, ResolutionsPage(desk), 1)

    assert "归档" not in titles(page)
    assert titles(page)[:2] == ["登记张贴", "登记结果公示"]


def test_words_that_hang_cannot_be_changed_but_the_plan_can(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    resolution_id = adopted(store)
    do(store, POST_RESOLUTION, service.post_resolution, resolution_id, date(2026, 3, 3))
    page = opened(qtbot, ResolutionsPage(desk), 1)
    press(qtbot, page, "修改决议…")
    form = window(qtbot, ResolutionDialog)
    words = form.words.toPlainText()

    form.words.setPlainText("改了")
    typed(form.owner, "王敏")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "正文和依据不能再改" in form.findings.text())
    form.words.setPlainText(words)
    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: read(store, resolution_id).draft.owner == "王敏")
    assert read(store, resolution_id).draft.body == words


def test_a_residents_resolution_revokes_an_earlier_one(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    lower = adopted(store, session=NOVEMBER)
    higher = adopted(store, session=RESIDENTS)
    page = opened(qtbot, ResolutionsPage(desk), 2)
    page.go_to(lower)
    press(qtbot, page, "登记撤销…")
    form = window(qtbot, RevokeDialog)

    assert "〔2026〕2号" in form.by.itemText(0)
    typed(form.reason, "与公约不符")
    qtbot.mouseClick(form.save, LEFT)

    qtbot.waitUntil(lambda: read(store, lower).state is ResolutionState.REVOKED)
    assert (read(store, lower).revoked_by, read(store, lower).revoked_by_id) == ("居民会议", higher)
    qtbot.waitUntil(lambda: "与公约不符" in page.card.text())
    assert titles(page) == []


def test_an_order_and_a_filing_are_written_down(qtbot: QtBot, desk: Desk, store: Store) -> None:
    resolution_id = adopted(store)
    page = opened(qtbot, ResolutionsPage(desk), 1)
    press(qtbot, page, "登记责令改正…")
    form = window(qtbot, CorrectionDialog)
    typed(form.words, "删除罚款条款")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "删除罚款条款" in page.card.text())
    press(qtbot, page, "登记备案…")
    filing = window(qtbot, RecordFilingDialog)
    qtbot.mouseClick(filing.save, LEFT)

    qtbot.waitUntil(lambda: read(store, resolution_id).filed_with == "街道办事处")
    qtbot.waitUntil(lambda: "报街道办事处" in page.card.text())


def test_the_years_counters_stand_below_the_register(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    resolution_id = adopted(store)
    voted(store, session=Session(votes_for=15))
    objection = ObjectionDraft(received_on=date(2026, 11, 12), body="意见")
    do(store, OBJECT_TO_RESOLUTION, service.object_to_resolution, resolution_id, objection)

    page = opened(qtbot, ResolutionsPage(desk), 1)

    qtbot.waitUntil(lambda: "决议 1　否决 1" in page.counters.text())
    assert "意见 1　采纳 0　答复 0" in page.counters.text()
    assert page.year.currentText() == "2026年"
    page.year.setCurrentIndex(page.year.findText("2026年下半年"))
    qtbot.waitUntil(lambda: "决议 0　否决 0" in page.counters.text())
    assert "意见 1" in page.counters.text()


def test_the_counters_of_all_periods_go_into_a_spreadsheet(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    adopted(store)
    voted(store, session=Session(votes_for=15))
    for kind, title in ((MeetingKind.TALK, "停车恳谈会"), (MeetingKind.HEARING, "收费听证会")):
        talk = planned(store, kind, None, date(2026, 11, 12), title)
        do(store, FREEZE_ROLL, service.freeze_roll, talk, people(3), on=date(2026, 11, 12))
        somebody = look(store, service.roll, talk)[0].id
        do(store, SIGN_IN, service.sign_in, somebody, 14 * 60)
        do(store, OPEN_MEETING, service.open_meeting, talk, 14 * 60, on=date(2026, 11, 12))
    page = opened(qtbot, ResolutionsPage(desk), 1)
    qtbot.waitUntil(lambda: page.year.count() == 3)

    with qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        qtbot.mouseClick(page.copy, LEFT)

    rows = parse_table(QGuiApplication.clipboard().text())
    assert rows[0][:5] == ["时段", "恳谈会", "听证会", "决议", "否决"]
    assert [row[:5] for row in rows[1:]] == [
        ["2026年", "1", "1", "1", "1"],
        ["2026年上半年", "0", "0", "1", "1"],
        ["2026年下半年", "1", "1", "0", "0"],
    ]
