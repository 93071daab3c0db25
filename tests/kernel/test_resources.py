"""The program's own data files are found from a checkout; an installed one: test_packaging."""

from pathlib import Path

import pytest

from shequ_desktop.kernel.resources import resource_path, resource_table

RESOURCES = Path(__file__).parents[2] / "resources"


def test_a_checkout_reads_its_own_data_files() -> None:
    assert resource_path("fonts/families.toml") == RESOURCES / "fonts" / "families.toml"


def test_a_data_file_that_is_missing_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"codes/there_is_none\.toml"):
        resource_path("codes/there_is_none.toml")


TEMPLATES = {"households", "notices", "volunteers", "meetings", "funds"}
"""Folders of papers' templates: their wording is our own."""


@pytest.mark.parametrize(
    "name",
    sorted(
        path.relative_to(RESOURCES).as_posix()
        for path in RESOURCES.rglob("*.toml")
        if path.parent.name not in TEMPLATES
    ),
)
def test_every_table_can_be_read_and_says_where_it_is_from(name: str) -> None:
    source = resource_table(name).get("source", "")

    assert isinstance(source, str)
    assert source.strip()
