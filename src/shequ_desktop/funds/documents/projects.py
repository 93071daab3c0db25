"""Projects on paper: before they begin, while they run, when they are accepted and rated."""

from dataclasses import replace
from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, PaperKind, PaperList
from shequ_desktop.documents.paper import Tone
from shequ_desktop.funds.documents.common import (
    COMMON,
    INSIDE,
    ISSUED,
    POSTED,
    POSTING,
    Row,
    bars_of,
    day,
    fen,
    long,
    money,
    number,
    officer,
    posted_words,
    text,
    with_days,
)

_SHED: Row = {
    "project": "非机动车停车棚建设项目",
    "number": "XM-2026-003",
    "decision": "经2026年第二次居民代表会议表决通过",
    "budget": 8_640_000,
    "source": "社区公益事业专项补助资金",
    "implementer": "居民委员会（施工单位经公开询价确定）",
    "period": "2026年12月10日至2027年1月20日",
    "supervisors": "周德胜、马春梅、何平",
}

PROJECT = PaperKind(
    key="funds.project",
    title="项目公示",
    by_hand=True,
    fields=(
        text("project", "项目名称", needed=True),
        text("decision", "决定依据", needed=True),
        PaperField(key="need", title="为什么做", required=True, long=True, words=("立项理由",)),
        PaperField(key="plan", title="怎样做", required=True, long=True, words=("实施方案",)),
        money("budget", "项目预算", needed=True),
        text("source", "资金来源", needed=True),
        text("implementer", "实施单位", needed=True),
        text("period", "实施时间", "工期", needed=True),
        PaperField(key="supervisors", title="监督人员", kind=FieldKind.NAME_OFFICE, required=True),
        *POSTED,
        *COMMON,
    ),
    reckon=with_days,
    sample=Content(
        values={
            **ISSUED,
            **POSTING,
            **{key: value for key, value in _SHED.items() if key != "number"},
            "need": "电动自行车乱停放、拉线充电，不安全。",
            "plan": "在3号楼东侧建停车位60个、充电位24个。",
            "supervisors": "周德胜、马春梅、何平（居务监督委员会）",
        }
    ),
)
"""A project before it begins: what for, by whom, with whose money (domain 4.10, no. 22)."""


def _compared(content: Content) -> Content:
    """Return the facts with what is left of the budget, and a picture of both."""
    budget, paid = fen(content.values, "budget"), fen(content.values, "paid")
    shares = [("预算", budget), ("实际支出", paid)]
    tone = Tone.RED if paid > budget else Tone.BLUE
    typed = {key: value for key, value in content.values.items() if value not in (None, "")}
    return replace(
        content,
        values={**posted_words(content.values), "left": budget - paid, **typed},
        blocks={**content.blocks, "bars": bars_of(shares, title="预算与实际支出", tone=tone)},
    )


_STEPS = PaperList(
    key="steps",
    title="进展",
    fields=(
        day("on", "日期"),
        text("step", "步骤"),
        text("body", "做了什么", "内容"),
        text("progress", "进度"),
    ),
)
EXECUTION = PaperKind(
    key="funds.execution",
    title="项目实施情况公开",
    by_hand=True,
    fields=(
        text("project", "项目名称", needed=True),
        text("number", "项目编号"),
        text("decision", "决定依据"),
        text("implementer", "实施单位"),
        text("period", "实施时间", "工期"),
        money("budget", "项目预算", needed=True),
        money("paid", "实际支出"),
        money("left", "预算剩余"),
        text("source", "资金来源"),
        text("progress", "目前进度"),
        long("result", "结果"),
        officer("supervisors", "监督人员"),
        *POSTED,
        *COMMON,
    ),
    lists=(_STEPS,),
    parts={"bars": "预算与实际支出图"},
    reckon=_compared,
    sample=Content(
        values={
            **ISSUED,
            **POSTING,
            **_SHED,
            "paid": 5_180_000,
            "progress": "60%",
            "result": "棚架已经立好，充电位正在接线。",
        },
        lists={
            "steps": [
                {
                    "on": date(2026, 12, 10),
                    "step": "开工",
                    "body": "施工队进场，划线围挡",
                    "progress": "5%",
                },
                {
                    "on": date(2026, 12, 28),
                    "step": "监督检查",
                    "body": "居务监督委员会到场检查，棚架合格",
                    "progress": "60%",
                },
            ]
        },
    ),
)
"""What became of a project and its money (domain 4.10, no. 13)."""

ACCEPTANCE = PaperKind(
    key="funds.acceptance",
    title="项目验收单",
    by_hand=True,
    fields=(
        text("project", "项目名称", needed=True),
        text("number", "项目编号"),
        text("decision", "决定依据"),
        text("implementer", "实施单位"),
        text("period", "实施时间", "工期"),
        money("budget", "项目预算"),
        money("paid", "实际支出"),
        money("left", "预算剩余"),
        day("accepted_on", "验收日期"),
        long("standard", "验收标准"),
        long("finding", "验收意见"),
        text("outcome", "验收结论"),
        officer("signers", "验收人员"),
        *INSIDE,
    ),
    parts={"bars": "预算与实际支出图"},
    reckon=_compared,
    sample=Content(
        values={
            **ISSUED,
            **{key: value for key, value in _SHED.items() if key not in ("source", "supervisors")},
            "paid": 8_452_600,
            "accepted_on": date(2027, 1, 22),
            "standard": "停车位60个、充电位24个；棚顶不漏水；线路有漏电保护。",
            "finding": "数量相符，通水试验不漏，漏电保护动作正常。",
            "outcome": "合格",
            "signers": "周德胜、马春梅、李芳",
        }
    ),
)
"""验收单 (domain 4.10, no. 23)."""


def _rated(content: Content) -> Content:
    """Return the facts with the sum of the ballots and the share of the content ones."""
    values = content.values
    counts = [
        (label, fen(values, key))
        for key, label in (("good", "满意"), ("fair", "基本满意"), ("bad", "不满意"))
    ]
    total = sum(count for _, count in counts)
    computed: Row = {}
    if total:
        content_ones = counts[0][1] + counts[1][1]
        computed = {"total": total, "rate": f"{100 * content_ones / total:.1f}%"}
    typed = {key: value for key, value in values.items() if value not in (None, "")}
    return replace(content, values={**values, **computed, **typed})


RATING = PaperKind(
    key="funds.rating",
    title="项目评议表",
    by_hand=True,
    fields=(
        text("project", "项目名称", needed=True),
        text("number", "项目编号"),
        text("implementer", "实施单位"),
        money("paid", "实际支出"),
        day("rated_on", "评议日期"),
        text("manner", "评议方式"),
        number("good", "满意"),
        number("fair", "基本满意"),
        number("bad", "不满意"),
        number("total", "有效票"),
        text("rate", "满意率"),
        long("opinions", "意见建议"),
        *INSIDE,
    ),
    reckon=_rated,
    sample=Content(
        values={
            **ISSUED,
            "project": _SHED["project"],
            "number": _SHED["number"],
            "implementer": _SHED["implementer"],
            "paid": 8_452_600,
            "rated_on": date(2027, 2, 3),
            "manner": "居民代表现场评议",
            "good": 31,
            "fair": 6,
            "bad": 1,
            "opinions": "希望充电价格写在棚子上。",
        }
    ),
)
"""评议表 (domain 4.10, no. 23)."""
