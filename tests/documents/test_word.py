"""What is in the Word files: faces, styles, grid, tables, properties. Opens their XML."""

import itertools
import struct
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from support.wordfiles import W, part, parts, words_of

from shequ_desktop.documents.batches import batch
from shequ_desktop.documents.paper import (
    Align,
    Block,
    Carried,
    Column,
    Face,
    Fact,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Picture,
    QrCode,
    Row,
    RowRole,
    Run,
    Signature,
    Size,
    Slip,
    Slips,
    Style,
    Table,
    Title,
    text,
)
from shequ_desktop.documents.word import write_word
from shequ_desktop.documents.word.rasters import png_of, without_remarks
from shequ_desktop.documents.word.tables import column_widths

PNG = png_of([[True, False], [False, True]])
TABLE = Table(
    columns=(
        Column(title="序号", width=16, align=Align.CENTER),
        Column(title="事项", stretch=True),
        Column(title="金额", width=40, align=Align.RIGHT),
    ),
    rows=(
        Row(cells=(text("一、收入"), text(""), text("")), role=RowRole.GROUP),
        Row(cells=(text("1"), text("拨款"), text("1,200.00")), amounts=(120000,)),
        Row(cells=(text("合计"), text(""), text("1,200.00")), role=RowRole.TOTAL),
    ),
    carried=Carried(columns=(2,)),
    empty_rows=2,
)


def written(*blocks: Block, style: Style = Style.OFFICIAL, **more: object) -> bytes:
    paper = Paper(name="公告", author="幸福里社区居民委员会", style=style, blocks=blocks, **more)  # type: ignore[arg-type] # as Paper has them
    return write_word(paper)


def all_of(content: bytes, name: str, kind: str) -> Iterator[ET.Element]:
    return part(content, name).iter(f"{W}{kind}")


def test_each_style_and_run_and_the_theme_name_a_chinese_face() -> None:
    file = written(
        Title(words="公告"),
        Heading(words="一、依据"),
        Paragraph(words=(Run("依法"), Run("公告", face=Face.KAI))),
        TABLE,
        Signature(organisation="居委会", day="2026年11月16日"),
    )
    chinese = {"宋体", "黑体", "仿宋", "楷体", "方正小标宋简体"}
    named = [
        fonts
        for name in ("word/styles.xml", "word/document.xml", "word/footer1.xml")
        for fonts in all_of(file, name, "rFonts")
    ]
    theme = parts(file)["word/theme/theme1.xml"].decode()

    assert named
    assert {fonts.get(f"{W}eastAsia") for fonts in named} == chinese
    assert '<a:ea typeface="仿宋"/>' in theme
    assert '<a:ea typeface="黑体"/>' in theme
    for style in all_of(file, "word/styles.xml", "style"):
        if style.get(f"{W}type") == "paragraph":
            assert style.find(f"{W}rPr/{W}rFonts") is not None


@pytest.mark.parametrize(
    ("style", "face", "half_points"),
    [
        ("Title", "方正小标宋简体", "44"),
        ("Normal", "仿宋", "32"),
        ("Heading1", "黑体", "32"),
        ("Heading2", "楷体", "32"),
        ("Heading3", "仿宋", "32"),
    ],
)
def test_the_styles_of_official_papers_are_those_of_the_standard(
    style: str, face: str, half_points: str
) -> None:
    named = {
        each.get(f"{W}styleId"): each for each in all_of(written(), "word/styles.xml", "style")
    }
    letters = named[style].find(f"{W}rPr")

    assert letters is not None
    assert letters.find(f"{W}rFonts").get(f"{W}eastAsia") == face  # type: ignore[union-attr] # asserted above
    assert letters.find(f"{W}sz").get(f"{W}val") == half_points  # type: ignore[union-attr] # as above


