"""Who may join, leave and lead a household. Pure: no database, no window, no clock."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from shequ_desktop.households.values import (
    HEAD,
    DatesCrossed,
    FirstIsHead,
    HeadLeaves,
    Household,
    HouseholdClosed,
    Member,
    NobodyChosen,
    NotAMember,
    PersonId,
    TwoHeads,
)
from shequ_desktop.kernel.findings import Finding


def check_joining(household: Household, *, relation_to_head: str) -> Iterator[Finding]:
    """Yield what speaks against somebody joining: it has ended, or would not have one head."""
    if household.closed_on is not None:
        yield HouseholdClosed(household.household_no)
    head = household.head
    if head is not None and relation_to_head == HEAD:
        yield TwoHeads(head.full_name)
    if not household.members and relation_to_head not in ("", HEAD):
        yield FirstIsHead()


def check_leaving(
    household: Household,
    leaving: Collection[PersonId],
    *,
    on: date,
    new_head: PersonId | None,
) -> Iterator[Finding]:
    """Yield what speaks against these people leaving the household together.

    Exactly one head is left while anybody is left: if the head goes and others
    stay, ``new_head`` has to be one of those who stay.

    Args:
        on: Their last day, inclusive. The day before they came: they never lived there.
    """
    if not leaving:
        yield NobodyChosen()
    by_id = {member.person_id: member for member in household.members}
    for person_id in leaving:
        member = by_id.get(person_id)
        if member is None:
            yield NotAMember("")
        elif member.from_on is not None and on < member.from_on - timedelta(days=1):
            yield DatesCrossed(on, member.from_on)
    yield from _check_headship(household, leaving, new_head)


def staying(household: Household, leaving: Collection[PersonId]) -> tuple[Member, ...]:
    """Return those who stay when ``leaving`` go."""
    return tuple(member for member in household.members if member.person_id not in leaving)


def _check_headship(
    household: Household, leaving: Collection[PersonId], new_head: PersonId | None
) -> Iterator[Finding]:
    rest = staying(household, leaving)
    head = household.head
    if new_head is not None and new_head not in {member.person_id for member in rest}:
        yield NotAMember("")
    elif head is not None and head.person_id in leaving and rest and new_head is None:
        yield HeadLeaves(head.full_name)
