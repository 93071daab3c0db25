"""Merging on PostgreSQL: what ``sync.heads`` and ``sync.applying`` define, in its words.

Heads, rivals and reviews follow from the operations alone; see there for why. All statements
are about one community, and most about the sets of one package, in temporary tables that
end with the transaction.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.shape import DELETED, ColumnShape, Kind, Shape, TableShape
from shequ_desktop.sync.hub.database import sql_type
from shequ_desktop.sync.numbers import RANK_BITS

_STAGES = (
    """CREATE TEMP TABLE IF NOT EXISTS contested (tbl integer, row uuid, col integer,
        PRIMARY KEY (tbl, row, col)) ON COMMIT DROP""",
    """CREATE TEMP TABLE IF NOT EXISTS standing (dot bigint, tbl integer, row uuid, col integer,
        PRIMARY KEY (tbl, row, col, dot)) ON COMMIT DROP""",
    """CREATE TEMP TABLE IF NOT EXISTS judged (tbl integer, row uuid,
        PRIMARY KEY (tbl, row)) ON COMMIT DROP""",
    "CREATE TEMP TABLE IF NOT EXISTS appearing (row uuid PRIMARY KEY) ON COMMIT DROP",
)

# Nearly every cell gets a straight line of operations, each onto the one before it and the
# first onto the one that is shown: one sort tells them from the rest, whose ancestors are
# walked.
_LATEST = f"""
CREATE TEMP TABLE winning ON COMMIT DROP AS
SELECT g.tbl, g.row, g.col, g.dot, g.ord, g.val, s.won, s.old,
    g.col > 0 AND (g.broken OR (s.old IS NOT NULL
        AND (NOT s.won OR g.onto IS DISTINCT FROM s.old))) AS slow
FROM (
    SELECT x.*, first_value(parent) OVER cell AS onto, bool_or(breaks) OVER cell AS broken
    FROM (
        SELECT a.*, lag(a.dot) OVER cell IS NOT NULL
                AND a.parent IS DISTINCT FROM lag(a.dot) OVER cell AS breaks,
            lead(a.dot) OVER cell IS NULL AS is_last
        FROM arriving a WHERE misfit IS NULL
        WINDOW cell AS (PARTITION BY row, col, tbl ORDER BY ord)
    ) x
    WINDOW cell AS (PARTITION BY row, col, tbl ORDER BY ord)
) g
LEFT JOIN hub_cell c
    ON c.community = {{c}} AND c.tbl = g.tbl AND c.row = g.row AND c.col = g.col
LEFT JOIN ranked r ON r.n = c.dot >> {SHIFT}
CROSS JOIN LATERAL (
    SELECT c.dot AS old, c.dot IS NULL OR g.ord > (c.hlc << {RANK_BITS} | r.rank) AS won) s
