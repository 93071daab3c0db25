"""Workbooks as other people keep them: one invented community, told in many ways."""

import csv
import io
import random
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from shequ_desktop.kernel.citizen_id import checksum

SURNAMES = "邓魏钟秦单曾覃欧"
GIVEN = "兰海强敏静丽磊军洋勇艳杰娟涛明"
ETHNICITIES = ("汉族", "汉族", "汉族", "苗族", "土家族")


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """One invented person."""

    name: str
    number: str
    sex: str
    born: date
    relation: str
    phone: str
    ethnicity: str
    building: str
    entrance: str
    door: str
    household: str
    head: str


def community(seed: int, households: int = 40) -> list[Neighbour]:
    """Return invented people, household by household, the head first."""
    dice = random.Random(seed)  # noqa: S311 - invented people
    people: list[Neighbour] = []
    for at in range(households):
        building, entrance, door = at // 8 + 1, at // 4 % 2 + 1, f"{at % 4 + 1}01"
        head = ""
        for relation in ("户主", "配偶", "子", "女")[: dice.randint(1, 4)]:
            born = date(1940, 1, 1) + timedelta(days=dice.randint(0, 30_000))
            male = relation == "子" or (relation == "户主" and dice.random() < 0.5)
            first17 = f"110105{born:%Y%m%d}{len(people) % 100:02}{1 if male else 2}"
            name = dice.choice(SURNAMES) + dice.choice(GIVEN) + dice.choice(GIVEN)
            head = head or name
            people.append(
                Neighbour(
                    name=name,
                    number=first17 + checksum(first17),
                    sex="男" if male else "女",
                    born=born,
                    relation=relation,
                    phone=f"139{len(people):08}" if dice.random() < 0.8 else "",
                    ethnicity=dice.choice(ETHNICITIES),
                    building=str(building),
                    entrance=str(entrance),
                    door=door,
                    household=f"{building:02}-{entrance}-{door}",
                    head=head,
                )
            )
    return people


type_of_cell = Callable[[Neighbour], object]

DATES: tuple[type_of_cell, ...] = (
    lambda each: each.born,
    lambda each: each.born.isoformat(),
    lambda each: f"{each.born:%Y%m%d}",
    lambda each: f"{each.born.year}.{each.born.month}.{each.born.day}",
    lambda each: f"{each.born.year}年{each.born.month}月{each.born.day}日",
    lambda each: f"{each.born:%Y/%m/%d}",
)
ADDRESSES: tuple[type_of_cell, ...] = (
    lambda each: f"{each.building}栋{each.entrance}单元{each.door}",
    lambda each: f"{each.building}-{each.entrance}-{each.door}",
    lambda each: f"{each.building}#{each.entrance}-{each.door}室",
    lambda each: f"{each.building}号楼{each.entrance}门{each.door}",
    lambda each: f"桂花路12号{each.building}幢{each.entrance}单元{each.door}室",
)
"""Spellings that all name the same door."""

TITLES: dict[str, tuple[str, ...]] = {
    "name": ("姓名", "姓  名*", "居民姓名", "真实姓名", "XM", "1.姓名"),
    "number": (
        "身份证号",
        "公民身份号码",
        "证件号码",
        "身份证号码（必填）",
        "SFZHM",
        "居民身份证号",
    ),
    "sex": ("性别", "性 别", "XB", "男/女"),
    "born": ("出生年月", "出生日期", "生日", "CSRQ", "出生年月日"),
    "relation": ("与户主关系", "与户主\n关系", "家庭关系", "YHZGX", "关系"),
    "phone": ("联系电话", "手机号码", "联系方式", "LXFS", "联繫電話"),
    "ethnicity": ("民族", "MZ", "民 族"),
    "address": ("家庭住址", "现住址", "居住地址", "住 址", "现居住地"),
    "household": ("户编号", "户号", "家庭编号"),
}
SPELLINGS: dict[str, tuple[type_of_cell, ...]] = {
    "name": (
        lambda each: each.name,
        lambda each: f"{each.name[0]} {each.name[1:]}",
        lambda each: f" {each.name} ",
    ),
    "number": (
        lambda each: each.number,
        lambda each: f" {each.number} ",
        lambda each: each.number.lower(),
        lambda each: f"'{each.number}",
    ),
    "sex": (
        lambda each: each.sex,
        lambda each: f"{each.sex}性",
        lambda each: {"男": "1", "女": "2"}[each.sex],
        lambda each: {"男": "M", "女": "F"}[each.sex],
    ),
    "born": DATES,
    "relation": (
        lambda each: each.relation,
        lambda each: {"户主": "户主", "配偶": "配偶", "子": "儿子", "女": "女儿"}[each.relation],
        lambda each: {"户主": "02", "配偶": "10", "子": "20", "女": "30"}[each.relation],
    ),
    "phone": (
        lambda each: each.phone,
        lambda each: float(each.phone) if each.phone else "",
        lambda each: f"{each.phone[:3]}-{each.phone[3:7]}-{each.phone[7:]}" if each.phone else "",
        lambda each: f"+86 {each.phone}" if each.phone else "/",
    ),
    "ethnicity": (
        lambda each: each.ethnicity,
        lambda each: each.ethnicity.removesuffix("族"),
    ),
    "address": ADDRESSES,
    "household": (lambda each: each.household,),
}


