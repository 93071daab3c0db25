"""Where a post and a claim stand, why a post is not open, and who can take it. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from shequ_desktop.kernel.dates import age_on
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.volunteers.rules.people import check_admission, is_trained
from shequ_desktop.volunteers.rules.slots import (
    clashes,
    covers,
    days_meet,
    is_sound,
    shown,
    weekly_minutes,
)
from shequ_desktop.volunteers.values import (
    VOLUNTEER_STATE_TITLES,
    AgeUnfit,
    AgeUnknown,
    CatalogueEntry,
    Claim,
    ClaimDraft,
    ClaimedAlready,
    ClaimState,
    ContactMissing,
    InsuranceMissing,
    PeopleWrong,
    PeriodWrong,
    Post,
    PostDraft,
    PostNotOpen,
    PostState,
    PostTitleMissing,
    RiskUntold,
    ShiftsOverlap,
    SkillMissing,
    Slot,
    SlotWrong,
    TooMuch,
    TrainingMissing,
    Volunteer,
    VolunteerNotActive,
    VolunteerState,
)

MOST_PEOPLE = 500
MOST_WEEKLY_HOURS = 20
"""A warning only, so that nobody is worn out; no rule fixes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFacts:
    """What the office has decided of a post."""

    published_on: date | None = None
    paused_on: date | None = None
    cancelled_on: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFacts:
    """What has become of a claim."""

    accepted_on: date | None = None
    ended_on: date | None = None
    is_taken_over: bool = False


@dataclass(frozen=True, slots=True)
class Duty:
    """A post that somebody holds: when, and what it is called."""

    post_id: str
    title: str
    from_on: date
    until_on: date | None
    shifts: tuple[Slot, ...]


def post_state(draft: PostDraft, facts: PostFacts, *, held: int, today: date) -> PostState:
    """Return where a post stands; ``held``: claims that fill a place today."""
    full = PostState.IN_SERVICE if draft.from_on <= today else PostState.FULL
    ways = (
        (facts.cancelled_on is not None, PostState.CANCELLED),
        (draft.until_on is not None and draft.until_on < today, PostState.FINISHED),
        (facts.published_on is None, PostState.DRAFT),
        (facts.paused_on is not None, PostState.PAUSED),
        (held >= draft.people_needed, full),
    )
    return next((state for is_so, state in ways if is_so), PostState.OPEN)


def why_closed(draft: PostDraft, facts: PostFacts, state: PostState) -> str:
    """Return in Chinese why a post cannot be claimed just now; empty: it can."""
    because = f"（{facts.reason}）" if facts.reason else ""
    full = f"需要 {draft.people_needed} 人，已经满员"
    return {
        PostState.CANCELLED: f"岗位已于 {facts.cancelled_on} 撤销{because}",
        PostState.FINISHED: f"岗位已于 {draft.until_on} 到期",
        PostState.DRAFT: "岗位还没有发布",
        PostState.PAUSED: f"社区从 {facts.paused_on} 起暂停招募{because}",
        PostState.FULL: full,
        PostState.IN_SERVICE: full,
        PostState.OPEN: "",
    }[state]


def claim_state(draft: ClaimDraft, facts: ClaimFacts, *, today: date) -> ClaimState:
    """Return where a claim stands."""
    if facts.ended_on is not None and facts.ended_on <= today:
        if facts.is_taken_over:
            return ClaimState.HANDED_OVER
        return ClaimState.CANCELLED if facts.accepted_on is None else ClaimState.DONE
    if draft.until_on is not None and draft.until_on < today:
        return ClaimState.EXPIRED
    if facts.accepted_on is None:
        return ClaimState.APPLIED
    return ClaimState.ON_DUTY if draft.from_on <= today else ClaimState.ACCEPTED


def check_post(draft: PostDraft) -> Iterator[Finding]:
    """Yield everything that keeps a post from being written down."""
    if not (draft.title.strip() and draft.place.strip()):
        yield PostTitleMissing()
    if draft.until_on is not None and draft.until_on < draft.from_on:
        yield PeriodWrong(draft.from_on, draft.until_on)
    if not all(is_sound(slot) for slot in draft.shifts):
        yield SlotWrong()
    if not 1 <= draft.people_needed <= MOST_PEOPLE:
        yield PeopleWrong()


def check_publishing(draft: PostDraft, entry: CatalogueEntry) -> Iterator[Finding]:
    """Yield what keeps a post from being offered.

    《志愿服务条例》第十二条: whoever recruits tells the truth, all of it, and the risks.
    """
    if not (draft.contact_name.strip() and draft.contact_phone.strip()):
        yield ContactMissing()
    risky = max(draft.risk_level, entry.risk_level) > 0
    if risky and not (draft.risk_notice.strip() or entry.risk_notice.strip()):
        yield RiskUntold()


