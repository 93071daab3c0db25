"""Posts, claims and the coverage map, clicked and typed into as a clerk does."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.record_pages import LEFT, cells, opened, press, titles, typed, window
from support.volunteering import Served, claimed, look, offered, served

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import AreaKind
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import ClaimMode, ClaimState, PostState, Slot
from shequ_desktop.volunteers.view import VolunteersPage
from shequ_desktop.volunteers.view.catalogue_dialog import CatalogueDialog
from shequ_desktop.volunteers.view.claim_dialog import ClaimDialog
from shequ_desktop.volunteers.view.coverage_page import CoveragePage
from shequ_desktop.volunteers.view.end_dialog import EndDialog
from shequ_desktop.volunteers.view.matching import PeopleThatFit
from shequ_desktop.volunteers.view.post_card import CLAIMS
from shequ_desktop.volunteers.view.post_dialog import PostDialog
from shequ_desktop.volunteers.view.posts_page import PostsPage


@pytest.fixture
def people(store: Store) -> Served:
    return served(store)


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """Return what windows belong to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def click(qtbot: QtBot, page: PostsPage, title: str) -> None:
    """Press a button on the card, once it is there."""

    def found() -> list[QPushButton]:
        buttons = page.card.findChildren(QPushButton)
        return [each for each in buttons if each.text() == title and each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    qtbot.mouseClick(found()[0], LEFT)


def test_the_list_tells_how_far_posts_are_filled_and_why_one_is_closed(
    qtbot: QtBot, desk: Desk, people: Served
) -> None:
    page = opened(qtbot, PostsPage(desk), 2)

    assert cells(page, 0) == ["服务中", "招募中"]
    assert cells(page, 5) == ["1/1，已满", "1/3，还缺 2 人"]
    page.go_to(people.stairs)
    qtbot.waitUntil(lambda: "现在不能认领：需要 1 人，已经满员" in page.card.text())
    assert "认领…" not in titles(page)


@pytest.mark.usefixtures("people")
def test_a_post_is_written_down_with_its_week_and_offered(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    page = opened(qtbot, PostsPage(desk), 2)
    QTest.keyClick(page.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = window(qtbot, PostDialog)
    assert "（示例）" in dialog.entry.currentText()
    dialog.title_edit.selectAll()
    typed(dialog.title_edit, "东门护花")
    typed(dialog.place, "东门花坛")
    line = dialog.week.lines[0]
    for at in (0, 2):
        qtbot.mouseClick(line.days[at], LEFT)
    QTest.keyClicks(line.begins, "7")
    QTest.keyClicks(line.ends, "745")
    dialog.publishes.setChecked(True)

    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    found = next(each for each in look(store, service.posts) if each.draft.title == "东门护花")
    assert found.state is PostState.OPEN
    assert found.draft.shifts == (
        Slot(weekday=0, begins=420, ends=465),
        Slot(weekday=2, begins=420, ends=465),
    )


def test_pausing_asks_why_and_the_list_says_so(qtbot: QtBot, desk: Desk, people: Served) -> None:
    page = opened(qtbot, PostsPage(desk), 2)
    page.go_to(people.reading)
    press(qtbot, page, "暂停招募…")
    dialog = window(qtbot, ReasonDialog)
    typed(dialog.reason, "花园改造")
    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: "花园改造" in cells(page, 5)[1])
    assert titles(page)[0] == "恢复招募"


def test_a_claim_that_overlaps_is_refused_while_it_is_filled_in(
    qtbot: QtBot, desk: Desk, store: Store, people: Served
) -> None:
    page = opened(qtbot, PostsPage(desk), 2)
    page.go_to(people.reading)
    press(qtbot, page, "认领…")
    dialog = window(qtbot, ClaimDialog)
    QTest.keyClicks(dialog.who.search, "lgq")
    qtbot.waitUntil(lambda: len(dialog.warnings.found) == 1)

    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: "时间重叠" in dialog.findings.text())
    assert len(look(store, service.post, people.reading).held) == 1


@pytest.mark.usefixtures("people")
def test_a_claim_is_taken_accepted_and_handed_over(qtbot: QtBot, desk: Desk, store: Store) -> None:
    post = offered(store, title="夜间巡查", place="南门", shifts=(), entry="cleaning")
    page = opened(qtbot, PostsPage(desk), 3)
    page.go_to(post)
    press(qtbot, page, "认领…")
    dialog = window(qtbot, ClaimDialog)
    QTest.keyClicks(dialog.who.search, "wq")
    qtbot.waitUntil(lambda: dialog.who.value() is not None)
    dialog.modes[ClaimMode.PHONE].setChecked(True)
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: len(look(store, service.post, post).held) == 1)

    page.post_card.turn_to(CLAIMS)
    qtbot.waitUntil(lambda: "电话认领" in page.card.text())
    click(qtbot, page, "确认上岗")
    qtbot.waitUntil(lambda: look(store, service.post, post).held[0].state is ClaimState.ON_DUTY)
    qtbot.waitUntil(lambda: "在岗" in page.card.text())
    click(qtbot, page, "交接…")
    second = window(qtbot, ClaimDialog)
    QTest.keyClicks(second.who.search, "lgq")
    qtbot.waitUntil(lambda: second.who.value() is not None)
    qtbot.mouseClick(second.save, LEFT)

    qtbot.waitUntil(
        lambda: [each.volunteer_name for each in look(store, service.post, post).held] == ["李国强"]
    )
    qtbot.waitUntil(lambda: "以前的认领" in page.card.text())
    assert "已交接" in page.card.text()


