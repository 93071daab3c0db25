"""Taking in a view: a file of limited rights shows the last one, and its own work since.

What others have written is thrown away and laid out anew from the view: rows that have left
the scope are gone, and so are columns that may not be seen any more. What this device has
written itself stays in the log, whole, with its hashes; of it only that counts which the
sender of the view has not had yet, for the rest the view is the answer.

A view that knows no more than the one before changes nothing. Of two offices' views of which
neither knows all of the other's, the one that comes later is shown, until there is one that does:
an office that came back from a backup may never know again what it once had shown.
"""

from collections.abc import Mapping

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.sealing import MASK
from shequ_desktop.storage.shape import Kind, Shape, TableShape
from shequ_desktop.sync import applying, heads
from shequ_desktop.sync.delta import BadDelta, Delta, Slice, check_contents, check_slice
from shequ_desktop.sync.intake import TABLES, refuse_what_we_should_know
from shequ_desktop.sync.knowledge import view_version, viewed
from shequ_desktop.sync.lines import Lines
from shequ_desktop.sync.numbers import RANK_BITS, dot, numbers_of, ranks, workspace

_OWN = f"""EXISTS (SELECT 1 FROM sync_known k WHERE k.n = {{dot}} >> {SHIFT}
    AND {{dot}} & {MASK} > k.lo AND {{dot}} & {MASK} <= k.hi)"""
"""Whether an operation is this device's own, by whatever name it went then."""

_THROW_AWAY = (
    f"DELETE FROM main.sync_op WHERE tbl > 0 AND NOT {_OWN.format(dot='sync_op.dot')}",
    f"DELETE FROM sync_link WHERE NOT {_OWN.format(dot='sync_link.dot')}",
    f"DELETE FROM sync_refused WHERE NOT {_OWN.format(dot='sync_refused.dot')}",
    """DELETE FROM sync_tx WHERE tx >> 40 NOT IN (SELECT n FROM sync_known)
        AND tx NOT IN (SELECT tx FROM main.sync_op)""",
)
_FORGET_HEADS = (
    "DELETE FROM sync_cell",
    "DELETE FROM sync_rival",
    "DELETE FROM sync_review",
)
_ORDERED = f"""SELECT o.dot, o.tx, o.tbl, o.row, o.col, o.val, o.parent,
        t.hlc << {RANK_BITS} | (SELECT rank FROM ranked WHERE n = o.dot >> {SHIFT})
    FROM main.sync_op o JOIN sync_tx t ON t.tx = o.tx WHERE o.tbl > 0"""
_ADD_OWN = f"""INSERT OR IGNORE INTO arriving
    {_ORDERED} AND {_OWN.format(dot="o.dot")} AND o.dot & {MASK} > coalesce((
        SELECT v.seq FROM sync_viewed v JOIN sync_dev d ON d.uuid = v.device
        WHERE d.n = o.dot >> {SHIFT}), 0)"""
_KEEP = (
    """INSERT OR IGNORE INTO sync_tx (tx, hlc, wall, usr, operation, undoes, first)
        SELECT tx, hlc, wall, usr, operation, undoes, first FROM arriving_tx""",
    "DELETE FROM arriving_tx",
    # Of our own the log has it whole.
    """UPDATE arriving SET val = o.val FROM main.sync_op o
        WHERE o.dot = arriving.dot AND o.val IS NOT arriving.val""",
    """INSERT OR IGNORE INTO main.sync_op (dot, tx, tbl, row, col, val, parent)
        SELECT dot, tx, tbl, row, col, val, parent FROM arriving""",
)


