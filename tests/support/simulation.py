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

    def __init__(self, seed: int, offices: int, *, steps: int, restores: bool) -> None:
        self._draw = random.Random(seed)  # noqa: S311 - not a secret
        self._town = Town(offices)
        self._offices = self._town.offices
        self._skew = [self._draw.choice(WRONG) for _ in self._offices]
        self._now = 1_700_000_000_000
        self._sticks: list[Package] = []
        self._steps = steps
        self._restores = restores
        self._restored = 0
        self._archived = 0
        self._seed = seed

    def run(self) -> Told:
        try:
            for _ in range(self._steps):
                self._step()
            self._town.exchange()
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
        same = True
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

    def _step(self) -> None:
        draw = self._draw
        self._now += draw.randrange(1, 10_000_000)
        at = draw.randrange(len(self._offices))
        office = self._offices[at]
        if draw.random() < 0.02:
            self._skew[at] += draw.choice([-1, 1]) * draw.randrange(10**11)
        office.wall = self._now + self._skew[at]
        if self._restores:
            self._maybe_restore(at)
        if draw.random() < 0.01:
            self._town.exchange()
            self._archived += office.compact([o for o in self._offices if o is not office])
        kind = draw.random()
        if kind < 0.5:
            self._work(office)
        elif kind < 0.75:
            other = draw.choice([each for each in self._offices if each is not office])
            self._sticks.append(office.tell() if draw.random() < 0.1 else office.tell_to(other))
        elif self._sticks:
            # Any stick, into any computer: old ones, again, and not addressed to it.
            office.take_in(draw.choice(self._sticks), batch=draw.choice([1, 3, 1000]))

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
                ("friend_id", draw.choice(rows)),
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
        office = self._offices[at]
        kept = Path(f"{office.path}.kept")
        if self._draw.random() < 0.03 and kept.exists():
            office.restore(kept)
            self._restored += 1
        elif self._draw.random() < 0.08:
            office.keep_copy(kept)


def run(seed: int, offices: int = 6, *, steps: int = 120, restores: bool = False) -> Told:
    """Run one seed."""
    return Simulation(seed, offices, steps=steps, restores=restores).run()


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
