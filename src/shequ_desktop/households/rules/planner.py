"""Goes through clean rows and says what each would do to what is known. Pure.

Everybody and every household appears once, however often the workbook names them, so
that importing the same workbook twice changes nothing the second time.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from shequ_desktop.community.values import AreaKind, area_key
from shequ_desktop.households.rules.clean_values import CleanRow
from shequ_desktop.households.rules.planning import (
    DWELLING_FIELDS,
    PLAIN_FIELDS,
    Change,
    Door,
    Fate,
    Home,
    Known,
    Plan,
    Planned,
    Resident,
)
from shequ_desktop.households.values import HEAD
from shequ_desktop.kernel.progress import Progress

_RELATIVE = "97"
_SELF = "01"
_NOWHERE = Door(address="住址未登记")
"""Where people are put down of whom no address is known."""
_STEP = 2000
_NO_CODE = {"sex": "0", "hukou_match": "09"}


class Planner:
    """Goes through the rows once, in their order."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._plan = Plan()
        self._homes: dict[tuple[str, str], Home] = {}
        self._doors: dict[tuple[object, ...], Door] = {}
        self._seen: dict[int, Planned] = {}

    def plan(
        self, rows: Sequence[CleanRow], vacant: Sequence[CleanRow], progress: Progress
    ) -> Plan:
        """Return what importing ``rows``, and the ``vacant`` doors, would do.

        Raises:
            Cancelled: nobody wants it any more.
        """
        for at, row in enumerate(rows):
            if at % _STEP == 0:
                progress.report(at, len(rows))
            self._plan.rows.append(self._plan_row(row))
        for row in vacant:
            self._plan_vacant(row)
        return self._plan

    def _plan_vacant(self, row: CleanRow) -> None:
        door = self._door(row.values)
        if door != Door() and not self._known.homes_at(door):
            home = self._new_home(row, door, str(row.values.get("household_no") or ""), None)
            if home is not None:
                home.vacant, home.residence_state = True, "vacant"

    def _plan_row(self, row: CleanRow) -> Planned:
        name = row.values.get("full_name")
        if row.refused or not isinstance(name, str) or not name:
            return Planned(row.sheet, row.number, Fate.REFUSED)
        values = _stored(row.values)
        door = self._door(row.values)
        resident = self._find(values, door)
        home = self._home(row, door, resident)
        if resident is None:
            return self._add(row, values, home)
        return self._compare(row, values, resident, home)

    # ------------------------------------------------------------ who and where

    def _door(self, values: Mapping[str, object]) -> Door:
        parts = tuple(
            values.get(name) or ""
            for name in ("compound", "building", "entrance", "door_no", "address")
        )
        found = self._doors.get(parts)
        if found is None:
            found = self._doors[parts] = door_of(*map(str, parts))
        return found

    def _find(self, values: Mapping[str, str], door: Door) -> Resident | None:
        number = values.get("id_number")
        if number and (found := self._known.numbers.get(number)):
            return found
        for candidate in self._known.at_door.get((values["full_name"], door.bare), ()):
            theirs = candidate.values.get("id_number")
            if candidate.home is not None and not candidate.home.door.may_be(door):
                continue
            if (not number or not theirs) and _same_birth(candidate.values, values):
                return candidate
        return self._find_nowhere(values) if door == Door() and not number else None

    def _find_nowhere(self, values: Mapping[str, str]) -> Resident | None:
        """Return a namesake of whom no more is known either, and whom no row has meant yet.

        Two rows with nothing but one name are two people; the next import must find
        each of them again.
        """
        for candidate in self._known.at_door.get((values["full_name"], _NOWHERE), ()):
            phones = {candidate.values.get("phones", ""), values.get("phones", "")} - {""}
            fresh = candidate.id and id(candidate) not in self._seen
            if fresh and len(phones) < 2 and _same_birth(candidate.values, values):  # noqa: PLR2004 - two would differ
                return candidate
        return None

    def _home(self, row: CleanRow, door: Door, resident: Resident | None) -> Home | None:
        """Return the household the row belongs to, a new one if need be; ``None``: not said."""
        no = str(row.values.get("household_no") or "")
        leads = _relation(row.values) == HEAD
        key = (row.sheet, row.home_key) if row.home_key else None
        home = self._homes.get(key) if key else None
        if resident is not None and resident.home is not None and not resident.id:
            return resident.home  # where an earlier row of the same workbook has put them
        if home is not None and leads and home.head not in (None, resident) and not no:
            home = None  # a second 户主 behind one door begins another household
        if home is None:
            home = self._known_home(row.sheet, no, door, resident) or self._new_home(
                row, door, no, resident
            )
            if home is not None and key:
                self._homes[key] = home
        return home

    def _known_home(
        self, sheet: str, no: str, door: Door, resident: Resident | None
    ) -> Home | None:
        if no and (found := self._known.by_no.get(no)):
            return found
        theirs = resident.home if resident is not None else None
        if theirs is not None and not no and (door == Door() or _is_at(theirs, door)):
            return theirs
        if no or door == Door():
            return None
        known = [home for home in self._known.homes_at(door) if home.id or home.sheet != sheet]
        return (
            known[0] if len(known) == 1 and not resident_leads_other(resident, known[0]) else None
        )

    def _new_home(
        self, row: CleanRow, door: Door, no: str, resident: Resident | None
    ) -> Home | None:
        if not no and door == Door():
            if resident is not None:
                return resident.home
            door = _NOWHERE
        values = row.values
        home = Home(
            door,
            no,
            sheet=row.sheet,
            residence_state=str(values.get("residence_state") or _state(values)),
            group=str(values.get("group") or ""),
            grid=str(values.get("micro_grid") or values.get("grid") or ""),
            kind=str(values.get("household_kind") or ""),
            dwelling={name: values[name] for name in DWELLING_FIELDS if values.get(name)},
        )
        self._known.add_home(home)
        self._plan.new_homes.append(home)
        return home

    # ------------------------------------------------------------ what happens

    def _add(self, row: CleanRow, values: dict[str, str], home: Home | None) -> Planned:
        resident = Resident(values, home=home, tags=set(_tags(row.values)))
        if home is not None:
            self._settle(resident, home, _relation(row.values), row)
        self._known.add_resident(resident)
        self._plan.new_residents.append(resident)
        planned = Planned(row.sheet, row.number, Fate.NEW, resident)
        _note_end(planned, row.values)
        self._seen[id(resident)] = planned
        return planned

    def _compare(
        self, row: CleanRow, values: dict[str, str], resident: Resident, home: Home | None
    ) -> Planned:
        changes = list(_changes(resident, values, fresh=not resident.id))
        relation = _relation(row.values)
        before = resident.home
        moved = home is not None and home is not before
        if moved and home is not None:
            self._settle(resident, home, relation, row)
            resident.home = home
        elif relation and relation != resident.relation and home is not None:
            changes.append(Change("relation_to_head", resident.relation, relation))
            self._settle_relation(resident, home, relation)
        tags = tuple(tag for tag in _tags(row.values) if tag not in resident.tags)
        resident.tags.update(tags)
        planned = Planned(
            row.sheet, row.number, Fate.UNCHANGED, resident, tuple(changes), tags, moved
        )
        planned.moved_from = before if moved else None
        if not resident.gone:
            _note_end(planned, row.values)
        if changes or tags or moved or planned.end_reason:
            planned.fate = Fate.UPDATED
        first = self._seen.setdefault(id(resident), planned)
        if first is not planned and first.fate is Fate.NEW:
            # The person is written once, with everything all of their rows say.
            planned.fate = Fate.UNCHANGED
        return planned

    def _settle(self, resident: Resident, home: Home, relation: str, row: CleanRow) -> None:
        resident.position = home.size
        home.size += 1
        began = row.values.get("moved_in_on")
        resident.since = began.isoformat() if isinstance(began, date) else ""
        if not relation and home.head is None and _says_head(row.values):
            relation = HEAD
        self._settle_relation(resident, home, relation)

    def _settle_relation(self, resident: Resident, home: Home, relation: str) -> None:
        if relation == HEAD:
            if home.head is not None and home.head is not resident:
                home.head.relation = _RELATIVE
                if home.head.id:
                    self._plan.demoted.append(home.head)
            home.head = resident
        elif home.head is resident:
            home.head = None
        resident.relation = relation


