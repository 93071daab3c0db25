"""What two offices can make wrong together is told, and nothing is repaired by itself."""

from support.families import DOOR, open_home, register

from shequ_desktop.households import service
from shequ_desktop.households.model.tables import DwellingRow, MemberRow, PersonRow
from shequ_desktop.households.values import HEAD
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.storage.store import Store

MERGE = Operation("tests.merge", "合并")


def doubts(store: Store) -> list[str]:
    with store.reading() as reading:
        return [each.what for each in service.audit(reading)]


def test_a_family_in_order_raises_no_doubt(store: Store) -> None:
    home = open_home(store, DOOR)
    register(store, home, "王建国", relation=HEAD)
    register(store, home, "李素芬", relation="12")

    assert doubts(store) == []


def test_one_number_for_two_people_and_two_heads_are_told(store: Store) -> None:
    home = open_home(store, DOOR)
    one = register(store, home, "王建国", relation=HEAD)
    other = register(store, home, "王建囯", relation="20")
    with store.transaction(MERGE) as tx:
        for person in (one, other):
            tx.session.get_one(PersonRow, person).id_number = "11010519491231002X"
        for member in tx.session.query(MemberRow):
            member.relation_to_head = HEAD

    found = doubts(store)

    assert found[0].startswith("王建国、王建囯的证件号码相同。")
    assert "有 2 个户主" in found[1]


def test_a_household_without_a_head_and_a_person_in_two_homes_are_told(store: Store) -> None:
    home = open_home(store, DOOR)
    one = register(store, home, "王建国", relation=HEAD)
    with store.transaction(MERGE) as tx:
        for member in tx.session.query(MemberRow):
            member.relation_to_head = "20"
        tx.session.add(MemberRow(household_id=home, person_id=one, relation_to_head="20"))

    found = doubts(store)

    assert "没有户主" in found[0]
    assert found[1].startswith("王建国现在登记在 2 户里。")


def test_one_door_written_down_at_two_computers_is_told(store: Store) -> None:
    register(store, open_home(store, DOOR), "王建国", relation=HEAD)
    with store.transaction(MERGE) as tx:
        [there] = tx.session.query(DwellingRow).all()
        tx.session.add(DwellingRow(entrance_id=there.entrance_id, door_no=there.door_no))

    [found] = doubts(store)

    assert found.startswith("2单元501登记了 2 套房屋。")
