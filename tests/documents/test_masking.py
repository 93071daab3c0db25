"""How much of each kind of fact a paper shows."""

import pytest

from shequ_desktop.documents.kinds import CLASS_OF, FieldKind, PrivacyClass
from shequ_desktop.documents.masking import (
    PUBLIC,
    MaskRule,
    mask_profiles,
    masked,
    masked_names,
    told_apart,
)

_ID = "11010519491231002X"
_BANK = "6222020200112233445"


@pytest.mark.parametrize(
    ("kind", "words", "public", "internal"),
    [
        (FieldKind.TEXT, "停水公告", "停水公告", "停水公告"),
        (FieldKind.DAY, "2026年11月3日", "2026年11月3日", "2026年11月3日"),
        (FieldKind.NUMBER, "45", "45", "45"),
        (FieldKind.MONEY, "18,345.27", "18,345.27", "18,345.27"),
        (FieldKind.PHONE_OFFICE, "010-12345678", "010-12345678", "010-12345678"),
        (FieldKind.NAME_OFFICE, "王敏", "王敏", "王敏"),
        (FieldKind.NAME, "王建国", "王*国", "王建国"),
        (FieldKind.ID_NUMBER, _ID, "尾号002X", "110105********002X"),
        (FieldKind.PHONE, "13800135678", "138****5678", "13800135678"),
        (FieldKind.ADDRESS, "3号楼2单元501室", "3号楼", "3号楼2单元501室"),
        (FieldKind.BANK, _BANK, "尾号3445", "尾号3445"),
        (FieldKind.BIRTH, "1949-12-31", "1940年代出生", "1949-12-31"),
        (FieldKind.BIRTH, "1949年冬", "1940年代出生", "1949年冬"),
        (FieldKind.BIRTH, "四九年冬", "", "四九年冬"),
        (FieldKind.PERSONAL, "独居", "", "独居"),
        (FieldKind.SENSITIVE, "低保", "", "低保"),
    ],
)
def test_a_fact_is_shown_as_its_kind_and_the_profile_ask(
    kind: FieldKind, words: str, public: str, internal: str
) -> None:
    profiles = mask_profiles()

    assert masked(words, kind, profiles[PUBLIC]) == public
    assert masked(words, kind, profiles["internal"]) == internal
    assert masked(words, kind, profiles["whole"]) == words


def test_several_names_and_numbers_are_masked_one_by_one() -> None:
    public = mask_profiles()[PUBLIC]

    assert masked("王建国、欧阳娜、李玉兰", FieldKind.NAME, public) == "王*国、欧阳*、李*兰"
    assert masked("13800135678、0571-88886666", FieldKind.PHONE, public) == (
        "138****5678、0571-****6666"
    )
    assert masked(f"{_ID}、{_BANK}", FieldKind.ID_NUMBER, public) == "尾号002X、尾号3445"


@pytest.mark.parametrize("kind", FieldKind)
def test_of_nothing_nothing_is_shown(kind: FieldKind) -> None:
    assert masked("", kind, mask_profiles()[PUBLIC]) == ""


def test_a_number_too_short_to_show_the_end_of_is_hidden_whole() -> None:
    assert masked("1234", FieldKind.BANK, mask_profiles()[PUBLIC]) == "****"


def test_the_public_sees_nothing_whole_that_is_not_public() -> None:
    public = mask_profiles()[PUBLIC]
    shown = {kind for kind in FieldKind if public.rule(kind) is MaskRule.SHOW}

    assert shown == {kind for kind in FieldKind if CLASS_OF[kind] is PrivacyClass.PUBLIC}


def test_profiles_stand_from_the_strictest_to_the_one_that_shows_all() -> None:
    profiles = mask_profiles()

    assert list(profiles) == [PUBLIC, "internal", "whole", "own"]
    assert [profile.title for profile in profiles.values()] == ["公开", "内部", "完整", "交本人"]


