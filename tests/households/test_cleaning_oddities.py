"""What else is found in other people's lists: lost digits, broken formulas, signatures, repeats."""

from datetime import date
from pathlib import Path

import pytest
from support.workbooks import save_xlsx

from shequ_desktop.documents.columns import map_sheet
from shequ_desktop.documents.sheets import Cell, Sheet
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.households import service
from shequ_desktop.households.rules.clean_values import CleanSheet
from shequ_desktop.households.rules.cleaning import LEDGER, clean_rows
from shequ_desktop.households.service.workbooks import NoPeopleFound, import_file
from shequ_desktop.households.values import LedgerQuery
from shequ_desktop.kernel.citizen_id import checksum
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.storage.store import Store

TODAY = date(2026, 11, 22)
WANG, LI, SON = (
    each + checksum(each)
    for each in ("11010519700101101", "11010519720202102", "11010519990303103")
)


def clean(rows: list[list[Cell]]) -> CleanSheet:
    sheet = Sheet(name="表", rows=rows)
    tables = map_sheet(sheet, vocabulary(LEDGER))
    return clean_rows(sheet, tables, today=TODAY, progress=NoProgress())


def names(sheet: CleanSheet) -> list[object]:
    return [row.values.get("full_name") for row in sheet.rows]


def test_a_month_that_lost_its_zero_is_asked_about() -> None:
    sheet = clean([["姓名", "出生年月"], ["王建国", 1968.1], ["李秀英", 1968.5], ["陈一", 1968.12]])

    assert [row.values["birth_date"] for row in sheet.rows] == [
        date(1968, 1, 1),
        date(1968, 5, 1),
        date(1968, 12, 1),
    ]
    assert sheet.rows[0].values["birth_precision"] == "year"
    assert [(issue.row, issue.kind) for issue in sheet.issues] == [(2, "month_lost")]


def test_a_lost_month_is_no_matter_where_the_number_says_the_day() -> None:
    sheet = clean([["姓名", "身份证号", "出生年月"], ["王建国", WANG, 1970.1]])

    assert sheet.issues == []
    assert sheet.rows[0].values["birth_date"] == date(1970, 1, 1)


@pytest.mark.parametrize(
    ("cell", "phones"),
    [("1.38E+10", None), ("1.3800138000E+10", ("13800138000",)), (1.3800138e10, ("13800138000",))],
)
def test_a_telephone_number_in_powers_of_ten_is_whole_or_lost(
    cell: Cell, phones: tuple[str, ...] | None
) -> None:
    sheet = clean([["姓名", "电话", "性别"], ["王建国", cell, "男"]])

    assert sheet.rows[0].values.get("phones") == phones
    assert [issue.level for issue in sheet.issues] == ([] if phones else ["error"])


def test_what_stands_in_brackets_behind_a_name_is_kept() -> None:
    sheet = clean(
        [
            ["姓名", "性别", "房号"],
            ["王建国（曾用名：王卫国）", "男", "3-2-501"],
            ["陈大山(已故)", "男", "3-2-502"],
            ["魏三(低保)", "男", "3-2-503"],
        ]
    )

    assert names(sheet) == ["王建国", "陈大山", "魏三"]
    assert sheet.rows[0].values["note"] == "曾用名:王卫国"
    assert sheet.rows[1].values["population_kind"] == "deceased"
    assert sheet.rows[2].values["tags"] == ("subsistence_aid",)


def test_a_formula_gone_wrong_says_nothing_and_is_told() -> None:
    sheet = clean([["姓名", "电话", "备注"], ["王建国", "#N/A", "#REF!"]])

    assert set(sheet.rows[0].values) == {"full_name"}
    assert [(issue.column, issue.kind) for issue in sheet.issues] == [
        ("B", "formula_error"),
        ("C", "formula_error"),
    ]


def doors(sheet: CleanSheet) -> list[str]:
    return [
        "-".join(str(row.values.get(key, "")) for key in ("building", "entrance", "door_no"))
        for row in sheet.rows
    ]


@pytest.mark.parametrize("error", ["#N/A", "#REF!"])
def test_a_door_gone_wrong_is_not_the_door_above(error: str) -> None:
    sheet = clean(
        [
            ["姓名", "性别", "房号"],
            ["王建国", "男", "3-2-501"],
            ["李秀英", "女", ""],
            ["陈大山", "男", error],
            ["陈小兰", "女", ""],
            ["魏三", "男", "3-2-502"],
        ]
    )

    assert doors(sheet) == ["3-2-501", "3-2-501", "--", "--", "3-2-502"]
    keys = [row.home_key for row in sheet.rows]
    assert keys[0] == keys[1]
    assert keys[2] not in (keys[0], keys[4]) or not keys[2]
    assert [(issue.row, issue.column, issue.level) for issue in sheet.issues] == [(4, "C", "warn")]


