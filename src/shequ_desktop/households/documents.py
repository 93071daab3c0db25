"""What the household ledger prints. Chinese whatever the language of the window is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from shequ_desktop.documents.kinds import (
    Content,
    FieldKind,
    PaperField,
    PaperKind,
    PaperList,
    Value,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLine:
    """One resident on a household's card or in a roster; an empty text is printed as nothing."""

    full_name: str
    relation_to_head: str = ""
    sex: str = ""
    birth_date: date | None = None
    age: int | None = None
    """Full years on the day of printing; ``None`` if the day of birth is not known."""
    id_number: str = ""
    phones: tuple[str, ...] = ()
    political_status: str = ""
    education: str = ""
    population_kind: str = ""
    tags: tuple[str, ...] = ()
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdCard:
    """One household as its card shows it; an empty text is printed as nothing."""

    community: str
    household_no: str
    address: str
    head_name: str = ""
    kind: str = ""
    residence_state: str = ""
    grid: str = ""
    group: str = ""
    phones: tuple[str, ...] = ()
    responsible: str = ""
    """The worker who looks after this part of the community (包片人)."""
    moved_in_on: date | None = None
    tags: tuple[str, ...] = ()
    notes: str = ""
    sources: tuple[str, ...] = ()
    """Where the facts are from, such as ``2026年10月8日入户核实（李芳）``."""
    members: tuple[MemberLine, ...] = ()
    """In the order to print, the head of the household first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedBy:
    """Who printed a paper with personal data, and when: it stands at its foot."""

    name: str
    at: datetime
    """Local time."""


def card_content(card: HouseholdCard, printed: PrintedBy) -> Content:
    """Return the facts of a household's card (户情卡), whole."""
    values: dict[str, Value] = {
        "organisation": card.community,
        "household_no": card.household_no,
        "address": card.address,
        "head_name": card.head_name,
        "kind": card.kind,
        "residence_state": card.residence_state,
        "grid": card.grid,
        "group": card.group,
        "phones": _listed(card.phones),
        "responsible": card.responsible,
        "moved_in_on": card.moved_in_on,
        "tags": _listed(card.tags),
        "notes": card.notes,
        "sources": "；".join(card.sources),
    }
    return Content(
        values={**values, **_printed(printed)},
        lists={"members": [_member(line) for line in card.members]},
    )


def roster_content(
    title: str, community: str, people: Sequence[MemberLine], printed: PrintedBy
) -> Content:
    """Return the facts of a list of people, in their order.

    Args:
        title: What the list is called, such as ``独居老人名册``.
    """
    values: dict[str, Value] = {"title": title, "organisation": community}
    return Content(
        values={**values, **_printed(printed)}, lists={"people": [_member(line) for line in people]}
    )


def labels_content(cards: Sequence[HouseholdCard]) -> Content:
    """Return the facts of address labels, one for each household."""
    return Content(
        lists={
            "households": [{"head_name": each.head_name, "address": each.address} for each in cards]
        }
    )


def _printed(printed: PrintedBy) -> Mapping[str, Value]:
    at = printed.at
    return {
        "printed_by": printed.name,
        "printed_at": f"{at.year}年{at.month}月{at.day}日 {at:%H:%M}",
    }


def _member(line: MemberLine) -> Mapping[str, Value]:
    return {
        "name": line.full_name,
        "relation": line.relation_to_head,
        "sex": line.sex,
        "birth_date": line.birth_date,
        "age": "" if line.age is None else f"{line.age}岁",
        "id_number": line.id_number,
        "phones": _listed(line.phones),
        "political_status": line.political_status,
        "education": line.education,
        "population_kind": line.population_kind,
        "tags": _listed(line.tags),
        "address": line.address,
    }


def _listed(them: Sequence[str]) -> str:
    return "、".join(them)


_PERSON = (
    PaperField(key="name", title="姓名", kind=FieldKind.NAME, required=True),
    PaperField(key="relation", title="与户主关系", kind=FieldKind.PERSONAL),
    PaperField(key="sex", title="性别", kind=FieldKind.PERSONAL),
    PaperField(key="birth_date", title="出生日期", kind=FieldKind.BIRTH),
    PaperField(key="age", title="年龄", kind=FieldKind.PERSONAL),
    PaperField(key="id_number", title="证件号码", kind=FieldKind.ID_NUMBER),
    PaperField(key="phones", title="联系电话", kind=FieldKind.PHONE),
    PaperField(key="political_status", title="政治面貌", kind=FieldKind.PERSONAL),
    PaperField(key="education", title="文化程度", kind=FieldKind.PERSONAL),
    PaperField(key="population_kind", title="人口类别", kind=FieldKind.PERSONAL),
    PaperField(key="tags", title="人群标签", kind=FieldKind.SENSITIVE),
    PaperField(key="address", title="住址", kind=FieldKind.ADDRESS),
)
_PRINTED = (
    PaperField(key="printed_by", title="打印人", kind=FieldKind.NAME_OFFICE),
    PaperField(key="printed_at", title="打印时间"),
)
_ORGANISATION = PaperField(key="organisation", title="居民委员会")

