"""Rules that a community brings in: read with clear findings, compared with the law, taken up."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from support.vaults import A_CHANGE

from shequ_desktop.community import service
from shequ_desktop.community.rules.profile_files import check_against_law, read_profile
from shequ_desktop.community.values import (
    NATIONAL,
    Governance,
    LawLowered,
    NoSuchProfile,
    ProfileThere,
    RuleProfile,
    RulesUnreadable,
    ShippedProfile,
    shipped_profiles,
)
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.storage.store import Store, Transaction

R = TypeVar("R")
LAW = shipped_profiles()[NATIONAL]
HEAD = """
key = "sc-2027"
title = "四川省实施办法"
source = "测试用，不是真的"
law = "四川省实施《城市居民委员会组织法》办法"
edition = "2027年"
based_on = "cn-2026"
in_force_from = 2027-01-01
"""
GOOD = (
    HEAD
    + """
board_days = { value = 20, article = "第十条" }
meeting_proxies = { value = 1, article = "第八条" }
[exceptions.vote_without_quorum]
words = "经两次通知仍不足法定人数的，可以按到会人数表决"
article = "第九条"
"""
)


def done(store: Store, use_case: Callable[[Transaction], R]) -> R:
    with store.transaction(A_CHANGE) as tx:
        return use_case(tx)


def bring_in(store: Store, body: str) -> RuleProfile:
    return done(store, lambda tx: service.import_profile(tx, body.encode()))


def profile_on(store: Store, day: date) -> str:
    with store.reading() as reading:
        return service.profile_on(reading, day).key


def test_a_local_profile_is_read_whole() -> None:
    profile = read_profile(GOOD)

    assert (profile.key, profile.based_on) == ("sc-2027", NATIONAL)
    assert profile.board_days is not None
    assert (profile.board_days.value, profile.board_days.source.article) == (20, "第十条")
    assert profile.representatives_quorum == LAW.representatives_quorum
    allowed = profile.allows("vote_without_quorum")
    assert allowed is not None
    assert allowed.source.article == "第九条"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("key = ", "不是 TOML 格式"),
        (HEAD.replace('law = "', 'lau = "'), "缺少“law”"),
        (HEAD + "quorum = 1", "不认识“quorum”"),
        (HEAD + "board_days = 20", "应当写成"),
        (HEAD + 'board_days = { value = 20, article = "" }', "没有写明条款"),
        (HEAD + 'board_days = { value = "20", article = "第十条" }', "应当是整数"),
        (HEAD + 'board_days = { value = true, article = "第十条" }', "应当是整数"),
        (HEAD + 'board_days = { value = -1, article = "第十条" }', "不能是 -1"),
        (HEAD + 'residents_quorum = { value = "一半", article = "第十条" }', "应当是比例"),
        (HEAD + 'residents_quorum = { value = "> 3/2", article = "第十条" }', "应当是比例"),
        (HEAD + 'vacancies_count = { value = 1, article = "第十条" }', "应当是是或否"),
        (HEAD.replace("cn-2026", "cn-2030"), "based_on 只能是"),
        (HEAD + 'steps = "mine"', "steps 只能是"),
        (HEAD + "in_force_until = 2026-12-31", "早于"),
        (HEAD.replace("2027-01-01", '"明年"'), "应当是日期"),
        (HEAD + "[exceptions.x]\nwords = 1", "exceptions 的写法不对"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_where_it_is(body: str, told: str) -> None:
    with pytest.raises(RulesBroken) as broken:
        read_profile(body)

    (finding,) = broken.value.findings
    assert isinstance(finding, RulesUnreadable)
    assert told in finding.reason


def test_the_law_itself_cannot_be_replaced_by_a_file() -> None:
    with pytest.raises(RulesBroken) as broken:
        read_profile(HEAD.replace("sc-2027", NATIONAL))

    assert broken.value.findings == (ShippedProfile(NATIONAL),)


@pytest.mark.parametrize(
    ("name", "value", "lower"),
    [
        ("representatives_quorum", '"> 1/2"', True),
        ("representatives_quorum", '">= 2/3"', False),
        ("representatives_quorum", '"> 2/3"', False),
        ("residents_majority", '">= 1/2"', True),
        ("call_representatives", '">= 1/4"', True),
        ("call_representatives", '">= 1/5"', False),
        ("call_representatives", '">= 1/6"', False),
        ("board_days", "14", True),
        ("board_days", "15", False),
        ("board_days", "16", False),
        ("representatives_interval_months", "12", True),
        ("representatives_interval_months", "3", False),
        ("committee_kin_apart", "false", True),
    ],
)
def test_a_number_that_asks_for_less_than_the_law_is_warned_about(
    name: str,
    value: str,
    lower: bool,  # noqa: FBT001 - a case
) -> None:
    local = read_profile(HEAD + f'{name} = {{ value = {value}, article = "第十条" }}')

    found = list(check_against_law(local, LAW))

    assert [type(each) for each in found] == ([LawLowered] if lower else [])


def test_a_profile_that_is_brought_in_is_kept_and_never_written_over(store: Store) -> None:
    bring_in(store, GOOD)
    bring_in(store, GOOD + "\n# the same again")

    with pytest.raises(RulesBroken) as broken:
        bring_in(store, GOOD.replace("value = 20", "value = 30"))

    assert broken.value.findings == (ProfileThere("sc-2027"),)
    with store.reading() as reading:
        known = service.profiles(reading)
    board_days = known["sc-2027"].board_days
    assert board_days is not None
    assert board_days.value == 20
    assert list(known) == [*shipped_profiles(), "sc-2027"]


def test_the_file_of_a_profile_can_be_had_again_to_be_adapted(store: Store) -> None:
    bring_in(store, GOOD)

    with store.reading() as reading:
        assert service.profile_text(reading, "sc-2027") == GOOD
        shipped = service.profile_text(reading, NATIONAL)
        with pytest.raises(RulesBroken):
            service.profile_text(reading, "nowhere")
    adapted = shipped.replace('key = "cn-2026"', 'key = "own"')
    assert bring_in(store, adapted).numbers().keys() == LAW.numbers().keys()


def test_a_lower_number_has_to_be_seen(store: Store) -> None:
    body = HEAD + 'board_days = { value = 7, article = "第十条" }'

    with pytest.raises(RulesBroken) as broken:
        bring_in(store, body)
    seen = broken.value.findings
    done(store, lambda tx: service.import_profile(tx, body.encode(), seen=seen))

    with store.reading() as reading:
        assert "sc-2027" in service.profiles(reading)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"#" * 1_000_001])
def test_a_file_that_is_no_text_or_too_large_is_refused(store: Store, content: bytes) -> None:
    with pytest.raises(RulesBroken):
        done(store, lambda tx: service.import_profile(tx, content))


def test_a_profile_is_used_once_it_is_taken_up_and_in_force(store: Store) -> None:
    bring_in(store, GOOD)
    assert profile_on(store, date(2027, 1, 1)) == NATIONAL

    done(store, lambda tx: service.govern(tx, Governance(profile="sc-2027")))

    assert profile_on(store, date(2026, 12, 31)) == NATIONAL
    assert profile_on(store, date(2027, 1, 1)) == "sc-2027"
    assert profile_on(store, date(2025, 12, 31)) == "cn-2018"


def test_a_charter_without_days_of_its_own_counts_from_the_day_it_is_taken_up(
    store: Store,
) -> None:
    taken_up = Governance(profile="jinjiang-2011", decided_on=date(2026, 3, 2))
    done(store, lambda tx: service.govern(tx, taken_up))

    assert profile_on(store, date(2026, 3, 1)) == NATIONAL
    assert profile_on(store, date(2026, 3, 2)) == "jinjiang-2011"
    with store.reading() as reading:
        assert service.steps_on(reading, date(2026, 3, 1)).key == "law-2026"
        assert service.steps_on(reading, date(2026, 3, 2)).key == "four-steps"


def test_steps_can_be_chosen_without_another_profile(store: Store) -> None:
    done(store, lambda tx: service.govern(tx, Governance(steps="siyi-lianggongkai")))

    with store.reading() as reading:
        assert service.steps_on(reading, date(2026, 3, 2)).key == "siyi-lianggongkai"
        assert service.governance(reading).decided_on == reading.today


def test_what_is_not_there_cannot_be_taken_up(store: Store) -> None:
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.govern(tx, Governance(profile="nowhere")))

    assert broken.value.findings == (NoSuchProfile("nowhere"),)


def test_before_there_was_a_law_its_first_text_is_used(store: Store) -> None:
    assert profile_on(store, date(1985, 1, 1)) == "cn-1990"
