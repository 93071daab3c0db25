"""The reader of packages, given anything: it refuses, or what comes out is what it should be."""

import hashlib
import random
from dataclasses import replace
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shequ_desktop.sync.blobs import Blob, pack_blob, unpack_blobs
from shequ_desktop.sync.columns import pack_slices, unpack_slices
from shequ_desktop.sync.delta import (
    Contents,
    Delta,
    Links,
    Operations,
    Slice,
    Span,
    Transactions,
    check_slice,
)
from shequ_desktop.sync.frames import Kind, frame, frames
from shequ_desktop.sync.header import decode_header
from shequ_desktop.sync.records import Signed, is_bearable
from shequ_desktop.sync.refusals import PackageDamaged, PackageProblem

unhurried = settings(deadline=None)

LAST = 1000
CONTENTS = Contents(
    workspace=bytes(16),
    sender=b"a" * 16,
    devices=(b"a" * 16, b"b" * 16, b"c" * 16),
    spans=tuple(
        Span(device=place, lo=0, hi=LAST, thinned=0, tx=0, chain=b"", last=0, tip=b"")
        for place in range(3)
    ),
    knows=(0, 0, 0),
    transactions=0,
    operations=0,
    links=0,
)

pieces = st.lists(st.binary(max_size=50), max_size=20)
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 64) - 1)
    | st.floats()
    | st.text(max_size=5)
    | st.binary(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=30,
)


def cut(data: bytes, seed: int) -> list[bytes]:
    made = random.Random(seed)  # noqa: S311 - hypothesis gives the seed
    at = sorted(made.randrange(len(data) + 1) for _ in range(5))
    return [data[a:b] for a, b in pairwise([0, *at, len(data)])]


# ---------------------------------------------------------------- frames


@given(pieces)
@unhurried
def test_any_bytes_are_frames_or_damage(given_pieces: list[bytes]) -> None:
    try:
        found = list(frames(given_pieces, "x"))
    except PackageDamaged:
        return
    assert sum(len(each.payload) for each in found) <= sum(map(len, given_pieces)) * 2000


@given(st.lists(st.tuples(st.sampled_from(Kind), st.binary(max_size=3000))), st.integers(0))
@unhurried
def test_frames_come_out_however_they_were_cut(held: list[tuple[Kind, bytes]], seed: int) -> None:
    stages = [{1}, {6, 8}, {2, 3, 4}, {5}]
    held = [each for stage in stages for each in held if each[0] in stage]
    data = b"".join(frame(kind, payload) for kind, payload in held)

    found = list(frames(cut(data, seed), "x"))

    assert [(each.kind, each.payload) for each in found] == held


@given(st.binary(max_size=300))
@unhurried
def test_any_bytes_are_a_header_or_damage(data: bytes) -> None:
    with pytest.raises(PackageProblem):
        decode_header(data, "x")


@given(anything)
@unhurried
def test_any_record_is_bearable_or_not(said: Any) -> None:
    assert not is_bearable(Signed(bytes(32), msgspec.msgpack.encode(said), bytes(64)))


# ---------------------------------------------------------------- attachments


@given(st.lists(st.binary(max_size=200), max_size=5), st.integers(0))
@unhurried
def test_attachments_come_out_as_they_went_in(contents: list[bytes], seed: int) -> None:
    blobs = [Blob(hashlib.sha256(each).digest(), each) for each in contents]
    data = b"".join(part for blob in blobs for part in pack_blob(blob))

    assert list(unpack_blobs(frames(cut(data, seed), "x"), "x")) == blobs


@given(st.lists(anything, max_size=3))
@unhurried
def test_any_message_is_an_attachment_or_damage(said: list[Any]) -> None:
    packed = [frame(Kind.BLOB, msgspec.msgpack.encode(each)) for each in said]
    try:
        found = list(unpack_blobs(frames(packed, "x"), "x"))
    except PackageDamaged:
        return
    assert found == []


# ---------------------------------------------------------------- slices


