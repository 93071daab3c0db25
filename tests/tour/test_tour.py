"""The tour comes to its end, leaves what it promises, and really does what it shows."""

import os
import re
import subprocess
import sys
from pathlib import Path

import openpyxl
import pdfplumber
import pytest
from PySide6.QtGui import QImage

from shequ_desktop.app.opening import open_with_password
from shequ_desktop.households import service
from shequ_desktop.households.values import LedgerQuery
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.meetings import service as meetings
from shequ_desktop.meetings.values import MeetingId, VoteState
from shequ_desktop.tour.changing import FRESH_PHONE, NEWCOMER
from shequ_desktop.tour.founding import PEOPLE
from shequ_desktop.tour.script import ACTS
from shequ_desktop.tour.stage import PASSWORD, USER, Folders

ROOT = Path(__file__).parents[2]


def run_tour(folders: Folders, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own interpreter
        [
            *(sys.executable, "-m", "shequ_desktop.tour"),
            *("--out", str(folders.out), "--home", str(folders.home), *more),
        ],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        check=False,
        text=True,
    )


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    folder = tmp_path_factory.mktemp("tour")
    folders = Folders(home=folder / "home", out=folder / "out")
    (folder / "manual").mkdir()
    (folder / "manual" / "page.md").write_text("![](images/home.png)", "utf-8")
    done = run_tour(folders, "--manual", str(folder / "manual"))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return folders


def test_every_picture_shows_something_and_is_told_of(played: Folders) -> None:
    pictures = sorted(played.out.glob("*.png"))
    told = re.findall(r"\]\((\S+\.png)\)", (played.out / "tour.md").read_text("utf-8"))

    assert len(pictures) > len(ACTS)
    assert told == [each.name for each in pictures]
    assert all(QImage(str(each)).width() >= 400 for each in pictures)


def test_the_manual_gets_the_pictures_that_its_pages_show(played: Folders) -> None:
    (taken,) = played.out.glob("??_home.png")
    images = played.out.parent / "manual" / "images"

    assert [each.name for each in images.iterdir()] == ["home.png"]
    assert (images / "home.png").read_bytes() == taken.read_bytes()


def test_every_picture_of_the_manual_is_there_and_shown() -> None:
    manual = ROOT / "docs" / "manual"
    pages = "".join(page.read_text("utf-8") for page in manual.glob("*.md"))
    shown = set(re.findall(r"\]\(images/(\S+?)\)", pages))

    assert shown == {each.name for each in (manual / "images").iterdir()}


def test_the_papers_say_what_they_are(played: Folders) -> None:
    texts = {}
    for name in ("恢复单-幸福里社区.pdf", "户情卡.pdf"):
        with pdfplumber.open(played.papers / name) as pdf:
            texts[name] = "".join(page.extract_text() for page in pdf.pages).replace(" ", "")

    assert "幸福里社区" in texts["恢复单-幸福里社区.pdf"]
    assert "内部资料" in texts["户情卡.pdf"]
    assert "熊宇桂" in texts["户情卡.pdf"]


def test_the_exported_table_holds_those_who_live_alone(played: Folders) -> None:
    sheet = openpyxl.load_workbook(played.papers / "独居老人.xlsx").worksheets[0]
    head, *people = sheet.iter_rows(values_only=True)

    assert head[0] == "姓名"
    assert people
    assert all("独居老人" in str(row[head.index("人员标签")]) for row in people)


def test_the_restored_file_holds_everybody_and_the_newcomer(played: Folders) -> None:
    path = played.places().documents / "幸福里社区.juwu"
    opened = open_with_password(path, USER, PASSWORD, NoProgress())

    with opened.vault.store.reading() as reading:
        everybody = service.line_numbers(reading, LedgerQuery())
        (number,) = service.line_numbers(reading, LedgerQuery(text=NEWCOMER))
        line = service.line_page(reading, [number])[number]
    opened.vault.close()

    assert len(everybody) == PEOPLE + 1
    assert FRESH_PHONE in line.phones


def test_the_round_of_meetings_is_in_the_file_with_its_seal(played: Folders) -> None:
    path = played.places().documents / "幸福里社区.juwu"
    opened = open_with_password(path, USER, PASSWORD, NoProgress())

    with opened.vault.store.reading() as reading:
        (resolution,) = meetings.resolutions(reading)
        votes = meetings.votes_of(reading, MeetingId(resolution.meeting_id))
        (minutes,) = meetings.minutes(reading, MeetingId(resolution.meeting_id))
        check = meetings.check_seal(reading, minutes.id)
    opened.vault.close()

    assert resolution.number == 1
    assert resolution.board is not None
    assert [vote.state for vote in votes] == [VoteState.PASSED, VoteState.REJECTED]
    assert (check.intact, check.numbers_same) == (True, True)


def test_a_tour_that_cannot_be_played_says_where_it_stopped(tmp_path: Path) -> None:
    folders = Folders(home=tmp_path / "home", out=tmp_path / "out")
    taken = folders.home / "文档" / "居务通"
    taken.parent.mkdir(parents=True)
    taken.write_text("a file where a folder has to be", "utf-8")

    done = run_tour(folders)

    assert done.returncode == 1
    assert "导览没有走完：“新建社区”" in done.stderr
    assert (folders.out / "failed.png").exists()
