"""What one office tells another: operations, who wrote them, and what the teller knows.

A delta is pure data, column by column, the same on every computer: devices are named by
their 16-byte ids, and within one delta by their place in ``Contents.devices``. How it is
packed, encrypted and signed is a package's business; how it is taken in, the merge's.

The order is part of the value: operations by (place of the device, seq), cut into slices
of at most ``SLICE``; a transaction stands in the slice of its first operation, a link in
the slice of the operation it belongs to, both in the order of the operations.

What a value must keep to is in the constants below and in the descriptions of the fields.
Whoever decodes a delta from elsewhere checks it with ``check_contents`` and ``check_slice``
before anything else sees it.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isnan
from operator import lt
from typing import TypeAlias

SLICE = 50_000
"""The most operations, transactions and links each that one slice may hold."""
SEQ_LIMIT = 1 << 40
"""Counters of operations and transactions are at least 1 and below this."""
HLC_LIMIT = 1 << 51
"""Logical clocks are at least 0 and below this."""
DEVICE_LIMIT = 4096
"""The most devices that one community can ever have."""
NUMBER_LIMIT = 1 << 15
"""Numbers of tables (from 1) and of columns (from 0) are below this."""
TEXT_LIMIT = 4 << 20
"""The most characters of a text, and bytes of a value, that one operation may carry."""
ID_SIZE = 16
HASH_SIZE = 32

Value: TypeAlias = int | float | str | bytes | None
"""What a cell holds in the file; an integer fits 64 bits, and no float is NaN."""


class BadDelta(ValueError):
    """What came from elsewhere is no delta; the detail says why, without any content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The operations ``(lo, hi]`` of one device: every one that still exists is in the delta."""

    device: int
    """Its place in ``Contents.devices``; no two spans have the same."""
    lo: int
    """0: from the first operation on."""
    hi: int
    """At least ``lo``, the last operation of a transaction."""
    thinned: int
    """Up to here, always the end of a transaction, superseded operations may be missing, and
    transactions of which nothing is left: their chain hashes cannot be computed again. 0: none."""
    tx: int
    """The device's last transaction that ends at or below the larger of ``lo`` and ``thinned``, as
    the sender knows it; 0: none."""
    chain: bytes
    """That transaction's chain hash, 32 bytes; empty for none."""
    last: int
    """The device's transaction that ends at ``hi``, or the last one before it; 0: none."""
    tip: bytes
    """Its chain hash: it vouches for all that the span holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What stands on the cover: from whom, which operations, and what the sender knows."""

    workspace: bytes
    """The community's 16 bytes: a delta for another community is refused."""
    sender: bytes
    """The device that made it, 16 bytes; always one of ``devices``."""
    devices: tuple[bytes, ...]
    """Every device that the delta mentions, without repetition."""
    spans: tuple[Span, ...]
    """By ``device``, ascending."""
    knows: tuple[int, ...]
    """For each of ``devices``: the sender has every operation up to this one; 0: none. It is
    the sender's acknowledgement; a device that is not listed is unknown to the sender."""
    transactions: int
    """How many the slices hold together."""
    operations: int
    links: int
    view: int = 0
    """Number of the receiver's certificate if this is all that it may see; 0: a delta."""
    viewer: int = 0
    """Number of the sender's certificate if it sees but a part: what it knows, it knows as such a
    view, and may lack whatever it may not see. 0: it knows all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transactions:
    """Logical transactions, one a place, the same place in every column."""

    device: Sequence[int]
    """The place of the device in ``Contents.devices``."""
    seq: Sequence[int]
    """The device's own count of transactions."""
    hlc: Sequence[int]
    """When, by the logical clock; it orders what nothing else does."""
    wall: Sequence[int]
    """When, by the author's clock: milliseconds since 1970. A claim, never a reason to refuse."""
    user: Sequence[str]
    operation: Sequence[str]
    """The key of the ``Operation``."""
    undoes: Sequence[int]
    """The transaction of the same device that this one takes back; 0: none."""
    chain: Sequence[bytes]
    """32 bytes over this transaction and the device's previous hash."""

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.seq)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operations:
    """Operations, one a place, ascending by (device, seq)."""

    device: Sequence[int]
    seq: Sequence[int]
    tx: Sequence[int]
    """The transaction, by its seq; it is the same device's."""
    table: Sequence[int]
    row: Sequence[bytes]
    """16 bytes."""
    column: Sequence[int]
    """0: the row was inserted, ``value`` is a JSON array of its columns; else the column's
    number, and ``value`` is what the cell holds since."""
    value: Sequence[Value]
    parent_device: Sequence[int]
    """With ``parent_seq``, the operation whose value the author saw in the cell; for a cell
    that none has changed yet, the one that inserted the row. -1: none."""
    parent_seq: Sequence[int]
    """0 where there is no parent."""

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.seq)


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Further operations that an author had seen: a decision's, a deletion's; one a place."""

    device: Sequence[int]
    seq: Sequence[int]
    """The operation that the link belongs to."""
    parent_device: Sequence[int]
    parent_seq: Sequence[int]
    """The operation that its author had seen."""

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.seq)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """One piece of a delta, small enough to be held in memory."""

    transactions: Transactions
    operations: Operations
    links: Links


@dataclass(frozen=True, slots=True, kw_only=True)
class Delta:
    """A delta: its cover, and its pieces, read from the beginning at each call."""

    contents: Contents
    slices: Callable[[], Iterator[Slice]]


def check_contents(contents: Contents) -> None:
    """Refuse a cover that keeps not to what is written above.

    Raises:
        BadDelta: it does not.
    """
    devices = contents.devices
    _require(0 < len(devices) <= DEVICE_LIMIT, "number of devices")
    _require(all(len(each) == ID_SIZE for each in (contents.workspace, *devices)), "ids")
    _require(len(set(devices)) == len(devices) and contents.sender in devices, "devices")
    _require(len(contents.knows) == len(devices), "knowledge")
    _require(all(0 <= each < SEQ_LIMIT for each in contents.knows), "knowledge")
    places = [span.device for span in contents.spans]
    _require(all(a < b for a, b in pairwise([-1, *places, len(devices)])), "order of spans")
    for span in contents.spans:
        _require(0 <= span.lo <= span.hi < SEQ_LIMIT, "span")
        _require(0 <= span.thinned < SEQ_LIMIT and 0 <= span.tx < SEQ_LIMIT, "span")
        _require(0 <= span.last < SEQ_LIMIT, "span")
        _require(len(span.chain) == (HASH_SIZE if span.tx else 0), "chain of a span")
        _require(len(span.tip) == (HASH_SIZE if span.last else 0), "tip of a span")
    counts = (contents.transactions, contents.operations, contents.links)
    certificates = (contents.view, contents.viewer)
    _require(all(0 <= each < SEQ_LIMIT for each in (*counts, *certificates)), "counts")


def check_slice(contents: Contents, piece: Slice) -> None:
    """Refuse a slice that keeps not to what is written above, or goes beyond its cover.

    That transactions and parents exist, and that the slices follow each other, is for the merge to see.

    Raises:
        BadDelta: it does not.
    """
    _check_transactions(len(contents.devices), piece.transactions)
    _check_operations(contents, piece.operations)
    _check_links(len(contents.devices), piece.links)


def _check_transactions(devices: int, txs: Transactions) -> None:
    columns = (txs.device, txs.seq, txs.hlc, txs.wall, txs.user, txs.operation)
    _require_same_length(len(txs), *columns, txs.undoes, txs.chain)
    _require_within(txs.device, 0, devices, "device of a transaction")
    _require_within(txs.seq, 1, SEQ_LIMIT, "number of a transaction")
    _require_within(txs.hlc, 0, HLC_LIMIT, "logical clock")
    _require_within(txs.wall, -(1 << 62), 1 << 62, "clock")
    _require_within(txs.undoes, 0, SEQ_LIMIT, "transaction taken back")
    _require_bytes(txs.chain, HASH_SIZE, "chain hash")
    for texts in (txs.user, txs.operation):
        _require(set(map(type, texts)) <= {str}, "text")
        _require(max(map(len, texts), default=0) <= TEXT_LIMIT, "length of a text")


def _check_operations(contents: Contents, ops: Operations) -> None:
    devices = len(contents.devices)
    columns = (ops.device, ops.tx, ops.table, ops.row, ops.column, ops.value)
    _require_same_length(len(ops), *columns, ops.parent_device, ops.parent_seq)
    _require_within(ops.device, 0, devices, "device of an operation")
    _require_within(ops.seq, 1, SEQ_LIMIT, "number of an operation")
    _require_within(ops.tx, 1, SEQ_LIMIT, "transaction of an operation")
    _require_within(ops.table, 1, NUMBER_LIMIT, "table")
    _require_within(ops.column, 0, NUMBER_LIMIT, "column")
    _require_bytes(ops.row, ID_SIZE, "row")
    _check_values(ops.value)
    _require_parents(devices, ops.parent_device, ops.parent_seq, optional=True)
    dots = [*zip(ops.device, ops.seq, strict=True)]
    _require(all(map(lt, dots, dots[1:])), "order of operations")
    spans = {span.device: span for span in contents.spans}
    for device in set(ops.device):
        _require(device in spans, "operation outside every span")
        first = ops.seq[bisect_left(dots, (device, 0))]
        last = ops.seq[bisect_left(dots, (device + 1, 0)) - 1]
        _require(spans[device].lo < first <= last <= spans[device].hi, "operation outside its span")


def _check_links(devices: int, links: Links) -> None:
    _require_same_length(len(links), links.device, links.parent_device, links.parent_seq)
    _require_within(links.device, 0, devices, "device of a link")
    _require_within(links.seq, 1, SEQ_LIMIT, "number of a link")
    _require_parents(devices, links.parent_device, links.parent_seq, optional=False)


def _require_parents(
    devices: int, places: Sequence[int], seqs: Sequence[int], *, optional: bool
) -> None:
    _require_within(places, -1 if optional else 0, devices, "device of a parent")
    _require_within(seqs, 0 if optional else 1, SEQ_LIMIT, "number of a parent")
    _require([place < 0 for place in places] == [seq == 0 for seq in seqs], "parent")


def _check_values(values: Sequence[Value]) -> None:
    kinds = set(map(type, values))
    _require(kinds <= {int, float, str, bytes, type(None)}, "kind of a value")
    if int in kinds:
        numbers = [each for each in values if type(each) is int]
        _require(min(numbers) >= -(1 << 63) and max(numbers) < 1 << 63, "integer")
    if float in kinds:
        # The file knows no NaN.
        _require(not any(isnan(each) for each in values if type(each) is float), "float")
    if kinds & {str, bytes}:
        longest = max(len(each) for each in values if isinstance(each, str | bytes))
        _require(longest <= TEXT_LIMIT, "length of a value")


def _require_same_length(length: int, *columns: Sequence[object]) -> None:
    _require(length <= SLICE, "a slice too long")
    _require(all(len(column) == length for column in columns), "columns of different lengths")


def _require_within(numbers: Sequence[int], least: int, limit: int, what: str) -> None:
    # Sets of kinds are made without a step of Python for each value: slices are long.
    _require(set(map(type, numbers)) <= {int}, what)
    _require(not numbers or (min(numbers) >= least and max(numbers) < limit), what)


def _require_bytes(column: Sequence[bytes], size: int, what: str) -> None:
    _require(set(map(type, column)) <= {bytes} and set(map(len, column)) <= {size}, what)


def _require(holds: bool, what: str) -> None:  # noqa: FBT001 - the whole of what it is given
    if not holds:
        raise BadDelta(what)
