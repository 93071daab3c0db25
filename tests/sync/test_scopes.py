"""A device of limited rights: what real packages to it hold, and what it may write."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from support.families import family
from support.paired import WALL, Office, Pair, new_office, pair_with
from support.vaults import A_CHANGE, Template, lines, lines_made_anew

from shequ_desktop.community.model import AreaRow
from shequ_desktop.households.model.tables import (
    DwellingRow,
    HouseholdRow,
    MemberRow,
    PersonRow,
    TagRow,
)
from shequ_desktop.households.values import Place
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.sync.container import opened, survey
from shequ_desktop.sync.delivery import reading
from shequ_desktop.sync.exchange import preview, receive, take_along, take_in
from shequ_desktop.sync.frames import frames
from shequ_desktop.sync.knowledge import counted_elsewhere
from shequ_desktop.sync.membership import change
from shequ_desktop.sync.merging import Merged
from shequ_desktop.sync.records import Role
from shequ_desktop.sync.refusals import BeyondScope


class Town:
    """A community's two office computers, and a grid worker who may see the first grid."""

    def __init__(self, pair: Pair, template: Template, folder: Path) -> None:
        self.host, self.office = pair.host, pair.grid
        self.stick, self.inbox = folder / "stick", folder / "inbox"
        with self.host.vault.store.transaction(A_CHANGE) as tx:
            grids = [AreaRow(kind="grid", name=name) for name in ("一号网格", "二号网格")]
            tx.session.add_all(grids)
            tx.session.flush()
            self.first, self.second = (grid.id for grid in grids)
        self.here = self.settle(
            "王秀英",
            "李小明",
            grid=self.first,
            door="101",
            number="110101199001011237",
            phone="13800138001",
        )
        self.there = self.settle(
            "赵铁柱",
            "钱多多",
            grid=self.second,
            door="202",
            number="110101198505052346",
            phone="13911112222",
        )
        self.worker = new_office(template, folder / "worker")
        pair_with(
            self.host,
            self.worker,
            folder / "pairing",
            name="一号网格笔记本",
            role=Role.GRID,
            scope=(self.first,),
        )

    def settle(self, *names: str, grid: str, door: str, number: str, phone: str) -> list[str]:
        """Register a household in a grid; return its people, the first with secrets."""
        store = self.host.vault.store
        _, people = family(store, *names, place=Place(door_no=door))
        with store.transaction(A_CHANGE) as tx:
            head = tx.session.get_one(PersonRow, people[0])
            head.id_number, head.phones, head.health = number, phone, f"病史{door}"
            tx.session.add(TagRow(person_id=head.id, tag=f"标签{door}", basis=f"依据{door}"))
            dwelling = tx.session.scalars(
                select(DwellingRow).where(DwellingRow.door_no == door)
            ).one()
            dwelling.grid_id = grid
            dwelling.owner_name = f"房东{door}"
        return list(people)

    def bring(self, from_: Office, to: Office) -> Merged:
        """Carry one package."""
        received = receive(to.vault.store, self.write(from_, to), self.inbox)
        return take_in(to.vault.store, received)

    def write(self, from_: Office, to: Office) -> Path:
        self.stick.mkdir(exist_ok=True)
        return take_along(from_.vault.store, to.key_id, self.stick).paths[0]

    def held(self, path: Path, by: Office) -> bytes:
        """Return everything that a package holds, as its receiver can read it."""
        with reading(path) as source:
            seen = survey(source)
        keys = by.we.identity.keys
        with reading(path) as source:
            return b"".join(each.payload for each in frames(opened(source, seen, keys), path.name))


@pytest.fixture
def town(pair: Pair, template: Template, tmp_path: Path) -> Iterator[Town]:
    made = Town(pair, template, tmp_path)
    yield made
    made.worker.vault.close()


def names(office: Office) -> set[str]:
    with office.vault.store.reading() as looked:
        alive = select(PersonRow.full_name).where(PersonRow.deleted_at.is_(None))
        return set(looked.session.scalars(alive))


