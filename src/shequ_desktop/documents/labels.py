"""Sheets of gummed labels, as ``resources/papers/labels.toml`` lists them."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shequ_desktop.kernel.resources import resource_table


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """Labels in the middle of an A4 sheet; lengths in millimetres."""

    key: str
    """Such as ``3x8``."""
    title: str
    across: int
    down: int
    label_mm: tuple[float, float]
    """Width and height of one."""
    gap_mm: tuple[float, float]
    """Between neighbours, across and down."""


@functools.cache
def label_sheets() -> Mapping[str, LabelSheet]:
    """Return the sheets that are known, by their keys."""
    return MappingProxyType(
        {
            key: LabelSheet(
                key=key,
                title=each["title"],
                across=each["across"],
                down=each["down"],
                label_mm=(each["label_mm"][0], each["label_mm"][1]),
                gap_mm=(each["gap_mm"][0], each["gap_mm"][1]),
            )
            for key, each in resource_table("papers/labels.toml").items()
            if key != "source"
        }
    )