def test_headings_are_levels_of_the_outline() -> None:
    file = written(*(Heading(words=f"标题{level}", level=level) for level in (1, 2, 3, 4)))
    styles = {each.get(f"{W}styleId"): each for each in all_of(file, "word/styles.xml", "style")}
    used = [each.get(f"{W}val") for each in all_of(file, "word/document.xml", "pStyle")]

    assert used == ["Heading1", "Heading2", "Heading3", "Heading4"]
    for level, name in enumerate(used):
        outline = styles[name].find(f"{W}pPr/{W}outlineLvl")
        assert outline is not None
        assert outline.get(f"{W}val") == str(level)
        assert styles[name].find(f"{W}pPr/{W}keepNext") is not None


def test_the_grid_has_lines_only() -> None:
    (grid,) = all_of(written(), "word/document.xml", "docGrid")

    assert grid.get(f"{W}type") == "lines"
    assert int(grid.get(f"{W}linePitch", "")) / 20 == pytest.approx(28.99, abs=0.05)


def test_a_table_repeats_its_head_splits_no_row_and_keeps_its_widths() -> None:
    file = written(TABLE)
    lines = list(all_of(file, "word/document.xml", "tr"))
    (layout,) = all_of(file, "word/document.xml", "tblLayout")
    widths = [int(each.get(f"{W}w", "")) for each in all_of(file, "word/document.xml", "gridCol")]

    assert [line.find(f"{W}trPr/{W}tblHeader") is not None for line in lines] == [
        True,
        *[False] * 5,
    ]
    assert all(line.find(f"{W}trPr/{W}cantSplit") is not None for line in lines)
    assert layout.get(f"{W}type") == "fixed"
    assert [width / 1440 * 25.4 for width in widths] == pytest.approx([16, 100, 40], abs=0.05)


@pytest.mark.parametrize(
    ("columns", "widths"),
    [
        ([(20, False), (1, True), (3, True)], [20, 20, 60]),
        ([(20, False), (30, False)], [20, 30]),
        ([(150, False), (50, False)], [75, 25]),
    ],
)
def test_columns_share_the_room(columns: list[tuple[float, bool]], widths: list[float]) -> None:
    asked = [Column(title="列", width=width, stretch=stretch) for width, stretch in columns]

    assert column_widths(asked, 100) == pytest.approx(widths)


def test_a_heading_within_a_table_goes_across_it() -> None:
    spans = [
        each.get(f"{W}val") for each in all_of(written(TABLE), "word/document.xml", "gridSpan")
    ]

    assert spans == ["3"]


def test_a_wide_fact_and_the_last_of_a_row_take_what_is_left() -> None:
    facts = tuple(
        Fact(label=label, words=text(label * 2), wide=label == "住址")
        for label in ("户主", "性别", "电话", "住址", "备注")
    )
    lines = list(all_of(written(Facts(facts=facts)), "word/document.xml", "tr"))
    spans = [[int(each.get(f"{W}val", "")) for each in line.iter(f"{W}gridSpan")] for line in lines]

    assert spans == [[], [3], [3], [3]]


def test_the_file_tells_its_title_and_author_and_nothing_else() -> None:
    file = parts(written(Paragraph(words=text("无"))))
    properties = ET.fromstring(file["docProps/core.xml"])
    told = {each.tag.rpartition("}")[2]: each.text for each in properties}
    everything = b"".join(file.values())

    assert told == {"title": "公告", "creator": "幸福里社区居民委员会", "language": "zh-CN"}
    for maker in (b"python-docx", b"Macintosh", b"rsid", b"2013-12-23"):
        assert maker not in everything
    assert sorted(file) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
        "docProps/core.xml",
        *(f"word/{name}" for name in ("_rels/document.xml.rels", "document.xml")),
        *(f"word/{kind}{number}.xml" for kind in ("footer", "header") for number in (1, 2)),
        *("word/settings.xml", "word/styles.xml", "word/theme/theme1.xml"),
    ]


def test_text_is_only_ever_text() -> None:
    words = "<w:br/> & \"#read('x')\" {n} \x07\u202e末"

    assert words_of(written(Paragraph(words=text(words)))) == "<w:br/> & \"#read('x')\" {n} 末"


def test_a_line_feed_begins_a_line() -> None:
    file = written(Paragraph(words=text("甲\n乙")))

    assert len(list(all_of(file, "word/document.xml", "br"))) == 1


