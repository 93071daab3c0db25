"""Resolutions in a real file: numbered, posted, carried out, counted."""

from dataclasses import replace
from datetime import date

import pytest
from support.proposals import Session, adopted, do, look, voted

from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    ADOPT_RESOLUTION,
    ANSWER_OBJECTION,
    BEGIN_EXECUTION,
    CHANGE_AGENDA,
    CHANGE_RESOLUTION,
    CLOSE_RESOLUTION,
    CORRECT_RESOLUTION,
    FILE_RESOLUTION,
    FINISH_RESOLUTION,
    FREEZE_ROLL,
    NOTE_PROGRESS,
    OBJECT_TO_RESOLUTION,
    OPEN_MEETING,
    PLAN_MEETING,
    POST_RESOLUTION,
    REVOKE_RESOLUTION,
    SIGN_IN,
    TAKE_DOWN_RESOLUTION,
    WRITE_SPEECH,
    AgendaDraft,
    Assembly,
    Board,
    ItemKind,
    MeetingDraft,
    MeetingKind,
    NumberedAlready,
    ObjectionDraft,
    ProgressDraft,
    Resolution,
    ResolutionDraft,
    ResolutionFixed,
    ResolutionId,
    ResolutionQuery,
    ResolutionState,
    Revocation,
    RollLine,
    VoteNotCarried,
)
from shequ_desktop.storage.store import Store

MARCH_3 = date(2026, 3, 3)
WORDS = ResolutionDraft(title="加装充电棚", body="同意在3号楼北侧加装充电棚。")
RESIDENTS = Session(assembly=Assembly.HOUSEHOLDS)


def read(store: Store, resolution_id: ResolutionId) -> Resolution:
    return look(store, service.resolution, resolution_id)


def kinds(broken: pytest.ExceptionInfo[RulesBroken]) -> list[type[object]]:
    return [type(each) for each in broken.value.findings]


def test_sixteen_of_thirty_make_a_resolution_and_fifteen_do_not(store: Store) -> None:
    resolution_id = adopted(store)
    short = voted(store, session=Session(votes_for=15))

    with pytest.raises(RulesBroken) as broken:
        do(store, ADOPT_RESOLUTION, service.adopt_resolution, short, WORDS)

    found = read(store, resolution_id)
    assert (found.shown_number, found.adopted_on) == ("〔2026〕1号", MARCH_3)
    assert broken.value.findings == (VoteNotCarried("同意加装充电棚", 15, 16),)


def test_numbers_are_counted_for_each_year_without_gaps(store: Store) -> None:
    first = adopted(store, session=Session(on=date(2025, 12, 30), assembly=Assembly.HOUSEHOLDS))
    numbers = [read(store, adopted(store)).shown_number for _ in range(2)]
    store.undo()
    again = read(store, adopted(store)).shown_number

    assert read(store, first).shown_number == "〔2025〕1号"
    assert numbers == ["〔2026〕1号", "〔2026〕2号"]
    assert again == "〔2026〕2号"


def test_one_vote_makes_one_resolution(store: Store) -> None:
    found = read(store, adopted(store))

    with pytest.raises(RulesBroken) as broken:
        do(store, ADOPT_RESOLUTION, service.adopt_resolution, found.vote_id, WORDS)

    assert kinds(broken) == [NumberedAlready]


def test_it_is_posted_on_3_march_and_may_come_down_on_19_march(store: Store) -> None:
    resolution_id = adopted(store)

    plan = do(store, POST_RESOLUTION, service.post_resolution, resolution_id, MARCH_3)
    with pytest.raises(RulesBroken):
        do(
            store,
            TAKE_DOWN_RESOLUTION,
            service.take_down_resolution,
            resolution_id,
            date(2026, 3, 18),
        )
    do(store, TAKE_DOWN_RESOLUTION, service.take_down_resolution, resolution_id, date(2026, 3, 19))

    board = read(store, resolution_id).board
    assert plan.removable_on == date(2026, 3, 19)
    assert board is not None
    assert (board.taken_down_on, board.early_reason) == (date(2026, 3, 19), "")


def test_an_early_end_on_the_board_keeps_its_reason(store: Store) -> None:
    resolution_id = adopted(store)
    do(store, POST_RESOLUTION, service.post_resolution, resolution_id, MARCH_3)

    do(
        store,
        TAKE_DOWN_RESOLUTION,
        service.take_down_resolution,
        resolution_id,
        date(2026, 3, 10),
        reason="公示栏维修",
    )

    board = read(store, resolution_id).board
    assert board is not None
    assert board.early_reason == "公示栏维修"


