"""What is hidden of numbers and names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.kernel.privacy import (
    mask_address,
    mask_id,
    mask_name,
    mask_phone,
    mask_phones,
)


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("11010519491231002X", "110105********002X"),
        ("110105491231002", "110105*****1002"),
        ("H12345678", "*****5678"),
        ("E1234", "****4"),
        ("123", "***"),
        ("", ""),
    ],
)
def test_an_identity_number_keeps_its_ends(number: str, shown: str) -> None:
    assert mask_id(number) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("13800135678", "138****5678"),
        ("0571-88886666", "0571-****6666"),
        ("010-62345678转801", "010-****5678转**"),
        ("88886666", "****6666"),
        ("2345678", "****678"),
        ("62345678-801", "********-801"),
        ("13800135678-801", "***********-801"),
        ("138-0013-5678", "*********5678"),
        ("110", "***"),
        ("", ""),
    ],
)
def test_a_telephone_keeps_its_ends(number: str, shown: str) -> None:
    assert mask_phone(number) == shown


def test_several_telephones_are_masked_one_by_one() -> None:
    assert mask_phones("13800135678;0571-88886666") == "138****5678、0571-****6666"
    assert mask_phones("") == ""


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("王明", "王*"),
        ("王小明", "王*明"),
        ("王", "王"),
        ("欧阳娜", "欧阳*"),
        ("司马相如", "司马*如"),
        ("欧阳", "欧*"),
        ("阿依古丽·买买提", "阿**丽·买*提"),
        ("Anna Schmidt", "A***"),
        ("", ""),
    ],
)
def test_a_name_keeps_its_surname(name: str, shown: str) -> None:
    assert mask_name(name) == shown


@given(st.text(alphabet="0123456789X", max_size=24))
def test_a_mask_never_changes_the_length_and_hides_four_signs(number: str) -> None:
    shown = mask_id(number)

    assert len(shown) == len(number)
    assert shown.count("*") >= min(4, len(number))


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("幸福里3号楼2单元501室", "幸福里3号楼"),
        ("幸福里３号楼２单元５０１室", "幸福里３号楼"),
        ("幸福里三号楼二单元五零一室", "幸福里三号楼"),
        ("阳光花园B座1203", "阳光花园B座"),
        ("平安路18号院6号楼101", "平安路18号院"),
        ("阳光花园12栋302", "阳光花园12栋"),
        ("幸福里3-2-501", "幸福里3号楼"),
        ("3-501室", "3号楼"),
        ("平安路18号501室", "平安路"),
        ("幸福里２单元５０１室", "幸福里"),
        ("幸福里二单元五〇一室", "幸福里"),
        ("幸福里", "幸福里"),
        ("", ""),
    ],
)
def test_an_address_ends_with_its_building(address: str, shown: str) -> None:
    assert mask_address(address) == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("幸福里501室（原3栋）", "幸福里"),
        ("幸福里501 3栋", "幸福里"),
        ("幸福路88号3号楼501", "幸福路88号3号楼"),
    ],
)
def test_a_building_behind_the_door_does_not_give_the_door_away(address: str, shown: str) -> None:
    assert mask_address(address) == shown
