"""Who is in the room at a minute, and how many that makes. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from shequ_desktop.community.values import RuleProfile
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.shares import Share
from shequ_desktop.kernel.sources import Cited
from shequ_desktop.meetings.rules.judging import quorum_rule
from shequ_desktop.meetings.values import (
    Assembly,
    Attendance,
    Capacity,
    HeadCount,
    LeftBeforeCame,
    NotInTheRoom,
    Presence,
    ProxiesForbidden,
    ProxiesTooMany,
    ProxyUnfit,
    QuorumMissing,
    Stay,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """What the rules of the day ask of a meeting's presence."""

    rule: Cited[Share] | None
    """``None``: no number is asked for."""
    proxies: Cited[int] | None
    """How many one member may stand in for; ``None``: nobody may."""
    title: str
    """Of the rules."""


def quorum_of(assembly: Assembly | None, profile: RuleProfile) -> Quorum:
    """Return what ``profile`` asks of a meeting; one that no law governs is asked nothing.

    《城市居民委员会组织法》（2025年修订）第二十七条、第二十九条.
    """
    rule = None if assembly is None else quorum_rule(assembly, profile)
    return Quorum(rule=rule, proxies=profile.meeting_proxies, title=profile.title)


def in_room(stays: Iterable[Stay], at: int | None) -> bool:
    """Return whether somebody is there at a minute of the day; ``None``: now, after all that was.

    From the minute of coming on, until the minute of leaving, which counts no more.
    """
    if at is None:
        return any(stay.left is None for stay in stays)
    return any(stay.came <= at and (stay.left is None or at < stay.left) for stay in stays)


def present_at(each: Attendance, by_id: Mapping[str, Attendance], at: int | None) -> bool:
    """Return whether a line counts as present, in person or through a member in the room."""
    if each.presence is Presence.PRESENT:
        return in_room(each.stays, at)
    if each.presence is Presence.PROXY and each.proxy_id is not None:
        holder = by_id.get(each.proxy_id)
        return (
            holder is not None and holder.presence is Presence.PRESENT and in_room(holder.stays, at)
        )
    return False


def count_heads(
    roll: Sequence[Attendance], quorum: Quorum, *, entitled: int | None = None, at: int | None
) -> HeadCount:
    """Return 应到、实到、法定 at a minute.

    Args:
        entitled: Frozen with the roll; ``None``: the members on it.
        at: ``None``: now.
    """
    # One pass: the door of a large meeting asks after every person.
    members = own = leave = 0
    absent: list[Attendance] = []
    for each in roll:
        if each.capacity is not Capacity.MEMBER:
            continue
        members += 1
        if each.presence is Presence.PRESENT:
            own += in_room(each.stays, at)
        elif each.presence is Presence.LEAVE:
            leave += 1
        elif each.presence is Presence.PROXY and quorum.proxies is not None:
            absent.append(each)
    by_id = {str(each.id): each for each in roll} if absent else {}
    proxies = sum(present_at(each, by_id, at) for each in absent)
    of = members if entitled is None else entitled
    needed = None if quorum.rule is None or not of else quorum.rule.value.least(of=of)
    return HeadCount(
        entitled=of,
        present=own + proxies,
        needed=needed,
        leave=leave,
        proxies=proxies,
    )


def check_quorum(count: HeadCount, quorum: Quorum) -> Iterator[Finding]:
    """Yield what keeps a meeting from deciding anything."""
    if quorum.rule is not None and count.needed is not None and count.missing:
        yield QuorumMissing(
            count.entitled, count.present, count.needed, count.missing, str(quorum.rule.source)
        )


def came(each: Attendance, at: int) -> Attendance:
    """Return the line of somebody who has come at a minute; who is there already stays so."""
    if each.presence is Presence.PRESENT and in_room(each.stays, None):
        return each
    stays = each.stays if each.presence is Presence.PRESENT else ()
    return replace(
        each, presence=Presence.PRESENT, proxy="", proxy_id=None, stays=(*stays, Stay(came=at))
    )


def went(each: Attendance, at: int) -> Attendance:
    """Return the line of somebody who has left at a minute; ``check_leaving`` found nothing."""
    stays = tuple(replace(stay, left=at) if stay.left is None else stay for stay in each.stays)
    return replace(each, stays=stays)


def check_leaving(each: Attendance, at: int) -> Iterator[Finding]:
    """Yield what keeps somebody from leaving at a minute."""
    if each.presence is not Presence.PRESENT or not in_room(each.stays, None):
        yield NotInTheRoom(each.name)
    elif any(stay.left is None and at < stay.came for stay in each.stays):
        yield LeftBeforeCame(each.name)


def check_proxy(
    each: Attendance, holder: Attendance, roll: Sequence[Attendance], quorum: Quorum
) -> Iterator[Finding]:
    """Yield what keeps ``holder`` from standing in for ``each``.

    The law knows proxies of voters at elections only (第十九条); at meetings a profile may.
    """
    if quorum.proxies is None:
        yield ProxiesForbidden(quorum.title)
        return
    theirs = Counter(
        line.proxy_id for line in roll if line.presence is Presence.PROXY and line.id != each.id
    )
    there = holder.presence is Presence.PRESENT and in_room(holder.stays, None)
    if holder.id == each.id or holder.capacity is not Capacity.MEMBER or not there:
        yield ProxyUnfit(holder.name)
    if theirs[holder.id] >= quorum.proxies.value:
        yield ProxiesTooMany(holder.name, quorum.proxies.value, str(quorum.proxies.source))
