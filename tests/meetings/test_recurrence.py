"""Meetings that come again: 第一个周六, 每月25日, 每半年."""

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.meetings.rules import days_of
from shequ_desktop.meetings.values import Recurrence

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
MONTHS = st.lists(st.integers(1, 12), unique=True, max_size=4).map(lambda each: tuple(sorted(each)))
RECURRENCES = st.one_of(
    st.builds(Recurrence, weekday=st.integers(0, 6)),
    st.builds(
        Recurrence,
        months=MONTHS,
        nth=st.sampled_from([1, 2, 3, 4, 5, -1]),
        weekday=st.integers(0, 6),
    ),
    st.builds(Recurrence, months=MONTHS, day=st.integers(1, 31)),
)


def days(text: str, first: date, last: date) -> list[date]:
    return list(days_of(Recurrence.parse(text), first, last))


def test_the_first_saturday_of_every_month() -> None:
    assert days("monthly:first:saturday", date(2026, 1, 1), date(2026, 4, 30)) == [
        date(2026, 1, 3),
        date(2026, 2, 7),
        date(2026, 3, 7),
        date(2026, 4, 4),
    ]


def test_the_25th_of_every_month() -> None:
    found = days("monthly:25", date(2026, 1, 26), date(2026, 4, 25))
    assert found == [date(2026, 2, 25), date(2026, 3, 25), date(2026, 4, 25)]


def test_every_half_year() -> None:
    found = days("yearly:1,7:15", date(2026, 1, 16), date(2028, 1, 15))
    assert found == [date(2026, 7, 15), date(2027, 1, 15), date(2027, 7, 15), date(2028, 1, 15)]


def test_the_31st_of_a_shorter_month_is_its_last_day() -> None:
    found = days("monthly:31", date(2028, 1, 1), date(2028, 4, 30))
    assert [day.day for day in found] == [31, 29, 31, 30]


def test_a_month_without_a_fifth_saturday_has_no_meeting_then() -> None:
    found = days("monthly:fifth:saturday", date(2026, 1, 1), date(2026, 6, 30))
    assert found == [date(2026, 1, 31), date(2026, 5, 30)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "daily",
        "weekly:someday",
        "monthly:0",
        "monthly:32",
        "monthly:sixth:monday",
        "yearly::15",
        "yearly:13:1",
        "yearly:7,1:15",
        "monthly:25:1",
        "monthly:025",
    ],
)
def test_what_is_no_recurrence_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Recurrence.parse(text)


@given(RECURRENCES)
def test_a_recurrence_is_read_as_it_was_written(recurrence: Recurrence) -> None:
    assert Recurrence.parse(str(recurrence)) == recurrence


@given(RECURRENCES, DAYS, st.integers(0, 800))
def test_days_come_in_order_within_the_time_and_fit(
    recurrence: Recurrence, first: date, length: int
) -> None:
    last = first + timedelta(days=length)
    found = list(days_of(recurrence, first, last))
    assert found == sorted(set(found))
    for day in found:
        assert first <= day <= last
        assert recurrence.weekday is None or day.weekday() == recurrence.weekday
        assert not recurrence.months or day.month in recurrence.months
        if recurrence.nth is not None:
            end = calendar.monthrange(day.year, day.month)[1]
            from_end = day.day + 7 > end
            assert from_end if recurrence.nth == -1 else (day.day - 1) // 7 + 1 == recurrence.nth


@given(RECURRENCES, DAYS, st.integers(0, 400), st.integers(0, 400))
def test_two_stretches_have_the_days_of_the_whole(
    recurrence: Recurrence, first: date, one: int, other: int
) -> None:
    middle = first + timedelta(days=one)
    last = middle + timedelta(days=1 + other)
    parts = [
        *days_of(recurrence, first, middle),
        *days_of(recurrence, middle + timedelta(days=1), last),
    ]
    assert parts == list(days_of(recurrence, first, last))
