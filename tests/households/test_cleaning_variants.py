"""The same community in many messy workbooks: every one must say the same."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from support.workbooks import (
    Neighbour,
    community,
    merge_households,
    save_csv,
    save_ods,
    save_xlsx,
    table,
    with_trimmings,
)

from shequ_desktop.documents.columns import map_sheet
from shequ_desktop.documents.vocabulary import vocabulary
from shequ_desktop.documents.workbook import read_workbook
from shequ_desktop.households.rules.clean_values import CleanRow
from shequ_desktop.households.rules.cleaning import LEDGER, clean_rows
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.kernel.progress import NoProgress

TODAY = date(2026, 11, 22)


def clean(path: Path) -> list[CleanRow]:
    rows: list[CleanRow] = []
    for sheet in read_workbook(path, progress=NoProgress()).sheets:
        tables = map_sheet(sheet, vocabulary(LEDGER))
        found = clean_rows(sheet, tables, today=TODAY, progress=NoProgress())
        assert found.issues == []
        rows += found.rows
    return rows


def assert_same(rows: list[CleanRow], people: list[Neighbour], *, numbers: bool = True) -> None:
    """Compare every field of everybody, and who lives with whom."""
    found = {row.values.get("id_number"): row for row in rows}
    assert len(rows) == len(found) == len(people)
    relation = code_table("relation")
    for each in people:
        said = found[each.number].values
        assert said["full_name"] == each.name
        assert said["sex"] == ("1" if each.sex == "男" else "2")
        assert said["birth_date"] == each.born
        assert said.get("phones") == ((each.phone,) if each.phone else None)
        assert said["ethnicity"] == code_table("ethnicity").code_of(each.ethnicity)
        assert said["relation_to_head"] == relation.code_of(each.relation)
        door = (said["building"], said["entrance"], said["door_no"])
        assert door == (each.building, each.entrance, each.door)
        assert not numbers or said["household_no"] == each.household
    homes = {(row.sheet, row.home_key): row for row in rows}
    assert len(homes) == len({each.household for each in people})


@pytest.mark.parametrize("seed", range(25))
def test_columns_titles_and_spellings_may_be_anything(tmp_path: Path, seed: int) -> None:
    people = community(seed)
    rows = with_trimmings(table(people, seed), seed)

    assert_same(clean(save_xlsx(tmp_path / "a.xlsx", {"花名册": rows})), people)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_text_files_may_hold_the_same(tmp_path: Path, encoding: str) -> None:
    people = community(7)
    rows = with_trimmings(table(people, 7), 7)

    assert_same(clean(save_csv(tmp_path / "a.csv", rows, encoding=encoding)), people)


def test_an_opendocument_sheet_may_hold_the_same(tmp_path: Path) -> None:
    people = community(8)
    rows = [[str(cell) for cell in row] for row in table(people, 8)]

    assert_same(clean(save_ods(tmp_path / "a.ods", rows)), people)


@pytest.mark.parametrize("seed", range(5))
def test_households_may_be_joined_cells(tmp_path: Path, seed: int) -> None:
    people = community(seed)
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["居民台账"])
    sheet.append(
        ["户编号", "户主", "住址", "姓名", "与户主关系", "性别", "身份证号", "生日", "电话", "民族"]
    )
    for each in people:
        door = f"{each.building}栋{each.entrance}单元{each.door}"
        one = [
            each.name,
            each.relation,
            each.sex,
            each.number,
            each.born,
            each.phone,
            each.ethnicity,
        ]
        sheet.append([each.household, each.head, door, *one])
    for column in (1, 2, 3):
        merge_households(sheet, column, 3)
    book.save(tmp_path / "a.xlsx")

    assert_same(clean(tmp_path / "a.xlsx"), people)


@pytest.mark.parametrize("seed", range(5))
def test_titles_may_stand_in_two_rows_with_the_address_split(tmp_path: Path, seed: int) -> None:
    people = community(seed)
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["基本信息", "", "", "", "现住址", "", "", "其他", "", ""])
    sheet.append(
        [
            "姓名",
            "性别",
            "民族",
            "身份证号",
            "楼栋",
            "单元",
            "房号",
            "与户主关系",
            "联系电话",
            "户编号",
        ]
    )
    sheet.merge_cells("A1:D1")
    sheet.merge_cells("E1:G1")
    sheet.merge_cells("H1:J1")
    for each in people:
        door = [f"{each.building}号楼", int(each.entrance), int(each.door)]
        person = [each.name, each.sex, each.ethnicity, each.number]
        sheet.append([*person, *door, each.relation, each.phone, each.household])
    book.save(tmp_path / "a.xlsx")

    assert_same(clean(tmp_path / "a.xlsx"), people)


def test_every_building_may_have_its_own_sheet(tmp_path: Path) -> None:
    people = community(11)
    sheets: dict[str, list[list[object]]] = {}
    titles: list[object] = ["房号", "姓名", "与户主关系", "性别", "民族", "身份证号码", "手机"]
    for each in people:
        rows = sheets.setdefault(f"{each.building}号楼", [["住户登记表"], titles])
        first = each.relation == "户主"
        door = f"{each.entrance}-{each.door}" if first else ""
        one = [each.name, each.relation, each.sex, each.ethnicity, each.number, each.phone]
        rows.append([door, *one])

    found = clean(save_xlsx(tmp_path / "a.xlsx", dict(sheets)))

    assert_same(found, people, numbers=False)


def test_headings_between_the_rows_may_name_the_building(tmp_path: Path) -> None:
    people = community(12)
    rows: list[list[object]] = [["单元", "室号", "姓名", "关系", "性别", "民族", "身份证", "电话"]]
    building = ""
    for each in people:
        if each.building != building:
            building = each.building
            rows.append([f"{building}号楼"])
        one = [each.name, each.relation, each.sex, each.ethnicity, each.number, each.phone]
        rows.append([f"{each.entrance}单元", f"{each.door}室", *one])

    assert_same(clean(save_xlsx(tmp_path / "a.xlsx", {"总表": rows})), people, numbers=False)


def test_doors_may_repeat_the_building_that_the_sheet_names(tmp_path: Path) -> None:
    titles = ["房号", "姓名", "性别"]
    sheets = {f"{at}号楼": [titles, [f"{at}-501", "邓海", "男"]] for at in (2, 3)}

    rows = clean(save_xlsx(tmp_path / "a.xlsx", dict(sheets)))

    assert [row.values["building"] for row in rows] == ["2", "3"]
    assert not any("entrance" in row.values for row in rows)
