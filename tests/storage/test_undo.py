"""What undo takes back, what it refuses, and what it leaves in the log."""

from datetime import date
from pathlib import Path

import pytest
from support.families import DOOR, family, home_of, open_home, register
from support.vaults import A_CHANGE, dump, lines, lines_made_anew, open_, replayed

from shequ_desktop.community import service as community
from shequ_desktop.community.values import FOUND_COMMUNITY, AreaKind, Community
from shequ_desktop.households import service
from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.households.service import HouseholdChanges
from shequ_desktop.households.values import CellEdit, LedgerQuery, PersonId
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.undo import ChangedSince, NothingToUndo
from shequ_desktop.storage.vault import Vault


def write(store: Store, person: PersonId, text: str, field: str = "full_name") -> None:
    with store.transaction(A_CHANGE) as tx:
        service.edit_cells(tx, [CellEdit(person_id=person, field=field, text=text)])


def name_of(store: Store, person: PersonId) -> str:
    with store.reading() as reading:
        return service.person(reading, person).draft.full_name


def test_thirty_steps_and_back(store: Store) -> None:
    _, (person,) = family(store, "张零")
    states = [dump(store)]
    for number in range(35):
        write(store, person, f"张{number}")
        states.append(dump(store))

    for state in reversed(states[:-1]):
        store.undo()
        assert dump(store) == state
    for state in states[1:]:
        store.redo()
        assert dump(store) == state

    assert store.history().redo is None


def test_undo_goes_across_rooms_in_the_order_of_the_work(store: Store) -> None:
    with store.transaction(A_CHANGE) as tx:
        grid = community.find_or_add_area(tx, AreaKind.GRID, "第一网格")
    _, (person,) = family(store, "王秀英")
    with store.transaction(A_CHANGE) as tx:
        community.rename_area(tx, grid, "第九网格")
    before = dump(store)
    write(store, person, "李桂兰")

    store.undo()
    assert dump(store) == before
    store.undo()

    with store.reading() as reading:
        assert "第九网格" not in [area.name for area in community.areas(reading)]
    assert name_of(store, person) == "王秀英"


def test_a_whole_import_is_one_step(store: Store) -> None:
    _, (person,) = family(store, "王秀英")
    before = dump(store)
    table = PersonRow.__table__
    columns = [c.name for c in table.columns if not c.nullable]
    with store.transaction(A_CHANGE) as tx:
        tx.insert_many(
            table,  # type: ignore[arg-type]  # a mapped class has a Table
            columns,
            [
                [
                    bytes.fromhex(new_id()),
                    *("张三" if c == "full_name" else "" for c in columns[1:]),
                ]
                for _ in range(300)
            ],
        )
        tx.update_many(table, "note", [("已核实", bytes.fromhex(person))])  # type: ignore[arg-type]  # as above

    changed = store.undo()

    assert changed >= {"person", "ledger_line"}
    assert dump(store) == before
    assert lines(store) == lines_made_anew(store)
    store.redo()
    with store.reading() as reading:
        assert len(service.line_numbers(reading, LedgerQuery())) == 301


def test_a_step_that_inserts_a_row_and_changes_it_can_be_taken_back(store: Store) -> None:
    before = dump(store)
    with store.transaction(A_CHANGE) as tx:
        home = service.open_household(tx, DOOR)
        service.edit_household(tx, home, HouseholdChanges(note="新来的"))

    store.undo()

    assert dump(store) == before


def test_a_step_that_comes_to_nothing_does_not_stand_in_the_way(store: Store) -> None:
    _, (person,) = family(store, "王秀英")
    write(store, person, "李桂兰")
    with store.transaction(A_CHANGE) as tx:
        for name in ("张三", "李桂兰"):
            service.edit_cells(tx, [CellEdit(person_id=person, field="full_name", text=name)])
            tx.session.flush()

    store.undo()
    store.undo()

    assert name_of(store, person) == "王秀英"
    store.redo()
    store.redo()
    assert name_of(store, person) == "李桂兰"


def test_what_somebody_has_worked_on_since_is_not_taken_back(store: Store) -> None:
    """As happens when another office's edits come in, or after a step that cannot be undone."""
    _, (person,) = family(store, "王秀英")
    write(store, person, "李桂兰")
    with store.transaction(FOUND_COMMUNITY) as tx:
        row = tx.session.get_one(PersonRow, person)
        row.full_name = "张三"
    before = dump(store)

    with pytest.raises(RulesBroken) as refused:
        store.undo()

    assert refused.value.findings == (ChangedSince(1),)
    assert dump(store) == before


def test_a_new_row_that_was_worked_on_since_is_not_put_away(store: Store) -> None:
    home = open_home(store)
    person = register(store, home, "王秀英")
    with store.transaction(FOUND_COMMUNITY) as tx:
        tx.session.get_one(PersonRow, person).note = "走访过"

    with pytest.raises(RulesBroken) as refused:
        store.undo()

    assert refused.value.findings == (ChangedSince(1),)
    assert name_of(store, person) == "王秀英"


def test_operations_that_cannot_be_undone_are_passed_over(store: Store) -> None:
    _, (person,) = family(store, "王秀英")
    with store.transaction(FOUND_COMMUNITY) as tx:
        community.write_community(tx, Community(name="幸福里社区", code="510104001001"))
    newest = store.history().undo
    assert newest is not None
    assert newest.operation == A_CHANGE.key

    store.undo()

    with store.reading() as reading:
        assert community.community(reading) is not None
        assert service.line_of(reading, person) is None


def test_there_is_nothing_to_undo_or_redo_in_a_new_file(store: Store) -> None:
    for take_back in (store.undo, store.redo):
        with pytest.raises(RulesBroken) as refused:
            take_back()
        assert refused.value.findings == (NothingToUndo(),)


def test_redo_ends_where_work_goes_on(store: Store) -> None:
    _, (person,) = family(store, "王秀英")
    write(store, person, "李桂兰")
    store.undo()
    assert store.history().redo is not None

    write(store, person, "张三")

    assert store.history().redo is None
    store.undo()
    assert name_of(store, person) == "王秀英"


def test_undo_and_redo_chains_end_where_they_should(store: Store) -> None:
    _, (person,) = family(store, "王秀英")
    write(store, person, "李桂兰")
    for _ in range(4):
        store.undo()
        assert name_of(store, person) == "王秀英"
        store.redo()
        assert name_of(store, person) == "李桂兰"
    store.undo()
    store.undo()

    with store.reading() as reading:
        assert service.line_of(reading, person) is None


def test_undo_is_still_there_after_the_file_was_closed(vault: Vault) -> None:
    _, (person,) = family(vault.store, "王秀英")
    write(vault.store, person, "李桂兰")
    vault.close()

    again = open_(vault.path, vault.key)
    try:
        again.store.undo()
        assert name_of(again.store, person) == "王秀英"
    finally:
        again.close()


def test_a_move_is_taken_back_with_both_homes(store: Store, tmp_path: Path) -> None:
    assert tmp_path.exists()
    old, (head, child) = family(store, "王秀英", "王小明")
    with store.transaction(A_CHANGE) as tx:
        service.split_household(tx, old, (child,), head=child, on=date(2026, 11, 1))
    with store.transaction(A_CHANGE) as tx:
        service.record_death(tx, head, on=date(2026, 11, 20))
    store.undo()
    store.undo()

    assert [member.person_id for member in home_of(store, old).members] == [head, child]
    assert replayed(store) == dump(store)
    assert lines(store) == lines_made_anew(store)
