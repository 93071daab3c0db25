"""What a stopped device wrote after its last known operation counts no more, wherever it has been.

Such operations are kept and passed on, and change nothing. Whether the news or the
operations came first makes no difference: what had been taken in is withdrawn.

What they superseded is still in the log then: it is archived only when everybody has
acknowledged what superseded it, and the host, which does not count it, tells both at once.
"""

from collections.abc import Mapping

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.shape import Shape
from shequ_desktop.sync.judging import make_anew, put_away
from shequ_desktop.sync.numbers import numbers_of

_FIND = f"""SELECT o.dot FROM sync_stopped s
    JOIN main.sync_op o ON o.dot > (s.n << {SHIFT} | s.seq) AND o.dot < (s.n + 1) << {SHIFT}
    WHERE o.tbl > 0 AND o.dot NOT IN (SELECT dot FROM sync_refused)"""


def note_stopped(connection: Connection, after: Mapping[str, int]) -> None:
    """Note of which devices nothing is taken after which operation.

    Args:
        after: The devices by their names in the log.
    """
    for device, seq in sorted(after.items()):
        [number] = numbers_of(connection, (bytes.fromhex(device),))
        connection.exec_driver_sql(
            "INSERT INTO sync_stopped VALUES (?, ?)"
            " ON CONFLICT (n) DO UPDATE SET seq = min(seq, excluded.seq)",
            (number, seq),
        )


def withdraw(connection: Connection, shape: Shape) -> None:
    """Take out of the tables what stopped devices have written too late.

    Called within a merge, when ``temp.arriving`` is empty.
    """
    dots = list(connection.exec_driver_sql(_FIND).scalars())
    if dots:
        connection.connection.executemany(
            "INSERT INTO sync_refused VALUES (?, 'stopped')", [(each,) for each in dots]
        )
        make_anew(connection, shape, dots)
    put_away(connection, shape)
