"""计票结果报告单: what was given out, came back and was counted, and what follows from it.

Everything is of the frozen result; nothing is typed again.
"""

from collections.abc import Mapping

from shequ_desktop.documents.kinds import Content, FieldKind, PaperKind, PaperList
from shequ_desktop.meetings.documents.common import (
    ISSUED,
    ISSUED_ON,
    ORGANISATION,
    Issuer,
    Row,
    enough,
    field,
    text,
)
from shequ_desktop.meetings.rules.drafting import clock
from shequ_desktop.meetings.values import (
    METHOD_TITLES,
    VOTE_STATE_TITLES,
    YES_OR_NO,
    Meeting,
    Vote,
    VoteForm,
    VoteMethod,
    VoteResult,
    VoteState,
)

_HOW_MANY = FieldKind.NUMBER

COUNT = PaperKind(
    key="meetings.count",
    title="计票结果报告单",
    fields=(
        ORGANISATION,
        ISSUED_ON,
        text("meeting", "会议名称", required=True),
        text("item", "议题"),
        text("question", "表决事项", required=True),
        text("method", "表决方式"),
        text("time", "表决时间"),
        field("entitled", "应到", _HOW_MANY),
        field("present", "到会", _HOW_MANY),
        field("issued", "发出", _HOW_MANY),
        field("returned", "收回", _HOW_MANY),
        field("valid", "有效", _HOW_MANY),
        field("invalid", "无效", _HOW_MANY),
        field("no_hand", "没有举手", _HOW_MANY),
        field("votes_for", "赞成", _HOW_MANY),
        field("against", "反对", _HOW_MANY),
        field("abstained", "弃权", _HOW_MANY),
        text("needed", "需要"),
        text("outcome", "结果", required=True),
        text("void", "无效的原因"),
        field("first", "第一计票人", FieldKind.NAME_OFFICE),
        field("second", "第二计票人", FieldKind.NAME_OFFICE),
        field("tellers", "计票人", FieldKind.NAME_OFFICE),
        field("checkers", "监票人", FieldKind.NAME_OFFICE),
    ),
    lists=(
        PaperList(
            key="choices",
            title="各选项得票",
            fields=(
                text("label", "选项"),
                field("votes", "得票", _HOW_MANY),
                text("state", "结果"),
            ),
        ),
        PaperList(key="proof", title="计算过程", fields=(text("line", "一步"),)),
        PaperList(
            key="corrections",
            title="更正",
            fields=(field("by", "谁更正", FieldKind.NAME_OFFICE), text("reason", "原因")),
        ),
    ),
    sample=Content(
        values={
            "organisation": ISSUED["organisation"],
            "issued_on": ISSUED["issued_on"],
            "meeting": "第十届居民代表会议第三次会议",
            "item": "清洗二次供水水箱",
            "question": "是否同意使用公共收益清洗二次供水水箱",
            "method": "无记名投票",
            "time": "14:20—14:30",
            "entitled": 45,
            "present": 30,
            "issued": 30,
            "returned": 30,
            "valid": 29,
            "invalid": 1,
            "votes_for": 16,
            "against": 9,
            "abstained": 4,
            "needed": "赞成 16 票",
            "outcome": "通过",
            "first": "王敏",
            "second": "李强",
            "tellers": "王敏、李强",
            "checkers": "赵刚",
        },
        lists={
            "proof": [
                {"line": line}
                for line in (
                    "应到 45 人，表决时到会 30 人。",
                    "法定人数：到会 30 人 ≥ 30，符合。（《城市居民委员会组织法》第二十九条）",
                    "发出 30 张 = 收回 30 + 未收回 0。",
                    "收回 30 张 = 有效 29 + 无效 1。",
                    "赞成 16 + 反对 9 + 弃权 4 = 29 票。",
                    "通过票数：以到会 30 人计，过半数：30 ÷ 2 = 15（不含本数），至少 16 票。",
                    "赞成 16 票 ≥ 16，通过。",
                )
            ]
        },
    ),
)
"""计票结果报告单 (domain 4.10, no. 8), signed by tellers and checkers."""

