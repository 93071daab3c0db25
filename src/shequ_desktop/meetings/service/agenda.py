"""The agenda: a tree of items in their order."""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.meetings.model import AgendaItemRow, VoteRow
from shequ_desktop.meetings.rules.meetings import (
    check_item,
    check_not_closed,
    check_parent,
)
from shequ_desktop.meetings.service.rows import one_meeting, write_item
from shequ_desktop.meetings.values import (
    AgendaDraft,
    AgendaItem,
    AgendaItemId,
    ItemInUse,
    Meeting,
    MeetingId,
    manners,
)
from shequ_desktop.storage.store import Transaction


def add_item(
    tx: Transaction,
    meeting_id: MeetingId,
    draft: AgendaDraft,
    *,
    seen: Collection[Finding] = (),
) -> AgendaItemId:
    """Put an item at the end of its level of the agenda.

    Raises:
        RulesBroken: no title; a vote where only opinions are heard; important and not yet
            studied by the Party organisation (a warning); the meeting is over.
    """
    found = one_meeting(tx, meeting_id)
    refuse([*check_not_closed(found), *_check(found, draft)], seen=seen)
    level = _level(found.items, draft.parent_id)
    row = AgendaItemRow(
        meeting_id=meeting_id,
        seq=max((item.seq for item in level), default=0) + 1,
        title=draft.title,
        kind=draft.kind,
        parent_id=draft.parent_id,
    )
    write_item(row, draft)
    tx.session.add(row)
    tx.session.flush()
    return AgendaItemId(row.id)


def change_item(
    tx: Transaction,
    item_id: AgendaItemId,
    draft: AgendaDraft,
    *,
    seen: Collection[Finding] = (),
) -> None:
    """Change what is said of an item; its place in the tree stays. Raises as ``add_item``."""
    row = tx.session.get_one(AgendaItemRow, item_id)
    found = one_meeting(tx, MeetingId(row.meeting_id))
    refuse([*check_not_closed(found), *_check(found, draft)], seen=seen)
    write_item(row, draft)


def delete_item(tx: Transaction, item_id: AgendaItemId) -> None:
    """Take an item off the agenda; what stood below it moves up to its place.

    Raises:
        RulesBroken: it was dealt with or put to a vote; the meeting is over.
    """
    row = tx.session.get_one(AgendaItemRow, item_id)
    found = one_meeting(tx, MeetingId(row.meeting_id))
    item = next(each for each in found.items if each.id == item_id)
    voted = tx.session.scalars(
        select(VoteRow.id).where(VoteRow.item_id == item_id, VoteRow.deleted_at.is_(None))
    ).first()
    used = voted is not None or item.begun is not None or item.speeches or item.tasks
    refuse([*check_not_closed(found), *([ItemInUse(row.title)] if used else [])])
    row.deleted_at = tx.at_ms
    level = [each.id for each in _level(found.items, item.draft.parent_id)]
    below = [each.id for each in _level(found.items, item.id)]
    at = level.index(item_id)
    _place(tx, [*level[:at], *below, *level[at + 1 :]], item.draft.parent_id)


def move_item(
    tx: Transaction, item_id: AgendaItemId, parent_id: AgendaItemId | None, at: int
) -> None:
    """Put an item, and all below it, elsewhere.

    Args:
        parent_id: Below which item; ``None``: at the top.
        at: Before how many of its new level it then stands, from 0; beyond the end: last.

    Raises:
        RulesBroken: it would stand below itself; the meeting is over.
    """
    row = tx.session.get_one(AgendaItemRow, item_id)
    found = one_meeting(tx, MeetingId(row.meeting_id))
    refuse([*check_not_closed(found), *check_parent(found.items, item_id, parent_id)])
    level = [each.id for each in _level(found.items, parent_id) if each.id != item_id]
    level.insert(max(at, 0), item_id)
    _place(tx, level, parent_id)


def _check(found: Meeting, draft: AgendaDraft) -> list[Finding]:
    return list(check_item(draft, manners()[found.draft.kind], found.draft.assembly))


def _level(items: Sequence[AgendaItem], parent_id: str | None) -> list[AgendaItem]:
    """Return the items just below one, in their order."""
    known = {str(item.id) for item in items}
    return [
        item
        for item in items
        if (item.draft.parent_id if item.draft.parent_id in known else None) == parent_id
    ]


def _place(tx: Transaction, level: Sequence[str], parent_id: str | None) -> None:
    for seq, item_id in enumerate(level, 1):
        row = tx.session.get_one(AgendaItemRow, item_id)
        if (row.seq, row.parent_id) != (seq, parent_id):
            row.seq, row.parent_id = seq, parent_id
