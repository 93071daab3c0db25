"""A year of money: the sample book in a community, its sheets, and the days that pass."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Community
from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.funds import service
from shequ_desktop.funds.documents import INCOME_EXPENSE, PAPERS
from shequ_desktop.funds.model import VoucherRow
from shequ_desktop.funds.values import (
    IMPORT_BOOK,
    DisclosureDraft,
    PrintedSheet,
    VoucherId,
)
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.kernel.resources import resource_path
from shequ_desktop.storage.store import Store

R = TypeVar("R")
QUARTERS = tuple(
    (date(2026, first, 1), date(2026, first + 2, last), f"2026年第{ordinal}季度")
    for first, last, ordinal in ((1, 31, "一"), (4, 30, "二"), (7, 30, "三"), (10, 31, "四"))
)


class Days:
    """The day it is."""

    def __init__(self, day: date = date(2027, 1, 8)) -> None:
        self.day = day

    def __call__(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 4, tzinfo=UTC)


def do(
    store: Store, operation: Operation, use_case: Callable[..., R], *args: Any, **more: Any
) -> R:
    with store.transaction(operation) as tx:
        return use_case(tx, *args, **more)


def look(store: Store, query: Callable[..., R], *args: Any, **more: Any) -> R:
    with store.reading() as reading:
        return query(reading, *args, **more)


def sample_book(store: Store) -> None:
    """Import the sample book of 2026 into a community that can be called."""
    office = Community(name="幸福里社区", code="110105001001", phone="010-88001234")
    do(store, IMPORT_BOOK, communities.write_community, office)
    with store.reading() as reading:
        [found] = service.read_book_file(
            Path(resource_path("demo/经费收支明细账.xlsx")), reading, NoProgress()
        )
    do(store, IMPORT_BOOK, service.import_book, found.book)


def book(store: Store, **facts: Any) -> VoucherId:
    """Write a posted payment of 100 yuan on the first source of 2026 beside the other vouchers."""
    with store.transaction(IMPORT_BOOK) as tx:
        source, *_ = service.sources(tx, 2026)
        known = service.posted_vouchers(tx, 2026)
        usual: dict[str, Any] = {
            "on": date(2026, 1, 1),
            "account": "bank",
            "direction": "payment",
            "summary": "楼道灯泡",
            "source_id": source.id,
            "category": "repair",
            "amount_fen": 10_000,
            "number": max(each.number or 0 for each in known) + 1,
        }
        row = VoucherRow(**{**usual, **facts})
        tx.session.add(row)
        tx.session.flush()
        return VoucherId(row.id)


def quarter(number: int, **more: Any) -> DisclosureDraft:
    """Return what the accounts of a quarter are asked for with, from 1."""
    since, until, label = QUARTERS[number - 1]
    facts: dict[str, Any] = {
        "kind": INCOME_EXPENSE.key,
        "title": "经费收支公开表",
        "since": since,
        "until": until,
        "period_label": label,
        "scheme": "sanwu",
        "item": "money.accounts",
    }
    return DisclosureDraft(**{**facts, **more})


def sheet(store: Store, draft: DisclosureDraft, correction: str = "") -> PrintedSheet:
    """Set what a disclosure tells today."""
    [kind] = [each for each in PAPERS if each.key == draft.kind]
    content = look(store, service.content_of, draft, correction=correction)
    pdf = set_paper(compose(kind, shipped_template(kind.key), content), usual_press(), archive=True)
    return PrintedSheet(content=content, pdf=pdf.content, pages=pdf.pages)
