"""A round of the exchange, step by step: what came is looked at and taken in, what goes is written.

Whoever shows it (a window, a command) calls ``receive``, then ``preview`` or ``take_in`` with
what it returned, and ``take_along`` for each peer.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.log import captured_shape
from shequ_desktop.storage.migrations import HEAD
from shequ_desktop.storage.sealing import seal
from shequ_desktop.storage.store import Store
from shequ_desktop.sync import merging, seals
from shequ_desktop.sync.arrival import Arrival, open_arrival, ourselves
from shequ_desktop.sync.attachments import attachable, going_along, named, put_away, wanted
from shequ_desktop.sync.blobs import Blob
from shequ_desktop.sync.cargo import Cargo, Rows, load
from shequ_desktop.sync.container import Envelope
from shequ_desktop.sync.delivery import Delivered, Fetched, deliver, fetch
from shequ_desktop.sync.delta import BadDelta, Delta
from shequ_desktop.sync.history import came_before, note_sent
from shequ_desktop.sync.identity import Identity, declare_names, identity, learn, roster, us
from shequ_desktop.sync.knowledge import note_counters
from shequ_desktop.sync.manifest import LONGEST_NOTE, Scope
from shequ_desktop.sync.merging import Merged
from shequ_desktop.sync.parts import VOLUME_BYTES
from shequ_desktop.sync.peers import Peer, hear_of, keep_signatures, peer, signatures
from shequ_desktop.sync.refusals import (
    AlreadyReceived,
    PackageDamaged,
    PackageProblem,
    PackageTooNew,
)
from shequ_desktop.sync.rights import judge_anew, judging
from shequ_desktop.sync.roster import Member, Roster, Standing
from shequ_desktop.sync.scopes import Profile, profile
from shequ_desktop.sync.single import keep_one
from shequ_desktop.sync.stopping import withdraw
from shequ_desktop.sync.suite import PrivateKeys
from shequ_desktop.sync.telling import telling
from shequ_desktop.sync.views import showing


@dataclass(frozen=True, slots=True)
class HasLeft(Finding):
    """Packages are for devices that take part."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{name}”已退出或停用，不再给它导出。需要时请在设备名册里让它重新加入。"
    )
    name: str


@dataclass(frozen=True, slots=True)
class OnlyToOffices(Finding):
    """Who sees but a part has nothing to pass on to others who do."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "本机只有一部分资料，只能带给居委会的电脑，不能直接带给“{name}”。请先交给居委会，由它转给对方。",
    )
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a package is to be written."""

    note: str = ""
    """What it is for, in the user's words; the first 200 characters are taken."""
    with_attachments: bool = True
    """False: the rows alone. The other side asks for what it misses in its next package."""
    volume: int = VOLUME_BYTES
    """Bytes of each of its files but the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A package that has been copied, checked and opened, and not taken in yet."""

    arrival: Arrival
    fetched: Fetched

    @property
    def delta(self) -> Delta:
        """The operations that it brings."""
        return self.arrival.unpacked.delta


@dataclass(frozen=True, slots=True, kw_only=True)
class _Going:
    own: Identity
    known: Roster
    member: Member
    them: Peer
    wants: tuple[bytes, ...]

    @property
    def seen(self) -> Profile | None:
        """What the peer may see; ``None``: everything."""
        return profile(self.member.role)


def take_along(
    store: Store,
    key_id: str,
    folder: Path,
    wishes: Wishes | None = None,
    *,
    progress: Progress | None = None,
) -> Delivered:
    """Write what a peer has not acknowledged into a package; afterwards 可以拔出.

    Args:
        key_id: The peer, as the roster names it.
        folder: On the stick, or any other.

    Raises:
        NotEnrolled: we belong to no community yet.
        RulesBroken: ``HasLeft``, ``OnlyToOffices``.
        PackageProblem: the stick said no, or the package would be too large.
        StoreProblem, Cancelled. Nothing is left behind.
    """
    wishes = wishes or Wishes()
    with store.connection(writing=True) as connection:
        going = _prepare(connection, key_id, store.now_ms())
    envelope = Envelope(
        community=going.own.workspace,
        sender=going.own.keys,
        recipients={key_id: going.member.keys.exchange}
        | {each: keys.exchange for each, keys in going.known.recoveries.items()},
        wall=store.now_ms(),
        volume=wishes.volume,
    )
    with _lent(store, going) as (delta, counted), store.connection() as connection:
        cargo = _cargo(connection, delta, going, wishes)
        cargo = replace(cargo, counters=counted)
        delivered = deliver(
            folder,
            _stem(going, store.now_ms()),
            lambda out: load(out, envelope, cargo, progress=progress),
            volume=wishes.volume,
            progress=progress,
        )
    with store.connection(writing=True) as connection:
        note_sent(
            connection,
            peer=going.them.device,
            digest=bytes.fromhex(delivered.seen.sha256),
            operations=delta.contents.operations,
            at_ms=delivered.seen.header.wall,
        )
    return delivered


