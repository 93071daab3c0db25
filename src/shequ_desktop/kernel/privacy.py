"""What is shown of a person when not everything may be: masked numbers and names. Pure.

《个人信息保护法》第五十一条 asks for de-identification; which signs are hidden is our own choice,
the one most offices make.
"""

import functools
import re

from shequ_desktop.kernel.resources import resource_table

HIDDEN = "*"
_TAIL = 4
_AREA = 6
_WHOLE_IDS = frozenset({15, 18})
_MOBILE_LENGTH = 11
_LEAST_SHOWN = 7
_AREA_CODE = re.compile(r"0\d{2,3}")
_BUILDING = re.compile(r"[\dA-Za-z一二三四五六七八九十甲乙丙丁]+\s*(?:号楼|栋|幢|座|号院)")
_DOOR = re.compile(r"单元|室|户|层|\d{3,}\s")
_FIGURE = re.compile(r"\d|[零〇一二三四五六七八九十百]+\s*(?:单元|层|楼|门|室|户|号)")
_DOORS = re.compile(r"(\d+)\s*-\s*\d+(?:\s*-\s*\d+)?(?:室|号)?")
_ALPHANUMERIC = re.compile(r"[0-9A-Za-z]")


def mask_id(number: str) -> str:
    """Return an identity number with its middle hidden: ``110105********002X``.

    Numbers of 15 or 18 characters keep their first 6 and last 4, others only the last 4;
    one too short to hide anything in is hidden whole.
    """
    opening = _AREA if len(number) in _WHOLE_IDS else 0
    return _hide(number, opening)


def mask_phone(number: str) -> str:
    """Return one telephone number with its middle hidden: ``138****5678``, ``0571-****6666``.

    The area code of a fixed line stays; of an extension nothing is shown.
    """
    line, extended, _ = number.partition("转")
    area, dash, local = line.partition("-")
    if not _AREA_CODE.fullmatch(area):
        area, dash, local = "", "", line
    opening = 3 if len(local) == _MOBILE_LENGTH else 0
    shown = f"{area}{dash}{_hide(local, opening)}"
    return f"{shown}转{HIDDEN * 2}" if extended else shown


def mask_phones(numbers: str) -> str:
    """Return several numbers, joined by ``;`` as they are stored, each masked, joined by ``、``."""
    return "、".join(mask_phone(number) for number in numbers.split(";") if number)


def mask_name(name: str) -> str:
    """Return a name for a public list: 王*, 王*明, 欧阳*, 司马*光; compound surnames stay whole.

    Names of other scripts keep their first letter of each part: ``A***·B***``.
    """
    for dot in "·•":
        if dot in name:
            return dot.join(mask_name(part) if part else part for part in name.split(dot))
    if _ALPHANUMERIC.match(name):
        return name[:1] + HIDDEN * 3
    surname = 2 if name[:2] in _compound_surnames() and len(name) > len("欧阳") else 1
    given = name[surname:]
    if len(given) <= 1:
        return name[:surname] + HIDDEN * len(given)
    return name[:surname] + HIDDEN * (len(given) - 1) + given[-1]


def mask_address(address: str) -> str:
    """Return an address down to its building: ``幸福里3号楼2单元501室`` becomes ``幸福里3号楼``.

    One that names no building, or its door first, keeps what stands before its first figure;
    doors written in figures only, ``3-2-501``, keep the first.
    """
    building = _BUILDING.search(address)
    if building is not None and not _DOOR.search(address[: building.start()]):
        return address[: building.end()]
    figure = _FIGURE.search(address)
    if figure is None:
        return address
    before = address[: figure.start()]
    doors = _DOORS.fullmatch(address[figure.start() :])
    return f"{before}{doors[1]}号楼" if doors else before


def _hide(text: str, opening: int) -> str:
    if len(text) < opening + _LEAST_SHOWN:
        opening = 0
    hidden = max(len(text) - opening - _TAIL, min(len(text), _TAIL))
    return text[:opening] + HIDDEN * hidden + text[opening + hidden :]


@functools.cache
def _compound_surnames() -> frozenset[str]:
    names = resource_table("pinyin/names.toml")["surnames"]
    return frozenset(name for name in names if len(name) > 1)
