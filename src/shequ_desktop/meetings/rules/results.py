"""The result of a vote and its proof: computed from the count, never typed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from shequ_desktop.community.values import RuleProfile, share_words
from shequ_desktop.kernel.shares import Share
from shequ_desktop.kernel.sources import Cited
from shequ_desktop.meetings.rules import evaluations
from shequ_desktop.meetings.rules.elections import Ranking, places, rank
from shequ_desktop.meetings.rules.judging import (
    WITHOUT_QUORUM,
    Count,
    majority_rule,
    quorum_rule,
    weigh,
)
from shequ_desktop.meetings.values import (
    YES_OR_NO,
    Assembly,
    CountSheet,
    Verdict,
    VoteDraft,
    VoteForm,
    VoteMethod,
    VoteResult,
    evaluation_manner,
)

_BY_CAST = frozenset({VoteForm.ELECTION, VoteForm.RECALL})
"""Forms of which the law counts those who vote, not those who are there (第十九条, 第二十条)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a profile asks of one vote."""

    quorum: Cited[Share]
    """Of those entitled."""
    majority: Cited[Share]
    """Of those present, or of those who voted."""
    by_cast: bool
    quorum_binds: bool
    allowance: str = ""
    """The words by which the profile lets a meeting without a quorum vote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """What was frozen with a vote: whom it is counted against, and by which rules."""

    entitled: int
    present: int
    assembly: Assembly | None
    """``None``: a meeting that no law counts."""
    profile: RuleProfile


def rules_for(draft: VoteDraft, frozen: Frozen) -> Rules | None:
    """Return what is asked of such a vote; ``None``: nothing is.

    书面征求意见 is no vote of a meeting: the law lets those present decide (第二十七条,
    第二十九条).
    """
    if frozen.assembly is None or draft.method is VoteMethod.WRITTEN:
        return None
    quorum, majority = _shares(draft, frozen.assembly, frozen.profile)
    if quorum is None or majority is None:
        return None
    allowed = frozen.profile.allows(WITHOUT_QUORUM)
    return Rules(
        quorum=quorum,
        majority=majority,
        by_cast=draft.form in _BY_CAST,
        quorum_binds=allowed is None or draft.form in _BY_CAST,
        allowance="" if allowed is None else allowed.words,
    )


def votes_all_day(draft: VoteDraft, assembly: Assembly | None) -> bool:
    """Return whether voters come and go: an election or a recall by voters or households.

    Then those who vote are counted when the box is opened; nobody has to wait for the others.
    """
    return draft.form in _BY_CAST and assembly is not Assembly.REPRESENTATIVES


def in_person(draft: VoteDraft, assembly: Assembly | None) -> bool:
    """Return whether proxies do not count, whatever local rules say of them at meetings.

    第十九条: 采取居民代表选举方式的，不实行委托投票; a recall goes as the election went (第二十条).
    """
    return draft.form in _BY_CAST and assembly is Assembly.REPRESENTATIVES


def voters(draft: VoteDraft, frozen: Frozen) -> int:
    """Return how many ballots can be given out at most."""
    if draft.method is VoteMethod.WRITTEN or votes_all_day(draft, frozen.assembly):
        return frozen.entitled
    return frozen.present


def result_of(draft: VoteDraft, sheet: CountSheet, frozen: Frozen) -> VoteResult:
    """Return what came of a vote of which ``check_sheet`` finds nothing against the sheet."""
    rules = rules_for(draft, frozen)
    void = sheet.returned > sheet.issued
    if void:
        lines = (*_ballot_lines(draft, sheet), "收回的票多于发出的票，本次表决无效，应当重新表决。")
        return VoteResult(sheet=sheet, void=True, verdict=None, arithmetic=lines)
    if draft.form is VoteForm.EVALUATION:
        return _evaluated(draft, sheet, frozen)
    verdict = None if rules is None else _verdict(sheet, frozen, rules)
    ranking = Ranking((), ())
    if draft.form not in YES_OR_NO:
        least = 1 if verdict is None else verdict.votes_needed
        ranking = rank(draft, sheet.choices, least=least)
        if verdict is not None:
            enough = places(draft) if draft.form is VoteForm.ELECTION else 1
            filled = ranking.chosen >= enough and not ranking.tied
            binding = verdict.quorum_ok or (rules is not None and not rules.quorum_binds)
            verdict = replace(verdict, passed=binding and filled)
            if not binding:
                ranking = Ranking(
                    tuple(replace(each, chosen=False) for each in ranking.choices), ()
                )
    proof = _Proof(draft, sheet, frozen, rules, verdict, ranking)
    return VoteResult(
        sheet=sheet,
        void=False,
        verdict=verdict,
        choices=ranking.choices,
        tied=ranking.tied,
        arithmetic=tuple(proof.lines()),
    )


