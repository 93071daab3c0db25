"""Proposals in a real file: signed, handed in, handed back, merged, decided."""

from dataclasses import replace
from datetime import date

import pytest
from support.proposals import (
    CARPORT,
    TODAY,
    Block,
    Session,
    a_block,
    adopted,
    begun,
    do,
    handed_in,
    look,
    signed,
    voted,
)
from support.vaults import dump, replayed

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import GOVERN, IMPORT_PROFILE, Governance
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    BEGIN_EXECUTION,
    CHANGE_PROPOSAL,
    CLOSE_PROPOSAL,
    DELETE_PROPOSAL,
    ENDORSE,
    MERGE_PROPOSALS,
    POST_RESOLUTION,
    RECORD_STEP,
    RETURN_PROPOSAL,
    SUBMIT_PROPOSAL,
    WITHDRAW_ENDORSEMENT,
    WITHDRAW_PROPOSAL,
    CountedAs,
    EndorsementDraft,
    HouseholdSigned,
    HouseholdsMissing,
    NotCollecting,
    NotInOffice,
    ProposalId,
    ProposalQuery,
    ProposalState,
    ProposerKind,
    RepresentativesMissing,
    SignedAlready,
    SignerTooYoung,
    StepDraft,
)
from shequ_desktop.storage.store import Store

TOGETHER = replace(CARPORT, proposer_kind=ProposerKind.HOUSEHOLDS, title="增设晾衣架")


@pytest.fixture
def block(store: Store) -> Block:
    return a_block(store)


def state(store: Store, proposal_id: ProposalId) -> ProposalState:
    return look(store, service.proposal, proposal_id).state


def test_five_of_forty_five_representatives_bring_a_proposal(store: Store, block: Block) -> None:
    proposal_id = begun(store)
    signed(store, proposal_id, block.representatives[:4])

    need = look(store, service.endorsement_need, proposal_id)
    with pytest.raises(RulesBroken) as broken:
        do(store, SUBMIT_PROPOSAL, service.submit_proposal, proposal_id)
    signed(store, proposal_id, block.representatives[4:5])
    number = do(store, SUBMIT_PROPOSAL, service.submit_proposal, proposal_id)

    assert (need.representatives.needed, need.representatives.missing) == (5, 1)
    assert [type(each) for each in broken.value.findings] == [RepresentativesMissing]
    assert number == "TA-2026-001"
    found = look(store, service.proposal, proposal_id)
    assert (found.state, found.entitled) == (ProposalState.SUBMITTED, 45)


def test_fifty_households_bring_a_proposal(store: Store, block: Block) -> None:
    proposal_id = begun(store, TOGETHER)
    signed(store, proposal_id, block.settled.spouses[:49], CountedAs.HOUSEHOLD)

    with pytest.raises(RulesBroken) as broken:
        do(store, SUBMIT_PROPOSAL, service.submit_proposal, proposal_id)
    signed(store, proposal_id, block.settled.spouses[49:50], CountedAs.HOUSEHOLD)
    do(store, SUBMIT_PROPOSAL, service.submit_proposal, proposal_id)

    (found,) = broken.value.findings
    assert isinstance(found, HouseholdsMissing)
    assert (found.needed, found.signed, found.missing) == (50, 49, 1)
    assert "锦江区社区居民代表会议规定" in found.rule


def test_husband_and_wife_are_one_household(store: Store, block: Block) -> None:
    proposal_id = begun(store, TOGETHER)
    signed(store, proposal_id, block.settled.heads[50:51], CountedAs.HOUSEHOLD)

    with pytest.raises(RulesBroken) as broken:
        signed(store, proposal_id, block.settled.spouses[50:51], CountedAs.HOUSEHOLD)

    (found,) = broken.value.findings
    assert isinstance(found, HouseholdSigned)
    assert look(store, service.endorsement_need, proposal_id).households.signed == 1


def test_nobody_signs_twice_too_young_or_as_what_he_is_not(store: Store, block: Block) -> None:
    proposal_id = begun(store)
    signed(store, proposal_id, block.representatives[:1])
    found = []
    for person_id, counted_as in (
        (block.representatives[0], CountedAs.HOUSEHOLD),
        (block.settled.spouses[3], CountedAs.REPRESENTATIVE),
        (block.settled.children[3], CountedAs.HOUSEHOLD),
    ):
        with pytest.raises(RulesBroken) as broken:
            signed(store, proposal_id, [person_id], counted_as)
        found += [type(each) for each in broken.value.findings]

    assert found == [SignedAlready, NotInOffice, SignerTooYoung]


