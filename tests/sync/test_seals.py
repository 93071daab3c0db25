"""What was posted or sealed in one office, and changed in another that did not know."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError
from support.paired import Office, Pair, new_office, pair_with
from support.vaults import A_CHANGE, Template, dump

from shequ_desktop.funds.model.money import FundSourceRow, VoucherRow
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.meetings.model.meetings import MeetingRow
from shequ_desktop.meetings.model.resolutions import MinutesRow
from shequ_desktop.storage.problems import StoreProblem
from shequ_desktop.sync.disputes import disputes
from shequ_desktop.sync.exchange import receive, take_along, take_in
from shequ_desktop.sync.history import undo_import
from shequ_desktop.sync.merging import Merged
from shequ_desktop.sync.proposals import note, proposals

DAY = date(2026, 11, 20)


class Books:
    """Three offices that all have the draft of one voucher."""

    def __init__(self, pair: Pair, template: Template, folder: Path) -> None:
        self.stick, self.inbox = folder / "stick", folder / "inbox"
        self.stick.mkdir(exist_ok=True)
        third = new_office(template, folder / "third")
        pair_with(pair.host, third, folder / "pairing")
        self.offices = [pair.host, pair.grid, third]
        with pair.host.vault.store.transaction(A_CHANGE) as tx:
            source = FundSourceRow(year=2026, name="党群经费", kind="party")
            tx.session.add(source)
            tx.session.flush()
            draft = VoucherRow(
                on=DAY, account="office", direction="out", summary="买凳子",
                source_id=source.id, amount_fen=10_000,
            )  # fmt: skip
            tx.session.add(draft)
            tx.session.flush()
            self.voucher = draft.id
        for other in self.offices[1:]:
            self.bring(pair.host, other)

    def bring(self, from_: Office, to: Office) -> Merged:
        [path] = take_along(from_.vault.store, to.key_id, self.stick).paths
        return take_in(to.vault.store, receive(to.vault.store, path, self.inbox))

    def exchange(self, order: list[int]) -> None:
        for _ in range(2):
            for at in order:
                for to in order:
                    if at != to:
                        self.bring(self.offices[at], self.offices[to])

    def change(self, at: int, what: Callable[[VoucherRow], None]) -> None:
        with self.offices[at].vault.store.transaction(A_CHANGE) as tx:
            what(tx.session.get_one(VoucherRow, self.voucher))

    def post(self, at: int, number: int = 1) -> None:
        def posted(row: VoucherRow) -> None:
            row.number, row.posted_by, row.posted_on = number, "王敏", DAY

        self.change(at, posted)

    def seen(self, at: int) -> tuple[int | None, int, str, int | None]:
        with self.offices[at].vault.store.reading() as reading:
            row = reading.session.get_one(VoucherRow, self.voucher)
            return row.number, row.amount_fen, row.summary, row.deleted_at


@pytest.fixture
def books(pair: Pair, template: Template, tmp_path: Path) -> Iterator[Books]:
    made = Books(pair, template, tmp_path)
    yield made
    made.offices[2].vault.close()


def alike(books: Books) -> None:
    first, *others = [dump(office.vault.store) for office in books.offices]
    assert all(other == first for other in others)


ORDERS = [[0, 1, 2], [2, 1, 0], [1, 0, 2]]


@pytest.mark.parametrize("order", ORDERS)
def test_a_posted_voucher_stays_and_the_late_edit_is_a_proposal(
    books: Books, order: list[int]
) -> None:
    books.change(1, lambda row: setattr(row, "amount_fen", 99_900))
    books.post(0)

    books.exchange(order)

    alike(books)
    for at, office in enumerate(books.offices):
        assert books.seen(at) == (1, 10_000, "买凳子", None)
        with office.vault.store.connection(writing=True) as connection:
            [proposal] = proposals(connection)
            assert (proposal.table, proposal.column) == ("voucher", "amount_fen")
            assert (proposal.shown, proposal.wanted.value) == (10_000, 99_900)
            assert proposal.is_about_sealed
            assert disputes(connection) == [], "there is nothing to be decided about it"
        note(office.vault.store, [proposal.number])
        with office.vault.store.connection() as connection:
            assert proposals(connection) == []


@pytest.mark.parametrize("order", ORDERS)
def test_what_was_changed_before_it_was_posted_is_part_of_it(
    books: Books, order: list[int]
) -> None:
    books.change(1, lambda row: setattr(row, "amount_fen", 12_000))
    books.bring(books.offices[1], books.offices[0])
    books.post(0)
    books.change(2, lambda row: setattr(row, "summary", "买桌子"))

    books.exchange(order)

    alike(books)
    assert books.seen(0) == (1, 12_000, "买凳子", None)


@pytest.mark.parametrize("order", ORDERS)
def test_a_draft_deleted_here_and_posted_there_is_posted(books: Books, order: list[int]) -> None:
    books.change(1, lambda row: setattr(row, "deleted_at", 1_700_000_000_000))
    books.post(0)

    books.exchange(order)

    alike(books)
    assert books.seen(2) == (1, 10_000, "买凳子", None)


@pytest.mark.parametrize("order", ORDERS)
def test_posted_twice_it_is_posted_once_and_alike_everywhere(
    books: Books, order: list[int]
) -> None:
    books.post(0, 5)
    books.change(1, lambda row: setattr(row, "amount_fen", 77))
    books.post(1, 6)

    books.exchange(order)

    alike(books)
    assert books.seen(0) in [(5, 10_000, "买凳子", None), (6, 77, "买凳子", None)]
    with books.offices[2].vault.store.connection() as connection:
        assert "number" in {each.column for each in proposals(connection)}


def test_nobody_changes_what_is_posted_neither_here_nor_with_a_forged_program(
    books: Books,
) -> None:
    books.post(0)
    with pytest.raises((IntegrityError, StoreProblem)):
        books.change(0, lambda row: setattr(row, "amount_fen", 1))
    books.bring(books.offices[0], books.offices[1])
    with books.offices[1].vault.store.transaction(A_CHANGE) as tx:
        tx.session.connection().exec_driver_sql(
            "INSERT INTO sync_op (tx, tbl, row, col, val) SELECT tx, 51, ?, 7, 1 FROM sync_ctx",
            (bytes.fromhex(books.voucher),),
        )

    assert books.bring(books.offices[1], books.offices[0]).refused == 1

    assert books.seen(0) == (1, 10_000, "买凳子", None)
    books.exchange([0, 1, 2])
    alike(books)


def test_an_import_with_posted_vouchers_is_not_taken_back(books: Books) -> None:
    books.post(0)
    merged = books.bring(books.offices[0], books.offices[1])

    _, left = undo_import(books.offices[1].vault.store, merged.package)

    assert left > 0
    assert books.seen(1) == (1, 10_000, "买凳子", None)


def test_undo_leaves_a_voucher_that_was_posted_elsewhere_meanwhile(books: Books) -> None:
    books.change(1, lambda row: setattr(row, "amount_fen", 12_000))
    books.bring(books.offices[1], books.offices[0])
    books.post(0)
    books.bring(books.offices[0], books.offices[1])

    with pytest.raises(RulesBroken):
        books.offices[1].vault.store.undo()
    assert books.seen(1)[1] == 12_000


def test_sealed_minutes_stay_and_late_words_are_a_proposal(books: Books) -> None:
    host, other, _ = books.offices
    with host.vault.store.transaction(A_CHANGE) as tx:
        meeting = MeetingRow(kind="assembly", title="居民会议", planned_on=DAY, begins=540)
        tx.session.add(meeting)
        tx.session.flush()
        minutes = MinutesRow(meeting_id=meeting.id, form="record", version=1, body="一致同意。")
        tx.session.add(minutes)
        tx.session.flush()
        row = minutes.id
    books.exchange([0, 1, 2])
    with other.vault.store.transaction(A_CHANGE) as tx:
        tx.session.get_one(MinutesRow, row).body = "多数同意。"
    with host.vault.store.transaction(A_CHANGE) as tx:
        sealed = tx.session.get_one(MinutesRow, row)
        sealed.sealed_on, sealed.sealed_by, sealed.seal = DAY, "王敏", "ab" * 32

    books.exchange([2, 1, 0])

    alike(books)
    for office in books.offices:
        with office.vault.store.reading() as reading:
            shown = reading.session.get_one(MinutesRow, row)
            assert (shown.body, shown.seal) == ("一致同意。", "ab" * 32)
        with office.vault.store.connection() as connection:
            [proposal] = proposals(connection)
            assert proposal.wanted.value == "多数同意。"