@given(st.lists(st.tuples(st.sampled_from([2, 3, 4]), anything), max_size=4))
@settings(max_examples=300, deadline=None)
def test_any_messages_are_slices_or_damage(said: list[tuple[int, Any]]) -> None:
    packed = [frame(Kind(kind), msgspec.msgpack.encode(each)) for kind, each in said]
    try:
        found = list(unpack_slices(frames(packed, "x"), CONTENTS, "x"))
    except PackageDamaged:
        return
    assert found == []


numbers = st.integers(-3, 1 << 62)
column = st.lists(numbers, max_size=4)


@given(
    st.tuples(
        *[column] * 5,
        *[st.lists(st.text(max_size=3), max_size=4)] * 2,
        column,
        column,
        st.binary(max_size=70),
    ),
    st.tuples(
        *[column] * 4,
        st.binary(max_size=70),
        column,
        st.lists(st.none() | numbers, max_size=4),
        st.just([]),
        column,
        column,
    ),
    st.tuples(*[column] * 4),
)
@settings(max_examples=300, deadline=None)
def test_columns_of_the_right_types_are_checked_all_the_same(
    txs: tuple[Any, ...], ops: tuple[Any, ...], links: tuple[Any, ...]
) -> None:
    packed = [
        frame(kind, msgspec.msgpack.encode(each))
        for kind, each in (
            (Kind.TRANSACTIONS, txs),
            (Kind.OPERATIONS, ops),
            (Kind.EXTRA_PARENTS, links),
        )
    ]
    contents = replace(
        CONTENTS, transactions=len(txs[1]), operations=len(ops[1]), links=len(links[1])
    )
    try:
        found = list(unpack_slices(frames(packed, "x"), contents, "x"))
    except PackageDamaged:
        return
    for piece in found:
        check_slice(contents, piece)


ids = st.binary(min_size=16, max_size=16)
seqs = st.integers(1, LAST)
values = (
    st.none()
    | st.integers(-(1 << 63), (1 << 63) - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=10)
    | st.binary(max_size=20)
)
walls = st.integers(-(1 << 60), 1 << 60)
clocks = st.integers(0, (1 << 51) - 1)
words = st.text(max_size=5)
dots = st.tuples(st.integers(0, 2), seqs)


@st.composite
def slices(draw: st.DrawFn) -> Slice:
    named = sorted(draw(st.sets(dots, max_size=8)))
    parents = [draw(st.none() | dots) for _ in named]
    txs = sorted(draw(st.sets(dots, max_size=5)))
    links = sorted(draw(st.sets(st.tuples(dots, dots), max_size=5)))
    return Slice(
        transactions=Transactions(
            device=[device for device, _ in txs],
            seq=[seq for _, seq in txs],
            hlc=[draw(clocks) for _ in txs],
            wall=[draw(walls) for _ in txs],
            user=[draw(words) for _ in txs],
            operation=[draw(words) for _ in txs],
            undoes=[draw(st.integers(0, seq - 1)) for _, seq in txs],
            chain=[draw(st.binary(min_size=32, max_size=32)) for _ in txs],
        ),
        operations=Operations(
            device=[device for device, _ in named],
            seq=[seq for _, seq in named],
            tx=[draw(seqs) for _ in named],
            table=[draw(st.integers(1, 99)) for _ in named],
            row=[draw(ids) for _ in named],
            column=[draw(st.integers(0, 99)) for _ in named],
            value=[draw(values) for _ in named],
            parent_device=[-1 if parent is None else parent[0] for parent in parents],
            parent_seq=[0 if parent is None else parent[1] for parent in parents],
        ),
        links=Links(
            device=[link[0][0] for link in links],
            seq=[link[0][1] for link in links],
            parent_device=[link[1][0] for link in links],
            parent_seq=[link[1][1] for link in links],
        ),
    )


@given(slices())
@unhurried
def test_whatever_devices_write_comes_out_as_it_was(piece: Slice) -> None:
    contents = replace(
        CONTENTS,
        transactions=len(piece.transactions),
        operations=len(piece.operations),
        links=len(piece.links),
    )
    packed = list(pack_slices(Delta(contents=contents, slices=lambda: iter([piece]))))

    [found] = unpack_slices(frames(packed, "x"), contents, "x")

    assert found == piece
