"""Every delta of the simulated offices comes out of its columns as it went in."""

import pytest
from support import offices, simulation
from typing_extensions import override

from shequ_desktop.sync.columns import pack_slices, unpack_slices
from shequ_desktop.sync.delta import Delta
from shequ_desktop.sync.frames import frames


class Packed(offices.Package):
    """A delta that has been packed and unpacked again each time it is read."""

    @override
    def delta(self) -> Delta:
        packed = list(pack_slices(super().delta()))
        return Delta(
            contents=self.contents,
            slices=lambda: unpack_slices(frames(packed, "x"), self.contents, "x"),
        )


@pytest.mark.parametrize("seed", range(3000, 3008))
def test_offices_that_exchange_packed_deltas_end_alike(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offices, "Package", Packed)

    told = simulation.run(seed, 5, restores=seed % 2 == 0)

    assert told.converged
    assert told.operations > 0
