"""Who may bring a proposal, n-1, n and n+1 of every threshold, and where it is on its way."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

import pytest

from shequ_desktop.community.values import shipped_profiles, step_templates
from shequ_desktop.kernel.findings import Finding, Severity
from shequ_desktop.meetings.rules.proposals import (
    Outcome,
    Signer,
    check_change,
    check_closing,
    check_deletion,
    check_draft,
    check_endorsement,
    check_merger,
    check_return,
    check_submission,
    check_withdrawal,
    needs,
    next_number,
    state_of,
)
from shequ_desktop.meetings.values import (
    BudgetBelowZero,
    CountedAs,
    Endorsement,
    EndorsementDraft,
    EndorsementId,
    FundSourceMissing,
    HandedInBefore,
    HouseholdSigned,
    HouseholdsMissing,
    MergedWithItself,
    NoHousehold,
    NoRepresentativesKnown,
    NotCollecting,
    NotInOffice,
    NotPossibleNow,
    OneOption,
    Proposal,
    ProposalBodyMissing,
    ProposalDraft,
    ProposalFixed,
    ProposalId,
    ProposalState,
    ProposalTitleMissing,
    ProposerKind,
    RepresentativesMissing,
    ResultStillOpen,
    RiskNoteMissing,
    SignedAlready,
    SignedInFuture,
    SignersToAsk,
    SignerTooYoung,
    StepRecord,
    StepRecordId,
    WhyMissing,
)

TODAY = date(2026, 11, 22)
SAMPLE = shipped_profiles()["jinjiang-2011"]
SILENT = shipped_profiles()["cn-2018"]
FOUR = step_templates()["siyi-lianggongkai"]
NOTHING = Outcome()
CARPORT = ProposalDraft(
    title="3号楼加装电动自行车充电棚",
    body="在3号楼北侧空地加装20个车位的充电棚。",
    proposer_kind=ProposerKind.REPRESENTATIVES,
)


def signed(
    number: int, counted_as: CountedAs = CountedAs.REPRESENTATIVE, on: date = TODAY
) -> Endorsement:
    return Endorsement(
        id=EndorsementId(f"{number:032x}"),
        counted_as=counted_as,
        person_id=f"person {number}",
        household_id=f"home {number}",
        name=f"居民{number}",
        signed_on=on,
    )


def homes(count: int) -> list[Endorsement]:
    return [signed(number, CountedAs.HOUSEHOLD) for number in range(count)]


def a_proposal(
    draft: ProposalDraft = CARPORT, state: ProposalState = ProposalState.DRAFT
) -> Proposal:
    return Proposal(
        id=ProposalId("1" * 32),
        number="",
        draft=draft,
        state=state,
        profile=SAMPLE.key,
        begun_on=TODAY,
    )


def kinds(findings: Iterable[Finding]) -> list[type[Finding]]:
    return [type(each) for each in findings]


@pytest.mark.parametrize(
    ("entitled", "needed"),
    [(1, 1), (9, 1), (10, 1), (11, 2), (30, 3), (45, 5), (50, 5), (51, 6), (60, 6)],
)
def test_a_tenth_of_the_representatives_in_office_includes_the_tenth_itself(
    entitled: int, needed: int
) -> None:
    for count in (needed - 1, needed, needed + 1):
        found = needs([signed(number) for number in range(count)], SAMPLE, entitled)

        assert found.representatives.needed == needed
        assert found.representatives.missing == max(0, needed - count)
        assert found.enough is (count >= needed)


@pytest.mark.parametrize(("count", "missing"), [(0, 50), (49, 1), (50, 0), (51, 0)])
def test_fifty_households_are_enough_whatever_their_share(count: int, missing: int) -> None:
    found = needs(homes(count), SAMPLE, 45)

    assert found.households.missing == missing
    assert found.enough is (missing == 0)


def test_the_number_is_cited_from_the_profile_that_has_it() -> None:
    found = needs([], SAMPLE, 45)

    assert found.representatives.source is not None
    assert str(found.representatives.source) == "《锦江区社区居民代表会议规定》（2011年，样本）提案"


def test_one_person_or_household_twice_in_the_list_counts_once() -> None:
    twice = [signed(1), signed(1), *homes(1), *homes(1)]

    found = needs(twice, SAMPLE, 45)

    assert (found.representatives.signed, found.households.signed) == (1, 1)


def test_representatives_and_households_are_not_added_up() -> None:
    mixed = [signed(number) for number in range(4)]
    mixed += [signed(number, CountedAs.HOUSEHOLD) for number in range(10, 59)]

    assert not needs(mixed, SAMPLE, 45).enough


def test_a_profile_without_numbers_asks_for_nothing() -> None:
    found = needs([], SILENT, 45)

    assert (found.representatives.missing, found.households.missing) == (None, None)
    assert found.enough


@pytest.mark.parametrize(("count", "found"), [(4, [RepresentativesMissing]), (5, []), (6, [])])
def test_too_few_representatives_keep_a_proposal_from_being_handed_in(
    count: int, found: list[type[Finding]]
) -> None:
    need = needs([signed(number) for number in range(count)], SAMPLE, 45)

    assert kinds(check_submission(a_proposal(), need)) == found


@pytest.mark.parametrize(("count", "found"), [(49, [HouseholdsMissing]), (50, []), (51, [])])
def test_too_few_households_keep_a_proposal_from_being_handed_in(
    count: int, found: list[type[Finding]]
) -> None:
    draft = replace(CARPORT, proposer_kind=ProposerKind.HOUSEHOLDS)

    assert kinds(check_submission(a_proposal(draft), needs(homes(count), SAMPLE, 45))) == found


def test_what_is_missing_is_told_in_numbers_with_its_source() -> None:
    need = needs([signed(1), signed(2)], SAMPLE, 45)

    (found,) = check_submission(a_proposal(), need)

    assert found == RepresentativesMissing(5, 2, 3, str(need.representatives.source))


def test_a_share_of_no_representatives_at_all_is_told_apart() -> None:
    assert kinds(check_submission(a_proposal(), needs([], SAMPLE, 0))) == [NoRepresentativesKnown]


@pytest.mark.parametrize(
    "kind",
    [
        ProposerKind.PARTY,
        ProposerKind.COMMITTEE,
        ProposerKind.SUPERVISORS,
        ProposerKind.PARTY_MEMBERS,
        ProposerKind.UNIT,
    ],
)
def test_a_body_needs_nobody_beside_it(kind: ProposerKind) -> None:
    draft = replace(CARPORT, proposer_kind=kind)

    assert kinds(check_submission(a_proposal(draft), needs([], SAMPLE, 45))) == []


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        (replace(CARPORT, title=" "), ProposalTitleMissing),
        (replace(CARPORT, body=" "), ProposalBodyMissing),
        (replace(CARPORT, major=True), RiskNoteMissing),
        (replace(CARPORT, budget_fen=100), FundSourceMissing),
        (replace(CARPORT, budget_fen=-1), BudgetBelowZero),
        (replace(CARPORT, options=("甲",)), OneOption),
        (replace(CARPORT, options=("甲", "甲 ")), OneOption),
    ],
)
def test_a_proposal_is_complete_before_it_is_handed_in(
    draft: ProposalDraft, found: type[Finding]
) -> None:
    draft = replace(draft, proposer_kind=ProposerKind.COMMITTEE)

    assert found in kinds(check_submission(a_proposal(draft), needs([], SAMPLE, 45)))


def test_two_options_and_no_money_are_a_proposal_like_another() -> None:
    assert kinds(check_draft(replace(CARPORT, options=("甲", "乙"), budget_fen=0))) == []


REPRESENTATIVE = Signer(name="赵一", household_id="home 1", in_office=True)
NEIGHBOUR = Signer(name="钱二", household_id="home 2")


def sign(
    person: str = "person 9", counted_as: CountedAs = CountedAs.HOUSEHOLD, on: date = TODAY
) -> EndorsementDraft:
    return EndorsementDraft(person_id=person, counted_as=counted_as, signed_on=on)


def check(
    signers: Sequence[Endorsement],
    draft: EndorsementDraft,
    signer: Signer,
    state: ProposalState = ProposalState.COLLECTING,
) -> list[Finding]:
    proposal = replace(a_proposal(state=state), endorsements=tuple(signers))
    return list(check_endorsement(proposal, draft, signer, today=TODAY))


def test_a_person_signs_once_as_whatever() -> None:
    found = check([signed(2)], sign("person 2"), NEIGHBOUR)

    assert found == [SignedAlready("居民2", TODAY)]


def test_a_household_is_counted_once_whoever_of_it_signs() -> None:
    found = check(homes(3), sign(), NEIGHBOUR)

    assert found == [HouseholdSigned("钱二", "居民2", TODAY)]


def test_the_household_of_a_representative_may_sign_as_a_household() -> None:
    assert check([signed(2)], sign(), NEIGHBOUR) == []


def test_somebody_who_withdrew_may_sign_again() -> None:
    withdrawn = replace(homes(3)[2], withdrawn_on=TODAY)

    assert check([withdrawn], sign("person 2"), NEIGHBOUR) == []


@pytest.mark.parametrize(
    ("signer", "counted_as", "found"),
    [
        (REPRESENTATIVE, CountedAs.REPRESENTATIVE, []),
        (NEIGHBOUR, CountedAs.REPRESENTATIVE, [NotInOffice]),
        (replace(NEIGHBOUR, household_id=None), CountedAs.HOUSEHOLD, [NoHousehold]),
        (NEIGHBOUR, CountedAs.HOUSEHOLD, []),
    ],
)
def test_a_signature_counts_as_what_the_signer_is(
    signer: Signer, counted_as: CountedAs, found: list[type[Finding]]
) -> None:
    assert kinds(check([], sign(counted_as=counted_as), signer)) == found


@pytest.mark.parametrize(
    ("born_on", "found"),
    [
        (date(2008, 11, 21), []),
        (date(2008, 11, 22), []),
        (date(2008, 11, 23), [SignerTooYoung]),
        (None, []),
    ],
)
def test_signers_have_completed_their_eighteenth_year(
    born_on: date | None, found: list[type[Finding]]
) -> None:
    assert kinds(check([], sign(), replace(NEIGHBOUR, born_on=born_on))) == found


def test_a_signature_of_tomorrow_is_none() -> None:
    assert kinds(check([], sign(on=date(2026, 11, 23)), NEIGHBOUR)) == [SignedInFuture]


@pytest.mark.parametrize("state", [ProposalState.SUBMITTED, ProposalState.PASSED])
def test_the_list_is_closed_once_the_proposal_is_handed_in(state: ProposalState) -> None:
    assert NotCollecting in kinds(check([], sign(), NEIGHBOUR, state))


def test_those_who_have_signed_are_asked_before_the_words_change() -> None:
    proposal = replace(a_proposal(), endorsements=tuple(homes(3)))

    (found,) = check_change(proposal, replace(CARPORT, body="改为30个车位。"))

    assert found == SignersToAsk(3)
    assert found.severity is Severity.WARNS
    assert kinds(check_change(proposal, replace(CARPORT, fund_source="保障资金"))) == []


def test_a_proposal_on_its_way_is_not_changed() -> None:
    proposal = a_proposal(state=ProposalState.PARTY_STUDY)

    assert kinds(check_change(proposal, CARPORT)) == [ProposalFixed]


def test_a_proposal_with_a_number_is_not_deleted() -> None:
    assert kinds(check_deletion(a_proposal())) == []
    assert kinds(check_deletion(replace(a_proposal(), number="TA-2026-001"))) == [HandedInBefore]


@pytest.mark.parametrize(
    ("state", "back", "away"),
    [
        (ProposalState.DRAFT, False, True),
        (ProposalState.COLLECTING, False, True),
        (ProposalState.SUBMITTED, True, True),
        (ProposalState.PARTY_STUDY, True, True),
        (ProposalState.PARTY_ASSEMBLY, True, True),
        (ProposalState.SCHEDULED, False, True),
        (ProposalState.PASSED, False, False),
        (ProposalState.REJECTED, False, False),
        (ProposalState.MERGED, False, False),
    ],
)
def test_a_proposal_goes_back_before_the_agenda_and_away_before_the_vote(
    state: ProposalState, *, back: bool, away: bool
) -> None:
    proposal = a_proposal(state=state)

    assert (kinds(check_return(proposal, "补充预算")) == []) is back
    assert (kinds(check_withdrawal(proposal, "已由物业解决")) == []) is away


def test_going_back_or_away_says_why() -> None:
    proposal = a_proposal(state=ProposalState.SUBMITTED)

    assert kinds(check_return(proposal, " ")) == [WhyMissing]
    assert kinds(check_withdrawal(proposal, "")) == [WhyMissing]


def test_only_proposals_on_their_way_are_merged_and_never_with_themselves() -> None:
    into = a_proposal(state=ProposalState.SUBMITTED)
    other = replace(into, id=ProposalId("2" * 32))
    decided = replace(other, state=ProposalState.PASSED)

    assert kinds(check_merger(into, [other])) == []
    assert kinds(check_merger(into, [])) == [MergedWithItself]
    assert kinds(check_merger(into, [into])) == [MergedWithItself]
    assert kinds(check_merger(into, [decided])) == [NotPossibleNow]


def test_a_passed_proposal_ends_when_its_result_is_known() -> None:
    passed = a_proposal(state=ProposalState.PASSED)

    assert kinds(check_closing(passed, NOTHING)) == [ResultStillOpen]
    assert kinds(check_closing(passed, Outcome(done=True))) == []
    assert kinds(check_closing(a_proposal(state=ProposalState.REJECTED), NOTHING)) == []
    assert kinds(check_closing(a_proposal(), NOTHING)) == [NotPossibleNow]


def record(step: str) -> StepRecord:
    return StepRecord(id=StepRecordId(step), step=step, held_on=TODAY)


HANDED_IN = replace(a_proposal(), submitted_on=TODAY)


@pytest.mark.parametrize(
    ("proposal", "outcome", "state"),
    [
        (a_proposal(), NOTHING, ProposalState.DRAFT),
        (replace(a_proposal(), endorsements=(signed(1),)), NOTHING, ProposalState.COLLECTING),
        (
            replace(a_proposal(), endorsements=(replace(signed(1), withdrawn_on=TODAY),)),
            NOTHING,
            ProposalState.DRAFT,
        ),
        (HANDED_IN, NOTHING, ProposalState.SUBMITTED),
        (replace(HANDED_IN, records=(record("party"),)), NOTHING, ProposalState.PARTY_STUDY),
        (
            replace(HANDED_IN, records=(record("party"), record("joint"))),
            NOTHING,
            ProposalState.JOINT_DISCUSSION,
        ),
        (
            replace(HANDED_IN, records=(record("party_assembly"), record("party"))),
            NOTHING,
            ProposalState.PARTY_ASSEMBLY,
        ),
        (HANDED_IN, Outcome(scheduled=True), ProposalState.SCHEDULED),
        (HANDED_IN, Outcome(scheduled=True, carried=False), ProposalState.REJECTED),
        (HANDED_IN, Outcome(scheduled=True, carried=True), ProposalState.PASSED),
        (HANDED_IN, Outcome(resolution_id="3" * 32), ProposalState.PASSED),
        (
            HANDED_IN,
            Outcome(carried=True, resolution_id="3" * 32, executing=True),
            ProposalState.EXECUTING,
        ),
        (
            replace(HANDED_IN, closed_on=TODAY),
            Outcome(carried=True, executing=True),
            ProposalState.CLOSED,
        ),
        (
            replace(a_proposal(), returned_on=TODAY, number="TA-2026-001"),
            NOTHING,
            ProposalState.RETURNED,
        ),
        (replace(HANDED_IN, returned_on=TODAY), NOTHING, ProposalState.SUBMITTED),
        (replace(HANDED_IN, withdrawn_on=TODAY), NOTHING, ProposalState.WITHDRAWN),
        (replace(HANDED_IN, merged_into=ProposalId("2" * 32)), NOTHING, ProposalState.MERGED),
    ],
)
def test_where_a_proposal_is_follows_from_what_happened_to_it(
    proposal: Proposal, outcome: Outcome, state: ProposalState
) -> None:
    assert state_of(proposal, outcome, FOUR) is state


def test_numbers_are_counted_for_each_year() -> None:
    known = {"TA-2025-001", "TA-2026-001", "TA-2026-002"}

    assert next_number(known, 2026, "TA-{year}-{n:03}") == "TA-2026-003"
    assert next_number(known, 2027, "TA-{year}-{n:03}") == "TA-2027-001"
