"""What was served, in whole minutes. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.volunteers.rules.posts import chosen_shifts
from shequ_desktop.volunteers.rules.slots import DAY_MINUTES, clock
from shequ_desktop.volunteers.values import (
    Claim,
    ConfirmedByItself,
    ConfirmerMissing,
    MinutesWrong,
    PlannedShift,
    PostDraft,
    RecordDraft,
    RecordState,
    ServiceInFuture,
    ServiceOverlaps,
    ServiceRecord,
    Slot,
    SlotWrong,
)

MOST_MINUTES = 720
"""Of one record: half a day; longer ones are slips of the pen."""
HALF_HOUR = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What the office has changed about one shift of one day."""

    is_cancelled: bool = False
    begins: int | None = None
    ends: int | None = None
    stand_in: str | None = None
    """Id of the volunteer who comes instead."""
    note: str = ""


_AS_PLANNED = Change()


def record_state(
    *, confirmed_on: date | None, disputed_on: date | None, voided_on: date | None
) -> RecordState:
    """Return whether a record counts."""
    if voided_on is not None:
        return RecordState.VOID
    if disputed_on is not None:
        return RecordState.DISPUTED
    return RecordState.RECORDED if confirmed_on is None else RecordState.CONFIRMED


def overlap(one: RecordDraft, other: RecordDraft) -> bool:
    """Say whether one volunteer cannot have served both; back to back is no overlap."""
    return one.on == other.on and one.begins < other.ends and other.begins < one.ends


def check_record(
    draft: RecordDraft,
    others: Iterable[tuple[RecordDraft, str]],
    *,
    name: str,
    today: date,
) -> Iterator[Finding]:
    """Yield everything that speaks against a record.

    Args:
        others: The volunteer's other records that are not void, each with its post's title.
        name: The volunteer's.
        today: Nothing is recorded before it was done.
    """
    if not 0 <= draft.begins < draft.ends <= DAY_MINUTES or draft.break_minutes < 0:
        yield SlotWrong()
        return
    if not 1 <= draft.minutes <= MOST_MINUTES:
        yield MinutesWrong(draft.minutes, MOST_MINUTES)
    if draft.on > today:
        yield ServiceInFuture(draft.on)
    for other, post in others:
        if overlap(draft, other):
            yield ServiceOverlaps(name, other.on, clock(other.begins), clock(other.ends), post)


def check_confirmation(record: ServiceRecord, by: str) -> Iterator[Finding]:
    """Yield what speaks against ``by``'s confirming a record; two people see each of them."""
    if not by.strip():
        yield ConfirmerMissing()
    elif by.strip() == record.entered_by.strip():
        yield ConfirmedByItself(by.strip())


def total(records: Iterable[ServiceRecord]) -> int:
    """Return the minutes that count."""
    return sum(record.draft.minutes for record in records if record.state is RecordState.CONFIRMED)


def half_hours(minutes: int) -> str:
    """Return hours as certificates print them, rounded down to half an hour: 12.5."""
    halves = minutes // HALF_HOUR
    return f"{halves // 2}.5" if halves % 2 else f"{halves // 2}"


def planned(
    post_id: str,
    post: PostDraft,
    claims: Iterable[Claim],
    changes: Mapping[tuple[date, int], Change],
    *,
    since: date,
    until: date,
) -> list[PlannedShift]:
    """Return a post's shifts of the days from ``since`` to ``until``, both inclusive, in order.

    Args:
        claims: Those of the post; ended ones count up to the day before they ended.
        changes: By day and by the minute at which the pattern has the shift begin.
    """
    claims = tuple(claims)
    first = max(since, post.from_on)
    last = until if post.until_on is None else min(until, post.until_on)
    days = (first + timedelta(days=at) for at in range((last - first).days + 1))
    shifts = []
    for day in days:
        for slot in post.shifts:
            if slot.weekday != day.weekday():
                continue
            change = changes.get((day, slot.begins), _AS_PLANNED)
            people = [
                claim.draft.volunteer_id for claim in claims if _keeps(claim, slot, post, day)
            ]
            if change.stand_in is not None:
                people = [change.stand_in]
            shifts.append(
                PlannedShift(
                    post_id=post_id,
                    on=day,
                    pattern_begins=slot.begins,
                    begins=slot.begins if change.begins is None else change.begins,
                    ends=slot.ends if change.ends is None else change.ends,
                    volunteers=tuple(dict.fromkeys(people)),
                    is_cancelled=change.is_cancelled,
                    note=change.note,
                    stand_in=change.stand_in,
                )
            )
    return sorted(shifts, key=lambda shift: (shift.on, shift.begins))


def _keeps(claim: Claim, slot: Slot, post: PostDraft, day: date) -> bool:
    draft = claim.draft
    return (
        claim.accepted_on is not None
        and draft.from_on <= day
        and (draft.until_on is None or day <= draft.until_on)
        and (claim.ended_on is None or day < claim.ended_on)
        and slot in chosen_shifts(post, draft)
    )
