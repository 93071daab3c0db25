"""What drafts of minutes say."""

from dataclasses import replace
from datetime import date

import pytest
from support.gatherings import item, opened
from support.voting import close, count, put

from shequ_desktop.community.values import NATIONAL, shipped_profiles
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules.drafting import Facts, clock, record, summary
from shequ_desktop.meetings.values import (
    AgendaDraft,
    AgendaItem,
    AgendaItemId,
    Assembly,
    Attendance,
    AttendanceId,
    Capacity,
    CountSheet,
    ItemKind,
    Meeting,
    MeetingDraft,
    MeetingId,
    MeetingKind,
    MeetingState,
    MinutesForm,
    Presence,
    Vote,
    VoteDraft,
    VoteForm,
    VoteId,
    VoteMethod,
    VoteState,
    Way,
)
from shequ_desktop.storage.store import Store

LAW = shipped_profiles()[NATIONAL]
DAY = date(2026, 11, 22)
ITEM = AgendaItem(
    id=AgendaItemId("1" * 32),
    seq=1,
    draft=AgendaDraft(title="清洗水箱", kind=ItemKind.VOTE, reporter="李强"),
)
HELD = Meeting(
    id=MeetingId("2" * 32),
    draft=MeetingDraft(
        kind=MeetingKind.REPRESENTATIVES,
        title="第十届居民代表会议第三次会议",
        number="第十届第三次",
        assembly=Assembly.REPRESENTATIVES,
        planned_on=DAY,
        begins=14 * 60,
        place="社区活动室",
        convener="居民委员会",
        convene_basis="五分之一以上居民代表提议",
        chair="陈静",
        recorder="王敏",
    ),
    state=MeetingState.CLOSED,
    profile=NATIONAL,
    entitled=45,
    present_at_opening=31,
    opened_on=DAY,
    opened=14 * 60 + 5,
    closed=15 * 60 + 30,
    way=Way.DECIDING,
    items=(ITEM,),
)


def line(at: int, presence: Presence, capacity: Capacity = Capacity.MEMBER) -> Attendance:
    return Attendance(
        id=AttendanceId(f"{at:032x}"),
        person_id=None,
        household_id=None,
        name=f"居民{at}",
        initials="",
        door="",
        group="",
        capacity=capacity,
        presence=presence,
        proxy="居民1" if presence is Presence.PROXY else "",
    )


def vote(**more: object) -> Vote:
    draft = VoteDraft(question="是否清洗", form=VoteForm.YES_NO, method=VoteMethod.HANDS)
    plain = Vote(
        id=VoteId("3" * 32), item_id=ITEM.id, draft=draft, entitled=45, present=31, opened=870
    )
    return replace(plain, **more)  # type: ignore[arg-type] # the test names fields of a vote


def facts(meeting: Meeting = HELD, *roll: Attendance, votes: tuple[Vote, ...] = ()) -> Facts:
    return Facts(
        committee="幸福里社区居民委员会", meeting=meeting, roll=roll, votes=votes, profile=LAW
    )


def test_the_head_says_who_called_chaired_and_wrote() -> None:
    lines = record(facts()).splitlines()

    assert lines[:9] == [
        "第十届居民代表会议第三次会议记录",
        "",
        "会议：居民代表会议（第十届第三次），定期召开",
        "时间：2026年11月22日 14:05 至 15:30",
        "地点：社区活动室",
        "召集人：居民委员会",
        "召集依据：五分之一以上居民代表提议",
        "主持人：陈静",
        "记录人：王敏",
    ]
    assert "报告人：李强" in lines


def test_everybody_is_named_by_how_they_were_there() -> None:
    said = record(
        facts(
            HELD,
            line(1, Presence.PRESENT),
            line(2, Presence.PRESENT),
            line(3, Presence.PROXY),
            line(4, Presence.LEAVE),
            line(5, Presence.ABSENT),
            line(6, Presence.PRESENT, Capacity.OBSERVER),
            line(7, Presence.EXPECTED, Capacity.GUEST),
        )
    )

    assert "应到 45 人，开会时实到 31 人，委托 1 人，请假 1 人。" in said
    assert "到会人员（2 人）：居民1、居民2" in said
    assert "委托（1 人）：居民3（由居民1代）" in said
    assert "请假（1 人）：居民4" in said
    assert "缺席（1 人）：居民5" in said
    assert "列席和其他人员（1 人）：居民6" in said
    assert "居民7" not in said