def check_claim(
    post: Post,
    volunteer: Volunteer,
    draft: ClaimDraft,
    duties: Iterable[Duty],
) -> Iterator[Finding]:
    """Yield everything that speaks against a volunteer's taking a post.

    Args:
        duties: What the volunteer holds already; the post that is taken over or renewed is
            left out by the caller.
    """
    name, title = volunteer.draft.name, post.draft.title
    if volunteer.state is not VolunteerState.ACTIVE:
        yield VolunteerNotActive(name, VOLUNTEER_STATE_TITLES[volunteer.state])
    if post.why_closed and draft.takes_over is None and draft.renews is None:
        yield PostNotOpen(title, post.why_closed)
    duties = tuple(duties)
    if any(duty.post_id == post.id for duty in duties):
        yield ClaimedAlready(name, title)
    if draft.until_on is not None and draft.until_on < draft.from_on:
        yield PeriodWrong(draft.from_on, draft.until_on)
    yield from check_admission(volunteer.draft, today=draft.from_on)
    yield from _check_age(post, volunteer, draft.from_on)
    yield from _check_ability(post, volunteer, draft)
    yield from _check_time(post, volunteer, draft, duties)


def _check_age(post: Post, volunteer: Volunteer, on: date) -> Iterator[Finding]:
    least = max(post.draft.age_least, post.entry.age_least)
    most = min(filter(None, (post.draft.age_most, post.entry.age_most)), default=0)
    if not (least or most):
        return
    born = volunteer.draft.birth_date
    if born is None:
        yield AgeUnknown(volunteer.draft.name)
        return
    age = age_on(on, born=born)
    if age < least or (most and age > most):
        asked = "至".join([f"{least} 周岁", f"{most} 周岁"]) if least and most else ""
        asked = asked or (f"满 {least} 周岁" if least else f"不超过 {most} 周岁")
        yield AgeUnfit(volunteer.draft.name, age, post.draft.title, asked)


def _check_ability(post: Post, volunteer: Volunteer, draft: ClaimDraft) -> Iterator[Finding]:
    name, title = volunteer.draft.name, post.draft.title
    has = {*volunteer.draft.skills, *volunteer.draft.hobbies}
    lacking = [each for each in (*post.draft.skills, *post.entry.skills) if each not in has]
    if lacking:
        yield SkillMissing(name, title, "、".join(dict.fromkeys(lacking)))
    training = post.draft.training or post.entry.training
    if training and not is_trained(volunteer.events, training, on=draft.from_on):
        yield TrainingMissing(name, title, training)
    if max(post.draft.risk_level, post.entry.risk_level) > 0:
        until = draft.until_on or post.draft.until_on or draft.from_on
        insured = volunteer.draft.insurance_until
        if not volunteer.draft.insurance_no.strip() or insured is None or insured < until:
            yield InsuranceMissing(name, title, until)


def _check_time(
    post: Post, volunteer: Volunteer, draft: ClaimDraft, duties: Iterable[Duty]
) -> Iterator[Finding]:
    mine = chosen_shifts(post.draft, draft)
    until = draft.until_on or post.draft.until_on
    met = [
        duty for duty in duties if days_meet((draft.from_on, until), (duty.from_on, duty.until_on))
    ]
    for duty in met:
        for one, _ in clashes(mine, duty.shifts):
            yield ShiftsOverlap(volunteer.draft.name, post.draft.title, duty.title, shown(one))
            break
    minutes = weekly_minutes(mine) + sum(weekly_minutes(duty.shifts) for duty in met)
    if minutes > MOST_WEEKLY_HOURS * 60:
        hours = f"{minutes / 60:.1f}".removesuffix(".0")
        yield TooMuch(volunteer.draft.name, hours, MOST_WEEKLY_HOURS)


def chosen_shifts(post: PostDraft, claim: ClaimDraft) -> tuple[Slot, ...]:
    """Return the stretches of the week that a claim takes on, as far as the pattern has them."""
    if not claim.shifts:
        return post.shifts
    return tuple(slot for slot in post.shifts if slot in claim.shifts)


def fits(post: Post, volunteer: Volunteer) -> tuple[str, ...]:
    """Return in Chinese what speaks for bringing the two together; empty: nothing in particular.

    Meant for the eye: nobody is ranked and nobody is assigned (《志愿服务条例》第二十五条).
    """
    reasons = []
    wanted = dict.fromkeys((*post.draft.skills, *post.entry.skills))
    has = {*volunteer.draft.skills, *volunteer.draft.hobbies}
    if shared := [skill for skill in wanted if skill in has]:
        reasons.append(f"会{'、'.join(shared)}")
    if post.entry.class_code in volunteer.draft.wishes:
        reasons.append(f"愿意做{post.entry.class_title}")
    times = volunteer.draft.times
    if times and post.draft.shifts:
        free = [slot for slot in post.draft.shifts if covers(times, slot)]
        if free:
            reasons.append(f"时间合适：{'、'.join(map(shown, free))}")
    return tuple(reasons)


def filling(claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims that fill a place today."""
    states = {ClaimState.APPLIED, ClaimState.ACCEPTED, ClaimState.ON_DUTY}
    return [claim for claim in claims if claim.state in states]
