"""The pure rules of meetings: notice days, presence at a minute, states, the agenda's order."""

import tomllib
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.community.values import NATIONAL, RuleProfile, shipped_profiles
from shequ_desktop.kernel.shares import Share
from shequ_desktop.kernel.sources import Cited, Source
from shequ_desktop.meetings import rules
from shequ_desktop.meetings.values import (
    AgendaDraft,
    AgendaItem,
    AgendaItemId,
    Assembly,
    Attendance,
    AttendanceId,
    Capacity,
    HeadCount,
    ItemKind,
    LeftBeforeCame,
    MeetingDraft,
    MeetingKind,
    MeetingState,
    NoticeAfterMeeting,
    NoticeLate,
    NoticeTooShort,
    NotInTheRoom,
    Outcome,
    Presence,
    ProxiesForbidden,
    ProxiesTooMany,
    ProxyUnfit,
    QuorumMissing,
    Stay,
    manners,
)

LAW = shipped_profiles()[NATIONAL]
LOCAL = Source(title="某社区议事规则", edition="2024年", article="第九条")
WITH_PROXIES = replace(LAW, meeting_proxies=Cited(1, LOCAL))


def line(at: int, *stays: Stay, presence: Presence = Presence.PRESENT) -> Attendance:
    return Attendance(
        id=AttendanceId(f"{at:032x}"),
        person_id=None,
        household_id=None,
        name=f"居民{at}",
        initials="jm",
        door="",
        group="",
        capacity=Capacity.MEMBER,
        presence=presence,
        stays=stays,
    )


def present(count: int) -> list[Attendance]:
    return [line(at, Stay(came=840)) for at in range(count)]


def absent(count: int) -> list[Attendance]:
    return [line(at + 10_000, presence=Presence.EXPECTED) for at in range(count)]


def counted(of: int, there: int, assembly: Assembly, profile: RuleProfile = LAW) -> HeadCount:
    lines = [*present(there), *absent(of - there)]
    return rules.count_heads(lines, rules.quorum_of(assembly, profile), at=None)


def draft(on: date, kind: MeetingKind = MeetingKind.RESIDENTS) -> MeetingDraft:
    assemblies = manners()[kind].assemblies
    return MeetingDraft(
        kind=kind,
        title="居民会议",
        assembly=assemblies[0] if assemblies else None,
        planned_on=on,
        begins=540,
        place="社区",
    )


def notice(
    told: date, held: date, reason: str = "", kind: MeetingKind = MeetingKind.RESIDENTS
) -> list[object]:
    planned = draft(held, kind)
    clock = rules.notice_clock(planned, told, LAW, manners()[kind])
    return list(rules.check_notice(planned, told, clock, mode="post", reason=reason))


@pytest.mark.parametrize(("of", "needed"), [(30, 20), (45, 30), (51, 34), (60, 40)])
def test_two_thirds_of_the_representatives_have_to_be_there(of: int, needed: int) -> None:
    quorum = rules.quorum_of(Assembly.REPRESENTATIVES, LAW)
    short, exact, more = (
        counted(of, there, Assembly.REPRESENTATIVES) for there in (needed - 1, needed, needed + 1)
    )
    assert [count.needed for count in (short, exact, more)] == [needed] * 3
    assert [count.missing for count in (short, exact, more)] == [1, 0, 0]
    assert list(rules.check_quorum(exact, quorum)) == []
    (found,) = rules.check_quorum(short, quorum)
    assert isinstance(found, QuorumMissing)
    assert (found.entitled, found.present, found.needed, found.missing) == (
        of,
        needed - 1,
        needed,
        1,
    )
    assert "第二十九条" in found.rule


@pytest.mark.parametrize(("of", "needed"), [(30, 16), (45, 23), (51, 26), (60, 31), (3000, 1501)])
@pytest.mark.parametrize("assembly", [Assembly.RESIDENTS, Assembly.HOUSEHOLDS])
def test_more_than_half_of_the_residents_have_to_be_there(
    of: int, needed: int, assembly: Assembly
) -> None:
    assert counted(of, needed - 1, assembly).missing == 1
    assert counted(of, needed, assembly).missing == 0


def test_a_meeting_that_no_law_counts_is_asked_for_nothing() -> None:
    quorum = rules.quorum_of(None, LAW)
    count = rules.count_heads(absent(9), quorum, at=None)
    assert (count.entitled, count.present, count.needed, count.missing) == (9, 0, None, 0)
    assert list(rules.check_quorum(count, quorum)) == []


def test_only_members_are_counted() -> None:
    guests = [replace(each, capacity=Capacity.OBSERVER) for each in present(5)]
    quorum = rules.quorum_of(Assembly.REPRESENTATIVES, LAW)
    count = rules.count_heads([*absent(6), *guests], quorum, at=None)
    assert (count.entitled, count.present) == (6, 0)


def test_vacant_seats_frozen_with_the_roll_stay_in_the_denominator() -> None:
    quorum = rules.quorum_of(Assembly.REPRESENTATIVES, LAW)
    count = rules.count_heads(present(30), quorum, entitled=46, at=None)
    assert (count.entitled, count.needed, count.missing) == (46, 31, 1)