def appoint_heads(homes: Iterable[Home], residents: Iterable[Resident]) -> list[Resident]:
    """Give every household without a head one from its members of unknown relation.

    A workbook that does not say who leads names people in the order of the household
    book. A relation that was said is never written over; whoever is left without one is
    a relative.

    Args:
        residents: In the order of the workbook.

    Returns:
        The new heads.
    """
    waiting = {id(home): home for home in homes if home.head is None}
    appointed = []
    for resident in residents:
        home = resident.home
        if home is None or resident.relation:
            continue
        if id(home) in waiting and home.head is None:
            home.head = resident
            appointed.append(resident)
        resident.relation = HEAD if home.head is resident else _RELATIVE
    return appointed


def door_of(compound: str, building: str, entrance: str, door_no: str, address: str) -> Door:
    """Return the key of a door; 3栋 and 3号楼, 0501 and 501室 are the same."""
    door = door_no.strip().upper().removesuffix("室").removesuffix("号")
    if not (building or door):
        return Door(address=address.strip() or compound.strip())
    return Door(
        compound.strip(),
        area_key(AreaKind.BUILDING, building) if building else "",
        area_key(AreaKind.ENTRANCE, entrance) if entrance else "",
        door.lstrip("0") or door,
    )


def resident_leads_other(resident: Resident | None, home: Home) -> bool:
    """Tell whether the person is the head of another household than ``home``."""
    return (
        resident is not None
        and resident.relation == HEAD
        and resident.home is not None
        and resident.home is not home
    )


