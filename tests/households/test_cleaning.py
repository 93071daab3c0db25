"""Rows of other people's sheets, cleaned: a whole community, and every single trap."""

import json
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shequ_desktop.documents.columns import map_sheet
from shequ_desktop.documents.sheets import Cell, Range, Sheet
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.documents.workbook import read_workbook
from shequ_desktop.households.rules.clean_values import CleanRow, CleanSheet
from shequ_desktop.households.rules.cleaning import LEDGER, clean_rows
from shequ_desktop.kernel.citizen_id import checksum
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.progress import NoProgress

TODAY = date(2026, 11, 22)
XINGFULI = Path(__file__).parent.parent / "data" / "xingfuli"
GOOD = "11010519491231002X"
OTHER = "11010519800101102" + checksum("11010519800101102")


def clean(
    rows: list[list[Cell]], *, name: str = "表", merges: tuple[Range, ...] = ()
) -> CleanSheet:
    sheet = Sheet(name=name, rows=rows, merges=merges)
    return clean_sheet(sheet)


def clean_sheet(sheet: Sheet) -> CleanSheet:
    tables = map_sheet(sheet, vocabulary(LEDGER))
    return clean_rows(sheet, tables, today=TODAY, progress=NoProgress())


def clean_file(path: Path) -> CleanSheet:
    return clean_sheet(read_workbook(path, progress=NoProgress()).sheets[0])


def kinds(sheet: CleanSheet) -> list[str]:
    return [issue.kind for issue in sheet.issues]


@pytest.fixture(scope="module")
def truth() -> list[dict[str, Any]]:
    households: list[dict[str, Any]] = json.loads((XINGFULI / "truth.json").read_text("utf-8"))
    return households


def expected(household: dict[str, Any], member: dict[str, Any]) -> dict[str, object]:
    def code(table: str, word: str) -> str | None:
        return code_table(table).code_of(word)

    said = {
        "full_name": member["full_name"],
        "id_number": member["id_number"],
        "sex": code("sex", member["sex"]),
        "birth_date": date.fromisoformat(member["birth_date"]),
        "phones": (member["phone"],) if member["phone"] else None,
        "ethnicity": code("ethnicity", member["ethnicity"]),
        "political_status": code("political_status", member["political"]),
        "education": code("education", member["education"]),
        "relation_to_head": code("relation", member["relation"]),
        "household_no": household["no"],
        "building": str(household["building"]),
        "entrance": str(household["entrance"]),
        "door_no": household["door"],
    }
    return {name: value for name, value in said.items() if value}


def test_the_ledger_of_xingfuli_is_understood_in_every_field(truth: list[dict[str, Any]]) -> None:
    sheet = clean_file(XINGFULI / "居民基本信息台账.xlsx")

    rows = {row.values["id_number"]: row for row in sheet.rows}
    homes: dict[str, set[object]] = defaultdict(set)
    assert len(sheet.rows) == len(rows) == 2992
    assert sheet.issues == []
    for household in truth:
        for member in household["members"]:
            row = rows[member["id_number"]]
            wanted = expected(household, member)
            assert {name: row.values.get(name) for name in wanted} == wanted
            assert row.values["hukou_match"] == ("02" if household["separated"] else "01")
            tags = {code_table("tags").code_of(tag) for tag in member["tags"]}
            said = row.values.get("tags", ())
            assert isinstance(said, tuple)
            assert set(said) == tags
            homes[row.home_key].add(household["no"])
    assert len(homes) == 1200
    assert all(len(numbers) == 1 for numbers in homes.values())