def rename(office: Office, person: str, name: str, *, number: str | None = None) -> None:
    with office.vault.store.transaction(A_CHANGE) as tx:
        row = tx.session.get_one(PersonRow, person)
        row.full_name = name
        if number is not None:
            row.id_number = number


def move(office: Office, door: str, grid: str) -> None:
    with office.vault.store.transaction(A_CHANGE) as tx:
        chosen = select(DwellingRow).where(DwellingRow.door_no == door)
        tx.session.scalars(chosen).one().grid_id = grid


def test_a_package_to_a_grid_worker_holds_his_grid_and_nothing_else(town: Town) -> None:
    rename(town.host, town.there[1], "钱有余")
    held = town.held(town.write(town.host, town.worker), town.worker)

    for here in ("王秀英", "李小明", "13800138001", "标签101", "房东101"):
        assert here.encode() in held
    others = (
        "赵铁柱",
        "钱多多",
        "钱有余",
        "110101198505052346",
        "13911112222",
        "标签202",
        "房东202",
    )
    hidden = ("110101199001011237", "病史101", "病史202", "依据101", "依据202")
    for secret in (*others, *hidden):
        assert secret.encode() not in held
    for person in town.there:
        assert bytes.fromhex(person) not in held
        assert person.encode() not in held


def test_what_a_grid_worker_gets_he_can_see_and_search(town: Town) -> None:
    merged = town.bring(town.host, town.worker)

    assert merged.new > 0
    assert names(town.worker) == {"王秀英", "李小明"}
    store = town.worker.vault.store
    assert len(lines(store)) == 2
    assert lines(store) == lines_made_anew(store)
    with store.reading() as looked:
        head = looked.session.get_one(PersonRow, town.here[0])
        assert (head.phones, head.id_number, head.health) == ("13800138001", "", "")


def test_a_package_s_counters_are_for_the_street_alone(town: Town, template: Template) -> None:
    street = new_office(template, town.stick.parent / "street")
    pair_with(town.host, street, town.stick.parent / "p2", name="街道", role=Role.STREET)
    path = town.write(town.host, street)
    held = town.held(path, street)
    for secret in ("王秀英", "赵铁柱", "110101199001011237", "13800138001", "房东202"):
        assert secret.encode() not in held

    take_in(street.vault.store, receive(street.vault.store, path, town.inbox))

    with street.vault.store.connection() as connection:
        assert counted_elsewhere(connection)["person"] == 4
        assert counted_elsewhere(connection)["household"] == 2
    assert names(street) == set()
    street.vault.close()


def test_the_station_gets_agreed_fields_of_everybody(town: Town, template: Template) -> None:
    station = new_office(template, town.stick.parent / "station")
    pair_with(town.host, station, town.stick.parent / "p3", name="服务站", role=Role.STATION)
    path = town.write(town.host, station)
    held = town.held(path, station)
    for secret in ("110101199001011237", "病史101", "标签101", "依据202", "房东101"):
        assert secret.encode() not in held

    take_in(station.vault.store, receive(station.vault.store, path, town.inbox))

    assert names(station) == {"王秀英", "李小明", "赵铁柱", "钱多多"}
    station.vault.close()


def test_what_comes_into_scope_is_there_with_its_past_and_what_leaves_is_gone(town: Town) -> None:
    town.bring(town.host, town.worker)
    move(town.host, "202", town.first)
    move(town.host, "101", town.second)

    town.bring(town.host, town.worker)

    assert names(town.worker) == {"赵铁柱", "钱多多"}
    store = town.worker.vault.store
    assert lines(store) == lines_made_anew(store)
    with store.connection() as connection:
        left = [str(row) for row in connection.exec_driver_sql("SELECT val FROM sync_op")]
        assert not any("王秀英" in each or "13800138001" in each for each in left)
    assert names(town.host) == {"王秀英", "李小明", "赵铁柱", "钱多多"}


