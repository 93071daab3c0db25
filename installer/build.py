"""Builds what users install: ``python dev.py build windows|portable|deb``.

On a Windows PC the program is frozen natively; on Linux, as root, inside Wine, with a
Windows Python whose origin is proved. Everything lies in ``out/release``.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from windows_python import assemble
from wine import Wine

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "out" / "build"
RELEASE = ROOT / "out" / "release"
NAME = "shequ-desktop"
_TOOLS = {"debootstrap": "debootstrap", "osslsigncode": "osslsigncode", "makensis": "nsis"}
_MORE_TOOLS = {"Xvfb": "xvfb", "import": "imagemagick"}
_WHEELS = (
    *("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"),
    *("--abi", "cp311", "--abi", "abi3", "--abi", "none", "--only-binary", ":all:"),
    *("--require-hashes", "--no-deps", "--no-compile", "--quiet"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Build what is asked for; return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py build", description=__doc__)
    parser.add_argument("target", choices=("windows", "portable", "deb"))
    parser.add_argument("--quick", action="store_true", help="a larger set-up program, sooner")
    arguments = parser.parse_args(argv)
    RELEASE.mkdir(parents=True, exist_ok=True)
    made = {
        "windows": lambda: make_setup(frozen_for_windows(), quick=arguments.quick),
        "portable": lambda: make_portable(frozen_for_windows()),
        "deb": lambda: make_deb(frozen_here(WORK / "linux")),
    }[arguments.target]()
    _write_checksums()
    print(f"{made.relative_to(ROOT)}  {made.stat().st_size / 1e6:.1f} MB")
    return 0


def version() -> str:
    """Return the program's version."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


# ---------------------------------------------------------------- freezing


def frozen_for_windows() -> Path:
    """Return the folder with the frozen program for Windows."""
    work = WORK / "windows"
    work.mkdir(parents=True, exist_ok=True)
    _write_icon(work / "shequ.ico")
    (work / "version.txt").write_text(_version_resource(), "utf-8")
    if os.name == "nt":
        return frozen_here(work)
    _need(_TOOLS | _MORE_TOOLS)
    python = work / "python"
    _make_python(work, python)
    sources = work / "source"
    _copy_sources(sources)
    with Wine(work) as wine:
        wine.run(
            *("wine", r"Z:\build\python\python.exe", "-X", "utf8", "-m", "PyInstaller"),
            *("--noconfirm", "--distpath", r"Z:\build\dist", "--workpath", r"Z:\build\work"),
            r"Z:\build\source\installer\shequ.spec",
            SHEQU_BUILD=r"Z:\build",
        )
    return work / "dist" / NAME


def frozen_here(work: Path) -> Path:
    """Return the folder with the program frozen for this system."""
    work.mkdir(parents=True, exist_ok=True)
    options = ("--noconfirm", "--log-level", "WARN", "--distpath", str(work / "dist"))
    _must(
        *(sys.executable, "-m", "PyInstaller", *options, "--workpath", str(work / "work")),
        str(ROOT / "installer" / "shequ.spec"),
        SHEQU_BUILD=str(work),
    )
    return work / "dist" / NAME


def _make_python(work: Path, python: Path) -> None:
    locks = [ROOT / "requirements" / name for name in ("run.txt", "freeze-windows.txt")]
    digest = hashlib.sha256(b"".join(lock.read_bytes() for lock in locks)).hexdigest()
    stamp = work / "python.stamp"
    if stamp.exists() and stamp.read_text("utf-8") == digest:
        return
    downloads = work / "downloads"
    pins = str(ROOT / "requirements" / "windows-python.txt")
    pip = (sys.executable, "-m", "pip")
    _must(
        *(*pip, "download", "--quiet", "--no-deps", "--require-hashes"),
        *("-r", pins, "-d", str(downloads)),
    )
    assemble(downloads, work, python)
    for lock in locks:
        target = str(python / "Lib" / "site-packages")
        _must(*pip, "install", *_WHEELS, "--target", target, "-r", str(lock))
    stamp.write_text(digest, "utf-8")


def _copy_sources(target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    for name in ("src", "resources", "installer", "docs/manual"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))


def _write_icon(target: Path) -> None:
    image = QImage(256, 256, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "resources" / "shequ.svg")).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(target)


