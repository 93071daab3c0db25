"""Papers of proposals: the form with the pages to sign, the steps, and who watched them."""

from collections.abc import Iterator, Mapping
from datetime import date

from shequ_desktop.community.values import Step, StepTemplate
from shequ_desktop.documents.kinds import Content, FieldKind, PaperKind, PaperList
from shequ_desktop.meetings.documents.common import (
    COMMON,
    ISSUED,
    Issuer,
    Row,
    field,
    long,
    text,
)
from shequ_desktop.meetings.values import (
    COUNTED_TITLES,
    PROPOSER_TITLES,
    EndorsementNeed,
    Proposal,
    StepRecord,
)

_DAY, _NUMBER = FieldKind.DAY, FieldKind.NUMBER
_FEWEST_LINES = 10
"""To sign on, where the rules ask for no number."""

PROPOSAL = PaperKind(
    key="meetings.proposal",
    title="提案表和联名签名页",
    fields=(
        *COMMON,
        text("number", "编号"),
        text("title", "标题", required=True),
        text("kind", "提案人类别"),
        field("proposer", "提案人", FieldKind.NAME_OFFICE),
        text("scope", "涉及范围"),
        long("reason", "理由"),
        long("body", "内容"),
        text("options", "备选方案"),
        field("budget", "预算", FieldKind.MONEY),
        text("fund_source", "经费来源"),
        long("risk_note", "稳评说明"),
        text("counted_as", "联名单位"),
        field("signed", "已联名", _NUMBER),
        field("needed", "需要联名", _NUMBER),
        text("missing", "还差"),
        text("article", "依据"),
    ),
    lists=(
        PaperList(
            key="signers",
            title="联名人",
            fields=(
                field("name", "姓名", FieldKind.NAME),
                field("door", "门牌或者小组", FieldKind.ADDRESS),
                text("counted_as", "计为"),
                field("signed_on", "日期", _DAY),
            ),
        ),
    ),
    sample=Content(
        values={
            **ISSUED,
            "number": "TA-2026-003",
            "title": "增设晾衣架",
            "kind": "居民户联名",
            "proposer": "王伟等",
            "scope": "全体居民",
            "reason": "楼前没有晾晒的地方，被褥晾在绿篱上。",
            "body": "在2号楼、4号楼南侧空地各设晾衣架两组。",
            "budget": 860_000,
            "fund_source": "公益事业专项补助资金",
            "counted_as": "户",
            "signed": 2,
            "needed": 50,
            "missing": "还差 48 户",
            "article": "《锦江区社区居民代表会议规定》（样本）提案",
        },
        lists={
            "signers": [
                {
                    "name": "王伟",
                    "door": "2号楼101",
                    "counted_as": "户",
                    "signed_on": date(2026, 11, 8),
                },
                {
                    "name": "张丽",
                    "door": "2号楼102",
                    "counted_as": "户",
                    "signed_on": date(2026, 11, 9),
                },
                *([{}] * 8),
            ]
        },
    ),
)
"""提案表 and the pages where people sign (domain 4.10, no. 14), a line for each who is needed."""

_STEP = (
    text("step", "步骤"),
    field("held_on", "日期", _DAY),
    text("place", "地点"),
    field("chair", "主持人", FieldKind.NAME_OFFICE),
    field("should", "应到", _NUMBER),
    field("present", "实到", _NUMBER),
    field("for", "赞成", _NUMBER),
    field("against", "反对", _NUMBER),
    field("abstain", "弃权", _NUMBER),
    text("opinion", "意见"),
)
_HEAD = (
    *COMMON,
    text("number", "编号"),
    text("title", "提案", required=True),
    text("template", "流程", required=True),
    text("source", "依据"),
)
_SAMPLE: Row = {
    **ISSUED,
    "number": "TA-2026-003",
    "title": "增设晾衣架",
    "template": "四议两公开",
    "source": "《关于加强和完善城乡社区治理的意见》",
}

STEPS = PaperKind(
    key="meetings.steps",
    title="提案流程记录表",
    fields=_HEAD,
    lists=(PaperList(key="steps", title="步骤", fields=_STEP),),
    sample=Content(
        values=_SAMPLE,
        lists={
            "steps": [
                {
                    "step": "党组织会议提议",
                    "held_on": date(2026, 11, 10),
                    "chair": "陈静",
                    "should": 7,
                    "present": 6,
                    "for": 6,
                    "against": 0,
                    "abstain": 0,
                    "opinion": "同意提交两委会商议。",
                },
                {"step": "两委会商议"},
                {"step": "党员大会审议"},
                {"step": "居民代表会议决议"},
                {"step": "决议公开"},
                {"step": "实施结果公开"},
            ]
        },
    ),
)
"""四议两公开 or 六步流程记录表 (no. 15): a row for each step, done or still to be done."""