def test_somebody_who_moves_to_another_grid_leaves_the_old_one(town: Town) -> None:
    town.bring(town.host, town.worker)
    with town.host.vault.store.transaction(A_CHANGE) as tx:
        chosen = select(MemberRow).where(MemberRow.person_id == town.here[1])
        tx.session.scalars(chosen).one().to_on = date(2026, 11, 1)

    town.bring(town.host, town.worker)

    assert names(town.worker) == {"王秀英"}


def test_a_worker_s_changes_come_home_and_back(town: Town) -> None:
    town.bring(town.host, town.worker)
    rename(town.worker, town.here[0], "王秀瑛")
    with town.worker.vault.store.transaction(A_CHANGE) as tx:
        home = tx.session.scalars(select(HouseholdRow)).one()
        baby = PersonRow(full_name="王新生")
        tx.session.add(baby)
        tx.session.flush()
        tx.session.add(MemberRow(household_id=home.id, person_id=baby.id, relation_to_head="20"))

    merged = town.bring(town.worker, town.host)

    assert merged.refused == 0
    assert names(town.host) == {"王秀瑛", "李小明", "赵铁柱", "钱多多", "王新生"}
    rename(town.host, town.here[0], "王秀英")
    town.bring(town.host, town.worker)
    assert names(town.worker) == {"王秀英", "李小明", "王新生"}
    town.bring(town.host, town.office)
    town.bring(town.office, town.worker)
    assert names(town.worker) == {"王秀英", "李小明", "王新生"}


def test_work_that_was_not_told_yet_is_still_there_after_a_view(town: Town) -> None:
    town.bring(town.host, town.worker)
    rename(town.worker, town.here[0], "王秀瑛")
    rename(town.host, town.here[1], "李晓明")

    town.bring(town.host, town.worker)
    assert names(town.worker) == {"王秀瑛", "李晓明"}

    town.bring(town.worker, town.host)
    assert names(town.host) == {"王秀瑛", "李晓明", "赵铁柱", "钱多多"}


def test_two_offices_and_a_worker_agree_on_what_is_disputed(town: Town) -> None:
    town.bring(town.host, town.worker)
    town.bring(town.host, town.office)
    rename(town.worker, town.here[0], "甲")
    rename(town.office, town.here[0], "乙")

    town.bring(town.worker, town.host)
    town.bring(town.office, town.host)
    town.bring(town.host, town.worker)
    town.bring(town.host, town.office)

    found = [office for office in (town.host, town.office, town.worker) if rivals(office) == 1]
    assert len(found) == 3
    assert len({frozenset(names(each) & {"甲", "乙"}) for each in found}) == 1


def rivals(office: Office) -> int:
    with office.vault.store.connection() as connection:
        found: int = connection.exec_driver_sql("SELECT count(*) FROM sync_rival").scalar_one()
        return found


def test_what_he_may_not_write_is_refused_at_home_wherever_it_comes_first(town: Town) -> None:
    """A forged program writes to a hidden column, to the tree of areas, and to another grid's row."""
    town.bring(town.host, town.worker)
    rename(town.worker, town.here[0], "王秀瑛", number="110101200001010000")
    with town.worker.vault.store.transaction(A_CHANGE) as tx:
        tx.session.get_one(AreaRow, town.first).name = "我的网格"
        tx.session.add(AreaRow(kind="grid", name="三号网格"))
    forge(town.worker, town.there[0])

    path = town.write(town.worker, town.host)
    received = receive(town.host.vault.store, path, town.inbox)
    seen = preview(town.host.vault.store, received)
    merged = take_in(town.host.vault.store, received)

    assert seen.refused == merged.refused == 4
    assert names(town.host) == {"王秀瑛", "李小明", "赵铁柱", "钱多多"}
    town.bring(town.host, town.office)
    for office in (town.host, town.office):
        assert names(office) == {"王秀瑛", "李小明", "赵铁柱", "钱多多"}
        with office.vault.store.reading() as looked:
            row = looked.session.get_one(PersonRow, town.here[0])
            assert row.id_number == "110101199001011237"
            alive = select(AreaRow.name).where(AreaRow.deleted_at.is_(None), AreaRow.kind == "grid")
            assert "三号网格" not in set(looked.session.scalars(alive))
            assert "我的网格" not in set(looked.session.scalars(alive))


