"""What each peer has told of itself in its last package, for the next one to it."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.sync.cargo import Unpacked
from shequ_desktop.sync.delta import HASH_SIZE, Contents
from shequ_desktop.sync.identity import Identity
from shequ_desktop.sync.numbers import dot, numbers_of
from shequ_desktop.sync.refusals import PackageDamaged
from shequ_desktop.sync.roster import Member
from shequ_desktop.sync.signatures import ChainSignature, sign_chain


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A peer as its last package showed it."""

    device: bytes
    """Its name in the log now."""
    roster: bytes
    """Digest of what it knows of the roster; empty: it was never heard of."""
    wants: tuple[bytes, ...]
    """Hashes of the attachments that it misses."""
    wall: int | None
    """When its last package was written, by its clock: milliseconds since 1970."""


def peer(connection: Connection, member: Member) -> Peer:
    """Return what a member of the community has told of itself."""
    found = connection.exec_driver_sql(
        "SELECT device, roster, wants, wall FROM sync_peer WHERE key_id = ?", (member.key_id,)
    ).one_or_none()
    if found is None:
        return Peer(device=bytes.fromhex(member.devices[0]), roster=b"", wants=(), wall=None)
    device, known, wants, wall = found
    split = tuple(wants[at : at + HASH_SIZE] for at in range(0, len(wants), HASH_SIZE))
    return Peer(device=device, roster=known, wants=split, wall=wall)


def hear_of(connection: Connection, unpacked: Unpacked) -> None:
    """Note what a package tells of its sender."""
    manifest = unpacked.manifest
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO sync_peer VALUES (?, ?, ?, ?, ?)",
        (
            manifest.sender,
            manifest.device,
            manifest.roster,
            b"".join(manifest.wants),
            unpacked.seen.header.wall,
        ),
    )


def signatures(
    connection: Connection, own: Identity, member: Member, contents: Contents
) -> tuple[ChainSignature, ...]:
    """Return ours for what a delta tells of us, and the newest of every other device.

    Args:
        member: Ourselves, with all names that the log knows us by.
    """
    ours = {bytes.fromhex(device) for device in member.devices}
    made = [
        sign_chain(own.keys, contents.devices[span.device], span.last, span.tip)
        for span in contents.spans
        if span.last and contents.devices[span.device] in ours
    ]
    rows = connection.exec_driver_sql(
        "SELECT device, tx, chain, signature FROM sync_signature ORDER BY device"
    )
    return (*made, *(ChainSignature(*row) for row in rows if row[0] not in ours))


def keep_signatures(connection: Connection, arrived: Iterable[ChainSignature], file: str) -> None:
    """Keep what devices have signed of their own histories, where it is newer than ours.

    Call it after the operations have been merged.

    Args:
        arrived: Genuine ones.

    Raises:
        PackageDamaged: a device has signed another history than the one that came.
    """
    for each in arrived:
        [number] = numbers_of(connection, (each.device,))
        here = connection.exec_driver_sql(
            "SELECT hash FROM sync_tx WHERE tx = ?", (dot(number, each.tx),)
        ).scalar()
        if here is not None and here != each.chain:
            raise PackageDamaged("signed chain", file=file)
        _keep(connection, each)


def _keep(connection: Connection, each: ChainSignature) -> None:
    connection.exec_driver_sql(
        "INSERT INTO sync_signature VALUES (?, ?, ?, ?) ON CONFLICT (device) DO UPDATE SET"
        " tx = excluded.tx, chain = excluded.chain, signature = excluded.signature"
        " WHERE excluded.tx > tx",
        (each.device, each.tx, each.chain, each.signature),
    )
