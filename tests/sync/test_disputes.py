import pytest
from support.offices import EPOCH_MS, Office, town

from shequ_desktop.sync.disputes import Decision, delete, keep

ROW, FRIEND, STRANGER = (bytes([n]) * 16 for n in (1, 2, 3))


def exchange(*offices: Office) -> None:
    for _ in range(2):
        for one in offices:
            for other in offices:
                if one is not other:
                    other.take_in(one.tell_to(other))
    assert len({office.digest() for office in offices}) == 1


def two_values(one: Office, other: Office) -> None:
    one.insert(ROW, "原来", 1)
    exchange(one, other)
    one.change(ROW, a="甲说")
    other.wall += 1000
    other.change(ROW, a="乙说")


def test_both_values_are_there_with_who_said_them() -> None:
    with town(2) as (one, other):
        two_values(one, other)
        exchange(one, other)

        (dispute,) = one.disputes()
        (cell,) = dispute.cells
        assert (cell.table, cell.row, cell.column) == ("item", ROW.hex(), "a")
        assert cell.base == "原来"
        assert [(v.value, v.device, v.wall, v.ours) for v in cell.voices] == [
            ("乙说", other.device, EPOCH_MS + 1000, False),
            ("甲说", one.device, EPOCH_MS, True),
        ]
        assert one.item(ROW) == other.item(ROW) == (None, "乙说", 1, None, None)


@pytest.mark.parametrize("value", ["甲说", "乙说", "另填"])
def test_a_decision_travels(value: str) -> None:
    with town(3) as (one, other, third):
        two_values(one, other)
        exchange(one, other, third)
        third.settle(Decision(table="item", row=ROW.hex(), column="a", value=value))
        assert third.disputes() == []
        exchange(one, other, third)

        assert [office.disputes() for office in (one, other, third)] == [[], [], []]
        assert {office.item(ROW) for office in (one, other, third)} == {
            (None, value, 1, None, None)
        }


def test_two_decisions_are_disputed_again() -> None:
    with town(2) as (one, other):
        two_values(one, other)
        exchange(one, other)
        one.settle(Decision(table="item", row=ROW.hex(), column="a", value="甲说"))
        other.settle(Decision(table="item", row=ROW.hex(), column="a", value="乙说"))
        exchange(one, other)

        (dispute,) = one.disputes()
        assert {voice.value for voice in dispute.cells[0].voices} == {"甲说", "乙说"}


def test_equal_values_are_never_asked() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "原来")
        exchange(one, other)
        one.change(ROW, a="新", note="x")
        other.change(ROW, a="新", note="y")
        exchange(one, other)

        (dispute,) = one.disputes()
        assert [cell.column for cell in dispute.cells] == ["note"]


def test_an_equal_value_speaks_again_when_the_shown_one_changes_unseen() -> None:
    with town(3) as (one, other, third):
        one.insert(ROW, "原来")
        exchange(one, other, third)
        one.change(ROW, a="新")
        other.change(ROW, a="新")
        third.take_in(one.tell())
        third.change(ROW, a="更新")
        exchange(one, other, third)

        (dispute,) = one.disputes()
        assert {voice.value for voice in dispute.cells[0].voices} == {"新", "更新"}


def test_writing_over_a_value_settles_only_what_was_to_be_seen() -> None:
    with town(2) as (one, other):
        two_values(one, other)
        exchange(one, other)
        one.change(ROW, a="改写")
        exchange(one, other)

        (dispute,) = other.disputes()
        assert [voice.value for voice in dispute.cells[0].voices] == ["改写", "甲说"]


def test_the_cells_of_a_row_are_one_question() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "原来", 1)
        exchange(one, other)
        one.change(ROW, a="甲", b=2, friend_id=FRIEND)
        other.change(ROW, a="乙", b=3, friend_id=STRANGER)
        merged = other.take_in(one.tell_to(other))
        one.take_in(other.tell_to(one))

        (dispute,) = one.disputes()
        assert [cell.column for cell in dispute.cells] == ["a", "b", "friend_id"]
        assert merged.to_review == 1
        one.settle(
            *(
                Decision(table="item", row=ROW.hex(), column=c.column, value=c.voices[-1].value)
                for c in dispute.cells
            )
        )
        exchange(one, other)
        assert other.disputes() == []


