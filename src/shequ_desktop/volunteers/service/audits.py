"""What two offices, each of them right, can make wrong together: told, never repaired by itself."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import select

from shequ_desktop.kernel.offers import Doubt
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers.model import CertificateRow, VolunteerRow
from shequ_desktop.volunteers.rules.hours import overlap
from shequ_desktop.volunteers.rules.slots import clock
from shequ_desktop.volunteers.service.hours import records
from shequ_desktop.volunteers.service.rows import posts_where
from shequ_desktop.volunteers.values import RecordState, ServiceRecord


def audit(reading: Reading) -> list[Doubt]:
    """Return the doubts of this room."""
    return [
        *_overfull(reading),
        *_registered_twice(reading),
        *_numbers_twice(reading),
        *_served_twice(reading),
    ]


def _overfull(reading: Reading) -> Iterator[Doubt]:
    for post in posts_where(reading):
        needed, held = post.draft.people_needed, post.held
        if len(held) > needed:
            names = "、".join(claim.volunteer_name for claim in held)
            yield Doubt(
                f"“{post.draft.title}”需要 {needed} 人，两处合起来有 {len(held)} 人认领（{names}）。"
                "认领都有效，请与他们商量，或者增加人数。",
                f"posts:{post.id}",
            )


def _registered_twice(reading: Reading) -> Iterator[Doubt]:
    rows = reading.session.execute(
        select(VolunteerRow.person_id, VolunteerRow.id, VolunteerRow.name, VolunteerRow.number)
        .where(VolunteerRow.deleted_at.is_(None), VolunteerRow.person_id.is_not(None))
        .order_by(VolunteerRow.id)
    ).all()
    for _person, twins in _same(rows, 0):
        numbers = "、".join(row[3] for row in twins)
        yield Doubt(
            f"{twins[0][2]}登记了 {len(twins)} 次（{numbers}）。请保留一份，其余注销。",
            f"people:{twins[0][1]}",
        )


def _numbers_twice(reading: Reading) -> Iterator[Doubt]:
    volunteers = reading.session.execute(
        select(VolunteerRow.number, VolunteerRow.id, VolunteerRow.name).where(
            VolunteerRow.deleted_at.is_(None)
        )
    ).all()
    certificates = reading.session.execute(
        select(CertificateRow.number, CertificateRow.id, CertificateRow.volunteer_name).where(
            CertificateRow.deleted_at.is_(None), CertificateRow.number != ""
        )
    ).all()
    for what, section, rows in (
        ("志愿者编号", "people", volunteers),
        ("证明编号", "certificates", certificates),
    ):
        for number, twins in _same(rows, 0):
            names = "、".join(row[2] for row in twins)
            yield Doubt(f"{what} {number} 给了 {names}，请改其中一个。", f"{section}:{twins[0][1]}")


def _served_twice(reading: Reading) -> Iterator[Doubt]:
    by_person: dict[tuple[str, Any], list[ServiceRecord]] = defaultdict(list)
    for record in records(reading):
        if record.state is not RecordState.VOID:
            by_person[record.draft.volunteer_id, record.draft.on].append(record)
    names = dict(reading.session.execute(select(VolunteerRow.id, VolunteerRow.name)).all())
    for (volunteer, on), theirs in by_person.items():
        for at, one in enumerate(theirs):
            if any(overlap(one.draft, other.draft) for other in theirs[at + 1 :]):
                begins, ends = clock(one.draft.begins), clock(one.draft.ends)
                yield Doubt(
                    f"{names.get(volunteer, '')} {on} {begins}—{ends} 有两条重叠的服务记录，"
                    "请核对签到表，作废其中一条。",
                    f"hours:{one.id}",
                )


def _same(rows: Iterable[Any], at: int) -> Iterator[tuple[Any, list[Any]]]:
    """Yield the values of a column that more than one row has, with those rows."""
    by_value: dict[Any, list[Any]] = defaultdict(list)
    for row in rows:
        by_value[row[at]].append(row)
    return ((value, twins) for value, twins in by_value.items() if len(twins) > 1)
