"""A community that decides: households, representatives, and meetings held from end to end."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from support.community import Settled, settle_many

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import (
    ADD_BODY,
    APPOINT,
    BodyDraft,
    BodyKind,
    OfficeDraft,
)
from shequ_desktop.kernel.findings import RulesBroken, Severity
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    ADOPT_RESOLUTION,
    BEGIN_PROPOSAL,
    CHANGE_AGENDA,
    CLOSE_MEETING,
    CLOSE_VOTE,
    ENDORSE,
    ENTER_COUNT,
    FREEZE_ROLL,
    OPEN_MEETING,
    OPEN_VOTE,
    PLAN_MEETING,
    SIGN_IN,
    SUBMIT_PROPOSAL,
    AgendaDraft,
    Assembly,
    CountedAs,
    CountSheet,
    EndorsementDraft,
    ItemKind,
    MeetingDraft,
    MeetingKind,
    ProposalDraft,
    ProposalId,
    ProposerKind,
    ResolutionDraft,
    ResolutionId,
    RollLine,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
)
from shequ_desktop.storage.store import Store

R = TypeVar("R")
TODAY = date(2026, 11, 22)
CARPORT = ProposalDraft(
    title="3号楼加装电动自行车充电棚",
    body="在3号楼北侧空地加装20个车位的充电棚，配消防器材和监控。",
    reason="电动自行车进楼充电，有火灾隐患。",
    proposer_kind=ProposerKind.REPRESENTATIVES,
    proposer_name="王伟等",
)


@dataclass(frozen=True, slots=True)
class Block:
    """Households and the representatives among their heads."""

    settled: Settled
    representatives: list[str]


def do(store: Store, operation: Any, use_case: Callable[..., R], *args: Any, **more: Any) -> R:
    """Make a change as somebody does who has read every warning."""
    try:
        with store.transaction(operation) as tx:
            return use_case(tx, *args, **more)
    except RulesBroken as broken:
        if any(each.severity is Severity.BLOCKS for each in broken.findings):
            raise
        with store.transaction(operation) as tx:
            return use_case(tx, *args, **more, seen=broken.findings)


def look(store: Store, query: Callable[..., R], *args: Any, **more: Any) -> R:
    with store.reading() as reading:
        return query(reading, *args, **more)


def a_block(store: Store, *, homes: int = 60, representatives: int = 45) -> Block:
    """Settle households; the heads of the first of them are representatives."""
    settled = settle_many(store, homes)
    body = do(
        store,
        ADD_BODY,
        communities.add_body,
        BodyDraft(kind=BodyKind.REPRESENTATIVES, name="居民代表会议", term_from=date(2026, 1, 1)),
    )
    chosen = settled.heads[:representatives]
    for person_id in chosen:
        draft = OfficeDraft(
            body_id=body, person_id=person_id, title="representative", from_on=date(2026, 1, 5)
        )
        do(store, APPOINT, communities.appoint, draft)
    return Block(settled, chosen)


def begun(store: Store, draft: ProposalDraft = CARPORT) -> ProposalId:
    with store.transaction(BEGIN_PROPOSAL) as tx:
        return service.begin_proposal(tx, draft)


def signed(
    store: Store,
    proposal_id: ProposalId,
    people: list[str],
    counted_as: CountedAs = CountedAs.REPRESENTATIVE,
    on: date = TODAY,
) -> None:
    with store.transaction(ENDORSE) as tx:
        for person_id in people:
            draft = EndorsementDraft(person_id=person_id, counted_as=counted_as, signed_on=on)
            service.endorse(tx, proposal_id, draft)


def handed_in(store: Store, block: Block, draft: ProposalDraft = CARPORT) -> ProposalId:
    proposal_id = begun(store, draft)
    signed(store, proposal_id, block.representatives[:5])
    do(store, SUBMIT_PROPOSAL, service.submit_proposal, proposal_id)
    return proposal_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """How a meeting goes: who comes, and how many are for it."""

    members: int = 45
    present: int = 30
    votes_for: int = 16
    on: date = date(2026, 3, 3)
    assembly: Assembly = Assembly.REPRESENTATIVES
    authorised_by: ResolutionId | None = None
    studied_on: date | None = date(2026, 3, 1)


def voted(
    store: Store, proposal_id: ProposalId | None = None, session: Session | None = None
) -> VoteId:
    """Hold a meeting with one vote, from the plan to the announcement."""
    going = session or Session()
    residents = going.assembly is not Assembly.REPRESENTATIVES
    kind = MeetingKind.RESIDENTS if residents else MeetingKind.REPRESENTATIVES
    plan = MeetingDraft(
        kind=kind,
        title="第十届第三次会议",
        assembly=going.assembly,
        planned_on=going.on,
        begins=14 * 60,
        place="社区会议室",
    )
    meeting_id = do(store, PLAN_MEETING, service.plan_meeting, plan)
    item = AgendaDraft(
        title="加装充电棚",
        kind=ItemKind.VOTE,
        proposal_id=proposal_id,
        authorised_by=going.authorised_by,
        party_studied_on=going.studied_on,
    )
    item_id = do(store, CHANGE_AGENDA, service.add_item, meeting_id, item)
    lines = [RollLine(name=f"代表{number}") for number in range(going.members)]
    do(store, FREEZE_ROLL, service.freeze_roll, meeting_id, lines, on=going.on)
    roll = look(store, service.roll, meeting_id)
    with store.transaction(SIGN_IN) as tx:
        for line in roll[: going.present]:
            service.sign_in(tx, line.id, 14 * 60)
    do(store, OPEN_MEETING, service.open_meeting, meeting_id, 14 * 60, on=going.on)
    ballot = VoteDraft(question="同意加装充电棚", form=VoteForm.YES_NO, method=VoteMethod.BALLOT)
    vote_id = do(store, OPEN_VOTE, service.open_vote, item_id, ballot, 14 * 60 + 30)
    sheet = CountSheet(
        issued=going.present,
        returned=going.present,
        votes_for=going.votes_for,
        against=going.present - going.votes_for,
    )
    for turn, by in ((1, "钱计票"), (2, "孙计票")):
        do(store, ENTER_COUNT, service.enter_count, vote_id, turn, sheet, by=by)
    do(store, CLOSE_VOTE, service.close_vote, vote_id, 14 * 60 + 45)
    do(store, CLOSE_MEETING, service.close_meeting, meeting_id, 15 * 60)
    return vote_id


def adopted(
    store: Store,
    proposal_id: ProposalId | None = None,
    session: Session | None = None,
    draft: ResolutionDraft | None = None,
) -> ResolutionId:
    """Hold a meeting and make a resolution of its vote."""
    vote_id = voted(store, proposal_id, session)
    words = draft or ResolutionDraft(title="加装充电棚", body="同意在3号楼北侧加装充电棚。")
    return do(store, ADOPT_RESOLUTION, service.adopt_resolution, vote_id, words)
