"""月结与核对, clicked as a clerk does."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.money import Days, look, sample_book
from support.record_pages import told
from support.vaults import Template, open_copy

from shequ_desktop.funds import service
from shequ_desktop.funds.rules.bank import MOST_DAYS, pairs
from shequ_desktop.funds.values import (
    Account,
    BankLine,
    Direction,
    SourceId,
    Voucher,
    VoucherDraft,
    VoucherId,
    VoucherState,
)
from shequ_desktop.funds.view.closing_page import ClosingPage
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.storage.store import Store


@pytest.fixture
def store(template: Template, tmp_path: Path) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "closing", now=Days(date(2026, 12, 8)))
    sample_book(vault.store)
    yield vault.store
    vault.close()


@pytest.fixture
def desk(store: Store, qapp: QApplication) -> Iterator[Desk]:
    tasks = Tasks(store, parent=qapp)
    yield a_desk(tasks)
    tasks.wait()


def opened(qtbot: QtBot, desk: Desk) -> ClosingPage:
    page = ClosingPage(desk)
    qtbot.addWidget(page)
    page.resize(1240, 660)
    page.show()
    qtbot.waitUntil(lambda: page.vouchers.rowCount() > 0)
    return page


def statement_of_the_bank(store: Store, path: Path, *, without: int) -> None:
    """Write the year as the bank has it: a day later, the first ``without`` vouchers missing."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["交易日期", "摘要", "对方户名", "借方发生额", "贷方发生额"])
        for each in look(store, service.posted_vouchers, 2026)[without:]:
            came, went = max(each.signed_fen, 0), max(-each.signed_fen, 0)
            rows.writerow(
                [
                    (each.draft.on + timedelta(days=1)).isoformat(),
                    "转账",
                    each.draft.counterparty,
                    f"{went / 100:.2f}" if went else "",
                    f"{came / 100:.2f}" if came else "",
                ]
            )
        rows.writerow(["2026-11-30", "账户维护费", "", "12.00", ""])


def _are_closed(page: ClosingPage, months: int) -> bool:
    return page.months.rowCount() == months


def test_months_are_closed_one_by_one_in_a_chain(qtbot: QtBot, desk: Desk, store: Store) -> None:
    page = opened(qtbot, desk)
    assert page.close_button.text() == "月结 1 月"
    for month in (1, 2):
        page.close_button.click()
        assert f"2026 年 {month} 月月结后不能再记" in told(qtbot, "月结")
        qtbot.waitUntil(partial(_are_closed, page, month))

    january, february = look(store, service.closed_months, Account.BANK, 2026)

    assert january.closing_fen == february.opening_fen
    assert page.close_button.text() == "月结 3 月"
    assert february.head in page.chain.text()


def test_a_month_that_runs_is_not_closed(qtbot: QtBot, desk: Desk, store: Store) -> None:
    page = opened(qtbot, desk)
    for month in range(1, 12):
        page.close_next()
        told(qtbot, "月结")
        qtbot.waitUntil(partial(_are_closed, page, month))

    page.close_next()
    told(qtbot, "月结")

    assert "2026 年 12 月还没有过完" in told(qtbot)
    assert len(look(store, service.closed_months, Account.BANK, 2026)) == 11


def test_the_statement_is_paired_and_what_is_left_over_is_listed(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    page = opened(qtbot, desk)
    path = tmp_path / "对账单.csv"
    statement_of_the_bank(store, path, without=2)

    page.import_file(path)

    qtbot.waitUntil(lambda: page.vouchers.rowCount() == 2)
    assert "银行有、账上没有：1 笔" in page.open_told.text()
    assert page.lines.record(0).summary == "账户维护费"
    lines = page.lines.rowCount()

    page.import_file(path)

    qtbot.waitUntil(lambda: not desk.tasks._under_way)
    assert page.lines.rowCount() == lines


def test_a_pair_is_taken_apart_and_made_by_hand(
    qtbot: QtBot, desk: Desk, store: Store, tmp_path: Path
) -> None:
    page = opened(qtbot, desk)
    path = tmp_path / "对账单.csv"
    statement_of_the_bank(store, path, without=0)
    page.import_file(path)
    qtbot.waitUntil(lambda: page.vouchers.rowCount() == 0)
    page.line_table.selectRow(1)

    page.part_button.click()

    qtbot.waitUntil(lambda: page.vouchers.rowCount() == 1)
    voucher = page.vouchers.record(0)
    page.line_table.selectRow(0)
    page.voucher_table.selectRow(0)
    at_bank = page.lines.record(0)
    if at_bank.in_fen - at_bank.out_fen != voucher.signed_fen:
        page.pair_button.click()
        assert "金额不同" in told(qtbot)
        page.line_table.selectRow(1)
    page.pair_button.click()
    qtbot.waitUntil(lambda: page.vouchers.rowCount() == 0)


LINE = BankLine(
    id="1", on=date(2026, 3, 10), summary="", counterparty="", in_fen=0, out_fen=500, balance_fen=0
)
VOUCHER = Voucher(
    id=VoucherId("v"),
    draft=VoucherDraft(
        on=date(2026, 3, 10),
        direction=Direction.PAYMENT,
        summary="水费",
        source_id=SourceId("s"),
        amount_fen=500,
    ),
    state=VoucherState.POSTED,
    number=1,
)


@pytest.mark.parametrize(
    ("days", "fen", "pair"),
    [
        (MOST_DAYS - 1, 500, 1),
        (MOST_DAYS, 500, 1),
        (MOST_DAYS + 1, 500, 0),
        (0, 499, 0),
        (0, 501, 0),
    ],
)
def test_the_same_amount_within_a_week_is_a_pair(days: int, fen: int, pair: int) -> None:
    line = replace(LINE, on=LINE.on + timedelta(days=days), out_fen=fen)

    assert len(pairs([line], [VOUCHER])) == pair


def test_the_nearest_day_wins_and_each_has_one_pair() -> None:
    near, far = replace(LINE, id="near"), replace(LINE, id="far", on=date(2026, 3, 12))

    assert pairs([far, near], [VOUCHER]) == {"near": "v"}
