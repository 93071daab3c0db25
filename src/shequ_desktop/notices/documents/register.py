"""通用名册: any list of people; the columns that say something are the ones that are printed."""

from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, PaperKind, PaperList
from shequ_desktop.notices.documents.common import ISSUED_ON, OFFICE

_MORE = ("一", "二", "三", "四")

_PEOPLE = PaperList(
    key="people",
    title="名册",
    fields=(
        PaperField(key="name", title="姓名", kind=FieldKind.NAME, required=True),
        PaperField(key="sex", title="性别", kind=FieldKind.PERSONAL),
        PaperField(key="birth", title="出生日期", kind=FieldKind.BIRTH, words=("出生年月",)),
        PaperField(key="id_number", title="身份证号", kind=FieldKind.ID_NUMBER),
        PaperField(key="phone", title="联系电话", kind=FieldKind.PHONE),
        PaperField(key="address", title="住址", kind=FieldKind.ADDRESS, words=("家庭住址",)),
        PaperField(key="group", title="居民小组", words=("小组", "网格")),
        *(
            PaperField(key=f"more{at}", title=f"自定列{number}", kind=FieldKind.PERSONAL)
            for at, number in enumerate(_MORE, start=1)
        ),
        PaperField(key="note", title="备注", kind=FieldKind.PERSONAL),
    ),
)

REGISTER = PaperKind(
    key="notices.register",
    title="通用名册",
    fields=(
        PaperField(key="title", title="名册名称", required=True),
        PaperField(key="period", title="时间或范围"),
        *(
            PaperField(key=f"head{at}", title=f"自定列{number}的名称")
            for at, number in enumerate(_MORE, start=1)
        ),
        PaperField(key="organisation", title="居民委员会"),
        ISSUED_ON,
    ),
    lists=(_PEOPLE,),
    by_hand=True,
    sample=Content(
        values={
            "title": "重阳节慰问名册",
            "period": "2026年10月",
            "head1": "慰问品",
            "head2": "签收",
            "organisation": OFFICE,
            "issued_on": date(2026, 10, 18),
        },
        lists={
            "people": (
                {
                    "name": "王建国",
                    "sex": "男",
                    "birth": date(1944, 12, 31),
                    "address": "3号楼2单元501室",
                    "phone": "13800135678",
                    "more1": "米、油",
                },
                {
                    "name": "李玉兰",
                    "sex": "女",
                    "birth": date(1941, 3, 8),
                    "address": "5号楼1单元202室",
                    "phone": "025-55550123",
                    "more1": "米、油",
                    "note": "女儿代领",
                },
            )
        },
    ),
)