@pytest.mark.parametrize(
    ("minute", "there"),
    [(839, False), (840, True), (899, True), (900, False), (929, False), (930, True), (1439, True)],
)
def test_somebody_is_there_from_the_minute_of_coming_until_the_minute_of_leaving(
    minute: int, *, there: bool
) -> None:
    stays = (Stay(came=840, left=900), Stay(came=930))
    assert rules.in_room(stays, minute) is there


def test_late_and_early_leavers_count_for_the_items_they_were_there_for() -> None:
    quorum = rules.quorum_of(Assembly.REPRESENTATIVES, LAW)
    lines = [line(1, Stay(came=840, left=900)), line(2, Stay(came=870)), *absent(1)]
    counts = [rules.count_heads(lines, quorum, at=at).present for at in (850, 880, 900, None)]
    assert counts == [1, 2, 1, 1]


def test_coming_back_begins_a_new_stay() -> None:
    gone = rules.went(line(1, Stay(came=840)), 900)
    assert gone.stays == (Stay(came=840, left=900),)
    back = rules.came(gone, 930)
    assert back.stays == (Stay(came=840, left=900), Stay(came=930))
    assert rules.came(back, 950) == back


def test_signing_in_makes_an_excuse_or_a_proxy_void() -> None:
    excused = replace(line(1, presence=Presence.PROXY), proxy="居民2", proxy_id=AttendanceId("2"))
    came = rules.came(excused, 845)
    assert (came.presence, came.proxy, came.proxy_id) == (Presence.PRESENT, "", None)
    assert came.stays == (Stay(came=845),)


def test_only_who_is_there_leaves_and_not_before_coming() -> None:
    assert [type(each) for each in rules.check_leaving(line(1, Stay(came=840)), 839)] == [
        LeftBeforeCame
    ]
    assert list(rules.check_leaving(line(1, Stay(came=840)), 840)) == []
    for nobody in (*absent(1), line(1, Stay(came=840, left=850))):
        assert [type(each) for each in rules.check_leaving(nobody, 900)] == [NotInTheRoom]


def test_the_law_knows_no_proxies_at_a_meeting() -> None:
    quorum = rules.quorum_of(Assembly.REPRESENTATIVES, LAW)
    away, there = absent(1)[0], present(1)[0]
    found = list(rules.check_proxy(away, there, [away, there], quorum))
    assert found == [ProxiesForbidden(LAW.title)]


def test_a_proxy_counts_only_where_rules_know_proxies_and_the_holder_is_in_the_room() -> None:
    holder = line(1, Stay(came=840, left=900))
    away = replace(
        line(2, presence=Presence.PROXY), proxy=holder.name, proxy_id=AttendanceId(holder.id)
    )
    lines = [holder, away]
    lawful = rules.quorum_of(Assembly.REPRESENTATIVES, LAW)
    local = rules.quorum_of(Assembly.REPRESENTATIVES, WITH_PROXIES)
    assert rules.count_heads(lines, lawful, at=850).present == 1
    assert rules.count_heads(lines, local, at=850).present == 2
    assert rules.count_heads(lines, local, at=850).proxies == 1
    assert rules.count_heads(lines, local, at=900).present == 0


def test_one_member_stands_in_for_no_more_than_the_rules_let() -> None:
    quorum = rules.quorum_of(Assembly.REPRESENTATIVES, WITH_PROXIES)
    holder, (first, second) = present(1)[0], absent(2)
    taken = replace(first, presence=Presence.PROXY, proxy_id=holder.id)
    assert list(rules.check_proxy(first, holder, [holder, first, second], quorum)) == []
    (found,) = rules.check_proxy(second, holder, [holder, taken, second], quorum)
    assert found == ProxiesTooMany(holder.name, 1, str(LOCAL))
    assert list(rules.check_proxy(taken, holder, [holder, taken, second], quorum)) == []


def test_who_stands_in_is_another_member_who_came() -> None:
    quorum = rules.quorum_of(Assembly.REPRESENTATIVES, WITH_PROXIES)
    away, other = absent(2)
    guest = replace(present(1)[0], capacity=Capacity.GUEST)
    for holder in (away, other, guest):
        found = list(rules.check_proxy(away, holder, [away, other, guest], quorum))
        assert found == [ProxyUnfit(holder.name)]


@pytest.mark.parametrize(
    ("told", "refused"),
    [(date(2026, 3, 2), True), (date(2026, 3, 1), False), (date(2026, 2, 28), False)],
)
def test_a_meeting_of_residents_is_called_ten_days_ahead(told: date, *, refused: bool) -> None:
    found = notice(told, date(2026, 3, 11))
    assert [type(each) for each in found] == ([NoticeTooShort] if refused else [])
    if refused:
        days = LAW.residents_notice_days
        assert days is not None
        assert found == [NoticeTooShort(9, 10, str(days.source))]


