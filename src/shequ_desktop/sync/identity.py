"""Who this vault is: its keys, and what it has heard of the community's other devices.

The secrets stand in plain local tables; the file around them is encrypted, and they leave
it only inside a backup of all of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.sync.records import Record, Renaming, Signed, is_bearable, signed
from shequ_desktop.sync.refusals import NotEnrolled
from shequ_desktop.sync.roster import Member, Roster, read_roster
from shequ_desktop.sync.stopping import note_stopped
from shequ_desktop.sync.suite import PrivateKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """This device among others."""

    keys: PrivateKeys
    root: bytes | None
    """The community's secret key, on the computer that admits others."""
    founding: bytes | None
    """Digest of the record that our community began with; ``None``: we are alone."""
    device: str
    """Our name in the operation log, 32 hex digits."""
    workspace: str
    """The community's name for programs, 32 hex digits."""


def take_identity(connection: Connection) -> None:
    """Give this device its keys if it has none."""
    keys = PrivateKeys.new()
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO sync_identity (id, signing, exchange) VALUES (1, ?, ?)",
        (keys.signing, keys.exchange),
    )


def identity(connection: Connection) -> Identity:
    """Return who this vault is."""
    signing, exchange, root, founding, device, workspace = connection.exec_driver_sql(
        "SELECT i.signing, i.exchange, i.root, i.founding, c.uuid, c.workspace"
        " FROM sync_identity i, sync_ctx c"
    ).one()
    return Identity(
        keys=PrivateKeys(signing, exchange),
        root=root,
        founding=founding,
        device=device.hex(),
        workspace=workspace.hex(),
    )


def roster(connection: Connection) -> Roster:
    """Return who belongs to our community.

    Raises:
        NotEnrolled: we belong to none yet.
    """
    known = find_roster(connection)
    if known is None:
        raise NotEnrolled("no founding")
    return known


def find_roster(connection: Connection) -> Roster | None:
    """Return who belongs to our community; ``None``: we belong to none yet."""
    founding = identity(connection).founding
    return None if founding is None else read_roster(_records(connection), founding)


def us(connection: Connection) -> Member:
    """Return this device as the roster has it.

    Raises:
        NotEnrolled: it is not in a roster yet.
    """
    member = roster(connection).members.get(identity(connection).keys.public.key_id)
    if member is None:
        raise NotEnrolled("not admitted")
    return member


def learn(connection: Connection, records: Iterable[Signed]) -> int:
    """Add what others know of the roster; return how many records are new and count.

    What our community's key and its devices have not signed is not kept.
    """
    before = roster(connection)
    genuine = [one for one in records if is_bearable(one)]
    after = read_roster((*before.records, *genuine), identity(connection).founding or b"")
    return 0 if after is None else _keep(connection, after.records)


def take_root(connection: Connection, secret: bytes) -> None:
    """Make this computer one that admits others."""
    connection.exec_driver_sql("UPDATE sync_identity SET root = ?", (secret,))


def enter(connection: Connection, known: Roster, founding: bytes) -> None:
    """Make this vault one of a community; the operations it has become that community's."""
    connection.exec_driver_sql("DELETE FROM sync_roster")
    connection.exec_driver_sql("UPDATE sync_identity SET founding = ?, root = NULL", (founding,))
    connection.exec_driver_sql(
        "UPDATE sync_ctx SET workspace = ?", (bytes.fromhex(known.founding.community),)
    )
    _keep(connection, known.records)


def add_record(connection: Connection, record: Record, secret: bytes) -> Signed:
    """Sign a record and add it to what this vault knows."""
    one = signed(record, secret)
    _keep(connection, [one])
    return one


def declare_names(connection: Connection, *, wall: int) -> None:
    """Tell the community by which names the log knows this device, where it has not been told.

    A restored backup goes by a new name; a vault that worked alone may have had several.
    Operations of names that nobody owns are taken by nobody.

    Raises:
        NotEnrolled: we belong to no community.
    """
    us(connection)
    own = identity(connection)
    for device in _names_without_owner(connection):
        serial, previous = roster(connection).next_place(own.keys.public.signing)
        record = Renaming(serial=serial, previous=previous, wall=wall, device=device)
        add_record(connection, record, own.keys.signing)


def _names_without_owner(connection: Connection) -> list[str]:
    """Return our own: nothing of anybody else's is taken before he has an owner."""
    known = roster(connection)
    names = connection.exec_driver_sql(
        "SELECT lower(hex(uuid)) FROM sync_dev WHERE uuid = (SELECT uuid FROM sync_ctx)"
        " OR n IN (SELECT n FROM sync_known) ORDER BY n"
    ).scalars()
    return [name for name in names if name not in known.owners]


def _records(connection: Connection) -> list[Signed]:
    rows = connection.exec_driver_sql("SELECT signer, body, signature FROM sync_roster")
    return [Signed(*row) for row in rows]


def _keep(connection: Connection, records: Iterable[Signed]) -> int:
    kept = sum(
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO sync_roster VALUES (?, ?, ?, ?)",
            (one.digest, one.signer, one.body, one.signature),
        ).rowcount
        for one in records
    )
    known = find_roster(connection)
    note_stopped(connection, {} if known is None else known.revoked_after)
    return kept
