"""Kinds of bodies and whole structures, as ``resources/organisation`` describes them."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from shequ_desktop.community.values.bodies import BodyKind
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.resources import resource_path, resource_table

_NOT_STRUCTURES = frozenset({"kinds", "kin_relations", "rolls"})


@dataclass(frozen=True, slots=True, kw_only=True)
class KindNote:
    """How a kind of body is usually made up."""

    kind: BodyKind
    title: str
    offices: tuple[str, ...]
    """Keys of codes/office_title, the highest first."""
    single: frozenset[str]
    """Offices that one person holds at a time."""
    produced_by: tuple[str, ...]
    """Keys of codes/produced_by, the usual one first."""
    termed: bool
    """Whether its term is the committee's (第十三条, 第十四条, 第三十六条)."""
    standing: bool
    """Whether it is always there and has no seats."""
    seats_least: int
    seats_most: int
    """A custom, warned about; 0: none. What the law fixes stands in the rule profiles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StructureBody:
    """One body of a structure."""

    kind: BodyKind
    name: str
    under: str = ""
    """The name of the body above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """两会一站, 一委一居一站: the bodies that a community sets up at once."""

    key: str
    title: str
    about: str
    source: str
    bodies: tuple[StructureBody, ...]


@functools.cache
def kind_notes() -> Mapping[BodyKind, KindNote]:
    """Return how every kind of body is made up, in the order in which they are shown."""
    table = resource_table("organisation/kinds.toml")
    return {
        BodyKind(key): KindNote(
            kind=BodyKind(key),
            title=entry["title"],
            offices=tuple(entry["offices"]),
            single=frozenset(entry.get("single", ())),
            produced_by=tuple(entry["produced_by"]),
            termed=entry.get("termed", False),
            standing=entry.get("standing", False),
            seats_least=entry.get("seats_least", 0),
            seats_most=entry.get("seats_most", 0),
        )
        for key, entry in table.items()
        if key != "source"
    }


@functools.cache
def structures() -> Mapping[str, Structure]:
    """Return the structures that come with the program, by their keys."""
    files = sorted(resource_path("organisation").glob("*.toml"))
    read = (
        resource_table(f"organisation/{file.name}")
        for file in files
        if file.stem not in _NOT_STRUCTURES
    )
    return {
        table["key"]: Structure(
            key=table["key"],
            title=table["title"],
            about=table["about"],
            source=table["source"],
            bodies=tuple(
                StructureBody(
                    kind=BodyKind(entry["kind"]), name=entry["name"], under=entry.get("under", "")
                )
                for entry in table["bodies"]
            ),
        )
        for table in read
    }


@functools.cache
def near_kin() -> frozenset[str]:
    """Return the keys of codes/kinship that are 近亲属 (《民法典》第一千零四十五条)."""
    return frozenset(resource_table("codes/kinship.toml")["near"])


def office_title(key: str) -> str:
    """Return the Chinese word for an office; a community's own word stays as it is."""
    return code_table("office_title").label_of(key)


def kin_title(key: str) -> str:
    """Return the Chinese word for a relation."""
    return code_table("kinship").label_of(key)
