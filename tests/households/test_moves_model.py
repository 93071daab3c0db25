"""Whatever happens to families: one head in each, nobody dead among them, no line stale."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from support import vaults
from support.families import add
from support.vaults import A_CHANGE, Template, dump, lines, lines_made_anew, replayed
from typing_extensions import override

from shequ_desktop.households import service
from shequ_desktop.households.values import HEAD, CellEdit, HouseholdId, PersonId, Place
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.storage.store import Transaction

PICK = st.integers(0, 1 << 20)
DAYS = st.integers(0, 5)
RELATION = st.sampled_from(["", "", HEAD, "20", "12"])
TODAY = date(2026, 11, 22)


class Families(RuleBasedStateMachine):
    template: ClassVar[Template]

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.vault = vaults.open_copy(self.template, self.folder)
        self.store = self.vault.store
        self.homes: list[HouseholdId] = []
        self.people: list[PersonId] = []
        for door in ("101", "102"):
            self.found(door)
        for at in range(4):
            self.register(at, "20", 0)

    @override
    def teardown(self) -> None:
        if hasattr(self, "vault"):
            self.vault.close()
            shutil.rmtree(self.folder)

    def change(self, work: Callable[[Transaction], object]) -> None:
        before = dump(self.store)
        self.unseen = True
        try:
            with self.store.transaction(A_CHANGE) as tx:
                work(tx)
        except RulesBroken:
            assert dump(self.store) == before

    def home(self, pick: int) -> HouseholdId:
        return self.homes[pick % len(self.homes)]

    def person(self, pick: int) -> PersonId:
        return self.people[pick % len(self.people)]

    def member(self, pick: int) -> tuple[HouseholdId, PersonId]:
        person = self.person(pick)
        with self.store.reading() as reading:
            found = service.person(reading, person)
        return (self.home(pick) if found.household is None else found.household.id), person

    def heir(self, home: HouseholdId, pick: int) -> PersonId | None:
        with self.store.reading() as reading:
            members = service.household(reading, home).members
        heirs = [None, *(each.person_id for each in members)]
        return heirs[pick % len(heirs)]

    @rule(door=st.sampled_from(["101", "102", "201"]))
    def found(self, door: str) -> None:
        def work(tx: Transaction) -> None:
            home = service.open_household(tx, Place(building="3号楼", door_no=door))
            self.people.append(add(tx, home, "王秀英"))
            self.homes.append(home)

        self.change(work)

    @rule(pick=PICK, relation=RELATION, days=DAYS)
    def register(self, pick: int, relation: str, days: int) -> None:
        def work(tx: Transaction) -> None:
            on = TODAY - timedelta(days=days)
            self.people.append(add(tx, self.home(pick), "张三", relation=relation, on=on))

        self.change(work)

    @rule(home=PICK, pick=PICK, relation=RELATION, heir=PICK, days=DAYS)
    def move_in(self, home: int, pick: int, relation: str, heir: int, days: int) -> None:
        old, person = self.member(pick)
        self.change(
            lambda tx: service.join(
                tx,
                self.home(home),
                person,
                relation_to_head=relation,
                on=TODAY - timedelta(days=days),
                new_head=self.heir(old, heir),
            )
        )

    @rule(pick=PICK, more=PICK, heir=PICK, days=DAYS)
    def move_out(self, pick: int, more: int, heir: int, days: int) -> None:
        home, person = self.member(pick)
        people = tuple({person, self.heir(home, more) or person})
        self.change(
            lambda tx: service.move_out(
                tx, home, people, on=TODAY - timedelta(days=days), new_head=self.heir(home, heir)
            )
        )

    @rule(pick=PICK, heir=PICK, days=DAYS)
    def die(self, pick: int, heir: int, days: int) -> None:
        home, person = self.member(pick)
        self.change(
            lambda tx: service.record_death(
                tx, person, on=TODAY - timedelta(days=days), new_head=self.heir(home, heir)
            )
        )

    @rule(pick=PICK, more=PICK, heir=PICK, days=DAYS)
    def split(self, pick: int, more: int, heir: int, days: int) -> None:
        home, person = self.member(pick)
        people = (person, self.heir(home, more) or person)

        def work(tx: Transaction) -> None:
            made = service.split_household(
                tx,
                home,
                people,
                head=person,
                on=TODAY - timedelta(days=days),
                new_head=self.heir(home, heir),
            )
            self.homes.append(made)

        self.change(work)

    @rule(one=PICK, two=PICK, days=DAYS)
    def unite(self, one: int, two: int, days: int) -> None:
        on = TODAY - timedelta(days=days)
        self.change(lambda tx: service.join_households(tx, self.home(one), self.home(two), on=on))

    @rule(pick=PICK, other=PICK)
    def change_head(self, pick: int, other: int) -> None:
        home, _ = self.member(pick)
        self.change(lambda tx: service.change_head(tx, home, self.person(other)))

    @rule(pick=PICK, text=st.sampled_from(["户主", "子", "配偶", ""]), other=PICK)
    def paste_relations(self, pick: int, text: str, other: int) -> None:
        edits = [
            CellEdit(person_id=self.person(other), field="relation_to_head", text="女"),
            CellEdit(person_id=self.person(pick), field="relation_to_head", text=text),
        ]
        self.change(lambda tx: service.edit_cells(tx, edits))

    @rule(pick=PICK, more=PICK)
    def delete(self, pick: int, more: int) -> None:
        self.change(lambda tx: service.delete_people(tx, [self.person(pick), self.person(more)]))

    @rule(pick=PICK, more=PICK)
    def restore(self, pick: int, more: int) -> None:
        self.change(lambda tx: service.restore_people(tx, [self.person(pick), self.person(more)]))

    @rule(one=PICK, two=PICK)
    def merge(self, one: int, two: int) -> None:
        self.change(
            lambda tx: service.merge_people(tx, self.person(one), self.person(two), from_other=())
        )

    @precondition(lambda self: self.store.history().undo is not None)
    @rule()
    def undo(self) -> None:
        self.store.undo()
        self.unseen = True
        known = dump(self.store)
        self.homes = [home for home in self.homes if bytes.fromhex(home) in known["household"]]
        self.people = [each for each in self.people if bytes.fromhex(each) in known["person"]]
        if not self.homes or not self.people:
            self.store.redo()
            self.found("301")

    @invariant()
    def each_household_has_exactly_one_head_and_no_dead(self) -> None:
        if not getattr(self, "unseen", False):
            return
        self.unseen = False
        assert lines(self.store) == lines_made_anew(self.store)
        assert replayed(self.store) == dump(self.store)
        with self.store.reading() as reading:
            for each in {*self.homes}:
                home = service.household(reading, each)
                heads = [m for m in home.members if m.relation_to_head == HEAD]
                assert len(heads) == bool(home.members), "one head where there is anybody"
                assert home.closed_on is None or not home.members
                assert not [m for m in home.members if m.population_kind == "deceased"]
                for back in (0, 1, 4):
                    then = service.household(reading, each, on=TODAY - timedelta(days=back))
                    assert len([m for m in then.members if m.relation_to_head == HEAD]) <= 1
            for person in {*self.people}:
                found = service.person(reading, person)
                if found.died_on is not None and found.membership is not None:
                    assert found.membership.to_on is not None


def test_families_keep_exactly_one_head_whatever_happens(template: Template) -> None:
    Families.template = template

    run_state_machine_as_test(
        Families,
        settings=settings(
            max_examples=5,
            stateful_step_count=25,
            deadline=None,
            phases=(Phase.explicit, Phase.generate),
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