def forge(worker: Office, person: str) -> None:
    """Write to a person whom the worker has never been shown."""
    with worker.vault.store.transaction(A_CHANGE) as tx:
        connection = tx.session.connection()
        connection.exec_driver_sql(
            "INSERT INTO sync_op (tx, tbl, row, col, val) SELECT tx, 5, ?, 2, '假名' FROM sync_ctx",
            (bytes.fromhex(person),),
        )


def test_work_on_a_row_that_has_left_meanwhile_counts_in_whatever_order(town: Town) -> None:
    town.bring(town.host, town.worker)
    town.bring(town.host, town.office)
    rename(town.worker, town.here[0], "王秀瑛")
    move(town.host, "101", town.second)

    town.bring(town.worker, town.office)
    town.bring(town.worker, town.host)
    town.bring(town.host, town.office)

    assert "王秀瑛" in names(town.host) & names(town.office)


def test_work_that_comes_before_the_row_came_into_scope_counts_afterwards(town: Town) -> None:
    """The other office hears of the worker's change before it hears that the row is his."""
    town.bring(town.host, town.office)
    move(town.host, "202", town.first)
    town.bring(town.host, town.worker)
    rename(town.worker, town.there[0], "赵铁锤")

    refused = town.bring(town.worker, town.office)
    assert refused.refused > 0
    assert "赵铁柱" in names(town.office)
    town.bring(town.host, town.office)

    assert "赵铁锤" in names(town.office)
    town.bring(town.office, town.host)
    assert names(town.host) == names(town.office)


def test_an_office_that_becomes_a_grid_worker_keeps_what_it_wrote_and_sees_its_part(
    town: Town,
) -> None:
    town.bring(town.host, town.office)
    rename(town.office, town.there[0], "赵铁锤", number="110101198505050000")
    town.bring(town.office, town.host)
    with town.host.vault.store.connection(writing=True) as connection:
        change(
            connection,
            town.office.key_id,
            name="一号网格",
            role=Role.GRID,
            scope=(town.first,),
            wall=WALL,
        )

    town.bring(town.host, town.office)

    assert names(town.office) == {"王秀英", "李小明"}
    assert "赵铁锤" in names(town.host)
    rename(town.office, town.here[1], "李大明", number="1")
    assert town.bring(town.office, town.host).refused == 1
    assert "李大明" in names(town.host)
    with town.host.vault.store.connection(writing=True) as connection:
        change(connection, town.office.key_id, name="居委会二", role=Role.OFFICE, wall=WALL)
    town.bring(town.host, town.office)
    assert names(town.office) == names(town.host)


def test_a_worker_passes_nothing_on_to_others_of_limited_rights(
    town: Town, template: Template
) -> None:
    other = new_office(template, town.stick.parent / "other")
    pair_with(town.host, other, town.stick.parent / "p4", name="二号网格", role=Role.GRID)
    town.bring(town.host, town.worker)

    with pytest.raises(RulesBroken):
        town.write(town.worker, other)
    other.vault.close()


def test_a_package_with_everything_is_not_for_a_grid_worker(town: Town) -> None:
    """It was written before the host limited the laptop's rights."""
    path = town.write(town.host, town.office)
    with town.host.vault.store.connection(writing=True) as connection:
        change(
            connection,
            town.office.key_id,
            name="一号网格",
            role=Role.GRID,
            scope=(town.first,),
            wall=WALL,
        )
    town.bring(town.host, town.office)

    with pytest.raises(BeyondScope):
        receive(town.office.vault.store, path, town.inbox)