def test_a_signature_can_be_withdrawn_until_it_is_handed_in(store: Store, block: Block) -> None:
    proposal_id = begun(store)
    signed(store, proposal_id, block.representatives[:6])
    last = look(store, service.proposal, proposal_id).endorsements[-1]

    do(store, WITHDRAW_ENDORSEMENT, service.withdraw_endorsement, last.id)
    need = look(store, service.endorsement_need, proposal_id)
    do(store, SUBMIT_PROPOSAL, service.submit_proposal, proposal_id)
    first = look(store, service.proposal, proposal_id).endorsements[0]
    with pytest.raises(RulesBroken) as broken:
        do(store, WITHDRAW_ENDORSEMENT, service.withdraw_endorsement, first.id)

    assert need.representatives.signed == 5
    assert len(look(store, service.proposal, proposal_id).endorsements) == 6
    assert [type(each) for each in broken.value.findings] == [NotCollecting]


def test_the_share_is_of_those_who_were_in_office_when_it_was_handed_in(
    store: Store, block: Block
) -> None:
    proposal_id = handed_in(store, block)
    for office in look(store, communities.offices, on=TODAY)[:10]:
        do(store, GOVERN, communities.end_office, office.id, date(2026, 11, 20), "moved")

    assert len(look(store, service.representatives, TODAY)) == 35
    assert look(store, service.endorsement_need, proposal_id).entitled == 45


LOCAL = """
source = "幸福里社区居民代表会议规则"
key = "xingfuli"
title = "幸福里社区规则"
law = "幸福里社区居民代表会议规则"
edition = "2026年"
based_on = "cn-2026"
proposal_by_households = { value = 30, article = "第八条" }
"""


def test_the_community_own_rules_go_before_the_usual_practice(store: Store) -> None:
    usual = look(store, service.proposal_rules, TODAY)
    do(store, IMPORT_PROFILE, communities.import_profile, LOCAL.encode())
    own = Governance(profile="xingfuli", decided_on=date(2026, 1, 1))
    do(store, GOVERN, communities.govern, own)
    proposal_id = begun(store, TOGETHER)

    need = look(store, service.endorsement_need, proposal_id)

    assert usual.key == "jinjiang-2011"
    assert (need.households.needed, need.representatives.needed) == (30, None)
    assert str(need.households.source) == "《幸福里社区居民代表会议规则》（2026年）第八条"


def test_a_proposal_handed_back_keeps_its_number(store: Store, block: Block) -> None:
    proposal_id = handed_in(store, block)

    do(store, RETURN_PROPOSAL, service.return_proposal, proposal_id, "补充预算")
    back = look(store, service.proposal, proposal_id)
    changed = replace(CARPORT, budget_fen=3_000_000, fund_source="社区保障资金")
    do(store, CHANGE_PROPOSAL, service.change_proposal, proposal_id, changed)
    number = do(store, SUBMIT_PROPOSAL, service.submit_proposal, proposal_id)

    assert (back.state, back.side_reason) == (ProposalState.RETURNED, "补充预算")
    assert number == "TA-2026-001"
    assert state(store, proposal_id) is ProposalState.SUBMITTED


def test_merged_proposals_go_on_as_one(store: Store, block: Block) -> None:
    one, other = handed_in(store, block), handed_in(store, block)

    do(store, MERGE_PROPOSALS, service.merge_proposals, one, [other])

    assert state(store, other) is ProposalState.MERGED
    assert look(store, service.proposal, one).merged_from == (other,)
    assert state(store, one) is ProposalState.SUBMITTED


def test_a_merger_can_be_taken_back(store: Store, block: Block) -> None:
    one, other = handed_in(store, block), handed_in(store, block)
    do(store, MERGE_PROPOSALS, service.merge_proposals, one, [other])

    store.undo()

    assert state(store, other) is ProposalState.SUBMITTED


def test_a_draft_goes_into_the_bin_and_comes_back(store: Store) -> None:
    proposal_id = begun(store)

    do(store, DELETE_PROPOSAL, service.delete_proposal, proposal_id)
    gone = look(store, service.proposals)
    store.undo()

    assert gone == ()
    assert [each.id for each in look(store, service.proposals)] == [proposal_id]


def test_proposals_are_found_by_words_initials_number_and_state(store: Store, block: Block) -> None:
    carport = handed_in(store, block)
    racks = begun(store, TOGETHER)

    def found(**query: object) -> list[ProposalId]:
        asked = ProposalQuery(**query)  # type: ignore[arg-type] # as the test gives them
        return [each.id for each in look(store, service.proposals, asked)]

    assert found() == [racks, carport]
    assert found(text="充电") == [carport]
    assert found(text="zslyj") == [racks]
    assert found(text="ta-2026-001") == [carport]
    assert found(states=frozenset({ProposalState.DRAFT})) == [racks]
    assert found(kind=ProposerKind.HOUSEHOLDS) == [racks]


def step(key: str, on: date, **more: int) -> StepDraft:
    return StepDraft(step=key, held_on=on, supervisor="周监督", **more)  # type: ignore[arg-type] # numbers


