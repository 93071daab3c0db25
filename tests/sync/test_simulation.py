"""Any work, any sticks, any clocks: in the end all files show what the definition says.

``python -m support.simulation 0 5000`` runs as many seeds as there is time for.
"""

import pytest
from support import simulation


@pytest.mark.parametrize("seed", range(14))
def test_six_offices_end_alike(seed: int) -> None:
    assert simulation.run(seed, 6).converged


@pytest.mark.parametrize("seed", range(1000, 1008))
def test_six_offices_end_alike_though_backups_come_back(seed: int) -> None:
    told = simulation.run(seed, 6, restores=True)
    assert told.converged


@pytest.mark.parametrize("seed", range(2000, 2002))
def test_twelve_offices_end_alike(seed: int) -> None:
    assert simulation.run(seed, 12, steps=80, restores=seed % 2 == 1).converged


@pytest.mark.parametrize("seed", range(3000, 3010))
def test_three_offices_end_alike_and_three_workers_see_their_part(seed: int) -> None:
    assert simulation.run(seed, 3, restores=seed % 2 == 1, workers=3).converged


def test_the_simulation_does_what_it_is_for() -> None:
    told = [simulation.run(seed, 4, restores=seed % 2 == 0) for seed in (1, 2, 3, 4)]

    assert sum(each.disputes for each in told) > 0
    assert sum(each.restores for each in told) > 0
    assert sum(each.operations for each in told) > 100
