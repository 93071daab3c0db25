"""Who is organised how: bodies and their terms, offices, linked households, kin."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final, NewType

from shequ_desktop.community.values.profile_words import han_number

BodyId = NewType("BodyId", str)
OfficeId = NewType("OfficeId", str)
LinkId = NewType("LinkId", str)
KinId = NewType("KinId", str)

DIRECTOR: Final = "director"
REPRESENTATIVE: Final = "representative"
GROUP_LEADER: Final = "group_leader"
HOUSEHOLD_DELEGATE: Final = "household_delegate"
"""Keys of codes/office_title that rules speak of."""

FEMALE: Final = "2"
"""GB/T 2261.1."""


class BodyKind(StrEnum):
    """What a body is; ``resources/organisation/kinds.toml`` says how each is made up."""

    PARTY = "party_org"
    ASSEMBLY = "assembly"
    """居民会议; its offices are the delegates that households have declared."""
    REPRESENTATIVES = "rep_assembly"
    """居民代表会议; its offices are the representatives. The committee's members sit in it too."""
    COMMITTEE = "committee"
    WORK_COMMITTEE = "rep_work_committee"
    SUPERVISION = "supervision"
    ELECTION = "election_committee"
    SUB_COMMITTEE = "sub_committee"
    STATION = "station"
    COMPOUND = "compound_council"
    COUNCIL = "council"
    OWNERS = "owners_committee"
    JOINT = "joint_meeting"
    SOCIAL = "social_org_union"
    STAIRS = "stairs"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyDraft:
    """What the form says of a body."""

    kind: BodyKind
    name: str
    term_no: int = 0
    """届; 0: not counted."""
    term_from: date | None = None
    term_until: date | None = None
    """Inclusive."""
    seats: int = 0
    """核定名额; 0: not fixed."""
    parent_id: BodyId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """组织机构, in one of its terms."""

    id: BodyId
    draft: BodyDraft
    closed_on: date | None = None
    """Last day, inclusive."""
    follows: BodyId | None = None
    """The same body in its term before."""

    @property
    def kind(self) -> BodyKind:
        """Return what it is."""
        return self.draft.kind

    @property
    def title(self) -> str:
        """Return how it is called with its term: 第十届居民委员会."""
        number = self.draft.term_no
        return f"第{han_number(number)}届{self.draft.name}" if number else self.draft.name

    def there(self, on: date) -> bool:
        """Return whether the body is there on a day: begun, and not closed before."""
        begun = self.draft.term_from is None or self.draft.term_from <= on
        return begun and (self.closed_on is None or self.closed_on >= on)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeDraft:
    """What the form says of an office."""

    body_id: BodyId
    person_id: str
    """A resident of the ledger; empty: somebody who is not in it, named below."""
    person_name: str = ""
    sex: str = ""
    phone: str = ""
    phone_public: bool = False
    title: str = "member"
    produced_by: str = ""
    from_on: date
    until_on: date | None = None
    """Inclusive."""
    area_id: str | None = None
    household_id: str | None = None
    constituency: str = ""
    number: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """任职: one person in one body, as something, for some time."""

    id: OfficeId
    draft: OfficeDraft
    end_reason: str = ""
    fails: int = 0
    """How many times running the person was judged 不称职."""

    @property
    def person_id(self) -> str:
        """Return who holds it; also of somebody who is not in the ledger."""
        return self.draft.person_id

    @property
    def body_id(self) -> BodyId:
        """Return where."""
        return self.draft.body_id

    @property
    def title(self) -> str:
        """Return as what: a key of codes/office_title, or a word."""
        return self.draft.title

    def held(self, on: date) -> bool:
        """Return whether it is held on a day; first and last day count."""
        return self.draft.from_on <= on and (
            self.draft.until_on is None or on <= self.draft.until_on
        )

    def as_kept(self, same: Mapping[str, str]) -> "Office":
        """Return it as held by the record that is kept, if its holder's was merged into another."""
        kept = same.get(self.person_id)
        return self if kept is None else replace(self, draft=replace(self.draft, person_id=kept))


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """代表联系户."""

    id: LinkId
    office_id: OfficeId
    household_id: str
    from_on: date
    until_on: date | None = None
    """Inclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinship:
    """亲属申报: what ``relative_id`` is to ``person_id``."""

    id: KinId
    person_id: str
    relative_id: str
    relation: str
    """A key of codes/kinship."""
    declared_on: date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What rules have to know of a person; the ledger knows it."""

    name: str
    sex: str = ""
    born: date | None = None
    """``None``: not known, and nobody is refused for it."""
    resident: bool = True
    """Whether the person belongs to this community by hukou or by living here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Everybody that a check concerns, and who is near kin to whom."""

    about: Mapping[str, About]
    kin: Mapping[frozenset[str], str]
    """Two people to what the one is to the other (a key of codes/kinship); near kin only."""
    same: Mapping[str, str] = field(default_factory=dict)
    """Records that were merged into another, to the one that is kept."""

    def name(self, person_id: str) -> str:
        """Return a name; empty if nobody knows it."""
        known = self.about.get(person_id)
        return "" if known is None else known.name

    def relation(self, one: str, other: str) -> str:
        """Return the key of what two people are to each other; empty: no near kin."""
        return self.kin.get(frozenset({one, other}), "")


NOBODY: Final = People(about={}, kin={})


@dataclass(frozen=True, slots=True, kw_only=True)
class Governance:
    """采用的规则: what this community has taken up beside the law."""

    profile: str = ""
    """Key of a local profile; empty: the national one of the day."""
    steps: str = ""
    """Key of the usual step template; empty: the profile's."""
    decided_on: date | None = None
    basis: str = ""
