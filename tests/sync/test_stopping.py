"""A device is stopped: whoever hears of it when, in the end all files show the same."""

from collections.abc import Sequence

import pytest
from support import offices
from support.offices import Office, Package
from support.simulation import Simulation

from shequ_desktop.sync.merging import Merged, Merging, merge
from shequ_desktop.sync.stopping import note_stopped, withdraw


class Theft(Simulation):
    """The first office is stolen at some moment; the others hear of it one by one.

    The second, the host, decides: what it has by then counts.
    """

    def __init__(self, seed: int) -> None:
        super().__init__(seed, 4, steps=120, restores=False)
        self._limit: dict[str, int] = {}

    def ends_alike(self) -> tuple[bool, Sequence[int]]:
        """Run it; return whether all show the same, and how much each has refused."""
        try:
            for _ in range(self._steps):
                self._step()
                self._maybe_steal()
            for office in self._offices:
                self._tell(office)
            self._town.exchange()
            refused = [
                office.rows("SELECT count(*) FROM sync_refused WHERE reason = 'stopped'")[0][0]
                for office in self._offices
            ]
            return len({office.digest() for office in self._offices}) == 1, refused
        finally:
            self._town.close()

    def _maybe_steal(self) -> None:
        if self._limit:
            if self._draw.random() < 0.1:
                self._tell(self._draw.choice(self._offices))
        elif self._draw.random() < 0.03:
            stolen, host = self._offices[0].device, self._offices[1]
            found = host.rows(
                "SELECT max(k.hi) FROM sync_known k JOIN sync_dev d ON d.n = k.n WHERE d.uuid = ?",
                [stolen],
            )
            self._limit = {stolen.hex(): found[0][0] or 0}

    def _tell(self, office: Office) -> None:
        with office.writing() as connection:
            note_stopped(connection, self._limit)


def take_in(self: Office, package: Package, *, batch: int = 1000) -> Merged:
    """Take in a package, and withdraw what has become known to be stolen."""
    how = Merging(
        batch=batch, shape=self.shape, after=[lambda connection: withdraw(connection, self.shape)]
    )
    with self.writing() as connection:
        merged = merge(connection, package.delta(), how)
        connection.exec_driver_sql("DROP TABLE temp.sync_op")
    return merged


@pytest.mark.parametrize("seed", range(16))
def test_whoever_hears_of_it_when_all_end_alike(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offices.Office, "take_in", take_in)
    # Nothing is archived beyond what the host has acknowledged, and its packages bring the news.
    monkeypatch.setattr(offices.Office, "compact", lambda *_: 0)

    alike, refused = Theft(seed).ends_alike()

    assert alike
    assert max(refused) > 0
