"""What came in and changes nothing: proposals about what is sealed, and what nobody may write.

Nothing of it is lost: it is shown until somebody here has said that he knows. What is to
follow from it is done by hand: a voucher is taken back by another one, minutes get a new
version.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT, captured_shape
from shequ_desktop.storage.sealing import devices_by_number
from shequ_desktop.storage.shape import Shape, payload
from shequ_desktop.storage.store import Store
from shequ_desktop.sync import rights, seals
from shequ_desktop.sync.delta import Value
from shequ_desktop.sync.disputes import Voice
from shequ_desktop.sync.numbers import own_device


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One cell that somebody wanted otherwise, or one row that he wanted to begin."""

    number: int
    """By which it is noted."""
    table: str
    row: str
    """32 hex digits."""
    column: str
    """Empty: the whole row."""
    shown: Value
    """What the cell holds, and goes on holding."""
    wanted: Voice
    is_about_sealed: bool
    """False: its author may not write there."""


_WAITING = f"""
    SELECT r.dot, r.reason, o.tbl, o.row, o.col, o.val, t.usr, t.wall, t.operation
    FROM sync_refused r JOIN main.sync_op o ON o.dot = r.dot JOIN sync_tx t ON t.tx = o.tx
    WHERE r.reason IN ('{seals.REASON}', '{rights.REASON}')
        AND r.dot NOT IN (SELECT dot FROM sync_noted)
    ORDER BY o.tbl, o.row, o.dot"""


def proposals(connection: Connection, shape: Shape | None = None) -> list[Proposal]:
    """Return what nobody here has noted yet, row by row."""
    known = captured_shape() if shape is None else shape
    devices, own = devices_by_number(connection), own_device(connection)
    found = []
    for dot, reason, number, row, column, value, *who in connection.exec_driver_sql(_WAITING).all():
        table = known.get(number)
        # A device that joins brings a community of its own, which nobody has meant.
        if table is None or table.only_one or column > len(table.columns):
            continue
        user, wall, operation = who
        found.append(
            Proposal(
                number=dot,
                table=table.name,
                row=row.hex(),
                column=table.names[column - 1] if column else "",
                shown=_shown(connection, known, (number, row, column)),
                wanted=Voice(
                    value=value if column else None,
                    user=user,
                    device=devices[dot >> SHIFT],
                    wall=wall,
                    operation=operation,
                    ours=devices[dot >> SHIFT] == own,
                ),
                is_about_sealed=reason == seals.REASON,
            )
        )
    return found


def note(store: Store, numbers: Iterable[int]) -> None:
    """Note that somebody here knows of proposals; others are told by their own computers."""
    with store.connection(writing=True) as connection:
        connection.connection.executemany(
            "INSERT OR IGNORE INTO sync_noted VALUES (?)", [(each,) for each in numbers]
        )


def _shown(connection: Connection, shape: Shape, cell: tuple[int, bytes, int]) -> Value:
    number, row, column = cell
    if not column:
        return None
    column_shape = shape[number].columns[column - 1]
    found: Value = connection.exec_driver_sql(
        "SELECT coalesce((SELECT o.val FROM sync_cell c JOIN main.sync_op o ON o.dot = c.dot"
        "  WHERE c.tbl = ? AND c.row = ? AND c.col = ?),"
        f" (SELECT {payload(column_shape, column - 1, 'o.val')} FROM sync_cell c"
        "  JOIN main.sync_op o ON o.dot = c.dot WHERE c.tbl = ? AND c.row = ? AND c.col = 0))",
        (*cell, number, row),
    ).scalar()
    return found
