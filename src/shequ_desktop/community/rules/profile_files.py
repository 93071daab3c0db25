"""Reads local rule profiles from their files (TOML), and compares them with the law. Pure."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, Final, NoReturn

from shequ_desktop.community.values import (
    NUMBER_WORDS,
    PLAIN,
    LawLowered,
    Number,
    RuleProfile,
    RulesUnreadable,
    ShippedProfile,
    share_words,
    shipped_profiles,
    step_templates,
)
from shequ_desktop.kernel.findings import Finding, RulesBroken, refuse
from shequ_desktop.kernel.shares import Share

_WORDS: Final = ("key", "title", "source", "law", "edition", "based_on", "steps")
_NEEDED: Final = ("key", "title", "source", "law", "edition")
_DAYS: Final = ("in_force_from", "in_force_until")
_MOST: Final = 10_000


def read_profile(body: str) -> RuleProfile:
    """Return the profile that a file describes.

    Raises:
        RulesBroken: ``RulesUnreadable``, saying where it goes wrong, or ``ShippedProfile``.
    """
    try:
        table = tomllib.loads(body)
    except tomllib.TOMLDecodeError as error:
        _refuse(f"不是 TOML 格式（{error}）")
    _check_words(table)
    _check_days(table)
    for name, rule in table.items():
        if name not in {*PLAIN, "law", "edition", "exceptions"}:
            _check_number(name, rule)
    _check_exceptions(table.get("exceptions", {}))
    if table["key"] in shipped_profiles():
        refuse([ShippedProfile(table["key"])])
    return RuleProfile.read(table, _base(table))


def check_against_law(local: RuleProfile, law: RuleProfile) -> Iterator[Finding]:
    """Yield each number by which a local profile asks for less than the law.

    《城市居民委员会组织法》（2025年修订）第四十九条: a province makes its measures by this law.
    """
    lawful = law.numbers()
    for name, given in local.numbers().items():
        stricter = NUMBER_WORDS[name].stricter
        if not stricter or name not in lawful or given == lawful[name]:
            continue
        if _is_laxer(given.value, lawful[name].value, stricter):
            yield LawLowered(
                rule=f"{NUMBER_WORDS[name].chapter}·{NUMBER_WORDS[name].title}",
                given=said_number(given, NUMBER_WORDS[name].unit),
                lawful=said_number(lawful[name], NUMBER_WORDS[name].unit),
                law=str(lawful[name].source),
            )


def said_number(number: Number, unit: str = "") -> str:
    """Return a number in words: 三分之二以上, 10 日, 是."""
    value = number.value
    match value:
        case Share():
            return share_words(value)
        case bool():
            return "是" if value else "否"
        case _:
            return f"{value} {unit}".strip()


def _is_laxer(given: Share | int, lawful: Share | int, stricter: int) -> bool:
    return (_weight(given) - _weight(lawful)) * stricter < 0


def _weight(value: Share | int) -> int:
    """Return a number by which values of one rule can be compared exactly.

    Shares are compared by the people they ask for of a body so large that none are alike.
    """
    return value.least(of=10**9) if isinstance(value, Share) else int(value)


def _check_words(table: Mapping[str, Any]) -> None:
    for name in _NEEDED:
        if not str(table.get(name, "")).strip():
            _refuse(f"缺少“{name}”")
    for name in _WORDS:
        if not isinstance(table.get(name, ""), str):
            _refuse(f"“{name}”应当是文字")
    base = table.get("based_on", "")
    if base and base not in shipped_profiles():
        _refuse(f"based_on 只能是 {'、'.join(shipped_profiles())}")
    if table.get("steps") and table["steps"] not in step_templates():
        _refuse(f"steps 只能是 {'、'.join(step_templates())}")


def _check_days(table: Mapping[str, Any]) -> None:
    for name in _DAYS:
        day = table.get(name, date.min)
        if not isinstance(day, date) or isinstance(day, datetime):
            _refuse(f"“{name}”应当是日期，例如 2026-01-01")
    if table.get(_DAYS[1], date.max) < table.get(_DAYS[0], date.min):
        _refuse("in_force_until 早于 in_force_from")


def _check_number(name: str, rule: object) -> None:
    if name not in NUMBER_WORDS:
        _refuse(f"不认识“{name}”")
    titled = f"“{name}”（{NUMBER_WORDS[name].chapter}·{NUMBER_WORDS[name].title}）"
    if not isinstance(rule, Mapping) or rule.keys() != {"value", "article"}:
        _refuse(f'{titled}应当写成 {{ value = …, article = "第…条" }}')
    if not isinstance(rule["article"], str) or not rule["article"].strip():
        _refuse(f"{titled}没有写明条款")
    _check_value(name, rule["value"], titled)


def _check_value(name: str, value: object, titled: str) -> None:
    asked = _type_of(name)
    if asked is Share:
        try:
            Share.parse(value if isinstance(value, str) else "")
        except ValueError:
            _refuse(f'{titled}应当是比例，例如 "> 1/2"（过半数）、">= 2/3"（三分之二以上）')
    elif type(value) is not asked:
        _refuse(f"{titled}应当是{'是或否（true、false）' if asked is bool else '整数'}")
    elif isinstance(value, int) and not 0 <= value <= _MOST:
        _refuse(f"{titled}不能是 {value}")


def _type_of(name: str) -> type[Share | int | bool]:
    annotation = str(RuleProfile.__annotations__[name])
    if "Share" in annotation:
        return Share
    return bool if "bool" in annotation else int


def _check_exceptions(table: object) -> None:
    whole = isinstance(table, Mapping) and all(
        isinstance(each, Mapping)
        and each.keys() == {"words", "article"}
        and all(isinstance(word, str) and word.strip() for word in each.values())
        for each in table.values()
    )
    if not whole:
        _refuse("exceptions 的写法不对，每一项应当有 words（原文）和 article（条款）")


def _base(table: Mapping[str, Any]) -> RuleProfile | None:
    return shipped_profiles().get(table.get("based_on", ""))


def _refuse(reason: str) -> NoReturn:
    raise RulesBroken([RulesUnreadable(reason)]) from None