def test_a_special_reason_lets_residents_be_told_later() -> None:
    assert notice(date(2026, 3, 10), date(2026, 3, 11), reason="水管爆裂，需要当日议定") == []
    assert notice(date(2026, 3, 10), date(2026, 3, 11), reason="  ") != []
    strict = replace(LAW, exceptions=())
    planned = draft(date(2026, 3, 11))
    clock = rules.notice_clock(planned, date(2026, 3, 10), strict, manners()[MeetingKind.RESIDENTS])
    found = rules.check_notice(planned, date(2026, 3, 10), clock, mode="post", reason="急事")
    assert [type(each) for each in found] == [NoticeTooShort]


def test_a_notice_never_follows_its_meeting() -> None:
    found = notice(date(2026, 3, 12), date(2026, 3, 11), reason="急事")
    assert found == [NoticeAfterMeeting(date(2026, 3, 12), date(2026, 3, 11))]


def test_where_the_law_says_nothing_a_late_notice_is_only_warned_of() -> None:
    kind = MeetingKind.REPRESENTATIVES
    assert notice(date(2026, 3, 6), date(2026, 3, 11), kind=kind) == []
    assert notice(date(2026, 3, 7), date(2026, 3, 11), kind=kind) == [NoticeLate(4, 5)]


def test_the_state_follows_from_the_facts() -> None:
    facts = rules.MeetingFacts()
    steps: list[tuple[dict[str, Any], MeetingState]] = [
        ({}, MeetingState.PLANNED),
        ({"noticed": True}, MeetingState.NOTICED),
        ({"anybody_came": True}, MeetingState.SIGNING_IN),
        ({"opened": True}, MeetingState.OPEN),
        ({"vote_open": True}, MeetingState.VOTING),
        ({"vote_open": False, "closed": True}, MeetingState.CLOSED),
        ({"minutes": True}, MeetingState.MINUTES_DRAFT),
        ({"signed": True}, MeetingState.MINUTES_SIGNED),
        ({"sealed": True}, MeetingState.SEALED),
    ]
    for change, state in steps:
        facts = replace(facts, **change)
        assert rules.state_of(facts) is state
    for outcome in Outcome:
        assert rules.state_of(replace(facts, outcome=outcome)).value == outcome.value


def an_item(at: int, seq: int, parent: int | None = None) -> AgendaItem:
    above = None if parent is None else AgendaItemId(f"{parent:032x}")
    return AgendaItem(
        id=AgendaItemId(f"{at:032x}"),
        seq=seq,
        draft=AgendaDraft(title=f"议题{at}", kind=ItemKind.DISCUSSION, parent_id=above),
    )


def test_children_stand_behind_their_parents_and_are_numbered_below_them() -> None:
    items = rules.in_order([an_item(3, 2), an_item(4, 1, 1), an_item(1, 1), an_item(2, 2, 1)])
    assert [item.draft.title for item in items] == ["议题1", "议题4", "议题2", "议题3"]
    assert list(rules.numbering(items).values()) == ["1", "1.1", "1.2", "2"]


@given(st.lists(st.tuples(st.integers(0, 5), st.none() | st.integers(0, 8)), max_size=9))
def test_no_item_is_lost_whatever_two_offices_have_moved(
    tree: list[tuple[int, int | None]],
) -> None:
    items = [an_item(at, seq, parent) for at, (seq, parent) in enumerate(tree)]
    assert sorted(item.id for item in rules.in_order(items)) == [item.id for item in items]


@pytest.mark.parametrize("profile", shipped_profiles().values(), ids=lambda each: each.key)
def test_rules_are_written_down_with_a_meeting_as_they_are(profile: RuleProfile) -> None:
    text = rules.frozen_text(profile)
    again = RuleProfile.read(tomllib.loads(text))
    assert again.numbers() == profile.numbers()
    assert again.exceptions == profile.exceptions
    assert (again.key, again.title) == (profile.key, profile.title)


def test_a_local_number_keeps_its_own_law_when_it_is_written_down() -> None:
    quorum = Cited(Share.parse("> 1/2"), LOCAL)
    again = RuleProfile.read(
        tomllib.loads(rules.frozen_text(replace(LAW, representatives_quorum=quorum)))
    )
    assert again.representatives_quorum == quorum
    assert again.residents_quorum == LAW.residents_quorum


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (date(2026, 1, 20), date(2026, 7, 20)),
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2026, 12, 1), date(2027, 6, 1)),
    ],
)
def test_the_representatives_meet_again_within_half_a_year(last: date, due: date) -> None:
    duty = rules.duty_of(LAW, last=last, since=None, planned=None)
    assert duty.due_on == due
    assert (due - duty.remind_on).days == 33
    assert rules.duty_of(LAW, last=last, since=None, planned=due).planned == due
    late = due.replace(day=due.day + 1) if due.day < 28 else date(due.year, due.month + 1, 1)
    assert rules.duty_of(LAW, last=last, since=None, planned=late).planned is None


def test_without_a_meeting_or_a_term_there_is_nothing_to_count_from() -> None:
    assert rules.duty_of(LAW, last=None, since=None, planned=None).due_on is None
    since = date(2026, 1, 1)
    assert rules.duty_of(LAW, last=None, since=since, planned=None).due_on == date(2026, 7, 1)
