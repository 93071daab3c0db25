"""The community and its two trees of areas."""

import pytest
from support.vaults import A_CHANGE

from shequ_desktop.community import service
from shequ_desktop.community.rules import check_community
from shequ_desktop.community.values import (
    Area,
    AreaKind,
    CodeWrong,
    Community,
    NameMissing,
    area_rank,
)
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.storage.store import Store

XINGFULI = Community(name="幸福里社区", code="510104001001", street="春熙路街道")


def areas(store: Store) -> list[Area]:
    with store.reading() as reading:
        return service.areas(reading)


def test_a_new_file_has_no_community_yet(store: Store) -> None:
    with store.reading() as reading:
        assert service.community(reading) is None


def test_there_is_one_community_and_its_particulars_can_change(store: Store) -> None:
    for community in (XINGFULI, Community(name="幸福里新社区 ", code=XINGFULI.code)):
        with store.transaction(A_CHANGE) as tx:
            service.write_community(tx, community)

    with store.reading() as reading:
        written = service.community(reading)
        assert len(reading.rows("SELECT id FROM community", tables=())) == 1
    assert written == Community(name="幸福里新社区", code=XINGFULI.code)
    assert written.committee == "幸福里新社区居民委员会"


@pytest.mark.parametrize("code", ["51010400100", "5101040010011", "51010400100X", "", "５" * 12])
def test_a_code_has_twelve_digits(code: str) -> None:
    assert list(check_community(Community(name="幸福里社区", code=code))) == [CodeWrong(code)]


def test_a_community_without_a_name_is_refused_and_not_written(store: Store) -> None:
    def write() -> None:
        with store.transaction(A_CHANGE) as tx:
            service.write_community(tx, Community(name=" ", code=XINGFULI.code))

    with pytest.raises(RulesBroken) as refused:
        write()

    assert refused.value.findings == (NameMissing(),)
    with store.reading() as reading:
        assert service.community(reading) is None


def test_areas_are_found_again_and_listed_parents_first_in_the_order_of_their_numbers(
    store: Store,
) -> None:
    with store.transaction(A_CHANGE) as tx:
        for building in ("10号楼", "9号楼"):
            parent = service.find_or_add_area(tx, AreaKind.BUILDING, building)
            for entrance in ("2单元", "1单元", "2单元"):
                service.find_or_add_area(tx, AreaKind.ENTRANCE, entrance, parent)
        service.find_or_add_area(tx, AreaKind.GRID, "第一网格")

    assert [area.name for area in areas(store)] == [
        "第一网格",
        "9号楼",
        "1单元",
        "2单元",
        "10号楼",
        "1单元",
        "2单元",
    ]


def test_an_area_knows_what_is_above_and_below_it(store: Store) -> None:
    with store.transaction(A_CHANGE) as tx:
        compound = service.find_or_add_area(tx, AreaKind.COMPOUND, "幸福里")
        building = service.find_or_add_area(tx, AreaKind.BUILDING, "3号楼", compound)
        entrance = service.find_or_add_area(tx, AreaKind.ENTRANCE, "2单元", building)
        service.find_or_add_area(tx, AreaKind.BUILDING, "4号楼", compound)

    with store.reading() as reading:
        assert [each.name for each in service.path(reading, entrance)] == [
            "2单元",
            "3号楼",
            "幸福里",
        ]
        assert set(service.below(reading, building)) == {building, entrance}
        assert len(service.below(reading, compound)) == 4


def test_a_renamed_area_stands_where_its_new_number_says(store: Store) -> None:
    with store.transaction(A_CHANGE) as tx:
        first = service.find_or_add_area(tx, AreaKind.BUILDING, "1号楼")
        service.find_or_add_area(tx, AreaKind.BUILDING, "2号楼")
        service.rename_area(tx, first, " 3号楼 ")

    assert [area.name for area in areas(store)] == ["2号楼", "3号楼"]


@pytest.mark.parametrize(
    ("name", "rank"),
    [
        ("3号楼", 3),
        ("12栋2单元", 12),
        ("第一网格", 1),
        ("第十网格", 10),
        ("第十二网格", 12),
        ("第二十网格", 20),
        ("第二十三网格", 23),
        ("东楼", 0),
        ("", 0),
        ("99999号", 9000),
    ],
)
def test_the_number_in_a_name_is_read(name: str, rank: int) -> None:
    assert area_rank(name) == rank
