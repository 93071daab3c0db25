"""How the hub takes up a package's operations: checked as any office does, staged in bulk.

What a chain of transactions must keep to is checked by the same code as everywhere
(``sync.intake``); only where it is looked up and kept is another database.
"""

from collections.abc import Iterable, Iterator
from itertools import compress
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.storage.shape import Shape
from shequ_desktop.sync.delta import BadDelta, Contents, Slice, check_contents, check_slice
from shequ_desktop.sync.hub.database import copy_in
from shequ_desktop.sync.hub.written import Misfits, written, written_row
from shequ_desktop.sync.intake import Chain, Forked, Staged, transaction
from shequ_desktop.sync.knowledge import Interval
from shequ_desktop.sync.lines import Lines
from shequ_desktop.sync.numbers import RANK_BITS, dot

_OPS = ("dot", "tx", "tbl", "row", "col", "val", "parent", "ord", "misfit")
_TXS = ("tx", "hlc", "wall", "usr", "operation", "undoes", "first", "hash")
_STAGES = (
    """CREATE TEMP TABLE arriving (dot bigint, tx bigint, tbl integer, row uuid, col integer,
        val text COLLATE "C", parent bigint, ord bigint, misfit text) ON COMMIT DROP""",
    """CREATE TEMP TABLE arriving_tx (tx bigint, hlc bigint, wall bigint, usr text,
        operation text, undoes bigint, first bigint, hash bytea) ON COMMIT DROP""",
    "CREATE TEMP TABLE arriving_link (dot bigint, parent bigint) ON COMMIT DROP",
    "CREATE TEMP TABLE remaining (dot bigint) ON COMMIT DROP",
    "CREATE TEMP TABLE ranked (n integer PRIMARY KEY, rank integer) ON COMMIT DROP",
)


def prepare(connection: Connection, community: int, devices: Iterable[bytes]) -> list[int]:
    """Lay out where a package is staged; return the numbers of its devices, in their order."""
    for statement in _STAGES:
        connection.exec_driver_sql(statement)
    rows = connection.exec_driver_sql(
        "SELECT n, uuid FROM hub_device WHERE community = %s", (community,)
    )
    known = {bytes(uuid): n for n, uuid in rows}
    fresh = [each for each in dict.fromkeys(devices) if each not in known]
    for number, device in enumerate(fresh, start=max(known.values(), default=0) + 1):
        known[device] = number
        connection.exec_driver_sql(
            "INSERT INTO hub_device VALUES (%s, %s, %s)", (community, number, device)
        )
    ordered = sorted(known)
    copy_in(
        connection,
        "ranked",
        ("n", "rank"),
        [(known[uuid], rank) for rank, uuid in enumerate(ordered, start=1)],
    )
    return [known[each] for each in devices]


def clear_stage(connection: Connection) -> None:
    """Let go of what was staged before the transaction ends: for the next community."""
    connection.exec_driver_sql("DROP TABLE arriving, arriving_tx, arriving_link, remaining, ranked")


