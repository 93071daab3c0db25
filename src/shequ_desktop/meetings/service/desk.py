"""The meeting itself: opened or made a talk, item by item, and closed."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import func, select

from shequ_desktop.community.values import Allowance
from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.meetings.model import AgendaItemRow, MeetingRow, MeetingTaskRow, SpeechRow
from shequ_desktop.meetings.rules.judging import WITHOUT_QUORUM
from shequ_desktop.meetings.rules.meetings import (
    check_closing,
    check_opening,
    check_under_way,
)
from shequ_desktop.meetings.rules.presence import check_quorum
from shequ_desktop.meetings.service.rows import fence, frozen_profile, one_meeting
from shequ_desktop.meetings.service.signing_in import head_count, now_minute, quorum_for
from shequ_desktop.meetings.values import (
    AgendaItemId,
    HeadCount,
    Meeting,
    MeetingId,
    MeetingState,
    QuorumReached,
    SideReasonMissing,
    Speech,
    SpeechId,
    SpeechMissing,
    Task,
    TaskId,
    TaskMissing,
    VoteUnderWay,
    Way,
    manners,
)
from shequ_desktop.storage.store import Reading, Transaction


def open_meeting(
    tx: Transaction,
    meeting_id: MeetingId,
    at: int | None = None,
    *,
    on: date | None = None,
    reason: str = "",
) -> HeadCount:
    """宣布开会: with its quorum, and never without.

    A kind of meeting that only hears opinions asks for none and goes on as a talk.

    Args:
        at: Minute of the day; ``None``: now.
        on: The day; ``None``: today. A meeting that is typed back was on its own.
        reason: Why it opens without a quorum, where the text of its rules itself allows that.

    Returns:
        The head count that is frozen as that of the opening.

    Raises:
        RulesBroken: too few are there (with the article); no roll; opened before.
    """
    count = head_count(tx, meeting_id)
    found = one_meeting(tx, meeting_id, whole=False)
    quorum = quorum_for(tx, meeting_id)
    excused = opening_exception(tx, meeting_id) is not None and bool(reason.strip())
    refuse([*check_opening(found, count), *([] if excused else check_quorum(count, quorum))])
    decides = manners()[found.draft.kind].votes
    row = _open(tx, meeting_id, count, at, on)
    row.way = Way.DECIDING if decides else Way.TALK
    if excused and count.missing:
        row.side_reason = reason.strip()
    return count


def hold_talk(
    tx: Transaction,
    meeting_id: MeetingId,
    at: int | None = None,
    *,
    reason: str,
    on: date | None = None,
    seen: Collection[Finding] = (),
) -> HeadCount:
    """转为座谈: begin without a quorum, to hear and to note; nothing is put to a vote.

    Raises:
        RulesBroken: no reason; nobody is there; there is a quorum after all (a warning).
    """
    count = head_count(tx, meeting_id)
    found = one_meeting(tx, meeting_id, whole=False)
    refuse(
        [
            *check_opening(found, count),
            *([] if reason.strip() else [SideReasonMissing()]),
            *([] if count.missing else [QuorumReached()]),
        ],
        seen=seen,
    )
    row = _open(tx, meeting_id, count, at, on)
    row.way, row.side_reason = Way.TALK, reason.strip()
    return count


def close_meeting(tx: Transaction, meeting_id: MeetingId, at: int | None = None) -> None:
    """宣布散会: the item under way ends with it.

    Raises:
        RulesBroken: it is not open; a vote is under way; it would end before it began.
    """
    found = one_meeting(tx, meeting_id)
    minute = now_minute(tx) if at is None else at
    voting = [VoteUnderWay()] if found.state is MeetingState.VOTING else []
    refuse([*check_closing(found, minute), *voting])
    tx.session.get_one(MeetingRow, meeting_id).closed = minute
    fence(tx, meeting_id)
    _end_items(tx, found, minute)


def begin_item(tx: Transaction, item_id: AgendaItemId, at: int | None = None) -> None:
    """Go on to an item: the one under way ends at that minute.

    Raises:
        RulesBroken: the meeting is not open.
    """
    found = _meeting_of(tx, item_id)
    refuse(check_under_way(found))
    minute = now_minute(tx) if at is None else at
    _end_items(tx, found, minute)
    row = tx.session.get_one(AgendaItemRow, item_id)
    row.begun = minute if row.begun is None else row.begun
    row.ended = None


def end_item(tx: Transaction, item_id: AgendaItemId, at: int | None = None) -> None:
    """End an item. Raises as ``begin_item``."""
    refuse(check_under_way(_meeting_of(tx, item_id)))
    tx.session.get_one(AgendaItemRow, item_id).ended = now_minute(tx) if at is None else at


def write_decision(
    tx: Transaction, item_id: AgendaItemId, *, discussion: str, decision: str
) -> None:
    """Write down what was said on the whole and what was agreed; again replaces it.

    Allowed until the record is signed: what was noted in haste is put in order afterwards.

    Raises:
        RulesBroken: the meeting was not opened.
    """
    _refuse_unless_noted(_meeting_of(tx, item_id))
    row = tx.session.get_one(AgendaItemRow, item_id)
    row.discussion, row.decision = discussion.strip(), decision.strip()


def write_speech(
    tx: Transaction,
    item_id: AgendaItemId,
    *,
    speaker: str,
    body: str,
    is_opinion: bool = False,
) -> SpeechId:
    """Write down what somebody said, behind the speeches before.

    Raises:
        RulesBroken: no speaker or no words; the meeting was not opened.
    """
    _refuse_unless_noted(_meeting_of(tx, item_id))
    refuse([] if speaker.strip() and body.strip() else [SpeechMissing()])
    last = tx.session.scalar(select(func.max(SpeechRow.seq)).where(SpeechRow.item_id == item_id))
    row = SpeechRow(
        item_id=item_id,
        seq=(last or 0) + 1,
        speaker=speaker.strip(),
        body=body.strip(),
        is_opinion=is_opinion,
    )
    tx.session.add(row)
    tx.session.flush()
    return SpeechId(row.id)


def change_speech(tx: Transaction, speech: Speech) -> None:
    """Put a speech right. Raises as ``write_speech``."""
    row = tx.session.get_one(SpeechRow, speech.id)
    _refuse_unless_noted(_meeting_of(tx, AgendaItemId(row.item_id)))
    refuse([] if speech.speaker.strip() and speech.body.strip() else [SpeechMissing()])
    row.speaker, row.body = speech.speaker.strip(), speech.body.strip()
    row.is_opinion = speech.is_opinion


def delete_speech(tx: Transaction, speech_id: SpeechId) -> None:
    """Take a speech away. Raises as ``write_speech``."""
    row = tx.session.get_one(SpeechRow, speech_id)
    _refuse_unless_noted(_meeting_of(tx, AgendaItemId(row.item_id)))
    row.deleted_at = tx.at_ms


def write_task(
    tx: Transaction,
    item_id: AgendaItemId,
    *,
    body: str,
    owner: str = "",
    due_on: date | None = None,
) -> TaskId:
    """Write down what is to be done, by whom and by when (inclusive).

    Raises:
        RulesBroken: nothing is to be done; the meeting was not opened.
    """
    _refuse_unless_noted(_meeting_of(tx, item_id))
    refuse([] if body.strip() else [TaskMissing()])
    row = MeetingTaskRow(item_id=item_id, body=body.strip(), owner=owner.strip(), due_on=due_on)
    tx.session.add(row)
    tx.session.flush()
    return TaskId(row.id)


def change_task(tx: Transaction, task: Task) -> None:
    """Put a task right, or write down that it is done; that is possible for ever.

    Raises:
        RulesBroken: nothing is to be done.
    """
    refuse([] if task.body.strip() else [TaskMissing()])
    row = tx.session.get_one(MeetingTaskRow, task.id)
    row.body, row.owner, row.due_on = task.body.strip(), task.owner.strip(), task.due_on
    row.done_on, row.result = task.done_on, task.result.strip()


def delete_task(tx: Transaction, task_id: TaskId) -> None:
    """Take a task away. Raises as ``write_task``."""
    row = tx.session.get_one(MeetingTaskRow, task_id)
    _refuse_unless_noted(_meeting_of(tx, AgendaItemId(row.item_id)))
    row.deleted_at = tx.at_ms


def opening_exception(reading: Reading, meeting_id: MeetingId) -> Allowance | None:
    """Return what in a meeting's rules lets it begin with too few, for a reason; ``None``: no."""
    row = reading.session.get_one(MeetingRow, meeting_id)
    return frozen_profile(reading, row).allows(WITHOUT_QUORUM)


def _open(
    tx: Transaction, meeting_id: MeetingId, count: HeadCount, at: int | None, on: date | None
) -> MeetingRow:
    row = tx.session.get_one(MeetingRow, meeting_id)
    row.opened_on, row.opened = on or tx.today, now_minute(tx) if at is None else at
    row.present_at_opening = count.present
    fence(tx, meeting_id)
    return row


def _meeting_of(reading: Reading, item_id: AgendaItemId) -> Meeting:
    row = reading.session.get_one(AgendaItemRow, item_id)
    return one_meeting(reading, MeetingId(row.meeting_id))


def _end_items(tx: Transaction, found: Meeting, minute: int) -> None:
    for item in found.items:
        if item.begun is not None and item.ended is None:
            tx.session.get_one(AgendaItemRow, item.id).ended = max(minute, item.begun)


def _refuse_unless_noted(found: Meeting) -> None:
    """Refuse what is written into the notes of a meeting before it opens or once it is signed."""
    after = found.state in {MeetingState.CLOSED, MeetingState.MINUTES_DRAFT}
    refuse([] if after else check_under_way(found))
