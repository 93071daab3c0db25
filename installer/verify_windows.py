"""Proves a set-up program by running it: ``python installer/verify_windows.py``.

It takes what ``dev.py build windows`` has left, installs it in a fresh Windows of Wine
that speaks Chinese, does a clerk's work with what was installed, upgrades, uninstalls,
and writes down what was seen in ``docs/releases``. Each step that fails ends it.
"""

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from build import NAME, RELEASE, ROOT, WORK, version
from wine import Wine

_WANTED = {"setup": 45_000_000, "installed": 160 * 1024 * 1024}
"""Bytes at most. Windows shows 1024 x 1024 bytes as 1 MB."""
_INSTALLED = "C:\\users\\root\\AppData\\Local\\Programs\\ShequDesktop"
_CHINESE = "C:\\办公软件\\居务通"
_DESK = "C:\\users\\root\\Documents\\居务通"
_UNINSTALL = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\ShequDesktop"
_RUNNING, _SHOWN_SECONDS = 32, 40
_PASSWORD = "banyan-tea-7"  # noqa: S105 - of an invented user
_SYSTEM_LIBRARIES = ROOT / "installer" / "windows" / "system_libraries.txt"


class NotProved(Exception):
    """A step did not end as it must; its message says which and how."""


class Proof:
    """One run: the Windows, and what was seen so far."""

    def __init__(self, wine: Wine, setup: Path, frozen: Path, pictures: Path) -> None:
        self.wine, self.setup, self.frozen, self.pictures = wine, setup, frozen, pictures
        self.seen: list[str] = []

    def note(self, text: str) -> None:
        """Keep a line of what was seen."""
        print(text, flush=True)
        self.seen.append(f"- {text}")

    def must(self, held: object, what: str) -> None:
        """Go on only if something held."""
        if not held:
            raise NotProved(what)

    def install(self, *options: str) -> int:
        """Run the set-up program without a window; return its exit code."""
        return self.wine.code("wine", f"Z:\\build\\proof\\{self.setup.name}", "/S", *options)

    def shequ(self, *words: str, home: str = _CHINESE) -> dict[str, object]:
        """Run a command of the console; return what it tells as JSON."""
        said = self.wine.run(
            "wine", f"{home}\\shequ.exe", *words, "--json", SHEQU_PASSWORD=_PASSWORD, seconds=300
        )
        return dict(json.loads(said[said.index("{") :]))

    def inside(self, path: str) -> Path:
        """Return where a path of ``C:`` lies here."""
        return self.wine.drive / path.removeprefix("C:\\").replace("\\", "/")


# ---------------------------------------------------------------- the steps


def sizes_hold(proof: Proof) -> None:
    """How large they are; too large is written down and goes on."""
    found = (path.stat() for path in proof.frozen.rglob("*") if path.is_file())
    folder = sum({each.st_ino: each.st_size for each in found}.values())  # one file, two names
    setup = proof.setup.stat().st_size
    digest = hashlib.sha256(proof.setup.read_bytes()).hexdigest()
    proof.note(f"set-up program {setup / 1e6:.1f} MB, SHA-256 {digest}")
    proof.note(f"installed folder {folder / 1024**2:.1f} MB of 1024 x 1024 bytes ({folder:,})")
    for name, size in (("setup", setup), ("installed", folder)):
        if size > _WANTED[name]:
            proof.note(f"TOO LARGE: {name}, {size:,} bytes of {_WANTED[name]:,}")


def libraries_are_there(proof: Proof) -> None:
    """Every library that is imported lies in the folder or belongs to Windows 10."""
    programs = [path for path in proof.frozen.rglob("*") if path.suffix in {".exe", ".dll", ".pyd"}]
    own = {path.name.lower() for path in programs}
    listed = _SYSTEM_LIBRARIES.read_text("utf-8").splitlines()
    windows = {name for name in listed if not name.startswith("#")}
    asked = {name.lower() for path in programs for name in _imports(path)}
    strange = sorted(
        name for name in asked - own - windows if not name.startswith(("api-ms-win-", "ext-ms-"))
    )
    proof.must(not strange, f"imported from nowhere: {strange}")
    proof.note(f"{len(programs)} programs and libraries import nothing that is not there")


