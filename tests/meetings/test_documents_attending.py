"""Sign-in sheets, leaves and proxies of few and of many."""

from dataclasses import replace

import pytest
from support.meeting_papers import (
    COUNTS,
    OURS,
    a_line,
    a_meeting,
    a_roll,
    once_each,
    pages_of,
    paper_of,
    said_on,
    same_in_word,
    texts_of,
    written,
)

from shequ_desktop.documents.kinds import Content
from shequ_desktop.kernel.sources import Cited, Source
from shequ_desktop.meetings.documents.attending import (
    LEAVE,
    PROXY,
    SIGN_IN,
    leave_of,
    proxy_of,
    sign_in_of,
)
from shequ_desktop.meetings.values import (
    Assembly,
    Attendance,
    Capacity,
    HeadCount,
    Meeting,
    MeetingState,
    Presence,
    Stay,
)

LAW = "中华人民共和国城市居民委员会组织法"
THREE = Cited(value=3, source=Source(title=LAW, edition="2025年修订", article="第十九条"))
OPEN = replace(a_meeting(2), state=MeetingState.OPEN, present_at_opening=2)


def sheet(meeting: Meeting, roll: tuple[Attendance, ...], present: int = 0) -> Content:
    phones = {a_line(1).person_id or "": "13905550123"}
    heads = HeadCount(entitled=len(roll), present=present, needed=2 * len(roll) // 3)
    return sign_in_of(meeting, roll, heads, phones, OURS)


@pytest.mark.parametrize("count", COUNTS)
def test_everybody_signs_on_a_line_of_their_own(count: int) -> None:
    paper = paper_of(SIGN_IN, sheet(a_meeting(), a_roll(count)))

    pages = pages_of(paper)

    once_each(
        pages,
        [f"居民{at:03}" for at in range(1, count + 1)],
        [f"第{at:03}组" for at in range(1, count + 1)],
    )
    assert all("签名" in said_on(page) for page in pages)
    assert all("内部资料" in said_on(page) for page in pages)
    assert f"应到{count}人" in said_on(pages[0])
    in_word = written(paper)
    assert all(f"居民{at:03}" in in_word for at in range(1, count + 1))


def test_telephones_go_round_masked() -> None:
    (page,) = pages_of(paper_of(SIGN_IN, sheet(a_meeting(), a_roll(2))))

    assert "13905550123" not in said_on(page)
    assert "139****0123" in said_on(page)


def test_a_sheet_to_be_signed_counts_nobody_yet() -> None:
    (page,) = pages_of(paper_of(SIGN_IN, sheet(a_meeting(), a_roll(3))))

    assert "实到请假" in said_on(page).replace("\n", "")


def test_a_sheet_of_a_meeting_that_was_held_tells_who_came_when_and_who_did_not() -> None:
    roll = (
        replace(a_line(1, Presence.PRESENT), stays=(Stay(came=13 * 60 + 52),)),
        replace(a_line(2, Presence.PROXY), proxy="居民001"),
        a_line(3, Presence.LEAVE),
    )

    (page,) = pages_of(paper_of(SIGN_IN, sheet(OPEN, roll, present=2)))

    said = said_on(page)
    assert "13:52" in said
    assert "由居民001代" in said
    assert said.count("请假") == 2
    assert "实到2人" in said


def test_delegates_of_households_are_told_by_their_doors_and_others_by_their_groups() -> None:
    households = sheet(a_meeting(0, Assembly.HOUSEHOLDS), a_roll(1)).lists["attendees"][0]
    representatives = sheet(a_meeting(), a_roll(1)).lists["attendees"][0]

    assert (households["door"], households["group"]) == ("001号", "")
    assert (representatives["door"], representatives["group"]) == ("", "第001组")


@pytest.mark.parametrize("count", COUNTS)
def test_two_leaves_and_two_proxies_are_on_a_sheet(count: int) -> None:
    leaves = paper_of(LEAVE, leave_of(a_meeting(), a_roll(count, Presence.LEAVE), OURS))
    given = tuple(
        replace(each, proxy=f"代表{at:03}")
        for at, each in enumerate(a_roll(count, Presence.PROXY), start=1)
    )
    proxies = paper_of(PROXY, proxy_of(a_meeting(2), given, THREE, OURS))

    for paper in (leaves, proxies):
        pages = texts_of(paper)
        assert len(pages) == max(1, -(-count // 2))
        once_each(pages, [f"居民{at:03}" for at in range(1, count + 1)])
        in_word = written(paper)
        assert all(f"居民{at:03}" in in_word for at in range(1, count + 1))


def test_nobody_s_leave_is_an_empty_form() -> None:
    (page,) = pages_of(paper_of(LEAVE, leave_of(a_meeting(), a_roll(3), OURS)))

    assert said_on(page).count("特此请假") == 2


def test_only_members_ask_for_leave() -> None:
    guest = replace(a_line(1, Presence.LEAVE), capacity=Capacity.GUEST)

    assert leave_of(a_meeting(), (guest,), OURS).lists["people"] == []


def test_a_proxy_names_what_is_voted_on_and_how_many_one_may_stand_for() -> None:
    given = replace(a_line(1, Presence.PROXY), proxy="居民002")

    (page,) = pages_of(paper_of(PROXY, proxy_of(a_meeting(2), (given,), THREE, OURS)))

    said = said_on(page)
    assert "委托居民002代为参加" in said
    assert "1.审议事项001；2.审议事项002" in said
    assert "每人接受的委托不得超过3人" in said
    assert "第十九条" in said


@pytest.mark.parametrize("count", [0, 1, 2])
def test_the_papers_say_the_same_in_word(count: int) -> None:
    same_in_word(paper_of(SIGN_IN, sheet(a_meeting(), a_roll(count))))
    same_in_word(paper_of(LEAVE, leave_of(a_meeting(), a_roll(count, Presence.LEAVE), OURS)))
    proxies = proxy_of(a_meeting(1), a_roll(count, Presence.PROXY), THREE, OURS)
    same_in_word(paper_of(PROXY, proxies))