def _is_at(home: Home, door: Door) -> bool:
    return home.door.bare == door.bare and home.door.may_be(door)


def _relation(values: Mapping[str, object]) -> str:
    """Return the relation as it is stored: 本人 in a household's list is its head."""
    relation = str(values.get("relation_to_head") or "")
    return HEAD if relation == _SELF else relation


def _stored(values: Mapping[str, object]) -> dict[str, str]:
    """Return a person's values as they are stored; what the row does not say is absent."""
    stored = {
        name: str(value) for name in PLAIN_FIELDS if (value := values.get(name)) not in (None, "")
    }
    born = values.get("birth_date")
    if isinstance(born, date):
        stored["birth_date"] = born.isoformat()
        stored["birth_precision"] = str(values.get("birth_precision") or "day")
    phones = values.get("phones")
    if isinstance(phones, tuple) and phones:
        stored["phones"] = ";".join(phones)
    return stored


def _changes(resident: Resident, values: Mapping[str, str], *, fresh: bool) -> Iterator[Change]:
    """Yield the cells that differ, and note the new values: a later row compares with them.

    Args:
        fresh: An earlier row of the same workbook named the person first; what both say of
            telephones holds.
    """
    rough = values.get("birth_precision", "day") != "day"
    for name, said in values.items():
        new = said
        old = resident.values.get(name, "")
        if old == new or new == _NO_CODE.get(name):
            continue
        if (
            name in ("birth_date", "birth_precision")
            and rough
            and resident.values.get("birth_date")
        ):
            continue  # a month says nothing new about a day that is known
        if name == "phones" and old and set(new.split(";")) <= set(old.split(";")):
            continue  # a list that knows fewer numbers takes none away
        if name == "note" and old:
            if new in old:
                continue
            new = f"{old}；{new}"  # what somebody has noted by hand is not written over
        if name == "phones" and fresh and old:
            new = ";".join(dict.fromkeys([*old.split(";"), *new.split(";")]))
        resident.values[name] = new
        yield Change(name, old, new)


def _same_birth(known: Mapping[str, str], said: Mapping[str, str]) -> bool:
    ours, theirs = known.get("birth_date", ""), said.get("birth_date", "")
    if not ours or not theirs:
        return True
    lengths = {"year": 4, "month": 7}
    length = min(
        lengths.get(known.get("birth_precision", ""), 10),
        lengths.get(said.get("birth_precision", ""), 10),
    )
    return ours[:length] == theirs[:length]


def _state(values: Mapping[str, object]) -> str:
    """Return what 人户一致 says of a new household: together, or the person lives here only."""
    return {"01": "together", "02": "person_only"}.get(
        str(values.get("hukou_match") or ""), "unverified"
    )


def _tags(values: Mapping[str, object]) -> tuple[str, ...]:
    tags = values.get("tags")
    return tags if isinstance(tags, tuple) else ()


def _says_head(values: Mapping[str, object]) -> bool:
    return bool(values.get("head_name")) and values.get("head_name") == values.get("full_name")


def _note_end(planned: Planned, values: Mapping[str, object]) -> None:
    for flag, day, reason in (
        ("deceased", "deceased_on", "死亡"),
        ("moved_out", "moved_out_on", "迁出"),
    ):
        on = values.get(day)
        if values.get(flag) is True or isinstance(on, date):
            planned.ends_on = on if isinstance(on, date) else date.min
            planned.end_reason = reason
            return
