"""Offices, sticks and wrong clocks, many times over.

Run ``python -m support.simulation FIRST LAST [OFFICES] [--restores]`` in ``tests/`` for as many
seeds as there is time for; a failing seed is printed and can be run alone.
"""

import argparse
import random
import sys
from dataclasses import dataclass
from pathlib import Path

from support import oracle
from support.offices import Office, Package, Town

from shequ_desktop.sync.disputes import Decision, Dispute, delete, keep

DAY_MS = 86_400_000
WRONG = (0, 0, 0, -10 * 365 * DAY_MS, 70 * 365 * DAY_MS, -3 * DAY_MS)


@dataclass
class Told:
    """How a run went."""

    seed: int
    converged: bool
    """Whether all offices show the same, and what the definition says."""
    operations: int
    disputes: int
    restores: int
    archived: int
    """Operations that went out of the log."""


class Simulation:
    """One run: random work, random sticks, then everybody meets everybody."""

    def __init__(
        self, seed: int, offices: int, *, steps: int, restores: bool, workers: int = 0
    ) -> None:
        self._draw = random.Random(seed)  # noqa: S311 - not a secret
        self._town = Town(offices + workers)
        self._offices = self._town.offices[:offices]
        self._workers = self._town.offices[offices:]
        self._areas = {
            worker.path: (bytes([250 + at]) * 16, bytes([240 + at // 2]) * 16)
            for at, worker in enumerate(self._workers)
        }
        self._skew = [self._draw.choice(WRONG) for _ in self._town.offices]
        self._now = 1_700_000_000_000
        self._sticks: list[Package] = []
        self._views: dict[Path, list[Package]] = {worker.path: [] for worker in self._workers}
        self._all_areas = sorted({each for areas in self._areas.values() for each in areas})
        self._steps = steps
        self._restores = restores
        self._restored = 0
        self._archived = 0
        self._seed = seed

    def run(self) -> Told:
        try:
            for _ in range(self._steps):
                self._step()
            for worker in self._workers:
                self._offices[0].take_in(worker.tell())
            self._exchange()
            return self._told()
        finally:
            self._town.close()

    def _told(self) -> Told:
        digests = {office.digest() for office in self._offices}
        ops: dict[oracle.Name, oracle.Op] = {}
        for office in self._offices:
            with office.writing() as connection:
                ops |= oracle.operations(connection)
        defined = oracle.state(ops, self._offices[0].shape)
        same = all(self._sees_its_part(worker) for worker in self._workers)
        for office in self._offices:
            with office.writing() as connection:
                same &= oracle.shown(connection, office.shape) == defined
        return Told(
            seed=self._seed,
            converged=same and len(digests) == 1,
            operations=len(ops),
            disputes=len(self._offices[0].disputes()),
            restores=self._restored,
            archived=self._archived,
        )

    def _exchange(self) -> None:
        """Let the offices tell each other everything, and show each worker his part."""
        for _ in range(2):
            for one in self._offices:
                for other in self._offices:
                    if one is not other:
                        other.take_in(one.tell_to(other))
        for worker in self._workers:
            worker.take_in(self._offices[-1].show(self._areas[worker.path]))

    def _sees_its_part(self, worker: Office) -> bool:
        """Tell whether a worker shows what the offices show of his area, and nothing else."""
        areas = self._areas[worker.path]
        marks = ", ".join("?" * len(areas))
        part = (
            "SELECT i.id, i.deleted_at, i.a, i.b, i.friend_id, group_concat(r.col || hex(o.val))"
            " FROM item i LEFT JOIN sync_rival r ON r.row = i.id AND r.tbl = 1 AND r.col NOT IN (1, 4)"
            " LEFT JOIN main.sync_op o ON o.dot = r.dot"
        )
        there = f"{part} WHERE i.deleted_at IS NULL AND i.friend_id IN ({marks}) GROUP BY i.id"
        here = worker.rows(f"{part} GROUP BY i.id")
        expected = self._offices[0].rows(there, areas)
        secrets = worker.rows("SELECT 1 FROM item WHERE note IS NOT NULL")
        return (
            not secrets
            and not worker.rows("SELECT 1 FROM voucher")
            and [_apart(row) for row in here] == [_apart(row) for row in expected]
        )

    def _step(self) -> None:
        draw = self._draw
        self._now += draw.randrange(1, 10_000_000)
        at = draw.randrange(len(self._town.offices))
        office = self._town.offices[at]
        if draw.random() < 0.02:
            self._skew[at] += draw.choice([-1, 1]) * draw.randrange(10**11)
        office.wall = self._now + self._skew[at]
        if self._restores:
            self._maybe_restore(at)
        if office in self._workers:
            self._step_of_worker(office)
            return
        if draw.random() < 0.01:
            self._exchange()
            self._archived += office.compact([o for o in self._town.offices if o is not office])
        kind = draw.random()
        if kind < 0.5:
            self._work(office)
        elif kind < 0.75:
            other = draw.choice([each for each in self._offices if each is not office])
            self._sticks.append(office.tell() if draw.random() < 0.1 else office.tell_to(other))
        elif self._sticks:
            # Any stick, into any computer: old ones, again, and not addressed to it.
            office.take_in(draw.choice(self._sticks), batch=draw.choice([1, 3, 1000]))

    def _step_of_worker(self, worker: Office) -> None:
        """A worker meets offices only; what he takes in may be old, and another office's."""
        draw = self._draw
        kind = draw.random()
        office = draw.choice(self._offices)
        if kind < 0.4:
            self._work_outside(worker)
        elif kind < 0.6:
            self._sticks.append(worker.tell_to(office))
        elif kind < 0.7:
            self._views[worker.path].append(office.show(self._areas[worker.path]))
        elif views := self._views[worker.path]:
            worker.take_in(draw.choice(views))

    def _work_outside(self, worker: Office) -> None:
        draw = self._draw
        rows = [row for (row,) in worker.rows("SELECT id FROM item ORDER BY id")]
        area = draw.choice(self._areas[worker.path])
        if not rows or draw.random() < 0.2:
            with worker.working() as (connection, _):
                connection.exec_driver_sql(
                    "INSERT INTO item VALUES (?, NULL, ?, ?, NULL, ?)",
                    (draw.randbytes(16), f"w{draw.randrange(5)}", draw.randrange(5), area),
                )
        elif draw.random() < 0.2:
            self._decide(worker)
        else:
            column = draw.choice(["a", "b", "deleted_at"])
            value = f"v{draw.randrange(6)}" if column == "a" else draw.randrange(1, 6)
            worker.change(draw.choice(rows), **{column: value})

    def _work(self, office: Office) -> None:
        draw = self._draw
        kind = draw.random()
        if kind < 0.12:
            self._decide(office)
            return
        if kind < 0.15:
            self._take_back(office)
            return
        rows = [row for (row,) in office.rows("SELECT id FROM item ORDER BY id")]
        with office.working() as (connection, _):
            for _ in range(draw.randrange(1, 4)):
                kind = draw.random()
                if not rows or kind < 0.15:
                    connection.exec_driver_sql(
                        "INSERT INTO item VALUES (?, NULL, ?, ?, NULL, NULL)",
                        (draw.randbytes(16), f"a{draw.randrange(5)}", draw.randrange(5)),
                    )
                elif kind < 0.2:
                    connection.exec_driver_sql(
                        "INSERT INTO voucher VALUES (?, NULL, ?)",
                        (draw.randbytes(16), draw.randrange(100)),
                    )
                else:
                    column, value = self._cell(rows)
                    connection.exec_driver_sql(
                        f'UPDATE item SET "{column}" = ? WHERE id = ?',  # noqa: S608 - our own columns
                        (value, draw.choice(rows[:6])),
                    )

    def _cell(self, rows: list[bytes]) -> tuple[str, object]:
        draw = self._draw
        return draw.choice(
            [
                ("a", f"v{draw.randrange(6)}"),
                ("b", draw.randrange(6)),
                ("note", draw.choice([None, "x", "y"])),
                ("friend_id", draw.choice([*rows, *self._all_areas, *self._all_areas])),
                ("deleted_at", draw.choice([None, None, 0, draw.randrange(1, 9)])),
            ]
        )

    def _decide(self, office: Office) -> None:
        if found := office.disputes():
            office.settle(*self._decisions(self._draw.choice(found)))

    def _take_back(self, office: Office) -> None:
        packages = office.rows(
            "SELECT n FROM sync_package WHERE operations > 0 AND undone_by IS NULL"
        )
        if packages:
            office.take_back(self._draw.choice(packages)[0])

    def _decisions(self, dispute: Dispute) -> list[Decision]:
        draw = self._draw
        if dispute.deletion is not None:
            return [draw.choice([keep, delete])(dispute)]
        cell = draw.choice(dispute.cells)
        return [
            Decision(
                table=cell.table,
                row=cell.row,
                column=cell.column,
                value=draw.choice(cell.voices).value,
            )
        ]

    def _maybe_restore(self, at: int) -> None:
        office = self._town.offices[at]
        kept = Path(f"{office.path}.kept")
        if self._draw.random() < 0.03 and kept.exists():
            office.restore(kept)
            self._restored += 1
        elif self._draw.random() < 0.08:
            office.keep_copy(kept)


def _apart(row: tuple[object, ...]) -> tuple[object, ...]:
    """Return a row with what is disputed of it in any order."""
    return (*row[:-1], None if row[-1] is None else sorted(str(row[-1]).split(",")))


def run(
    seed: int, offices: int = 6, *, steps: int = 120, restores: bool = False, workers: int = 0
) -> Told:
    """Run one seed.

    Args:
        workers: Devices beside the offices that may see but a part.
    """
    return Simulation(seed, offices, steps=steps, restores=restores, workers=workers).run()


def main() -> int:
    """Run seeds; return 1 if one of them did not converge."""
    parser = argparse.ArgumentParser(prog="support.simulation", description=__doc__)
    parser.add_argument("first", type=int)
    parser.add_argument("last", type=int)
    parser.add_argument("offices", type=int, nargs="?", default=6)
    parser.add_argument("--restores", action="store_true")
    given = parser.parse_args()
    failed = []
    totals = [0, 0, 0, 0]
    for seed in range(given.first, given.last):
        told = run(seed, given.offices, restores=given.restores)
        totals = [
            a + b
            for a, b in zip(
                totals,
                (told.operations, told.disputes, told.restores, told.archived),
                strict=True,
            )
        ]
        if not told.converged:
            failed.append(seed)
    sys.stdout.write(
        f"{given.last - given.first} seeds, {totals[0]} operations, {totals[1]} disputes left,"
        f" {totals[2]} restores, {totals[3]} archived; failed: {failed or 'none'}\n"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
