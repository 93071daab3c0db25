"""Taking in what a peer tells: all of it in one transaction, or nothing.

The state of a file is a function of the operations it has, not of the order in which they
came, nor how often. A delta whose predecessor was lost is used all the same; the gap is
remembered and told.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.storage.log import HLC_MAX, captured_shape
from shequ_desktop.storage.sealing import seal
from shequ_desktop.storage.shape import DELETED, Shape
from shequ_desktop.storage.store import Store
from shequ_desktop.sync import applying, heads, seals
from shequ_desktop.sync.delta import Delta
from shequ_desktop.sync.intake import Intake
from shequ_desktop.sync.knowledge import Gap, Interval, gaps, hear, learn, view_version
from shequ_desktop.sync.numbers import dot, ranks
from shequ_desktop.sync.rights import Judge
from shequ_desktop.sync.viewing import Showing, forget_view

BATCH = 100_000
"""So many new operations are merged at a time: it bounds the memory."""

_Taken = tuple[int, int, list[tuple[int, Interval]]]
"""How many operations were new, the latest clock of them, and what it covers, device by device."""
AfterMerge = Callable[[Connection], None]
"""Called within the merge, before it is committed; ``temp.merged`` (tbl, row) has what it wrote."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What a merge did to one table."""

    new: int = 0
    changed: int = 0
    to_review: int = 0
    """Rows among them about which somebody has to decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What a merge did."""

    package: int
    """Its number in this file's list of packages."""
    operations: int
    """How many were new."""
    tables: Mapping[str, Counted]
    """By the table's name."""
    waiting: int
    """Operations of tables and columns that only a newer program knows; they are kept."""
    refused: int
    """Operations that may change nothing; they are kept and shown."""
    gaps: tuple[Gap, ...]
    """What is missing after it."""
    tables_changed: frozenset[str]
    """Complete once it is committed: with what projections wrote."""

    @property
    def new(self) -> int:
        """How many rows are new."""
        return sum(each.new for each in self.tables.values())

    @property
    def changed(self) -> int:
        """How many rows are changed."""
        return sum(each.changed for each in self.tables.values())

    @property
    def to_review(self) -> int:
        """About how many rows somebody has to decide."""
        return sum(each.to_review for each in self.tables.values())


def _everybody_may(_connection: Connection, _shape: Shape) -> None:
    """Set nothing aside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merging:
    """How a delta is to be taken in."""

    digest: bytes = b""
    """SHA-256 of the package's file, by which it is known again."""
    at_ms: int = 0
    """When, in milliseconds since 1970, for the list of packages."""
    batch: int = BATCH
    shape: Shape = field(default_factory=captured_shape)
    judge: Judge = _everybody_may
    """Sets aside, of ``temp.arriving``, what its author may not write."""
    after: Iterable[AfterMerge] = ()
    progress: Progress = field(default_factory=NoProgress)


_TO_REVIEW = f"""
    SELECT q.tbl, count(*) FROM asked q WHERE
        EXISTS (SELECT 1 FROM sync_review v WHERE v.tbl = q.tbl AND v.row = q.row)
        OR EXISTS (
            SELECT 1 FROM sync_rival r
            JOIN sync_cell c ON c.tbl = r.tbl AND c.row = r.row AND c.col = r.col
            JOIN main.sync_op a ON a.dot = r.dot JOIN main.sync_op b ON b.dot = c.dot
            WHERE r.tbl = q.tbl AND r.row = q.row AND a.val IS NOT b.val
                AND NOT (r.col = {DELETED} AND a.val IS NOT NULL AND b.val IS NOT NULL))
    GROUP BY q.tbl"""


class _OnlyLooking(Exception):
    """Rolls a preview back."""


def take_in(store: Store, delta: Delta, how: Merging | None = None) -> Merged:
    """Merge a delta and bring the rooms' projections up to date.

    Args:
        how: Its progress is told operations, and may cancel until the end.

    Raises:
        BadDelta, Forked, WrittenElsewhere: nothing was taken in.
        Cancelled: the user stopped it; nothing was taken in.
        StoreProblem: the disk says no; nothing was taken in.
    """
    with store.merging() as merging:
        how = replace(how or Merging(), at_ms=merging.at_ms)
        merged = merge(merging.connection, delta, how)
        merging.tables_changed.update(merged.tables_changed)
    return _with_tables(merged, frozenset(merging.tables_changed))


def preview(store: Store, delta: Delta, how: Merging | None = None) -> Merged:
    """Tell what ``take_in`` would do, without doing it. Raises as it does."""
    found: list[Merged] = []
    try:
        with store.merging() as merging:
            found.append(merge(merging.connection, delta, how or Merging()))
            raise _OnlyLooking
    except _OnlyLooking:
        return found[0]


def merge(connection: Connection, delta: Delta, how: Merging) -> Merged:
    """Merge a delta on a connection that is in a writing transaction, foreign keys off.

    ``temp.sync_op`` is left behind: what it wrote, for projections (see ``Store.merging``).
    """
    seal(connection)
    with _temporary(connection):
        before = _refused(connection)
        taken = _show if delta.contents.view else _take_up
        operations, hlc, spans = taken(connection, delta, how)
        hear(connection, delta.contents)
        connection.exec_driver_sql("UPDATE sync_ctx SET hlc = min(max(hlc, ?), ?)", (hlc, HLC_MAX))
        for after in how.after:
            after(connection)
        tables = _count(connection, how.shape)
        # A view cannot be taken back: the next one brings it all again.
        brought = 0 if delta.contents.view else operations
        package = _note_package(connection, delta, how, brought, tables)
        _learn(connection, spans, package)
        merged = Merged(
            package=package,
            operations=operations,
            tables=tables,
            waiting=_waiting(connection),
            refused=_refused(connection) - before,
            gaps=tuple(gaps(connection)),
            tables_changed=frozenset(
                name for name, each in tables.items() if each.new or each.changed
            ),
        )
        connection.exec_driver_sql("DROP TABLE IF EXISTS temp.sync_op")
        connection.exec_driver_sql("ALTER TABLE temp.merged RENAME TO sync_op")
    return merged


