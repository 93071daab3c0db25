import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from support import vaults

from console.conftest import DATA, WORKBOOK, Shequ
from shequ_desktop.kernel.codes import code_table
from shequ_desktop.storage.backup import backups_in, default_folder

CSV = DATA / "系统导出_人口.csv"


def truth() -> dict[str, dict[str, Any]]:
    """Return every person of 幸福里 as the export should tell them, by identity number."""
    homes = json.loads((DATA / "truth.json").read_text("utf-8"))
    return {m["id_number"]: _expected(home, m) for home in homes for m in home["members"]}


def _expected(home: dict[str, Any], member: dict[str, Any]) -> dict[str, Any]:
    return {
        "full_name": member["full_name"],
        "sex": {"男": "1", "女": "2"}[member["sex"]],
        "birth_date": member["birth_date"],
        "phones": [member["phone"]] if member["phone"] else [],
        "ethnicity": code_table("ethnicity").code_of(member["ethnicity"]),
        "political_status": code_table("political_status").code_of(member["political"]),
        "education": code_table("education").code_of(member["education"]) or "",
        "relation_to_head": code_table("relation").code_of(member["relation"]),
        "tags": {code_table("tags").code_of(tag) for tag in member["tags"]},
        "separated": home["separated"],
        "home": (
            home["no"],
            f"{home['building']}号楼",
            f"{home['entrance']}单元",
            home["door"],
        ),
    }


def _told(person: dict[str, Any]) -> dict[str, Any]:
    home, codes = person["household"], person["codes"]
    return {
        "full_name": person["full_name"],
        "sex": person["sex"],
        "birth_date": person["birth_date"],
        "phones": person["phones"],
        "ethnicity": codes.get("ethnicity", ""),
        "political_status": codes.get("political_status", ""),
        "education": codes.get("education", ""),
        "relation_to_head": codes.get("relation_to_head", ""),
        "tags": {code_table("tags").code_of(tag) for tag in person["tags"]},
        "separated": codes.get("hukou_match") == "02",
        "home": (home["household_no"], home["building"], home["entrance"], home["door_no"]),
    }


def persons(shequ: Shequ, vault: Path) -> list[dict[str, Any]]:
    said = shequ("ledger", "export", "--format", "json", "--vault", vault)
    assert said.code == 0
    found: list[dict[str, Any]] = said.object["persons"]
    return found


def workbook(path: Path, *rows: tuple[str, ...]) -> Path:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_the_ledger_of_xingfuli_comes_out_as_it_went_in(shequ: Shequ, full: Path) -> None:
    found = persons(shequ, full)

    assert len(found) == 2992
    assert {person["id_number"]: _told(person) for person in found} == truth()


def test_an_import_tells_what_it_did(shequ: Shequ, closed: Path) -> None:
    said = shequ("ledger", "import", WORKBOOK, "--vault", closed, "--json")

    assert said.code == 0
    told = said.object
    assert (told["new"], told["updated"], told["unchanged"]) == (2992, 0, 0)
    assert told["new_households"] == 1200
    assert told["errors"] == []
    assert {"sheet": "居民台账", "row": 2996, "reason": "合计行"} in told["skipped"]


def test_an_import_is_preceded_by_a_backup(shequ: Shequ, full: Path) -> None:
    said = shequ("ledger", "import", CSV, "--vault", full, "--json")

    (made,) = backups_in(default_folder(full))
    assert Path(said.object["backup"]) == made.path
    assert made.manifest.reason == "导入前"


def test_the_same_people_from_another_file_change_nothing(shequ: Shequ, full: Path) -> None:
    before = persons(shequ, full)

    said = shequ("--vault", full, "--json", "ledger", "import", CSV)

    assert (said.object["new"], said.object["updated"]) == (0, 0)
    assert said.object["unchanged"] > 900
    assert persons(shequ, full) == before


