"""How the community is organised on a day, with names: what the page of organisation shows."""

from dataclasses import dataclass
from datetime import date

from shequ_desktop.community.values import (
    Area,
    Body,
    BodyKind,
    Kinship,
    Office,
    RuleProfile,
    office_title,
)
from shequ_desktop.kernel.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """An office with who holds it."""

    office: Office
    name: str
    sex: str
    phones: str
    door: str = ""
    group: str = ""
    """The residents' group, building or grid somebody stands for; else where they live."""
    in_ledger: bool = True
    lives_here: bool = True
    has_died: bool = False
    links: int = 0
    """Households that the representative keeps in touch with."""

    @property
    def title(self) -> str:
        """Return the office in words."""
        return office_title(self.office.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyState:
    """A body on a day."""

    body: Body
    depth: int
    """How many bodies stand above it."""
    holders: tuple[Holder, ...]
    """The highest office first."""
    earlier: tuple[Holder, ...]
    """Those who have left this term, the latest first."""
    vacancies: int
    findings: tuple[Finding, ...]

    @property
    def people(self) -> int:
        """Return how many hold an office, each counted once."""
        return len({holder.office.person_id for holder in self.holders})


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupState:
    """A residents' group on a day."""

    area: Area
    households: int
    representatives: tuple[Holder, ...]
    leader: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KinLine:
    """Two people who are kin, as declared or as their household shows."""

    kinship: Kinship | None
    """``None``: it follows from the ledger."""
    one: str
    other: str
    """Names."""
    relation: str
    """A key of codes/kinship: what ``other`` is to ``one``; of a household's, what they are."""
    offices: str
    """Who of them holds what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """Everything that the page of organisation shows."""

    on: date
    today: date
    profile: RuleProfile
    bodies: tuple[BodyState, ...]
    """Parents before their children."""
    closed: tuple[Body, ...]
    """Bodies of earlier terms, the latest first."""
    groups: tuple[GroupState, ...]
    kin: tuple[KinLine, ...]
    households: int
    findings: tuple[Finding, ...]
    """What concerns no single body."""

    def state(self, kind: BodyKind) -> BodyState | None:
        """Return the first body of a kind; ``None``: there is none."""
        return next((each for each in self.bodies if each.body.kind is kind), None)
