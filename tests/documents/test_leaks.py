"""What the scan of finished files finds, wherever it hides, and what it leaves alone."""

import io
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
from docx import Document
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from shequ_desktop.documents.leaks import KnownPeople, Leak, LeakKind, find_leaks, leaks_found
from shequ_desktop.documents.paper import Align, Column, Paper, Paragraph, Row, Style, Table, text
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.documents.word import write_word
from shequ_desktop.kernel.findings import Severity

ID = "11010519491231002X"
KNOWN = KnownPeople(
    today=date(2026, 11, 22),
    names={"张建国": False, "李玉兰": False, "王芳": False, "高兴": True, "赵子涵": True},
    phones=("13912345678", "0571-88886666", "0595-22334455转2"),
    office_numbers=("010-65123456", "13800001111"),
    office_names=("刘洋", "张建国栋"),
)


def paper(*words: str) -> Paper:
    blocks = tuple(Paragraph(words=text(each)) for each in words)
    return Paper(name="公告", style=Style.OFFICIAL, blocks=blocks)


def leaks_in(*words: str, known: KnownPeople = KNOWN) -> tuple[Leak, ...]:
    return find_leaks(write_word(paper(*words)), "docx", known)


def kinds(*words: str) -> list[LeakKind]:
    return [leak.kind for leak in leaks_in(*words)]


@pytest.mark.parametrize(
    "number",
    [
        ID,
        ID.lower(),
        "110105 19491231 002X",
        "110105-1949-1231-002X",
        "1101 0519 4912 3100 2X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X",
        "110105491231002",
    ],
)
def test_an_identity_number_is_found_however_it_is_written(number: str) -> None:
    (leak,) = leaks_in(f"证件号码：{number}，已核对。")

    assert leak.kind is LeakKind.ID_NUMBER
    assert leak.what.startswith("110105***")
    assert "491231" not in leak.sentence


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("联系电话13912345678", LeakKind.PHONE),
        ("联系电话 139-1234-5678", LeakKind.PHONE),
        ("联系电话 +86 139 1234 5678", LeakKind.PHONE),
        ("请致电0571-88886666", LeakKind.PHONE),
        ("请致电8888 6666", LeakKind.PHONE),
        ("请致电（0595）22334455", LeakKind.PHONE),
        ("转入6222 0210 0112 2334 458", LeakKind.BANK),
        ("转入6222021001122334458", LeakKind.BANK),
        ("张建国，住3号楼2单元501室", LeakKind.DOOR),
        ("住户：3-2-501 李玉兰", LeakKind.DOOR),
        ("住户李玉兰（12-1204）", LeakKind.DOOR),
        ("王　芳　2单元", LeakKind.DOOR),
        ("表扬王芳同学，家住3栋501", LeakKind.DOOR),
        ("本月起，张建国享受低保", LeakKind.TAG),
        ("残疾人：张*国", LeakKind.TAG),
        ("幸福里3号楼2单元501室为失独家庭", LeakKind.TAG),
        ("获奖：赵子涵", LeakKind.MINOR),
        ("获奖：赵 子涵的同桌赵子涵同学", LeakKind.MINOR),
        ("表扬高兴同学", LeakKind.MINOR),
        ("高　兴", LeakKind.MINOR),
    ],
)
def test_what_must_not_be_published_is_found(words: str, kind: LeakKind) -> None:
    assert kinds(words) == [kind]


@pytest.mark.parametrize(
    "words",
    [
        "凭证号 2026110300000123，日期 2026-11-03，金额 1,234,567.89 元",
        "编号 110105194912310021",
        "编号 110105194913310029",
        "统一社会信用代码 91110105MA01ABCD1X",
        "统一社会信用代码 51110105500123456B",
        "支付宝交易号 2026111522001412345678901234",
        "监督电话：010-6512 3456，手机 13800001111，热线 12345",
        "派出所 0571-87654321",
        "余额 13912345678.00",
        "张*国住3号楼，电话 139****5678，证件 110105********002X",
        "刘洋（3-2-501）主持",
        "时间 8:30-1130，李玉兰值班",
        "关于幸居会〔2026〕7号文的说明 张建国",
        "11月3号1000元 李玉兰",
        "高高兴兴过节，皆大欢喜，大家高兴极了",
        "低保政策宣传 20 户",
        "残疾人无障碍坡道改造 3 处",
        "张建国栋捐款 60-100 元",
        "3号楼2026年维修，李玉兰验收",
    ],
)
def test_what_only_looks_alike_is_left_alone(words: str) -> None:
    assert leaks_in(words) == ()