def test_a_dry_run_writes_nothing(shequ: Shequ, closed: Path) -> None:
    said = shequ("ledger", "import", WORKBOOK, "--vault", closed, "--dry-run", "--json")

    assert (said.object["new"], said.object["dry_run"]) == (2992, True)
    assert said.object["backup"] is None
    assert persons(shequ, closed) == []
    assert not default_folder(closed).exists()


def test_a_wrong_cell_is_told_where_it_stands_and_as_it_stands(
    shequ: Shequ, closed: Path, tmp_path: Path
) -> None:
    book = workbook(
        tmp_path / "x.xlsx",
        ("姓名", "身份证号", "联系电话"),
        ("秦月", "110101199003077854", "13800138000"),
        ("", "110101199003079593", ""),
    )

    said = shequ("ledger", "import", book, "--vault", closed, "--json")
    strict = shequ("ledger", "import", book, "--vault", closed, "--json", "--strict")

    assert (said.code, strict.code) == (0, 3)
    assert (said.object["new"], said.object["refused"]) == (1, 1)
    (error,) = said.object["errors"]
    assert (error["sheet"], error["row"]) == ("Sheet", 3)
    assert set(error) >= {"sheet", "row", "column", "value", "message"}
    assert error["message"].startswith("缺少姓名")


def test_humans_are_told_the_numbers_and_the_errors(
    shequ: Shequ, closed: Path, tmp_path: Path
) -> None:
    book = workbook(
        tmp_path / "x.xlsx", ("姓名", "电话"), ("秦月", "13800138000"), ("", "13900139000")
    )

    said = shequ("ledger", "import", book, "--vault", closed)

    assert said.text.startswith("已导入：新增 1，更新 0，相同 0，未采用 1")
    assert "Sheet!" in said.text


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("m.json", '{"谁": "full_name", "号": "联系电话"}'),
        ("m.toml", '"谁" = "姓名"\n"号" = "phones"\n'),
    ],
)
def test_a_mapping_says_what_odd_titles_mean(
    shequ: Shequ, closed: Path, tmp_path: Path, name: str, content: str
) -> None:
    book = workbook(
        tmp_path / "x.xlsx",
        ("身份证号", "性别", "文化程度", "谁", "号"),
        ("110101199003077854", "男", "本科", "秦月", "13800138000"),
    )
    (tmp_path / name).write_text(content, "utf-8")

    said = shequ("ledger", "import", book, "--mapping", tmp_path / name, "--vault", closed)

    assert said.code == 0
    (person,) = persons(shequ, closed)
    assert (person["full_name"], person["phones"]) == ("秦月", ["13800138000"])


@pytest.mark.parametrize("content", ['{"谁": "no_such"}', "[1, 2]", "{"])
def test_a_mapping_that_makes_no_sense_is_refused(
    shequ: Shequ, closed: Path, tmp_path: Path, content: str
) -> None:
    (tmp_path / "m.json").write_text(content, "utf-8")

    said = shequ(
        *("ledger", "import", WORKBOOK, "--mapping", tmp_path / "m.json"),
        *("--vault", closed, "--json"),
    )

    assert said.code == 1
    assert said.object["kind"] in {"MappingUnreadable", "FieldUnknown"}


def test_one_sheet_can_be_chosen(shequ: Shequ, closed: Path) -> None:
    there = shequ(
        *("ledger", "import", WORKBOOK, "--sheet", "居民台账"),
        *("--dry-run", "--json", "--vault", closed),
    )
    missing = shequ("ledger", "import", WORKBOOK, "--sheet", "没有", "--vault", closed, "--json")

    assert there.object["new"] == 2992
    assert missing.object["kind"] == "SheetMissing"


