"""What only a newer program knew: kept in the log, and put into its place after an upgrade."""

from sqlalchemy import Connection

from shequ_desktop.storage.shape import Shape, TableShape, payload

IS_ROW = "json_valid({0}) AND json_type({0}) = 'array'"
"""SQL for whether a value is an inserted row's."""


def replay(connection: Connection, shape: Shape) -> frozenset[str]:
    """Put into place what was parked until this edition knew where; return the tables' names.

    Called within an upgrade, after the new tables and columns are there, with triggers off.
    """
    parked = connection.exec_driver_sql("SELECT tbl, col FROM sync_parked").all()
    known = [
        (number, column)
        for number, column in parked
        if number in shape and column <= len(shape[number].columns)
    ]
    for number in sorted({number for number, _ in known}):
        _rewrite(connection, number, shape[number], sorted(c for n, c in known if n == number))
    for pair in known:
        connection.exec_driver_sql("DELETE FROM sync_parked WHERE tbl = ? AND col = ?", pair)
    return frozenset(shape[number].name for number, _ in known)


def _rewrite(connection: Connection, number: int, table: TableShape, columns: list[int]) -> None:
    """Make rows that this edition could not hold, and fill columns that it had not."""
    names = ", ".join(f'"{name}"' for name in table.names)
    values = ", ".join(payload(column, at, "o.val") for at, column in enumerate(table.columns))
    inserts = f"FROM sync_cell c JOIN main.sync_op o ON o.dot = c.dot WHERE c.tbl = {number} AND c.col = 0"
    connection.exec_driver_sql(
        f'INSERT OR IGNORE INTO "{table.name}" (id, {names})'
        f" SELECT c.row, {values} {inserts} AND {IS_ROW.format('o.val')}"
    )
    for at in columns if 0 not in columns else range(1, len(table.columns) + 1):
        if at:
            _refill(connection, number, table, at)


def _refill(connection: Connection, number: int, table: TableShape, at: int) -> None:
    column = table.columns[at - 1]
    own = f'"{table.name}"'
    connection.exec_driver_sql(
        f'UPDATE OR IGNORE {own} SET "{column.name}" = {payload(column, at - 1, "o.val")}'
        " FROM sync_cell c JOIN main.sync_op o ON o.dot = c.dot"
        f" WHERE c.tbl = {number} AND c.row = {own}.id AND c.col = 0"
        f" AND json_array_length(o.val) >= {at}"
    )
    connection.exec_driver_sql(
        f'UPDATE OR IGNORE {own} SET "{column.name}" = o.val'
        " FROM sync_cell c JOIN main.sync_op o ON o.dot = c.dot"
        f" WHERE c.tbl = {number} AND c.row = {own}.id AND c.col = {at}"
    )
