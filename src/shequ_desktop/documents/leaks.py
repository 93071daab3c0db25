"""Looks in finished files for what must not leave the office.

《个人信息保护法》第二十五条 forbids to publish personal information without consent,
第二十八条 and 第三十一条 guard sensitive information and children under fourteen above
all; we guard everybody under eighteen (《未成年人保护法》第四条). Masking comes before;
this looks at what really came out, whoever wrote it and wherever it hides.
"""

import bisect
import functools
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from shequ_desktop.documents.manuscripts import NEXT, FileKind, read_manuscript
from shequ_desktop.documents.sightings import Sighting, find_names
from shequ_desktop.kernel.citizen_id import is_valid, read_citizen_id
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.phones import is_mobile
from shequ_desktop.kernel.privacy import mask_id, mask_name, mask_phone
from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP


class LeakKind(StrEnum):
    """What must not be published."""

    ID_NUMBER = "id_number"
    PHONE = "phone"
    BANK = "bank"
    DOOR = "door"
    """A resident's name beside a door."""
    TAG = "tag"
    """A sensitive tag beside a person or a door."""
    MINOR = "minor"
    """The full name of somebody under eighteen."""


LEAK_SENTENCES: Final[Mapping[LeakKind, str]] = {
    LeakKind.ID_NUMBER: QT_TRANSLATE_NOOP(
        "leaks", "{place}：有完整的证件号码 {what}。请改用打码的内容，或者删去。"
    ),
    LeakKind.PHONE: QT_TRANSLATE_NOOP(
        "leaks", "{place}：有居民的电话 {what}。请改用办公电话，或者删去。"
    ),
    LeakKind.BANK: QT_TRANSLATE_NOOP("leaks", "{place}：有银行卡号 {what}。请删去。"),
    LeakKind.DOOR: QT_TRANSLATE_NOOP(
        "leaks", "{place}：居民 {what} 的姓名和门牌在一起。请隐去姓名，或者地址只写到楼栋。"
    ),
    LeakKind.TAG: QT_TRANSLATE_NOOP(
        "leaks", "{place}：写出了某一位居民的敏感情况“{what}”。请删去，或者只写人数。"
    ),
    LeakKind.MINOR: QT_TRANSLATE_NOOP("leaks", "{place}：有未成年人 {what} 的全名。请隐去姓名。"),
}
"""What the user is told about each kind, and what to do about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPeople:
    """Whom the ledger knows, and who may be named."""

    today: date
    """Before which people are born."""
    names: Mapping[str, bool]
    """Full names of residents; true: one of that name is under eighteen."""
    phones: Collection[str] = ()
    """Residents' numbers, also fixed lines. Mobile numbers are found without being known."""
    office_numbers: Collection[str] = ()
    """Numbers meant for everybody: telephones of the office, its account."""
    office_names: Collection[str] = ()
    """Names that go with an office, and those who agreed to be named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """One thing that must not be published, found in a finished file."""

    kind: LeakKind
    place: str
    """Where, in Chinese: ``第 2 页``, ``工作表“党员” B3 单元格``, ``页眉``."""
    what: str
    """Enough to find it by, never all of it."""

    @property
    def sentence(self) -> str:
        """What the user is told, in Chinese."""
        return LEAK_SENTENCES[self.kind].format(place=self.place, what=self.what)


@dataclass(frozen=True, slots=True)
class LeaksFound(Finding):
    """A public paper shows what must not be published; it is neither printed nor saved."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "这份材料有 {count} 处内容不能公开，没有打印，也没有保存：\n{told}\n请改好以后再打印。",
    )

    count: int
    told: str
    """The first leaks' sentences, one a line."""


_TOLD = 5


def leaks_found(leaks: Sequence[Leak]) -> LeaksFound:
    """Return ``leaks``, of which there is at least one, as the finding that blocks."""
    told = [leak.sentence for leak in leaks[:_TOLD]] + ["……"] * (len(leaks) > _TOLD)
    return LeaksFound(len(leaks), "\n".join(told))


def find_leaks(content: bytes, kind: FileKind, known: KnownPeople) -> tuple[Leak, ...]:
    """Return what in a finished file must not be published, in its order, each once a place.

    Looked at are all pages, sheets, cells, notes and properties, hidden ones as well. Not
    found are names inside pictures, mistyped identity numbers, and names of two characters
    in the midst of a sentence that might be a word as well as a name (``社区安宁``).

    Args:
        content: The file as it would be printed or saved.
        kind: What kind of file it is.
        known: Whose names and numbers to look for.
    """
    manuscript = read_manuscript(content, kind)
    text = manuscript.text()
    names = find_names(text, known.names, known.office_names)
    hits = sorted(
        {
            *_Numbers(known).in_text(text),
            *_doors_and_tags(text, names),
            *((each.start, LeakKind.MINOR, mask_name(each.name)) for each in names if each.minor),
        }
    )
    return tuple(
        dict.fromkeys(
            Leak(kind=found, place=manuscript.place(at), what=what) for at, found, what in hits
        )
    )


