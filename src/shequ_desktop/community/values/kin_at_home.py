"""Near kin that a household itself betrays: what its members are to its head."""

import functools
import itertools
from collections.abc import Mapping

from shequ_desktop.kernel.resources import resource_table

_HEAD = "02"
"""户主 (GB/T 4761)."""


def household_kin(relations: Mapping[str, str]) -> dict[frozenset[str], str]:
    """Return the near kin among the members of one household.

    Args:
        relations: Members to what they are to the head (GB/T 4761); 02 is the head.

    Returns:
        Two people to what the one is to the other, a key of codes/kinship. Nothing is said of
        two whose relation to each other is open, as that of a son and a grandson.
    """
    kinds, pairs = _tables()
    found: dict[frozenset[str], str] = {}
    named = {person: kinds.get(code, "") for person, code in relations.items()}
    for one, other in itertools.combinations(relations, 2):
        codes = (relations[one], relations[other])
        if _HEAD in codes:
            relation = named[other] if codes[0] == _HEAD else named[one]
        else:
            relation = pairs.get((named[one], named[other])) or pairs.get(
                (named[other], named[one]), ""
            )
        if relation:
            found[frozenset({one, other})] = relation
    return found


@functools.cache
def _tables() -> tuple[dict[str, str], dict[tuple[str, str], str]]:
    table = resource_table("organisation/kin_relations.toml")
    kinds = {code: kind for kind, codes in table["relations"].items() for code in codes}
    pairs = {(each["first"], each["second"]): each["relation"] for each in table["pairs"]}
    return kinds, pairs
