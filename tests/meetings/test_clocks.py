"""What the first page counts down to: from the first day it is shown to the day it is late."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from support.gatherings import done, planned
from support.organised import organise
from support.proposals import Session, adopted, do, look

from shequ_desktop.community import service as communities
from shequ_desktop.community.values import (
    CHANGE_BODY,
    NEXT_TERM,
    BodyKind,
    profile_of,
)
from shequ_desktop.kernel.offers import Clock
from shequ_desktop.kernel.periods import WEEKENDS
from shequ_desktop.meetings import service
from shequ_desktop.meetings.rules import clocks as rules
from shequ_desktop.meetings.rules.duty import duty_of
from shequ_desktop.meetings.values import (
    ADOPT_RULE_DOCUMENT,
    GIVE_NOTICE,
    OBJECT_TO_RESOLUTION,
    POST_RESOLUTION,
    WRITE_RULE_DOCUMENT,
    Assembly,
    MeetingKind,
    ObjectionDraft,
    ResolutionDraft,
    RuleDocumentDraft,
    RuleDocumentKind,
)
from shequ_desktop.storage.store import Store

TODAY = date(2026, 11, 22)
LAW = "《中华人民共和国城市居民委员会组织法》（2025年修订）"
PROFILE = profile_of(TODAY)


def clocks(store: Store, what: str) -> list[Clock]:
    return [each for each in look(store, service.clocks) if each.what == what]


def only(found: Any) -> Clock | None:
    listed = list(found)
    assert len(listed) <= 1
    return listed[0] if listed else None


def test_a_residents_meeting_is_called_ten_days_ahead(store: Store) -> None:
    meeting_id = planned(
        store, MeetingKind.RESIDENTS, Assembly.RESIDENTS, date(2026, 12, 6), "居民会议"
    )

    (found,) = clocks(store, "发出会议通知")
    assert found.due == date(2026, 11, 26)
    assert found.basis == LAW + "第二十六条"
    assert found.key == f"meetings:{meeting_id}"
    do(store, GIVE_NOTICE, service.give_notice, meeting_id, on=TODAY, mode="post")
    assert clocks(store, "发出会议通知") == []


def test_a_representatives_meeting_is_called_as_is_usual(store: Store) -> None:
    planned(store, on=date(2026, 12, 6))

    (found,) = clocks(store, "发出会议通知")

    assert found.due == date(2026, 12, 1)
    assert found.basis == "惯例：提前 5 天通知"


def test_a_meeting_far_away_or_over_needs_no_notice_yet(store: Store) -> None:
    meeting_id = planned(
        store, MeetingKind.RESIDENTS, Assembly.RESIDENTS, date(2026, 12, 31), "居民会议"
    )
    meeting = look(store, service.meeting, meeting_id)

    def on(day: date) -> Clock | None:
        return only(rules.of_notice(meeting, PROFILE, today=day))

    assert on(date(2026, 11, 29)) is None
    assert on(date(2026, 11, 30)) is not None
    late = on(date(2026, 12, 31))
    assert late is not None
    assert late.is_late(date(2026, 12, 31))
    assert on(date(2027, 1, 1)) is None


def test_the_half_year_is_thought_of_a_month_before_and_then_late() -> None:
    duty = duty_of(PROFILE, last=date(2026, 3, 3), since=None, planned=None)

    def on(day: date) -> Clock | None:
        return only(rules.of_duty(duty, today=day))

    assert on(date(2026, 7, 31)) is None
    thought = on(date(2026, 8, 1))
    assert thought is not None
    assert thought.due == date(2026, 9, 3)
    assert thought.basis == LAW + "第二十八条"
    assert not thought.is_late(date(2026, 9, 3))
    assert thought.is_late(date(2026, 9, 4))


def test_a_meeting_planned_in_time_stops_the_clock_of_the_half_year() -> None:
    for planned_on, quiet in ((date(2026, 9, 3), True), (date(2026, 9, 4), False)):
        duty = duty_of(PROFILE, last=date(2026, 3, 3), since=None, planned=planned_on)
        assert (only(rules.of_duty(duty, today=date(2026, 9, 1))) is None) is quiet


def test_the_half_year_runs_from_the_term_where_nobody_met(store: Store) -> None:
    organise(store, 120, 3)

    (found,) = clocks(store, "召开居民代表会议")

    assert found.due == date(2026, 7, 10)
    assert found.is_late(TODAY)


def test_a_term_of_five_years_ends_the_day_before_it_began(store: Store) -> None:
    bodies = organise(store, 120, 3).bodies
    body = next(
        each for each in look(store, communities.bodies) if each.id == bodies[BodyKind.COMMITTEE]
    )

    def on(day: date) -> Clock | None:
        return only(rules.of_term(body, PROFILE, WEEKENDS, day))

    assert clocks(store, "换届选举") == []
    assert on(date(2031, 1, 9) - timedelta(days=181)) is None
    found = on(date(2031, 1, 9) - timedelta(days=180))
    assert found is not None
    assert (found.what, found.due) == ("换届选举", date(2031, 1, 9))
    assert found.basis == LAW + "第十四条"
    assert found.key == f"organisation:{body.id}"


def test_a_term_that_was_written_down_counts_as_it_was(store: Store) -> None:
    bodies = organise(store, 120, 3).bodies
    for kind in (BodyKind.COMMITTEE, BodyKind.SUPERVISION):
        found = next(b for b in look(store, communities.bodies) if b.id == bodies[kind])
        draft = replace(found.draft, term_until=date(2026, 12, 31))
        do(store, CHANGE_BODY, communities.change_body, found.id, draft)

    (election,) = clocks(store, "换届选举")
    (end,) = clocks(store, "任期届满")

    assert election.due == end.due == date(2026, 12, 31)
    assert end.basis == "组织机构登记的任期"


def test_a_new_committee_is_handed_over_within_ten_days(store: Store) -> None:
    bodies = organise(store, 120, 3).bodies
    old = next(b for b in look(store, communities.bodies) if b.id == bodies[BodyKind.COMMITTEE])
    draft = replace(old.draft, term_no=11, term_from=date(2026, 11, 18))
    new_id = do(store, NEXT_TERM, communities.next_term, old.id, draft)

    (found,) = clocks(store, "工作移交")

    # The tenth day is a Saturday, so it ends on the Monday after.
    assert found.due == date(2026, 11, 30)
    assert found.basis == LAW + "第二十五条"
    body = next(b for b in look(store, communities.bodies) if b.id == new_id)
    assert only(rules.of_term(body, PROFILE, WEEKENDS, date(2026, 11, 30))) is not None
    assert only(rules.of_term(body, PROFILE, WEEKENDS, date(2026, 12, 1))) is None


def test_the_committee_is_evaluated_once_a_year() -> None:
    how = rules.Evaluated(
        last=date(2026, 1, 20), since=date(2025, 1, 1), committee="第十届居民委员会", body_id="b"
    )
    first = date(2027, 1, 20) - timedelta(days=60)

    assert only(rules.of_evaluation(how, PROFILE, today=first - timedelta(days=1))) is None
    found = only(rules.of_evaluation(how, PROFILE, today=first))
    assert found is not None
    assert found.due == date(2027, 1, 20)
    assert found.basis == LAW + "第三十七条"


def test_a_committee_never_evaluated_is_counted_from_its_term(store: Store) -> None:
    organise(store, 120, 3)

    (found,) = clocks(store, "民主评议")

    assert found.due == date(2027, 1, 10)
    assert found.thing == "第十届居民委员会"


def test_a_resolution_goes_up_and_may_come_down_on_the_nineteenth(store: Store) -> None:
    resolution_id = adopted(store)
    (waiting,) = clocks(store, "张贴决议")
    assert waiting.due is None
    assert waiting.basis == LAW + "第三十四条"
    assert waiting.thing == "〔2026〕1号　加装充电棚"

    do(store, POST_RESOLUTION, service.post_resolution, resolution_id, date(2026, 3, 3))

    (found,) = clocks(store, "决议可以撤下")
    assert (found.due, found.opens) == (date(2026, 3, 19), True)
    assert found.basis == LAW + "第三十四条"
    assert found.key == f"resolutions:{resolution_id}"
    assert clocks(store, "张贴决议") == []


def test_an_objection_waits_for_its_answer(store: Store) -> None:
    resolution_id = adopted(store, session=Session(on=date(2026, 11, 10)))
    do(store, POST_RESOLUTION, service.post_resolution, resolution_id, date(2026, 11, 11))
    draft = ObjectionDraft(received_on=date(2026, 11, 17), body="太吵")
    objection_id = do(
        store, OBJECT_TO_RESOLUTION, service.object_to_resolution, resolution_id, draft
    )

    (found,) = clocks(store, "答复异议")
    assert found.due == date(2026, 11, 20)
    assert found.is_late(TODAY)
    assert "3 日内答复" in found.basis
    done(
        store,
        lambda tx: service.answer_objection(
            tx, objection_id, "已调整方案", date(2026, 11, 21), adopted=True
        ),
    )
    assert clocks(store, "答复异议") == []


def test_what_a_resolution_sets_as_its_last_day_counts_down(store: Store) -> None:
    words = ResolutionDraft(title="清洗水箱", body="同意清洗。", due_on=date(2026, 12, 20))
    adopted(store, session=Session(on=date(2026, 11, 10)), draft=words)

    (found,) = clocks(store, "执行完毕")

    assert found.due == date(2026, 12, 20)
    assert found.basis == "决议〔2026〕1号规定的期限"


def test_a_charter_that_was_adopted_is_to_be_filed(store: Store) -> None:
    charter = RuleDocumentDraft(kind=RuleDocumentKind.COMPACT, title="居民公约", body="一、……")
    document_id = do(store, WRITE_RULE_DOCUMENT, service.write_rule_document, charter)
    session = Session(on=date(2026, 11, 10), assembly=Assembly.HOUSEHOLDS)
    resolution_id = adopted(store, session=session)
    assert clocks(store, "报送备案") == []

    do(store, ADOPT_RULE_DOCUMENT, service.adopt_rule_document, document_id, resolution_id)

    (found,) = clocks(store, "报送备案")
    assert (found.due, found.key) == (None, "documents:居民公约")
    assert found.basis == LAW + "第三十一条"


def test_a_year_ago_the_old_law_is_cited(store: Store) -> None:
    meeting_id = planned(
        store, MeetingKind.RESIDENTS, Assembly.RESIDENTS, date(2026, 12, 6), "居民会议"
    )
    meeting = look(store, service.meeting, meeting_id)
    old = profile_of(date(2025, 6, 1))

    found = only(rules.of_notice(meeting, old, today=TODAY))

    assert found is not None
    assert "惯例" in found.basis