def share_proof(share: Share, *, of: int, unit: str) -> str:
    """Return how many of so many a share is, worked out: 45 × 2 ÷ 3 = 30, 至少 30 人."""
    whole, rest = divmod(share.numerator * of, share.denominator)
    times = "" if share.numerator == 1 else f" × {share.numerator}"
    left = f" 余 {rest}" if rest else "（含本数）" if share.inclusive else "（不含本数）"
    worked = f"{of}{times} ÷ {share.denominator} = {whole}{left}"
    return f"{share_words(share)}：{worked}，至少 {share.least(of=of)} {unit}"


@dataclass(frozen=True, slots=True)
class _Proof:
    draft: VoteDraft
    sheet: CountSheet
    frozen: Frozen
    rules: Rules | None
    verdict: Verdict | None
    ranking: Ranking

    def lines(self) -> Iterator[str]:
        yield f"应到 {self.frozen.entitled} 人，表决时到会 {self.frozen.present} 人。"
        if self.rules is not None and self.verdict is not None:
            yield self._quorum(self.rules, self.verdict)
        yield from _ballot_lines(self.draft, self.sheet)
        if self.draft.form in YES_OR_NO:
            yield self._sum()
        yield from self._outcome()

    def _quorum(self, rules: Rules, verdict: Verdict) -> str:
        took_part = self.sheet.returned if rules.by_cast else self.frozen.present
        what = "参加投票" if rules.by_cast else "到会"
        met = took_part >= verdict.quorum_needed
        end = f"{what} {took_part} 人{_against(took_part, verdict.quorum_needed)}"
        share = share_proof(rules.quorum.value, of=self.frozen.entitled, unit="人")
        said = f"法定人数：以应到 {self.frozen.entitled} 人计，{share}；{end}，{'符合' if met else '不足'}。"
        if not met and not rules.quorum_binds:
            said += f"规则允许：{rules.allowance}。"
        return f"{said}（{rules.quorum.source}）"

    def _sum(self) -> str:
        sheet = self.sheet
        return (
            f"赞成 {sheet.votes_for} + 反对 {sheet.against} + 弃权 {sheet.abstained}"
            f" = {sheet.votes_for + sheet.against + sheet.abstained} 票。"
        )

    def _outcome(self) -> Iterator[str]:
        if self.rules is None or self.verdict is None:
            yield from self._untold()
            return
        base = self.sheet.returned if self.rules.by_cast else self.frozen.present
        whom = "参加投票" if self.rules.by_cast else "到会"
        share = share_proof(self.rules.majority.value, of=base, unit="票")
        rest = "反对、弃权和无效票都计入总数，" if self.draft.form in YES_OR_NO else ""
        yield f"通过票数：{rest}以{whom} {base} 人计，{share}。（{self.rules.majority.source}）"
        if not self.verdict.quorum_ok and self.rules.quorum_binds:
            yield "没有达到法定人数，表决没有效力。"
        elif self.draft.form in YES_OR_NO:
            yes, need = self.sheet.votes_for, self.verdict.votes_needed
            told = "通过" if self.verdict.passed else "没有通过"
            yield f"赞成 {yes} 票{_against(yes, need)}，{told}。"
        else:
            yield from self._places(self.verdict.votes_needed)

    def _untold(self) -> Iterator[str]:
        if self.draft.method is VoteMethod.WRITTEN:
            yield "书面征求意见不能代替会议表决，结果供会议讨论时参考。"
        else:
            yield f"“{self.frozen.profile.title}”没有规定这种表决的通过票数，只记录票数。"
        if self.draft.form not in YES_OR_NO:
            yield from self._places(1)

    def _places(self, least: int) -> Iterator[str]:
        election = self.draft.form is VoteForm.ELECTION
        word = "当选" if election else "选定"
        for each in sorted(self.ranking.choices, key=lambda choice: -choice.votes):
            state = word if each.chosen else f"未{word}"
            if each.label in self.ranking.tied:
                state = "与他人票数相等，未定"
            yield f"{each.label} {each.votes} 票{_against(each.votes, least)}：{state}。"
        seats, chosen = places(self.draft), self.ranking.chosen
        if election:
            yield f"应选 {seats} 名，当选 {chosen} 名，还缺 {seats - chosen} 名。"
        if self.ranking.tied:
            names = "、".join(self.ranking.tied)
            yield f"{names} 票数相等，法律没有规定怎样取舍，应当就他们再次投票。"
        elif election and chosen < seats:
            yield "不足的名额另行选举，由未当选的人员中得票多的作为候选人。"


