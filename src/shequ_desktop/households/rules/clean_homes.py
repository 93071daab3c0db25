"""Which rows of a list are one household, and what its joined or left-out cells say. Pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from shequ_desktop.households.rules.addresses import (
    NOTHING,
    Parts,
    first_of_two,
    parse_building,
    resolve,
)
from shequ_desktop.households.values import HEAD

_NAMING = ("household_no", "head_id", "head_name")
"""Cells that say which household a row belongs to."""

_DOOR = ("address", "door_no")
HOME_FIELDS = (*_NAMING, *_DOOR, "compound", "building", "entrance", "group", "grid", "micro_grid")
"""What a household has once; joined cells and blanks below its first row mean the same again."""

_PLACE = ("compound", "building", "entrance", "door_no", "address")
_PARTS = dict(zip(_PLACE, ("compound", "building", "entrance", "door", "door"), strict=True))
_DITTO_SHARE = 0.2
"""So many rows without a household of their own make blanks mean the same again."""

_UNKNOWN = "\0"
"""Begins what stands for a formula gone wrong while blanks are filled: no other cell's text."""

_GROUPED_SHARE = 0.5
_SERIAL_DIGITS = 4


@dataclass(slots=True)
class Homes:
    """The household cells of all rows as text, one list a field; blank where there is none."""

    size: int
    cells: dict[str, list[str]] = field(default_factory=dict)
    relations: Sequence[object] = ()
    contexts: Sequence[Parts] = ()
    """What the sheet's name and headings between the rows say of each row's place."""
    wrong: Mapping[str, Collection[int]] = field(default_factory=dict)
    """By field, the rows whose cell is a formula gone wrong: it says something, nobody knows what."""
    numbers: Sequence[int] = ()
    """Where each row stands in the file; needed only with ``wrong``."""
    unknown: dict[str, set[int]] = field(default_factory=dict)
    """By field, the rows for which that holds, blanks below included; ``fill_down`` finds them."""
    unplaced: set[int] = field(default_factory=set)
    """The rows that therefore have no door; ``place_rows`` finds them."""
    runs: list[int] = field(default_factory=list)
    """Which household of the sheet each row belongs to, by its position alone."""

    def column(self, name: str) -> list[str]:
        """Return the cells of a field; blanks if the sheet has none."""
        return self.cells.get(name) or [""] * self.size


def fill_down(homes: Homes, *, personal: Sequence[str] = ()) -> None:
    """Let blanks below the first row of a household mean the same again.

    A formula gone wrong is no blank: it never takes what stands above, and begins another
    household unless the row names the same one.

    Args:
        personal: Further fields of ``homes.cells`` that only then belong to the household when
            no later row of any household fills them, such as the address of registration.
    """
    for name, rows in homes.wrong.items():
        for at in rows if name in homes.cells else ():
            # People laid out from one row of the file share what nobody knows.
            homes.cells[name][at] = homes.cells[name][at] or f"{_UNKNOWN}{homes.numbers[at]}"
    _fill_blanks(homes, personal)
    for name in homes.wrong:
        cells = homes.column(name)
        homes.unknown[name] = {at for at, text in enumerate(cells) if text.startswith(_UNKNOWN)}
        for at in homes.unknown[name]:
            cells[at] = ""


def _fill_blanks(homes: Homes, personal: Sequence[str]) -> None:
    _carry_groups(homes)
    naming = [homes.cells[name] for name in _NAMING if name in homes.cells]
    door = [homes.cells[name] for name in _DOOR if name in homes.cells]
    homes.runs = _runs(homes, naming, door)
    if not (naming or door):
        return
    shared = [homes.cells[name] for name in HOME_FIELDS if name in homes.cells]
    shared += [
        homes.cells[name]
        for name in personal
        if name in homes.cells and _only_first_rows(homes.cells[name], homes.runs)
    ]
    runs = homes.runs
    for cells in shared:
        for at in range(1, homes.size):
            if not cells[at] and runs[at] == runs[at - 1]:
                cells[at] = cells[at - 1]


def _runs(homes: Homes, naming: list[list[str]], door: list[list[str]]) -> list[int]:
    anchors = [*naming, *door]
    if not anchors and not homes.relations:
        return list(range(homes.size))
    blank = sum(not any(cells[at] for cells in anchors) for at in range(homes.size))
    ditto = blank >= _DITTO_SHARE * homes.size
    runs: list[int] = []
    current: dict[int, str] = {}
    run = -1
    led = False
    for at in range(homes.size):
        relation = homes.relations[at] if homes.relations else None
        head = relation == HEAD
        new = _begins(current, at, naming, door, member=bool(relation) and not head)
        if not any(cells[at] for cells in anchors) and not relation and not ditto:
            new = True
        if run < 0 or new or (head and led):
            run += 1
            led = False
            current = {}
        led = led or head
        current.update({n: cells[at] for n, cells in enumerate(anchors) if cells[at]})
        runs.append(run)
    return runs


