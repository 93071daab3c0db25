"""Whole vaults: the rooms' tables, their foreign keys, lists that follow, undo."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select
from support.families import family, open_home, register
from support.vaults import (
    A_CHANGE,
    Template,
    dump,
    lines,
    lines_made_anew,
    open_copy,
)

from shequ_desktop.households import service
from shequ_desktop.households.model.tables import MemberRow, PersonRow
from shequ_desktop.households.values import MERGE_PEOPLE, PersonId, Place
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.progress import Cancelled
from shequ_desktop.storage import log
from shequ_desktop.storage.incarnation import take_new_identity
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.vault import unsound
from shequ_desktop.sync.delta import Delta
from shequ_desktop.sync.digest import digest
from shequ_desktop.sync.disputes import Decision, decide, disputes
from shequ_desktop.sync.history import UNDO_IMPORT, undo_import
from shequ_desktop.sync.merging import Merged, Merging, preview, take_in
from shequ_desktop.sync.numbers import own_device
from shequ_desktop.sync.telling import delta_since, telling


@pytest.fixture
def stores(template: Template, tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """Return two computers of one community."""
    opened = [open_copy(template, tmp_path / name) for name in ("one", "other")]
    for vault in opened:
        with vault.store.connection(writing=True) as connection:
            take_new_identity(connection)
    yield opened[0].store, opened[1].store
    for vault in opened:
        vault.close()


def device(store: Store) -> bytes:
    with store.connection() as connection:
        return own_device(connection)


@contextmanager
def told(one: Store, other: Store) -> Iterator[Delta]:
    with telling(one, device(other)) as delta:
        yield delta


def carry(one: Store, other: Store) -> Merged:
    with told(one, other) as delta:
        merged = take_in(other, delta)
    assert lines(other) == lines_made_anew(other)
    return merged


def alike(one: Store, other: Store) -> None:
    digests = []
    for store in (one, other):
        with store.connection() as connection:
            digests.append(digest(connection))
    assert digests[0] == digests[1]
    assert dump(one) == dump(other)
    assert lines(one) == lines(other)


def test_a_family_arrives_in_the_other_s_lists(stores: tuple[Store, Store]) -> None:
    one, other = stores
    family(one, "王秀英", "王小明")
    merged = carry(one, other)

    alike(one, other)
    assert merged.tables["person"].new == 2
    assert {"person", "household", "ledger_line"} <= merged.tables_changed


def test_a_preview_writes_nothing(stores: tuple[Store, Store]) -> None:
    one, other = stores
    family(one, "王秀英")
    before = dump(other)
    with told(one, other) as delta:
        seen = preview(other, delta)
        assert dump(other) == before
        assert seen.tables == take_in(other, delta).tables


def test_who_moves_elsewhere_moves_in_both_lists(stores: tuple[Store, Store]) -> None:
    one, other = stores
    _, (mother, child) = family(one, "王秀英", "王小明")
    carry(one, other)
    elsewhere = open_home(other, Place(building="9号楼", door_no="101"))
    with other.transaction(A_CHANGE) as tx:
        member = tx.session.query(MemberRow).filter_by(person_id=child).one()
        member.household_id = elsewhere
        member.person_id = mother
    carry(other, one)

    alike(one, other)


def test_a_child_without_its_parents_waits_for_them(stores: tuple[Store, Store]) -> None:
    one, other = stores
    home, _ = family(one, "王秀英")
    with told(one, other), one.connection() as connection:
        last = connection.exec_driver_sql(
            "SELECT max(hi) FROM sync_known WHERE n = ?", (log.SELF,)
        ).scalar_one()
    register(one, home, "王小明", relation="20")
    with told(one, other), one.connection() as connection:
        merged = take_in(other, delta_since(connection, {device(one): last}))
    assert merged.gaps
    assert lines(other) == lines_made_anew(other)
    with other.connection() as connection:
        assert unsound(connection) == [], "backups are made all the same"

    carry(one, other)
    alike(one, other)


def test_our_own_work_is_undone_as_before(stores: tuple[Store, Store]) -> None:
    one, other = stores
    home, _ = family(one, "王秀英")
    carry(one, other)
    register(other, home, "王小明", relation="20")
    register(one, home, "王小红", relation="20")
    carry(one, other)
    other.undo()

    with other.reading() as reading:
        assert set(
            reading.session.scalars(select(PersonRow.full_name).filter_by(deleted_at=None))
        ) == {
            "王秀英",
            "王小红",
        }


def test_what_others_have_worked_on_is_not_undone(stores: tuple[Store, Store]) -> None:
    one, other = stores
    _, people = family(one, "王秀英")
    carry(one, other)
    rename(other, people[0], "王秀芳")
    carry(other, one)
    with pytest.raises(RulesBroken):
        one.undo()


def rename(store: Store, person: PersonId, name: str) -> None:
    with store.transaction(A_CHANGE) as tx:
        tx.session.get_one(PersonRow, person).full_name = name


def test_an_import_is_undone_and_redone_like_other_work(stores: tuple[Store, Store]) -> None:
    one, other = stores
    _, people = family(one, "王秀英")
    carry(one, other)
    before = dump(other)
    rename(one, people[0], "王秀芳")
    family(one, "李建国")
    package = carry(one, other).package
    after = dump(other)

    changed, left = undo_import(other, package)
    assert left == 0
    assert {"person", "ledger_line"} <= changed
    assert dump(other) == before
    assert lines(other) == lines_made_anew(other)
    with other.reading() as reading:
        newest = reading.rows("SELECT operation FROM sync_tx ORDER BY tx DESC LIMIT 1", tables=())
    assert newest == [(UNDO_IMPORT.key,)]
    other.undo()
    assert dump(other) == after
    carry(other, one)
    alike(one, other)


def test_two_records_merged_elsewhere_can_be_taken_apart_here(stores: tuple[Store, Store]) -> None:
    one, other = stores
    _, (kept, twin) = family(one, "王秀英", "王秀英")
    before = dump(one)
    with one.transaction(A_CHANGE) as tx:
        tx.session.get_one(PersonRow, twin).note = "重名"
    with one.transaction(MERGE_PEOPLE) as tx:
        service.merge_people(tx, kept, twin, from_other=("note",))
    carry(one, other)
    with other.transaction(A_CHANGE) as tx:
        service.unmerge_people(tx, twin)

    found = dump(other)
    assert found["household_member"] == before["household_member"]
    assert str(found["person"][bytes.fromhex(kept)]) == str(before["person"][bytes.fromhex(kept)])
    carry(other, one)
    alike(one, other)


def test_a_decision_brings_the_lists_up_to_date(stores: tuple[Store, Store]) -> None:
    one, other = stores
    _, people = family(one, "王秀英")
    carry(one, other)
    rename(one, people[0], "王秀芳")
    rename(other, people[0], "王秀兰")
    carry(one, other)
    with other.connection() as connection:
        (dispute,) = disputes(connection)
    assert {voice.value for voice in dispute.cells[0].voices} == {"王秀芳", "王秀兰"}
    changed = decide(
        other,
        [Decision(table=dispute.table, row=dispute.row, column="full_name", value="王秀芬")],
    )
    assert changed == {"person", "ledger_line"}
    assert lines(other) == lines_made_anew(other)
    carry(other, one)
    alike(one, other)


def test_a_cancelled_import_leaves_nothing(stores: tuple[Store, Store]) -> None:
    class Impatient:
        def report(self, done: int, total: int) -> None:
            raise Cancelled(done, total)

    one, other = stores
    family(one, "王秀英")
    before = dump(other)
    with told(one, other) as delta:
        with pytest.raises(Cancelled):
            take_in(other, delta, Merging(progress=Impatient()))
        assert dump(other) == before
        take_in(other, delta)
    alike(one, other)


def test_foreign_keys_hold_again_after_an_import(stores: tuple[Store, Store]) -> None:
    one, other = stores
    family(one, "王秀英")
    carry(one, other)
    with pytest.raises(Exception, match="FOREIGN KEY"), other.transaction(A_CHANGE) as tx:
        tx.session.query(MemberRow).update({"household_id": "00" * 16})


def test_no_table_that_travels_has_a_unique_index() -> None:
    for table in log.captured_tables().values():
        assert not [index.name for index in table.indexes if index.unique]
        assert {type(each).__name__ for each in table.constraints} <= {
            "PrimaryKeyConstraint",
            "ForeignKeyConstraint",
        }
