"""Papers that call a meeting: the notice, who has received it, the agenda.

《城市居民委员会组织法》（2025年修订） 第二十六条: 居民会议 is announced ten days before; in special
circumstances people may be told at short notice. 第二十八条: others may sit in and speak.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperKind, PaperList
from shequ_desktop.meetings.documents.common import (
    COMMON,
    ISSUED,
    ISSUED_ON,
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
    ITEM_TITLES,
    AgendaItem,
    Assembly,
    Attendance,
    Meeting,
)

NOTICE = PaperKind(
    key="meetings.notice",
    title="会议通知",
    by_hand=True,
    fields=(
        text("number", "编号", "文号"),
        text("meeting", "会议名称", required=True),
        text("addressee", "称呼", required=True),
        field("held_on", "会议日期", FieldKind.DAY, required=True),
        text("time", "会议时间", required=True),
        text("place", "会议地点", required=True),
        long("agenda", "会议议程", "议程"),
        long("attendees", "参加人员", required=True),
        long("special", "临时通知的特殊情况"),
        long("materials", "会议材料"),
        long("notes", "有关要求"),
        field("contact", "联系人", FieldKind.NAME_OFFICE),
        ORGANISATION,
        field("phone", "联系电话", FieldKind.PHONE_OFFICE, required=True),
        ISSUED_ON,
    ),
    sample=Content(
        values={
            **ISSUED,
            "meeting": "2026年第三次居民代表会议",
            "addressee": "各位居民代表",
            "held_on": date(2026, 12, 5),
            "time": "下午2:30",
            "place": "社区活动室",
            "agenda": "1. 听取居民委员会2026年工作报告；\n"
            "2. 审议2026年经费收支情况；\n"
            "3. 讨论表决2027年便民服务项目。",
            "attendees": "居民委员会成员和全体居民代表。其他居民可以列席会议并发表意见。",
            "notes": "请提前10分钟签到；不能参加的，请提前请假。",
            "contact": "李芳",
        }
    ),
)
"""会议通知 (domain 4.10, no. 1)."""

RECEIPT = PaperKind(
    key="meetings.receipt",
    title="送达回执",
    by_hand=True,
    fields=(
        text("document", "送达文件", required=True),
        text("number", "编号", "文号"),
        field("deliverer", "送达人", FieldKind.NAME_OFFICE),
        ORGANISATION,
        field("phone", "联系电话", FieldKind.PHONE_OFFICE, required=True),
        ISSUED_ON,
    ),
    lists=(
        PaperList(
            key="recipients",
            title="受送达人",
            fields=(
                field("name", "姓名", FieldKind.NAME, "受送达人"),
                field("address", "住址", FieldKind.ADDRESS, "门牌"),
                field("received_on", "收到日期", FieldKind.DAY),
                text("receipt", "备注", "代收关系"),
            ),
        ),
    ),
    sample=Content(
        values={
            **ISSUED,
            "document": "关于召开2026年第三次居民代表会议的通知",
            "number": "幸居〔2026〕19号",
            "deliverer": "刘洋",
        },
        lists={
            "recipients": [
                {"name": "王建国", "address": "3号楼2单元501室"},
                {"name": "赵秀兰", "address": "3号楼2单元502室"},
                {"name": "王卫国", "address": "5号楼1单元201室"},
            ]
        },
    ),
)
"""送达回执、通知签收表 (no. 2), of any paper; without recipients an empty form to carry along."""

AGENDA = PaperKind(
    key="meetings.agenda",
    title="会议议程",
    by_hand=True,
    fields=(
        *COMMON,
        text("meeting", "会议名称", required=True),
        text("held_at", "时间"),
        text("place", "地点"),
        field("chair", "主持人", FieldKind.NAME_OFFICE),
        field("recorder", "记录人", FieldKind.NAME_OFFICE),
        field("minutes", "预计用时（分钟）", FieldKind.NUMBER),
    ),
    lists=(
        PaperList(
            key="items",
            title="议题",
            fields=(
                text("no", "序号"),
                text("item", "议题", "事项", required=True),
                text("kind", "类别"),
                field("reporter", "报告人", FieldKind.NAME_OFFICE),
                field("minutes", "用时（分钟）", FieldKind.NUMBER, "用时"),
                text("begins", "预计开始"),
                text("materials", "材料"),
            ),
        ),
    ),
    sample=Content(
        values={
            **ISSUED,
            "meeting": "2026年第三次居民代表会议",
            "held_at": "2026年12月5日（星期六）14:30",
            "place": "社区活动室",
            "chair": "李芳",
            "recorder": "刘洋",
            "minutes": 75,
        },
        lists={
            "items": [
                {
                    "no": "1",
                    "item": "听取居民委员会2026年工作报告",
                    "kind": "报告",
                    "reporter": "李芳",
                    "minutes": 20,
                    "begins": "14:30",
                },
                {
                    "no": "2",
                    "item": "审议2026年经费收支情况",
                    "kind": "审议",
                    "reporter": "王敏",
                    "minutes": 25,
                    "begins": "14:50",
                    "materials": "收支明细表",
                },
                {
                    "no": "3",
                    "item": "表决2027年便民服务项目",
                    "kind": "表决",
                    "reporter": "周德胜",
                    "minutes": 30,
                    "begins": "15:15",
                    "materials": "项目说明",
                },
            ]
        },
    ),
)
"""会议议程 (no. 5), to be laid out at the meeting."""

PAPERS = (NOTICE, RECEIPT, AGENDA)

_ADDRESSEES: Mapping[Assembly | None, str] = {
    Assembly.RESIDENTS: "各位居民",
    Assembly.HOUSEHOLDS: "各户居民",
    Assembly.REPRESENTATIVES: "各位居民代表",
    None: "各位参会人员",
}
_ATTENDEES: Mapping[Assembly | None, str] = {
    Assembly.RESIDENTS: "本社区年满十八周岁的居民。",
    Assembly.HOUSEHOLDS: "每户派一名年满十八周岁的代表。",
    Assembly.REPRESENTATIVES: "居民委员会成员和全体居民代表。其他居民可以列席会议并发表意见。",
    None: "全体组成人员和受邀请的人员。",
}
_WEEKDAYS = "一二三四五六日"


def notice_of(meeting: Meeting, issuer: Issuer) -> Content:
    """Return the facts of 会议通知; the day is that of the notice, if it has been given."""
    draft = meeting.draft
    materials = dict.fromkeys(
        enough(item.draft.materials) for item in meeting.items if item.draft.materials.strip()
    )
    return Content(
        values={
            **issuer.head(meeting.noticed_on),
            "meeting": draft.title,
            "addressee": _ADDRESSEES[draft.assembly],
            "held_on": draft.planned_on,
            "time": clock(draft.begins),
            "place": draft.place,
            "agenda": _listed(meeting.items),
            "attendees": _ATTENDEES[draft.assembly],
            "special": enough(meeting.special_reason),
            "materials": "、".join(materials),
            "notes": draft.leave_rule or "请准时参加并签到；不能参加的，请提前请假。",
            "contact": draft.contact,
        }
    )


def receipt_of(meeting: Meeting, roll: Sequence[Attendance], issuer: Issuer) -> Content:
    """Return the facts of 送达回执: a line to sign on for everybody on the roll."""
    rows: list[Row] = [
        {
            "name": each.name,
            "address": each.door,
            "received_on": each.notified_on,
            "receipt": each.receipt,
        }
        for each in roll
    ]
    return Content(
        values={
            **issuer.head(meeting.noticed_on),
            "document": f"关于召开{meeting.draft.title}的通知",
        },
        lists={"recipients": rows},
    )


def agenda_of(meeting: Meeting, issuer: Issuer) -> Content:
    """Return the facts of 会议议程; when an item begins is told as long as all before have times."""
    draft, numbers = meeting.draft, numbering(meeting.items)
    begins = _begins(meeting)
    rows: list[Row] = [
        {
            "no": numbers[item.id],
            "item": item.draft.title,
            "kind": ITEM_TITLES[item.draft.kind],
            "reporter": item.draft.reporter,
            "minutes": item.draft.minutes,
            "begins": begins[item.id],
            "materials": item.draft.materials,
        }
        for item in meeting.items
    ]
    return Content(
        values={
            **issuer.head(),
            "meeting": draft.title,
            "held_at": held_at(meeting),
            "place": draft.place,
            "chair": draft.chair,
            "recorder": draft.recorder,
            "minutes": sum(item.draft.minutes or 0 for item in _leaves(meeting.items)) or None,
        },
        lists={"items": rows},
    )


def held_at(meeting: Meeting) -> str:
    """Return day and hour of a meeting: 2026年11月22日（星期日）14:00."""
    day = meeting.opened_on or meeting.draft.planned_on
    begun = meeting.draft.begins if meeting.opened is None else meeting.opened
    weekday = _WEEKDAYS[day.weekday()]
    return f"{day.year}年{day.month}月{day.day}日（星期{weekday}）{clock(begun)}"


def _listed(items: Sequence[AgendaItem]) -> str:
    """Return an agenda as the lines of a list, each with its number."""
    numbers = numbering(items)
    lines = []
    for item in items:
        number = numbers[item.id]
        head = f"{number} " if "." in number else f"{number}. "
        lines.append(f"{head}{enough(item.draft.title)}")
    return "；\n".join(lines) + "。" if lines else ""


def _leaves(items: Sequence[AgendaItem]) -> list[AgendaItem]:
    above = Counter(item.draft.parent_id for item in items)
    return [item for item in items if not above[item.id]]


def _begins(meeting: Meeting) -> Mapping[str, str]:
    leaves = {item.id for item in _leaves(meeting.items)}
    at: int | None = meeting.draft.begins
    found: dict[str, str] = {}
    for item in meeting.items:
        found[item.id] = "" if at is None else clock(at)
        if item.id in leaves:
            long_is = item.draft.minutes
            at = None if at is None or long_is is None else at + long_is
    return found
