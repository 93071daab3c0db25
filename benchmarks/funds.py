"""A hundred thousand vouchers in one year: listed, narrowed, added up for a quarter."""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from benchmarks import material
from benchmarks.results import Result, p95, seconds
from shequ_desktop.funds import service
from shequ_desktop.funds.model import VoucherRow
from shequ_desktop.funds.values import (
    IMPORT_BOOK,
    JournalQuery,
    SourceDraft,
    SourceId,
    VoucherDraft,
    VoucherId,
)
from shequ_desktop.gui import theme
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.store import Reading, Store, Transaction

VOUCHERS, SOURCES, ROUNDS = 100_000, 12, 20
YEAR = 2025
_MOST_MS = 300
_FIRST = date(YEAR, 1, 1)


def run() -> Iterator[Result]:
    """Ask each question as the window does, over and over."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, DeviceSettings())
    vault = material.empty(material.FOLDER / "funds.juwu")
    try:
        with vault.store.transaction(IMPORT_BOOK) as tx:
            first = _fill(tx)
        yield from _measured(vault.store, first)
    finally:
        vault.close()


def _measured(store: Store, source: SourceId) -> Iterator[Result]:
    def of(**more: Any) -> Callable[[Reading], Any]:
        return partial(service.listed, query=JournalQuery(year=YEAR, **more))

    payment = _a_payment(store)
    asked: tuple[tuple[str, Callable[[Reading], Any]], ...] = (
        (f"{VOUCHERS:,} vouchers listed", of()),
        ("vouchers of a month", of(month=6)),
        ("vouchers of a source and a sort", of(source_id=source, category="office")),
        ("vouchers by words", of(words="打印纸 7")),
        (
            "table of a quarter",
            lambda reading: service.statement_of(
                reading, since=date(YEAR, 4, 1), until=date(YEAR, 6, 30)
            ),
        ),
        ("what speaks against a payment", partial(service.what_speaks_against, draft=payment)),
    )
    for name, read in asked:
        times = [seconds(partial(_read, store, read)) for _ in range(ROUNDS)]
        yield Result(name=f"{name}, p95", value=p95(times) * 1000, unit="ms", bar=_MOST_MS)


def _read(store: Store, read: Callable[[Reading], Any]) -> None:
    with store.reading() as reading:
        read(reading)


def _a_payment(store: Store) -> VoucherDraft:
    with store.reading() as reading:
        key = service.listed(reading, JournalQuery(year=YEAR, month=1)).keys[0]
        return service.voucher(reading, VoucherId(key.hex())).draft


def _fill(tx: Transaction) -> SourceId:
    draw = random.Random(6)  # noqa: S311 - invented money
    sources = [
        service.add_source(
            tx, SourceDraft(name=f"来源{at + 1}", kind="work", year=YEAR, carried_fen=10_000_000)
        )
        for at in range(SOURCES)
    ]
    categories = [code.code for code in code_table("spending")]
    numbers = {"bank": 0, "cash": 0}
    rows = []
    for at in range(VOUCHERS):
        account = "cash" if at % 5 == 0 else "bank"
        numbers[account] += 1
        receipt = draw.random() < 1 / 4
        on = _FIRST + timedelta(days=at * 364 // VOUCHERS)
        rows.append(
            {
                "id": new_id(),
                "on": on,
                "account": account,
                "direction": "receipt" if receipt else "payment",
                "summary": f"打印纸 {at}",
                "source_id": draw.choice(sources),
                "amount_fen": draw.randrange(1, 500_000),
                "category": "" if receipt else draw.choice(categories),
                "counterparty": "新华文具店",
                "number": numbers[account],
                "posted_on": on,
            }
        )
    tx.session.execute(insert(VoucherRow), rows)
    return sources[0]
