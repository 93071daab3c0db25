"""The paper with the keys of a community of devices, for the safe."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shequ_desktop.documents.typesetting import Pdf, Press

_A_LINE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySheet:
    """What stands on a key sheet."""

    community: str
    device: str
    """The computer that was made the host."""
    code_groups: Sequence[str]
    """The code in groups, as it is typed."""
    check_group: str
    """The last group, by which a slip in the others is noticed."""
    community_digits: str
    """The community's public digits, in groups with blanks between them."""
    created_on: date


def key_sheet(sheet: KeySheet, press: Press) -> Pdf:
    """Return the key sheet, one A4 page. Do not keep it: who has it can pass for the host.

    Raises:
        FontsMissing: this computer has no Chinese font.
    """
    day = sheet.created_on
    return press.pdf(
        "key_sheet",
        {
            "community": sheet.community,
            "device": sheet.device,
            "groups": list(sheet.code_groups),
            "check": sheet.check_group,
            "columns": _A_LINE,
            "community_digits": sheet.community_digits,
            "created_on": f"{day.year}年{day.month}月{day.day}日",
        },
    )
