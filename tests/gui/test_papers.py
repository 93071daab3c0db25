"""A paper from its room to the preview: set, searched, blocked or let go, and written down."""

from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support.office import NOTICE, ListOffice, internal_office, notice
from support.printers import printer_to

from shequ_desktop.documents.kinds import Content
from shequ_desktop.documents.pdf import open_pdf
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.page_view import PageView
from shequ_desktop.gui.papers import show_paper
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.kernel.paperwork import PaperTrail, Way

CLEAN = notice("本周六停水一天。", host="王敏", phone="010-66010001")
ID_NUMBER = "11010519491231002X"
A_PAGE = "停水。\n" * 22


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def office(desk: Desk) -> ListOffice:
    office = ListOffice()
    desk.office = office
    return office


@pytest.fixture(autouse=True)
def _close_windows(qtbot: QtBot) -> Iterator[None]:
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, PreviewWindow):
            qtbot.waitUntil(partial(is_free, window))
            window.reject()


def is_free(window: PreviewWindow) -> bool:
    return not window._bench.is_busy


def preview(qtbot: QtBot, desk: Desk, page: QWidget, content: Content) -> PreviewWindow:
    """Show the notice and return its window."""
    show_paper(desk, page, NOTICE, lambda _reading: content, subject="n1", name="停水通知-1")
    qtbot.waitUntil(lambda: page.findChildren(PreviewWindow) != [], timeout=20_000)
    return page.findChildren(PreviewWindow)[0]


def label(window: QWidget, name: str) -> QLabel:
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def buttons_work(window: PreviewWindow) -> bool:
    found = window.findChild(QPushButton, "saveButton")
    assert isinstance(found, QPushButton)
    return found.isEnabled()


def leaks(window: PreviewWindow) -> QListWidget:
    found = window.findChild(QListWidget, "leakList")
    assert isinstance(found, QListWidget)
    return found


def the_trail(qtbot: QtBot, office: ListOffice) -> PaperTrail:
    qtbot.waitUntil(lambda: office.trails != [])
    (trail,) = office.trails
    return trail


def test_a_clean_paper_is_shown_and_may_be_saved(
    qtbot: QtBot, desk: Desk, page: QWidget, office: ListOffice
) -> None:
    window = preview(qtbot, desk, page, CLEAN)

    assert window.windowTitle() == "打印预览 - 停水通知"
    assert buttons_work(window)
    assert not leaks(window).isVisible()
    assert office.trails == []


def test_printing_writes_a_line_into_the_log(
    qtbot: QtBot, desk: Desk, page: QWidget, office: ListOffice, tmp_path: Path
) -> None:
    window = preview(qtbot, desk, page, CLEAN)

    window.print_on(printer_to(tmp_path / "printed.pdf"))

    assert the_trail(qtbot, office) == PaperTrail(
        kind="tests.notice",
        title="停水通知",
        subject="n1",
        template_version=3,
        mask="public",
        way=Way.PRINTED,
        copies=1,
        pages=1,
    )
    assert office.snapshots == [sha256(window.content).hexdigest()]


@pytest.mark.parametrize(
    ("way", "ending", "begins"),
    [
        (Way.PDF, "pdf", b"%PDF"),
        (Way.ARCHIVE, "pdf", b"%PDF"),
        (Way.WORD, "docx", b"PK"),
    ],
)
def test_every_way_of_saving_makes_its_file_and_a_line_in_the_log(
    *,
    qtbot: QtBot,
    desk: Desk,
    page: QWidget,
    office: ListOffice,
    tmp_path: Path,
    way: Way,
    ending: str,
    begins: bytes,
) -> None:
    window = preview(qtbot, desk, page, CLEAN)

    window.save_to(tmp_path / "停水通知", way)

    assert the_trail(qtbot, office).way is way
    saved = (tmp_path / f"停水通知.{ending}").read_bytes()
    assert saved.startswith(begins)
    assert (b"pdfaid" in saved) is (way is Way.ARCHIVE)


