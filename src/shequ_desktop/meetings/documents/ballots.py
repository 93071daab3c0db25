"""Ballots: for one question, for several at once, to choose among options.

None has a number: a vote stays secret (《城市居民委员会组织法》第十九条: 无记名投票). As many are
printed as can be given out.
"""

from collections.abc import Sequence

from shequ_desktop.documents.kinds import Content, FieldKind, PaperKind, PaperList, Value
from shequ_desktop.meetings.documents.common import (
    ISSUED,
    ORGANISATION,
    Issuer,
    field,
    long,
    text,
)
from shequ_desktop.meetings.rules.elections import places
from shequ_desktop.meetings.values import VoteDraft, VoteForm

MOST_GRADES = 5
"""Columns that a ballot of several items has room for."""
_CHOICES = frozenset({VoteForm.CHOOSE, VoteForm.ELECTION})
_TWO_LINES = 4
YES_NO = ("赞成", "反对", "弃权")

_MEETING = text("meeting", "会议名称", required=True)
_COPIES = field("copies", "张数", FieldKind.NUMBER, required=True)

BALLOT = PaperKind(
    key="meetings.ballot",
    title="表决票（一事一票）",
    by_hand=True,
    fields=(ORGANISATION, _MEETING, long("question", "表决事项", "事项", required=True), _COPIES),
    sample=Content(
        values={
            "organisation": ISSUED["organisation"],
            "meeting": "第十届居民代表会议第三次会议",
            "question": "是否同意使用公共收益清洗二次供水水箱",
            "copies": 45,
        }
    ),
)
"""表决票 (domain 4.10, no. 6): one question, four on a sheet."""


def _with_columns(content: Content) -> Content:
    """Let a ballot without grades be for, against, or neither."""
    keys = [f"grade_{at}" for at in range(1, MOST_GRADES + 1)]
    given = [str(content.values.get(key) or "") for key in keys]
    grades = given if any(given) else [*YES_NO, *[""] * (len(keys) - len(YES_NO))]
    names = "、".join(filter(None, grades)).replace("\n", "")
    rule = content.values.get("rule") or (
        f"填写说明：每项只选一栏（{names}），在栏内画“○”；多选或者不能辨认的，该项作废；"
        + ("不选的，视为弃权。" if "弃权" in grades else "不选的，该项不计。")
    )
    return Content(
        values={
            **content.values,
            **dict(zip(keys, grades, strict=True)),
            "rule": rule,
            "title": content.values.get("title") or "表决票",
        },
        lists=content.lists,
        blocks=content.blocks,
    )


ITEMS_BALLOT = PaperKind(
    key="meetings.items_ballot",
    title="表决票（多项）",
    by_hand=True,
    fields=(
        ORGANISATION,
        _MEETING,
        text("title", "票名"),
        long("rule", "填写说明"),
        _COPIES,
        *(text(f"grade_{at}", f"第{at}栏") for at in range(1, MOST_GRADES + 1)),
    ),
    lists=(
        PaperList(
            key="items",
            title="表决事项",
            fields=(text("item", "事项", "评议对象", required=True),),
        ),
    ),
    sample=Content(
        values={
            "organisation": ISSUED["organisation"],
            "meeting": "第十届居民代表会议第四次会议",
            "title": "表决票",
            "copies": 45,
        },
        lists={
            "items": [
                {"item": "旧楼加装电梯公共收益使用方案"},
                {"item": "社区停车管理公约（修订稿）"},
            ]
        },
    ),
    reckon=_with_columns,
)
"""表决票 of several items, or of people who are evaluated (第三十七条): a line for each."""

CHOICE_BALLOT = PaperKind(
    key="meetings.choice_ballot",
    title="选择票、选举票",
    by_hand=True,
    fields=(
        ORGANISATION,
        _MEETING,
        text("title", "票名", required=True),
        text("question", "事项", required=True),
        field("most", "最多选几项", FieldKind.NUMBER, required=True),
        long("note", "补充说明"),
        _COPIES,
    ),
    lists=(
        PaperList(
            key="options",
            title="选项",
            fields=(text("option", "选项", "候选人", "姓名", required=True),),
        ),
    ),
    sample=Content(
        values={
            "organisation": ISSUED["organisation"],
            "meeting": "业主代表会议",
            "title": "选择票",
            "question": "选聘物业服务企业",
            "most": 1,
            "copies": 45,
        },
        lists={
            "options": [
                {"option": "安和物业服务有限公司"},
                {"option": "同心物业服务有限公司"},
                {"option": "邻里物业服务有限公司"},
            ]
        },
    ),
)
"""多项选择票 (no. 7) and ballots of elections: at most so many of the options."""

PAPERS = (BALLOT, ITEMS_BALLOT, CHOICE_BALLOT)


def ballot_for(vote: VoteDraft) -> PaperKind:
    """Return which ballot a vote is cast with."""
    if vote.form is VoteForm.EVALUATION:
        return ITEMS_BALLOT
    return CHOICE_BALLOT if vote.form in _CHOICES else BALLOT


def ballot_of(vote: VoteDraft, *, meeting: str, copies: int, issuer: Issuer) -> Content:
    """Return the facts of the ballot of a vote.

    Args:
        meeting: The meeting's name.
        copies: How many can be given out.
    """
    head: dict[str, Value] = {
        "organisation": issuer.organisation,
        "meeting": meeting,
        "copies": max(copies, 1),
    }
    if vote.form is VoteForm.EVALUATION:
        grades = {f"grade_{at}": _narrow(grade) for at, grade in enumerate(vote.grades, start=1)}
        return Content(
            values={**head, "title": "民主评议票", **grades},
            lists={"items": [{"item": person} for person in vote.options]},
        )
    if vote.form in _CHOICES:
        return Content(
            values={**head, **_of_choice(vote)},
            lists={"options": [{"option": option} for option in vote.options]},
        )
    return Content(values={**head, "question": vote.question})


def items_ballot_of(items: Sequence[str], *, meeting: str, copies: int, issuer: Issuer) -> Content:
    """Return the facts of one ballot for all that a meeting is to vote on."""
    return Content(
        values={
            "organisation": issuer.organisation,
            "meeting": meeting,
            "title": "表决票",
            "copies": max(copies, 1),
        },
        lists={"items": [{"item": item} for item in items]},
    )


def _of_choice(vote: VoteDraft) -> dict[str, Value]:
    if vote.form is VoteForm.CHOOSE:
        return {
            "title": "选择票",
            "question": vote.question,
            "most": vote.choose_most,
        }
    again = "（另行选举）" if vote.round > 1 else ""
    return {
        "title": f"选举票{again}",
        "question": vote.question,
        "most": places(vote),
        "note": f"应选 {vote.seats} 名，候选人 {len(vote.options)} 名。",
    }


def _narrow(grade: str) -> str:
    """Return a grade as the head of a narrow column: 基本称职 on two lines."""
    half = len(grade) // 2
    return grade if len(grade) < _TWO_LINES else f"{grade[:half]}\n{grade[half:]}"
