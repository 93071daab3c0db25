"""What speaks against opening, entering and announcing a vote, and where it stands."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.meetings.rules.counting import agreed, differences, in_force
from shequ_desktop.meetings.rules.elections import left_over, seats_left
from shequ_desktop.meetings.rules.results import Frozen, Rules, rules_for, votes_all_day
from shequ_desktop.meetings.values import (
    TURNS,
    YES_OR_NO,
    AgendaItem,
    CountEntry,
    KindManner,
    Meeting,
    NobodyEntitled,
    NoQuorum,
    NotGoverned,
    TalkDecidesNothing,
    Vote,
    VoteDraft,
    VoteForm,
    VoteMethod,
    VoteResult,
    VoteState,
    Way,
)
from shequ_desktop.meetings.values.vote_findings import (
    CandidatesTooFew,
    ChoiceOutOfRange,
    CorrectionReasonMissing,
    CounterMissing,
    CountsDiffer,
    CountTurnUnknown,
    ElectionIsSecret,
    EvaluatedMissing,
    FirstRoundMissing,
    NotLeftOver,
    NotOpenForVotes,
    OptionsTooFew,
    OptionTwice,
    PartyStudyMissing,
    QuestionMissing,
    SamePersonCounts,
    SeatsNotLeft,
    SheetMissing,
    TalkVotesNot,
    VotedAlready,
    VoteStillOpen,
)

_FEWEST_OPTIONS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What is looked at before something is put to a vote."""

    meeting: Meeting
    manner: KindManner
    """How meetings of its kind are run."""
    item: AgendaItem
    frozen: Frozen
    """The numbers as they would be frozen now."""
    earlier: tuple[Vote, ...]
    """All votes of the meeting so far."""


def check_opening(draft: VoteDraft, opening: Opening) -> Iterator[Finding]:
    """Yield what speaks against putting ``draft`` to a vote now."""
    meeting = opening.meeting
    if meeting.opened is None or meeting.closed is not None:
        yield NotOpenForVotes()
        return
    if not opening.manner.votes:
        yield TalkDecidesNothing()
        return
    if meeting.way is Way.TALK:
        yield TalkVotesNot()
        return
    for vote in opening.earlier:
        if vote.is_open:
            yield VoteStillOpen(vote.draft.question)
    yield from check_draft(draft)
    yield from _check_numbers(draft, opening.frozen)
    yield from _check_history(draft, opening)


def check_draft(draft: VoteDraft) -> Iterator[Finding]:
    """Yield what is wrong with a question and its options."""
    if not draft.question.strip():
        yield QuestionMissing()
    secret = (VoteMethod.BALLOT, VoteMethod.HOUSEHOLDS)
    if draft.form in (VoteForm.ELECTION, VoteForm.RECALL) and draft.method not in secret:
        yield ElectionIsSecret()
    if draft.form not in YES_OR_NO:
        yield from _check_options(draft)


def check_entry(entries: Iterable[CountEntry], new: CountEntry) -> Iterator[Finding]:
    """Yield what speaks against a person handing in a sheet; its numbers are another rule's."""
    if new.turn not in TURNS:
        yield CountTurnUnknown()
        return
    if not new.by:
        yield CounterMissing()
    newest = in_force(entries)
    for turn, entry in newest.items():
        if turn != new.turn and entry.by == new.by:
            yield SamePersonCounts(new.by)
    if new.turn in newest and not new.reason:
        yield CorrectionReasonMissing()


def check_closing(draft: VoteDraft, entries: Iterable[CountEntry]) -> Iterator[Finding]:
    """Yield what keeps a count from being announced; differences cell by cell, no numbers."""
    newest = in_force(entries)
    missing = [turn for turn in TURNS if turn not in newest]
    for turn in missing:
        yield SheetMissing(turn)
    if not missing:
        first, second = (newest[turn].sheet for turn in TURNS)
        for cell in differences(draft, first, second):
            yield CountsDiffer(cell)


