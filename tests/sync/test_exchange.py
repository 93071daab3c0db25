"""Rounds of the exchange between real vaults: what one office has written, the other has."""

import contextlib
import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select
from support.families import family
from support.hostile import fingerprint
from support.paired import NOON, WALL, Office, Pair, new_office, pair_with
from support.vaults import A_CHANGE, Template, dump, lines, lines_made_anew

from shequ_desktop.households.model.tables import PersonRow
from shequ_desktop.households.values import Place
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.kernel.progress import Cancelled
from shequ_desktop.meetings.model.meetings import FileContentRow, MeetingFileRow
from shequ_desktop.storage.incarnation import take_new_identity
from shequ_desktop.sync.attachments import wanted
from shequ_desktop.sync.blobs import Blob
from shequ_desktop.sync.board import PeerState, board
from shequ_desktop.sync.delivery import packages_in
from shequ_desktop.sync.delta import Delta
from shequ_desktop.sync.exchange import Wishes, preview, receive, take_along, take_in
from shequ_desktop.sync.identity import roster
from shequ_desktop.sync.knowledge import hear
from shequ_desktop.sync.membership import change, retire, revoke
from shequ_desktop.sync.peers import peer
from shequ_desktop.sync.records import Role
from shequ_desktop.sync.refusals import AlreadyReceived, PackageDamaged
from shequ_desktop.sync.signatures import sign_chain


class Courier:
    """Carries packages from one office to another."""

    def __init__(self, stick: Path) -> None:
        self.stick = stick
        self.inbox = stick.parent / "inbox"

    def bring(self, from_: Office, to: Office, wishes: Wishes | None = None) -> int:
        """Carry one package; return how many operations were new."""
        path = self.write(from_, to, wishes)
        received = receive(to.vault.store, path, self.inbox)
        return take_in(to.vault.store, received).operations

    def write(self, from_: Office, to: Office, wishes: Wishes | None = None) -> Path:
        [path] = take_along(from_.vault.store, to.key_id, self.stick, wishes).paths
        return path


@pytest.fixture
def courier(stick: Path) -> Courier:
    return Courier(stick)


def test_after_a_round_both_have_the_same(pair: Pair, courier: Courier) -> None:
    family(pair.grid.vault.store, "王秀英")
    family(pair.host.vault.store, "李建国")

    assert courier.bring(pair.grid, pair.host) > 0
    assert courier.bring(pair.host, pair.grid) > 0

    assert dump(pair.host.vault.store) == dump(pair.grid.vault.store)
    assert courier.bring(pair.grid, pair.host) == 0, "it is known that the host has it all"


def test_looking_first_changes_nothing(pair: Pair, courier: Courier) -> None:
    family(pair.grid.vault.store, "王秀英")
    received = receive(pair.host.vault.store, courier.write(pair.grid, pair.host), courier.inbox)
    before = dump(pair.host.vault.store)

    seen = preview(pair.host.vault.store, received)

    assert dump(pair.host.vault.store) == before
    done = take_in(pair.host.vault.store, received)
    assert (seen.new, seen.operations) == (done.new, done.operations)
    assert done.new > 0


def test_the_same_package_is_received_once(pair: Pair, courier: Courier) -> None:
    family(pair.grid.vault.store, "王秀英")
    path = courier.write(pair.grid, pair.host)
    take_in(pair.host.vault.store, receive(pair.host.vault.store, path, courier.inbox))

    with pytest.raises(AlreadyReceived) as told:
        receive(pair.host.vault.store, path, courier.inbox)

    assert path.name in told.value.told()
    assert list(courier.inbox.iterdir()) == []


def test_of_what_is_refused_nothing_stays(pair: Pair, courier: Courier) -> None:
    path = courier.write(pair.grid, pair.host)
    damaged = bytearray(path.read_bytes())
    damaged[-100] ^= 1
    path.write_bytes(damaged)

    with pytest.raises(PackageDamaged) as refused:
        receive(pair.host.vault.store, path, courier.inbox)

    assert path.name in refused.value.told()
    assert list(courier.inbox.iterdir()) == []
    assert path.read_bytes() == damaged


