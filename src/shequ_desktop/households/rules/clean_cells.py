"""What one cell of a resident list means. Each reader is asked once for each different value."""

import functools
import re
from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

from shequ_desktop.documents.sheets import Cell
from shequ_desktop.households.rules.clean_values import Doubt
from shequ_desktop.kernel.citizen_id import (
    LENGTH,
    OLD_LENGTH,
    birth_date_of,
    has_good_checksum,
    normal_id,
)
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.dates import is_plausible_birth, read_date
from shequ_desktop.kernel.phones import read_phones
from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.kernel.texts import person_name, plain, tidy


class Read(NamedTuple):
    """A value, None where there is none, and what is wrong with the cell."""

    value: object
    doubt: Doubt | None = None


Reader = Callable[[Cell], Read]

ABSENT = Read(None)
_EXACT = 1e15
"""Excel keeps fifteen digits; a longer number in a number cell has lost its end."""
_BLANK_WORDS = frozenset({"", "-", "--", "—", "——", "/", "\\", "无", "空", "null", "none", "nan"})
ERRORS = frozenset(
    {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}
)
"""What a cell shows whose formula went wrong: it says nothing."""

_YES = frozenset(
    {"是", "1", "√", "✓", "✔", "有", "y", "yes", "true", "对", "t", "☑", "v", "已", "享受"}
)
_NO = frozenset(
    {"否", "0", "×", "x", "✗", "无", "n", "no", "false", "没有", "未", "不是", "f", "☐", "非"}
)
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?E\+?\d+", re.IGNORECASE)
_PHONE_POWER = re.compile(r"1\.(\d{10})0*E\+?10", re.IGNORECASE)
_WEEKDAY = re.compile(r"[\s(（,，]*(?:星期|礼拜|周)[一二三四五六日天][\s)）]*")
_EIGHTEEN = re.compile(r"\d{17}[\dX]")
_OTHER_PAPER = re.compile(r"[A-Z]{1,3}\d{6,10}[A-Z]?")
_TAG_BREAK = re.compile(r"[,，;；、/|\s+＋&]+|和|及|兼")
_NAME_LIKE = re.compile(
    r"[\u3400-\u9fff·\U00020000-\U000323af○〇]{2,20}|[A-Za-z][A-Za-z .'·-]{1,60}"
)
_PLAIN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
_AGE = re.compile(r"(\d{1,3})(?:周?岁)?")
_AREA = re.compile(r"(\d+(?:\.\d+)?)(?:平方米|平米|㎡|m2|M2|平方|平)?")
_MAX_AGE = 130

LOST_DIGITS = Doubt(
    "id_damaged",
    "疑似被 Excel 截断：号码被存成了数字，末尾几位已丢失，没有导入；请对照证件重新录入",
    "error",
)
CUT_OFF = Doubt("id_damaged", "疑似被截断：末尾是 000 且校验位不对，没有导入；请对照证件", "error")
LOST_PHONE = Doubt(
    "phone", "电话号码被 Excel 存成了科学计数，后几位已丢失，没有导入；请重新录入", "error"
)
MONTH_LOST = Doubt(
    "month_lost", "可能是 1 月，也可能是 10 月（末尾的 0 被 Excel 去掉了），只登记了年份；请核对"
)
BAD_CHECKSUM = Doubt("id_checksum", "校验位不对，可能抄错一位，没有导入；请对照证件", "error")
BAD_BIRTH = Doubt("id_birth", "号码里的出生日期不存在，没有导入；请对照证件", "error")
OLD_NUMBER = Doubt("id_old", "15 位旧号，已照录；请核对 18 位新号")
SEX_ZERO = Doubt("sex_zero", "0 在国标中是未知，在有的系统中是女，没有导入；请改成男或女")
OTHER_PAPER = Doubt("id_other", "不是居民身份证号，按其他证件登记")


