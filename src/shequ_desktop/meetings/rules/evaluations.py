"""民主评议 (第三十七条): what each was judged, and who was judged unfit too often. Pure."""

from collections.abc import Iterable, Iterator
from datetime import date

from shequ_desktop.kernel.shares import Share
from shequ_desktop.kernel.sources import Cited
from shequ_desktop.meetings.values import ChoiceResult, CountSheet, FailsInARow, VoteDraft

Tally = tuple[str, tuple[int, ...]]
"""Somebody's name and how often each grade was given, in the order of the grades."""


def tallies(draft: VoteDraft, choices: tuple[int, ...]) -> tuple[Tally, ...]:
    """Return what each person got."""
    wide = len(draft.grades)
    return tuple(
        (person, choices[at * wide : (at + 1) * wide]) for at, person in enumerate(draft.options)
    )


def unfit(draft: VoteDraft, sheet: CountSheet, share: Share) -> tuple[str, ...]:
    """Return who was judged by the last grade: by such a share of the ballots that count."""
    needed = max(1, share.least(of=sheet.valid))
    return tuple(person for person, got in tallies(draft, sheet.choices) if got[-1] >= needed)


def choices(draft: VoteDraft, sheet: CountSheet, share: Share) -> tuple[ChoiceResult, ...]:
    """Return each grade of each person; the last one is ``chosen`` if it is what they are judged."""
    bad = unfit(draft, sheet, share)
    return tuple(
        ChoiceResult(
            label=f"{person} {grade}",
            votes=votes,
            chosen=person in bad and at == len(draft.grades) - 1,
        )
        for person, got in tallies(draft, sheet.choices)
        for at, (grade, votes) in enumerate(zip(draft.grades, got, strict=True))
    )


def lines(draft: VoteDraft, sheet: CountSheet, share: Share) -> Iterator[str]:
    """Yield the proof: what each was given, and whether it makes them unfit."""
    needed = max(1, share.least(of=sheet.valid))
    last = draft.grades[-1]
    for person, got in tallies(draft, sheet.choices):
        given = "、".join(
            f"{grade} {votes}" for grade, votes in zip(draft.grades, got, strict=True)
        )
        told = f"评为{last}" if got[-1] >= needed else f"没有评为{last}"
        sign = "≥" if got[-1] >= needed else "<"
        yield f"{person}：{given} 票；{last} {got[-1]} {sign} {needed}，{told}。"


def fails_in_a_row(
    history: Iterable[tuple[date, VoteDraft, CountSheet]], share: Share, rule: Cited[int]
) -> tuple[FailsInARow, ...]:
    """Return who was judged unfit in so many of the last evaluations running.

    第三十七条: 连续两次被评议不称职的，其职务终止.

    Args:
        history: Day, question and count of each evaluation, the earliest first. People are
            told apart by their names, as the ballots do.
    """
    running: dict[str, tuple[date, ...]] = {}
    for day, draft, sheet in history:
        bad = unfit(draft, sheet, share)
        for person in draft.options:
            running[person] = (*running.get(person, ()), day) if person in bad else ()
    return tuple(
        FailsInARow(name=person, held_on=days[-rule.value :], rule=str(rule.source))
        for person, days in running.items()
        if len(days) >= rule.value
    )
