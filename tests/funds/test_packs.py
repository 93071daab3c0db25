"""The papers of a term in one folder: whole, provable, and stopped without a trace."""

import hashlib
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from support.money import Days, do, look, quarter, sample_book, sheet
from support.papers import text_of
from support.vaults import Template, open_copy

from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.funds import service
from shequ_desktop.funds.service.packs import LIST, safe_name
from shequ_desktop.funds.values import DISCLOSE
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import Cancelled, NoProgress
from shequ_desktop.storage.store import Store

SPAN = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def store(template: Template, tmp_path: Path) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "money", now=Days())
    sample_book(vault.store)
    yield vault.store
    vault.close()


class Impatient:
    """Stops the work after so many files."""

    def __init__(self, files: int) -> None:
        self._files = files

    def report(self, done: int, _total: int) -> None:
        if done >= self._files:
            raise Cancelled


def test_the_pack_of_a_year_is_whole_and_proves_itself(store: Store, tmp_path: Path) -> None:
    draft = quarter(1)
    printed = sheet(store, draft)
    do(store, DISCLOSE, service.disclose, draft, printed)
    folder = tmp_path / look(store, service.pack_name, SPAN)

    pack = look(store, service.write_pack, folder, SPAN, usual_press(), NoProgress())

    assert folder.name == "幸福里社区经济责任审计资料 2026-01-01至2026-12-31"
    listed = [
        line.split("  ", 1) for line in (folder / LIST).read_text("utf-8").splitlines() if line
    ]
    there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert there == {name for _, name in listed} | {LIST}
    assert pack.files == len(listed) == 9
    for told, name in listed:
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == told
    kept = (folder / "05 公开件/001 经费收支公开表 2026年第一季度.pdf").read_bytes()
    assert kept == printed.pdf
    journal = (folder / "01 收支/2026年收支明细账.pdf").read_bytes()
    assert b"pdfaid" in journal
    assert "131,831.55" in text_of(journal)
    rows = list(
        load_workbook(io.BytesIO((folder / "02 台账/凭证.xlsx").read_bytes())).worksheets[0].values
    )
    signs = {"收": 1, "付": -1}
    amounts = [signs[str(row[3])] * round(float(str(row[8])) * 100) for row in rows[1:]]
    assert len(amounts) == 181
    assert 1_834_527 + sum(amounts) == 13_183_155


def test_a_pack_that_is_stopped_leaves_nothing(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        look(store, service.write_pack, tmp_path / "包", SPAN, usual_press(), Impatient(2))

    assert not [path for path in tmp_path.iterdir() if "包" in path.name]


def test_a_folder_that_is_there_is_not_touched(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "包"
    folder.mkdir()
    (folder / "别的.txt").write_text("留着", "utf-8")

    with pytest.raises(Problem):
        look(store, service.write_pack, folder, SPAN, usual_press(), NoProgress())

    assert [path.name for path in folder.iterdir()] == ["别的.txt"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("a/b:c?.jpg", "a_b_c_.jpg"),
        ("名" * 100 + ".jpg", "名" * 60 + ".jpg"),
        ("XM-2026-001 停车棚", "XM-2026-001 停车棚"),
        ("说明 v1.2版本的第一页", "说明 v1.2版本的第一页"),
    ],
)
def test_names_are_fit_for_every_disk(words: str, name: str) -> None:
    assert safe_name(words) == name