def test_a_resolution_goes_its_way_to_the_archive(store: Store) -> None:
    resolution_id = adopted(store)
    states = [read(store, resolution_id).state]

    def went(operation: object, use_case: object, *args: object, **more: object) -> None:
        do(store, operation, use_case, resolution_id, *args, **more)  # type: ignore[arg-type] # any deed
        states.append(read(store, resolution_id).state)

    went(POST_RESOLUTION, service.post_resolution, date(2026, 11, 10))
    went(OBJECT_TO_RESOLUTION, service.object_to_resolution, _objection())
    asked = read(store, resolution_id).objections[0]
    do(
        store,
        ANSWER_OBJECTION,
        service.answer_objection,
        asked.id,
        "已改到西侧",
        date(2026, 11, 13),
        adopted=True,
    )
    went(NOTE_PROGRESS, service.note_progress, _progress())
    went(FINISH_RESOLUTION, service.finish_resolution, date(2026, 11, 20), "20个车位已启用")
    went(POST_RESOLUTION, service.post_resolution, date(2026, 11, 20), board=Board.RESULT)
    went(
        TAKE_DOWN_RESOLUTION,
        service.take_down_resolution,
        date(2026, 11, 21),
        board=Board.RESULT,
        reason="搬迁",
    )
    went(CLOSE_RESOLUTION, service.close_resolution)

    assert states == [
        ResolutionState.ADOPTED,
        ResolutionState.ON_BOARD,
        ResolutionState.OBJECTIONS,
        ResolutionState.EXECUTING,
        ResolutionState.DONE,
        ResolutionState.RESULT_ON_BOARD,
        ResolutionState.RESULT_ON_BOARD,
        ResolutionState.CLOSED,
    ]
    assert read(store, resolution_id).spent_fen == 2_850_000


def _objection() -> ObjectionDraft:
    return ObjectionDraft(received_on=date(2026, 11, 12), name="张三", body="挡住采光")


def _progress() -> ProgressDraft:
    return ProgressDraft(on=date(2026, 11, 14), body="签订施工合同", spent_fen=2_850_000)


def test_objections_are_answered_within_three_days_the_first_first(store: Store) -> None:
    resolution_id = adopted(store)
    for on in (date(2026, 11, 13), date(2026, 11, 10)):
        draft = ObjectionDraft(received_on=on, body="意见")
        do(store, OBJECT_TO_RESOLUTION, service.object_to_resolution, resolution_id, draft)

    waiting = look(store, service.open_objections)

    assert [each.answer_by for _resolution, each in waiting] == [
        date(2026, 11, 13),
        date(2026, 11, 16),
    ]


def test_what_hangs_keeps_its_words_and_may_change_its_plan(store: Store) -> None:
    resolution_id = adopted(store)
    do(store, POST_RESOLUTION, service.post_resolution, resolution_id, MARCH_3)

    with pytest.raises(RulesBroken) as broken:
        do(
            store,
            CHANGE_RESOLUTION,
            service.change_resolution,
            resolution_id,
            replace(WORDS, body="改了"),
        )
    planned = replace(WORDS, plan="先设计，再施工", owner="王敏", due_on=date(2026, 12, 1))
    do(store, CHANGE_RESOLUTION, service.change_resolution, resolution_id, planned)

    assert kinds(broken) == [ResolutionFixed]
    assert read(store, resolution_id).draft == planned


def test_a_later_residents_meeting_revokes_what_representatives_decided(store: Store) -> None:
    resolution_id = adopted(store)
    higher = adopted(store, session=replace(RESIDENTS, on=date(2026, 6, 1)))
    revocation = Revocation(
        on=date(2026, 6, 1), by="居民会议", reason="与公约不符", by_resolution=higher
    )

    do(store, REVOKE_RESOLUTION, service.revoke_resolution, resolution_id, revocation)

    found = read(store, resolution_id)
    assert (found.state, found.revoked_by_id) == (ResolutionState.REVOKED, higher)


def test_an_order_to_put_it_right_and_a_filing_are_kept(store: Store) -> None:
    resolution_id = adopted(store)

    do(
        store,
        CORRECT_RESOLUTION,
        service.correct_resolution,
        resolution_id,
        date(2026, 4, 1),
        "删除罚款条款",
    )
    do(
        store,
        FILE_RESOLUTION,
        service.file_resolution,
        resolution_id,
        "街道办事处",
        date(2026, 4, 2),
    )

    found = read(store, resolution_id)
    assert (found.state, found.correction) == (ResolutionState.CORRECTED, "删除罚款条款")
    assert (found.filed_with, found.filed_on) == ("街道办事处", date(2026, 4, 2))


