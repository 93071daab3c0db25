"""How each kind of meeting is run, as ``resources/meetings/kinds.toml`` has it."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.meetings.values.judging import Assembly
from shequ_desktop.meetings.values.meetings import MeetingKind

_FILE: Final = "meetings/kinds.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class KindManner:
    """What is usual for a kind of meeting."""

    votes: bool = False
    """Whether something can be decided there; otherwise opinions are heard and noted."""
    assemblies: tuple[Assembly, ...] = ()
    """Who decides there by law; none: it is not governed."""
    bodies: tuple[str, ...] = ()
    """The kinds of bodies whose members meet (``community`` ``BodyKind``); none: whoever is
    asked."""
    usual_notice_days: int = 0
    """How early people are usually told; the law has its own number for some."""


@functools.cache
def manners() -> Mapping[MeetingKind, KindManner]:
    """Return how each kind is run."""
    lines = resource_table(_FILE)["kinds"]
    return {
        kind: KindManner(
            votes=lines[kind].get("votes", False),
            assemblies=tuple(map(Assembly, lines[kind].get("assemblies", ()))),
            bodies=tuple(lines[kind].get("bodies", ())),
            usual_notice_days=lines[kind].get("usual_notice_days", 0),
        )
        for kind in MeetingKind
    }


@functools.cache
def duty_interval_days() -> tuple[int, int]:
    """Return after how many days a representatives' meeting is to be thought of, and overdue."""
    duty = resource_table(_FILE)["duty"]
    return duty["remind_days"], duty["overdue_days"]
