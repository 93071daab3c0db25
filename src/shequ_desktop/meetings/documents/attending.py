"""Papers of those who come, and of those who do not: sign-in sheet, leave, proxy."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from shequ_desktop.documents.kinds import Content, FieldKind, PaperKind, PaperList
from shequ_desktop.kernel.privacy import mask_phones
from shequ_desktop.kernel.sources import Cited
from shequ_desktop.meetings.documents.calling import held_at
from shequ_desktop.meetings.documents.common import (
    ISSUED,
    ORGANISATION,
    Issuer,
    Row,
    enough,
    field,
    long,
    text,
)
from shequ_desktop.meetings.rules import numbering
from shequ_desktop.meetings.rules.drafting import clock
from shequ_desktop.meetings.values import (
    CAPACITY_TITLES,
    Assembly,
    Attendance,
    Capacity,
    HeadCount,
    ItemKind,
    Meeting,
    MeetingState,
    Presence,
)

SIGN_IN = PaperKind(
    key="meetings.sign_in",
    title="会议签到表",
    by_hand=True,
    fields=(
        ORGANISATION,
        text("meeting", "会议名称", required=True),
        text("held_at", "时间"),
        text("place", "地点"),
        text("entitled", "应到"),
        text("needed", "法定人数"),
        text("present", "实到"),
        text("leave", "请假"),
    ),
    lists=(
        PaperList(
            key="attendees",
            title="应到人员",
            fields=(
                field("name", "姓名", FieldKind.NAME, required=True),
                text("capacity", "身份", "职务"),
                text("group", "居民小组", "小组"),
                field("door", "门牌", FieldKind.ADDRESS, "住址"),
                field("phone", "联系电话", FieldKind.PHONE, "电话"),
                text("absence", "未到情况"),
                text("came", "签到时间"),
            ),
        ),
    ),
    sample=Content(
        values={
            "organisation": ISSUED["organisation"],
            "meeting": "第十届居民代表会议第三次会议",
            "held_at": "2026年11月15日（星期日）9:00",
            "place": "社区活动室",
            "entitled": "4 人",
            "needed": "3 人",
        },
        lists={
            "attendees": [
                {
                    "name": name,
                    "capacity": "居民代表",
                    "group": f"第{group}居民小组",
                    "phone": f"139****{group}123",
                }
                for group, name in enumerate(("张建国", "李玉兰", "周德胜", "陈静"), start=1)
            ]
        },
    ),
)
"""签到表 (domain 4.10, no. 3), for the office only; typed back or printed when all is over."""

_OF_WHOM = (
    ORGANISATION,
    text("meeting", "会议名称", required=True),
    text("held_at", "会议时间"),
)


def _one_at_least(content: Content) -> Content:
    """Let a form without anybody be an empty form."""
    if content.lists.get("people"):
        return content
    return replace(content, lists={**content.lists, "people": [{}, {}]})


LEAVE = PaperKind(
    key="meetings.leave",
    title="请假条",
    by_hand=True,
    fields=_OF_WHOM,
    lists=(
        PaperList(
            key="people",
            title="请假人",
            fields=(
                field("name", "姓名", FieldKind.NAME),
                text("reason", "事由"),
            ),
        ),
    ),
    sample=Content(
        values={
            "organisation": ISSUED["organisation"],
            "meeting": "第十届居民代表会议第三次会议",
            "held_at": "2026年12月5日（星期六）14:30",
        },
        lists={"people": [{"name": "张建国", "reason": "外出探亲"}, {}]},
    ),
    reckon=_one_at_least,
)
"""请假条 (no. 4); nobody's is an empty form."""

PROXY = PaperKind(
    key="meetings.proxy",
    title="委托书",
    by_hand=True,
    fields=(*_OF_WHOM, long("items", "委托事项"), text("limit", "接受委托的限制")),
    lists=(
        PaperList(
            key="people",
            title="委托人",
            fields=(
                field("name", "姓名", FieldKind.NAME),
                field("holder", "受委托人", FieldKind.NAME),
            ),
        ),
    ),
    sample=Content(
        values={
            "organisation": ISSUED["organisation"],
            "meeting": "居民委员会换届选举投票",
            "held_at": "2026年12月5日（星期六）9:00",
            "items": "选举居民委员会主任、副主任和委员",
            "limit": "每人接受的委托不得超过三人，候选人不得接受委托投票（《城市居民委员会组织法》第十九条）。",
        },
        lists={"people": [{"name": "张建国", "holder": "李玉兰"}, {}]},
    ),
    reckon=_one_at_least,
)
"""委托书 (no. 4), where the rules know proxies; nobody's is an empty form."""

