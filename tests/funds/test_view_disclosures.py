"""公开, clicked and typed into as a clerk does."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.money import Days, book, do, look, quarter, sample_book, sheet
from support.papers import text_of
from support.record_pages import cells, opened, told, typed, window
from support.vaults import Template, open_copy

from shequ_desktop.app.board import Board
from shequ_desktop.app.office import Office
from shequ_desktop.funds import service
from shequ_desktop.funds.documents import PAPERS
from shequ_desktop.funds.values import DISCLOSE, REVERSE_VOUCHER, Scope
from shequ_desktop.funds.view.disclosure_dialogs import CorrectDialog, DiscloseDialog
from shequ_desktop.funds.view.disclosures_page import DisclosuresPage
from shequ_desktop.funds.view.packing import PackDialog, ask_for_pack
from shequ_desktop.funds.view.printing import Printer
from shequ_desktop.funds.view.thread_dialog import ThreadDialog
from shequ_desktop.funds.view.voucher_deeds import VoucherDeeds
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.notices import service as notices
from shequ_desktop.notices.values import CHANGE_BOARD, CREATE_NOTICE, NoticeId
from shequ_desktop.notices.values import Board as TheBoard
from shequ_desktop.notices.view import NoticesPage
from shequ_desktop.notices.view.catalogue_page import CataloguePage
from shequ_desktop.storage.store import Store


@pytest.fixture
def days() -> Days:
    return Days(date(2026, 4, 20))


@pytest.fixture
def store(template: Template, tmp_path: Path, days: Days) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "money", now=days)
    sample_book(vault.store)
    yield vault.store
    vault.close()


@pytest.fixture
def desk(store: Store, qapp: QApplication) -> Iterator[Desk]:
    tasks = Tasks(store, parent=qapp)
    desk = a_desk(tasks)
    desk.office, desk.board = Office(), Board()
    yield desk
    tasks.wait()


def go(dialog: ThreadDialog, words: str) -> None:
    """Press the button that leads somewhere."""
    buttons = dialog.panel.findChildren(QPushButton)
    [link] = [each for each in buttons if each.text() == words and each.isVisible()]
    link.click()


def test_an_empty_list_says_how_to_begin_and_what_is_missing(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, DisclosuresPage(desk), 0)

    qtbot.waitUntil(lambda: "点“生成公开件”" in page.nothing.text())
    qtbot.waitUntil(lambda: "没有公开表：2026年第一季度" in page.card.text())


def test_the_accounts_of_the_last_quarter_are_made_sent_and_printed(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    page = opened(qtbot, DisclosuresPage(desk), 0)
    page.begin()
    dialog = window(qtbot, DiscloseDialog)
    assert dialog.draft().period_label == "2026年第一季度"
    assert (dialog.draft().scheme, dialog.draft().item) == ("law-2026", "2")

    dialog.save.click()

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    qtbot.waitUntil(lambda: cells(page, 0) == ["待送公示栏"])
    [made] = look(store, service.disclosures)
    qtbot.waitUntil(lambda: "账和公开的一致" in page.card.text())
    assert "存档文件与校验码相符" in page.card.text()

    page.do("take")

    qtbot.waitUntil(lambda: cells(page, 0) == ["起草中"])
    notice = look(store, service.disclosure, made.id).notice_id
    assert notice is not None
    assert look(store, notices.notice, NoticeId(notice)).snapshot == made.content_hash
    asked: list[tuple[str, str]] = []
    desk.open_requested.connect(lambda room, key: asked.append((room, key)))
    page.do("board")
    assert asked == [("notices", notice)]

    page.do("print")

    preview = window(qtbot, PreviewWindow)
    assert preview.content == look(store, service.printed_sheet, made.id)
    preview.close()


def test_what_changed_is_shown_and_corrected_with_its_reason(
    qtbot: QtBot, desk: Desk, store: Store, days: Days
) -> None:
    draft = quarter(1)
    do(store, DISCLOSE, service.disclose, draft, sheet(store, draft))
    first = look(store, service.posted_vouchers, 2026)[0]
    days.day = date(2026, 3, 31)
    do(store, REVERSE_VOUCHER, service.reverse_voucher, first.id, "重复报销")
    days.day = date(2026, 4, 20)
    page = opened(qtbot, DisclosuresPage(desk), 1)
    qtbot.waitUntil(lambda: cells(page, 0) == ["账已变动"])
    qtbot.waitUntil(lambda: "本期支出：" in page.card.text())

    page.do("correct")
    dialog = window(qtbot, CorrectDialog)
    typed(dialog.reason, "一张发票重复报销，已冲销")
    dialog.save.click()

    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    qtbot.waitUntil(lambda: cells(page, 0) == ["待送公示栏", "已更正"])
    new, old = look(store, service.disclosures)
    assert new.corrects == old.id
    printed = text_of(look(store, service.printed_sheet, new.id))
    assert "原因：一张发票重复报销，已冲销" in printed


def test_a_correction_without_a_reason_is_refused(qtbot: QtBot, desk: Desk, store: Store) -> None:
    draft = quarter(1)
    do(store, DISCLOSE, service.disclose, draft, sheet(store, draft))
    page = opened(qtbot, DisclosuresPage(desk), 1)
    page.do("correct")
    dialog = window(qtbot, CorrectDialog)

    dialog.save.click()

    qtbot.waitUntil(lambda: "请写明原因" in dialog.findings.text())
    assert len(look(store, service.disclosures)) == 1


def test_a_quarter_that_runs_is_made_after_a_second_press(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    page = opened(qtbot, DisclosuresPage(desk), 0)
    page.begin()
    dialog = window(qtbot, DiscloseDialog)
    dialog.period.setCurrentIndex(1)

    dialog.save.click()
    qtbot.waitUntil(lambda: "还没有过完" in dialog.findings.text())
    dialog.save.click()

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert look(store, service.disclosures)[0].draft.period_label == "2026年第二季度"


def test_a_courtyard_tells_its_own_sources(qtbot: QtBot, desk: Desk, store: Store) -> None:
    page = opened(qtbot, DisclosuresPage(desk), 0)
    page.begin()
    dialog = window(qtbot, DiscloseDialog)
    dialog.scope.setCurrentIndex(1)
    typed(dialog.place, "梧桐苑")
    dialog.sources.item(1).setCheckState(dialog.sources.item(1).checkState().Checked)

    dialog.save.click()

    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    [made] = look(store, service.disclosures)
    assert (made.draft.scope, made.draft.place) == (Scope.COURTYARD, "梧桐苑")
    assert len(made.draft.source_ids) == 1
    qtbot.waitUntil(lambda: "院落（小区） 梧桐苑" in page.card.text())


def test_a_resident_s_number_on_a_sheet_stops_it(qtbot: QtBot, desk: Desk, store: Store) -> None:
    book(store, summary="慰问，电话13912345678")
    page = opened(qtbot, DisclosuresPage(desk), 0)
    page.begin()
    dialog = window(qtbot, DiscloseDialog)

    dialog.save.click()

    qtbot.waitUntil(lambda: "不能公开" in dialog.findings.text())
    assert look(store, service.disclosures) == []


def test_a_line_leads_to_its_voucher(qtbot: QtBot, desk: Desk, store: Store) -> None:
    draft = quarter(1)
    do(store, DISCLOSE, service.disclose, draft, sheet(store, draft))
    page = opened(qtbot, DisclosuresPage(desk), 1)
    first = look(store, service.posted_vouchers, 2026)[0]
    asked: list[tuple[str, str]] = []
    desk.open_requested.connect(lambda room, key: asked.append((room, key)))

    page.do("thread")
    dialog = window(qtbot, ThreadDialog)
    qtbot.waitUntil(lambda: first.draft.summary in dialog.panel.text())
    go(dialog, "打开凭证")

    assert asked == [("funds", f"vouchers:{first.id}")]
    assert not dialog.isVisible()


def test_a_voucher_leads_back_to_the_sheet_that_tells_of_it(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    draft = quarter(1)
    made = do(store, DISCLOSE, service.disclose, draft, sheet(store, draft))
    first = look(store, service.posted_vouchers, 2026)[0]
    owner = QWidget()
    qtbot.addWidget(owner)
    asked: list[tuple[str, str]] = []
    desk.open_requested.connect(lambda room, key: asked.append((room, key)))

    VoucherDeeds(desk, owner).do("thread", first)
    dialog = window(qtbot, ThreadDialog)
    qtbot.waitUntil(lambda: "公开件：经费收支公开表" in dialog.panel.text())
    go(dialog, "打开公开件")

    assert asked == [("funds", f"disclosures:{made}")]


def test_the_papers_of_a_term_go_into_a_folder(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = opened(qtbot, DisclosuresPage(desk), 0)
    dialog = ask_for_pack(desk, page)
    assert isinstance(dialog, PackDialog)
    folder = tmp_path / "u盘"
    folder.mkdir()

    dialog.write_into(folder)

    assert "已整理 8 个文件" in told(qtbot)
    [made] = folder.iterdir()
    assert made.name.startswith("幸福里社区经济责任审计资料 2026-01-01至2026-04-20")


def test_the_journal_of_a_time_opens_its_preview(qtbot: QtBot, desk: Desk) -> None:
    page = opened(qtbot, DisclosuresPage(desk), 0)

    Printer(desk, page).journal(date(2026, 1, 1), date(2026, 3, 31))

    preview = window(qtbot, PreviewWindow)
    assert "收支明细账" in text_of(preview.content)
    assert "2026年第一季度" in text_of(preview.content)
    preview.close()


@pytest.mark.parametrize(("at", "words"), [(0, "经费收支公开表"), (1, "捐赠公示")])
def test_a_sheet_is_looked_at_before_it_is_kept(
    qtbot: QtBot, desk: Desk, store: Store, at: int, words: str
) -> None:
    page = opened(qtbot, DisclosuresPage(desk), 0)
    page.begin()
    dialog = window(qtbot, DiscloseDialog)
    dialog.kind.setCurrentIndex(at)

    dialog.preview.click()

    preview = window(qtbot, PreviewWindow)
    assert words in text_of(preview.content)
    preview.close()
    dialog.reject()
    assert look(store, service.disclosures) == []


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        ("voucher", "凭证查阅件"),
        ("voucher_public", "凭证公开件"),
        ("reimbursement", "人民币贰仟贰佰陆拾陆元贰角壹分"),
    ],
)
def test_each_paper_of_a_voucher_opens_its_preview(
    qtbot: QtBot, desk: Desk, store: Store, ask: str, words: str
) -> None:
    page = opened(qtbot, DisclosuresPage(desk), 0)
    first = look(store, service.posted_vouchers, 2026)[0]

    getattr(Printer(desk, page), ask)(first.id)

    preview = window(qtbot, PreviewWindow)
    assert words in text_of(preview.content)
    preview.close()


def test_the_board_prints_the_sheet_that_is_kept(qtbot: QtBot, desk: Desk, store: Store) -> None:
    draft = quarter(1)
    made = do(store, DISCLOSE, service.disclose, draft, sheet(store, draft))
    notice = do(store, CREATE_NOTICE, notices.take_disclosure, made)
    desk.papers = PAPERS
    page = NoticesPage(desk)
    qtbot.addWidget(page)
    page.show()

    page.deeds.print_asked.emit(look(store, notices.notice, notice))

    preview = window(qtbot, PreviewWindow)
    assert preview.content == look(store, service.printed_sheet, made)
    preview.close()


def test_a_sheet_that_is_kept_is_not_written_over_on_the_board(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    draft = quarter(1)
    made = do(store, DISCLOSE, service.disclose, draft, sheet(store, draft))
    notice = do(store, CREATE_NOTICE, notices.take_disclosure, made)
    desk.papers = PAPERS
    page = NoticesPage(desk)
    qtbot.addWidget(page)
    page.show()

    page.deeds.edit_asked.emit(look(store, notices.notice, notice))

    assert "请到那里更正" in told(qtbot)


def test_the_catalogue_takes_the_sheet_that_is_printed_already(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    do(store, CHANGE_BOARD, notices.change_board, TheBoard(scheme="sanwu", places=("北门",)))
    draft = quarter(1)
    made = do(store, DISCLOSE, service.disclose, draft, sheet(store, draft))
    [due] = [each for each in look(store, notices.due_list) if each.item.code == "money.accounts"]
    desk.papers = PAPERS
    page = NoticesPage(desk)
    qtbot.addWidget(page)
    page.show()
    catalogue = page.turn_to("catalogue")
    assert isinstance(catalogue, CataloguePage)

    catalogue.post_asked.emit(due)

    assert "已在“经费公开”里生成" in told(qtbot, "送公示栏")
    qtbot.waitUntil(lambda: look(store, service.disclosure, made).notice_id is not None)
