"""Proxies, where local rules know them: they vote on matters, and never at an election."""

import pytest
from support.gatherings import done, gathered, item, roll
from support.voting import ASKED, look, put

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import Governance
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    ItemKind,
    MeetingId,
    NoQuorum,
    VoteDraft,
    VoteForm,
    VoteMethod,
)
from shequ_desktop.storage.store import Store

LOCAL = """
key = "local-2026"
title = "幸福里社区议事规则"
source = "测试用，不是真的"
law = "幸福里社区议事规则"
edition = "2026年"
based_on = "cn-2026"
in_force_from = 2026-01-01
meeting_proxies = { value = 1, article = "第八条" }
"""
COMMITTEE = VoteDraft(
    question="选举委员",
    form=VoteForm.ELECTION,
    method=VoteMethod.BALLOT,
    options=("王敏", "李强", "张丽"),
    seats=2,
)


@pytest.fixture
def meeting_id(store: Store) -> MeetingId:
    """Return an open meeting of 45: 30 are there, two of them for somebody else as well."""
    done(store, lambda tx: communities.import_profile(tx, LOCAL.encode()))
    done(store, lambda tx: communities.govern(tx, Governance(profile="local-2026")))
    made = gathered(store, 45, 30)
    lines = roll(store, made)
    for here, away in ((0, 40), (1, 41)):
        done(store, lambda tx: service.give_proxy(tx, lines[away].id, lines[here].id))  # noqa: B023 - done at once
    done(store, lambda tx: service.open_meeting(tx, made, 845))
    return made


def test_proxies_are_counted_where_matters_are_decided(store: Store, meeting_id: MeetingId) -> None:
    vote_id = put(store, item(store, meeting_id), ASKED, None)

    assert look(store, vote_id).present == 32


def test_proxies_count_for_nothing_where_representatives_elect(
    store: Store, meeting_id: MeetingId
) -> None:
    item_id = item(store, meeting_id, kind=ItemKind.ELECTION)
    with pytest.raises(RulesBroken) as broken:
        put(store, item_id, COMMITTEE, None)
    (found,) = broken.value.findings

    assert isinstance(found, NoQuorum)
    assert (found.present, found.needed) == (30, 31)
