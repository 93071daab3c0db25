"""The tables of an audit pack, row by row. Pure. Amounts in yuan, as spreadsheets reckon."""

from collections.abc import Iterable, Mapping, Sequence

from shequ_desktop.funds.values import (
    ACCOUNT_TITLES,
    DIRECTION_TITLES,
    PROJECT_STATE_TITLES,
    VOUCHER_STATE_TITLES,
    Disclosure,
    Project,
    Voucher,
)

HEADS: Mapping[str, Sequence[str]] = {
    "凭证": (
        "凭证号",
        "日期",
        "账户",
        "收付",
        "摘要",
        "类别",
        "资金来源",
        "项目",
        "金额（元）",
        "附件",
        "对方",
        "经手人",
        "证明人",
        "审批人",
        "填制人",
        "复核人",
        "入账日期",
        "状态",
        "冲销原因",
    ),
    "资金来源": (
        "年度",
        "名称",
        "性质",
        "上年结转（元）",
        "收入（元）",
        "支出（元）",
        "结余（元）",
        "依据",
        "限定用途",
        "物资",
    ),
    "项目": (
        "编号",
        "名称",
        "状态",
        "预算（元）",
        "支出（元）",
        "剩余（元）",
        "实施单位",
        "监督人员",
    ),
    "决议": ("文号", "标题", "通过日期", "会议", "状态", "内容"),
    "公开件": (
        "名称",
        "期间",
        "生成日期",
        "生成人",
        "页数",
        "更正原因",
        "已被更正",
        "校验码（SHA-256）",
    ),
}
"""Titles of the columns, by table."""


def voucher_rows(
    vouchers: Iterable[Voucher],
    sources: Mapping[str, str],
    categories: Mapping[str, str],
    projects: Mapping[str, str],
) -> list[Sequence[object]]:
    """Return the rows of vouchers; what takes another back is below 0."""
    return [
        (
            each.shown_number,
            each.draft.on,
            ACCOUNT_TITLES[each.draft.account],
            DIRECTION_TITLES[each.draft.direction],
            each.draft.summary,
            categories.get(each.draft.category, each.draft.category),
            sources.get(each.draft.source_id, ""),
            projects.get(each.draft.project_id or "", ""),
            (-1 if each.reverses is not None else 1) * each.draft.amount_fen / 100,
            each.draft.invoices,
            each.draft.counterparty,
            each.draft.handler,
            each.draft.witness,
            each.draft.approver,
            each.recorded_by,
            each.checked_by,
            each.posted_on,
            VOUCHER_STATE_TITLES[each.state],
            each.reason,
        )
        for each in vouchers
    ]


def project_row(each: Project) -> Sequence[object]:
    """Return the row of a project."""
    return (
        each.number,
        each.draft.name,
        PROJECT_STATE_TITLES[each.state],
        each.draft.budget_fen / 100,
        each.paid_fen / 100,
        each.left_fen / 100,
        each.draft.implementer,
        "、".join(each.draft.supervisors),
    )


def disclosure_row(each: Disclosure) -> Sequence[object]:
    """Return the row of a sheet that was printed."""
    return (
        each.draft.title,
        each.draft.period_label,
        each.made_on,
        each.made_by,
        each.pages,
        each.reason,
        "" if each.corrected_by is None else "是",
        each.content_hash,
    )
