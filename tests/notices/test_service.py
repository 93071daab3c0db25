"""What happens to the board, in a real file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, TypeVar

import pytest
from sqlalchemy.exc import DatabaseError
from support.vaults import dump, ops, replayed

from shequ_desktop.community import service as communities
from shequ_desktop.community.model import RuleFileRow
from shequ_desktop.community.values import RulesUnreadable
from shequ_desktop.documents.kinds import Content
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.paperwork import PaperTrail, Way
from shequ_desktop.notices import service
from shequ_desktop.notices.values import (
    ADD_OBJECTION,
    ADD_PHOTO,
    ANSWER_OBJECTION,
    ARCHIVE_NOTICE,
    CHANGE_BOARD,
    CHANGE_NOTICE,
    CHECK_NOTICE,
    CORRECT_NOTICE,
    CREATE_NOTICE,
    DELETE_NOTICE,
    DELETE_PHOTO,
    IMPORT_RULES,
    LOG_PAPER,
    POST_NOTICE,
    SUPERVISE_NOTICE,
    TAKE_DOWN,
    WITHDRAW_NOTICE,
    Answer,
    Board,
    DaysTooFew,
    ItemUnknown,
    Notice,
    NoticeDraft,
    NoticeId,
    NoticeQuery,
    NoticeState,
    ObjectionDraft,
    PhotoUnfit,
    PostedAlready,
    PostingId,
    Side,
    Signed,
    StepMissing,
)
from shequ_desktop.storage.store import Store

R = TypeVar("R")
JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256))
MONEY = NoticeDraft(
    kind="notices.announcement",
    title="2026年第三季度经费收支公开",
    scheme="sanwu",
    item="money.accounts",
    period_label="2026年第三季度",
    owner_name="王敏",
    due_on=date(2026, 10, 10),
)
LOOSE = NoticeDraft(kind="notices.announcement", title="停水通知")


def do(store: Store, operation: Any, use_case: Callable[..., R], *args: Any, **more: Any) -> R:
    with store.transaction(operation) as tx:
        return use_case(tx, *args, **more)


def look(store: Store, query: Callable[..., R], *args: Any, **more: Any) -> R:
    with store.reading() as reading:
        return query(reading, *args, **more)


def made(store: Store, draft: NoticeDraft = LOOSE) -> NoticeId:
    return do(store, CREATE_NOTICE, service.create_notice, draft)


def post(
    store: Store, notice_id: NoticeId, *places: str, on: date = date(2026, 11, 20), days: int = 0
) -> tuple[PostingId, ...]:
    warned: Any = ()
    for _ in range(2):
        try:
            return do(
                store,
                POST_NOTICE,
                service.post_notice,
                notice_id,
                places or ("北门公开栏",),
                posted_on=on,
                days=days,
                seen=warned,
            )
        except RulesBroken as broken:
            if warned:
                raise
            warned = broken.findings
    raise AssertionError


def notice(store: Store, notice_id: NoticeId) -> Notice:
    return look(store, service.notice, notice_id)


@pytest.fixture
def in_force(store: Store) -> Iterator[Store]:
    """Return the store of a community that has the three kinds of disclosure on its board."""
    decided = Board(scheme="sanwu", places=("北门公开栏", "服务站门口"), supervise_phone="028-1")
    do(store, CHANGE_BOARD, service.change_board, decided)
    yield store
    assert dump(store) == replayed(store)


# ---------------------------------------------------------------- notices


def test_a_notice_keeps_its_facts_with_their_kinds(in_force: Store) -> None:
    content = Content(
        values={"day": date(2026, 3, 3), "total": 12_345, "words": "合计", "none": None},
        lists={"lines": ({"name": "水电", "on": date(2026, 3, 1)}, {"name": "办公", "on": None})},
    )
    notice_id = made(in_force, replace(MONEY, content=content))

    kept = notice(in_force, notice_id)

    assert kept.draft.content == content
    assert kept.draft == replace(MONEY, content=content)
    assert kept.state is NoticeState.DRAFTING
    assert kept.overdue


def test_an_item_is_one_of_the_catalogue_s(store: Store) -> None:
    with pytest.raises(RulesBroken) as refused:
        made(store, replace(MONEY, item="nothing"))

    [finding] = refused.value.findings
    assert isinstance(finding, ItemUnknown)
    assert look(store, service.notices) == ()


def test_what_is_changed_has_to_be_signed_again(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)
    do(in_force, CHECK_NOTICE, service.check_notice, notice_id, " 李红 ")
    do(in_force, CHECK_NOTICE, service.approve_notice, notice_id, "李红")
    do(in_force, CHANGE_NOTICE, service.change_notice, notice_id, MONEY)
    unchanged = notice(in_force, notice_id)

    do(in_force, CHANGE_NOTICE, service.change_notice, notice_id, replace(MONEY, note="重写"))

    assert unchanged.checked == Signed(name="李红", on=date(2026, 11, 22))
    assert unchanged.state is NoticeState.CHECKING
    changed = notice(in_force, notice_id)
    assert changed.state is NoticeState.DRAFTING
    assert (changed.checked, changed.approved) == (Signed(), Signed())


def test_a_notice_goes_from_draft_to_archive(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)
    states = []
    steps: list[Callable[[], Any]] = [
        lambda: do(in_force, CHECK_NOTICE, service.check_notice, notice_id, "李红"),
        lambda: do(in_force, CHECK_NOTICE, service.approve_notice, notice_id, "李红"),
        lambda: do(in_force, SUPERVISE_NOTICE, service.supervise_notice, notice_id, "赵强"),
        lambda: do(
            in_force,
            POST_NOTICE,
            service.post_notice,
            notice_id,
            ["北门公开栏"],
            posted_on=date(2026, 11, 3),
        ),
        lambda: do(
            in_force,
            TAKE_DOWN,
            service.take_down,
            notice(in_force, notice_id).postings[0].id,
            taken_down_on=date(2026, 11, 19),
        ),
        lambda: do(in_force, ARCHIVE_NOTICE, service.archive_notice, notice_id),
    ]
    for step in steps:
        step()
        states.append(notice(in_force, notice_id).state.value)

    assert states == ["checking", "checking", "supervised", "removable", "taken_down", "archived"]
    for _ in steps:
        in_force.undo()
    assert notice(in_force, notice_id).state is NoticeState.DRAFTING


def test_the_owner_cannot_check_where_two_are_asked_for(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)

    with pytest.raises(RulesBroken):
        do(in_force, CHECK_NOTICE, service.check_notice, notice_id, "王敏")


def test_a_draft_is_deleted_and_what_was_posted_is_not(in_force: Store) -> None:
    draft, posted = made(in_force), made(in_force, MONEY)
    post(in_force, posted)
    do(in_force, DELETE_NOTICE, service.delete_notice, draft)

    changes: list[Callable[[], None]] = [
        lambda: do(in_force, DELETE_NOTICE, service.delete_notice, posted),
        lambda: do(in_force, CHANGE_NOTICE, service.change_notice, posted, LOOSE),
    ]
    for change in changes:
        with pytest.raises(RulesBroken) as refused:
            change()
        assert refused.value.findings == (PostedAlready(),)

    assert [each.id for each in look(in_force, service.notices)] == [posted]


def test_notices_are_asked_for_by_state_kind_and_words(in_force: Store) -> None:
    posted, draft = made(in_force, MONEY), made(in_force)
    post(in_force, posted)

    def asked(**query: Any) -> list[NoticeId]:
        return [each.id for each in look(in_force, service.notices, NoticeQuery(**query))]

    assert asked() == [draft, posted]
    assert asked(states=frozenset({NoticeState.POSTED})) == [posted]
    assert asked(scheme="sanwu", item="money.accounts") == [posted]
    assert asked(item="money.donations") == []
    assert asked(kind="notices.poster") == []
    assert asked(text="王敏 第三季度") == [posted]
    assert asked(text="停水 王敏") == []


# ---------------------------------------------------------------- postings


def test_a_posting_is_planned_by_catalogue_community_and_holidays(in_force: Store) -> None:
    in_catalogue, loose = made(in_force, MONEY), made(in_force)

    def until(notice_id: NoticeId, days: int = 0) -> tuple[int, date]:
        plan = look(in_force, service.plan_posting, notice_id, date(2026, 9, 16), days)
        return plan.least_days, plan.removable_on

    assert until(in_catalogue) == (15, date(2026, 10, 9))
    assert until(loose) == (1, date(2026, 10, 9))
    assert until(loose, 1) == (1, date(2026, 9, 18))
    decided = look(in_force, service.board)
    do(in_force, CHANGE_BOARD, service.change_board, replace(decided, days=30))
    assert until(in_catalogue) == (30, date(2026, 10, 17))


def test_skipped_steps_are_warned_of_and_then_allowed(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)

    with pytest.raises(RulesBroken) as warned:
        do(
            in_force,
            POST_NOTICE,
            service.post_notice,
            notice_id,
            ["北门公开栏"],
            posted_on=date(2026, 11, 20),
        )

    assert {type(finding) for finding in warned.value.findings} == {StepMissing}
    post(in_force, notice_id)
    assert notice(in_force, notice_id).state is NoticeState.POSTED


def test_fourteen_days_are_refused_even_if_one_insists(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)

    with pytest.raises(RulesBroken) as refused:
        post(in_force, notice_id, days=14)

    assert DaysTooFew(14, 15) in refused.value.findings
    assert notice(in_force, notice_id).postings == ()


def test_a_posting_into_an_unknown_year_asks_for_its_holidays(in_force: Store) -> None:
    notice_id = made(in_force)

    plan = look(in_force, service.plan_posting, notice_id, date(2026, 12, 20), 15)

    assert plan.unknown_years == (2027,)


def test_a_withdrawal_takes_everything_down_and_leaves_a_trace(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)
    post(in_force, notice_id, "北门公开栏", "服务站门口")
    do(in_force, WITHDRAW_NOTICE, service.withdraw_notice, notice_id, "数字有误")

    gone = notice(in_force, notice_id)
    assert gone.state is NoticeState.WITHDRAWN
    assert {posting.taken_down_on for posting in gone.postings} == {date(2026, 11, 22)}
    assert {posting.early_reason for posting in gone.postings} == {"数字有误"}
    assert look(in_force, service.hanging) == ()
    with pytest.raises(RulesBroken):
        post(in_force, notice_id)

    in_force.undo()
    assert notice(in_force, notice_id).state is NoticeState.POSTED
    assert len(look(in_force, service.hanging)) == 2


def test_a_withdrawal_after_the_days_are_over_was_not_early(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)
    first, _ = post(in_force, notice_id, "北门公开栏", "服务站门口", on=date(2026, 11, 3))
    do(in_force, TAKE_DOWN, service.take_down, first, taken_down_on=date(2026, 11, 20))
    assert notice(in_force, notice_id).must_stay_until == date(2026, 11, 18)

    do(in_force, WITHDRAW_NOTICE, service.withdraw_notice, notice_id, "数字有误")

    gone = notice(in_force, notice_id)
    assert [posting.taken_down_on for posting in gone.postings] == [
        date(2026, 11, 20),
        date(2026, 11, 22),
    ]
    assert {posting.early_reason for posting in gone.postings} == {""}


def test_a_correction_is_a_new_notice_and_counts_once_it_hangs(in_force: Store) -> None:
    old = made(in_force, MONEY)
    post(in_force, old)
    new = do(in_force, CORRECT_NOTICE, service.correct_notice, old, MONEY, reason="第三行数字有误")
    before = notice(in_force, old)

    post(in_force, new)

    assert before.state is NoticeState.POSTED
    after = notice(in_force, old)
    assert (after.state, after.corrected_by) == (NoticeState.CORRECTED, new)
    correction = notice(in_force, new)
    assert (correction.corrects, correction.correction_reason) == (old, "第三行数字有误")
    do(in_force, WITHDRAW_NOTICE, service.withdraw_notice, new, "更正有误")
    assert notice(in_force, old).state is NoticeState.POSTED


def test_photos_lie_beside_the_log_and_are_kept_once(in_force: Store) -> None:
    [posting] = post(in_force, made(in_force))
    before = in_force.path.stat().st_size
    large = JPEG + bytes(250_000)

    first = do(in_force, ADD_PHOTO, service.add_photo, posting, Side.UP, large, note="北门")
    do(in_force, ADD_PHOTO, service.add_photo, posting, Side.DOWN, large)

    assert look(in_force, service.photo_content, first) == large
    written = [len(str(value)) for _, _, value, _ in ops(in_force)]
    assert max(written) < 1_000
    in_force.undo()
    with in_force.connection(writing=False) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM photo_content").scalar_one() == 1
    assert in_force.path.stat().st_size - before < 2 * len(large)
    [[photo]] = [each.photos for each in look(in_force, service.notices)[0].postings]
    assert (photo.id, photo.side, photo.size, photo.note) == (first, Side.UP, len(large), "北门")
    do(in_force, DELETE_PHOTO, service.delete_photo, first)
    assert look(in_force, service.notices)[0].postings[0].photos == ()


@pytest.mark.parametrize("jpeg", [b"\x89PNG", JPEG + bytes(300 * 1024)])
def test_other_files_and_large_ones_are_no_photos(in_force: Store, jpeg: bytes) -> None:
    [posting] = post(in_force, made(in_force))

    with pytest.raises(RulesBroken) as refused:
        do(in_force, ADD_PHOTO, service.add_photo, posting, Side.UP, jpeg)

    assert isinstance(refused.value.findings[0], PhotoUnfit)


# ---------------------------------------------------------------- the board


def test_the_board_shows_what_hangs_place_by_place(in_force: Store) -> None:
    early, late = made(in_force, MONEY), made(in_force)
    post(in_force, early, "服务站门口", "北门公开栏", on=date(2026, 11, 3))
    post(in_force, late, "服务站门口", "南门")

    lines = look(in_force, service.hanging)

    assert [(line.posting.place, line.notice.id, line.days_left) for line in lines] == [
        ("北门公开栏", early, 0),
        ("服务站门口", early, 0),
        ("服务站门口", late, 16),
        ("南门", late, 16),
    ]
    sheet = look(in_force, service.contact_sheet)
    assert [(place, len(lines)) for place, lines in sheet.places] == [
        ("北门公开栏", 1),
        ("服务站门口", 2),
        ("南门", 1),
    ]
    assert sheet.on == date(2026, 11, 22)
    assert sheet.supervise_phone == "028-1"
    assert sheet.missing == look(in_force, service.missing_items)


def test_the_due_list_follows_the_catalogue_in_force(in_force: Store) -> None:
    draft = made(in_force, replace(MONEY, item="party.dues"))
    posted = made(in_force, MONEY)
    post(in_force, posted)

    lines = {line.item.code: line for line in look(in_force, service.due_list)}

    assert list(lines) == [item.code for item in look(in_force, service.scheme).items]
    accounts, dues = lines["money.accounts"], lines["party.dues"]
    assert (accounts.state, accounts.is_posted) == (NoticeState.POSTED, True)
    assert accounts.period.label == "2026年第三季度"
    assert (dues.notice and dues.notice.id, dues.state) == (draft, NoticeState.DRAFTING)
    assert lines["matters.projects"].state is NoticeState.OVERDUE
    assert lines["matters.decided"].state is NoticeState.DUE
    missing = {line.item.code for line in look(in_force, service.missing_items)}
    assert missing == set(lines) - {"money.accounts"}


def test_last_quarter_s_notice_does_not_serve_for_this_one(in_force: Store) -> None:
    before = made(in_force, replace(MONEY, period_label="2026年第二季度"))
    post(in_force, before, on=date(2026, 11, 1))

    [line] = [
        line for line in look(in_force, service.due_list) if line.item.code == "money.accounts"
    ]

    assert (line.state, line.notice) == (NoticeState.OVERDUE, None)


def test_a_notice_without_a_period_counts_by_its_day(in_force: Store) -> None:
    decided = made(in_force, replace(MONEY, item="matters.decided", period_label=""))
    post(in_force, decided, on=date(2026, 7, 1))

    def found(on: date) -> NoticeId | None:
        lines = look(in_force, service.due_list, on=on)
        [line] = [line for line in lines if line.item.code == "matters.decided"]
        return line.notice.id if line.notice else None

    assert found(date(2026, 6, 30)) is None
    assert found(date(2026, 7, 1)) == decided
    assert found(date(2026, 12, 31)) == decided
    assert found(date(2027, 1, 1)) is None


def test_what_is_to_be_up_for_good_is_missing_once_it_is_down(in_force: Store) -> None:
    long = replace(MONEY, item="party.organisation", period_label="")
    [posting] = post(in_force, made(in_force, long), on=date(2026, 1, 5))

    def missing() -> bool:
        found = look(in_force, service.missing_items)
        return "party.organisation" in {line.item.code for line in found}

    assert not missing()
    do(in_force, TAKE_DOWN, service.take_down, posting, taken_down_on=date(2026, 11, 22))
    assert missing()


def test_a_correction_stands_for_its_item_and_a_withdrawn_notice_does_not(
    in_force: Store,
) -> None:
    old = made(in_force, MONEY)
    post(in_force, old)
    new = do(in_force, CORRECT_NOTICE, service.correct_notice, old, MONEY, reason="有误")
    post(in_force, new)

    def found() -> NoticeId | None:
        lines = look(in_force, service.due_list)
        [line] = [line for line in lines if line.item.code == "money.accounts"]
        return line.notice.id if line.notice else None

    assert found() == new
    do(in_force, WITHDRAW_NOTICE, service.withdraw_notice, new, "有误")
    assert found() == old
    do(in_force, WITHDRAW_NOTICE, service.withdraw_notice, old, "有误")
    assert found() is None


def test_the_day_for_what_came_to_be_is_counted_in_working_days(store: Store) -> None:
    formed = date(2026, 9, 25)

    assert look(store, service.due_day, "shanghai", "aid.first", formed) == date(2026, 10, 15)
    assert look(store, service.due_day, "law-2026", "1", formed) is None
    assert look(store, service.due_day, "law-2026", "nothing", formed) is None


def test_an_unknown_catalogue_is_not_put_in_force(store: Store) -> None:
    with pytest.raises(RulesBroken):
        do(store, CHANGE_BOARD, service.change_board, Board(scheme="nowhere"))

    assert look(store, service.board) == Board()
    assert look(store, service.scheme).code == "law-2026"


def test_places_of_the_board_are_each_named_once(in_force: Store) -> None:
    decided = Board(scheme="shanghai", places=(" 南门 ", "北门", "南门", ""), answer_days=3)

    do(in_force, CHANGE_BOARD, service.change_board, decided)

    assert look(in_force, service.board).places == ("南门", "北门")
    in_force.undo()
    assert look(in_force, service.board).scheme == "sanwu"


# ---------------------------------------------------------------- rule files


def test_a_later_year_s_holidays_are_imported(in_force: Store) -> None:
    body = 'year = 2027\nsource = "通知"\n[[rest]]\nfirst = 2027-01-04\nlast = 2027-01-05\n'
    notice_id = made(in_force)
    told = do(in_force, IMPORT_RULES, service.import_rules, b"\xef\xbb\xbf" + body.encode())

    plan = look(in_force, service.plan_posting, notice_id, date(2026, 12, 20), 15)

    assert told == "2027年节假日安排"
    assert (plan.unknown_years, plan.must_stay_until) == ((), date(2027, 1, 6))
    in_force.undo()
    assert look(in_force, communities.holidays).years == {2025, 2026}


def test_an_imported_catalogue_takes_the_place_of_its_namesake(in_force: Store) -> None:
    body = (
        'code = "sanwu"\ntitle = "本区目录"\nsource = "区"\ndays = 20\n'
        '[[items]]\ncode = "one"\nfirst = "事项"\n'
    )
    notice_id = made(in_force, MONEY)
    do(in_force, IMPORT_RULES, service.import_rules, body.encode())

    assert look(in_force, service.scheme).title == "本区目录"
    assert len(look(in_force, service.schemes)) == 3
    assert [line.item.code for line in look(in_force, service.due_list)] == ["one"]
    assert look(in_force, service.plan_posting, notice_id, date(2026, 11, 2)).least_days == 20


def test_rules_of_a_newer_program_that_cannot_be_read_do_not_close_the_room(
    in_force: Store,
) -> None:
    with in_force.transaction(IMPORT_RULES) as tx:
        for kind in ("scheme", "holidays"):
            tx.session.add(RuleFileRow(kind=kind, code="sanwu", body="not = [toml"))

    assert look(in_force, service.scheme).code == "sanwu"
    assert look(in_force, communities.holidays).years == {2025, 2026}


@pytest.mark.parametrize("content", [b"\xff\xfe", b"a = 1", b"#" * 1_000_001])
def test_other_files_are_no_rules(store: Store, content: bytes) -> None:
    with pytest.raises(RulesBroken) as refused:
        do(store, IMPORT_RULES, service.import_rules, content)

    assert isinstance(refused.value.findings[0], RulesUnreadable)


# ---------------------------------------------------------------- objections


def test_an_objection_is_answered_in_time(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)
    post(in_force, notice_id)
    late, soon = (
        do(
            in_force,
            ADD_OBJECTION,
            service.add_objection,
            notice_id,
            ObjectionDraft(received_on=date(2026, 11, day), body=" 怎么算的？ "),
        )
        for day in (20, 19)
    )

    waiting = look(in_force, service.open_objections)
    assert [(each.id, each.due_on) for each in waiting] == [
        (soon, date(2026, 11, 24)),
        (late, date(2026, 11, 25)),
    ]
    assert look(in_force, service.hanging)[0].open_objections == 2
    answer = Answer(
        answer="按表分摊。", answered_on=date(2026, 11, 22), answered_by="王敏", adopted=True
    )
    do(in_force, ANSWER_OBJECTION, service.answer_objection, soon, answer)

    found = notice(in_force, notice_id)
    assert found.opinions == (2, 1, 1)
    assert [each.answer for each in found.objections] == [None, answer]
    assert [each.id for each in look(in_force, service.open_objections)] == [late]
    in_force.undo()
    assert notice(in_force, notice_id).opinions == (2, 0, 0)


def test_a_wrong_day_of_an_objection_moves_its_term(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)
    draft = ObjectionDraft(received_on=date(2026, 11, 20), body="？", person_name="李桂兰")
    objection = do(in_force, ADD_OBJECTION, service.add_objection, notice_id, draft)

    do(
        in_force,
        ADD_OBJECTION,
        service.change_objection,
        objection,
        replace(draft, received_on=date(2026, 11, 16), phone="13800001111"),
    )

    [kept] = notice(in_force, notice_id).objections
    assert kept.due_on == date(2026, 11, 19)
    assert (kept.draft.person_name, kept.draft.phone) == ("李桂兰", "13800001111")
    same_day = replace(kept.draft, body="水费怎么算的？")
    do(in_force, ADD_OBJECTION, service.change_objection, objection, same_day)
    assert notice(in_force, notice_id).objections[0].due_on == date(2026, 11, 19)


# ---------------------------------------------------------------- the house


def test_the_search_box_finds_notices_by_title_and_period(in_force: Store) -> None:
    for _ in range(6):
        made(in_force)
    money = made(in_force, MONEY)

    [hit] = look(in_force, service.find, "经费 三季度")

    assert (hit.title, hit.detail, hit.key) == (MONEY.title, "2026年第三季度", money)
    assert len(look(in_force, service.find, "停水")) == 5
    assert look(in_force, service.find, " ") == []


def test_the_first_page_counts_what_hangs_is_late_and_waits(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)
    post(in_force, notice_id, "北门公开栏", "服务站门口", on=date(2026, 11, 3))
    draft = ObjectionDraft(received_on=date(2026, 11, 20), body="？")
    do(in_force, ADD_OBJECTION, service.add_objection, notice_id, draft)

    found = {fact.key: fact.value for fact in look(in_force, service.facts)}

    assert found == {"board": "1", "removable": "2", "due": "4", "objections": "1"}


def test_the_first_page_counts_down_to_the_answer_of_an_objection(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)
    draft = ObjectionDraft(received_on=date(2026, 11, 12), body="？")
    do(in_force, ADD_OBJECTION, service.add_objection, notice_id, draft)

    [found] = look(in_force, service.clocks)

    assert (found.due, found.key) == (date(2026, 11, 17), notice_id)
    assert found.thing == MONEY.title
    assert found.basis.endswith("：答复期限")


def test_the_print_log_only_grows(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)
    trail = PaperTrail(
        kind="notices.announcement",
        title="公告",
        subject=notice_id,
        template_version=2,
        mask="public",
        way=Way.PRINTED,
        copies=3,
        pages=2,
    )
    do(in_force, LOG_PAPER, service.log_paper, trail, snapshot="ab" * 32)
    household = replace(trail, kind="households.card", subject="3" * 32, mask="internal")
    for each in (household, replace(trail, subject="households")):
        do(in_force, LOG_PAPER, service.log_paper, each)

    lines = look(in_force, service.paper_log)
    assert [line.trail.subject for line in lines] == ["households", "3" * 32, notice_id]
    assert {line.user for line in lines} == {"王敏"}
    assert lines[-1].trail == trail
    assert lines[-1].at == datetime(2026, 11, 22, 4, tzinfo=UTC)
    assert look(in_force, service.paper_log, subject=notice_id)[0].snapshot == "ab" * 32
    assert len(look(in_force, service.paper_log, kind="households.card", limit=5)) == 1
    assert len(look(in_force, service.paper_log, limit=2)) == 2
    kept = notice(in_force, notice_id)
    assert (kept.snapshot, kept.template_version) == ("ab" * 32, 2)
    for statement in ("DELETE FROM print_log", "UPDATE print_log SET copies = 0"):
        with (
            pytest.raises(DatabaseError, match="only grows"),
            in_force.connection(writing=True) as bare,
        ):
            bare.exec_driver_sql(statement)


def test_undo_passes_over_the_print_log(in_force: Store) -> None:
    notice_id = made(in_force, MONEY)
    trail = PaperTrail(
        kind="notices.announcement", title="公告", subject=notice_id, mask="public", way=Way.PDF
    )
    do(in_force, LOG_PAPER, service.log_paper, trail)

    done = in_force.history().undo

    assert done is not None
    assert done.operation == CREATE_NOTICE.key
