"""Lists with a whole household in one row, or in one cell: everybody gets a row of their own."""

from collections.abc import Callable
from datetime import date
from itertools import groupby
from pathlib import Path

import pytest
from support.workbooks import Neighbour, community, save_xlsx

from shequ_desktop.documents.columns import map_sheet
from shequ_desktop.documents.sheets import Cell, Range, Sheet
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.documents.workbook import read_workbook
from shequ_desktop.households.rules.clean_members import Member, read_members
from shequ_desktop.households.rules.clean_values import CleanRow, CleanSheet
from shequ_desktop.households.rules.cleaning import LEDGER, clean_rows
from shequ_desktop.kernel.citizen_id import checksum
from shequ_desktop.kernel.progress import NoProgress

TODAY = date(2026, 11, 22)
RELATION = {("户主", "男"): "02", ("户主", "女"): "02", ("配偶", "男"): "11", ("配偶", "女"): "12"}
RELATION |= {("子", "男"): "20", ("子", "女"): "20", ("女", "男"): "30", ("女", "女"): "30"}


def number(first17: str) -> str:
    return first17 + checksum(first17)


WANG, LI, SON, GIRL = (
    number(each)
    for each in (
        "11010519700101101",
        "11010519720202102",
        "11010519990303103",
        "11010520050404104",
    )
)


def clean(
    rows: list[list[Cell]], *, merges: tuple[Range, ...] = (), name: str = "表"
) -> CleanSheet:
    sheet = Sheet(name=name, rows=rows, merges=merges)
    return clean_rows(
        sheet, map_sheet(sheet, vocabulary(LEDGER)), today=TODAY, progress=NoProgress()
    )


def said(sheet: CleanSheet, *fields: str) -> list[tuple[object, ...]]:
    return [tuple(row.values.get(field) for field in fields) for row in sheet.rows]


def of_households(people: list[Neighbour]) -> list[list[Neighbour]]:
    return [list(each) for _, each in groupby(people, key=lambda each: each.household)]


def door(each: Neighbour) -> str:
    return f"{each.building}-{each.entrance}-{each.door}"


Titles = Callable[[int], list[str]]
WIDE: dict[str, tuple[list[str], Titles]] = {
    "counted": (
        ["户主姓名", "户主身份证号", "户主电话"],
        lambda at: [f"成员{at}姓名", f"成员{at}与户主关系", f"成员{at}身份证号", f"成员{at}电话"],
    ),
    "counted behind": (
        ["户主", "户主证件号码", "户主联系电话"],
        lambda at: [f"姓名{at}", f"关系{at}", f"身份证号{at}", f"联系电话{at}"],
    ),
    "counted names only": (
        ["户主姓名", "身份证号", "联系电话"],
        lambda at: [f"家庭成员{'一二三'[at - 1]}", "关系", "身份证号", "联系电话"],
    ),
    "repeated": (
        ["户主姓名", "公民身份号码", "手机"],
        lambda _: ["成员姓名", "与户主关系", "公民身份号码", "手机"],
    ),
}


@pytest.mark.parametrize("way", WIDE)
@pytest.mark.parametrize("seed", range(3))
def test_a_household_may_stand_in_one_row(tmp_path: Path, way: str, seed: int) -> None:
    people = community(seed)
    first, others = WIDE[way]
    titles = ["序号", "住址", *first, *others(1), *others(2), *others(3), "备注"]
    rows: list[list[object]] = [["住户情况表"], list(titles)]
    for at, home in enumerate(of_households(people)):
        row: list[object] = [at + 1, door(home[0]), home[0].name, home[0].number, home[0].phone]
        for each in home[1:]:
            row += [each.name, each.relation, each.number, each.phone]
        rows.append(row)
    path = save_xlsx(tmp_path / "a.xlsx", {"住户": rows})

    [read] = read_workbook(path, progress=NoProgress()).sheets
    found = clean_rows(
        read, map_sheet(read, vocabulary(LEDGER)), today=TODAY, progress=NoProgress()
    )

    assert found.issues == []
    assert_everybody(found.rows, people)


def assert_everybody(rows: list[CleanRow], people: list[Neighbour]) -> None:
    by_number = {row.values["id_number"]: row for row in rows}
    assert len(rows) == len(by_number) == len(people)
    for each in people:
        values = by_number[each.number].values
        assert values["full_name"] == each.name
        assert values["relation_to_head"] == RELATION[each.relation, each.sex]
        assert values.get("phones") == ((each.phone,) if each.phone else None)
        place = (values["building"], values["entrance"], values["door_no"])
        assert place == (each.building, each.entrance, each.door)
        assert values["birth_date"] == each.born
    homes = {row.home_key for row in rows}
    assert len(homes) == len({each.household for each in people})


