"""The street: communities that it meets by files only, in a real PostgreSQL."""

from pathlib import Path
from typing import Any

import pytest

from console.conftest import Shequ
from console.test_exchange_commands import Office, carry, committee, laptop

__all__ = ["committee", "laptop"]


class Street:
    """The hub, and the console beside it."""

    def __init__(self, shequ: Shequ, database: str) -> None:
        self._shequ, self._database = shequ, database

    def __call__(self, *words: object, expected: int = 0) -> Any:
        said = self._shequ("hub", "--database", self._database, *words, "--json")
        assert said.code == expected, said.err
        return said.object

    def joins(self, committee: Office, stick: Path, role: str) -> Any:
        stick.mkdir()
        asked = self("--request", stick / "街道申请.sqreq")
        admitted = committee(
            *("peer", "admit", stick / "街道申请.sqreq", "--role", role, "--yes"),
            *("--out", stick / "批复.sqpkg"),
        )
        assert len(asked["digits"].split()) == 8
        assert admitted["name"] == "街道汇总"
        return self("--join", stick / "批复.sqpkg", "--yes")


@pytest.fixture
def street(shequ: Shequ, database: str) -> Street:
    return Street(shequ, database)


def test_what_the_hub_shows_is_what_the_office_shows(
    committee: Office, laptop: Office, street: Street, tmp_path: Path
) -> None:
    street.joins(committee, tmp_path / "hub", "office")
    inbox = tmp_path / "收件"
    wang = laptop.people()["王建国"]["id"]
    laptop("ledger", "set", wang, "phones", "13911112222")
    carry(laptop, committee, "社区主机", tmp_path / "stick")
    committee("ledger", "set", wang, "note", "独居")
    inbox.mkdir()
    committee("package", "export", "--to", "街道汇总", "--out", inbox)
    told = street(inbox, "--digests")

    assert [each["community"] for each in told["taken"]] == ["幸福里社区"]
    [status] = told["communities"]
    assert status["digest"] == committee("digest")["digest"]
    assert (status["missing"], status["conflicts"], status["part"]) == ([], 0, False)
    assert status["counters"]["person"] == told["total"]["person"] == 2

    again = street(inbox, "--digests")
    assert again["taken"] == []
    assert len(again["again"]) == 1
    assert again["communities"][0]["digest"] == status["digest"]


def test_what_a_worker_wrote_beyond_its_rights_counts_there_no_more_than_at_the_office(
    committee: Office, shequ: Shequ, street: Street, tmp_path: Path
) -> None:
    street.joins(committee, tmp_path / "hub", "office")
    worker = Office(shequ, tmp_path / "worker")
    worker("peer", "request", "--name", "一号网格", "--out", tmp_path / "申请.sqreq")
    committee(
        *("peer", "admit", tmp_path / "申请.sqreq", "--role", "grid", "--yes"),
        *("--out", tmp_path / "批复.sqpkg"),
    )
    worker("peer", "join", tmp_path / "批复.sqpkg", "--yes")
    wang = worker.people()["王建国"]["id"]
    worker("ledger", "set", wang, "phones", "13911112222")
    worker("ledger", "set", wang, "hukou_address", "外地")
    carry(worker, committee, "社区主机", tmp_path / "stick")
    (tmp_path / "收件").mkdir()
    committee("package", "export", "--to", "街道汇总", "--out", tmp_path / "收件")

    [status] = street(tmp_path / "收件", "--digests")["communities"]
    assert status["refused"] > 0
    assert committee.people()["王建国"]["phones"] == ["13911112222"]
    assert status["digest"] == committee("digest")["digest"]


def test_in_the_role_of_a_street_it_sees_numbers_and_no_resident(
    committee: Office, street: Street, tmp_path: Path
) -> None:
    told = street.joins(committee, tmp_path / "hub", "street")

    [status] = told["communities"]
    assert status["part"]
    assert told["total"]["person"] == 2


@pytest.mark.usefixtures("laptop")
def test_packages_that_are_not_for_it_are_refused_with_a_reason_and_keep_nobody_out(
    committee: Office, street: Street, tmp_path: Path
) -> None:
    inbox = tmp_path / "hub"
    committee("package", "export", "--to", "笔记本", "--out", tmp_path)
    before_it_joins = street(tmp_path)
    assert [each["kind"] for each in before_it_joins["refused"]] == ["CommunityUnknown"]
    assert before_it_joins["communities"] == []
    street.joins(committee, inbox, "office")
    committee("package", "export", "--to", "笔记本", "--out", inbox)
    committee("package", "export", "--to", "街道汇总", "--out", inbox)
    (inbox / "坏.sqpkg").write_bytes(b"SQPKG nonsense")
    before = {path: path.read_bytes() for path in inbox.iterdir()}
    told = street(inbox, "--strict", expected=3)

    assert len(told["taken"]) == 1
    assert sorted(each["kind"] for each in told["refused"]) == ["NoPackage", "NotForUs"]
    assert {path: path.read_bytes() for path in inbox.iterdir()} == before


def test_without_a_database_it_says_what_to_do(shequ: Shequ, tmp_path: Path) -> None:
    nobody = f"postgresql://nobody@/nothing?host={tmp_path}"
    said = shequ("hub", "--database", nobody, "--json")

    assert said.code == 1
    assert "PostgreSQL" in said.err


def test_the_board_is_told_in_words(
    committee: Office, street: Street, shequ: Shequ, database: str, tmp_path: Path
) -> None:
    street.joins(committee, tmp_path / "hub", "office")
    said = shequ("hub", "--database", database)

    assert "幸福里社区　最近收到 20" in said.text
    assert "合计（1 个社区）　房屋 1　户 1　居民 2" in said.text
