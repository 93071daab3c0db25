"""Any work, taken back and done again in any order, against a stack of photographs."""

import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
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
from support.vaults import A_CHANGE, Table, Template, dump, lines, lines_made_anew, replayed
from typing_extensions import override

from shequ_desktop.community import service as community
from shequ_desktop.community.values import AreaKind
from shequ_desktop.households import service
from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.households.service import HouseholdChanges
from shequ_desktop.households.values import CellEdit, HouseholdId, LedgerQuery, PersonId, Place
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.store import Transaction

NAMES = st.sampled_from(["王秀英", "李桂兰", "张三", "欧阳修"])
CELLS = st.sampled_from(
    [
        ("full_name", "李建国"),
        ("full_name", "王芳"),
        ("note", "走访过"),
        ("note", ""),
        ("sex", "男"),
        ("sex", "女"),
        ("phones", "13800138000"),
        ("birth_date", "19490612"),
        ("tags", "独居、低保"),
        ("tags", ""),
    ]
)
PICK = st.integers(min_value=0, max_value=1 << 20)


class Work(RuleBasedStateMachine):
    template: ClassVar[Template]

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.vault = vaults.open_copy(self.template, self.folder)
        self.store = self.vault.store
        self.done: list[dict[str, Table]] = [dump(self.store)]
        self.undone: list[dict[str, Table]] = []
        self.homes: list[HouseholdId] = []

    @override
    def teardown(self) -> None:
        if hasattr(self, "vault"):
            self.vault.close()
            shutil.rmtree(self.folder)

    def change(self, work: Any) -> None:
        try:
            with self.store.transaction(A_CHANGE) as tx:
                work(tx)
        except RulesBroken:
            assert dump(self.store) == self.done[-1]
            return
        if (now := dump(self.store)) != self.done[-1]:
            self.done.append(now)
            self.undone.clear()

    def people(self) -> list[PersonId]:
        with self.store.reading() as reading:
            return sorted(
                person
                for active in (1, 0)
                for person in service.person_ids(
                    reading, service.line_numbers(reading, LedgerQuery(active=active))
                )
            )

    def somebody(self, pick: int) -> PersonId | None:
        people = self.people()
        return people[pick % len(people)] if people else None

    @rule(door=st.sampled_from(["101", "102", "201"]), name=NAMES)
    def open_home(self, door: str, name: str) -> None:
        def work(tx: Transaction) -> None:
            home = service.open_household(
                tx, Place(building="3号楼", entrance="2单元", door_no=door)
            )
            add(tx, home, name)
            self.homes.append(home)

        self.change(work)

    @precondition(lambda self: self.homes)
    @rule(pick=PICK, name=NAMES, tags=st.sampled_from([(), ("独居",)]))
    def register(self, pick: int, name: str, tags: tuple[str, ...]) -> None:
        home = self.homes[pick % len(self.homes)]
        if bytes.fromhex(home) in self.done[-1]["household"]:
            self.change(lambda tx: add(tx, home, name, tags=tags))

    @rule(pick=PICK, cells=st.lists(CELLS, min_size=1, max_size=4))
    def paste(self, pick: int, cells: list[tuple[str, str]]) -> None:
        people = self.people()
        edits = [
            CellEdit(person_id=people[(pick + at) % len(people)], field=field, text=text)
            for at, (field, text) in enumerate(cells)
            if people
        ]
        self.change(lambda tx: service.edit_cells(tx, edits))

    @rule(pick=PICK)
    def delete(self, pick: int) -> None:
        if person := self.somebody(pick):
            self.change(lambda tx: service.delete_people(tx, [person]))

    @rule(pick=PICK, days=st.integers(1, 40))
    def split(self, pick: int, days: int) -> None:
        def work(tx: Transaction) -> None:
            found = service.person(tx, person)  # type: ignore[arg-type]  # looked at below
            if found.household and found.membership and found.membership.to_on is None:
                service.split_household(
                    tx,
                    found.household.id,
                    (found.id,),
                    head=found.id,
                    on=date(2026, 11, days % 28 + 1),
                )

        if person := self.somebody(pick):
            self.change(work)

    @rule(pick=PICK, name=st.sampled_from(["第一网格", "第二网格"]))
    def edit_place(self, pick: int, name: str) -> None:
        def work(tx: Transaction) -> None:
            areas = community.areas(tx)
            community.find_or_add_area(tx, AreaKind.GRID, name)
            if areas:
                community.rename_area(tx, areas[pick % len(areas)].id, f"{pick % 9}号楼")

        self.change(work)

    @precondition(lambda self: self.homes)
    @rule(pick=PICK, note=st.sampled_from(["", "空置", "常年在外"]))
    def edit_home(self, pick: int, note: str) -> None:
        home = self.homes[pick % len(self.homes)]
        if bytes.fromhex(home) in self.done[-1]["household"]:
            self.change(lambda tx: service.edit_household(tx, home, HouseholdChanges(note=note)))

    @rule(many=st.integers(1, 30))
    def import_many(self, many: int) -> None:
        table: Any = PersonRow.__table__
        columns = [column.name for column in table.columns if not column.nullable]

        def work(tx: Transaction) -> None:
            ids = [bytes.fromhex(new_id()) for _ in range(many)]
            tx.insert_many(
                table,
                columns,
                [
                    [each, *("赵六" if c == "full_name" else "" for c in columns[1:])]
                    for each in ids
                ],
            )
            tx.update_many(table, "note", [("导入", each) for each in ids[::2]])

        self.change(work)

    @precondition(lambda self: len(self.done) > 1)
    @rule(steps=st.integers(1, 8))
    def undo(self, steps: int) -> None:
        for _ in range(min(steps, len(self.done) - 1)):
            self.store.undo()
            self.undone.append(self.done.pop())
            assert dump(self.store) == self.done[-1]

    @precondition(lambda self: self.undone)
    @rule(steps=st.integers(1, 8))
    def redo(self, steps: int) -> None:
        for _ in range(min(steps, len(self.undone))):
            self.store.redo()
            self.done.append(self.undone.pop())
            assert dump(self.store) == self.done[-1]

    @invariant()
    def the_log_says_the_same_as_the_tables(self) -> None:
        if hasattr(self, "store"):
            now = dump(self.store)
            assert now == self.done[-1]
            assert replayed(self.store) == now

    @invariant()
    def lines_are_never_stale(self) -> None:
        if hasattr(self, "store"):
            assert lines(self.store) == lines_made_anew(self.store)

    @invariant()
    def the_menus_say_what_is_possible(self) -> None:
        if hasattr(self, "store"):
            history = self.store.history()
            assert (history.undo is None) == (len(self.done) == 1)
            assert (history.redo is None) == (not self.undone)


@pytest.mark.filterwarnings("ignore::hypothesis.errors.NonInteractiveExampleWarning")
def test_any_work_can_be_taken_back_and_done_again(template: Template) -> None:
    Work.template = template

    run_state_machine_as_test(
        Work,
        settings=settings(
            max_examples=8,
            stateful_step_count=45,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
