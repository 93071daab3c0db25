"""Periods of days, as 《民法典》 201 and 203 count them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.kernel.periods import (
    WEEKENDS,
    Holidays,
    last_day,
    last_working_day,
    next_working_day,
    unknown_years,
)

DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
COUNTS = st.integers(0, 60)
HOLIDAYS = st.builds(
    Holidays,
    rest=st.frozensets(DAYS, max_size=40),
    work=st.frozensets(DAYS, max_size=40),
)


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (date(2026, 3, 3), 0, date(2026, 3, 3)),
        (date(2026, 3, 3), 1, date(2026, 3, 4)),
        (date(2026, 3, 3), 15, date(2026, 3, 18)),
        (date(2026, 3, 5), 15, date(2026, 3, 20)),  # a Friday
        (date(2026, 3, 6), 15, date(2026, 3, 23)),  # would end on Saturday the 21st
        (date(2026, 3, 7), 15, date(2026, 3, 23)),  # would end on Sunday the 22nd
        (date(2026, 3, 8), 15, date(2026, 3, 23)),
    ],
)
def test_the_first_day_is_not_counted_and_the_last_is_a_working_day(
    start: date, days: int, last: date
) -> None:
    assert last_day(start, days, WEEKENDS) == last


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (date(2026, 3, 2), 1, date(2026, 3, 3)),
        (date(2026, 3, 2), 4, date(2026, 3, 6)),
        (date(2026, 3, 2), 5, date(2026, 3, 9)),
        (date(2026, 3, 7), 1, date(2026, 3, 9)),
    ],
)
def test_working_days_pass_over_weekends(start: date, days: int, last: date) -> None:
    assert last_working_day(start, days, WEEKENDS) == last


def test_a_worked_sunday_is_a_working_day_and_a_holiday_on_a_weekday_is_none() -> None:
    known = Holidays(rest=frozenset({date(2026, 1, 2)}), work=frozenset({date(2026, 1, 4)}))

    assert next_working_day(date(2026, 1, 2), known) == date(2026, 1, 4)
    assert next_working_day(date(2026, 1, 2), WEEKENDS) == date(2026, 1, 2)


def test_a_year_that_comes_again_replaces_what_was_known_of_it() -> None:
    first = Holidays(
        rest=frozenset({date(2025, 10, 1), date(2026, 10, 1)}),
        work=frozenset({date(2026, 10, 10)}),
        years=frozenset({2025, 2026}),
    )
    second = Holidays(rest=frozenset({date(2026, 10, 2)}), years=frozenset({2026}))

    both = first.with_year(second)

    assert both.rest == {date(2025, 10, 1), date(2026, 10, 2)}
    assert both.work == frozenset()
    assert both.years == {2025, 2026}
    assert unknown_years([date(2027, 1, 1), date(2026, 1, 1), date(2024, 1, 1)], both) == (
        2024,
        2027,
    )


@given(DAYS, COUNTS, HOLIDAYS)
def test_a_period_is_never_shorter_than_its_days_and_ends_on_a_working_day(
    start: date, days: int, known: Holidays
) -> None:
    last = last_day(start, days, known)

    assert last >= start + timedelta(days=days)
    assert known.is_working_day(last)
    between = (start + timedelta(days=at) for at in range(days, (last - start).days))
    assert not any(known.is_working_day(day) for day in between)


@given(DAYS, COUNTS, HOLIDAYS)
def test_working_days_are_counted_one_by_one(start: date, days: int, known: Holidays) -> None:
    last = last_working_day(start, days, known)

    passed = [start + timedelta(days=at) for at in range(1, (last - start).days + 1)]
    assert sum(known.is_working_day(day) for day in passed) == days


@given(DAYS, COUNTS, HOLIDAYS)
def test_a_longer_period_never_ends_earlier(start: date, days: int, known: Holidays) -> None:
    assert last_day(start, days, known) <= last_day(start, days + 1, known)
    assert last_working_day(start, days, known) < last_working_day(start, days + 1, known)
