"""经费收支公开表: its sums and pictures follow from its vouchers and are never typed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from shequ_desktop.documents.kinds import (
    Content,
    FieldKind,
    PaperField,
    PaperKind,
    PaperList,
    Value,
)
from shequ_desktop.documents.paper import Block, Tone
from shequ_desktop.funds.documents.common import (
    ISSUED_ON,
    OFFICE,
    ORGANISATION,
    PHONE,
    POSTED,
    TO_CALL,
    Row,
    bars_of,
    fen,
    long,
    money,
    number,
    officer,
    posted_words,
    summed,
    text,
)
from shequ_desktop.kernel.money import yuan


def _reckoned(content: Content) -> Content:
    """Return the facts with the sums that nobody has typed, and the pictures of them."""
    vouchers = content.lists.get("vouchers", ())
    receipts, payments = _shares(content, "receipts"), _shares(content, "payments")
    values: dict[str, Value] = {}
    if vouchers:
        receipts = receipts or summed(
            (str(row.get("source") or "其他"), fen(row, "income"))
            for row in vouchers
            if fen(row, "income")
        )
        payments = payments or summed(
            (str(row.get("category") or "其他"), fen(row, "expense"))
            for row in vouchers
            if fen(row, "expense")
        )
        values = _sums(content.values, vouchers)
    values["categories"] = "；".join(f"{label}{yuan(amount)}元" for label, amount in payments)
    typed = {key: value for key, value in content.values.items() if value not in (None, "")}
    return replace(
        content,
        values={**content.values, **posted_words(content.values), **values, **typed},
        lists={
            **content.lists,
            "receipts": [{"source": label, "amount": amount} for label, amount in receipts],
            "payments": [{"category": label, "amount": amount} for label, amount in payments],
        },
        blocks={**content.blocks, **_pictures(receipts, payments)},
    )


def _sums(values: Row, vouchers: Sequence[Row]) -> dict[str, Value]:
    opening = fen(values, "opening")
    came = sum(fen(row, "income") for row in vouchers)
    went = sum(fen(row, "expense") for row in vouchers)
    return {
        "opening": opening,
        "income": came,
        "expense": went,
        "closing": opening + came - went,
        "count": len(vouchers),
    }


def _shares(content: Content, key: str) -> list[tuple[str, int]]:
    label = "source" if key == "receipts" else "category"
    return [
        (str(row.get(label) or "其他"), fen(row, "amount")) for row in content.lists.get(key, ())
    ]


def _pictures(
    receipts: Sequence[tuple[str, int]], payments: Sequence[tuple[str, int]]
) -> Mapping[str, tuple[Block, ...]]:
    return {
        "income_bars": bars_of(receipts, title="本期收入（按资金来源）", tone=Tone.GREEN),
        "expense_bars": bars_of(payments, title="本期支出（按类别）", tone=Tone.AMBER),
    }


_VOUCHERS = PaperList(
    key="vouchers",
    title="凭证",
    fields=(
        PaperField(key="day", title="日期", kind=FieldKind.DAY, words=("发生日期", "记账日期")),
        text("voucher_no", "凭证号", "凭证编号", "编号", "票号"),
        text("category", "科目", "类别", "支出类别", "项目"),
        text("summary", "摘要", "内容", "用途", "事由", needed=True),
        money("income", "收入", "收入金额", "收方", "借方"),
        money("expense", "支出", "支出金额", "付方", "贷方"),
        money("balance", "余额", "结余", "结存"),
        text("source", "资金来源", "来源", "经费来源"),
        officer("handler", "经手人", "经办人"),
        number("attachments", "附件张数", "附件", "单据张数"),
    ),
)
_BY_SOURCE = PaperList(
    key="sources",
    title="各资金来源结余",
    fields=(
        text("name", "资金来源"),
        money("opening", "上期结余"),
        money("income", "本期收入"),
        money("expense", "本期支出"),
        money("transfer", "内部划转"),
        money("closing", "期末结余"),
    ),
)
_RECEIPTS = PaperList(
    key="receipts",
    title="收入（按来源）",
    fields=(text("source", "资金来源"), money("amount", "金额")),
)
_PAYMENTS = PaperList(
    key="payments",
    title="支出（按类别）",
    fields=(text("category", "支出类别"), money("amount", "金额")),
)


def _voucher(no: int, category: str, summary: str, came: int, went: int) -> Row:
    return {
        "day": date(2026, 10, no * 3),
        "voucher_no": f"记-{no:04}",
        "category": category,
        "summary": summary,
        "income": came or None,
        "expense": went or None,
        "source": "社会捐赠" if category == "社会捐赠" else "服务群众专项经费",
        "handler": "王敏",
        "attachments": 2,
    }


INCOME_EXPENSE = PaperKind(
    key="funds.income_expense",
    title="经费收支公开表",
    by_hand=True,
    fields=(
        ORGANISATION,
        PaperField(key="period", title="公开期间", required=True),
        money("opening", "上期结余"),
        money("income", "本期收入"),
        money("expense", "本期支出"),
        money("closing", "期末结余"),
        long("categories", "支出分类"),
        number("count", "凭证张数"),
        text("head", "月结校验码"),
        long("correction", "更正说明"),
        PHONE,
        *POSTED,
        ISSUED_ON,
    ),
    lists=(_VOUCHERS, _BY_SOURCE, _RECEIPTS, _PAYMENTS),
    parts={"income_bars": "收入图", "expense_bars": "支出图"},
    reckon=_reckoned,
    sample=Content(
        values={
            "organisation": OFFICE,
            "period": "2026年10月",
            "opening": 1_834_527,
            "head": "3f2a9c51 07d4be68",
            "phone": TO_CALL,
            "posted_from": date(2026, 11, 3),
            "posted_until": date(2026, 11, 18),
            "issued_on": date(2026, 11, 3),
        },
        lists={
            "vouchers": [
                _voucher(1, "专项拨款", "街道拨付第四季度服务群众专项经费", 5_000_000, 0),
                _voucher(2, "环境整治", "清理5号楼后绿地垃圾清运费", 0, 45_000),
                _voucher(3, "为老服务", "重阳节慰问独居老人（126户，每户50元）", 0, 630_000),
                _voucher(4, "文体活动", "“邻里节”活动场地布置及用品", 0, 118_650),
                _voucher(5, "社会捐赠", "辖区单位“幸福超市”捐赠", 150_000, 0),
                _voucher(6, "维修维护", "活动室空调清洗、加氟（2台）", 0, 36_550),
            ],
            "sources": [
                {
                    "name": "服务群众专项经费",
                    "opening": 1_834_527,
                    "income": 5_000_000,
                    "expense": 830_200,
                    "closing": 6_004_327,
                },
                {
                    "name": "社会捐赠",
                    "opening": 0,
                    "income": 150_000,
                    "expense": 0,
                    "closing": 150_000,
                },
            ],
        },
    ),
)
"""经费收支公开表 (domain 4.10, no. 19)."""
