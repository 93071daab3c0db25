"""Every cell that changes is in the log, in the same transaction, and the log alone suffices."""

import time
import uuid
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Boolean, Date, Integer, inspect, update
from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlcipher3 import dbapi2 as sqlcipher
from support.families import family, register
from support.golden import check_golden
from support.vaults import (
    A_CHANGE,
    Template,
    copy_of,
    dump,
    make_template,
    open_,
    open_copy,
    ops,
    replayed,
)

from shequ_desktop.community.model import AreaRow
from shequ_desktop.households import service
from shequ_desktop.households.model.tables import PersonRow, TagRow
from shequ_desktop.households.values import CellEdit
from shequ_desktop.kernel.ids import _Names, new_id
from shequ_desktop.storage import log
from shequ_desktop.storage.base import Base, Id, Row
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.vault import Vault

PERSON, AREA = PersonRow.table_no, AreaRow.table_no
DELETED = log.column_number(PersonRow, "deleted_at")
NAME = log.column_number(PersonRow, "full_name")


def person(store: Store, name: str = "王秀英") -> str:
    with store.transaction(A_CHANGE) as tx:
        row = PersonRow(full_name=name)
        tx.session.add(row)
        return row.id


def transactions(store: Store) -> list[tuple[int, str, str, int | None]]:
    with store.reading() as reading:
        found = reading.rows(
            "SELECT tx, usr, operation, undoes FROM sync_tx ORDER BY tx", tables=()
        )
    return [tuple(row) for row in found]


# ---------------------------------------------------------------- what is captured


def test_a_new_row_is_one_operation_with_all_its_cells(store: Store) -> None:
    person(store)

    ((table, column, value, was),) = ops(store)
    assert (table, column, was) == (PERSON, 0, None)
    assert '"王秀英"' in value


def test_a_change_is_one_operation_a_cell_with_what_was_there_before(store: Store) -> None:
    key = person(store)

    with store.transaction(A_CHANGE) as tx:
        row = tx.session.get_one(PersonRow, key)
        row.full_name, row.note, row.sex = "李桂兰", "", "2"

    sex = log.column_number(PersonRow, "sex")
    assert sorted(ops(store)[1:]) == sorted(
        [(PERSON, NAME, "李桂兰", "王秀英"), (PERSON, sex, "2", "0")]
    )


def test_the_recycle_bin_and_the_way_back_are_operations(store: Store) -> None:
    _, (_, child) = family(store, "王秀英", "王小明")
    before = len(ops(store))

    with store.transaction(A_CHANGE) as tx:
        service.delete_people(tx, [child])
    with store.transaction(A_CHANGE) as tx:
        service.restore_people(tx, [child])

    binned, restored = ops(store)[before:]
    assert binned[:2] == restored[:2] == (PERSON, DELETED)
    assert (binned[3], restored[2]) == (None, None)
    assert binned[2] == restored[3] > 0


def test_an_undo_is_an_operation_that_says_what_it_undoes(store: Store) -> None:
    key = person(store)
    with store.transaction(A_CHANGE) as tx:
        tx.session.get_one(PersonRow, key).full_name = "李桂兰"

    store.undo()

    assert ops(store)[-1] == (PERSON, NAME, "王秀英", "李桂兰")
    (_, edited, undone) = transactions(store)
    assert undone[1:] == ("王敏", "storage.undo", edited[0])


def test_one_bulk_statement_is_captured_row_by_row(store: Store) -> None:
    for number in range(5):
        person(store, f"张{number}")

    with store.transaction(A_CHANGE) as tx:
        tx.session.execute(update(PersonRow).values(note="核实"))

    note = log.column_number(PersonRow, "note")
    assert ops(store)[5:] == [(PERSON, note, "核实", "")] * 5


def test_rows_written_past_the_orm_are_captured(store: Store) -> None:
    table = Base.metadata.tables["area"]
    ids = [bytes.fromhex(new_id()) for _ in range(50)]

    with store.transaction(A_CHANGE) as tx:
        tx.insert_many(
            table,
            ("id", "kind", "name", "rank", "note"),
            [(each, "building", f"{at}号楼", at, "") for at, each in enumerate(ids)],
        )
        tx.update_many(table, "note", [("拆迁", each) for each in ids[:7]])

    captured = ops(store)
    assert [op[:2] for op in captured[:50]] == [(AREA, 0)] * 50
    note = log.column_number(AreaRow, "note")
    assert captured[50:] == [(AREA, note, "拆迁", "")] * 7
    assert replayed(store) == dump(store)


def test_operations_carry_the_transaction_the_device_and_a_counter(store: Store) -> None:
    person(store)
    person(store, "李桂兰")

    with store.reading() as reading:
        rows = reading.rows("SELECT dot, tx FROM sync_op WHERE tbl > 0 ORDER BY dot", tables=())
        ((device,),) = reading.rows("SELECT uuid FROM sync_dev WHERE n = ?", (log.SELF,), tables=())
    assert [dot for dot, _ in rows] == [log.FIRST + 1, log.FIRST + 2]
    assert [tx for _, tx in rows] == [entry[0] for entry in transactions(store)]
    assert {number >> log.SHIFT for row in rows for number in row} == {log.SELF}
    assert uuid.UUID(bytes=device).version == 7


