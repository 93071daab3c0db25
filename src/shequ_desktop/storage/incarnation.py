"""A new identity for a file that came back: what it wrote so far was written by another."""

from sqlalchemy import Connection

from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.exchange_tables import install_sync
from shequ_desktop.storage.log import FIRST, SELF, SHIFT, lay_first_stone
from shequ_desktop.storage.sealing import seal

_DOTS = {
    "sync_op": ("dot", "tx", "parent"),
    "sync_tx": ("tx", "undoes", "first"),
    "sync_link": ("dot", "parent"),
    "sync_cell": ("dot",),
    "sync_rival": ("dot",),
    "sync_refused": ("dot",),
    "sync_claim": ("tx",),
    "sync_package": ("undone_by",),
}
"""Where operations and transactions are named by their numbers."""


def take_new_identity(connection: Connection) -> None:
    """Make what this device has written so far another device's, and start anew.

    A file that comes back from a backup may lack operations that have already left on
    a stick: counting on from there would give two operations one name.
    """
    # A backup of an older edition has none of these tables yet.
    install_sync(connection)
    seal(connection)
    highest = connection.exec_driver_sql(
        "SELECT coalesce(max(n), 0) FROM sync_dev WHERE n < ?", (SELF,)
    ).scalar_one()
    number = highest + 1
    device = bytes.fromhex(new_id())
    connection.exec_driver_sql("DELETE FROM sync_op WHERE dot = ?", (FIRST,))
    for table in ("sync_dev", "sync_known", "sync_thinned", "sync_arrival", "sync_stopped"):
        connection.exec_driver_sql(f"UPDATE {table} SET n = ? WHERE n = ?", (number, SELF))
    connection.exec_driver_sql("INSERT INTO sync_dev VALUES (?, ?)", (SELF, device))
    offset = (number << SHIFT) - FIRST
    for table, columns in _DOTS.items():
        for column in columns:
            connection.exec_driver_sql(
                f"UPDATE {table} SET {column} = {column} + ? WHERE {column} >= ?", (offset, FIRST)
            )
    connection.exec_driver_sql("UPDATE sync_ctx SET uuid = ?, tx = ?", (device, FIRST))
    connection.exec_driver_sql("UPDATE sync_state SET sealed = ?", (FIRST,))
    lay_first_stone(connection)
