"""A copy on a USB stick keeps everything beside it; an installed one asks the system."""

import sys
from pathlib import Path

import pytest

from shequ_desktop.app.places import usual_places


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a program that believes to be frozen there."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "shequ-desktop.exe"))
    return tmp_path


def test_a_portable_copy_leaves_no_trace_on_the_computer(frozen: Path) -> None:
    (frozen / "portable.txt").touch()
    places = usual_places()

    every = (places.settings, places.log, places.documents, places.demo)
    assert all(place.is_relative_to(frozen / "data") for place in every)


def test_without_the_marker_the_system_says_where_things_lie(frozen: Path) -> None:
    places = usual_places()

    every = (places.settings, places.log, places.documents, places.demo)
    assert not any(place.is_relative_to(frozen) for place in every)
