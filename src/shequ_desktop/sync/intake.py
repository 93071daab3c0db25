"""How a delta is taken up: checked against its own chain and ours, then staged for the merge.

What is here already is passed over. Of the rest every transaction must carry the hash that
its operations and all before it give; where a hash is known here and another one there,
two computers have written under one name, and nothing is taken in.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import compress
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.chain import Heading, Link
from shequ_desktop.storage.log import HLC_MAX, SELF
from shequ_desktop.sync.delta import (
    BadDelta,
    Contents,
    Slice,
    Span,
    check_contents,
    check_slice,
)
from shequ_desktop.sync.knowledge import Interval, intervals
from shequ_desktop.sync.lines import Lines
from shequ_desktop.sync.numbers import RANK_BITS, dot, numbers_of, own_device, ranks, workspace


class Forked(Problem):
    """Two computers have written different things under one device's name."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "收到的内容与本机的记录对不上：有两台电脑用着同一个身份（数据被复制过，或从旧备份恢复过）。"
        "没有导入。请与社区主机核实，让其中一台重新配对后再交换。",
    )


class WrittenElsewhere(Problem):
    """Somebody has operations of this device that this file has not: it is a copy of another."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "收到的内容里有以本机身份写下、本机却没有的记录：本机的数据像是旧备份或复制品。没有导入。"
        "请先给本机换一个新身份并重新配对，再导入一次。",
    )


TABLES = (
    "CREATE TEMP TABLE arriving (dot INTEGER PRIMARY KEY, tx, tbl, row, col, val, parent, ord)",
    """CREATE TEMP TABLE arriving_tx (
        tx INTEGER PRIMARY KEY, hlc, wall, usr, operation, undoes, first, hash)""",
    "CREATE TEMP TABLE remaining (dot INTEGER PRIMARY KEY)",
)
_CONTRADICTED = (
    "SELECT 1 FROM arriving_tx a JOIN sync_tx t ON t.tx = a.tx WHERE t.hash IS NOT a.hash",
    "SELECT 1 FROM arriving_tx a JOIN sync_claim c ON c.tx = a.tx WHERE c.hash <> a.hash",
)
_KEEP_TRANSACTIONS = (
    """INSERT OR IGNORE INTO sync_tx (tx, hlc, wall, usr, operation, undoes, first, hash)
        SELECT tx, hlc, wall, usr, operation, undoes, first, hash FROM arriving_tx""",
    "DELETE FROM sync_claim WHERE tx IN (SELECT tx FROM arriving_tx)",
    "DELETE FROM arriving_tx",
)


@dataclass(slots=True)
class Chain:
    """Where we are in one device's chain of transactions."""

    span: Span
    number: int
    rank: int
    known: list[Interval]
    hash: bytes
    """What the next hash builds on."""
    tx: int = 0
    """The transaction whose operations are being added."""
    hlc: int = -1
    fresh: bool = False
    """Whether that transaction is new here."""
    claimed: bytes = b""
    link: Link | None = None
    """Adds up its hash; ``None`` if it is known, or operations may be missing."""
    passed: tuple[int, bytes] | None = None
    """The last transaction that was passed over, and the hash it is said to have."""

    def open(self, heading: Heading, claimed: bytes, seq: int) -> None:
        """Begin a transaction, of which ``seq`` is the first operation."""
        self.close()
        # Only a clock that was forged as far as it goes can stand still.
        if heading.seq <= self.tx or not (heading.hlc > self.hlc or heading.hlc == HLC_MAX):
            raise BadDelta("order of transactions")
        self.tx, self.hlc, self.claimed = heading.seq, heading.hlc, claimed
        self.fresh = not self.knows(seq)
        whole = seq > self.span.thinned
        self.link = Link(self.hash, heading) if whole and self.fresh else None
        if not self.fresh:
            self.passed = (self.tx, claimed)
            self.hash = claimed if whole else self.hash

    def close(self) -> None:
        """End the transaction: its operations must give the hash it is said to have."""
        if self.link is not None:
            if self.link.digest() != self.claimed:
                raise BadDelta("chain")
            self.hash = self.claimed

    def finish(self) -> None:
        """End the last transaction, which must be the one that the cover names."""
        self.close()
        if self.span.hi > self.span.thinned and (self.tx, self.hash) != (
            self.span.last,
            self.span.tip,
        ):
            raise BadDelta("end of a chain")

    def add(self, lines: list[bytes], first: int, last: int) -> None:
        """Add encoded operations of the transaction."""
        if self.knows(first) is self.fresh or self.knows(last) is self.fresh:
            raise BadDelta("transaction torn apart")
        if self.link is not None:
            self.link.add(lines)

    def knows(self, seq: int) -> bool:
        """Tell whether an operation is here already."""
        return any(lo < seq <= hi for lo, hi in self.known)


