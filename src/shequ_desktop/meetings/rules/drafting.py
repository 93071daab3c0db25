"""会议记录 and 会议纪要, drafted from what the desk noted. Pure.

What no law orders is the form of minutes; ours has what real ones have: time, place, who should
have come and who came, the proof of the quorum, each item with who said what, votes with their
arithmetic, what is to be done by whom until when.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from shequ_desktop.community.values import RuleProfile
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.meetings.rules.judging import quorum_rule
from shequ_desktop.meetings.rules.results import share_proof
from shequ_desktop.meetings.values import (
    ITEM_TITLES,
    KIND_TITLES,
    METHOD_TITLES,
    VOTE_STATE_TITLES,
    AgendaItem,
    Attendance,
    Capacity,
    Meeting,
    MeetingState,
    Presence,
    Vote,
    VoteForm,
    Way,
)

_MOST_NAMES = 80
"""Of more people the sign-in sheet has the names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything minutes are drafted from."""

    committee: str
    """Who signs: 幸福里社区居民委员会."""
    meeting: Meeting
    roll: tuple[Attendance, ...]
    votes: tuple[Vote, ...]
    profile: RuleProfile


def record(facts: Facts) -> str:
    """Return the draft of a 会议记录: everything, as it was said."""
    return "\n".join(
        [
            *_head(facts, "会议记录"),
            *_presence(facts),
            *_reasons(facts),
            *_names(facts.roll),
            *(line for item in facts.meeting.items for line in _item(item, facts)),
            *_end(facts),
        ]
    )


def summary(facts: Facts) -> str:
    """Return the draft of a 会议纪要: what came of it, who does what until when."""
    said = f"{_day_of(facts.meeting)}，{facts.meeting.draft.title}在{_place(facts)}召开。"
    chaired = _filled("会议由{}主持。", facts.meeting.draft.chair)
    decided = [item for item in facts.meeting.items if _is_worth(item, facts)]
    lines = [line for at, item in enumerate(decided, start=1) for line in _brief(at, item, facts)]
    return "\n".join(
        [
            _title(facts.meeting.draft.title, "会议纪要"),
            "",
            said + chaired + "".join(_presence(facts)[:1]),
            *_presence(facts)[1:],
            *_reasons(facts),
            "会议议定如下：" if lines else "会议没有形成议定事项。",
            *lines,
            "",
            facts.committee,
            _day_of(facts.meeting),
        ]
    )


def clock(minute: int) -> str:
    """Return a minute of the day as people write it; past midnight it is the next day's."""
    day = "次日 " if minute >= 24 * 60 else ""
    return f"{day}{minute // 60 % 24}:{minute % 60:02}"


def chinese_day(day: date) -> str:
    """Return 2026年11月22日."""
    return f"{day.year}年{day.month}月{day.day}日"


def _head(facts: Facts, form: str) -> Iterator[str]:
    meeting, draft = facts.meeting, facts.meeting.draft
    yield _title(draft.title, form)
    yield ""
    kind = KIND_TITLES[draft.kind] + _filled("（{}）", draft.number)
    yield f"会议：{kind}，{'定期' if draft.regular else '临时'}召开"
    begun = draft.begins if meeting.opened is None else meeting.opened
    ended = "" if meeting.closed is None else f"至 {clock(meeting.closed)}"
    yield f"时间：{_day_of(meeting)} {clock(begun)} {ended}".rstrip()
    yield f"地点：{_place(facts)}"
    for title, name in (
        ("召集人", draft.convener),
        ("召集依据", draft.convene_basis),
        ("主持人", draft.chair),
        ("记录人", draft.recorder),
    ):
        if name:
            yield f"{title}：{name}"


