"""Whether a device may write what it has written: by its role, and by the areas of its scope.

Judged at every office alike, from the operations alone, whatever came first: a row is
within a device's scope if anybody else has ever put it there, or if the device itself has
begun it there. What is beyond is kept and told, and changes nothing.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from shequ_desktop.storage.log import SHIFT
from shequ_desktop.storage.parking import IS_ROW
from shequ_desktop.storage.sealing import MASK, devices_by_number
from shequ_desktop.storage.shape import Shape
from shequ_desktop.sync.judging import make_anew, put_away
from shequ_desktop.sync.roster import Limit, Roster
from shequ_desktop.sync.scopes import Profile, TableView, profile

REASON = "rights"

_BOUND = f"""INSERT INTO bound_op
    SELECT o.tbl, o.row, b.col, o.dot, CASE WHEN o.col > 0 THEN o.val
        WHEN {IS_ROW.format("o.val")} THEN unhex(json_extract(o.val, '$[' || (b.col - 1) || ']'))
        END
    FROM main.sync_op o JOIN binding b ON b.tbl = o.tbl AND o.col IN (0, b.col)"""
_TABLES = (
    "CREATE TEMP TABLE binding (tbl, col, PRIMARY KEY (tbl, col)) WITHOUT ROWID",
    "CREATE TEMP TABLE bound_op (tbl, row, col, dot, target)",
)
_INDEXES = (
    "CREATE INDEX temp.bound_by_row ON bound_op (tbl, col, row)",
    "CREATE INDEX temp.bound_by_target ON bound_op (tbl, col, target)",
)

Judge = Callable[[Connection, Shape], None]


@dataclass(frozen=True, slots=True)
class _Op:
    dot: int
    number: int
    row: bytes
    column: int


@dataclass(slots=True)
class _Scope:
    """What one device of limited rights has within its reach."""

    connection: Connection
    shape: Shape
    seen: Profile
    areas: frozenset[bytes]
    """None: the whole community."""
    own: frozenset[int]
    """Numbers of the device, under all of its names."""
    known: dict[tuple[int, bytes], bool] = field(default_factory=dict)

    def allows(self, op: _Op) -> bool:
        """Tell whether the device may have written an operation."""
        table = self.seen.table(op.number)
        if table is None or not (table.inserts if op.column == 0 else op.column in table.writes):
            return False
        return not self.areas or self.reaches(table, op.row)

    def reaches(self, table: TableView, row: bytes) -> bool:
        """Tell whether a row has ever been in scope."""
        key = (table.number, row)
        if key not in self.known:
            self.known[key] = False  # nothing is bound to itself
            self.known[key] = table.bound is None or self._is_bound(table, row)
        return self.known[key]

    def _is_bound(self, table: TableView, row: bytes) -> bool:
        bound = table.bound
        assert bound is not None, "asked for bound tables only"
        if bound.named_by is not None:
            return self._has_begun(table.number, row) or self._is_named(bound.named_by, row)
        column = table.shape.names.index(table.link) + 1
        targets = self._targets(table.number, column, row)
        if bound.of is None:
            return any(self._holds(target) for target in targets)
        other = self.seen.table(bound.of[1])
        assert other is not None, "bound to a table that is seen"
        return any(self.reaches(other, target) for target in targets)

    def _is_named(self, by: tuple[int, str, str], row: bytes) -> bool:
        naming = self.seen.table(by[0])
        assert naming is not None, "named by a table that is seen"
        column = naming.shape.names.index(by[2]) + 1
        found = self.connection.exec_driver_sql(
            "SELECT row, dot FROM bound_op WHERE tbl = ? AND col = ? AND target = ?",
            (naming.number, column, row),
        ).all()
        return any(
            self.reaches(naming, other) for other, dot in found if dot >> SHIFT not in self.own
        )

    def _targets(self, number: int, column: int, row: bytes) -> list[bytes]:
        """Return what a row has ever been bound to: by others, or as the device began it."""
        found = self.connection.exec_driver_sql(
            "SELECT b.target, b.dot, o.col FROM bound_op b JOIN main.sync_op o ON o.dot = b.dot"
            " WHERE b.tbl = ? AND b.col = ? AND b.row = ? AND b.target IS NOT NULL",
            (number, column, row),
        ).all()
        return [target for target, dot, col in found if dot >> SHIFT not in self.own or col == 0]

    def _has_begun(self, number: int, row: bytes) -> bool:
        marks = ", ".join(map(str, sorted(self.own)))
        found = self.connection.exec_driver_sql(
            f"SELECT 1 FROM begun WHERE tbl = ? AND row = ? AND n IN ({marks})", (number, row)
        )
        return found.first() is not None

    def _holds(self, area: bytes) -> bool:
        """Tell whether an area is one of the scope, or lies below one."""
        table, above = self.seen.areas
        seen: set[bytes] = set()
        while area not in seen:
            if area in self.areas:
                return True
            seen.add(area)
            parent = None
            if table:
                parent = self.connection.exec_driver_sql(
                    f'SELECT "{above}" FROM "{table}" WHERE id = ?', (area,)
                ).scalar()
            area = parent or area
        return False


def judging(known: Roster) -> Judge:
    """Return what sets aside, of the operations that are arriving, those beyond their author's rights."""

    def judge(connection: Connection, shape: Shape) -> None:
        if not known.limits:
            return
        ops = _ops(connection, known.limits, "arriving")
        _refuse(connection, _beyond(connection, shape, known.limits, ops))
        connection.exec_driver_sql(
            "DELETE FROM arriving WHERE dot IN (SELECT dot FROM sync_refused)"
        )

    return judge


