"""What it costs to take in what others wrote, against the bare insertion of the same rows."""

import random
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from benchmarks import material
from benchmarks.results import Result, compared
from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.households.values import IMPORT_LEDGER
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import keyring, log
from shequ_desktop.storage.copying import fold_journal
from shequ_desktop.storage.incarnation import take_new_identity
from shequ_desktop.storage.sealing import seal
from shequ_desktop.storage.store import Furnishing, Store
from shequ_desktop.sync.delta import Contents, Delta, Slice
from shequ_desktop.sync.intake import Intake
from shequ_desktop.sync.knowledge import vector
from shequ_desktop.sync.merging import take_in
from shequ_desktop.sync.telling import delta_since

PEOPLE = 100_000
COLUMNS = ("workplace", "note", "education", "political_status", "phones")
LARGE, MEDIUM, DAILY = 1_000_000, 100_000, 3_000
_SAVE = 3
"""Cells that one transaction changes."""
_BARE = Furnishing()
"""Without projections: what is made from the log is not the price of merging it."""


def run() -> Iterator[Result]:
    """Take in a million operations, a hundred thousand, and a day's work."""
    for edits in (MEDIUM, LARGE):
        prepared(edits)
    yield from _merges(MEDIUM, rounds=3, bar=6)
    yield from _merges(LARGE, rounds=2, bar=3.5)
    yield Result(
        name=f"memory while {LARGE:,} operations are taken in",
        value=float(_process("memory", LARGE)),
        unit="MB",
        bar=400,
        note="peak of the whole process, read from the teller's file in slices",
    )
    yield _a_day(_BARE, "checked to committed", 0.5)
    yield _a_day(FURNISHING, "and the lists follow", 1)


