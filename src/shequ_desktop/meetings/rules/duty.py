"""The duty to meet: representatives at least once in every half-year. Pure."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from shequ_desktop.community.values import RuleProfile
from shequ_desktop.kernel.sources import Source
from shequ_desktop.meetings.values import duty_interval_days

_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """How the duty to call the representatives stands."""

    last: date | None = None
    """When they last met and could decide."""
    remind_on: date = date.max
    """From this day on it is time to plan the next."""
    due_on: date | None = None
    """Last day, inclusive; ``None``: the rules ask for none, or nothing is there to count from."""
    planned: date | None = None
    """A coming meeting that is planned in time for it."""
    source: Source | None = None


def duty_of(
    profile: RuleProfile, *, last: date | None, since: date | None, planned: date | None
) -> Duty:
    """Return the duty after the last meeting, or since the term began.

    《城市居民委员会组织法》（2025年修订）第二十八条: 每半年至少召开一次, counted from the last
    meeting; the day of that meeting does not count (《民法典》第二百零一条).

    Args:
        planned: The next one that is planned; beyond the last day it is none.
    """
    months, from_on = profile.representatives_interval_months, last or since
    if months is None or from_on is None:
        return Duty(last=last)
    due = months_after(from_on, months.value)
    remind, overdue = duty_interval_days()
    return Duty(
        last=last,
        remind_on=due - timedelta(days=overdue - remind),
        due_on=due,
        planned=planned if planned is not None and planned <= due else None,
        source=months.source,
    )


def months_after(day: date, months: int) -> date:
    """Return the same day of a later month, or its last day (《民法典》第二百零二条)."""
    years, month = divmod(day.month - 1 + months, _YEAR)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