def test_a_package_says_for_whom_it_is_in_its_name(pair: Pair, courier: Courier) -> None:
    path = courier.write(pair.host, pair.grid)

    assert path.name == f"幸福里社区-给一号网格笔记本-{NOON.astimezone():%m%d-%H%M}.sqpkg"
    assert packages_in(courier.stick) == [path]


def test_an_office_that_is_not_heard_of_gets_everything_again(pair: Pair, courier: Courier) -> None:
    family(pair.host.vault.store, "王秀英")
    courier.write(pair.host, pair.grid).unlink()
    family(pair.host.vault.store, "李建国")

    courier.bring(pair.host, pair.grid)

    assert dump(pair.host.vault.store) == dump(pair.grid.vault.store)


def test_the_board_tells_who_lacks_what(pair: Pair, courier: Courier) -> None:
    family(pair.grid.vault.store, "王秀英")
    [before] = peers_at(pair.grid)
    assert before.member.name == "社区主机"
    assert before.waiting > 0
    assert before.received_at is before.written_at is before.sent_at is None

    courier.bring(pair.grid, pair.host)
    [sent] = peers_at(pair.grid)
    assert sent.sent_at == WALL
    assert sent.waiting == before.waiting, "nobody has said yet that it arrived"
    courier.bring(pair.host, pair.grid)

    [after] = peers_at(pair.grid)
    assert after.waiting == 0
    assert after.received_at == after.written_at == WALL
    [seen] = peers_at(pair.host)
    assert seen.waiting == 0
    with pair.host.vault.store.connection() as connection:
        assert board(connection).is_host
        assert board(connection).us.name == "社区主机"
        assert board(connection).missing == ()


def test_a_lost_package_shows_on_the_board(
    pair: Pair, template: Template, courier: Courier
) -> None:
    """A restored office has acknowledged what it has no more: it gets the rest only."""
    third = new_office(template, courier.stick / "third")
    pair_with(pair.host, third, courier.stick / "pairing")
    courier.bring(pair.host, pair.grid)
    family(pair.grid.vault.store, "王秀英")
    lost = courier.write(pair.grid, third)
    contents = receive(third.vault.store, lost, courier.inbox).delta.contents
    with pair.grid.vault.store.connection(writing=True) as connection:
        hear(connection, replace(contents, sender=third.device))
    family(pair.grid.vault.store, "李建国")

    courier.bring(pair.grid, third)

    with third.vault.store.connection() as connection:
        [(member, count)] = board(connection).missing
    assert member is not None
    assert member.name == "一号网格笔记本"
    assert count > 0
    take_in(third.vault.store, receive(third.vault.store, lost, courier.inbox))
    with third.vault.store.connection() as connection:
        assert board(connection).missing == ()
    assert dump(third.vault.store) == dump(pair.grid.vault.store)
    third.vault.close()


def peers_at(office: Office) -> tuple[PeerState, ...]:
    with office.vault.store.connection() as connection:
        return board(connection).peers


# ---------------------------------------------------------------- the roster travels


def test_what_the_host_decides_reaches_everybody_once(
    pair: Pair, template: Template, courier: Courier
) -> None:
    third = new_office(template, courier.stick / "third")
    pair_with(pair.host, third, courier.stick / "pairing", name="服务站电脑")
    family(third.vault.store, "赵铁柱")

    courier.bring(pair.host, pair.grid)
    courier.bring(pair.grid, pair.host)
    courier.bring(third, pair.grid)

    assert dump(third.vault.store) == dump(pair.grid.vault.store)
    known = pair.grid.we.roster
    assert known is not None
    assert {member.name for member in known.active} == {"社区主机", "一号网格笔记本", "服务站电脑"}
    with pair.host.vault.store.connection() as connection:
        told = peer(connection, roster(connection).members[pair.grid.key_id])
        assert told.roster == roster(connection).digest
    received = receive(pair.grid.vault.store, courier.write(pair.host, pair.grid), courier.inbox)
    assert received.arrival.unpacked.records == ()
    third.vault.close()


