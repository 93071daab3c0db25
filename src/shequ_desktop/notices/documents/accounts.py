"""经费收支公开表: its sums are computed, never typed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from shequ_desktop.documents.kinds import (
    Content,
    FieldKind,
    PaperField,
    PaperKind,
    PaperList,
    Value,
)
from shequ_desktop.kernel.findings import Finding
from shequ_desktop.kernel.money import yuan
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.notices.documents.common import (
    ISSUED_ON,
    OFFICE,
    ORGANISATION,
    PHONE,
    TO_CALL,
    money,
)


@dataclass(frozen=True, slots=True)
class BalanceWrong(Finding):
    """Opening balance, receipts and payments do not add up to the closing balance."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "上期结余 {opening} 加收入 {income} 减支出 {expense} 应为 {computed}，"
        "表中期末结余是 {closing}。请核对凭证。",
    )

    opening: str
    income: str
    expense: str
    computed: str
    closing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """What the vouchers of a period add up to, in fen."""

    opening: int
    income: int
    expense: int
    closing: int
    categories: Mapping[str, int]
    """Payments by their category, the largest first."""


def sums_of(vouchers: Sequence[Mapping[str, Value]], *, opening: int) -> Sums:
    """Return what ``vouchers`` (rows of the list of that name) add up to.

    Args:
        opening: The balance before the first, in fen.
    """
    categories: dict[str, int] = {}
    income = expense = 0
    for row in vouchers:
        came, went = _fen(row, "income"), _fen(row, "expense")
        income += came
        expense += went
        if went:
            category = str(row.get("category") or "其他")
            categories[category] = categories.get(category, 0) + went
    ordered = dict(sorted(categories.items(), key=lambda each: -each[1]))
    return Sums(
        opening=opening,
        income=income,
        expense=expense,
        closing=opening + income - expense,
        categories=ordered,
    )


def check_balance(sums: Sums, *, closing: int) -> list[Finding]:
    """Return what is wrong if the book's own closing balance, in fen, is another."""
    if sums.closing == closing:
        return []
    said = (sums.opening, sums.income, sums.expense, sums.closing, closing)
    return [BalanceWrong(*map(yuan, said))]


def income_expense_content(
    vouchers: Sequence[Mapping[str, Value]], *, opening: int, values: Mapping[str, Value]
) -> Content:
    """Return the facts of 经费收支公开表, its sums computed from its vouchers.

    Args:
        opening: The balance before the first voucher, in fen.
        values: The other facts: organisation, period, telephone, days.
    """
    sums = sums_of(vouchers, opening=opening)
    spent = "；".join(f"{category}{yuan(fen)}元" for category, fen in sums.categories.items())
    computed: dict[str, Value] = {
        "opening": sums.opening,
        "income": sums.income,
        "expense": sums.expense,
        "closing": sums.closing,
        "categories": spent,
        "count": len(vouchers),
    }
    return Content(values={**values, **computed}, lists={"vouchers": vouchers})


def reckoned(kind: PaperKind, content: Content) -> Content:
    """Return a paper's facts with the sums that nobody has typed, computed from its vouchers."""
    vouchers = content.lists.get("vouchers", ())
    if kind.key != INCOME_EXPENSE.key or not vouchers:
        return content
    opening = content.values.get("opening")
    start = opening if isinstance(opening, int) else 0
    computed = income_expense_content(vouchers, opening=start, values={})
    typed = {key: value for key, value in content.values.items() if value not in (None, "")}
    return replace(content, values={**computed.values, **typed})


def _fen(row: Mapping[str, Value], key: str) -> int:
    value = row.get(key)
    return value if isinstance(value, int) else 0


_VOUCHERS = PaperList(
    key="vouchers",
    title="凭证",
    fields=(
        PaperField(key="day", title="日期", kind=FieldKind.DAY, words=("发生日期", "记账日期")),
        PaperField(key="voucher_no", title="凭证号", words=("凭证编号", "编号", "票号")),
        PaperField(key="category", title="科目", words=("类别", "支出类别", "项目")),
        PaperField(key="summary", title="摘要", required=True, words=("内容", "用途", "事由")),
        money("income", "收入", "收入金额", "收方", "借方"),
        money("expense", "支出", "支出金额", "付方", "贷方"),
        money("balance", "余额", "结余", "结存"),
        PaperField(key="source", title="资金来源", words=("来源", "经费来源")),
        PaperField(key="handler", title="经手人", kind=FieldKind.NAME_OFFICE, words=("经办人",)),
        PaperField(
            key="attachments",
            title="附件张数",
            kind=FieldKind.NUMBER,
            words=("附件", "单据张数"),
        ),
    ),
)


def _voucher(
    no: int, category: str, summary: str, income: int, expense: int
) -> Mapping[str, Value]:
    return {
        "day": date(2026, 10, no * 3),
        "voucher_no": f"记-{no:04}",
        "category": category,
        "summary": summary,
        "income": income or None,
        "expense": expense or None,
        "source": "服务群众专项经费",
        "handler": "王敏",
        "attachments": 2,
    }


INCOME_EXPENSE = PaperKind(
    key="notices.income_expense",
    title="经费收支公开表",
    by_hand=True,
    fields=(
        ORGANISATION,
        PaperField(key="period", title="公开期间", required=True),
        money("opening", "上期结余"),
        money("income", "本期收入"),
        money("expense", "本期支出"),
        money("closing", "期末结余"),
        PaperField(key="categories", title="支出分类", long=True),
        PaperField(key="count", title="凭证张数", kind=FieldKind.NUMBER),
        PHONE,
        PaperField(key="posted_from", title="公示开始", kind=FieldKind.DAY),
        PaperField(key="posted_until", title="公示结束", kind=FieldKind.DAY),
        ISSUED_ON,
    ),
    lists=(_VOUCHERS,),
    sample=income_expense_content(
        [
            _voucher(1, "专项拨款", "街道拨付第四季度服务群众专项经费", 5_000_000, 0),
            _voucher(2, "环境整治", "清理5号楼后绿地垃圾清运费", 0, 45_000),
            _voucher(3, "为老服务", "重阳节慰问独居老人（126户，每户50元）", 0, 630_000),
            _voucher(4, "文体活动", "“邻里节”活动场地布置及用品", 0, 118_650),
            _voucher(5, "社会捐赠", "辖区单位“幸福超市”捐赠", 150_000, 0),
            _voucher(6, "维修维护", "活动室空调清洗、加氟（2台）", 0, 36_550),
        ],
        opening=1_834_527,
        values={
            "organisation": OFFICE,
            "period": "2026年10月",
            "phone": TO_CALL,
            "posted_from": date(2026, 11, 3),
            "posted_until": date(2026, 11, 18),
            "issued_on": date(2026, 11, 3),
        },
    ),
)
"""经费收支公开表 (domain 4.10, no. 19)."""