def test_a_credit_code_of_figures_only_is_no_bank_card() -> None:
    codes = [
        code
        for tail in range(31_000)
        if _passes_luhn(code := _credit_code(f"511101055{tail:08}")) and code.isdigit()
    ]

    assert codes
    assert all(leaks_in(f"代码{code}") == () for code in codes[:3])


def _credit_code(first17: str) -> str:
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    weighed = sum(alphabet.index(each) * pow(3, at, 31) for at, each in enumerate(first17))
    return first17 + alphabet[-weighed % 31]


def _passes_luhn(number: str) -> bool:
    if not number.isdigit():
        return False
    figures = [int(each) for each in reversed(number)]
    doubled = [sum(divmod(2 * each, 10)) for each in figures[1::2]]
    return (sum(figures[::2]) + sum(doubled)) % 10 == 0


def test_a_name_below_a_heading_that_names_a_tag_is_found() -> None:
    assert kinds("低保对象名单", "一、李玉兰") == [LeakKind.TAG]


def test_name_and_door_in_two_cells_of_a_row_are_joined_but_not_those_of_two_rows() -> None:
    def table(*rows: tuple[str, str]) -> bytes:
        block = Table(
            columns=(Column(title="姓名"), Column(title="住址", align=Align.RIGHT)),
            rows=tuple(Row(cells=tuple(map(text, row))) for row in rows),
        )
        return write_word(Paper(name="名单", style=Style.OFFICIAL, blocks=(block,)))

    joined = find_leaks(table(("张建国", "3-2-501")), "docx", KNOWN)
    apart = find_leaks(table(("张建国", "3号楼"), ("刘*", "3-2-501")), "docx", KNOWN)

    assert [leak.kind for leak in joined] == [LeakKind.DOOR]
    assert apart == ()


def test_a_page_of_a_pdf_is_named() -> None:
    pages = paper("公告。" * 600, f"证件号码{ID}")
    pdf = set_paper(pages, usual_press())

    (leak,) = find_leaks(pdf.content, "pdf", KNOWN)

    assert pdf.pages > 1
    assert leak.place == f"第 {pdf.pages} 页"


def test_a_number_broken_over_two_lines_of_a_pdf_is_found() -> None:
    block = Table(
        columns=(Column(title="证件", width=30), Column(title="事项", width=126)),
        rows=(Row(cells=(text(f"{ID[:10]}\n{ID[10:]}"), text("变更"))),),
    )
    broken = Paper(
        name="表",
        style=Style.OFFICIAL,
        blocks=(block, Paragraph(words=text(f"{ID[:12]}\n{ID[12:]}"))),
    )
    content = set_paper(broken, usual_press()).content

    assert {leak.kind for leak in find_leaks(content, "pdf", KNOWN)} == {LeakKind.ID_NUMBER}


def test_the_properties_of_a_pdf_are_read() -> None:
    named = Paper(name="公告", author="赵子涵", style=Style.OFFICIAL, blocks=paper("无").blocks)

    (leak,) = find_leaks(set_paper(named, usual_press()).content, "pdf", KNOWN)

    assert (leak.kind, leak.place) == (LeakKind.MINOR, "文档属性")


def _in_header(document: object) -> None:
    document.sections[0].header.paragraphs[0].text = ID  # type: ignore[attr-defined] # python-docx


def _in_footer(document: object) -> None:
    document.sections[0].footer.paragraphs[0].text = ID  # type: ignore[attr-defined] # python-docx


def _in_properties(document: object) -> None:
    document.core_properties.keywords = ID  # type: ignore[attr-defined] # python-docx


def _in_comment(document: object) -> None:
    run = document.add_paragraph("见批注").runs[0]  # type: ignore[attr-defined] # python-docx
    document.add_comment(run, text=ID)  # type: ignore[attr-defined] # python-docx


def _in_hidden_text(document: object) -> None:
    run = document.add_paragraph().add_run(ID)  # type: ignore[attr-defined] # python-docx
    run.font.hidden = True


def _in_pieces(document: object) -> None:
    paragraph = document.add_paragraph()  # type: ignore[attr-defined] # python-docx
    for piece in (ID[:5], ID[5:9], ID[9:]):
        paragraph.add_run(piece)


@pytest.mark.parametrize(
    ("plant", "place"),
    [
        (_in_header, "页眉"),
        (_in_footer, "页脚"),
        (_in_properties, "文档属性"),
        (_in_comment, "批注"),
        (_in_hidden_text, "正文第 1 行"),
        (_in_pieces, "正文第 1 行"),
    ],
)
def test_no_part_of_a_word_file_is_overlooked(plant: Callable[[object], None], place: str) -> None:
    document = Document()
    plant(document)
    file = io.BytesIO()
    document.save(file)

    leaks = find_leaks(file.getvalue(), "docx", KNOWN)

    assert [(leak.kind, leak.place) for leak in leaks] == [(LeakKind.ID_NUMBER, place)]


