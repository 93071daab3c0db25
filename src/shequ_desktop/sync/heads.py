"""Which operations of a cell stand after a merge: set by set, never row by row.

The heads of a cell are its operations that are nobody's ancestors within the cell. The one
that is shown is the latest by (logical clock, rank of the device); the others are its
rivals. Both follow from the operations alone, in whatever order they came.

Nearly every cell gets a straight line of operations by one device, onto the operation that
is shown: one sort tells them from the rest, whose ancestors are walked.
"""

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.sealing import MASK
from shequ_desktop.storage.shape import DELETED
from shequ_desktop.sync.numbers import RANK_BITS

TABLES = (
    # Of each cell that something new came for, the latest of it.
    """CREATE TEMP TABLE winning (tbl, row, col, dot, ord, val, won, slow, old,
        PRIMARY KEY (tbl, row, col)) WITHOUT ROWID""",
    "CREATE TEMP TABLE contested (tbl, row, col, PRIMARY KEY (tbl, row, col)) WITHOUT ROWID",
    "CREATE TEMP TABLE standing (dot INTEGER PRIMARY KEY, tbl, row, col)",
    *(
        f"""CREATE TEMP TABLE {name} (dot INTEGER, tbl, row, col, PRIMARY KEY (dot, tbl, row, col))
        WITHOUT ROWID"""
        for name in ("past", "step", "ahead")
    ),
    "CREATE TEMP TABLE ranked (n INTEGER PRIMARY KEY, rank)",
    "CREATE TEMP TABLE judged (tbl, row, PRIMARY KEY (tbl, row)) WITHOUT ROWID",
    # Rows of all batches about which there may be something to decide.
    "CREATE TEMP TABLE asked (tbl, row, PRIMARY KEY (tbl, row)) WITHOUT ROWID",
)

# A line of k operations d1 < d2 < ... by one device is straight when k - 1 of them have an
# earlier one of the line as parent and those parents sum up to all but the last: parents
# being earlier, no other arrangement reaches that sum. Bare columns follow the one max().
_LATEST = f"""
INSERT INTO winning
SELECT tbl, row, col, dot, ord, val, won, col > 0 AND (
    (old IS NOT NULL AND (NOT won OR onto_n IS NOT old >> {SHIFT} OR onto_seq IS NOT old & {MASK}))
    OR (k > 1 AND (within <> k - 1 OR k * squares <> devices * devices
        OR seqs - parents <> dot & {MASK}))
), old
FROM (
    SELECT g.*, c.dot AS old, c.dot IS NULL OR g.ord > (c.hlc << {RANK_BITS} | (
        SELECT rank FROM ranked WHERE n = c.dot >> {SHIFT})) AS won
    FROM (
        SELECT a.tbl, a.row, a.col, max(a.ord) AS ord, a.dot, a.val, count(*) AS k,
            sum(p.dot IS NOT NULL) AS within,
            sum(a.dot >> {SHIFT}) AS devices,
            sum((a.dot >> {SHIFT}) * (a.dot >> {SHIFT})) AS squares,
            sum(a.dot & {MASK}) AS seqs,
            sum(CASE WHEN p.dot IS NULL THEN 0 ELSE p.dot & {MASK} END) AS parents,
            sum(CASE WHEN p.dot IS NULL THEN a.parent >> {SHIFT} ELSE 0 END) AS onto_n,
            sum(CASE WHEN p.dot IS NULL THEN a.parent & {MASK} ELSE 0 END) AS onto_seq
        FROM arriving a LEFT JOIN arriving p
            ON p.dot = a.parent AND p.dot < a.dot AND p.col = a.col AND p.row = a.row
        GROUP BY a.tbl, a.row, a.col
    ) g LEFT JOIN sync_cell c ON c.tbl = g.tbl AND c.row = g.row AND c.col = g.col
)
"""

_CONTESTED = (
    "INSERT INTO contested SELECT tbl, row, col FROM winning WHERE slow",
    """INSERT OR IGNORE INTO contested SELECT r.tbl, r.row, r.col FROM sync_rival r
        JOIN winning w ON w.tbl = r.tbl AND w.row = r.row AND w.col = r.col""",
)

_SAME_CELL = "o.col = w.col AND o.row = w.row AND o.tbl = w.tbl"

_STANDING = (
    """INSERT INTO standing
        SELECT c.dot, q.tbl, q.row, q.col FROM contested q
        JOIN sync_cell c ON c.tbl = q.tbl AND c.row = q.row AND c.col = q.col""",
    """INSERT OR IGNORE INTO standing
        SELECT r.dot, q.tbl, q.row, q.col FROM contested q
        JOIN sync_rival r ON r.tbl = q.tbl AND r.row = q.row AND r.col = q.col""",
    """INSERT OR IGNORE INTO standing
        SELECT a.dot, a.tbl, a.row, a.col FROM arriving a
        JOIN contested q ON q.tbl = a.tbl AND q.row = a.row AND q.col = a.col""",
)

