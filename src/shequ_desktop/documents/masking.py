"""How much of each fact a paper shows: the profiles in ``resources/papers/masks.toml``."""

import functools
import itertools
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from shequ_desktop.documents.kinds import FieldKind
from shequ_desktop.kernel.privacy import mask_address, mask_id, mask_name, mask_phone
from shequ_desktop.kernel.resources import resource_table

PUBLIC = "public"
"""The profile of papers that everybody may see."""
_LAST = 4
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_MASKS = {
    FieldKind.NAME: mask_name,
    FieldKind.PHONE: mask_phone,
    FieldKind.ADDRESS: mask_address,
}
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BETWEEN = "、"
"""Between several names or numbers in one fact, as they are shown."""
_SEPARATORS = re.compile(r"[、;；,，\n]|(?<=\d)\s*/\s*(?=\d)")
"""And as people type it."""
_BETWEEN_ADDRESSES = re.compile(r"[、;；\n]")


class MaskRule(StrEnum):
    """How much of a fact is shown."""

    SHOW = "show"
    MASK = "mask"
    BUILDING = "building"
    LAST4 = "last4"
    DECADE = "decade"
    HIDE = "hide"


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskProfile:
    """How much a paper shows of each kind of fact."""

    key: str
    title: str
    rules: Mapping[FieldKind, MaskRule]
    addressed: bool = False
    """Whether the paper goes to nobody but the person it is about, so that it needs no mark."""

    def rule(self, kind: FieldKind) -> MaskRule:
        """Return how much is shown of facts of this kind."""
        return self.rules.get(kind, MaskRule.SHOW)


@functools.cache
def mask_profiles() -> Mapping[str, MaskProfile]:
    """Return the profiles by their keys, the strictest first."""
    table = resource_table("papers/masks.toml")
    return MappingProxyType(
        {
            key: MaskProfile(
                key=key,
                title=each["title"],
                rules={FieldKind(kind): MaskRule(rule) for kind, rule in each["rules"].items()},
                addressed=each.get("addressed", False),
            )
            for key, each in table.items()
            if key != "source"
        }
    )


def masked(words: str, kind: FieldKind, profile: MaskProfile) -> str:
    """Return as much of a fact as ``profile`` shows; of a day of birth in public, its decade.

    Several names or numbers are masked one by one, and joined by ``、``.
    """
    rule = profile.rule(kind)
    if rule is MaskRule.SHOW:
        return words
    if rule is MaskRule.HIDE:
        return ""
    return _BETWEEN.join(_masked(each.strip(), kind, rule) for each in _parted(words, kind))


def masked_names(
    names: Sequence[str], profile: MaskProfile, *, ids: Sequence[str] = (), more: Sequence[str] = ()
) -> list[str]:
    """Return the names of one list as ``profile`` shows them, people told apart.

    Each may be several names, joined by ``、`` or by what else people type between them.

    Args:
        ids: The identity number beside each; empty: not known.
        more: What else tells people of one name apart, such as a telephone number.
    """
    ids, more = ids or [""] * len(names), more or [""] * len(names)
    shown, numbers, people, counts = [], [], [], []
    for each, number, other in zip(names, ids, more, strict=True):
        single = [name.strip() for name in _parted(each)]
        alone = len(single) == 1
        shown += [masked(name, FieldKind.NAME, profile) for name in single]
        numbers += [number if alone else ""] * len(single)
        people += [name + other if alone else name for name in single]
        counts.append(len(single))
    apart = iter(told_apart(shown, numbers, people))
    return [_BETWEEN.join(itertools.islice(apart, count)) for count in counts]


def told_apart(shown: Sequence[str], ids: Sequence[str], people: Sequence[str] = ()) -> list[str]:
    """Return masked names such that two people of one list can be told apart.

    Those shown alike get the last four characters of their identity numbers, or, where
    these are not known or alike too, 甲、乙、丙; never an address. Two rows of one
    person are shown alike.

    Args:
        shown: As they are masked.
        ids: Their identity numbers, in the same order; empty: not known.
        people: Who it is where the number is not known, such as the whole name; empty: each
            is somebody else.
    """
    who = [
        ("number", number.upper()) if number else ("name", name) if name else ("row", str(at))
        for at, (number, name) in enumerate(zip(ids, people or [""] * len(ids), strict=True))
    ]
    alike = _persons(shown, who)
    first = [
        f"{name}（{number[-_LAST:]}）"
        if name and len(alike[name]) > 1 and len(number) > _LAST
        else name
        for name, number in zip(shown, ids, strict=True)
    ]
    still = _persons(first, who)
    return [
        f"{name}（{_stem(still[name].index(each))}）" if name and len(still[name]) > 1 else name
        for name, each in zip(first, who, strict=True)
    ]


_Who = tuple[str, str]


def _persons(shown: Sequence[str], who: Sequence[_Who]) -> Mapping[str, list[_Who]]:
    """Return which people are shown so, each once."""
    found: dict[str, dict[_Who, None]] = defaultdict(dict)
    for name, each in zip(shown, who, strict=True):
        found[name][each] = None
    return {name: list(each) for name, each in found.items()}


def _parted(words: str, kind: FieldKind = FieldKind.NAME) -> list[str]:
    """Return several names or numbers one by one."""
    # A comma may stand within an address.
    between = _BETWEEN_ADDRESSES if kind is FieldKind.ADDRESS else _SEPARATORS
    return [each for each in between.split(words) if each.strip()] or [""]


def _masked(words: str, kind: FieldKind, rule: MaskRule) -> str:
    if not words:
        return ""
    if rule is MaskRule.DECADE:
        return _decade(words)
    if rule is MaskRule.LAST4:
        return f"尾号{words[-_LAST:]}" if len(words) > _LAST else "*" * len(words)
    return _MASKS.get(kind, mask_id)(words)


def _decade(words: str) -> str:
    year = _YEAR.search(words)
    return f"{year[0][:-1]}0年代出生" if year else ""


def _stem(at: int) -> str:
    return _STEMS[at] if at < len(_STEMS) else str(at + 1)
