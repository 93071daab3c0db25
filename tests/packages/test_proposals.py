"""What another computer wanted of a posted voucher, as the clerk reads it in 待核对."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from support.vaults import A_CHANGE

from packages.conftest import Seat
from shequ_desktop.funds.model.money import FundSourceRow, VoucherRow
from shequ_desktop.packages import service
from shequ_desktop.packages.view.review_page import ReviewPage
from shequ_desktop.sync.exchange import receive, take_along, take_in


def carry(sender: Seat, receiver: Seat, stick: Path) -> None:
    [path] = take_along(sender.office.vault.store, receiver.office.key_id, stick).paths
    store = receiver.office.vault.store
    take_in(store, receive(store, path, stick / "inbox"))


def drafted(seat: Seat) -> str:
    with seat.office.vault.store.transaction(A_CHANGE) as tx:
        source = FundSourceRow(year=2026, name="党群经费", kind="party")
        tx.session.add(source)
        tx.session.flush()
        draft = VoucherRow(
            on=date(2026, 11, 20),
            account="office",
            direction="out",
            summary="买凳子",
            source_id=source.id,
            amount_fen=10_000,
        )
        tx.session.add(draft)
        tx.session.flush()
        return draft.id


def test_a_late_change_of_a_posted_voucher_is_told_and_noted(
    seats: tuple[Seat, Seat], stick: Path, qtbot: QtBot
) -> None:
    host, other = seats
    voucher = drafted(host)
    carry(host, other, stick)
    with other.office.vault.store.transaction(A_CHANGE) as tx:
        tx.session.get_one(VoucherRow, voucher).summary = "买桌子"
    with host.office.vault.store.transaction(A_CHANGE) as tx:
        row = tx.session.get_one(VoucherRow, voucher)
        row.number, row.posted_by, row.posted_on = 1, "王敏", date(2026, 11, 21)
    carry(other, host, stick)

    page = ReviewPage(host.desk)
    qtbot.addWidget(page)
    page.resize(1180, 640)
    page.show()
    qtbot.waitUntil(lambda: page.list.count() == 1 and "建议" in said(page))

    assert "买凳子" in page.list.item(0).text()
    assert all(words in said(page) for words in ("现在：买凳子", "想改成：买桌子", "请冲销"))
    assert page.accept.text() == "知道了"
    with host.office.vault.store.reading() as reading:
        assert [fact.value for fact in service.fact_list(reading)] == ["1"]
    qtbot.mouseClick(page.accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.empty.isVisible)
    with host.office.vault.store.reading() as reading:
        assert service.subjects(reading) == []
        assert reading.session.get_one(VoucherRow, voucher).summary == "买凳子"


def said(page: ReviewPage) -> str:
    return "\n".join(label.text() for label in page.split.findChildren(QLabel))
