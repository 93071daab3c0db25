"""Deltas of invented offices, as large as asked for, with chains that hold."""

import random
from collections.abc import Iterator
from itertools import groupby

from shequ_desktop.storage.chain import Dot, Heading, Line, Link, encode
from shequ_desktop.sync.delta import (
    SLICE,
    Contents,
    Delta,
    Links,
    Operations,
    Slice,
    Span,
    Transactions,
    Value,
)

WORKSPACE = bytes.fromhex("0192f0c5a0007000800000000000c0de")
_NOON = 1_795_320_000_000
_EPOCH = 1_577_836_800_000
_NAMES = ("王秀英", "李建国", "张小梅", "刘洋", "陈静", "赵铁柱", "孙丽", "周强")
_STATES = ("在业", "退休", "无业", "学生")
_REFERENCE = 5
"""A column that holds another row's id."""
_EDITS = 3
"""Cells that one save changes."""


def random_delta(
    edits: int,
    *,
    seed: int = 1,
    sender: bytes | None = None,
    workspace: bytes = WORKSPACE,
    rows: int = 30_000,
    slice_size: int = SLICE,
) -> Delta:
    """Return what one clerk has typed: ``edits`` changed cells, three in each save.

    Args:
        rows: How many residents the edits are spread over.
    """
    made = random.Random(seed)  # noqa: S311 - the same every time
    sender = sender or made.randbytes(16)
    devices = (sender, made.randbytes(16))
    saves = -(-edits // _EDITS)
    contents = Contents(
        workspace=workspace,
        sender=sender,
        devices=devices,
        spans=(
            Span(device=0, lo=0, hi=edits, thinned=0, tx=0, chain=b"", last=saves, tip=bytes(32)),
        ),
        knows=(edits, 400_000),
        transactions=saves,
        operations=edits,
        links=0,
    )

    def slices() -> Iterator[Slice]:
        return _slices(contents, seed + 1, edits, rows, slice_size)

    return Delta(contents=contents, slices=slices)


def empty_delta(sender: bytes, workspace: bytes = WORKSPACE) -> Delta:
    """Return a delta that only says who is there."""
    contents = Contents(
        workspace=workspace,
        sender=sender,
        devices=(sender,),
        spans=(),
        knows=(0,),
        transactions=0,
        operations=0,
        links=0,
    )
    return Delta(contents=contents, slices=lambda: iter(()))


def _slices(
    contents: Contents, seed: int, edits: int, rows: int, slice_size: int
) -> Iterator[Slice]:
    made = random.Random(seed)  # noqa: S311 - the same every time
    ids = [
        (_NOON - made.randrange(10**10)).to_bytes(6, "big") + made.randbytes(10)
        for _ in range(rows)
    ]
    chain = b""
    for first in range(1, edits + 1, slice_size):
        seqs = range(first, min(first + slice_size, edits + 1))
        ops = _operations(made, seqs, ids)
        links = Links(device=[], seq=[], parent_device=[], parent_seq=[])
        begun = [tx for tx in dict.fromkeys(ops.tx) if (tx - 1) * _EDITS + 1 >= first]
        txs, chain = _transactions(contents, made, begun, ops, chain)
        yield Slice(transactions=txs, operations=ops, links=links)


def _operations(made: random.Random, seqs: range, ids: list[bytes]) -> Operations:
    txs = [(seq - 1) // _EDITS + 1 for seq in seqs]
    resident = {tx: made.choice(ids) for tx in dict.fromkeys(txs)}
    columns = [made.randrange(1, 20) for _ in seqs]
    return Operations(
        device=[0] * len(seqs),
        seq=list(seqs),
        tx=txs,
        table=[1] * len(seqs),
        row=[resident[tx] for tx in txs],
        column=columns,
        value=[_value(made, column) for column in columns],
        parent_device=[1] * len(seqs),
        parent_seq=[made.randrange(1, 400_000) for _ in seqs],
    )


def _value(made: random.Random, column: int) -> Value:
    kinds: list[Value] = [
        f"1{made.randrange(10**10):010}",
        made.choice(_NAMES),
        f"{made.randrange(1, 30)}号楼{made.randrange(1, 6)}单元{made.randrange(101, 3004)}室",
        made.choice(_STATES),
        made.randrange(5),
        made.randbytes(16) if column == _REFERENCE else None,
    ]
    return kinds[column % len(kinds)]


def _transactions(
    contents: Contents, made: random.Random, begun: list[int], ops: Operations, chain: bytes
) -> tuple[Transactions, bytes]:
    walls = [_NOON + tx * 20_000 + made.randrange(15_000) for tx in begun]
    txs = Transactions(
        device=[0] * len(begun),
        seq=begun,
        hlc=[(wall - _EPOCH) << 9 for wall in walls],
        wall=walls,
        user=["王敏"] * len(begun),
        operation=["households.edit_person"] * len(begun),
        undoes=[0] * len(begun),
        chain=(),
    )
    return _chained(contents, txs, ops, chain)


def _chained(
    contents: Contents, txs: Transactions, ops: Operations, chain: bytes
) -> tuple[Transactions, bytes]:
    """Give each transaction its hash; one that goes on in the next slice gets some other."""
    lines = {
        tx: [line for _, line in each]
        for tx, each in groupby(_lines(contents, ops), key=lambda pair: pair[0])
    }
    hashes = []
    for at, tx in enumerate(txs.seq):
        link = Link(
            chain,
            Heading(
                contents.sender, tx, txs.hlc[at], txs.wall[at], txs.user[at], txs.operation[at], 0
            ),
        )
        link.add(map(encode, lines[tx]))
        chain = link.digest()
        hashes.append(chain)
    return (
        Transactions(
            device=txs.device,
            seq=txs.seq,
            hlc=txs.hlc,
            wall=txs.wall,
            user=txs.user,
            operation=txs.operation,
            undoes=txs.undoes,
            chain=hashes,
        ),
        chain,
    )


def _lines(contents: Contents, ops: Operations) -> Iterator[tuple[int, Line]]:
    for at, seq in enumerate(ops.seq):
        parent = Dot(contents.devices[ops.parent_device[at]], ops.parent_seq[at])
        yield (
            ops.tx[at],
            Line(seq, ops.table[at], ops.row[at], ops.column[at], ops.value[at], parent, ()),
        )
