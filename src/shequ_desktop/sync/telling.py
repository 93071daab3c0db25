"""What this file tells a peer: the operations that it is not known to have."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.sealing import MASK, devices_by_number, seal
from shequ_desktop.storage.store import Store
from shequ_desktop.sync import delta
from shequ_desktop.sync.delta import Contents, Delta, Links, Operations, Slice, Span, Transactions
from shequ_desktop.sync.knowledge import Vector, acknowledged, vector, view_version, viewed
from shequ_desktop.sync.numbers import dot, own_device, workspace


@contextmanager
def telling(store: Store, peer: bytes) -> Iterator[Delta]:
    """Seal what was written and lend a delta for ``peer``, since what it has acknowledged.

    The slices can be read as long as the context is open.
    """
    with store.connection(writing=True) as connection:
        seal(connection)
    with store.connection() as connection:
        yield delta_since(connection, acknowledged(connection, peer))


def delta_since(connection: Connection, since: Vector) -> Delta:
    """Return what this file has without a gap and ``since`` has not.

    Only what is sealed is told; the slices are read from ``connection``, within its transaction.
    """
    teller = _Teller(connection)
    spans = tuple(teller.spans(since))
    return Delta(
        contents=teller.contents(spans), slices=lambda: _sliced(connection, teller.places, spans)
    )


class _Teller:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._knows = vector(connection)
        self._viewed = viewed(connection)
        self._numbers = {uuid: n for n, uuid in devices_by_number(connection).items()}
        self._devices = tuple(sorted(self._knows, key=lambda uuid: self._numbers[uuid]))
        self.places = {self._numbers[uuid]: place for place, uuid in enumerate(self._devices)}

    def spans(self, since: Vector) -> Iterator[Span]:
        for place, uuid in enumerate(self._devices):
            hi = self._knows[uuid]
            lo = min(since.get(uuid, 0), hi)
            if lo < hi:
                yield self._span(place, self._numbers[uuid], lo, hi)

    def contents(self, spans: Sequence[Span]) -> Contents:
        numbers = {place: n for n, place in self.places.items()}
        bounds = [(dot(numbers[s.device], s.lo), dot(numbers[s.device], s.hi)) for s in spans]
        return Contents(
            workspace=workspace(self._connection),
            sender=own_device(self._connection),
            devices=self._devices,
            spans=tuple(spans),
            knows=tuple(
                max(self._knows[uuid], self._viewed.get(uuid, 0)) for uuid in self._devices
            ),
            viewer=view_version(self._connection),
            transactions=self._count("count(DISTINCT tx) FROM sync_op", bounds),
            operations=self._count("count(*) FROM sync_op", bounds),
            links=self._count("count(*) FROM sync_link", bounds),
        )

    def _count(self, what: str, bounds: Sequence[tuple[int, int]]) -> int:
        return sum(
            self._connection.exec_driver_sql(
                f"SELECT {what} WHERE dot > ? AND dot <= ?", each
            ).scalar_one()
            for each in bounds
        )

    def _span(self, place: int, number: int, lo: int, hi: int) -> Span:
        cut = self._connection.exec_driver_sql(
            "SELECT coalesce(max(seq), 0) FROM sync_thinned WHERE n = ?", (number,)
        ).scalar_one()
        thinned = cut if cut > lo else 0
        tx, chain = self._last(number, max(lo, thinned))
        last, tip = self._last(number, hi)
        return Span(
            device=place,
            lo=lo,
            hi=hi,
            thinned=thinned,
            tx=tx,
            chain=chain,
            last=last,
            tip=tip,
        )

    def _last(self, number: int, seq: int) -> tuple[int, bytes]:
        """Return the device's last transaction up to an operation, and its hash."""
        found = self._connection.exec_driver_sql(
            "SELECT tx, hash FROM sync_tx WHERE tx > ? AND tx < ? AND first <= ?"
            " AND hash IS NOT NULL ORDER BY tx DESC LIMIT 1",
            (dot(number, 0), dot(number + 1, 0), dot(number, seq)),
        ).one_or_none()
        return (0, b"") if found is None else (found[0] & MASK, found[1])