def test_the_export_in_gb18030_says_the_same(truth: list[dict[str, Any]]) -> None:
    sheet = clean_file(XINGFULI / "系统导出_人口.csv")

    known = {m["id_number"]: expected(h, m) for h in truth for m in h["members"]}
    assert sheet.issues == []
    assert len(sheet.rows) == 981
    for row in sheet.rows:
        wanted = known[str(row.values["id_number"])]
        assert {name: row.values.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        (1.10105194912e17, "id_damaged"),
        ("1.10105E+17", "id_damaged"),
        ("110105194912310000", "id_damaged"),
        ("110105194912310021", "id_checksum"),
        ("11010519491231002", "id_length"),
        ("身份证丢失", "id_length"),
    ],
)
def test_a_damaged_number_is_named_and_never_stored(cell: Cell, kind: str) -> None:
    sheet = clean([["姓名", "身份证号", "性别"], ["邓小兰", cell, "女"]])

    (row,) = sheet.rows
    (issue,) = sheet.issues
    assert "id_number" not in row.values
    assert (row.refused, row.values["full_name"]) == (False, "邓小兰")
    assert (issue.row, issue.column, issue.kind, issue.level) == (2, "B", kind, "error")


@pytest.mark.parametrize(
    ("cell", "number", "kind"),
    [
        ("110105491231002", "110105491231002", "id_old"),
        (110105491231002.0, "110105491231002", "id_old"),
        ("H12345678", "H12345678", "id_other"),
    ],
)
def test_old_numbers_and_other_papers_are_kept_with_a_warning(
    cell: Cell, number: str, kind: str
) -> None:
    sheet = clean([["姓名", "身份证号", "性别"], ["邓小兰", cell, "女"]])

    assert sheet.rows[0].values["id_number"] == number
    assert [(issue.kind, issue.level) for issue in sheet.issues] == [(kind, "warn")]


def test_a_passport_is_taken_as_it_is_where_the_sheet_says_so() -> None:
    sheet = clean([["姓名", "证件类型", "证件号码"], ["John Smith", "护照", "531234567"]])

    values = sheet.rows[0].values
    assert (values["id_type"], values["id_number"]) == ("passport", "531234567")
    assert sheet.issues == []


def test_the_number_outweighs_birth_and_sex_and_says_so() -> None:
    sheet = clean([["姓名", "性别", "身份证号", "出生日期"], ["邓小兰", "男", GOOD, "1949-12-30"]])

    values = sheet.rows[0].values
    assert (values["sex"], values["birth_date"]) == ("2", date(1949, 12, 31))
    assert sorted(kinds(sheet)) == ["birth_differs", "sex_differs"]


def test_a_month_that_agrees_is_made_exact_by_the_number() -> None:
    sheet = clean([["姓名", "身份证号", "出生年月"], ["邓小兰", GOOD, "1949.12"]])

    assert sheet.rows[0].values["birth_date"] == date(1949, 12, 31)
    assert sheet.issues == []


def test_without_a_number_a_month_stays_a_month_and_an_age_a_year() -> None:
    sheet = clean([["姓名", "出生年月", "年龄"], ["邓小兰", "1949.12", "76"], ["邓海", "", "50岁"]])

    assert [row.values["birth_date"] for row in sheet.rows] == [date(1949, 12, 1), date(1976, 1, 1)]
    assert [row.values["birth_precision"] for row in sheet.rows] == ["month", "year"]


def test_a_blank_says_nothing() -> None:
    sheet = clean([["姓名", "身份证号", "民族", "联系电话"], ["邓小兰", "", "", "无"]])

    assert sheet.rows[0].values == {"full_name": "邓小兰"}


def test_blanks_below_a_head_belong_to_the_household_but_not_to_the_person() -> None:
    sheet = clean(
        [
            ["户编号", "户主", "姓名", "与户主关系", "住址", "联系电话"],
            ["A-01", "邓海", "邓海", "户主", "3-2-501", "13800138000"],
            ["", "", "钟敏", "配偶", "", ""],
            ["A-02", "魏强", "魏强", "户主", "3-2-502", ""],
            ["", "", "魏静", "女", "", ""],
        ]
    )

    assert [row.values["household_no"] for row in sheet.rows] == ["A-01", "A-01", "A-02", "A-02"]
    assert [row.values["door_no"] for row in sheet.rows] == ["501", "501", "502", "502"]
    assert ["phones" in row.values for row in sheet.rows] == [True, False, False, False]
    assert len({row.home_key for row in sheet.rows}) == 2


