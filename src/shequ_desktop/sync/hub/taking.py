"""Taking one delta, or one view, into a community's part of the hub."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.storage.shape import Shape
from shequ_desktop.sync.delta import BadDelta, Delta, Slice, check_contents, check_slice
from shequ_desktop.sync.hub.intake import (
    HubIntake,
    keep_headings,
    prepare,
    stage_operations,
    stage_transactions,
)
from shequ_desktop.sync.hub.judging import judge
from shequ_desktop.sync.hub.merging import Written, append, merge, rebuild
from shequ_desktop.sync.hub.written import Misfits
from shequ_desktop.sync.knowledge import Interval
from shequ_desktop.sync.lines import Lines
from shequ_desktop.sync.numbers import RANK_BITS, dot
from shequ_desktop.sync.roster import Limit

_LOG = ("hub_op", "hub_tx", "hub_link", "hub_refused", "hub_known", "hub_thinned", "hub_claim")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a community stands in the hub."""

    number: int
    uuid: bytes
    view: int = 0
    """Number of the certificate by which the hub is shown but a part; 0: it has everything."""


def take_in(
    connection: Connection,
    community: Place,
    delta: Delta,
    revoked_after: Mapping[str, int],
    shape: Shape,
    *,
    limits: tuple[Limit, ...] = (),
) -> tuple[int, Written]:
    """Merge what a package brings; return how many operations were new, and rows.

    Args:
        limits: Which operations were written in a role of limited rights.
        revoked_after: By names in the log of stopped devices, the last operation that counts.

    Raises:
        BadDelta, Forked: nothing may be kept of this transaction.
    """
    if delta.contents.workspace != community.uuid:
        raise BadDelta("another community")
    if delta.contents.view:
        return _show(connection, community, delta, shape)
    if community.view:
        _forget(connection, community.number, view=0)
    operations, written = _take_up(connection, community.number, delta, revoked_after, shape)
    if (operations or limits) and judge(connection, community.number, shape, limits):
        written = rebuild(connection, community.number, shape)
    return operations, written


def _take_up(
    connection: Connection,
    community: int,
    delta: Delta,
    revoked_after: Mapping[str, int],
    shape: Shape,
) -> tuple[int, Written]:
    intake = HubIntake(connection, community, delta.contents, shape)
    stopped = list(_stopped(connection, community, revoked_after))
    operations, written = 0, Written()
    if not intake.brings_nothing:
        operations = sum(intake.stage(piece) for piece in delta.slices())
        intake.finish()
        append(connection, community, stopped)
        written = merge(connection, community, shape)
        for number, span, thinned in intake.spans():
            _learn(connection, community, number, span)
            _note_thinned(connection, community, (number, span[0], thinned))
    if _withdraw(connection, community, stopped):
        written = rebuild(connection, community, shape)
    return operations, written


def _show(
    connection: Connection, community: Place, delta: Delta, shape: Shape
) -> tuple[int, Written]:
    """Show a view in place of the last one; of two that know different things, both."""
    contents = delta.contents
    check_contents(contents)
    number = community.number
    knows = dict(zip(contents.devices, contents.knows, strict=True))
    rows = connection.exec_driver_sql(
        "SELECT device, seq FROM hub_viewed WHERE community = %s", (number,)
    )
    before = {bytes(device): seq for device, seq in rows}
    same = community.view == contents.view
    if community.view > contents.view or (same and _covers(before, knows)):
        return 0, Written()
    if not same or _covers(knows, before):
        _forget(connection, number, view=contents.view)
    for device, seq in knows.items():
        connection.exec_driver_sql(
            "INSERT INTO hub_viewed VALUES (%s, %s, %s) ON CONFLICT (community, device)"
            " DO UPDATE SET seq = greatest(hub_viewed.seq, excluded.seq)",
            (number, device, seq),
        )
    _stage_view(connection, number, delta, shape)
    keep_headings(connection, number)
    append(connection, number)
    return contents.operations, rebuild(connection, number, shape)


