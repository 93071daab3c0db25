"""Papers of posts: the poster, what a post asks and what it risks, the pledge, the sheet."""

from collections.abc import Mapping, Sequence
from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperKind, PaperList
from shequ_desktop.volunteers.documents.common import (
    COMMON,
    ISSUED,
    OFFICE,
    Row,
    agreed_name,
    clock,
    field,
    text,
    weekly,
)
from shequ_desktop.volunteers.values import Consent, PlannedShift, Post

POSTER = PaperKind(
    key="volunteers.posts",
    title="志愿岗位认领榜（按认领情况）",
    fields=(*COMMON, text("motto", "口号"), text("how", "认领办法", long=True)),
    lists=(
        PaperList(
            key="posts",
            title="岗位",
            fields=(
                text("post", "岗位"),
                text("class", "类别"),
                text("time", "时间"),
                text("place", "地点"),
                text("duties", "职责"),
                text("asks", "要求"),
                text("risk", "风险告知"),
                text("contact", "联系"),
                field("needed", "需要人数", FieldKind.NUMBER),
                field("vacant", "还缺人数", FieldKind.NUMBER),
                text("badge", "标签（还缺几人）"),
                text("full", "满员标记"),
                field("names", "已认领（按本人意愿）", FieldKind.NAME_OFFICE),
            ),
        ),
    ),
    sample=Content(
        values={
            **ISSUED,
            "motto": "人人有岗位　户户齐参与　共建幸福里",
            "how": "到社区服务大厅登记，或者向本楼栋长报名。",
        },
        lists={
            "posts": [
                {
                    "post": "环境清洁岗",
                    "class": "环境治理",
                    "time": "每周六 8:30—10:00",
                    "place": "1—6号楼公共区域",
                    "duties": "清扫楼道、规劝乱堆乱放",
                    "asks": "",
                    "risk": "",
                    "contact": "刘洋 025-55550123",
                    "needed": 6,
                    "vacant": 2,
                    "badge": "还缺 2 人",
                    "full": "",
                    "names": "张建国、李**、志愿者、志愿者",
                },
                {
                    "post": "护学岗",
                    "class": "护学助学",
                    "time": "每周一至周五 7:30—8:10；每周一至周五 16:20—17:00",
                    "place": "实验小学东门路口",
                    "duties": "上学、放学时段引导学生过街",
                    "asks": "18 至 70 周岁，有意外保险",
                    "risk": "路口车多。穿反光背心，站在人行道上，雨雪天停岗。",
                    "contact": "刘洋 025-55550123",
                    "needed": 4,
                    "vacant": 0,
                    "badge": "已满员",
                    "full": "是",
                    "names": "许**、志愿者、冯静、志愿者",
                },
                {
                    "post": "独居老人探访岗",
                    "class": "助老帮扶",
                    "time": "",
                    "place": "结对老人家中",
                    "duties": "每周探访或通电话一次",
                    "asks": "满 18 周岁，先参加“探访须知”培训",
                    "risk": "",
                    "contact": "刘洋 025-55550123",
                    "needed": 6,
                    "vacant": 4,
                    "badge": "还缺 4 人",
                    "full": "",
                    "names": "志愿者、韩**",
                },
            ]
        },
    ),
)
"""志愿岗位认领榜 (domain 4.10, no. 26): names as far as their bearers agree."""