def installs_for_one_user(proof: Proof) -> None:
    """Silently, without administrator, with its links and its endings."""
    begun = time.monotonic()
    proof.must(proof.install() == 0, "silent installation")
    home = proof.inside(_INSTALLED)
    proof.must((home / f"{NAME}.exe").exists(), "program in the user's own folder")
    links = {path.name for path in proof.wine.drive.rglob("*.lnk")}
    proof.must({"居务通.lnk", "卸载居务通.lnk"} <= links, f"links: {links}")
    for ending in ("juwu", "sqpkg"):
        key = f"HKCU\\Software\\Classes\\ShequDesktop.{ending}\\shell\\open\\command"
        proof.must(f"{NAME}.exe" in proof.wine.run("wine", "reg", "query", key), ending)
    seconds = time.monotonic() - begun
    proof.note(f"installed silently for one user in {seconds:.0f} s, with links and endings")
    proof.must(proof.wine.code("wine", f"{_INSTALLED}\\uninstall.exe", "/S") == 0, "uninstall")
    _until(lambda: not (home / f"{NAME}.exe").exists(), "uninstalled")


def works_on_a_chinese_path(proof: Proof) -> None:
    """The installed program opens every room and sets a paper."""
    proof.must(proof.install(f"/D={_CHINESE}") == 0, "installation on a Chinese path")
    out = "C:\\自检 结果"
    proof.wine.run("wine", f"{_CHINESE}\\{NAME}.exe", "--self-test", out, seconds=600)
    report = json.loads((proof.inside(out) / "report.json").read_text("utf-8"))
    proof.must(report["frozen"] and not report["sockets"], f"self-test: {report}")
    proof.must(report["encoding"] == "cp936", f"code page: {report['encoding']}")
    for name in ("paper.pdf", "paper.docx"):
        proof.must((proof.inside(out) / name).stat().st_size, name)
    pages = ", ".join(report["rooms"])
    shown = report["seconds_to_window"]
    proof.note(f"self-test on {_CHINESE}, code page 936: window after {shown} s; {pages}")
    shutil.copytree(proof.inside(out), proof.pictures / "self-test", dirs_exist_ok=True)


def does_a_clerks_work(proof: Proof) -> None:
    """A community is made, a workbook imported and exported, a package carried."""
    proof.inside(_DESK).mkdir(parents=True)
    vault = f"{_DESK}\\幸福里社区.juwu"
    place = ("--name", "幸福里社区", "--code", "320105011003", "--street", "海棠街道")
    proof.shequ("vault", "create", "--vault", vault, *place)
    shutil.copy(ROOT / "resources" / "demo" / "居民基本信息台账.xlsx", proof.inside(_DESK))
    book = f"{_DESK}\\居民基本信息台账.xlsx"
    came = proof.shequ("ledger", "import", book, "--vault", vault)
    out = ("--format", "xlsx", "--out", f"{_DESK}\\导出.xlsx")
    proof.shequ("ledger", "export", *out, "--vault", vault)
    proof.must((proof.inside(_DESK) / "导出.xlsx").stat().st_size, "exported workbook")
    proof.note(f"imported {came['new']} people from a workbook, exported them again")


def carries_a_package(proof: Proof) -> None:
    """What one file knows arrives in the other by a package."""
    one, two = (f"{_DESK}\\{name}.juwu" for name in ("幸福里社区", "笔记本"))
    place = ("--name", "幸福里社区", "--code", "320105011003", "--street", "海棠街道")
    proof.shequ("vault", "create", "--vault", two, *place)
    stick = f"{_DESK}\\U盘"
    proof.inside(stick).mkdir()
    asked, answer = f"{stick}\\申请.sqreq", f"{stick}\\批复.sqpkg"
    proof.shequ("peer", "request", "--name", "笔记本", "--out", asked, "--vault", two)
    role = ("--role", "office", "--yes")
    proof.shequ("peer", "admit", asked, *role, "--out", answer, "--vault", one)
    proof.shequ("peer", "join", answer, "--yes", "--vault", two)
    proof.shequ("package", "export", "--to", "笔记本", "--out", stick, "--vault", one)
    new = next(path for path in proof.inside(stick).glob("*.sqpkg") if path.name != "批复.sqpkg")
    proof.shequ("package", "import", f"{stick}\\{new.name}", "--vault", two)
    digests = [proof.shequ("digest", "--vault", vault)["digest"] for vault in (one, two)]
    proof.must(digests[0] == digests[1], f"digests differ: {digests}")
    proof.note(f"a package of {new.stat().st_size:,} bytes made both files equal: {digests[0]}")


def upgrades_and_keeps_data(proof: Proof) -> None:
    """Not while the program runs; then in its place, and nobody's data is touched."""
    vault = f"{_DESK}\\幸福里社区.juwu"
    before = proof.shequ("digest", "--vault", vault)["digest"]
    with proof.wine.running("wine", f"{_CHINESE}\\{NAME}.exe", "--demo"):
        time.sleep(_SHOWN_SECONDS)
        proof.wine.picture(proof.pictures / "window.png")
        proof.must(proof.install() == _RUNNING, "refused while the program runs")
        proof.wine.run("wine", "taskkill", "/F", "/IM", f"{NAME}.exe", check=False)
    left = proof.inside(_CHINESE) / "_internal" / "stale.txt"
    left.write_text("of the version before", "utf-8")
    time.sleep(3)
    proof.must(proof.install() == 0, "upgrade in place")
    proof.must(not left.exists(), "what the version before has left is gone")
    proof.must(proof.shequ("digest", "--vault", vault)["digest"] == before, "data after upgrade")
    proof.note("refuses an upgrade while it runs (32), then upgrades in place; data unchanged")