def _presence(facts: Facts) -> list[str]:
    """Return how many should have come and came, and the proof that they were enough."""
    meeting = facts.meeting
    members = [each for each in facts.roll if each.capacity is Capacity.MEMBER]
    entitled = len(members) if meeting.entitled is None else meeting.entitled
    came = sum(each.presence in (Presence.PRESENT, Presence.PROXY) for each in members)
    present = came if meeting.present_at_opening is None else meeting.present_at_opening
    leave = sum(each.presence is Presence.LEAVE for each in members)
    proxies = sum(each.presence is Presence.PROXY for each in members)
    line = f"应到 {entitled} 人，开会时实到 {present} 人"
    line += f"，委托 {proxies} 人" if proxies else ""
    line += f"，请假 {leave} 人" if leave else ""
    lines = [f"{line}。"]
    assembly = meeting.draft.assembly
    rule = None if assembly is None else quorum_rule(assembly, facts.profile)
    if rule is not None and entitled:
        needed = rule.value.least(of=entitled)
        met = "符合法定人数" if present >= needed else f"还差 {needed - present} 人，不足法定人数"
        share = share_proof(rule.value, of=entitled, unit="人")
        lines.append(
            f"法定人数：以应到 {entitled} 人计，{share}；实到 {present} 人，{met}。（{rule.source}）"
        )
    return lines


def _reasons(facts: Facts) -> Iterator[str]:
    """Yield why it was called at short notice, became a talk, or did not come about."""
    meeting = facts.meeting
    if meeting.noticed_on is not None:
        modes = {each.code: each.label for each in code_table("notice_mode")}
        mode = _filled("，方式：{}", modes.get(meeting.notice_mode, meeting.notice_mode))
        yield f"会议通知：{chinese_day(meeting.noticed_on)}发出{mode}。"
    if meeting.special_reason:
        yield f"临时通知的特殊情况：{_open_end(meeting.special_reason)}。"
    if meeting.way is Way.DECIDING and meeting.side_reason:
        yield f"没有达到法定人数仍然开会的原因：{_open_end(meeting.side_reason)}。"
    if meeting.way is Way.TALK and meeting.side_reason:
        yield f"会议转为座谈，听取意见，不作表决，不形成决议。原因：{_open_end(meeting.side_reason)}。"
    elif meeting.state in (MeetingState.FAILED, MeetingState.POSTPONED, MeetingState.CANCELLED):
        what = {
            MeetingState.FAILED: "会议没有开成（流会）",
            MeetingState.POSTPONED: "会议延期",
            MeetingState.CANCELLED: "会议取消",
        }[meeting.state]
        to = "" if meeting.postponed_to is None else f"至{chinese_day(meeting.postponed_to)}"
        yield f"{what}{to}。原因：{_open_end(meeting.side_reason)}。"


def _names(roll: Iterable[Attendance]) -> Iterator[str]:
    people = list(roll)
    members = [each for each in people if each.capacity is Capacity.MEMBER]
    for title, presence in (
        ("到会人员", Presence.PRESENT),
        ("委托", Presence.PROXY),
        ("请假", Presence.LEAVE),
        ("缺席", Presence.ABSENT),
    ):
        names = [
            each.name + _filled("（由{}代）", each.proxy)
            for each in members
            if each.presence is presence
        ]
        if names:
            yield f"{title}（{len(names)} 人）：{_joined(names)}"
    others = [
        each.name
        for each in people
        if each.capacity is not Capacity.MEMBER and each.presence is Presence.PRESENT
    ]
    if others:
        yield f"列席和其他人员（{len(others)} 人）：{_joined(others)}"


def _item(item: AgendaItem, facts: Facts) -> Iterator[str]:
    draft = item.draft
    yield ""
    yield f"议题{item.seq}　{draft.title}（{ITEM_TITLES[draft.kind]}）"
    if item.begun is not None:
        ended = "" if item.ended is None else f"至 {clock(item.ended)}"
        yield f"时间：{clock(item.begun)} {ended}".rstrip()
    if draft.reporter:
        yield f"报告人：{draft.reporter}"
    if draft.party_studied_on is not None:
        yield f"社区党组织研究讨论：{chinese_day(draft.party_studied_on)}"
    if item.discussion:
        yield f"讨论情况：{item.discussion}"
    for speech in item.speeches:
        mark = "（意见）" if speech.is_opinion else ""
        yield f"{speech.speaker}{mark}：{speech.body}"
    for vote in _votes_of(item, facts):
        yield f"表决：{vote.draft.question}（{METHOD_TITLES[vote.draft.method]}）"
        yield from _vote_lines(vote)
    if item.decision:
        yield f"决定：{item.decision}"
    yield from _tasks(item)


