"""One less, enough, one more: every fraction of 《城市居民委员会组织法》, and where a vote asks it."""

import pytest
from support.counting import COMMITTEE, LAW, counted, elected, frozen

from shequ_desktop.kernel.shares import Share
from shequ_desktop.meetings.rules import Count, judge
from shequ_desktop.meetings.rules.results import result_of
from shequ_desktop.meetings.values import Assembly, VoteDraft, VoteForm, VoteMethod

RECALL = VoteDraft(question="罢免张某", form=VoteForm.RECALL, method=VoteMethod.BALLOT)

FRACTIONS = {
    "residents_quorum": ("第二十七条", 3001, 1501),
    "residents_majority": ("第二十七条", 1501, 751),
    "representatives_quorum": ("第二十九条", 45, 30),
    "representatives_majority": ("第二十九条", 30, 16),
    "representatives_part": ("第二十八条", 45, 36),
    "call_residents_by_adults": ("第二十六条", 3001, 301),
    "call_residents_by_households": ("第二十六条", 1200, 120),
    "call_residents_by_representatives": ("第二十六条", 45, 15),
    "call_representatives": ("第二十八条", 45, 9),
    "election_voters": ("第十九条", 3000, 1501),
    "election_households": ("第十九条", 1200, 601),
    "election_representatives": ("第十九条", 45, 31),
    "elected": ("第十九条", 31, 16),
    "elected_again": ("第十九条", 40, 14),
    "recall_by_voters": ("第二十条", 3001, 301),
    "recall_by_representatives": ("第二十条", 45, 15),
    "recall_voters": ("第二十条", 3000, 1501),
    "recall_representatives": ("第二十条", 45, 31),
    "recalled": ("第二十条", 31, 16),
    "audit_by_representatives": ("第三十八条", 46, 16),
    "audit_by_residents": ("第三十八条", 3001, 301),
}
"""Article, the whole, and the fewest of it that are enough, counted by hand."""


def test_no_fraction_of_the_law_is_left_out() -> None:
    shares = {name for name, cited in LAW.numbers().items() if isinstance(cited.value, Share)}

    assert shares == set(FRACTIONS)


@pytest.mark.parametrize("name", FRACTIONS)
def test_one_less_is_too_few_and_the_number_itself_is_enough(name: str) -> None:
    article, of, least = FRACTIONS[name]
    cited = LAW.numbers()[name]
    assert isinstance(cited.value, Share)

    found = [cited.value.reached(count, of=of) for count in (least - 1, least, least + 1)]

    assert found == [False, True, True]
    assert cited.source.article == article


@pytest.mark.parametrize(
    ("assembly", "entitled", "least"),
    [
        (Assembly.RESIDENTS, 3001, 1501),
        (Assembly.HOUSEHOLDS, 1200, 601),
        (Assembly.REPRESENTATIVES, 45, 30),
    ],
)
def test_a_meeting_can_decide_from_the_least_number_on(
    assembly: Assembly, entitled: int, least: int
) -> None:
    found = [
        judge(assembly, Count(entitled=entitled, present=present, votes_for=present), LAW).quorum_ok
        for present in (least - 1, least, least + 1)
    ]

    assert found == [False, True, True]


@pytest.mark.parametrize(
    ("assembly", "entitled", "least"),
    [
        (Assembly.RESIDENTS, 300, 151),
        (Assembly.HOUSEHOLDS, 300, 151),
        (Assembly.REPRESENTATIVES, 45, 31),
    ],
)
def test_an_election_and_a_recall_are_valid_from_the_least_number_on(
    assembly: Assembly, entitled: int, least: int
) -> None:
    elections, recalls = [], []
    for present in (least - 1, least, least + 1):
        of = frozen(entitled, present, assembly)
        elections.append(result_of(COMMITTEE, elected(present, present, 1, 1, 0), of).verdict)
        recalls.append(result_of(RECALL, counted(present, present), of).verdict)

    for verdicts, article in ((elections, "第十九条"), (recalls, "第二十条")):
        found = [verdict for verdict in verdicts if verdict is not None]
        assert [verdict.quorum_ok for verdict in found] == [False, True, True]
        assert {verdict.quorum_needed for verdict in found} == {least}
        assert {source.article for verdict in found for source in verdict.sources} == {article}


@pytest.mark.parametrize(("votes", "chosen"), [(15, False), (16, True), (17, True)])
def test_elected_is_who_has_the_least_number_of_votes(votes: int, *, chosen: bool) -> None:
    result = result_of(COMMITTEE, elected(31, votes, 0, 0, 0), frozen(45, 31))

    assert result.choices[0].chosen is chosen


@pytest.mark.parametrize(("votes", "carried"), [(15, False), (16, True), (17, True)])
def test_recalled_is_who_has_the_least_number_against(votes: int, *, carried: bool) -> None:
    verdict = result_of(RECALL, counted(31, votes), frozen(45, 31)).verdict

    assert verdict is not None
    assert verdict.passed is carried
