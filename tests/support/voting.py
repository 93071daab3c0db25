"""Votes put, counted twice and announced, as the desk does it."""

from support.gatherings import item

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    CLOSE_VOTE,
    ENTER_COUNT,
    OPEN_VOTE,
    AgendaItemId,
    CountSheet,
    MeetingId,
    Vote,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
)
from shequ_desktop.storage.store import Store

AT = 14 * 60 + 20
ASKED = VoteDraft(
    question="是否同意清洗二次供水水箱", form=VoteForm.YES_NO, method=VoteMethod.BALLOT
)
GOOD = CountSheet(issued=30, returned=30, votes_for=16, against=10, abstained=4)


def put(
    store: Store,
    item_id: AgendaItemId,
    draft: VoteDraft = ASKED,
    at: int | None = AT,
    seen: tuple[Finding, ...] = (),
) -> VoteId:
    with store.transaction(OPEN_VOTE) as tx:
        return service.open_vote(tx, item_id, draft, at, seen=seen)


def count(
    store: Store, vote_id: VoteId, turn: int, sheet: CountSheet = GOOD, reason: str = ""
) -> None:
    with store.transaction(ENTER_COUNT) as tx:
        by = "王敏" if turn == 1 else "李强"
        service.enter_count(tx, vote_id, turn, sheet, by=by, reason=reason)


def close(store: Store, vote_id: VoteId) -> Vote:
    with store.transaction(CLOSE_VOTE) as tx:
        return service.close_vote(tx, vote_id, AT + 10, checkers=("赵刚",))


def look(store: Store, vote_id: VoteId) -> Vote:
    with store.reading() as reading:
        return service.vote(reading, vote_id)


def voted(store: Store, meeting_id: MeetingId, sheet: CountSheet = GOOD) -> Vote:
    vote_id = put(store, item(store, meeting_id))
    count(store, vote_id, 1, sheet)
    count(store, vote_id, 2, sheet)
    return close(store, vote_id)
