"""Where a meeting is on its way, and what may be done with it there. Pure."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.meetings.values import (
    AgendaDraft,
    AgendaItem,
    Assembly,
    AssemblyUnfit,
    Capacity,
    HeadCount,
    ItemInItself,
    ItemKind,
    ItemTitleMissing,
    KindManner,
    Meeting,
    MeetingBegun,
    MeetingDraft,
    MeetingEndsFirst,
    MeetingNotOpen,
    MeetingOver,
    MeetingState,
    MeetingTitleMissing,
    MemberTwice,
    NewDayMissing,
    NobodyPresent,
    Outcome,
    RollEmpty,
    RollLine,
    RollMissing,
    SideReasonMissing,
    StudyFirst,
    TalkDecidesNothing,
    TimesReversed,
)

_SIDE: Mapping[Outcome, MeetingState] = {
    Outcome.FAILED: MeetingState.FAILED,
    Outcome.POSTPONED: MeetingState.POSTPONED,
    Outcome.CANCELLED: MeetingState.CANCELLED,
}
_VOTED = frozenset({ItemKind.VOTE, ItemKind.ELECTION})
UNDER_WAY = frozenset({MeetingState.OPEN, MeetingState.VOTING})
BEFORE = frozenset({MeetingState.PLANNED, MeetingState.NOTICED, MeetingState.SIGNING_IN})


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """What the state of a meeting follows from."""

    noticed: bool = False
    anybody_came: bool = False
    opened: bool = False
    closed: bool = False
    vote_open: bool = False
    outcome: Outcome | None = None
    minutes: bool = False
    """Whether there are any minutes."""
    signed: bool = False
    """Whether the newest version of the record is."""
    sealed: bool = False


def state_of(facts: MeetingFacts) -> MeetingState:
    """Return where a meeting is on its way."""
    if facts.outcome is not None:
        return _SIDE[facts.outcome]
    if facts.closed:
        return _after(facts)
    if facts.opened:
        return MeetingState.VOTING if facts.vote_open else MeetingState.OPEN
    if facts.anybody_came:
        return MeetingState.SIGNING_IN
    return MeetingState.NOTICED if facts.noticed else MeetingState.PLANNED


def _after(facts: MeetingFacts) -> MeetingState:
    if facts.sealed:
        return MeetingState.SEALED
    if facts.signed:
        return MeetingState.MINUTES_SIGNED
    return MeetingState.MINUTES_DRAFT if facts.minutes else MeetingState.CLOSED


def check_meeting(draft: MeetingDraft, manner: KindManner) -> Iterator[Finding]:
    """Yield everything that keeps a meeting from being planned so."""
    if not draft.title.strip():
        yield MeetingTitleMissing()
    if draft.ends is not None and draft.ends <= draft.begins:
        yield MeetingEndsFirst()
    fits = draft.assembly in manner.assemblies if manner.assemblies else draft.assembly is None
    if not fits:
        yield AssemblyUnfit()


def check_before(meeting: Meeting) -> Iterator[Finding]:
    """Yield what keeps a meeting from being planned, called or signed up for anew."""
    if meeting.state in UNDER_WAY:
        yield MeetingBegun()
    elif meeting.state not in BEFORE:
        yield MeetingOver()


def check_under_way(meeting: Meeting) -> Iterator[Finding]:
    """Yield what keeps something from being done in a meeting that goes on."""
    if meeting.state in BEFORE:
        yield MeetingNotOpen()
    elif meeting.state not in UNDER_WAY:
        yield MeetingOver()


def check_not_over(meeting: Meeting) -> Iterator[Finding]:
    """Yield what keeps people from coming and going."""
    if meeting.state not in BEFORE | UNDER_WAY:
        yield MeetingOver()
    elif meeting.roll_on is None:
        yield RollMissing()


def check_opening(meeting: Meeting, count: HeadCount) -> Iterator[Finding]:
    """Yield what keeps a meeting from being opened, its quorum apart."""
    yield from check_before(meeting)
    if meeting.roll_on is None:
        yield RollMissing()
    elif not count.present:
        yield NobodyPresent()


def check_putting_off(
    meeting: Meeting, outcome: Outcome, reason: str, postponed_to: date | None
) -> Iterator[Finding]:
    """Yield what keeps a meeting from being put off or called off."""
    yield from check_not_closed(meeting)
    if not reason.strip():
        yield SideReasonMissing()
    unfit = postponed_to is None or postponed_to <= meeting.draft.planned_on
    if outcome is Outcome.POSTPONED and unfit:
        yield NewDayMissing()


def check_not_closed(meeting: Meeting) -> Iterator[Finding]:
    """Yield whether a meeting is over already."""
    if meeting.state not in BEFORE | UNDER_WAY:
        yield MeetingOver()


def check_closing(meeting: Meeting, at: int) -> Iterator[Finding]:
    """Yield what keeps a meeting from being closed; open votes are the service's to ask."""
    yield from check_under_way(meeting)
    if meeting.opened is not None and at < meeting.opened:
        yield TimesReversed()


def check_roll(lines: Sequence[RollLine]) -> Iterator[Finding]:
    """Yield what is wrong with a roll: nobody on it, or somebody twice."""
    members = [line for line in lines if line.capacity is Capacity.MEMBER]
    if not members:
        yield RollEmpty()
    people = Counter(line.person_id for line in lines if line.person_id is not None)
    for line in members:
        if line.person_id is not None and people[line.person_id] > 1:
            yield MemberTwice(line.name)
            people[line.person_id] = 1


def check_item(
    draft: AgendaDraft, manner: KindManner, assembly: Assembly | None
) -> Iterator[Finding]:
    """Yield what speaks against an item: nothing is decided where only opinions are heard."""
    if not draft.title.strip():
        yield ItemTitleMissing()
    if draft.kind in _VOTED and not manner.votes:
        yield TalkDecidesNothing()
    if draft.kind is ItemKind.VOTE and assembly is not None and draft.party_studied_on is None:
        yield StudyFirst(draft.title)


def check_parent(
    items: Sequence[AgendaItem], item_id: str | None, parent_id: str | None
) -> Iterator[Finding]:
    """Yield whether an item would come to stand below itself."""
    parents = {str(item.id): item.draft.parent_id for item in items}
    above = parent_id
    while above is not None:
        if above == item_id:
            yield ItemInItself()
            return
        above = parents.get(above)


def in_order(items: Sequence[AgendaItem]) -> tuple[AgendaItem, ...]:
    """Return an agenda with children behind their parents, each level by its numbers."""
    known = {str(item.id) for item in items}
    below: dict[str | None, list[AgendaItem]] = {}
    for item in sorted(items, key=lambda item: (item.seq, item.id)):
        parent = item.draft.parent_id if item.draft.parent_id in known else None
        below.setdefault(parent, []).append(item)
    ordered: list[AgendaItem] = []
    waiting = list(reversed(below.pop(None, [])))
    while waiting:
        item = waiting.pop()
        ordered.append(item)
        waiting.extend(reversed(below.pop(str(item.id), [])))
    # Two offices may each have moved one below the other: nobody is lost by that.
    ordered.extend(item for lost in below.values() for item in lost)
    return tuple(ordered)


def numbering(items: Sequence[AgendaItem]) -> Mapping[str, str]:
    """Return each item's number, 1, 1.1, 2, by its id; ``items`` are in order."""
    numbers: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for item in items:
        above = numbers.get(item.draft.parent_id or "", "")
        counts[above] += 1
        numbers[str(item.id)] = f"{above}.{counts[above]}" if above else str(counts[above])
    return numbers
