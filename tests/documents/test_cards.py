"""Filled-in forms, label and value by turns, become lists."""

import pytest

from shequ_desktop.documents.cards import as_list
from shequ_desktop.documents.sheets import Cell, Sheet
from shequ_desktop.documents.vocabulary import vocabulary

LEDGER = vocabulary("ledger")


def listed(rows: list[list[Cell]]) -> Sheet:
    return as_list(Sheet(name="表", rows=rows), LEDGER)


def records(sheet: Sheet) -> list[dict[str, Cell]]:
    titles, *rows = sheet.rows
    return [
        {str(title): cell for title, cell in zip(titles, row, strict=True) if cell != ""}
        for row in rows
    ]


def test_a_card_with_several_pairs_in_a_row_is_one_record() -> None:
    sheet = listed(
        [
            ["居民信息登记卡"],
            ["姓名", "王建国", "性别", "男", "民族", "汉族"],
            ["身份证号", "11010519491231002X", "", "联系电话", "13800138000", ""],
            ["家庭住址", "3-2-501"],
            ["政治面貌", "", "文化程度", "初中"],
        ]
    )

    assert records(sheet) == [
        {
            "姓名": "王建国",
            "性别": "男",
            "民族": "汉族",
            "身份证号": "11010519491231002X",
            "联系电话": "13800138000",
            "家庭住址": "3-2-501",
            "文化程度": "初中",
        }
    ]
    phone = sheet.rows[0].index("联系电话")
    assert sheet.where(1, phone) == (2, 4)
    assert sheet.where(1, -1)[0] == 1


def test_cards_below_each_other_are_told_by_the_name() -> None:
    sheet = listed(
        [
            ["姓名", "王建国", "性别", "男"],
            ["电话", "13800138000"],
            ["住址", "3-2-501"],
            [],
            ["姓名", "李秀英", "性别", "女"],
            ["电话", "13900139000"],
            ["住址", "3-2-502"],
        ]
    )

    assert [record["姓名"] for record in records(sheet)] == ["王建国", "李秀英"]
    assert [record["住址"] for record in records(sheet)] == ["3-2-501", "3-2-502"]


def test_members_below_a_card_are_records_of_the_same_home() -> None:
    sheet = listed(
        [
            ["户主姓名", "王建国", "联系电话", "13800138000"],
            ["住址", "3-2-501", "户编号", "H1"],
            ["家庭成员"],
            ["姓名", "与户主关系", "身份证号"],
            ["李秀英", "妻", "11010519491231002X"],
            ["王小明", "子", ""],
            ["填表人：", "陈一"],
        ]
    )

    found = records(sheet)
    assert [(each["姓名"], each["与户主关系"]) for each in found] == [
        ("王建国", "户主"),
        ("李秀英", "妻"),
        ("王小明", "子"),
    ]
    assert {each["住址"] for each in found} == {"3-2-501"}
    assert [sheet.where(row, -1)[0] for row in (1, 2, 3)] == [0, 4, 5]


def test_somebody_on_the_card_and_among_its_members_is_one_record() -> None:
    sheet = listed(
        [
            ["户主", "王建国", "电话", "13800138000"],
            ["住址", "3-2-501", "户编号", "H1"],
            ["姓名", "关系"],
            ["王建国", "户主"],
            ["李秀英", "妻"],
        ]
    )

    assert [(each["姓名"], each["关系"]) for each in records(sheet)] == [
        ("王建国", "户主"),
        ("李秀英", "妻"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [["姓名", "性别", "电话", "住址"], ["王建国", "男", "13800138000", "3-2-501"]],
        [["姓名", "性别", "甲", "乙", "民族", "丙", "丁"], ["王建国", "男", "", "", "汉", "", ""]],
        [
            ["姓名", "与户主关系", "性别", "人员类别", "备注"],
            ["王建国", "户主", "男", "退休", "低保"],
            ["李秀英", "户主", "女", "独居", "党员"],
        ],
    ],
)
def test_a_list_stays_a_list(rows: list[list[Cell]]) -> None:
    sheet = Sheet(name="表", rows=rows)

    assert as_list(sheet, LEDGER) is sheet