def _begins(
    current: dict[int, str],
    at: int,
    naming: list[list[str]],
    door: list[list[str]],
    *,
    member: bool,
) -> bool:
    """Say whether a row's cells name another household than the one above."""
    named = [(n, cells[at]) for n, cells in enumerate(naming) if cells[at]]
    if named:
        return any(text != current.get(n, text) or n not in current for n, text in named)
    if naming and member:
        return False
    return any(
        cells[at] and cells[at] != current.get(len(naming) + n, "") for n, cells in enumerate(door)
    )


def _only_first_rows(cells: list[str], runs: list[int]) -> bool:
    later = sum(runs[at] == runs[at - 1] for at in range(1, len(runs)))
    filled = sum(bool(cells[at]) and runs[at] == runs[at - 1] for at in range(1, len(runs)))
    return filled * 50 < later


def _carry_groups(homes: Homes) -> None:
    """Repeat a building or grid that is written once above all its doors."""
    doors = homes.cells.get("door_no") or homes.cells.get("address")
    if doors is None:
        return
    for name in ("compound", "building", "entrance", "group", "grid", "micro_grid"):
        cells = homes.cells.get(name)
        filled_doors = sum(map(bool, doors))
        if not cells or not cells[0]:
            continue
        blank = sum(bool(door) and not cell for door, cell in zip(doors, cells, strict=True))
        if blank > _GROUPED_SHARE * filled_doors:
            for at in range(1, homes.size):
                cells[at] = cells[at] or cells[at - 1]


def place_rows(homes: Homes) -> list[Parts]:
    """Return each row's door; equal texts are understood once.

    A door of which a part is not known is none: half of it would be somebody else's.
    """
    known: dict[tuple[str | Parts, ...], Parts] = {}
    places = []
    columns = [homes.column(name) for name in _PLACE]
    contexts = homes.contexts or [NOTHING] * homes.size
    repeats = _doors_repeat_buildings(homes, contexts)
    for texts in zip(*columns, contexts, strict=True):
        place = known.get(texts)
        if place is None:
            compound, building, entrance, door, address, context = texts
            place = known[texts] = resolve(
                compound=compound,
                building=building,
                entrance=entrance,
                door=door,
                address=address,
                context=context,
                repeats=repeats,
            )
        places.append(place)
    for name, part in _PARTS.items():
        for at in homes.unknown.get(name, ()):
            if not (getattr(places[at], part) and places[at].building):
                homes.unplaced.add(at)
    for at in homes.unplaced:
        places[at] = NOTHING
        if "address" in homes.cells:
            homes.cells["address"][at] = ""
    return places


def _doors_repeat_buildings(homes: Homes, contexts: Sequence[Parts]) -> bool:
    """Say whether 3-501 in this list means building 3 although the building stands elsewhere.

    So it is if the first number always is that building; building 1 alone proves nothing.
    """
    doors = homes.cells.get("door_no") or homes.column("address")
    seen = {
        (first_of_two(door), parse_building(building).building or context.building)
        for door, building, context in set(
            zip(doors, homes.column("building"), contexts, strict=True)
        )
    }
    said = [(first, building) for first, building in seen if first and building]
    return (
        bool(said)
        and all(first == building for first, building in said)
        and (len(said) > 1 or said[0][0] != "1")
    )


def household_numbers(homes: Homes) -> list[str]:
    """Return household numbers fit for keeping; a mere serial 1, 2, 3 is none."""
    numbers = homes.column("household_no")
    serial = all(
        len(no) <= _SERIAL_DIGITS and no.isdigit() and no[0] != "0" for no in set(numbers) if no
    )
    return [""] * homes.size if serial else numbers


def home_keys(homes: Homes, places: Sequence[Parts]) -> list[str]:
    """Return a key for each row; rows of one household have the same; empty: not known."""
    kept = household_numbers(homes)
    by_run = bool(homes.relations) or "household_no" in homes.cells
    rows = zip(
        kept,
        homes.column("household_no"),
        homes.column("head_id"),
        homes.column("head_name"),
        _spots(homes, places),
        homes.runs,
        strict=True,
    )
    return [
        _key(no, (serial, head_id, head, spot, f"run:{run}" if by_run else ""))
        for no, serial, head_id, head, spot, run in rows
    ]


def _spots(homes: Homes, places: Sequence[Parts]) -> list[str]:
    """Return where each row is; one that does not know is where its household is."""
    spots = list(map(_spot, places, homes.column("address")))
    of_run: dict[int, str] = {}
    for at, run in enumerate(homes.runs):
        if at in homes.unplaced:
            spots[at] = of_run.get(run, "")
        else:
            of_run.setdefault(run, spots[at])
    return spots


def _spot(place: Parts, address: str) -> str:
    if place.building or place.door:
        return f"{place.compound}|{place.building}|{place.entrance}|{place.door}|{place.group}"
    return address


def _key(no: str, named: tuple[str, str, str, str, str]) -> str:
    serial, head_id, head, spot, run = named
    if no:
        return f"no:{no}"
    if serial:
        return f"serial:{serial}@{spot}"
    if head_id:
        return f"id:{head_id}"
    if head:
        return f"head:{head}@{spot or run}"
    return f"at:{spot}" if spot else run