_SAMPLE_HOME = HouseholdCard(
    community="幸福里社区居民委员会",
    household_no="XFL-03-2-501",
    address="幸福里小区3号楼2单元501室",
    head_name="王建国",
    kind="家庭户",
    residence_state="人户一致",
    grid="第二网格",
    group="第5居民小组",
    phones=("13800138000",),
    responsible="李芳",
    moved_in_on=date(1998, 7, 1),
    notes="上门前请先打电话。",
    sources=("2026年10月8日入户核实（李芳）",),
    members=(
        MemberLine(
            full_name="王建国",
            relation_to_head="户主",
            sex="男",
            birth_date=date(1949, 12, 31),
            age=76,
            id_number="11010519491231002X",
            phones=("13800138000",),
            political_status="中国共产党党员",
            education="大学本科",
            population_kind="户籍在住",
            tags=("老年人60", "退役军人"),
            address="幸福里小区3号楼2单元501室",
        ),
        MemberLine(
            full_name="赵秀兰",
            relation_to_head="配偶",
            sex="女",
            birth_date=date(1952, 3, 8),
            age=74,
            phones=("025-55550123",),
            population_kind="户籍在住",
            tags=("老年人60",),
            address="幸福里小区3号楼2单元501室",
        ),
    ),
)
_SAMPLE_PRINTED = PrintedBy(name="李芳", at=datetime(2026, 11, 22, 16, 5))  # noqa: DTZ001 - local

CARD = PaperKind(
    key="households.card",
    title="户情卡",
    fields=(
        _ORGANISATION,
        PaperField(key="household_no", title="户编号", kind=FieldKind.PERSONAL, required=True),
        PaperField(key="address", title="住址", kind=FieldKind.ADDRESS, required=True),
        PaperField(key="head_name", title="户主", kind=FieldKind.NAME),
        PaperField(key="kind", title="户类别", kind=FieldKind.PERSONAL),
        PaperField(key="residence_state", title="居住状态", kind=FieldKind.PERSONAL),
        PaperField(key="grid", title="所属网格"),
        PaperField(key="group", title="居民小组"),
        PaperField(key="phones", title="联系电话", kind=FieldKind.PHONE),
        PaperField(key="responsible", title="包片人", kind=FieldKind.NAME_OFFICE),
        PaperField(key="moved_in_on", title="入住日期", kind=FieldKind.DAY),
        PaperField(key="tags", title="户标签", kind=FieldKind.SENSITIVE),
        PaperField(key="notes", title="备注", kind=FieldKind.PERSONAL, long=True),
        PaperField(key="sources", title="资料依据", kind=FieldKind.PERSONAL),
        *_PRINTED,
    ),
    lists=(PaperList(key="members", title="家庭成员", fields=_PERSON),),
    sample=card_content(_SAMPLE_HOME, _SAMPLE_PRINTED),
)
"""户情卡, one household a paper, for the office only (domain 4.10, no. 31)."""

ROSTER = PaperKind(
    key="households.roster",
    title="人员名册",
    fields=(
        PaperField(key="title", title="名册名称", required=True),
        _ORGANISATION,
        *_PRINTED,
    ),
    lists=(PaperList(key="people", title="人员", fields=_PERSON),),
    sample=roster_content(
        "人员名册", "幸福里社区居民委员会", _SAMPLE_HOME.members, _SAMPLE_PRINTED
    ),
)
"""The people of the ledger as they are listed, for the office only."""

LABELS = PaperKind(
    key="households.labels",
    title="住户标签",
    lists=(
        PaperList(
            key="households",
            title="住户",
            fields=(
                PaperField(key="head_name", title="户主", kind=FieldKind.NAME),
                PaperField(key="address", title="住址", kind=FieldKind.ADDRESS, required=True),
            ),
        ),
    ),
    sample=labels_content([_SAMPLE_HOME] * 24),
)
"""Gummed labels for letters."""

DOOR_NOTICE = PaperKind(
    key="households.door_notice",
    title="走访未遇告知单",
    by_hand=True,
    fields=(
        _ORGANISATION,
        PaperField(key="purpose", title="走访事由", required=True),
        PaperField(key="visited_on", title="走访日期", kind=FieldKind.DAY),
        PaperField(key="visitor", title="联系人", kind=FieldKind.NAME_OFFICE),
        PaperField(key="phone", title="联系电话", kind=FieldKind.PHONE_OFFICE),
        PaperField(key="office_hours", title="办公时间"),
    ),
    sample=Content(
        values={
            "organisation": "幸福里社区居民委员会",
            "purpose": "走访，了解居住情况",
            "visited_on": date(2026, 11, 22),
            "visitor": "李芳",
            "phone": "025-55550123",
            "office_hours": "周一至周五 9:00—17:00",
        }
    ),
)
"""Left at a door where nobody was met: says nothing of who lives there (domain 4.10, no. 33)."""

PRIVACY_NOTICE = PaperKind(
    key="households.privacy_notice",
    title="个人信息收集告知书",
    by_hand=True,
    fields=(
        PaperField(key="organisation", title="居民委员会", required=True),
        PaperField(key="address", title="居民委员会地址", required=True),
        PaperField(key="phone", title="联系电话", kind=FieldKind.PHONE_OFFICE, required=True),
        PaperField(key="items", title="收集哪些信息", required=True, long=True),
        PaperField(key="issued_on", title="日期", kind=FieldKind.DAY, required=True),
    ),
    sample=Content(
        values={
            "organisation": "幸福里社区居民委员会",
            "address": "幸福里小区1号楼101室",
            "phone": "025-55550123",
            "items": "姓名、性别、出生日期、证件号码、联系电话、现住址、与户主关系、户籍地址、"
            "人口类别、政治面貌。健康状况、婚姻状况、残疾和救助情况属于敏感个人信息，"
            "仅在您申请相应服务并单独同意时收集；不满十四周岁未成年人的信息须经其监护人同意。",
            "issued_on": date(2026, 11, 22),
        }
    ),
)
"""What people must be told when facts about them are collected (《个人信息保护法》第十七条)."""

PAPERS = (CARD, ROSTER, LABELS, DOOR_NOTICE, PRIVACY_NOTICE)
"""Every paper of this room."""
