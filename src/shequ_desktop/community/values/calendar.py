"""Reads the State Council's holidays from their files (TOML). Pure."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, NoReturn

from shequ_desktop.community.values.files import HolidayYear, RulesUnreadable
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.periods import Holidays

_YEARS = range(2000, 2100)
_MOST_REST = 60
"""Days off in a year's notice; more is a slip of the pen."""


def holiday_year(table: Mapping[str, Any]) -> HolidayYear:
    """Return the year of holidays that a file describes.

    Raises:
        RulesBroken: ``RulesUnreadable``, saying where it goes wrong.
    """
    year, source = table["year"], table.get("source", "")
    if type(year) is not int or year not in _YEARS:
        _refuse("year 应当是一个年份")
    if not isinstance(source, str):
        _refuse("source 应当是文字")
    rest = frozenset(day for entry in _list(table, "rest") for day in _stretch(entry))
    work = frozenset(_day(day, "work") for day in _list(table, "work"))
    if not rest:
        _refuse("没有放假的日期（rest）")
    if any(day.year != year for day in rest | work) or len(rest) > _MOST_REST:
        _refuse(f"有的日期不在 {year} 年，或者放假天数过多")
    return HolidayYear(
        year=year,
        source=source,
        holidays=Holidays(rest=rest, work=work, years=frozenset({year})),
    )


def _list(table: Mapping[str, Any], key: str) -> list[Any]:
    found = table.get(key, [])
    if not isinstance(found, list):
        _refuse(f"“{key}”的写法不对")
    return found


def _stretch(entry: object) -> list[date]:
    if not isinstance(entry, Mapping):
        _refuse("“rest”的写法不对，应当是一个个 [[rest]]")
    first, last = _day(entry.get("first"), "first"), _day(entry.get("last"), "last")
    days = (last - first).days + 1
    if not 0 < days <= _MOST_REST:
        _refuse(f"{first} 至 {last} 不是一段假期")
    return [first + timedelta(days=at) for at in range(days)]


def _day(value: object, key: str) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        _refuse(f"“{key}”应当是日期，例如 2026-10-01")
    return value


def _refuse(reason: str) -> NoReturn:
    raise RulesBroken([RulesUnreadable(reason)]) from None
