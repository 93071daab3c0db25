"""A community that serves: volunteers of the ledger and from outside, posts, claims, hours."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from support.li_family import Family, settle

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Community
from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import (
    ACCEPT_CLAIM,
    ADMIT,
    CLAIM_POST,
    CONFIRM_SERVICE,
    CREATE_POST,
    PUBLISH_POST,
    RECORD_SERVICE,
    REGISTER,
    ClaimDraft,
    ClaimId,
    ClaimMode,
    PostDraft,
    PostId,
    RecordDraft,
    RecordId,
    Slot,
    VolunteerDraft,
    VolunteerId,
)

R = TypeVar("R")
TODAY = date(2026, 11, 22)
SATURDAY = date(2026, 11, 21)
MORNING = Slot(weekday=5, begins=540, ends=660)


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """李国强 and 王强 serve, 赵敏 waits to be admitted; two posts."""

    family: Family
    li: VolunteerId
    wang: VolunteerId
    zhao: VolunteerId
    stairs: PostId
    reading: PostId
    claim: ClaimId


def do(store: Store, operation: Any, use_case: Callable[..., R], *args: Any, **more: Any) -> R:
    with store.transaction(operation) as tx:
        return use_case(tx, *args, **more)


def look(store: Store, query: Callable[..., R], *args: Any, **more: Any) -> R:
    with store.reading() as reading:
        return query(reading, *args, **more)


def registered(store: Store, draft: VolunteerDraft, *, admitted: bool = True) -> VolunteerId:
    made = do(store, REGISTER, service.register, draft)
    if admitted:
        do(store, ADMIT, service.admit, made)
    return made


def offered(store: Store, **more: Any) -> PostId:
    usual: dict[str, Any] = {
        "entry": "stairwell",
        "title": "3号楼楼道维护",
        "place": "3号楼",
        "from_on": date(2026, 11, 1),
        "shifts": (MORNING,),
        "contact_name": "王敏",
        "contact_phone": "010-88001234",
    }
    post = do(store, CREATE_POST, service.create_post, PostDraft(**{**usual, **more}))
    do(store, PUBLISH_POST, service.publish_post, post)
    return post


def claimed(store: Store, post: PostId, volunteer: VolunteerId, **more: Any) -> ClaimId:
    draft = ClaimDraft(
        post_id=post,
        volunteer_id=volunteer,
        mode=ClaimMode.IN_PERSON,
        claimed_on=date(2026, 11, 1),
        from_on=date(2026, 11, 1),
        **more,
    )
    return do(store, CLAIM_POST, service.claim_post, draft)


def written(
    store: Store, volunteer: VolunteerId, post: PostId, *days: date, confirmed: bool = True
) -> list[RecordId]:
    drafts = [
        RecordDraft(
            volunteer_id=volunteer,
            post_id=post,
            on=day,
            begins=540,
            ends=660,
            content="擦扶手",
            households=2,
            solved=1,
        )
        for day in days
    ]
    ids = do(store, RECORD_SERVICE, service.record_service, drafts)
    if confirmed:
        do(store, CONFIRM_SERVICE, service.confirm_service, ids, "刘洋")
    return ids


def served(store: Store) -> Served:
    """Return a small community that has served since the first of November."""
    family = settle(store)
    office = Community(name="幸福里社区", code="110105001001", phone="010-88001234")
    do(store, CREATE_POST, communities.write_community, office)
    li = registered(
        store,
        VolunteerDraft(
            person_id=family.head,
            name="李国强",
            skills=("水电维修",),
            wishes=("environment",),
            times=(Slot(weekday=5, begins=480, ends=1080),),
        ),
    )
    wang = registered(
        store, VolunteerDraft(name="王强", phone="13900139000", unit="实验小学", hobbies=("朗读",))
    )
    zhao = registered(store, VolunteerDraft(name="赵敏"), admitted=False)
    stairs = offered(store)
    reading = offered(store, entry="cleaning", title="花园清洁", place="中心花园", people_needed=3)
    claim = claimed(store, stairs, li)
    do(store, ACCEPT_CLAIM, service.accept_claim, claim)
    claimed(store, reading, wang)
    written(store, li, stairs, date(2026, 11, 7), date(2026, 11, 14))
    return Served(
        family=family, li=li, wang=wang, zhao=zhao, stairs=stairs, reading=reading, claim=claim
    )