def test_a_blank_address_in_a_flat_list_is_not_the_neighbour_s() -> None:
    rows: list[list[Cell]] = [["姓名", "性别", "住址"]]
    rows += [["邓海", "男", f"3-2-{at}01"] for at in range(1, 9)]
    rows += [["钟敏", "女", ""]]

    sheet = clean(rows)

    assert "door_no" not in sheet.rows[-1].values


def test_joined_cells_hold_for_all_their_rows() -> None:
    rows: list[list[Cell]] = [
        ["姓名", "性别", "住址"],
        ["邓海", "男", "3-2-501"],
        ["钟敏", "女", ""],
        ["魏强", "男", "3-2-502"],
    ]

    sheet = clean(rows, merges=((1, 2, 2, 2),))

    assert [row.values["door_no"] for row in sheet.rows] == ["501", "501", "502"]


def test_serial_numbers_of_households_group_but_are_not_kept() -> None:
    sheet = clean(
        [
            ["户号", "姓名", "与户主关系", "住址"],
            [1.0, "邓海", "户主", "3-2-501"],
            [1.0, "钟敏", "配偶", "3-2-501"],
            [2.0, "魏强", "户主", "3-2-502"],
        ]
    )

    assert sheet.rows[0].home_key == sheet.rows[1].home_key
    assert sheet.rows[0].home_key != sheet.rows[2].home_key
    assert all("household_no" not in row.values for row in sheet.rows)


def test_the_sheet_s_name_and_headings_say_which_building() -> None:
    rows: list[list[Cell]] = [
        ["姓名", "性别", "房号"],
        ["邓海", "男", "2-501"],
        ["4号楼", "", ""],
        ["魏强", "男", "1-101"],
    ]

    sheet = clean(rows, name="3号楼")

    assert [row.values["building"] for row in sheet.rows] == ["3", "4"]
    assert [row.values["entrance"] for row in sheet.rows] == ["2", "1"]


def test_totals_remarks_and_empty_doors_are_no_people() -> None:
    sheet = clean(
        [
            ["序号", "姓名", "身份证号", "住址", "备注"],
            [1.0, "邓海", OTHER, "3-2-501", ""],
            [2.0, "", "", "3-2-502", "空房"],
            ["小计", "1人", "", "", ""],
            ["合计", "", "", "2户", ""],
            ["填报人：王敏", "", "", "审核人：张", ""],
        ]
    )

    assert [row.values["full_name"] for row in sheet.rows] == ["邓海"]
    assert [row.values["door_no"] for row in sheet.vacant] == ["502"]
    assert Counter(reason for _, reason in sheet.skipped) == {"合计行": 2, "说明": 1}
    assert sheet.issues == []


def test_somebody_without_a_name_is_refused_and_said() -> None:
    sheet = clean([["姓名", "身份证号", "性别"], ["", GOOD, "女"], ["邓海", OTHER, "女"]])

    assert [row.refused for row in sheet.rows] == [True, False]
    assert kinds(sheet) == ["name_missing"]


def test_the_same_person_twice_counts_once() -> None:
    sheet = clean(
        [
            ["姓名", "身份证号", "性别"],
            ["邓小兰", GOOD, ""],
            ["邓小兰", GOOD, ""],
            ["邓海", GOOD, ""],
        ]
    )

    assert [row.refused for row in sheet.rows] == [False, True, False]
    assert kinds(sheet) == ["same_person", "same_id"]
    assert "id_number" not in sheet.rows[2].values


def test_words_of_a_note_are_offered_as_tags_and_kept() -> None:
    sheet = clean([["姓名", "性别", "备注"], ["邓海", "男", "独居老人、低保，爱下棋"]])

    values = sheet.rows[0].values
    assert values["tags"] == ("living_alone", "subsistence_aid")
    assert values["note"] == "独居老人、低保，爱下棋"


def test_titles_that_are_tags_and_tags_in_a_column() -> None:
    sheet = clean(
        [
            ["姓名", "是否低保户", "退役军人", "人群标签", "残疾等级"],
            ["邓海", "是", "否", "独居老人,书法爱好者", "肢体二级"],
            ["钟敏", "否", "√", "吸毒人员", "无"],
        ]
    )

    assert [row.values["tags"] for row in sheet.rows] == [
        ("living_alone", "书法爱好者", "subsistence_aid", "disabled"),
        ("veteran",),
    ]
    assert kinds(sheet) == ["tag_refused"]


