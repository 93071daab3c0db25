"""How a device joins, leaves and is stopped; what the sheet in the safe is good for."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from support.families import family
from support.paired import WALL, Office, Pair, learn_from, new_office, pair_with
from support.vaults import Template, dump

from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.storage.incarnation import take_new_identity
from shequ_desktop.storage.keyring import is_recovery_code
from shequ_desktop.sync.digits import PaperKeys, spoken
from shequ_desktop.sync.exchange import receive, take_along, take_in
from shequ_desktop.sync.identity import declare_names, learn, roster
from shequ_desktop.sync.membership import (
    AlreadyInCommunity,
    CopyOfAnother,
    DeviceStopped,
    NameMissing,
    NotItself,
    NotTheHost,
    add_recovery,
    admit,
    change,
    found,
    join,
    retire,
    revoke,
    take_over,
)
from shequ_desktop.sync.pairing import read_answer, read_request, write_request
from shequ_desktop.sync.records import Admission, Role, Signed, said, signed
from shequ_desktop.sync.refusals import BadAnswer, BadRequest, WrongPaperCode
from shequ_desktop.sync.roster import Roster, Standing, read_roster
from shequ_desktop.sync.suite import PrivateKeys, sign


@pytest.fixture
def third(template: Template, tmp_path: Path) -> Iterator[Office]:
    office = new_office(template, tmp_path / "third")
    yield office
    office.vault.close()


@pytest.fixture
def asked(third: Office, stick: Path) -> Path:
    path = stick / "加入申请.sqreq"
    write_request(path, third.we.identity, " 服务站\u3000电脑 ", wall=WALL)
    return path


def paper_of(pair: Pair) -> str:
    return "-".join((*pair.sheet.code_groups, pair.sheet.check_group))


def known_at(office: Office) -> Roster:
    known = office.we.roster
    assert known is not None
    return known


# ---------------------------------------------------------------- asking


def test_a_request_is_small_and_says_who_asks(third: Office, asked: Path) -> None:
    request = read_request(asked)

    assert asked.stat().st_size < 1024
    assert request.name == "服务站 电脑"
    assert request.keys == third.we.identity.keys.public
    assert request.device == third.we.identity.device


def test_both_screens_show_the_same_eight_groups_of_five(third: Office, asked: Path) -> None:
    digits = read_request(asked).digits

    assert digits == spoken(third.we.identity.keys.public)
    assert [len(group) for group in digits.split(" ")] == [5] * 8
    assert digits.replace(" ", "").isdecimal()
    assert digits != spoken(PrivateKeys.new().public)


def test_a_request_changed_in_any_bit_is_none(asked: Path) -> None:
    good = asked.read_bytes()
    for bit in range(len(good) * 8):
        changed = bytearray(good)
        changed[bit // 8] ^= 1 << bit % 8
        asked.write_bytes(changed)
        with pytest.raises(BadRequest):
            read_request(asked)


@pytest.mark.parametrize("content", [b"", b"x" * 5000, b"SQREQ\0\0\1"])
def test_another_file_is_no_request(stick: Path, content: bytes) -> None:
    path = stick / "加入申请.sqreq"
    path.write_bytes(content)

    with pytest.raises(BadRequest) as refused:
        read_request(path)

    assert path.name in refused.value.told()


# ---------------------------------------------------------------- joining


def test_who_is_admitted_knows_everybody_and_everybody_him(
    pair: Pair, third: Office, stick: Path
) -> None:
    grids = ("0" * 32, "1" * 32)
    pair_with(pair.host, third, stick, name="二号网格", role=Role.GRID, scope=grids)

    member = known_at(third).members[third.key_id]
    assert (member.name, member.role, member.scope) == ("二号网格", Role.GRID, grids)
    assert member.certificate == 3
    assert member.standing is Standing.ACTIVE
    assert known_at(third).members == known_at(pair.host).members
    assert third.workspace == pair.host.workspace
    assert known_at(third).founding.name == "幸福里社区"


def test_the_answer_shows_the_communitys_digits_before_anything_is_decided(
    pair: Pair, third: Office, asked: Path, stick: Path
) -> None:
    with pair.host.vault.store.connection(writing=True) as connection:
        admit(connection, read_request(asked), name="服务站", role=Role.STATION, wall=WALL)
    path = pair.host.write(stick, third)

    answer = read_answer(path, third.we.identity)

    assert answer.digits == pair.sheet.community_digits
    assert answer.admitted_by.name == "社区主机"
    assert answer.member.role is Role.STATION
    assert third.we.roster is None


def test_a_false_community_shows_other_digits(
    pair: Pair, third: Office, template: Template, asked: Path, stick: Path
) -> None:
    """Somebody on the way takes the request and admits the device to a community of his own."""
    thief = new_office(template, stick / "thief")
    with thief.vault.store.connection(writing=True) as connection:
        found(connection, community="幸福里社区", name="社区主机", wall=WALL)
        admit(connection, read_request(asked), name="服务站", role=Role.STATION, wall=WALL)

    answer = read_answer(thief.write(stick, third), third.we.identity)

    assert answer.roster.founding.name == pair.sheet.community
    assert answer.digits != pair.sheet.community_digits
    thief.vault.close()


def test_the_answer_to_another_admits_nobody_else(pair: Pair, third: Office, stick: Path) -> None:
    path = pair.host.write(stick, pair.grid)

    with pytest.raises(BadAnswer):
        read_answer(path, third.we.identity)


def test_a_package_without_admission_is_no_answer(pair: Pair, third: Office, stick: Path) -> None:
    path = pair.host.write(stick, third)

    with pytest.raises(BadAnswer):
        read_answer(path, third.we.identity)


def test_who_has_others_to_look_after_does_not_join(pair: Pair, third: Office, stick: Path) -> None:
    with third.vault.store.connection(writing=True) as connection:
        found(connection, community="阳光里社区", name="主机", wall=WALL)
    asked = stick / "加入申请.sqreq"
    write_request(asked, pair.host.we.identity, "主机", wall=WALL)
    with third.vault.store.connection(writing=True) as connection:
        admit(connection, read_request(asked), name="主机", role=Role.OFFICE, wall=WALL)
    answer = read_answer(third.write(stick, pair.host), pair.host.we.identity)

    with (
        pytest.raises(RulesBroken) as broken,
        pair.host.vault.store.connection(writing=True) as connection,
    ):
        join(connection, answer)

    assert broken.value.findings == (AlreadyInCommunity(1),)


def test_what_was_written_before_joining_comes_along(
    pair: Pair, third: Office, stick: Path, tmp_path: Path
) -> None:
    family(third.vault.store, "赵铁柱")
    pair_with(pair.host, third, stick)

    path = take_along(third.vault.store, pair.host.key_id, stick).paths[0]
    store = pair.host.vault.store
    take_in(store, receive(store, path, tmp_path / "inbox"))

    assert dump(store) == dump(third.vault.store)


# ---------------------------------------------------------------- who may decide


def test_only_the_host_decides(pair: Pair, asked: Path) -> None:
    with (
        pytest.raises(RulesBroken) as broken,
        pair.grid.vault.store.connection(writing=True) as connection,
    ):
        admit(connection, read_request(asked), name="服务站", role=Role.STATION, wall=WALL)

    assert broken.value.findings == (NotTheHost(),)


def test_a_device_needs_a_name(pair: Pair, asked: Path) -> None:
    with (
        pytest.raises(RulesBroken) as broken,
        pair.host.vault.store.connection(writing=True) as connection,
    ):
        admit(connection, read_request(asked), name="\u3000", role=Role.STATION, wall=WALL)

    assert broken.value.findings == (NameMissing(),)


def test_nobody_stops_the_computer_he_sits_at(pair: Pair) -> None:
    own = pair.host.key_id
    with pair.host.vault.store.connection(writing=True) as connection:
        with pytest.raises(RulesBroken) as retiring:
            retire(connection, own, wall=WALL)
        with pytest.raises(RulesBroken) as stopping:
            revoke(connection, own, known={}, wall=WALL)

    assert retiring.value.findings == stopping.value.findings == (NotItself(),)


def test_a_copied_file_is_told_apart(pair: Pair, third: Office, asked: Path) -> None:
    """Two computers with one file: the second got keys of its own, but kept the name in the log."""
    with third.vault.store.connection(writing=True) as connection:
        connection.exec_driver_sql("UPDATE sync_ctx SET uuid = ?", (pair.grid.device,))
    write_request(asked, third.we.identity, "笔记本", wall=WALL)

    with (
        pytest.raises(RulesBroken) as broken,
        pair.host.vault.store.connection(writing=True) as connection,
    ):
        admit(connection, read_request(asked), name="笔记本", role=Role.GRID, wall=WALL)

    assert broken.value.findings == (CopyOfAnother("一号网格笔记本"),)


# ---------------------------------------------------------------- leaving


def test_a_stopped_device_counts_up_to_what_was_known_of_it(pair: Pair) -> None:
    device = pair.grid.we.identity.device
    with pair.host.vault.store.connection(writing=True) as connection:
        revoke(connection, pair.grid.key_id, known={device: 7}, wall=WALL)

    known = known_at(pair.host)

    assert known.takes(device, 7)
    assert not known.takes(device, 8)
    assert known.takes(pair.host.we.identity.device, 10**9)
    assert known.takes("f" * 32, 1), "of devices that nobody knows others decide"
    assert [member.name for member in known.active] == ["社区主机"]


def test_a_stopped_device_cannot_take_another_name(pair: Pair) -> None:
    with pair.host.vault.store.connection(writing=True) as connection:
        revoke(connection, pair.grid.key_id, known={}, wall=WALL)
    with pair.grid.vault.store.connection(writing=True) as connection:
        take_new_identity(connection)
        declare_names(connection, wall=WALL)

    learn_from(pair.host, pair.grid)

    assert not known_at(pair.host).takes(pair.grid.we.identity.device, 1)
    assert len(known_at(pair.host).members[pair.grid.key_id].devices) == 2


def test_stopped_keys_are_never_admitted_again(pair: Pair, stick: Path) -> None:
    with pair.host.vault.store.connection(writing=True) as connection:
        revoke(connection, pair.grid.key_id, known={}, wall=WALL)
    asked = stick / "加入申请.sqreq"
    write_request(asked, pair.grid.we.identity, "笔记本", wall=WALL)

    with (
        pytest.raises(RulesBroken) as broken,
        pair.host.vault.store.connection(writing=True) as connection,
    ):
        admit(connection, read_request(asked), name="笔记本", role=Role.GRID, wall=WALL)

    assert broken.value.findings == (DeviceStopped("一号网格笔记本"),)


# ---------------------------------------------------------------- the roster is a set


def test_the_roster_is_the_same_in_whatever_order_it_was_heard(
    pair: Pair, third: Office, stick: Path
) -> None:
    pair_with(pair.host, third, stick, name="服务站", role=Role.STATION)
    with pair.host.vault.store.connection(writing=True) as connection:
        change(
            connection, pair.grid.key_id, name="一号网格", role=Role.GRID, scope=("a" * 32,), wall=1
        )
        retire(connection, third.key_id, wall=2)
        change(connection, third.key_id, name="服务站二", role=Role.STATION, wall=3)
        add_recovery(connection, "幸福街道", PrivateKeys.new().public, wall=4)
        revoke(connection, pair.grid.key_id, known={pair.grid.device.hex(): 3}, wall=5)
    known, founding = known_at(pair.host), pair.host.we.identity.founding
    assert founding is not None
    records = list(known.records)
    made = random.Random(7)  # noqa: S311 - the same every time

    for _ in range(50):
        made.shuffle(records)
        assert read_roster([*records, *records[:3]], founding) == known
        part = read_roster(records[: made.randrange(len(records))], founding)
        assert part is None or read_roster([*part.records, *records], founding) == known

    assert (known.gaps, known.forks) == (0, 0)
    assert known.members[third.key_id].standing is Standing.ACTIVE
    assert known.members[third.key_id].name == "服务站二"
    assert len(known.recoveries) == 2


def test_a_record_that_is_missing_is_noticed(pair: Pair, third: Office, stick: Path) -> None:
    pair_with(pair.host, third, stick)
    records, founding = known_at(pair.host).records, pair.host.we.identity.founding
    assert founding is not None
    middle = next(
        one
        for one in records
        if isinstance(record := said(one.body), Admission) and record.serial == 2
    )

    known = read_roster([one for one in records if one is not middle], founding)

    assert known is not None
    assert known.gaps == 1


def test_two_hosts_that_decide_at_once_are_noticed_and_both_count(
    pair: Pair, template: Template, stick: Path, tmp_path: Path
) -> None:
    path = pair.host.write(stick, pair.grid)
    with pair.grid.vault.store.connection(writing=True) as connection:
        take_over(connection, path, paper_of(pair), name="备用主机", wall=WALL)
    offices = [new_office(template, tmp_path / name) for name in ("a", "b")]
    for host, office in zip((pair.host, pair.grid), offices, strict=True):
        pair_with(host, office, stick / office.key_id)

    learn_from(pair.host, pair.grid)

    known = known_at(pair.host)
    assert known.forks == 1
    assert {office.key_id for office in offices} <= set(known.members)
    for office in offices:
        office.vault.close()


def test_records_of_strangers_say_nothing(pair: Pair) -> None:
    before, founding = known_at(pair.host), pair.host.we.identity.founding
    assert founding is not None
    for one in before.records:
        record = said(one.body)
        assert record is not None
        stranger = signed(record, PrivateKeys.new().signing)
        assert read_roster([*before.records, stranger], founding) == before
        forged = Signed(one.signer, one.body + b"\0", one.signature)
        assert not forged.is_genuine


def test_what_only_a_later_version_knows_is_kept_and_passed_on(pair: Pair) -> None:
    root = pair.host.we.identity.root
    assert root is not None
    later = replace_kind(signed(next_admission(), root), root)

    with pair.host.vault.store.connection(writing=True) as connection:
        before = roster(connection)
        assert learn(connection, [later]) == 1
        after = roster(connection)

    assert after.members == before.members
    assert later in after.records


def next_admission() -> Admission:
    keys = PrivateKeys.new().public
    return Admission(
        serial=50,
        previous=b"",
        wall=0,
        certificate=50,
        device="0" * 32,
        signing=keys.signing,
        exchange=keys.exchange,
        name="x",
        role=Role.GRID,
        scope=(),
    )


def replace_kind(one: Signed, secret: bytes) -> Signed:
    """Return the record under a kind that this version has never heard of."""
    body = one.body.replace(b"admission", b"adoptions")
    return replace(one, body=body, signature=sign(secret, b"roster record", body))


# ---------------------------------------------------------------- the sheet in the safe


def test_the_sheet_has_a_code_that_checks_itself(pair: Pair) -> None:
    sheet = pair.sheet

    assert [len(group) for group in (*sheet.code_groups, sheet.check_group)] == [5] * 9
    assert is_recovery_code(paper_of(pair))
    assert (sheet.community, sheet.device) == ("幸福里社区", "社区主机")


def test_with_the_sheet_another_computer_becomes_the_host(
    pair: Pair, third: Office, template: Template, stick: Path, tmp_path: Path
) -> None:
    """The host is gone: the newest package that the grid worker had for it, and the sheet."""
    family(pair.grid.vault.store, "王秀英")
    path = take_along(pair.grid.vault.store, pair.host.key_id, stick).paths[0]
    paper = PaperKeys(paper_of(pair), pair.grid.we.identity.workspace)

    with third.vault.store.connection(writing=True) as connection:
        us = take_over(connection, path, paper_of(pair), name="新主机", wall=WALL)
    received = receive(third.vault.store, path, tmp_path / "inbox", keys=paper.recovery)
    take_in(third.vault.store, received)

    assert us.role is Role.OFFICE
    assert dump(third.vault.store) == dump(pair.grid.vault.store)
    new = new_office(template, tmp_path / "new")
    pair_with(third, new, stick, name="又一台")
    assert known_at(new).members[new.key_id].name == "又一台"
    new.vault.close()


@pytest.mark.parametrize("wrong", ["12345", "", "0" * 45])
def test_digits_that_are_not_on_the_sheet_are_told(
    pair: Pair, third: Office, stick: Path, wrong: str
) -> None:
    path = pair.grid.write(stick, pair.host)

    with (
        pytest.raises(WrongPaperCode),
        third.vault.store.connection(writing=True) as connection,
    ):
        take_over(connection, path, wrong, name="新主机", wall=WALL)

    assert third.we.roster is None


def test_another_communitys_sheet_is_of_no_use(
    pair: Pair, third: Office, template: Template, stick: Path
) -> None:
    path = pair.grid.write(stick, pair.host)
    other = new_office(template, stick / "other")
    with other.vault.store.connection(writing=True) as connection:
        sheet = found(connection, community="阳光里社区", name="主机", wall=WALL)

    code = "-".join((*sheet.code_groups, sheet.check_group))

    with (
        pytest.raises(WrongPaperCode),
        third.vault.store.connection(writing=True) as connection,
    ):
        take_over(connection, path, code, name="新主机", wall=WALL)
    other.vault.close()
