import gc

import pytest

from shequ_desktop.kernel.bulk import undisturbed


@undisturbed()
def is_disturbed() -> bool:
    return gc.isenabled()


@undisturbed()
def break_off() -> None:
    raise ValueError("broken off")


def test_nobody_looks_for_cycles_meanwhile() -> None:
    assert not is_disturbed()


def test_cycles_are_looked_for_again_afterwards_whatever_happens() -> None:
    with pytest.raises(ValueError, match="broken off"):
        break_off()

    assert gc.isenabled()


def test_one_within_another_leaves_the_end_to_the_outer_one() -> None:
    with undisturbed():
        assert not is_disturbed()
        assert not gc.isenabled()
