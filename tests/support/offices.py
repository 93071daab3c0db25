"""Offices that exchange packages: real encrypted files, two small tables, clocks of their own."""

import random
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from shequ_desktop.storage import log
from shequ_desktop.storage.engine import connect, make_engine
from shequ_desktop.storage.incarnation import take_new_identity
from shequ_desktop.storage.parking import replay
from shequ_desktop.storage.sealing import seal
from shequ_desktop.storage.shape import ColumnShape, Kind, Shape, TableShape
from shequ_desktop.sync.compaction import compact
from shequ_desktop.sync.delta import Contents, Delta, Slice
from shequ_desktop.sync.digest import digest
from shequ_desktop.sync.disputes import Decision, Dispute, disputes, settle
from shequ_desktop.sync.history import take_back
from shequ_desktop.sync.knowledge import Vector, acknowledged
from shequ_desktop.sync.merging import Merged, Merging, merge
from shequ_desktop.sync.numbers import own_device
from shequ_desktop.sync.scopes import read_profile
from shequ_desktop.sync.telling import delta_since
from shequ_desktop.sync.views import view

KEY = bytes(range(32))
ITEM, VOUCHER = 1, 2
EPOCH_MS = 1_700_000_000_000


def _column(name: str, kind: Kind, absent: Any = None, *, nullable: bool = True) -> ColumnShape:
    return ColumnShape(name=name, kind=kind, nullable=nullable, absent=absent)


_DELETED = _column("deleted_at", Kind.INTEGER)
SHAPE: Shape = {
    ITEM: TableShape(
        name="item",
        columns=(
            _DELETED,
            _column("a", Kind.TEXT, "", nullable=False),
            _column("b", Kind.INTEGER),
            _column("note", Kind.TEXT),
            _column("friend_id", Kind.ID),
        ),
    ),
    VOUCHER: TableShape(
        name="voucher",
        columns=(_DELETED, _column("fen", Kind.INTEGER, 0, nullable=False)),
        insert_only=True,
    ),
}
SEEN = read_profile(
    {
        "item": {
            "rows": "grid",
            "area": "friend_id",
            "columns": ["a", "b", "friend_id"],
            "writes": ["a", "b"],
            "inserts": True,
        }
    },
    SHAPE,
    areas=("", ""),
)
"""Of an office that may see but items of its area, and not their notes."""
TABLES = (
    """CREATE TABLE item (id BLOB PRIMARY KEY NOT NULL, deleted_at INTEGER, a TEXT NOT NULL,
        b INTEGER, note TEXT, friend_id BLOB) WITHOUT ROWID""",
    """CREATE TABLE voucher (id BLOB PRIMARY KEY NOT NULL, deleted_at INTEGER,
        fen INTEGER NOT NULL) WITHOUT ROWID""",
)


@dataclass(frozen=True)
class Package:
    """A delta on a stick: it can be lost, copied, and read again years later."""

    contents: Contents
    slices: tuple[Slice, ...]

    def delta(self) -> Delta:
        return Delta(contents=self.contents, slices=lambda: iter(self.slices))


