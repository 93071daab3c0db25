"""The whole board at a glance, and the log of what was printed."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.papers import plumbed, text_of

from shequ_desktop.app.office import Office
from shequ_desktop.documents.workbook import read_workbook
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.paperwork import PaperTrail, Way
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.notices import service
from shequ_desktop.notices.documents import PAPERS
from shequ_desktop.notices.values import (
    CHANGE_BOARD,
    CREATE_NOTICE,
    LOG_PAPER,
    POST_NOTICE,
    Board,
    NoticeDraft,
    NoticeId,
)
from shequ_desktop.notices.view import NoticesPage
from shequ_desktop.notices.view.board_page import BoardPage
from shequ_desktop.notices.view.log_page import LogPage
from shequ_desktop.notices.view.sheet_page import SheetPage
from shequ_desktop.storage.store import Store

NORTH, HALL = "小区北门公开栏", "3号楼大厅"


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> NoticesPage:
    made = NoticesPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def hung(store: Store) -> NoticeId:
    """Hang a notice on one of two boards, before the page opens."""
    with store.transaction(CHANGE_BOARD) as tx:
        service.change_board(tx, Board(places=(NORTH, HALL)))
    draft = NoticeDraft(kind="elsewhere.paper", title="停水通知")
    with store.transaction(CREATE_NOTICE) as tx:
        notice_id = service.create_notice(tx, draft)
    with store.transaction(POST_NOTICE) as tx:
        service.post_notice(tx, notice_id, (NORTH,), posted_on=date(2026, 11, 20))
    return notice_id


def words(page: SheetPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel))


@pytest.mark.usefixtures("hung")
def test_the_whole_board_is_shown_place_by_place_with_what_is_missing(
    qtbot: QtBot, page: NoticesPage
) -> None:
    sheet = page.turn_to("sheet")
    assert isinstance(sheet, SheetPage)
    qtbot.waitUntil(lambda: "共张贴 1 件" in sheet.heading.text())

    assert NORTH in words(sheet)
    assert "这里没有张贴任何公示件" in words(sheet)
    assert "会议决定及其实施情况" in words(sheet)
    assert "停水通知\n至 12月7日" in str(sheet.places[0].model().index(0, 0).data())


def test_enter_on_a_small_page_goes_to_its_notice(
    qtbot: QtBot, hung: NoticeId, page: NoticesPage
) -> None:
    sheet = page.turn_to("sheet")
    assert isinstance(sheet, SheetPage)
    qtbot.waitUntil(lambda: bool(sheet.places))

    view = sheet.places[0]
    view.setCurrentIndex(view.model().index(0, 0))
    view.activated.emit(view.currentIndex())

    board = page.turn_to("board")
    assert isinstance(board, BoardPage)
    qtbot.waitUntil(lambda: board.line() is not None)
    line = board.line()
    assert line is not None
    assert line.key == hung


@pytest.fixture
def announced(store: Store) -> NoticeId:
    """Hang a notice that has a paper, before the page opens."""
    with store.transaction(CHANGE_BOARD) as tx:
        service.change_board(tx, Board(places=(NORTH, HALL)))
    kind = next(each for each in PAPERS if each.key == "notices.announcement")
    draft = NoticeDraft(kind=kind.key, title="停水通知", content=kind.sample)
    with store.transaction(CREATE_NOTICE) as tx:
        notice_id = service.create_notice(tx, draft)
    with store.transaction(POST_NOTICE) as tx:
        service.post_notice(tx, notice_id, (NORTH,), posted_on=date(2026, 11, 20))
    return notice_id


@pytest.mark.usefixtures("announced")
def test_the_whole_board_is_printed_on_one_paper_with_its_small_pages(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    desk.papers = PAPERS
    desk.office = Office()
    page = NoticesPage(desk)
    qtbot.addWidget(page)
    page.show()
    sheet = page.turn_to("sheet")
    assert isinstance(sheet, SheetPage)
    qtbot.waitUntil(sheet.print_button.isEnabled, timeout=20_000)

    sheet.print_button.click()
    qtbot.waitUntil(lambda: bool(sheet.findChildren(PreviewWindow)), timeout=20_000)
    (window,) = sheet.findChildren(PreviewWindow)

    saved = tmp_path / "整栏.pdf"
    window.save_to(saved)
    qtbot.waitUntil(saved.exists, timeout=20_000)
    content = saved.read_bytes()
    said = text_of(content)
    assert f"{NORTH}（1件）" in said
    assert "11月20日—12月7日" in said
    assert f"{HALL}（0件）" in said
    assert "本期还缺" in said
    assert len(plumbed(content)[0].images) == 1


def test_a_board_without_places_says_where_they_come_from(qtbot: QtBot, page: NoticesPage) -> None:
    sheet = page.turn_to("sheet")
    assert isinstance(sheet, SheetPage)

    qtbot.waitUntil(lambda: "还没有登记公示栏的地点" in words(sheet))


def test_the_print_log_is_listed_and_narrowed(
    qtbot: QtBot, page: NoticesPage, store: Store
) -> None:
    for title, way in (("户情卡", Way.PRINTED), ("通知公告", Way.PDF)):
        trail = PaperTrail(kind="notices.leaflet", title=title, mask="public", way=way, pages=2)
        with store.transaction(LOG_PAPER) as tx:
            service.log_paper(tx, trail)
    log = page.turn_to("log")
    assert isinstance(log, LogPage)
    qtbot.waitUntil(lambda: log.model.rowCount() == 2)

    QTest.keyClicks(log.search, "tzgg")
    qtbot.waitUntil(lambda: log.model.rowCount() == 1)
    assert log.model.index(0, 2).data() == "通知公告"
    log.search.clear()
    qtbot.waitUntil(lambda: log.model.rowCount() == 2)
    qtbot.mouseClick(log.chips.chips[Way.PRINTED.value], Qt.MouseButton.LeftButton)

    assert [log.model.index(0, at).data() for at in (2, 3, 5)] == ["户情卡", "打印", "2"]


def test_an_empty_log_says_what_will_stand_in_it(qtbot: QtBot, page: NoticesPage) -> None:
    log = page.turn_to("log")
    assert isinstance(log, LogPage)

    qtbot.waitUntil(lambda: "还没有打印记录" in log.status.text())


def test_the_listed_lines_of_the_print_log_are_exported_with_their_whole_snapshot(
    qtbot: QtBot, page: NoticesPage, store: Store, tmp_path: Path
) -> None:
    for title, way in (("户情卡", Way.PRINTED), ("=1+1", Way.PDF)):
        trail = PaperTrail(kind="notices.leaflet", title=title, mask="public", way=way, pages=2)
        with store.transaction(LOG_PAPER) as tx:
            service.log_paper(tx, trail, snapshot="0123456789abcdef" * 4)
    log = page.turn_to("log")
    assert isinstance(log, LogPage)
    qtbot.waitUntil(lambda: log.model.rowCount() == 2)
    assert log.model.index(0, 8).data() == "0123456789ab"
    qtbot.mouseClick(log.chips.chips[Way.PDF.value], Qt.MouseButton.LeftButton)

    saved = tmp_path / "打印记录.xlsx"
    log.export_to(saved)
    qtbot.waitUntil(saved.exists)

    (sheet,) = read_workbook(saved, progress=NoProgress()).sheets
    head, line = sheet.rows
    assert (head[0], head[8], line[2], line[3]) == ("时间", "文件校验码", "=1+1", "存 PDF")
    assert line[8] == "0123456789abcdef" * 4
