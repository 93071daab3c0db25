"""The plug is pulled while a package is written: what has its name is whole."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from support.families import family
from support.paired import Pair
from support.vaults import dump, open_

from shequ_desktop.storage.vault import unsound
from shequ_desktop.sync.arrival import inspect
from shequ_desktop.sync.delivery import packages_in

ROOT = Path(__file__).parents[2]
KILLS = 6
FAMILIES = 6


def kill_after(pair: Pair, peer: str, stick: Path, after: float) -> None:
    path, key = pair.host.vault.path, pair.host.vault.key.hex()
    worker = subprocess.Popen(  # noqa: S603 - our own interpreter, our own code
        [
            *(sys.executable, "-m", "support.killed_export"),
            *(str(path), key, peer, str(stick)),
        ],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"},
    )
    with worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
        time.sleep(after)
        worker.kill()


def test_a_package_with_a_name_is_whole_and_the_vault_unharmed(pair: Pair, stick: Path) -> None:
    for number in range(FAMILIES):
        family(pair.host.vault.store, f"张{number}", f"李{number}")
    before = dump(pair.host.vault.store)
    moments = random.Random(5)  # noqa: S311 - the same every time
    path, key, peer = pair.host.vault.path, pair.host.vault.key, pair.grid.key_id
    pair.host.vault.close()

    for _ in range(KILLS):
        kill_after(pair, peer, stick, moments.uniform(0, 0.15))

    pair.host.vault = open_(path, key)
    with pair.host.vault.store.connection() as connection:
        assert unsound(connection) == []
    assert dump(pair.host.vault.store) == before
    packages = packages_in(stick)
    assert packages
    for package in packages:
        assert inspect(package, pair.grid.we).refusal is None, package
    assert all(".sqpkg" in each.name for each in stick.iterdir())