PAPERS = (COUNT,)

_OUTCOMES: Mapping[tuple[VoteForm, VoteState], str] = {
    (VoteForm.ELECTION, VoteState.PASSED): "已选出",
    (VoteForm.ELECTION, VoteState.REJECTED): "名额未满",
    (VoteForm.CHOOSE, VoteState.PASSED): "已选定",
    (VoteForm.CHOOSE, VoteState.REJECTED): "没有选定",
    (VoteForm.EVALUATION, VoteState.COUNTED): "评议结果见下表",
}


def count_of(vote: Vote, meeting: Meeting, issuer: Issuer) -> Content:
    """Return the facts of 计票结果报告单 of an announced vote, or of one that is void."""
    first, second = (vote.counted_by.get(turn, "") for turn in (1, 2))
    title = next((item.draft.title for item in meeting.items if item.id == vote.item_id), "")
    ended = "" if vote.closed is None else f"—{clock(vote.closed)}"
    return Content(
        values={
            "organisation": issuer.organisation,
            "issued_on": meeting.opened_on or issuer.today,
            "meeting": meeting.draft.title,
            "item": title if title != vote.draft.question else "",
            "question": vote.draft.question,
            "method": METHOD_TITLES[vote.draft.method] + _round(vote),
            "time": f"{clock(vote.opened)}{ended}",
            "entitled": vote.entitled,
            "present": vote.present,
            **({} if vote.result is None else _numbers(vote, vote.result)),
            "outcome": _OUTCOMES.get((vote.draft.form, vote.state), VOTE_STATE_TITLES[vote.state]),
            "void": enough(vote.void_reason),
            "first": first,
            "second": second,
            "tellers": "、".join(vote.tellers),
            "checkers": "、".join(vote.checkers),
        },
        lists=_lists(vote),
    )


def _numbers(vote: Vote, result: VoteResult) -> Row:
    sheet = result.sheet
    hands = vote.draft.method is VoteMethod.HANDS
    ballots: Row = {
        "issued": sheet.issued,
        "returned": sheet.returned,
        "valid": sheet.valid,
        "invalid": sheet.invalid,
    }
    found: dict[str, str | int | None] = {}
    if not hands:
        found.update(ballots)  # type: ignore[arg-type] # numbers, all of them
    elif vote.draft.form in YES_OR_NO:
        found["no_hand"] = sheet.invalid
    if vote.draft.form in YES_OR_NO:
        found.update(votes_for=sheet.votes_for, against=sheet.against, abstained=sheet.abstained)
    if result.verdict is not None:
        word = "赞成" if vote.draft.form in YES_OR_NO else "得票"
        found["needed"] = f"{word} {result.verdict.votes_needed} 票"
    return found


def _lists(vote: Vote) -> Mapping[str, list[Row]]:
    corrections: list[Row] = [
        {"by": each.by, "reason": enough(each.reason)} for each in vote.entries if each.reason
    ]
    if vote.result is None:
        return {"corrections": corrections}
    result, draft = vote.result, vote.draft
    choices: list[Row] = [
        {
            "label": each.label,
            "votes": each.votes,
            "state": _state(draft.form, chosen=each.chosen, tied=each.label in result.tied),
        }
        for each in result.choices
    ]
    if not choices and draft.form not in YES_OR_NO:
        pairs = zip(draft.labels, result.sheet.choices, strict=True)
        choices = [{"label": label, "votes": votes} for label, votes in pairs]
    return {
        "choices": choices,
        "proof": [{"line": line} for line in result.arithmetic],
        "corrections": corrections,
    }


def _state(form: VoteForm, *, chosen: bool, tied: bool) -> str:
    if tied:
        return "票数相等，未定"
    word = {VoteForm.ELECTION: "当选", VoteForm.CHOOSE: "选定"}.get(form, "达到")
    return word if chosen else ""


def _round(vote: Vote) -> str:
    return "（另行选举）" if vote.draft.form is VoteForm.ELECTION and vote.draft.round > 1 else ""
