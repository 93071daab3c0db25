"""Doors in every spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.households.rules.addresses import NOTHING, Parts, parse_address, resolve


@pytest.mark.parametrize(
    "written",
    [
        "3-2-501",
        "3栋2单元501",
        "3#2-501室",
        "3号楼2门501",
        "3幢2单元501室",
        "三号楼二单元501",
        "3号楼 2单元 501 室",
        "3—2—501",
        "３－２－５０１",
        "03-02-0501",
        "3栋2-501",
        "3-2单元501",
        "3号楼2单元5层501",
        "3.2.501",
        "3/2/501",
        "3栋2单元501（租）",
        "某省某市某区幸福街道幸福里社区3号楼2单元501",
    ],
)
def test_all_these_are_one_door(written: str) -> None:
    assert parse_address(written) == Parts(building="3", entrance="2", door="501")


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("XX路12号3幢2单元501室", Parts("XX路12号", "3", "2", "501")),
        ("金桂苑3-2-501", Parts("金桂苑", "3", "2", "501")),
        ("3号楼501", Parts(building="3", door="501")),
        ("3-501", Parts(building="3", door="501")),
        ("B1栋2单元301", Parts(building="B1", entrance="2", door="301")),
        ("12号楼东单元1201", Parts(building="12", entrance="东", door="1201")),
        ("平房12号", Parts(building="平房", door="12号")),
        ("别墅5号", Parts(building="别墅", door="5号")),
        ("桂花村8组23号", Parts("桂花村", door="23号", group="8组")),
        ("桂花路12号", NOTHING),
        ("外区", NOTHING),
        ("", NOTHING),
    ],
)
def test_a_door_is_taken_apart(written: str, parts: Parts) -> None:
    assert parse_address(written) == parts


@pytest.mark.parametrize(
    ("building", "entrance", "door", "address"),
    [
        ("3", "2", "501", ""),
        ("3.0", "2单元", "501室", ""),
        ("3号楼", "", "2-501", ""),
        ("3栋2单元", "", "501", ""),
        ("3幢", "", "", "2单元501室"),
        ("", "", "3-2-501", ""),
        ("3", "", "", "3-2-501"),
    ],
)
def test_several_columns_name_one_door(
    building: str, entrance: str, door: str, address: str
) -> None:
    place = resolve(compound="", building=building, entrance=entrance, door=door, address=address)

    assert place == Parts(building="3", entrance="2", door="501")


def test_the_heading_above_says_which_building() -> None:
    above = Parts(building="3")

    place = resolve(compound="", building="", entrance="", door="2-501", address="", context=above)

    assert place == Parts(building="3", entrance="2", door="501")


def test_a_tower_is_called_by_its_letter() -> None:
    place = resolve(compound="", building="A", entrance="", door="1203", address="")

    assert place.building == "A座"


@given(st.text(max_size=20))
def test_nothing_makes_it_stumble(text: str) -> None:
    assert len(parse_address(text)) == len(NOTHING)


@given(st.text("0123456789栋幢号楼单元室-#路组村AB东", max_size=60))
def test_long_muddles_are_read_in_no_time(text: str) -> None:
    assert len(parse_address(text)) == len(NOTHING)


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("甲栋501", Parts("", "甲", "", "501")),
        ("12幢甲单元301", Parts("", "12", "甲", "301")),
        ("东区3栋2单元501", Parts("东区", "3", "2", "501")),
        ("A座5F-12", Parts("", "A", "", "5层12号")),
        ("三栋一单元五零一", Parts("", "3", "1", "501")),
        ("3栋2单元5楼西户", Parts("", "3", "2", "5层西户")),
        ("幸福路12弄3号501室", Parts("幸福路12弄", "3", "", "501")),
        ("3-2-501-502", Parts("", "3", "2", "501+502")),
    ],
)
def test_towers_lanes_and_sides_are_understood(written: str, parts: Parts) -> None:
    assert parse_address(written) == parts


@pytest.mark.parametrize(
    ("building", "door", "wanted"),
    [
        ("甲", "501-502", ("甲栋", "501-502")),
        ("A", "301、302", ("A座", "301-302")),
        ("5幢", "地下室", ("5", "地下室")),
        ("3号楼", "西户", ("3", "西户")),
        ("3", "5F", ("3", "5F")),
    ],
)
def test_a_door_that_is_no_plain_number_is_kept(
    building: str, door: str, wanted: tuple[str, str]
) -> None:
    found = resolve(compound="", building=building, entrance="", door=door, address="")

    assert (found.building, found.door) == wanted
