"""What two offices can make wrong together is told, and nothing is repaired by itself."""

from datetime import date

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.model import ClaimRow, PostRow, ServiceRecordRow, VolunteerRow

MERGE = Operation("tests.merge", "合并")
DAY = date(2026, 11, 21)


def doubts(store: Store) -> list[str]:
    with store.reading() as reading:
        return [each.what for each in service.audit(reading)]


def test_a_post_that_two_offices_have_filled_is_told_with_its_people(store: Store) -> None:
    with store.transaction(MERGE) as tx:
        post = PostRow(
            entry="stairwell", title="楼道", place="3号楼", from_on=DAY, published_on=DAY
        )
        people = [
            VolunteerRow(number=f"ZY-000{at}", name=name, kind="resident", registered_on=DAY)
            for at, name in enumerate(("李素芬", "王强"))
        ]
        claims = [
            ClaimRow(
                post_id=post.id,
                volunteer_id=each.id,
                mode="in_person",
                claimed_on=DAY,
                from_on=DAY,
                accepted_on=DAY,
            )
            for each in people
        ]
        tx.session.add_all([post, *people, *claims])

    [found] = doubts(store)

    assert found.startswith("“楼道”需要 1 人，两处合起来有 2 人认领")
    assert "李素芬" in found
    assert "王强" in found


def test_one_resident_registered_at_two_computers_and_one_number_for_two_are_told(
    store: Store,
) -> None:
    with store.transaction(MERGE) as tx:
        tx.session.add_all(
            VolunteerRow(
                number="ZY-0001",
                person_id="a" * 32,
                name="李素芬",
                kind="resident",
                registered_on=DAY,
            )
            for _ in range(2)
        )

    found = doubts(store)

    assert [each.split("（")[0] for each in found[:1]] == ["李素芬登记了 2 次"]
    assert found[1].startswith("志愿者编号 ZY-0001 给了")


def test_overlapping_service_typed_at_two_computers_is_told(store: Store) -> None:
    with store.transaction(MERGE) as tx:
        post = PostRow(entry="stairwell", title="楼道", from_on=DAY)
        person = VolunteerRow(number="ZY-0001", name="李素芬", kind="resident", registered_on=DAY)
        tx.session.add_all([post, person])
        tx.session.add_all(
            ServiceRecordRow(
                volunteer_id=person.id, post_id=post.id, on=DAY, begins=begins, ends=begins + 60
            )
            for begins in (540, 599, 658)
        )

    found = doubts(store)

    assert len(found) == 2
    assert found[0].startswith("李素芬 2026-11-21 9:00—10:00 有两条重叠的服务记录")
