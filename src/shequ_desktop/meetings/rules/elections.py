"""差额选举 and choices of several: who is chosen, who is tied, who stands again."""

from dataclasses import dataclass

from shequ_desktop.meetings.values import ChoiceResult, Vote, VoteDraft, VoteForm


@dataclass(frozen=True, slots=True)
class Ranking:
    """What the numbers of votes make of the options."""

    choices: tuple[ChoiceResult, ...]
    """In the order of the options."""
    tied: tuple[str, ...]
    """With equal votes about the last place. The program never decides between them."""

    @property
    def chosen(self) -> int:
        """Return how many are chosen."""
        return sum(each.chosen for each in self.choices)


def places(draft: VoteDraft) -> int:
    """Return how many options can be chosen: the seats, or the marks of a ballot."""
    return draft.seats if draft.form is VoteForm.ELECTION else draft.choose_most


def rank(draft: VoteDraft, votes: tuple[int, ...], *, least: int) -> Ranking:
    """Return who is chosen: those with most votes, if they have ``least`` of them at least.

    《城市居民委员会组织法》第十九条: elected is who has more than half of those who voted; in the
    second round, who has most votes and at least a third. What equal votes about the last
    place mean it does not say: the places above them are given, and they are told.
    """
    enough = sorted((each for each in votes if each >= max(least, 1)), reverse=True)
    seats = places(draft)
    last = enough[seats - 1] if len(enough) >= seats else max(least, 1)
    overfull = len(enough) > seats and enough[seats] == last
    tied = tuple(
        label for label, got in zip(draft.options, votes, strict=True) if overfull and got == last
    )
    choices = tuple(
        ChoiceResult(label=label, votes=got, chosen=got >= last and label not in tied)
        for label, got in zip(draft.options, votes, strict=True)
    )
    return Ranking(choices, tied)


def seats_left(first: Vote) -> int:
    """Return how many seats an announced election has left open."""
    if first.result is None or first.result.void or not _valid(first):
        return first.draft.seats
    return first.draft.seats - sum(each.chosen for each in first.result.choices)


def left_over(first: Vote) -> tuple[ChoiceResult, ...]:
    """Return the candidates who were not elected, those with most votes first."""
    if first.result is None:
        return ()
    elected = _valid(first)
    rest = [each for each in first.result.choices if not (elected and each.chosen)]
    return tuple(sorted(rest, key=lambda each: -each.votes))


def second_round(first: Vote) -> VoteDraft:
    """Return what to put to the vote after ``first``: a seat fewer than candidates.

    第十九条: those with most votes among those not elected. How many more than the seats the
    law leaves open: one more is proposed, and all who are equal with the last.
    """
    seats = seats_left(first)
    rest = left_over(first)
    wanted = min(seats + 1, len(rest))
    least = rest[wanted - 1].votes if wanted else 0
    return VoteDraft(
        question=first.draft.question,
        form=VoteForm.ELECTION,
        method=first.draft.method,
        options=tuple(each.label for each in rest if each.votes >= least),
        seats=seats,
        round=first.draft.round + 1,
    )


def _valid(vote: Vote) -> bool:
    verdict = None if vote.result is None else vote.result.verdict
    return verdict is not None and verdict.quorum_ok
