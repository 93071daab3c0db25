"""The vocabulary of the community: its areas, and the rules that govern it."""

from shequ_desktop.community.values.areas import (
    EDIT_AREA,
    EDIT_COMMUNITY,
    FOUND_COMMUNITY,
    OPERATIONS,
    Area,
    AreaId,
    AreaKind,
    CodeWrong,
    Community,
    NameMissing,
    area_key,
    area_label,
    area_rank,
)
from shequ_desktop.community.values.files import HolidayYear, RulesUnreadable
from shequ_desktop.community.values.profiles import (
    NATIONAL,
    RuleProfile,
    profile_of,
    shipped_profiles,
)

__all__ = [
    "EDIT_AREA",
    "EDIT_COMMUNITY",
    "FOUND_COMMUNITY",
    "NATIONAL",
    "OPERATIONS",
    "Area",
    "AreaId",
    "AreaKind",
    "CodeWrong",
    "Community",
    "HolidayYear",
    "NameMissing",
    "RuleProfile",
    "RulesUnreadable",
    "area_key",
    "area_label",
    "area_rank",
    "profile_of",
    "shipped_profiles",
]