def test_operations_are_in_the_same_transaction_as_what_they_tell(store: Store) -> None:
    def fail() -> None:
        with store.transaction(A_CHANGE) as tx:
            tx.session.add(PersonRow(full_name="王秀英"))
            tx.session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert ops(store) == []
    assert transactions(store) == []


def test_a_transaction_that_changes_nothing_leaves_no_trace(store: Store) -> None:
    key = person(store)
    before = transactions(store)

    with store.transaction(A_CHANGE) as tx:
        tx.session.get_one(PersonRow, key).full_name = "王秀英"
    with store.transaction(A_CHANGE):
        pass

    assert transactions(store) == before
    assert tx.tables_changed == frozenset()


def test_writing_the_same_value_past_the_orm_is_no_change(store: Store) -> None:
    person(store)

    with store.transaction(A_CHANGE) as tx:
        tx.session.execute(update(PersonRow).values(full_name="王秀英"))

    assert len(ops(store)) == 1


def test_a_row_cannot_be_deleted_for_good(store: Store) -> None:
    key = person(store)

    def delete() -> None:
        with store.transaction(A_CHANGE) as tx:
            tx.session.delete(tx.session.get_one(PersonRow, key))

    with pytest.raises(DatabaseError, match="deleted softly"):
        delete()

    assert len(dump(store)["person"]) == 1


def test_a_row_keeps_its_id(store: Store) -> None:
    person(store)

    def rename() -> None:
        with store.transaction(A_CHANGE) as tx:
            tx.session.connection().exec_driver_sql(
                "UPDATE person SET id = ?", (bytes.fromhex(new_id()),)
            )

    with pytest.raises(DatabaseError, match="keep their ids"):
        rename()


# ---------------------------------------------------------------- nothing is forgotten


def test_every_table_is_captured_or_says_why_it_stays_here() -> None:
    silent = [
        mapper.class_.__name__
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Row) == bool(mapper.class_.local_because)
    ]

    assert silent == []


def test_table_numbers_are_unique() -> None:
    numbers = [cls.table_no for cls in log.captured_classes()]

    assert sorted(set(numbers)) == numbers
    assert numbers[0] > 0


def test_every_column_of_every_captured_table_is_seen_by_a_trigger(store: Store) -> None:
    """Ask the file itself, with a probe for each column, not the code that made the triggers."""
    for number, table in log.captured_tables().items():
        if log.captured_shape()[number].is_sealed_at_once:
            continue
        with store.connection(writing=True) as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            key = bytes.fromhex(new_id())
            columns = [column.name for column in table.columns if column.name != "id"]
            connection.exec_driver_sql("SAVEPOINT probe")
            first = {column: probe(table.columns[column], "a") for column in columns}
            changed = changeable(number, columns)
            if changed != columns:
                first[changed[-1]] = None
            connection.execute(table.insert().values(id=key.hex(), **first))
            for column in changed:
                other = probe(table.columns[column], "b")
                connection.execute(
                    table.update().where(table.c.id == key.hex()).values({column: other})
                )
            seen = connection.exec_driver_sql(
                "SELECT col FROM sync_op WHERE tbl = ? AND row = ? ORDER BY dot", (number, key)
            ).scalars()
            assert list(seen) == [0, *(columns.index(column) + 1 for column in changed)]
            connection.exec_driver_sql("ROLLBACK TO probe")


def changeable(number: int, columns: list[str]) -> list[str]:
    """Return the columns, and behind all others the one after which nothing can be changed."""
    sealing = log.captured_shape()[number].sealed_by
    if not sealing:
        return columns
    name = columns[sealing - 1]
    return [*(column for column in columns if column != name), name]


def test_a_row_that_was_sealed_is_never_changed_again(store: Store) -> None:
    tables = log.captured_tables()
    sealed = {n: shape for n, shape in log.captured_shape().items() if shape.sealed_by}
    assert {shape.name for shape in sealed.values()} >= {"voucher", "minutes", "month_close"}
    for number, shape in sealed.items():
        table = tables[number]
        row = {name: probe(table.columns[name], "a") for name in shape.names}
        with store.connection(writing=True) as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            connection.exec_driver_sql("SAVEPOINT probe")
            connection.execute(table.insert().values(id=new_id(), **(row | {"deleted_at": None})))
            for name in shape.names:
                other = probe(table.columns[name], "b")
                with pytest.raises(IntegrityError, match="sealed"):
                    connection.execute(table.update().values({name: other}))
            connection.execute(table.update().values(deleted_at=0))
            connection.execute(table.update().values(deleted_at=None))
            connection.exec_driver_sql("ROLLBACK TO probe")


