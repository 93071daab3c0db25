"""The community and its areas, in words, and how areas are spelled."""

import functools
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

AreaId = NewType("AreaId", str)


class AreaKind(StrEnum):
    """What an area is; two trees: compound, building, entrance; group, grid, micro-grid."""

    COMPOUND = "compound"
    BUILDING = "building"
    ENTRANCE = "entrance"
    GROUP = "group"
    GRID = "grid"
    MICRO_GRID = "micro_grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """社区: the head of every paper."""

    name: str
    """幸福里社区."""
    code: str
    """区划代码, 12 digits: county (GB/T 2260), street, committee."""
    street: str = ""
    address: str = ""
    phone: str = ""

    @property
    def committee(self) -> str:
        """Return the committee's name, as it signs: 幸福里社区居民委员会."""
        return f"{self.name}居民委员会"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """区域单元: a node of one of the two trees."""

    id: AreaId
    kind: AreaKind
    name: str
    """As people say it: 3号楼, 2单元, 第一网格."""
    parent_id: AreaId | None = None
    households: int = 0
    """Active households in it and below; computed."""


_SUFFIXES = {
    AreaKind.BUILDING: ("号楼", "号栋", "号幢", "栋", "幢", "号", "座", "楼", "#"),
    AreaKind.ENTRANCE: ("单元", "号门", "门栋", "门", "梯"),
}
_LABELS = {AreaKind.BUILDING: "号楼", AreaKind.ENTRANCE: "单元"}
_ORDINAL = re.compile(r"[0-9]+|[一二三四五六七八九十]+")
_NUMBER = re.compile(r"\d+")
_HAN_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
_RANK_MAX = 9_000


@functools.lru_cache(maxsize=4096)
def area_key(kind: AreaKind, name: str) -> str:
    """Return what two spellings of one area have in common: 3栋, ３号楼 and 三号楼 are 3."""
    key = unicodedata.normalize("NFKC", name).replace(" ", "").upper()
    for suffix in _SUFFIXES.get(kind, ()):
        if len(key) > len(suffix) and key.endswith(suffix):
            key = key[: -len(suffix)]
            break
    if _ORDINAL.fullmatch(key):
        return str(area_rank(key))
    return key


def area_label(kind: AreaKind, name: str) -> str:
    """Return how a new area is called: a bare 3 becomes 3号楼 or 3单元, names stay names."""
    key = area_key(kind, name)
    return f"{key}{_LABELS[kind]}" if key.isdigit() and kind in _LABELS else name.strip()


def area_rank(name: str) -> int:
    """Return the number in an area's name, for sorting: 3号楼 is 3, 第十二网格 is 12; else 0."""
    if found := _NUMBER.search(name):
        return min(int(found.group()), _RANK_MAX)
    digits = [sign for sign in name if sign in _HAN_DIGITS or sign == "十"]
    if not digits:
        return 0
    tens, ten, ones = "".join(digits).partition("十")
    if not ten:
        return int("".join(str(_HAN_DIGITS[sign]) for sign in digits[:3]))
    return _HAN_DIGITS.get(tens[-1:], 1) * 10 + _HAN_DIGITS.get(ones[:1], 0)


@dataclass(frozen=True, slots=True)
class NameMissing(Finding):
    """A community without a name cannot sign anything."""

    sentence = QT_TRANSLATE_NOOP("findings", "请填写社区名称。")


@dataclass(frozen=True, slots=True)
class CodeWrong(Finding):
    """The area code has twelve digits."""

    sentence = QT_TRANSLATE_NOOP("findings", "区划代码应为 12 位数字，现在是“{code}”。")
    code: str


FOUND_COMMUNITY = Operation(
    "community.found", QT_TRANSLATE_NOOP("operations", "建立社区"), undoable=False
)
EDIT_COMMUNITY = Operation("community.edit", QT_TRANSLATE_NOOP("operations", "修改社区信息"))
EDIT_AREA = Operation("community.edit_area", QT_TRANSLATE_NOOP("operations", "修改区域"))

AREA_OPERATIONS = (FOUND_COMMUNITY, EDIT_COMMUNITY, EDIT_AREA)