def test_resolutions_are_found_by_words_number_year_and_meeting(store: Store) -> None:
    old = adopted(store, session=Session(on=date(2025, 12, 30), assembly=Assembly.HOUSEHOLDS))
    new = adopted(store)

    def found(**query: object) -> list[ResolutionId]:
        asked = ResolutionQuery(**query)  # type: ignore[arg-type] # as the test gives them
        return [each.id for each in look(store, service.resolutions, asked)]

    assert found() == [new, old]
    assert found(year=2025) == [old]
    assert found(text="〔2026〕1号") == [new]
    assert found(text="jzcdp") == [new, old]
    assert found(states=frozenset({ResolutionState.CLOSED})) == []
    meeting_id = read(store, new).meeting_id
    assert [each.id for each in look(store, service.resolutions_of, meeting_id)] == [new]


def test_counters_come_from_the_records(store: Store) -> None:
    resolution_id = adopted(store)
    voted(store, session=Session(votes_for=15))
    do(store, POST_RESOLUTION, service.post_resolution, resolution_id, date(2026, 11, 10))
    do(store, OBJECT_TO_RESOLUTION, service.object_to_resolution, resolution_id, _objection())
    asked = read(store, resolution_id).objections[0]
    do(
        store,
        ANSWER_OBJECTION,
        service.answer_objection,
        asked.id,
        "已改",
        date(2026, 11, 13),
        adopted=True,
    )

    year = look(store, service.statistics, date(2026, 1, 1), date(2026, 12, 31))
    before = look(store, service.statistics, date(2025, 1, 1), date(2025, 12, 31))

    assert (year.resolutions, year.rejected, year.posted) == (1, 1, 1)
    assert (year.opinions, year.accepted, year.answered) == (1, 1, 1)
    assert sum(year.held.values()) == 2
    assert (before.resolutions, before.rejected, before.opinions) == (0, 0, 0)
    assert look(store, service.years_with_records) == (2026,)


def test_execution_begins_once_and_says_when(store: Store) -> None:
    resolution_id = adopted(store)

    do(store, BEGIN_EXECUTION, service.begin_execution, resolution_id, date(2026, 3, 25))
    do(store, NOTE_PROGRESS, service.note_progress, resolution_id, _progress())

    found = read(store, resolution_id)
    assert (found.begun_on, [each.on for each in found.progress]) == (
        date(2026, 3, 25),
        [date(2026, 11, 14)],
    )


def heard(store: Store, kind: MeetingKind, on: date, *opinions: str) -> None:
    """Hold a meeting that only hears opinions."""
    plan = MeetingDraft(
        kind=kind, title="听取意见", planned_on=on, begins=9 * 60, place="社区会议室"
    )
    meeting_id = do(store, PLAN_MEETING, service.plan_meeting, plan)
    item = AgendaDraft(title="停车秩序", kind=ItemKind.DISCUSSION)
    item_id = do(store, CHANGE_AGENDA, service.add_item, meeting_id, item)
    guest = RollLine(name="张三")
    do(store, FREEZE_ROLL, service.freeze_roll, meeting_id, [guest], on=on)
    (line,) = look(store, service.roll, meeting_id)
    do(store, SIGN_IN, service.sign_in, line.id, 9 * 60)
    do(store, OPEN_MEETING, service.open_meeting, meeting_id, 9 * 60, on=on)
    for words in opinions:
        do(
            store,
            WRITE_SPEECH,
            service.write_speech,
            item_id,
            speaker="张三",
            body=words,
            is_opinion=True,
        )


def test_talks_and_hearings_are_counted_in_their_own_half_year(store: Store) -> None:
    heard(store, MeetingKind.TALK, date(2026, 6, 30), "车位不够", "加装充电桩")
    heard(store, MeetingKind.TALK, date(2026, 7, 1))
    heard(store, MeetingKind.HEARING, date(2026, 7, 1), "反对涨价")

    first = look(store, service.statistics, date(2026, 1, 1), date(2026, 6, 30))
    second = look(store, service.statistics, date(2026, 7, 1), date(2026, 12, 31))

    assert (first.talks, first.hearings, first.opinions) == (1, 0, 2)
    assert (second.talks, second.hearings, second.opinions) == (1, 1, 1)
