"""Where the exchange with each peer stands, for whoever plans the next round."""

from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.sync.attachments import wanted
from shequ_desktop.sync.identity import identity, roster
from shequ_desktop.sync.knowledge import gaps, waiting
from shequ_desktop.sync.peers import peer
from shequ_desktop.sync.roster import Member, Roster, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerState:
    """Where the exchange with one peer stands."""

    member: Member
    received_at: int | None
    """When its last package came in, by our clock, in milliseconds since 1970; ``None``: never."""
    written_at: int | None
    """When that was written, by its own clock; far apart from ours, one of the clocks is wrong."""
    sent_at: int | None
    """When we last wrote a package for it; whether it has arrived only its next one tells."""
    waiting: int
    """Operations here that it has not said it has; 0 for who has left."""
    wants: int
    """Attachments that it has asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Where the exchange stands."""

    us: Member
    is_host: bool
    """Whether this computer may admit and stop others."""
    roster: Roster
    peers: tuple[PeerState, ...]
    """Everybody but us, by certificate; who has left or was stopped too."""
    missing: tuple[tuple[Member | None, int], ...]
    """Whose operations are missing here and how many, because a package was lost;
    ``None``: a device that is in no roster."""
    missing_attachments: int


def board(connection: Connection) -> Board:
    """Return where the exchange stands.

    Raises:
        NotEnrolled: we belong to no community yet.
    """
    known, own = roster(connection), identity(connection)
    ours = own.keys.public.key_id
    others = sorted(known.members.values(), key=lambda member: member.certificate)
    return Board(
        us=known.members[ours],
        is_host=own.root is not None,
        roster=known,
        peers=tuple(_state(connection, member) for member in others if member.key_id != ours),
        missing=tuple(
            (known.member_of(gap.device.hex()), gap.hi - gap.lo) for gap in gaps(connection)
        ),
        missing_attachments=len(wanted(connection)),
    )


def _state(connection: Connection, member: Member) -> PeerState:
    them = peer(connection, member)
    active = member.standing is Standing.ACTIVE
    return PeerState(
        member=member,
        received_at=_last(connection, member, "in"),
        written_at=them.wall,
        sent_at=_last(connection, member, "out"),
        waiting=_unsealed(connection) + waiting(connection, them.device) if active else 0,
        wants=len(them.wants),
    )


def _last(connection: Connection, member: Member, way: str) -> int | None:
    moments = [
        connection.exec_driver_sql(
            "SELECT max(at_ms) FROM sync_package WHERE way = ? AND peer = ?",
            (way, bytes.fromhex(device)),
        ).scalar()
        for device in member.devices
    ]
    return max((each for each in moments if each is not None), default=None)


def _unsealed(connection: Connection) -> int:
    """Return how many operations of ours will be sealed when the next package is written."""
    found: int = connection.exec_driver_sql(
        "SELECT count(*) FROM sync_op, sync_state WHERE dot > sealed AND tbl > 0"
    ).scalar_one()
    return found