def text_of(cell: Cell) -> str:
    """Return a cell as a person would read it; whole numbers without ``.0``."""
    if isinstance(cell, str):
        return tidy(cell)
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, int | float):
        return str(int(cell)) if cell == cell // 1 and abs(cell) < _EXACT else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell)


def read_text(cell: Cell) -> Read:
    """Return free text."""
    return Read(text_of(cell) or None)


def read_name(cell: Cell) -> Read:
    """Return a person's name; None where the cell can be none."""
    if not isinstance(cell, str):
        return ABSENT
    if _PLAIN_NAME.fullmatch(cell):
        return Read(cell)
    name, _ = person_name(cell)
    return Read(name) if _NAME_LIKE.fullmatch(name) else ABSENT


def remark_of(cell: Cell) -> str:
    """Return what stands in brackets behind a name."""
    return person_name(cell)[1] if isinstance(cell, str) else ""


def read_id(cell: Cell, *, today: date) -> Read:
    """Return a number of an identity paper that can be trusted as far as it can be checked."""
    if isinstance(cell, int | float):
        if cell >= _EXACT:
            return Read(None, LOST_DIGITS)
        cell = text_of(cell)
    number = normal_id(cell) if isinstance(cell, str) else ""
    if number.lower() in _BLANK_WORDS:
        return ABSENT
    if len(number) == LENGTH and has_good_checksum(number):
        born = birth_date_of(number)
        good = born is not None and is_plausible_birth(born, today=today)
        return Read(number) if good else Read(None, BAD_BIRTH)
    return _doubtful(number)


def _doubtful(number: str) -> Read:
    if _SCIENTIFIC.fullmatch(number):
        return Read(None, LOST_DIGITS)
    if _EIGHTEEN.fullmatch(number):
        return Read(None, CUT_OFF if number.endswith("000") else BAD_CHECKSUM)
    if len(number) == OLD_LENGTH and number.isdigit() and birth_date_of(number):
        return Read(number, OLD_NUMBER)
    if _OTHER_PAPER.fullmatch(number):
        return Read(number, OTHER_PAPER)
    digits = len(number)
    return Read(
        None, Doubt("id_length", f"身份证号应为 18 位，现为 {digits} 位，没有导入", "error")
    )


def read_day(cell: Cell, *, today: date) -> Read:
    """Return (day, precision)."""
    if isinstance(cell, str) and not cell.isascii():
        cell = _WEEKDAY.sub("", cell)
    day, precision = read_date(cell, today=today)
    if day is not None:
        return Read((day, precision))
    text = text_of(cell)
    if text.lower() in _BLANK_WORDS:
        return ABSENT
    return Read(None, Doubt("date_unknown", f"看不懂的日期“{text}”，没有导入", "error"))


def read_birth(cell: Cell, *, today: date) -> Read:
    """Return (day, precision) of a birth."""
    read = read_day(cell, today=today)
    if isinstance(read.value, tuple) and not is_plausible_birth(read.value[0], today=today):
        return Read(
            None, Doubt("birth_unlikely", "出生日期晚于今天或早于 130 年前，没有导入", "error")
        )
    if isinstance(cell, float) and f"{cell:.4f}".endswith(".1000"):
        return Read(read.value, MONTH_LOST)
    return read


def read_age(cell: Cell, *, today: date) -> Read:
    """Return the year of birth that an age of today suggests, as (day, precision)."""
    found = _AGE.fullmatch(plain(text_of(cell)))
    if found is None or int(found[1]) > _MAX_AGE:
        return ABSENT
    return Read((date(today.year - int(found[1]), 1, 1), "year"))


def read_numbers(cell: Cell) -> Read:
    """Return telephone numbers."""
    if isinstance(cell, int | float):
        cell = text_of(cell)
    if isinstance(cell, str) and "E+" in cell.upper() and _SCIENTIFIC.fullmatch(plain(cell)):
        whole = _PHONE_POWER.fullmatch(plain(cell))
        return Read((f"1{whole[1]}",)) if whole else Read(None, LOST_PHONE)
    phones = read_phones(cell) if isinstance(cell, str) else read_phones("")
    doubt = Doubt("phone", f"{phones.problems[0]}，请核对") if phones.problems else None
    return Read(phones.numbers or None, doubt)