RISKS = PaperKind(
    key="volunteers.risks",
    title="岗位说明与风险告知书",
    fields=(
        *COMMON,
        text("post", "岗位"),
        text("place", "地点"),
        text("time", "时间"),
        text("period", "服务期"),
        text("duties", "职责", long=True),
        text("asks", "要求"),
        text("risk", "风险告知", long=True),
        text("insurance", "保险"),
        text("contact", "联系人"),
        field("name", "志愿者", FieldKind.NAME),
    ),
    sample=Content(
        values={
            **ISSUED,
            "post": "护学岗",
            "place": "实验小学东门路口",
            "time": "每周一至周五 7:30—8:10",
            "period": "2026年9月1日起",
            "duties": "上学时段在路口引导学生过街，不指挥机动车。",
            "asks": "18 至 70 周岁",
            "risk": "路口车多，有被撞的危险。穿反光背心，站在人行道上，雨雪天停岗。",
            "insurance": "由社区投保志愿者意外保险，保至 2026年12月31日",
            "contact": "刘洋",
            "name": "李素芬",
        }
    ),
)
"""岗位说明与风险告知书 (no. 27): 《志愿服务条例》第十二条, 第十七条."""

PLEDGE = PaperKind(
    key="volunteers.pledge",
    title="岗位认领卡",
    fields=COMMON,
    lists=(
        PaperList(
            key="claims",
            title="认领",
            fields=(
                field("name", "志愿者", FieldKind.NAME),
                text("number", "志愿者编号"),
                text("post", "岗位"),
                text("place", "地点"),
                text("time", "时间"),
                text("contact", "联系"),
            ),
        ),
    ),
    sample=Content(
        values=ISSUED,
        lists={
            "claims": [
                {
                    "name": name,
                    "number": f"ZY-{number:04}",
                    "post": "环境清洁岗",
                    "place": "1—6号楼公共区域",
                    "time": "每周六 8:30—10:00",
                    "contact": "刘洋 025-55550123",
                }
                for number, name in enumerate(("张建国", "李素芬", "欧阳淑珍"), start=1)
            ]
        },
    ),
)
"""岗位认领卡: what a volunteer takes home."""

SHEET = PaperKind(
    key="volunteers.sheet",
    title="服务签到和时长记录表",
    fields=(*COMMON, text("post", "岗位"), text("place", "地点"), text("period", "时段")),
    lists=(
        PaperList(
            key="shifts",
            title="班次",
            fields=(
                field("on", "日期", FieldKind.DAY),
                text("planned", "计划时间"),
                field("name", "志愿者", FieldKind.NAME),
                text("number", "编号"),
            ),
        ),
    ),
    sample=Content(
        values={
            **ISSUED,
            "post": "环境清洁岗",
            "place": "1—6号楼公共区域",
            "period": "2026年11月1日至30日",
        },
        lists={
            "shifts": [
                {
                    "on": date(2026, 11, 7 * week),
                    "planned": "8:30—10:00",
                    "name": name,
                    "number": f"ZY-{number:04}",
                }
                for week in range(1, 5)
                for number, name in enumerate(("张建国", "李素芬", "欧阳淑珍"), start=1)
            ]
        },
    ),
)
"""服务签到和时长记录表 (no. 28): planned is not worked; the times are written by hand."""

PAPERS = (POSTER, RISKS, PLEDGE, SHEET)


def poster_of(
    posts: Sequence[Post],
    consents: Mapping[str, Consent],
    *,
    organisation: str,
    phone: str,
    today: date,
) -> Content:
    """Return the facts of the poster; ``consents``: by the volunteers' ids."""
    return Content(
        values={
            "organisation": organisation or OFFICE,
            "phone": phone,
            "issued_on": today,
            "motto": "",
            "how": "到社区服务大厅登记，或者电话报名。",
        },
        lists={"posts": [_card(post, consents) for post in posts]},
    )


def risks_of(post: Post, name: str, *, organisation: str, phone: str, today: date) -> Content:
    """Return the facts of 岗位说明与风险告知书; without a name it is for anybody."""
    draft, entry = post.draft, post.entry
    until = "" if draft.until_on is None else f"至 {draft.until_on}"
    return Content(
        values={
            "organisation": organisation,
            "phone": phone,
            "issued_on": today,
            "post": draft.title,
            "place": draft.place,
            "time": weekly(draft.shifts) or "时间由本人安排",
            "period": f"{draft.from_on} {until or '起'}",
            "duties": entry.duties,
            "asks": asks_of(post),
            "risk": draft.risk_notice or entry.risk_notice or "本岗位没有特别的人身风险。",
            "insurance": "先投保志愿者意外保险再上岗"
            if max(draft.risk_level, entry.risk_level)
            else "",
            "contact": draft.contact_name,
            "name": name,
        }
    )