WHERE g.is_last
"""
_FIND_CONTESTED = (
    "INSERT INTO contested SELECT tbl, row, col FROM winning WHERE slow",
    """INSERT INTO contested SELECT DISTINCT w.tbl, w.row, w.col FROM hub_rival r
        JOIN winning w ON w.tbl = r.tbl AND w.row = r.row AND w.col = r.col
        WHERE r.community = {c} ON CONFLICT DO NOTHING""",
    "ANALYZE contested",
)
_STANDING = (
    """INSERT INTO standing
        SELECT c.dot, q.tbl, q.row, q.col FROM contested q JOIN hub_cell c
            ON c.community = {c} AND c.tbl = q.tbl AND c.row = q.row AND c.col = q.col
        UNION SELECT r.dot, q.tbl, q.row, q.col FROM contested q JOIN hub_rival r
            ON r.community = {c} AND r.tbl = q.tbl AND r.row = q.row AND r.col = q.col
        UNION SELECT a.dot, a.tbl, a.row, a.col FROM contested q JOIN arriving a
            ON a.tbl = q.tbl AND a.row = q.row AND a.col = q.col WHERE a.misfit IS NULL""",
    "ANALYZE standing",
    # Links into other cells (a deletion's) are noted under the wrong cell, where they find nothing.
    """CREATE TEMP TABLE past ON COMMIT DROP AS
    WITH RECURSIVE past (dot, tbl, row, col) AS (
        SELECT p.parent, s.tbl, s.row, s.col FROM standing s, LATERAL (
            SELECT o.parent FROM hub_op o
                WHERE o.community = {c} AND o.dot = s.dot AND o.parent IS NOT NULL
            UNION ALL SELECT l.parent FROM hub_link l
                WHERE l.community = {c} AND l.dot = s.dot) p
        UNION
        SELECT p.parent, w.tbl, w.row, w.col FROM past w
        JOIN hub_op o ON o.community = {c} AND o.dot = w.dot
            AND o.col = w.col AND o.row = w.row AND o.tbl = w.tbl, LATERAL (
            SELECT o.parent WHERE o.parent IS NOT NULL
            UNION ALL SELECT l.parent FROM hub_link l
                WHERE l.community = {c} AND l.dot = o.dot) p
    )
    SELECT * FROM past""",
    """DELETE FROM standing s USING past p
        WHERE p.dot = s.dot AND p.tbl = s.tbl AND p.row = s.row AND p.col = s.col""",
    "DROP TABLE past",
)
_SHOW = f"""INSERT INTO hub_cell (community, tbl, row, col, dot, hlc)
    SELECT {{c}}, tbl, row, col, dot, ord >> {RANK_BITS} FROM winning WHERE won
    ON CONFLICT (community, tbl, row, col) DO UPDATE SET dot = excluded.dot, hlc = excluded.hlc"""
_KEEP_RIVALS = (
    """DELETE FROM hub_rival r USING contested q
        WHERE r.community = {c} AND r.tbl = q.tbl AND r.row = q.row AND r.col = q.col""",
    """INSERT INTO hub_rival (community, tbl, row, col, dot)
        SELECT {c}, s.tbl, s.row, s.col, s.dot FROM standing s JOIN hub_cell c
            ON c.community = {c} AND c.tbl = s.tbl AND c.row = s.row AND c.col = s.col
        WHERE s.dot <> c.dot""",
)
_DELETIONS = f"""
    SELECT tbl, row, dot FROM hub_cell WHERE community = {{c}} AND col = {DELETED}
    UNION ALL SELECT tbl, row, dot FROM hub_rival WHERE community = {{c}} AND col = {DELETED}"""
_LINKED = "SELECT 1 FROM hub_link l WHERE l.community = {{c}} AND l.dot = {0} AND l.parent = {1}"
_JUDGE = (
    f"""INSERT INTO judged
        SELECT w.tbl, w.row FROM (SELECT DISTINCT tbl, row FROM winning WHERE col > 0) w
        JOIN hub_cell c ON c.community = {{c}} AND c.tbl = w.tbl AND c.row = w.row
            AND c.col = {DELETED}
        UNION SELECT v.tbl, v.row FROM hub_review v
        JOIN winning w ON w.tbl = v.tbl AND w.row = v.row AND w.col = 0
        WHERE v.community = {{c}}""",
    """DELETE FROM hub_review v USING judged j
        WHERE v.community = {c} AND v.tbl = j.tbl AND v.row = j.row""",
    *(
        f"""INSERT INTO hub_review (community, tbl, row)
        SELECT DISTINCT {{c}}, j.tbl, j.row FROM judged j
        JOIN hub_cell c ON c.community = {{c}} AND c.tbl = j.tbl AND c.row = j.row
            AND c.col = {DELETED}
        JOIN hub_op o ON o.community = {{c}} AND o.dot = c.dot AND o.val IS NOT NULL
        JOIN {heads} h ON h.community = {{c}} AND h.tbl = j.tbl AND h.row = j.row
            AND h.col > {DELETED}
        WHERE NOT EXISTS (
            SELECT 1 FROM ({_DELETIONS}) d WHERE d.tbl = j.tbl AND d.row = j.row
                AND (EXISTS ({_LINKED.format("d.dot", "h.dot")})
                    OR EXISTS ({_LINKED.format("h.dot", "d.dot")})))
        ON CONFLICT DO NOTHING"""
        for heads in ("hub_cell", "hub_rival")
    ),
)
_FORGET = ("DROP TABLE winning", "TRUNCATE contested, standing, judged, appearing")
_FROM_THE_LOG = f"""INSERT INTO arriving (dot, tx, tbl, row, col, val, parent, ord)
    SELECT o.dot, o.tx, o.tbl, o.row, o.col, o.val, o.parent,
        t.hlc << {RANK_BITS} | (SELECT rank FROM ranked WHERE n = o.dot >> {SHIFT})
    FROM hub_op o JOIN hub_tx t ON t.community = {{c}} AND t.tx = o.tx
    WHERE o.community = {{c}} AND NOT EXISTS (
        SELECT 1 FROM hub_refused r WHERE r.community = {{c}} AND r.dot = o.dot)"""
_HEADS = ("hub_cell", "hub_rival", "hub_review")


@dataclass(slots=True)
class Written:
    """How many rows a merge has made and changed."""

    new: int = 0
    changed: int = 0


def append(connection: Connection, community: int, stopped: Iterable[tuple[int, int]] = ()) -> None:
    """Put ``arriving`` into the log; what may change nothing is noted and kept.

    Args:
        stopped: Bounds of operations that stopped devices wrote too late: above the first,
            below the second.
    """
    for above, below in stopped:
        connection.exec_driver_sql(
            "UPDATE arriving SET misfit = coalesce(misfit, 'stopped') WHERE dot > %s AND dot < %s",
            (above, below),
        )
    for statement in (
        """INSERT INTO hub_op (community, dot, tx, tbl, row, col, val, parent)
            SELECT {c}, dot, tx, tbl, row, col, val, parent FROM arriving ON CONFLICT DO NOTHING""",
        """INSERT INTO hub_refused (community, dot, reason)
            SELECT {c}, dot, misfit FROM arriving WHERE misfit IS NOT NULL ON CONFLICT DO NOTHING""",
        "ANALYZE arriving",
    ):
        connection.exec_driver_sql(statement.format(c=community))


def merge(connection: Connection, community: int, shape: Shape) -> Written:
    """Bring heads and tables up to date with ``arriving``, which is in the log."""
    for statement in (*_STAGES, _LATEST.format(c=community), "ANALYZE winning"):
        connection.exec_driver_sql(statement)
    _find_heads(connection, community)
    written = Written()
    numbers = connection.exec_driver_sql("SELECT DISTINCT tbl FROM winning ORDER BY tbl").scalars()
    for number in list(numbers):
        if number in shape:
            table = _Table(connection, community, number, shape[number])
            written.new += table.insert()
            written.changed += table.update()
            table.review()
    for statement in _FORGET:
        connection.exec_driver_sql(statement)
    return written


def rebuild(connection: Connection, community: int, shape: Shape) -> Written:
    """Lay a community out anew from its log, in a transaction that has staged nothing else."""
    connection.exec_driver_sql("TRUNCATE arriving")
    for name in (*_HEADS, *(f'"{table.name}"' for table in shape.values())):
        connection.exec_driver_sql(f"DELETE FROM {name} WHERE community = {community}")
    connection.exec_driver_sql(_FROM_THE_LOG.format(c=community))
    connection.exec_driver_sql("ANALYZE arriving")
    return merge(connection, community, shape)


def _find_heads(connection: Connection, community: int) -> None:
    for statement in _FIND_CONTESTED:
        connection.exec_driver_sql(statement.format(c=community))
    contested = connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM contested)").scalar_one()
    statements = (
        *(_STANDING if contested else ()),
        _SHOW,
        *(_KEEP_RIVALS if contested else ()),
        *_JUDGE,
    )
    for statement in statements:
        connection.exec_driver_sql(statement.format(c=community))


class _Table:
    """How the winning operations reach one table of one community."""

    def __init__(
        self, connection: Connection, community: int, number: int, shape: TableShape
    ) -> None:
        self._connection = connection
        self._community = community
        self._number = number
        self._shape = shape
        self._name = f'"{shape.name}"'

    def insert(self) -> int:
        """Make the rows that are new; return how many."""
        inserted = f"FROM winning w WHERE w.tbl = {self._number} AND w.col = 0 AND w.won"
        # Two devices inserted one row: the later one's stands.
        self._do(
            f"DELETE FROM {self._name} WHERE community = {{c}}"
            f" AND id IN (SELECT row {inserted} AND w.old IS NOT NULL)"
        )
        names = ", ".join(f'"{name}"' for name in self._shape.names)
        values = ", ".join(_cell(column, at) for at, column in enumerate(self._shape.columns))
        self._do("TRUNCATE appearing")
        return self._do(
            f"WITH made AS (INSERT INTO {self._name} (community, id, {names})"
            f" SELECT {{c}}, row, {values} FROM ("
            f"  SELECT w.row, substr(w.val, 2)::jsonb AS cells {inserted} OFFSET 0) w"
            f" ON CONFLICT DO NOTHING RETURNING id) INSERT INTO appearing SELECT id FROM made"
        )

    def update(self) -> int:
        """Change the rows whose cells are; return how many of them are not new."""
        last = len(self._shape.columns)
        own = f"c.community = {{c}} AND c.tbl = {self._number} AND c.row = a.row"
        within = f"col BETWEEN 1 AND {last}"
        cells = (
            f"SELECT row, col, val FROM winning WHERE tbl = {self._number} AND won AND {within}"
            # Cells that came before their row.
            f" UNION ALL SELECT a.row, c.col, o.val FROM appearing a JOIN hub_cell c ON {own}"
            f" AND c.{within} JOIN hub_op o ON o.community = {{c}} AND o.dot = c.dot"
        ).format(c=self._community)
        columns = self._connection.exec_driver_sql(f"SELECT DISTINCT col FROM ({cells}) x")
        changed = sorted(columns.scalars())
        return self._write(cells, changed) if changed else 0

    def review(self) -> None:
        """Show a row that is to be reviewed; put one away whose deletion stands."""
        self._do(
            f"UPDATE {self._name} t SET deleted_at = CASE WHEN EXISTS ("
            "   SELECT 1 FROM hub_review v WHERE v.community = {c}"
            f"    AND v.tbl = {self._number} AND v.row = j.row)"
            "  THEN NULL ELSE substr(o.val, 2)::bigint END"
            " FROM judged j JOIN hub_cell c ON c.community = {c}"
            f"  AND c.tbl = {self._number} AND c.row = j.row AND c.col = {DELETED}"
            " JOIN hub_op o ON o.community = {c} AND o.dot = c.dot"
            f" WHERE j.tbl = {self._number} AND t.community = {{c}} AND t.id = j.row"
        )

    def _write(self, cells: str, changed: list[int]) -> int:
        pivot = ", ".join(
            f"max(val) FILTER (WHERE col = {at}) AS v{at}, bool_or(col = {at}) AS m{at}"
            for at in changed
        )
        self._do(
            f"CREATE TEMP TABLE pivot ON COMMIT DROP AS SELECT row, {pivot} FROM ({cells}) x"
            " GROUP BY row"
        )
        sets = ", ".join(
            f'"{column.name}" = CASE WHEN m{at} THEN substr(v{at}, 2)::{sql_type(column.kind)}'
            f' ELSE t."{column.name}" END'
            for at, column in ((at, self._shape.columns[at - 1]) for at in changed)
        )
        written = self._do(
            f"UPDATE {self._name} t SET {sets} FROM pivot p"
            " WHERE t.community = {c} AND t.id = p.row"
        )
        new = self._connection.exec_driver_sql(
            "SELECT count(*) FROM pivot p JOIN appearing a ON a.row = p.row"
        ).scalar_one()
        self._do("DROP TABLE pivot")
        return written - int(new)

    def _do(self, statement: str) -> int:
        return self._connection.exec_driver_sql(statement.format(c=self._community)).rowcount


def _cell(column: ColumnShape, at: int) -> str:
    """Return SQL for the column at place ``at`` of an inserted row; see ``storage.shape.payload``."""
    found = f"(w.cells ->> {at})::{sql_type(column.kind)}"
    if not column.nullable:
        nothing = (
            "00000000-0000-0000-0000-000000000000" if column.kind is Kind.ID else column.absent
        )
        return f"coalesce({found}, {_literal(nothing)})"
    if column.absent is not None:
        there = f"jsonb_array_length(w.cells) > {at}"
        return f"CASE WHEN {there} THEN {found} ELSE {_literal(column.absent)} END"
    return found


def _literal(value: float | str | None) -> str:
    if isinstance(value, str):
        return "'" + value.replace("'", "''").replace("{", "{{").replace("}", "}}") + "'"
    return "NULL" if value is None else str(value)
