"""A museum of files that people give one, and what is said about each."""

import codecs
import io
import re
import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from support.workbooks import save_csv, save_ods, save_xlsx

from shequ_desktop.documents.reading import (
    WorkbookBomb,
    WorkbookBroken,
    WorkbookEmpty,
    WorkbookGone,
    WorkbookLocked,
    WorkbookProblem,
    WorkbookTooLarge,
    WorkbookUnknown,
)
from shequ_desktop.documents.sheets import column_letters
from shequ_desktop.documents.workbook import read_workbook
from shequ_desktop.kernel.progress import Cancelled, NoProgress

DATA = Path(__file__).parent.parent / "data"
ROWS = [["姓名", "身份证号"], ["邓小兰", "11010519491231002X"]]
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def repack(source: Path, target: Path, changes: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, changes.get(part.filename, old.read(part)))
    return target


def test_a_ledger_is_read_with_numbers_dates_and_joined_cells(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["户号", "生日", "证"], ["1", date(1949, 12, 31), 1.10105194912e17], ["", "", ""]):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    sheet.row_dimensions[3].hidden = True
    book.create_sheet("旧表").sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")

    read = read_workbook(tmp_path / "a.xlsx", progress=NoProgress())

    assert list(read.sheets[0].rows[1][1:]) == [date(1949, 12, 31), 1.10105194912e17]
    assert list(read.sheets[0].merges) == [(1, 0, 2, 0)]
    assert set(read.sheets[0].hidden_rows) == {2}
    assert [sheet.visible for sheet in read.sheets] == [True, False]


def test_a_formula_gone_wrong_is_no_blank(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["姓名", "楼", "门"], ["邓兰英", "#REF!", "=VLOOKUP(A2,X,1)"], ["", "", "501"]):
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    part = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(tmp_path / "a.xlsx") as package:
        text = package.read(part).decode()
    changed = re.sub(
        r'<c r="C2"[^>]*>(<f>.*?</f>)<v></v>', r'<c r="C2" t="e">\1<v>#NAME?</v>', text
    )
    assert changed != text
    path = repack(tmp_path / "a.xlsx", tmp_path / "b.xlsx", {part: changed.encode()})

    read = read_workbook(path, progress=NoProgress())

    assert [list(row) for row in read.sheets[0].rows[1:]] == [
        ["邓兰英", "#REF!", "#NAME?"],
        ["", "", "501"],
    ]


@pytest.mark.parametrize("name", ["roster.xls", "roster.et", "roster.xlsx"])
def test_the_content_decides_not_the_ending(tmp_path: Path, name: str) -> None:
    shutil.copy(DATA / "excel" / "roster.xls", tmp_path / name)

    read = read_workbook(tmp_path / name, progress=NoProgress())

    assert list(read.sheets[0].rows[1])[1] == "居民姓名"
    assert [sheet.visible for sheet in read.sheets] == [True, False]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_text_files_are_read_in_every_encoding(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    path = save_csv(tmp_path / "a.csv", ROWS, encoding=encoding, delimiter=delimiter)

    read = read_workbook(path, progress=NoProgress())

    assert [list(row) for row in read.sheets[0].rows] == ROWS


def test_tricks_that_keep_long_numbers_as_text_are_undone(tmp_path: Path) -> None:
    path = put(tmp_path, "a.csv", '姓名,身份证号\n邓,"=""110105"""\n邓,"\t110105"\n'.encode())

    read = read_workbook(path, progress=NoProgress())

    assert [row[1] for row in read.sheets[0].rows[1:]] == ["110105", "110105"]


def test_a_web_page_that_is_called_xls_is_read(tmp_path: Path) -> None:
    page = (
        '<html><meta charset="gb2312"><table><tr><th colspan=2>花名册</th></tr>'
        "<tr><td rowspan=2>1号楼</td><td>邓小兰</td></tr><tr><td>邓&nbsp;海</td></tr></table></html>"
    )
    path = put(tmp_path, "a.xls", page.encode("gb18030"))

    read = read_workbook(path, progress=NoProgress())

    assert [list(row) for row in read.sheets[0].rows] == [
        ["花名册"],
        ["1号楼", "邓小兰"],
        ["", "邓 海"],
    ]
    assert list(read.sheets[0].merges) == [(0, 0, 0, 1), (1, 0, 2, 0)]


def test_the_xml_of_excel_2003_is_read(tmp_path: Path) -> None:
    page = (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="人口"><Table>'
        '<Row><Cell><Data ss:Type="String">姓名</Data></Cell></Row>'
        '<Row ss:Index="3"><Cell ss:Index="2"><Data ss:Type="String">邓海</Data></Cell></Row>'
        "</Table></Worksheet></Workbook>"
    )
    path = put(tmp_path, "a.xls", page.encode())

    read = read_workbook(path, progress=NoProgress())

    assert read.sheets[0].name == "人口"
    assert [list(row) for row in read.sheets[0].rows] == [["姓名"], [], ["", "邓海"]]


def test_an_opendocument_sheet_is_read(tmp_path: Path) -> None:
    path = save_ods(tmp_path / "a.ods", ROWS)

    read = read_workbook(path, progress=NoProgress())

    assert [list(row) for row in read.sheets[0].rows] == ROWS


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", WorkbookEmpty),
        (b"\n\n , , \n", WorkbookEmpty),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), WorkbookLocked),
        (OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), WorkbookUnknown),
        (OLE + b"\0" * 600 + "Workbook".encode("utf-16-le"), WorkbookBroken),
        (b"PK\x03\x04 torn off in the middle", WorkbookBroken),
        (b"%PDF-1.7 a letter", WorkbookUnknown),
        (b"\x89PNG\r\n\x1a\n picture", WorkbookUnknown),
        (bytes(range(256)) * 40, WorkbookUnknown),
        (b"<html><p>no table</p></html>", WorkbookUnknown),
        (codecs.BOM_UTF16_LE + b"\x00\xd8" * 50, WorkbookUnknown),
    ],
)
def test_what_cannot_be_read_is_said(
    tmp_path: Path, content: bytes, problem: type[WorkbookProblem]
) -> None:
    path = put(tmp_path, "a.xlsx", content)

    with pytest.raises(problem):
        read_workbook(path, progress=NoProgress())


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(WorkbookGone):
        read_workbook(tmp_path / "a.xlsx", progress=NoProgress())


