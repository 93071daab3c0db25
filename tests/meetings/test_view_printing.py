"""Every paper of a meeting, from the button that asks for it to the preview."""

import io
from collections.abc import Sequence

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from support.gatherings import done, gathered, item, opened, roll
from support.li_family import a_desk
from support.record_pages import window
from support.vote_panel import shown, vote_opened
from support.voting import ASKED, close, count, put

from shequ_desktop.app.office import Office
from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Community
from shequ_desktop.gui.deeds import fill_menu
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    DRAFT_MINUTES,
    Assembly,
    ItemKind,
    MeetingId,
    MeetingKind,
    MinutesForm,
    Presence,
    VoteDraft,
    VoteForm,
    VoteMethod,
)
from shequ_desktop.meetings.view.desk_page import MeetingDesk
from shequ_desktop.meetings.view.meetings_page import CalendarPage
from shequ_desktop.meetings.view.minutes_panel import MinutesPanel
from shequ_desktop.storage.store import Store

COMMITTEE = VoteDraft(
    question="选举居委会委员",
    form=VoteForm.ELECTION,
    method=VoteMethod.BALLOT,
    options=("王敏", "李强", "张丽", "赵刚"),
    seats=3,
)


@pytest.fixture
def desk(tasks: Tasks, store: Store) -> Desk:
    ours = Community(name="和平里社区", code="110105001001", phone="010-88001234")
    done(store, lambda tx: communities.write_community(tx, ours))
    made = a_desk(tasks)
    made.office = Office()
    return made


@pytest.fixture
def meeting_id(store: Store) -> MeetingId:
    """Return a meeting of 45 of whom 30 came, with an item to vote on."""
    made = opened(store)
    item(store, made)
    return made


def words(qtbot: QtBot) -> str:
    """Wait for the preview, close it and return what its pages say, without blanks."""
    return "".join(pages(qtbot))


def pages(qtbot: QtBot) -> list[str]:
    """Wait for the preview, close it and return what each page says, without blanks."""
    preview = window(qtbot, PreviewWindow)
    found = pdfplumber.open(io.BytesIO(preview.content)).pages
    said = ["".join(page.extract_text().split()) for page in found]
    preview.close()
    return said


def choose(button: QPushButton, title: str) -> None:
    """Open a button's menu and click what is called so."""
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    (action,) = [each for each in menu.actions() if each.text() == title]
    action.trigger()


def offered(button: QPushButton) -> Sequence[str]:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return [each.text() for each in menu.actions()]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("会议通知", ("关于召开第十届居民代表会议第三次会议的通知", "1.清洗二次供水水箱")),
        ("送达回执", ("送达回执", "赵伟", "1号楼101", "签收人签名")),
        ("会议议程", ("议程", "清洗二次供水水箱", "表决")),
        ("签到表", ("应到45人", "法定30人", "实到30人", "赵伟", "14:00")),
        ("请假条", ("请假条", "本人________因")),
        ("表决票（全部议题一张）", ("表决票", "清洗二次", "赞成", "弃权")),
    ],
)
def test_the_desk_prints_each_paper_of_its_meeting(
    qtbot: QtBot, desk: Desk, meeting_id: MeetingId, title: str, expected: tuple[str, ...]
) -> None:
    hall = MeetingDesk(desk, meeting_id)
    qtbot.addWidget(hall)

    choose(hall.print, title)

    said = words(qtbot)
    assert [each for each in expected if each not in said] == []


def test_the_calendar_prints_the_papers_of_the_meeting_that_is_chosen(
    qtbot: QtBot, desk: Desk, meeting_id: MeetingId
) -> None:
    page = CalendarPage(desk)
    qtbot.addWidget(page)
    page.go_to(meeting_id)
    qtbot.waitUntil(lambda: page.list.record() is not None)

    choose(page.list.print, "签到表")

    assert "应到45人" in words(qtbot)


def test_the_menu_of_a_line_offers_the_papers_too(
    qtbot: QtBot, desk: Desk, meeting_id: MeetingId
) -> None:
    page = CalendarPage(desk)
    qtbot.addWidget(page)
    page.go_to(meeting_id)
    qtbot.waitUntil(lambda: page.list.record() is not None)
    (deed,) = [each for each in page.list.deeds_now() if each.key == "print"]
    menu = QMenu(page)
    fill_menu(menu, [deed])
    (below,) = menu.findChildren(QMenu)
    assert [each.text() for each in menu.actions()] == ["打印"]

    below.actions()[2].trigger()

    assert "议程" in words(qtbot)


