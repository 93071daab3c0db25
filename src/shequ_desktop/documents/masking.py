"""How much of each fact a paper shows: the profiles in ``resources/papers/masks.toml``."""

import functools
import re
from collections import Counter
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
"""Between several names or numbers in one fact."""


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
            )
            for key, each in table.items()
            if key != "source"
        }
    )


def masked(words: str, kind: FieldKind, profile: MaskProfile) -> str:
    """Return as much of a fact as ``profile`` shows; of a day of birth in public, its decade.

    Several names or numbers are joined by ``、``, and masked one by one.
    """
    rule = profile.rule(kind)
    if rule is MaskRule.SHOW:
        return words
    if rule is MaskRule.HIDE:
        return ""
    return _BETWEEN.join(_masked(each, kind, rule) for each in words.split(_BETWEEN))


def told_apart(shown: Sequence[str], ids: Sequence[str]) -> list[str]:
    """Return masked names such that two people of one list can be told apart.

    Those shown alike get the last four characters of their identity numbers, or, where
    these are not known or alike too, 甲、乙、丙; never an address.

    Args:
        shown: As they are masked.
        ids: Their identity numbers, in the same order; empty: not known.
    """
    alike = Counter(shown)
    first = [
        f"{name}（{number[-_LAST:]}）" if name and alike[name] > 1 and len(number) > _LAST else name
        for name, number in zip(shown, ids, strict=True)
    ]
    still = Counter(first)
    met: Counter[str] = Counter()
    last = []
    for name in first:
        stem = _stem(met[name])
        met[name] += 1
        last.append(f"{name}（{stem}）" if name and still[name] > 1 else name)
    return last


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
