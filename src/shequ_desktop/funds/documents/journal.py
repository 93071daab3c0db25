"""收支明细账（凭证清单）, with sums carried from page to page."""

from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, PaperKind, PaperList
from shequ_desktop.funds.documents.common import (
    INSIDE,
    ISSUED,
    Row,
    day,
    money,
    number,
    officer,
    text,
)


def _line(no: int, summary: str, came: int, went: int, balance: int) -> Row:
    return {
        "day": date(2026, 10, no * 3),
        "voucher_no": f"{'收' if came else '付'}-{no:04}",
        "summary": summary,
        "source": "服务群众专项经费",
        "income": came or None,
        "expense": went or None,
        "balance": balance,
        "attachments": 2,
        "handler": "王敏",
        "witness": "陈静",
        "approver": "周强",
    }


JOURNAL = PaperKind(
    key="funds.journal",
    title="收支明细账",
    fields=(
        *INSIDE,
        text("period", "期间", needed=True),
        text("account", "账户"),
        money("opening", "上期结余"),
        money("closing", "期末结余"),
        number("count", "凭证张数"),
        text("head", "月结校验码"),
    ),
    lists=(
        PaperList(
            key="vouchers",
            title="凭证",
            fields=(
                day("day", "日期"),
                text("voucher_no", "凭证号"),
                text("summary", "摘要", needed=True),
                text("source", "资金来源"),
                text("project", "项目"),
                money("income", "收入"),
                money("expense", "支出"),
                money("balance", "余额"),
                number("attachments", "附件"),
                text("unit", "对方单位"),
                PaperField(key="person", title="对方（个人）", kind=FieldKind.NAME),
                officer("handler", "经手"),
                officer("witness", "证明"),
                officer("approver", "审批"),
            ),
        ),
    ),
    sample=Content(
        values={
            **ISSUED,
            "period": "2026年10月",
            "account": "银行、现金",
            "opening": 1_834_527,
            "closing": 6_148_777,
            "count": 3,
            "head": "3f2a9c51 07d4be68",
        },
        lists={
            "vouchers": [
                _line(1, "街道拨付第四季度服务群众专项经费", 5_000_000, 0, 6_834_527),
                _line(2, "清理5号楼后绿地垃圾清运费", 0, 45_000, 6_789_527),
                _line(3, "重阳节慰问独居老人（126户）", 0, 640_750, 6_148_777),
            ]
        },
    ),
)
"""收支明细、凭证清单 (domain 4.10, no. 20)."""