class Showing:
    """Takes in one view, in a writing transaction.

    Raises:
        BadDelta: it contradicts itself, or is another community's.
        WrittenElsewhere: it has operations of this device that this file has not.
    """

    def __init__(self, connection: Connection, delta: Delta) -> None:
        contents = delta.contents
        check_contents(contents)
        if contents.workspace != workspace(connection):
            raise BadDelta("another community")
        refuse_what_we_should_know(connection, contents)
        self._connection = connection
        self._delta = delta
        self._knows = dict(zip(contents.devices, contents.knows, strict=True))
        self._numbers = numbers_of(connection, contents.devices)
        self.hlc = 0
        """The latest logical clock in it."""
        for statement in TABLES:
            connection.exec_driver_sql(statement)

    def take(self, shape: Shape) -> int:
        """Lay the file out by the view; return how many operations were not here before."""
        version, before = view_version(self._connection), viewed(self._connection)
        same = version == self._delta.contents.view
        if version > self._delta.contents.view or (same and _covers(before, self._knows)):
            return 0
        fresh = self._stage()
        _lay_out(self._connection, shape)
        return fresh

    def _stage(self) -> int:
        connection = self._connection
        here = set(connection.exec_driver_sql("SELECT dot FROM main.sync_op").scalars())
        for statement in (*_THROW_AWAY, *_FORGET_HEADS):
            connection.exec_driver_sql(statement)
        rank = ranks(connection)
        clocks: dict[tuple[int, int], int] = {}
        for piece in self._delta.slices():
            check_slice(self._delta.contents, piece)
            self._write(piece, rank, clocks)
        _note_knowledge(connection, self._knows)
        connection.exec_driver_sql(
            "INSERT INTO sync_view VALUES (1, ?, '{}')"
            " ON CONFLICT (id) DO UPDATE SET version = excluded.version",
            (self._delta.contents.view,),
        )
        arrived = set(connection.exec_driver_sql("SELECT dot FROM arriving").scalars())
        connection.exec_driver_sql(_ADD_OWN)
        for statement in _KEEP:
            connection.exec_driver_sql(statement)
        return len(arrived - here)

    def _write(
        self, piece: Slice, rank: Mapping[int, int], clocks: dict[tuple[int, int], int]
    ) -> None:
        ops, txs = piece.operations, piece.transactions
        clocks.update(zip(zip(txs.device, txs.seq, strict=True), txs.hlc, strict=True))
        self.hlc = max([self.hlc, *txs.hlc])
        lines = Lines(self._delta.contents.devices, piece)
        try:
            orders = [
                clocks[place, tx] << RANK_BITS | rank[self._numbers[place]]
                for place, tx in zip(ops.device, ops.tx, strict=True)
            ]
        except KeyError as error:
            raise BadDelta("operation of no transaction") from error
        names = [
            dot(self._numbers[place], tx) for place, tx in zip(ops.device, ops.tx, strict=True)
        ]
        raw = self._connection.connection
        raw.executemany(
            "INSERT INTO arriving_tx VALUES (?, ?, ?, ?, ?, ?, ?, NULL)", self._headings(piece)
        )
        raw.executemany(
            "INSERT INTO arriving VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            lines.rows(self._numbers, names, orders),
        )
        raw.executemany(
            "INSERT OR IGNORE INTO sync_link VALUES (?, ?)",
            lines.links(self._numbers, [True] * len(ops)),
        )

    def _headings(self, piece: Slice) -> list[tuple[object, ...]]:
        txs = piece.transactions
        firsts: dict[tuple[int, int], int] = {}
        for place, tx, seq in zip(
            piece.operations.device, piece.operations.tx, piece.operations.seq, strict=True
        ):
            firsts.setdefault((place, tx), seq)
        if not firsts.keys() >= set(zip(txs.device, txs.seq, strict=True)):
            raise BadDelta("transaction of no operation")
        return [
            (
                dot(self._numbers[place], seq),
                txs.hlc[at],
                txs.wall[at],
                txs.user[at],
                txs.operation[at],
                dot(self._numbers[place], txs.undoes[at]) if txs.undoes[at] else None,
                dot(self._numbers[place], firsts[place, seq]),
            )
            for at, (place, seq) in enumerate(zip(txs.device, txs.seq, strict=True))
        ]


def forget_view(connection: Connection, shape: Shape) -> None:
    """Make a file that has shown a view one that has its own operations only.

    For a device that may see everything from now on: what it may see is told from the
    beginning. Called within a merge.
    """
    for statement in (
        *TABLES,
        *_THROW_AWAY,
        *_FORGET_HEADS,
        "DELETE FROM sync_view",
        "DELETE FROM sync_viewed",
        _ADD_OWN,
    ):
        connection.exec_driver_sql(statement)
    _lay_out(connection, shape)
    for name in ("arriving", "arriving_tx", "remaining"):
        connection.exec_driver_sql(f"DROP TABLE temp.{name}")


def _covers(one: Mapping[bytes, int], other: Mapping[bytes, int]) -> bool:
    """Tell whether ``one`` knows all that ``other`` knows."""
    return all(seq <= one.get(device, 0) for device, seq in other.items())


def _note_knowledge(connection: Connection, knows: Mapping[bytes, int]) -> None:
    connection.exec_driver_sql("DELETE FROM sync_viewed")
    connection.connection.executemany("INSERT INTO sync_viewed VALUES (?, ?)", list(knows.items()))


def _lay_out(connection: Connection, shape: Shape) -> None:
    """Fill every table anew from ``temp.arriving``, and note which rows are not as they were."""
    for number, table in shape.items():
        connection.exec_driver_sql(
            f'CREATE TEMP TABLE was_{number} AS SELECT * FROM "{table.name}"'
        )
        connection.exec_driver_sql(f'DELETE FROM "{table.name}"')
    applying.refuse_misfits(connection, shape)
    heads.find_heads(connection)
    applying.park_strangers(connection, shape)
    applying.apply(connection, shape)
    heads.forget(connection)
    connection.exec_driver_sql("DELETE FROM merged")
    for number, table in shape.items():
        _compare(connection, number, table)
        connection.exec_driver_sql(f"DROP TABLE temp.was_{number}")


def _compare(connection: Connection, number: int, table: TableShape) -> None:
    was, now = f"temp.was_{number}", f'"{table.name}"'
    connection.exec_driver_sql(
        f"INSERT INTO merged SELECT 0, {number}, id, 0, 1, NULL FROM {now}"
        f" WHERE id NOT IN (SELECT id FROM {was})"
    )
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO merged SELECT 0, {number}, id, 0, 0, NULL FROM ("
        f" SELECT id FROM (SELECT * FROM {now} EXCEPT SELECT * FROM {was})"
        f" UNION SELECT id FROM {was} WHERE id NOT IN (SELECT id FROM {now}))"
    )
    for at, column in enumerate(table.columns, start=1):
        if column.kind is Kind.ID:
            connection.exec_driver_sql(
                f"INSERT OR IGNORE INTO merged SELECT 0, {number}, w.id, {at},"
                f' n."{column.name}", w."{column.name}" FROM {was} w LEFT JOIN {now} n'
                f' ON n.id = w.id WHERE n."{column.name}" IS NOT w."{column.name}"'
            )
