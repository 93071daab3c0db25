"""Reads catalogues and the State Council's holidays from their files (TOML)."""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from enum import StrEnum
from types import GenericAlias
from typing import Any, NoReturn

from shequ_desktop.community.values import HolidayYear, RulesUnreadable, holiday_year
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.notices.values import CatalogueItem, Scheme, Step


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
    return holiday_year(table)


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
