"""Papers of resolutions: the announcement, objections and their answers, what came of it.

《城市居民委员会组织法》（2025年修订，自2026年1月1日起施行） is what they keep to: 第二十七条 and
第二十九条 say how many have to take part and agree, 第三十四条 what is published, and for how long.
"""

from collections.abc import Sequence
from datetime import date

from shequ_desktop.documents.kinds import Content, FieldKind, PaperField, PaperKind, PaperList
from shequ_desktop.meetings.documents.common import (
    COMMON,
    ISSUED,
    Issuer,
    Row,
    enough,
    field,
    long,
    text,
)
from shequ_desktop.meetings.values import (
    YES_OR_NO,
    BoardPeriod,
    Meeting,
    Objection,
    Resolution,
    Vote,
)

_DAY, _NUMBER = FieldKind.DAY, FieldKind.NUMBER

RESOLUTION = PaperKind(
    key="meetings.resolution",
    title="决议公告",
    by_hand=True,
    fields=(
        text("number", "编号", "文号"),
        text("title", "决议标题"),
        text("meeting", "会议名称", required=True),
        field("held_on", "会议日期", _DAY, required=True),
        text("place", "会议地点"),
        field("entitled", "应到人数", _NUMBER, required=True),
        field("present", "实到人数", _NUMBER, required=True),
        text("quorum", "到会是否合法", required=True),
        field("for", "赞成票", _NUMBER),
        field("against", "反对票", _NUMBER),
        field("abstain", "弃权票", _NUMBER),
        text("outcome", "表决结论", required=True),
        long("resolution", "决议内容", "决议事项", required=True),
        text("basis", "依据"),
        field("posted_from", "公布开始日期", _DAY),
        field("posted_until", "公布截止日期", _DAY),
        field("contact", "联系人", FieldKind.NAME_OFFICE),
        *COMMON,
    ),
    sample=Content(
        values={
            **ISSUED,
            "number": "幸居决〔2026〕3号",
            "title": "建设非机动车停车棚",
            "meeting": "2026年第二次居民代表会议",
            "held_on": date(2026, 11, 18),
            "place": "社区活动室",
            "entitled": 45,
            "present": 38,
            "quorum": "达到全体组成人员的三分之二以上，"
            "符合《城市居民委员会组织法》第二十九条的规定",
            "for": 35,
            "against": 2,
            "abstain": 1,
            "outcome": "赞成票超过到会组成人员的半数，决议通过",
            "resolution": "同意在3号楼东侧空地建设非机动车停车棚，设停车位60个、充电位24个。\n"
            "同意所需资金8.64万元从社区公益事业专项补助资金中列支，"
            "由居民委员会组织实施，居务监督委员会全程监督。",
            "posted_from": date(2026, 11, 21),
            "posted_until": date(2026, 12, 6),
            "contact": "李芳",
        }
    ),
)
"""What an assembly has decided (domain 4.10, no. 11; 第三十四条第一项)."""

OBJECTION = PaperKind(
    key="meetings.objection",
    title="异议登记与答复单",
    by_hand=True,
    fields=(
        text("number", "编号", "文号"),
        text("subject", "公示事项", required=True),
        field("person", "提出人", FieldKind.NAME, "姓名"),
        field("person_phone", "提出人电话", FieldKind.PHONE),
        field("received_on", "收到日期", _DAY),
        field("registrar", "登记人", FieldKind.NAME_OFFICE),
        PaperField(key="objection", title="意见、异议", kind=FieldKind.PERSONAL, long=True),
        PaperField(key="findings", title="核实情况", kind=FieldKind.PERSONAL, long=True),
        PaperField(key="answer", title="答复意见", kind=FieldKind.PERSONAL, long=True),
        field("answered_on", "答复日期", _DAY),
        field("answered_by", "答复人", FieldKind.NAME_OFFICE),
        *COMMON,
    ),
    sample=Content(
        values={
            **ISSUED,
            "number": "2026-07",
            "subject": "非机动车停车棚建设项目公示",
            "person": "赵秀兰",
            "person_phone": "13800138000",
            "received_on": date(2026, 11, 24),
            "registrar": "李芳",
            "objection": "停车棚离3号楼东侧窗户太近，担心夜间充电有噪声，也担心起火。",
            "issued_on": None,
        }
    ),
)
"""For the office and who objected (no. 12); what is not known is left to be written."""