def probe(column: object, which: str) -> object:
    kind = getattr(column, "type", None)
    if isinstance(kind, Id):
        return new_id()
    if isinstance(kind, Boolean):
        return which == "b"
    if isinstance(kind, Date):
        return date(2020, 1, "ab".index(which) + 1)
    return "ab".index(which) + 1 if isinstance(kind, Integer) else which


def test_numbers_of_tables_and_columns_never_change(pytestconfig: pytest.Config) -> None:
    """New lines may be added at the end of a table's; a line that changes breaks old packages."""
    registry = "".join(
        f"{number} {table.name}\n"
        + "".join(
            f"{number}.{at} {column}\n"
            for at, column in enumerate(log.captured_columns(table), start=1)
        )
        for number, table in log.captured_tables().items()
    )

    check_golden("registry", registry, update=pytestconfig.getoption("--update-golden"))


def test_columns_that_every_row_has_come_first_so_that_new_ones_come_last() -> None:
    assert {log.column_number(cls, "deleted_at") for cls in log.captured_classes()} == {1}


def test_mapped_order_is_declared_order() -> None:
    """The log numbers columns as the table lists them; the mapper must see no others."""
    for cls in log.captured_classes():
        mapped = {column.key for column in inspect(cls).columns}
        assert mapped == {"id", *log.captured_columns(log.captured_tables()[cls.table_no])}


def test_a_file_whose_triggers_were_tampered_with_is_not_opened(
    template: Template, tmp_path: Path
) -> None:
    path = copy_of(template, tmp_path / "vault")
    connection = sqlcipher.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{template.key.hex()}'\"")
    connection.execute("DROP TRIGGER capture_person_full_name")
    connection.commit()
    connection.close()

    with pytest.raises(Exception, match="triggers differ"):
        open_(path, template.key)


def test_the_log_replayed_from_zero_is_the_tables(store: Store) -> None:
    _, (_, child) = family(store, "王秀英", "王小明")
    with store.transaction(A_CHANGE) as tx:
        service.set_tags(tx, child, ("独居", "低保"))
        service.edit_cells(tx, [CellEdit(person_id=child, field="phones", text="13800138000")])
    with store.transaction(A_CHANGE) as tx:
        service.delete_people(tx, [child])
    store.undo()
    store.undo()
    store.redo()

    assert replayed(store) == dump(store)


# ---------------------------------------------------------------- identities and clocks


def test_ids_contain_nothing_of_the_community_or_the_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("shequ_desktop.kernel.ids._names", _Names())
    later = time.time_ns()
    ids = []
    for number in range(64):
        monkeypatch.setattr(time, "time_ns", lambda number=number: later + number * 10_000_000)
        ids.append(uuid.UUID(new_id()))

    assert {each.version for each in ids} == {7}
    # Apart from the moment and the version, no bit is the same in all of them.
    same_ones = same_zeros = (1 << 74) - 1
    for each in ids:
        random = (each.int >> 64 & 0xFFF) << 62 | each.int & ((1 << 62) - 1)
        same_ones &= random
        same_zeros &= ~random
    assert same_ones == same_zeros == 0


def test_later_ids_sort_later_within_a_moment_and_when_the_clock_jumps_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ids = [new_id() for _ in range(3000)]
    moment = time.time_ns() - 86_400_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: moment)
    ids += [new_id() for _ in range(3000)]

    assert ids == sorted(set(ids))


def test_two_vaults_of_one_name_have_nothing_in_common(store: Store, tmp_path: Path) -> None:
    other = open_copy(make_template(tmp_path), tmp_path / "other")
    try:
        assert identity(other.store) & identity(store) == set()
    finally:
        other.close()


def identity(store: Store) -> set[bytes]:
    with store.reading() as reading:
        ((device, workspace),) = reading.rows("SELECT uuid, workspace FROM sync_ctx", tables=())
    return {device, workspace}


def test_the_logical_clock_only_grows_when_the_computer_s_jumps_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    day_ns = 86_400_000_000_000
    really = time.time_ns()
    for days in (0, 365, -3000, -20_000, 400, 0):
        moment = max(really + days * day_ns, 0)
        monkeypatch.setattr(time, "time_ns", lambda moment=moment: moment)
        person(store)

    with store.reading() as reading:
        clock = [row[0] for row in reading.rows("SELECT hlc FROM sync_tx ORDER BY tx", tables=())]
    assert clock == sorted(set(clock))
    assert clock[-1] < 1 << 51


def test_numbers_go_on_after_the_file_was_closed(vault: Vault) -> None:
    person(vault.store)
    first = transactions(vault.store)
    vault.close()

    again = open_(vault.path, vault.key)
    try:
        person(again.store, "李桂兰")
        dots = [number for number, *_ in transactions(again.store)]
    finally:
        again.close()
    assert dots[:1] == [first[0][0]]
    assert len(set(dots)) == 2


def test_tags_of_a_registered_person_are_rows_of_their_own(store: Store) -> None:
    home, _ = family(store, "王秀英")
    register(store, home, "王小明", relation="20", tags=("独居",))

    assert (TagRow.table_no, 0) in {op[:2] for op in ops(store)}
