"""Writes lists of compounds and buildings into the community's areas."""

from collections.abc import Iterable

from shequ_desktop.community import service as community
from shequ_desktop.community.values import AreaId, AreaKind, area_key
from shequ_desktop.households.rules.clean_areas import CleanArea
from shequ_desktop.storage.store import Reading, Transaction

_Key = tuple[AreaKind, AreaId | None, str]


def count_areas(reading: Reading, areas: Iterable[CleanArea]) -> int:
    """Return how many of the areas are not known yet, or would be said more of."""
    known = _Known(reading)
    return sum(known.is_news(area) for area in areas)


def write_areas(tx: Transaction, areas: Iterable[CleanArea]) -> int:
    """Add the areas that are not known, and to the others' notes what is new in them.

    A building whose compound nobody names is the only one of that name.

    Returns:
        How many were added or said more of; the same list again gives 0.
    """
    known = _Known(tx)
    return sum([known.write(tx, area) for area in areas])


class _Known:
    """The areas that there are, by any spelling of their names."""

    def __init__(self, reading: Reading) -> None:
        self._ids: dict[_Key, AreaId] = {
            (area.kind, area.parent_id, area_key(area.kind, area.name)): area.id
            for area in community.areas(reading)
        }
        self._notes = community.area_notes(reading)

    def is_news(self, area: CleanArea) -> bool:
        """Tell whether writing it would change anything."""
        found = self._find(area)
        return found is None or bool(self._more(found, area.note))

    def write(self, tx: Transaction, area: CleanArea) -> bool:
        """Write one area; tell whether that changed anything."""
        if area.grid:
            self._get(tx, AreaKind.GRID, area.grid, None)
        found = self._find(area)
        new = found is None
        if found is None:
            parent = (
                self._get(tx, AreaKind.COMPOUND, area.compound, None) if area.compound else None
            )
            found = self._get(tx, area.kind, area.name, parent)
        if more := self._more(found, area.note):
            self._notes[found] = more
            community.note_area(tx, found, more)
        return new or bool(more)

    def _find(self, area: CleanArea) -> AreaId | None:
        key = area_key(area.kind, area.name)
        if area.compound:
            parent = self._ids.get(
                (AreaKind.COMPOUND, None, area_key(AreaKind.COMPOUND, area.compound))
            )
            return self._ids.get((area.kind, parent, key)) if parent else None
        alike = [
            found
            for (kind, _, name), found in self._ids.items()
            if (kind, name) == (area.kind, key)
        ]
        return alike[0] if len(alike) == 1 else self._ids.get((area.kind, None, key))

    def _get(self, tx: Transaction, kind: AreaKind, name: str, parent: AreaId | None) -> AreaId:
        key = (kind, parent, area_key(kind, name))
        if key not in self._ids:
            self._ids[key] = community.add_area(tx, kind, name, parent)
        return self._ids[key]

    def _more(self, area: AreaId, note: str) -> str:
        """Return the longer note; empty if every piece stands there already."""
        known = self._notes.get(area, "")
        pieces = [piece for piece in note.split("；") if piece and piece not in known]
        return "；".join(filter(None, (known, *pieces))) if pieces else ""
