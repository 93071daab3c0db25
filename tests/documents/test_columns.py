"""Whose column is whose: titles in every disguise, and columns without any."""

from datetime import date

import pytest
from support.workbooks import TITLES, community

from shequ_desktop.documents.columns import Table, choose, map_sheet
from shequ_desktop.documents.sheets import Cell, Range, Sheet
from shequ_desktop.documents.vocabulary import vocabulary

LEDGER = vocabulary("ledger")
PERSON: list[Cell] = ["邓小兰", "11010519491231002X", "13800138000"]


def mapped(
    rows: list[list[Cell]], *, merges: tuple[Range, ...] = (), words: str = "ledger"
) -> tuple[Table, ...]:
    return map_sheet(Sheet(name="表", rows=rows, merges=merges), vocabulary(words))


def fields(table: Table) -> list[str]:
    return [column.field for column in table.columns]


@pytest.mark.parametrize("name", ["ledger", "areas"])
def test_no_title_means_two_things(name: str) -> None:
    words = vocabulary(name)

    strayed = [
        (title, field.key, known.key)
        for field in words.fields.values()
        for title in field.titles
        if (known := words.knows(title)) is not field and known is not None
    ]

    assert strayed == []


@pytest.mark.parametrize("name", ["ledger", "areas"])
def test_whatever_is_not_stored_says_why(name: str) -> None:
    assert all(field.why for field in vocabulary(name).fields.values() if field.fate != "field")


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("姓  名", "full_name"),
        ("*姓名（必填）", "full_name"),
        ("公民身份号码", "id_number"),
        ("身份证号码(18位)", "id_number"),
        ("与户主（关系）", "relation_to_head"),
        ("住址（电话）", "address_with_phone"),
        ("聯繫電話", "phones"),
        ("联系电话3", "phones"),
        ("是否人户分离", "hukou_split"),
        ("户籍所在地（详细地址）", "hukou_address"),
        ("户主公民身份号码", "head_id"),
        ("监护人联系电话", "emergency_contact"),
        ("配偶身份证号码", "spouse_name"),
        ("网格员电话", "staff"),
        ("宗教信仰", "religion"),
        ("是否低保户", "tag_flag"),
        ("YHZGXDM", "relation_to_head"),
    ],
)
def test_a_title_is_understood(title: str, field: str) -> None:
    match = LEDGER.match((title,))

    assert match is not None
    assert match.field.key == field


def test_headings_remarks_and_comments_are_stepped_over() -> None:
    rows: list[list[Cell]] = [
        ["居民花名册", "", ""],
        ["填报单位：某社区", "", "2026年11月"],
        ["姓名", "身份证号", "联系电话"],
        ["必填，真实姓名", "必填，18位", "多个用;分隔"],
        PERSON,
    ]

    (table,) = mapped(rows)

    assert (table.header, table.first, table.end) == (2, 4, 5)
    assert fields(table) == ["full_name", "id_number", "phones"]


@pytest.mark.parametrize("joined", [True, False])
def test_titles_in_two_rows_are_read_together(joined: bool) -> None:  # noqa: FBT001 - a case
    rows: list[list[Cell]] = [
        ["姓名", "身份证号", "住址", "", "", "户籍", ""],
        ["", "", "楼栋", "单元", "室", "地址", "性质"],
        ["邓小兰", "11010519491231002X", "3", "2", "501", "某市某路", "非农业"],
    ]
    merges = ((0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 4), (0, 5, 0, 6)) if joined else ()

    (table,) = mapped(rows, merges=merges)

    assert table.first == 2
    assert fields(table) == [
        "full_name",
        "id_number",
        "building",
        "entrance",
        "door_no",
        "hukou_address",
        "hukou_kind",
    ]


def test_titles_printed_again_are_no_people_and_a_new_table_is_one() -> None:
    rows: list[list[Cell]] = [
        ["姓名", "身份证号", "联系电话"],
        PERSON,
        ["姓名", "身份证号", "联系电话"],
        PERSON,
        ["", "", ""],
        ["身份证号", "姓名", "民族"],
        ["11010519491231002X", "邓小兰", "汉族"],
    ]

    first, second = mapped(rows)

    assert first.repeated == ((2, 3),)
    assert (first.end, second.first) == (5, 6)
    assert fields(second) == ["id_number", "full_name", "ethnicity"]


def test_columns_without_titles_are_known_by_their_values() -> None:
    rows: list[list[Cell]] = [
        [each.number, each.name, each.sex, each.phone, each.relation, each.ethnicity, each.born]
        for each in community(3)
    ]

    (table,) = mapped(rows)

    assert fields(table) == [
        "id_number",
        "full_name",
        "sex",
        "phones",
        "relation_to_head",
        "ethnicity",
        "birth_date",
    ]
    assert all(column.how == "content" for column in table.columns)


def test_a_strange_title_over_known_values_is_helped_by_them() -> None:
    rows: list[list[Cell]] = [["姓名", "性别", "民族", "号"]]
    rows += [[each.name, each.sex, each.ethnicity, each.number] for each in community(4)]

    (table,) = mapped(rows)

    assert fields(table)[-1] == "id_number"


def test_of_two_columns_for_one_thing_the_filled_one_counts() -> None:
    rows: list[list[Cell]] = [
        ["姓名", "身份证号", "证件号码"],
        ["邓小兰", "", "11010519491231002X"],
    ]

    (table,) = mapped(rows)

    assert fields(table)[1:] == ["", "id_number"]


def test_what_a_user_chose_is_remembered_by_the_titles() -> None:
    sheet = Sheet(name="表", rows=[["姓名", "身份证号", "联系电话", "来历"], [*PERSON, "旧表"]])
    (table,) = map_sheet(sheet, LEDGER)
    remembered = {table.fingerprint: {"来历": "note", "联系电话": ""}}

    (recalled,) = map_sheet(sheet, LEDGER, remembered=remembered)

    assert fields(choose(table, {3: "note"}))[3] == "note"
    assert fields(recalled) == ["full_name", "id_number", "", "note"]


def test_a_sheet_that_is_no_list_has_no_table() -> None:
    assert mapped([["填表说明"], ["请每月报送一次"], ["谢谢"]]) == ()


def test_data_that_look_like_titles_do_not_win() -> None:
    rows: list[list[Cell]] = [
        ["姓名", "与户主关系", "政治面貌", "困难情况", "生日"],
        ["邓海", "户主", "党员", "低保", date(1949, 12, 31)],
        ["邓敏", "户主", "党员", "退休", date(1959, 12, 31)],
    ]

    (table,) = mapped(rows)

    assert (table.header, table.repeated) == (0, ())


def test_a_list_of_buildings_has_its_own_words() -> None:
    rows: list[list[Cell]] = [["小区/建筑名称", "类型", "所属网格", "户数", "物业公司"]]
    rows.append(["金桂苑", "住宅小区", "第一网格", 200.0, "某物业"])

    (table,) = mapped(rows, words="areas")

    assert fields(table) == ["name", "kind", "grid", "households_count", "property_company"]


@pytest.mark.parametrize(
    ("field", "titles"),
    [
        ("full_name", TITLES["name"]),
        ("id_number", TITLES["number"]),
        ("sex", TITLES["sex"]),
        ("birth_date", TITLES["born"]),
        ("relation_to_head", TITLES["relation"]),
        ("phones", TITLES["phone"]),
        ("address", TITLES["address"]),
        ("household_no", TITLES["household"]),
    ],
)
def test_every_title_of_the_museum_is_known(field: str, titles: tuple[str, ...]) -> None:
    assert {known.key for title in titles if (known := LEDGER.knows(title))} == {field}
