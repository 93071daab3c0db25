"""Money in a real file: who may do what, what adds up, and what is never changed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from support.vaults import Template, copy_of

from shequ_desktop.funds import service
from shequ_desktop.funds.model import VoucherRow
from shequ_desktop.funds.rules.limits import Limit, check_limits
from shequ_desktop.funds.rules.projects import Decision, check_beginning
from shequ_desktop.funds.values import (
    ADD_SOURCE,
    CHANGE_VOUCHER,
    CHECK_VOUCHER,
    CLOSE_MONTH,
    POST_VOUCHER,
    PROPOSE_PROJECT,
    RECORD_VOUCHER,
    REVERSE_VOUCHER,
    Account,
    AmountWrong,
    BoardPeriodRuns,
    BudgetExceeded,
    Direction,
    LimitReached,
    MonthIsClosed,
    MonthNotOver,
    MonthOutOfOrder,
    NegativeListOpen,
    ProjectDraft,
    ResolutionMissing,
    ReversedAlready,
    SamePerson,
    SignatureMissing,
    SourceDraft,
    SourceId,
    SourceOverspent,
    VoucherDraft,
    VoucherFixed,
    VoucherId,
    VouchersOpen,
    VoucherState,
)
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.shares import Share
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.vault import open_vault

R = TypeVar("R")


class Office:
    """Two people at one computer, one after the other."""

    def __init__(self, template: Template, folder: Path) -> None:
        self._path, self._key = copy_of(template, folder), template.key
        self.day = date(2026, 3, 20)
        self._user = ""
        self.store: Store
        self._vault: Any = None
        self.sits_down("王敏")

    def sits_down(self, user: str) -> None:
        self.close()
        self._vault = open_vault(
            self._path, self._key, user=user, furnishing=FURNISHING, now=self._now
        )
        self.store = self._vault.store

    def close(self) -> None:
        if self._vault is not None:
            self._vault.close()
            self._vault = None

    def do(self, operation: Any, use_case: Callable[..., R], *args: Any, **more: Any) -> R:
        with self.store.transaction(operation) as tx:
            return use_case(tx, *args, **more)

    def look(self, query: Callable[..., R], *args: Any, **more: Any) -> R:
        with self.store.reading() as reading:
            return query(reading, *args, **more)

    def _now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 4, tzinfo=UTC)


@pytest.fixture
def office(template: Template, tmp_path: Path) -> Iterator[Office]:
    made = Office(template, tmp_path)
    yield made
    made.close()


def granted(office: Office, name: str = "工作经费", carried: int = 1_000_000) -> SourceId:
    draft = SourceDraft(name=name, kind="work", year=2026, carried_fen=carried)
    return office.do(ADD_SOURCE, service.add_source, draft)


def payment(source: SourceId, fen: int = 12_345, **more: Any) -> VoucherDraft:
    draft = VoucherDraft(
        on=date(2026, 3, 3),
        direction=Direction.PAYMENT,
        summary="打印纸",
        category="office",
        source_id=source,
        amount_fen=fen,
        invoices=1,
        handler="刘洋",
        witness="陈静",
        approver="周强",
    )
    return replace(draft, **more)


def recorded(office: Office, draft: VoucherDraft) -> VoucherId:
    return office.do(RECORD_VOUCHER, service.record_voucher, draft)


def posted(office: Office, draft: VoucherDraft) -> VoucherId:
    voucher = recorded(office, draft)
    office.sits_down("刘洋")
    office.do(CHECK_VOUCHER, service.check_off, voucher)
    office.do(POST_VOUCHER, service.post_voucher, voucher)
    office.sits_down("王敏")
    return voucher


@pytest.mark.parametrize(("fen", "can"), [(0, False), (1, True), (-1, False)])
def test_a_voucher_moves_money(office: Office, fen: int, *, can: bool) -> None:
    draft = payment(granted(office), fen)

    if can:
        assert recorded(office, draft)
    else:
        with pytest.raises(RulesBroken) as refused:
            recorded(office, draft)
        assert AmountWrong() in refused.value.findings


def test_who_fills_it_in_does_not_check_it(office: Office) -> None:
    voucher = recorded(office, payment(granted(office)))

    with pytest.raises(RulesBroken) as refused:
        office.do(CHECK_VOUCHER, service.check_off, voucher)

    assert refused.value.findings == (SamePerson("填制人", "复核人", "王敏"),)


@pytest.mark.parametrize(
    ("signed", "finding"),
    [
        ({"witness": ""}, SignatureMissing("证明人")),
        ({"witness": "刘洋"}, SamePerson("经手人", "证明人", "刘洋")),
        ({"approver": "王敏"}, SamePerson("填制人", "审批人", "王敏")),
    ],
)
def test_three_people_stand_for_a_payment(
    office: Office, signed: dict[str, Any], finding: object
) -> None:
    with pytest.raises(RulesBroken) as refused:
        posted(office, payment(granted(office), **signed))

    assert refused.value.findings == (finding,)


def test_numbers_have_no_gaps_and_begin_anew_for_each_account(office: Office) -> None:
    source = granted(office)
    vouchers = [
        posted(office, payment(source)),
        posted(office, payment(source, account=Account.CASH)),
        posted(office, payment(source)),
    ]

    found = [office.look(service.voucher, each).shown_number for each in vouchers]

    assert found == ["付-0001", "付-0001", "付-0002"]


def test_a_posted_voucher_is_never_edited_but_taken_back(office: Office) -> None:
    source = granted(office)
    voucher = posted(office, payment(source))
    with pytest.raises(RulesBroken) as refused:
        office.do(CHANGE_VOUCHER, service.change_voucher, voucher, payment(source, 1))
    assert refused.value.findings == (VoucherFixed("付-0001"),)

    office.do(REVERSE_VOUCHER, service.reverse_voucher, voucher, "金额写错")

    states = [each.state for each in office.look(service.vouchers, 2026)]
    assert states == [VoucherState.REVERSED, VoucherState.POSTED]
    assert office.look(service.source, source).balance_fen == 1_000_000
    assert office.look(service.journal_of, 2026)[-1].balance_fen == 1_000_000
    with pytest.raises(RulesBroken) as refused:
        office.do(REVERSE_VOUCHER, service.reverse_voucher, voucher, "再来一次")
    assert refused.value.findings == (ReversedAlready("付-0001"),)


@pytest.mark.parametrize(("fen", "warned"), [(99_999, 0), (100_000, 0), (100_001, 1)])
def test_more_than_there_is_warns(office: Office, fen: int, warned: int) -> None:
    source = granted(office, carried=100_000)

    found = office.look(service.what_speaks_against, payment(source, fen, category="repair"))

    assert [type(each) for each in found] == [SourceOverspent] * warned


@pytest.mark.parametrize(("fen", "refused"), [(4_999, 0), (5_000, 0), (5_001, 1)])
def test_a_project_that_blocks_refuses_more_than_its_budget(
    office: Office, fen: int, refused: int
) -> None:
    source = granted(office)
    project = office.do(
        PROPOSE_PROJECT,
        service.propose_project,
        ProjectDraft(name="楼道照明", budget_fen=5_000, blocks_over_budget=True),
    )

    found = office.look(service.what_speaks_against, payment(source, fen, project_id=project))

    assert [type(each) for each in found] == [BudgetExceeded] * refused


def test_money_that_goes_from_source_to_source_leaves_the_office_where_it_was(
    office: Office,
) -> None:
    one, other = granted(office), granted(office, "公益金", 0)
    posted(
        office,
        payment(one, 30_000, direction=Direction.TRANSFER, to_source_id=other, category=""),
    )

    statement = office.look(service.statement_of, since=date(2026, 1, 1), until=date(2026, 12, 31))

    assert office.look(service.source, other).balance_fen == 30_000
    assert statement.closing_fen == statement.opening_fen == 1_000_000
    assert sum(each[4] for each in statement.by_source) == 1_000_000


def test_a_statement_opens_with_what_was_there_the_day_before(office: Office) -> None:
    source = granted(office)
    posted(office, payment(source, 100, on=date(2026, 1, 31)))
    posted(office, payment(source, 200, on=date(2026, 2, 1)))
    posted(office, payment(source, 400, on=date(2026, 2, 28)))
    posted(office, payment(source, 800, on=date(2026, 3, 1)))

    found = office.look(service.statement_of, since=date(2026, 2, 1), until=date(2026, 2, 28))

    assert (found.opening_fen, found.out_fen, found.closing_fen) == (999_900, 600, 999_300)
    assert [(each.label, each.fen) for each in found.payments] == [("办公费", 600)]


@pytest.mark.parametrize(
    ("day", "can"), [(date(2026, 3, 31), False), (date(2026, 4, 1), True), (date(2026, 4, 2), True)]
)
def test_a_month_is_closed_when_it_is_over(office: Office, day: date, *, can: bool) -> None:
    posted(office, payment(granted(office)))
    office.day = day
    office.sits_down("王敏")

    if can:
        closed = office.do(CLOSE_MONTH, service.close_month, Account.BANK, 2026, 3)
        assert (closed.opening_fen, closed.closing_fen) == (1_000_000, 987_655)
        with pytest.raises(RulesBroken) as refused:
            recorded(office, payment(office.look(service.sources, 2026)[0].id))
        assert MonthIsClosed(2026, 3) in refused.value.findings
    else:
        with pytest.raises(RulesBroken) as refused:
            office.do(CLOSE_MONTH, service.close_month, Account.BANK, 2026, 3)
        assert refused.value.findings == (MonthNotOver(2026, 3),)


def test_months_are_closed_in_order_and_with_everything_posted(office: Office) -> None:
    source = granted(office)
    recorded(office, payment(source, on=date(2026, 1, 5)))
    recorded(office, payment(source, on=date(2026, 2, 5)))

    with pytest.raises(RulesBroken) as refused:
        office.do(CLOSE_MONTH, service.close_month, Account.BANK, 2026, 2)

    assert refused.value.findings == (MonthOutOfOrder(2026, 1), VouchersOpen(1))


def test_a_closed_month_that_was_changed_from_below_is_found(office: Office) -> None:
    voucher = posted(office, payment(granted(office)))
    office.day = date(2026, 4, 1)
    office.sits_down("王敏")
    office.do(CLOSE_MONTH, service.close_month, Account.BANK, 2026, 3)
    assert office.look(service.tampered_month, Account.BANK, 2026) is None

    with office.store.transaction(CHANGE_VOUCHER) as tx:
        # Nobody can do that in the program: a posted voucher is sealed.
        tx.session.connection().exec_driver_sql("DROP TRIGGER capture_voucher_sealed")
        tx.session.get_one(VoucherRow, voucher).amount_fen = 1

    found = office.look(service.tampered_month, Account.BANK, 2026)
    assert found is not None
    assert (found.year, found.month) == (2026, 3)


@pytest.mark.parametrize(("fen", "speaks"), [(199_999, 0), (200_000, 1), (200_001, 1)])
def test_an_amount_reached_shows_its_clause(fen: int, speaks: int) -> None:
    limit = Limit(clause="2000元以上由主要领导审批", basis="示例", amount_fen=200_000)
    draft = payment(SourceId("1" * 32), fen)

    found = list(check_limits(draft, [limit], received_fen=0, paid_fen={}))

    assert [type(each) for each in found] == [LimitReached] * speaks


@pytest.mark.parametrize(("fen", "speaks"), [(24, 0), (25, 0), (26, 1)])
def test_a_part_of_the_year_s_receipts_is_counted_with_this_voucher(fen: int, speaks: int) -> None:
    limit = Limit(
        clause="办公经费不超过35%", basis="示例", category="office", part=Share.parse("> 35/100")
    )
    draft = payment(SourceId("1" * 32), fen)

    found = list(check_limits(draft, [limit], received_fen=100, paid_fen={"office": 10}))

    assert [type(each) for each in found] == [LimitReached] * speaks


@pytest.mark.parametrize(
    ("day", "can"),
    [(date(2026, 3, 18), False), (date(2026, 3, 19), True), (date(2026, 3, 20), True)],
)
def test_a_project_runs_when_its_resolution_has_hung_to_the_end(day: date, *, can: bool) -> None:
    decision = Decision(posted_on=date(2026, 3, 3), until=date(2026, 3, 18))
    negative = {"private": "不用于私人事务"}
    draft = ProjectDraft(name="楼道照明", cleared=("private",))

    found = [type(each) for each in check_beginning(draft, decision, negative, today=day)]

    assert found == ([] if can else [BoardPeriodRuns])


def test_a_project_needs_a_decision_and_a_look_at_the_negative_list() -> None:
    found = check_beginning(
        ProjectDraft(name="楼道照明"), None, {"private": "私人"}, today=date(2026, 3, 19)
    )

    assert [type(each) for each in found] == [ResolutionMissing, NegativeListOpen]
