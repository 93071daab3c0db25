"""Where the exchange stands, what has passed, and what does not fit together."""

from collections.abc import Callable, Sequence

from shequ_desktop.kernel.offers import Doubt, Fact
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.packages.values import Passage
from shequ_desktop.storage.store import Reading
from shequ_desktop.sync.board import Board, board
from shequ_desktop.sync.disputes import disputes
from shequ_desktop.sync.history import passed
from shequ_desktop.sync.identity import find_roster
from shequ_desktop.sync.proposals import proposals

Audit = Callable[[Reading], Sequence[Doubt]]


def where_it_stands(reading: Reading) -> Board | None:
    """Return who takes part and what waits; ``None``: this computer is alone."""
    connection = reading.session.connection()
    return None if find_roster(connection) is None else board(connection)


def passages(reading: Reading) -> list[Passage]:
    """Return all packages that came in or went out, the newest first."""
    connection = reading.session.connection()
    known = find_roster(connection)
    names = (
        {}
        if known is None
        else {device: member.name for member in known.members.values() for device in member.devices}
    )
    return [
        Passage(
            number=each.number,
            came_in=each.came_in,
            at_ms=each.at_ms,
            peer=names.get(each.peer.hex(), ""),
            new=each.new,
            changed=each.changed,
            to_review=each.to_review,
            operations=each.operations,
            is_taken_back=each.taken_back,
        )
        for each in passed(connection)
    ]


def audits(reading: Reading, rooms: Sequence[tuple[str, Audit]]) -> list[tuple[str, Doubt]]:
    """Return what the rooms doubt, each with its room's key."""
    return [(room, doubt) for room, audit in rooms for doubt in audit(reading)]


def fact_list(reading: Reading) -> list[Fact]:
    """Return the numbers for the first page: only what asks for something."""
    connection = reading.session.connection()
    told = {(each.table, each.row) for each in proposals(connection)}
    open_ones = len(disputes(connection)) + len(told)
    if not open_ones:
        return []
    return [
        Fact(
            title=QT_TRANSLATE_NOOP("offers", "待核对"),
            value=f"{open_ones:,}",
            detail=QT_TRANSLATE_NOOP("offers", "两处改法不同"),
            key="review",
        )
    ]