_Hit = tuple[int, LeakKind, str]
"""Where, what kind, and what is shown of it."""

# ---------------------------------------------------------------- numbers

_APART = r"[ \t._·/-]{0,2}"
"""What people put between the parts of a number, and what parts the boxes of a form."""
_IDS = re.compile(
    rf"""(?<![\d.])(?:
        \d{{3}} {_APART} \d{{3}} {_APART} \d{{4}} {_APART} \d\d {_APART} \d\d {_APART}
            \d{{3}} {_APART} [\dXx]
      | (?: \d{{4}} {_APART} ){{4}} \d [\dXx]
      | (?: \d [ \t] {{1,2}} ){{17}} [\dXx]
      | (?= [\d\n]{{18}} [\dXx] (?![\dA-Za-z]) ) \d+ \n \d+ [\dXx]?
      | \d{{15}}
    )(?![\dA-Za-z])""",
    re.VERBOSE,
)
_MOBILES = re.compile(
    r"(?<![\d.])(?:\+?(?:00)?86[ -]?)?(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\.?\d|[A-Za-z])"
)
_FIXED = re.compile(
    r"(?<![\d.,])(?:\(?(?:0\d{2,3})\)?[ -]{0,2})?([2-9]\d{2,3}[ -]?\d{4})(?![\d.,]?\d)"
)
_CARDS = re.compile(
    r"(?<![\d.])[3-69](?:\d{15,18}|\d{3}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?)(?!\.?\d|[A-Za-z])"
)
_NO_DIGIT = re.compile(r"[^\dXx]+")
_LOCAL = 8
"""The most digits that a fixed line has without its area's."""
_CREDIT_LENGTH = 18
_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""GB 32100-2015, 4.2.5: the characters of a 统一社会信用代码."""


class _Numbers:
    """Finds numbers, given which of them are the office's and which the residents'."""

    def __init__(self, known: KnownPeople) -> None:
        self._today = known.today
        self._office = {_digits(each) for each in known.office_numbers}
        lines = [
            _digits(each.partition("转")[0])[-_LOCAL:]
            for each in known.phones
            if not is_mobile(each)
        ]
        # With and without the last figure of its area, which a line of seven has before it.
        self._fixed = {end for line in lines for end in (line, line[-_LOCAL + 1 :])}
        self._fixed -= {each[-_LOCAL:] for each in self._office}

    def in_text(self, text: str) -> Iterator[_Hit]:
        """Yield identity numbers, telephones and bank cards."""
        for found in _IDS.finditer(text):
            number = _digits(found[0])
            if self._is_id(number):
                yield found.start(), LeakKind.ID_NUMBER, mask_id(number)
        for found in _CARDS.finditer(text):
            number = _digits(found[0])
            if _is_card(number) and number not in self._office and not self._is_id(number):
                yield found.start(), LeakKind.BANK, f"****{number[-4:]}"
        yield from self._phones(text)

    def _phones(self, text: str) -> Iterator[_Hit]:
        for found in _MOBILES.finditer(text):
            number = _digits(found[1])
            if number not in self._office:
                yield found.start(), LeakKind.PHONE, mask_phone(number)
        for found in _FIXED.finditer(text):
            number = _digits(found[1])
            if number in self._fixed:
                yield found.start(), LeakKind.PHONE, mask_phone(number)

    def _is_id(self, number: str) -> bool:
        today = self._today
        return is_valid(number, today=today) or read_citizen_id(number, today=today).kind == "old"


def _digits(written: str) -> str:
    return _NO_DIGIT.sub("", written).upper()


def _is_card(number: str) -> bool:
    """Say whether the last digit fits (ISO/IEC 7812-1, Luhn) and it is no 统一社会信用代码."""
    doubled = (int(each) * (1 + at % 2) for at, each in enumerate(reversed(number)))
    return sum(sum(divmod(each, 10)) for each in doubled) % 10 == 0 and not _is_credit_code(number)


def _is_credit_code(number: str) -> bool:
    """Say whether the last of eighteen characters fits: GB 32100-2015, 4.2.6."""
    if len(number) != _CREDIT_LENGTH:
        return False
    weighed = sum(_CREDIT.index(each) * pow(3, at, 31) for at, each in enumerate(number[:-1]))
    return _CREDIT[-weighed % 31] == number[-1]


# ---------------------------------------------------------------- doors and tags

_DOORS = re.compile(
    r"""(?<![\d月〕\]第.-])(?<!\d[,:])(?:
        \d{1,3} (?: -\d{1,2} )? -[1-9]\d{2,3} (?: 室|号 )? (?! -?\d | [ ]?\d | \.\d | [元人户米%分] )
      | \d{1,3} (?: 号楼|号院|号|栋|幢|座|弄 ) [ ]? (?: (?: \d{1,2} | [一二三四五六七八九] ) [ ]?
            (?: 单元|门|号|楼 ) [ ]? )? \d{3,4} (?: 室|号 | (?! [ ]?[\d.,%年月日元人户次个条台套盏米天只块份] ) )
      | \d{1,3} (?: 号楼|号院|栋|幢|座 ) [ ]? \d{1,2} [ ]? (?: 单元|门 )
      | \d{3,4} [ ]? 室
      | \d{1,2} [ ]? 单元
      | \d{1,4} 号 (?! [ ]? (?: 楼|院|文|线|岗|机|令|公告|决议 ) )
    )""",
    re.VERBOSE,
)
"""What names one home: down to the unit. A building alone may be published."""
_MASKED = re.compile(
    r"(?<![\u3400-\u9fff])[\u3400-\u9fff](?:\*{1,2}|某{1,2}|○{1,2})[\u3400-\u9fff]?"
)
_SAME_ROW = 300
"""How far apart in one row of a table things count as joined, in characters."""
_SAME_LINE = 60
_NEXT_LINE = 12
_LONGEST = 40
"""No door, name or tag is longer."""
_HEADING = 24
"""A heading is no longer."""
_NOT_HEADING = re.compile(r"[\t。；,]")


def _doors_and_tags(text: str, names: Sequence[Sighting]) -> Iterator[_Hit]:
    residents = [each for each in names if not each.office]
    doors = [(found.start(), found.end()) for found in _DOORS.finditer(text)]
    people = [(each.start, each.end) for each in residents]
    masked = [(found.start(), found.end()) for found in _MASKED.finditer(text)]
    for each in residents:
        if _any_near(text, (each.start, each.end), doors):
            yield each.start, LeakKind.DOOR, mask_name(each.name)
    concerned = sorted({*people, *masked, *doors})
    for found in _sensitive().finditer(text):
        span = (found.start(), found.end())
        if _any_near(text, span, concerned) or _heads(text, span, people):
            yield found.start(), LeakKind.TAG, found[0]


_Span = tuple[int, int]


def _any_near(text: str, span: _Span, others: Sequence[_Span]) -> bool:
    """Say whether one of ``others``, which are in order, stands in the same line or close by."""
    first = _first_from(others, span[0] - _SAME_ROW - _LONGEST)
    for other in others[first:]:
        if other[0] > span[1] + _SAME_ROW:
            return False
        if _are_near(text, *sorted((span, other))):
            return True
    return False


def _are_near(text: str, left: _Span, right: _Span) -> bool:
    between = text[left[1] : right[0]]
    if NEXT in between or between.count("\n") > 1:
        return False
    if "\n" in between:
        return len(between) <= _NEXT_LINE and "\t" not in between
    return len(between) <= (_SAME_ROW if "\t" in between else _SAME_LINE)


def _first_from(spans: Sequence[_Span], at: int) -> int:
    return bisect.bisect_left(spans, (at, at))


def _heads(text: str, span: _Span, people: Sequence[_Span]) -> bool:
    """Say whether a tag stands in a heading, and a resident's full name below it on the page."""
    begin = text.rfind("\n", 0, span[0]) + 1
    end = text.find("\n", span[1])
    line = text[begin : end if end >= 0 else None]
    if len(line) > _HEADING or _NOT_HEADING.search(line):
        return False
    first = _first_from(people, span[1])
    return first < len(people) and NEXT not in text[span[1] : people[first][0]]


@functools.cache
def _sensitive() -> re.Pattern[str]:
    """Return all names of the tags of class S, the longest first."""
    codes = resource_table("codes/tags.toml")["codes"].values()
    words = {
        word
        for code in codes
        if code["class"] == "S"
        for word in (code["label"], *code["synonyms"])
        if len(word) > 1
    }
    return re.compile("|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word))))
