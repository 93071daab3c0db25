"""Meetings to be called, signed in to and held: invented people, no ledger needed."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from support.vaults import A_CHANGE

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    AgendaDraft,
    AgendaItemId,
    Assembly,
    Attendance,
    ItemKind,
    MeetingDraft,
    MeetingId,
    MeetingKind,
    RollLine,
)
from shequ_desktop.storage.store import Store, Transaction

T = TypeVar("T")

MEETING_DAY = date(2026, 11, 22)
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平"


def done(store: Store, use_case: Callable[[Transaction], T], operation: Operation = A_CHANGE) -> T:
    with store.transaction(operation) as tx:
        return use_case(tx)


def people(count: int) -> list[RollLine]:
    """Return so many members, no two of one name."""
    width = len(GIVEN)
    return [
        RollLine(
            name=SURNAMES[at % len(SURNAMES)]
            + GIVEN[at // len(SURNAMES) % width]
            + (GIVEN[at // (len(SURNAMES) * width) - 1] if at >= len(SURNAMES) * width else ""),
            door=f"{at // 60 + 1}号楼{at // 6 % 10 + 1}0{at % 6 + 1}",
            group=f"第{at // 300 + 1}居民小组",
        )
        for at in range(count)
    ]


def planned(
    store: Store,
    kind: MeetingKind = MeetingKind.REPRESENTATIVES,
    assembly: Assembly | None = Assembly.REPRESENTATIVES,
    on: date = MEETING_DAY,
    title: str = "第十届居民代表会议第三次会议",
) -> MeetingId:
    draft = MeetingDraft(
        kind=kind,
        title=title,
        assembly=assembly,
        planned_on=on,
        begins=14 * 60,
        place="社区活动室",
    )
    return done(store, lambda tx: service.plan_meeting(tx, draft))


def gathered(
    store: Store,
    members: int,
    present: int = 0,
    *,
    kind: MeetingKind = MeetingKind.REPRESENTATIVES,
    assembly: Assembly | None = Assembly.REPRESENTATIVES,
    at: int = 14 * 60,
) -> MeetingId:
    """Return a meeting with a roll of which the first ``present`` have signed in."""
    meeting_id = planned(store, kind, assembly)
    done(store, lambda tx: service.freeze_roll(tx, meeting_id, people(members), on=MEETING_DAY))
    lines = roll(store, meeting_id)
    done(store, lambda tx: [service.sign_in(tx, line.id, at) for line in lines[:present]])
    return meeting_id


def opened(store: Store, members: int = 45, present: int = 30) -> MeetingId:
    meeting_id = gathered(store, members, present)
    done(store, lambda tx: service.open_meeting(tx, meeting_id, 14 * 60 + 5))
    return meeting_id


def item(
    store: Store,
    meeting_id: MeetingId,
    title: str = "清洗二次供水水箱",
    kind: ItemKind = ItemKind.VOTE,
    parent: AgendaItemId | None = None,
) -> AgendaItemId:
    draft = AgendaDraft(
        title=title, kind=kind, parent_id=parent, party_studied_on=date(2026, 11, 1)
    )
    return done(store, lambda tx: service.add_item(tx, meeting_id, draft))


def roll(store: Store, meeting_id: MeetingId) -> tuple[Attendance, ...]:
    with store.reading() as reading:
        return service.roll(reading, meeting_id)
