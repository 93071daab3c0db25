"""How the winning operations reach the tables that people see: one statement a table.

What this edition does not know stays in the log and is passed on (``storage.parking``).
"""

from collections.abc import Iterable

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.parking import IS_ROW
from shequ_desktop.storage.sealing import MASK
from shequ_desktop.storage.shape import DELETED, Kind, Shape, TableShape, payload

TABLES = (
    # Rows that the merge wrote to, as projections read them: `was` of references only,
    # `val` 1 for a new row.
    """CREATE TEMP TABLE merged (dot, tbl, row, col, val, was, PRIMARY KEY (tbl, row, col))
        WITHOUT ROWID""",
    "CREATE TEMP TABLE appearing (row PRIMARY KEY) WITHOUT ROWID",
)

_FITS = {
    Kind.ID: "typeof(val) = 'blob' AND length(val) = 16",
    Kind.INTEGER: "typeof(val) = 'integer'",
    Kind.REAL: "typeof(val) IN ('integer', 'real')",
    Kind.TEXT: "typeof(val) = 'text'",
    Kind.DAY: "typeof(val) = 'text' AND date(val) IS val",
    Kind.JSON: "typeof(val) = 'text' AND json_valid(val)",
}


def refuse_misfits(connection: Connection, shape: Shape) -> None:
    """Set aside operations of ``temp.arriving`` that may change nothing: kept, told, not applied."""
    for number in _numbers_in(connection, "arriving"):
        if (table := shape.get(number)) is None:
            continue
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO sync_refused SELECT dot, reason FROM ("
            f" SELECT dot, {_misfit(table)} AS reason FROM arriving WHERE tbl = {number})"
            " WHERE reason IS NOT NULL"
        )
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO sync_refused SELECT a.dot, 'stopped' FROM arriving a"
        f" JOIN sync_stopped s ON s.n = a.dot >> {SHIFT} AND a.dot & {MASK} > s.seq"
    )
    connection.exec_driver_sql("DELETE FROM arriving WHERE dot IN (SELECT dot FROM sync_refused)")


def park_strangers(connection: Connection, shape: Shape) -> None:
    """Note which tables and columns of ``temp.winning`` this edition does not know."""
    pairs = connection.exec_driver_sql("SELECT DISTINCT tbl, col FROM winning").all()
    strange = {
        (number, column)
        for number, column in pairs
        if number not in shape or column > len(shape[number].columns)
    }
    for number, table in shape.items():
        longest = connection.exec_driver_sql(
            "SELECT coalesce(max(json_array_length(val)), 0) FROM winning"
            " WHERE tbl = ? AND col = 0",
            (number,),
        ).scalar_one()
        strange |= {(number, at) for at in range(len(table.columns) + 1, longest + 1)}
    for pair in sorted(strange):
        connection.exec_driver_sql("INSERT OR IGNORE INTO sync_parked VALUES (?, ?)", pair)


def apply(connection: Connection, shape: Shape) -> None:
    """Write what is in ``temp.winning`` to the tables, with triggers and foreign keys off."""
    for number in _numbers_in(connection, "winning"):
        if number in shape:
            _insert(connection, number, shape[number])
            _update(connection, number, shape[number])
            _review(connection, number, shape[number])


def _misfit(table: TableShape) -> str:
    """Return SQL for why an operation may not change the table; NULL if it may."""
    columns = [f"WHEN 0 THEN iif({IS_ROW.format('val')}, NULL, 'row')"]
    if table.insert_only:
        return f"CASE col {columns[0]} ELSE 'insert-only' END"
    for at, column in enumerate(table.columns, start=1):
        nothing = "val IS NULL OR " if column.nullable else ""
        columns.append(f"WHEN {at} THEN iif({nothing}{_FITS[column.kind]}, NULL, 'value')")
    return f"CASE col {' '.join(columns)} END"


def _insert(connection: Connection, number: int, table: TableShape) -> None:
    inserted = f"FROM winning w WHERE w.tbl = {number} AND w.col = 0 AND w.won"
    # Two devices inserted one row: the later one's stands.
    connection.exec_driver_sql(
        f'DELETE FROM "{table.name}" WHERE id IN (SELECT row {inserted} AND w.old IS NOT NULL)'
    )
    connection.exec_driver_sql("DELETE FROM temp.appearing")
    connection.exec_driver_sql(
        f"INSERT INTO appearing SELECT w.row {inserted}"
        f' AND NOT EXISTS (SELECT 1 FROM "{table.name}" t WHERE t.id = w.row)'
    )
    values = ", ".join(payload(column, at, "w.val") for at, column in enumerate(table.columns))
    connection.exec_driver_sql(
        f'INSERT INTO "{table.name}" (id, {_names(table)}) SELECT w.row, {values} {inserted}'
        " AND w.row IN (SELECT row FROM appearing)"
    )
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO merged SELECT 0, {number}, row, 0, 1, NULL FROM appearing"
    )