def read_flag(cell: Cell) -> Read:
    """Return True or False; other words are given back as text."""
    word = plain(text_of(cell)).lower()
    if word in _YES:
        return Read(value=True)
    if word in _NO:
        return Read(value=False)
    return Read(text_of(cell) or None)


def read_code(cell: Cell, *, table: str, label: str) -> Read:
    """Return the code that the cell means."""
    text = text_of(cell)
    code = code_table(table).code_of(text)
    if code is not None:
        return Read(code)
    if plain(text).lower() in _BLANK_WORDS:
        return ABSENT
    return Read(None, Doubt("code_unknown", f"{label}“{text}”不在代码表中，没有导入"))


def read_sex(cell: Cell) -> Read:
    """Return the sex; 0 means 未知 in the standard and 女 in some systems, so it says nothing."""
    read = read_code(cell, table="sex", label="性别")
    if read.value == "0" and plain(text_of(cell)) == "0":
        return Read(None, SEX_ZERO)
    return ABSENT if read.value in ("0", "9") else read


def read_political(cell: Cell) -> Read:
    """Return the political status."""
    return read_code(cell, table="political_status", label="政治面貌")


def read_tags(cell: Cell) -> Read:
    """Return the keys of known tags and the office's own words; matters of the police are left out."""
    words = [word for word in _TAG_BREAK.split(tidy(text_of(cell))) if word]
    tags = code_table("tags")
    found: list[str] = []
    refused = False
    for word in words:
        code = tags.code_of(word)
        if code is not None:
            found.append(code)
        elif is_refused(word):
            refused = True
        elif word.lower() not in _YES | _NO | _BLANK_WORDS:
            found.append(word)
    doubt = Doubt("tag_refused", "公安类标签不在本台账登记，没有导入") if refused else None
    return Read(tuple(dict.fromkeys(found)) or None, doubt)


@functools.cache
def _refused_words() -> tuple[str, ...]:
    return tuple(resource_table("import/ledger.toml")["refused"]["words"])


def is_refused(text: str) -> bool:
    """Say whether a text is about matters that this ledger must not hold."""
    return any(word in text for word in _refused_words())


def tags_in_note(note: str) -> tuple[str, ...]:
    """Return the tags whose very words stand in a note: 独居老人、低保."""
    tags = code_table("tags")
    codes = (tags.code_of(word) for word in _TAG_BREAK.split(note) if not word.isdigit())
    return tuple(dict.fromkeys(code for code in codes if code))


def read_area(cell: Cell) -> Read:
    """Return square metres as text."""
    found = _AREA.fullmatch(plain(text_of(cell)))
    return Read(found[1]) if found else ABSENT


_PHONE_IN_TEXT = re.compile(
    r"[(（]?(?:电话|手机|联系电话|tel)?[:：]?(?<!\d)1[3-9]\d{9}(?!\d)[)）]?", re.IGNORECASE
)
_FIXED_IN_TEXT = re.compile(
    r"[(（]?(?:电话|tel)?[:：]?(?<!\d)0\d{2,3}-\d{7,8}[)）]?", re.IGNORECASE
)


def split_address_phone(cell: Cell) -> tuple[str, tuple[str, ...]]:
    """Return the address and the telephone numbers of a cell that holds both."""
    text = text_of(cell)
    found = [*_PHONE_IN_TEXT.findall(text), *_FIXED_IN_TEXT.findall(text)]
    address = _FIXED_IN_TEXT.sub(" ", _PHONE_IN_TEXT.sub(" ", text))
    return tidy(address).strip(" ,，;；、/"), read_phones(";".join(found)).numbers