def test_properties_of_one_s_own_in_a_word_file_are_read() -> None:
    file = io.BytesIO(write_word(paper("无")))
    with zipfile.ZipFile(file, "a") as package:
        package.writestr("docProps/custom.xml", f"<p><q name='证件'>{ID}</q></p>")

    assert [leak.place for leak in find_leaks(file.getvalue(), "docx", KNOWN)] == ["文档属性"]


def _sheet_cell(book: Workbook) -> None:
    book["党员"]["B3"] = ID


def _number_cell(book: Workbook) -> None:
    book["党员"]["B3"] = 13912345678


def _hidden_sheet(book: Workbook) -> None:
    sheet = book.create_sheet("底稿")
    sheet["C7"] = ID
    sheet.sheet_state = "veryHidden"


def _sheet_comment(book: Workbook) -> None:
    book["党员"]["A1"].comment = Comment(ID, "办公室")


def _defined_name(book: Workbook) -> None:
    book.defined_names["证件"] = DefinedName("证件", attr_text=f'"{ID}"')


def _sheet_header(book: Workbook) -> None:
    book["党员"].oddHeader.center.text = ID  # type: ignore[union-attr] # every sheet has one


def _book_properties(book: Workbook) -> None:
    book.properties.description = ID


@pytest.mark.parametrize(
    ("plant", "place"),
    [
        (_sheet_cell, "工作表“党员” B3 单元格"),
        (_number_cell, "工作表“党员” B3 单元格"),
        (_hidden_sheet, "工作表“底稿” C7 单元格"),
        (_sheet_comment, "批注"),
        (_defined_name, "定义的名称"),
        (_sheet_header, "工作表“党员”的页眉、页脚或者设置"),
        (_book_properties, "文档属性"),
    ],
)
def test_no_part_of_a_workbook_is_overlooked(plant: Callable[[Workbook], None], place: str) -> None:
    book = Workbook()
    book.active.title = "党员"  # type: ignore[union-attr] # a new workbook has a sheet
    plant(book)
    file = io.BytesIO()
    book.save(file)

    leaks = find_leaks(file.getvalue(), "xlsx", KNOWN)

    assert [leak.place for leak in leaks] == [place]


def test_a_text_that_no_cell_of_a_workbook_shows_any_more_is_found() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
        package.writestr("xl/sharedStrings.xml", f"<sst><si><t>{ID}</t></si></sst>")

    (leak,) = find_leaks(file.getvalue(), "xlsx", KNOWN)

    assert leak.place == "文件里没有显示的文字"


def test_name_and_door_in_a_row_of_a_workbook_are_joined() -> None:
    book = Workbook()
    book.active.append(["李玉兰", "女", "1952", "3", "", "3号楼2单元501"])  # type: ignore[union-attr] # as above
    file = io.BytesIO()
    book.save(file)

    (leak,) = find_leaks(file.getvalue(), "xlsx", KNOWN)

    assert (leak.kind, leak.what) == (LeakKind.DOOR, "李*兰")
    assert leak.place == "工作表“Sheet” A1 单元格"


def test_who_is_named_with_an_office_may_be_a_resident_and_live_behind_a_door() -> None:
    named = KnownPeople(today=KNOWN.today, names={"刘洋": False}, office_names=("刘洋",))

    assert leaks_in("值班：刘洋，3号楼2单元501室", known=named) == ()


def test_thirty_thousand_names_are_looked_for_at_once() -> None:
    surnames, given = "赵钱孙李周吴郑王冯陈", "伟芳娜敏静丽强磊军洋"
    names = {
        f"{family}{first}{second}{third}": False
        for family in surnames
        for first in given
        for second in given
        for third in given
    }
    known = KnownPeople(today=KNOWN.today, names=names)

    leaks = leaks_in("公告。" * 3000, "住户：钱敏洋军，3-2-501", known=known)

    assert [leak.what for leak in leaks] == ["钱**军"]


def test_the_finding_blocks_and_tells_the_first_five() -> None:
    leaks = leaks_in(*(f"电话1391234567{number}" for number in range(7)))

    finding = leaks_found(leaks)

    assert finding.severity is Severity.BLOCKS
    assert finding.count == 7
    assert finding.told.count("请改用办公电话") == 5
    assert finding.told.endswith("……")
    assert "139****5670" in finding.told
