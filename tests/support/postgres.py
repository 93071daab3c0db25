"""A PostgreSQL server of our own: in a temporary folder, on a socket, gone afterwards."""

import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine

from shequ_desktop.sync.hub.database import connect

_NUMBERS = count(1)
_INSTALLED = Path("/usr/lib/postgresql")
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "20",
}


def programs() -> Path | None:
    """Return the folder of the newest PostgreSQL's programs; ``None``: there is none."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    versions = _INSTALLED.glob("*/bin/initdb")
    return max((each.parent for each in versions), key=_version, default=None)


@contextmanager
def server(programs_: Path, **settings: str) -> Iterator[str]:
    """Run a server; yield the address of its socket's folder."""
    # Short, and open to the server's user: a socket's path has at most 107 characters.
    folder = Path(tempfile.mkdtemp(prefix="shequ-pg-"))
    if _is_root():
        shutil.chown(folder, "postgres")
    data = folder / "data"
    given = {**_SETTINGS, **settings, "unix_socket_directories": str(folder)}
    options = " ".join(f"-c {name}='{value}'" for name, value in given.items())
    try:
        _run(
            *(programs_ / "initdb", "-D", data, "-U", "postgres", "-A", "trust"),
            *("--encoding=UTF8", "--no-locale", "--no-sync"),
        )
        start = ("-w", "-t", "60", "-l", folder / "log", "-o", options, "start")
        _run(programs_ / "pg_ctl", "-D", data, *start)
        try:
            yield str(folder)
        finally:
            _run(programs_ / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder)


def address(folder: str, database: str = "postgres") -> str:
    """Return what the program is told to reach a database."""
    return f"postgresql://postgres@/{database}?host={folder}"


def _run(program: Path, *arguments: object) -> None:
    """Run a program of PostgreSQL's as somebody whom it accepts: never as root."""
    somebody = ("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups")
    subprocess.run(  # noqa: S603 - a known program
        [*(somebody if _is_root() else ()), str(program), *map(str, arguments)],
        check=True,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _version(programs_: Path) -> int:
    name = programs_.parent.name
    return int(name) if name.isdigit() else 0


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The folder of a running server's socket."""
    found = programs()
    if found is None:
        assert "CI" not in os.environ, "dev.py installs PostgreSQL"
        pytest.skip("PostgreSQL is not installed here: Debian's package is postgresql")
    if _is_root() and not Path("/").stat().st_mode & stat.S_IXOTH:
        pytest.skip("nobody but root may pass this system's root folder, and root runs no server")
    with server(found) as folder:
        yield folder


@pytest.fixture
def database(postgres: str) -> str:
    """The address of an empty database."""
    name = f"street_{next(_NUMBERS)}"
    engine = connect(address(postgres))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return address(postgres, name)


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    opened = connect(database)
    yield opened
    opened.dispose()
