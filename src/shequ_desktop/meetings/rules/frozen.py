"""The rules of a meeting's day, written down with it so that they stay what they were. Pure."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from shequ_desktop.community.values import Number, RuleProfile
from shequ_desktop.kernel.shares import Share
from shequ_desktop.kernel.sources import Source

_ESCAPES: Final = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def frozen_text(profile: RuleProfile) -> str:
    """Return a profile as TOML that ``RuleProfile.read`` reads to the same numbers.

    Numbers that it has from another profile are written out, each with its own law.
    """
    lines = [
        f"{name} = {_quoted(value)}"
        for name, value in (
            ("key", profile.key),
            ("title", profile.title),
            ("source", profile.source),
            ("steps", profile.steps),
            ("law", ""),
            ("edition", ""),
        )
    ]
    lines += [f"{name} = {_inline(_number(value))}" for name, value in profile.numbers().items()]
    for name, day in (
        ("in_force_from", profile.in_force_from),
        ("in_force_until", profile.in_force_until),
    ):
        lines += _dated(name, day)
    for each in profile.exceptions:
        lines.append(f"[exceptions.{each.key}]")
        words = {"words": _quoted(each.words), **_source(each.source)}
        lines += [f"{name} = {value}" for name, value in words.items()]
    return "\n".join(lines) + "\n"


def _dated(name: str, day: date | None) -> list[str]:
    return [] if day is None else [f"{name} = {day.isoformat()}"]


def _number(number: Number) -> Mapping[str, str]:
    value = number.value
    match value:
        case Share():
            sign = ">=" if value.inclusive else ">"
            text = _quoted(f"{sign} {value.numerator}/{value.denominator}")
        case bool():
            text = "true" if value else "false"
        case _:
            text = str(value)
    return {"value": text, **_source(number.source)}


def _source(source: Source) -> dict[str, str]:
    return {
        "law": _quoted(source.title),
        "edition": _quoted(source.edition),
        "article": _quoted(source.article),
    }


def _inline(table: Mapping[str, str]) -> str:
    return "{ " + ", ".join(f"{name} = {value}" for name, value in table.items()) + " }"


def _quoted(text: str) -> str:
    return f'"{text.translate(_ESCAPES)}"'
