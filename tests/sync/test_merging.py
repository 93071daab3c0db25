from dataclasses import replace

import pytest
from support import oracle
from support.offices import EPOCH_MS, ITEM, VOUCHER, Office, Package, town

from shequ_desktop.sync import delta
from shequ_desktop.sync.delta import SLICE, BadDelta
from shequ_desktop.sync.intake import Forked, WrittenElsewhere
from shequ_desktop.sync.knowledge import Gap, gaps, vector

ROW, OTHER, THIRD = (bytes([n]) * 16 for n in (1, 2, 3))
YEAR_MS = 365 * 86_400_000


def agree(*offices: Office) -> None:
    """See that the offices show the same, and what the definition says."""
    for office in offices:
        with office.writing() as connection:
            ops = oracle.operations(connection)
            assert oracle.shown(connection, office.shape) == oracle.state(ops, office.shape)
    assert len({office.digest() for office in offices}) == 1


def exchange(one: Office, other: Office) -> None:
    other.take_in(one.tell_to(other))
    one.take_in(other.tell_to(one))
    agree(one, other)


def test_rows_and_cells_arrive() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "甲", 1)
        one.change(ROW, note="走访", friend_id=OTHER)
        merged = other.take_in(one.tell())

        assert other.item(ROW) == (None, "甲", 1, "走访", OTHER)
        assert (merged.new, merged.changed, merged.to_review) == (1, 0, 0)
        assert merged.tables_changed == {"item"}
        agree(one, other)


def test_the_same_package_again_changes_nothing() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "甲")
        package = one.tell()
        other.take_in(package)
        before = other.digest()
        merged = other.take_in(package)

        assert merged.operations == 0
        assert merged.tables == {}
        assert other.digest() == before


def test_packages_may_come_in_any_order() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "v0")
        sticks = [one.tell()]
        for value in ("v1", "v2", "v3"):
            known = sticks[-1].contents
            one.change(ROW, a=value)
            sticks.append(one.tell(dict(zip(known.devices, known.knows, strict=True))))
        for stick in reversed(sticks):
            other.take_in(stick)

        assert other.item(ROW) == (None, "v3", None, None, None)
        assert other.disputes() == []
        agree(one, other)


def test_a_lost_package_is_told_and_the_rest_is_used() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "甲")
        first = one.tell()
        one.insert(OTHER, "乙")
        known = dict(zip(first.contents.devices, first.contents.knows, strict=True))
        one.insert(THIRD, "丙")
        middle = one.tell(known)
        one.change(THIRD, b=3)
        last = one.tell({**known, one.device: 3})
        other.take_in(first)
        merged = other.take_in(last)

        assert merged.gaps == (Gap(one.device, 1, 3),)
        teller = one.device
        with other.writing() as connection:
            assert vector(connection)[teller] == 1
        other.take_in(middle)
        with other.writing() as connection:
            assert gaps(connection) == []
        assert other.item(THIRD) == (None, "丙", 3, None, None)
        agree(one, other)


def test_a_row_that_comes_after_its_cells_has_them() -> None:
    with town(3) as (one, other, third):
        one.insert(ROW, "甲")
        other.take_in(one.tell())
        other.change(ROW, a="乙", b=9)
        # Only what the other one wrote itself: the row is missing.
        known = {one.device: 1}
        third.take_in(other.tell(known))
        assert third.item(ROW) is None

        third.take_in(one.tell())
        assert third.item(ROW) == (None, "乙", 9, None, None)
        agree(other, third)


@pytest.mark.parametrize("years", [-40, 0, 70])
def test_who_knew_the_other_value_wins_whatever_his_clock_says(years: int) -> None:
    with town(2) as (one, other):
        one.wall = EPOCH_MS + 30 * YEAR_MS
        one.insert(ROW, "旧")
        one.change(ROW, a="中")
        other.take_in(one.tell())
        other.wall = EPOCH_MS + years * YEAR_MS
        other.change(ROW, a="新")
        exchange(other, one)

        assert one.item(ROW) == other.item(ROW) == (None, "新", None, None, None)
        assert one.disputes() == []


def test_several_changes_of_a_cell_in_one_transaction_are_one() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "甲")
        with one.working() as (connection, _):
            for value in ("1", "2", "3"):
                connection.exec_driver_sql("UPDATE item SET a = ?", (value,))
        one.seal()

        assert one.rows("SELECT val, was FROM sync_op WHERE col = 2") == [("3", "甲")]
        other.take_in(one.tell())
        agree(one, other)


def test_values_overwritten_here_never_leave_the_file() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "不可外传")
        one.change(ROW, a="乙")
        known = {one.device: 1}
        package = one.tell(known)

        assert "不可外传" not in repr(package)
        other.take_in(package)
        assert other.rows("SELECT was FROM sync_op WHERE was IS NOT NULL") == []


def test_a_cell_told_by_a_third_office_is_the_author_s() -> None:
    with town(3) as (one, other, third):
        one.insert(ROW, "甲")
        other.take_in(one.tell())
        other.change(ROW, b=5)
        third.take_in(other.tell())

        known = {one.device: 1, other.device: 1, third.device: 0}
        with third.writing() as connection:
            assert vector(connection) == known
        agree(other, third)


