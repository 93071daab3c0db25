"""One voucher on paper: to be signed, for the supervisors, and for everybody."""

from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, PaperKind, PaperList
from shequ_desktop.funds.documents.common import (
    COMMON,
    INSIDE,
    ISSUED,
    Row,
    day,
    long,
    money,
    number,
    officer,
    text,
)

_FACTS = (
    text("voucher_no", "凭证号"),
    day("on", "业务日期"),
    text("direction", "收付"),
    text("account", "账户"),
    text("summary", "摘要", needed=True),
    text("category", "类别"),
    text("source", "资金来源"),
    text("project", "项目"),
    money("amount", "金额", needed=True),
    number("attachments", "附件张数"),
    text("unit", "对方单位"),
    PaperField(key="person", title="对方（个人）", kind=FieldKind.NAME),
    officer("handler", "经手人"),
    officer("witness", "证明人"),
    officer("approver", "审批人"),
    text("state", "状态"),
    text("correction", "冲销说明"),
)
_SAMPLE: Row = {
    "voucher_no": "付-0031",
    "on": date(2026, 10, 18),
    "direction": "付",
    "account": "银行",
    "summary": "重阳节慰问独居老人用品",
    "category": "慰问费",
    "source": "服务群众专项经费",
    "project": "重阳敬老",
    "amount": 630_050,
    "attachments": 3,
    "unit": "便民超市",
    "handler": "王敏",
    "witness": "陈静",
    "approver": "周强",
    "state": "已入账",
}

REIMBURSEMENT = PaperKind(
    key="funds.reimbursement",
    title="报销单（票据粘贴单）",
    by_hand=True,
    fields=(*INSIDE, *_FACTS),
    sample=Content(values={**ISSUED, **_SAMPLE}),
)
"""报销单、收款收据粘贴单: the amount in capitals, three signatures (domain 4.10, no. 21)."""

VOUCHER = PaperKind(
    key="funds.voucher",
    title="凭证查阅件（监督用）",
    fields=(
        *INSIDE,
        *_FACTS,
        officer("recorded_by", "填制人"),
        officer("checked_by", "复核人"),
        officer("posted_by", "入账人"),
        day("posted_on", "入账日期"),
        text("resolution", "决议"),
        long("note", "备注"),
    ),
    lists=(
        PaperList(
            key="files",
            title="票据",
            fields=(text("name", "文件"), text("hash", "校验码（SHA-256）")),
        ),
    ),
    parts={"pictures": "票据图片"},
    sample=Content(
        values={
            **ISSUED,
            **_SAMPLE,
            "recorded_by": "李芳",
            "checked_by": "刘洋",
            "posted_by": "刘洋",
            "posted_on": date(2026, 10, 20),
            "resolution": "〔2026〕第12号",
        },
        lists={"files": [{"name": "发票1.jpg", "hash": "3f2a9c5107d4be68…"}]},
    ),
)
"""Everything that is kept of a voucher, for 居务监督委员会."""

VOUCHER_PUBLIC = PaperKind(
    key="funds.voucher_public",
    title="凭证公开件",
    fields=(*COMMON, *_FACTS),
    sample=Content(values={**ISSUED, **_SAMPLE}),
)
"""What everybody may see of a voucher: residents are masked, receipts are only counted."""