def beyond_rights(connection: Connection, shape: Shape, limits: tuple[Limit, ...]) -> set[int]:
    """Return the operations in the log that their authors were not allowed to write."""
    return _beyond(connection, shape, limits, _ops(connection, limits, "main.sync_op"))


def judge_anew(connection: Connection, shape: Shape, known: Roster, *, everything: bool) -> None:
    """Let operations count that turn out to be within their author's rights, and others no more.

    Called within a merge, when ``temp.arriving`` is empty.

    Args:
        everything: Judge what counts already, too: the roster has changed.
    """
    refused = set(
        connection.exec_driver_sql(
            "SELECT dot FROM sync_refused WHERE reason = ?", (REASON,)
        ).scalars()
    )
    if not refused and not (everything and known.limits):
        return
    ops = _ops(connection, known.limits, "main.sync_op")
    if not everything:
        ops = {which: [op for op in each if op.dot in refused] for which, each in ops.items()}
    beyond = _beyond(connection, shape, known.limits, ops)
    connection.connection.executemany(
        "DELETE FROM sync_refused WHERE dot = ?", [(each,) for each in refused - beyond]
    )
    _refuse(connection, beyond - refused)
    changed = {
        dot for dot in (beyond ^ refused) if dot not in beyond or _reason(connection, dot) == REASON
    }
    if changed:
        make_anew(connection, shape, changed)
        put_away(connection, shape)


def _reason(connection: Connection, dot: int) -> str | None:
    found: str | None = connection.exec_driver_sql(
        "SELECT reason FROM sync_refused WHERE dot = ?", (dot,)
    ).scalar()
    return found


def _refuse(connection: Connection, dots: Iterable[int]) -> None:
    connection.connection.executemany(
        "INSERT OR IGNORE INTO sync_refused VALUES (?, ?)", [(each, REASON) for each in dots]
    )


def _ops(connection: Connection, limits: tuple[Limit, ...], source: str) -> dict[Limit, list[_Op]]:
    """Return the operations that were written under each limit."""
    numbers = {uuid.hex(): n for n, uuid in devices_by_number(connection).items()}
    return {
        limit: [
            _Op(*row)
            for row in connection.exec_driver_sql(
                f"SELECT dot, tbl, row, col FROM {source} WHERE dot > ? AND dot <= ? AND tbl > 0"
                " ORDER BY dot",
                (
                    numbers[limit.device] << SHIFT | limit.after,
                    numbers[limit.device] << SHIFT | min(limit.until, MASK),
                ),
            ).all()
        ]
        for limit in limits
        if limit.device in numbers
    }


def _beyond(
    connection: Connection,
    shape: Shape,
    limits: tuple[Limit, ...],
    ops: dict[Limit, list[_Op]],
) -> set[int]:
    if not any(ops.values()):
        return set()
    _lay_out(connection, limits)
    numbers = {uuid.hex(): n for n, uuid in devices_by_number(connection).items()}
    beyond: set[int] = set()
    for limit, each in ops.items():
        seen = profile(limit.role)
        assert seen is not None, "an office has no limit"
        own = frozenset(numbers[name] for name in limit.names if name in numbers)
        areas = frozenset(bytes.fromhex(area) for area in limit.scope)
        scope = _Scope(connection, shape, seen, areas, own)
        beyond.update(op.dot for op in each if not scope.allows(op))
    for name in ("binding", "bound_op", "begun"):
        connection.exec_driver_sql(f"DROP TABLE temp.{name}")
    return beyond


def _lay_out(connection: Connection, limits: tuple[Limit, ...]) -> None:
    """Collect everything that was ever said about where rows belong, and who began which."""
    cells = set().union(*(seen.binding for limit in limits if (seen := profile(limit.role))))
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    connection.connection.executemany("INSERT INTO binding VALUES (?, ?)", sorted(cells))
    connection.exec_driver_sql(_BOUND)
    connection.exec_driver_sql(
        "CREATE TEMP TABLE begun (tbl, row, n, PRIMARY KEY (tbl, row, n)) WITHOUT ROWID"
    )
    connection.exec_driver_sql(
        f"INSERT OR IGNORE INTO begun SELECT tbl, row, dot >> {SHIFT} FROM main.sync_op"
        " WHERE col = 0 AND tbl > 0"
    )
    for statement in _INDEXES:
        connection.exec_driver_sql(statement)