@dataclass(slots=True)
class Staged:
    """What is new of a slice; the lists but ``txs`` run along its operations."""

    txs: list[tuple[Any, ...]] = field(default_factory=list)
    fresh: list[bool] = field(default_factory=list)
    names: list[int] = field(default_factory=list)
    """Their transactions."""
    orders: list[int] = field(default_factory=list)


def refuse_what_we_should_know(connection: Connection, contents: Contents) -> None:
    """Refuse a delta that knows more of this device than this device does.

    Raises:
        WrittenElsewhere: it does.
    """
    own = own_device(connection)
    ours = connection.exec_driver_sql(
        "SELECT coalesce(max(hi), 0) FROM sync_known WHERE n = ?", (SELF,)
    ).scalar_one()
    said = dict(zip(contents.devices, contents.knows, strict=True)).get(own, 0)
    told = (span.hi for span in contents.spans if contents.devices[span.device] == own)
    if max(said, *told, 0) > ours:
        raise WrittenElsewhere


class Intake:
    """Takes up one delta, slice by slice, in a writing transaction.

    What is new is put into ``temp.arriving``; transactions and links are kept at once.

    Raises:
        BadDelta: it contradicts itself, or is another community's.
        Forked, WrittenElsewhere: it contradicts this file.
    """

    def __init__(self, connection: Connection, contents: Contents) -> None:
        check_contents(contents)
        if contents.workspace != workspace(connection):
            raise BadDelta("another community")
        self._connection = connection
        self._contents = contents
        refuse_what_we_should_know(connection, contents)
        self._numbers = numbers_of(connection, contents.devices)
        rank = ranks(connection)
        self._chains = {
            span.device: Chain(
                span,
                self._numbers[span.device],
                rank[self._numbers[span.device]],
                intervals(connection, self._numbers[span.device]),
                span.chain,
            )
            for span in contents.spans
        }
        self._left = [contents.transactions, contents.operations, contents.links]
        self.hlc = 0
        """The latest logical clock of what was new."""
        for statement in TABLES:
            connection.exec_driver_sql(statement)
        for chain in self._chains.values():
            self._compare_ends(chain)

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

    @property
    def brings_nothing(self) -> bool:
        """Whether all that the delta covers is here: its slices need not be read."""
        return all(
            any(lo <= chain.span.lo and chain.span.hi <= hi for lo, hi in chain.known)
            for chain in self._chains.values()
        )

    def finish(self) -> None:
        """Close the last transactions, and see that nothing is missing or too much."""
        for chain in self._chains.values():
            chain.finish()
            if chain.passed is not None:
                self._compare(dot(chain.number, chain.passed[0]), chain.passed[1])
        if any(self._left):
            raise BadDelta("counts")

    def spans(self) -> Iterator[tuple[int, Interval]]:
        """Return the number of each device, and which of its operations the delta covers."""
        for chain in self._chains.values():
            yield chain.number, (chain.span.lo, chain.span.hi)

    def note_thinned(self) -> None:
        """Take over what the sender has archived: what is missing there is superseded here."""
        for chain in self._chains.values():
            if chain.span.thinned:
                n, seq = chain.number, chain.span.thinned
                self._connection.exec_driver_sql(
                    "INSERT INTO sync_thinned VALUES (?, ?)"
                    " ON CONFLICT (n) DO UPDATE SET seq = max(seq, excluded.seq)",
                    (n, seq),
                )
                self._connection.exec_driver_sql(
                    "DELETE FROM sync_rival WHERE dot > ? AND dot <= ?"
                    " AND dot NOT IN (SELECT dot FROM remaining)",
                    (dot(n, chain.span.lo), dot(n, seq)),
                )

    def _compare_ends(self, chain: Chain) -> None:
        span = chain.span
        if span.tx and not self._compare(dot(chain.number, span.tx), span.chain):
            self._connection.exec_driver_sql(
                "INSERT INTO sync_claim VALUES (?, ?)", (dot(chain.number, span.tx), span.chain)
            )
        if span.last:
            self._compare(dot(chain.number, span.last), span.tip)

    def _compare(self, tx: int, chain: bytes) -> bool:
        """Compare a hash with what we know of the transaction; return whether that is anything."""
        ours = self._connection.exec_driver_sql(
            "SELECT hash FROM sync_tx WHERE tx = ? AND hash IS NOT NULL"
            " UNION ALL SELECT hash FROM sync_claim WHERE tx = ?",
            (tx, tx),
        ).scalar()
        if ours not in (None, chain):
            raise Forked
        return ours is not None

    def _run(self, lines: Lines, place: int, tx: int, run: tuple[int, int], staged: Staged) -> None:
        chain = self._chains[place]
        first, last = lines.seq[run[0]], lines.seq[run[1] - 1]
        if (found := lines.heading(place, tx)) is not None:
            chain.open(*found, first)
            if chain.fresh:
                staged.txs.append(transaction(chain, *found, first))
                self.hlc = max(self.hlc, chain.hlc)
        elif tx != chain.tx:
            raise BadDelta("operation of no transaction")
        chain.add(lines.encoded[run[0] : run[1]], first, last)
        many = run[1] - run[0]
        staged.fresh += [chain.fresh] * many
        staged.names += [dot(chain.number, tx)] * many
        staged.orders += [chain.hlc << RANK_BITS | chain.rank] * many

    def _write(self, lines: Lines, staged: Staged) -> None:
        raw: Any = self._connection.connection
        raw.executemany("INSERT INTO arriving_tx VALUES (?, ?, ?, ?, ?, ?, ?, ?)", staged.txs)
        for question in _CONTRADICTED:
            if self._connection.exec_driver_sql(question).first():
                raise Forked
        for statement in _KEEP_TRANSACTIONS:
            self._connection.exec_driver_sql(statement)
        rows = compress(lines.rows(self._numbers, staged.names, staged.orders), staged.fresh)
        raw.executemany("INSERT INTO arriving VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        raw.executemany("INSERT INTO remaining VALUES (?)", self._thinned_dots(lines))
        raw.executemany(
            "INSERT OR IGNORE INTO sync_link VALUES (?, ?)",
            lines.links(self._numbers, staged.fresh),
        )

    def _thinned_dots(self, lines: Lines) -> Iterator[tuple[int]]:
        """Return the operations that are left where superseded ones may be missing."""
        if any(chain.span.thinned for chain in self._chains.values()):
            for place, seq in lines.dots():
                if seq <= self._chains[place].span.thinned:
                    yield (dot(self._numbers[place], seq),)


def transaction(chain: Chain, heading: Heading, claimed: bytes, first: int) -> tuple[Any, ...]:
    """Return a new transaction as ``temp.arriving_tx`` has it."""
    return (
        dot(chain.number, heading.seq),
        heading.hlc,
        heading.wall,
        heading.user,
        heading.operation,
        dot(chain.number, heading.undoes) if heading.undoes else None,
        dot(chain.number, first),
        claimed,
    )