def test_who_has_left_gets_nothing_more(pair: Pair, courier: Courier) -> None:
    family(pair.grid.vault.store, "王秀英")
    with pair.host.vault.store.connection(writing=True) as connection:
        retire(connection, pair.grid.key_id, wall=0)

    with pytest.raises(RulesBroken):
        courier.write(pair.host, pair.grid)
    assert courier.bring(pair.grid, pair.host) > 0, "what it still brings is taken"

    with pair.host.vault.store.connection(writing=True) as connection:
        change(connection, pair.grid.key_id, name="一号网格", role=Role.OFFICE, wall=0)
    assert "一号网格" in courier.write(pair.host, pair.grid).name


def test_after_a_restore_the_new_name_is_told(pair: Pair, courier: Courier) -> None:
    family(pair.grid.vault.store, "王秀英")
    courier.bring(pair.grid, pair.host)
    before = pair.grid.device
    with pair.grid.vault.store.connection(writing=True) as connection:
        take_new_identity(connection)
    family(pair.grid.vault.store, "李建国")

    assert courier.bring(pair.grid, pair.host) > 0
    courier.bring(pair.host, pair.grid)

    assert dump(pair.host.vault.store) == dump(pair.grid.vault.store)
    known = pair.host.we.roster
    assert known is not None
    devices = {before.hex(), pair.grid.device.hex()}
    assert set(known.members[pair.grid.key_id].devices) == devices
    assert len(devices) == 2


# ---------------------------------------------------------------- a stolen laptop


def rename(office: Office, person: str, name: str) -> None:
    with office.vault.store.transaction(A_CHANGE) as tx:
        tx.session.get_one(PersonRow, person).full_name = name


def test_what_a_thief_writes_counts_nowhere_whichever_way_it_came(
    pair: Pair, template: Template, courier: Courier
) -> None:
    """The third office hears of the theft after it has taken the thief's package, the fourth before."""
    third = new_office(template, courier.stick / "third")
    fourth = new_office(template, courier.stick / "fourth")
    for office, name in ((third, "服务站"), (fourth, "二号网格")):
        pair_with(pair.host, office, courier.stick / name, name=name)
    courier.bring(pair.host, pair.grid)
    _, [resident, other] = family(pair.grid.vault.store, "王秀英", "李小明")
    for office in (pair.host, third, fourth):
        courier.bring(pair.grid, office)
    rename(third, other, "李晓明")
    with pair.host.vault.store.connection(writing=True) as connection:
        revoke(connection, pair.grid.key_id, wall=WALL)

    family(pair.grid.vault.store, "假居民", place=Place(door_no="999"))
    rename(pair.grid, resident, "假名")
    rename(pair.grid, other, "假名")
    assert courier.bring(pair.grid, third) > 0
    assert names_at(third) >= {"假居民", "假名"}
    courier.bring(pair.host, third)
    courier.bring(pair.host, fourth)
    courier.bring(third, fourth)
    courier.bring(third, pair.host)
    courier.bring(fourth, pair.host)

    for office in (pair.host, third, fourth):
        assert names_at(office) == {"王秀英", "李晓明"}
        assert dump(office.vault.store) == dump(pair.host.vault.store)
        assert lines(office.vault.store) == lines_made_anew(office.vault.store)
    for office in (third, fourth):
        office.vault.close()


def names_at(office: Office) -> set[str]:
    with office.vault.store.reading() as reading:
        alive = select(PersonRow.full_name).where(PersonRow.deleted_at.is_(None))
        return set(reading.session.scalars(alive))