def _update(connection: Connection, number: int, table: TableShape) -> None:
    last = len(table.columns)
    columns = connection.exec_driver_sql(
        f"SELECT col FROM winning WHERE tbl = {number} AND won AND col BETWEEN 1 AND {last}"
        " UNION SELECT c.col FROM appearing a JOIN sync_cell c"
        f" ON c.tbl = {number} AND c.row = a.row AND c.col BETWEEN 1 AND {last}"
    ).scalars()
    changed = sorted(columns)
    if not changed:
        return
    cells = (
        f"SELECT row, col, val FROM winning WHERE tbl = {number} AND won"
        f" AND col BETWEEN 1 AND {last}"
        # Cells that came before their row.
        " UNION ALL SELECT a.row, c.col, o.val FROM appearing a JOIN sync_cell c"
        f" ON c.tbl = {number} AND c.row = a.row AND c.col BETWEEN 1 AND {last}"
        " JOIN main.sync_op o ON o.dot = c.dot"
    )
    _write(connection, number, table, changed, cells)


def _write(
    connection: Connection, number: int, table: TableShape, changed: list[int], cells: str
) -> None:
    """Set columns of the table's rows to the values of ``cells`` (row, col, val)."""
    pivot = ", ".join(
        f"max(CASE WHEN col = {at} THEN val END) AS v{at}, max(col = {at}) AS m{at}"
        for at in changed
    )
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE pivot AS SELECT row, {pivot} FROM ({cells}) GROUP BY row"
    )
    _note(connection, number, table, changed)
    sets = ", ".join(
        f'"{table.names[at - 1]}" = CASE WHEN m{at} THEN v{at}'
        f' ELSE "{table.name}"."{table.names[at - 1]}" END'
        for at in changed
    )
    connection.exec_driver_sql(
        f'UPDATE "{table.name}" SET {sets} FROM pivot WHERE pivot.row = "{table.name}".id'
    )
    connection.exec_driver_sql("DROP TABLE temp.pivot")


def _note(connection: Connection, number: int, table: TableShape, changed: Iterable[int]) -> None:
    here = f'FROM pivot p JOIN "{table.name}" t ON t.id = p.row'
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO merged SELECT 0, {number}, p.row, 0, 0, NULL {here}"
    )
    for at in changed:
        column = table.columns[at - 1]
        if column.kind is Kind.ID:
            connection.exec_driver_sql(
                f"INSERT OR IGNORE INTO merged SELECT 0, {number}, p.row, {at}, p.v{at},"
                f' t."{column.name}" {here} WHERE p.m{at}'
            )


def _review(connection: Connection, number: int, table: TableShape) -> None:
    """Show a row that is to be reviewed; put one away whose deletion stands."""
    shown = (
        "CASE WHEN EXISTS (SELECT 1 FROM sync_review v"
        f" WHERE v.tbl = {number} AND v.row = j.row) THEN NULL ELSE o.val END AS shown"
    )
    connection.exec_driver_sql(
        "CREATE TEMP TABLE pivot AS"
        f" SELECT j.row, {shown} FROM judged j"
        f" JOIN sync_cell c ON c.tbl = {number} AND c.row = j.row AND c.col = {DELETED}"
        " JOIN main.sync_op o ON o.dot = c.dot"
        f' JOIN "{table.name}" t ON t.id = j.row WHERE j.tbl = {number}'
    )
    differs = f'pivot.row = "{table.name}".id AND pivot.shown IS NOT "{table.name}".deleted_at'
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO merged SELECT 0, {number}, pivot.row, 0, 0, NULL"
        f' FROM pivot JOIN "{table.name}" ON {differs}'
    )
    connection.exec_driver_sql(
        f'UPDATE "{table.name}" SET deleted_at = pivot.shown FROM pivot WHERE {differs}'
    )
    connection.exec_driver_sql("DROP TABLE temp.pivot")


def _numbers_in(connection: Connection, name: str) -> list[int]:
    return list(
        connection.exec_driver_sql(f"SELECT DISTINCT tbl FROM temp.{name} ORDER BY tbl").scalars()
    )


def _names(table: TableShape) -> str:
    return ", ".join(f'"{name}"' for name in table.names)