class Office:
    """One computer's file."""

    def __init__(self, path: Path, *, shape: Shape = SHAPE) -> None:
        self.path = path
        self.shape = shape
        self.wall = EPOCH_MS
        self._open()

    def _open(self) -> None:
        self._engine = make_engine(self.path, KEY)
        self._connection = self._engine.connect()
        raw: Any = self._connection.connection
        # These files are thrown away: nobody waits for the disk.
        raw.execute("PRAGMA synchronous = OFF")

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        connection = self._connection.execution_options(begin="BEGIN IMMEDIATE")
        with connection.begin():
            yield connection

    @contextmanager
    def working(self) -> Iterator[tuple[Connection, int]]:
        """Open a transaction of the log; yield its number too."""
        with self.writing() as connection:
            opened = log.begin(connection, user="王敏", operation="tests.change", wall=self.wall)
            yield connection, opened.number

    @property
    def device(self) -> bytes:
        with self.writing() as connection:
            return own_device(connection)

    def rows(self, question: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with self.writing() as connection:
            found = connection.exec_driver_sql(question, tuple(values))
            return [tuple(row) for row in found]

    def insert(self, row: bytes, a: str = "", b: int | None = None) -> None:
        with self.working() as (connection, _):
            connection.exec_driver_sql(
                "INSERT INTO item VALUES (?, NULL, ?, ?, NULL, NULL)", (row, a, b)
            )

    def pay(self, row: bytes, fen: int) -> None:
        with self.working() as (connection, _):
            connection.exec_driver_sql("INSERT INTO voucher VALUES (?, NULL, ?)", (row, fen))

    def change(self, row: bytes, **cells: Any) -> None:
        with self.working() as (connection, _):
            for column, value in cells.items():
                connection.exec_driver_sql(
                    f'UPDATE item SET "{column}" = ? WHERE id = ?',  # noqa: S608 - our own columns
                    (value, row),
                )

    def disputes(self) -> list[Dispute]:
        with self.writing() as connection:
            return disputes(connection, self.shape)

    def settle(self, *decisions: Decision) -> None:
        with self.working() as (connection, tx):
            settle(connection, tx, decisions, self.shape)

    def seal(self) -> None:
        with self.writing() as connection:
            seal(connection)

    def tell(self, since: Vector | None = None) -> Package:
        """Make a package since a vector; everything unless told otherwise."""
        with self.writing() as connection:
            seal(connection)
            delta = delta_since(connection, since or {})
            return Package(delta.contents, tuple(delta.slices()))

    def tell_to(self, other: "Office") -> Package:
        """Make a package since what the other is known to have."""
        peer = other.device
        with self.writing() as connection:
            known = acknowledged(connection, peer)
        return self.tell(known)

    def show(self, areas: Sequence[bytes], *, certificate: int = 1) -> Package:
        """Make a package for who may see but what names one of these areas."""
        with self.writing() as connection:
            seal(connection)
            shown = view(connection, SEEN, [area.hex() for area in areas], certificate)
            return Package(shown.contents, tuple(shown.slices()))

    def take_in(self, package: Package, *, batch: int = 1000) -> Merged:
        with self.writing() as connection:
            merged = merge(connection, package.delta(), Merging(batch=batch, shape=self.shape))
            connection.exec_driver_sql("DROP TABLE temp.sync_op")
        return merged

    def take_back(self, package: int) -> int:
        with self.working() as (connection, _):
            return take_back(connection, package, self.shape)

    def compact(self, others: Sequence["Office"], *, undo_depth: int = 1) -> int:
        peers = [other.device for other in others]
        with self.writing() as connection:
            return compact(
                connection,
                peers,
                keep=SEEN.binding,
                at_ms=self.wall,
                undo_depth=undo_depth,
            )

    def upgrade(self, shape: Shape, *statements: str) -> frozenset[str]:
        """Give the office a newer program, which knows more tables and columns."""
        self.shape = shape
        with self.writing() as connection:
            connection.exec_driver_sql("UPDATE sync_ctx SET applying = 1")
            for statement in statements:
                connection.exec_driver_sql(statement)
            changed = replay(connection, shape)
            connection.exec_driver_sql("UPDATE sync_ctx SET applying = 0")
            log.install_triggers(connection, shape)
        return changed

    def digest(self) -> str:
        with self.writing() as connection:
            return digest(connection, self.shape)

    def item(self, row: bytes) -> tuple[Any, ...] | None:
        found = self.rows("SELECT deleted_at, a, b, note, friend_id FROM item WHERE id = ?", (row,))
        return found[0] if found else None

    def keep_copy(self, path: Path) -> None:
        raw: Any = self._connection.connection
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.rollback()
        shutil.copyfile(self.path, path)

    def restore(self, path: Path, *, new_identity: bool = True) -> None:
        self.close()
        shutil.copyfile(path, self.path)
        self._open()
        if new_identity:
            with self.writing() as connection:
                take_new_identity(connection)

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()


class Town:
    """Offices of one community, in a folder that goes away with them."""

    def __init__(self, many: int) -> None:
        shared = Path("/dev/shm")  # noqa: S108 - a folder of our own within it
        self.folder = Path(tempfile.mkdtemp(dir=shared if shared.exists() else None))
        first = self.folder / "new.juwu"
        _lay_out(first, self.folder)
        self.offices = [self._found(first, n) for n in range(many)]

    def _found(self, first: Path, n: int) -> Office:
        path = self.folder / f"{n}.juwu"
        shutil.copyfile(first, path)
        office = Office(path)
        # Every computer starts as a copy of an empty file with a name of its own.
        with office.writing() as connection:
            device = random.Random(n).randbytes(16)  # noqa: S311 - not a secret
            connection.exec_driver_sql("UPDATE sync_ctx SET uuid = ?", (device,))
            connection.exec_driver_sql("UPDATE sync_dev SET uuid = ?", (device,))
        return office

    def exchange(self, rounds: int = 2) -> None:
        """Let everybody tell everybody everything."""
        for _ in range(rounds):
            for one in self.offices:
                for other in self.offices:
                    if one is not other:
                        other.take_in(one.tell_to(other))

    def close(self) -> None:
        for office in self.offices:
            office.close()
        shutil.rmtree(self.folder)


@contextmanager
def town(many: int) -> Iterator[list[Office]]:
    """Found a community of ``many`` offices."""
    founded = Town(many)
    try:
        yield founded.offices
    finally:
        founded.close()


_LAID_OUT: dict[str, bytes] = {}


def _lay_out(path: Path, folder: Path) -> None:
    if "small" not in _LAID_OUT:
        made = folder / "made.juwu"
        connect(made, KEY, must_exist=False).close()
        engine = make_engine(made, KEY)
        with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            for statement in TABLES:
                connection.exec_driver_sql(statement)
            log.install(connection, SHAPE)
        engine.dispose()
        checkpointed = connect(made, KEY)
        checkpointed.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        checkpointed.close()
        _LAID_OUT["small"] = made.read_bytes()
    path.write_bytes(_LAID_OUT["small"])
