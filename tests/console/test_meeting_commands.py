"""``shequ meetings judge`` is what a script of the street office asks."""

import json

from console.conftest import Shequ

VOTE = ("meetings", "judge", "--kind", "representatives", "--entitled", "45")


def test_thirty_of_forty_five_may_decide_and_sixteen_of_them_do(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "30", "--for", "16", "--against", "14", "--json")

    assert said.code == 0
    assert json.loads(said.out) == {
        "quorum_needed": 30,
        "quorum_ok": True,
        "votes_needed": 16,
        "passed": True,
        "articles": ["《中华人民共和国城市居民委员会组织法》（2025年修订）第二十九条"],
    }


def test_twenty_nine_may_not_whatever_they_vote(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "29", "--for", "29")

    assert said.code == 0
    assert "法定至少 30 人：不足" in said.text
    assert "不通过" in said.text


def test_another_profile_judges_otherwise(shequ: Shequ) -> None:
    counted = ("--present", "23", "--for", "12", "--json")

    assert json.loads(shequ(*VOTE, *counted, "--profile", "pilot-2002").out)["passed"]
    assert not json.loads(shequ(*VOTE, *counted).out)["passed"]


def test_numbers_that_do_not_fit_are_told_in_chinese(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "46", "--for", "1")

    assert said.code == 1
    assert "多于应到 45 人" in said.err


def test_an_unknown_profile_is_told_with_those_there_are(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "30", "--for", "1", "--profile", "cn-1900")

    assert said.code == 1
    assert "cn-2026" in said.err


def test_a_number_that_is_none_is_told_in_chinese(shequ: Shequ) -> None:
    said = shequ(*VOTE, "--present", "三十", "--for", "1")

    assert said.code == 2
    assert "要写整数" in said.err
