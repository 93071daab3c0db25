"""What undo may take back of a meeting, and what it may not: acts that others rest on."""

import pytest
from support.gatherings import gathered, item, opened
from support.voting import ASKED, AT, GOOD, close, count, put

from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    CHANGE_AGENDA,
    CLOSE_MEETING,
    DRAFT_MINUTES,
    OPEN_MEETING,
    SEAL_MINUTES,
    SIGN_MINUTES,
    AgendaDraft,
    ItemKind,
    MeetingId,
    MeetingState,
    MinutesForm,
)
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.undo import ChangedSince


def state(store: Store, meeting_id: MeetingId) -> MeetingState:
    with store.reading() as reading:
        return service.meeting(reading, meeting_id).state


def begin(store: Store, meeting_id: MeetingId) -> None:
    with store.transaction(OPEN_MEETING) as tx:
        service.open_meeting(tx, meeting_id, AT - 5)


def end(store: Store, meeting_id: MeetingId) -> None:
    with store.transaction(CLOSE_MEETING) as tx:
        service.close_meeting(tx, meeting_id, AT + 30)


def refused(store: Store) -> bool:
    """Tell whether undo refuses because something rests on the newest act."""
    with pytest.raises(RulesBroken) as broken:
        store.undo()
    return isinstance(broken.value.findings[0], ChangedSince)


def test_a_meeting_opened_by_mistake_is_not_open(store: Store) -> None:
    meeting_id = gathered(store, 45, 30)
    begin(store, meeting_id)
    store.undo()

    assert state(store, meeting_id) is MeetingState.SIGNING_IN
    store.redo()
    assert state(store, meeting_id) is MeetingState.OPEN


def test_after_a_vote_the_meeting_stays_open(store: Store) -> None:
    meeting_id = gathered(store, 45, 30)
    item_id = item(store, meeting_id)
    begin(store, meeting_id)
    put(store, item_id)

    assert refused(store)
    assert state(store, meeting_id) is MeetingState.VOTING


def test_an_item_that_was_voted_on_stays_on_the_agenda(store: Store) -> None:
    meeting_id = opened(store)
    with store.transaction(CHANGE_AGENDA) as tx:
        draft = AgendaDraft(title="换灯", kind=ItemKind.REPORT)
        item_id = service.add_item(tx, meeting_id, draft)
    with store.reading() as reading:
        warned = service.check_vote(reading, item_id, ASKED, AT)
    put(store, item_id, ASKED, AT, seen=warned)

    assert refused(store)


def test_a_meeting_whose_record_is_signed_stays_closed(store: Store) -> None:
    meeting_id = opened(store)
    vote_id = put(store, item(store, meeting_id))
    for turn in (1, 2):
        count(store, vote_id, turn, GOOD)
    close(store, vote_id)
    end(store, meeting_id)
    store.undo()
    assert state(store, meeting_id) is MeetingState.OPEN
    store.redo()
    assert state(store, meeting_id) is MeetingState.CLOSED
    with store.transaction(DRAFT_MINUTES) as tx:
        minutes_id = service.draft_minutes(tx, meeting_id, MinutesForm.RECORD)
    with store.transaction(SIGN_MINUTES) as tx:
        service.sign_minutes(tx, minutes_id, ("陈静", "王敏"), tx.today)

    assert refused(store)
    with store.transaction(SEAL_MINUTES) as tx:
        service.seal_minutes(tx, minutes_id)
    assert refused(store)
    with store.reading() as reading:
        assert service.check_seal(reading, minutes_id).intact
    assert state(store, meeting_id) is MeetingState.SEALED
