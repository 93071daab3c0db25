"""Sticks that are full, protected, pulled out, broken or laid with traps."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.deltas import random_delta
from support.paired import Pair
from support.users import bound_by_permissions

from shequ_desktop.storage.problems import StoreFull
from shequ_desktop.sync.arrival import glance, inspect, open_arrival
from shequ_desktop.sync.blobs import Blob
from shequ_desktop.sync.cargo import load
from shequ_desktop.sync.container import Out
from shequ_desktop.sync.delivery import deliver, fetch, packages_in
from shequ_desktop.sync.refusals import (
    NoPackage,
    PackageDamaged,
    StickFull,
    StickGone,
    StickUnsound,
)

ROOT = Path(__file__).parents[2]
LIMIT = 60_000
LARGE = 12 << 20


@contextmanager
def no_file_above(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes: as good as a full stick."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


class Meanwhile:
    """Does something at the first report of progress."""

    def __init__(self, deed: Callable[[], object]) -> None:
        self._deed: Callable[[], object] | None = deed

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        if self._deed is not None:
            deed, self._deed = self._deed, None
            deed()


@pytest.fixture
def package(pair: Pair, stick: Path) -> Path:
    """Return a package of some size from the grid worker to the host."""
    grid = pair.grid
    delta = random_delta(9000, sender=grid.device, workspace=grid.workspace)
    path = grid.write(stick, pair.host, cargo=grid.cargo(delta))
    assert path.stat().st_size > LIMIT
    return path


def content_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.iterdir()
        if path.is_file()
    }


# ---------------------------------------------------------------- writing


def test_a_full_stick_is_told_and_nothing_half_stays(pair: Pair, stick: Path) -> None:
    blob = Blob(bytes(32), os.urandom(LIMIT * 2))
    cargo = pair.host.cargo(blobs=[blob])

    with no_file_above(LIMIT), pytest.raises(StickFull) as refused:
        pair.host.write(stick, pair.grid, cargo=cargo)

    assert "空间不够" in refused.value.told()
    assert list(stick.iterdir()) == []


def test_when_one_of_several_files_cannot_be_written_none_stays(pair: Pair, stick: Path) -> None:
    blob = Blob(bytes(32), os.urandom(LIMIT * 2))
    cargo = pair.host.cargo(blobs=[blob])
    (stick / "给对方.sqpkg.002.part").mkdir()

    with pytest.raises(StickGone):
        pair.host.write(stick, pair.grid, cargo=cargo, volume=LIMIT // 2)

    assert [path.name for path in stick.iterdir()] == ["给对方.sqpkg.002.part"]


PROTECTED = """
import sys
from pathlib import Path
from shequ_desktop.sync.delivery import deliver
from shequ_desktop.sync.refusals import StickProtected

try:
    deliver(Path(sys.argv[1]), "x", lambda out: str(out.write(b"x")))
except StickProtected:
    print("told")
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such folders")
def test_a_protected_stick_is_told(stick: Path) -> None:
    stick.chmod(0o555)

    ran = subprocess.run(  # noqa: S603 - our own script
        [*bound_by_permissions(), sys.executable, "-c", PROTECTED, str(stick)],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )

    assert ran.stdout == "told\n"
    stick.chmod(0o755)
    assert list(stick.iterdir()) == []


def test_a_stick_pulled_out_while_writing_is_told(stick: Path) -> None:
    def make(out: Out) -> str:
        out.write(b"beginning")
        shutil.rmtree(stick)
        return ""

    with pytest.raises(StickGone) as refused:
        deliver(stick, "给对方", make)

    assert "重新插好" in refused.value.told()
    with pytest.raises(StickGone):
        deliver(stick, "给对方", make)


def test_a_stick_that_gives_back_other_bytes_is_told(pair: Pair, stick: Path) -> None:
    """What was written is read again; here it is changed in between."""
    blob = Blob(bytes(32), os.urandom(LARGE))
    envelope = pair.host.envelope(pair.grid)
    cargo = pair.host.cargo(blobs=[blob])

    def spoil() -> None:
        [path] = packages_in(stick)
        with path.open("rb+") as file:
            file.seek(LARGE - 1000)
            file.write(bytes(10))

    with pytest.raises(StickUnsound):
        deliver(stick, "x", lambda out: load(out, envelope, cargo), progress=Meanwhile(spoil))

    assert list(stick.iterdir()) == []