@pytest.mark.parametrize(
    ("shown", "ids", "apart"),
    [
        (["王*国", "李*兰"], [_ID, _ID], ["王*国", "李*兰"]),
        (
            ["王*国", "李*兰", "王*国"],
            [_ID, "", "110105195001010014"],
            ["王*国（002X）", "李*兰", "王*国（0014）"],
        ),
        (["王*国", "王*国"], ["", ""], ["王*国（甲）", "王*国（乙）"]),
        (["王*国", "王*国"], [_ID, ""], ["王*国（002X）", "王*国"]),
        (["王*国", "王*国"], ["E123", "E124"], ["王*国（甲）", "王*国（乙）"]),
        (["王*国", "王*国"], [_ID, _ID], ["王*国", "王*国"]),
        (["王*国", "王*国"], [_ID, _ID.lower()], ["王*国", "王*国"]),
        (
            ["王*国", "王*国", "王*国"],
            [_ID, _ID, "11010519500101002X"],
            ["王*国（002X）（甲）", "王*国（002X）（甲）", "王*国（002X）（乙）"],
        ),
        (["", ""], ["", ""], ["", ""]),
    ],
)
def test_people_shown_alike_are_told_apart(
    shown: list[str], ids: list[str], apart: list[str]
) -> None:
    assert told_apart(shown, ids) == apart


def test_more_people_shown_alike_than_there_are_stems_are_still_told_apart() -> None:
    apart = told_apart(["王*"] * 12, [""] * 12)

    assert apart[9:] == ["王*（癸）", "王*（11）", "王*（12）"]


@pytest.mark.parametrize(
    ("names", "ids", "phones", "apart"),
    [
        # One person in two rows, and somebody shown alike.
        (["王建国", "王建国"], [_ID, _ID], ["", ""], ["王*国", "王*国"]),
        (["王建国", "王建国"], ["", ""], ["", ""], ["王*国", "王*国"]),
        (["王建国", "王立国"], ["", ""], ["", ""], ["王*国（甲）", "王*国（乙）"]),
        (
            ["王建国", "王立国", "王建国"],
            ["", "", ""],
            ["", "", ""],
            ["王*国（甲）", "王*国（乙）", "王*国（甲）"],
        ),
        # Two people of one name.
        (
            ["王建国", "王建国"],
            ["", ""],
            ["13800135678", "13900001111"],
            ["王*国（甲）", "王*国（乙）"],
        ),
        # Several in one place.
        (["王建国、李玉兰", "王立国"], ["", ""], ["", ""], ["王*国（甲）、李*兰", "王*国（乙）"]),
        (["王建国；王立国"], [""], [""], ["王*国（甲）、王*国（乙）"]),
        (["王建国、王建国"], [""], [""], ["王*国、王*国"]),
        # A number beside several names is nobody's.
        (["王建国、王立国"], [_ID], [""], ["王*国（甲）、王*国（乙）"]),
        (["", "王建国"], ["", ""], ["", ""], ["", "王*国"]),
        ([], [], [], []),
    ],
)
def test_names_of_one_list_are_masked_and_told_apart(
    names: list[str], ids: list[str], phones: list[str], apart: list[str]
) -> None:
    public = mask_profiles()[PUBLIC]

    assert masked_names(names, public, ids=ids, more=phones) == apart


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("13800135678;0571-88886666", "138****5678、0571-****6666"),
        ("13800135678；13900001111", "138****5678、139****1111"),
        ("13800135678, 13900001111", "138****5678、139****1111"),
        ("13800135678，13900001111\n13700002222", "138****5678、139****1111、137****2222"),
        ("13800135678 / 13900001111", "138****5678、139****1111"),
        ("13800135678；", "138****5678"),
        ("；", ""),
    ],
)
def test_numbers_are_masked_one_by_one_whatever_stands_between_them(typed: str, shown: str) -> None:
    assert masked(typed, FieldKind.PHONE, mask_profiles()[PUBLIC]) == shown


def test_names_typed_with_semicolons_are_masked_one_by_one() -> None:
    public = mask_profiles()[PUBLIC]

    assert masked("王建国；欧阳娜; 李玉兰", FieldKind.NAME, public) == "王*国、欧阳*、李*兰"


def test_a_comma_within_an_address_parts_no_addresses() -> None:
    public = mask_profiles()[PUBLIC]

    assert masked("幸福里小区，3号楼2单元501室", FieldKind.ADDRESS, public) == "幸福里小区，3号楼"
    assert masked("3号楼501室；5号楼201室", FieldKind.ADDRESS, public) == "3号楼、5号楼"
