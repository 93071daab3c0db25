"""Votes: what has to be so before something is put to one."""

from dataclasses import replace

from support.counting import (
    ASKED,
    COMMITTEE,
    LAW,
    NOON,
    OLD,
    counted,
    elected,
    frozen,
)

from shequ_desktop.community.values import Allowance
from shequ_desktop.kernel.sources import Source
from shequ_desktop.meetings.rules.judging import WITHOUT_QUORUM
from shequ_desktop.meetings.rules.results import Frozen, result_of, voters
from shequ_desktop.meetings.rules.votes import (
    Opening,
    check_opening,
)
from shequ_desktop.meetings.values import (
    AgendaDraft,
    AgendaItem,
    AgendaItemId,
    Assembly,
    ItemKind,
    KindManner,
    Meeting,
    MeetingDraft,
    MeetingId,
    MeetingKind,
    MeetingState,
    NobodyEntitled,
    NoQuorum,
    NotGoverned,
    Way,
)


def opening(of: Frozen, **more: object) -> Opening:
    """Return the facts of a meeting that is open with these people under these rules."""
    agenda = AgendaItem(
        id=AgendaItemId("1" * 32),
        seq=1,
        draft=AgendaDraft(title="物业", kind=ItemKind.VOTE, party_studied_on=NOON.date()),
    )
    meeting = Meeting(
        id=MeetingId("2" * 32),
        draft=MeetingDraft(
            kind=MeetingKind.REPRESENTATIVES,
            title="会议",
            planned_on=NOON.date(),
            begins=600,
            place="",
        ),
        state=MeetingState.OPEN,
        profile=of.profile.key,
        opened_on=NOON.date(),
        opened=600,
        way=Way.DECIDING,
    )
    plain = Opening(
        meeting=meeting, manner=KindManner(votes=True), item=agenda, frozen=of, earlier=()
    )
    return replace(plain, **more)  # type: ignore[arg-type] # the test names fields of the facts


def test_rules_that_do_not_govern_a_meeting_are_told() -> None:
    of = replace(frozen(45, 45), profile=OLD)

    assert list(check_opening(ASKED, opening(of))) == [NotGoverned(OLD.title)]


def test_nobody_votes_before_the_roll_is_drawn_up() -> None:
    assert list(check_opening(ASKED, opening(frozen(0, 0)))) == [NobodyEntitled()]


def test_an_exception_in_the_text_of_the_rules_lets_fewer_decide() -> None:
    words = "特殊情况下经到会人员同意可以表决"
    source = Source(title="某市规定", edition="样本", article="第八条")
    lenient = replace(LAW, exceptions=(Allowance(WITHOUT_QUORUM, words, source),))
    of = replace(frozen(45, 29), profile=lenient)

    assert list(check_opening(ASKED, opening(of))) == []
    result = result_of(ASKED, counted(29, 15), of)
    assert result.verdict is not None
    assert (result.verdict.quorum_ok, result.verdict.passed) == (False, True)
    assert any(words in line for line in result.arithmetic)
    assert [type(each) for each in check_opening(ASKED, opening(frozen(45, 29)))] == [NoQuorum]


def test_voters_who_come_all_day_need_not_be_there_at_once() -> None:
    of = frozen(305, 12, Assembly.HOUSEHOLDS)

    assert list(check_opening(COMMITTEE, opening(of))) == []
    assert voters(COMMITTEE, of) == 305
    assert not result_of(COMMITTEE, elected(152, 100, 90, 80, 7), of).verdict.quorum_ok  # type: ignore[union-attr] # governed
    assert result_of(COMMITTEE, elected(153, 100, 90, 80, 7), of).verdict.passed  # type: ignore[union-attr] # governed
