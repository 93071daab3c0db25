"""Claims: what a volunteer has said, and how a post goes from one to the next.

Nobody is assigned (《志愿服务条例》第二十五条): a claim is always written down in the volunteer's
name, with how they have said so.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.storage.store import Reading, Transaction
from shequ_desktop.volunteers.model import ClaimRow, VolunteerRow
from shequ_desktop.volunteers.rules.posts import Duty, check_claim, chosen_shifts, filling
from shequ_desktop.volunteers.service.posts import post
from shequ_desktop.volunteers.service.rows import (
    claims_where,
    posts_where,
    triples,
    volunteers_where,
)
from shequ_desktop.volunteers.values import (
    Claim,
    ClaimDraft,
    ClaimId,
    ClaimMode,
    ClaimOver,
    ClaimState,
    PeriodWrong,
    PostId,
    ReasonMissing,
    VolunteerId,
)


def claim(reading: Reading, claim_id: ClaimId) -> Claim:
    """Return one claim.

    Raises:
        LookupError: there is none of that id.
    """
    found = claims_where(reading, ClaimRow.id == claim_id)
    if not found:
        raise LookupError(claim_id)
    return found[0]


def claims(
    reading: Reading, *, volunteer_id: VolunteerId | None = None, post_id: PostId | None = None
) -> list[Claim]:
    """Return claims, the newest first: of one volunteer, of one post, or all."""
    conditions = []
    if volunteer_id is not None:
        conditions.append(ClaimRow.volunteer_id == volunteer_id)
    if post_id is not None:
        conditions.append(ClaimRow.post_id == post_id)
    return claims_where(reading, *conditions)


def what_speaks_against(reading: Reading, draft: ClaimDraft) -> list[Finding]:
    """Return everything that can be said against a claim. Meant to be asked while it is filled."""
    [volunteer] = volunteers_where(reading, VolunteerRow.id == draft.volunteer_id)
    left_out = {draft.renews, draft.takes_over}
    duties = [
        duty
        for held, duty in _duties(reading, VolunteerId(draft.volunteer_id))
        if held not in left_out
    ]
    return list(check_claim(post(reading, draft.post_id), volunteer, draft, duties))


def claim_post(tx: Transaction, draft: ClaimDraft, *, seen: Collection[Finding] = ()) -> ClaimId:
    """Write down that a volunteer takes a post.

    Args:
        draft: What they have said.
        seen: Warnings that the office has looked at.

    Raises:
        RulesBroken: as ``check_claim``.
    """
    refuse(what_speaks_against(tx, draft), seen=seen)
    return _add(tx, draft, accepted_on=None)


def accept_claim(tx: Transaction, claim_id: ClaimId, *, seen: Collection[Finding] = ()) -> None:
    """Confirm that the volunteer starts (确认上岗): what the post asks for is there now.

    Raises:
        RulesBroken: as ``check_claim``, places aside; or the claim is over.
    """
    found = _living(tx, claim_id)
    refuse(what_speaks_against(tx, replace(found.draft, renews=claim_id)), seen=seen)
    tx.session.get_one(ClaimRow, claim_id).accepted_on = tx.today


def end_claim(
    tx: Transaction, claim_id: ClaimId, reason: str, *, on: date, by_volunteer: bool = True
) -> None:
    """Write down that a post is no longer theirs from ``on``.

    Raises:
        RulesBroken: the claim is over; it ends before it began; the committee ends it
            without a reason.
    """
    found = _living(tx, claim_id)
    if not by_volunteer and not reason.strip():
        refuse([ReasonMissing()])
    if on < found.draft.from_on:
        refuse([PeriodWrong(found.draft.from_on, on)])
    row = tx.session.get_one(ClaimRow, claim_id)
    row.ended_on, row.ended_by_volunteer, row.end_reason = on, by_volunteer, reason.strip()


def hand_over(
    tx: Transaction,
    claim_id: ClaimId,
    to: VolunteerId,
    *,
    on: date,
    mode: ClaimMode,
    seen: Collection[Finding] = (),
) -> ClaimId:
    """Pass a post on from ``on``: the one before keeps it to the day before.

    Raises:
        RulesBroken: as ``check_claim`` for the one who takes it; the claim is over.
    """
    found = _living(tx, claim_id)
    draft = ClaimDraft(
        post_id=found.draft.post_id,
        volunteer_id=to,
        mode=mode,
        claimed_on=tx.today,
        from_on=on,
        until_on=found.draft.until_on,
        shifts=found.draft.shifts,
        takes_over=claim_id,
    )
    refuse(what_speaks_against(tx, draft), seen=seen)
    row = tx.session.get_one(ClaimRow, claim_id)
    row.ended_on, row.end_reason = on, "交接"
    return _add(tx, draft, accepted_on=None)


def renew_claim(
    tx: Transaction,
    claim_id: ClaimId,
    *,
    until: date | None,
    mode: ClaimMode,
    seen: Collection[Finding] = (),
) -> ClaimId:
    """Go on with a post after its day, as a claim of its own.

    Raises:
        RulesBroken: as ``check_claim``; the claim was ended.
    """
    found = claim(tx, claim_id)
    if found.ended_on is not None or found.draft.until_on is None:
        refuse([ClaimOver()])
    assert found.draft.until_on is not None, "refused above"
    draft = replace(
        found.draft,
        mode=mode,
        claimed_on=tx.today,
        from_on=max(tx.today, date.fromordinal(found.draft.until_on.toordinal() + 1)),
        until_on=until,
        renews=claim_id,
        takes_over=None,
    )
    refuse(what_speaks_against(tx, draft), seen=seen)
    return _add(tx, draft, accepted_on=tx.today)


def _living(reading: Reading, claim_id: ClaimId) -> Claim:
    found = claim(reading, claim_id)
    if found.state not in (ClaimState.APPLIED, ClaimState.ACCEPTED, ClaimState.ON_DUTY):
        refuse([ClaimOver()])
    return found


def _add(tx: Transaction, draft: ClaimDraft, *, accepted_on: date | None) -> ClaimId:
    row = ClaimRow(
        post_id=draft.post_id,
        volunteer_id=draft.volunteer_id,
        mode=draft.mode,
        claimed_on=draft.claimed_on,
        from_on=draft.from_on,
        until_on=draft.until_on,
        shifts=triples(draft.shifts),
        renews_id=draft.renews,
        takes_over_id=draft.takes_over,
        accepted_on=accepted_on,
    )
    tx.session.add(row)
    tx.session.flush()
    return ClaimId(row.id)


def _duties(reading: Reading, volunteer_id: VolunteerId) -> list[tuple[ClaimId, Duty]]:
    """Return what a volunteer holds, with the claims it is held by."""
    held = filling(claims(reading, volunteer_id=volunteer_id))
    posts = {each.id: each for each in posts_where(reading)} if held else {}
    return [
        (
            each.id,
            Duty(
                post_id=each.draft.post_id,
                title=each.post_title,
                from_on=each.draft.from_on,
                until_on=each.draft.until_on or posts[each.draft.post_id].draft.until_on,
                shifts=chosen_shifts(posts[each.draft.post_id].draft, each.draft),
            ),
        )
        for each in held
        if each.draft.post_id in posts
    ]
