"""Packages that arrive: everything that was put in comes out, and only for whom it is."""

import hashlib
from pathlib import Path

import pytest
from support.deltas import random_delta
from support.paired import Office, Pair, learn_from, new_office, pair_with
from support.vaults import Template

from shequ_desktop.sync.arrival import glance, inspect, open_arrival
from shequ_desktop.sync.blobs import Blob
from shequ_desktop.sync.cargo import Rows
from shequ_desktop.sync.delivery import fetch, packages_in
from shequ_desktop.sync.delta import Delta
from shequ_desktop.sync.digits import PaperKeys
from shequ_desktop.sync.frames import BLOB_PART
from shequ_desktop.sync.membership import found, revoke
from shequ_desktop.sync.refusals import (
    NotEnrolled,
    NotForUs,
    OtherCommunity,
    OwnPackage,
    PackageDamaged,
    SenderRevoked,
    UnknownSender,
    VolumeMissing,
)
from shequ_desktop.sync.roster import Standing


def told(delta: Delta) -> list[dict[str, list[object]]]:
    """Return a delta as plain lists, to be compared."""
    return [
        {
            f"{part}.{column}": list(getattr(getattr(piece, part), column))
            for part in ("transactions", "operations", "links")
            for column in getattr(piece, part).__dataclass_fields__
        }
        for piece in delta.slices()
    ]


def edits_of(office: Office, count: int = 700, slice_size: int = 50_000) -> Delta:
    return random_delta(
        count, sender=office.device, workspace=office.workspace, slice_size=slice_size
    )


def blob_of(content: bytes) -> Blob:
    return Blob(hashlib.sha256(content).digest(), content)


# ---------------------------------------------------------------- whole


def test_what_an_office_puts_in_comes_out_at_the_other(pair: Pair, stick: Path) -> None:
    delta = edits_of(pair.grid, slice_size=200)
    path = pair.grid.write(stick, pair.host, cargo=pair.grid.cargo(delta))

    arrival = open_arrival(fetch(path, stick / "inbox").path, pair.host.we)

    assert arrival.sender.name == "一号网格笔记本"
    assert arrival.unpacked.manifest.note == "每周例行"
    assert arrival.unpacked.manifest.contents == delta.contents
    assert len(told(arrival.unpacked.delta)) == 4
    assert told(arrival.unpacked.delta) == told(delta)
    assert told(arrival.unpacked.delta) == told(delta), "it can be read again"
    assert list(arrival.unpacked.blobs()) == []


def test_attachments_come_out_whole_however_large_they_are(pair: Pair, stick: Path) -> None:
    blobs = [
        blob_of(content) for content in (b"", b"jpeg", bytes(BLOB_PART), b"x" * (BLOB_PART + 1))
    ]
    path = pair.host.write(stick, pair.grid, cargo=pair.host.cargo(blobs=blobs))

    _, held = pair.grid.take(path)

    assert held == blobs


def test_attachments_are_asked_for_by_the_rows_that_go(pair: Pair, stick: Path) -> None:
    delta = edits_of(pair.host, 60)
    asked: list[Rows] = []

    def attach(rows: Rows) -> list[Blob]:
        asked.append({table: set(ids) for table, ids in rows.items()})
        return [blob_of(b"photo")]

    for tables in (frozenset({1}), frozenset({2})):
        cargo = pair.host.cargo(delta, tables=tables, attach=attach)
        pair.host.write(stick, pair.grid, cargo=cargo)

    [piece] = delta.slices()
    assert asked == [{1: set(piece.operations.row)}, {}]


def test_a_package_in_several_files_is_one(pair: Pair, stick: Path, tmp_path: Path) -> None:
    delta = edits_of(pair.grid, 3000)
    first = pair.grid.write(stick, pair.host, cargo=pair.grid.cargo(delta), volume=9000)

    assert sorted(path.name for path in stick.iterdir()) == [
        "给对方.sqpkg",
        *(f"给对方.sqpkg.{number:03}" for number in range(1, len(list(stick.iterdir())))),
    ]
    assert {path.stat().st_size for path in sorted(stick.iterdir())[:-1]} == {9000}
    assert packages_in(stick) == [first]
    assert told(open_arrival(first, pair.host.we).unpacked.delta) == told(delta)
    fetched = fetch(first, tmp_path / "inbox")
    assert told(open_arrival(fetched.path, pair.host.we).unpacked.delta) == told(delta)


def test_of_a_package_in_several_files_the_missing_one_is_named(pair: Pair, stick: Path) -> None:
    delta = edits_of(pair.grid, 3000)
    first = pair.grid.write(stick, pair.host, cargo=pair.grid.cargo(delta), volume=9000)
    last = max(stick.iterdir())
    last.unlink()

    with pytest.raises(VolumeMissing) as refused:
        open_arrival(first, pair.host.we)

    assert last.name in refused.value.told()


