"""``shequ meetings``: what the law says of a vote; needs no file."""

import argparse

from shequ_desktop.community.values import RuleProfile, shipped_profiles
from shequ_desktop.console.speech import DONE, Speech
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.meetings.rules import Count, check_count, judge
from shequ_desktop.meetings.values import Assembly, Verdict


class ProfileUnknown(Problem):
    """No rule profile has that key."""

    sentence = QT_TRANSLATE_NOOP("problems", "没有“{profile}”这套规则。可用的有：{profiles}。")


def judge_vote(arguments: argparse.Namespace, speech: Speech) -> int:
    """Say whether a meeting had a quorum and whether a vote was carried, with the articles."""
    profile = _profile(arguments.profile)
    assembly = Assembly(arguments.kind)
    count = Count(
        entitled=arguments.entitled,
        present=arguments.present,
        votes_for=arguments.votes_for,
        against=arguments.against,
        abstained=arguments.abstain,
    )
    refuse(check_count(assembly, count, profile))
    verdict = judge(assembly, count, profile)
    answer = {
        "quorum_needed": verdict.quorum_needed,
        "quorum_ok": verdict.quorum_ok,
        "votes_needed": verdict.votes_needed,
        "passed": verdict.passed,
        "articles": [str(source) for source in verdict.sources],
    }
    speech.answer(answer, _told(count, verdict))
    return DONE


def _profile(key: str) -> RuleProfile:
    profiles = shipped_profiles()
    if key not in profiles:
        raise ProfileUnknown(profile=key, profiles="、".join(profiles))
    return profiles[key]


def _told(count: Count, verdict: Verdict) -> str:
    quorum = "符合" if verdict.quorum_ok else "不足"
    passed = "通过" if verdict.passed else "不通过"
    return (
        f"应到 {count.entitled} 人，到会 {count.present} 人，"
        f"法定至少 {verdict.quorum_needed} 人：{quorum}。\n"
        f"赞成 {count.votes_for} 票，至少要 {verdict.votes_needed} 票：{passed}。\n"
        f"依据：{'；'.join(map(str, verdict.sources))}。"
    )
