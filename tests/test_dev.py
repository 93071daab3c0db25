"""Two commands on a fresh machine: what dev.py promises, and what the locks hold."""

import ast
import importlib.metadata
import importlib.util
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = ("run.txt", "dev.txt")


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py as on a machine that has nothing but Python."""
    return subprocess.run(  # noqa: S603 - our own interpreter, our own program
        [sys.executable, "-X", "utf8", "-I", "-S", str(ROOT / "dev.py"), *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def locked(lock: str) -> Mapping[str, Requirement]:
    """Return what a lock pins, by canonical name, hashes left out."""
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    pins = [Requirement(line.rstrip("\\ ")) for line in text.splitlines() if line[:1].isalnum()]
    return {canonicalize_name(pin.name): pin for pin in pins}


def asked_for() -> list[Requirement]:
    project = PROJECT["project"]
    dev_extra = project["optional-dependencies"]["dev"]
    return [
        Requirement(line)
        for line in (*project["dependencies"], *dev_extra, *PROJECT["build-system"]["requires"])
    ]


def version(pin: Requirement) -> str:
    return str(pin.specifier).removeprefix("==")


@pytest.fixture(scope="module")
def module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


@pytest.mark.parametrize("command", ["setup", "run", "test", "bench", "build"])
def test_help_lists_the_command(command: str) -> None:
    shown = dev("--help")

    assert shown.returncode == 0
    assert re.search(rf"^ +{command} ", shown.stdout, re.MULTILINE)


def test_dev_py_needs_nothing_but_python() -> None:
    tree = ast.parse((ROOT / "dev.py").read_text("utf-8"))
    imported = {
        name.partition(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }

    assert imported <= sys.stdlib_module_names


def test_build_asks_what_to_build() -> None:
    shown = subprocess.run(  # noqa: S603 - our own program
        (sys.executable, ROOT / "installer" / "build.py", "nothing"),
        capture_output=True,
        check=False,
        text=True,
    )

    assert shown.returncode == 2
    assert "windows" in shown.stderr


def test_a_slip_in_the_command_line_is_told_before_anything_is_installed() -> None:
    shown = dev("setup", "--nonsense")

    assert shown.returncode == 2
    assert "--nonsense" in shown.stderr
    assert shown.stdout == ""


def test_a_missing_system_library_is_named_by_its_package(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    missing = module._missing({"libthere-is-none.so.1": "libnone1"})

    assert missing == ["libnone1"]


def test_other_systems_are_not_asked_for_linux_libraries(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    assert module._missing(module.QT_LIBRARIES) == []
    assert module._missing_fonts() == []


def test_what_only_tests_need_is_asked_for_by_its_package(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")

    assert module._missing_test_tools() == ["libreoffice-writer-nogui", "binutils"]


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_exact_and_has_hashes(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    one_line_each = text.replace("\\\n", " ").splitlines()
    pins = [line for line in one_line_each if line and not line.lstrip().startswith("#")]

    loose = [
        line
        for line in pins
        if not re.fullmatch(
            r"[a-z0-9.-]+==[^ ]+( ; [^\\]+?)? +(--hash=sha256:[0-9a-f]{64} *)+", line
        )
    ]

    assert len(pins) == len(locked(lock))
    assert loose == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_says_what_but_never_where_from(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text("utf-8")

    assert "://" not in text
    assert re.findall(r"(?:^|\s)--?(?!hash=)[a-z][a-z-]+", text.replace("# -c", "")) == []


def test_everything_asked_for_is_in_the_lock_of_developers_and_in_range() -> None:
    pins = locked("dev.txt")

    outside = [
        str(wish)
        for wish in asked_for()
        if not wish.specifier.contains(version(pins[canonicalize_name(wish.name)]))
    ]

    assert outside == []


def test_developers_run_what_users_run() -> None:
    for_developers = locked("dev.txt")

    differing = [name for name, pin in locked("run.txt").items() if for_developers[name] != pin]

    assert differing == []


def test_this_environment_is_what_the_lock_says() -> None:
    pins = locked("dev.txt")
    due = [pin for pin in pins.values() if (pin.marker or Marker("os_name != ''")).evaluate()]

    installed = {pin.name: importlib.metadata.version(pin.name) for pin in due}

    assert installed == {pin.name: version(pin) for pin in due}


def test_the_licence_of_everything_that_users_get_is_told() -> None:
    told = (ROOT / "docs" / "licences.md").read_text("utf-8").lower()

    assert [name for name in locked("run.txt") if name not in told] == []


def test_a_change_is_checked_by_the_command_that_developers_use() -> None:
    commands = [
        line for line in (ROOT / ".ci" / "run").read_text("utf-8").splitlines() if "dev.py" in line
    ]

    assert commands == ["exec python3 dev.py test"]
