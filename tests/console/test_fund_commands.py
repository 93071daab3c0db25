import json
from pathlib import Path

from openpyxl import Workbook

from console.conftest import DATA, Shequ
from shequ_desktop.kernel.resources import resource_path

BOOK = resource_path("demo/经费收支明细账.xlsx")


def test_the_book_of_xingfuli_comes_in_and_goes_out_to_the_fen(closed: Path, shequ: Shequ) -> None:
    said = shequ("funds", "import", BOOK, "--vault", closed, "--json")
    told = shequ("funds", "export", "--format", "json", "--vault", closed).object

    assert said.code == 0
    truth = json.loads((DATA / "truth_money.json").read_text("utf-8"))
    assert said.object["vouchers"] == 181
    assert (said.object["opening_fen"], said.object["closing_fen"]) == (
        truth["opening_fen"],
        truth["closing_fen"],
    )
    assert Path(said.object["backup"]).exists()
    assert [
        {
            "date": each["biz_date"],
            "no": each["voucher_no"],
            "in_fen": each["amount_fen"] if each["direction"] == "in" else 0,
            "out_fen": each["amount_fen"] if each["direction"] == "out" else 0,
            "source": each["fund_source"],
        }
        for each in told["vouchers"]
    ] == truth["rows"]
    assert all(each["summary"] for each in told["vouchers"])
    assert told["openings"] == [{"year": 2026, "fen": truth["opening_fen"]}]


def test_a_trial_writes_nothing(closed: Path, shequ: Shequ) -> None:
    said = shequ("funds", "import", BOOK, "--vault", closed, "--dry-run")

    assert "（没有写入）：凭证 181 张，上年结转 18,345.27 元，结余 131,831.55 元" in said.text
    export = shequ("funds", "export", "--format", "json", "--vault", closed)
    assert export.object["vouchers"] == []


def test_a_year_that_has_its_book_takes_no_second_one(closed: Path, shequ: Shequ) -> None:
    shequ("funds", "import", BOOK, "--vault", closed)

    again = shequ("funds", "import", BOOK, "--vault", closed, "--json")

    assert again.code == 1
    assert "2026 年已经有入账的凭证" in again.object["error"]
    told = shequ("funds", "export", "--format", "json", "--vault", closed).object
    assert len(told["vouchers"]) == 181


def test_the_export_goes_into_a_file_of_one_year(
    closed: Path, shequ: Shequ, tmp_path: Path
) -> None:
    shequ("funds", "import", BOOK, "--vault", closed)
    out = tmp_path / "凭证.json"

    said = shequ(
        "funds", "export", "--format", "json", "--year", "2025", "--out", out, "--vault", closed
    )

    assert f"已导出 0 张凭证：{out}" in said.text
    assert json.loads(out.read_text("utf-8"))["vouchers"] == []


def test_a_book_with_a_row_that_cannot_be_read_is_refused_whole(
    closed: Path, shequ: Shequ, tmp_path: Path
) -> None:
    book = Workbook()
    for row in (
        ["日期", "摘要", "收入", "支出"],
        ["2026-01-03", "拨款", 100, None],
        ["2026-01-04", "买纸", None, "二十"],
    ):
        book.active.append(row)  # type: ignore[union-attr]  # a new book has a sheet
    book.save(tmp_path / "账.xlsx")

    said = shequ("funds", "import", tmp_path / "账.xlsx", "--vault", closed, "--json")

    assert said.code == 1
    assert "第 3 行：金额“二十”看不懂" in said.object["error"]
    told = shequ("funds", "export", "--format", "json", "--vault", closed).object
    assert told["vouchers"] == []


def test_a_workbook_without_a_book_is_refused(closed: Path, shequ: Shequ, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["货号", "数量"])  # type: ignore[union-attr]  # a new book has a sheet
    book.save(tmp_path / "货.xlsx")

    said = shequ("funds", "import", tmp_path / "货.xlsx", "--vault", closed)

    assert said.code == 1
    assert "没有找到收支账" in said.err