SUPERVISION = PaperKind(
    key="meetings.supervision",
    title="全程监督记录",
    fields=_HEAD,
    lists=(
        PaperList(
            key="steps",
            title="步骤",
            fields=(
                text("step", "步骤"),
                field("held_on", "日期", _DAY),
                field("supervisor", "监督人", FieldKind.NAME_OFFICE),
                field("supervised_on", "签字日期", _DAY),
            ),
        ),
    ),
    sample=Content(
        values=_SAMPLE,
        lists={
            "steps": [
                {
                    "step": "党组织会议提议",
                    "held_on": date(2026, 11, 10),
                    "supervisor": "赵刚",
                    "supervised_on": date(2026, 11, 10),
                },
                {"step": "两委会商议"},
            ]
        },
    ),
)
"""全程监督记录 (no. 16): what the supervisors found is written by hand, and signed."""

PAPERS = (PROPOSAL, STEPS, SUPERVISION)


def proposal_of(
    proposal: Proposal, need: EndorsementNeed | None, doors: Mapping[str, str], issuer: Issuer
) -> Content:
    """Return the facts of 提案表 with the pages to sign.

    Args:
        need: How many have to sign; ``None``: a body brings it, nobody signs.
        doors: Where signers live, or which group they stand for, by their ids.
    """
    draft = proposal.draft
    signers: list[Row] = [
        {
            "name": each.name,
            "door": doors.get(each.person_id, ""),
            "counted_as": COUNTED_TITLES[each.counted_as],
            "signed_on": each.signed_on,
        }
        for each in proposal.signers
    ]
    wanted = 0 if need is None else need.needed or _FEWEST_LINES
    signers += [{}] * max(0, wanted - len(signers))
    return Content(
        values={
            **issuer.head(proposal.submitted_on),
            "number": proposal.number,
            "title": draft.title,
            "kind": PROPOSER_TITLES[draft.proposer_kind],
            "proposer": draft.proposer_name,
            "scope": draft.scope,
            "reason": draft.reason,
            "body": draft.body,
            "options": "；".join(draft.options),
            "budget": draft.budget_fen,
            "fund_source": draft.fund_source,
            "risk_note": draft.risk_note,
            **({} if need is None else _counted(need)),
        },
        lists={"signers": signers},
    )


def steps_of(proposal: Proposal, template: StepTemplate, issuer: Issuer) -> Content:
    """Return the facts of 流程记录表; a step that was done twice has two rows."""
    rows: list[Row] = [
        {"step": step.title} if record is None else _done(step, record)
        for step, record in _walk(proposal, template)
    ]
    return Content(values=_head(proposal, template, issuer), lists={"steps": rows})


def supervision_of(proposal: Proposal, template: StepTemplate, issuer: Issuer) -> Content:
    """Return the facts of 全程监督记录."""
    rows: list[Row] = [
        {
            "step": step.title,
            "held_on": None if record is None else record.held_on,
            "supervisor": "" if record is None else record.supervisor,
            "supervised_on": None if record is None else record.supervised_on,
        }
        for step, record in _walk(proposal, template)
    ]
    return Content(values=_head(proposal, template, issuer), lists={"steps": rows})


def _counted(need: EndorsementNeed) -> Row:
    unit = COUNTED_TITLES[need.counted_as]
    measure = "户" if unit == "户" else "人"
    missing = "没有人数要求"
    if need.missing is not None:
        missing = f"还差 {need.missing} {measure}" if need.missing else "已经达到"
    return {
        "counted_as": unit,
        "signed": need.signed,
        "needed": need.needed,
        "missing": missing,
        "article": "" if need.source is None else str(need.source),
    }


def _head(proposal: Proposal, template: StepTemplate, issuer: Issuer) -> Row:
    return {
        **issuer.head(),
        "number": proposal.number,
        "title": proposal.draft.title,
        "template": template.title,
        "source": template.source,
    }


def _walk(proposal: Proposal, template: StepTemplate) -> Iterator[tuple[Step, StepRecord | None]]:
    for step in template.steps:
        records = [each for each in proposal.records if each.step == step.key]
        if not records:
            yield step, None
        for record in records:
            yield step, record


def _done(step: Step, record: StepRecord) -> Row:
    return {
        "step": step.title,
        "held_on": record.held_on,
        "place": record.place,
        "chair": record.chair,
        "should": record.should,
        "present": record.present,
        "for": record.votes_for,
        "against": record.against,
        "abstain": record.abstained,
        "opinion": record.opinion,
    }
