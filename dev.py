#!/usr/bin/env python3
"""Everything a developer does, from a fresh clone with nothing but Python 3.11 to 3.13.

``python dev.py run`` shows the program, ``python dev.py test`` checks it; both set
everything up first. Standard library only.
"""

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXE = ".exe" if os.name == "nt" else ""
PYTHON = BIN / f"python{EXE}"
SHEQU = BIN / f"shequ{EXE}"
STAMP = VENV / "set-up"
"""Holds the digest of what was installed; written last."""
LOCK = ROOT / "requirements" / "dev.txt"
RUN_LOCK = ROOT / "requirements" / "run.txt"
TOUR = ROOT / "out" / "tour"
OLDEST, TOO_NEW = (3, 11), (3, 14)
INTERRUPTED = 130

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""Without these Qt cannot be imported: soname and Debian package."""

SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What an X11 window needs besides."""

FONTS = (
    {"SimSun", "Noto Serif CJK SC", "Source Han Serif SC"},
    {"SimHei", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC"},
)
"""One of each set must be there for papers and windows to be readable."""

FONT_PACKAGES = ("fontconfig", "fonts-noto-cjk")

TEST_TOOLS = {"soffice": "libreoffice-writer-nogui", "objdump": "binutils"}
"""Only tests need them: one lays out our Word files, the other helps to freeze the program."""

POSTGRESQL = Path("/usr/lib/postgresql")
"""Where Debian puts PostgreSQL's servers; tests of the street's hub start one."""


def main() -> int:
    """Do what the command line asks; return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a console's own code page
    parser = _parser()
    arguments, extra = parser.parse_known_args()
    if extra and not arguments.passes_on:
        parser.error(f"unrecognized arguments: {' '.join(extra)}")
    os.chdir(ROOT)
    try:
        code: int = arguments.command(arguments, extra)
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: Command, help_: str, *, passes_on: bool = False) -> None:
        one = commands.add_parser(name, help=help_, description=help_)
        one.set_defaults(command=command, passes_on=passes_on)
        if command is run:
            one.add_argument("--tour", action="store_true", help="play the tour, screen or not")

    add("setup", setup, "make or refresh .venv; the others do this first")
    add("run", run, "open the demo community; without a screen, play the tour into out/tour")
    add("test", test, "run every check; further arguments go to pytest", passes_on=True)
    add("bench", bench, "run the benchmarks; further arguments go to them", passes_on=True)
    add("build", build, "make what users install: windows, portable or deb", passes_on=True)
    add("lock", lock, "pin the dependencies anew; further arguments go to uv", passes_on=True)
    return parser


Command = Callable[[argparse.Namespace, Sequence[str]], int]


# ---------------------------------------------------------------- the commands


def setup(_: argparse.Namespace, __: Sequence[str]) -> int:
    """Make ``.venv`` hold exactly what the lock says, and build what git ignores."""
    _set_up()
    return _say(f"ready: {SHEQU.relative_to(ROOT)}")


def run(arguments: argparse.Namespace, _: Sequence[str]) -> int:
    """Open the demo community, or play the tour where there is nothing to open it on."""
    _set_up()
    if _has_screen() and not arguments.tour:
        return _python("-m", "shequ_desktop", "--demo")
    shutil.rmtree(TOUR, ignore_errors=True)
    code = _python(
        *("-m", "shequ_desktop.tour", "--out", str(TOUR)),
        QT_QPA_PLATFORM="offscreen",
    )
    if code:
        _stop("导览没有走完，原因见上面的信息。 The tour broke off; see above.")
    return _say(_what_the_tour_left())


def test(_: argparse.Namespace, extra: Sequence[str]) -> int:
    """Run every check; the first that fails ends it, pytest's closing line is the last one."""
    _set_up(_missing_test_tools())
    lint_imports = (
        "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
    )
    steps: Mapping[str, Sequence[str]] = {
        "format": ("-m", "ruff", "format", "--check", "--quiet"),
        "ruff": ("-m", "ruff", "check", "--quiet"),
        "mypy": ("-m", "mypy"),
        "import-linter": ("-c", lint_imports),
        "translations": (str(ROOT / "installer" / "build_assets.py"), "--check"),
    }
    for name, step in steps.items():
        _say(f"== {name}")
        if _python(*step):
            _stop(f"the check “{name}” failed; what it found is above.")
    _say("== pytest")
    return _python("-m", "pytest", *extra, QT_QPA_PLATFORM="offscreen")


def bench(_: argparse.Namespace, extra: Sequence[str]) -> int:
    """Run the benchmarks, which say themselves what is too slow."""
    _set_up()
    return _python("-m", "benchmarks", *extra, QT_QPA_PLATFORM="offscreen")


def build(_: argparse.Namespace, extra: Sequence[str]) -> int:
    """Build the set-up program, the portable archive or the Debian package, into out/release."""
    _set_up()
    return _python(str(ROOT / "installer" / "build.py"), *extra, QT_QPA_PLATFORM="offscreen")


def lock(_: argparse.Namespace, extra: Sequence[str]) -> int:
    """Write the locks from ``pyproject.toml``; pins stay unless ``--upgrade`` is given."""
    uv = shutil.which("uv", path=f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}")
    if uv is None:
        _stop("locks are made by uv: put it on the PATH (pip install uv).")
    options = (
        *("--universal", "--generate-hashes", "--no-emit-index-url", "--quiet"),
        *("--custom-compile-command", "python dev.py lock"),
    )
    compile_ = (uv, "pip", "compile", "pyproject.toml", *options, *extra)
    for_dev = (
        "--extra",
        "dev",
        "--extra",
        "hub",
        "--constraints",
        RUN_LOCK.relative_to(ROOT).as_posix(),
    )
    for target, more in ((RUN_LOCK, ()), (LOCK, for_dev)):
        target.parent.mkdir(exist_ok=True)
        _must(*compile_, *more, "--output-file", target.relative_to(ROOT).as_posix())
    # Wheels for Windows are chosen on Linux, where markers would be read as Linux'.
    windows = ("--python-platform", "windows", "--python-version", "3.11")
    freeze = (uv, "pip", "compile", "requirements/freeze.in", *windows, *options[1:], *extra)
    _must(*freeze, "--output-file", "requirements/freeze-windows.txt")
    return 0


# ---------------------------------------------------------------- setting up


def _set_up(more_packages: Sequence[str] = ()) -> None:
    _check_python()
    _check_system(more_packages)
    if not (SHEQU.exists() and STAMP.exists() and STAMP.read_text("utf-8") == _digest()):
        _install()
    _must(str(PYTHON), "-c", "import build_assets as a; a.build_if_stale()", PYTHONPATH="installer")


def _check_python() -> None:
    if not OLDEST <= sys.version_info[:2] < TOO_NEW:
        shown = ".".join(map(str, sys.version_info[:2]))
        _stop(f"Python 3.11, 3.12 or 3.13 is needed; this is {shown}.")


def _install() -> None:
    digest = _digest()
    if VENV.exists() and not _works(PYTHON, "-c", ""):
        shutil.rmtree(VENV)
    if not VENV.exists():
        _say("making .venv")
        _must(sys.executable, "-m", "venv", str(VENV))
    if not _works(PYTHON, "-m", "pip", "--version"):
        _must(str(PYTHON), "-m", "ensurepip", "--default-pip")
    _say("installing what requirements/dev.txt lists; the first time this takes a few minutes")
    locked = ("--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(LOCK))
    _must(*_PIP, *locked)
    # Nothing is looked up for ourselves: what builds us is in the lock.
    _must(*_PIP, "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
    STAMP.write_text(digest, "utf-8")


_PIP = (
    *(str(PYTHON), "-m", "pip", "install", "--no-warn-script-location"),
    *(() if sys.stdout.isatty() else ("--quiet",)),
)


def _digest() -> str:
    """Return what identifies what is installed, and where."""
    digest = hashlib.sha256(str(ROOT).encode())
    for source in (LOCK, ROOT / "pyproject.toml", ROOT / "hatch_build.py"):
        digest.update(source.read_bytes())
    return digest.hexdigest()


# ---------------------------------------------------------------- what the system must have


def _check_system(more_packages: Sequence[str]) -> None:
    """Install what Linux lacks, or say how.

    Args:
        more_packages: What is wanted besides.

    Raises:
        SystemExit: without it nothing would run.
    """
    needed = _missing(QT_LIBRARIES)
    if not VENV.exists() and importlib.util.find_spec("ensurepip") is None:
        needed.append("python3-venv")
    wanted = [*_missing(SCREEN_LIBRARIES), *_missing_fonts(), *more_packages]
    packages = needed + wanted
    if not packages or sys.platform != "linux":
        return
    if shutil.which("apt-get") is None:
        advice = f"install your distribution's packages like Debian's {' '.join(packages)}"
    elif os.geteuid() == 0 and _apt_installs(packages):
        return
    else:
        advice = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
    if needed:
        _stop(f"缺少系统组件，请先执行 / system packages are missing, first run:\n  {advice}")
    _say(f"建议执行 / worth running:\n  {advice}")


def _missing(libraries: Mapping[str, str]) -> list[str]:
    if sys.platform != "linux":
        return []
    return [package for soname, package in libraries.items() if not _loads(soname)]


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _missing_fonts() -> list[str]:
    if sys.platform != "linux":
        return []
    lister = shutil.which("fc-list")
    if lister is None:
        return list(FONT_PACKAGES)
    shown = subprocess.run([lister, ":", "family"], capture_output=True, check=False)
    names = shown.stdout.decode("utf-8", "replace").replace("\n", ",").split(",")
    families = {name.strip() for name in names}
    return [] if all(families & any_of for any_of in FONTS) else [FONT_PACKAGES[-1]]


def _missing_test_tools() -> list[str]:
    missing = [package for tool, package in TEST_TOOLS.items() if shutil.which(tool) is None]
    # Debian keeps the server's own programs off the PATH.
    if not (shutil.which("initdb") or any(POSTGRESQL.glob("*/bin/initdb"))):
        missing.append("postgresql")
    # Debian keeps the library that a frozen program needs apart from its Python.
    library = f"libpython3.{sys.version_info.minor}"
    if sys.base_prefix == "/usr" and not _loads(f"{library}.so.1.0"):
        missing.append(library)
    return missing


def _apt_installs(packages: Sequence[str]) -> bool:
    """Install Debian packages; try twice, because a list or a mirror may be out of date."""
    _say(f"installing {' '.join(packages)}")
    options = ("-qq", "-o", "Acquire::Retries=3", "-o", "Dpkg::Use-Pty=0")
    install = ("apt-get", "install", "-y", "--no-install-recommends", *options, *packages)
    for is_last in (False, True):
        shown = [_captured("apt-get", "update", *options), _captured(*install)]
        if shown[-1].returncode == 0:
            return True
        if is_last:
            _say("\n".join(one.stdout for one in shown))
    return False


# ---------------------------------------------------------------- running things


def _environment(more: Mapping[str, str]) -> dict[str, str]:
    """Return the user's environment, made alike everywhere and patient with slow networks."""
    patience = {"PIP_DEFAULT_TIMEOUT": "120", "PIP_RETRIES": "10"}
    fixed = {
        "PYTHONUTF8": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
    }
    return {**patience, **os.environ, **fixed, **more}


def _python(*arguments: str, **environment: str) -> int:
    """Run ``.venv``'s Python; return its exit code."""
    sys.stdout.flush()
    command = [str(PYTHON), *arguments]
    return subprocess.run(command, env=_environment(environment), check=False).returncode


def _must(*command: str, **environment: str) -> None:
    sys.stdout.flush()
    if subprocess.run(command, env=_environment(environment), check=False).returncode:
        _stop(f"this did not work (its own words are above): {' '.join(command)}")


def _works(*command: str | Path) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _captured(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        env=_environment({"DEBIAN_FRONTEND": "noninteractive"}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        text=True,
    )


def _has_screen() -> bool:
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _what_the_tour_left() -> str:
    files = [path for path in TOUR.rglob("*") if path.is_file()]
    kinds = Counter(path.suffix.lstrip(".").upper() for path in files)
    counted = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
    place = TOUR.relative_to(ROOT)
    return (
        f"已按脚本在真实的窗口里走完一遍；截图和打印件在 {place}（{counted}）。\n"
        f"The tour through the real window is done; screenshots and papers: {place} ({counted})."
    )


def _stop(text: str) -> NoReturn:
    sys.exit(f"dev.py: {text}")


def _say(text: str, code: int = 0) -> int:
    print(text, flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
