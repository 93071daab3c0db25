"""The shipped rule profiles: every number of the law, each with its article."""

from datetime import date

import pytest

from shequ_desktop.community.values import (
    NATIONAL,
    RuleProfile,
    profile_of,
    shipped_profiles,
)


def test_what_happened_is_judged_by_the_law_of_its_day() -> None:
    assert profile_of(date(2025, 12, 31)).key == "cn-2018"
    assert profile_of(date(2026, 1, 1)).key == NATIONAL
    with pytest.raises(LookupError):
        profile_of(date(1989, 12, 31))


def test_the_law_in_force_has_a_number_for_everything_but_local_rules() -> None:
    have = shipped_profiles()[NATIONAL].numbers()

    local = {"proposal_by_representatives", "proposal_by_households", "call_residents_by_groups"}
    every = set(RuleProfile.__dataclass_fields__) - {
        *("key", "title", "in_force_from", "in_force_until")
    }
    assert every - have.keys() == local
    assert all(number.source.article.startswith("第") for number in have.values())


def test_a_citation_names_law_edition_and_article() -> None:
    rule = shipped_profiles()[NATIONAL].representatives_quorum

    assert rule is not None
    assert str(rule.source) == "《中华人民共和国城市居民委员会组织法》（2025年修订）第二十九条"


def test_the_old_law_knows_no_meeting_of_representatives() -> None:
    assert shipped_profiles()["cn-2018"].representatives_quorum is None


def test_a_file_with_an_unknown_number_is_no_profile() -> None:
    table = {
        "key": "x",
        "title": "x",
        "law": "x",
        "edition": "x",
        "quorum": {"value": "> 1/2", "article": "第一条"},
    }
    with pytest.raises(TypeError, match="quorum"):
        RuleProfile.read(table)
