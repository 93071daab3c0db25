"""One row for a community: when an office has joined, the community's own row stays."""

from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.kernel.operations import Operation
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.log import SHIFT, captured_shape
from shequ_desktop.storage.sealing import devices_by_number
from shequ_desktop.storage.shape import TableShape
from shequ_desktop.storage.store import Store
from shequ_desktop.sync.identity import find_roster

KEEP_ONE = Operation(
    "packages.keep_one", QT_TRANSLATE_NOOP("operations", "合并社区信息"), undoable=False
)


@dataclass(frozen=True, slots=True)
class _Surplus:
    table: TableShape
    rows: tuple[bytes, ...]


def keep_one(store: Store) -> frozenset[str]:
    """Put away second rows of tables of which a community has but one; return what changed.

    The one stays that the device with the earliest certificate has begun: everybody decides
    alike, and rows put away twice are put away.
    """
    with store.connection() as connection:
        surplus = _surplus(connection)
    if not surplus:
        return frozenset()
    with store.transaction(KEEP_ONE) as tx:
        connection = tx.session.connection()
        for each in surplus:
            connection.connection.executemany(
                f'UPDATE "{each.table.name}" SET deleted_at = 0 WHERE id = ?',
                [(row,) for row in each.rows],
            )
    return frozenset(tx.tables_changed)


def _surplus(connection: Connection) -> list[_Surplus]:
    found = []
    for number, table in captured_shape().items():
        if table.only_one:
            rows = connection.exec_driver_sql(
                "SELECT t.id, c.dot FROM"
                f' "{table.name}" t LEFT JOIN sync_cell c ON c.tbl = ? AND c.row = t.id AND c.col = 0'
                " WHERE t.deleted_at IS NULL",
                (number,),
            ).all()
            if len(rows) > 1:
                ordered = sorted((_certificate(connection, dot), row) for row, dot in rows)
                found.append(_Surplus(table, tuple(row for _, row in ordered[1:])))
    return found


def _certificate(connection: Connection, dot: int | None) -> int:
    """Return the certificate of the operation's author; nobody's comes last."""
    known = find_roster(connection)
    device = None if dot is None else devices_by_number(connection).get(dot >> SHIFT)
    member = None if known is None or device is None else known.member_of(device.hex())
    return 1 << 40 if member is None else member.certificate
