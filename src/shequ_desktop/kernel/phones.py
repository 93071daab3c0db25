"""Telephone numbers as offices write them: several in a cell, with blanks, brackets and words."""

import re
import unicodedata
from typing import NamedTuple

_NUMBER = re.compile(
    r"""
    (?P<mobile> (?<!\d)(?:\+?(?:00)?86[-\s]?)? 1[3-9]\d (?:[-\s]?\d{4}){2} (?!\d))
  | (?P<hotline> (?<!\d)[48]00[-\s]?\d{3,4}[-\s]?\d{3,4} (?!\d))
  | (?P<fixed> (?<!\d)(?:\+?86[-\s]?)? \(?(?P<area> 0(?:10|2\d|[3-9]\d\d) )\)? \s?-?-?\s?
      (?P<line> [2-9]\d{3}[-\s]?\d{3,4}) (?!\d))
  | (?P<local> (?<!\d)[2-9]\d{3}[-\s]?\d{3,4} (?!\d))
    """,
    re.VERBOSE,
)
_EXTENSION = re.compile(r"\s*(?:转|-|分机|ext\.?)\s*(\d{1,6})(?!\d)", re.IGNORECASE)
_MOBILE = re.compile(r"1[3-9]\d{9}")
_DIGITS = re.compile(r"\d+")
_NOT_DIGITS = re.compile(r"\D+")
_NOTHING = {"无", "没有", "空", "/", "-", "--", "—", "——", "0", "暂无", "不详", "无电话", "未提供"}


class Phones(NamedTuple):
    """What one cell says."""

    numbers: tuple[str, ...]
    """Mobiles as 11 digits; fixed lines as ``0571-88886666``, with ``转801`` if there is one."""
    problems: tuple[str, ...]
    """What is wrong with the rest, in Chinese."""


def is_mobile(number: str) -> bool:
    """Say whether ``number`` is eleven digits of a Chinese mobile number."""
    return _MOBILE.fullmatch(number) is not None


def read_phones(text: str) -> Phones:
    """Return all numbers in ``text``, each once, in their order."""
    if _MOBILE.fullmatch(text) and text.isascii():
        return Phones((text,), ())
    rest = unicodedata.normalize("NFKC", text).strip().removesuffix(".0")
    if rest in _NOTHING:
        return Phones((), ())
    numbers: list[str] = []
    while found := _NUMBER.search(rest):
        end = found.end()
        number = _written(found)
        if found["fixed"] or found["local"]:
            extension = _EXTENSION.match(rest, end)
            if extension:
                number += f"转{extension[1]}"
                end = extension.end()
        numbers.append(number)
        rest = f"{rest[: found.start()]};{rest[end:]}"
    problems = [_problem(piece) for piece in re.split(r"[;,、/|]", rest) if _DIGITS.search(piece)]
    if not numbers and not problems and rest:
        problems.append("没有电话号码")
    return Phones(tuple(dict.fromkeys(numbers)), tuple(problems))


def _written(found: re.Match[str]) -> str:
    if found["mobile"]:
        return _NOT_DIGITS.sub("", found["mobile"])[-11:]
    if found["fixed"]:
        return f"{found['area']}-{_NOT_DIGITS.sub('', found['line'])}"
    return _NOT_DIGITS.sub("", found[0])


def _problem(piece: str) -> str:
    digits = sum(map(len, _DIGITS.findall(piece)))
    return f"电话号码位数不对（{digits} 位）"