# Ancestors are walked level by level in the order of the log, whose pages are then read once
# a level (CROSS JOIN: and not from end to end). Links into other cells (a deletion's) are
# noted under the wrong cell, where they find nothing.
_FIRST_STEP = (
    """INSERT OR IGNORE INTO step SELECT o.parent, s.tbl, s.row, s.col FROM standing s
        CROSS JOIN main.sync_op o ON o.dot = s.dot WHERE o.parent IS NOT NULL""",
    """INSERT OR IGNORE INTO step SELECT l.parent, s.tbl, s.row, s.col FROM standing s
        CROSS JOIN sync_link l ON l.dot = s.dot""",
)
_NEXT_STEP = (
    "INSERT OR IGNORE INTO past SELECT dot, tbl, row, col FROM step",
    f"""INSERT OR IGNORE INTO ahead SELECT o.parent, w.tbl, w.row, w.col FROM step w
        CROSS JOIN main.sync_op o ON o.dot = w.dot AND {_SAME_CELL}
        WHERE o.parent IS NOT NULL""",
    f"""INSERT OR IGNORE INTO ahead SELECT l.parent, w.tbl, w.row, w.col FROM step w
        CROSS JOIN sync_link l ON l.dot = w.dot
        CROSS JOIN main.sync_op o ON o.dot = w.dot AND {_SAME_CELL}""",
    "DELETE FROM step",
    """INSERT INTO step SELECT dot, tbl, row, col FROM ahead a WHERE NOT EXISTS (
        SELECT 1 FROM past p WHERE p.dot = a.dot
            AND p.tbl = a.tbl AND p.row = a.row AND p.col = a.col)""",
    "DELETE FROM ahead",
)
_OVERRULED = """DELETE FROM standing WHERE EXISTS (
    SELECT 1 FROM past p WHERE p.dot = standing.dot
        AND p.tbl = standing.tbl AND p.row = standing.row AND p.col = standing.col)"""

_SHOW = f"""INSERT OR REPLACE INTO sync_cell
    SELECT tbl, row, col, dot, ord >> {RANK_BITS} FROM winning WHERE won"""

_KEEP_RIVALS = (
    """DELETE FROM sync_rival WHERE (tbl, row, col) IN (SELECT tbl, row, col FROM contested)""",
    """INSERT INTO sync_rival
        SELECT s.tbl, s.row, s.col, s.dot FROM standing s
        JOIN sync_cell c ON c.tbl = s.tbl AND c.row = s.row AND c.col = s.col
        WHERE s.dot <> c.dot""",
)

_DELETIONS = f"""
    SELECT tbl, row, dot FROM sync_cell WHERE col = {DELETED}
    UNION ALL SELECT tbl, row, dot FROM sync_rival WHERE col = {DELETED}"""

# A deletion stands unless somebody wrote to the row whom it had not seen and who had not
# seen it. The latest deletion decides whether there is one at all.
_REVIEW = (
    f"""INSERT INTO judged
        SELECT w.tbl, w.row FROM (SELECT DISTINCT tbl, row FROM winning WHERE col > 0) w
        JOIN sync_cell c ON c.tbl = w.tbl AND c.row = w.row AND c.col = {DELETED}""",
    # A row that comes after what was written about it is shown like any other.
    """INSERT OR IGNORE INTO judged
        SELECT v.tbl, v.row FROM sync_review v
        JOIN winning w ON w.tbl = v.tbl AND w.row = v.row AND w.col = 0""",
    """DELETE FROM sync_review WHERE (tbl, row) IN (SELECT tbl, row FROM judged)""",
    *(
        f"""INSERT OR IGNORE INTO sync_review
        SELECT j.tbl, j.row FROM judged j
        JOIN sync_cell c ON c.tbl = j.tbl AND c.row = j.row AND c.col = {DELETED}
        JOIN main.sync_op o ON o.dot = c.dot AND o.val IS NOT NULL
        JOIN {heads} h ON h.tbl = j.tbl AND h.row = j.row AND h.col > {DELETED}
        WHERE NOT EXISTS (
            SELECT 1 FROM ({_DELETIONS}) d
            WHERE d.tbl = j.tbl AND d.row = j.row AND (
                EXISTS (SELECT 1 FROM sync_link l WHERE l.dot = d.dot AND l.parent = h.dot)
                OR EXISTS (SELECT 1 FROM sync_link l WHERE l.dot = h.dot AND l.parent = d.dot)))"""
        for heads in ("sync_cell", "sync_rival")
    ),
)

_ASKED = tuple(
    f"INSERT OR IGNORE INTO asked SELECT tbl, row FROM {found}" for found in ("contested", "judged")
)


def find_heads(connection: Connection) -> None:
    """Bring heads, rivals and reviews up to date with ``temp.arriving``, which is in the log.

    ``temp.winning`` then has the latest new operation of each cell, and whether it is shown;
    ``temp.judged`` the rows of which it was decided whether they are deleted.
    """
    connection.exec_driver_sql(_LATEST)
    for statement in _CONTESTED:
        connection.exec_driver_sql(statement)
    contested = connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM contested)").scalar_one()
    if contested:
        _find_standing(connection)
    connection.exec_driver_sql(_SHOW)
    if contested:
        for statement in _KEEP_RIVALS:
            connection.exec_driver_sql(statement)
    for statement in (*_REVIEW, *_ASKED):
        connection.exec_driver_sql(statement)


def _find_standing(connection: Connection) -> None:
    for statement in (*_STANDING, *_FIRST_STEP):
        connection.exec_driver_sql(statement)
    while connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM step)").scalar_one():
        for statement in _NEXT_STEP:
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql(_OVERRULED)


def forget(connection: Connection) -> None:
    """Empty what belongs to one batch."""
    for name in ("arriving", "winning", "contested", "standing", "past", "judged"):
        connection.exec_driver_sql(f"DELETE FROM temp.{name}")