def test_page_numbers_are_fields_on_both_sides() -> None:
    file = written()
    settings = part(file, "word/settings.xml")
    fields = [
        [each.get(f"{W}instr") for each in all_of(file, f"word/footer{number}.xml", "fldSimple")]
        for number in (1, 2)
    ]

    assert settings.find(f"{W}evenAndOddHeaders") is not None
    assert fields == [["PAGE"], ["PAGE"]]


def test_a_batch_is_as_many_sections_as_it_has_papers() -> None:
    papers = [
        Paper(name="卡", style=Style.NOTICE, running=name, blocks=(TABLE,)) for name in "甲乙乙"
    ]
    file = write_word(batch(papers))
    sections = list(all_of(file, "word/document.xml", "sectPr"))
    heads = [words for name, words in parts(file).items() if name.startswith("word/header")]
    codes = {each.get(f"{W}instr") for each in all_of(file, "word/footer1.xml", "fldSimple")}

    assert [len(list(each.iter(f"{W}headerReference"))) for each in sections] == [2, 1, 0]
    assert all(each.find(f"{W}pgNumType") is not None for each in sections)
    assert sum("甲".encode() in words for words in heads) == 1
    assert codes == {"PAGE", "SECTIONPAGES"}


def test_tables_never_touch_and_the_file_ends_with_a_paragraph() -> None:
    file = written(TABLE, TABLE, Slips(slips=(Slip(front=(TABLE,)),)))
    body = part(file, "word/document.xml")[0]
    kinds = [each.tag.removeprefix(W) for each in body]

    assert kinds[-2:] == ["p", "sectPr"]
    assert ("tbl", "tbl") not in set(itertools.pairwise(kinds))
    for cell in body.iter(f"{W}tc"):
        assert cell[-1].tag == f"{W}p"


def test_pictures_and_qr_codes_are_in_the_file_and_are_told_to_the_blind() -> None:
    file = written(
        Picture(content=PNG, width_mm=40, words="公示栏"), QrCode(content="https://a.example")
    )
    space = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
    drawn = part(file, "word/document.xml")
    told = [each.get("descr") for each in drawn.iter(f"{space}docPr")]
    wide = [int(each.get("cx", "")) / 36000 for each in drawn.iter(f"{space}extent")]

    assert told == ["公示栏", "https://a.example"]
    assert wide == pytest.approx([40, 25])
    assert len([name for name in parts(file) if name.startswith("word/media/")]) == 2


def test_a_photograph_loses_what_the_camera_wrote_about_it() -> None:
    exif = b"Exif\0\0GPS 30.27N 120.15E"
    profile = b"ICC_PROFILE\0..."
    jpeg = b"\xff\xd8"
    for marker, content in ((0xE0, b"JFIF\0"), (0xE1, exif), (0xE2, profile), (0xFE, b"remark")):
        jpeg += bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content
    scan = b"\xff\xda\x00\x02pixels\xff\xd9"

    kept = without_remarks(jpeg + scan)

    assert b"GPS" not in kept
    assert b"remark" not in kept
    assert b"JFIF" in kept
    assert profile in kept
    assert kept.endswith(scan)
    assert without_remarks(PNG) == PNG


def test_slips_fill_sheets_and_backs_meet_their_fronts() -> None:
    slips = Slips(
        across=2,
        down=2,
        slips=tuple(
            Slip(
                front=(Paragraph(words=text(f"正{number}")),),
                back=(Paragraph(words=text(f"背{number}")),),
            )
            for number in range(5)
        ),
    )
    file = written(slips, style=Style.NOTICE, size=Size.A4)

    sheets = [
        "".join(each.text or "" for each in sheet.iter(f"{W}t"))
        for sheet in all_of(file, "word/document.xml", "tbl")
    ]

    assert sheets == ["正0正1正2正3", "背1背0背3背2", "正4", "背4"]
    rows = list(all_of(file, "word/document.xml", "tr"))
    assert [len(list(row.iter(f"{W}tc"))) for row in rows] == [2] * len(rows)
