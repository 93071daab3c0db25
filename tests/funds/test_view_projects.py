"""Projects, clicked and typed into as a clerk does."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.money import Days
from support.proposals import Session, adopted, do, look
from support.record_pages import cells, opened, press, titles, told, typed, window
from support.vaults import Template, open_copy

from shequ_desktop.app.office import Office
from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Community
from shequ_desktop.funds import service
from shequ_desktop.funds.model import VoucherRow
from shequ_desktop.funds.values import (
    ADD_SOURCE,
    IMPORT_BOOK,
    PROPOSE_PROJECT,
    Acceptance,
    Account,
    Direction,
    ProjectDraft,
    ProjectId,
    ProjectState,
    SourceDraft,
    SourceId,
)
from shequ_desktop.funds.view.project_card import CONTENT, MONEY, STEPS
from shequ_desktop.funds.view.project_dialogs import ProgressDialog, ProjectDialog
from shequ_desktop.funds.view.projects_page import ProjectsPage
from shequ_desktop.gui.bars import Bars
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service as meetings
from shequ_desktop.meetings.values import POST_RESOLUTION
from shequ_desktop.storage.store import Store

GRANTED = SourceDraft(name="保障资金", kind="security", year=2026, carried_fen=9_000_000)


@pytest.fixture
def days() -> Days:
    return Days(date(2026, 3, 3))


@pytest.fixture
def store(template: Template, tmp_path: Path, days: Days) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "projects", now=days)
    yield vault.store
    vault.close()


@pytest.fixture
def desk(store: Store, qapp: QApplication) -> Iterator[Desk]:
    tasks = Tasks(store, parent=qapp)
    yield a_desk(tasks)
    tasks.wait()


def filled(qtbot: QtBot, page: ProjectsPage) -> ProjectDialog:
    """Write down a project as the form asks for it."""
    page.begin()
    form = window(qtbot, ProjectDialog)
    typed(form.name, "加装充电棚")
    QTest.keyClicks(form.budget, "30000")
    typed(form.need, "电动车进楼充电，居民不放心")
    typed(form.plan, "新建充电棚一座，20个车位")
    typed(form.supervisors, "周敏、吴强")
    return form


def test_an_empty_list_says_how_to_begin(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, ProjectsPage(desk), 0)

    qtbot.waitUntil(lambda: "点“新建项目”" in page.nothing.text())
    qtbot.waitUntil(lambda: "在左边选一个项目" in page.card.text())


def test_a_project_is_written_down_and_does_not_run_undecided(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    page = opened(qtbot, ProjectsPage(desk), 0)
    filled(qtbot, page).save.click()

    qtbot.waitUntil(lambda: cells(page, 2) == ["加装充电棚"])
    assert cells(page, 0) == ["拟议"]
    assert cells(page, 3) == ["30,000.00"]
    qtbot.waitUntil(lambda: "还没有决议" in page.card.text())
    [found] = look(store, service.projects)
    assert found.draft.supervisors == ("周敏", "吴强")

    press(qtbot, page, "开工")
    said = told(qtbot)
    assert "决议" in said
    assert "物业" in said, "the negative list was not looked at"
    assert look(store, service.projects)[0].state is ProjectState.PROPOSED


def test_an_amount_that_nobody_understands_is_told(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, ProjectsPage(desk), 0)
    page.begin()
    form = window(qtbot, ProjectDialog)
    typed(form.name, "加装充电棚")
    form.budget.setText("三万")

    form.save.click()

    assert form.isVisible()
    assert "看不懂这个金额" in form._money_cell.hint.text()


def decided(qtbot: QtBot, desk: Desk, store: Store) -> ProjectsPage:
    """Write down a project that was decided on 2 March and hangs since the 3rd."""
    resolution_id = adopted(store, session=Session(on=date(2026, 3, 2)))
    do(store, POST_RESOLUTION, meetings.post_resolution, resolution_id, date(2026, 3, 3))
    do(store, ADD_SOURCE, service.add_source, GRANTED)
    page = opened(qtbot, ProjectsPage(desk), 0)
    form = filled(qtbot, page)
    form.implementer.setText("幸福设计公司")
    form.source.setCurrentIndex(1)
    form.since.set_day(date(2026, 3, 20))
    form.until.set_day(date(2026, 4, 20))
    form.resolution.setCurrentIndex(form.resolution.findData(str(resolution_id)))
    for box in form.cleared.values():
        box.setChecked(True)
    form.save.click()
    qtbot.waitUntil(lambda: cells(page, 0) == ["决议公示中"])
    return page


def noted(qtbot: QtBot, page: ProjectsPage, title: str) -> ProgressDialog:
    press(qtbot, page, title)
    return window(qtbot, ProgressDialog)


@pytest.mark.parametrize(
    ("day", "can"),
    [(date(2026, 3, 17), False), (date(2026, 3, 18), False), (date(2026, 3, 19), True)],
)
def test_a_project_runs_when_its_resolution_has_hung_to_the_end(
    qtbot: QtBot, desk: Desk, store: Store, days: Days, *, day: date, can: bool
) -> None:
    decided(qtbot, desk, store).hide()
    days.day = day
    page = opened(qtbot, ProjectsPage(desk), 1)

    press(qtbot, page, "开工")

    if can:
        qtbot.waitUntil(lambda: cells(page, 0) == ["实施中"])
    else:
        assert "公示" in told(qtbot)
        assert cells(page, 0) == ["决议公示中"]


def test_a_running_project_is_inspected_accepted_rated_settled_and_closed(
    qtbot: QtBot, desk: Desk, store: Store, days: Days
) -> None:
    decided(qtbot, desk, store).hide()
    days.day = date(2026, 3, 19)
    page = opened(qtbot, ProjectsPage(desk), 1)
    press(qtbot, page, "开工")
    qtbot.waitUntil(lambda: cells(page, 0) == ["实施中"])
    page.card.turn_to(STEPS)

    seen = noted(qtbot, page, "登记进展…")
    QTest.keyClicks(seen.percent, "60")
    typed(seen.signers, "周敏")
    seen.save.click()
    qtbot.waitUntil(lambda: "完成 60%" in page.card.text() and "签字：周敏" in page.card.text())

    refused = noted(qtbot, page, "验收…")
    refused.verdict.setCurrentIndex(refused.verdict.findData(Acceptance.RECTIFY.value))
    refused.save.click()
    qtbot.waitUntil(lambda: cells(page, 0) == ["整改中"])
    noted(qtbot, page, "验收…").save.click()
    qtbot.waitUntil(lambda: cells(page, 0) == ["已验收"])

    rated = noted(qtbot, page, "居民评议…")
    for field, count in ((rated.good, "41"), (rated.fair, "6"), (rated.bad, "1")):
        QTest.keyClicks(field, count)
    rated.save.click()
    qtbot.waitUntil(lambda: "满意 41，基本满意 6，不满意 1" in page.card.text())
    for title, state in (("结算", "已结算"), ("办结", "已办结")):
        press(qtbot, page, title)
        qtbot.waitUntil(lambda now=state: cells(page, 0) == [now])  # type: ignore[misc] # a lambda with a default
    assert titles(page) == ["项目公示…"]


def test_more_progress_than_all_is_told(qtbot: QtBot, desk: Desk, store: Store) -> None:
    project_id = do(store, PROPOSE_PROJECT, service.propose_project, ProjectDraft(name="充电棚"))
    [found] = look(store, service.projects)
    assert found.id == project_id
    form = ProgressDialog(desk, opened(qtbot, ProjectsPage(desk), 1), found, "inspection")
    form.open()
    QTest.keyClicks(form.percent, "101")

    form.save.click()

    assert "最多是 100" in form._percent_cell.hint.text()
    assert look(store, service.projects)[0].steps == ()


def test_what_it_cost_stands_beside_what_was_planned(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    source = do(store, ADD_SOURCE, service.add_source, GRANTED)
    draft = ProjectDraft(name="充电棚", budget_fen=1_000_000)
    project_id: ProjectId = do(store, PROPOSE_PROJECT, service.propose_project, draft)
    pay(store, source, project_id, 1_200_000)
    page = opened(qtbot, ProjectsPage(desk), 1)

    qtbot.waitUntil(lambda: "已超预算 2,000.00 元" in page.card.text())
    page.card.turn_to(MONEY)
    qtbot.waitUntil(lambda: "凭证 1 张" in page.card.text())
    bars = page.card.findChild(Bars)
    assert isinstance(bars, Bars)
    assert bars.accessibleName() == "预算 10,000.00 元；已支出 12,000.00 元"
    assert cells(page, 5) == ["-2,000.00"]
    page.card.turn_to(CONTENT)
    qtbot.waitUntil(lambda: "预算：10,000.00 元" in page.card.text())


def test_a_project_is_stopped_with_a_reason(qtbot: QtBot, desk: Desk, store: Store) -> None:
    do(store, PROPOSE_PROJECT, service.propose_project, ProjectDraft(name="充电棚"))
    page = opened(qtbot, ProjectsPage(desk), 1)
    page.do("stop")
    form = window(qtbot, ReasonDialog)
    typed(form.reason, "街道另有安排")
    form.save.click()

    qtbot.waitUntil(lambda: cells(page, 0) == ["已终止"])
    qtbot.waitUntil(lambda: "终止原因：街道另有安排" in page.card.text())


def pay(store: Store, source: SourceId, project_id: ProjectId, fen: int) -> None:
    """Book a payment of a project."""
    with store.transaction(IMPORT_BOOK) as tx:
        tx.session.add(
            VoucherRow(
                on=date(2026, 3, 1),
                account=Account.BANK,
                direction=Direction.PAYMENT,
                summary="充电棚工程款",
                category="repair",
                source_id=source,
                project_id=project_id,
                amount_fen=fen,
                number=1,
                recorded_by="王敏",
                posted_on=date(2026, 3, 1),
            )
        )


@pytest.mark.parametrize(
    ("deed", "title"),
    [("print", "项目公示"), ("told", "实施情况"), ("sheet", "验收"), ("votes", "评议")],
)
def test_a_paper_of_a_project_opens_in_its_preview(
    qtbot: QtBot, desk: Desk, store: Store, days: Days, *, deed: str, title: str
) -> None:
    place = Community(name="幸福里社区", code="110105001001", phone="010-88001234")
    do(store, IMPORT_BOOK, communities.write_community, place)
    desk.office = Office()
    decided(qtbot, desk, store).hide()
    days.day = date(2026, 3, 19)
    page = opened(qtbot, ProjectsPage(desk), 1)
    press(qtbot, page, "开工")
    qtbot.waitUntil(lambda: cells(page, 0) == ["实施中"])

    page.do(deed)

    assert title in window(qtbot, PreviewWindow).windowTitle()