def test_what_is_there_is_never_replaced(pair: Pair, stick: Path) -> None:
    first = pair.host.write(stick, pair.grid)
    before = first.read_bytes()

    second = pair.host.write(stick, pair.grid)

    assert second.name == "给对方 (2).sqpkg"
    assert first.read_bytes() == before
    assert packages_in(stick) == [second, first]


def test_links_laid_on_the_stick_are_not_written_through(pair: Pair, stick: Path) -> None:
    victim = stick.parent / "victim"
    victim.write_bytes(b"precious")
    (stick / "给对方.sqpkg.part").symlink_to(victim)
    (stick / "给别人.sqpkg").symlink_to(victim)

    first = pair.host.write(stick, pair.grid)
    second = pair.host.write(stick, pair.grid, name="给别人")

    assert victim.read_bytes() == b"precious"
    assert (first.name, second.name) == ("给对方.sqpkg", "给别人 (2).sqpkg")


@pytest.mark.parametrize(
    ("wished", "given"),
    [
        ("../../etc/passwd", "etcpasswd"),
        ("给:王/敏*?", "给王敏"),
        ("a\nb\x00c", "abc"),
        ("...", "package"),
        ("长" * 100, "长" * 60),
    ],
)
def test_names_are_such_as_every_stick_takes(
    pair: Pair, stick: Path, wished: str, given: str
) -> None:
    path = pair.host.write(stick, pair.grid, name=wished)

    assert path == stick / f"{given}.sqpkg"


# ---------------------------------------------------------------- reading


def test_reading_changes_nothing_on_the_stick(pair: Pair, package: Path, tmp_path: Path) -> None:
    before = content_of(package.parent)

    glance(package, pair.host.we)
    assert inspect(package, pair.host.we).refusal is None
    fetch(package, tmp_path / "inbox")

    assert content_of(package.parent) == before


def test_a_package_that_shrinks_while_it_is_copied_is_refused(
    pair: Pair, stick: Path, tmp_path: Path
) -> None:
    blob = Blob(bytes(32), os.urandom(LARGE))
    path = pair.grid.write(stick, pair.host, cargo=pair.grid.cargo(blobs=[blob]))

    fetched = fetch(path, tmp_path / "inbox", Meanwhile(lambda: os.truncate(path, LARGE // 2)))

    with pytest.raises(PackageDamaged):
        open_arrival(fetched.path, pair.host.we)


def test_once_copied_the_stick_may_go(pair: Pair, package: Path, tmp_path: Path) -> None:
    fetched = fetch(package, tmp_path / "inbox")

    shutil.rmtree(package.parent)

    arrival = open_arrival(fetched.path, pair.host.we)
    assert len(list(arrival.unpacked.delta.slices())) == 1


def test_a_package_that_is_gone_is_told(pair: Pair, package: Path, tmp_path: Path) -> None:
    package.unlink()

    with pytest.raises(StickGone):
        fetch(package, tmp_path / "inbox")

    assert isinstance(inspect(package, pair.host.we).refusal, StickGone)
    assert list((tmp_path / "inbox").iterdir()) == []


def test_our_own_full_disk_is_told_as_such(package: Path, tmp_path: Path) -> None:
    with no_file_above(LIMIT), pytest.raises(StoreFull):
        fetch(package, tmp_path / "inbox")

    assert list((tmp_path / "inbox").iterdir()) == []


def test_only_files_are_packages(pair: Pair, package: Path, stick: Path, tmp_path: Path) -> None:
    traps = [stick / f"{name}.sqpkg" for name in ("link", "pipe", "folder", "loop")]
    traps[0].symlink_to(package)
    os.mkfifo(traps[1])
    traps[2].mkdir()
    traps[3].symlink_to(traps[3])
    other_name = stick / "package.zip"
    other_name.write_bytes(package.read_bytes())

    for trap in (*traps, other_name):
        assert isinstance(inspect(trap, pair.host.we).refusal, NoPackage), trap
        with pytest.raises(NoPackage):
            fetch(trap, tmp_path / "inbox")

    assert packages_in(stick) == [package]


def test_a_link_in_the_place_of_a_second_file_is_not_followed(
    pair: Pair, stick: Path, tmp_path: Path
) -> None:
    grid = pair.grid
    delta = random_delta(3000, sender=grid.device, workspace=grid.workspace)
    first = grid.write(stick, pair.host, cargo=grid.cargo(delta), volume=9000)
    second = stick / f"{first.name}.001"
    second.rename(tmp_path / "elsewhere")
    second.symlink_to(tmp_path / "elsewhere")

    with pytest.raises(NoPackage):
        fetch(first, tmp_path / "inbox")