def test_a_skill_that_is_missing_has_to_be_ticked(
    qtbot: QtBot, desk: Desk, store: Store, people: Served, host: QWidget
) -> None:
    post = offered(store, title="理发", place="大厅", shifts=(), skills=("理发",))
    dialog = ClaimDialog(desk, host, post=post, volunteer=people.wang)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.warnings.ticks) == 1)
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: bool(dialog.findings.text()))
    assert not look(store, service.post, post).held

    next(iter(dialog.warnings.ticks.values())).setChecked(True)
    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: len(look(store, service.post, post).held) == 1)


def test_a_claim_that_ran_out_is_renewed(
    qtbot: QtBot, desk: Desk, store: Store, people: Served
) -> None:
    post = offered(store, title="夜间巡查", place="南门", shifts=())
    claimed(store, post, people.wang, until_on=date(2026, 11, 20))
    page = opened(qtbot, PostsPage(desk), 3)
    page.go_to(post)
    page.post_card.turn_to(CLAIMS)
    click(qtbot, page, "续约…")
    dialog = window(qtbot, ClaimDialog)
    assert dialog.since.day() == date(2026, 11, 22)

    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: len(look(store, service.post, post).held) == 1)
    states = [each.state for each in look(store, service.post, post).claims]
    assert states == [ClaimState.ON_DUTY, ClaimState.EXPIRED]


def test_the_committee_ends_a_claim_only_with_a_reason(
    qtbot: QtBot, desk: Desk, store: Store, people: Served, host: QWidget
) -> None:
    claim = look(store, service.claim, people.claim)
    dialog = EndDialog(desk, host, claim)
    dialog.show()
    dialog.by.setCurrentIndex(1)
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: "原因" in dialog.findings.text())

    typed(dialog.reason, "楼道改造")
    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: not look(store, service.post, people.stairs).held)


def test_who_fits_a_post_is_told_with_the_reason(
    qtbot: QtBot, desk: Desk, store: Store, people: Served, host: QWidget
) -> None:
    post = look(store, service.post, people.reading)
    dialog = PeopleThatFit(desk, host, post)
    dialog.show()

    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)

    key, name, _door, why = dialog.model.record(0)
    assert (key, name) == (people.li, "李国强　ZY-0001")
    assert "愿意做环境治理" in why


@pytest.mark.usefixtures("people")
def test_a_changed_sort_is_no_example_any_more(
    qtbot: QtBot, desk: Desk, store: Store, host: QWidget
) -> None:
    dialog = CatalogueDialog(desk, host)
    dialog.show()
    dialog.choice.setCurrentIndex(dialog.choice.findData("stairwell"))
    dialog.title_edit.selectAll()
    typed(dialog.title_edit, "楼道长岗")
    qtbot.mouseClick(dialog.save, LEFT)

    qtbot.waitUntil(lambda: look(store, service.catalogue)["stairwell"].title == "楼道长岗")
    assert not look(store, service.catalogue)["stairwell"].is_example


@pytest.mark.usefixtures("people")
def test_the_map_counts_by_building_and_leads_to_the_posts(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    areas = look(store, communities.areas)
    building = next(each for each in areas if each.name == "3号楼")
    entrance = next(
        each for each in areas if each.kind is AreaKind.ENTRANCE and each.parent_id == building.id
    )
    offered(store, title="单元门看护", place="2单元", area_id=entrance.id, people_needed=2)
    page = VolunteersPage(desk)
    qtbot.addWidget(page)
    page.show()
    coverage = page.turn_to("coverage")
    assert isinstance(coverage, CoveragePage)
    model = coverage.model
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    rows = {str(model.headerData(row, Qt.Orientation.Vertical)): row for row in range(3)}

    assert model.index(rows["3号楼"], 0).data() == "0 / 2"
    assert model.index(rows["13号楼"], 0).data() == "—"
    assert model.index(rows["全社区"], 0).data() == "2 / 4"
    coverage.table.setCurrentIndex(model.index(rows["3号楼"], 0))
    QTest.keyClick(coverage.table, Qt.Key.Key_Return)

    posts = page.turn_to("posts")
    assert isinstance(posts, PostsPage)
    qtbot.waitUntil(lambda: cells(posts, 1) == ["单元门看护"])
    assert posts.where.text() == "3号楼 · 环境治理"
    qtbot.mouseClick(posts.where, LEFT)
    assert posts.model.rowCount() == 3
