"""How the numbers of a rule profile are called, and how a share is said in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from shequ_desktop.kernel.shares import Share
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

_DIGITS: Final = "零一二三四五六七八九"
_TEN: Final = 10


@dataclass(frozen=True, slots=True)
class NumberWords:
    """What one number of a profile is called."""

    chapter: str
    """Context ``profiles``."""
    title: str
    """Context ``profiles``."""
    unit: str = ""
    """Context ``profiles``; empty: it is a share, or a yes or no."""
    stricter: int = 0
    """1: more of it asks for more; -1: less of it does; 0: neither."""


_RESIDENTS: Final = QT_TRANSLATE_NOOP("profiles", "居民会议")
_REPRESENTATIVES: Final = QT_TRANSLATE_NOOP("profiles", "居民代表会议")
_BODIES: Final = QT_TRANSLATE_NOOP("profiles", "组织和任期")
_ELECTION: Final = QT_TRANSLATE_NOOP("profiles", "选举和罢免")
_PROPOSAL: Final = QT_TRANSLATE_NOOP("profiles", "提案")
_OPEN: Final = QT_TRANSLATE_NOOP("profiles", "公开和监督")
_DAYS: Final = QT_TRANSLATE_NOOP("profiles", "日")
_MONTHS: Final = QT_TRANSLATE_NOOP("profiles", "个月")
_PEOPLE: Final = QT_TRANSLATE_NOOP("profiles", "人")
_HOMES: Final = QT_TRANSLATE_NOOP("profiles", "户")
_YEARS: Final = QT_TRANSLATE_NOOP("profiles", "年")
_TIMES: Final = QT_TRANSLATE_NOOP("profiles", "次")
_OLD: Final = QT_TRANSLATE_NOOP("profiles", "周岁")

NUMBER_WORDS: Final[Mapping[str, NumberWords]] = {
    "residents_quorum": NumberWords(
        _RESIDENTS, QT_TRANSLATE_NOOP("profiles", "到会：占全体成年居民或者户的代表"), stricter=1
    ),
    "residents_majority": NumberWords(
        _RESIDENTS, QT_TRANSLATE_NOOP("profiles", "通过：占到会人员"), stricter=1
    ),
    "call_residents_by_adults": NumberWords(
        _RESIDENTS, QT_TRANSLATE_NOOP("profiles", "提议召集：占成年居民"), stricter=-1
    ),
    "call_residents_by_households": NumberWords(
        _RESIDENTS, QT_TRANSLATE_NOOP("profiles", "提议召集：占户的代表"), stricter=-1
    ),
    "call_residents_by_representatives": NumberWords(
        _RESIDENTS, QT_TRANSLATE_NOOP("profiles", "提议召集：占居民代表"), stricter=-1
    ),
    "call_residents_by_groups": NumberWords(
        _RESIDENTS, QT_TRANSLATE_NOOP("profiles", "提议召集：占居民小组"), stricter=-1
    ),
    "residents_notice_days": NumberWords(
        _RESIDENTS, QT_TRANSLATE_NOOP("profiles", "提前通知"), _DAYS, stricter=1
    ),
    "adult_age": NumberWords(_RESIDENTS, QT_TRANSLATE_NOOP("profiles", "参加年龄"), _OLD),
    "birthday_counts": NumberWords(_RESIDENTS, QT_TRANSLATE_NOOP("profiles", "周岁从生日当天起算")),
    "representatives_quorum": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "到会：占组成人员"), stricter=1
    ),
    "representatives_majority": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "通过：占到会组成人员"), stricter=1
    ),
    "representatives_part": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "居民代表占组成人员"), stricter=1
    ),
    "call_representatives": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "提议召集：占居民代表"), stricter=-1
    ),
    "representatives_notice_days": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "提前通知"), _DAYS, stricter=1
    ),
    "representatives_interval_months": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "至少召开一次，每"), _MONTHS, stricter=-1
    ),
    "meeting_proxies": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "每人可接受委托，最多"), _PEOPLE
    ),
    "vacancies_count": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "应到人数包括缺额")
    ),
    "units_have_seats": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "单位和外来人口代表是组成人员")
    ),
    "absences_most": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "一年无故缺席终止资格"), _TIMES
    ),
    "households_per_representative_least": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "每名代表的户数，最少"), _HOMES
    ),
    "households_per_representative_most": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "每名代表的户数，最多"), _HOMES
    ),
    "representatives_women": NumberWords(
        _REPRESENTATIVES, QT_TRANSLATE_NOOP("profiles", "妇女占居民代表"), stricter=1
    ),
    "households_least": NumberWords(
        _BODIES, QT_TRANSLATE_NOOP("profiles", "社区规模，最少"), _HOMES
    ),
    "households_most": NumberWords(
        _BODIES, QT_TRANSLATE_NOOP("profiles", "社区规模，最多"), _HOMES
    ),
    "committee_least": NumberWords(
        _BODIES, QT_TRANSLATE_NOOP("profiles", "居委会成员，最少"), _PEOPLE, stricter=1
    ),
    "committee_most": NumberWords(
        _BODIES, QT_TRANSLATE_NOOP("profiles", "居委会成员，最多"), _PEOPLE, stricter=-1
    ),
    "committee_women": NumberWords(
        _BODIES, QT_TRANSLATE_NOOP("profiles", "居委会妇女成员，最少"), _PEOPLE, stricter=1
    ),
    "committee_kin_apart": NumberWords(
        _BODIES, QT_TRANSLATE_NOOP("profiles", "居委会成员实行近亲属回避"), stricter=1
    ),
    "supervisors_apart": NumberWords(
        _BODIES,
        QT_TRANSLATE_NOOP("profiles", "居委会成员及其近亲属不得担任监委会成员"),
        stricter=1,
    ),
    "term_years": NumberWords(_BODIES, QT_TRANSLATE_NOOP("profiles", "每届任期"), _YEARS),
    "handover_days": NumberWords(
        _BODIES, QT_TRANSLATE_NOOP("profiles", "换届后完成移交"), _DAYS, stricter=-1
    ),
    "election_voters": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "选举有效：选民参加投票"), stricter=1
    ),
    "election_households": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "选举有效：户的代表参加投票"), stricter=1
    ),
    "election_representatives": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "选举有效：居民代表参加投票"), stricter=1
    ),
    "elected": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "当选：占参加投票的人员"), stricter=1
    ),
    "elected_again": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "另行选举当选：占已投选票"), stricter=1
    ),
    "election_committee_apart": NumberWords(
        _ELECTION,
        QT_TRANSLATE_NOOP("profiles", "候选人及其近亲属退出选举委员会"),
        stricter=1,
    ),
    "proxies_a_voter": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "每一选民接受委托，最多"), _PEOPLE, stricter=-1
    ),
    "nominators": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "联合提名的选民，最少"), _PEOPLE
    ),
    "roll_posted_days": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "选举日前公布名单"), _DAYS, stricter=1
    ),
    "roll_objection_days": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "对名单提出申诉"), _DAYS
    ),
    "roll_answer_days": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "申诉处理"), _DAYS, stricter=-1
    ),
    "recall_by_voters": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "要求罢免：占选民或者户的代表"), stricter=-1
    ),
    "recall_by_representatives": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "要求罢免：占居民代表"), stricter=-1
    ),
    "recall_voters": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "罢免有效：选民或者户的代表投票"), stricter=1
    ),
    "recall_representatives": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "罢免有效：居民代表投票"), stricter=1
    ),
    "recalled": NumberWords(
        _ELECTION, QT_TRANSLATE_NOOP("profiles", "罢免通过：占投票人员"), stricter=1
    ),
    "proposal_by_representatives": NumberWords(
        _PROPOSAL, QT_TRANSLATE_NOOP("profiles", "联名：占居民代表")
    ),
    "proposal_by_households": NumberWords(
        _PROPOSAL, QT_TRANSLATE_NOOP("profiles", "联名：户数"), _HOMES
    ),
    "board_days": NumberWords(
        _OPEN, QT_TRANSLATE_NOOP("profiles", "公布期限，不少于"), _DAYS, stricter=1
    ),
    "evaluation_months": NumberWords(
        _OPEN, QT_TRANSLATE_NOOP("profiles", "民主评议至少一次，每"), _MONTHS, stricter=-1
    ),
    "evaluation_fails": NumberWords(
        _OPEN, QT_TRANSLATE_NOOP("profiles", "连续不称职终止职务"), _TIMES, stricter=-1
    ),
    "audit_by_representatives": NumberWords(
        _OPEN, QT_TRANSLATE_NOOP("profiles", "要求审计：占居民代表"), stricter=-1
    ),
    "audit_by_residents": NumberWords(
        _OPEN, QT_TRANSLATE_NOOP("profiles", "要求审计：占居民"), stricter=-1
    ),
}
"""Every number of a profile, in the order in which it is read."""


def share_words(share: Share) -> str:
    """Return a share as laws say it: 过半数, 三分之二以上, 超过三分之二, 十分之一以上."""
    if (share.numerator, share.denominator, share.inclusive) == (1, 2, False):
        return "过半数"
    part = f"{han_number(share.denominator)}分之{han_number(share.numerator)}"
    return f"{part}以上" if share.inclusive else f"超过{part}"


def han_number(number: int) -> str:
    """Return a number in Chinese digits up to 99: 第十届; greater ones in Arabic ones."""
    if number < _TEN:
        return _DIGITS[number]
    if number >= _TEN * _TEN:
        return str(number)
    tens, ones = divmod(number, _TEN)
    return f"{'' if tens == 1 else _DIGITS[tens]}十{_DIGITS[ones] if ones else ''}"
