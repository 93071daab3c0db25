"""What relatives become to each other when somebody else is head. Pure; suggestions only."""

from collections.abc import Mapping
from types import MappingProxyType

from shequ_desktop.households.values import HEAD, Household, Member, PersonId

FEMALE = "2"

SPOUSE = "10"
_SPOUSES = frozenset({"10", "11", "12"})
_SONS = frozenset({"20", "21", "22", "23", "24", "25", "26", "27", "29"})
_DAUGHTERS = frozenset({"30", "31", "32", "33", "34", "35", "36", "37", "39"})
_CHILDREN = _SONS | _DAUGHTERS
_SON_IN_LAW, _DAUGHTER_IN_LAW = "28", "38"
_GRANDCHILDREN = frozenset({"40", "41", "42", "43", "44", "49"})
_PARENTS = frozenset({"50", "51", "52", "57", "58", "59"})
_PARENTS_IN_LAW = frozenset({"53", "54", "55", "56"})
_BROTHERS = frozenset({"71", "72", "73", "74"})
_SISTERS = frozenset({"75", "76", "77", "78"})
_SIBLINGS = _BROTHERS | _SISTERS | {"70", "79"}
RELATIVE, STRANGER = "97", "99"

_CHILD = {"1": "20", FEMALE: "30"}
_GRANDCHILD = {"1": "41", FEMALE: "42"}
_DAUGHTER_S_CHILD = {"1": "43", FEMALE: "44"}
_BROTHER_S_CHILD = {"1": "93", FEMALE: "94"}
_SISTER_S_CHILD = {"1": "95", FEMALE: "96"}

COMMON: tuple[str, ...] = (
    *("02", "10", "12", "11", "20", "30", "22", "32", "51", "52", "38", "28"),
    *("41", "42", "43", "44", "53", "54", "55", "56", "70", "97", "99"),
)
"""The relations that lists offer first; codes of GB/T 4761."""

MISFITS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "1": frozenset({"12", "38", "42", "44", "52", "54", "56", "62", "64", "94", "96"})
        | _DAUGHTERS,
        FEMALE: frozenset({"11", "28", "41", "43", "51", "53", "55", "61", "63", "93", "95"})
        | _SONS,
    }
)
"""By sex: the relations that somebody of that sex cannot have."""


def relation_of_child(parents: Mapping[PersonId, str], sex: str) -> str:
    """Return what a newborn is to the head, from what its parents are to them.

    Args:
        parents: The parents who live here, with their relation to the head (GB/T 4761).
        sex: The child's, GB/T 2261.1.

    Returns:
        A code of GB/T 4761; 97 (another relative) where nothing better follows.
    """
    relations = set(parents.values())
    for among, table in (
        (frozenset({HEAD}) | _SPOUSES, _CHILD),
        (_SONS | {_DAUGHTER_IN_LAW}, _GRANDCHILD),
        (_DAUGHTERS | {_SON_IN_LAW}, _DAUGHTER_S_CHILD),
        (_BROTHERS, _BROTHER_S_CHILD),
        (_SISTERS, _SISTER_S_CHILD),
    ):
        if relations & among:
            return table.get(sex, RELATIVE)
    return RELATIVE


def next_head(staying: tuple[Member, ...]) -> PersonId | None:
    """Return who most likely leads: the head, the spouse, else the eldest; ``None``: nobody."""
    for among in (frozenset({HEAD}), _SPOUSES):
        found = next((each for each in staying if each.relation_to_head in among), None)
        if found is not None:
            return found.person_id
    aged = [each for each in staying if each.birth_date is not None]
    eldest = min(aged, key=lambda each: str(each.birth_date), default=None)
    if eldest is not None:
        return eldest.person_id
    return staying[0].person_id if staying else None


def relations_under(home: Household, new_head: PersonId) -> dict[PersonId, str]:
    """Return what each other member probably is to ``new_head``; codes of GB/T 4761.

    Only what follows for certain from the old relations is said; the rest are 97.
    """
    led = next((each for each in home.members if each.person_id == new_head), None)
    if led is None:
        return {}
    return {
        each.person_id: _seen_from(led, each) for each in home.members if each.person_id != new_head
    }


def _seen_from(led: Member, other: Member) -> str:
    """Return what ``other`` is to ``led``, both known by their relation to a third."""
    was, his = led.relation_to_head, other.relation_to_head
    if was == HEAD:
        return his
    if STRANGER in (was, his):
        return STRANGER
    for led_was, other_is, becomes in _TURNS:
        if was in led_was and his in other_is:
            for sexes in (f"{led.sex}{other.sex}", f"*{other.sex}", "**"):
                if sexes in becomes:
                    return becomes[sexes] or his
    return RELATIVE


_HEADS = frozenset({HEAD})
_KEEPS: Mapping[str, str] = {"**": ""}
_TURNS: tuple[tuple[frozenset[str], frozenset[str], Mapping[str, str]], ...] = (
    (_SPOUSES, _HEADS, {"**": SPOUSE}),
    (_SPOUSES, _CHILDREN | _GRANDCHILDREN | {_SON_IN_LAW, _DAUGHTER_IN_LAW}, _KEEPS),
    (_SPOUSES, _PARENTS, {"11": "55", "12": "56", "21": "53", "22": "54"}),
    (_SPOUSES, _PARENTS_IN_LAW, {"*1": "51", "*2": "52"}),
    (_CHILDREN, _HEADS | _SPOUSES, {"*1": "51", "*2": "52", "**": "50"}),
    (_CHILDREN, _CHILDREN, {"**": "70"}),
    (_CHILDREN, _PARENTS, {"**": "60"}),
    (_SONS, frozenset({_DAUGHTER_IN_LAW}), {"12": SPOUSE}),
    (_DAUGHTERS, frozenset({_SON_IN_LAW}), {"21": SPOUSE}),
    (_PARENTS, _HEADS, {"*1": "20", "*2": "30"}),
    (_PARENTS, _SPOUSES, {"*1": _SON_IN_LAW, "*2": _DAUGHTER_IN_LAW}),
    (_PARENTS, _CHILDREN, {"**": "40"}),
    (_PARENTS, _PARENTS, {"**": SPOUSE}),
    (_PARENTS, _SIBLINGS, {"*1": "20", "*2": "30"}),
    (_SIBLINGS, _HEADS | _SIBLINGS, {"**": "70"}),
    (_SIBLINGS, _PARENTS, _KEEPS),
)
"""What the new head was to the old one; what the other was; what the other is to the new head.

By the sexes of both (``12``: a man and a woman); ``*`` is any, an empty code means as before.
"""
