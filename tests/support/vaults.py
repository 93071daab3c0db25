"""Vaults to play with: made once, copied for each test, and looked at from below."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import keyring, log
from shequ_desktop.storage.base import Id
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.vault import Vault, create_vault, open_vault

USER = "王敏"
PASSWORD = "correct horse"  # noqa: S105 - opens nothing but tests
CHEAP = keyring.Cost(memory_kib=1024, passes=1)
"""A password's cost that is none: the real one is a second's work."""
A_CHANGE = Operation("tests.change", "改动")

Table = dict[bytes, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Template:
    """A new vault, closed."""

    path: Path
    key: bytes
    code: str


def make_template(folder: Path) -> Template:
    created = create_vault(
        folder / "幸福里.juwu", community="幸福里社区", user=USER, password=PASSWORD, cost=CHEAP
    )
    return Template(created.path, created.key, created.recovery_code)


def copy_of(template: Template, folder: Path) -> Path:
    """Copy the closed vault into ``folder`` and return its path there."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / template.path.name
    shutil.copyfile(template.path, path)
    shutil.copyfile(keyring.keyring_path(template.path), keyring.keyring_path(path))
    return path


def open_(
    path: Path, key: bytes, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> Vault:
    return open_vault(path, key, user=USER, furnishing=FURNISHING, now=now)


def open_copy(
    template: Template, folder: Path, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> Vault:
    return open_(copy_of(template, folder), template.key, now=now)


def dump(store: Store) -> dict[str, Table]:
    """Return every captured table: its living and binned rows by id, in column order.

    Rows whose registration was undone are left out: they never were.
    """
    with store.reading() as reading:
        return {
            table.name: {
                row[0]: tuple(row[1:])
                for row in reading.rows(
                    f'SELECT id, {_names(log.captured_columns(table))} FROM "{table.name}"'  # noqa: S608 - our own tables
                    " WHERE deleted_at IS NOT 0",
                    tables=(),
                )
            }
            for table in log.captured_tables().values()
        }


def replayed(store: Store) -> dict[str, Table]:
    """Return what ``dump`` should return, made from nothing but the operation log."""
    tables = log.captured_tables()
    rows: dict[str, dict[bytes, list[Any]]] = {table.name: {} for table in tables.values()}
    with store.reading() as reading:
        ops = reading.rows(
            "SELECT tbl, row, col, val FROM sync_op WHERE tbl > 0 ORDER BY dot", tables=()
        )
    for number, row, column, value in ops:
        table = tables[number]
        if column == 0:
            columns = log.captured_columns(table)
            rows[table.name][row] = [
                bytes.fromhex(cell) if cell and isinstance(table.columns[name].type, Id) else cell
                for name, cell in zip(columns, json.loads(value), strict=True)
            ]
        else:
            rows[table.name][row][column - 1] = value
    gone = {
        table.name: log.captured_columns(table).index("deleted_at") for table in tables.values()
    }
    return {
        name: {row: tuple(cells) for row, cells in found.items() if cells[gone[name]] != 0}
        for name, found in rows.items()
    }


def lines(store: Store) -> set[tuple[Any, ...]]:
    """Return the ledger's lines without their numbers."""
    with store.reading() as reading:
        found = reading.rows("SELECT * FROM ledger_line", tables=())
    return {tuple(row[1:]) for row in found}


def lines_made_anew(store: Store) -> set[tuple[Any, ...]]:
    """Return what the lines would be if they were made from everything."""
    with store.connection(writing=True) as connection:
        connection.exec_driver_sql("SAVEPOINT made_anew")
        for projection in FURNISHING.projections:
            projection.rebuild(connection)
        found = {tuple(row[1:]) for row in connection.exec_driver_sql("SELECT * FROM ledger_line")}
        connection.exec_driver_sql("ROLLBACK TO made_anew")
    return found


def ops(store: Store) -> list[tuple[Any, ...]]:
    """Return table, column, value and value before of every operation of ours."""
    with store.reading() as reading:
        found = reading.rows(
            "SELECT tbl, col, val, was FROM sync_op WHERE tbl > 0 ORDER BY dot", tables=()
        )
    return [tuple(row) for row in found]


def _names(columns: list[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
