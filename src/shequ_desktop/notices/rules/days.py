"""Until when a notice stays up, and what a catalogue asks for in which stretch of time."""

import calendar
from datetime import date, timedelta

from shequ_desktop.kernel.periods import Holidays, last_day, last_working_day, unknown_years
from shequ_desktop.notices.values import (
    Board,
    Cadence,
    CatalogueItem,
    DayUnit,
    Period,
    PostingPlan,
    Scheme,
)

_MONTHS = {Cadence.MONTH: 1, Cadence.QUARTER: 3, Cadence.HALF_YEAR: 6, Cadence.YEAR: 12}
_ORDINALS = "一二三四"
_HALVES = "上下"


def least_days(scheme: Scheme | None, item: CatalogueItem | None, board: Board) -> int:
    """Return the calendar days that a notice hangs at least.

    The most of what law and catalogue, item and community ask for (居民委员会组织法 第三十四条:
    at least fifteen). A notice that is in no catalogue may come down the next day.
    """
    if scheme is None:
        return 1
    own = item.days if item is not None and item.days_unit is DayUnit.CALENDAR else 0
    return max(scheme.days, board.days, own)


def plan(
    posted_on: date,
    days: int,
    item: CatalogueItem | None,
    *,
    least: int,
    holidays: Holidays,
) -> PostingPlan:
    """Return what posting on a day for so many calendar days means.

    《民法典》第二百零一条、第二百零三条: the day of posting is not counted; a period that would
    end on a day off ends with the next working day. Posted on 3 March for 15 days: it
    stays up on the 18th and may come down on the 19th.
    """
    until = last_day(posted_on, days, holidays)
    if item is not None and item.days_unit is DayUnit.WORKING:
        until = max(until, last_working_day(posted_on, item.days, holidays))
    return PostingPlan(
        least_days=least,
        days=days,
        must_stay_until=until,
        removable_on=until + timedelta(days=1),
        unknown_years=unknown_years((posted_on, until), holidays),
    )


def within(item: CatalogueItem, formed_on: date, holidays: Holidays) -> date | None:
    """Return the last day for posting something that came to be ``formed_on``; None: not fixed."""
    if not item.within_days:
        return None
    count = last_day if item.within_unit is DayUnit.CALENDAR else last_working_day
    return count(formed_on, item.within_days, holidays)


def answer_by(received_on: date, scheme: Scheme, board: Board, holidays: Holidays) -> date:
    """Return the last day, inclusive, for answering what came in on a day."""
    count = last_day if scheme.answer_unit is DayUnit.CALENDAR else last_working_day
    return count(received_on, board.answer_days or scheme.answer_days, holidays)


def period_of(item: CatalogueItem, day: date) -> Period:
    """Return the stretch of time around ``day`` in which the item has to be posted.

    A periodic item then reports on the stretch before; one that is posted promptly is
    asked after in each stretch of ``item.every``.
    """
    prompt = item.cadence is Cadence.PROMPT
    cadence = item.every if prompt else item.cadence
    months = _MONTHS.get(cadence)
    if months is None:
        return Period(label="长期", first=date.min, last=date.max, due_on=None)
    first = _first_of(day, months)
    last = _last_of(first, months)
    if prompt:
        return Period(label=_label(first, months), first=first, last=last, due_on=None)
    due_on = min(first + timedelta(days=max(item.due_day, 1) - 1), last)
    before = _first_of(first - timedelta(days=1), months)
    return Period(label=_label(before, months), first=first, last=last, due_on=due_on)


def _first_of(day: date, months: int) -> date:
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def _last_of(first: date, months: int) -> date:
    month = first.month + months - 1
    return date(first.year, month, calendar.monthrange(first.year, month)[1])


def _label(first: date, months: int) -> str:
    number = (first.month - 1) // months
    names = {
        1: f"{first.month}月",
        3: f"第{_ORDINALS[number % len(_ORDINALS)]}季度",
        6: f"{_HALVES[number % len(_HALVES)]}半年",
        12: "度",
    }
    return f"{first.year}年{names[months]}"