def receive(
    store: Store,
    path: Path,
    inbox: Path,
    *,
    keys: PrivateKeys | None = None,
    progress: Progress | None = None,
) -> Received:
    """Copy a package from the stick and open the copy; nothing is taken in yet.

    Args:
        inbox: A folder of our own. What is refused does not stay there, but for packages of
            a later version, which wait for the upgrade.
        keys: From the key sheet, for a package that is not addressed to this device.

    Raises:
        AlreadyReceived: it came in before; nothing is wrong with that.
        NotEnrolled, PackageProblem: why it is not taken, and what to do.
        StoreProblem, Cancelled.
    """
    fetched = fetch(path, inbox, progress)
    try:
        with store.connection() as connection:
            _check_new(connection, fetched)
            we = ourselves(connection)
        arrival = open_arrival(fetched.path, we, keys=keys, name=fetched.name, progress=progress)
    except PackageTooNew:
        raise
    except PackageProblem:
        fetched.path.unlink(missing_ok=True)
        raise
    return Received(arrival=arrival, fetched=fetched)


def preview(store: Store, received: Received, *, progress: Progress | None = None) -> Merged:
    """Tell what taking it in would do, without doing it. Raises as ``take_in``."""
    with _damaged(received.fetched.name):
        return merging.preview(store, received.delta, _how(received, progress))


def take_in(store: Store, received: Received, *, progress: Progress | None = None) -> Merged:
    """Take in a package: operations, roster, signatures, attachments; all of it or nothing.

    Raises:
        Forked, WrittenElsewhere: two computers use one name.
        PackageDamaged: what it holds does not keep to its form.
        StoreProblem, Cancelled. Nothing was taken in.
    """
    unpacked, file = received.arrival.unpacked, received.fetched.name

    def after(connection: Connection) -> None:
        shape = captured_shape()
        learned = learn(connection, unpacked.records)
        withdraw(connection, shape)
        judge_anew(connection, shape, roster(connection), everything=learned > 0)
        if learned:
            seals.judge(connection, shape, refused=True)
        note_counters(connection, unpacked.manifest.counters)
        hear_of(connection, unpacked)
        keep_signatures(connection, unpacked.signatures, file)
        put_away(connection, unpacked.blobs())

    with _damaged(file):
        merged = merging.take_in(
            store,
            received.delta,
            replace(
                _how(received, progress),
                digest=bytes.fromhex(received.fetched.sha256),
                after=[after],
            ),
        )
    received.fetched.path.unlink(missing_ok=True)
    return replace(merged, tables_changed=merged.tables_changed | keep_one(store))


def _how(received: Received, progress: Progress | None) -> merging.Merging:
    return merging.Merging(
        judge=judging(received.arrival.roster), progress=progress or NoProgress()
    )


@contextmanager
def _lent(store: Store, going: _Going) -> Iterator[tuple[Delta, Mapping[str, int]]]:
    """Lend what a peer is told: what is new, or all that it may see and some numbers."""
    if going.seen is None:
        with telling(store, going.them.device) as delta:
            yield delta, {}
    else:
        yield showing(store, going.seen, going.member.scope, going.member.certificate)


@contextmanager
def _damaged(file: str) -> Iterator[None]:
    """Tell what contradicts itself as what it is to the user.

    Raises:
        PackageDamaged: it does.
    """
    try:
        yield
    except BadDelta as error:
        raise PackageDamaged(str(error), file=file) from error


def _prepare(connection: Connection, key_id: str, wall: int) -> _Going:
    seal(connection)
    declare_names(connection, wall=wall)
    known, own = roster(connection), identity(connection)
    member = known.members[key_id]
    refuse([] if member.standing is Standing.ACTIVE else [HasLeft(member.name)])
    parts = [profile(each.role) is not None for each in (us(connection), member)]
    refuse([OnlyToOffices(member.name)] if all(parts) else [])
    return _Going(
        own=own,
        known=known,
        member=member,
        them=peer(connection, member),
        wants=wanted(connection),
    )


def _cargo(connection: Connection, delta: Delta, going: _Going, wishes: Wishes) -> Cargo:
    own, known, them = going.own, going.known, going.them

    def attach(rows: Rows) -> Iterable[Blob]:
        if going.seen is not None:
            return named(connection, rows, them.wants)
        return going_along(connection, rows if wishes.with_attachments else {}, them.wants)

    return Cargo(
        delta=delta,
        edition=HEAD,
        roster_digest=known.digest,
        records=() if them.roster == known.digest else known.records,
        # Of a view nobody vouches but its sender: a hash would tell of what is not in it.
        signatures=()
        if delta.contents.view
        else signatures(connection, own, known.members[own.keys.public.key_id], delta.contents),
        scope=Scope(version=delta.contents.view, areas=going.member.scope)
        if delta.contents.view
        else Scope(),
        wants=going.wants,
        note=wishes.note[:LONGEST_NOTE],
        attachable=attachable(),
        attach=attach,
    )


def _check_new(connection: Connection, fetched: Fetched) -> None:
    before = came_before(connection, bytes.fromhex(fetched.sha256))
    if before is not None:
        at = f"{_local(before.at_ms):%m月%d日 %H:%M}"
        raise AlreadyReceived("digest", file=fetched.name, at=at)


def _stem(going: _Going, wall: int) -> str:
    return f"{going.known.founding.name}-给{going.member.name}-{_local(wall):%m%d-%H%M}"


def _local(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone()
