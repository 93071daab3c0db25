"""Packages: how large an edit is in one, what sealing costs beside copying, how fast they open."""

import os
import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection

from benchmarks import material
from benchmarks.results import Result, compared, seconds
from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.households.values import IMPORT_LEDGER
from shequ_desktop.storage import log
from shequ_desktop.storage.sealing import seal as seal_log
from shequ_desktop.storage.store import Furnishing
from shequ_desktop.storage.vault import Vault
from shequ_desktop.sync.arrival import open_arrival, ourselves
from shequ_desktop.sync.cargo import Cargo, load
from shequ_desktop.sync.container import Envelope, seal
from shequ_desktop.sync.delta import Delta
from shequ_desktop.sync.identity import identity, roster, take_identity, us
from shequ_desktop.sync.knowledge import vector
from shequ_desktop.sync.membership import found
from shequ_desktop.sync.parts import PartsWriter
from shequ_desktop.sync.peers import signatures
from shequ_desktop.sync.suite import PrivateKeys
from shequ_desktop.sync.telling import delta_since

PERSONS, EDITS, A_SAVE, DAILY = 30_000, 100_000, 3, 3_000
MEGABYTES, ROUNDS, PIECE = 100, 5, 1 << 20
_COLUMNS = ("phones", "full_name", "education", "political_status", "note", "birth_date")


def run() -> Iterator[Result]:
    """Write packages of edits, then seal what is large."""
    vault = material.empty(material.FOLDER / "packages.juwu", furnishing=Furnishing())
    try:
        ids = _settle(vault)
        for many, bar in ((EDITS, 24), (DAILY, 30)):
            since = _known(vault)
            _edit(vault, ids, many)
            with vault.store.connection() as connection:
                yield from _measure(connection, delta_since(connection, since), many, bar)
    finally:
        vault.close()
    yield _sealing()


def _measure(connection: Connection, delta: Delta, edits: int, bar: float) -> Iterator[Result]:
    path = material.FOLDER / "edits.sqpkg"
    path.unlink(missing_ok=True)
    own, known = identity(connection), roster(connection)
    peer = PrivateKeys.new()
    envelope = Envelope(
        community=own.workspace,
        sender=own.keys,
        recipients={peer.public.key_id: peer.public.exchange}
        | {key_id: keys.exchange for key_id, keys in known.recoveries.items()},
        wall=int(time.time() * 1000),
    )
    cargo = Cargo(
        delta=delta,
        edition="0002",
        roster_digest=known.digest,
        records=known.records,
        signatures=signatures(connection, own, us(connection), delta.contents),
    )

    def write() -> None:
        with path.open("wb") as file:
            load(file, envelope, cargo)
            file.flush()
            os.fsync(file.fileno())

    writing = seconds(write)
    yield Result(
        name=f"bytes an edit, package of {edits:,} edits",
        value=path.stat().st_size / delta.contents.operations,
        unit="B",
        bar=bar,
        note=f"{path.stat().st_size:,} B, written in {writing:.2f} s",
    )
    we, held = ourselves(connection), delta.contents.operations

    def open_it() -> None:
        arrival = open_arrival(path, we, keys=peer)
        assert sum(len(piece.operations) for piece in arrival.unpacked.delta.slices()) == held

    yield Result(
        name=f"open, verify, decode and check {edits:,} edits",
        value=seconds(open_it),
        unit="s",
        bar=edits / EDITS * 1.5 + 0.1,
    )


def _sealing() -> Result:
    source = material.FOLDER / "large.bin"
    source.write_bytes(os.urandom(PIECE) * MEGABYTES)
    sender, peer = PrivateKeys.new(), PrivateKeys.new()
    envelope = Envelope(
        community="0" * 32,
        sender=sender,
        recipients={peer.public.key_id: peer.public.exchange},
        wall=0,
    )
    try:
        pairs = [
            (seconds(lambda: _copy(source)), seconds(lambda: _seal(source, envelope)))
            for _ in range(ROUNDS)
        ]
        return compared(
            f"encrypt and sign {MEGABYTES} MB onto the disk", pairs, bar=3, note="floor: copy it"
        )
    finally:
        source.unlink()
        for each in material.FOLDER.glob("sealed.*"):
            each.unlink()


def _copy(source: Path) -> None:
    target = source.with_name("sealed.copy")
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _seal(source: Path, envelope: Envelope) -> None:
    writer = PartsWriter(source.with_name("sealed.sqpkg"))
    with source.open("rb") as file:
        seal(writer, envelope, iter(lambda: file.read(PIECE), b""))
    writer.finish()


def _settle(vault: Vault) -> list[bytes]:
    """Found a community of one, and register its people."""
    people = material.people(random.Random(1), PERSONS)  # noqa: S311 - invented people
    with vault.store.connection(writing=True) as connection:
        take_identity(connection)
        found(connection, community="幸福里社区", name="社区主机", wall=0)
    with vault.store.transaction(IMPORT_LEDGER) as tx:
        material.insert(tx, PersonRow, material.PERSON_COLUMNS, people)
    return [person[0] for person in people]


def _known(vault: Vault) -> dict[bytes, int]:
    with vault.store.connection(writing=True) as connection:
        seal_log(connection)
        return vector(connection)


def _edit(vault: Vault, ids: list[bytes], edits: int) -> None:
    """Save so many cells, three of one person in each save, all of them in one commit."""
    draw = random.Random(2)  # noqa: S311 - invented people
    with vault.store.connection(writing=True) as connection:
        for first in range(0, edits, A_SAVE):
            log.begin(connection, user=material.USER, operation="households.edit_person")
            row = draw.choice(ids)
            for column in draw.sample(_COLUMNS, min(A_SAVE, edits - first)):
                connection.exec_driver_sql(
                    f'UPDATE person SET "{column}" = ? WHERE id = ?',  # noqa: S608 - from above
                    (_value(draw, column), row),
                )
        seal_log(connection)


def _value(draw: random.Random, column: str) -> str:
    person = dict(zip(material.PERSON_COLUMNS, material.people(draw, 1)[0], strict=True))
    if column == "note":
        return (
            f"{draw.randrange(2027, 2030)}年{draw.randrange(1, 13)}月走访 {draw.randrange(10**6)}"
        )
    if column in {"education", "political_status"}:
        return f"{draw.randrange(10**4):02}"
    return str(person[column])
