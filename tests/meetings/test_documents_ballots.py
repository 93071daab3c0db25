"""Ballots: as many as can be given out, all alike, none with a number."""

import pytest
from support.meeting_papers import (
    COUNTS,
    OURS,
    pages_of,
    paper_of,
    said_on,
    same_in_word,
    texts_of,
    written,
)

from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.documents.paper import Slips
from shequ_desktop.meetings.documents.ballots import (
    BALLOT,
    CHOICE_BALLOT,
    ITEMS_BALLOT,
    ballot_for,
    ballot_of,
    items_ballot_of,
)
from shequ_desktop.meetings.values import VoteDraft, VoteForm, VoteMethod

MEETING = "第十届居民代表会议第三次会议"
YES_NO = VoteDraft(question="是否清洗水箱", form=VoteForm.YES_NO, method=VoteMethod.BALLOT)
EVALUATION = VoteDraft(
    question="民主评议",
    form=VoteForm.EVALUATION,
    method=VoteMethod.BALLOT,
    options=("王敏", "李强"),
    grades=("优秀", "称职", "基本称职", "不称职"),
)


def election(candidates: int, seats: int = 1, turn: int = 1) -> VoteDraft:
    return VoteDraft(
        question="选举居委会委员",
        form=VoteForm.ELECTION,
        method=VoteMethod.BALLOT,
        options=tuple(f"候选{at:03}" for at in range(1, candidates + 1)),
        seats=seats,
        round=turn,
    )


def ballot(vote: VoteDraft, copies: int = 2) -> Content:
    return ballot_of(vote, meeting=MEETING, copies=copies, issuer=OURS)


@pytest.mark.parametrize("copies", COUNTS)
@pytest.mark.parametrize(
    ("vote", "kind", "on_a_sheet", "words"),
    [
        (YES_NO, BALLOT, 4, "是否清洗水箱"),
        (EVALUATION, ITEMS_BALLOT, 2, "民主评议票"),
        (election(3), CHOICE_BALLOT, 2, "选举居委会委员"),
    ],
)
def test_there_is_a_ballot_for_each_who_votes(
    vote: VoteDraft, kind: PaperKind, on_a_sheet: int, words: str, copies: int
) -> None:
    assert ballot_for(vote) is kind
    paper = paper_of(kind, ballot(vote, copies))

    pages = texts_of(paper)

    wanted = max(1, copies)
    assert [page.count(words) for page in pages] == [
        min(on_a_sheet, wanted - begun) for begun in range(0, wanted, on_a_sheet)
    ]
    assert sum(page.count("（盖章）") for page in pages) == wanted
    assert written(paper).count(words) == wanted


@pytest.mark.parametrize("vote", [YES_NO, EVALUATION, election(3)], ids=lambda vote: vote.form)
def test_ballots_are_all_alike(vote: VoteDraft) -> None:
    (slips,) = paper_of(ballot_for(vote), ballot(vote, 45)).blocks

    assert isinstance(slips, Slips)
    assert (len(slips.slips), slips.copies) == (1, 45)
    assert slips.cut_marks


@pytest.mark.parametrize("candidates", [1, 3, 17])
def test_the_ballot_of_an_election_has_a_line_for_each_candidate(candidates: int) -> None:
    (page,) = pages_of(paper_of(CHOICE_BALLOT, ballot(election(candidates))))

    said = said_on(page)
    assert all(said.count(f"候选{at:03}") == 2 for at in range(1, candidates + 1))
    assert said.count(f"应选1名，候选人{candidates}名") == 2
    assert "最多选1项" in said


def test_the_ballot_of_a_second_round_says_so() -> None:
    (page,) = pages_of(paper_of(CHOICE_BALLOT, ballot(election(2, turn=2))))

    assert "（另行选举）" in said_on(page)


def test_as_many_are_chosen_as_the_vote_allows() -> None:
    vote = VoteDraft(
        question="选聘物业服务企业",
        form=VoteForm.CHOOSE,
        method=VoteMethod.BALLOT,
        options=("安和物业", "同心物业", "邻里物业"),
        choose_most=2,
    )

    (page,) = pages_of(paper_of(CHOICE_BALLOT, ballot(vote)))

    assert "最多选2项" in said_on(page)
    assert "应选" not in said_on(page)


def test_who_is_evaluated_gets_one_of_the_grades_of_the_vote() -> None:
    (page,) = pages_of(paper_of(ITEMS_BALLOT, ballot(EVALUATION)))

    said = said_on(page)
    assert "优秀、称职、基本称职、不称职" in said
    assert "弃权" not in said
    assert "不选的，该项不计" in said


@pytest.mark.parametrize("items", [1, 3, 17])
def test_one_ballot_holds_everything_a_meeting_votes_on(items: int) -> None:
    content = items_ballot_of(
        [f"事项{at:03}" for at in range(1, items + 1)], meeting=MEETING, copies=2, issuer=OURS
    )

    (page,) = pages_of(paper_of(ITEMS_BALLOT, content))

    said = said_on(page)
    assert all(said.count(f"事项{at:03}") == 2 for at in range(1, items + 1))
    assert "赞成" in said
    assert "不选的，视为弃权" in said


def test_typed_columns_replace_for_and_against() -> None:
    content = Content(
        values={**OURS.head(), "meeting": MEETING, "copies": 1, "grade_1": "同意", "grade_2": "不"},
        lists={"items": [{"item": "公约"}]},
    )

    (page,) = pages_of(paper_of(ITEMS_BALLOT, content))

    assert "同意" in said_on(page)
    assert "赞成" not in said_on(page)


@pytest.mark.parametrize("vote", [YES_NO, EVALUATION, election(3)], ids=lambda vote: vote.form)
def test_the_ballots_say_the_same_in_word(vote: VoteDraft) -> None:
    same_in_word(paper_of(ballot_for(vote), ballot(vote, 2)))
