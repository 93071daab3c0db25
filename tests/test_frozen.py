"""The program as users get it: frozen into one folder, nothing left behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the frozen program."""
    work = tmp_path_factory.mktemp("frozen")
    options = ("--noconfirm", "--log-level", "ERROR", "--distpath", str(work / "dist"))
    subprocess.run(  # noqa: S603 - our own program
        (
            *(sys.executable, "-m", "PyInstaller", *options, "--workpath", str(work / "work")),
            str(ROOT / "installer" / "shequ.spec"),
        ),
        check=True,
        capture_output=True,
    )
    return work / "dist" / "shequ-desktop"


def test_every_room_opens_and_a_paper_is_set(frozen: Path, tmp_path: Path) -> None:
    # Nothing of this checkout may help: not its Python, not its working directory.
    environment = {name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ}
    done = subprocess.run(  # noqa: S603 - our own program
        (frozen / "shequ-desktop", "--self-test", tmp_path / "out"),
        cwd=tmp_path,
        env={**environment, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"},
        capture_output=True,
        timeout=180,
        check=False,
    )

    assert done.returncode == 0, done.stderr.decode()
    report = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))
    assert report["frozen"]
    assert len(report["rooms"]) == len(set(report["rooms"])) >= 2
    assert report["sockets"] == []
    assert (tmp_path / "out" / "paper.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "out" / "paper.docx").read_bytes().startswith(b"PK")


def test_the_console_speaks_chinese(frozen: Path, tmp_path: Path) -> None:
    counted = ("--entitled", "45", "--present", "30", "--for", "16")
    done = subprocess.run(  # noqa: S603 - our own program
        (frozen / "shequ", "meetings", "judge", "--kind", "representatives", *counted),
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=True,
    )

    assert "法定至少 30 人：符合" in done.stdout.decode()


def test_the_console_keeps_a_community(frozen: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "SHEQU_PASSWORD": "correct horse 2026"}
    vault = ("--vault", tmp_path / "幸福里.juwu", "--json")
    book = frozen / "_internal/shequ_desktop/_resources/demo/居民基本信息台账.xlsx"

    def run(*words: str | Path) -> dict[str, object]:
        done = subprocess.run(  # noqa: S603 - our own program
            (frozen / "shequ", *words, *vault),
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        return dict(json.loads(done.stdout))

    run("vault", "create", "--name", "幸福里社区", "--code", "320105001001", "--street", "海棠街道")
    came = run("ledger", "import", book)
    out = tmp_path / "台账.xlsx"
    run("ledger", "export", "--format", "xlsx", "--out", out)

    assert came["new"] == 2992
    assert out.read_bytes().startswith(b"PK")


def test_nothing_that_reaches_into_a_network_is_there(frozen: Path) -> None:
    names = {path.name.lower() for path in frozen.rglob("*")}

    assert not [name for name in names if "qt6network" in name or "libssl" in name]
    assert not [name for name in names if name.startswith("_ssl")]
