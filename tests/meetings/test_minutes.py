"""Minutes: drafted from the desk, signed, sealed for good, replaced for a reason."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update
from support.gatherings import MEETING_DAY, gathered, item, opened
from support.voting import AT, GOOD, close, count, look, put, voted

from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.meetings import service
from shequ_desktop.meetings.model import MinutesRow
from shequ_desktop.meetings.rules.minutes import clean, compare
from shequ_desktop.meetings.values import (
    CLOSE_MEETING,
    DELETE_FILE,
    DRAFT_MINUTES,
    KEEP_FILE,
    SEAL_MINUTES,
    SIGN_MINUTES,
    WRITE_SPEECH,
    AgendaItemId,
    FileDraft,
    MeetingId,
    MeetingState,
    MinutesForm,
    MinutesId,
    MinutesSealed,
    MinutesVersion,
    Outcome,
    SealCheck,
)
from shequ_desktop.meetings.values.minutes_findings import (
    MeetingStillOn,
    MinutesNotNewest,
    MinutesNotSigned,
    MinutesSigned,
    MinutesThere,
    SignedBeforeMeeting,
    SignedInFuture,
    SignersTooFew,
    VersionReasonMissing,
    VoteNotClosed,
)
from shequ_desktop.storage.store import Store

SIGNERS = ("陈静", "王敏", "赵刚")


def held(store: Store) -> MeetingId:
    """Return a meeting that was held: one vote, a speech, an opinion, a task."""
    meeting_id = opened(store)
    vote = voted(store, meeting_id)
    item_id = AgendaItemId(vote.item_id)
    with store.transaction(WRITE_SPEECH) as tx:
        service.begin_item(tx, item_id, AT)
        service.write_speech(tx, item_id, speaker="赵伟", body="水箱三年没有清洗了。")
        service.write_speech(
            tx, item_id, speaker="钱伟", body="请提前三天通知停水。", is_opinion=True
        )
        service.write_decision(
            tx, item_id, discussion="逐项说明了费用。", decision="同意在十二月清洗水箱"
        )
        service.write_task(
            tx, item_id, body="联系清洗单位", owner="李强", due_on=date(2026, 12, 10)
        )
    with store.transaction(CLOSE_MEETING) as tx:
        service.close_meeting(tx, meeting_id, AT + 40)
    return meeting_id


def drafted(
    store: Store, meeting_id: MeetingId, form: MinutesForm = MinutesForm.RECORD
) -> MinutesId:
    with store.transaction(DRAFT_MINUTES) as tx:
        return service.draft_minutes(tx, meeting_id, form)


def write(store: Store, minutes_id: MinutesId, body: str) -> None:
    with store.transaction(DRAFT_MINUTES) as tx:
        service.write_minutes(tx, minutes_id, body)


def sign(
    store: Store,
    minutes_id: MinutesId,
    signers: tuple[str, ...] = SIGNERS,
    on: date = MEETING_DAY,
) -> None:
    with store.transaction(SIGN_MINUTES) as tx:
        service.sign_minutes(tx, minutes_id, signers, on)


def seal(store: Store, minutes_id: MinutesId) -> str:
    with store.transaction(SEAL_MINUTES) as tx:
        return service.seal_minutes(tx, minutes_id)


def renew(store: Store, minutes_id: MinutesId, reason: str) -> MinutesId:
    with store.transaction(DRAFT_MINUTES) as tx:
        return service.new_version(tx, minutes_id, reason)


def versions(store: Store, meeting_id: MeetingId) -> tuple[MinutesVersion, ...]:
    with store.reading() as reading:
        return service.minutes(reading, meeting_id)


def checked(store: Store, minutes_id: MinutesId) -> SealCheck:
    with store.reading() as reading:
        return service.check_seal(reading, minutes_id)


def findings_of(broken: pytest.ExceptionInfo[RulesBroken]) -> tuple[Finding, ...]:
    return broken.value.findings


def test_the_record_has_everything_the_desk_noted(store: Store) -> None:
    meeting_id = held(store)
    drafted(store, meeting_id)

    body = versions(store, meeting_id)[0].body
    for words in (
        "第十届居民代表会议第三次会议记录",
        "时间：2026年11月22日 14:05 至 15:00",
        "地点：社区活动室",
        "应到 45 人，开会时实到 30 人。",
        "三分之二以上：45 × 2 ÷ 3 = 30（含本数），至少 30 人；实到 30 人，符合法定人数。",
        "第二十九条",
        "社区党组织研究讨论：2026年11月1日",
        "赵伟：水箱三年没有清洗了。",
        "钱伟（意见）：请提前三天通知停水。",
        "赞成 16 票 ≥ 16，通过。",
        "计票人：王敏、李强；监票人：赵刚",
        "决定：同意在十二月清洗水箱",
        "议定事项：联系清洗单位；负责人：李强；完成期限：2026年12月10日",
        "15:00 散会。",
    ):
        assert words in body


def test_the_summary_has_what_came_of_it(store: Store) -> None:
    meeting_id = held(store)
    drafted(store, meeting_id, MinutesForm.SUMMARY)

    body = versions(store, meeting_id)[0].body
    assert body.startswith("第十届居民代表会议第三次会议纪要")
    assert "赞成 16 票，反对 10 票，弃权 4 票，通过。" in body
    assert "听取意见 1 条。" in body
    assert "负责人：李强" in body
    assert "水箱三年没有清洗了" not in body


def test_the_record_of_a_talk_says_why_it_was_one(store: Store) -> None:
    meeting_id = gathered(store, 45, 29)
    with store.transaction(CLOSE_MEETING) as tx:
        service.hold_talk(tx, meeting_id, AT, reason="大雨，到会人数不足")
        service.close_meeting(tx, meeting_id, AT + 30)
    drafted(store, meeting_id)

    body = versions(store, meeting_id)[0].body
    assert "还差 1 人，不足法定人数" in body
    assert "会议转为座谈，听取意见，不作表决，不形成决议。原因：大雨，到会人数不足。" in body


def test_the_record_of_a_meeting_that_failed_says_why(store: Store) -> None:
    meeting_id = gathered(store, 45, 20)
    with store.transaction(CLOSE_MEETING) as tx:
        service.put_off_meeting(tx, meeting_id, Outcome.FAILED, reason="人数不足。")
    minutes_id = drafted(store, meeting_id)

    assert "会议没有开成（流会）。原因：人数不足。" in versions(store, meeting_id)[0].body
    sign(store, minutes_id)


def test_the_first_version_is_drafted_once(store: Store) -> None:
    meeting_id = held(store)
    drafted(store, meeting_id)

    with pytest.raises(RulesBroken) as broken:
        drafted(store, meeting_id)
    assert findings_of(broken) == (MinutesThere(),)
    drafted(store, meeting_id, MinutesForm.SUMMARY)
    assert len(versions(store, meeting_id)) == 2


def test_a_draft_is_edited_until_it_is_signed(store: Store) -> None:
    meeting_id = held(store)
    minutes_id = drafted(store, meeting_id)
    write(store, minutes_id, "改过的记录  \r\n第二行\n\n")
    sign(store, minutes_id)

    assert versions(store, meeting_id)[0].body == "改过的记录\n第二行"
    with pytest.raises(RulesBroken) as broken:
        write(store, minutes_id, "再改")
    assert findings_of(broken) == (MinutesSigned(),)


@pytest.mark.parametrize(
    ("signers", "on", "findings"),
    [
        (SIGNERS, MEETING_DAY, ()),
        (("陈静", " 陈静 ", ""), MEETING_DAY, (SignersTooFew(1),)),
        (SIGNERS, date(2026, 11, 23), (SignedInFuture(),)),
        (SIGNERS, date(2026, 11, 21), (SignedBeforeMeeting(),)),
    ],
)
def test_minutes_are_signed_by_two_after_the_meeting(
    store: Store, signers: tuple[str, ...], on: date, findings: tuple[Finding, ...]
) -> None:
    meeting_id = held(store)
    minutes_id = drafted(store, meeting_id)
    if not findings:
        sign(store, minutes_id, signers, on)
        assert versions(store, meeting_id)[0].signers == signers
        return
    with pytest.raises(RulesBroken) as broken:
        sign(store, minutes_id, signers, on)
    assert findings_of(broken) == findings


def test_what_goes_on_is_not_signed(store: Store) -> None:
    minutes_id = drafted(store, opened(store))

    with pytest.raises(RulesBroken) as broken:
        sign(store, minutes_id)
    assert findings_of(broken) == (MeetingStillOn(),)


def test_sealed_minutes_never_change(store: Store) -> None:
    meeting_id = held(store)
    minutes_id = drafted(store, meeting_id)
    with pytest.raises(RulesBroken) as broken:
        seal(store, minutes_id)
    assert findings_of(broken) == (MinutesNotSigned(),)
    sign(store, minutes_id)
    hexed = seal(store, minutes_id)

    sealed = versions(store, meeting_id)[0]
    assert (len(hexed), sealed.seal, sealed.sealed_by) == (64, hexed, "王敏")
    assert "应到 45，到会 30，发出 30，收回 30，无效 0，赞成 16" in sealed.numbers
    assert checked(store, minutes_id) == SealCheck(intact=True, numbers_same=True)
    for change in (
        lambda: write(store, minutes_id, "改"),
        lambda: sign(store, minutes_id),
        lambda: seal(store, minutes_id),
    ):
        with pytest.raises(RulesBroken) as broken:
            change()
        assert MinutesSealed() in findings_of(broken)
    with store.reading() as reading:
        assert service.meeting(reading, meeting_id).state is MeetingState.SEALED


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("body", "另一份记录"),
        ("signers", ["陈静"]),
        ("signed_on", date(2026, 11, 20)),
        ("sealed_by", "李强"),
        ("numbers", "应到 45，开会时到会 44"),
        ("reason", "没有"),
    ],
)
def test_whatever_is_changed_behind_the_seal_shows(
    store: Store, column: str, value: object
) -> None:
    meeting_id = held(store)
    minutes_id = drafted(store, meeting_id)
    sign(store, minutes_id)
    seal(store, minutes_id)
    with store.connection(writing=True) as connection:
        # Somebody with the key and a tool of his own: the file itself refuses everybody else.
        connection.exec_driver_sql("UPDATE sync_ctx SET applying = 1")
        connection.execute(
            update(MinutesRow).where(MinutesRow.id == minutes_id).values({column: value})
        )
        connection.exec_driver_sql("UPDATE sync_ctx SET applying = 0")

    assert not checked(store, minutes_id).intact


def test_numbers_that_were_corrected_since_show(store: Store) -> None:
    meeting_id = held(store)
    with store.reading() as reading:
        (vote,) = service.votes_of(reading, meeting_id)
    minutes_id = drafted(store, meeting_id)
    sign(store, minutes_id)
    seal(store, minutes_id)
    for turn in (1, 2):
        count(store, vote.id, turn, GOOD, reason="重新清点")
    assert checked(store, minutes_id) == SealCheck(intact=True, numbers_same=True)
    for turn in (1, 2):
        wrong = type(GOOD)(issued=30, returned=30, votes_for=15, against=15)
        count(store, vote.id, turn, wrong, reason="又清点")

    assert checked(store, minutes_id) == SealCheck(intact=True, numbers_same=False)


def test_a_vote_without_a_result_is_not_sealed(store: Store) -> None:
    meeting_id = opened(store)
    vote_id = put(store, item(store, meeting_id))
    for turn in (1, 2):
        count(store, vote_id, turn)
    close(store, vote_id)
    with store.transaction(CLOSE_MEETING) as tx:
        service.close_meeting(tx, meeting_id, AT + 40)
    minutes_id = drafted(store, meeting_id)
    sign(store, minutes_id)
    count(store, vote_id, 1, GOOD.__class__(issued=30, returned=30, against=30), "更正")

    with pytest.raises(RulesBroken) as broken:
        seal(store, minutes_id)
    assert findings_of(broken) == (VoteNotClosed(look(store, vote_id).draft.question),)


def test_a_new_version_needs_a_reason_and_leaves_the_old_one(store: Store) -> None:
    meeting_id = held(store)
    first = drafted(store, meeting_id)
    with pytest.raises(RulesBroken) as broken:
        renew(store, first, "补正姓名")
    assert findings_of(broken) == (MinutesNotSigned(),)
    sign(store, first)
    hexed = seal(store, first)
    with pytest.raises(RulesBroken) as broken:
        renew(store, first, " ")
    assert findings_of(broken) == (VersionReasonMissing(),)
    second = renew(store, first, "补正姓名")
    write(store, second, "改正后的记录")
    sign(store, second)

    old, new = versions(store, meeting_id)
    assert (old.version, old.seal) == (1, hexed)
    assert (new.version, new.reason, new.body) == (2, "补正姓名", "改正后的记录")
    assert checked(store, first).intact
    with pytest.raises(RulesBroken) as broken:
        renew(store, first, "再改")
    assert findings_of(broken) == (MinutesNotNewest(),)
    assert seal(store, second) != hexed


def test_nothing_is_proved_of_what_is_not_sealed(store: Store) -> None:
    minutes_id = drafted(store, held(store))

    assert checked(store, minutes_id) == SealCheck(intact=False, numbers_same=False)


@given(
    st.lists(st.sampled_from("甲乙丙丁"), max_size=12),
    st.lists(st.sampled_from("甲乙丙丁"), max_size=12),
)
def test_two_versions_compared_hold_every_line_of_both(old: list[str], new: list[str]) -> None:
    lines = compare("\n".join(old), "\n".join(new))

    assert [line.old for line in lines if line.old is not None] == (old or [""])
    assert [line.new for line in lines if line.new is not None] == (new or [""])


@given(st.text())
def test_a_text_is_kept_in_one_way(body: str) -> None:
    assert clean(clean(body)) == clean(body)


def test_a_scan_is_sealed_with_the_minutes_and_others_may_follow(store: Store) -> None:
    minutes_id = drafted(store, held(store))
    with store.transaction(KEEP_FILE) as tx:
        scan = service.keep_file(tx, minutes_id, FileDraft(name="签字页.pdf", content=b"%PDF-1"))
    sign(store, minutes_id)
    seal(store, minutes_id)
    with store.transaction(KEEP_FILE) as tx:
        service.keep_file(tx, minutes_id, FileDraft(name="照片.jpg", content=b"later"))
    assert checked(store, minutes_id) == SealCheck(intact=True, numbers_same=True)
    with store.transaction(DELETE_FILE) as tx:
        service.delete_file(tx, scan)

    assert checked(store, minutes_id) == SealCheck(intact=True, numbers_same=False)