def _brief(at: int, item: AgendaItem, facts: Facts) -> Iterator[str]:
    yield f"{at}. {_open_end(item.draft.title)}。{item.decision}".rstrip()
    for vote in _votes_of(item, facts):
        yield f"   表决“{vote.draft.question}”：{_told(vote)}。"
    opinions = sum(speech.is_opinion for speech in item.speeches)
    if opinions:
        yield f"   听取意见 {opinions} 条。"
    yield from (f"   {line}" for line in _tasks(item))


def _vote_lines(vote: Vote) -> Iterator[str]:
    if vote.void_reason:
        yield f"表决作废。原因：{_open_end(vote.void_reason)}。"
    elif vote.result is None:
        yield "还没有结果。"
    else:
        yield from (f"　{line}" for line in vote.result.arithmetic)
        if vote.tellers:
            checkers = _filled("；监票人：{}", "、".join(vote.checkers))
            yield f"计票人：{'、'.join(vote.tellers)}{checkers}"


def _told(vote: Vote) -> str:
    """Return a vote in one line."""
    state = VOTE_STATE_TITLES[vote.state]
    if vote.result is None or vote.void_reason:
        return state
    sheet, chosen = vote.result.sheet, [each for each in vote.result.choices if each.chosen]
    if vote.draft.form is VoteForm.EVALUATION:
        names = "、".join(each.label for each in chosen)
        return f"到会 {vote.present} 人，{names or f'没有人被评为{vote.draft.grades[-1]}'}"
    if vote.result.choices:
        names = "、".join(f"{each.label} {each.votes} 票" for each in chosen)
        tied = _filled("；{} 票数相等，待再次投票", "、".join(vote.result.tied))
        return f"到会 {vote.present} 人，{f'选出 {names}' if names else '没有选出'}{tied}"
    return (
        f"到会 {vote.present} 人，赞成 {sheet.votes_for} 票，反对 {sheet.against} 票，"
        f"弃权 {sheet.abstained} 票，{state}"
    )


def _tasks(item: AgendaItem) -> Iterator[str]:
    for task in item.tasks:
        due = "" if task.due_on is None else f"；完成期限：{chinese_day(task.due_on)}"
        yield f"议定事项：{_open_end(task.body)}{_filled('；负责人：{}', task.owner)}{due}"


def _end(facts: Facts) -> Iterator[str]:
    yield ""
    if facts.meeting.closed is not None:
        yield f"{clock(facts.meeting.closed)} 散会。"
    yield "主持人（签名）：　　　　　　记录人（签名）：　　　　　　"
    yield "居民代表（签名）：　　　　　　　　　　　　"


def _is_worth(item: AgendaItem, facts: Facts) -> bool:
    return bool(item.decision or item.tasks or _votes_of(item, facts) or item.speeches)


def _votes_of(item: AgendaItem, facts: Facts) -> list[Vote]:
    return [vote for vote in facts.votes if vote.item_id == item.id]


def _title(meeting: str, form: str) -> str:
    """Return what minutes are called; 第三次会议 and 会议记录 share their 会议."""
    return meeting.removesuffix("会议") + form


def _day_of(meeting: Meeting) -> str:
    return chinese_day(meeting.opened_on or meeting.draft.planned_on)


def _place(facts: Facts) -> str:
    return facts.meeting.draft.place or "（地点）"


def _open_end(words: str) -> str:
    """Return words without the full stop that the sentence around them brings."""
    return words.strip().rstrip("。.")


def _joined(names: list[str]) -> str:
    if len(names) > _MOST_NAMES:
        return "名单见签到表"
    return "、".join(names)


def _filled(words: str, value: str) -> str:
    """Return ``words`` with ``value`` in their blank, or nothing if there is no value."""
    return words.format(value) if value else ""