def looks_well_at_other_sizes(proof: Proof) -> None:
    """At 96, 120 and 144 dots an inch."""
    key = ("HKCU\\Control Panel\\Desktop", "/v", "LogPixels", "/t", "REG_DWORD")
    for dots in (120, 144):
        proof.wine.run("wine", "reg", "add", *key, "/d", str(dots), "/f")
        proof.wine.run("wineserver", "-k", check=False)  # a Windows that begins anew reads it
        with proof.wine.running("wine", f"{_CHINESE}\\{NAME}.exe", "--demo"):
            time.sleep(_SHOWN_SECONDS)
            proof.wine.picture(proof.pictures / f"window-{dots}.png")
            proof.wine.run("wine", "taskkill", "/F", "/IM", f"{NAME}.exe", check=False)
    proof.wine.run("wine", "reg", "add", *key, "/d", "96", "/f")
    proof.note("pictures at 96, 120 and 144 dots an inch")


def starts_from_a_protected_stick(proof: Proof) -> None:
    """From a folder where nothing can be written."""
    stick = proof.wine.protect(proof.frozen, "stick")
    out = "C:\\从优盘"
    proof.wine.run("wine", f"{stick}\\{NAME}.exe", "--self-test", out, seconds=600)
    proof.must((proof.inside(out) / "report.json").exists(), "self-test from a protected stick")
    proof.note("starts from a folder that cannot be written to")


def uninstalls_and_keeps_data(proof: Proof) -> None:
    """The program goes; the community's files stay."""
    proof.must(proof.wine.code("wine", f"{_CHINESE}\\uninstall.exe", "/S") == 0, "uninstall")
    home = proof.inside(_CHINESE)
    _until(lambda: not (home / "shequ.exe").exists(), "uninstalled")
    proof.must((proof.inside(_DESK) / "幸福里社区.juwu").exists(), "data after uninstalling")
    gone = proof.wine.run("wine", "reg", "query", _UNINSTALL, check=False)
    proof.must("DisplayName" not in gone, "entry in the list of programs")
    proof.note("uninstalled; the community's files are still there")


STEPS: tuple[Callable[[Proof], None], ...] = (
    sizes_hold,
    libraries_are_there,
    installs_for_one_user,
    works_on_a_chinese_path,
    does_a_clerks_work,
    carries_a_package,
    upgrades_and_keeps_data,
    looks_well_at_other_sizes,
    starts_from_a_protected_stick,
    uninstalls_and_keeps_data,
)


def main() -> int:
    """Prove the newest build; return the exit code."""
    work = WORK / "windows"
    setup = RELEASE / f"居务通-{version()}-setup.exe"
    (work / "proof").mkdir(exist_ok=True)
    shutil.copy(setup, work / "proof" / setup.name)
    shutil.rmtree(work / "proof-windows", ignore_errors=True)
    pictures = ROOT / "out" / "proof"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    with Wine(work, "proof-windows") as wine:
        _give_fonts(wine)
        proof = Proof(wine, setup, work / "dist" / NAME, pictures)
        for step in STEPS:
            step(proof)
    _write_down(proof)
    return 0


def _give_fonts(wine: Wine) -> None:
    """Let this Windows have Chinese fonts in its folder, as every Chinese one has."""
    for font in Path("/usr/share/fonts/opentype/noto").glob("Noto*CJK*.ttc"):
        shutil.copy(font, wine.drive / "windows" / "Fonts")


def _write_down(proof: Proof) -> None:
    target = ROOT / "docs" / "releases" / f"{version()}-windows.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    where = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    head = (
        f"# 居务通 {version()} on Windows: what was proved",
        f"`installer/verify_windows.py` on {datetime.now(tz=UTC):%Y-%m-%d}: Wine 10, {where}.",
        "\n".join(proof.seen),
    )
    target.write_text("\n\n".join(head) + "\n", "utf-8", newline="\n")


def _imports(program: Path) -> list[str]:
    said = subprocess.run(
        ("objdump", "-p", str(program)), capture_output=True, text=True, check=True
    ).stdout
    return re.findall(r"DLL Name: (\S+)", said)


def _until(happened: Callable[[], bool], what: str) -> None:
    for _ in range(60):
        if happened():
            return
        time.sleep(1)
    raise NotProved(what)


if __name__ == "__main__":
    sys.exit(main())