def table(people: Sequence[Neighbour], seed: int) -> list[list[object]]:
    """Return titles and rows in some order, under some titles, spelt somehow."""
    dice = random.Random(seed)  # noqa: S311 - a mess that can be repeated
    fields = list(TITLES)
    dice.shuffle(fields)
    titles: list[object] = [dice.choice(TITLES[field]) for field in fields]
    rows = [titles]
    rows += [[dice.choice(SPELLINGS[field])(each) for field in fields] for each in people]
    if dice.random() < 0.5:
        for at, row in enumerate(rows):
            row.insert(0, "序号" if at == 0 else at)
    return rows


def with_trimmings(rows: Sequence[Sequence[object]], seed: int) -> list[list[object]]:
    """Return the table as it is printed: headings, titles again on every page, totals, remarks."""
    dice = random.Random(seed)  # noqa: S311
    width = len(rows[0])
    printed: list[list[object]] = [
        ["桂花里社区居民花名册"],
        ["填报单位：桂花里社区", "", "2026年11月"],
    ]
    printed = printed[: dice.randint(0, 2)]
    printed.append(list(rows[0]))
    page = dice.randint(15, 30)
    for at, row in enumerate(rows[1:], 1):
        printed.append(list(row))
        if at % page == 0:
            printed.append([""] * width)
            printed.append(list(rows[0]))
    printed.append(["合计", f"{len(rows) - 1}人"])
    printed.append(["注：本表每季度更新一次"])
    return printed


def save_xlsx(path: Path, sheets: dict[str, Iterable[Sequence[object]]]) -> Path:
    """Write a workbook."""
    book = Workbook()
    book.remove(book.active or book.create_sheet())
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def save_csv(
    path: Path, rows: Iterable[Sequence[object]], *, encoding: str, delimiter: str = ","
) -> Path:
    """Write a text file."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def merge_households(sheet: Worksheet, column: int, first: int) -> None:
    """Join equal neighbours in a column, as offices do by hand; counts from 1."""
    start = first
    for row in range(first + 1, sheet.max_row + 2):
        cell = sheet.cell(row, column).value if row <= sheet.max_row else None
        if row > sheet.max_row or cell != sheet.cell(start, column).value:
            if row - start > 1:
                letter = get_column_letter(column)
                sheet.merge_cells(f"{letter}{start}:{letter}{row - 1}")
            start = row


def save_ods(path: Path, rows: Iterable[Sequence[str]]) -> Path:
    """Write the least that is an OpenDocument spreadsheet."""
    lines = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    ns = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        f'xmlns:office="{ns}:office:1.0" xmlns:table="{ns}:table:1.0" xmlns:text="{ns}:text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="花名册">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", kind)
        package.writestr(
            "META-INF/manifest.xml",
            '<?xml version="1.0"?><manifest:manifest '
            f'xmlns:manifest="{ns}:manifest:1.0"><manifest:file-entry '
            f'manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        )
        package.writestr("content.xml", content)
    return path
