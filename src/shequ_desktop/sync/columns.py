"""A delta's slices as frames: column by column, numbers as steps from the one before.

Neighbours in a column are alike, so that what is written is mostly zeros and ones, and
Zstandard makes nearly nothing of it. What comes back is checked to the last value.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta, Struct

from shequ_desktop.sync.chains import Chains, Unhashed
from shequ_desktop.sync.delta import (
    ID_SIZE,
    SLICE,
    BadDelta,
    Contents,
    Delta,
    Links,
    Operations,
    Slice,
    Transactions,
    Value,
    check_slice,
)
from shequ_desktop.sync.frames import Frame, Kind, frame
from shequ_desktop.sync.header import UNREADABLE
from shequ_desktop.sync.refusals import PackageDamaged

Whole = Annotated[int, Meta(ge=-(1 << 63), le=(1 << 63) - 1)]
Numbers = Annotated[list[Whole], Meta(max_length=SLICE)]
Texts = Annotated[list[str], Meta(max_length=SLICE)]

_CLOCK_BITS = 9
"""The logical clock counts in 1/512 milliseconds."""
_NONE, _SAME, _OTHERS = 0, 1, 2
"""Whose the parent is: nobody's, the same device's, that of device number n - 2."""


class _Transactions(Struct, array_like=True, forbid_unknown_fields=True):
    device: Numbers
    seq: Numbers
    hlc_ms: Numbers
    hlc_rest: Numbers
    wall: Numbers
    """Steps of the difference to the logical clock, which is mostly one and the same."""
    user: Texts
    operation: Texts
    undoes: Numbers
    hashed: Numbers
    """Places of those whose hash is there; the others' follow from what they hold."""
    chain: bytes


class _Operations(Struct, array_like=True, forbid_unknown_fields=True):
    device: Numbers
    seq: Numbers
    tx: Numbers
    table: Numbers
    row: bytes
    column: Numbers
    value: Annotated[list[Whole | float | str | None], Meta(max_length=SLICE)]
    """Without those that are bytes."""
    binary: Annotated[list[tuple[Whole, bytes]], Meta(max_length=SLICE)]
    """Places, and the bytes that stand there."""
    parent_of: Numbers
    parent_seq: Numbers
    """Of the same device's: how far back."""


class _Links(Struct, array_like=True, forbid_unknown_fields=True):
    device: Numbers
    seq: Numbers
    parent_device: Numbers
    parent_seq: Numbers


Packed = TypeVar("Packed", _Transactions, _Operations, _Links)


def pack_slices(delta: Delta) -> Iterator[bytes]:
    """Return a delta as frames: of each slice its transactions, operations, links if any."""
    chains = Chains(delta.contents)
    for piece in delta.slices():
        held = Unhashed(
            transactions=piece.transactions, operations=piece.operations, links=piece.links
        )
        hashed = chains.thinned(held)
        yield _frame(Kind.TRANSACTIONS, _pack_transactions(piece.transactions, *hashed))
        yield _frame(Kind.OPERATIONS, _pack_operations(piece.operations))
        if len(piece.links):
            yield _frame(Kind.EXTRA_PARENTS, _pack_links(piece.links))


def unpack_slices(unpacked: Iterable[Frame], contents: Contents, name: str) -> Iterator[Slice]:
    """Return the slices of a package, each checked.

    Args:
        unpacked: Their frames, one behind the other.
        contents: What the package says it holds; in the end it must be so.
        name: The package's file, for whoever is told.

    Raises:
        PackageDamaged: somewhere it keeps not to what a delta is.
    """
    counts = [0, 0, 0]
    chains = Chains(contents)
    last = (-1, 0)
    for group in _groups(unpacked, name):
        piece = _slice(group, chains, name)
        try:
            check_slice(contents, piece)
        except BadDelta as error:
            raise PackageDamaged(str(error), file=name) from error
        if len(piece.operations):
            first, before = (piece.operations.device[0], piece.operations.seq[0]), last
            last = (piece.operations.device[-1], piece.operations.seq[-1])
            if first <= before:
                raise PackageDamaged("order of slices", file=name)
        held = (len(piece.transactions), len(piece.operations), len(piece.links))
        counts = [count + more for count, more in zip(counts, held, strict=True)]
        yield piece
    if counts != [contents.transactions, contents.operations, contents.links]:
        raise PackageDamaged("counts", file=name)


def _groups(unpacked: Iterable[Frame], name: str) -> Iterator[list[Frame]]:
    """Bring together the frames of each slice: transactions, operations, perhaps links."""
    group: list[Frame] = []
    for each in unpacked:
        if each.kind is Kind.TRANSACTIONS and group:
            yield group
            group = []
        group.append(each)
        kinds = [one.kind for one in group]
        if kinds != [Kind.TRANSACTIONS, Kind.OPERATIONS, Kind.EXTRA_PARENTS][: len(group)]:
            raise PackageDamaged("order of frames", file=name)
    if group:
        yield group