@pytest.mark.parametrize("content", [None, b"", b"PK\x03\x04 no zip at all", b"%PDF-1.7"], ids=str)
def test_a_file_that_cannot_be_read_is_a_sentence_and_no_backup(
    shequ: Shequ, closed: Path, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "坏.xlsx"
    if content is not None:
        path.write_bytes(content)

    said = shequ("ledger", "import", path, "--vault", closed, "--json")

    assert said.code == 1
    assert said.object["error"].endswith("。")
    assert "errors" not in said.object
    assert not default_folder(closed).exists()


def test_the_json_can_be_written_to_a_file(shequ: Shequ, full: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"

    said = shequ("ledger", "export", "--format", "json", "--out", out, "--vault", full, "--json")

    assert said.object == {"out": str(out), "persons": 2992}
    told = json.loads(out.read_text("utf-8"))
    assert len(told["persons"]) == 2992
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_an_export_to_nowhere_is_a_sentence(shequ: Shequ, closed: Path, tmp_path: Path) -> None:
    out = tmp_path / "没有" / "x.json"

    said = shequ("ledger", "export", "--format", "json", "--out", out, "--vault", closed, "--json")

    assert said.code == 1
    assert said.object["kind"] == "OutputUnwritable"


def test_an_export_is_text_to_excel_and_understood_again(
    shequ: Shequ, full: Path, template: vaults.Template, tmp_path: Path
) -> None:
    said = shequ("ledger", "export", "--format", "xlsx", "--vault", full)
    path = tmp_path / "out.xlsx"
    path.write_bytes(said.out)

    sheet = load_workbook(path).worksheets[0]
    headers = [cell.value for cell in sheet[1]]
    numbers = [row[headers.index("证件号码")] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in numbers} == {"s"}
    assert {str(cell.value) for cell in numbers} == set(truth())
    again = shequ("ledger", "import", path, "--vault", full, "--json").object
    assert (again["new"], again["updated"], again["unchanged"]) == (0, 0, 2992)
    other = vaults.copy_of(template, tmp_path / "other")
    assert shequ("ledger", "import", path, "--vault", other).code == 0
    assert {p["id_number"]: _told(p) for p in persons(shequ, other)} == truth()


def test_no_cell_becomes_a_formula(shequ: Shequ, closed: Path, tmp_path: Path) -> None:
    evil = '=HYPERLINK("http://example.invalid","点我")'
    source = tmp_path / "x.csv"
    quoted = evil.replace('"', '""')
    source.write_text(f'姓名,工作单位\n秦月,"{quoted}"\n', "utf-8")
    assert shequ("ledger", "import", source, "--vault", closed).code == 0

    out = tmp_path / "out.xlsx"
    shequ("ledger", "export", "--format", "xlsx", "--out", out, "--vault", closed)

    sheet = load_workbook(out).worksheets[0]
    (cell,) = [
        cell for row in sheet.iter_rows(min_row=2) for cell in row if "HYPER" in str(cell.value)
    ]
    assert cell.value == evil
    assert cell.data_type == "s"
    assert cell.quotePrefix


def test_a_workbook_is_not_mixed_with_json_on_stdout(shequ: Shequ, closed: Path) -> None:
    said = shequ("ledger", "export", "--format", "xlsx", "--json", "--vault", closed)

    assert (said.code, said.out) == (2, b"")
    assert "--out" in said.err


def test_rows_that_are_filtered_away_are_skipped_unless_they_are_asked_for(
    shequ: Shequ, closed: Path, tmp_path: Path
) -> None:
    rows = (("邓兰英", "3-2-501"), ("魏大勇", "3-2-502"), ("单敏", "3-2-503"))
    path = workbook(tmp_path / "a.xlsx", ("姓名", "房号"), *rows)
    book = load_workbook(path)
    book.worksheets[0].row_dimensions[3].hidden = True
    book.save(path)
    command = ("ledger", "import", path, "--vault", closed)

    told = shequ(*command, "--dry-run")
    first = shequ(*command, "--json").object
    again = shequ(*command, "--with-hidden", "--json").object

    assert "--with-hidden" in told.text
    assert (first["new"], again["new"], again["unchanged"]) == (2, 1, 2)
    assert first["skipped"] == [{"sheet": "Sheet", "row": 3, "reason": "隐藏的行"}]
    assert again["skipped"] == []
