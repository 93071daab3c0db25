"""Papers of volunteers: registration, certificate, hours, thanks."""

from collections.abc import Sequence
from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperKind, PaperList
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.dates import age_on
from shequ_desktop.volunteers.documents.common import (
    COMMON,
    ISSUED,
    Row,
    agreed_name,
    field,
    public_consent,
    text,
    weekly,
)
from shequ_desktop.volunteers.rules.hours import half_hours
from shequ_desktop.volunteers.rules.people import ADULT
from shequ_desktop.volunteers.values import (
    CONSENT_TITLES,
    KIND_TITLES,
    Certificate,
    Volunteer,
)

_THIRTY = 30

REGISTRATION = PaperKind(
    key="volunteers.registration",
    title="志愿服务登记单",
    fields=(
        *COMMON,
        text("number", "编号"),
        field("name", "姓名", FieldKind.NAME),
        text("sex", "性别"),
        text("age", "年龄段"),
        field("phone_own", "联系电话", FieldKind.PHONE),
        text("kind", "类型"),
        text("unit", "单位"),
        text("skills", "专业技能"),
        text("hobbies", "特长爱好"),
        text("times", "服务时间"),
        text("wishes", "意愿"),
        text("posts", "认领岗位"),
        text("consent", "公开意愿"),
        field("guardian", "监护人", FieldKind.NAME),
    ),
    sample=Content(
        values={
            **ISSUED,
            "number": "ZY-0012",
            "name": "李素芬",
            "sex": "女",
            "age": "60至69周岁",
            "phone_own": "13905550123",
            "kind": "居民",
            "unit": "",
            "skills": "教师",
            "hobbies": "书法、合唱",
            "times": "周末",
            "wishes": "护学助学、文体服务",
            "posts": "故事阅读岗",
            "consent": "公开姓氏",
            "guardian": "",
        }
    ),
)
"""志愿服务登记单 (domain 4.10, no. 25): an empty one is filled in by hand."""

CERTIFICATE = PaperKind(
    key="volunteers.certificate",
    title="志愿服务记录证明",
    fields=(
        *COMMON,
        text("number", "证明编号"),
        field("name", "姓名", FieldKind.NAME, required=True),
        text("id_type", "证件类型"),
        field("id_number", "证件号码", FieldKind.ID_NUMBER),
        text("volunteer_no", "志愿者编号"),
        field("from_on", "起", FieldKind.DAY, required=True),
        field("until_on", "止", FieldKind.DAY, required=True),
        text("hours", "服务时长（小时）"),
        field("handler", "经办人", FieldKind.NAME_OFFICE),
        field("responsible", "负责人", FieldKind.NAME_OFFICE),
        text("note", "备注"),
        text("proof", "二维码文字"),
    ),
    lists=(
        PaperList(
            key="lines",
            title="服务内容",
            fields=(
                text("post", "岗位"),
                text("content", "内容"),
                field("times", "次数", FieldKind.NUMBER),
                text("hours", "小时"),
            ),
        ),
    ),
    sample=Content(
        values={
            **ISSUED,
            "number": "ZM-2026-0007",
            "name": "李素芬",
            "id_type": "居民身份证",
            "id_number": "320105196011020020",
            "volunteer_no": "ZY-0012",
            "from_on": date(2026, 1, 1),
            "until_on": date(2026, 10, 31),
            "hours": "46.5",
            "handler": "王敏",
            "responsible": "刘洋",
            "note": "",
            "proof": "JWZM1|ZM-2026-0007|李素芬|0020|2026-01-01|2026-10-31|2790|2026-11-20|幸福里社区",
        },
        lists={
            "lines": [
                {"post": "护学岗", "content": "路口引导学生过街", "times": 42, "hours": "28"},
                {"post": "故事阅读岗", "content": "绘本阅读", "times": 12, "hours": "18.5"},
            ]
        },
    ),
)
"""志愿服务记录证明 (no. 29): the content that 民发〔2015〕149号 asks for, and a code to check it."""

HOURS = PaperKind(
    key="volunteers.hours",
    title="志愿服务时长公示",
    fields=(*COMMON, text("period", "时段"), text("total", "合计小时"), text("until", "公示期至")),
    lists=(
        PaperList(
            key="people",
            title="志愿者",
            fields=(
                field("name", "志愿者（按本人意愿）", FieldKind.NAME_OFFICE),
                text("number", "编号"),
                text("posts", "岗位"),
                text("hours", "小时"),
            ),
        ),
    ),
    sample=Content(
        values={
            **ISSUED,
            "period": "2026年10月",
            "total": "312.5",
            "until": "2026年11月27日",
        },
        lists={
            "people": [
                {"name": name, "number": f"ZY-{number:04}", "posts": post, "hours": hours}
                for number, (name, post, hours) in enumerate(
                    (
                        ("张建国", "环境清洁岗", "12.5"),
                        ("李**", "护学岗、故事阅读岗", "28"),
                        ("志愿者", "独居老人探访岗", "6"),
                        ("志愿者", "消防巡查岗", "4.5"),
                    ),
                    start=1,
                )
            ]
        },
    ),
)
"""时长汇总公示 (no. 30)."""

