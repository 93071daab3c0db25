"""Posts: durable places and duties that residents adopt, and the claims to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.volunteers.values.volunteers import Slot

PostId = NewType("PostId", str)
ClaimId = NewType("ClaimId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEntry:
    """岗位目录: what a post of this sort is like; shipped ones are marked 示例."""

    code: str
    class_code: str
    class_title: str
    title: str
    duties: str = ""
    skills: tuple[str, ...] = ()
    age_least: int = 0
    age_most: int = 0
    """0: no limit."""
    risk_level: int = 0
    """0 to 2; above 0 an insurance is needed (《志愿服务条例》第十七条)."""
    risk_notice: str = ""
    training: str = ""
    """Title of the training that is needed; empty: none."""
    is_example: bool = True


class PostState(StrEnum):
    """Where a post stands; follows from facts, is stored nowhere."""

    DRAFT = "draft"
    OPEN = "open"
    FULL = "full"
    IN_SERVICE = "in_service"
    PAUSED = "paused"
    FINISHED = "finished"
    CANCELLED = "cancelled"


POST_STATE_TITLES: Mapping[PostState, str] = {
    PostState.DRAFT: QT_TRANSLATE_NOOP("volunteers", "未发布"),
    PostState.OPEN: QT_TRANSLATE_NOOP("volunteers", "招募中"),
    PostState.FULL: QT_TRANSLATE_NOOP("volunteers", "已满"),
    PostState.IN_SERVICE: QT_TRANSLATE_NOOP("volunteers", "服务中"),
    PostState.PAUSED: QT_TRANSLATE_NOOP("volunteers", "暂停招募"),
    PostState.FINISHED: QT_TRANSLATE_NOOP("volunteers", "已到期"),
    PostState.CANCELLED: QT_TRANSLATE_NOOP("volunteers", "已撤销"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PostDraft:
    """What the form says of a post."""

    entry: str
    """Code of the catalogue."""
    title: str
    place: str
    area_id: str | None = None
    """The building, entrance or grid it stands for, for the coverage map."""
    from_on: date
    until_on: date | None = None
    """Inclusive; ``None``: until further notice."""
    shifts: tuple[Slot, ...] = ()
    """The weekly pattern; empty: whenever it suits (探访)."""
    people_needed: int = 1
    skills: tuple[str, ...] = ()
    age_least: int = 0
    age_most: int = 0
    training: str = ""
    requirements: str = ""
    risk_level: int = 0
    risk_notice: str = ""
    contact_name: str = ""
    contact_phone: str = ""
    """An office's number: it is printed on the board."""


class ClaimMode(StrEnum):
    """How the volunteer has said so; the committee never does it for them (第二十五条)."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    FORM = "form"
    UNIT = "unit"


MODE_TITLES: Mapping[ClaimMode, str] = {
    ClaimMode.IN_PERSON: QT_TRANSLATE_NOOP("volunteers", "本人到场"),
    ClaimMode.PHONE: QT_TRANSLATE_NOOP("volunteers", "电话"),
    ClaimMode.FORM: QT_TRANSLATE_NOOP("volunteers", "登记单"),
    ClaimMode.UNIT: QT_TRANSLATE_NOOP("volunteers", "单位统报"),
}


class ClaimState(StrEnum):
    """Where a claim stands; follows from facts, is stored nowhere."""

    APPLIED = "applied"
    ACCEPTED = "accepted"
    ON_DUTY = "on_duty"
    DONE = "done"
    EXPIRED = "expired"
    HANDED_OVER = "handed_over"
    CANCELLED = "cancelled"


CLAIM_STATE_TITLES: Mapping[ClaimState, str] = {
    ClaimState.APPLIED: QT_TRANSLATE_NOOP("volunteers", "已认领"),
    ClaimState.ACCEPTED: QT_TRANSLATE_NOOP("volunteers", "确认上岗"),
    ClaimState.ON_DUTY: QT_TRANSLATE_NOOP("volunteers", "在岗"),
    ClaimState.DONE: QT_TRANSLATE_NOOP("volunteers", "已完成"),
    ClaimState.EXPIRED: QT_TRANSLATE_NOOP("volunteers", "已到期"),
    ClaimState.HANDED_OVER: QT_TRANSLATE_NOOP("volunteers", "已交接"),
    ClaimState.CANCELLED: QT_TRANSLATE_NOOP("volunteers", "已退出"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDraft:
    """What the volunteer has said."""

    post_id: PostId
    volunteer_id: str
    mode: ClaimMode
    claimed_on: date
    from_on: date
    until_on: date | None = None
    """Inclusive; ``None``: as long as the post."""
    shifts: tuple[Slot, ...] = ()
    """Of the post's weekly pattern; empty: all of it."""
    renews: ClaimId | None = None
    takes_over: ClaimId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """认领."""

    id: ClaimId
    draft: ClaimDraft
    state: ClaimState
    volunteer_name: str
    post_title: str
    accepted_on: date | None = None
    ended_on: date | None = None
    """No longer theirs on this day."""
    ended_by_volunteer: bool = True
    end_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """岗位."""

    id: PostId
    draft: PostDraft
    entry: CatalogueEntry
    state: PostState
    why_closed: str = ""
    """Why it cannot be claimed just now, in Chinese; empty: it can."""
    claims: tuple[Claim, ...] = ()
    """All there ever were, the newest first."""

    @property
    def held(self) -> tuple[Claim, ...]:
        """Return the claims that fill a place today."""
        filling = {ClaimState.APPLIED, ClaimState.ACCEPTED, ClaimState.ON_DUTY}
        return tuple(claim for claim in self.claims if claim.state in filling)

    @property
    def places_left(self) -> int:
        """Return how many people are still needed; never negative."""
        return max(0, self.draft.people_needed - len(self.held))