def test_of_many_people_the_sign_in_sheet_has_the_names() -> None:
    said = record(facts(HELD, *(line(at, Presence.PRESENT) for at in range(3000))))

    assert "到会人员（3000 人）：名单见签到表" in said


def test_a_short_notice_gives_its_reason() -> None:
    short = replace(
        HELD, noticed_on=date(2026, 11, 19), notice_mode="posted", special_reason="水管爆裂。"
    )
    said = record(facts(short))

    assert "会议通知：2026年11月19日发出" in said
    assert "临时通知的特殊情况：水管爆裂。\n" in said


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (
            {"way": Way.TALK, "side_reason": "人数不足"},
            "会议转为座谈，听取意见，不作表决，不形成决议。原因：人数不足。",
        ),
        (
            {"side_reason": "章程允许"},
            "没有达到法定人数仍然开会的原因：章程允许。",
        ),
        (
            {
                "state": MeetingState.POSTPONED,
                "side_reason": "停电",
                "postponed_to": date(2026, 12, 1),
                "opened_on": None,
            },
            "会议延期至2026年12月1日。原因：停电。",
        ),
        (
            {"state": MeetingState.CANCELLED, "side_reason": "事项已解决"},
            "会议取消。原因：事项已解决。",
        ),
    ],
)
def test_side_ways_give_their_reasons(more: dict[str, object], words: str) -> None:
    meeting = replace(HELD, **more)  # type: ignore[arg-type] # the cases name fields of a meeting

    assert words in record(facts(meeting))
    assert words in summary(facts(meeting))


def test_a_kind_of_meeting_that_only_hears_needs_no_reason_for_it() -> None:
    assert "座谈" not in record(facts(replace(HELD, way=Way.TALK)))


def test_a_void_vote_and_one_without_a_result_are_told() -> None:
    void = vote(void_reason="票箱没有封好", state=VoteState.VOID)

    assert "表决作废。原因：票箱没有封好。" in record(facts(votes=(void,)))
    assert "表决“是否清洗”：无效。" in summary(facts(votes=(void,)))
    assert "还没有结果。" in record(facts(votes=(vote(),)))


def test_a_summary_without_anything_agreed_says_so() -> None:
    said = summary(facts(replace(HELD, items=())))

    assert "会议没有形成议定事项。" in said
    assert said.endswith("幸福里社区居民委员会\n2026年11月22日")
    assert "会议由陈静主持。" in said


@pytest.mark.parametrize(
    ("minute", "shown"), [(0, "0:00"), (845, "14:05"), (1439, "23:59"), (1450, "次日 0:10")]
)
def test_minutes_of_the_day_are_written_as_people_do(minute: int, shown: str) -> None:
    assert clock(minute) == shown


ELECTION = VoteDraft(
    question="选举委员",
    form=VoteForm.ELECTION,
    method=VoteMethod.BALLOT,
    options=("王敏", "李强", "张丽"),
    seats=2,
)
YEARLY = VoteDraft(
    question="评议委员",
    form=VoteForm.EVALUATION,
    method=VoteMethod.BALLOT,
    options=("王敏", "李强"),
    grades=("称职", "不称职"),
)


@pytest.mark.parametrize(
    ("draft", "choices", "words"),
    [
        (ELECTION, (40, 30, 10), "选出 王敏 40 票、李强 30 票。"),
        (ELECTION, (30, 25, 25), "选出 王敏 30 票；李强、张丽 票数相等，待再次投票。"),
        (ELECTION, (20, 20, 20), "没有选出。"),
        (YEARLY, (40, 0, 10, 30), "李强 不称职。"),
        (YEARLY, (40, 0, 30, 10), "没有人被评为不称职。"),
    ],
)
def test_the_summary_says_in_one_line_what_came_of_a_vote(
    store: Store, draft: VoteDraft, choices: tuple[int, ...], words: str
) -> None:
    meeting_id = opened(store, 45, 40)
    item_id = item(store, meeting_id, kind=ItemKind.ELECTION)
    vote_id = put(store, item_id, draft)
    for turn in (1, 2):
        count(store, vote_id, turn, CountSheet(issued=40, returned=40, choices=choices))
    close(store, vote_id)
    with store.reading() as reading:
        body = service.compose_minutes(reading, meeting_id, MinutesForm.SUMMARY)

    assert f"到会 40 人，{words}" in body
