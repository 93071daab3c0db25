"""Doors, the way offices write them: 3-2-501, 3栋2单元501, 3#2-501室, XX路12号3幢2单元501室.

Pure. What cannot be split is kept as it was written.
"""

import re
import string
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from shequ_desktop.kernel.texts import plain, tidy

_DASHES = str.maketrans(dict.fromkeys("—–－﹣―‐−﹘~～_/\\、,，", "-"))
_HAN = "零一二三四五六七八九"
_HAN_NUMBER = r"[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]"
_STEMS = "甲乙丙丁戊己庚辛"
_NUMBER = rf"(?:[A-Z]?\d{{1,4}}[A-Z]?|[A-Z]{{1,2}}|{_HAN_NUMBER}|[{_STEMS}])"
_BUILDING_WORD = (
    r"(?:号楼|號樓|楼栋|栋楼|幢楼|#楼|#|栋|幢|座|号院楼|楼(?=\D|\d.*(?:单元|门|梯|-)|\d{3,}|$))"
)
_ENTRANCE_WORD = r"(?:单元|门洞|门栋|门(?!牌)|梯|单)"
_DOOR = r"(?:[A-Z]?\d{1,5}[A-Z]?(?:[.+]\d+)?|[东西中南北左右]{1,2}户)"
_TAIL = r"(?:[室号房户]|号房|号室)*(?:\(.*|[^\d]{0,6})?"

_FULL = re.compile(
    rf"(?P<front>.*?)(?P<b>{_NUMBER}){_BUILDING_WORD}-?"
    rf"(?:(?P<e>{_NUMBER}|[东西中南北左右]){_ENTRANCE_WORD}-?|(?P<e2>\d{{1,2}}|[A-Z])-(?=\d))?"
    rf"(?:(?P<floor>\d{{1,2}})[层楼F])?-?(?P<d>{_DOOR})?{_TAIL}"
)
_DASHED = re.compile(
    rf"(?P<front>.*?)(?<![\dA-Z])(?P<b>[A-Z]?\d{{1,3}}[A-Z]?|[A-Z])-"
    rf"(?:(?P<e>\d{{1,2}}|[A-Z])(?:单元)?-?(?<=[\d元A-Z-])(?<!\d)|(?P<e2>\d{{1,2}}|[A-Z])(?:单元|-|单元-))?"
    rf"(?P<d>{_DOOR}){_TAIL}"
)
_ENTRANCE_DOOR = re.compile(
    rf"(?P<e>{_NUMBER}|[东西中南北左右])(?:{_ENTRANCE_WORD}-?)(?:\d{{1,2}}[层楼F])?(?P<d>{_DOOR})?{_TAIL}"
)
_TWO = re.compile(rf"(?P<e>\d{{1,2}}|[A-Z])-(?P<d>{_DOOR}){_TAIL}")
_ONLY_DOOR = re.compile(rf"(?:(?P<floor>\d{{1,2}})[层楼F])?(?P<d>{_DOOR}){_TAIL}")
_ONLY_BUILDING = re.compile(rf"(?P<b>{_NUMBER})(?:号楼|楼栋|栋楼|幢楼|#楼|#|栋|幢|座|号|楼)?")
_ONLY_ENTRANCE = re.compile(rf"(?P<e>{_NUMBER}|[东西中南北左右]){_ENTRANCE_WORD}?")
_PLOT = re.compile(r"(?P<front>.*?)(?P<kind>平房|别墅)(?P<d>\d+)(?:[号栋幢]|号院)?.*")
_PLOT_LAST = re.compile(r"(?P<front>.*?)(?P<d>\d+)号(?P<kind>平房|别墅)")
_GROUP = re.compile(
    rf"(?P<front>.*?)(?P<g>\d{{1,3}}|{_HAN_NUMBER})(?:村民|居民)?(?:小组|组|社|队)(?P<d>\d+(?:-\d+)?)(?:号|号院)?.*"
)
_HAN_DIGIT = re.compile(rf"{_HAN_NUMBER}")
_UPPER = re.compile(r"^.*(?:街道办事处|街道|社区居委会|社区|居委会)")
_LANE = re.compile(rf"(?P<front>.*?\d+弄)(?P<b>\d{{1,4}})号(?:楼)?-?(?P<d>{_DOOR}){_TAIL}")
_PAIR = re.compile(r"(?<![\dA-Z])(\d{1,2})(\d\d)-(\1\d\d)(?=$|[室号房户(])")
_HAN_DOOR = re.compile(r"[一二三四五六七八九][〇零○一二三四五六七八九]{2,3}(?=$|[室号房户])")
_HAN_SIGNS = frozenset("〇零○一二三四五六七八九")
_HAN_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_SHORT_DOOR = 3
_LONGEST_DOOR = 10
_DOTTED = re.compile(r"\d+\.\d+\.\d+.*")


class Parts(NamedTuple):
    """What one text says of a door; numbers without leading zeros, empty where it says nothing."""

    compound: str = ""
    building: str = ""
    entrance: str = ""
    door: str = ""
    group: str = ""


NOTHING = Parts()


def parse_address(text: str) -> Parts:
    """Return the parts of an address; all empty if it does not name a door in a known way."""
    word = _word(text)
    if not any(map(str.isdigit, word)) and not _HAN_DIGIT.search(word):
        return NOTHING
    if _DOTTED.fullmatch(word):
        word = word.replace(".", "-")
    return (
        _plot(word)
        or _numbered(_LANE, word)
        or _numbered(_FULL, word)
        or _numbered(_DASHED, word)
        or _group(word)
        or NOTHING
    )