THANKS = PaperKind(
    key="volunteers.thanks",
    title="感谢信",
    fields=(
        *COMMON,
        field("name", "志愿者", FieldKind.NAME, required=True),
        text("posts", "岗位"),
        text("hours", "小时"),
        text("since", "自何时"),
    ),
    sample=Content(
        values={
            **ISSUED,
            "name": "李素芬",
            "posts": "护学岗、故事阅读岗",
            "hours": "46.5",
            "since": "2026年1月",
        }
    ),
)
"""感谢信: to be handed over, not posted."""

PAPERS = (REGISTRATION, CERTIFICATE, HOURS, THANKS)


def registration_of(
    volunteer: Volunteer | None,
    wishes: str,
    *,
    organisation: str,
    phone: str,
    today: date,
) -> Content:
    """Return the facts of 《志愿服务登记单》; nobody: an empty form."""
    head: Row = {"organisation": organisation, "phone": phone, "issued_on": today}
    if volunteer is None:
        return Content(values=head)
    draft = volunteer.draft
    return Content(
        values={
            **head,
            "issued_on": volunteer.registered_on,
            "number": volunteer.number,
            "name": draft.name,
            "sex": code_table("sex").label_of(draft.sex) if draft.sex in ("1", "2") else "",
            "age": _age_band(draft.birth_date, today),
            "phone_own": draft.phone,
            "kind": KIND_TITLES[draft.kind],
            "unit": draft.unit,
            "skills": "、".join(draft.skills),
            "hobbies": "、".join(draft.hobbies),
            "times": draft.time_note or weekly(draft.times),
            "wishes": wishes,
            "posts": "、".join(volunteer.posts),
            "consent": CONSENT_TITLES[draft.consent],
            "guardian": draft.guardian,
        }
    )


def certificate_of(certificate: Certificate, *, organisation: str) -> Content:
    """Return the facts of a certificate; what was frozen in it, and nothing else."""
    draft = certificate.draft
    return Content(
        values={
            "organisation": organisation,
            "phone": draft.phone,
            "issued_on": certificate.issued_on,
            "number": certificate.number,
            "name": certificate.volunteer_name,
            "id_type": _id_type(certificate.id_type),
            "id_number": certificate.id_number,
            "volunteer_no": certificate.volunteer_no,
            "from_on": draft.from_on,
            "until_on": draft.until_on,
            "hours": half_hours(certificate.minutes),
            "handler": draft.handler,
            "responsible": draft.responsible,
            "note": draft.note,
            "proof": certificate.proof,
        },
        lists={
            "lines": [
                {
                    "post": line.post,
                    "content": line.content,
                    "times": line.times,
                    "hours": half_hours(line.minutes),
                }
                for line in certificate.lines
            ]
        },
    )


def hours_of(
    people: Sequence[tuple[Volunteer, int, Sequence[str]]],
    *,
    organisation: str,
    phone: str,
    period: str,
    until: str,
    today: date,
) -> Content:
    """Return the facts of 时长公示: each volunteer with minutes and posts of the period."""
    rows: list[Row] = [
        {
            "name": agreed_name(volunteer.draft.name, public_consent(volunteer.draft, today)),
            "number": volunteer.number,
            "posts": "、".join(posts),
            "hours": half_hours(minutes),
        }
        for volunteer, minutes, posts in people
    ]
    return Content(
        values={
            "organisation": organisation,
            "phone": phone,
            "issued_on": today,
            "period": period,
            "total": half_hours(sum(minutes for _, minutes, _ in people)),
            "until": until,
        },
        lists={"people": rows},
    )


def thanks_of(volunteer: Volunteer, *, organisation: str, phone: str, today: date) -> Content:
    """Return the facts of a letter of thanks."""
    return Content(
        values={
            "organisation": organisation,
            "phone": phone,
            "issued_on": today,
            "name": volunteer.draft.name,
            "posts": "、".join(volunteer.posts),
            "hours": half_hours(volunteer.minutes),
            "since": f"{volunteer.registered_on.year}年{volunteer.registered_on.month}月",
        }
    )


def _id_type(code: str) -> str:
    return code_table("id_type").label_of(code) if code in code_table("id_type") else ""


def _age_band(born: date | None, today: date) -> str:
    """Return the ten years somebody's age lies in: the form asks for no day of birth."""
    if born is None:
        return ""
    age = age_on(today, born=born)
    if age < ADULT:
        return f"未满{ADULT}周岁"
    if age < _THIRTY:
        return f"{ADULT}至{_THIRTY - 1}周岁"
    return f"{age // 10 * 10}至{age // 10 * 10 + 9}周岁"
