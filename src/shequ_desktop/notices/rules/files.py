"""Reads catalogues and the State Council's holidays from their files (TOML)."""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import GenericAlias
from typing import Any, NoReturn

from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.periods import Holidays
from shequ_desktop.notices.values import CatalogueItem, RulesUnreadable, Scheme, Step

_YEARS = range(2000, 2100)
_MOST_REST = 60
"""Days off in a year's notice; more is a slip of the pen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayYear:
    """One year's notice."""

    year: int
    source: str
    holidays: Holidays

    @property
    def title(self) -> str:
        """Return what it is called."""
        return f"{self.year}年节假日安排"


def read_rules(body: str) -> Scheme | HolidayYear:
    """Return the catalogue or the year of holidays that a file describes.

    Raises:
        RulesBroken: ``RulesUnreadable``, saying where it goes wrong.
    """
    try:
        table = tomllib.loads(body)
    except tomllib.TOMLDecodeError as error:
        _refuse(f"不是 TOML 格式（{error}）")
    if "items" in table:
        return _scheme(table)
    if "year" not in table:
        _refuse("既不是公开目录（缺少 items），也不是节假日安排（缺少 year）")
    return _holidays(table)


def _refuse(reason: str) -> NoReturn:
    raise RulesBroken([RulesUnreadable(reason)]) from None


def _scheme(table: Mapping[str, Any]) -> Scheme:
    given = dict(table)
    items = given.pop("items")
    if not isinstance(items, list) or not items:
        _refuse("items 应当是一个个 [[items]]")
    steps = given.pop("steps", [])
    known = {step.value for step in Step}
    if not isinstance(steps, list) or not all(step in known for step in steps):
        _refuse(f"steps 只能从 {'、'.join(sorted(known))} 中选")
    values = _values(Scheme, given, "目录", leaving={"items", "steps"})
    values["items"] = tuple(
        CatalogueItem(**_values(CatalogueItem, item, f"第 {number} 个事项"))
        for number, item in enumerate(items, start=1)
    )
    codes = [item.code for item in values["items"]]
    if len(set(codes)) < len(codes):
        _refuse("事项的 code 有重复")
    return Scheme(**values, steps=tuple(Step(step) for step in steps))


def _values(
    kind: type[Any], table: object, where: str, *, leaving: frozenset[str] | set[str] = frozenset()
) -> dict[str, Any]:
    """Return the arguments for a ``kind``, each of the type that its field has."""
    if not isinstance(table, Mapping):
        _refuse(f"{where}的写法不对")
    known = {field.name: field for field in fields(kind) if field.name not in leaving}
    for key in table:
        if key not in known:
            _refuse(f"{where}：不认识“{key}”")
    values: dict[str, Any] = {}
    for name, field in known.items():
        if name in table:
            values[name] = _value(field.type, table[name], f"{where}：“{name}”")
        elif field.default is MISSING:
            _refuse(f"{where}：缺少“{name}”")
    return values


def _value(kind: Any, value: object, where: str) -> Any:
    assert not isinstance(kind, GenericAlias), "tuples are read by their owners"
    if issubclass(kind, StrEnum):
        known = [member.value for member in kind]
        if value not in known:
            _refuse(f"{where}只能是 {'、'.join(known)}")
        return kind(value)
    if type(value) is not kind:
        _refuse(f"{where}的写法不对")
    if isinstance(value, int) and not isinstance(value, bool) and value < 0:
        _refuse(f"{where}不能小于 0")
    return value


def _holidays(table: Mapping[str, Any]) -> HolidayYear:
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