EXECUTION = PaperKind(
    key="meetings.execution",
    title="决议执行情况公开",
    fields=(
        *COMMON,
        text("number", "文号"),
        text("title", "决议标题", required=True),
        field("adopted_on", "通过日期", _DAY),
        long("resolution", "决议内容"),
        long("plan", "执行方案"),
        field("owner", "负责人", FieldKind.NAME_OFFICE),
        field("due_on", "完成期限", _DAY),
        field("begun_on", "开始执行", _DAY),
        field("done_on", "执行完毕", _DAY),
        text("state", "执行状态"),
        field("spent", "累计支出", FieldKind.MONEY),
        long("result", "执行结果"),
    ),
    lists=(
        PaperList(
            key="progress",
            title="进展",
            fields=(
                field("on", "日期", _DAY),
                text("body", "进展情况"),
                field("spent", "支出", FieldKind.MONEY),
            ),
        ),
    ),
    sample=Content(
        values={
            **ISSUED,
            "number": "〔2026〕3号",
            "title": "建设非机动车停车棚",
            "adopted_on": date(2026, 11, 18),
            "resolution": "同意在3号楼东侧空地建设非机动车停车棚。",
            "plan": "12月10日前完成施工，12月15日前验收。",
            "owner": "李芳",
            "due_on": date(2026, 12, 15),
            "begun_on": date(2026, 11, 20),
            "state": "执行中",
            "spent": 2_600_000,
        },
        lists={
            "progress": [
                {"on": date(2026, 11, 21), "body": "完成三家比价，确定施工单位。"},
                {"on": date(2026, 11, 25), "body": "支付首期工程款。", "spent": 2_600_000},
            ]
        },
    ),
)
"""决议执行情况公开 (no. 13; 第三十四条第一项: 讨论决定的事项及其实施情况)."""

PAPERS = (RESOLUTION, OBJECTION, EXECUTION)


def resolution_of(
    resolution: Resolution,
    meeting: Meeting,
    vote: Vote,
    issuer: Issuer,
    *,
    board: BoardPeriod,
) -> Content:
    """Return the facts of 决议公告; the numbers are those of the frozen vote.

    Args:
        board: How long it hangs; before it is posted: how long it would from today on.
    """
    return Content(
        values={
            **issuer.head(board.posted_on),
            "number": resolution.shown_number,
            "title": resolution.draft.title,
            "meeting": meeting.draft.title,
            "held_on": resolution.adopted_on,
            "place": meeting.draft.place,
            "entitled": vote.entitled,
            "present": vote.present,
            "quorum": _quorum(vote),
            **_votes(vote),
            "resolution": resolution.draft.body or resolution.draft.title,
            "basis": enough(resolution.draft.legal_basis),
            "posted_from": board.posted_on,
            "posted_until": board.must_stay_until,
            "contact": meeting.draft.contact,
        }
    )


def objections_of(
    resolution: Resolution, objections: Sequence[Objection], issuer: Issuer
) -> Content:
    """Return the facts of the slip of one objection, or of an empty one to be written on."""
    subject = f"{resolution.draft.title}（{resolution.shown_number}决议公告）"
    values: dict[str, str | date | None] = {
        "organisation": issuer.organisation,
        "phone": issuer.phone,
        "subject": subject,
    }
    for each in objections[:1]:
        values |= {
            "person": each.name,
            "person_phone": each.phone,
            "received_on": each.received_on,
            "objection": each.body,
            "answer": each.answer,
            "answered_on": each.answered_on,
        }
    return Content(values=values)


def execution_of(resolution: Resolution, state: str, issuer: Issuer) -> Content:
    """Return the facts of 决议执行情况公开; ``state``: in words."""
    draft = resolution.draft
    rows: list[Row] = [
        {"on": each.on, "body": each.body, "spent": each.spent_fen} for each in resolution.progress
    ]
    return Content(
        values={
            **issuer.head(),
            "number": resolution.shown_number,
            "title": draft.title,
            "adopted_on": resolution.adopted_on,
            "resolution": draft.body,
            "plan": draft.plan,
            "owner": draft.owner,
            "due_on": draft.due_on,
            "begun_on": resolution.begun_on,
            "done_on": resolution.done_on,
            "state": state,
            "spent": resolution.spent_fen if rows else None,
            "result": resolution.result_body,
        },
        lists={"progress": rows},
    )


def _quorum(vote: Vote) -> str:
    verdict = None if vote.result is None else vote.result.verdict
    if verdict is None:
        return "见会议记录"
    articles = "、".join(
        dict.fromkeys(f"《{each.title}》{each.article}" for each in verdict.sources)
    )
    state = "达到" if verdict.quorum_ok else "没有达到"
    return f"{state}法定人数{verdict.quorum_needed}人（{articles}）"


def _votes(vote: Vote) -> Row:
    result = vote.result
    if result is None:
        return {"outcome": "计票记录不在本机"}
    if vote.draft.form not in YES_OR_NO:
        told = "、".join(f"{each.label}{each.votes}票" for each in result.choices)
        return {"outcome": f"{told}，通过" if told else "通过"}
    needed = "" if result.verdict is None else f"通过需要赞成{result.verdict.votes_needed}票，"
    return {
        "for": result.sheet.votes_for,
        "against": result.sheet.against,
        "abstain": result.sheet.abstained,
        "outcome": f"{needed}决议通过",
    }