def _word(text: str) -> str:
    """Return a text for comparing: one kind of dash, digits for 五零一, one door for 501-502."""
    word = plain(text).upper().translate(_DASHES).strip("-")
    if word[-2:-1] in _HAN_SIGNS or word[-1:] in _HAN_SIGNS:
        word = _HAN_DOOR.sub(lambda found: found[0].translate(_HAN_DIGITS), word)
    return _PAIR.sub(r"\1\2+\3", word) if "-" in word else word


def parse_door(text: str) -> Parts:
    """Return what a column of doors says, where a building may stand in another column."""
    word = _word(text).removesuffix(".0")
    if found := _ENTRANCE_DOOR.fullmatch(word):
        return Parts(entrance=_number(found["e"]), door=found["d"] or "")
    if found := _TWO.fullmatch(word):
        return Parts(entrance=_number(found["e"]), door=_door(found["d"]))
    if found := _ONLY_DOOR.fullmatch(word):
        return Parts(door=_with_floor(found["floor"], found["d"]))
    return parse_address(text)


def parse_building(text: str) -> Parts:
    """Return what a column of buildings says: 3, 3栋, 三号楼, 3栋2单元, or a name."""
    word = plain(text).upper().translate(_DASHES).removesuffix(".0")
    if found := _ONLY_BUILDING.fullmatch(word):
        return Parts(building=_number(found["b"]))
    parts = parse_address(text)
    return parts if parts.building else Parts(building=tidy(text))


def parse_entrance(text: str) -> str:
    """Return the entrance that a cell names."""
    word = plain(text).upper().removesuffix(".0")
    found = _ONLY_ENTRANCE.fullmatch(word)
    return _number(found["e"]) if found else word


def resolve(
    *,
    compound: str,
    building: str,
    entrance: str,
    door: str,
    address: str,
    context: Parts = NOTHING,
    repeats: bool = False,
) -> Parts:
    """Return the door that several columns name together.

    A column of its own outweighs the address.

    Args:
        context: What the sheet's name or a heading between the rows says; fills what no column
            says.
        repeats: Whether ``3-501`` says the building again where it is known already; else it
            says the entrance.
    """
    own = parse_building(building) if building else NOTHING
    known = own.building or context.building
    by_door = _address(door, known=known, repeats=repeats) if door else NOTHING
    by_address = _address(address, known=known, repeats=repeats) if address else NOTHING
    parts = (own, by_door, by_address, context)
    return Parts(
        compound=tidy(compound) or _first(part.compound for part in parts),
        building=_named(_first(part.building for part in parts)),
        entrance=(parse_entrance(entrance) if entrance else "")
        or _first(part.entrance for part in parts),
        door=_first(part.door for part in parts).replace("+", "-") or _as_written(door, address),
        group=_first(part.group for part in parts),
    )


def _as_written(door: str, address: str) -> str:
    """Return a door that is no number, such as 地下室, if nothing else says where it is."""
    text = tidy(door)
    return text if text and not address and len(text) <= _LONGEST_DOOR else ""


def first_of_two(text: str) -> str:
    """Return 3 for 3-501, which may be a building or an entrance; empty for anything else."""
    found = _TWO.fullmatch(plain(text).upper().translate(_DASHES))
    return _number(found["e"]) if found else ""


def _address(text: str, *, known: str, repeats: bool) -> Parts:
    if known and not repeats and first_of_two(text):
        return parse_door(text)
    parts = parse_address(text)
    return parts if parts != NOTHING or len(text) > _LONGEST_DOOR else parse_door(text)


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")


def _named(building: str) -> str:
    """Return how a tower is called whose name is a lone letter or stem: A座, 甲栋."""
    if len(building) != 1:
        return building
    return (
        f"{building}座"
        if building in string.ascii_uppercase
        else f"{building}栋"
        if building in _STEMS
        else building
    )


def _numbered(pattern: re.Pattern[str], word: str) -> Parts | None:
    found = pattern.fullmatch(word)
    if found is None:
        return None
    named = found.groupdict()
    entrance = named.get("e") or named.get("e2") or ""
    door = _with_floor(named.get("floor"), named["d"] or "")
    return Parts(_compound(found["front"]), _number(found["b"]), _number(entrance), door)


def _plot(word: str) -> Parts | None:
    found = _PLOT.fullmatch(word) or _PLOT_LAST.fullmatch(word)
    if found is None:
        return None
    return Parts(_compound(found["front"]), building=found["kind"], door=f"{found['d']}号")


def _group(word: str) -> Parts | None:
    found = _GROUP.fullmatch(word)
    if found is None:
        return None
    group = f"{_number(found['g'])}组"
    return Parts(_compound(found["front"]), door=f"{found['d']}号", group=group)


def _compound(front: str) -> str:
    return _UPPER.sub("", front).strip("-()")


def _door(door: str) -> str:
    return door.lstrip("0") if len(door) > _SHORT_DOOR and door.startswith("0") else door


def _with_floor(floor: str | None, door: str) -> str:
    door = _door(door)
    if not floor or not door or len(door) >= _SHORT_DOOR:
        return door
    return f"{floor}层{door}号" if door.isalnum() and door.isascii() else f"{floor}层{door}"


def _number(text: str) -> str:
    """Return 3 for 三, 12 for 十二, 3 for 03."""
    if not text:
        return ""
    text = unicodedata.normalize("NFKC", text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return str((_HAN.index(tens) if tens else 1) * 10 + (_HAN.index(ones) if ones else 0))
    if text in _HAN:
        return str(_HAN.index(text))
    return text.lstrip("0") or text
