"""Votes: what a sheet has to add up to, and the proof of every result."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.counting import (
    ASKED,
    COMMITTEE,
    HANDS,
    OLD,
    counted,
    elected,
    entry,
    frozen,
)

from shequ_desktop.kernel.shares import Share
from shequ_desktop.meetings.rules.counting import (
    agreed,
    cells,
    check_sheet,
    differences,
    numbers_of,
    sheet_of,
)
from shequ_desktop.meetings.rules.results import Frozen, result_of, share_proof, voters
from shequ_desktop.meetings.rules.votes import (
    check_closing,
    check_draft,
    check_entry,
    state_of,
)
from shequ_desktop.meetings.values import (
    Assembly,
    CountBelowZero,
    CountSheet,
    VoteDraft,
    VoteForm,
    VoteMethod,
    VoteState,
)
from shequ_desktop.meetings.values.vote_findings import (
    CandidatesTooFew,
    ChoiceAboveBallots,
    ChoiceOutOfRange,
    ChoicesAboveBallots,
    CorrectionReasonMissing,
    CounterMissing,
    CountsDiffer,
    ElectionIsSecret,
    HandsAreThosePresent,
    MoreInvalidThanReturned,
    MoreIssuedThanVoters,
    OptionsTooFew,
    OptionTwice,
    QuestionMissing,
    SamePersonCounts,
    SheetMissing,
    VotesDoNotAddUp,
)


@pytest.mark.parametrize(
    ("share", "needed"),
    [
        (">= 2/3", (20, 30, 34, 40)),
        ("> 1/2", (16, 23, 26, 31)),
        ("> 2/3", (21, 31, 35, 41)),
        (">= 1/5", (6, 9, 11, 12)),
        (">= 1/10", (3, 5, 6, 6)),
    ],
)
def test_the_proof_gives_the_numbers_of_the_law(share: str, needed: tuple[int, ...]) -> None:
    for total, least in zip((30, 45, 51, 60), needed, strict=True):
        proof = share_proof(Share.parse(share), of=total, unit="人")
        assert proof.endswith(f"至少 {least} 人")


def test_the_proof_shows_how_it_was_worked_out() -> None:
    assert (
        share_proof(Share.parse(">= 2/3"), of=45, unit="人")
        == "三分之二以上：45 × 2 ÷ 3 = 30（含本数），至少 30 人"
    )
    assert (
        share_proof(Share.parse("> 1/2"), of=30, unit="票")
        == "过半数：30 ÷ 2 = 15（不含本数），至少 16 票"
    )
    assert (
        share_proof(Share.parse("> 1/2"), of=45, unit="人")
        == "过半数：45 ÷ 2 = 22 余 1，至少 23 人"
    )


def test_sixteen_of_thirty_pass_and_fifteen_do_not() -> None:
    passed = result_of(ASKED, counted(30, 16, against=14), frozen(45, 30))
    rejected = result_of(ASKED, counted(30, 15, against=14), frozen(45, 30))

    assert passed.verdict is not None
    assert passed.verdict.passed
    assert passed.arithmetic[-1] == "赞成 16 票 ≥ 16，通过。"
    assert rejected.verdict is not None
    assert not rejected.verdict.passed
    assert rejected.arithmetic[-1] == "赞成 15 票 < 16，没有通过。"


def test_the_proof_is_read_line_by_line() -> None:
    sheet = CountSheet(issued=30, returned=29, invalid=1, votes_for=16, against=8, abstained=4)

    assert result_of(ASKED, sheet, frozen(45, 30)).arithmetic == (
        "应到 45 人，表决时到会 30 人。",
        (
            "法定人数：以应到 45 人计，三分之二以上：45 × 2 ÷ 3 = 30（含本数），至少 30 人；"
            "到会 30 人 ≥ 30，符合。（《中华人民共和国城市居民委员会组织法》（2025年修订）第二十九条）"
        ),
        "发出 30 张 = 收回 29 + 未收回 1。",
        "收回 29 张 = 有效 28 + 无效 1。",
        "赞成 16 + 反对 8 + 弃权 4 = 28 票。",
        (
            "通过票数：反对、弃权和无效票都计入总数，以到会 30 人计，过半数："
            "30 ÷ 2 = 15（不含本数），至少 16 票。"
            "（《中华人民共和国城市居民委员会组织法》（2025年修订）第二十九条）"
        ),
        "赞成 16 票 ≥ 16，通过。",
    )


def test_twenty_three_of_forty_five_are_not_two_thirds() -> None:
    result = result_of(ASKED, counted(23, 23), frozen(45, 23))

    assert result.verdict is not None
    assert not result.verdict.quorum_ok
    assert not result.verdict.passed
    assert "表决没有效力" in result.arithmetic[-1]


def test_more_ballots_than_were_given_out_void_the_vote() -> None:
    sheet = CountSheet(issued=30, returned=31, votes_for=31)
    result = result_of(ASKED, sheet, frozen(45, 30))

    assert result.void
    assert result.verdict is None
    assert not list(check_sheet(ASKED, sheet, voters=30, present=30))
    assert "多出 1 张" in result.arithmetic[0]
    state = state_of(ASKED, (), closed=True, void_reason="", result=result)
    assert state is VoteState.VOID


def test_a_show_of_hands_counts_those_who_raised_none() -> None:
    sheet = sheet_of(HANDS, {"votes_for": 16, "against": 3, "abstained": 5}, present=30)

    assert (sheet.issued, sheet.returned, sheet.invalid) == (30, 30, 6)
    assert not list(check_sheet(HANDS, sheet, voters=30, present=30))
    assert (
        "到会 30 人中，6 人没有举手，不算赞成。"
        in result_of(HANDS, sheet, frozen(45, 30)).arithmetic
    )


def test_more_hands_than_people_are_refused() -> None:
    sheet = sheet_of(HANDS, {"votes_for": 20, "against": 11}, present=30)

    assert list(check_sheet(HANDS, sheet, voters=30, present=30)) == [VotesDoNotAddUp(31, 30)]


def test_asking_in_writing_is_no_vote_of_a_meeting() -> None:
    written = replace(ASKED, method=VoteMethod.WRITTEN)
    result = result_of(written, counted(40, 40), frozen(45, 30))

    assert result.verdict is None
    assert result.arithmetic[-1] == "书面征求意见不能代替会议表决，结果供会议讨论时参考。"
    assert voters(written, frozen(45, 30)) == 45
    assert voters(ASKED, frozen(45, 30)) == 30


def test_a_meeting_that_no_law_counts_has_numbers_and_no_verdict() -> None:
    result = result_of(ASKED, counted(7, 7), frozen(9, 7, assembly=None))

    assert result.verdict is None
    assert state_of(ASKED, (), closed=True, void_reason="", result=result) is VoteState.COUNTED


@pytest.mark.parametrize(
    ("sheet", "findings"),
    [
        (CountSheet(issued=30, returned=30, votes_for=16, against=14), []),
        (
            CountSheet(issued=31, returned=30, votes_for=16, against=14),
            [MoreIssuedThanVoters(31, 30)],
        ),
        (
            CountSheet(issued=30, returned=5, invalid=6),
            [MoreInvalidThanReturned(6, 5)],
        ),
        (
            CountSheet(issued=30, returned=30, invalid=1, votes_for=16, against=14),
            [VotesDoNotAddUp(30, 29)],
        ),
        (CountSheet(issued=30, returned=30, votes_for=31, against=-1), [CountBelowZero()]),
    ],
)
def test_what_does_not_add_up_is_told(sheet: CountSheet, findings: list[object]) -> None:
    assert list(check_sheet(ASKED, sheet, voters=30, present=30)) == findings


def test_hands_are_those_present_and_nobody_else() -> None:
    sheet = CountSheet(issued=29, returned=29, votes_for=29)

    assert list(check_sheet(HANDS, sheet, voters=30, present=30)) == [HandsAreThosePresent(30)]


def test_nobody_gets_more_votes_than_there_are_ballots() -> None:
    draft = replace(COMMITTEE, form=VoteForm.CHOOSE, choose_most=2)

    found = list(check_sheet(draft, elected(10, 11, 9, 0, 1), voters=10, present=10))
    assert found == [ChoiceAboveBallots("王敏", 11, 10), ChoicesAboveBallots(21, 10, 2)]


@given(st.data())
def test_ballots_add_up_whatever_is_counted(data: st.DataObject) -> None:
    issued = data.draw(st.integers(1, 3000))
    returned = data.draw(st.integers(0, issued))
    invalid = data.draw(st.integers(0, returned))
    votes_for = data.draw(st.integers(0, returned - invalid))
    against = data.draw(st.integers(0, returned - invalid - votes_for))
    sheet = CountSheet(
        issued=issued,
        returned=returned,
        invalid=invalid,
        votes_for=votes_for,
        against=against,
        abstained=returned - invalid - votes_for - against,
    )
    assembly = data.draw(st.sampled_from(Assembly))
    result = result_of(ASKED, sheet, frozen(issued, issued, assembly))

    assert not list(check_sheet(ASKED, sheet, voters=issued, present=issued))
    assert sheet.issued == sheet.returned + (sheet.issued - sheet.returned)
    assert sheet.valid == sheet.votes_for + sheet.against + sheet.abstained
    assert result.verdict is not None
    assert result.verdict.passed is (2 * votes_for > issued)
    for cell in ("votes_for", "against", "abstained"):
        wrong = replace(sheet, **{cell: getattr(sheet, cell) + 1})
        assert list(check_sheet(ASKED, wrong, voters=issued, present=issued)) == [
            VotesDoNotAddUp(sheet.valid + 1, sheet.valid)
        ]
        assert len(differences(ASKED, sheet, wrong)) == 1


@pytest.mark.parametrize(
    ("assembly", "entitled", "voted", "votes_for", "passed"),
    [
        (Assembly.REPRESENTATIVES, 45, 30, 30, False),
        (Assembly.REPRESENTATIVES, 45, 31, 16, True),
        (Assembly.REPRESENTATIVES, 45, 31, 15, False),
        (Assembly.HOUSEHOLDS, 305, 152, 152, False),
        (Assembly.HOUSEHOLDS, 305, 153, 77, True),
        (Assembly.HOUSEHOLDS, 305, 153, 76, False),
    ],
)
def test_a_recall_is_carried_by_more_than_half_of_those_who_vote(
    assembly: Assembly, entitled: int, voted: int, votes_for: int, *, passed: bool
) -> None:
    draft = VoteDraft(question="罢免", form=VoteForm.RECALL, method=VoteMethod.BALLOT)
    result = result_of(draft, counted(voted, votes_for), frozen(entitled, entitled, assembly))

    assert result.verdict is not None
    assert result.verdict.passed is passed
    assert {source.article for source in result.verdict.sources} == {"第二十条"}


def test_the_old_law_knows_no_meeting_of_representatives() -> None:
    of = Frozen(entitled=45, present=45, assembly=Assembly.REPRESENTATIVES, profile=OLD)

    assert result_of(ASKED, counted(45, 45), of).verdict is None


@pytest.mark.parametrize(
    ("draft", "findings"),
    [
        (ASKED, []),
        (replace(ASKED, question=" "), [QuestionMissing()]),
        (replace(COMMITTEE, method=VoteMethod.HANDS), [ElectionIsSecret()]),
        (replace(COMMITTEE, seats=4), [CandidatesTooFew(4, 4)]),
        (replace(COMMITTEE, options=("王敏", "王敏", "李强"), seats=2), [OptionTwice("王敏")]),
        (replace(COMMITTEE, form=VoteForm.CHOOSE, options=("王敏",)), [OptionsTooFew()]),
        (replace(COMMITTEE, form=VoteForm.CHOOSE, choose_most=4), [ChoiceOutOfRange(3)]),
    ],
)
def test_what_is_put_to_the_vote_is_complete(draft: VoteDraft, findings: list[object]) -> None:
    assert list(check_draft(draft)) == findings


def test_two_people_count_and_a_correction_has_a_reason() -> None:
    sheet = counted(30, 16)
    entries = [entry(1, "王敏", sheet)]

    assert list(check_entry(entries, entry(2, "王敏", sheet))) == [SamePersonCounts("王敏")]
    assert not list(check_entry(entries, entry(2, "李强", sheet)))
    assert list(check_entry(entries, entry(2, "", sheet))) == [CounterMissing()]
    assert list(check_entry(entries, entry(1, "王敏", sheet))) == [CorrectionReasonMissing()]
    assert not list(check_entry(entries, entry(1, "王敏", sheet, "看错一张")))


def test_each_cell_that_differs_is_named_and_its_numbers_are_not() -> None:
    first, second = counted(30, 16, against=10), counted(30, 15, against=10, invalid=1)
    entries = [entry(1, "王敏", first), entry(2, "李强", second)]
    found = list(check_closing(ASKED, entries))

    assert found == [CountsDiffer("无效"), CountsDiffer("赞成")]
    assert agreed(ASKED, entries) is None
    assert list(check_closing(ASKED, entries[:1])) == [SheetMissing(2)]
    corrected = [*entries, entry(2, "李强", first, "漏看一张")]
    assert not list(check_closing(ASKED, corrected))
    assert agreed(ASKED, corrected) == first


def test_an_announced_count_of_which_one_sheet_was_corrected_is_open_again() -> None:
    entries = [
        entry(1, "王敏", counted(30, 16)),
        entry(2, "李强", counted(30, 16)),
        entry(1, "王敏", counted(30, 15), "重新清点"),
    ]

    assert state_of(ASKED, entries, closed=True, void_reason="", result=None) is (
        VoteState.CORRECTING
    )
    assert state_of(ASKED, entries, closed=False, void_reason="", result=None) is (
        VoteState.DIFFERENT
    )
    assert state_of(ASKED, entries[:2], closed=False, void_reason="", result=None) is (
        VoteState.READY
    )


@pytest.mark.parametrize("draft", [ASKED, COMMITTEE, HANDS])
def test_a_sheet_is_its_numbers(draft: VoteDraft) -> None:
    numbers = {key: at + 1 for at, (key, _title) in enumerate(cells(draft))}

    assert numbers_of(draft, sheet_of(draft, numbers, present=99)) == numbers
