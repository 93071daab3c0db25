"""What can be asked of the community and its areas, and done with them."""

from shequ_desktop.community.service.areas import (
    add_area,
    area_notes,
    areas,
    below,
    community,
    find_area,
    find_or_add_area,
    note_area,
    path,
    rename_area,
    write_community,
)
from shequ_desktop.community.service.files import add_rule_file, holidays, rule_files

__all__ = [
    "add_area",
    "add_rule_file",
    "area_notes",
    "areas",
    "below",
    "community",
    "find_area",
    "find_or_add_area",
    "holidays",
    "note_area",
    "path",
    "rename_area",
    "rule_files",
    "write_community",
]