def test_a_building_gone_wrong_is_not_the_building_above_and_leaves_no_half_a_door() -> None:
    sheet = clean(
        [
            ["楼号", "单元", "房号", "姓名", "性别"],
            ["3号楼", "1", "101", "王建国", "男"],
            ["", "1", "102", "李秀英", "女"],
            ["", "1", "103", "单敏", "女"],
            ["#REF!", "1", "101", "陈大山", "男"],
            ["", "1", "102", "魏三", "男"],
            ["4号楼", "1", "101", "秦磊", "男"],
            ["", "1", "102", "邓兰英", "女"],
        ]
    )

    assert doors(sheet) == ["3-1-101", "3-1-102", "3-1-103", "--", "--", "4-1-101", "4-1-102"]


def test_a_household_number_gone_wrong_is_not_the_household_above() -> None:
    sheet = clean(
        [
            ["户编号", "姓名", "与户主关系", "房号"],
            ["H0001", "王建国", "户主", "3-2-501"],
            ["", "李秀英", "配偶", ""],
            ["#N/A", "陈大山", "", ""],
            ["H0002", "魏三", "户主", "3-2-502"],
        ]
    )

    numbers = [row.values.get("household_no", "") for row in sheet.rows]
    assert numbers == ["H0001", "H0001", "", "H0002"]
    assert len({row.home_key for row in sheet.rows}) == 3
    assert doors(sheet)[2] == "--"


def test_whoever_names_the_same_household_stays_in_it_though_the_door_went_wrong() -> None:
    sheet = clean(
        [
            ["户编号", "姓名", "房号"],
            ["1", "王建国", "3-2-501"],
            ["1", "李秀英", "#N/A"],
            ["2", "魏三", "3-2-502"],
        ]
    )

    assert [row.home_key == sheet.rows[0].home_key for row in sheet.rows] == [True, True, False]
    assert doors(sheet)[1] == "--"


def test_a_door_gone_wrong_moves_nobody_who_is_known(tmp_path: Path, store: Store) -> None:
    titles = ["姓名", "身份证号", "楼号", "房号"]
    before = [titles, ["王建国", WANG, "3", "501"], ["李秀英", LI, "3", "502"]]
    after = [titles, ["王建国", WANG, "3", "501"], ["李秀英", LI, "3", "#REF!"]]
    import_file(store, save_xlsx(tmp_path / "a.xlsx", {"表": before}))

    again = import_file(store, save_xlsx(tmp_path / "b.xlsx", {"表": after}))

    assert again.counts()["unchanged"] == 2
    assert again.plan.new_homes == []


def test_formulas_drawn_down_below_the_list_are_nobody() -> None:
    sheet = clean(
        [
            ["序号", "姓名", "电话", "房号"],
            [1.0, "王建国", "13800138000", "3-2-501"],
            [2.0, "#N/A", "#N/A", "#N/A"],
            ["", "#N/A", "#N/A", "#N/A"],
        ]
    )

    assert names(sheet) == ["王建国"]
    assert (sheet.vacant, sheet.issues) == ([], [])
    assert [number for number, _ in sheet.skipped] == [3, 4]


@pytest.mark.parametrize("cell", ["1970年1月1日 星期四", "1970-01-01（星期四）", "1970.1.1周四"])
def test_a_day_of_the_week_is_stepped_over(cell: str) -> None:
    sheet = clean([["姓名", "出生日期"], ["王建国", cell]])

    assert sheet.rows[0].values["birth_date"] == date(1970, 1, 1)


def test_signatures_at_the_end_are_nobody_and_no_place() -> None:
    sheet = clean(
        [
            ["姓名", "性别", "身份证号", "房号"],
            ["王建国", "男", WANG, "3-2-501"],
            ["填表人：李四", "", "审核人：王五", ""],
            ["社区（盖章）", "", "2026年11月22日", ""],
            ["领导签字：", "", "", ""],
            ["打印日期:2026-1-1"],
            ["李秀英", "女", LI, "3-2-501"],
        ]
    )

    assert names(sheet) == ["王建国", "李秀英"]
    assert sheet.rows[1].values["building"] == "3"
    assert sheet.issues == []


def test_totals_of_each_building_are_nobody() -> None:
    sheet = clean(
        [
            ["楼号", "房号", "姓名", "电话"],
            ["1号楼", "101", "王建国", "13800138000"],
            ["1号楼小计", "", "1户", "2人"],
            ["2号楼", "101", "李秀英", "13800138001"],
            ["", "", "合计：2人", ""],
        ]
    )

    assert names(sheet) == ["王建国", "李秀英"]
    assert sheet.issues == []