def test_the_steps_lead_from_the_party_to_the_vote(store: Store, block: Block) -> None:
    draft = replace(CARPORT, steps="siyi-lianggongkai")
    proposal_id = handed_in(store, block, draft)
    states = []
    for key, on, numbers in (
        ("party", date(2026, 2, 20), {}),
        ("joint", date(2026, 2, 24), {"should": 9, "present": 9, "votes_for": 9}),
        ("party_assembly", date(2026, 2, 28), {"should": 45, "present": 40, "votes_for": 30}),
    ):
        do(store, RECORD_STEP, service.record_step, proposal_id, step(key, on, **numbers))
        states.append(state(store, proposal_id))
    found = look(store, service.proposal, proposal_id)

    assert states == [
        ProposalState.PARTY_STUDY,
        ProposalState.JOINT_DISCUSSION,
        ProposalState.PARTY_ASSEMBLY,
    ]
    with store.reading() as reading:
        following = service.next_step(reading, found)
    assert following is not None
    assert following.key == "decision"


def test_a_record_can_be_corrected_and_taken_away(store: Store, block: Block) -> None:
    proposal_id = handed_in(store, block)
    record_id = do(
        store, RECORD_STEP, service.record_step, proposal_id, step("party", date(2026, 2, 20))
    )

    again = replace(step("party", date(2026, 2, 21)), opinion="同意")
    do(store, RECORD_STEP, service.change_step, record_id, again)
    (record,) = look(store, service.proposal, proposal_id).records
    do(store, RECORD_STEP, service.delete_step, record_id)

    assert (record.held_on, record.opinion) == (date(2026, 2, 21), "同意")
    assert look(store, service.proposal, proposal_id).records == ()


@pytest.mark.parametrize(
    ("votes_for", "reached"), [(15, ProposalState.REJECTED), (16, ProposalState.PASSED)]
)
def test_the_vote_decides_where_the_proposal_is(
    store: Store, block: Block, votes_for: int, reached: ProposalState
) -> None:
    proposal_id = handed_in(store, block)

    voted(store, proposal_id, Session(votes_for=votes_for))

    assert state(store, proposal_id) is reached


def test_a_resolution_carried_out_brings_the_proposal_to_its_end(
    store: Store, block: Block
) -> None:
    proposal_id = handed_in(store, block)
    resolution_id = adopted(store, proposal_id)
    do(store, BEGIN_EXECUTION, service.begin_execution, resolution_id, date(2026, 3, 20))
    executing = state(store, proposal_id)

    do(store, CLOSE_PROPOSAL, service.close_proposal, proposal_id)

    assert executing is ProposalState.EXECUTING
    assert state(store, proposal_id) is ProposalState.CLOSED


def test_the_vote_and_the_board_are_steps_that_nobody_writes_down(
    store: Store, block: Block
) -> None:
    proposal_id = handed_in(store, block, replace(CARPORT, steps="siyi-lianggongkai"))
    do(store, RECORD_STEP, service.record_step, proposal_id, step("party", date(2026, 2, 20)))
    resolution_id = adopted(store, proposal_id)
    do(store, POST_RESOLUTION, service.post_resolution, resolution_id, date(2026, 3, 5))

    found = look(store, service.proposal, proposal_id)
    party, decision, publish = found.records
    with store.reading() as reading:
        following = service.next_step(reading, found)

    assert [each.is_written for each in found.records] == [True, False, False]
    assert (decision.held_on, decision.should, decision.present) == (date(2026, 3, 3), 45, 30)
    assert (decision.votes_for, decision.against, decision.abstained) == (16, 14, 0)
    assert (party.step, publish.step, publish.held_on) == ("party", "publish", date(2026, 3, 5))
    assert following is not None
    assert following.key == "result"


def test_withdrawing_says_why_and_stays_on_record(store: Store, block: Block) -> None:
    proposal_id = handed_in(store, block)

    do(store, WITHDRAW_PROPOSAL, service.withdraw_proposal, proposal_id, "物业已经解决")

    found = look(store, service.proposal, proposal_id)
    assert (found.state, found.side_reason) == (ProposalState.WITHDRAWN, "物业已经解决")


def test_everything_can_be_made_again_from_the_log(store: Store, block: Block) -> None:
    adopted(store, handed_in(store, block))

    assert replayed(store) == dump(store)


def test_undo_takes_a_signature_back(store: Store, block: Block) -> None:
    proposal_id = begun(store)
    draft = EndorsementDraft(
        person_id=block.representatives[0],
        counted_as=CountedAs.REPRESENTATIVE,
        signed_on=TODAY,
    )
    do(store, ENDORSE, service.endorse, proposal_id, draft)

    store.undo()

    assert look(store, service.proposal, proposal_id).endorsements == ()
