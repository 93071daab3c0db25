"""What lies in the street's folder: copied, checked, opened, merged; or refused with a reason."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.storage.shape import Shape
from shequ_desktop.sync.arrival import Arrival, open_arrival
from shequ_desktop.sync.delivery import Fetched, fetch, header_of, packages_in
from shequ_desktop.sync.delta import BadDelta
from shequ_desktop.sync.hub.communities import (
    Community,
    CommunityUnknown,
    communities,
    learn,
    ourselves,
)
from shequ_desktop.sync.hub.database import HubUnreachable, transaction
from shequ_desktop.sync.hub.taking import take_in
from shequ_desktop.sync.refusals import (
    AlreadyReceived,
    PackageDamaged,
    UnknownSender,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A package that was taken in."""

    file: str
    community: str
    sender: str
    operations: int
    """How many were new."""
    new: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A package that was not."""

    file: str
    problem: Problem


@dataclass(slots=True)
class Emptied:
    """What became of the packages in a folder."""

    taken: list[Taken] = field(default_factory=list)
    again: list[str] = field(default_factory=list)
    """Files that had come before: nothing is wrong with them."""
    refused: list[Refused] = field(default_factory=list)


def empty(
    engine: Engine,
    folder: Path,
    quarantine: Path,
    shape: Shape,
    *,
    wall: int,
    progress: Progress | None = None,
) -> Emptied:
    """Take in every package of a folder that is for the hub; its files stay as they are.

    One that is refused does not keep the others out; who is a stranger is asked again once
    the others have told of their communities' devices.

    Args:
        quarantine: A folder of our own, where each is copied to before it is opened.
        wall: Now, in milliseconds since 1970.
        progress: Told files.

    Raises:
        HubUnreachable: the database is gone.
        PackageProblem: the folder cannot be read.
        StoreProblem: our own disk said no.
    """
    done = Emptied()
    progress = progress or NoProgress()
    waiting = packages_in(folder)
    total = len(waiting)
    while waiting:
        strangers: list[tuple[Path, Problem]] = []
        for path in waiting:
            try:
                done.taken.append(take(engine, path, quarantine, shape, wall))
            except AlreadyReceived:
                done.again.append(path.name)
            except UnknownSender as problem:
                strangers.append((path, problem))
            except HubUnreachable:
                raise
            except Problem as problem:
                done.refused.append(Refused(file=path.name, problem=problem))
            progress.report(total - len(strangers), total)
        if len(strangers) == len(waiting):
            done.refused += [Refused(file=path.name, problem=why) for path, why in strangers]
            break
        waiting = [path for path, _ in strangers]
    return done


def take(engine: Engine, path: Path, quarantine: Path, shape: Shape, wall: int) -> Taken:
    """Take in one package.

    Raises:
        AlreadyReceived: it came before; nothing is wrong with that.
        CommunityUnknown, PackageProblem, Forked: why it is not taken; nothing was written.
        HubUnreachable, HubFailed, StoreProblem.
    """
    fetched = fetch(path, quarantine)
    try:
        header = header_of(fetched.path)
        with transaction(engine) as connection:
            community = _of(connection, header.community, fetched.name)
            _lock(connection, community)
            _check_new(connection, community, fetched)
            we = ourselves(connection, community)
            arrival = open_arrival(fetched.path, we, name=fetched.name)
            return _merge(connection, community, (fetched, arrival), shape, wall)
    except BadDelta as error:
        raise PackageDamaged(str(error), file=fetched.name) from error
    finally:
        fetched.path.unlink(missing_ok=True)


def _of(connection: Connection, uuid: str, file: str) -> Community:
    for each in communities(connection):
        if each.uuid.hex() == uuid:
            return each
    raise CommunityUnknown("community", file=file)


def _lock(connection: Connection, community: Community) -> None:
    """Let nobody else take in anything of this community meanwhile."""
    connection.exec_driver_sql(
        "SELECT 1 FROM hub_community WHERE community = %s FOR UPDATE", (community.number,)
    )


def _check_new(connection: Connection, community: Community, fetched: Fetched) -> None:
    before = connection.exec_driver_sql(
        "SELECT 1 FROM hub_package WHERE community = %s AND digest = %s",
        (community.number, bytes.fromhex(fetched.sha256)),
    ).first()
    if before is not None:
        raise AlreadyReceived("digest", file=fetched.name, at="")


def _merge(
    connection: Connection,
    community: Community,
    came: tuple[Fetched, Arrival],
    shape: Shape,
    wall: int,
) -> Taken:
    fetched, arrival = came
    unpacked = arrival.unpacked
    known = learn(connection, community, unpacked.records)
    operations, written = take_in(
        connection,
        community.place,
        unpacked.delta,
        known.revoked_after,
        shape,
        limits=known.limits,
    )
    for each in unpacked.signatures:
        connection.exec_driver_sql(
            "INSERT INTO hub_signature VALUES (%s, %s, %s, %s, %s)"
            " ON CONFLICT (community, device) DO UPDATE SET"
            " tx = excluded.tx, chain = excluded.chain, signature = excluded.signature"
            " WHERE excluded.tx > hub_signature.tx",
            (community.number, each.device, each.tx, each.chain, each.signature),
        )
    if unpacked.manifest.view:
        connection.exec_driver_sql(
            "UPDATE hub_community SET counters = %s WHERE community = %s",
            (json.dumps(unpacked.manifest.counters), community.number),
        )
    connection.exec_driver_sql(
        "INSERT INTO hub_package VALUES (%s, %s, %s, %s, %s, %s, %s)",
        (
            community.number,
            bytes.fromhex(fetched.sha256),
            fetched.name,
            arrival.sender.name,
            unpacked.seen.header.wall,
            wall,
            operations,
        ),
    )
    return Taken(
        file=fetched.name,
        community=community.name,
        sender=arrival.sender.name,
        operations=operations,
        new=written.new,
        changed=written.changed,
    )
