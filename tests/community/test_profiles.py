"""The shipped rule profiles: every number of the law, each with its article."""

from datetime import date

import pytest

from shequ_desktop.community.values import (
    NATIONAL,
    NUMBER_WORDS,
    PLAIN,
    BodyKind,
    RuleProfile,
    Step,
    StepTemplate,
    kind_notes,
    profile_of,
    share_words,
    shipped_profiles,
    step_templates,
    structures,
)
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.shares import Share


def test_what_happened_is_judged_by_the_law_of_its_day() -> None:
    assert profile_of(date(2025, 12, 31)).key == "cn-2018"
    assert profile_of(date(2026, 1, 1)).key == NATIONAL
    with pytest.raises(LookupError):
        profile_of(date(1989, 12, 31))


def test_the_law_in_force_has_a_number_for_everything_but_local_rules() -> None:
    have = shipped_profiles()[NATIONAL].numbers()

    local = {
        *("proposal_by_representatives", "proposal_by_households", "call_residents_by_groups"),
        *("representatives_notice_days", "representatives_women", "meeting_proxies"),
        *("vacancies_count", "absences_most", "birthday_counts"),
    }
    assert NUMBER_WORDS.keys() - have.keys() == local
    assert all(number.source.article.startswith("第") for number in have.values())


def test_every_number_has_words_and_every_word_a_number() -> None:
    plain = {*PLAIN, "exceptions"}

    assert set(RuleProfile.__dataclass_fields__) - plain == NUMBER_WORDS.keys()


def test_before_2018_a_term_was_three_years_and_nothing_else_was_different() -> None:
    profiles = shipped_profiles()
    old, new = profiles["cn-1990"].numbers(), profiles["cn-2018"].numbers()

    assert old.keys() == new.keys()
    differing = {name for name in old if old[name].value != new[name].value}
    assert differing == {"term_years"}
    assert (old["term_years"].value, new["term_years"].value) == (3, 5)


@pytest.mark.parametrize(
    ("day", "key"),
    [
        (date(1990, 1, 1), "cn-1990"),
        (date(2018, 12, 28), "cn-1990"),
        (date(2018, 12, 29), "cn-2018"),
        (date(2025, 12, 31), "cn-2018"),
        (date(2026, 1, 1), "cn-2026"),
    ],
)
def test_one_law_follows_the_other_without_a_gap(day: date, key: str) -> None:
    assert profile_of(day).key == key


def test_the_text_of_a_law_says_itself_where_it_allows_an_exception() -> None:
    law = shipped_profiles()[NATIONAL]

    short = law.allows("short_notice")

    assert short is not None
    assert short.words == "遇有特殊情况的，可以临时通知居民"
    assert short.source.article == "第二十六条"
    assert law.allows("vote_without_quorum") is None


def test_a_local_profile_takes_what_it_does_not_say_from_the_one_it_is_based_on() -> None:
    law = shipped_profiles()[NATIONAL]
    table = {
        "key": "sc-2026",
        "title": "四川省实施办法",
        "law": "四川省实施办法",
        "edition": "2026年",
        "board_days": {"value": 20, "article": "第十条"},
    }

    local = RuleProfile.read(table, law)

    assert local.board_days is not None
    assert (local.board_days.value, local.board_days.source.title) == (20, "四川省实施办法")
    assert local.representatives_quorum == law.representatives_quorum
    assert local.exceptions == ()


@pytest.mark.parametrize(
    ("share", "words"),
    [
        ("> 1/2", "过半数"),
        (">= 1/2", "二分之一以上"),
        (">= 2/3", "三分之二以上"),
        ("> 2/3", "超过三分之二"),
        (">= 1/10", "十分之一以上"),
        (">= 4/5", "五分之四以上"),
        (">= 1/25", "二十五分之一以上"),
        (">= 1/20", "二十分之一以上"),
        (">= 1/100", "100分之一以上"),
    ],
)
def test_a_share_is_said_as_laws_say_it(share: str, words: str) -> None:
    assert share_words(Share.parse(share)) == words


def test_the_steps_of_the_source_are_there_and_the_party_s_study_comes_before_the_vote() -> None:
    templates = step_templates()

    assert list(templates) == ["law-2026", "four-steps", "six-steps", "siyi-lianggongkai"]
    for template in templates.values():
        keys = [step.key for step in template.steps]
        assert len(set(keys)) == len(keys)
        assert keys.index("party") < keys.index("decision") < keys.index("publish")
        assert [step.key for step in template.steps if step.decides] == ["decision"]
        assert template.source


def test_each_step_knows_the_next() -> None:
    template = step_templates()["siyi-lianggongkai"]

    titles = []
    step: Step | None = template.steps[0]
    while step is not None:
        titles.append(step.title)
        step = template.after(step.key)

    assert len(titles) == 6
    assert titles[0] == "社区党组织会议提议"
    assert titles[-1] == "实施结果公开"
    assert template.after("nothing") is None


def test_the_four_step_chain_is_signed_by_the_working_committee_at_every_step() -> None:
    template = step_templates()["four-steps"]

    assert template.supervisor is BodyKind.WORK_COMMITTEE
    decisive = [step for step in template.steps if step.key != "party"]
    assert all(step.supervised for step in decisive)


def test_a_step_with_an_unknown_word_is_refused() -> None:
    table = {"key": "x", "title": "x", "source": "x", "steps": [{"key": "a", "titel": "x"}]}

    with pytest.raises(TypeError, match="titel"):
        StepTemplate.read(table)


def test_the_shipped_structures_name_bodies_that_stand_in_them() -> None:
    assert {"law-2026", "lianghui-yizhan", "yiwei-yiju-yizhan"} == structures().keys()
    for structure in structures().values():
        names = [body.name for body in structure.bodies]
        assert len(set(names)) == len(names)
        assert all(body.under in {"", *names} for body in structure.bodies)
        subs = [body for body in structure.bodies if body.kind is BodyKind.SUB_COMMITTEE]
        assert len(subs) in {5, 6}


def test_every_kind_of_body_says_how_it_is_made_up() -> None:
    notes = kind_notes()

    assert notes.keys() == set(BodyKind)
    titles, ways = code_table("office_title"), code_table("produced_by")
    for note in notes.values():
        assert note.offices
        assert all(office in titles for office in note.offices)
        assert all(way in ways for way in note.produced_by)
        assert note.single <= set(note.offices)


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
