"""Finds the names of people in a text: tens of thousands of names in one go."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

_HAN = r"[\u3400-\u9fff\U00020000-\U000323af]"
_SPACED = re.compile(rf"(?<!{_HAN})({_HAN})[ ]{{1,4}}({_HAN})(?!{_HAN})")
"""``张　三``: names of two characters, spread to the width of three."""
_BEFORE = re.compile(
    r"(?:^|[^\u3400-\u9fff]|学生|同学|儿童|朋友|居民|[给由和与是即为对请]|姓名|监护|子|女)$"
)
_BEHIND = re.compile(
    r"$|[^\u3400-\u9fff]|同学|小朋友|同志|女士|先生|老师|一家|家长|等|在|获|为|已|和|与|的|是|之"
)
_SHORT = 2
_LOOK = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A known name in a text."""

    start: int
    end: int
    name: str
    minor: bool
    office: bool
    """Whether it goes with an office or may be named."""


def find_names(
    text: str, names: Mapping[str, bool], office: Collection[str]
) -> tuple[Sighting, ...]:
    """Return the full names in ``text``, in order, the longest at each place.

    Names of two characters count where a sentence or a cell begins or ends with them or a
    word beside them speaks of a person: many of them are words as well.

    Args:
        text: In which blanks are single half-width spaces.
        names: Full names; true: somebody of that name is a minor.
        office: Names that may be told.
    """
    told = frozenset(office)
    every = {name for name in (*names, *told) if len(name) >= _SHORT}
    begun: dict[str, list[str]] = defaultdict(list)
    for name in sorted(every, key=len, reverse=True):
        begun[name[:_SHORT]].append(name)
    spread = (
        (found.start(), found.end(), found[1] + found[2])
        for found in _SPACED.finditer(text)
        if found[1] + found[2] in every
    )
    return tuple(
        Sighting(
            start=start,
            end=end,
            name=name,
            minor=names.get(name, False) and name not in told,
            office=name in told,
        )
        for start, end, name in sorted((*_whole(text, begun), *spread))
    )


def _whole(text: str, begun: Mapping[str, list[str]]) -> Iterator[tuple[int, int, str]]:
    at, last = 0, len(text) - 1
    while at < last:
        candidates = begun.get(text[at : at + _SHORT])
        name = candidates and next((one for one in candidates if text.startswith(one, at)), None)
        if name and (len(name) > _SHORT or _is_person(text, at)):
            yield at, at + len(name), name
            at += len(name)
        else:
            at += 1


def _is_person(text: str, at: int) -> bool:
    end = at + _SHORT
    return bool(
        _BEFORE.search(text[max(0, at - _LOOK) : at]) or _BEHIND.match(text[end : end + _LOOK])
    )
