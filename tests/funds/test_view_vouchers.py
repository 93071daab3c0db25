"""收支流水, clicked and typed into as a clerk does."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.money import Days, do, look
from support.record_pages import told, typed, window
from support.vaults import Template, open_copy

from shequ_desktop.funds import service
from shequ_desktop.funds.values import (
    ADD_SOURCE,
    CHECK_VOUCHER,
    Direction,
    JournalQuery,
    SourceDraft,
    VoucherState,
)
from shequ_desktop.funds.view.import_dialog import ImportDialog
from shequ_desktop.funds.view.limits_dialog import LimitsDialog
from shequ_desktop.funds.view.voucher_dialog import VoucherDialog
from shequ_desktop.funds.view.vouchers_page import VouchersPage
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.record_forms import ReasonDialog
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.storage.store import Store

TRUTH = Path(__file__).parent.parent / "data" / "xingfuli" / "truth_money.json"


@pytest.fixture
def store(template: Template, tmp_path: Path) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "journal", now=Days(date(2026, 3, 20)))
    yield vault.store
    vault.close()


@pytest.fixture
def desk(store: Store, qapp: QApplication) -> Iterator[Desk]:
    tasks = Tasks(store, parent=qapp)
    yield a_desk(tasks)
    tasks.wait()


def opened(qtbot: QtBot, desk: Desk, lines: int) -> VouchersPage:
    page = VouchersPage(desk)
    qtbot.addWidget(page)
    page.resize(1240, 660)
    page.show()
    qtbot.waitUntil(lambda: "列出" in page.status.text())
    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == lines)
    return page


def funded(store: Store) -> None:
    draft = SourceDraft(name="工作经费", kind="work", year=2026, carried_fen=1_000_000)
    do(store, ADD_SOURCE, service.add_source, draft)


def filled(qtbot: QtBot, page: VouchersPage, amount: str, summary: str = "打印纸") -> VoucherDialog:
    page.begin()
    dialog = window(qtbot, VoucherDialog)
    dialog.amount.setText(amount)
    typed(dialog.summary, summary)
    dialog.category.setCurrentIndex(dialog.category.findData("activity"))
    for field, name in (
        (dialog.handler, "刘洋"),
        (dialog.witness, "陈静"),
        (dialog.approver, "周强"),
    ):
        field.clear()
        typed(field, name)
    return dialog


def test_a_payment_is_typed_and_said_in_capitals(qtbot: QtBot, desk: Desk, store: Store) -> None:
    funded(store)
    page = opened(qtbot, desk, 0)
    assert "没有符合条件的凭证" in page.nothing.text()
    dialog = filled(qtbot, page, "１，２８０．５")

    assert dialog._amount.hint.text() == "壹仟贰佰捌拾元伍角整"
    dialog.save.click()

    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == 1)
    [made] = look(store, service.vouchers, 2026)
    assert (made.draft.amount_fen, made.state) == (128_050, VoucherState.DRAFT)
    assert "另有 1 张没有入账" in page.status.text()
    qtbot.waitUntil(lambda: "等待复核" in page.card.text())


@pytest.mark.parametrize(("yuan", "speaks"), [("1999.99", 0), ("2000", 1), ("2000.01", 1)])
def test_a_limit_shows_its_clause_and_is_confirmed(
    qtbot: QtBot, desk: Desk, store: Store, yuan: str, speaks: int
) -> None:
    funded(store)
    page = opened(qtbot, desk, 0)
    dialog = filled(qtbot, page, yuan)
    if speaks:
        qtbot.waitUntil(lambda: "2000元以上的支出" in dialog.findings.text())
    dialog.save.click()

    if speaks:
        qtbot.waitUntil(lambda: dialog.save.text() == "仍要保存")
        assert "2000元以上的支出由主要领导审批" in dialog.findings.text()
        dialog.save.click()

    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == 1)


def test_who_filled_it_in_cannot_check_it(qtbot: QtBot, desk: Desk, store: Store) -> None:
    funded(store)
    page = opened(qtbot, desk, 0)
    filled(qtbot, page, "12.30").save.click()
    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == 1)

    page.deeds.do("check", page.table.current())

    assert "填制人和复核人不能是同一个人" in told(qtbot)


def test_a_voucher_that_another_has_checked_is_posted_and_only_taken_back(
    qtbot: QtBot, desk: Desk, store: Store
) -> None:
    funded(store)
    page = opened(qtbot, desk, 0)
    filled(qtbot, page, "12.30").save.click()
    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == 1)
    [made] = look(store, service.vouchers, 2026)
    with store.transaction(CHECK_VOUCHER) as tx:
        service.check_off(replace(tx, user="刘洋"), made.id)
    page.ask()
    qtbot.waitUntil(lambda: "等待入账" in page.card.text())

    page.deeds.next(page.table.current())

    qtbot.waitUntil(lambda: "支出 12.30 元" in page.status.text())
    titles = [deed.key for deed in page.deeds.of(look(store, service.voucher, made.id))]
    assert titles[0] == "reverse"
    assert not {"change", "delete"} & set(titles)

    page.deeds.do("reverse", look(store, service.voucher, made.id))
    dialog = window(qtbot, ReasonDialog)
    typed(dialog.reason, "金额有误")
    said: list[str] = []
    desk.said.connect(said.append)
    dialog.save.click()

    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == 2)
    qtbot.waitUntil(lambda: "支出 0.00 元" in page.status.text())
    assert said == ["已冲销，原凭证和冲销凭证都留在账上"]
    numbers = [each.number for each in look(store, service.posted_vouchers, 2026)]
    assert numbers == [1, 2]


def test_the_book_of_the_office_is_met_to_the_fen(qtbot: QtBot, desk: Desk, store: Store) -> None:
    page = opened(qtbot, desk, 0)
    page.import_file(Path(resource_path("demo/经费收支明细账.xlsx")))
    dialog = window(qtbot, ImportDialog)
    assert "期初 18,345.27" in dialog.told.text()
    assert dialog.columns.rowCount() > 5
    lines = dialog.lines.rowCount()

    dialog.save.click()

    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == lines)
    truth = json.loads(TRUTH.read_text("utf-8"))
    found = look(store, service.listed, JournalQuery(year=2026))
    assert lines == len(truth["rows"]) == 181
    assert found.in_fen == sum(row["in_fen"] for row in truth["rows"])
    assert found.out_fen == sum(row["out_fen"] for row in truth["rows"])
    assert found.balances[-1] == truth["closing_fen"]


def test_the_list_is_narrowed_and_added_up(qtbot: QtBot, desk: Desk, store: Store) -> None:
    page = opened(qtbot, desk, 0)
    page.import_file(Path(resource_path("demo/经费收支明细账.xlsx")))
    dialog = window(qtbot, ImportDialog)
    dialog.save.click()
    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() > 100)
    every = look(store, service.posted_vouchers, 2026)

    page.month.setCurrentIndex(3)

    march = [each for each in every if each.draft.on.month == 3]
    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == len(march))
    spent = -sum(each.signed_fen for each in march if each.draft.direction is Direction.PAYMENT)
    assert f"支出 {spent // 100:,}.{spent % 100:02} 元" in page.status.text()
    page.month.setCurrentIndex(0)
    word = every[0].draft.summary[:4]
    page.search.setText(word)
    qtbot.waitUntil(
        lambda: (
            page.table.grid_model.rowCount()
            == sum(word in f"{e.draft.summary} {e.draft.counterparty}" for e in every)
        )
    )
    page.go_to(every[-1].id)
    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == len(every))
    qtbot.waitUntil(lambda: page.table.current_key() == every[-1].id)


def test_another_office_s_book_comes_in_with_its_columns(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["2026年清水桥社区经费账"],
        ["月", "日", "凭证号", "摘要", "收方", "付方", "结余"],
        ["", "", "", "上年结转", "", "", "￥1,000.00"],
        [1, 5, "收-0001", "街道拨款", "￥1,234.50", "", "￥2,234.50"],
        ["", 9, "付-0002", "买桶装水", "", "￥34.50", "￥2,200.00"],
        ["", "", "", "本月合计", "￥1,234.50", "￥34.50", ""],
        [2, 3, "付-0003", "订报", "", "￥200.00", "￥2,000.00"],
    ):
        sheet.append(row)
    path = tmp_path / "清水桥.xlsx"
    book.save(path)
    page = opened(qtbot, desk, 0)

    page.import_file(path)
    dialog = window(qtbot, ImportDialog)
    dialog.save.click()

    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == 3)
    found = look(store, service.listed, JournalQuery(year=2026))
    assert (found.in_fen, found.out_fen, found.balances[-1]) == (123_450, 23_450, 200_000)


def test_an_import_is_taken_back_as_a_whole(qtbot: QtBot, desk: Desk, store: Store) -> None:
    page = opened(qtbot, desk, 0)
    page.import_file(Path(resource_path("demo/经费收支明细账.xlsx")))
    window(qtbot, ImportDialog).save.click()
    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() > 100)

    store.undo()
    page.ask()

    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == 0)
    assert look(store, service.sources, 2026) == []


def test_a_receipt_is_kept_with_its_voucher(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    funded(store)
    page = opened(qtbot, desk, 0)
    filled(qtbot, page, "5").save.click()
    qtbot.waitUntil(lambda: page.table.grid_model.rowCount() == 1)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(tmp_path / "发票.png"))
    [made] = look(store, service.vouchers, 2026)

    page.deeds.keep_receipt(made, tmp_path / "发票.png")

    qtbot.waitUntil(lambda: bool(look(store, service.files_about, made.id)))


def test_the_rules_in_force_are_shown_word_for_word(qtbot: QtBot, desk: Desk) -> None:
    dialog = LimitsDialog(desk, None)  # type: ignore[arg-type] # a window of its own
    qtbot.addWidget(dialog)

    shown = [dialog.rules.record(row).clause for row in range(dialog.rules.rowCount())]

    assert "2000元以上的支出由主要领导审批" in shown