def _take_up(connection: Connection, delta: Delta, how: Merging) -> _Taken:
    """Merge a delta: what is new of it, batch by batch."""
    if view_version(connection):
        _rank(connection)
        forget_view(connection, how.shape)
        connection.exec_driver_sql("DELETE FROM ranked")
    intake = Intake(connection, delta.contents)
    _rank(connection)
    operations = 0
    if not intake.brings_nothing:
        operations = _merge_all(connection, intake, delta, how)
        intake.finish()
        intake.note_thinned()
        seals.judge(connection, how.shape)
    return operations, intake.hlc, list(intake.spans())


def _show(connection: Connection, delta: Delta, how: Merging) -> _Taken:
    """Show a view in place of what was shown before; it cannot be taken back."""
    showing = Showing(connection, delta)
    _rank(connection)
    operations = showing.take(how.shape)
    return operations, showing.hlc, []


def _merge_all(connection: Connection, intake: Intake, delta: Delta, how: Merging) -> int:
    total, seen, staged, operations = delta.contents.operations, 0, 0, 0
    for piece in delta.slices():
        seen += len(piece.operations)
        staged += intake.stage(piece)
        if staged >= how.batch:
            operations += staged
            _merge_batch(connection, how)
            staged = 0
        how.progress.report(seen, total)
    if staged:
        _merge_batch(connection, how)
    return operations + staged


def _merge_batch(connection: Connection, how: Merging) -> None:
    shape = how.shape
    connection.exec_driver_sql(
        "INSERT INTO main.sync_op (dot, tx, tbl, row, col, val, parent)"
        " SELECT dot, tx, tbl, row, col, val, parent FROM arriving"
    )
    seals.note_arriving(connection)
    applying.refuse_misfits(connection, shape)
    how.judge(connection, shape)
    heads.find_heads(connection)
    applying.park_strangers(connection, shape)
    applying.apply(connection, shape)
    heads.forget(connection)


@contextmanager
def _temporary(connection: Connection) -> Iterator[None]:
    """Lay out what a merge needs beside the file, and turn the triggers off meanwhile.

    After an exception the transaction is rolled back, and all of it is gone with it.
    """
    for statement in (*heads.TABLES, *applying.TABLES, *seals.TABLES):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("UPDATE sync_ctx SET applying = 1")
    yield
    connection.exec_driver_sql("UPDATE sync_ctx SET applying = 0")
    for name in (
        *(
            "arriving",
            "arriving_tx",
            "remaining",
            "winning",
            "contested",
            "standing",
            "past",
            "step",
            "ahead",
        ),
        *("ranked", "judged", "asked", "appearing", "sealing"),
    ):
        connection.exec_driver_sql(f"DROP TABLE temp.{name}")


def _rank(connection: Connection) -> None:
    raw: Any = connection.connection
    raw.executemany("INSERT INTO ranked VALUES (?, ?)", ranks(connection).items())


def _learn(connection: Connection, spans: Iterable[tuple[int, Interval]], package: int) -> None:
    for number, span in spans:
        for lo, hi in learn(connection, number, span):
            connection.exec_driver_sql(
                "INSERT INTO sync_arrival VALUES (?, ?, ?, ?)",
                (package, number, dot(number, lo), dot(number, hi)),
            )


def _count(connection: Connection, shape: Shape) -> dict[str, Counted]:
    rows = connection.exec_driver_sql(
        "SELECT tbl, sum(val), sum(1 - val) FROM merged WHERE col = 0 GROUP BY tbl"
    )
    written = {number: (new, changed) for number, new, changed in rows}
    asked = {
        number: count
        for number, count in connection.exec_driver_sql(_TO_REVIEW).all()
        if number in shape
    }
    return {
        shape[number].name: Counted(*written.get(number, (0, 0)), asked.get(number, 0))
        for number in sorted({*written, *asked})
    }


def _note_package(
    connection: Connection,
    delta: Delta,
    how: Merging,
    operations: int,
    tables: Mapping[str, Counted],
) -> int:
    found: int = connection.exec_driver_sql(
        "INSERT INTO sync_package"
        " (way, at_ms, peer, digest, operations, rows_new, rows_changed, to_review)"
        " VALUES ('in', ?, ?, ?, ?, ?, ?, ?) RETURNING n",
        (
            how.at_ms,
            delta.contents.sender,
            how.digest,
            operations,
            sum(each.new for each in tables.values()),
            sum(each.changed for each in tables.values()),
            sum(each.to_review for each in tables.values()),
        ),
    ).scalar_one()
    return found


def _waiting(connection: Connection) -> int:
    found: int = connection.exec_driver_sql(
        # Few are parked, and cells are many: in this order.
        "SELECT count(*) FROM sync_parked p CROSS JOIN sync_cell c"
        " ON c.tbl = p.tbl AND c.col = p.col"
    ).scalar_one()
    return found


def _refused(connection: Connection) -> int:
    found: int = connection.exec_driver_sql("SELECT count(*) FROM sync_refused").scalar_one()
    return found


def _with_tables(merged: Merged, tables: frozenset[str]) -> Merged:
    return Merged(
        package=merged.package,
        operations=merged.operations,
        tables=merged.tables,
        waiting=merged.waiting,
        refused=merged.refused,
        gaps=merged.gaps,
        tables_changed=tables,
    )
