"""What is usual where the law is silent: data in ``resources/meetings``, each with its source."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.meetings.values.resolutions import RuleDocumentKind


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedDocument:
    """A rule document that a community usually has."""

    title: str
    kind: RuleDocumentKind
    files: bool = False
    """Whether it has to be filed (第三十一条)."""
    residents: bool = False
    """Whether the residents' meeting makes it (第三十条)."""

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> Self:
        """Return the document that an entry of ``rule_documents.toml`` describes."""
        return cls(**{**table, "kind": RuleDocumentKind(table["kind"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """Customs that a local rule can replace."""

    threshold_profile: str
    """Key of the profile whose numbers for signing together are used where no other has any."""
    number: str
    """A proposal's number; ``{year}`` and ``{n}`` are filled in."""
    usual_board_days: int
    answer_days: int
    revokers: tuple[str, ...]
    authorities: tuple[str, ...]
    documents: tuple[WantedDocument, ...]


@functools.cache
def practice() -> Practice:
    """Return the customs that come with the program."""
    proposals = resource_table("meetings/proposals.toml")
    resolutions = resource_table("meetings/resolutions.toml")
    documents = resource_table("meetings/rule_documents.toml")["documents"]
    return Practice(
        threshold_profile=proposals["threshold_profile"],
        number=proposals["number"],
        usual_board_days=resolutions["usual_board_days"],
        answer_days=resolutions["answer_days"],
        revokers=tuple(resolutions["revokers"]),
        authorities=tuple(resolutions["authorities"]),
        documents=tuple(map(WantedDocument.read, documents)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockManner:
    """From when clocks are shown, and what they cite where no rule profile has the number."""

    ahead: Mapping[str, int]
    """Days before the day, by the sort of clock."""
    custom: Mapping[str, str]
    """Citations with their blanks, by the sort of clock."""


@functools.cache
def clock_manner() -> ClockManner:
    """Return what is usual for the clocks of the first page."""
    table = resource_table("meetings/clocks.toml")
    return ClockManner(ahead=table["ahead"], custom=table["custom"])