def test_titles_in_two_rows_may_count_the_members() -> None:
    merges: tuple[Range, ...] = ((0, 0, 1, 0), (0, 1, 0, 2), (0, 3, 0, 5), (0, 6, 0, 8))
    sheet = clean(
        [
            ["房号", "户主信息", "", "成员一", "", "", "成员二", "", ""],
            ["", "姓名", "身份证号", "姓名", "关系", "身份证号", "姓名", "关系", "身份证号"],
            ["3-2-501", "王建国", WANG, "李秀英", "妻", LI, "王小明", "长子", SON],
        ],
        merges=merges,
    )

    assert said(sheet, "full_name", "relation_to_head", "id_number") == [
        ("王建国", "02", WANG),
        ("李秀英", "12", LI),
        ("王小明", "22", SON),
    ]
    assert [row.number for row in sheet.rows] == [3, 3, 3]
    assert len({row.home_key for row in sheet.rows}) == 1


def test_spouse_and_children_of_a_list_of_heads_are_people() -> None:
    sheet = clean(
        [
            ["楼号", "房号", "户主", "户主身份证", "配偶", "配偶身份证", "子女1", "子女1身份证"],
            ["2", "301", "王建国", WANG, "李秀英", LI, "王小红", GIRL],
            ["2", "302", "陈大山", "", "", "", "", ""],
        ]
    )

    assert said(sheet, "full_name", "relation_to_head", "id_number", "building", "door_no") == [
        ("王建国", "02", WANG, "2", "301"),
        ("李秀英", "12", LI, "2", "301"),
        ("王小红", "30", GIRL, "2", "301"),
        ("陈大山", "02", None, "2", "302"),
    ]


def test_a_spouse_in_a_list_with_everybodys_own_row_stays_a_remark() -> None:
    sheet = clean(
        [
            ["姓名", "与户主关系", "身份证号", "配偶姓名", "配偶身份证号"],
            ["王建国", "户主", WANG, "李秀英", LI],
            ["李秀英", "配偶", LI, "王建国", WANG],
        ]
    )

    assert said(sheet, "full_name") == [("王建国",), ("李秀英",)]
    assert "李秀英" in str(sheet.rows[0].values["note"])


def test_a_spouse_who_has_a_row_too_is_not_taken_twice() -> None:
    sheet = clean(
        [
            ["姓名", "身份证号", "配偶姓名", "配偶身份证号"],
            ["王建国", WANG, "李秀英", LI],
            ["李秀英", LI, "王建国", WANG],
        ]
    )

    assert said(sheet, "full_name") == [("王建国",), ("李秀英",)]


def test_the_children_to_be_called_in_an_emergency_are_no_people_of_the_list() -> None:
    sheet = clean(
        [
            ["老人姓名", "身份证号", "子女姓名", "子女电话"],
            ["李秀英", LI, "王小明", "13800138000"],
        ]
    )

    assert said(sheet, "full_name", "emergency_contact") == [("李秀英", "王小明 13800138000")]


def test_a_doubt_points_to_the_cell_of_the_person_it_is_about() -> None:
    sheet = clean(
        [
            ["房号", "户主", "户主身份证", "配偶姓名", "配偶身份证"],
            ["1-1-101", "王建国", WANG, "李秀英", LI[:-1]],
        ]
    )

    [issue] = sheet.issues
    assert (issue.row, issue.column, issue.value) == (2, "E", LI[:-1])


def test_members_may_go_on_in_the_next_row() -> None:
    sheet = clean(
        [
            ["房号", "户主", "成员1", "关系", "成员2", "关系"],
            ["1-1-101", "王建国", "李秀英", "妻", "王小明", "子"],
            ["", "", "王小红", "女", "", ""],
        ]
    )

    assert said(sheet, "full_name", "relation_to_head", "door_no") == [
        ("王建国", "02", "101"),
        ("李秀英", "12", "101"),
        ("王小明", "20", "101"),
        ("王小红", "30", "101"),
    ]
    assert len({row.home_key for row in sheet.rows}) == 1


def test_totals_below_a_wide_list_are_nobody() -> None:
    sheet = clean(
        [
            ["房号", "户主", "成员1", "关系"],
            ["1-1-101", "王建国", "李秀英", "妻"],
            ["合计", "1户", "2人", ""],
        ]
    )

    assert said(sheet, "full_name") == [("王建国",), ("李秀英",)]
    assert sheet.skipped == [(3, "合计行")]


def test_two_lists_beside_each_other_are_two_lists() -> None:
    sheet = clean(
        [
            ["幸福里居民花名册", "", "", "", "", ""],
            ["序号", "姓名", "身份证号", "序号", "姓名", "身份证号"],
            [1.0, "王建国", WANG, 3.0, "王小明", SON],
            [2.0, "李秀英", LI[:-1], "", "", ""],
        ]
    )

    assert said(sheet, "full_name") == [("王建国",), ("李秀英",), ("王小明",)]
    assert [(issue.row, issue.column) for issue in sheet.issues] == [(4, "C")]


