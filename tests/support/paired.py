"""Offices that exchange packages: real vaults, paired through real files."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from support.deltas import empty_delta
from support.vaults import Template, copy_of, open_

from shequ_desktop.kernel.ids import new_id
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.incarnation import take_new_identity
from shequ_desktop.storage.vault import Vault
from shequ_desktop.sync.arrival import Arrival, Ourselves, open_arrival, ourselves
from shequ_desktop.sync.blobs import Blob
from shequ_desktop.sync.cargo import Cargo, Rows, load
from shequ_desktop.sync.container import Envelope
from shequ_desktop.sync.delivery import deliver
from shequ_desktop.sync.delta import Delta
from shequ_desktop.sync.identity import learn, roster, take_identity
from shequ_desktop.sync.membership import KeySheet, admit, found, join
from shequ_desktop.sync.pairing import read_answer, read_request, write_request
from shequ_desktop.sync.parts import VOLUME_BYTES
from shequ_desktop.sync.records import Role
from shequ_desktop.sync.signatures import ChainSignature, sign_chain
from shequ_desktop.sync.suite import PrivateKeys

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
"""Noon of 22 November 2026 in China."""
WALL = int(NOON.timestamp() * 1000)


@dataclass
class Office:
    """A computer with its vault."""

    vault: Vault

    @property
    def we(self) -> Ourselves:
        with self.vault.store.connection() as connection:
            return ourselves(connection)

    @property
    def key_id(self) -> str:
        return self.we.identity.keys.public.key_id

    @property
    def device(self) -> bytes:
        return bytes.fromhex(self.we.identity.device)

    @property
    def workspace(self) -> bytes:
        return bytes.fromhex(self.we.identity.workspace)

    def envelope(self, *to: "Office", volume: int = VOLUME_BYTES) -> Envelope:
        we = self.we
        assert we.roster is not None
        people = {each.key_id: each.we.identity.keys.public.exchange for each in to}
        paper = {key_id: keys.exchange for key_id, keys in we.roster.recoveries.items()}
        return Envelope(
            community=we.identity.workspace,
            sender=we.identity.keys,
            recipients=people | paper,
            wall=WALL,
            volume=volume,
        )

    def cargo(
        self,
        delta: Delta | None = None,
        *,
        blobs: Iterable[Blob] = (),
        tables: frozenset[int] = frozenset(),
        attach: Callable[[Rows], Iterable[Blob]] | None = None,
    ) -> Cargo:
        we = self.we
        assert we.roster is not None
        delta = delta or empty_delta(self.device, self.workspace)
        return Cargo(
            delta=delta,
            signatures=signed_by(we.identity.keys, delta),
            edition="0002",
            roster_digest=we.roster.digest,
            records=we.roster.records,
            note="每周例行",
            attachable=tables,
            attach=attach or (lambda _rows: blobs),
        )

    def write(
        self,
        folder: Path,
        *to: "Office",
        cargo: Cargo | None = None,
        volume: int = VOLUME_BYTES,
        name: str = "给对方",
        progress: Progress | None = None,
    ) -> Path:
        """Write a package for others into a folder and return its first file."""
        folder.mkdir(parents=True, exist_ok=True)
        envelope, cargo = self.envelope(*to, volume=volume), cargo or self.cargo()
        delivered = deliver(
            folder,
            name,
            lambda out: load(out, envelope, cargo, progress=progress),
            volume=volume,
            progress=progress,
        )
        return delivered.paths[0]

    def take(self, path: Path) -> tuple[Arrival, list[object]]:
        """Open a package and read everything in it."""
        arrival = open_arrival(path, self.we)
        held: list[object] = [*arrival.unpacked.delta.slices(), *arrival.unpacked.blobs()]
        return arrival, held


def signed_by(keys: PrivateKeys, delta: Delta) -> tuple[ChainSignature, ...]:
    """Return one device's signatures for all that a delta tells, whosever it is."""
    contents = delta.contents
    return tuple(
        sign_chain(keys, contents.devices[span.device], span.last, span.tip)
        for span in contents.spans
    )


@dataclass
class Pair:
    """A community's host and a grid worker's laptop."""

    host: Office
    grid: Office
    sheet: KeySheet


@dataclass(frozen=True)
class PairTemplate:
    """Two paired vaults, closed."""

    host: Template
    grid: Template
    sheet: KeySheet


def new_office(template: Template, folder: Path) -> Office:
    """Open a new vault that is like no other; copies of one would be clones."""
    office = _opened(template, folder)
    with office.vault.store.connection(writing=True) as connection:
        take_identity(connection)
        take_new_identity(connection)
        connection.exec_driver_sql("UPDATE sync_ctx SET workspace = ?", (bytes.fromhex(new_id()),))
    return office


def make_pair(template: Template, folder: Path) -> PairTemplate:
    """Pair two vaults; it takes seconds, for the digits follow from a slow hash."""
    host, grid = new_office(template, folder / "host"), new_office(template, folder / "grid")
    with host.vault.store.connection(writing=True) as connection:
        sheet = found(connection, community="幸福里社区", name="社区主机", wall=WALL)
    pair_with(host, grid, folder / "stick", name="一号网格笔记本", role=Role.OFFICE)
    for office in (host, grid):
        office.vault.close()
    return PairTemplate(
        host=Template(host.vault.path, template.key, ""),
        grid=Template(grid.vault.path, template.key, ""),
        sheet=sheet,
    )


def pair_with(
    host: Office,
    other: Office,
    stick: Path,
    *,
    name: str = "另一台",
    role: Role = Role.OFFICE,
    scope: tuple[str, ...] = (),
) -> None:
    """Let a host admit another office, by files."""
    stick.mkdir(parents=True, exist_ok=True)
    asked = stick / "加入申请.sqreq"
    write_request(asked, other.we.identity, name, wall=WALL)
    with host.vault.store.connection(writing=True) as connection:
        admit(connection, read_request(asked), name=name, role=role, scope=scope, wall=WALL)
    answer = read_answer(host.write(stick, other, name="加入批复"), other.we.identity)
    with other.vault.store.connection(writing=True) as connection:
        join(connection, answer)


def open_pair(template: PairTemplate, folder: Path) -> Pair:
    return Pair(
        host=_opened(template.host, folder / "host"),
        grid=_opened(template.grid, folder / "grid"),
        sheet=template.sheet,
    )


def _opened(template: Template, folder: Path) -> Office:
    return Office(open_(copy_of(template, folder), template.key, now=lambda: NOON))


def learn_from(other: Office, host: Office) -> int:
    """Let an office learn what another knows of the roster; return how many records are new."""
    with (
        host.vault.store.connection() as theirs,
        other.vault.store.connection(writing=True) as ours,
    ):
        return learn(ours, roster(theirs).records)
