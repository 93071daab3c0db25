"""What a community decides about its board: in a window, kept, and offered when posting."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from support.li_family import a_desk

from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.notices import service
from shequ_desktop.notices.values import CREATE_NOTICE, Board, NoticeDraft
from shequ_desktop.notices.view import NoticesPage
from shequ_desktop.notices.view.board_page import BoardPage
from shequ_desktop.notices.view.board_settings import BoardSettings
from shequ_desktop.notices.view.catalogue_page import CataloguePage
from shequ_desktop.notices.view.notice_dialogs import PostDialog
from shequ_desktop.storage.store import Store

NORTH, HALL = "小区北门公开栏", "3号楼大厅"
OWN = """
code = "own"
title = "本社区公开目录"
source = "测试"
days = 20
[[items]]
code = "a"
first = "经费收支"
"""


@pytest.fixture
def desk(tasks: Tasks) -> Desk:
    return a_desk(tasks)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> NoticesPage:
    made = NoticesPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def decided(store: Store) -> Board:
    with store.reading() as reading:
        return service.board(reading)


def settings(page: NoticesPage) -> BoardSettings:
    """Open the window as the page's menu does."""
    section = page.turn_to("board")
    assert isinstance(section, BoardPage)
    section.more.menu().actions()[0].trigger()
    return next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, BoardSettings) and each.isVisible()
    )


def saved(qtbot: QtBot, dialog: BoardSettings) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_what_is_decided_about_the_board_is_kept(
    qtbot: QtBot, page: NoticesPage, store: Store
) -> None:
    dialog = settings(page)
    dialog.places.setPlainText(f"{NORTH}\n\n {HALL} \n")
    dialog.phone.setText("025-55550123")
    dialog.scheme.setCurrentIndex(dialog.scheme.findData("sanwu"))
    dialog.days.setText("20")

    saved(qtbot, dialog)

    assert decided(store) == Board(
        scheme="sanwu", days=20, places=(NORTH, HALL), supervise_phone="025-55550123"
    )
    again = settings(page)
    assert again.places.toPlainText() == f"{NORTH}\n{HALL}"
    assert not again.is_dirty()
    again.reject()


def test_the_catalogue_that_is_chosen_says_what_it_asks_for(
    qtbot: QtBot, page: NoticesPage
) -> None:
    catalogue = page.turn_to("catalogue")
    assert isinstance(catalogue, CataloguePage)
    qtbot.mouseClick(catalogue.settings, Qt.MouseButton.LeftButton)
    (dialog,) = (e for e in QApplication.topLevelWidgets() if isinstance(e, BoardSettings))

    dialog.scheme.setCurrentIndex(dialog.scheme.findData("sanwu"))

    assert "意见在 3 个工作日内答复" in dialog.about.text()
    dialog.mark_clean()
    dialog.reject()


def test_a_catalogue_from_a_file_can_be_put_in_force(
    qtbot: QtBot, page: NoticesPage, store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "own.toml"
    path.write_text(OWN, "utf-8")
    dialog = settings(page)
    dialog.phone.setText("025-55550123")

    dialog.import_from(path)
    qtbot.waitUntil(lambda: dialog.scheme.findData("own") >= 0)
    assert dialog.phone.text() == "025-55550123"
    assert dialog.scheme.currentData() == "law-2026"
    dialog.scheme.setCurrentIndex(dialog.scheme.findData("own"))
    assert "公示不少于 20 天" in dialog.about.text()
    saved(qtbot, dialog)

    with store.reading() as reading:
        assert service.scheme(reading).title == "本社区公开目录"


def test_a_file_that_holds_no_rules_is_refused_and_the_window_says_why(
    qtbot: QtBot, page: NoticesPage, tmp_path: Path
) -> None:
    path = tmp_path / "notes.toml"
    path.write_text('words = "nothing"', "utf-8")
    dialog = settings(page)

    dialog.import_from(path)

    qtbot.waitUntil(lambda: "缺少 items" in dialog.findings.text())
    assert dialog.isVisible()
    dialog.reject()


def test_the_places_can_be_ticked_when_a_notice_is_posted(
    qtbot: QtBot, page: NoticesPage, store: Store
) -> None:
    with store.transaction(CREATE_NOTICE) as tx:
        draft = NoticeDraft(kind="elsewhere.paper", title="停水通知")
        notice_id = service.create_notice(tx, draft)
    dialog = settings(page)
    dialog.places.setPlainText(f"{NORTH}\n{HALL}")
    saved(qtbot, dialog)
    qtbot.waitUntil(lambda: page.deeds.board.places == (NORTH, HALL))
    with store.reading() as reading:
        page.deeds.post(service.notice(reading, notice_id))

    (post,) = (e for e in QApplication.topLevelWidgets() if isinstance(e, PostDialog))
    post.places[NORTH].setChecked(False)
    post.other.setText("东门")
    save = post.save
    assert isinstance(save, QPushButton)
    with qtbot.waitSignal(post.accepted):
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)

    with store.reading() as reading:
        hung = service.notice(reading, notice_id).postings
    assert {each.place for each in hung} == {HALL, "东门"}