def _merges(edits: int, *, rounds: int, bar: float) -> Iterator[Result]:
    delta = in_memory(edits)
    plain = [_round(edits, delta) for _ in range(rounds)]
    name = f"{edits:,} operations"
    yield compared(
        f"merging {name}",
        [(each["floor"], each["whole"] - each["staged"]) for each in plain],
        bar=bar,
        note="floor: INSERT ... SELECT of them into a table with one index",
    )
    yield compared(
        f"checking and staging {name}",
        [(each["floor"], each["staged"]) for each in plain],
        bar=4,
        note="limits, hashes of the chain; same floor",
    )
    yield compared(
        f"taking in {name} again", [(each["floor"], each["again"]) for each in plain], bar=0.3
    )
    disputed = [_round(edits, delta, disputed=edits // 10) for _ in range(rounds)]
    yield compared(
        f"merging {name}, a tenth of them disputed",
        [
            (a["whole"] - a["staged"], b["whole"] - b["staged"])
            for a, b in zip(plain, disputed, strict=True)
        ],
        bar=1.5,
        note="floor: the same without disputes",
    )


def _round(edits: int, delta: Delta, *, disputed: int = 0) -> dict[str, float]:
    with _office("receiver", edits, "copy") as store:
        if disputed:
            _work(store, delta_seed=1, edits=edits, every=edits // disputed)
        staged = _staging(store, delta)
        whole = _cpu(lambda: take_in(store, delta))
        again = _cpu(lambda: take_in(store, delta))
        return {
            "staged": staged,
            "whole": whole,
            "again": again,
            "floor": _floor(store, delta.contents),
        }


def _cpu(work: Callable[[], object]) -> float:
    """Return the processor's seconds: both sides wait for the same disk."""
    start = time.process_time()
    work()
    return time.process_time() - start


def _staging(store: Store, delta: Delta) -> float:
    """Return how long it takes to check and to stage, which is then thrown away."""

    class _Enough(Exception):
        pass

    start = time.process_time()
    try:
        with store.connection(writing=True) as connection:
            intake = Intake(connection, delta.contents)
            for piece in delta.slices():
                intake.stage(piece)
                connection.exec_driver_sql("DELETE FROM arriving")
            intake.finish()
            raise _Enough
    except _Enough:
        return time.process_time() - start


def _floor(store: Store, contents: Contents) -> float:
    teller = contents.sender
    with store.connection(writing=True) as connection:
        number = connection.exec_driver_sql(
            "SELECT n FROM sync_dev WHERE uuid = ?", (teller,)
        ).scalar_one()
        connection.exec_driver_sql(
            "CREATE TEMP TABLE source AS SELECT dot, tx, tbl, row, col, val, parent"
            " FROM main.sync_op WHERE dot >= ? AND dot < ?",
            (number << log.SHIFT, number + 1 << log.SHIFT),
        )
        connection.exec_driver_sql(
            "CREATE TABLE floor (dot INTEGER PRIMARY KEY, tx, tbl, row, col, val, parent)"
        )
        connection.exec_driver_sql("CREATE INDEX ix_floor ON floor (row, col)")

    def insert() -> None:
        with store.connection(writing=True) as connection:
            connection.exec_driver_sql("INSERT INTO floor SELECT * FROM temp.source")

    return _cpu(insert)


def _a_day(furnishing: Furnishing, what: str, bar: float) -> Result:
    path, key = material.vault(material.LARGE)
    times = []
    for at in range(3):
        with (
            _opened(path, key, "one", new=True) as one,
            _opened(path, key, "other", new=True, furnishing=furnishing) as other,
        ):
            with one.connection(writing=True) as connection:
                seal(connection)
                before = vector(connection)
            _work(one, delta_seed=at, edits=DAILY)
            with one.connection() as connection:
                delta = delta_since(connection, before)
                start = time.process_time()
                take_in(other, delta)
                times.append(time.process_time() - start)
    return Result(
        name=f"a day: {DAILY:,} operations into {material.LARGE:,} persons, {what}",
        value=statistics.median(times),
        unit="s",
        bar=bar,
    )


def prepared(edits: int) -> None:
    """Make the offices that ``in_memory`` and ``receiver`` lend."""
    _process("prepare", edits)


def receiver(edits: int) -> AbstractContextManager[Store]:
    """Lend an office that knows what the teller had known before its work."""
    return _office("receiver", edits, "copy")


def in_memory(edits: int) -> Delta:
    """Return a teller's work, held in memory."""
    with _office("teller", edits) as store, store.connection() as connection:
        delta = delta_since(connection, _shared(connection))
        slices: Sequence[Slice] = list(delta.slices())
        return Delta(contents=delta.contents, slices=lambda: iter(slices))


def _shared(connection: Connection) -> dict[bytes, int]:
    """Return what both have had from the beginning: all but the teller's own work."""
    known = vector(connection)
    own = connection.exec_driver_sql("SELECT uuid FROM sync_ctx").scalar_one()
    return {device: seq for device, seq in known.items() if device != own}


def _prepare(edits: int) -> None:
    """Make an office that knows so many people, and a copy of it that has worked on them."""
    base = _path("base", edits)
    vault = material.empty(base, furnishing=Furnishing())
    draw = random.Random(5)  # noqa: S311 - invented people
    with vault.store.transaction(IMPORT_LEDGER) as tx:
        rows = material.people(draw, PEOPLE)
        material.insert(tx, PersonRow, material.PERSON_COLUMNS, rows)
    with vault.store.connection(writing=True) as connection:
        seal(connection)
    key = vault.key
    vault.close()
    for name in ("teller", "receiver"):
        with _opened(base, key, f"{name}-{edits}", new=True, keep=True) as store:
            if name == "teller":
                _work(store, delta_seed=1, edits=edits)
        fold_journal(_path(name, edits), key)


def _work(store: Store, *, delta_seed: int, edits: int, every: int = 1) -> None:
    """Change so many cells, or every so many of the same ones, to other values."""
    with store.connection(writing=True) as connection:
        _edit(connection, random.Random(delta_seed), edits, every)  # noqa: S311 - invented work
        seal(connection)


def _edit(connection: Connection, draw: random.Random, edits: int, every: int) -> None:
    raw: Any = connection.connection
    ids = [row[0] for row in raw.execute("SELECT id FROM person ORDER BY id")]
    for first in range(0, edits, _SAVE):
        cells = [
            (draw.choice(COLUMNS), f"{draw.randrange(10_000)}", draw.choice(ids))
            for _ in range(min(_SAVE, edits - first))
        ]
        if first // _SAVE % every == 0:
            log.begin(connection, user=material.USER, operation="benchmarks.edit")
            for column, value, id_ in cells:
                raw.execute(
                    f'UPDATE person SET "{column}" = ? WHERE id = ?',  # noqa: S608 - our own columns
                    (value if every == 1 else f"{value}x", id_),
                )


def _memory(edits: int) -> None:
    with (
        _office("teller", edits) as teller,
        _office("receiver", edits, "copy") as receiver,
        teller.connection() as connection,
    ):
        take_in(receiver, delta_since(connection, _shared(connection)))
    sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}\n")


def _path(name: str, edits: int) -> Path:
    return material.FOLDER / f"sync-{name}-{edits}.juwu"


@contextmanager
def _office(name: str, edits: int, copy: str = "") -> Iterator[Store]:
    path = _path(name, edits)
    key = keyring.unlock(keyring.load(_path("base", edits)), material.USER, material.PASSWORD)
    if copy:
        with _opened(path, key, f"{name}-{copy}") as store:
            yield store
        return
    vault = material.opened(path, key, Furnishing())
    yield vault.store
    vault.close()


@contextmanager
def _opened(
    path: Path,
    key: bytes,
    name: str,
    *,
    new: bool = False,
    keep: bool = False,
    furnishing: Furnishing = _BARE,
) -> Iterator[Store]:
    """Open a copy of a closed vault; it goes away unless it is to be kept."""
    copy = material.FOLDER / f"sync-{name}.juwu"
    for leftover in copy.parent.glob(f"{copy.name}*"):
        leftover.unlink()
    shutil.copyfile(path, copy)
    vault = material.opened(copy, key, furnishing)
    if new:
        with vault.store.connection(writing=True) as connection:
            take_new_identity(connection)
    yield vault.store
    vault.close()
    if not keep:
        for leftover in copy.parent.glob(f"{copy.name}*"):
            leftover.unlink()


def _process(what: str, edits: int) -> str:
    """Do it in a process of its own, and return what it says."""
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "benchmarks.sync", what, str(edits)],
        check=True,
        cwd=Path(__file__).parent.parent,
        stdout=subprocess.PIPE,
        text=True,
    )
    return done.stdout.strip()


if __name__ == "__main__":
    _WORK: dict[str, Callable[[int], None]] = {"prepare": _prepare, "memory": _memory}
    _WORK[sys.argv[1]](int(sys.argv[2]))
