"""Votes in a real file: frozen, counted twice, announced, corrected in the open."""

from dataclasses import replace
from datetime import date

import pytest
from support.gatherings import MEETING_DAY, gathered, item, opened, people, planned, roll
from support.voting import ASKED, AT, GOOD, close, count, look, put, voted

from shequ_desktop.community.values import shipped_profiles
from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.meetings import service
from shequ_desktop.meetings.model import ResolutionRow
from shequ_desktop.meetings.values import (
    CLOSE_VOTE,
    ENTER_COUNT,
    OPEN_VOTE,
    VOID_VOTE,
    AgendaDraft,
    AgendaItemId,
    Assembly,
    CountSheet,
    ItemKind,
    MeetingKind,
    MeetingState,
    NoQuorum,
    VoteDraft,
    VoteForm,
    VoteMethod,
    VoteState,
)
from shequ_desktop.meetings.values.meeting_findings import TalkDecidesNothing
from shequ_desktop.meetings.values.vote_findings import (
    CorrectionReasonMissing,
    CountsDiffer,
    FirstRoundMissing,
    MoreIssuedThanVoters,
    NotLeftOver,
    NotOpenForVotes,
    PartyStudyMissing,
    SamePersonCounts,
    SeatsNotLeft,
    SheetMissing,
    TalkVotesNot,
    VoidReasonMissing,
    VoteClosedAlready,
    VotedAlready,
    VoteHasResolution,
    VoteStillOpen,
    VoteVoid,
)
from shequ_desktop.storage.store import Store


def refused(
    store: Store, item_id: AgendaItemId, draft: VoteDraft = ASKED, at: int | None = AT
) -> tuple[Finding, ...]:
    with pytest.raises(RulesBroken) as broken:
        put(store, item_id, draft, at)
    return broken.value.findings


def test_a_vote_freezes_who_is_there(store: Store) -> None:
    meeting_id = opened(store)
    vote_id = put(store, item(store, meeting_id))
    with store.transaction(OPEN_VOTE) as tx:
        late = service.roll(tx, meeting_id)[40]
        service.sign_in(tx, late.id, AT + 1)

    found = look(store, vote_id)
    assert (found.entitled, found.present) == (45, 30)
    assert found.state is VoteState.OPEN
    with store.reading() as reading:
        assert service.meeting(reading, meeting_id).state is MeetingState.VOTING


@pytest.mark.parametrize(("leave", "fits"), [(0, True), (1, False)])
def test_without_a_quorum_nothing_is_put_to_the_vote(
    store: Store, leave: int, *, fits: bool
) -> None:
    meeting_id = opened(store, 45, 30)
    item_id = item(store, meeting_id)
    with store.transaction(OPEN_VOTE) as tx:
        for line in service.roll(tx, meeting_id)[:leave]:
            service.leave_room(tx, line.id, AT - 5)

    if fits:
        assert look(store, put(store, item_id)).present == 30
    else:
        assert refused(store, item_id) == (
            NoQuorum(
                45, 29, 30, 1, "《中华人民共和国城市居民委员会组织法》（2025年修订）第二十九条"
            ),
        )


def test_a_meeting_that_is_not_open_votes_on_nothing(store: Store) -> None:
    meeting_id = gathered(store, 45, 45)
    item_id = item(store, meeting_id)

    assert refused(store, item_id) == (NotOpenForVotes(),)


def test_a_talk_votes_on_nothing(store: Store) -> None:
    meeting_id = gathered(store, 45, 20)
    item_id = item(store, meeting_id)
    with store.transaction(OPEN_VOTE) as tx:
        service.hold_talk(tx, meeting_id, AT - 10, reason="人数不足")

    assert refused(store, item_id) == (TalkVotesNot(),)


def test_a_hearing_decides_nothing(store: Store) -> None:
    meeting_id = gathered(store, 12, 12, kind=MeetingKind.HEARING, assembly=None)
    item_id = item(store, meeting_id, kind=ItemKind.DISCUSSION)
    with store.transaction(OPEN_VOTE) as tx:
        service.open_meeting(tx, meeting_id, AT - 10)

    assert refused(store, item_id) == (TalkDecidesNothing(),)


def test_one_vote_is_under_way_at_a_time(store: Store) -> None:
    meeting_id = opened(store)
    put(store, item(store, meeting_id))

    assert refused(store, item(store, meeting_id, "换灯")) == (VoteStillOpen(ASKED.question),)


def test_what_the_party_has_not_studied_is_warned_of(store: Store) -> None:
    meeting_id = opened(store)
    with store.transaction(OPEN_VOTE) as tx:
        draft = AgendaDraft(title="换物业", kind=ItemKind.DELIBERATION)
        item_id = service.add_item(tx, meeting_id, draft)

    warned = refused(store, item_id)
    assert warned == (PartyStudyMissing("换物业"),)
    assert look(store, put(store, item_id, seen=warned)).state is VoteState.OPEN


