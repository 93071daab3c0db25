"""Whatever was booked: each source and the whole sheet add up to the fen."""

import itertools
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.money import Days, do, look
from support.vaults import Template, open_copy

from shequ_desktop.funds import service
from shequ_desktop.funds.documents import INCOME_EXPENSE
from shequ_desktop.funds.model import VoucherRow
from shequ_desktop.funds.values import IMPORT_BOOK, DisclosureDraft, SourceDraft
from shequ_desktop.storage.store import Store, Transaction

DIRECTIONS = ("receipt", "payment", "transfer")
BOOKS = st.lists(
    st.tuples(
        st.integers(1, 12),
        st.sampled_from(DIRECTIONS),
        st.integers(0, 2),
        st.integers(1, 10**9),
        st.booleans(),
    ),
    max_size=25,
)
"""Month, direction, source, fen, and whether it was taken back the same day."""


YEARS = itertools.count(1950)
"""What is posted is never changed: each book has a year of its own."""


@pytest.fixture
def store(template: Template, tmp_path: Path) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "sheets", now=Days())
    yield vault.store
    vault.close()


def booked(tx: Transaction, year: int, book: list[tuple[int, str, int, int, bool]]) -> None:
    sources = [
        service.add_source(tx, SourceDraft(name=name, kind="work", year=year, carried_fen=carried))
        for name, carried in (("工作经费", 1_000), ("公益金", 0), ("社会捐赠", 77))
    ]
    number = 0
    for month, direction, at, fen, taken_back in book:
        first = ""
        for again in range(1 + taken_back):
            number += 1
            row = VoucherRow(
                on=date(year, month, 15),
                account="bank",
                direction=direction,
                summary="收支",
                source_id=sources[at],
                to_source_id=sources[(at + 1) % 3] if direction == "transfer" else None,
                category="office" if direction == "payment" else "",
                amount_fen=fen,
                number=number,
                reverses_id=first if again else None,
            )
            tx.session.add(row)
            tx.session.flush()
            first = row.id


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(book=BOOKS)
def test_opening_and_receipts_less_payments_are_the_closing(
    store: Store, book: list[tuple[int, str, int, int, bool]]
) -> None:
    year = next(YEARS)
    do(store, IMPORT_BOOK, booked, year, book)
    closing = 1_077
    for first in (1, 4, 7, 10):
        draft = DisclosureDraft(
            kind=INCOME_EXPENSE.key,
            title="公开表",
            since=date(year, first, 1),
            until=date(year, first + 2, 30),
        )

        told = look(store, service.statement_content, draft)

        keys = ("opening", "income", "expense", "closing")
        values = {key: int(str(told.values[key])) for key in keys}
        rows = [
            {key: int(str(row[key] or 0)) for key in row if key != "name"}
            for row in told.lists["sources"]
        ]
        assert values["opening"] == closing
        closing = values["closing"]
        assert closing == values["opening"] + values["income"] - values["expense"]
        for row in rows:
            moved = row["income"] - row["expense"] + row["transfer"]
            assert row["closing"] == row["opening"] + moved
        assert sum(row["transfer"] for row in rows) == 0
        for key, total in values.items():
            assert sum(row[key] for row in rows) == total
        for key, column in (("receipts", "income"), ("payments", "expense")):
            assert sum(int(str(row["amount"])) for row in told.lists[key]) == values[column]
