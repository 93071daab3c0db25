"""What the street's merge costs on PostgreSQL, against the bare insertion of the same rows."""

import time
from collections.abc import Callable, Iterator

from sqlalchemy import Connection
from support.postgres import address, programs, server

from benchmarks.results import Result, compared
from benchmarks.sync import LARGE, MEDIUM, in_memory, prepared, receiver
from shequ_desktop.storage.log import captured_shape
from shequ_desktop.sync.delta import Delta
from shequ_desktop.sync.hub.database import connect, lay_out, make_room, transaction
from shequ_desktop.sync.hub.intake import HubIntake, clear_stage
from shequ_desktop.sync.hub.merging import append, merge
from shequ_desktop.sync.hub.taking import Place, take_in
from shequ_desktop.sync.telling import delta_since

_FLOOR = (
    """CREATE TABLE floor (dot bigint PRIMARY KEY, tx bigint, tbl integer, row uuid, col integer,
        val text COLLATE "C", parent bigint)""",
    "CREATE INDEX ix_floor ON floor (row, col)",
)
_INSERT = "INSERT INTO floor SELECT dot, tx, tbl, row, col, val, parent FROM arriving"


def run() -> Iterator[Result]:
    """Merge a hundred thousand operations, and a million."""
    found = programs()
    if found is None:
        return
    with server(found, shared_buffers="512MB", work_mem="64MB", max_wal_size="8GB") as folder:
        for edits, rounds, bar in ((MEDIUM, 3, 6), (LARGE, 2, 3)):
            prepared(edits)
            measured = [_round(address(folder), edits) for _ in range(rounds)]
            yield compared(
                f"PostgreSQL merging {edits:,} operations",
                [(each["floor"], each["merge"]) for each in measured],
                bar=bar,
                note="floor: INSERT ... SELECT of them there, one index beside the key",
            )
            yield compared(
                f"PostgreSQL taking in {edits:,} operations again",
                [(each["floor"], each["again"]) for each in measured],
                bar=0.3,
            )


def _round(database: str, edits: int) -> dict[str, float]:
    engine = connect(database)
    shape, delta = captured_shape(), in_memory(edits)
    place = Place(1, delta.contents.workspace)
    try:
        with transaction(engine) as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
            lay_out(connection, shape)
            make_room(connection, place.number)
            with receiver(edits) as store, store.connection() as theirs:
                take_in(connection, place, delta_since(theirs, {}), {}, shape)
            clear_stage(connection)
        with transaction(engine) as connection:
            connection.exec_driver_sql("ANALYZE")
            for statement in _FLOOR:
                connection.exec_driver_sql(statement)
        told = {"floor": 0.0, "merge": 0.0}
        with transaction(engine) as connection:
            _stage(connection, delta)
            told["floor"] = _seconds(lambda: connection.exec_driver_sql(_INSERT))
            told["merge"] = _seconds(lambda: _merge(connection))
            _learn(connection, delta)
        with transaction(engine) as connection:
            told["again"] = _seconds(lambda: take_in(connection, place, delta, {}, shape))
        return told
    finally:
        engine.dispose()


def _stage(connection: Connection, delta: Delta) -> None:
    intake = HubIntake(connection, 1, delta.contents, captured_shape())
    for piece in delta.slices():
        intake.stage(piece)
    intake.finish()
    connection.exec_driver_sql("ANALYZE arriving")


def _merge(connection: Connection) -> None:
    append(connection, 1)
    merge(connection, 1, captured_shape())


def _learn(connection: Connection, delta: Delta) -> None:
    for span in delta.contents.spans:
        connection.exec_driver_sql(
            "INSERT INTO hub_known SELECT 1, n, %s, %s FROM hub_device WHERE uuid = %s"
            " ON CONFLICT DO NOTHING",
            (span.lo, span.hi, delta.contents.devices[span.device]),
        )


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