def test_a_household_goes_on_below_titles_that_are_printed_again() -> None:
    titles: list[Cell] = ["序号", "房号", "户主", "姓名", "关系"]
    sheet = clean(
        [
            titles,
            [1.0, "3-101", "王建国", "王建国", "户主"],
            ["第1页 共2页"],
            titles,
            ["", "", "", "李秀英", "妻"],
        ]
    )

    assert names(sheet) == ["王建国", "李秀英"]
    assert len({row.home_key for row in sheet.rows}) == 1


def test_titles_may_stand_below_a_long_preamble() -> None:
    preamble: list[list[Cell]] = [
        ["填表说明："],
        ["1.姓名要与身份证一致"],
        ["2.性别填男或女"],
        ["3、身份证号必须18位"],
        ["单位：某社区", "", "日期：2026年"],
        [""],
        [""],
        [""],
        [""],
        [""],
        ["注意：姓名、性别、身份证号、房号为必填项"],
    ]
    sheet = clean(
        [*preamble, ["姓名", "性别", "身份证号", "房号"], ["王建国", "男", WANG, "3-501"]]
    )

    assert names(sheet) == ["王建国"]
    assert sheet.rows[0].number == 13


def test_one_person_in_two_sheets_is_one_person(tmp_path: Path, store: Store) -> None:
    path = save_xlsx(
        tmp_path / "a.xlsx",
        {
            "花名册": [
                ["姓名", "身份证号", "电话", "住址"],
                ["王建国", WANG, "13800138000", "3-2-501"],
                ["李秀英", LI, "", "3-2-501"],
            ],
            "低保": [
                ["姓名", "身份证号", "电话", "住址", "是否低保"],
                ["王建国", WANG, "13900139000", "幸福里3栋2单元501", "是"],
            ],
            "老人": [["姓名", "身份证号", "住址"], ["王小明", SON, "3-2-501"]],
        },
    )

    first = import_file(store, path)
    again = import_file(store, path)

    assert first.counts() == {"new": 3, "updated": 0, "unchanged": 1, "refused": 0}
    assert again.counts() == {"new": 0, "updated": 0, "unchanged": 4, "refused": 0}
    assert len(first.plan.new_homes) == 1
    with store.reading() as reading:
        assert len(service.line_numbers(reading, LedgerQuery())) == 3


def test_two_rows_about_somebody_are_put_together(tmp_path: Path, store: Store) -> None:
    path = save_xlsx(
        tmp_path / "a.xlsx",
        {
            "表": [
                ["姓名", "身份证号", "电话"],
                ["王建国", WANG, "13800138000"],
                ["王建国", WANG, "13900139000"],
            ]
        },
    )

    first = import_file(store, path)
    again = import_file(store, path)

    assert [issue.kind for issue in first.clean.issues] == ["same_person"]
    [resident] = first.plan.new_residents
    assert resident.values["phones"] == "13800138000;13900139000"
    assert again.counts()["unchanged"] == 2


def test_a_workbook_of_cards_is_imported_one_person_a_sheet(tmp_path: Path, store: Store) -> None:
    def card(name: str, number: str, door: str) -> list[list[object]]:
        return [
            ["居民信息登记卡"],
            ["姓名", name, "性别", "男", "民族", "汉族"],
            ["身份证号", number, "", "联系电话", "", ""],
            ["家庭住址", door],
        ]

    path = save_xlsx(
        tmp_path / "a.xlsx",
        {"王建国": card("王建国", WANG, "3-2-501"), "王小明": card("王小明", SON[:-1], "3-2-502")},
    )

    imported = import_file(store, path)

    assert imported.counts()["new"] == 2
    [issue] = imported.clean.issues
    assert (issue.sheet, issue.row, issue.column) == ("王小明", 3, "B")


def test_an_account_that_names_who_has_paid_is_no_list_of_residents(
    tmp_path: Path, store: Store
) -> None:
    rows: list[list[object]] = [["2026-03-01", "水费", 120, name] for name in ("王建国", "李秀英")]

    with pytest.raises(NoPeopleFound):
        import_file(store, save_xlsx(tmp_path / "a.xlsx", {"账": rows}))


@pytest.mark.parametrize("sign", [";", "|", ",", "\t"])
def test_signs_and_line_breaks_in_quotation_marks_separate_nothing(
    tmp_path: Path, store: Store, sign: str
) -> None:
    path = tmp_path / "a.csv"
    rows = [["姓名", "备注", "住址"], ["王建国", '"一,二;三|四\n五,六,七;八"', "3-2-501"]]
    path.write_text("".join(f"{sign.join(row)}\n" for row in rows), "utf-8")

    [row] = import_file(store, path).clean.rows

    assert row.values["full_name"] == "王建国"
    assert (row.values["building"], row.values["door_no"]) == ("3", "501")