class HubIntake:
    """Takes up one delta, slice by slice: what is new is put into ``arriving``.

    Raises:
        BadDelta: it contradicts itself, or is another community's.
        Forked: it contradicts what is here.
    """

    def __init__(
        self, connection: Connection, community: int, contents: Contents, shape: Shape
    ) -> None:
        check_contents(contents)
        self._connection = connection
        self._community = community
        self._contents = contents
        self._misfits = Misfits(shape)
        self._numbers = prepare(connection, community, contents.devices)
        rows = connection.exec_driver_sql("SELECT n, rank FROM ranked")
        self._rank: dict[int, int] = {n: rank for n, rank in rows}  # noqa: C416 - no tuples
        self._chains = {
            span.device: Chain(
                span,
                self._numbers[span.device],
                self._rank[self._numbers[span.device]],
                intervals(connection, community, self._numbers[span.device]),
                span.chain,
            )
            for span in contents.spans
        }
        self._left = [contents.transactions, contents.operations, contents.links]
        for chain in self._chains.values():
            self._compare_ends(chain)

    @property
    def brings_nothing(self) -> bool:
        """Whether all that the delta covers is here: its slices need not be read."""
        return all(
            any(lo <= chain.span.lo and chain.span.hi <= hi for lo, hi in chain.known)
            for chain in self._chains.values()
        )

    def stage(self, piece: Slice) -> int:
        """Check a slice and stage what is new of it; return how many operations that are."""
        check_slice(self._contents, piece)
        sizes = (len(piece.transactions), len(piece.operations), len(piece.links))
        self._left = [left - size for left, size in zip(self._left, sizes, strict=True)]
        staged = Staged()
        lines = Lines(self._contents.devices, piece)
        for place, tx, first, last in lines.runs():
            self._run(lines, place, tx, (first, last), staged)
        lines.refuse_what_is_left()
        self._write(lines, staged)
        return sum(staged.fresh)

    def finish(self) -> None:
        """Close the last transactions, and see that nothing is missing or too much."""
        for chain in self._chains.values():
            chain.finish()
            if chain.passed is not None:
                self._compare(dot(chain.number, chain.passed[0]), chain.passed[1])
        if any(self._left):
            raise BadDelta("counts")
        self._keep()

    def spans(self) -> Iterator[tuple[int, Interval, int]]:
        """Return the number of each device, which operations are covered, and thinned up to where."""
        for chain in self._chains.values():
            yield chain.number, (chain.span.lo, chain.span.hi), chain.span.thinned

    def _run(self, lines: Lines, place: int, tx: int, run: tuple[int, int], staged: Staged) -> None:
        chain = self._chains[place]
        first, last = lines.seq[run[0]], lines.seq[run[1] - 1]
        if (found := lines.heading(place, tx)) is not None:
            chain.open(*found, first)
            if chain.fresh:
                staged.txs.append(transaction(chain, *found, first))
        elif tx != chain.tx:
            raise BadDelta("operation of no transaction")
        chain.add(lines.encoded[run[0] : run[1]], first, last)
        many = run[1] - run[0]
        staged.fresh += [chain.fresh] * many
        staged.names += [dot(chain.number, tx)] * many
        staged.orders += [chain.hlc << RANK_BITS | chain.rank] * many

    def _write(self, lines: Lines, staged: Staged) -> None:
        stage_transactions(self._connection, staged.txs)
        rows = lines.rows(self._numbers, staged.names, staged.orders)
        stage_operations(self._connection, compress(rows, staged.fresh), self._misfits)
        links = list(lines.links(self._numbers, staged.fresh))
        copy_in(self._connection, "arriving_link", ("dot", "parent"), links)
        if any(chain.span.thinned for chain in self._chains.values()):
            kept = (
                (dot(self._numbers[place], seq),)
                for place, seq in lines.dots()
                if seq <= self._chains[place].span.thinned
            )
            copy_in(self._connection, "remaining", ("dot",), kept)

    def _keep(self) -> None:
        """Keep the transactions and links that came, unless they contradict ours."""
        c = self._community
        contradicted = self._connection.exec_driver_sql(
            f"""SELECT EXISTS (SELECT 1 FROM arriving_tx a JOIN hub_tx t
                ON t.community = {c} AND t.tx = a.tx WHERE t.hash IS DISTINCT FROM a.hash)
            OR EXISTS (SELECT 1 FROM arriving_tx a JOIN hub_claim t
                ON t.community = {c} AND t.tx = a.tx WHERE t.hash <> a.hash)"""
        ).scalar_one()
        if contradicted:
            raise Forked
        keep_headings(self._connection, c)

    def _compare_ends(self, chain: Chain) -> None:
        span = chain.span
        if span.tx and not self._compare(dot(chain.number, span.tx), span.chain):
            self._connection.exec_driver_sql(
                "INSERT INTO hub_claim VALUES (%s, %s, %s)",
                (self._community, dot(chain.number, span.tx), span.chain),
            )
        if span.last:
            self._compare(dot(chain.number, span.last), span.tip)

    def _compare(self, tx: int, chain: bytes) -> bool:
        """Compare a hash with what we know of the transaction; return whether that is anything."""
        ours = self._connection.exec_driver_sql(
            "SELECT hash FROM hub_tx WHERE community = %s AND tx = %s AND hash IS NOT NULL"
            " UNION ALL SELECT hash FROM hub_claim WHERE community = %s AND tx = %s",
            (self._community, tx, self._community, tx),
        ).scalar()
        if ours is not None and bytes(ours) != chain:
            raise Forked
        return ours is not None


def intervals(connection: Connection, community: int, number: int) -> list[Interval]:
    """Return which of a device's operations are here, ascending, without overlaps."""
    rows = connection.exec_driver_sql(
        "SELECT lo, hi FROM hub_known WHERE community = %s AND n = %s ORDER BY lo",
        (community, number),
    )
    return [(lo, hi) for lo, hi in rows]


def stage_transactions(connection: Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    """Append transactions to ``arriving_tx``."""
    copy_in(connection, "arriving_tx", _TXS, map(_heading, rows), filled=("usr", "operation"))


def stage_operations(
    connection: Connection, rows: Iterable[tuple[Any, ...]], misfits: Misfits
) -> None:
    """Append operations to ``arriving``, with why they may change nothing."""

    def lines() -> Iterator[tuple[Any, ...]]:
        for name, tx, table, row, column, value, parent, order in rows:
            reason = misfits.reason(table, column, value)
            shown = written_row(value) if column == 0 and type(value) is str else written(value)
            yield name, tx, table, row.hex(), column, shown, parent, order, reason

    copy_in(connection, "arriving", _OPS, lines())


def keep_headings(connection: Connection, community: int) -> None:
    """Keep the transactions and links that have been staged."""
    for statement in (
        f"""INSERT INTO hub_tx (community, {", ".join(_TXS)})
            SELECT {community}, {", ".join(_TXS)} FROM arriving_tx ON CONFLICT DO NOTHING""",
        f"""DELETE FROM hub_claim WHERE community = {community}
            AND tx IN (SELECT tx FROM arriving_tx)""",
        f"""INSERT INTO hub_link (community, dot, parent)
            SELECT {community}, dot, parent FROM arriving_link ON CONFLICT DO NOTHING""",
    ):
        connection.exec_driver_sql(statement)


def _heading(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return a transaction as a line of COPY."""
    tx, hlc, wall, user, operation, undoes, first, chain = row
    shown = None if chain is None else f"\\x{chain.hex()}"
    return (
        tx,
        hlc,
        wall,
        written_text(user),
        written_text(operation),
        undoes,
        first,
        shown,
    )


def written_text(text: str) -> str:
    """Return a text that PostgreSQL can hold."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")
