"""Numbers of identity cards, by GB 11643-1999. Warns, never forbids: papers exist that differ."""

import re
from dataclasses import dataclass, field
from datetime import date
from operator import mul
from typing import Literal

from shequ_desktop.kernel.dates import age_on, is_plausible_birth
from shequ_desktop.kernel.texts import plain
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

Kind = Literal["empty", "typing", "citizen", "old", "permit", "foreigner", "other"]
Level = Literal["info", "ok", "warn"]

LENGTH = 18
OLD_LENGTH = 15
_BIRTH_END = 14
_SEX_AT = 16
_OLD_BIRTH_END = 12
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"
_ZERO_SUM = ord("0") * sum(_WEIGHTS)
_WHOLE = re.compile(r"\d{17}[\dX]")
_BEGUN = re.compile(r"\d{0,17}|\d{17}[\dX]")
_HMT = ("81", "82", "83")
"""Permits of residents from Hong Kong, Macao and Taiwan: 810000, 820000, 830000."""

_SEXES = ("2", "1")
_SEX_WORDS = {"1": "男", "2": "女"}

_TYPING = QT_TRANSLATE_NOOP("citizen_id", "已输 {typed} 位，还差 {remaining} 位")
_TYPING_BORN = QT_TRANSLATE_NOOP("citizen_id", "已输 {typed} 位，还差 {remaining} 位；{birth} 出生")
_GOOD = QT_TRANSLATE_NOOP("citizen_id", "号码正确：{sex}，{birth} 出生，{age} 岁")
_PERMIT = QT_TRANSLATE_NOOP("citizen_id", "港澳台居民居住证：{sex}，{birth} 出生，{age} 岁")
_FOREIGNER = QT_TRANSLATE_NOOP("citizen_id", "外国人永久居留身份证：{sex}，{birth} 出生，{age} 岁")
_OLD = QT_TRANSLATE_NOOP("citizen_id", "15 位旧号：{sex}，{birth} 出生，{age} 岁；请核对 18 位新号")
_BAD_SUM = QT_TRANSLATE_NOOP("citizen_id", "校验位不对，可能抄错一位，请对照证件")
_BAD_DATE = QT_TRANSLATE_NOOP("citizen_id", "第 7 至 14 位不是有效的出生日期，请对照证件")
_BAD_AREA = QT_TRANSLATE_NOOP("citizen_id", "前两位不是省级区划，请对照证件")
_TOO_LONG = QT_TRANSLATE_NOOP("citizen_id", "多了 {extra} 位，请对照证件")
_BAD_CHARACTER = QT_TRANSLATE_NOOP(
    "citizen_id", "身份证号只有数字，最后一位可以是 X；其他证件请改证件类型"
)

