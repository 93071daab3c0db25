"""计票结果报告单: every number as it was frozen, with the arithmetic that proves the result."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from support.meeting_papers import (
    COUNTS,
    OURS,
    a_meeting,
    once_each,
    pages_of,
    paper_of,
    said_on,
    same_in_word,
    written,
)

from shequ_desktop.community.values import NATIONAL, shipped_profiles
from shequ_desktop.meetings.documents.counts import COUNT, count_of
from shequ_desktop.meetings.rules.results import Frozen, result_of
from shequ_desktop.meetings.values import (
    Assembly,
    CountEntry,
    CountSheet,
    Vote,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
    VoteState,
)

FROZEN = Frozen(
    entitled=45,
    present=30,
    assembly=Assembly.REPRESENTATIVES,
    profile=shipped_profiles()[NATIONAL],
)
ASKED = VoteDraft(question="是否清洗水箱", form=VoteForm.YES_NO, method=VoteMethod.BALLOT)
GOOD = CountSheet(issued=30, returned=29, invalid=1, votes_for=16, against=8, abstained=4)


def announced(draft: VoteDraft, sheet: CountSheet, state: VoteState = VoteState.PASSED) -> Vote:
    return Vote(
        id=VoteId("3" * 32),
        item_id="",
        draft=draft,
        entitled=45,
        present=30,
        opened=14 * 60 + 20,
        closed=14 * 60 + 30,
        tellers=("王敏", "李强"),
        checkers=("赵刚",),
        result=result_of(draft, sheet, FROZEN),
        state=state,
        counted_by={1: "王敏", 2: "李强"},
    )


def said(vote: Vote) -> str:
    return "".join(map(said_on, pages_of(paper_of(COUNT, count_of(vote, a_meeting(), OURS)))))


def test_the_report_shows_every_number_and_how_the_result_follows() -> None:
    words = said(announced(ASKED, GOOD))

    for expected in (
        *("应到45人", "到会30人", "发出30张", "收回29张", "有效28张", "无效1张"),
        *("赞成16票", "反对8票", "弃权4票", "45×2÷3=30", "30÷2=15（不含本数）"),
        *("至少16票", "第二十九条", "14:20—14:30", "王敏、李强", "赵刚", "通过"),
    ):
        assert expected in words


def test_the_arithmetic_is_that_of_the_result_line_by_line() -> None:
    vote = announced(ASKED, GOOD)
    assert vote.result is not None

    lines = [row["line"] for row in count_of(vote, a_meeting(), OURS).lists["proof"]]

    assert lines == list(vote.result.arithmetic)


def test_a_show_of_hands_has_no_ballots() -> None:
    hands = replace(ASKED, method=VoteMethod.HANDS)
    sheet = CountSheet(issued=30, returned=30, invalid=2, votes_for=20, against=5, abstained=3)

    words = said(announced(hands, sheet))

    assert "没有举手2人" in words
    assert "发出" not in words


def test_a_vote_with_more_ballots_than_were_given_out_is_reported_void() -> None:
    sheet = CountSheet(issued=30, returned=31, votes_for=31)

    words = said(announced(ASKED, sheet, VoteState.VOID))

    assert "收回的票多于发出的票" in words
    assert "结果无效" in words
    assert "需要" not in words


def test_a_vote_that_was_declared_void_says_why() -> None:
    vote = replace(
        announced(ASKED, GOOD, VoteState.VOID), result=None, void_reason="票箱离开过会场。"
    )

    assert "作废的原因：票箱离开过会场。" in said(vote)


def test_a_correction_is_reported_with_its_reason() -> None:
    entry = CountEntry(turn=1, by="王敏", sheet=GOOD, at=datetime(2026, 11, 22, 7, tzinfo=UTC))
    vote = replace(announced(ASKED, GOOD), entries=(entry, replace(entry, reason="漏数一张")))

    assert "王敏更正：漏数一张。" in said(vote)


@pytest.mark.parametrize("count", COUNTS)
def test_every_option_has_its_votes(count: int) -> None:
    options = tuple(f"选项{at:03}" for at in range(1, count + 1))
    draft = VoteDraft(
        question="选几项", form=VoteForm.CHOOSE, method=VoteMethod.BALLOT, options=options
    )
    votes = tuple(20 if at == 0 else 1 for at in range(count))
    sheet = CountSheet(issued=30, returned=30, choices=votes)
    paper = paper_of(COUNT, count_of(announced(draft, sheet), a_meeting(), OURS))

    pages = pages_of(paper)

    words, in_word = [said_on(page) for page in pages], written(paper)
    assert sum(page.count("得票结果") for page in words) >= (count > 0)
    for option in options:
        assert sum(page.count(option) for page in words) >= 1
        assert option in in_word
    assert "主持人（签名）" in words[-1]


def test_of_an_election_it_says_who_was_elected_and_who_not() -> None:
    draft = VoteDraft(
        question="选举委员",
        form=VoteForm.ELECTION,
        method=VoteMethod.BALLOT,
        options=("王敏", "李强", "张丽", "赵刚"),
        seats=3,
    )
    sheet = CountSheet(issued=31, returned=31, choices=(30, 20, 18, 10))

    rows = count_of(announced(draft, sheet), a_meeting(), OURS).lists["choices"]

    assert [(row["label"], row["votes"], row["state"]) for row in rows] == [
        ("王敏", 30, "当选"),
        ("李强", 20, "当选"),
        ("张丽", 18, "当选"),
        ("赵刚", 10, ""),
    ]


def test_a_head_is_repeated_where_the_options_go_on_over_the_page() -> None:
    options = tuple(f"选项{at:03}" for at in range(1, 61))
    draft = VoteDraft(
        question="选几项", form=VoteForm.CHOOSE, method=VoteMethod.BALLOT, options=options
    )
    sheet = CountSheet(issued=30, returned=30, choices=(0,) * 60)
    vote = announced(draft, sheet)
    assert vote.result is not None
    shorter = replace(vote, result=replace(vote.result, arithmetic=()))

    pages = pages_of(paper_of(COUNT, count_of(shorter, a_meeting(), OURS)))

    once_each(pages, options)
    assert all(
        "得票" in said_on(page) for page in pages if any(each in said_on(page) for each in options)
    )


def test_the_report_says_the_same_in_word() -> None:
    same_in_word(paper_of(COUNT, count_of(announced(ASKED, GOOD), a_meeting(), OURS)))
