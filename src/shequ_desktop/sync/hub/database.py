"""The street's database: reaching it, its tables, and bringing rows into it in bulk.

Every table but the hub's own begins its primary key with the community, and what grows is
partitioned by it: what belongs to one community lies together, is found without a look at
the others, and can be spread over several servers by that column later.
"""

import csv
import io
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.shape import Kind, Shape, TableShape


class HubUnreachable(Problem):
    """There is no such database, or it does not answer."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "连不上街道汇总的数据库。请核对 --database 的地址、用户和口令，并确认 PostgreSQL 正在运行。",
    )


class HubDriverMissing(Problem):
    """The library that speaks to PostgreSQL comes only with the extra ``hub``."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "这台电脑没有安装连接 PostgreSQL 的组件。请安装带 hub 选项的程序包（shequ-desktop[hub]）。",
    )


class HubFailed(Problem):
    """The database has refused something."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "街道汇总的数据库出错，这一步没有保存（{code}）。请把代码告诉管理数据库的人。"
    )


_OWN = (
    """CREATE TABLE IF NOT EXISTS hub_self (id integer PRIMARY KEY CHECK (id = 1),
        signing bytea NOT NULL, exchange bytea NOT NULL, device bytea NOT NULL)""",
    # `view`: number of our certificate while we are shown but a part; `counters` came with it.
    """CREATE TABLE IF NOT EXISTS hub_community (
        community integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY, uuid bytea NOT NULL UNIQUE,
        founding bytea NOT NULL, name text NOT NULL, view integer NOT NULL DEFAULT 0,
        counters text NOT NULL DEFAULT '{}')""",
    """CREATE TABLE IF NOT EXISTS hub_roster (community integer, digest bytea,
        signer bytea NOT NULL, body bytea NOT NULL, signature bytea NOT NULL,
        PRIMARY KEY (community, digest))""",
    """CREATE TABLE IF NOT EXISTS hub_device (community integer, n integer, uuid bytea NOT NULL,
        PRIMARY KEY (community, n), UNIQUE (community, uuid))""",
    """CREATE TABLE IF NOT EXISTS hub_review (community integer, tbl integer, row uuid,
        PRIMARY KEY (community, tbl, row))""",
    """CREATE TABLE IF NOT EXISTS hub_refused (community integer, dot bigint,
        reason text NOT NULL, PRIMARY KEY (community, dot))""",
    """CREATE TABLE IF NOT EXISTS hub_known (community integer, n integer, lo bigint,
        hi bigint NOT NULL, PRIMARY KEY (community, n, lo))""",
    """CREATE TABLE IF NOT EXISTS hub_thinned (community integer, n integer,
        seq bigint NOT NULL, PRIMARY KEY (community, n))""",
    """CREATE TABLE IF NOT EXISTS hub_claim (community integer, tx bigint,
        hash bytea NOT NULL, PRIMARY KEY (community, tx))""",
    """CREATE TABLE IF NOT EXISTS hub_viewed (community integer, device bytea,
        seq bigint NOT NULL, PRIMARY KEY (community, device))""",
    """CREATE TABLE IF NOT EXISTS hub_signature (community integer, device bytea,
        tx bigint NOT NULL, chain bytea NOT NULL, signature bytea NOT NULL,
        PRIMARY KEY (community, device))""",
    """CREATE TABLE IF NOT EXISTS hub_package (community integer, digest bytea,
        file text NOT NULL, sender text NOT NULL, wall bigint NOT NULL, at_ms bigint NOT NULL,
        operations integer NOT NULL, PRIMARY KEY (community, digest))""",
)
_GROWING = {
    "hub_tx": """community integer, tx bigint, hlc bigint NOT NULL, wall bigint NOT NULL,
        usr text NOT NULL, operation text NOT NULL, undoes bigint, first bigint NOT NULL,
        hash bytea, PRIMARY KEY (community, tx)""",
    "hub_op": """community integer, dot bigint, tx bigint NOT NULL, tbl integer NOT NULL,
        row uuid NOT NULL, col integer NOT NULL, val text COLLATE "C", parent bigint,
        PRIMARY KEY (community, dot)""",
    "hub_link": "community integer, dot bigint, parent bigint, PRIMARY KEY (community, dot, parent)",
    "hub_cell": """community integer, tbl integer, row uuid, col integer, dot bigint NOT NULL,
        hlc bigint NOT NULL, PRIMARY KEY (community, tbl, row, col)""",
    "hub_rival": """community integer, tbl integer, row uuid, col integer, dot bigint,
        PRIMARY KEY (community, tbl, row, col, dot)""",
}
"""What becomes long, in one partition for each community."""
_TYPES = {
    Kind.ID: "uuid",
    Kind.INTEGER: "bigint",
    Kind.REAL: "double precision",
    Kind.TEXT: "text",
    Kind.DAY: "text",
    Kind.JSON: "text",
}
"""Days and lists stand as the log has them: a copy looks the same everywhere."""
_LAYING_OUT = 7_261_904
"""The number of the lock that keeps two programs from laying the tables out at once."""


def connect(address: str) -> Engine:
    """Return the way to the street's database.

    Args:
        address: ``postgresql://user:password@host/name``; ``?host=/folder`` for a socket.

    Raises:
        HubUnreachable: it is no address.
        HubDriverMissing: pg8000 is not installed.
    """
    try:
        url = make_url(address)
        if url.get_backend_name() != "postgresql":
            raise HubUnreachable("not PostgreSQL")
        return create_engine(_for_driver(url), isolation_level="READ COMMITTED")
    except ArgumentError as error:
        raise HubUnreachable("address") from error
    except (ImportError, NoSuchModuleError) as error:
        raise HubDriverMissing("pg8000") from error


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that is committed at the end.

    Raises:
        HubUnreachable, HubFailed: nothing was written.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        code = sql_state(error)
        if not code or code.startswith(("08", "28", "3D", "57P")):
            raise HubUnreachable(code or "connection") from error
        raise HubFailed(code, code=code) from error


def sql_state(error: DBAPIError) -> str:
    """Return PostgreSQL's code for what was wrong; empty: it never came so far."""
    told = error.orig.args[0] if error.orig is not None and error.orig.args else None
    return str(told.get("C", "")) if isinstance(told, dict) else ""


