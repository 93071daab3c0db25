"""How an encrypted file is opened: SQLCipher under SQLAlchemy, and the settings that keep it safe."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

_PATIENCE_MS = 5000
_CACHE_KIB = 48 * 1024
"""Decrypted pages that a connection keeps: the index that searches walk, for 300,000 people."""
GLANCE_KIB = 4 * 1024
"""Enough for a screenful of rows."""


def connect(path: Path, key: bytes, *, must_exist: bool = True) -> Any:
    """Open one DBAPI connection to the encrypted file at ``path``.

    Args:
        key: 32 random bytes. Given as a raw key, so that opening costs no derivation.
        must_exist: False creates an empty file when there is none.

    Raises:
        sqlcipher3.DatabaseError: there is no such file, or it is no database under this key.
    """
    mode = "rw" if must_exist else "rwc"
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        # Transactions are begun by us, so that reads are snapshots too.
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError:
        connection.close()
        raise
    return connection


def make_engine(
    path: Path, key: bytes, *, foreign_keys: bool = True, cache_kib: int = _CACHE_KIB
) -> Engine:
    """Return an engine on the encrypted file, with every connection set up alike.

    Args:
        foreign_keys: False for migrations, which take tables apart and check at the end.
        cache_kib: How much each connection may keep of what it has decrypted.
    """

    def creator() -> Any:
        connection = connect(path, key)
        for pragma in (
            f"busy_timeout = {_PATIENCE_MS}",
            "journal_mode = WAL",
            # Not NORMAL: a commit lost in a power cut would be issued again under the
            # same (device, counter) after its operations have left on a stick.
            "synchronous = FULL",
            f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
            "trusted_schema = OFF",
            f"cache_size = -{cache_kib}",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=creator,
        poolclass=QueuePool,
        # The connection used last: its cache is warm, and the others' stay small.
        pool_use_lifo=True,
        # Parameters are people's names and birthdays: keep them out of error messages.
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # IMMEDIATE takes the write lock at once: a change that would have to
        # wait does so before it has read anything that could go stale.
        mode = connection.get_execution_options().get("begin")
        connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if mode else 'ON'}")
        connection.exec_driver_sql(mode or "BEGIN")

    return engine