def test_the_same_question_is_asked_again_only_knowingly(store: Store) -> None:
    meeting_id = opened(store)
    vote = voted(store, meeting_id)

    warned = refused(store, AgendaItemId(vote.item_id))
    assert warned == (VotedAlready(ASKED.question),)
    put(store, AgendaItemId(vote.item_id), seen=warned)


def test_nobody_sees_a_tally_before_it_is_announced(store: Store) -> None:
    vote_id = put(store, item(store, opened(store)))
    count(store, vote_id, 1)
    one = look(store, vote_id)
    count(store, vote_id, 2)
    both = look(store, vote_id)
    announced = close(store, vote_id)

    assert (one.entries, one.result, one.counted_by) == ((), None, {1: "王敏"})
    assert (both.entries, both.result, both.state) == ((), None, VoteState.READY)
    assert [entry.by for entry in announced.entries] == ["王敏", "李强"]
    assert announced.result is not None
    assert announced.result.verdict is not None
    assert announced.result.verdict.passed
    assert announced.state is VoteState.PASSED
    assert (announced.tellers, announced.checkers) == (("王敏", "李强"), ("赵刚",))


@pytest.mark.parametrize(("votes_for", "state"), [(16, VoteState.PASSED), (15, VoteState.REJECTED)])
def test_sixteen_of_thirty_pass_and_fifteen_do_not(
    store: Store, votes_for: int, state: VoteState
) -> None:
    sheet = replace(GOOD, votes_for=votes_for, abstained=20 - votes_for)

    assert voted(store, opened(store), sheet).state is state


def test_two_sheets_that_differ_are_not_announced_and_each_cell_is_named(store: Store) -> None:
    vote_id = put(store, item(store, opened(store)))
    with pytest.raises(RulesBroken) as broken:
        close(store, vote_id)
    assert broken.value.findings == (SheetMissing(1), SheetMissing(2))
    count(store, vote_id, 1)
    count(store, vote_id, 2, replace(GOOD, votes_for=15, abstained=5))

    found = look(store, vote_id)
    assert (found.state, found.differences) == (VoteState.DIFFERENT, ("赞成", "弃权"))
    with pytest.raises(RulesBroken) as broken:
        close(store, vote_id)
    assert broken.value.findings == (CountsDiffer("赞成"), CountsDiffer("弃权"))
    with pytest.raises(RulesBroken) as broken:
        count(store, vote_id, 2)
    assert broken.value.findings == (CorrectionReasonMissing(),)
    count(store, vote_id, 2, reason="漏看一张")
    announced = close(store, vote_id)
    assert [entry.reason for entry in announced.entries] == ["", "", "漏看一张"]
    assert announced.state is VoteState.PASSED


def test_one_person_does_not_count_twice(store: Store) -> None:
    vote_id = put(store, item(store, opened(store)))
    count(store, vote_id, 1)

    with pytest.raises(RulesBroken) as broken, store.transaction(ENTER_COUNT) as tx:
        service.enter_count(tx, vote_id, 2, GOOD, by=" 王敏 ")
    assert broken.value.findings == (SamePersonCounts("王敏"),)


def test_nobody_beyond_those_present_gets_a_ballot(store: Store) -> None:
    vote_id = put(store, item(store, opened(store)))

    with pytest.raises(RulesBroken) as broken:
        count(store, vote_id, 1, replace(GOOD, issued=31))
    assert broken.value.findings == (MoreIssuedThanVoters(31, 30),)


def test_more_ballots_than_were_given_out_void_the_vote(store: Store) -> None:
    vote = voted(store, opened(store), replace(GOOD, issued=29))

    assert vote.state is VoteState.VOID
    assert vote.result is not None
    assert vote.result.void


def test_an_announced_count_is_corrected_by_new_entries(store: Store) -> None:
    vote = voted(store, opened(store))
    right = replace(GOOD, votes_for=15, abstained=5)
    with pytest.raises(RulesBroken) as broken:
        close(store, vote.id)
    assert broken.value.findings == (VoteClosedAlready(),)
    count(store, vote.id, 1, right, "唱票时多念一张")
    between = look(store, vote.id)
    count(store, vote.id, 2, right, "唱票时多念一张")
    after = look(store, vote.id)

    assert (between.state, between.result) == (VoteState.CORRECTING, None)
    assert after.state is VoteState.REJECTED
    assert len(after.entries) == 4


