"""Count sheets: what has to add up, and where two of them differ.

发出 = 收回 + 未收回; 收回 = 有效 + 无效; 有效 = 赞成 + 反对 + 弃权.
"""

from collections.abc import Iterable, Iterator, Mapping

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.rules.evaluations import tallies
from shequ_desktop.meetings.values import (
    TURNS,
    YES_OR_NO,
    CountBelowZero,
    CountEntry,
    CountSheet,
    VoteDraft,
    VoteForm,
    VoteMethod,
)
from shequ_desktop.meetings.values.vote_findings import (
    ChoiceAboveBallots,
    ChoicesAboveBallots,
    ChoicesIncomplete,
    HandsAreThosePresent,
    MoreInvalidThanReturned,
    MoreIssuedThanVoters,
    VotesDoNotAddUp,
)

CELL_TITLES: Mapping[str, str] = {
    "issued": QT_TRANSLATE_NOOP("meetings", "发出"),
    "returned": QT_TRANSLATE_NOOP("meetings", "收回"),
    "invalid": QT_TRANSLATE_NOOP("meetings", "无效"),
    "votes_for": QT_TRANSLATE_NOOP("meetings", "赞成"),
    "against": QT_TRANSLATE_NOOP("meetings", "反对"),
    "abstained": QT_TRANSLATE_NOOP("meetings", "弃权"),
}
NO_HAND = QT_TRANSLATE_NOOP("meetings", "未举手")
"""What invalid ballots are at a show of hands."""


def cells(draft: VoteDraft) -> tuple[tuple[str, str], ...]:
    """Return the cells of a sheet in the order they are typed: a key and a title of each.

    An option's key is its number from 0, its title the option itself.
    """
    ballots: tuple[str, ...] = ("issued", "returned", "invalid")
    if draft.method is VoteMethod.HANDS:
        ballots = ()
    if draft.form in YES_OR_NO:
        keys = (*ballots, "votes_for", "against", "abstained")
        return tuple((key, CELL_TITLES[key]) for key in keys)
    options = tuple((str(at), label) for at, label in enumerate(draft.labels))
    return tuple((key, CELL_TITLES[key]) for key in ballots) + options


def sheet_of(draft: VoteDraft, numbers: Mapping[str, int], *, present: int) -> CountSheet:
    """Return the sheet that ``numbers``, by the keys of ``cells``, make.

    Args:
        present: The frozen head count; at a show of hands it stands for the ballots.
    """
    by_hands = draft.method is VoteMethod.HANDS
    raised = sum(numbers.get(key, 0) for key in ("votes_for", "against", "abstained"))
    no_hand = max(0, present - raised) if draft.form in YES_OR_NO else 0
    choices = (
        ()
        if draft.form in YES_OR_NO
        else tuple(numbers.get(str(at), 0) for at in range(len(draft.labels)))
    )
    return CountSheet(
        issued=present if by_hands else numbers.get("issued", 0),
        returned=present if by_hands else numbers.get("returned", 0),
        invalid=no_hand if by_hands else numbers.get("invalid", 0),
        votes_for=numbers.get("votes_for", 0),
        against=numbers.get("against", 0),
        abstained=numbers.get("abstained", 0),
        choices=choices,
    )


def numbers_of(draft: VoteDraft, sheet: CountSheet) -> dict[str, int]:
    """Return a sheet's numbers by the keys of ``cells``."""
    return {
        key: sheet.choices[int(key)] if key.isdigit() else int(getattr(sheet, key))
        for key, _title in cells(draft)
    }


def check_sheet(
    draft: VoteDraft, sheet: CountSheet, *, voters: int, present: int
) -> Iterator[Finding]:
    """Yield everything in a sheet that does not fit together.

    More ballots back than given out is no slip of the pen: it is written down, and voids the
    vote when it is announced.

    Args:
        voters: How many may get a ballot at most.
    """
    plain = (
        sheet.issued,
        sheet.returned,
        sheet.invalid,
        sheet.votes_for,
        sheet.against,
        sheet.abstained,
    )
    if min((*plain, *sheet.choices)) < 0:
        yield CountBelowZero()
        return
    if draft.method is VoteMethod.HANDS and (sheet.issued, sheet.returned) != (present, present):
        yield HandsAreThosePresent(present)
    if sheet.issued > voters:
        yield MoreIssuedThanVoters(sheet.issued, voters)
    if sheet.invalid > sheet.returned:
        yield MoreInvalidThanReturned(sheet.invalid, sheet.returned)
        return
    if draft.form in YES_OR_NO:
        yield from _check_sum(sheet)
    else:
        yield from _check_choices(draft, sheet)


def differences(draft: VoteDraft, first: CountSheet, second: CountSheet) -> tuple[str, ...]:
    """Return the titles of the cells in which two sheets differ, in the order of ``cells``."""
    one, other = numbers_of(draft, first), numbers_of(draft, second)
    return tuple(title for key, title in cells(draft) if one[key] != other[key])


def in_force(entries: Iterable[CountEntry]) -> dict[int, CountEntry]:
    """Return the newest entry of each turn: what it replaced counts no longer."""
    newest: dict[int, CountEntry] = {}
    for entry in entries:
        newest[entry.turn] = entry
    return newest


def agreed(draft: VoteDraft, entries: Iterable[CountEntry]) -> CountSheet | None:
    """Return the sheet on which both turns agree; ``None``: one is missing, or they differ."""
    newest = in_force(entries)
    if any(turn not in newest for turn in TURNS):
        return None
    first, second = (newest[turn].sheet for turn in TURNS)
    return None if differences(draft, first, second) else first


def _check_sum(sheet: CountSheet) -> Iterator[Finding]:
    votes = sheet.votes_for + sheet.against + sheet.abstained
    if votes != sheet.valid:
        yield VotesDoNotAddUp(votes, sheet.valid)


def _check_choices(draft: VoteDraft, sheet: CountSheet) -> Iterator[Finding]:
    if len(sheet.choices) != len(draft.labels):
        yield ChoicesIncomplete(len(draft.labels))
        return
    if draft.form is VoteForm.EVALUATION:
        for person, got in tallies(draft, sheet.choices):
            if sum(got) > sheet.valid:
                yield ChoiceAboveBallots(person, sum(got), sheet.valid)
        return
    for label, votes in zip(draft.options, sheet.choices, strict=True):
        if votes > sheet.valid:
            yield ChoiceAboveBallots(label, votes, sheet.valid)
    each = draft.seats if draft.form is VoteForm.ELECTION else draft.choose_most
    if sum(sheet.choices) > each * sheet.valid:
        yield ChoicesAboveBallots(sum(sheet.choices), sheet.valid, each)