_PROVINCES = frozenset(
    str(code)
    for codes in (
        range(11, 16),
        range(21, 24),
        range(31, 38),
        range(41, 47),
        range(50, 55),
        range(61, 66),
        (71, 81, 82, 83),
    )
    for code in codes
)
"""GB/T 2260: the first two digits; 71, 81-83 for Taiwan and the permits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdReading:
    """What is known of a number so far."""

    text: str
    """Half width, no blanks, capital X."""
    kind: Kind
    level: Level
    sentence: str
    """Chinese, marked with the context ``citizen_id``; ``blanks`` fill its braces."""
    blanks: dict[str, object] = field(default_factory=dict)
    birth_date: date | None = None
    age: int | None = None
    """Completed years today."""
    sex: str | None = None
    """GB/T 2261.1: 1 or 2."""
    area6: str | None = None
    """GB/T 2260 code of the county of first registration."""
    checksum_ok: bool | None = None
    """None while there is nothing to check."""

    @property
    def typed(self) -> int:
        """How many characters there are."""
        return len(self.text)

    @property
    def remaining(self) -> int:
        """How many of the eighteen are missing."""
        return max(0, LENGTH - len(self.text))

    @property
    def message(self) -> str:
        """The sentence in Chinese, its blanks filled."""
        return self.sentence.format(**self.blanks)


def normal_id(text: str) -> str:
    """Return the number as it is stored: half width, no blanks or hyphens, capital letters."""
    return plain(text).replace("-", "").upper()


def checksum(first17: str) -> str:
    """Return the eighteenth character for seventeen digits."""
    return _CHECK[(sum(map(mul, _WEIGHTS, first17.encode())) - _ZERO_SUM) % 11]


def has_good_checksum(number: str) -> bool:
    """Say whether ``number`` has the form of GB 11643 and its last character fits."""
    return _WHOLE.fullmatch(number) is not None and checksum(number[:17]) == number[17]


def is_valid(number: str, *, today: date) -> bool:
    """Say whether ``number`` is eighteen characters with a real birth date and a good checksum."""
    if not has_good_checksum(number):
        return False
    born = birth_date_of(number)
    return born is not None and is_plausible_birth(born, today=today)


def birth_date_of(number: str) -> date | None:
    """Return the birth date in an 18- or 15-digit number; None if those digits are no date."""
    digits = f"19{number[6:12]}" if len(number) == OLD_LENGTH else number[6:14]
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def sex_of(number: str) -> str:
    """Return the sex by GB/T 2261.1 that a whole 18- or 15-digit number states."""
    at = -1 if len(number) == OLD_LENGTH else _SEX_AT
    return _SEXES[int(number[at]) % 2]


def read_citizen_id(text: str, *, today: date) -> IdReading:
    """Return what ``text`` says so far, with a sentence for the line under the field."""
    number = normal_id(text)
    if not number:
        return IdReading(text="", kind="empty", level="info", sentence="")
    if not _BEGUN.fullmatch(number[:LENGTH]):
        return IdReading(text=number, kind="other", level="warn", sentence=_BAD_CHARACTER)
    if len(number) > LENGTH:
        return IdReading(
            text=number,
            kind="other",
            level="warn",
            sentence=_TOO_LONG,
            blanks={"extra": len(number) - LENGTH},
        )
    return _number(number, today)


def _number(number: str, today: date) -> IdReading:
    if len(number) == LENGTH:
        return _whole(number, today)
    if len(number) == OLD_LENGTH and _is_old(number, today):
        return _told(number, "old", "warn", _OLD, today)
    return _begun(number, today)


def _is_old(number: str, today: date) -> bool:
    """An unfinished new number has 19 or 20 where an old one has the year, so both can be."""
    born = birth_date_of(number)
    if born is None or number[:2] not in _PROVINCES:
        return False
    unfinished = _date_in(number)
    return unfinished is None or not is_plausible_birth(unfinished, today=today)


def _date_in(number: str) -> date | None:
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def _begun(number: str, today: date) -> IdReading:
    blanks: dict[str, object] = {"typed": len(number), "remaining": LENGTH - len(number)}
    reading = IdReading(text=number, kind="typing", level="info", sentence=_TYPING, blanks=blanks)
    if len(number) < _BIRTH_END:
        return reading
    born = _date_in(number)
    if born is None or not is_plausible_birth(born, today=today):
        return IdReading(text=number, kind="typing", level="warn", sentence=_BAD_DATE)
    return IdReading(
        text=number,
        kind="typing",
        level="info",
        sentence=_TYPING_BORN,
        blanks=blanks | {"birth": born.isoformat()},
        birth_date=born,
        age=age_on(today, born=born),
        sex=sex_of(number) if len(number) > _SEX_AT else None,
        area6=number[:6],
    )


def _whole(number: str, today: date) -> IdReading:
    born = _date_in(number)
    good = has_good_checksum(number)
    if born is None or not is_plausible_birth(born, today=today):
        return IdReading(
            text=number, kind="citizen", level="warn", sentence=_BAD_DATE, checksum_ok=good
        )
    kind: Kind = "citizen"
    level: Level = "ok"
    sentence = _GOOD
    if number.startswith("9"):
        kind, level, sentence = "foreigner", "warn", _FOREIGNER
    elif number.startswith(_HMT):
        kind, level, sentence = "permit", "warn", _PERMIT
    elif number[:2] not in _PROVINCES:
        level, sentence = "warn", _BAD_AREA
    if not good:
        level, sentence = "warn", _BAD_SUM
    return _told(number, kind, level, sentence, today)


def _told(number: str, kind: Kind, level: Level, sentence: str, today: date) -> IdReading:
    born = birth_date_of(number)
    age = None if born is None else age_on(today, born=born)
    sex = sex_of(number)
    return IdReading(
        text=number,
        kind=kind,
        level=level,
        sentence=sentence,
        blanks={"sex": _SEX_WORDS[sex], "birth": born, "age": age},
        birth_date=born,
        age=age,
        sex=sex,
        area6=number[:6],
        checksum_ok=None if len(number) == OLD_LENGTH else has_good_checksum(number),
    )
