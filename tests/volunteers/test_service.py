"""Volunteers, posts, hours and certificates, in a real file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from support.vaults import Template, open_copy

from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.rules.certificates import canonical, digest
from shequ_desktop.volunteers.values import (
    ADMIT,
    CANCEL_POST,
    CLAIM_POST,
    CONFIRM_SERVICE,
    CORRECT_SERVICE,
    CREATE_POST,
    DRAFT_CERTIFICATE,
    HAND_OVER,
    ISSUE_CERTIFICATE,
    PUBLISH_CERTIFICATE,
    PUBLISH_POST,
    RECORD_SERVICE,
    REGISTER,
    RENEW_CLAIM,
    VOID_CERTIFICATE,
    CertificateDraft,
    CertificateState,
    ClaimDraft,
    ClaimMode,
    ClaimState,
    Consent,
    HoursChanged,
    NotPublicYet,
    PostDraft,
    PostId,
    PostNotOpen,
    PublicityRuns,
    RecordDraft,
    RecordState,
    ServiceOverlaps,
    Slot,
    VolunteerDraft,
    VolunteerId,
    VolunteerKnown,
)

R = TypeVar("R")
SATURDAY = date(2026, 11, 21)


class Clock:
    """The day it is."""

    def __init__(self) -> None:
        self.day = date(2026, 11, 23)

    def __call__(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 4, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(template: Template, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    vault = open_copy(template, tmp_path, now=clock)
    yield vault.store
    vault.close()


def do(store: Store, operation: Any, use_case: Callable[..., R], *args: Any, **more: Any) -> R:
    with store.transaction(operation) as tx:
        return use_case(tx, *args, **more)


def look(store: Store, query: Callable[..., R], *args: Any, **more: Any) -> R:
    with store.reading() as reading:
        return query(reading, *args, **more)


def registered(store: Store, name: str, **more: Any) -> VolunteerId:
    volunteer = do(store, REGISTER, service.register, VolunteerDraft(name=name, **more))
    do(store, ADMIT, service.admit, volunteer)
    return volunteer


def offered(store: Store, **more: Any) -> PostId:
    draft = PostDraft(
        entry="stairwell",
        title="3号楼楼道维护",
        place="3号楼",
        from_on=date(2026, 11, 1),
        shifts=(Slot(weekday=5, begins=540, ends=660),),
        contact_name="王敏",
        contact_phone="010-88001234",
        **more,
    )
    post = do(store, CREATE_POST, service.create_post, draft)
    do(store, PUBLISH_POST, service.publish_post, post)
    return post


def claim_of(post: PostId, volunteer: VolunteerId, **more: Any) -> ClaimDraft:
    return ClaimDraft(
        post_id=post,
        volunteer_id=volunteer,
        mode=ClaimMode.IN_PERSON,
        claimed_on=date(2026, 11, 1),
        from_on=date(2026, 11, 1),
        **more,
    )


def served(volunteer: VolunteerId, post: PostId, on: date = SATURDAY, **more: Any) -> RecordDraft:
    return RecordDraft(
        volunteer_id=volunteer, post_id=post, on=on, begins=540, ends=660, content="擦扶手", **more
    )


def test_a_volunteer_shows_nothing_unless_asked_and_has_a_number(store: Store) -> None:
    first, second = registered(store, "李素芬"), registered(store, "王强")

    found = [look(store, service.volunteer, each) for each in (first, second)]

    assert [each.number for each in found] == ["ZY-0001", "ZY-0002"]
    assert found[0].draft.consent is Consent.NOTHING


def test_the_same_number_is_not_registered_twice(store: Store) -> None:
    registered(store, "李素芬", id_type="resident_id", id_number="11010519491231002x")

    with pytest.raises(RulesBroken) as refused:
        registered(store, "李素芳", id_type="resident_id", id_number="11010519491231002X")

    assert refused.value.findings == (VolunteerKnown("李素芬", "ZY-0001"),)


def test_a_full_post_says_so_and_refuses(store: Store) -> None:
    post = offered(store)
    do(store, CLAIM_POST, service.claim_post, claim_of(post, registered(store, "李素芬")))
    late = registered(store, "王强")

    with pytest.raises(RulesBroken) as refused:
        do(store, CLAIM_POST, service.claim_post, claim_of(post, late))

    assert refused.value.findings == (PostNotOpen("3号楼楼道维护", "需要 1 人，已经满员"),)
    assert look(store, service.post, post).places_left == 0


def test_a_post_is_handed_over_and_keeps_its_history(store: Store) -> None:
    post = offered(store)
    one, other = registered(store, "李素芬"), registered(store, "王强")
    claim = do(store, CLAIM_POST, service.claim_post, claim_of(post, one))

    do(
        store,
        HAND_OVER,
        service.hand_over,
        claim,
        other,
        on=date(2026, 11, 23),
        mode=ClaimMode.PHONE,
    )

    found = look(store, service.post, post)
    assert [(each.volunteer_name, each.state) for each in found.claims] == [
        ("王强", ClaimState.APPLIED),
        ("李素芬", ClaimState.HANDED_OVER),
    ]
    store.undo()
    assert [each.volunteer_name for each in look(store, service.post, post).held] == ["李素芬"]


@pytest.mark.parametrize(("day", "state"), [(23, "applied"), (24, "applied"), (25, "expired")])
def test_a_claim_lasts_through_its_last_day(
    store: Store, clock: Clock, day: int, state: str
) -> None:
    post = offered(store)
    until = date(2026, 11, 24)
    claim = do(
        store,
        CLAIM_POST,
        service.claim_post,
        claim_of(post, registered(store, "李素芬"), until_on=until),
    )

    clock.day = date(2026, 11, day)

    assert look(store, service.claim, claim).state == ClaimState(state)


def test_a_claim_that_ran_out_is_renewed_as_a_new_one(store: Store, clock: Clock) -> None:
    post = offered(store)
    claim = do(
        store,
        CLAIM_POST,
        service.claim_post,
        claim_of(post, registered(store, "李素芬"), until_on=date(2026, 11, 24)),
    )
    clock.day = date(2026, 12, 1)

    do(store, RENEW_CLAIM, service.renew_claim, claim, until=None, mode=ClaimMode.PHONE)

    states = [each.state for each in look(store, service.post, post).claims]
    assert states == [ClaimState.ON_DUTY, ClaimState.EXPIRED]


def test_a_post_taken_away_ends_its_claims_for_the_committee(store: Store) -> None:
    post = offered(store)
    claim = do(store, CLAIM_POST, service.claim_post, claim_of(post, registered(store, "李素芬")))

    do(store, CANCEL_POST, service.cancel_post, post, "楼道改造")

    found = look(store, service.claim, claim)
    assert (found.ended_by_volunteer, found.end_reason) == (False, "楼道改造")
    assert look(store, service.post, post).why_closed == "岗位已于 2026-11-23 撤销（楼道改造）"


def test_only_confirmed_minutes_count(store: Store) -> None:
    post, volunteer = offered(store), registered(store, "李素芬")
    ids = do(
        store,
        RECORD_SERVICE,
        service.record_service,
        [served(volunteer, post), served(volunteer, post, SATURDAY - timedelta(days=7))],
    )

    do(store, CONFIRM_SERVICE, service.confirm_service, ids[:1], "刘洋")

    assert look(store, service.volunteer, volunteer).minutes == 120


def test_lines_of_one_sheet_may_not_overlap_and_nothing_is_written(store: Store) -> None:
    post, volunteer = offered(store), registered(store, "李素芬")

    with pytest.raises(RulesBroken) as refused:
        do(
            store,
            RECORD_SERVICE,
            service.record_service,
            [served(volunteer, post), served(volunteer, post)],
        )

    assert [type(each) for each in refused.value.findings] == [ServiceOverlaps]
    assert look(store, service.records) == []


def test_a_correction_keeps_what_was_said_and_asks_for_a_new_confirmation(store: Store) -> None:
    post, volunteer = offered(store), registered(store, "李素芬")
    [record] = do(store, RECORD_SERVICE, service.record_service, [served(volunteer, post)])
    do(store, CONFIRM_SERVICE, service.confirm_service, [record], "刘洋")

    shorter = replace(served(volunteer, post), ends=600)
    do(store, CORRECT_SERVICE, service.correct_service, record, shorter, reason="提前离开")

    found = look(store, service.record, record)
    assert found.state is RecordState.RECORDED
    assert found.draft.minutes == 60
    [correction] = found.corrections
    assert correction.before == served(volunteer, post)
    assert correction.reason == "提前离开"


def test_counters_count_each_household_once(store: Store) -> None:
    post, volunteer = offered(store), registered(store, "李素芬")
    house = "a" * 32
    done: list[dict[str, Any]] = [
        {"served_household_id": house, "households": 1, "people": 2},
        {"served_household_id": house, "households": 1, "people": 1, "solved": 1},
        {"households": 3},
    ]
    drafts = [
        served(volunteer, post, SATURDAY - timedelta(days=7 * at), **more)
        for at, more in enumerate(done)
    ]
    ids = do(store, RECORD_SERVICE, service.record_service, drafts)
    do(store, CONFIRM_SERVICE, service.confirm_service, ids, "刘洋")

    found = look(store, service.counters, since=date(2026, 1, 1), until=SATURDAY)

    assert (found.households, found.people, found.solved, found.minutes) == (4, 3, 1, 360)


def drafted(store: Store) -> tuple[Any, Any]:
    post, volunteer = offered(store), registered(store, "李素芬")
    ids = do(store, RECORD_SERVICE, service.record_service, [served(volunteer, post)])
    do(store, CONFIRM_SERVICE, service.confirm_service, ids, "刘洋")
    draft = CertificateDraft(
        volunteer_id=volunteer,
        from_on=date(2026, 1, 1),
        until_on=date(2026, 12, 31),
        handler="王敏",
        responsible="刘洋",
        phone="010-88001234",
    )
    return do(store, DRAFT_CERTIFICATE, service.draft_certificate, draft), ids[0]


@pytest.mark.parametrize(("day", "can"), [(29, False), (30, False), (1, True)])
def test_a_certificate_hangs_seven_days_before_it_is_issued(
    store: Store, clock: Clock, day: int, *, can: bool
) -> None:
    certificate, _ = drafted(store)
    with pytest.raises(RulesBroken) as refused:
        do(store, ISSUE_CERTIFICATE, service.issue_certificate, certificate)
    assert refused.value.findings == (NotPublicYet(7),)
    do(store, PUBLISH_CERTIFICATE, service.publish_certificate, certificate, clock.day)
    clock.day = date(2026, 12 if day == 1 else 11, day)

    if can:
        number = do(store, ISSUE_CERTIFICATE, service.issue_certificate, certificate)
        assert number == "ZM-2026-0001"
        assert look(store, service.certificate, certificate).state is CertificateState.ISSUED
    else:
        with pytest.raises(RulesBroken) as refused:
            do(store, ISSUE_CERTIFICATE, service.issue_certificate, certificate)
        assert refused.value.findings == (PublicityRuns(date(2026, 11, 30)),)


def test_hours_corrected_after_the_board_are_not_certified(store: Store, clock: Clock) -> None:
    certificate, record = drafted(store)
    do(store, PUBLISH_CERTIFICATE, service.publish_certificate, certificate, clock.day)
    draft = look(store, service.record, record).draft
    shorter = replace(draft, ends=600)
    do(store, CORRECT_SERVICE, service.correct_service, record, shorter, reason="提前离开")
    do(store, CONFIRM_SERVICE, service.confirm_service, [record], "刘洋")
    clock.day = date(2026, 12, 1)

    with pytest.raises(RulesBroken) as refused:
        do(store, ISSUE_CERTIFICATE, service.issue_certificate, certificate)

    assert refused.value.findings == (HoursChanged(120, 60),)


def test_what_a_certificate_says_changes_its_digest(store: Store, clock: Clock) -> None:
    certificate, _ = drafted(store)
    do(store, PUBLISH_CERTIFICATE, service.publish_certificate, certificate, clock.day)
    clock.day = date(2026, 12, 1)
    do(store, ISSUE_CERTIFICATE, service.issue_certificate, certificate)
    found = look(store, service.certificate, certificate)

    assert "李素芬" in canonical(found)
    assert digest(replace(found, minutes=121)) != digest(found)
    do(store, VOID_CERTIFICATE, service.void_certificate, certificate, "姓名写错")
    assert look(store, service.certificate, certificate).state is CertificateState.VOID


def test_coverage_counts_places_by_area_and_class(store: Store) -> None:
    post = offered(store, people_needed=3)
    do(store, CLAIM_POST, service.claim_post, claim_of(post, registered(store, "李素芬")))

    [found] = look(store, service.coverage)

    assert (found.area, found.class_title, found.posts, found.needed, found.held) == (
        "全社区",
        "环境治理",
        1,
        3,
        1,
    )
