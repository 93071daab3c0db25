"""Quorum and majority: n-1, n and n+1 of every share that the law sets for a meeting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.community.values import NATIONAL, shipped_profiles
from shequ_desktop.meetings.rules import Count, check_count, judge
from shequ_desktop.meetings.values import (
    Assembly,
    CountBelowZero,
    MorePresentThanEntitled,
    MoreVotesThanPresent,
    NobodyEntitled,
    NoRuleInForce,
    NotGoverned,
)

LAW = shipped_profiles()[NATIONAL]
OLD = shipped_profiles()["cn-2018"]
PILOT = shipped_profiles()["pilot-2002"]


@pytest.mark.parametrize(
    ("assembly", "entitled", "present", "enough"),
    [
        (Assembly.REPRESENTATIVES, 45, 29, False),
        (Assembly.REPRESENTATIVES, 45, 30, True),
        (Assembly.REPRESENTATIVES, 45, 31, True),
        (Assembly.REPRESENTATIVES, 46, 30, False),
        (Assembly.REPRESENTATIVES, 46, 31, True),
        (Assembly.RESIDENTS, 2000, 1000, False),
        (Assembly.RESIDENTS, 2000, 1001, True),
        (Assembly.HOUSEHOLDS, 305, 152, False),
        (Assembly.HOUSEHOLDS, 305, 153, True),
        (Assembly.HOUSEHOLDS, 305, 154, True),
    ],
)
def test_a_meeting_needs_the_part_that_the_law_names(
    assembly: Assembly, entitled: int, present: int, *, enough: bool
) -> None:
    verdict = judge(assembly, Count(entitled=entitled, present=present, votes_for=present), LAW)

    assert verdict.quorum_ok is enough
    assert verdict.passed is enough


@pytest.mark.parametrize(
    ("present", "votes_for", "passed"),
    [(30, 15, False), (30, 16, True), (30, 17, True), (31, 15, False), (31, 16, True)],
)
def test_more_than_half_of_those_present_decide_and_abstentions_count_against(
    present: int, votes_for: int, *, passed: bool
) -> None:
    count = Count(entitled=45, present=present, votes_for=votes_for, abstained=present - votes_for)

    assert judge(Assembly.REPRESENTATIVES, count, LAW).passed is passed


def test_the_same_head_count_is_enough_under_one_profile_and_not_under_another() -> None:
    count = Count(entitled=45, present=23, votes_for=23)

    assert judge(Assembly.REPRESENTATIVES, count, PILOT).quorum_ok
    assert not judge(Assembly.REPRESENTATIVES, count, LAW).quorum_ok


def test_the_verdict_cites_its_articles() -> None:
    count = Count(entitled=45, present=30, votes_for=16)

    of_representatives = judge(Assembly.REPRESENTATIVES, count, LAW).sources
    of_residents = judge(Assembly.RESIDENTS, count, LAW).sources

    assert [source.article for source in of_representatives] == ["第二十九条"]
    assert [source.article for source in of_residents] == ["第二十七条"]


def test_a_profile_without_such_a_meeting_judges_none() -> None:
    count = Count(entitled=45, present=45, votes_for=45)

    assert list(check_count(Assembly.REPRESENTATIVES, count, OLD)) == [NotGoverned(OLD.title)]
    with pytest.raises(NoRuleInForce):
        judge(Assembly.REPRESENTATIVES, count, OLD)


@pytest.mark.parametrize(
    ("count", "findings"),
    [
        (Count(entitled=45, present=45, votes_for=45), []),
        (Count(entitled=45, present=46, votes_for=0), [MorePresentThanEntitled(46, 45)]),
        (
            Count(entitled=45, present=30, votes_for=20, against=6, abstained=5),
            [MoreVotesThanPresent(31, 30)],
        ),
        (Count(entitled=45, present=30, votes_for=20, against=5, abstained=5), []),
        (Count(entitled=0, present=0, votes_for=0), [NobodyEntitled()]),
        (Count(entitled=45, present=30, votes_for=-1), [CountBelowZero()]),
        (Count(entitled=45, present=-1, votes_for=0), [CountBelowZero()]),
    ],
)
def test_numbers_that_do_not_fit_together_are_refused(count: Count, findings: list[object]) -> None:
    assert list(check_count(Assembly.REPRESENTATIVES, count, LAW)) == findings


@given(entitled=st.integers(1, 5000), data=st.data())
def test_nothing_is_passed_without_a_quorum_or_by_half(entitled: int, data: st.DataObject) -> None:
    present = data.draw(st.integers(0, entitled))
    votes_for = data.draw(st.integers(0, present))
    assembly = data.draw(st.sampled_from(Assembly))
    verdict = judge(assembly, Count(entitled=entitled, present=present, votes_for=votes_for), LAW)

    enough = 3 * present >= 2 * entitled
    if assembly is not Assembly.REPRESENTATIVES:
        enough = 2 * present > entitled
    assert verdict.quorum_ok is enough
    assert verdict.passed is (enough and 2 * votes_for > present)
