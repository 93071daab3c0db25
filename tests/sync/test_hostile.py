"""Thousands of damaged and forged packages: none is taken, none changes the vault.

``SHEQU_FUZZ=500 python dev.py test tests/sync/test_hostile.py`` tries fifty thousand.
"""

import json
import os
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
import zstandard
from support.deltas import random_delta
from support.hostile import damaged, fingerprint, is_refused
from support.paired import Pair, PairTemplate, open_pair, signed_by

from shequ_desktop.sync.arrival import inspect, open_arrival
from shequ_desktop.sync.blobs import Blob, pack_blob
from shequ_desktop.sync.cargo import Cargo, load
from shequ_desktop.sync.columns import pack_slices
from shequ_desktop.sync.container import CHUNK_BYTES, Envelope, seal
from shequ_desktop.sync.delta import Delta
from shequ_desktop.sync.frames import Kind, frame
from shequ_desktop.sync.header import decode_header, encode_header
from shequ_desktop.sync.manifest import READER, Manifest, Scope, pack_manifest, spans_of
from shequ_desktop.sync.records import Admission, Role, signed
from shequ_desktop.sync.refusals import PackageDamaged, PackageTooNew, UnknownSender
from shequ_desktop.sync.signatures import pack_signatures, sign_chain
from shequ_desktop.sync.suite import PrivateKeys

SEEDS = int(os.environ.get("SHEQU_FUZZ", "24"))
EACH = 100
EDITS = 5000


@pytest.fixture(scope="module")
def offices(
    pair_template: PairTemplate, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pair]:
    """Return offices that no test of this file can change: that is what they show."""
    opened = open_pair(pair_template, tmp_path_factory.mktemp("offices"))
    before = fingerprint(opened.host.vault.store)
    yield opened
    assert fingerprint(opened.host.vault.store) == before
    opened.host.vault.close()
    opened.grid.vault.close()


@pytest.fixture(scope="module")
def cargo(offices: Pair) -> Cargo:
    grid = offices.grid
    delta = random_delta(EDITS, sender=grid.device, workspace=grid.workspace, slice_size=2000)
    return grid.cargo(delta)


