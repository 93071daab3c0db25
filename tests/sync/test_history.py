import pytest
from support import oracle
from support.offices import Office, town

from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.sync.archived import archived
from shequ_desktop.sync.disputes import Decision
from shequ_desktop.sync.history import came_before, note_sent, passed
from shequ_desktop.sync.knowledge import acknowledged, stable_cut, waiting

ROW, OTHER, THIRD = (bytes([n]) * 16 for n in (1, 2, 3))


def exchange(*offices: Office) -> None:
    for _ in range(2):
        for one in offices:
            for other in offices:
                if one is not other:
                    other.take_in(one.tell_to(other))
    assert len({office.digest() for office in offices}) == 1


def test_an_import_is_taken_back_whole() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "原来", 1)
        exchange(one, other)
        other.change(ROW, note="自己的")
        before = other.item(ROW)
        one.change(ROW, a="一", friend_id=OTHER)
        one.change(ROW, a="二")
        one.insert(OTHER, "新人")
        one.change(OTHER, b=4)
        package = other.take_in(one.tell_to(other)).package
        left = other.take_back(package)

        assert left == 0
        assert other.item(ROW) == before
        assert other.item(OTHER) == (0, "新人", 4, None, None), "it never was"
        exchange(one, other)
        assert one.item(ROW) == before


def test_what_somebody_has_gone_on_working_with_stays() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "原来")
        exchange(one, other)
        one.change(ROW, a="一", b=1)
        one.insert(OTHER, "新人")
        package = other.take_in(one.tell_to(other)).package
        other.change(ROW, a="接着改")
        other.change(OTHER, note="走访过")
        left = other.take_back(package)

        assert left == 2
        assert other.item(ROW) == (None, "接着改", None, None, None)
        assert other.item(OTHER) == (None, "新人", None, "走访过", None)


def test_its_side_of_a_dispute_is_dropped() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "原来")
        exchange(one, other)
        other.change(ROW, a="我方")
        one.wall += 1000
        one.change(ROW, a="对方")
        package = other.take_in(one.tell_to(other)).package
        assert other.item(ROW) == (None, "对方", None, None, None)
        other.take_back(package)

        assert other.disputes() == []
        assert other.item(ROW) == (None, "我方", None, None, None)
        exchange(one, other)
        assert one.disputes() == []


def test_a_deletion_is_taken_back() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "原来")
        exchange(one, other)
        one.change(ROW, deleted_at=7)
        package = other.take_in(one.tell_to(other)).package
        other.take_back(package)

        assert other.item(ROW) == (None, "原来", None, None, None)


def test_vouchers_stay() -> None:
    with town(2) as (one, other):
        one.pay(ROW, 100)
        package = other.take_in(one.tell()).package

        assert other.take_back(package) == 1
        assert other.rows("SELECT deleted_at, fen FROM voucher") == [(None, 100)]


def test_it_is_taken_back_once() -> None:
    with town(2) as (one, other):
        one.insert(ROW)
        package = other.take_in(one.tell()).package
        other.take_back(package)
        for number in (package, 99):
            with pytest.raises(RulesBroken):
                other.take_back(number)


def test_packages_are_listed_the_newest_first() -> None:
    with town(2) as (one, other):
        one.insert(ROW)
        number = other.take_in(one.tell()).package
        peer = one.device
        with other.writing() as connection:
            note_sent(connection, peer=peer, digest=b"d", operations=3, at_ms=5)
            out, came = passed(connection)
            assert (out.came_in, out.peer, out.operations, out.at_ms) == (False, peer, 3, 5)
            assert (came.number, came.new, came.taken_back) == (number, 1, False)
            assert came_before(connection, b"d") is None
        other.take_back(number)
        with other.writing() as connection:
            assert passed(connection)[1].taken_back


def test_what_a_peer_has_is_what_it_said() -> None:
    with town(3) as (one, other, third):
        one.insert(ROW)
        other.take_in(one.tell())
        mine, theirs, silent = one.device, other.device, third.device
        with one.writing() as connection:
            assert waiting(connection, theirs) == 1
        one.take_in(other.tell())
        with one.writing() as connection:
            assert acknowledged(connection, theirs)[mine] == 1
            assert waiting(connection, theirs) == 0
            assert stable_cut(connection, [mine, theirs])[mine] == 1
            assert stable_cut(connection, [mine, theirs, silent])[mine] == 0


def test_superseded_operations_go_once_everybody_has_them() -> None:
    with town(3) as (one, other, third):
        one.insert(ROW, "v0")
        for n in range(1, 6):
            one.change(ROW, a=f"v{n}")
        one.insert(OTHER)
        exchange(one, other)
        assert one.compact([other, third]) == 0, "the third has not been heard of"
        exchange(one, other, third)

        assert one.compact([other, third]) == 4
        before = other.digest()
        assert one.digest() == before
        assert one.rows("SELECT operations FROM sync_archive") == [(4,)]
        one.change(ROW, a="接着")
        exchange(one, other, third)


def test_a_new_office_starts_from_what_is_left() -> None:
    with town(3) as (one, other, third):
        one.insert(ROW, "v0")
        for n in range(1, 6):
            one.change(ROW, a=f"v{n}", b=n)
        exchange(one, other)
        assert one.compact([other]) > 0
        third.take_in(one.tell())
        third.change(ROW, note="新来的")
        exchange(one, other, third)

        assert third.item(ROW) == (None, "v5", 5, "新来的", None)


def test_what_is_disputed_is_not_archived() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "原来")
        exchange(one, other)
        one.change(ROW, a="甲")
        other.change(ROW, a="乙")
        exchange(one, other)
        one.insert(OTHER)
        exchange(one, other)
        assert one.compact([other]) == 0

        one.settle(Decision(table="item", row=ROW.hex(), column="a", value="甲"))
        one.insert(THIRD)
        exchange(one, other)
        assert one.compact([other]) == 2


def test_our_newest_transactions_can_still_be_undone() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "v0")
        for n in range(1, 6):
            one.change(ROW, a=f"v{n}")
        exchange(one, other)

        assert one.compact([other], undo_depth=400) == 0


def test_a_backup_from_before_the_archive_raises_nothing_old() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "v0")
        one.change(ROW, a="v1")
        exchange(one, other)
        kept = other.path.with_name("kept")
        other.keep_copy(kept)
        for n in range(2, 5):
            one.change(ROW, a=f"v{n}")
        exchange(one, other)
        assert one.compact([other]) > 0
        other.restore(kept)
        exchange(one, other)

        assert other.disputes() == []
        assert other.item(ROW) == (None, "v4", None, None, None)


def test_the_archive_of_a_peer_can_be_read_back() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "v0", 1)
        for n in range(1, 6):
            one.change(ROW, a=f"v{n}", friend_id=bytes([n]) * 16)
        other.take_in(one.tell())
        other.change(ROW, a="w")
        exchange(one, other)
        for office in (one, other):
            with office.writing() as connection:
                before = oracle.operations(connection)
            assert office.compact([one, other]) > 0
            with office.writing() as connection:
                left = oracle.operations(connection)
                read = {(each.device, each.seq): each for each in archived(connection)}
            assert read
            assert read.keys() == before.keys() - left.keys()
            for name, each in read.items():
                op = before[name]
                assert (each.table, each.row, each.column, each.value) == (*op.cell, op.value)
                assert each.parent in op.seen
