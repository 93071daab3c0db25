"""Three offices at the mercy of hypothesis, held against the definition after every step."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)
from support import oracle
from support.offices import EPOCH_MS, VOUCHER, Office, Package, Town
from typing_extensions import override

from shequ_desktop.sync.disputes import Decision, delete, keep
from shequ_desktop.sync.knowledge import acknowledged

OFFICES = st.integers(0, 2)
ROWS = st.sampled_from([bytes([n]) * 16 for n in (1, 2)])
CELLS = st.sampled_from(
    [
        ("a", "甲"),
        ("a", "乙"),
        ("b", None),
        ("b", 1),
        ("b", 2),
        ("deleted_at", 5),
        ("deleted_at", None),
        ("friend_id", bytes(16)),
    ]
)
CLOCKS = st.sampled_from([-70, -1, 0, 1, 30, 70])


class Exchange(RuleBasedStateMachine):
    packages = Bundle("packages")

    def __init__(self) -> None:
        super().__init__()
        self.town = Town(3)
        self.offices = self.town.offices
        self.written: dict[oracle.Name, oracle.Op] = {}
        """Every operation that was ever sealed, as its author had it."""
        self.paid: dict[bytes, int] = {}

    @override
    def teardown(self) -> None:
        try:
            self.town.exchange()
            for office in self.offices:
                self.shows_what_the_definition_says(office)
            states = {office.digest() for office in self.offices}  # I9, I10
            assert len(states) == 1
            self.nothing_was_lost()
        finally:
            self.town.close()

    @rule(at=OFFICES, row=ROWS, cells=st.lists(CELLS, min_size=1, max_size=3), years=CLOCKS)
    def work(self, at: int, row: bytes, cells: list[tuple[str, Any]], years: int) -> None:
        office = self.offices[at]
        office.wall = EPOCH_MS + years * 31_557_600_000
        if office.item(row) is None:
            office.insert(row, "原来")
        office.change(row, **dict(cells))

    @rule(at=OFFICES, fen=st.integers(1, 9))
    def pay(self, at: int, fen: int) -> None:
        row = len(self.paid).to_bytes(16, "big")
        self.paid[row] = fen
        self.offices[at].pay(row, fen)

    @rule(at=OFFICES, first=st.booleans())
    def decide(self, at: int, first: bool) -> None:  # noqa: FBT001 - hypothesis names it
        office = self.offices[at]
        for dispute in office.disputes()[:1]:
            if dispute.deletion is not None:
                office.settle(keep(dispute) if first else delete(dispute, 9))
            for cell in dispute.cells[:1]:
                voice = cell.voices[0 if first else -1]
                office.settle(
                    Decision(table=cell.table, row=cell.row, column=cell.column, value=voice.value)
                )

    @rule(target=packages, at=OFFICES, to=OFFICES, everything=st.booleans())
    def tell(self, at: int, to: int, everything: bool) -> Package:  # noqa: FBT001 - hypothesis names it
        office = self.offices[at]
        return office.tell() if everything else office.tell_to(self.offices[to])

    @rule(package=packages, at=OFFICES, batch=st.sampled_from([1, 2, 1000]))
    def take_in(self, package: Package, at: int, batch: int) -> None:
        office = self.offices[at]
        office.take_in(package, batch=batch)
        before = office.digest()
        assert office.take_in(package).operations == 0
        assert office.digest() == before  # I2

    @rule(at=OFFICES)
    def restore(self, at: int) -> None:
        office = self.offices[at]
        kept = office.path.with_name(f"{office.path.name}.kept")
        if kept.exists():
            office.seal()
            self.note(office)
            office.restore(kept)
        else:
            office.keep_copy(kept)

    @invariant()
    def every_office_keeps_the_rules(self) -> None:
        for office in self.offices:
            office.seal()
            self.note(office)
            self.shows_what_the_definition_says(office)
            self.the_log_is_sound(office)

    def note(self, office: Office) -> None:
        with office.writing() as connection:
            for name, op in oracle.operations(connection).items():
                # I8: nobody's copy of an operation differs from another's.
                assert self.written.setdefault(name, op) == op

    def shows_what_the_definition_says(self, office: Office) -> None:
        with office.writing() as connection:
            ops = oracle.operations(connection)
            assert oracle.shown(connection, office.shape) == oracle.state(ops, office.shape)  # I1

    def the_log_is_sound(self, office: Office) -> None:
        with office.writing() as connection:
            ops = oracle.operations(connection)
            known = connection.exec_driver_sql(
                "SELECT d.uuid, k.lo, k.hi FROM sync_known k JOIN sync_dev d ON d.n = k.n"
            ).all()
        for device, seq in ops:  # I3
            assert any(uuid == device and lo < seq <= hi for uuid, lo, hi in known)
        for op in ops.values():  # I4
            for seen in (ops[name] for name in op.seen if name in ops):
                # In one transaction a row is inserted and then changed.
                assert seen.hlc < op.hlc or (seen.hlc == op.hlc and seen.cell[2] != op.cell[2])
        vouchers = [op for op in ops.values() if op.cell[0] == VOUCHER]  # I5
        assert {op.cell[2] for op in vouchers} <= {0}
        fen = sum(json.loads(op.value)[1] for op in vouchers)
        assert [(fen,)] == office.rows("SELECT coalesce(sum(fen), 0) FROM voucher")

    def nothing_was_lost(self) -> None:
        """I11: whatever anybody told anybody is shown, waits, or was knowingly overwritten."""
        office = self.offices[0]
        with office.writing() as connection:
            ops = oracle.operations(connection)
            told = set(ops)
            state = oracle.state(ops, office.shape)
        heads = {*state.shown.values(), *(name for _, name in state.rivals)}
        superseded = {name for op in ops.values() for name in op.seen if ops[name].cell == op.cell}
        # Ids are never given twice; here they are, and of two rows the later one stands.
        assert {ops[name].cell[2] for name in told - heads - superseded} <= {0}
        for other in self.offices[1:]:
            with other.writing() as connection:
                assert set(oracle.operations(connection)) == told


@pytest.mark.filterwarnings("ignore::hypothesis.errors.NonInteractiveExampleWarning")
def test_three_offices_and_any_sticks() -> None:
    run_state_machine_as_test(
        Exchange,
        settings=settings(
            max_examples=40,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_what_was_told_is_not_thought_to_have_arrived() -> None:
    town = Town(2)
    one, other = town.offices
    one.insert(bytes(16), "甲")
    one.tell_to(other)
    peer = other.device
    with one.writing() as connection:
        assert acknowledged(connection, peer) == {}
    assert one.tell_to(other).contents.operations == 1
    town.close()