def test_fetching_a_package_twice_gives_one_file(pair: Pair, stick: Path, tmp_path: Path) -> None:
    path = pair.grid.write(stick, pair.host)
    bytes_before = path.read_bytes()

    first, second = fetch(path, tmp_path / "inbox"), fetch(path, tmp_path / "inbox")

    assert first == second
    assert first.sha256 == hashlib.sha256(bytes_before).hexdigest()
    assert list((tmp_path / "inbox").iterdir()) == [first.path]
    assert path.read_bytes() == bytes_before


# ---------------------------------------------------------------- for whom, from whom


def test_the_outside_tells_from_whom_and_for_whom(pair: Pair, stick: Path) -> None:
    path = pair.grid.write(stick, pair.host)

    seen = glance(path, pair.host.we)

    assert seen.sender is not None
    assert seen.sender.name == "一号网格笔记本"
    assert [member.name for member in seen.recipients] == ["社区主机"]
    assert seen.is_for_us
    assert seen.is_our_community
    assert not seen.is_ours
    assert glance(path, pair.grid.we).is_ours


def test_names_of_people_do_not_stand_on_the_outside(pair: Pair, stick: Path) -> None:
    path = pair.grid.write(stick, pair.host, cargo=pair.grid.cargo(edits_of(pair.grid)))

    content = path.read_bytes()

    for word in ("王敏", "王秀英", "号楼", "网格", "主机", "每周例行"):
        assert word.encode() not in content


def test_a_package_for_somebody_else_does_not_open(
    pair: Pair, template: Template, stick: Path
) -> None:
    third = new_office(template, stick / "third")
    pair_with(pair.host, third, stick / "pairing")
    learn_from(pair.grid, pair.host)
    path = pair.host.write(stick, third)

    told_why = inspect(path, pair.grid.we)

    with pytest.raises(NotForUs, match="recipients"):
        open_arrival(path, pair.grid.we)
    assert isinstance(told_why.refusal, NotForUs)
    assert told_why.seen is not None
    assert told_why.glance is not None
    assert told_why.glance.sender is not None
    third.vault.close()


def test_the_sheet_in_the_safe_opens_every_package(pair: Pair, stick: Path) -> None:
    delta = edits_of(pair.grid)
    path = pair.grid.write(stick, pair.host, cargo=pair.grid.cargo(delta))
    sheet = pair.sheet
    paper = PaperKeys(
        "-".join((*sheet.code_groups, sheet.check_group)), pair.host.we.identity.workspace
    )

    arrival = open_arrival(path, pair.grid.we, keys=paper.recovery)

    assert told(arrival.unpacked.delta) == told(delta)


def test_a_sender_whom_nobody_has_admitted_is_unknown(
    pair: Pair, template: Template, stick: Path
) -> None:
    third = new_office(template, stick / "third")
    pair_with(pair.host, third, stick / "pairing")
    path = third.write(stick, pair.grid)

    with pytest.raises(UnknownSender):
        open_arrival(path, pair.grid.we)

    assert learn_from(pair.grid, pair.host) == 1
    assert open_arrival(path, pair.grid.we).sender.name == "另一台"
    third.vault.close()


def test_another_communitys_package_is_refused(pair: Pair, template: Template, stick: Path) -> None:
    stranger = new_office(template, stick / "stranger")
    path = pair.grid.write(stick, pair.host)
    with pytest.raises(NotEnrolled):
        open_arrival(path, stranger.we)
    with stranger.vault.store.connection(writing=True) as connection:
        found(connection, community="阳光里社区", name="主机", wall=0)

    with pytest.raises(OtherCommunity):
        open_arrival(path, stranger.we)
    stranger.vault.close()


def test_our_own_package_is_for_others(pair: Pair, stick: Path) -> None:
    path = pair.grid.write(stick, pair.host)

    with pytest.raises(OwnPackage):
        open_arrival(path, pair.grid.we)


def test_nothing_of_a_stopped_device_is_taken(pair: Pair, stick: Path) -> None:
    path = pair.grid.write(stick, pair.host)
    with pair.host.vault.store.connection(writing=True) as connection:
        revoke(connection, pair.grid.key_id, known={}, wall=0)

    with pytest.raises(SenderRevoked) as refused:
        open_arrival(path, pair.host.we)

    assert "一号网格笔记本" in refused.value.told()
    roster = pair.host.we.roster
    assert roster is not None
    assert roster.members[pair.grid.key_id].standing is Standing.REVOKED


def test_a_package_speaks_for_its_sender_only(pair: Pair, stick: Path) -> None:
    """An admitted device signs a package whose delta says that another has made it."""
    cargo = pair.grid.cargo(edits_of(pair.host))
    path = pair.grid.write(stick, pair.host, cargo=cargo)

    with pytest.raises(PackageDamaged, match="somebody else"):
        open_arrival(path, pair.host.we)


# ---------------------------------------------------------------- what it costs


def test_an_edit_takes_fewer_than_24_bytes(pair: Pair, stick: Path) -> None:
    delta = edits_of(pair.grid, 20_000)

    path = pair.grid.write(stick, pair.host, cargo=pair.grid.cargo(delta))

    assert path.stat().st_size / 20_000 < 24