def test_different_lists_beside_each_other_are_told_by_the_gap() -> None:
    sheet = clean(
        [
            ["姓名", "身份证号", "房号", "", "姓名", "电话", "住址"],
            ["王建国", WANG, "1-1-101", "", "陈大山", "13800138000", "2-1-202"],
        ]
    )

    assert said(sheet, "full_name", "door_no") == [("王建国", "101"), ("陈大山", "202")]


@pytest.mark.parametrize(
    ("cell", "members"),
    [
        (
            "张三丰(户主)、李四妹(妻)、张五(子)",
            [("张三丰", "户主"), ("李四妹", "妻"), ("张五", "子")],
        ),
        ("妻:李四妹;长子:张五", [("李四妹", "妻"), ("张五", "长子")]),
        ("妻子李四妹，女儿张小红", [("李四妹", "妻子"), ("张小红", "女儿")]),
        ("张三丰 户主\n李四妹 配偶", [("张三丰", "户主"), ("李四妹", "配偶")]),
        ("1.张三丰（户主） 2.李四妹（配偶）", [("张三丰", "户主"), ("李四妹", "配偶")]),
        ("李四妹-妻/张五-子", [("李四妹", "妻"), ("张五", "子")]),
    ],
)
def test_people_in_one_cell_are_told_apart(cell: str, members: list[tuple[str, str]]) -> None:
    assert read_members(cell) == tuple(Member(*each) for each in members)


def test_numbers_in_brackets_go_with_the_name() -> None:
    found = read_members(f"李四妹（妻，{LI}，13800138000）、张五（子）")

    assert found == (Member("李四妹", "妻", LI, "13800138000"), Member("张五", "子"))


@pytest.mark.parametrize("cell", ["张三丰、李四妹", "务工", "一家三口，外出打工", "两个儿子", ""])
def test_a_cell_that_does_not_say_who_is_whose_is_not_split(cell: str) -> None:
    assert read_members(cell) == ()


def test_a_household_in_one_cell_becomes_one_row_a_person() -> None:
    sheet = clean(
        [
            ["门牌号", "家庭成员", "联系电话"],
            ["3-2-501", f"王建国(户主,{WANG})、李秀英(妻)、王小明(子)", "13800138000"],
            ["3-2-502", "陈大山(户主)", ""],
        ]
    )

    assert said(sheet, "full_name", "relation_to_head", "id_number", "door_no", "phones") == [
        ("王建国", "02", WANG, "501", ("13800138000",)),
        ("李秀英", "12", None, "501", None),
        ("王小明", "20", None, "501", None),
        ("陈大山", "02", None, "502", None),
    ]
    assert sheet.issues == []


def test_the_head_has_a_column_and_the_others_share_a_cell() -> None:
    sheet = clean(
        [
            ["门牌号", "户主", "身份证号", "家庭成员"],
            ["3-2-501", "王建国", WANG, "妻:李秀英,子:王小明"],
            ["3-2-502", "陈大山", "", "老伴和两个孩子都在外地"],
        ]
    )

    assert said(sheet, "full_name", "relation_to_head", "id_number") == [
        ("王建国", "02", WANG),
        ("李秀英", "12", None),
        ("王小明", "20", None),
        ("陈大山", "02", None),
    ]
    assert sheet.rows[3].values["note"] == "家庭成员：老伴和两个孩子都在外地"
    [issue] = sheet.issues
    assert (issue.row, issue.column, issue.level) == (3, "D", "warn")


def test_numbers_in_one_cell_follow_the_names() -> None:
    sheet = clean(
        [
            ["住址", "成员姓名", "身份证号"],
            ["3-2-501", "王建国(户主)、李秀英(妻)", f"{WANG}、{LI}"],
        ]
    )

    assert said(sheet, "full_name", "id_number") == [("王建国", WANG), ("李秀英", LI)]


def test_a_column_without_title_that_counts_is_no_remark() -> None:
    sheet = clean([["", "姓名", "身份证号"], [1.0, "王建国", WANG], [2.0, "李秀英", LI]])

    assert not any("note" in row.values for row in sheet.rows)


def test_relatives_called_by_their_own_titles_are_different_people() -> None:
    sheet = clean(
        [
            ["房号", "户主姓名", "妻子姓名", "儿子姓名", "女儿姓名"],
            ["1-1-101", "王建国", "李秀英", "王小明", "王小红"],
        ]
    )

    assert said(sheet, "full_name", "relation_to_head") == [
        ("王建国", "02"),
        ("李秀英", "12"),
        ("王小明", "20"),
        ("王小红", "30"),
    ]
