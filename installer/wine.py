"""A Windows to build and try the program on: Wine 10 in a Debian 13 of its own.

Debian 12's Wine cannot run Qt 6; so a Debian 13 is laid out in a folder, once, and
entered with chroot. Needs root and ``debootstrap``. The system speaks Chinese (code
page 936), as the users' do.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

_PACKAGES = ("wine", "wine64", "wine32:i386", "locales", "fontconfig", "fonts-noto-cjk")
_DISPLAY = ":92"
_SHARED = "/build"
_LAST_WORDS = 3000
_DEBIAN = "http://deb.debian.org/debian"


class WineFailed(Exception):
    """A command did not end well; its last words are in the message."""


class Wine:
    """Runs Windows programs; what lies in ``folder`` is drive ``Z:``, folder ``build``, to them.

    Args:
        folder: Everything that is kept: the system, the Windows, what is built.
        windows: The name of the Windows; another name is a fresh one.
    """

    def __init__(self, folder: Path, windows: str = "prefix") -> None:
        self.folder = folder
        self._windows = windows
        self._system = folder / "trixie"
        self._closing = contextlib.ExitStack()

    def __enter__(self) -> Self:
        """Lay out the system if it is not there yet, and start a screen."""
        self._lay_out()
        for kind, source, target in (
            (("-t", "proc"), "proc", "proc"),
            (("--bind",), "/dev", "dev"),
            (("--bind",), "/tmp/.X11-unix", "tmp/.X11-unix"),  # noqa: S108 - where X has its sockets
            (("--bind",), str(self.folder), _SHARED.lstrip("/")),
        ):
            self._mount(kind, source, self._system / target)
        screen = subprocess.Popen(
            ("Xvfb", _DISPLAY, "-screen", "0", "1366x768x24"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._closing.callback(screen.terminate)
        if not (self.folder / self._windows / "system.reg").exists():
            self.run("wineboot", "-i", check=False)
        self._closing.callback(lambda: self.run("wineserver", "-k", check=False))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the screen and let go of what was mounted."""
        self._closing.close()

    @property
    def drive(self) -> Path:
        """The folder that is ``C:`` to Windows programs."""
        return self.folder / self._windows / "drive_c"

    def run(self, *command: str, check: bool = True, seconds: int = 900, **environment: str) -> str:
        """Run a program of the system; return what it says.

        Raises:
            WineFailed: it ended with another code than 0, unless ``check`` is false.
        """
        done = subprocess.run(
            self._entered(command, environment),
            stdin=subprocess.DEVNULL,  # Python for Windows needs one that exists
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
        said = _decoded(done.stdout)
        if check and done.returncode:
            raise WineFailed(command[:3], done.returncode, said[-_LAST_WORDS:])
        return said

    def code(self, *command: str, seconds: int = 300) -> int:
        """Run a program and return its exit code, whatever it says."""
        done = subprocess.run(
            self._entered(command, {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
        return done.returncode

    @contextlib.contextmanager
    def running(self, *command: str) -> Iterator[subprocess.Popen[bytes]]:
        """Keep a program running for as long as the block lasts."""
        program = subprocess.Popen(
            self._entered(command, {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield program
        finally:
            program.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.wait(10)

    def protect(self, source: Path, name: str) -> str:
        """Show a folder where nothing can be written, as on a protected stick; return its path."""
        target = self._system / name
        self._mount(("--bind",), str(source), target)
        _must("mount", "-o", "remount,bind,ro", str(target))
        return f"Z:\\{name}"

    def picture(self, target: Path) -> None:
        """Keep a picture of the screen as PNG."""
        target.parent.mkdir(parents=True, exist_ok=True)
        environment = {**os.environ, "DISPLAY": _DISPLAY}
        subprocess.run(("import", "-window", "root", str(target)), env=environment, check=True)

    def _entered(self, command: Sequence[str], more: dict[str, str]) -> Sequence[str]:
        environment = {
            "HOME": "/root",
            "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
            "LANG": "zh_CN.UTF-8",
            "LC_ALL": "zh_CN.UTF-8",
            "WINEPREFIX": f"{_SHARED}/{self._windows}",
            "WINEDEBUG": "-all",
            "DISPLAY": _DISPLAY,
            **more,
        }
        pairs = (f"{name}={value}" for name, value in environment.items())
        return ("chroot", str(self._system), "env", "-i", *pairs, *command)

    def _lay_out(self) -> None:
        done = self.folder / "trixie.done"
        if done.exists():
            return
        shutil.rmtree(self._system, ignore_errors=True)
        base = ("--variant=minbase", "--include=ca-certificates", "trixie")
        _must("debootstrap", *base, str(self._system), _DEBIAN)
        for path in Path("/etc/apt/apt.conf.d").glob("*"):
            shutil.copy(path, self._system / "etc/apt/apt.conf.d")
        shutil.copy("/etc/resolv.conf", self._system / "etc/resolv.conf")
        script = (
            "dpkg --add-architecture i386 && apt-get update -qq"
            " && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq"
            f" --no-install-recommends {' '.join(_PACKAGES)}"
            " && echo zh_CN.UTF-8 UTF-8 >> /etc/locale.gen && locale-gen"
        )
        _must("chroot", str(self._system), "sh", "-c", script)
        done.touch()

    def _mount(self, kind: Sequence[str], source: str, target: Path) -> None:
        target.mkdir(parents=True, exist_ok=True)
        Path(source).mkdir(parents=True, exist_ok=True) if source.startswith("/") else None
        _must("mount", *kind, source, str(target))
        self._closing.callback(lambda: _let_go(target))


def _decoded(said: bytes) -> str:
    """Return what was said: our own programs speak UTF-8, Windows' own code page 936."""
    try:
        return said.decode()
    except UnicodeDecodeError:
        return said.decode("gb18030", "replace")


def _let_go(target: Path) -> None:
    for _ in range(10):
        if (
            subprocess.run(("umount", str(target)), capture_output=True, check=False).returncode
            == 0
        ):
            return
        time.sleep(0.5)
    subprocess.run(("umount", "-l", str(target)), check=False)


def _must(*command: str) -> None:
    sys.stdout.flush()
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        said = done.stdout.decode("utf-8", "replace")
        raise WineFailed(command[:3], done.returncode, said[-_LAST_WORDS:])