def test_what_has_no_place_yet_is_kept_in_the_note_with_its_title() -> None:
    sheet = clean(
        [["姓名", "性别", "车牌号", "银行卡号", "星座"], ["邓海", "男", "京A12345", "6222", "天秤"]]
    )

    assert sheet.rows[0].values["note"] == "星座：天秤；车牌号：京A12345"


@pytest.mark.parametrize(
    ("title", "cell", "match"),
    [
        ("是否人户分离", "是", "02"),
        ("是否人户分离", 0.0, "01"),
        ("人户一致标识", "01", "01"),
        ("是否人户一致", "否", "02"),
        ("人户状态", "人在户不在", "02"),
    ],
)
def test_registration_and_residence_are_compared_whichever_way_it_is_asked(
    title: str, cell: Cell, match: str
) -> None:
    sheet = clean([["姓名", "性别", title], ["邓海", "男", cell]])

    assert sheet.rows[0].values["hukou_match"] == match


def test_those_who_have_gone_are_told_from_those_who_stay() -> None:
    sheet = clean(
        [
            ["姓名", "性别", "是否已迁出", "迁出日期", "是否已死亡", "死亡日期"],
            ["邓海", "男", "1", "20260301", "0", ""],
            ["钟敏", "女", "0", "", "1", "2026-05-01"],
            ["魏强", "男", "0", "", "0", ""],
        ]
    )

    first, second, third = (row.values for row in sheet.rows)
    assert (first["moved_out"], first["moved_out_on"]) == (True, date(2026, 3, 1))
    assert (second["population_kind"], second["deceased_on"]) == ("deceased", date(2026, 5, 1))
    assert not {"moved_out", "deceased", "population_kind"} & set(third)


def test_a_list_of_heads_is_a_list_of_people() -> None:
    sheet = clean([["户主姓名", "户主身份证号", "住址"], ["邓小兰", GOOD, "3-2-501"]])

    values = sheet.rows[0].values
    assert (values["full_name"], values["id_number"]) == ("邓小兰", GOOD)
    assert values["relation_to_head"] == "02"


def test_address_and_phone_in_one_cell_are_parted() -> None:
    sheet = clean([["姓名", "性别", "住址（电话）"], ["邓海", "男", "3-2-501（13800138000）"]])

    values = sheet.rows[0].values
    assert (values["door_no"], values["phones"]) == ("501", ("13800138000",))


def test_zero_for_a_sex_says_nothing_and_the_number_decides() -> None:
    sheet = clean([["姓名", "性别", "身份证号"], ["邓小兰", "0", GOOD], ["邓海", 0.0, ""]])

    assert sheet.rows[0].values["sex"] == "2"
    assert "sex" not in sheet.rows[1].values
    assert [(issue.row, issue.kind) for issue in sheet.issues] == [(3, "sex_zero")]


def test_the_head_s_phone_is_no_other_member_s() -> None:
    sheet = clean(
        [
            ["姓名", "与户主关系", "户主联系方式", "住址"],
            ["邓海", "户主", "13800138000", "3-2-501"],
            ["钟敏", "配偶", "13800138000", "3-2-501"],
        ]
    )

    assert ["phones" in row.values for row in sheet.rows] == [True, False]


def test_a_kind_of_population_under_another_title_is_no_remark() -> None:
    sheet = clean([["姓名", "性别", "户籍类型"], ["邓海", "男", "流动人口"]])

    assert sheet.rows[0].values["population_kind"] == "resident"
    assert "note" not in sheet.rows[0].values


def test_every_row_knows_its_place_in_the_file() -> None:
    sheet = clean([["", ""], ["姓名", "性别", "民族"], ["邓海", "男", "火星族"]])

    (row,) = sheet.rows
    (issue,) = sheet.issues
    assert isinstance(row, CleanRow)
    assert (row.number, issue.row, issue.column, issue.value) == (3, 3, "C", "火星族")