def deleted_and_edited(one: Office, other: Office) -> None:
    one.insert(ROW, "原来", 1)
    exchange(one, other)
    one.change(ROW, deleted_at=77)
    other.change(ROW, a="还在住")
    exchange(one, other)


def test_a_deleted_row_stays_to_be_seen_while_somebody_has_worked_on_it() -> None:
    with town(2) as (one, other):
        deleted_and_edited(one, other)

        for office in (one, other):
            assert office.item(ROW) == (None, "还在住", 1, None, None)
            (dispute,) = office.disputes()
            assert dispute.cells == ()
            assert dispute.deletion is not None
            assert dispute.deletion.deleted.value == 77
            assert [voice.value for voice in dispute.deletion.worked] == ["还在住"]
            assert dispute.deletion.columns == ("a",)


def test_a_row_that_is_kept_stays() -> None:
    with town(2) as (one, other):
        deleted_and_edited(one, other)
        one.settle(keep(one.disputes()[0]))
        exchange(one, other)

        assert one.disputes() == other.disputes() == []
        assert other.item(ROW) == (None, "还在住", 1, None, None)


def test_a_row_that_is_deleted_after_all_goes_everywhere() -> None:
    with town(2) as (one, other):
        deleted_and_edited(one, other)
        other.settle(delete(other.disputes()[0], 99))
        exchange(one, other)

        assert one.disputes() == other.disputes() == []
        assert one.item(ROW) == (99, "还在住", 1, None, None)


def test_a_deletion_by_somebody_who_had_seen_the_work_stands() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "原来")
        one.change(ROW, a="改")
        exchange(one, other)
        other.change(ROW, deleted_at=5)
        other.change(ROW, note="迁走")
        exchange(one, other)

        assert one.disputes() == []
        assert one.item(ROW) == (5, "改", None, "迁走", None)


def test_deleted_twice_is_deleted() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "原来")
        exchange(one, other)
        one.change(ROW, a="最后", deleted_at=5)
        other.change(ROW, deleted_at=6)
        exchange(one, other)

        assert one.disputes() == []
        assert one.item(ROW) is not None
        assert one.item(ROW)[0] in (5, 6)  # type: ignore[index]  # it is there


def test_deleting_and_keeping_at_once_is_disputed() -> None:
    with town(2) as (one, other):
        one.insert(ROW, "原来")
        one.change(ROW, deleted_at=5)
        exchange(one, other)
        one.change(ROW, deleted_at=None)
        other.change(ROW, deleted_at=9)
        exchange(one, other)

        (dispute,) = one.disputes()
        assert [cell.column for cell in dispute.cells] == ["deleted_at"]


def test_who_deletes_a_reviewed_row_and_writes_to_it_at_once_knows_both() -> None:
    with town(2) as (one, other):
        deleted_and_edited(one, other)
        one.change(ROW, deleted_at=8, a="最后一笔")
        exchange(one, other)

        assert one.disputes() == other.disputes() == []
        assert other.item(ROW) == (8, "最后一笔", 1, None, None)


def test_a_reviewed_row_that_comes_after_what_was_written_about_it_is_there() -> None:
    with town(3) as (one, other, third):
        one.insert(ROW, "甲")
        began = one.tell()
        other.take_in(began)
        known = {one.device: 1}
        one.change(ROW, deleted_at=5)
        other.change(ROW, a="乙")

        third.take_in(one.tell(known))
        third.take_in(other.tell(known))
        third.take_in(began)

        assert third.item(ROW) == (None, "乙", None, None, None)
        exchange(one, other)
        assert third.digest() == one.digest()