def _slice(group: list[Frame], chains: Chains, name: str) -> Slice:
    if len(group) == 1:
        raise PackageDamaged("slice without operations", file=name)
    links = _read(group[2], _Links, name) if len(group) > 2 else _Links([], [], [], [])  # noqa: PLR2004 - they come third
    txs = _read(group[0], _Transactions, name)
    try:
        held = Unhashed(
            transactions=_unpack_transactions(txs),
            operations=_unpack_operations(_read(group[1], _Operations, name)),
            links=_unpack_links(links),
        )
        hashes = chains.filled(held, txs.hashed, txs.chain)
    except (ValueError, IndexError) as error:
        raise PackageDamaged("columns", file=name) from error
    return Slice(
        transactions=replace(held.transactions, chain=hashes),
        operations=held.operations,
        links=held.links,
    )


def _read(packed: Frame, kind: type[Packed], name: str) -> Packed:
    try:
        return msgspec.msgpack.decode(packed.payload, type=kind)
    except UNREADABLE as error:
        raise PackageDamaged("column types", file=name) from error


def _frame(kind: Kind, packed: Struct) -> bytes:
    return frame(kind, msgspec.msgpack.encode(packed))


def _pack_transactions(txs: Transactions, hashed: list[int], chain: bytes) -> _Transactions:
    milliseconds = [hlc >> _CLOCK_BITS for hlc in txs.hlc]
    apart = [wall - ms for wall, ms in zip(txs.wall, milliseconds, strict=True)]
    return _Transactions(
        device=list(txs.device),
        seq=_steps(txs.seq),
        hlc_ms=_steps(milliseconds),
        hlc_rest=[hlc & ((1 << _CLOCK_BITS) - 1) for hlc in txs.hlc],
        wall=_steps(apart),
        user=list(txs.user),
        operation=list(txs.operation),
        undoes=[u and s - u for u, s in zip(txs.undoes, txs.seq, strict=True)],
        hashed=hashed,
        chain=chain,
    )


def _unpack_transactions(packed: _Transactions) -> Transactions:
    seqs = _sums(packed.seq)
    milliseconds = _sums(packed.hlc_ms)
    apart = _sums(packed.wall)
    if min(packed.undoes, default=0) < 0:
        message = "takes back what is yet to come"
        raise ValueError(message)
    return Transactions(
        device=packed.device,
        seq=seqs,
        hlc=[
            (ms << _CLOCK_BITS) + rest
            for ms, rest in zip(milliseconds, packed.hlc_rest, strict=True)
        ],
        wall=[far + ms for far, ms in zip(apart, milliseconds, strict=True)],
        user=packed.user,
        operation=packed.operation,
        undoes=[u and s - u for u, s in zip(packed.undoes, seqs, strict=True)],
        chain=(),
    )


def _pack_operations(ops: Operations) -> _Operations:
    values = [None if isinstance(each, bytes) else each for each in ops.value]
    return _Operations(
        device=list(ops.device),
        seq=_steps(ops.seq),
        tx=_steps(ops.tx),
        table=list(ops.table),
        row=b"".join(ops.row),
        column=list(ops.column),
        value=values,
        binary=[(at, each) for at, each in enumerate(ops.value) if isinstance(each, bytes)],
        parent_of=[
            _NONE if parent < 0 else _SAME if parent == device else _OTHERS + parent
            for parent, device in zip(ops.parent_device, ops.device, strict=True)
        ],
        parent_seq=[
            seq - parent if theirs == device else parent
            for seq, parent, theirs, device in zip(
                ops.seq, ops.parent_seq, ops.parent_device, ops.device, strict=True
            )
        ],
    )


def _unpack_operations(packed: _Operations) -> Operations:
    seqs = _sums(packed.seq)
    values: list[Value] = list(packed.value)
    for at, each in packed.binary:
        if at < 0 or values[at] is not None:
            raise IndexError(at)
        values[at] = each
    of, parents = packed.parent_of, packed.parent_seq
    return Operations(
        device=packed.device,
        seq=seqs,
        tx=_sums(packed.tx),
        table=packed.table,
        row=_cut(packed.row, ID_SIZE),
        column=packed.column,
        value=values,
        parent_device=[
            -1 if code == _NONE else device if code == _SAME else code - _OTHERS
            for code, device in zip(of, packed.device, strict=True)
        ],
        parent_seq=[
            seq - parent if code == _SAME else parent
            for seq, parent, code in zip(seqs, parents, of, strict=True)
        ],
    )


def _pack_links(links: Links) -> _Links:
    return _Links(
        device=list(links.device),
        seq=_steps(links.seq),
        parent_device=list(links.parent_device),
        parent_seq=_steps(links.parent_seq),
    )


def _unpack_links(packed: _Links) -> Links:
    return Links(
        device=packed.device,
        seq=_sums(packed.seq),
        parent_device=packed.parent_device,
        parent_seq=_sums(packed.parent_seq),
    )


def _steps(numbers: Sequence[int]) -> list[int]:
    return [after - before for before, after in pairwise((0, *numbers))]


def _sums(steps: list[int]) -> list[int]:
    return list(accumulate(steps))


def _cut(joined: bytes, size: int) -> list[bytes]:
    return [joined[at : at + size] for at in range(0, len(joined), size)]