def test_a_proxy_is_printed_only_where_the_rules_know_proxies(
    qtbot: QtBot, store: Store, desk: Desk, meeting_id: MeetingId
) -> None:
    hall = MeetingDesk(desk, meeting_id)
    qtbot.addWidget(hall)
    choose(hall.print, "委托书")
    told = window(qtbot, QMessageBox)
    assert "没有规定可以委托他人" in told.informativeText()
    told.close()

    voting = gathered(store, 5, kind=MeetingKind.RESIDENTS, assembly=Assembly.HOUSEHOLDS)
    item(store, voting, "选举居民委员会", ItemKind.ELECTION)
    hall = MeetingDesk(desk, voting)
    qtbot.addWidget(hall)
    choose(hall.print, "委托书")

    said = words(qtbot)
    assert "每人接受的委托不得超过3人，候选人不得接受委托投票" in said
    assert "第十九条" in said


def test_leave_is_printed_for_those_who_have_asked_for_it(
    qtbot: QtBot, store: Store, desk: Desk, meeting_id: MeetingId
) -> None:
    line = roll(store, meeting_id)[44]
    done(store, lambda tx: service.note_absence(tx, line.id, Presence.LEAVE, "外出探亲"))
    hall = MeetingDesk(desk, meeting_id)
    qtbot.addWidget(hall)

    choose(hall.print, "请假条")

    assert f"本人{line.name}因外出探亲" in words(qtbot)


def test_the_ballots_of_a_vote_are_as_many_as_are_there(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = gathered(store, 45, 31, at=0)
    done(store, lambda tx: service.open_meeting(tx, meeting_id, 1))
    item(store, meeting_id)
    panel = shown(qtbot, desk, meeting_id)
    assert offered(panel.print) == ["表决票（全部议题一张）"]
    vote_opened(qtbot, store, panel)
    qtbot.waitUntil(lambda: panel.current_vote() is not None)
    assert offered(panel.print) == ["表决票"]

    choose(panel.print, "表决票")

    said = pages(qtbot)
    assert [page.count("是否清洗水箱") for page in said] == [4] * 7 + [3]


def test_the_ballot_of_an_election_names_the_candidates_and_how_many_to_choose(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = gathered(store, 45, 32, at=0)
    done(store, lambda tx: service.open_meeting(tx, meeting_id, 1))
    item(store, meeting_id, "选举居委会委员", ItemKind.ELECTION)
    panel = shown(qtbot, desk, meeting_id)
    vote_opened(qtbot, store, panel, COMMITTEE)
    qtbot.waitUntil(lambda: panel.current_vote() is not None)

    choose(panel.print, "表决票")

    said = pages(qtbot)
    assert len(said) == 16
    assert all(name in said[0] for name in COMMITTEE.options)
    assert "应选3名，候选人4名" in said[0]
    assert "最多选3项" in said[0]


def test_the_count_is_printed_when_it_is_announced_and_not_before(
    qtbot: QtBot, store: Store, desk: Desk
) -> None:
    meeting_id = gathered(store, 45, 30, at=0)
    done(store, lambda tx: service.open_meeting(tx, meeting_id, 1))
    vote_id = put(store, item(store, meeting_id), ASKED, None)
    for turn in (1, 2):
        count(store, vote_id, turn)
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(lambda: panel.current_vote() is not None)
    assert "计票结果报告单" not in offered(panel.print)
    panel.hide()
    close(store, vote_id)
    panel = shown(qtbot, desk, meeting_id)
    qtbot.waitUntil(lambda: panel.current_vote() is not None)

    choose(panel.print, "计票结果报告单")

    said = words(qtbot)
    for expected in ("赞成16票", "反对10票", "弃权4票", "45×2÷3=30", "赵刚", "通过"):
        assert expected in said


@pytest.mark.parametrize("form", MinutesForm)
def test_minutes_are_printed_with_what_was_typed_last(
    qtbot: QtBot, store: Store, desk: Desk, meeting_id: MeetingId, form: MinutesForm
) -> None:
    done(store, lambda tx: service.close_meeting(tx, meeting_id, 900))
    done(store, lambda tx: service.draft_minutes(tx, meeting_id, form), DRAFT_MINUTES)
    panel = MinutesPanel(desk, meeting_id)
    qtbot.addWidget(panel)
    panel.show()
    column = panel.columns[form]
    qtbot.waitUntil(lambda: column.current is not None)
    column.text.appendPlainText("补记：散会后清点了票箱。")

    qtbot.mouseClick(column.print, Qt.MouseButton.LeftButton)

    said = words(qtbot)
    assert "补记：散会后清点了票箱。" in said
    assert "草稿" in said