PAPERS = (SIGN_IN, LEAVE, PROXY)

_BY_DOOR = frozenset({Assembly.RESIDENTS, Assembly.HOUSEHOLDS})
_NOT_BEGUN = frozenset({MeetingState.PLANNED, MeetingState.NOTICED})
_ABSENCES: Mapping[Presence, str] = {Presence.LEAVE: "请假", Presence.ABSENT: "缺席"}


def sign_in_of(
    meeting: Meeting,
    roll: Sequence[Attendance],
    heads: HeadCount,
    phones: Mapping[str, str],
    issuer: Issuer,
) -> Content:
    """Return the facts of 签到表.

    Before anybody has come it is to be signed; afterwards it tells when each came, and who is
    there for whom.

    Args:
        phones: By the ids of people of the ledger; printed masked, for the sheet goes round.
    """
    counted = meeting.state not in _NOT_BEGUN and heads.present > 0
    rows: list[Row] = [
        {
            "name": each.name,
            "capacity": each.title or CAPACITY_TITLES[each.capacity],
            "group": "" if meeting.draft.assembly in _BY_DOOR else each.group,
            "door": each.door if meeting.draft.assembly in _BY_DOOR else "",
            "phone": mask_phones(phones.get(each.person_id or "", "")),
            "absence": _absence(each),
            "came": clock(each.stays[0].came) if each.stays else "",
        }
        for each in roll
    ]
    present = heads.present if meeting.present_at_opening is None else meeting.present_at_opening
    return Content(
        values={
            "organisation": issuer.organisation,
            "meeting": meeting.draft.title,
            "held_at": held_at(meeting),
            "place": meeting.draft.place,
            "entitled": f"{heads.entitled} 人",
            "needed": "" if heads.needed is None else f"{heads.needed} 人",
            "present": f"{present} 人" if counted else "",
            "leave": f"{heads.leave} 人" if counted else "",
        },
        lists={"attendees": rows},
    )


def leave_of(meeting: Meeting, roll: Sequence[Attendance], issuer: Issuer) -> Content:
    """Return 请假条 of everybody who has asked for leave; nobody: an empty form."""
    return Content(
        values=_head(meeting, issuer),
        lists={
            "people": [
                {"name": each.name, "reason": enough(each.note)}
                for each in _members(roll, Presence.LEAVE)
            ]
        },
    )


def proxy_of(
    meeting: Meeting, roll: Sequence[Attendance], limit: Cited[int], issuer: Issuer
) -> Content:
    """Return 委托书 of everybody who has given one; nobody: an empty form.

    Args:
        limit: How many one may stand in for.
    """
    elects = any(item.draft.kind is ItemKind.ELECTION for item in meeting.items)
    only = "，候选人不得接受委托投票" if elects else ""
    numbers = numbering(meeting.items)
    items = [f"{numbers[item.id]}. {enough(item.draft.title)}" for item in meeting.items]
    return Content(
        values={
            **_head(meeting, issuer),
            "items": "；".join(items),
            "limit": f"每人接受的委托不得超过 {limit.value} 人{only}（{limit.source}）。",
        },
        lists={
            "people": [
                {"name": each.name, "holder": each.proxy} for each in _members(roll, Presence.PROXY)
            ]
        },
    )


def _head(meeting: Meeting, issuer: Issuer) -> Row:
    return {
        "organisation": issuer.organisation,
        "meeting": meeting.draft.title,
        "held_at": held_at(meeting),
    }


def _members(roll: Sequence[Attendance], presence: Presence) -> list[Attendance]:
    return [each for each in roll if each.capacity is Capacity.MEMBER and each.presence is presence]


def _absence(each: Attendance) -> str:
    if each.presence is Presence.PROXY:
        return f"由{each.proxy}代" if each.proxy else "委托"
    return _ABSENCES.get(each.presence, "")
