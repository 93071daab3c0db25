"""How much of each fact a paper shows: the profiles in ``resources/papers/masks.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from shequ_desktop.documents.kinds import FieldKind

PUBLIC = "public"
"""The profile of papers that everybody may see."""


class MaskRule(StrEnum):
    """How much of a fact is shown."""

    SHOW = "show"
    MASK = "mask"
    SURNAME = "surname"
    BUILDING = "building"
    LAST4 = "last4"
    AGE_BAND = "age_band"
    HIDE = "hide"


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskProfile:
    """How much a paper shows of each kind of fact."""

    key: str
    title: str
    rules: Mapping[FieldKind, MaskRule]


def mask_profiles() -> Mapping[str, MaskProfile]:
    """Return the profiles by their keys, the strictest first."""
    raise NotImplementedError
