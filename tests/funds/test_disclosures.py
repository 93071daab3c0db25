"""A year of disclosures: printed, kept, posted, corrected, taken down."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from support.money import QUARTERS, Days, do, look, quarter, sample_book, sheet
from support.papers import text_of
from support.vaults import Template, open_copy

from shequ_desktop.funds import service
from shequ_desktop.funds.documents import DONATIONS
from shequ_desktop.funds.model import DisclosureRow, FundFileContentRow
from shequ_desktop.funds.values import (
    ADD_SOURCE,
    CORRECT_DISCLOSURE,
    DISCLOSE,
    REVERSE_VOUCHER,
    CorrectedBefore,
    CourtyardUnnamed,
    DisclosureDraft,
    DisclosureExists,
    DisclosureId,
    FundReasonMissing,
    PeriodNotOver,
    Scope,
    SourceDraft,
)
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.money import yuan
from shequ_desktop.notices import service as notices
from shequ_desktop.notices.values import (
    ADD_OBJECTION,
    ADD_PHOTO,
    ANSWER_OBJECTION,
    APPROVE_NOTICE,
    CHANGE_BOARD,
    CHECK_NOTICE,
    CREATE_NOTICE,
    POST_NOTICE,
    SUPERVISE_NOTICE,
    TAKE_DOWN,
    Answer,
    Board,
    HolidaysUnknown,
    NoticeId,
    NoticeState,
    ObjectionDraft,
    Side,
)
from shequ_desktop.storage.store import Store

TRUTH = json.loads(
    (Path(__file__).parent.parent / "data" / "xingfuli" / "truth_money.json").read_text("utf-8")
)
JPEG = b"\xff\xd8\xff" + bytes(100)


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def store(template: Template, tmp_path: Path, days: Days) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "money", now=days)
    sample_book(vault.store)
    do(vault.store, CHANGE_BOARD, notices.change_board, Board(scheme="sanwu", places=("北门",)))
    yield vault.store
    vault.close()


def disclosed(store: Store, draft: DisclosureDraft) -> DisclosureId:
    return do(store, DISCLOSE, service.disclose, draft, sheet(store, draft))


def posted(store: Store, disclosure: DisclosureId, on: date) -> NoticeId:
    """Send a sheet through every hand and hang it out."""
    notice = do(store, CREATE_NOTICE, notices.take_disclosure, disclosure)
    do(store, CHECK_NOTICE, notices.check_notice, notice, "李芳")
    do(store, APPROVE_NOTICE, notices.approve_notice, notice, "周强")
    do(store, SUPERVISE_NOTICE, notices.supervise_notice, notice, "马春梅")
    do(
        store,
        POST_NOTICE,
        notices.post_notice,
        notice,
        ["北门"],
        posted_on=on,
        seen=[HolidaysUnknown(2027)],
    )
    return notice


def truth_of(since: date, until: date) -> tuple[int, int, int, int]:
    """Return opening, receipts, payments and closing as the truth has them."""
    rows = [(date.fromisoformat(row["date"]), row) for row in TRUTH["rows"]]
    opening = TRUTH["opening_fen"] + sum(
        row["in_fen"] - row["out_fen"] for day, row in rows if day < since
    )
    came = sum(row["in_fen"] for day, row in rows if since <= day <= until)
    went = sum(row["out_fen"] for day, row in rows if since <= day <= until)
    return opening, came, went, opening + came - went


def test_four_quarters_are_printed_posted_and_taken_down_to_the_fen(
    store: Store, days: Days
) -> None:
    for number, (since, until, label) in enumerate(QUARTERS, start=1):
        days.day = date(until.year + until.month // 12, until.month % 12 + 1, 5)
        draft = quarter(number)
        disclosure = disclosed(store, draft)
        notice = posted(store, disclosure, days.day)

        kept = look(store, service.disclosure, disclosure)
        values = kept.content.values
        truth = truth_of(since, until)
        keys = ("opening", "income", "expense", "closing")
        assert tuple(values[key] for key in keys) == truth
        printed = look(store, service.printed_sheet, disclosure)
        assert hashlib.sha256(printed).hexdigest() == kept.content_hash
        assert all(yuan(fen) in text_of(printed) for fen in truth)
        assert label in text_of(printed)
        hung = look(store, notices.notice, notice)
        assert (hung.state, hung.snapshot, kept.notice_id) == (
            NoticeState.POSTED,
            kept.content_hash,
            notice,
        )
        assert look(store, notices.printed_disclosure, notice) == printed
        [line] = [
            each for each in look(store, notices.due_list) if each.item.code == "money.accounts"
        ]
        assert (line.period.label, line.is_posted) == (label, True)

        do(store, ADD_PHOTO, notices.add_photo, hung.postings[0].id, Side.UP, JPEG)
        days.day = date.fromordinal(hung.postings[0].must_stay_until.toordinal() + 1)
        do(
            store,
            TAKE_DOWN,
            notices.take_down,
            hung.postings[0].id,
            taken_down_on=days.day,
        )
        down = look(store, notices.notice, notice)
        assert down.state is NoticeState.TAKEN_DOWN
        assert (days.day - hung.postings[0].posted_on).days > 15

    sheets = look(store, service.disclosures, 2026)
    assert [each.draft.period_label for each in sheets] == [
        label for _, _, label in reversed(QUARTERS)
    ]
    assert sheets[0].content.values["closing"] == TRUTH["closing_fen"]
    assert sum(int(str(each.content.values["count"])) for each in sheets) == 181
    assert all(look(store, service.is_genuine, each.id) for each in sheets)
    assert all(look(store, service.changes_since, each) == () for each in sheets)


def test_a_question_at_the_board_is_answered(store: Store, days: Days) -> None:
    days.day = date(2026, 4, 5)
    notice = posted(store, disclosed(store, quarter(1)), days.day)

    asked = do(
        store,
        ADD_OBJECTION,
        notices.add_objection,
        notice,
        ObjectionDraft(received_on=days.day, body="清运费为什么这么多？"),
    )
    answer = Answer(answer="有三车建筑垃圾。", answered_on=days.day, adopted=True)
    do(store, ANSWER_OBJECTION, notices.answer_objection, asked, answer)

    assert look(store, notices.notice, notice).opinions == (1, 1, 1)


def test_a_quarter_that_nobody_told_is_missed(store: Store, days: Days) -> None:
    days.day = date(2026, 7, 20)

    [missing] = [
        each for each in look(store, notices.missing_items) if each.item.code == "money.accounts"
    ]

    assert (missing.period.label, missing.state) == ("2026年第二季度", NoticeState.OVERDUE)


def test_what_was_printed_stays_and_what_changed_is_told_and_corrected(
    store: Store, days: Days
) -> None:
    days.day = date(2026, 10, 5)
    first = disclosed(store, quarter(3))
    notice = posted(store, first, days.day)
    before = look(store, service.printed_sheet, first)
    days.day = date(2026, 9, 30)
    wrong = next(
        each
        for each in look(store, service.posted_vouchers, 2026)
        if each.draft.on.month == 9 and each.shown_number.startswith("付")
    )
    do(store, REVERSE_VOUCHER, service.reverse_voucher, wrong.id, "发票开错")
    days.day = date(2026, 10, 9)

    found = look(store, service.disclosure, first)
    told = look(store, service.changes_since, found)
    assert look(store, service.printed_sheet, first) == before
    assert {each.what for each in told} >= {"本期支出", "期末结余", "凭证张数"}
    assert next(each for each in told if not each.was).now.startswith(yuan(-wrong.draft.amount_fen))

    words = look(store, service.correction_words, found, "发票开错，已冲销")
    new = do(
        store,
        CORRECT_DISCLOSURE,
        service.correct_disclosure,
        first,
        sheet(store, found.draft, words),
        reason="发票开错，已冲销",
    )
    again = posted(store, new, days.day)

    text = text_of(look(store, service.printed_sheet, new))
    expense = found.content.values["expense"]
    assert isinstance(expense, int)
    assert "更正说明：本表更正2026年10月5日生成的同期公开表" in text
    assert f"本期支出原列{yuan(expense)}元" in text
    assert "原因：发票开错，已冲销" in text
    assert look(store, service.disclosure, first).corrected_by == new
    corrected = look(store, notices.notice, again)
    assert (corrected.corrects, corrected.correction_reason) == (notice, "发票开错，已冲销")
    assert look(store, notices.notice, notice).state is NoticeState.CORRECTED
    assert look(store, service.changes_since, look(store, service.disclosure, new)) == ()


def test_a_correction_needs_a_reason_and_is_of_the_newest_sheet(store: Store) -> None:
    first = disclosed(store, quarter(1))
    printed = sheet(store, quarter(1))
    with pytest.raises(RulesBroken) as refused:
        do(store, CORRECT_DISCLOSURE, service.correct_disclosure, first, printed, reason=" ")
    assert refused.value.findings == (FundReasonMissing(),)
    do(store, CORRECT_DISCLOSURE, service.correct_disclosure, first, printed, reason="漏记")

    with pytest.raises(RulesBroken) as refused:
        do(store, CORRECT_DISCLOSURE, service.correct_disclosure, first, printed, reason="再改")

    assert refused.value.findings == (CorrectedBefore(),)


def test_the_same_is_not_printed_twice_but_of_a_part_of_the_money_it_may(store: Store) -> None:
    disclosed(store, quarter(1))
    one, *_ = look(store, service.sources, 2026)

    with pytest.raises(RulesBroken) as refused:
        disclosed(store, quarter(1))
    part = disclosed(store, quarter(1, source_ids=(one.id,)))

    assert refused.value.findings == (DisclosureExists("经费收支公开表"),)
    told = look(store, service.disclosure, part).content
    assert [row["name"] for row in told.lists["sources"]] == [one.draft.name]
    assert {row["source"] for row in told.lists["vouchers"]} <= {one.draft.name}


def test_a_courtyard_has_a_name_which_is_printed(store: Store) -> None:
    draft = quarter(1, scope=Scope.COURTYARD)
    with pytest.raises(RulesBroken) as refused:
        disclosed(store, draft)
    assert refused.value.findings == (CourtyardUnnamed(),)

    made = disclosed(store, replace(draft, place="梧桐苑"))

    assert "梧桐苑2026年第一季度" in text_of(look(store, service.printed_sheet, made))


@pytest.mark.parametrize(("day", "warned"), [(31, True), (32, False)])
def test_a_quarter_that_runs_warns(store: Store, days: Days, day: int, *, warned: bool) -> None:
    days.day = date.fromordinal(date(2026, 2, 28).toordinal() + day)

    found = look(store, service.what_speaks_against_disclosing, quarter(1))

    assert found == ([PeriodNotOver("2026年第一季度")] if warned else [])


def test_a_notice_is_made_of_a_sheet_once(store: Store) -> None:
    made = disclosed(store, quarter(1))

    one = do(store, CREATE_NOTICE, notices.take_disclosure, made)

    assert do(store, CREATE_NOTICE, notices.take_disclosure, made) == one


def test_a_file_that_was_changed_from_below_is_found_out(store: Store) -> None:
    made = disclosed(store, quarter(1))
    kept = look(store, service.disclosure, made)

    with store.transaction(DISCLOSE) as tx:
        tx.session.get_one(FundFileContentRow, kept.content_hash).content = b"%PDF-other"

    assert not look(store, service.is_genuine, made)


def test_a_donor_who_wants_to_stay_unnamed_is_named_nowhere(store: Store) -> None:
    for name, donor, unnamed in (
        ("郑先生捐赠", "郑光明", True),
        ("孙女士捐赠", "孙晓云", False),
        ("超市捐赠", "便民超市", False),
    ):
        do(
            store,
            ADD_SOURCE,
            service.add_source,
            SourceDraft(
                name=name,
                kind="donation",
                year=2026,
                donor=donor,
                is_anonymous=unnamed,
                goods="大米10袋",
            ),
        )
    draft = DisclosureDraft(
        kind=DONATIONS.key, title="捐赠公示", since=date(2026, 1, 1), until=date(2026, 12, 31)
    )

    text = text_of(look(store, service.printed_sheet, disclosed(store, draft)))

    assert "郑光明" not in text
    assert "爱心人士" in text
    assert "孙*云" in text
    assert "便民超市" in text


def test_the_due_list_finds_the_sheet_that_waits_for_the_board(store: Store, days: Days) -> None:
    days.day = date(2026, 4, 5)
    [due] = [each for each in look(store, notices.due_list) if each.item.code == "money.accounts"]
    assert look(store, notices.waiting_disclosure, due) is None
    disclosed(store, quarter(2, since=date(2026, 4, 1), until=date(2026, 4, 4)))
    made = disclosed(store, quarter(1))

    found = look(store, notices.waiting_disclosure, due)
    assert found is not None
    assert found.id == made
    do(store, CREATE_NOTICE, notices.take_disclosure, made)

    assert look(store, notices.waiting_disclosure, due) is None


def test_two_offices_that_printed_the_same_are_told(store: Store) -> None:
    made = disclosed(store, quarter(1))
    with store.transaction(DISCLOSE) as tx:
        row = tx.session.get_one(DisclosureRow, made)
        facts = ("kind", "title", "since", "until", "made_on", "content_hash", "size", "pages")
        tx.session.add(
            DisclosureRow(
                **{each: getattr(row, each) for each in facts},
                content=row.content,
                period_label=row.period_label,
            )
        )

    [doubt] = look(store, service.audit)

    assert "两处各生成了一份公开件" in doubt.what


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), "2026年度"),
        (date(2026, 7, 1), date(2026, 12, 31), "2026年下半年"),
        (date(2026, 7, 1), date(2026, 9, 30), "2026年第三季度"),
        (date(2028, 2, 1), date(2028, 2, 29), "2028年2月"),
        (date(2028, 2, 1), date(2028, 2, 28), "2028年2月1日至2028年2月28日"),
        (date(2025, 7, 1), date(2026, 6, 30), "2025年7月1日至2026年6月30日"),
    ],
)
def test_a_stretch_of_time_is_called_as_the_catalogue_calls_it(
    since: date, until: date, words: str
) -> None:
    assert service.period_words(since, until) == words