def state_of(
    draft: VoteDraft,
    entries: Iterable[CountEntry],
    *,
    closed: bool,
    void_reason: str,
    result: VoteResult | None,
) -> VoteState:
    """Return where a vote stands."""
    if void_reason or (result is not None and result.void):
        return VoteState.VOID
    if not closed:
        return _state_before(draft, tuple(entries))
    return VoteState.CORRECTING if result is None else _state_after(result)


def _check_options(draft: VoteDraft) -> Iterator[Finding]:
    for label, times in Counter(draft.options).items():
        if times > 1:
            yield OptionTwice(label)
    if draft.form is VoteForm.EVALUATION:
        if not draft.options or len(draft.grades) < _FEWEST_OPTIONS:
            yield EvaluatedMissing()
    elif len(draft.options) < _FEWEST_OPTIONS:
        yield OptionsTooFew()
    else:
        yield from _check_places(draft)


def _check_places(draft: VoteDraft) -> Iterator[Finding]:
    if draft.form is VoteForm.ELECTION:
        if not 1 <= draft.seats < len(draft.options):
            yield CandidatesTooFew(len(draft.options), draft.seats)
    elif not 1 <= draft.choose_most < len(draft.options):
        yield ChoiceOutOfRange(len(draft.options) - 1)


def _state_before(draft: VoteDraft, entries: tuple[CountEntry, ...]) -> VoteState:
    if agreed(draft, entries) is not None:
        return VoteState.READY
    both = len(in_force(entries)) == len(TURNS)
    return VoteState.DIFFERENT if both else VoteState.OPEN


def _state_after(result: VoteResult) -> VoteState:
    if result.tied:
        return VoteState.TIED
    if result.verdict is None:
        return VoteState.COUNTED
    return VoteState.PASSED if result.verdict.passed else VoteState.REJECTED


def _check_numbers(draft: VoteDraft, frozen: Frozen) -> Iterator[Finding]:
    """Yield what the rules say of those who are there.

    《城市居民委员会组织法》第二十七条, 第二十九条: without them nothing can be decided.
    """
    if frozen.entitled <= 0:
        yield NobodyEntitled()
        return
    rules = rules_for(draft, frozen)
    if rules is None:
        if frozen.assembly is not None and draft.method is not VoteMethod.WRITTEN:
            yield NotGoverned(frozen.profile.title)
        return
    if rules.quorum_binds and not votes_all_day(draft, frozen.assembly):
        yield from _check_quorum(rules, frozen)


def _check_quorum(rules: Rules, frozen: Frozen) -> Iterator[Finding]:
    needed = rules.quorum.value.least(of=frozen.entitled)
    if frozen.present < needed:
        yield NoQuorum(
            entitled=frozen.entitled,
            present=frozen.present,
            needed=needed,
            missing=needed - frozen.present,
            rule=str(rules.quorum.source),
        )


def _check_history(draft: VoteDraft, opening: Opening) -> Iterator[Finding]:
    of_item = [vote for vote in opening.earlier if vote.item_id == opening.item.id]
    if draft.form is VoteForm.ELECTION and draft.round > 1:
        yield from _check_round(draft, of_item)
    else:
        for vote in of_item:
            done = vote.closed is not None and vote.state is not VoteState.VOID
            if done and vote.draft.question == draft.question:
                yield VotedAlready(draft.question)
                break
    studied = opening.item.draft.party_studied_on is not None
    if opening.frozen.assembly is not None and draft.form in YES_OR_NO and not studied:
        yield PartyStudyMissing(opening.item.draft.title)


def _check_round(draft: VoteDraft, of_item: Iterable[Vote]) -> Iterator[Finding]:
    before = [
        vote
        for vote in of_item
        if vote.draft.form is VoteForm.ELECTION
        and vote.draft.round == draft.round - 1
        and vote.result is not None
        and not vote.result.void
    ]
    if not before:
        yield FirstRoundMissing()
        return
    first = before[-1]
    if draft.seats != seats_left(first):
        yield SeatsNotLeft(seats_left(first), draft.seats)
    standing = {each.label for each in left_over(first)}
    for label in draft.options:
        if label not in standing:
            yield NotLeftOver(label)
