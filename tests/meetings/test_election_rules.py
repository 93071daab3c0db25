"""Elections and choices: who is chosen, who is tied, who stands again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.counting import (
    COMMITTEE,
    elected,
    frozen,
)

from shequ_desktop.meetings.rules.elections import left_over, rank, seats_left, second_round
from shequ_desktop.meetings.rules.results import Frozen, result_of
from shequ_desktop.meetings.rules.votes import (
    state_of,
)
from shequ_desktop.meetings.values import (
    CountSheet,
    Vote,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteState,
)


def announced(draft: VoteDraft, sheet: CountSheet, of: Frozen) -> Vote:
    return Vote(
        id=VoteId("0" * 32),
        item_id="1" * 32,
        draft=draft,
        entitled=of.entitled,
        present=of.present,
        opened=600,
        closed=640,
        result=result_of(draft, sheet, of),
    )


@given(
    votes=st.lists(st.integers(0, 60), min_size=2, max_size=9),
    seats=st.integers(1, 8),
    least=st.integers(1, 40),
)
def test_nobody_is_chosen_past_the_seats_and_ties_are_never_broken(
    votes: list[int], seats: int, least: int
) -> None:
    draft = replace(
        COMMITTEE, options=tuple(f"候选人{at}" for at in range(len(votes))), seats=seats
    )
    ranking = rank(draft, tuple(votes), least=least)
    chosen = [each for each in ranking.choices if each.chosen]
    others = [each for each in ranking.choices if not each.chosen]

    assert len(chosen) <= seats
    assert all(each.votes >= least for each in chosen)
    lowest = min((each.votes for each in chosen), default=None)
    if lowest is not None:
        assert all(each.votes < lowest or each.votes < least for each in others)
    tied = {each.votes for each in ranking.choices if each.label in ranking.tied}
    assert len(tied) <= 1
    if ranking.tied:
        assert len(chosen) < seats < len(chosen) + len(ranking.tied)
    elif len(chosen) < seats:
        assert all(each.votes < least for each in others)


def test_an_election_by_representatives_needs_more_than_two_thirds_of_them() -> None:
    short = result_of(COMMITTEE, elected(30, 30, 29, 28, 3), frozen(45, 30))
    valid = result_of(COMMITTEE, elected(31, 30, 29, 28, 3), frozen(45, 31))

    assert short.verdict is not None
    assert not short.verdict.quorum_ok
    assert not any(each.chosen for each in short.choices)
    assert valid.verdict is not None
    assert valid.verdict.quorum_needed == 31
    assert valid.verdict.passed
    assert [each.label for each in valid.choices if each.chosen] == ["王敏", "李强", "张丽"]
    assert {source.article for source in valid.verdict.sources} == {"第十九条"}


def test_elected_is_who_has_more_than_half_of_those_who_voted() -> None:
    result = result_of(COMMITTEE, elected(40, 30, 21, 20, 19), frozen(45, 40))

    assert [each.label for each in result.choices if each.chosen] == ["王敏", "李强"]
    assert result.verdict is not None
    assert result.verdict.votes_needed == 21
    assert not result.verdict.passed
    assert "应选 3 名，当选 2 名，还缺 1 名。" in result.arithmetic
    assert "另行选举" in result.arithmetic[-1]


def test_equal_votes_about_the_last_seat_are_told_and_not_broken() -> None:
    result = result_of(COMMITTEE, elected(40, 40, 25, 30, 25), frozen(45, 40))

    assert [each.label for each in result.choices if each.chosen] == ["王敏", "张丽"]
    assert result.tied == ("李强", "赵刚")
    assert result.verdict is not None
    assert not result.verdict.passed
    assert result.arithmetic[-1].startswith("李强、赵刚 票数相等")
    state = state_of(COMMITTEE, (), closed=True, void_reason="", result=result)
    assert state is VoteState.TIED


@pytest.mark.parametrize(("votes", "chosen"), [(12, False), (13, False), (14, True)])
def test_the_second_round_asks_a_third_of_the_votes_cast(votes: int, *, chosen: bool) -> None:
    first = announced(COMMITTEE, elected(40, 30, 21, 20, 19), frozen(45, 40))
    draft = second_round(first)

    assert (draft.round, draft.seats, draft.options) == (2, 1, ("张丽", "赵刚"))
    result = result_of(draft, elected(40, votes, 5), frozen(45, 40))
    assert result.verdict is not None
    assert result.verdict.votes_needed == 14
    assert result.choices[0].chosen is chosen


def test_without_enough_voters_the_second_round_is_about_all_seats() -> None:
    first = announced(COMMITTEE, elected(30, 30, 29, 28, 3), frozen(45, 30))

    assert seats_left(first) == 3
    assert [each.label for each in left_over(first)] == ["王敏", "李强", "张丽", "赵刚"]


def test_of_several_options_those_win_that_more_than_half_have_chosen() -> None:
    draft = replace(COMMITTEE, form=VoteForm.CHOOSE, choose_most=2)
    result = result_of(draft, elected(30, 20, 16, 15, 0), frozen(45, 30))

    assert [each.label for each in result.choices if each.chosen] == ["王敏", "李强"]
    assert result.verdict is not None
    assert result.verdict.passed
