"""What two offices can make wrong together is told, and nothing is repaired by itself."""

from datetime import date

from shequ_desktop.funds import service
from shequ_desktop.funds.model import FundSourceRow, VoucherRow
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.storage.store import Store

MERGE = Operation("tests.merge", "合并")
DAY = date(2026, 11, 2)


def voucher(source: str, number: int, *, reverses: str | None = None) -> VoucherRow:
    return VoucherRow(
        on=DAY,
        account="bank",
        direction="payment",
        summary="打印纸",
        source_id=source,
        amount_fen=100,
        number=number,
        posted_on=DAY,
        reverses_id=reverses,
    )


def test_a_number_given_twice_and_a_voucher_taken_back_twice_are_told(store: Store) -> None:
    with store.transaction(MERGE) as tx:
        source = FundSourceRow(name="工作经费", kind="work", year=2026)
        tx.session.add(source)
        tx.session.flush()
        first = voucher(source.id, 1)
        tx.session.add(first)
        tx.session.flush()
        tx.session.add_all(voucher(source.id, number, reverses=first.id) for number in (2, 2))

    with store.reading() as reading:
        found = [each.what for each in service.audit(reading)]

    assert [each.split("，")[0] for each in found] == [
        "2026 年银行账的凭证号 2 有 2 张凭证",
        "凭证 付-0001 被冲销了 2 次",
    ]


def test_books_in_order_raise_no_doubt(store: Store) -> None:
    with store.transaction(MERGE) as tx:
        source = FundSourceRow(name="工作经费", kind="work", year=2026)
        tx.session.add(source)
        tx.session.flush()
        tx.session.add_all(voucher(source.id, number) for number in (1, 2))

    with store.reading() as reading:
        assert service.audit(reading) == []