def _sliced(
    connection: Connection, places: dict[int, int], spans: Sequence[Span]
) -> Iterator[Slice]:
    numbers = {place: n for n, place in places.items()}
    for span in spans:
        number = numbers[span.device]
        rows: Any = connection.connection.cursor()
        rows.execute(
            "SELECT dot, tx, tbl, row, col, val, parent FROM main.sync_op"
            " WHERE dot > ? AND dot <= ? ORDER BY dot",
            (dot(number, span.lo), dot(number, span.hi)),
        )
        told = 0
        while ops := rows.fetchmany(delta.SLICE):
            for piece, links in _by_links(connection, ops):
                txs = transactions_of(connection, piece, told)
                told = piece[-1][1]
                yield Slice(
                    transactions=tx_columns(span.device, txs),
                    operations=op_columns(places, span.device, piece),
                    links=link_columns(places, span.device, links),
                )


def _by_links(
    connection: Connection, ops: list[tuple[Any, ...]]
) -> Iterator[tuple[list[tuple[Any, ...]], list[tuple[int, int]]]]:
    """Cut operations once more where they have too many links for one slice."""
    links = connection.connection.execute(
        "SELECT dot, parent FROM sync_link WHERE dot BETWEEN ? AND ? ORDER BY dot, parent",
        (ops[0][0], ops[-1][0]),
    ).fetchall()
    if len(links) <= delta.SLICE or len(ops) == 1:
        yield ops, links
        return
    middle = len(ops) // 2
    for half in (ops[:middle], ops[middle:]):
        yield from _by_links(connection, half)


def transactions_of(
    connection: Connection, ops: list[tuple[Any, ...]], told: int
) -> list[tuple[Any, ...]]:
    """Return the transactions of operations, but for the one that was told last."""
    wanted = {ops[0][1], *(b[1] for a, b in pairwise(ops) if a[1] != b[1])} - {told}
    found = connection.connection.execute(
        "SELECT tx, hlc, wall, usr, operation, coalesce(undoes, 0), hash FROM sync_tx"
        " WHERE tx BETWEEN ? AND ? ORDER BY tx",
        (ops[0][1], ops[-1][1]),
    )
    return [row for row in found if row[0] in wanted]


def tx_columns(place: int, rows: list[tuple[Any, ...]]) -> Transactions:
    """Return transactions column by column."""
    txs, hlcs, walls, users, operations, undoes, chains = _columns(rows, 7)
    return Transactions(
        device=[place] * len(rows),
        seq=[tx & MASK for tx in txs],
        hlc=hlcs,
        wall=walls,
        user=users,
        operation=operations,
        undoes=[tx & MASK for tx in undoes],
        chain=chains,
    )


def op_columns(places: dict[int, int], place: int, rows: list[tuple[Any, ...]]) -> Operations:
    """Return operations of one device column by column."""
    dots, txs, tables, row_ids, columns, values, parents = _columns(rows, 7)
    return Operations(
        device=[place] * len(rows),
        seq=[each & MASK for each in dots],
        tx=[tx & MASK for tx in txs],
        table=tables,
        row=row_ids,
        column=columns,
        value=values,
        parent_device=[-1 if p is None else places[p >> SHIFT] for p in parents],
        parent_seq=[0 if p is None else p & MASK for p in parents],
    )


def link_columns(places: dict[int, int], place: int, rows: list[tuple[int, int]]) -> Links:
    """Return links column by column."""
    dots, parents = _columns(rows, 2)
    return Links(
        device=[place] * len(rows),
        seq=[each & MASK for each in dots],
        parent_device=[places[p >> SHIFT] for p in parents],
        parent_seq=[p & MASK for p in parents],
    )


def _columns(rows: Sequence[tuple[Any, ...]], width: int) -> list[Sequence[Any]]:
    return list(zip(*rows, strict=True)) if rows else [()] * width
