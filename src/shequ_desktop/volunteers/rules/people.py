"""Where a volunteer stands, and what speaks against a registration. Pure."""

from collections.abc import Iterable, Iterator
from datetime import date

from shequ_desktop.kernel.dates import age_on
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.volunteers.rules.slots import is_sound
from shequ_desktop.volunteers.values import (
    EventKind,
    GuardianMissing,
    SlotWrong,
    VolunteerDraft,
    VolunteerEvent,
    VolunteerNameMissing,
    VolunteerState,
)

ADULT = 18
"""《民法典》第十七条."""


def volunteer_state(
    *, admitted_on: date | None, paused_on: date | None, left_on: date | None
) -> VolunteerState:
    """Return where a volunteer stands."""
    if left_on is not None:
        return VolunteerState.LEFT
    if admitted_on is None:
        return VolunteerState.PENDING
    return VolunteerState.PAUSED if paused_on is not None else VolunteerState.ACTIVE


def is_minor(draft: VolunteerDraft, on: date) -> bool:
    """Say whether the volunteer is known to be under 18 on ``on``."""
    return draft.birth_date is not None and age_on(on, born=draft.birth_date) < ADULT


def check_volunteer(draft: VolunteerDraft) -> Iterator[Finding]:
    """Yield everything that keeps a registration from being written down."""
    if not draft.name.strip():
        yield VolunteerNameMissing()
    if not all(is_sound(slot) for slot in draft.times):
        yield SlotWrong()


def check_admission(draft: VolunteerDraft, *, today: date) -> Iterator[Finding]:
    """Yield what keeps a registered volunteer from being put on the roll.

    《志愿服务条例》第十五条: whoever is not of age needs their guardian's consent.
    """
    if is_minor(draft, today) and not (draft.guardian.strip() and draft.guardian_agreed_on):
        yield GuardianMissing(draft.name)


def is_trained(events: Iterable[VolunteerEvent], title: str, *, on: date) -> bool:
    """Say whether a training of that title counts on ``on``."""
    return any(
        event.kind is EventKind.TRAINING
        and event.title.strip() == title.strip()
        and event.on <= on
        and (event.valid_until is None or on <= event.valid_until)
        for event in events
    )