def test_a_voucher_is_never_changed_and_what_tries_is_kept_and_told() -> None:
    with town(2) as (one, other):
        one.pay(ROW, 100)
        with pytest.raises(Exception, match="only added"), one.working() as (connection, _):
            connection.exec_driver_sql("UPDATE voucher SET fen = 1")
        # An office whose program was tampered with.
        with one.working() as (connection, tx):
            connection.exec_driver_sql(
                "INSERT INTO sync_op (tx, tbl, row, col, val, was) VALUES (?, ?, ?, 2, 1, 100)",
                (tx, VOUCHER, ROW),
            )
        merged = other.take_in(one.tell())

        assert merged.refused == 1
        assert other.rows("SELECT fen FROM voucher") == [(100,)]
        assert other.rows("SELECT reason FROM sync_refused") == [("insert-only",)]
        assert other.tell().contents.operations == 2, "it is passed on"


@pytest.mark.parametrize(
    ("column", "value"),
    [(2, None), (2, 7), (3, "七"), (5, b"short"), (1, "gestern")],
)
def test_a_value_that_does_not_fit_is_kept_aside(column: int, value: object) -> None:
    with town(2) as (one, other):
        one.insert(ROW, "甲", 1)
        with one.working() as (connection, tx):
            connection.exec_driver_sql(
                "INSERT INTO sync_op (tx, tbl, row, col, val) VALUES (?, ?, ?, ?, ?)",
                (tx, ITEM, ROW, column, value),
            )
        merged = other.take_in(one.tell())

        assert merged.refused == 1
        assert other.item(ROW) == (None, "甲", 1, None, None)


def test_two_rows_with_one_id_end_alike_everywhere() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "甲", 1)
        other.wall += 1000
        other.insert(ROW, "乙", 2)
        one.change(ROW, note="甲的")
        exchange(one, other)

        assert one.item(ROW) == (None, "乙", 2, "甲的", None)


def test_a_small_batch_ends_like_a_large_one() -> None:
    with town(3) as (one, other, third):
        for n in range(9):
            one.insert(bytes([n]) * 16, f"v{n}")
            one.change(bytes([n]) * 16, a=f"w{n}", b=n)
            one.change(bytes([n // 2]) * 16, a="x")
        other.take_in(one.tell(), batch=1)
        third.take_in(one.tell(), batch=10_000)

        agree(one, other, third)


def test_a_package_of_another_community_is_refused() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "甲")
        package = one.tell()
        foreign = Package(replace(package.contents, workspace=bytes(16)), package.slices)
        before = other.digest()
        with pytest.raises(BadDelta):
            other.take_in(foreign)

        assert other.digest() == before


def altered(package: Package, **columns: object) -> Package:
    (piece,) = package.slices
    ops = replace(piece.operations, **columns)  # type: ignore[arg-type]  # what a forger likes
    return Package(package.contents, (replace(piece, operations=ops),))


@pytest.mark.parametrize(
    "change",
    [
        {"value": ['[null,"假",null,null,null]', "乙"]},
        {"row": [ROW, THIRD]},
        {"column": [0, 4]},
        {"parent_seq": [0, 2]},
    ],
)
def test_a_history_that_was_changed_on_the_way_is_refused(change: dict[str, object]) -> None:
    with town(2) as (one, other):
        one.insert(ROW, "甲")
        one.change(ROW, a="乙")
        with pytest.raises(BadDelta):
            other.take_in(altered(one.tell(), **change))

        assert other.item(ROW) is None
        assert other.rows("SELECT count(*) FROM sync_tx") == [(0,)]


def test_a_history_that_was_cut_short_is_refused() -> None:
    with town(2) as (one, other):
        for row in (ROW, OTHER):
            one.insert(row, "甲")
        package = one.tell()
        with pytest.raises(BadDelta):
            other.take_in(Package(package.contents, ()))
        assert other.item(ROW) is None


def test_two_computers_with_one_name_are_told_apart() -> None:
    with town(2) as (one, third):
        one.insert(ROW, "甲")
        one.keep_copy(one.path.with_name("copy"))
        one.change(ROW, a="一号")
        third.take_in(one.tell())
        one.restore(one.path.with_name("copy"), new_identity=False)
        one.change(ROW, a="二号")
        before = third.digest()
        with pytest.raises(Forked):
            third.take_in(one.tell())

        assert third.digest() == before


def test_a_restored_file_does_not_take_in_what_it_has_written_itself() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "甲")
        one.keep_copy(one.path.with_name("copy"))
        one.change(ROW, a="乙")
        other.take_in(one.tell())
        one.restore(one.path.with_name("copy"), new_identity=False)
        with pytest.raises(WrittenElsewhere):
            one.take_in(other.tell())

        one.restore(one.path.with_name("copy"))
        one.take_in(other.tell())
        assert one.item(ROW) == (None, "乙", None, None, None)
        agree(one, other)


def test_a_transaction_longer_than_a_slice_arrives_whole() -> None:
    many = SLICE + 10
    with town(2) as (one, other):
        with one.working() as (connection, _):
            connection.connection.executemany(
                "INSERT INTO voucher VALUES (?, NULL, 1)",
                [(n.to_bytes(16, "big"),) for n in range(many)],
            )
        package = one.tell()
        assert [len(piece.operations) for piece in package.slices] == [SLICE, 10]
        assert [len(piece.transactions) for piece in package.slices] == [1, 0]
        merged = other.take_in(package, batch=7000)

        assert merged.new == many
        assert other.digest() == one.digest()


def test_a_deletion_of_much_is_cut_into_slices_by_its_links(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(delta, "SLICE", 8)
    with town(2) as (one, other):
        for n in range(6):
            one.insert(bytes([n]) * 16)
            one.change(bytes([n]) * 16, a="x", b=1, note="y")
        with one.working() as (connection, _):
            connection.exec_driver_sql("UPDATE item SET deleted_at = 5")
        package = one.tell()
        assert package.contents.links == 18
        assert max(len(piece.links) for piece in package.slices) <= 8
        other.take_in(package)

        agree(one, other)
