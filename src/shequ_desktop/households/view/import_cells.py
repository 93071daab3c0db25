"""What the cells of a dry run say: labels instead of codes, and 旧 → 新 where something changes."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from shequ_desktop.community.values import AreaKind, area_label
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.households.rules.cells import CODED, TITLES, shown_code
from shequ_desktop.households.rules.clean_values import CellIssue
from shequ_desktop.households.rules.cleaning import LEDGER
from shequ_desktop.households.rules.planning import Fate, Home
from shequ_desktop.households.service.checking import Checked, CheckedRow
from shequ_desktop.households.values import Place
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.privacy import mask_id

PLACE = "place"
"""The one column of everything that says where somebody lives."""

PLACE_FIELDS = ("compound", "building", "entrance", "door_no", "address", "actual_address")
_ORDER = (
    "sex",
    "id_number",
    "birth_date",
    "phones",
    PLACE,
    "relation_to_head",
    "tags",
    "residence_state",
    "household_kind",
    "hukou_match",
    "hukou_address",
    "population_kind",
    "political_status",
    "education",
    "ethnicity",
    "marital_status",
    "workplace",
    "occupation",
    "health",
    "emergency_contact",
    "id_type",
    "household_no",
    "grid",
    "group",
    "note",
)


def field_title(key: str) -> str:
    """Return the heading of a field."""
    if key == PLACE or key in PLACE_FIELDS:
        return QCoreApplication.translate("columns", "住址")
    if key in TITLES:
        return QCoreApplication.translate("columns", TITLES[key])
    known = vocabulary(LEDGER).fields.get(key)
    return QCoreApplication.translate("columns", "备注" if known is None else known.label)


def cell_text(row: CheckedRow, key: str) -> str:
    """Return what a cell shows: the new value, or 旧 → 新 where something known changes."""
    changed = changes(row, key)
    if changed is None:
        text = _now(row, key)
        hide = key == "id_number" and not any(issue.field == key for issue in row.issues)
        return mask_id(text) if hide and text else text
    old, new = changed
    return f"{old} → {new}" if old else new


def changes(row: CheckedRow, key: str) -> tuple[str, str] | None:
    """Return the old and the new text of a cell that would be written over; else ``None``."""
    planned = row.planned
    if planned.fate is not Fate.UPDATED:
        return None
    if key == PLACE:
        return (_door(planned.moved_from), _now(row, PLACE)) if planned.moved else None
    if key == "tags":
        new = "、".join(f"+{_tag(tag)}" for tag in planned.new_tags)
        return ("", new) if new else None
    for change in planned.changes:
        if change.field == key:
            empty = QCoreApplication.translate("ImportRows", "（空）")
            return _stored(key, change.old) or empty, _stored(key, change.new)
    return None


def _now(row: CheckedRow, key: str) -> str:
    values = row.clean.values
    if key == PLACE:
        return _place(values)
    value = values.get(key)
    match value:
        case None:
            return ""
        case date():
            length = {"year": 4, "month": 7}.get(str(values.get("birth_precision")), 10)
            return value.isoformat()[: length if key == "birth_date" else 10]
        case tuple():
            return "、".join(_tag(str(each)) if key == "tags" else str(each) for each in value)
        case _:
            return shown_code(key, str(value)) if key in CODED else str(value)


def _place(values: dict[str, object]) -> str:
    said = {name: str(values.get(name) or "") for name in PLACE_FIELDS}
    return Place(
        compound=said["compound"],
        building=_area(AreaKind.BUILDING, said["building"]),
        entrance=_area(AreaKind.ENTRANCE, said["entrance"]),
        door_no=said["door_no"],
        address=said["address"] or said["actual_address"],
    ).shown()


def _door(home: Home | None) -> str:
    if home is None:
        return QCoreApplication.translate("ImportRows", "（没有住址）")
    door = home.door
    return Place(
        compound=door.compound,
        building=_area(AreaKind.BUILDING, door.building),
        entrance=_area(AreaKind.ENTRANCE, door.entrance),
        door_no=door.door_no,
        address=door.address,
    ).shown()


def _area(kind: AreaKind, name: str) -> str:
    return area_label(kind, name) if name else ""


def _stored(key: str, value: str) -> str:
    if key == "phones":
        return value.replace(";", "、")
    return shown_code(key, value) if key in CODED else value


def _tag(tag: str) -> str:
    return code_table("tags").label_of(tag)


def raw_text(issues: Sequence[CellIssue]) -> str:
    """Return a cell as it stands in the sheet, where nothing of it was understood."""
    return next((issue.value for issue in issues if issue.value), "")


def summary(row: CheckedRow) -> str:
    """Return in words what changes and what is wrong."""
    said = [issue.message for issue in row.issues]
    if row.planned.fate is Fate.UPDATED:
        keys = dict.fromkeys(
            ("full_name", *(change.field for change in row.planned.changes), PLACE, "tags")
        )
        keys.pop("birth_precision", None)
        changed = QCoreApplication.translate("ImportRows", "{field}：{text}")
        said += [
            changed.format(field=field_title(key), text=cell_text(row, key))
            for key in keys
            if changes(row, key) is not None
        ]
        if row.planned.end_reason:
            said.append(row.planned.end_reason)
    return QCoreApplication.translate("ImportRows", "；").join(said)


def changing_fields(rows: Sequence[CheckedRow]) -> frozenset[str]:
    """Return the fields in which any row changes something."""
    changing = {change.field for row in rows for change in row.planned.changes}
    if any(row.planned.moved for row in rows):
        changing.add(PLACE)
    return frozenset(changing)


def fields_of(checked: Checked) -> tuple[str, ...]:
    """Return the fields that any row says something of, in the usual order."""
    said: set[str] = set()
    for row in checked.rows:
        said.update(row.clean.values)
        said.update(issue.field for issue in row.issues)
        said.update(change.field for change in row.planned.changes)
    if said & set(PLACE_FIELDS):
        said.add(PLACE)
    return tuple(key for key in _ORDER if key in said)