def pledges_of(
    posts: Sequence[Post],
    numbers: Mapping[str, str],
    *,
    organisation: str,
    phone: str,
    today: date,
) -> Content:
    """Return the cards of everybody who holds one of ``posts``; ``numbers``: by volunteers' ids."""
    rows: list[Row] = [
        {
            "name": claim.volunteer_name,
            "number": numbers.get(claim.draft.volunteer_id, ""),
            "post": post.draft.title,
            "place": post.draft.place,
            "time": weekly(claim.draft.shifts or post.draft.shifts) or "时间由本人安排",
            "contact": f"{post.draft.contact_name} {post.draft.contact_phone}".strip(),
        }
        for post in posts
        for claim in post.held
    ]
    return Content(
        values={"organisation": organisation, "phone": phone, "issued_on": today},
        lists={"claims": rows},
    )


def sheet_of(
    post: Post,
    shifts: Sequence[PlannedShift],
    people: Mapping[str, tuple[str, str]],
    *,
    organisation: str,
    period: str,
    today: date,
) -> Content:
    """Return the sheet of a post; ``people``: name and number by the volunteers' ids.

    A shift that nobody holds gets an empty line: somebody may stand in.
    """
    rows: list[Row] = [
        {
            "on": shift.on,
            "planned": f"{clock(shift.begins)}—{clock(shift.ends)}",
            "name": people.get(volunteer, ("", ""))[0],
            "number": people.get(volunteer, ("", ""))[1],
        }
        for shift in shifts
        if not shift.is_cancelled
        for volunteer in shift.volunteers or ("",)
    ]
    return Content(
        values={
            "organisation": organisation,
            "phone": "",
            "issued_on": today,
            "post": post.draft.title,
            "place": post.draft.place,
            "period": period,
        },
        lists={"shifts": rows},
    )


def asks_of(post: Post) -> str:
    """Return in words what a post asks of whoever takes it."""
    draft, entry = post.draft, post.entry
    least = max(draft.age_least, entry.age_least)
    most = min(filter(None, (draft.age_most, entry.age_most)), default=0)
    age = ""
    if least and most:
        age = f"{least} 至 {most} 周岁"
    elif least or most:
        age = f"满 {least} 周岁" if least else f"不超过 {most} 周岁"
    skills = dict.fromkeys((*draft.skills, *entry.skills))
    training = draft.training or entry.training
    parts = (
        age,
        f"会{'、'.join(skills)}" if skills else "",
        f"先参加“{training}”培训" if training else "",
        "有意外保险" if max(draft.risk_level, entry.risk_level) else "",
        draft.requirements,
    )
    return "，".join(filter(None, parts))


def _card(post: Post, consents: Mapping[str, Consent]) -> Row:
    draft = post.draft
    names = [
        agreed_name(claim.volunteer_name, consents.get(claim.draft.volunteer_id, Consent.NOTHING))
        for claim in post.held
    ]
    vacant = post.places_left
    return {
        "post": draft.title,
        "class": post.entry.class_title,
        "time": weekly(draft.shifts),
        "place": draft.place,
        "duties": post.entry.duties,
        "asks": asks_of(post),
        "risk": draft.risk_notice or post.entry.risk_notice,
        "contact": f"{draft.contact_name} {draft.contact_phone}".strip(),
        "needed": draft.people_needed,
        "vacant": vacant,
        "badge": f"还缺 {vacant} 人" if vacant else "已满员",
        "full": "" if vacant else "是",
        "names": "、".join(names),
    }
