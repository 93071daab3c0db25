"""Two offices that meet by files only, each driven by a script."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from support import vaults

from console.conftest import Shequ
from shequ_desktop.community.service import write_community
from shequ_desktop.community.values import FOUND_COMMUNITY, Community


class Office:
    """One vault, and the console beside it."""

    def __init__(self, shequ: Shequ, folder: Path) -> None:
        folder.mkdir()
        made = vaults.make_template(folder)
        self._shequ, self.vault = shequ, made.path
        vault = vaults.open_(made.path, made.key)
        with vault.store.transaction(FOUND_COMMUNITY) as tx:
            write_community(tx, Community(name="幸福里社区", code="110105001001"))
        vault.close()

    def __call__(self, *words: object, expected: int = 0) -> Any:
        said = self._shequ(*words, "--vault", self.vault, "--json")
        assert said.code == expected, said.err
        return said.object

    def people(self) -> dict[str, dict[str, Any]]:
        return {
            each["full_name"]: each
            for each in self("ledger", "export", "--format", "json")["persons"]
        }


@pytest.fixture
def committee(shequ: Shequ, tmp_path: Path) -> Office:
    office = Office(shequ, tmp_path / "committee")
    book = Workbook()
    assert book.active is not None
    for row in (
        ("姓名", "与户主关系", "楼栋", "单元", "房号", "联系电话"),
        ("王建国", "户主", "3", "2", "501", "13900000001"),
        ("李素芬", "配偶", "3", "2", "501", "13900000002"),
    ):
        book.active.append(row)
    book.save(tmp_path / "居民.xlsx")
    office("ledger", "import", tmp_path / "居民.xlsx")
    return office


@pytest.fixture
def laptop(shequ: Shequ, committee: Office, tmp_path: Path) -> Office:
    """Return a second computer of the community, paired by files."""
    stick = tmp_path / "stick"
    stick.mkdir()
    laptop = Office(shequ, tmp_path / "laptop")
    asked = laptop("peer", "request", "--name", "笔记本", "--out", stick / "申请.sqreq")
    admitted = committee(
        *("peer", "admit", stick / "申请.sqreq", "--role", "office", "--yes"),
        *("--out", stick / "批复.sqpkg"),
    )
    assert len(asked["digits"].split()) == 8
    assert len(admitted["key_sheet"]["code"].split("-")) == 9
    joined = laptop("peer", "join", stick / "批复.sqpkg", "--yes")
    assert joined["community"] == "幸福里社区"
    return laptop


def carry(sender: Office, receiver: Office, to: str, stick: Path) -> Any:
    stick.mkdir(exist_ok=True)
    [file] = sender("package", "export", "--to", to, "--out", stick)["files"]
    return receiver("package", "import", file) | {"file": file}


def test_who_joins_has_what_the_community_has(
    committee: Office, laptop: Office, tmp_path: Path
) -> None:
    assert laptop.people().keys() == {"王建国", "李素芬"}
    carry(laptop, committee, "社区主机", tmp_path / "back")
    assert committee("digest") == laptop("digest")
    told = committee("package", "peers")["peers"]
    assert [(each["name"], each["this"]) for each in told] == [
        ("社区主机", True),
        ("笔记本", False),
    ]


def test_two_edits_of_one_cell_are_shown_and_the_same_package_again_changes_nothing(
    committee: Office, laptop: Office, tmp_path: Path
) -> None:
    person = committee.people()["王建国"]["id"]
    committee("ledger", "set", person, "phones", "13911111111")
    laptop("ledger", "set", person, "phones", "13922222222")
    laptop("ledger", "set", person, "note", "周末在家")

    there = carry(committee, laptop, "笔记本", tmp_path / "a")
    back = carry(laptop, committee, "社区主机", tmp_path / "b")
    again = committee("package", "import", back["file"])

    assert (there["to_review"], back["to_review"]) == (1, 1)
    assert again["already"]
    [conflict] = committee("package", "conflicts")["conflicts"]
    [cell] = conflict["cells"]
    assert (conflict["table"], cell["column"], cell["base"]) == ("person", "phones", "13900000001")
    assert {voice["value"] for voice in cell["values"]} == {"13911111111", "13922222222"}
    assert committee.people()["王建国"]["note"] == "周末在家"
    assert committee("digest") == laptop("digest")


def test_a_preview_writes_nothing(committee: Office, laptop: Office, tmp_path: Path) -> None:
    person = committee.people()["李素芬"]["id"]
    committee("ledger", "set", person, "phones", "13933333333")
    [file] = committee("package", "export", "--to", "笔记本", "--out", tmp_path)["files"]

    seen = laptop("package", "import", file, "--preview")

    assert (seen["changed"], seen["preview"]) == (1, True)
    assert laptop.people()["李素芬"]["phones"] == ["13900000002"]
    assert laptop("package", "import", file)["changed"] == 1
    assert laptop.people()["李素芬"]["phones"] == ["13933333333"]


def test_a_package_for_somebody_else_is_told_before_and_refused(
    committee: Office, laptop: Office, tmp_path: Path
) -> None:
    [file] = committee("package", "export", "--to", "笔记本", "--out", tmp_path)["files"]

    seen = committee("package", "inspect", file, expected=1)

    assert not seen["would_be_taken"]
    assert seen["reason"].endswith("。")
    assert laptop("package", "inspect", file)["would_be_taken"]


def test_a_damaged_package_changes_nothing(
    committee: Office, laptop: Office, tmp_path: Path
) -> None:
    [file] = committee("package", "export", "--to", "笔记本", "--out", tmp_path)["files"]
    content = bytearray(Path(file).read_bytes())
    content[len(content) // 2] ^= 1
    Path(file).write_bytes(content)
    before = laptop("digest")

    refused = laptop("package", "import", file, expected=1)

    assert refused["error"].endswith("。")
    assert laptop("digest") == before


def test_digits_that_nobody_compared_stop_a_script(
    committee: Office, shequ: Shequ, tmp_path: Path
) -> None:
    other = Office(shequ, tmp_path / "other")
    other("peer", "request", "--out", tmp_path / "申请.sqreq")

    refused = committee(
        *(
            "peer",
            "admit",
            tmp_path / "申请.sqreq",
            "--role",
            "grid",
            "--out",
            tmp_path / "x.sqpkg",
        ),
        expected=1,
    )

    assert refused["kind"] == "DigitsNotCompared"
    assert not (tmp_path / "x.sqpkg").exists()


def test_a_peer_and_a_grid_that_are_not_there_are_told(
    committee: Office, laptop: Office, tmp_path: Path
) -> None:
    unknown = committee("package", "export", "--to", "街道", "--out", tmp_path, expected=1)
    laptop("peer", "request", "--out", tmp_path / "申请.sqreq")
    no_grid = committee(
        *("peer", "admit", tmp_path / "申请.sqreq", "--role", "grid", "--scope", "九号网格"),
        *("--yes", "--out", tmp_path / "x.sqpkg"),
        expected=1,
    )

    assert "笔记本" in unknown["error"]
    assert "九号网格" in no_grid["error"]


def test_another_computer_takes_the_lost_hosts_place_by_the_key_sheet(
    shequ: Shequ, committee: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop, successor = Office(shequ, tmp_path / "laptop"), Office(shequ, tmp_path / "successor")
    laptop("peer", "request", "--out", tmp_path / "申请.sqreq")
    package = tmp_path / "批复.sqpkg"
    admitted = committee(
        *("peer", "admit", tmp_path / "申请.sqreq", "--role", "office", "--yes"),
        *("--out", package),
    )
    successor("peer", "take-over", package, expected=1)

    monkeypatch.setenv("SHEQU_KEY_CODE", admitted["key_sheet"]["code"])
    member = successor("peer", "take-over", package, "--name", "新主机")

    assert member["name"] == "新主机"
    assert "王建国" in successor.people()
    assert successor("digest") == committee("digest")
