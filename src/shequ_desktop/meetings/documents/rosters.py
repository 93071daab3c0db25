"""Papers of those in office: rosters for the office and for the board, cards to carry."""

from collections.abc import Sequence

from shequ_desktop.documents.kinds import Content, FieldKind, PaperKind, PaperList
from shequ_desktop.meetings.documents.common import COMMON, ISSUED, Issuer, Row, field, text
from shequ_desktop.meetings.values.organisation import Holder

_HOLDER = (
    field("name", "姓名", FieldKind.NAME_OFFICE),
    text("sex", "性别"),
    text("office", "职务"),
    text("group", "居民小组"),
    field("door", "住址", FieldKind.ADDRESS),
    field("phone", "联系电话", FieldKind.PHONE),
    text("number", "证号"),
    text("term", "任期"),
)
_SAMPLE = Content(
    values={**ISSUED, "title": "第十届居民代表名册"},
    lists={
        "holders": [
            {
                "name": name,
                "sex": sex,
                "office": office,
                "group": group,
                "door": door,
                "phone": "13905550123",
                "number": f"DB-10-{at:03}",
                "term": "2026年3月起",
            }
            for at, (name, sex, office, group, door) in enumerate(
                (
                    ("王敏", "女", "居民小组组长", "第一居民小组", "1号楼2单元301"),
                    ("李强", "男", "居民代表", "第一居民小组", "1号楼1单元102"),
                    ("张丽", "女", "居民代表", "第二居民小组", "3号楼2单元502"),
                ),
                start=1,
            )
        ]
    },
)


def _roster(key: str, title: str) -> PaperKind:
    return PaperKind(
        key=key,
        title=title,
        fields=(*COMMON, text("title", "标题", required=True)),
        lists=(PaperList(key="holders", title="任职人员", fields=_HOLDER),),
        sample=_SAMPLE,
    )


ROSTER = _roster("meetings.roster", "任职人员名册（内部）")
"""代表、组长、楼门长名册 (domain 4.10, no. 40) as the office keeps it."""

PUBLIC_ROSTER = _roster("meetings.roster_public", "任职人员名册（公布）")
"""The copy for the board: names and offices; telephones masked, homes down to the building."""

CARD = PaperKind(
    key="meetings.card",
    title="居民代表证",
    fields=COMMON,
    lists=(PaperList(key="holders", title="任职人员", fields=_HOLDER),),
    sample=Content(values=ISSUED, lists=_SAMPLE.lists),
)
"""代表证 (no. 40): several on a sheet, with marks to cut along."""

PAPERS = (ROSTER, PUBLIC_ROSTER, CARD)


def roster_of(title: str, holders: Sequence[Holder], issuer: Issuer) -> Content:
    """Return the facts of a roster, the internal as the public one: the template masks."""
    return Content(
        values={**issuer.head(), "title": title},
        lists={"holders": [_row(each) for each in holders]},
    )


def cards_of(holders: Sequence[Holder], issuer: Issuer) -> Content:
    """Return the facts of a card for each."""
    return Content(values=issuer.head(), lists={"holders": [_row(each) for each in holders]})


def _row(holder: Holder) -> Row:
    draft = holder.office.draft
    begun = f"{draft.from_on.year}年{draft.from_on.month}月"
    ended = "起" if draft.until_on is None else f"至{draft.until_on.year}年{draft.until_on.month}月"
    return {
        "name": holder.name,
        "sex": holder.sex,
        "office": holder.title,
        "group": holder.group,
        "door": holder.door,
        "phone": holder.phones,
        "number": draft.number,
        "term": begun + ended,
    }