@pytest.fixture(scope="module")
def good(offices: Pair, cargo: Cargo, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = offices.grid.write(tmp_path_factory.mktemp("good"), offices.host, cargo=cargo)
    assert not is_refused(offices.host, path)
    return path.read_bytes()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return tmp_path / "来的.sqpkg"


# ---------------------------------------------------------------- damaged on the way


@pytest.mark.parametrize("seed", range(SEEDS))
def test_no_damaged_package_is_taken(offices: Pair, good: bytes, package: Path, seed: int) -> None:
    we = offices.host.we
    before = fingerprint(offices.host.vault.store)

    for number in range(seed * EACH, (seed + 1) * EACH):
        what, data = damaged(good, number)
        package.write_bytes(data)
        told = inspect(package, we)
        assert told.refusal is not None, what
        assert told.arrival is None, what

    assert fingerprint(offices.host.vault.store) == before


def test_no_package_is_taken_that_ends_at_a_boundary(
    offices: Pair, good: bytes, package: Path
) -> None:
    header = 12 + int.from_bytes(good[8:12], "big")
    chunks = range(header, len(good), CHUNK_BYTES + 16 + 4)
    ends = {0, 6, 8, 12, header, len(good) - 64, len(good) - 1, *chunks, *(c + 4 for c in chunks)}

    for end in sorted(ends):
        package.write_bytes(good[:end])
        assert is_refused(offices.host, package), end


@pytest.mark.parametrize("data", [b"", b"SQPKG", b"PK\3\4" + bytes(500), bytes(CHUNK_BYTES)])
def test_other_files_are_no_packages(offices: Pair, package: Path, data: bytes) -> None:
    package.write_bytes(data)

    assert is_refused(offices.host, package)


@pytest.mark.parametrize(
    "change",
    [
        {"wall": 1},
        {"community": "0" * 32},
        {"package": "0" * 32},
        {"sender": "0" * 32},
        {"volume": 7},
        {"to": ()},
    ],
)
def test_a_changed_header_is_refused_although_it_reads_well(
    offices: Pair, good: bytes, package: Path, change: dict[str, object]
) -> None:
    length = int.from_bytes(good[8:12], "big")
    header = decode_header(good[12 : 12 + length], "")
    said = encode_header(msgspec.structs.replace(header, **change))
    package.write_bytes(good[:8] + len(said).to_bytes(4, "big") + said + good[12 + length :])

    assert is_refused(offices.host, package)


def test_a_recipient_added_on_the_way_is_noticed(offices: Pair, good: bytes, package: Path) -> None:
    length = int.from_bytes(good[8:12], "big")
    said = json.loads(good[12 : 12 + length])
    said["to"].append(["f" * 32, said["to"][0][1]])
    more = json.dumps(said, separators=(",", ":")).encode()
    package.write_bytes(good[:8] + len(more).to_bytes(4, "big") + more + good[12 + length :])

    with pytest.raises(PackageDamaged, match="signature"):
        open_arrival(package, offices.host.we)


@pytest.mark.parametrize("change", [{"v": 2}, {"suite": "SM2-SM3-SM4"}, {"v": 9, "new": []}])
def test_a_later_versions_package_asks_for_the_upgrade(
    offices: Pair, good: bytes, package: Path, change: dict[str, object]
) -> None:
    length = int.from_bytes(good[8:12], "big")
    said = json.dumps(json.loads(good[12 : 12 + length]) | change).encode()
    package.write_bytes(good[:8] + len(said).to_bytes(4, "big") + said + good[12 + length :])

    with pytest.raises(PackageTooNew) as refused:
        open_arrival(package, offices.host.we)

    assert "升级" in refused.value.told()


def test_signing_anew_with_other_keys_helps_nobody(
    offices: Pair, cargo: Cargo, package: Path
) -> None:
    """A thief knows everything but the secret: he signs as himself, or as the device."""
    thief = PrivateKeys.new()
    envelope = replace(offices.grid.envelope(offices.host), sender=thief)
    with package.open("wb") as file:
        load(file, envelope, cargo)

    with pytest.raises(UnknownSender):
        open_arrival(package, offices.host.we)

    data = package.read_bytes()
    name, real = thief.public.key_id.encode(), offices.grid.key_id.encode()
    package.write_bytes(data.replace(name, real))
    with pytest.raises(PackageDamaged, match="signature"):
        open_arrival(package, offices.host.we)


# ---------------------------------------------------------------- signed by an admitted device


def manifest_of(envelope: Envelope, cargo: Cargo) -> Manifest:
    contents = cargo.delta.contents
    return Manifest(
        package=envelope.package,
        sender=envelope.sender.public.key_id,
        edition="0002",
        workspace=contents.workspace,
        device=contents.sender,
        devices=contents.devices,
        spans=spans_of(contents),
        knows=contents.knows,
        transactions=contents.transactions,
        operations=contents.operations,
        links=contents.links,
        roster=cargo.roster_digest,
    )


class Forger:
    """An admitted device that writes what it likes."""

    def __init__(self, offices: Pair, cargo: Cargo, package: Path) -> None:
        self.envelope = offices.grid.envelope(offices.host)
        self.manifest = manifest_of(self.envelope, cargo)
        self.frames = list(pack_slices(cargo.delta))
        self._host = offices.host
        self._package = package
        self._signatures = b"".join(pack_signatures(cargo.signatures))

    def is_refused(self, pieces: Iterable[bytes]) -> bool:
        with self._package.open("wb") as file:
            seal(file, self.envelope, pieces)
        return is_refused(self._host, self._package)

    def said(self, **changes: object) -> bytes:
        """Return the front of the package: its manifest, and the history signed."""
        return pack_manifest(msgspec.structs.replace(self.manifest, **changes)) + self._signatures


@pytest.fixture
def forger(offices: Pair, cargo: Cargo, package: Path) -> Forger:
    return Forger(offices, cargo, package)


def test_what_the_forger_starts_from_is_good(forger: Forger) -> None:
    assert not forger.is_refused([forger.said(), *forger.frames])


def test_frames_missing_repeated_or_out_of_order_are_refused(forger: Forger) -> None:
    manifest, frames = forger.said(), forger.frames
    assert len(frames) == 6

    assert forger.is_refused([])
    assert forger.is_refused(frames)
    assert forger.is_refused([manifest])
    assert forger.is_refused([manifest, manifest, *frames])
    assert forger.is_refused([*frames, manifest])
    for at in range(len(frames)):
        assert forger.is_refused([manifest, *frames[:at], *frames[at + 1 :]])
        assert forger.is_refused([manifest, *frames[: at + 1], *frames[at:]])
    assert forger.is_refused([manifest, *frames[2:], *frames[:2]])
    assert forger.is_refused([manifest, frame(Kind.BLOB, b"x"), *frames])
    assert forger.is_refused([manifest, *frames, struct.pack(">BBII", 99, 0, 1, 1) + b"x"])
    assert forger.is_refused([manifest, *frames, b"\5"])


@pytest.mark.parametrize(
    "changes",
    [
        {"package": "0" * 32},
        {"sender": "0" * 32},
        {"workspace": bytes(16)},
        {"device": bytes(16)},
        {"devices": ()},
        {"knows": (1 << 62, 0)},
        {"knows": ()},
        {"operations": EDITS + 1},
        {"transactions": 0},
        {"links": 1},
        {"spans": ()},
        {"spans": ((0, 0, 1 << 50, 0, 0, b"", 0, b""),)},
        {"spans": ((7, 0, EDITS, 0, 0, b"", 0, b""),)},
        {"spans": ((0, 0, EDITS, 0, 5, b"short", 0, b""),)},
        {"spans": ((0, 0, EDITS, 0, 0, b"", 5, b""),)},
        {"spans": ((0, 0, EDITS, 0, 0, b"", 0, b""),) * 2},
        {"spans": ((0, 9, EDITS, 0, 0, b"", 0, b""),)},
        {"note": "很" * 201},
        {"wants": (b"short",)},
        {"roster": b""},
        {"min_reader": READER + 1},
        {"view": True, "scope": Scope(version=1)},
        {"scope": Scope(areas=("grid",))},
        {"edition": "9" * 33},
    ],
)
def test_a_manifest_that_promises_something_else_is_refused(
    forger: Forger, changes: dict[str, object]
) -> None:
    assert forger.is_refused([forger.said(**changes), *forger.frames])


def packed(number: int, kind: Kind, content: bytes, **changes: int) -> bytes:
    """Return a frame that may lie about its sizes."""
    head = {"stored": len(content), "plain": len(content)} | changes
    return struct.pack(">BBII", kind, number, head["stored"], head["plain"]) + content


def test_bombs_are_refused_before_they_are_unpacked(forger: Forger) -> None:
    manifest = forger.said()
    bomb = zstandard.ZstdCompressor().compress(bytes(300 << 20))
    assert len(bomb) < 100_000
    without_size = zstandard.ZstdCompressor(write_content_size=False).compress(bytes(1 << 20))
    small = zstandard.ZstdCompressor().compress(bytes(1000))

    for kind in (Kind.TRANSACTIONS, Kind.BLOB):
        for content, plain in (
            (bomb, 300 << 20),
            (bomb, 64 << 20),
            (bomb, 10),
            (without_size, 1 << 20),
            (small, 999),
            (small + small, 2000),
            (small + b"x", 1000),
            (small[:-1], 1000),
            (b"no zstd", 7),
        ):
            assert forger.is_refused([manifest, packed(1, kind, content, plain=plain)])
    assert forger.is_refused([packed(1, Kind.MANIFEST, bomb, plain=300 << 20)])
    assert forger.is_refused([manifest, packed(0, Kind.BLOB, b"x", stored=1 << 31)])
    assert forger.is_refused([manifest, packed(0, Kind.BLOB, b"x", plain=2)])
    assert forger.is_refused([manifest, packed(2, Kind.BLOB, b"x")])


TXS = [[0], [1], [1], [0], [0], ["王敏"], ["a"], [0], [0], bytes(32)]
OPS = [[0], [1], [1], [1], bytes(16), [1], ["x"], [], [0], [0]]


def changed(columns: Sequence[object], at: int, value: object) -> bytes:
    return msgspec.msgpack.encode([*columns[:at], value, *columns[at + 1 :]])


STRANGE: tuple[object, ...] = (
    *(None, [None, 1], ["x", "y"], [[1]], [True], [1.5], [-1], [1 << 63]),
    *(b"short", {"a": 1}, [b"x"]),
)


@pytest.mark.parametrize("at", range(len(TXS)))
def test_transactions_of_other_types_are_refused(forger: Forger, at: int) -> None:
    clocks = (3, 4)
    manifest = forger.said(transactions=1, operations=1)
    operations = frame(Kind.OPERATIONS, msgspec.msgpack.encode(OPS))
    whole = frame(Kind.TRANSACTIONS, msgspec.msgpack.encode(TXS))
    assert not forger.is_refused([manifest, whole, operations])

    for value in STRANGE:
        bad = frame(Kind.TRANSACTIONS, changed(TXS, at, value))
        may_be = at in clocks and value == [-1]  # a clock may say what it likes
        assert forger.is_refused([manifest, bad, operations]) is not may_be, value


@pytest.mark.parametrize("at", range(len(OPS)))
def test_operations_of_other_types_are_refused(forger: Forger, at: int) -> None:
    values = 6
    manifest = forger.said(transactions=1, operations=1)
    transactions = frame(Kind.TRANSACTIONS, msgspec.msgpack.encode(TXS))

    for value in STRANGE:
        bad = frame(Kind.OPERATIONS, changed(OPS, at, value))
        may_be = at == values and value in ([-1], [1.5])  # what a cell may hold
        assert forger.is_refused([manifest, transactions, bad]) is not may_be, value


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (6, [float("nan")]),
        (7, [[5, b"x"]]),
        (7, [[-1, b"x"]]),
        (7, [[0, b"x"]]),
        (8, [5]),
        (4, bytes(17)),
        (1, [EDITS + 1]),
        (0, [1]),
        (6, ["长" * (5 << 20)]),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_values_that_no_honest_device_writes_are_refused(
    forger: Forger, at: int, value: object
) -> None:
    manifest = forger.said(transactions=1, operations=1)
    transactions = frame(Kind.TRANSACTIONS, msgspec.msgpack.encode(TXS))
    bad = frame(Kind.OPERATIONS, changed(OPS, at, value))

    assert forger.is_refused([manifest, transactions, bad])


@pytest.mark.parametrize(
    "content", [b"", b"\xc1", b"\x98" * 50, b"\x91" * 100_000, b"\xdd" + b"\xff" * 4]
)
@pytest.mark.parametrize("kind", Kind)
def test_what_is_no_message_is_refused(forger: Forger, kind: Kind, content: bytes) -> None:
    front = [] if kind is Kind.MANIFEST else [forger.said()]
    others = [] if kind is Kind.OPERATIONS else forger.frames

    assert forger.is_refused([*front, frame(kind, content), *others])


def test_attachments_that_are_not_what_they_say_are_refused(forger: Forger) -> None:
    front = [forger.said(), *forger.frames]
    wrong = Blob(bytes(32), b"not these bytes")
    parts = msgspec.msgpack.encode

    assert forger.is_refused([*front, *pack_blob(wrong)])
    for part in (
        [bytes(32), 10, 0, b"less"],
        [bytes(32), 4, 1, b"less"],
        [bytes(32), 3, 0, b"more"],
        [bytes(32), 1 << 40, 0, b"much"],
        [bytes(32), 4, -4, b"back"],
        [bytes(31), 4, 0, b"name"],
        [bytes(32), 4, 0, b"", b"field"],
        [bytes(32), 4, 0, b""],
    ):
        assert forger.is_refused([*front, frame(Kind.BLOB, parts(part))])


def test_nobody_admits_himself(offices: Pair, forger: Forger, package: Path) -> None:
    """An admitted device sends a record that makes it the committee's own computer."""
    grid = offices.grid.we.identity.keys
    record = Admission(
        serial=99,
        previous=b"",
        wall=0,
        certificate=99,
        device=offices.grid.we.identity.device,
        signing=grid.public.signing,
        exchange=grid.public.exchange,
        name="社区主机",
        role=Role.OFFICE,
        scope=(),
    )
    own = signed(record, grid.signing)
    said = msgspec.msgpack.encode([[own.signer, own.body, own.signature]])

    assert not forger.is_refused([forger.said(), frame(Kind.ROSTER, said), *forger.frames])

    [member] = [
        each
        for each in open_arrival(package, offices.host.we).roster.active
        if each.key_id == offices.grid.key_id
    ]
    assert (member.role, member.name) == (Role.OFFICE, "一号网格笔记本")


def test_nobody_vouches_for_another(offices: Pair, forger: Forger) -> None:
    grid = offices.grid.we.identity.keys
    false = sign_chain(grid, offices.host.device, 1, bytes(32))
    own = sign_chain(grid, offices.grid.device, 1, bytes(32))

    assert forger.is_refused([forger.said(), *pack_signatures([false]), *forger.frames])
    assert not forger.is_refused([forger.said(), *pack_signatures([own]), *forger.frames])


def test_nobody_writes_under_another_name(
    offices: Pair, cargo: Cargo, forger: Forger, package: Path
) -> None:
    """An admitted device makes up operations of the host's, and passes them on."""
    grid, host = offices.grid, offices.host
    made_up = random_delta(50, sender=host.device, workspace=host.workspace)
    contents = replace(made_up.contents, sender=grid.device, devices=(host.device, grid.device))
    delta = Delta(contents=contents, slices=made_up.slices)

    for signatures in ((), cargo.signatures, signed_by(grid.we.identity.keys, delta)):
        with package.open("wb") as file:
            load(file, forger.envelope, replace(cargo, delta=delta, signatures=signatures))
        assert is_refused(host, package)


def test_a_good_package_is_taken_after_all_that(offices: Pair, good: bytes, package: Path) -> None:
    package.write_bytes(good)

    assert not is_refused(offices.host, package)
