"""Who the hub is, and which communities have admitted it: by the same files as any device.

The hub's keys stand in its database, where what they open stands too. It has one pair of
keys for all communities, holds no community's root key, and writes nothing into their logs.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.shape import Shape
from shequ_desktop.sync.arrival import Ourselves
from shequ_desktop.sync.hub.database import lay_out, make_room, new_device, transaction
from shequ_desktop.sync.hub.intake import clear_stage, prepare
from shequ_desktop.sync.hub.merging import rebuild
from shequ_desktop.sync.hub.taking import Place
from shequ_desktop.sync.identity import Identity
from shequ_desktop.sync.pairing import Answer, Request, read_answer, write_request
from shequ_desktop.sync.records import Signed, is_bearable, said
from shequ_desktop.sync.refusals import PackageProblem
from shequ_desktop.sync.roster import Roster, read_roster
from shequ_desktop.sync.suite import PrivateKeys


class CommunityUnknown(PackageProblem):
    """No such community has admitted the hub."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "同步包“{file}”所属的社区还没有加入街道汇总，没有导入。"
        "请先把街道的申请交给该社区主机，再用 --join 读入它的批复。",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """A community that has admitted the hub."""

    number: int
    """Its name in the hub's tables."""
    uuid: bytes
    name: str
    view: int
    """Number of the certificate by which the hub is shown but a part; 0: it has everything."""
    roster: Roster

    @property
    def place(self) -> Place:
        """Where it stands in the hub."""
        return Place(self.number, self.uuid, self.view)


def set_up(engine: Engine, shape: Shape) -> None:
    """Lay out the hub's tables, or bring them up to this edition; do nothing if they are there.

    Raises:
        HubUnreachable, HubFailed: nothing was changed.
    """
    with transaction(engine) as connection:
        grown = lay_out(connection, shape)
        keys = PrivateKeys.new()
        connection.exec_driver_sql(
            "INSERT INTO hub_self VALUES (1, %s, %s, %s) ON CONFLICT DO NOTHING",
            (keys.signing, keys.exchange, new_device()),
        )
        if grown:
            # What was kept until this edition knew where it belongs finds its place.
            for community in communities(connection):
                place_anew(connection, community.number, shape)


def place_anew(connection: Connection, community: int, shape: Shape) -> None:
    """Lay a community out anew from its log."""
    prepare(connection, community, ())
    rebuild(connection, community, shape)
    clear_stage(connection)


def identity(connection: Connection, community: Community | None = None) -> Identity:
    """Return who the hub is, to one of its communities if given."""
    signing, exchange, device = connection.exec_driver_sql(
        "SELECT signing, exchange, device FROM hub_self"
    ).one()
    return Identity(
        keys=PrivateKeys(bytes(signing), bytes(exchange)),
        root=None,
        founding=None if community is None else _founding(community.roster),
        device=bytes(device).hex(),
        workspace="" if community is None else community.uuid.hex(),
    )


def ourselves(connection: Connection, community: Community) -> Ourselves:
    """Return what a community's packages are judged by."""
    return Ourselves(identity=identity(connection, community), roster=community.roster)


def communities(connection: Connection) -> list[Community]:
    """Return the communities that have admitted the hub, by name."""
    rows = connection.exec_driver_sql(
        "SELECT community, uuid, founding, name, view FROM hub_community ORDER BY name, community"
    )
    return [
        Community(
            number=number,
            uuid=bytes(uuid),
            name=name,
            view=view,
            roster=_roster(connection, number, bytes(founding)),
        )
        for number, uuid, founding, name, view in rows.all()
    ]


def request(engine: Engine, path: Path, name: str, *, wall: int) -> Request:
    """Write the file by which the hub asks a community to admit it. Raises as ``write_request``."""
    with transaction(engine) as connection:
        own = identity(connection)
    return write_request(path, own, name, wall=wall)


def answer(engine: Engine, path: Path) -> Answer:
    """Read by what a community admits the hub; its digits are to be compared before ``join``.

    Raises:
        BadAnswer, PackageProblem: it admits somebody else, or is no whole package.
    """
    with transaction(engine) as connection:
        own = identity(connection)
    return read_answer(path, own)


def join(engine: Engine, admitted: Answer) -> None:
    """Note that a community has admitted the hub; doing it again changes nothing."""
    known = admitted.roster
    with transaction(engine) as connection:
        number = connection.exec_driver_sql(
            "INSERT INTO hub_community (uuid, founding, name) VALUES (%s, %s, %s)"
            " ON CONFLICT (uuid) DO UPDATE SET name = excluded.name RETURNING community",
            (bytes.fromhex(known.founding.community), admitted.founding, known.founding.name),
        ).scalar_one()
        make_room(connection, number)
        keep_records(connection, number, known.records)


def learn(connection: Connection, community: Community, records: Iterable[Signed]) -> Roster:
    """Add what a package knows of a community's devices; return what is known now."""
    genuine = [one for one in records if is_bearable(one)]
    founding = _founding(community.roster)
    known = read_roster((*community.roster.records, *genuine), founding)
    assert known is not None  # our own records are among them
    keep_records(connection, community.number, known.records)
    return known


def keep_records(connection: Connection, community: int, records: Iterable[Signed]) -> None:
    """Keep signed records of a community's roster."""
    for one in records:
        connection.exec_driver_sql(
            "INSERT INTO hub_roster VALUES (%s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
            (community, one.digest, one.signer, one.body, one.signature),
        )


def _roster(connection: Connection, community: int, founding: bytes) -> Roster:
    rows = connection.exec_driver_sql(
        "SELECT signer, body, signature FROM hub_roster WHERE community = %s", (community,)
    )
    records = [Signed(*map(bytes, row)) for row in rows]
    known = read_roster(records, founding)
    assert known is not None  # a community is noted with the record it began with
    return known


def _founding(known: Roster) -> bytes:
    """Return the digest of the record that a community began with."""
    return next(one.digest for one in known.records if said(one.body) == known.founding)