def test_a_leak_blocks_and_a_click_leads_to_its_page(
    qtbot: QtBot, desk: Desk, page: QWidget, office: ListOffice, tmp_path: Path
) -> None:
    window = preview(qtbot, desk, page, notice(A_PAGE + f"身份证 {ID_NUMBER}", host="王敏"))
    found = leaks(window)

    assert found.isVisible()
    assert "不能公开" in label(window, "leakLabel").text()
    (item,) = [found.item(row) for row in range(found.count())]
    assert item.text().startswith("第 2 页")
    assert ID_NUMBER not in item.text()
    assert not buttons_work(window)
    qtbot.mouseClick(
        found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualItemRect(item).center()
    )
    view = window.findChild(PageView, "pageView")
    assert isinstance(view, PageView)
    assert view.page == 1

    window.print_on(printer_to(tmp_path / "printed.pdf"))
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not (tmp_path / "printed.pdf").exists()
    assert not window._bench.is_busy
    assert office.trails == []


def test_a_paper_that_stays_inside_is_not_searched(qtbot: QtBot, desk: Desk, page: QWidget) -> None:
    desk.office = internal_office()

    window = preview(qtbot, desk, page, notice(f"身份证 {ID_NUMBER}"))

    assert buttons_work(window)
    assert not leaks(window).isVisible()


def test_those_who_sign_may_be_called_and_others_may_not(
    qtbot: QtBot, desk: Desk, page: QWidget, office: ListOffice
) -> None:
    known = preview(qtbot, desk, page, notice("停水。", host="李秀英", phone="13800138000"))
    assert buttons_work(known)
    known.reject()
    qtbot.waitUntil(lambda: page.findChildren(PreviewWindow) == [])

    other = preview(qtbot, desk, page, notice("有事请打 13800138000。", host="王敏"))
    assert not buttons_work(other)
    assert office.trails == []


def test_a_missing_fact_is_told_in_words(
    qtbot: QtBot, desk: Desk, page: QWidget, office: ListOffice
) -> None:
    show_paper(desk, page, NOTICE, lambda _reading: notice(""))
    qtbot.waitUntil(lambda: page.findChildren(QMessageBox) != [], timeout=20_000)
    (box,) = page.findChildren(QMessageBox)

    assert box.text() == "“停水通知”还不能打印："
    assert "正文" in box.informativeText()
    assert page.findChildren(PreviewWindow) == []
    assert office.trails == []
    box.close()


def test_another_size_sets_the_paper_anew(
    qtbot: QtBot, desk: Desk, page: QWidget, office: ListOffice
) -> None:
    window = preview(qtbot, desk, page, notice("本周六停水一天。" * 150, host="王敏"))
    box = window.findChild(QComboBox, "sizeBox")
    assert isinstance(box, QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["A4", "A3"]

    box.setCurrentIndex(1)

    qtbot.waitUntil(lambda: label(window, "countLabel").text().startswith("A3"), timeout=20_000)
    with open_pdf(window._pdf) as pages:
        assert pages.size_mm(0) == pytest.approx((297, 420), abs=0.2)
    # Without a printer that takes A3, it is put together of A4.
    qtbot.waitUntil(lambda: "会打印" in label(window, "hintLabel").text())
    assert office.trails == []


def test_what_was_set_anew_is_searched_again(
    qtbot: QtBot, desk: Desk, page: QWidget, office: ListOffice
) -> None:
    window = preview(qtbot, desk, page, notice(f"身份证 {ID_NUMBER}"))
    box = window.findChild(QComboBox, "sizeBox")
    assert isinstance(box, QComboBox)

    box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: label(window, "countLabel").text().startswith("A3"), timeout=20_000)

    assert leaks(window).isVisible()
    assert not buttons_work(window)
    assert office.trails == []