def test_a_vote_is_declared_void_for_a_reason_and_for_good(store: Store) -> None:
    vote_id = put(store, item(store, opened(store)))
    with pytest.raises(RulesBroken) as broken, store.transaction(VOID_VOTE) as tx:
        service.void_vote(tx, vote_id, " ")
    assert broken.value.findings == (VoidReasonMissing(),)
    with store.transaction(VOID_VOTE) as tx:
        service.void_vote(tx, vote_id, "票箱没有封好")

    assert look(store, vote_id).state is VoteState.VOID
    with pytest.raises(RulesBroken) as broken:
        count(store, vote_id, 1)
    assert broken.value.findings == (VoteVoid(),)


def test_numbers_under_a_resolution_stay(store: Store) -> None:
    meeting_id = opened(store)
    vote = voted(store, meeting_id)
    with store.transaction(CLOSE_VOTE) as tx:
        tx.session.add(
            ResolutionRow(
                year=2026,
                number=1,
                meeting_id=meeting_id,
                item_id=vote.item_id,
                vote_id=vote.id,
                title="决议",
                adopted_on=MEETING_DAY,
            )
        )

    with pytest.raises(RulesBroken) as broken:
        count(store, vote.id, 1, reason="更正")
    assert broken.value.findings == (VoteHasResolution(),)


@pytest.mark.parametrize("operation", [OPEN_VOTE, ENTER_COUNT, CLOSE_VOTE, VOID_VOTE])
def test_votes_are_corrected_and_never_undone(operation: Operation) -> None:
    assert not operation.undoable


COMMITTEE = VoteDraft(
    question="选举居委会委员",
    form=VoteForm.ELECTION,
    method=VoteMethod.BALLOT,
    options=("王敏", "李强", "张丽", "赵刚"),
    seats=3,
)


def chosen(*votes: int, ballots: int = 40) -> CountSheet:
    return CountSheet(issued=ballots, returned=ballots, choices=votes)


def test_an_election_by_representatives_is_not_opened_with_two_thirds(store: Store) -> None:
    meeting_id = opened(store, 45, 30)
    item_id = item(store, meeting_id, kind=ItemKind.ELECTION)

    found = refused(store, item_id, COMMITTEE)
    assert isinstance(found[0], NoQuorum)
    assert (found[0].needed, found[0].rule[-4:]) == (31, "第十九条")


def test_a_second_round_fills_what_the_first_one_left(store: Store) -> None:
    meeting_id = opened(store, 45, 40)
    item_id = item(store, meeting_id, kind=ItemKind.ELECTION)
    assert FirstRoundMissing() in refused(store, item_id, replace(COMMITTEE, round=2))
    first = put(store, item_id, COMMITTEE)
    count(store, first, 1, chosen(30, 21, 20, 19))
    count(store, first, 2, chosen(30, 21, 20, 19))
    close(store, first)

    with store.reading() as reading:
        draft = service.next_round(reading, first)
    assert (draft.options, draft.seats, draft.round) == (("张丽", "赵刚"), 1, 2)
    wrong = replace(draft, options=("张丽", "赵刚", "王敏"), seats=2)
    assert refused(store, item_id, wrong) == (SeatsNotLeft(1, 2), NotLeftOver("王敏"))
    second = put(store, item_id, draft)
    count(store, second, 1, chosen(14, 13))
    count(store, second, 2, chosen(14, 13))
    assert close(store, second).state is VoteState.PASSED


def test_a_meeting_of_the_old_law_is_judged_by_it(store: Store) -> None:
    day = date(2025, 6, 1)
    meeting_id = planned(store, MeetingKind.RESIDENTS, Assembly.HOUSEHOLDS, on=day)
    with store.transaction(OPEN_VOTE) as tx:
        service.freeze_roll(tx, meeting_id, people(100), on=day)
    lines = roll(store, meeting_id)
    with store.transaction(OPEN_VOTE) as tx:
        for line in lines[:51]:
            service.sign_in(tx, line.id, AT - 20)
        service.open_meeting(tx, meeting_id, AT - 10, on=day)
    vote_id = put(store, item(store, meeting_id))
    sheet = CountSheet(issued=51, returned=51, votes_for=26, against=25)
    count(store, vote_id, 1, sheet)
    count(store, vote_id, 2, sheet)
    close(store, vote_id)

    with store.reading() as reading:
        (judged,) = service.judged_meetings(reading)
    assert (judged.profile, judged.held_on) == ("cn-2018", day)
    assert judged.verdict is not None
    assert {source.article for source in judged.verdict.sources} == {"第九条"}
    again = service.rejudge(judged, shipped_profiles()["cn-2026"])
    assert again is not None
    assert (again.passed, {source.article for source in again.sources}) == (True, {"第二十七条"})


def test_void_and_open_votes_are_not_judged(store: Store) -> None:
    meeting_id = opened(store)
    put(store, item(store, meeting_id))

    with store.reading() as reading:
        assert service.judged_meetings(reading) == ()
