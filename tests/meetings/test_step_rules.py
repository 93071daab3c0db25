"""The steps of a proposal's way: their order, their numbers, their local customs."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from shequ_desktop.community.values import NATIONAL, shipped_profiles, step_templates
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.meetings.rules.steps import check_step, decided, next_step, step_source
from shequ_desktop.meetings.values import (
    CountBelowZero,
    HandedInFirst,
    MorePresentThanEntitled,
    MoreVotesThanPresent,
    NotPossibleNow,
    Proposal,
    ProposalDraft,
    ProposalId,
    ProposalState,
    ProposerKind,
    SignedInFuture,
    StepBefore,
    StepDraft,
    StepLeftOut,
    StepNotCarried,
    StepNotCounted,
    StepRecord,
    StepRecordId,
    StepsCrossed,
    StepShort,
    StepUnknown,
    SupervisorMissing,
)

TODAY = date(2026, 11, 22)
LAW = shipped_profiles()[NATIONAL]
SIYI = step_templates()["siyi-lianggongkai"]
FOUR = step_templates()["four-steps"]
PROPOSAL = Proposal(
    id=ProposalId("1" * 32),
    number="TA-2026-001",
    draft=ProposalDraft(title="加装充电棚", proposer_kind=ProposerKind.COMMITTEE),
    state=ProposalState.SUBMITTED,
    profile="jinjiang-2011",
    begun_on=TODAY,
    submitted_on=TODAY,
)
COUNTED: dict[str, Any] = {"should": 45, "present": 30, "votes_for": 30}


def record(step: str, on: date = TODAY, **numbers: Any) -> StepRecord:
    return StepRecord(id=StepRecordId(f"{step} {on}"), step=step, held_on=on, **numbers)


def after(*steps: str) -> Proposal:
    return replace(PROPOSAL, records=tuple(record(step) for step in steps))


def kinds(findings: Iterable[Finding]) -> list[type[Finding]]:
    return [type(each) for each in findings]


def check(
    proposal: Proposal, step: str, template: Any = SIYI, on: date = TODAY, **more: Any
) -> list[Finding]:
    draft = StepDraft(step=step, held_on=on, **more)
    return list(check_step(proposal, draft, template, today=TODAY))


def test_the_next_step_is_the_first_that_was_not_done() -> None:
    titles = []
    proposal = PROPOSAL
    while (step := next_step(proposal, SIYI)) is not None:
        titles.append(step.title)
        proposal = replace(proposal, records=(*proposal.records, record(step.key)))

    assert titles == [
        "社区党组织会议提议",
        "“两委”会议商议",
        "党员大会审议",
        "居民代表会议或者居民会议决议",
        "决议公开",
        "实施结果公开",
    ]


def test_bringing_it_is_a_step_that_the_signatures_prove() -> None:
    step = next_step(PROPOSAL, FOUR)

    assert step is not None
    assert step.title == "社区党组织研究"


def test_the_party_goes_first_and_the_law_is_named() -> None:
    (found,) = check(PROPOSAL, "joint", **COUNTED)

    assert isinstance(found, StepBefore)
    assert found.step == "社区党组织会议提议"
    assert "第三十条" in found.rule


def test_a_step_that_custom_adds_may_be_left_out_after_a_warning() -> None:
    assert kinds(check(after("party"), "decision", **COUNTED)) == [StepLeftOut, StepLeftOut]
    assert kinds(check(after("party", "joint", "party_assembly"), "decision", **COUNTED)) == []


def test_later_steps_come_later_in_time() -> None:
    proposal = replace(PROPOSAL, records=(record("party", date(2026, 11, 10)),))

    assert kinds(check(proposal, "joint", on=date(2026, 11, 9), **COUNTED)) == [StepsCrossed]
    assert kinds(check(proposal, "joint", on=date(2026, 11, 10), **COUNTED)) == []


def test_of_a_step_that_was_done_twice_the_last_time_counts() -> None:
    twice = (record("party", date(2026, 11, 1)), record("party", date(2026, 11, 12)))
    proposal = replace(PROPOSAL, records=twice)

    assert kinds(check(proposal, "joint", on=date(2026, 11, 10), **COUNTED)) == [StepsCrossed]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({}, StepNotCounted),
        ({"should": 45, "present": 30}, StepNotCounted),
        ({"should": 45, "present": 46, "votes_for": 30}, MorePresentThanEntitled),
        ({"should": 45, "present": 30, "votes_for": 30, "against": 1}, MoreVotesThanPresent),
        ({"should": 45, "present": 30, "votes_for": -1}, CountBelowZero),
        ({"should": -1, "present": 0, "votes_for": 0}, CountBelowZero),
    ],
)
def test_the_numbers_of_a_counted_step_fit_together(
    more: dict[str, Any], found: type[Finding]
) -> None:
    assert found in kinds(check(after("party"), "joint", **more))


@pytest.mark.parametrize(("present", "short"), [(29, True), (30, False), (31, False)])
def test_two_thirds_of_the_party_members_are_there_by_custom(present: int, *, short: bool) -> None:
    found = check(
        after("party", "joint"), "party_assembly", should=45, present=present, votes_for=29
    )

    assert (StepShort in kinds(found)) is short


@pytest.mark.parametrize(("votes", "missing"), [(22, True), (23, False), (24, False)])
def test_more_than_half_of_those_who_should_attend_are_for_it_by_custom(
    votes: int, *, missing: bool
) -> None:
    found = check(after("party", "joint"), "party_assembly", should=45, present=30, votes_for=votes)

    assert (StepNotCarried in kinds(found)) is missing


def test_a_supervised_step_names_who_supervised() -> None:
    found = check(after("party"), "joint", FOUR, **COUNTED)
    signed = check(after("party"), "joint", FOUR, supervisor="周监督", **COUNTED)

    assert kinds(found) == [SupervisorMissing]
    assert signed == []


def test_a_step_is_one_of_the_template() -> None:
    assert kinds(check(PROPOSAL, "dance")) == [StepUnknown]


def test_steps_begin_when_it_is_handed_in_and_end_with_it() -> None:
    draft = replace(PROPOSAL, submitted_on=None, state=ProposalState.DRAFT)
    gone = replace(PROPOSAL, state=ProposalState.WITHDRAWN)

    assert kinds(check(draft, "party")) == [HandedInFirst]
    assert kinds(check(gone, "party")) == [NotPossibleNow]
    assert kinds(check(PROPOSAL, "party", on=date(2026, 11, 23))) == [SignedInFuture]


@pytest.mark.parametrize(
    ("present", "votes", "passed"),
    [(29, 29, False), (30, 15, False), (30, 16, True), (31, 16, True), (45, 23, True)],
)
def test_a_decision_on_paper_is_judged_by_the_rules_of_its_day(
    present: int, votes: int, *, passed: bool
) -> None:
    paper = record("decision", should=45, present=present, votes_for=votes)

    assert decided(replace(PROPOSAL, records=(paper,)), SIYI, LAW) is passed


def test_without_numbers_nothing_is_decided() -> None:
    assert decided(after("party", "decision"), SIYI, LAW) is None
    assert decided(PROPOSAL, SIYI, LAW) is None


def test_each_step_of_the_law_names_its_article() -> None:
    sources = {step.key: step_source(step) for step in SIYI.steps}

    assert str(sources["party"]) == "《中华人民共和国城市居民委员会组织法》（2025年修订）第三十条"
    assert sources["joint"] is None
