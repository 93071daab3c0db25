"""Two paired offices, made once and copied for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.paired import Pair, PairTemplate, make_pair, open_pair
from support.vaults import Template


@pytest.fixture(scope="session")
def pair_template(template: Template, tmp_path_factory: pytest.TempPathFactory) -> PairTemplate:
    return make_pair(template, tmp_path_factory.mktemp("pair"))


@pytest.fixture
def pair(pair_template: PairTemplate, tmp_path: Path) -> Iterator[Pair]:
    opened = open_pair(pair_template, tmp_path / "offices")
    yield opened
    opened.host.vault.close()
    opened.grid.vault.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
