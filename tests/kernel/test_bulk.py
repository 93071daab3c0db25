import gc

import pytest

from shequ_desktop.kernel.bulk import undisturbed


def test_cycles_are_looked_for_again_afterwards_whatever_happens() -> None:
    with pytest.raises(ValueError, match="broken off"), undisturbed():
        assert not gc.isenabled()
        raise ValueError("broken off")

    assert gc.isenabled()


def test_one_within_another_leaves_the_end_to_the_outer_one() -> None:
    @undisturbed()
    def inner() -> bool:
        return gc.isenabled()

    with undisturbed():
        assert not inner()
        assert not gc.isenabled()