def _shares(
    draft: VoteDraft, assembly: Assembly, profile: RuleProfile
) -> tuple[Cited[Share] | None, Cited[Share] | None]:
    if draft.form is VoteForm.RECALL:
        by_representatives = assembly is Assembly.REPRESENTATIVES
        voting = profile.recall_representatives if by_representatives else profile.recall_voters
        return voting, profile.recalled
    if draft.form is VoteForm.ELECTION:
        voting = {
            Assembly.RESIDENTS: profile.election_voters,
            Assembly.HOUSEHOLDS: profile.election_households,
            Assembly.REPRESENTATIVES: profile.election_representatives,
        }[assembly]
        return voting, profile.elected if draft.round == 1 else profile.elected_again
    return quorum_rule(assembly, profile), majority_rule(assembly, profile)


def _verdict(sheet: CountSheet, frozen: Frozen, rules: Rules) -> Verdict:
    count = Count(
        entitled=frozen.entitled,
        present=sheet.returned if rules.by_cast else frozen.present,
        votes_for=sheet.votes_for,
    )
    return weigh(rules.quorum, rules.majority, count, quorum_binds=rules.quorum_binds)


def _evaluated(draft: VoteDraft, sheet: CountSheet, frozen: Frozen) -> VoteResult:
    """Return what people were judged; there is nothing to be carried."""
    share = evaluation_manner().unfit
    needed = share_proof(share, of=sheet.valid, unit="票")
    return VoteResult(
        sheet=sheet,
        void=False,
        verdict=None,
        choices=evaluations.choices(draft, sheet, share),
        arithmetic=(
            f"应到 {frozen.entitled} 人，表决时到会 {frozen.present} 人。",
            *_ballot_lines(draft, sheet),
            f"评为{draft.grades[-1]}：以有效票 {sheet.valid} 张计，{needed}。",
            *evaluations.lines(draft, sheet, share),
        ),
    )


def _ballot_lines(draft: VoteDraft, sheet: CountSheet) -> Iterator[str]:
    if draft.method is VoteMethod.HANDS:
        if sheet.invalid:
            yield f"到会 {sheet.returned} 人中，{sheet.invalid} 人没有举手，不算赞成。"
        return
    if sheet.returned > sheet.issued:
        yield f"发出 {sheet.issued} 张，收回 {sheet.returned} 张，多出 {sheet.returned - sheet.issued} 张。"
        return
    yield f"发出 {sheet.issued} 张 = 收回 {sheet.returned} + 未收回 {sheet.issued - sheet.returned}。"
    yield f"收回 {sheet.returned} 张 = 有效 {sheet.valid} + 无效 {sheet.invalid}。"


def _against(have: int, need: int) -> str:
    return f" ≥ {need}" if have >= need else f" < {need}"
