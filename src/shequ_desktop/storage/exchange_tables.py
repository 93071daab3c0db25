"""The tables beside the log that the exchange needs: parents, heads, knowledge, packages.

All of them stay in this file. Heads, reviews and the like follow from the operations;
what peers have acknowledged, packages and the archive are its own history.
"""

from sqlalchemy import Connection

_TABLES = (
    # Operations up to ``sealed`` have their parents, and their transactions their hashes.
    """CREATE TABLE IF NOT EXISTS sync_state (
        id INTEGER PRIMARY KEY CHECK (id = 1), sealed INTEGER NOT NULL)""",
    # What the author of an operation had seen beside its parent.
    """CREATE TABLE IF NOT EXISTS sync_link (
        dot INTEGER NOT NULL, parent INTEGER NOT NULL, PRIMARY KEY (dot, parent)) WITHOUT ROWID""",
    # Which column of a table seals its rows.
    """CREATE TABLE IF NOT EXISTS sync_sealed_by (
        tbl INTEGER PRIMARY KEY, col INTEGER NOT NULL)""",
    # Of each cell the operation whose value is shown, and its clock; column 0 is the row itself.
    """CREATE TABLE IF NOT EXISTS sync_cell (
        tbl INTEGER NOT NULL, row BLOB NOT NULL, col INTEGER NOT NULL,
        dot INTEGER NOT NULL, hlc INTEGER NOT NULL, PRIMARY KEY (tbl, row, col)) WITHOUT ROWID""",
    # The other operations of a cell that nobody has superseded.
    """CREATE TABLE IF NOT EXISTS sync_rival (
        tbl INTEGER NOT NULL, row BLOB NOT NULL, col INTEGER NOT NULL,
        dot INTEGER NOT NULL, PRIMARY KEY (tbl, row, col, dot)) WITHOUT ROWID""",
    # Rows that somebody deleted without having seen what somebody else wrote: they stay.
    """CREATE TABLE IF NOT EXISTS sync_review (
        tbl INTEGER NOT NULL, row BLOB NOT NULL, PRIMARY KEY (tbl, row)) WITHOUT ROWID""",
    # Numbers of tables and columns that this edition does not know.
    """CREATE TABLE IF NOT EXISTS sync_parked (
        tbl INTEGER NOT NULL, col INTEGER NOT NULL, PRIMARY KEY (tbl, col)) WITHOUT ROWID""",
    # Operations that are kept and passed on, but change nothing.
    """CREATE TABLE IF NOT EXISTS sync_refused (
        dot INTEGER PRIMARY KEY, reason TEXT NOT NULL)""",
    # Those among them about which somebody here has said that he knows.
    """CREATE TABLE IF NOT EXISTS sync_noted (dot INTEGER PRIMARY KEY)""",
    # Of a stopped device nothing is taken that it wrote after this operation.
    """CREATE TABLE IF NOT EXISTS sync_stopped (
        n INTEGER PRIMARY KEY, seq INTEGER NOT NULL)""",
    # Of each device the operations (lo, hi] that are here.
    """CREATE TABLE IF NOT EXISTS sync_known (
        n INTEGER NOT NULL, lo INTEGER NOT NULL, hi INTEGER NOT NULL,
        PRIMARY KEY (n, lo)) WITHOUT ROWID""",
    # Up to here superseded operations of the device have been put into the archive.
    """CREATE TABLE IF NOT EXISTS sync_thinned (
        n INTEGER PRIMARY KEY, seq INTEGER NOT NULL)""",
    # Hashes that somebody says transactions have which are not here yet.
    """CREATE TABLE IF NOT EXISTS sync_claim (
        tx INTEGER PRIMARY KEY, hash BLOB NOT NULL)""",
    # Who is known to have what: from each peer's own packages.
    """CREATE TABLE IF NOT EXISTS sync_ack (
        peer BLOB NOT NULL, device BLOB NOT NULL, seq INTEGER NOT NULL,
        PRIMARY KEY (peer, device)) WITHOUT ROWID""",
    # Of a device that may see but a part: the view it has been given, what its sender knew then,
    # and the numbers that came with it.
    """CREATE TABLE IF NOT EXISTS sync_view (id INTEGER PRIMARY KEY CHECK (id = 1),
        version INTEGER NOT NULL, counters TEXT NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS sync_viewed (
        device BLOB PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID""",
    # Packages that came in and went out.
    """CREATE TABLE IF NOT EXISTS sync_package (
        n INTEGER PRIMARY KEY, way TEXT NOT NULL, at_ms INTEGER NOT NULL, peer BLOB NOT NULL,
        digest BLOB NOT NULL, operations INTEGER NOT NULL, rows_new INTEGER NOT NULL,
        rows_changed INTEGER NOT NULL, to_review INTEGER NOT NULL, undone_by INTEGER)""",
    # Which operations a package brought.
    """CREATE TABLE IF NOT EXISTS sync_arrival (
        package INTEGER NOT NULL, n INTEGER NOT NULL, lo INTEGER NOT NULL, hi INTEGER NOT NULL,
        PRIMARY KEY (package, n, lo)) WITHOUT ROWID""",
    # Superseded operations that everybody has: packed, out of the way, never lost.
    """CREATE TABLE IF NOT EXISTS sync_archive (
        n INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, operations INTEGER NOT NULL,
        content BLOB NOT NULL)""",
    # Who this device is, and what it has heard of the community's others.
    """CREATE TABLE IF NOT EXISTS sync_identity (id INTEGER PRIMARY KEY CHECK (id = 1),
        signing BLOB NOT NULL, exchange BLOB NOT NULL, root BLOB, founding BLOB)""",
    """CREATE TABLE IF NOT EXISTS sync_roster (digest BLOB PRIMARY KEY, signer BLOB NOT NULL,
        body BLOB NOT NULL, signature BLOB NOT NULL) WITHOUT ROWID""",
    # What each peer has told of itself in its last package.
    """CREATE TABLE IF NOT EXISTS sync_peer (key_id TEXT PRIMARY KEY, device BLOB NOT NULL,
        roster BLOB NOT NULL, wants BLOB NOT NULL, wall INTEGER NOT NULL) WITHOUT ROWID""",
    # Of each device its newest signature over its own history.
    """CREATE TABLE IF NOT EXISTS sync_signature (device BLOB PRIMARY KEY, tx INTEGER NOT NULL,
        chain BLOB NOT NULL, signature BLOB NOT NULL) WITHOUT ROWID""",
)


def install_sync(connection: Connection) -> None:
    """Lay out what the exchange needs in a file that has a log; do nothing if it is there."""
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT OR IGNORE INTO sync_state VALUES (1, 0)")
