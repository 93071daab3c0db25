"""捐赠公示: who gave what, as far as they want it known, and what became of it."""

from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, PaperKind, PaperList
from shequ_desktop.funds.documents.common import (
    COMMON,
    ISSUED,
    POSTED,
    POSTING,
    Row,
    day,
    long,
    money,
    text,
    with_days,
)

ANONYMOUS = "爱心人士"
"""What stands for a donor who does not want to be named."""

_DONORS: tuple[Row, ...] = (
    {"day": date(2026, 11, 2), "unit": "幸福里物业公司", "amount": 500_000, "use": "购买棉被"},
    {"day": date(2026, 11, 3), "name": "赵秀兰", "amount": 50_000, "use": "购买棉被"},
    {"day": date(2026, 11, 6), "name": "王建国", "goods": "大米10袋", "use": "慰问老人"},
    {"day": date(2026, 11, 9), "unit": "便民超市", "goods": "食用油30桶", "use": "慰问老人"},
    {"day": date(2026, 11, 10), "unit": ANONYMOUS, "goods": "棉衣12件", "use": "慰问老人"},
    {"day": date(2026, 11, 12), "name": "王卫国", "amount": 20_000, "use": "购买棉被"},
)
DONATIONS = PaperKind(
    key="funds.donations",
    title="捐赠公示",
    by_hand=True,
    fields=(
        text("campaign", "活动名称", needed=True),
        text("period", "捐赠时间"),
        long("spent", "使用情况"),
        *POSTED,
        *COMMON,
    ),
    lists=(
        PaperList(
            key="donors",
            title="捐赠者",
            fields=(
                day("day", "日期", "捐赠日期"),
                text("unit", "捐赠单位", "单位", "单位名称"),
                PaperField(
                    key="name", title="捐赠人", kind=FieldKind.NAME, words=("姓名", "捐款人")
                ),
                money("amount", "金额", "捐款金额", "捐赠金额"),
                text("goods", "物资及数量", "物资", "捐赠物资"),
                text("use", "用途", "捐赠用途"),
            ),
        ),
    ),
    reckon=with_days,
    sample=Content(
        values={
            **ISSUED,
            **POSTING,
            "campaign": "“暖冬行动”爱心捐赠",
            "period": "2026年11月1日至15日",
            "spent": "捐款已购买棉被40床，随捐赠物资送到老人家中；余款700元结转下次使用。",
        },
        lists={"donors": _DONORS},
    ),
)
"""Donations and what became of them (《居民委员会组织法》第三十四条第二项; domain 4.10, no. 24)."""