def lay_out(connection: Connection, shape: Shape) -> set[int]:
    """Make what tables and columns are missing; return the numbers of tables that have grown."""
    connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (_LAYING_OUT,))
    for statement in _OWN:
        connection.exec_driver_sql(statement)
    for name, columns in _GROWING.items():
        connection.exec_driver_sql(
            f"CREATE TABLE IF NOT EXISTS {name} ({columns}) PARTITION BY LIST (community)"
        )
    found: dict[str, set[str]] = {}
    for table, column in connection.exec_driver_sql(
        "SELECT table_name, column_name FROM information_schema.columns"
        " WHERE table_schema = current_schema()"
    ):
        found.setdefault(table, set()).add(column)
    return {
        number
        for number, table in shape.items()
        if _grow(connection, table, found.get(table.name, set()))
    }


def make_room(connection: Connection, community: int) -> None:
    """Give a new community its partitions."""
    for name in _GROWING:
        connection.exec_driver_sql(
            f"CREATE TABLE IF NOT EXISTS {name}_{community}"
            f" PARTITION OF {name} FOR VALUES IN ({community})"
        )


def copy_in(
    connection: Connection,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    *,
    filled: Sequence[str] = (),
) -> None:
    """Append rows to a table, at once.

    Args:
        filled: Columns whose texts may be empty; elsewhere that is ``None``.
    """
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    cursor: Any = connection.connection.cursor()
    never = f", FORCE_NOT_NULL ({', '.join(filled)})" if filled else ""
    cursor.execute(
        f"COPY {table} ({', '.join(columns)}) FROM STDIN (FORMAT csv{never})",
        stream=io.BytesIO(buffer.getvalue().encode()),
    )
    cursor.close()


def sql_type(kind: Kind) -> str:
    """Return what a column of such values is in PostgreSQL."""
    return _TYPES[kind]


def _grow(connection: Connection, table: TableShape, found: set[str]) -> bool:
    columns = {column.name: sql_type(column.kind) for column in table.columns}
    if not found:
        described = "".join(f', "{name}" {kind}' for name, kind in columns.items())
        connection.exec_driver_sql(
            f'CREATE TABLE "{table.name}" (community integer, id uuid{described},'
            " PRIMARY KEY (community, id))"
        )
        return True
    missing = [name for name in columns if name not in found]
    for name in missing:
        connection.exec_driver_sql(
            f'ALTER TABLE "{table.name}" ADD COLUMN "{name}" {columns[name]}'
        )
    return bool(missing)


def _for_driver(url: URL) -> URL:
    """Return the address as pg8000 takes it: a folder as host is a socket's."""
    url = url.set(drivername="postgresql+pg8000")
    folder = url.query.get("host")
    if isinstance(folder, str) and folder.startswith("/"):
        socket = f"{folder}/.s.PGSQL.{url.port or 5432}"
        url = url.difference_update_query(["host"]).update_query_dict({"unix_sock": socket})
    return url


def new_device() -> bytes:
    """Return a name for the hub among a community's devices."""
    return secrets.token_bytes(16)
