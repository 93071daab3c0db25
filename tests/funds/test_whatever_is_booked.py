"""Whatever is booked, taken back and brought together, it adds up and no number is missing."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.money import Days, do, look
from support.vaults import Template, open_copy

from shequ_desktop.funds import service
from shequ_desktop.funds.rules.statements import journal, moves, statement
from shequ_desktop.funds.values import (
    ADD_SOURCE,
    DELETE_VOUCHER,
    POST_VOUCHER,
    RECORD_VOUCHER,
    REVERSE_VOUCHER,
    Account,
    Direction,
    SourceDraft,
    SourceId,
    Sum,
    Voucher,
    VoucherDraft,
    VoucherId,
    VoucherState,
)
from shequ_desktop.storage.store import Store

SOURCES = ("工作经费", "公益金", "捐赠")
OFFICES = ("甲", "乙")
Deed = tuple[str, Direction, int, int, int, int, bool]


@st.composite
def deeds(draw: st.DrawFn) -> list[Deed]:
    """Draw what two offices book: office, way, source, target, amount, month, taken back."""
    one = st.tuples(
        st.sampled_from(OFFICES),
        st.sampled_from(list(Direction)),
        st.integers(0, 2),
        st.integers(1, 2),
        st.integers(1, 10**9),
        st.integers(1, 12),
        st.booleans(),
    )
    return draw(st.lists(one, max_size=30))


def booked(given_deeds: Sequence[Deed]) -> list[Voucher]:
    """Book in the order given; each office gives its own numbers."""
    numbers: dict[str, int] = defaultdict(int)
    made: list[Voucher] = []
    for office, way, source, step, fen, month, is_taken_back in given_deeds:
        numbers[office] += 1
        first = Voucher(
            id=VoucherId(f"{office}{numbers[office]}"),
            draft=VoucherDraft(
                on=date(2026, month, 5),
                account=Account.BANK,
                direction=way,
                summary=office,
                category="office",
                source_id=SourceId(SOURCES[source]),
                to_source_id=SourceId(SOURCES[(source + step) % 3])
                if way is Direction.TRANSFER
                else None,
                amount_fen=fen,
            ),
            state=VoucherState.POSTED,
            number=numbers[office],
        )
        made.append(first)
        if is_taken_back:
            numbers[office] += 1
            key = VoucherId(f"{office}{numbers[office]}")
            made.append(replace(first, id=key, number=numbers[office], reverses=first.id))
    return made


def summed(vouchers: Sequence[Voucher], since: date) -> list[Sum]:
    return [
        Sum(
            direction=each.draft.direction,
            source_id=each.draft.source_id,
            to_source_id=each.draft.to_source_id,
            category=each.draft.category,
            is_before=each.draft.on < since,
            is_reversal=each.reverses is not None,
            fen=each.draft.amount_fen,
        )
        for each in vouchers
    ]


@given(deeds(), st.lists(st.integers(0, 10**9), min_size=3, max_size=3), st.integers(1, 12))
def test_opening_and_receipts_less_payments_are_the_closing(
    given_deeds: list[Deed], openings: list[int], month: int
) -> None:
    vouchers = booked(given_deeds)
    carried = dict(zip(SOURCES, openings, strict=True))
    since = date(2026, month, 1)

    told = statement(
        summed(vouchers, since),
        carried,
        dict.fromkeys(SOURCES, "") | {each: each for each in SOURCES},
        {"office": "办公费"},
        since=since,
        until=date(2026, 12, 31),
    )

    lines = journal(sorted(vouchers, key=lambda each: each.draft.on), sum(openings))
    end = lines[-1].balance_fen if lines else sum(openings)
    assert told.closing_fen == end == sum(closing for *_rest, closing in told.by_source)
    for name, opening, came, went, closing in told.by_source:
        assert opening + came - went == closing
        moved = sum(fen for each in vouchers for source, fen in moves(each) if source == name)
        assert closing == carried[name] + moved


@given(deeds())
def test_what_is_taken_back_leaves_nothing(given_deeds: list[Deed]) -> None:
    everything = booked([(*deed[:6], True) for deed in given_deeds])

    assert sum(fen for each in everything for _source, fen in moves(each)) == 0
    assert sum(each.signed_fen for each in everything) == 0


class TwoPeople:
    """王敏 fills in; 刘洋 checks and posts."""

    def __init__(self, store: Store) -> None:
        self.store = store
        draft = SourceDraft(name="工作经费", kind="work", year=2026, carried_fen=10**9)
        self.source = do(store, ADD_SOURCE, service.add_source, draft)

    def records(self, account: Account) -> VoucherId:
        draft = VoucherDraft(
            on=date(2026, 3, 3),
            account=account,
            direction=Direction.RECEIPT,
            summary="拨款",
            source_id=self.source,
            amount_fen=100,
        )
        return do(self.store, RECORD_VOUCHER, service.record_voucher, draft)

    def posts(self, voucher: VoucherId) -> None:
        with self.store.transaction(POST_VOUCHER) as tx:
            service.check_off(replace(tx, user="刘洋"), voucher)
            service.post_voucher(replace(tx, user="刘洋"), voucher)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(st.sampled_from(list(Account)), st.sampled_from(["post", "reverse", "delete"])),
        max_size=8,
    )
)
def test_numbers_run_on_without_gap_or_twin_whatever_becomes_of_vouchers(
    two_people: TwoPeople, deeds_done: list[tuple[Account, str]]
) -> None:
    store = two_people.store
    recorded = [(two_people.records(account), what) for account, what in deeds_done]
    for voucher, what in reversed(recorded):
        if what == "delete":
            do(store, DELETE_VOUCHER, service.delete_voucher, voucher)
            continue
        two_people.posts(voucher)
        if what == "reverse":
            do(store, REVERSE_VOUCHER, service.reverse_voucher, voucher, "重复")

    for account in Account:
        numbers = [
            each.number
            for each in look(store, service.posted_vouchers, 2026)
            if each.draft.account is account
        ]
        assert sorted(each or 0 for each in numbers) == list(range(1, len(numbers) + 1))


@pytest.fixture
def two_people(template: Template, tmp_path: Path) -> Iterator[TwoPeople]:
    vault = open_copy(template, tmp_path / "two", now=Days(date(2026, 3, 20)))
    yield TwoPeople(vault.store)
    vault.close()