def _stage_view(connection: Connection, community: int, delta: Delta, shape: Shape) -> None:
    contents, misfits = delta.contents, Misfits(shape)
    numbers = prepare(connection, community, contents.devices)
    rows = connection.exec_driver_sql("SELECT n, rank FROM ranked")
    rank: dict[int, int] = {n: place for n, place in rows}  # noqa: C416 - no tuples
    clocks: dict[tuple[int, int], int] = {}
    for piece in delta.slices():
        check_slice(contents, piece)
        ops, txs = piece.operations, piece.transactions
        clocks.update(zip(zip(txs.device, txs.seq, strict=True), txs.hlc, strict=True))
        lines = Lines(contents.devices, piece)
        try:
            orders = [
                clocks[place, tx] << RANK_BITS | rank[numbers[place]]
                for place, tx in zip(ops.device, ops.tx, strict=True)
            ]
        except KeyError as error:
            raise BadDelta("operation of no transaction") from error
        names = [dot(numbers[at], tx) for at, tx in zip(ops.device, ops.tx, strict=True)]
        stage_transactions(connection, _headings(piece, numbers))
        stage_operations(connection, lines.rows(numbers, names, orders), misfits)
        for link in lines.links(numbers, [True] * len(ops)):
            connection.exec_driver_sql("INSERT INTO arriving_link VALUES (%s, %s)", link)


def _headings(piece: Slice, numbers: list[int]) -> Iterator[tuple[object, ...]]:
    ops, txs = piece.operations, piece.transactions
    firsts: dict[tuple[int, int], int] = {}
    for place, tx, seq in zip(ops.device, ops.tx, ops.seq, strict=True):
        firsts.setdefault((place, tx), seq)
    for at, (place, seq) in enumerate(zip(txs.device, txs.seq, strict=True)):
        if (place, seq) not in firsts:
            raise BadDelta("transaction of no operation")
        yield (
            dot(numbers[place], seq),
            txs.hlc[at],
            txs.wall[at],
            txs.user[at],
            txs.operation[at],
            dot(numbers[place], txs.undoes[at]) if txs.undoes[at] else None,
            dot(numbers[place], firsts[place, seq]),
            None,
        )


def _forget(connection: Connection, community: int, *, view: int) -> None:
    """Forget a community's log: what follows is all of it."""
    for name in (*_LOG, "hub_viewed"):
        connection.exec_driver_sql(f"DELETE FROM {name} WHERE community = {community}")
    connection.exec_driver_sql(
        "UPDATE hub_community SET view = %s, counters = '{}' WHERE community = %s",
        (view, community),
    )


def _stopped(
    connection: Connection, community: int, revoked_after: Mapping[str, int]
) -> Iterator[tuple[int, int]]:
    """Return the bounds of what stopped devices have written too late."""
    rows = connection.exec_driver_sql(
        "SELECT n, uuid FROM hub_device WHERE community = %s", (community,)
    )
    for number, uuid in rows.all():
        seq = revoked_after.get(bytes(uuid).hex())
        if seq is not None:
            yield dot(number, seq), dot(number + 1, 0)


def _withdraw(connection: Connection, community: int, stopped: list[tuple[int, int]]) -> bool:
    """Refuse what had been taken in before the news came; return whether there was any."""
    return any(
        connection.exec_driver_sql(
            "INSERT INTO hub_refused SELECT community, dot, 'stopped' FROM hub_op"
            " WHERE community = %s AND dot > %s AND dot < %s ON CONFLICT DO NOTHING",
            (community, above, below),
        ).rowcount
        for above, below in stopped
    )


def _learn(connection: Connection, community: int, number: int, span: Interval) -> None:
    joined = connection.exec_driver_sql(
        "SELECT lower(r), upper(r) FROM unnest((SELECT range_agg(int8range(lo, hi)) FROM ("
        "  SELECT lo, hi FROM hub_known WHERE community = %s AND n = %s"
        "  UNION ALL SELECT %s::bigint, %s::bigint) k)) AS r",
        (community, number, *span),
    ).all()
    connection.exec_driver_sql(
        "DELETE FROM hub_known WHERE community = %s AND n = %s", (community, number)
    )
    for lo, hi in joined:
        connection.exec_driver_sql(
            "INSERT INTO hub_known VALUES (%s, %s, %s, %s)", (community, number, lo, hi)
        )


def _note_thinned(connection: Connection, community: int, told: tuple[int, int, int]) -> None:
    """Take over what the sender has archived: what is missing there is superseded here."""
    number, lo, thinned = told
    if not thinned:
        return
    connection.exec_driver_sql(
        "INSERT INTO hub_thinned VALUES (%s, %s, %s) ON CONFLICT (community, n)"
        " DO UPDATE SET seq = greatest(hub_thinned.seq, excluded.seq)",
        (community, number, thinned),
    )
    connection.exec_driver_sql(
        "DELETE FROM hub_rival WHERE community = %s AND dot > %s AND dot <= %s"
        " AND dot NOT IN (SELECT dot FROM remaining)",
        (community, dot(number, lo), dot(number, thinned)),
    )


def _covers(one: dict[bytes, int], other: dict[bytes, int]) -> bool:
    """Tell whether ``one`` knows all that ``other`` knows."""
    return all(seq <= one.get(device, 0) for device, seq in other.items())