def test_nobody_changes_what_he_passes_on(pair: Pair, template: Template, courier: Courier) -> None:
    """The host brings a third office what the grid worker has written, one word exchanged."""
    third = new_office(template, courier.stick / "third")
    pair_with(pair.host, third, courier.stick / "pairing")
    family(pair.grid.vault.store, "王秀英")
    courier.bring(pair.grid, pair.host)
    honest = receive(third.vault.store, courier.write(pair.host, third), courier.inbox)
    [piece] = honest.delta.slices()
    values = [
        each.replace("王秀英", "王秀兰") if isinstance(each, str) else each
        for each in piece.operations.value
    ]
    assert values != piece.operations.value
    changed = replace(piece, operations=replace(piece.operations, value=values))
    delta = Delta(contents=honest.delta.contents, slices=lambda: iter([changed]))
    cargo = replace(pair.host.cargo(delta), signatures=honest.arrival.unpacked.signatures)
    path = pair.host.write(courier.stick, third, cargo=cargo)
    before = fingerprint(third.vault.store)

    with pytest.raises(PackageDamaged):
        take_in(third.vault.store, receive(third.vault.store, path, courier.inbox))

    assert fingerprint(third.vault.store) == before
    assert take_in(third.vault.store, honest).new > 0
    third.vault.close()


def test_a_delta_that_contradicts_itself_is_damage(pair: Pair, courier: Courier) -> None:
    """An admitted device signs a package whose chain does not hold."""
    family(pair.grid.vault.store, "王秀英")
    store = pair.host.vault.store
    received = receive(store, courier.write(pair.grid, pair.host), courier.inbox)
    delta = received.delta
    [span] = delta.contents.spans
    contents = replace(delta.contents, spans=(replace(span, tip=bytes(32)),))
    unpacked = replace(received.arrival.unpacked, delta=replace(delta, contents=contents))
    false = replace(received, arrival=replace(received.arrival, unpacked=unpacked))
    before = fingerprint(store)

    for deed in (preview, take_in):
        with pytest.raises(PackageDamaged):
            deed(store, false)

    assert fingerprint(store) == before


def test_what_was_written_alone_under_several_names_comes_along(
    pair: Pair, template: Template, courier: Courier
) -> None:
    """A vault worked alone and was restored twice before it joined."""
    third = new_office(template, courier.stick / "third")
    for name in ("赵铁柱", "孙丽"):
        family(third.vault.store, name)
        with third.vault.store.connection(writing=True) as connection:
            take_new_identity(connection)
    family(third.vault.store, "周强")
    pair_with(pair.host, third, courier.stick / "pairing")

    courier.bring(third, pair.host)
    courier.bring(pair.host, pair.grid)

    assert names_at(pair.grid) == {"赵铁柱", "孙丽", "周强"}
    assert dump(pair.grid.vault.store) == dump(third.vault.store)
    assert len(known_names(pair.grid, third)) == 3
    third.vault.close()


def known_names(at: Office, of: Office) -> tuple[str, ...]:
    known = at.we.roster
    assert known is not None
    return known.members[of.key_id].devices


# ---------------------------------------------------------------- attachments


def attach(office: Office, content: bytes) -> str:
    """Attach a file to something, and return its hash."""
    digest = hashlib.sha256(content).hexdigest()
    with office.vault.store.transaction(A_CHANGE) as tx:
        tx.session.add(FileContentRow(content_hash=digest, content=content))
        row = MeetingFileRow(
            owner_id=new_id(),
            name="签到表.pdf",
            size=len(content),
            content_hash=digest,
            added_on=tx.today,
        )
        tx.session.add(row)
    return digest


def missing(office: Office) -> list[str]:
    with office.vault.store.connection() as connection:
        return [each.hex() for each in wanted(connection)]


def test_a_file_goes_with_the_row_that_names_it(pair: Pair, courier: Courier) -> None:
    digest = attach(pair.grid, b"%PDF signed")

    courier.bring(pair.grid, pair.host)

    assert missing(pair.host) == []
    with pair.host.vault.store.reading() as reading:
        row = reading.session.get_one(FileContentRow, digest)
        assert row.content == b"%PDF signed"


