"""The paper with a file's recovery code, for the safe."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shequ_desktop.documents.typesetting import Pdf, Press

_LINE = {4: 5, 5: 4}
"""Groups a line by their length; longer ones, and such as fill lines of three, go three to one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What stands on a recovery sheet."""

    community: str
    file_name: str
    """Name of the file that the code opens, without its folder."""
    code_groups: Sequence[str]
    """The code in groups, as it is typed."""
    check_group: str
    """The last group, by which a slip in the others is noticed."""
    created_on: date


def recovery_sheet(sheet: RecoverySheet, press: Press) -> Pdf:
    """Return the recovery sheet, one A4 page. Do not keep it: it opens everything.

    Raises:
        FontsMissing: this computer has no Chinese font.
    """
    day = sheet.created_on
    groups = (*sheet.code_groups, sheet.check_group)
    a_line = 3 if len(groups) % 3 == 0 else _LINE.get(max(map(len, groups)), 3)
    return press.pdf(
        "recovery_sheet",
        {
            "community": sheet.community,
            "file_name": sheet.file_name,
            "groups": list(sheet.code_groups),
            "check": sheet.check_group,
            "columns": a_line,
            "created_on": f"{day.year}年{day.month}月{day.day}日",
        },
    )
