"""Meetings from their plan to their close, in a real file."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from support.gatherings import (
    MEETING_DAY,
    done,
    gathered,
    item,
    opened,
    people,
    planned,
    roll,
)

from shequ_desktop.community.values import NATIONAL
from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.meetings import rules, service
from shequ_desktop.meetings.values import (
    Assembly,
    AssemblyUnfit,
    Capacity,
    ItemInItself,
    ItemInUse,
    ItemKind,
    Meeting,
    MeetingBegun,
    MeetingId,
    MeetingKind,
    MeetingNotOpen,
    MeetingOver,
    MeetingState,
    MemberTwice,
    NewDayMissing,
    NoMeetingDays,
    NoticeOutdated,
    NoticeTooShort,
    Outcome,
    Presence,
    ProxiesForbidden,
    QuorumMissing,
    QuorumReached,
    Recurrence,
    RollInUse,
    RollLine,
    RollMissing,
    SeriesDraft,
    SideReasonMissing,
    TalkDecidesNothing,
    Way,
)
from shequ_desktop.storage.store import Store


def meeting(store: Store, meeting_id: MeetingId) -> Meeting:
    with store.reading() as reading:
        return service.meeting(reading, meeting_id)


def refused(broken: pytest.ExceptionInfo[RulesBroken]) -> list[type[Finding]]:
    return [type(each) for each in broken.value.findings]


def test_a_meeting_goes_its_way_from_plan_to_close(store: Store) -> None:
    meeting_id = planned(store, on=date(2026, 12, 10))
    assert meeting(store, meeting_id).state is MeetingState.PLANNED
    done(
        store,
        lambda tx: service.give_notice(tx, meeting_id, on=date(2026, 11, 22), mode="post"),
    )
    assert meeting(store, meeting_id).state is MeetingState.NOTICED
    done(store, lambda tx: service.freeze_roll(tx, meeting_id, people(3), on=MEETING_DAY))
    lines = roll(store, meeting_id)
    done(store, lambda tx: [service.sign_in(tx, line.id, 840) for line in lines[:2]])
    assert meeting(store, meeting_id).state is MeetingState.SIGNING_IN
    count = done(store, lambda tx: service.open_meeting(tx, meeting_id, 845))
    assert (count.entitled, count.present, count.needed) == (3, 2, 2)
    found = meeting(store, meeting_id)
    assert (found.state, found.way) == (MeetingState.OPEN, Way.DECIDING)
    assert (found.entitled, found.present_at_opening, found.opened) == (3, 2, 845)
    done(store, lambda tx: service.close_meeting(tx, meeting_id, 930))
    assert meeting(store, meeting_id).state is MeetingState.CLOSED


def test_the_roll_freezes_the_rules_of_the_day_with_it(store: Store) -> None:
    old = planned(
        store, on=date(2024, 6, 1), assembly=Assembly.RESIDENTS, kind=MeetingKind.RESIDENTS
    )
    new = planned(
        store, on=date(2026, 6, 1), assembly=Assembly.RESIDENTS, kind=MeetingKind.RESIDENTS
    )
    for each in (old, new):
        done(store, partial(service.freeze_roll, meeting_id=each, lines=people(3), on=MEETING_DAY))
    assert meeting(store, new).profile == NATIONAL
    assert meeting(store, old).profile != NATIONAL
    with store.reading() as reading:
        assert service.quorum_for(reading, new).title != service.quorum_for(reading, old).title


def test_29_of_45_do_not_open_a_meeting_and_30_do(store: Store) -> None:
    meeting_id = gathered(store, 45, 29)
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.open_meeting(tx, meeting_id))
    (found,) = broken.value.findings
    assert isinstance(found, QuorumMissing)
    assert (found.entitled, found.present, found.needed, found.missing) == (45, 29, 30, 1)
    assert meeting(store, meeting_id).state is MeetingState.SIGNING_IN
    late = roll(store, meeting_id)[29]
    done(store, lambda tx: service.sign_in(tx, late.id, 860))
    assert done(store, lambda tx: service.open_meeting(tx, meeting_id)).present == 30


def test_without_a_quorum_it_goes_on_as_a_talk_with_its_reason(store: Store) -> None:
    meeting_id = gathered(store, 45, 29)
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.hold_talk(tx, meeting_id, reason=" "))
    assert refused(broken) == [SideReasonMissing]
    done(store, lambda tx: service.hold_talk(tx, meeting_id, 860, reason="到会不足三分之二"))
    found = meeting(store, meeting_id)
    assert (found.state, found.way) == (MeetingState.OPEN, Way.TALK)
    assert found.side_reason == "到会不足三分之二"


def test_a_meeting_with_a_quorum_is_no_talk_by_mistake(store: Store) -> None:
    meeting_id = gathered(store, 3, 2)
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.hold_talk(tx, meeting_id, reason="先谈谈"))
    assert refused(broken) == [QuorumReached]
    seen = broken.value.findings
    done(store, lambda tx: service.hold_talk(tx, meeting_id, reason="先谈谈", seen=seen))
    assert meeting(store, meeting_id).way is Way.TALK


def test_a_hearing_asks_for_no_number_and_is_a_talk(store: Store) -> None:
    meeting_id = gathered(store, 30, 1, kind=MeetingKind.HEARING, assembly=None)
    count = done(store, lambda tx: service.open_meeting(tx, meeting_id))
    assert (count.needed, count.present) == (None, 1)
    assert meeting(store, meeting_id).way is Way.TALK


def test_without_a_roll_nothing_is_opened(store: Store) -> None:
    meeting_id = planned(store)
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.open_meeting(tx, meeting_id))
    assert RollMissing in refused(broken)


def test_a_postponed_meeting_is_planned_anew_with_its_agenda(store: Store) -> None:
    meeting_id = gathered(store, 45, 29)
    top = item(store, meeting_id)
    item(store, meeting_id, "讨论方案", ItemKind.DISCUSSION, parent=top)
    with pytest.raises(RulesBroken) as broken:
        done(
            store,
            lambda tx: service.put_off_meeting(
                tx, meeting_id, Outcome.POSTPONED, reason="人数不足", postponed_to=MEETING_DAY
            ),
        )
    assert refused(broken) == [NewDayMissing]
    again = done(
        store,
        lambda tx: service.put_off_meeting(
            tx,
            meeting_id,
            Outcome.POSTPONED,
            reason="人数不足",
            postponed_to=date(2026, 12, 6),
        ),
    )
    assert again is not None
    old, new = meeting(store, meeting_id), meeting(store, again)
    assert (old.state, old.side_reason) == (MeetingState.POSTPONED, "人数不足")
    assert (new.state, new.draft.planned_on) == (MeetingState.PLANNED, date(2026, 12, 6))
    assert [each.draft.title for each in new.items] == [each.draft.title for each in old.items]
    assert new.items[1].draft.parent_id == new.items[0].id
    assert new.roll_on is None


def test_a_failed_meeting_may_have_no_new_day(store: Store) -> None:
    meeting_id = gathered(store, 45, 3)
    again = done(
        store,
        lambda tx: service.put_off_meeting(tx, meeting_id, Outcome.FAILED, reason="大雨"),
    )
    assert again is None
    assert meeting(store, meeting_id).state is MeetingState.FAILED
    late = roll(store, meeting_id)[3]
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.sign_in(tx, late.id))
    assert refused(broken) == [MeetingOver]


def test_who_comes_late_and_leaves_early_counts_for_the_items_in_between(store: Store) -> None:
    meeting_id = opened(store, 45, 30)
    lines = roll(store, meeting_id)
    done(store, lambda tx: service.leave_room(tx, lines[0].id, 900))
    done(store, lambda tx: service.sign_in(tx, lines[40].id, 910))
    with store.reading() as reading:
        counts = [service.head_count(reading, meeting_id, at).present for at in (899, 900, 910)]
    assert counts == [30, 29, 30]


def test_the_law_refuses_a_proxy_and_says_which(store: Store) -> None:
    meeting_id = gathered(store, 3, 2)
    first, _second, away = roll(store, meeting_id)
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.give_proxy(tx, away.id, first.id))
    assert refused(broken) == [ProxiesForbidden]


def test_leave_is_noted_and_taken_back(store: Store) -> None:
    meeting_id = gathered(store, 3, 1)
    away = roll(store, meeting_id)[2]
    done(store, lambda tx: service.note_absence(tx, away.id, Presence.LEAVE, "住院"))
    with store.reading() as reading:
        assert service.head_count(reading, meeting_id).leave == 1
    assert roll(store, meeting_id)[2].note == "住院"
    done(store, lambda tx: service.take_back_sign_in(tx, away.id))
    assert roll(store, meeting_id)[2].presence is Presence.EXPECTED


def test_signing_in_can_be_undone(store: Store) -> None:
    meeting_id = gathered(store, 3)
    line = roll(store, meeting_id)[0]
    done(store, lambda tx: service.sign_in(tx, line.id))
    store.undo()
    assert roll(store, meeting_id)[0].presence is Presence.EXPECTED


def test_a_roll_drawn_up_anew_keeps_receipts_and_guests(store: Store) -> None:
    meeting_id = planned(store)
    known = [replace(line, person_id=f"{at:032x}") for at, line in enumerate(people(3), 1)]
    done(store, lambda tx: service.freeze_roll(tx, meeting_id, known, on=MEETING_DAY))
    guest = RollLine(name="街道办事处张科长", capacity=Capacity.GUEST)
    done(store, lambda tx: service.add_attendee(tx, meeting_id, guest))
    first = roll(store, meeting_id)[0]
    done(
        store,
        lambda tx: service.note_receipts(
            tx, [first.id], on=MEETING_DAY, mode="delivered", receipt="本人"
        ),
    )
    members = done(
        store,
        lambda tx: service.freeze_roll(tx, meeting_id, known[:2], on=MEETING_DAY, vacant=1),
    )
    lines = {line.name: line for line in roll(store, meeting_id)}
    assert members == 3
    assert set(lines) == {known[0].name, known[1].name, guest.name}
    assert lines[known[0].name].receipt == "本人"
    assert lines[known[0].name].notified_on == MEETING_DAY


def test_a_roll_on_which_people_have_signed_in_is_not_drawn_up_anew(store: Store) -> None:
    meeting_id = gathered(store, 3, 1)
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.freeze_roll(tx, meeting_id, people(4), on=MEETING_DAY))
    assert refused(broken) == [RollInUse]


def test_nobody_stands_on_a_roll_twice(store: Store) -> None:
    meeting_id = planned(store)
    twice = [replace(line, person_id="1" * 32) for line in people(2)]
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.freeze_roll(tx, meeting_id, twice, on=MEETING_DAY))
    assert refused(broken) == [MemberTwice]


def test_residents_are_told_ten_days_ahead_or_for_a_special_reason(store: Store) -> None:
    meeting_id = planned(store, MeetingKind.RESIDENTS, Assembly.RESIDENTS, on=date(2026, 12, 1))

    def told(reason: str) -> None:
        done(
            store,
            lambda tx: service.give_notice(
                tx, meeting_id, on=date(2026, 11, 22), mode="post", reason=reason
            ),
        )

    with pytest.raises(RulesBroken) as broken:
        told("")
    assert refused(broken) == [NoticeTooShort]
    told("水管爆裂")
    assert meeting(store, meeting_id).special_reason == "水管爆裂"


def test_the_agenda_is_a_tree_that_can_be_put_in_order(store: Store) -> None:
    meeting_id = planned(store)
    first, second, third = (item(store, meeting_id, title) for title in ("甲", "乙", "丙"))

    def titles() -> list[str]:
        found = meeting(store, meeting_id).items
        numbers = rules.numbering(found)
        return [f"{numbers[each.id]} {each.draft.title}" for each in found]

    done(store, lambda tx: service.move_item(tx, third, None, 0))
    assert titles() == ["1 丙", "2 甲", "3 乙"]
    done(store, lambda tx: service.move_item(tx, second, first, 0))
    assert titles() == ["1 丙", "2 甲", "2.1 乙"]
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.move_item(tx, first, second, 0))
    assert refused(broken) == [ItemInItself]
    done(store, lambda tx: service.delete_item(tx, first))
    assert titles() == ["1 丙", "2 乙"]


def test_what_was_dealt_with_stays_on_the_agenda(store: Store) -> None:
    meeting_id = opened(store, 3, 2)
    item_id = item(store, meeting_id)
    done(store, lambda tx: service.begin_item(tx, item_id, 850))
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.delete_item(tx, item_id))
    assert refused(broken) == [ItemInUse]


def test_a_talk_has_nothing_on_its_agenda_to_be_decided(store: Store) -> None:
    meeting_id = planned(store, MeetingKind.HEARING, None)
    with pytest.raises(RulesBroken) as broken:
        item(store, meeting_id)
    assert refused(broken) == [TalkDecidesNothing]


def test_items_follow_each_other_and_notes_are_kept(store: Store) -> None:
    meeting_id = opened(store, 3, 2)
    first, second = item(store, meeting_id, "甲"), item(store, meeting_id, "乙")
    done(store, lambda tx: service.begin_item(tx, first, 850))
    done(
        store,
        lambda tx: service.write_speech(tx, first, speaker="赵伟", body="同意", is_opinion=True),
    )
    done(store, lambda tx: service.write_decision(tx, first, discussion="讨论热烈", decision="办"))
    done(
        store,
        lambda tx: service.write_task(
            tx, first, body="联系施工队", owner="王敏", due_on=date(2026, 12, 1)
        ),
    )
    done(store, lambda tx: service.begin_item(tx, second, 870))
    done(store, lambda tx: service.close_meeting(tx, meeting_id, 900))
    one, two = meeting(store, meeting_id).items
    assert [(one.begun, one.ended), (two.begun, two.ended)] == [(850, 870), (870, 900)]
    assert (one.discussion, one.decision) == ("讨论热烈", "办")
    assert [(each.speaker, each.is_opinion) for each in one.speeches] == [("赵伟", True)]
    assert [(each.body, each.owner) for each in one.tasks] == [("联系施工队", "王敏")]
    done(store, lambda tx: service.change_task(tx, replace(one.tasks[0], done_on=MEETING_DAY)))


def test_nothing_is_noted_before_a_meeting_opens(store: Store) -> None:
    meeting_id = gathered(store, 3, 2)
    item_id = item(store, meeting_id)
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.begin_item(tx, item_id))
    assert refused(broken) == [MeetingNotOpen]


def test_what_has_begun_is_not_planned_anew_or_deleted(store: Store) -> None:
    meeting_id = opened(store, 3, 2)
    draft = meeting(store, meeting_id).draft
    for change in (
        lambda tx: service.change_meeting(tx, meeting_id, draft),
        lambda tx: service.delete_meeting(tx, meeting_id),
    ):
        with pytest.raises(RulesBroken) as broken:
            done(store, change)
        assert refused(broken) == [MeetingBegun]


def test_another_assembly_needs_another_roll(store: Store) -> None:
    meeting_id = planned(store, MeetingKind.RESIDENTS, Assembly.RESIDENTS)
    done(store, lambda tx: service.freeze_roll(tx, meeting_id, people(3), on=MEETING_DAY))
    draft = meeting(store, meeting_id).draft
    other = replace(draft, assembly=Assembly.HOUSEHOLDS)
    done(store, lambda tx: service.change_meeting(tx, meeting_id, other))
    assert meeting(store, meeting_id).roll_on is None
    unfit = replace(draft, assembly=None)
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.change_meeting(tx, meeting_id, unfit))
    assert refused(broken) == [AssemblyUnfit]


def test_a_series_is_planned_and_ended(store: Store) -> None:
    recurrence = Recurrence.parse("monthly:first:saturday")
    draft = SeriesDraft(
        kind=MeetingKind.COMMITTEE,
        title="居委会例会",
        recurrence=recurrence,
        begins=540,
        from_on=MEETING_DAY,
    )
    days = list(rules.days_of(recurrence, MEETING_DAY, date(2027, 3, 31)))
    series_id = done(store, lambda tx: service.plan_series(tx, draft, days))
    with store.reading() as reading:
        found = service.meetings(reading, text="例会")
        assert [each.draft.planned_on for each in found] == days
        assert [each.draft for each in service.series(reading)] == [draft]
    assert done(store, lambda tx: service.plan_more(tx, series_id, days)) == ()
    assert done(store, lambda tx: service.end_series(tx, series_id, date(2027, 1, 31))) == 2
    with store.reading() as reading:
        assert len(service.meetings(reading)) == len(days) - 2
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.plan_series(tx, draft, []))
    assert refused(broken) == [NoMeetingDays]


def test_the_search_box_finds_meetings_by_title_and_by_item(store: Store) -> None:
    meeting_id = planned(store)
    item(store, meeting_id, "加装电梯")
    with store.reading() as reading:
        for words in ("居民代表 第三次", "电梯"):
            assert [hit.key for hit in service.find(reading, words)] == [f"meetings:{meeting_id}"]
        assert service.find(reading, "没有这个") == []
        assert service.find(reading, " ") == []


def test_the_first_page_hears_of_the_next_meeting_and_of_what_is_late(store: Store) -> None:
    with store.reading() as reading:
        assert [fact.value for fact in service.facts(reading)] == ["—"]
    old = opened(store, 3, 2)
    item_id = item(store, old)
    done(
        store,
        lambda tx: service.write_task(tx, item_id, body="修路灯", due_on=date(2026, 11, 21)),
    )
    done(store, lambda tx: service.close_meeting(tx, old, 900))
    coming = planned(store, on=date(2026, 12, 10))
    with store.reading() as reading:
        facts = {fact.title: fact for fact in service.facts(reading)}
    assert facts["下一次会议"].key == f"meetings:{coming}"
    assert facts["下一次会议"].value == "2026年12月10日"
    assert facts["议定事项逾期"].value == "1"


def test_another_day_takes_the_notice_away(store: Store) -> None:
    meeting_id = planned(store, on=date(2026, 12, 10))
    done(store, lambda tx: service.give_notice(tx, meeting_id, on=date(2026, 11, 22), mode="post"))
    draft = meeting(store, meeting_id).draft
    done(store, lambda tx: service.change_meeting(tx, meeting_id, replace(draft, chair="王敏")))
    assert meeting(store, meeting_id).state is MeetingState.NOTICED
    later = replace(draft, planned_on=date(2026, 12, 17))
    with pytest.raises(RulesBroken) as broken:
        done(store, lambda tx: service.change_meeting(tx, meeting_id, later))
    assert refused(broken) == [NoticeOutdated]
    seen = broken.value.findings
    done(store, lambda tx: service.change_meeting(tx, meeting_id, later, seen=seen))
    assert meeting(store, meeting_id).state is MeetingState.PLANNED


def test_a_list_does_without_what_was_said(store: Store) -> None:
    meeting_id = opened(store, 3, 2)
    item_id = item(store, meeting_id)
    done(store, lambda tx: service.write_speech(tx, item_id, speaker="赵伟", body="同意"))
    done(store, lambda tx: service.write_task(tx, item_id, body="办"))
    with store.reading() as reading:
        (listed,) = service.meetings(reading, speeches=False)
        (whole,) = service.meetings(reading)
    assert (len(listed.items[0].speeches), len(listed.items[0].tasks)) == (0, 1)
    assert len(whole.items[0].speeches) == 1


def test_receipts_are_counted(store: Store) -> None:
    meeting_id = gathered(store, 5)
    first = roll(store, meeting_id)[0]
    done(
        store,
        lambda tx: service.note_receipts(tx, [first.id], on=MEETING_DAY, mode="delivered"),
    )
    with store.reading() as reading:
        assert service.receipts(reading, meeting_id) == (1, 5)
    done(store, lambda tx: service.note_receipts(tx, [first.id], on=None, mode="delivered"))
    assert roll(store, meeting_id)[0].notified_on is None