def test_what_was_left_at_home_is_asked_for_and_sent(pair: Pair, courier: Courier) -> None:
    digest = attach(pair.grid, b"%PDF signed")
    courier.bring(pair.grid, pair.host, Wishes(with_attachments=False))
    assert missing(pair.host) == [digest]

    courier.bring(pair.host, pair.grid)
    courier.bring(pair.grid, pair.host, Wishes(with_attachments=False))

    assert missing(pair.host) == []


def test_a_file_that_no_row_names_is_not_kept(pair: Pair, courier: Courier) -> None:
    stray = Blob(hashlib.sha256(b"stray").digest(), b"stray")
    path = pair.grid.write(courier.stick, pair.host, cargo=pair.grid.cargo(blobs=[stray]))

    take_in(pair.host.vault.store, receive(pair.host.vault.store, path, courier.inbox))

    with pair.host.vault.store.reading() as reading:
        assert reading.session.get(FileContentRow, stray.digest.hex()) is None


# ---------------------------------------------------------------- all of it or nothing


class Impatient:
    """Wants it no more after so many reports."""

    def __init__(self, patience: int) -> None:
        self.patience = patience

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.patience -= 1
        if self.patience < 0:
            raise Cancelled


class Busy:
    """Somebody goes on working while the package is written."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.families = 0

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.families += 1
        family(self.office.vault.store, f"张{self.families}")


def test_what_is_written_meanwhile_goes_with_the_next_package(pair: Pair, courier: Courier) -> None:
    family(pair.grid.vault.store, "王秀英")
    busy = Busy(pair.grid)
    [path] = take_along(pair.grid.vault.store, pair.host.key_id, courier.stick, progress=busy).paths
    assert busy.families > 0

    take_in(pair.host.vault.store, receive(pair.host.vault.store, path, courier.inbox))
    assert names_at(pair.host) == {"王秀英"}
    courier.bring(pair.grid, pair.host)

    assert dump(pair.host.vault.store) == dump(pair.grid.vault.store)


@pytest.mark.parametrize("patience", range(4))
def test_who_gives_up_while_writing_leaves_nothing_behind(
    pair: Pair, courier: Courier, patience: int
) -> None:
    family(pair.host.vault.store, "王秀英")
    with contextlib.suppress(Cancelled):
        take_along(
            pair.host.vault.store, pair.grid.key_id, courier.stick, progress=Impatient(patience)
        )
        assert len(packages_in(courier.stick)) == 1
        return
    assert list(courier.stick.iterdir()) == []


def test_who_gives_up_while_taking_in_has_taken_nothing(pair: Pair, courier: Courier) -> None:
    family(pair.grid.vault.store, "王秀英")
    store = pair.host.vault.store
    received = receive(store, courier.write(pair.grid, pair.host), courier.inbox)
    before = fingerprint(store)

    with pytest.raises(Cancelled):
        take_in(store, received, progress=Impatient(0))

    assert fingerprint(store) == before
    assert take_in(store, received).new > 0


def test_a_history_that_its_author_has_signed_otherwise_is_not_taken(
    pair: Pair, courier: Courier
) -> None:
    """The office in between changes what the grid worker has written, and sends it on."""
    family(pair.grid.vault.store, "王秀英")
    store = pair.host.vault.store
    received = receive(store, courier.write(pair.grid, pair.host), courier.inbox)
    [genuine] = received.arrival.unpacked.signatures
    grid = pair.grid.we.identity.keys
    false = sign_chain(grid, genuine.device, genuine.tx, bytes(32))
    unpacked = replace(received.arrival.unpacked, signatures=(false,))
    before = fingerprint(store)

    with pytest.raises(PackageDamaged, match="signed chain"):
        take_in(store, replace(received, arrival=replace(received.arrival, unpacked=unpacked)))

    assert fingerprint(store) == before
