"""Packages of every released version: each later one reads them, to the last cell."""

import hashlib
import json
from pathlib import Path

import pytest
from sqlalchemy import select
from support.golden_package import ATTACHMENT, FOLDER, PEOPLE
from support.paired import new_office
from support.vaults import Template

from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.meetings.model.meetings import FileContentRow
from shequ_desktop.sync.exchange import receive, take_in
from shequ_desktop.sync.membership import join
from shequ_desktop.sync.pairing import read_answer

PACKAGES = sorted(FOLDER.glob("*.sqpkg"))


def test_there_is_one_of_each_version() -> None:
    assert [path.stem for path in PACKAGES] == [f"v{n}" for n in range(1, len(PACKAGES) + 1)]
    assert PACKAGES


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.stem)
def test_a_released_versions_package_is_read_to_the_last_cell(
    package: Path, template: Template, tmp_path: Path
) -> None:
    told = json.loads(package.with_suffix(".json").read_text("utf-8"))
    assert hashlib.sha256(package.read_bytes()).hexdigest() == told["sha256"]
    host = new_office(template, tmp_path / "host")
    with host.vault.store.connection(writing=True) as connection:
        connection.exec_driver_sql(
            "UPDATE sync_identity SET signing = ?, exchange = ?",
            (bytes.fromhex(told["signing"]), bytes.fromhex(told["exchange"])),
        )
        connection.exec_driver_sql("UPDATE sync_ctx SET uuid = ?", (bytes.fromhex(told["device"]),))
        connection.exec_driver_sql(
            "UPDATE sync_dev SET uuid = (SELECT uuid FROM sync_ctx) WHERE n = (SELECT max(n) FROM sync_dev)"
        )
    answer = read_answer(package, host.we.identity)
    with host.vault.store.connection(writing=True) as connection:
        join(connection, answer)

    received = receive(host.vault.store, package, tmp_path / "inbox")
    merged = take_in(host.vault.store, received)

    assert received.arrival.sender.name == "一号网格笔记本"
    assert received.arrival.unpacked.manifest.note == "三季度走访"
    assert merged.refused == merged.waiting == 0
    with host.vault.store.reading() as reading:
        names = reading.session.scalars(select(PersonRow.full_name)).all()
        assert set(PEOPLE) <= set(names)
        digest = hashlib.sha256(ATTACHMENT).hexdigest()
        assert reading.session.get_one(FileContentRow, digest).content == ATTACHMENT
    host.vault.close()