def test_a_letter_in_a_zip_is_no_workbook(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("word/document.xml", "<a/>")

    with pytest.raises(WorkbookUnknown):
        read_workbook(put(tmp_path, "a.docx", packed.getvalue()), progress=NoProgress())


def test_a_workbook_without_a_value_is_empty(tmp_path: Path) -> None:
    with pytest.raises(WorkbookEmpty):
        read_workbook(save_xlsx(tmp_path / "a.xlsx", {"空": []}), progress=NoProgress())


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    good = save_xlsx(tmp_path / "a.xlsx", {"表": ROWS})
    bomb = repack(good, tmp_path / "b.xlsx", {"xl/worksheets/sheet1.xml": b" " * 60_000_000})

    with pytest.raises(WorkbookBomb):
        read_workbook(bomb, progress=NoProgress())


def test_a_bomb_that_lies_about_its_size_is_not_unpacked(tmp_path: Path) -> None:
    good = save_xlsx(tmp_path / "a.xlsx", {"表": ROWS})
    bomb = repack(good, tmp_path / "b.xlsx", {"xl/styles.xml": b" " * 60_000_000})
    honest = (60_000_000).to_bytes(4, "little")
    put(tmp_path, "c.xlsx", bomb.read_bytes().replace(honest, (2000).to_bytes(4, "little")))

    with pytest.raises(WorkbookBroken):
        read_workbook(tmp_path / "c.xlsx", progress=NoProgress())


def test_a_torn_workbook_is_broken(tmp_path: Path) -> None:
    good = save_xlsx(tmp_path / "a.xlsx", {"表": ROWS})
    torn = repack(good, tmp_path / "b.xlsx", {"xl/workbook.xml": b"<workbook><sheets>"})

    with pytest.raises(WorkbookBroken):
        read_workbook(torn, progress=NoProgress())


def test_one_value_in_the_very_last_cell_costs_nothing(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    sheet["XFD1048576"] = "x"
    book.save(tmp_path / "a.xlsx")

    read = read_workbook(tmp_path / "a.xlsx", progress=NoProgress())

    assert [list(row) for row in read.sheets[0].rows[:2]] == ROWS
    assert len(read.sheets[0].rows) == 1_048_576
    assert read.sheets[0].rows[-1][16_383] == "x"


def test_a_file_beyond_measure_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shequ_desktop.documents.workbook.MAX_FILE_BYTES", 100)

    with pytest.raises(WorkbookTooLarge):
        read_workbook(save_xlsx(tmp_path / "a.xlsx", {"表": ROWS}), progress=NoProgress())


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    class Impatient:
        def report(self, done: int, total: int) -> None:
            raise Cancelled(done, total)

    with pytest.raises(Cancelled):
        read_workbook(save_xlsx(tmp_path / "a.xlsx", {"表": ROWS}), progress=Impatient())


@pytest.mark.parametrize(("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_are_called_as_in_excel(column: int, letters: str) -> None:
    assert column_letters(column) == letters