def _version_resource() -> str:
    numbers = ", ".join([*version().split("."), "0"])
    texts = {
        "CompanyName": "居务通",
        "FileDescription": "居务通",
        "FileVersion": version(),
        "ProductName": "居务通",
        "ProductVersion": version(),
        "LegalCopyright": "Apache-2.0",
        "OriginalFilename": f"{NAME}.exe",
    }
    pairs = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in texts.items())
    return (
        "# UTF-8\n"
        f"VSVersionInfo(ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers}), mask=0x3f,"
        " flags=0, OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('080404B0', [{pairs}])]),"
        " VarFileInfo([VarStruct('Translation', [2052, 1200])])])\n"
    )


# ---------------------------------------------------------------- what users get


def make_setup(frozen: Path, *, quick: bool = False) -> Path:
    """Return the set-up program for Windows."""
    target = RELEASE / f"居务通-{version()}-setup.exe"
    defines = {
        "VERSION": version(),
        "SOURCE": str(frozen),
        "OUT": str(target),
        "ICON": str(WORK / "windows" / "shequ.ico"),
    }
    given = [f"-D{name}={value}" for name, value in defines.items()]
    compiler = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    script = str(ROOT / "installer" / "windows" / "setup.nsi")
    more = ["-DQUICK"] if quick else []
    _must(compiler, "-V2", "-INPUTCHARSET", "UTF8", *given, *more, script)
    return target


def make_portable(frozen: Path) -> Path:
    """Return an archive to unpack on a USB stick; its data stays beside the program."""
    target = RELEASE / f"居务通-{version()}-portable.zip"
    marker = "有这个文件，居务通就把设置和日志保存在旁边的 data 文件夹里，适合放在优盘上使用。\n"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.writestr("居务通/portable.txt", marker)
        for path in sorted(frozen.rglob("*")):
            if path.is_file():
                archive.write(path, f"居务通/{path.relative_to(frozen).as_posix()}")
    return target


def make_deb(frozen: Path) -> Path:
    """Return a Debian package for 统信 and 麒麟 on x86-64."""
    tree = WORK / "linux" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "opt" / NAME
    shutil.copytree(frozen, home, symlinks=True, copy_function=os.link)
    for name in (NAME, "shequ"):
        link = tree / "usr" / "bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"/opt/{NAME}/{name}")
    icon = tree / "usr/share/icons/hicolor/scalable/apps" / f"{NAME}.svg"
    icon.parent.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "shequ.svg", icon)
    _write(tree / "usr/share/applications" / f"{NAME}.desktop", _DESKTOP)
    kilobytes = sum(path.stat().st_size for path in home.rglob("*") if path.is_file()) // 1024
    _write(tree / "DEBIAN" / "control", _CONTROL.format(version=version(), size=kilobytes))
    target = RELEASE / f"{NAME}_{version()}_amd64.deb"
    _must("dpkg-deb", "--root-owner-group", "--build", str(tree), str(target))
    return target


_DESKTOP = """\
[Desktop Entry]
Type=Application
Name=居务通
Comment=社区居委会办公
Exec=/opt/shequ-desktop/shequ-desktop
Icon=shequ-desktop
Categories=Office;
"""
_CONTROL = """\
Package: shequ-desktop
Version: {version}
Architecture: amd64
Maintainer: 居务通
Installed-Size: {size}
Depends: libc6, libgl1, libegl1, libxkbcommon0, libfontconfig1, libdbus-1-3, libglib2.0-0, libxcb-cursor0
Section: misc
Priority: optional
Description: 居务通：社区居委会办公
 居民会议、分户台账、志愿岗位、经费公开、公示打印、同步交换。数据只保存在本机的加密文件里。
"""


def _write_checksums() -> None:
    files = (path for path in sorted(RELEASE.iterdir()) if path.name != "SHA256SUMS")
    lines = (f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)
    _write(RELEASE / "SHA256SUMS", "".join(lines))


# ---------------------------------------------------------------- running things


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8", newline="\n")


def _need(tools: dict[str, str]) -> None:
    missing = [package for tool, package in tools.items() if shutil.which(tool) is None]
    if missing:
        _must("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing)


def _must(*command: str, **environment: str) -> None:
    sys.stdout.flush()
    subprocess.run(command, env={**os.environ, **environment}, check=True)


if __name__ == "__main__":
    sys.exit(main())
