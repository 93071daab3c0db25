"""Two vaults that each had a community of their own become offices of one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from support.paired import WALL, Office, new_office, pair_with
from support.vaults import A_CHANGE, Template, dump

from shequ_desktop.community.model import CommunityRow
from shequ_desktop.sync.exchange import receive, take_along, take_in
from shequ_desktop.sync.membership import found
from shequ_desktop.sync.records import Role


@pytest.fixture
def offices(template: Template, tmp_path: Path) -> Iterator[list[Office]]:
    made = [new_office(template, tmp_path / name) for name in ("host", "other", "grid")]
    for office, name in zip(made, ("幸福里社区", "新建社区", "空白"), strict=True):
        with office.vault.store.transaction(A_CHANGE) as tx:
            for row in tx.session.scalars(select(CommunityRow)):
                row.name = name
            tx.session.flush()
            if not tx.session.scalars(select(CommunityRow)).all():
                tx.session.add(CommunityRow(name=name, code="110101001001"))
    with made[0].vault.store.connection(writing=True) as connection:
        found(connection, community="幸福里社区", name="社区主机", wall=WALL)
    for office, role in zip(made[1:], (Role.OFFICE, Role.GRID), strict=True):
        pair_with(made[0], office, tmp_path / role, name=role.value, role=role)
    yield made
    for office in made:
        office.vault.close()


def communities(office: Office) -> list[str]:
    with office.vault.store.reading() as reading:
        alive = select(CommunityRow.name).where(CommunityRow.deleted_at.is_(None))
        return list(reading.session.scalars(alive))


@pytest.mark.parametrize("host_first", [True, False])
def test_after_joining_there_is_one_community_and_it_is_the_hosts(
    offices: list[Office], tmp_path: Path, *, host_first: bool
) -> None:
    host, other, grid = offices
    stick = tmp_path / "stick"
    stick.mkdir()

    def bring(from_: Office, to: Office) -> None:
        [path] = take_along(from_.vault.store, to.key_id, stick).paths
        take_in(to.vault.store, receive(to.vault.store, path, tmp_path / "inbox"))

    for joined in (other, grid):
        ways = [(host, joined), (joined, host)]
        for from_, to in ways if host_first else reversed(ways):
            bring(from_, to)
            assert communities(to) == ["幸福里社区"]
    bring(host, other)
    bring(other, host)

    assert [communities(office) for office in offices] == [["幸福里社区"]] * 3
    assert dump(host.vault.store) == dump(other.vault.store)
