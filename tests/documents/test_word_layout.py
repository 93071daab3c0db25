"""Word files as LibreOffice lays them out, measured with a ruler on its pages."""

import re
from collections.abc import Mapping
from typing import Any

import pytest
from support.papers import plumbed
from support.rulers import MM, baseline, baselines, ideographs, lines_of, said
from support.wordfiles import laid_out

from shequ_desktop.documents.batches import batch
from shequ_desktop.documents.paper import (
    Align,
    Block,
    Card,
    Cards,
    Column,
    Figure,
    Figures,
    PageBreak,
    Paper,
    Paragraph,
    Row,
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

Pages = Mapping[str, list[Any]]
ROWS = 58
FIRST = "".join(map(chr, range(0x5100, 0x5100 + ROWS)))
LAST = "".join(map(chr, range(0x5200, 0x5200 + ROWS)))
"""What each row begins and ends with, and nothing else says."""


def paragraph(words: str, *, indent: bool = False) -> Paragraph:
    return Paragraph(words=text(words), indent=indent)


def register() -> Table:
    return Table(
        columns=(
            Column(title="序号", width=16, align=Align.CENTER),
            Column(title="事项", stretch=True),
            Column(title="金额", width=40, align=Align.RIGHT),
        ),
        rows=tuple(
            Row(
                cells=(
                    text(f"{number}"),
                    text(f"{FIRST[number]}{'修缮楼道照明' * (1 + number % 6)}{LAST[number]}"),
                    text("1,234.56"),
                )
            )
            for number in range(ROWS)
        ),
    )


def official(*blocks: Block, **more: object) -> bytes:
    return write_word(Paper(name="公告", style=Style.OFFICIAL, blocks=blocks, **more))  # type: ignore[arg-type] # as Paper has them


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    signature = Signature(organisation="幸福里社区居民委员会", day="2026年11月16日")
    slip = Slip(front=(paragraph("表决票"),), back=(paragraph("说明"),))
    card = Card(title="清洁岗", badge="还缺1人", names=("张*国",), vacant=3, vacant_words="待认领")
    board = (
        Title(words="志愿岗位认领榜"),
        Figures(figures=tuple(Figure(label="结余", words="1,234,567.89") for _ in range(4))),
        Cards(cards=(card,) * 5),
    )
    files = {
        "full": official(paragraph(ideographs(28 * 22 * 2 + 5))),
        "titled": official(
            Title(words="关于调整网格的\n公告", number="幸居会〔2026〕7号"),
            paragraph(ideographs(28 * 3)),
        ),
        "broken": official(paragraph("甲"), PageBreak(), paragraph("乙")),
        "register": official(register()),
        "signed": official(
            paragraph(ideographs(28 * 20)), paragraph("特此公告。", indent=True), signature
        ),
        "headed": write_word(
            Paper(
                name="表",
                style=Style.NOTICE,
                mark="内部资料",
                running="幸福里公告",
                foot=("电话12345", "办公室"),
                blocks=(
                    paragraph("甲"),
                    PageBreak(),
                    paragraph("乙"),
                    PageBreak(),
                    paragraph("丙"),
                ),
            )
        ),
        "batch": write_word(
            batch(
                [
                    Paper(
                        name="表",
                        style=Style.NOTICE,
                        running=name,
                        blocks=(register(),) if name == "乙户" else (paragraph(name),),
                    )
                    for name in ("甲户", "乙户", "丙户")
                ]
            )
        ),
        "slips": write_word(
            Paper(
                name="票",
                style=Style.NOTICE,
                size=Size.A4,
                numbered=False,
                blocks=(Slips(slips=(slip,) * 9, across=2, down=2),),
            )
        ),
        "board": write_word(
            Paper(name="榜", style=Style.NOTICE, size=Size.A3, across=True, blocks=board)
        ),
    }
    shown = laid_out(files, tmp_path_factory.mktemp("word"))
    return {name: plumbed(content) for name, content in shown.items()}


def test_a_full_page_has_22_lines_of_28_characters(pages: Pages) -> None:
    assert [len(lines_of(page)) for page in pages["full"]] == [22, 22, 1]
    for page in pages["full"][:2]:
        assert {len(line) for line in lines_of(page)} == {28}


def test_the_type_area_and_the_pitch_are_those_of_the_standard(pages: Pages) -> None:
    page = pages["full"][0]
    lines = lines_of(page)
    at = baselines(page)

    assert (page.width / MM, page.height / MM) == pytest.approx((210, 297), abs=0.1)
    assert lines[0][0]["x0"] / MM == pytest.approx(28, abs=0.3)
    assert max(char["x1"] for line in lines for char in line) / MM == pytest.approx(184, abs=0.6)
    assert (at[-1] - at[0]) / 21 == pytest.approx(28.99, abs=0.06)
    assert at[0] / MM > 37
    assert at[-1] / MM < 262


def test_page_numbers_stand_outside_one_character_in(pages: Pages) -> None:
    for number, page in enumerate(pages["full"], start=1):
        foot = [char for char in page.chars if char["top"] > 262 * MM and char["text"].strip()]
        shown = "".join(char["text"] for char in sorted(foot, key=lambda char: char["x0"]))
        left, right = foot[0]["x0"] / MM, foot[-1]["x1"] / MM

        assert shown == f"—{number}—"
        if number % 2:
            assert right == pytest.approx(184 - 14 / MM, abs=0.5)
        else:
            assert left == pytest.approx(28 + 14 / MM, abs=0.5)
        # The dash is 7 mm below the type area, half its size above the letters' lower edge.
        assert baseline(page, foot[0]) / MM - 262 == pytest.approx(9, abs=1)


def test_the_title_is_large_centred_and_takes_whole_lines(pages: Pages) -> None:
    page = pages["titled"][0]
    title = [char for char in page.chars if char["size"] == pytest.approx(22, abs=0.2)]
    middle = (min(char["x0"] for char in title) + max(char["x1"] for char in title)) / 2
    body = [line for line in lines_of(page) if len(line) == 28]

    assert "".join(char["text"] for char in title) == "关于调整网格的公告"
    assert middle / MM == pytest.approx(106, abs=1)
    # 66 pt of title and a line for the number are 4 lines; with one above and one below
    # the text begins on the seventh.
    lines_above = (baseline(page, body[0][0]) - baselines(pages["full"][0])[0]) / 28.99
    assert lines_above == pytest.approx(6, abs=0.15)


def test_a_page_break_leaves_nothing_behind(pages: Pages) -> None:
    first, second = pages["broken"]

    assert baselines(second)[0] == pytest.approx(baselines(first)[0], abs=1)


def test_each_page_of_a_table_begins_with_its_head_and_no_row_is_split(pages: Pages) -> None:
    said_on = ["".join(map(said, lines_of(page))) for page in pages["register"]]

    assert len(said_on) > 2
    assert all(words.startswith("序号事项金额") for words in said_on)
    for number in range(ROWS):
        begins = [page for page, words in enumerate(said_on) if FIRST[number] in words]
        ends = [page for page, words in enumerate(said_on) if LAST[number] in words]
        assert begins == ends
        assert len(begins) == 1


def test_a_signature_never_stands_alone(pages: Pages) -> None:
    last = "".join(map(said, lines_of(pages["signed"][-1])))

    assert last.startswith("特此公告。")
    assert last.index("（盖章）") < last.index("幸福里社区居民委员会") < last.index("2026年")
    assert pages["signed"][-1].curves


def test_the_day_ends_four_characters_in_below_its_sender(pages: Pages) -> None:
    lines = {said(line): line for line in lines_of(pages["signed"][-1])}
    sender, day = lines["幸福里社区居民委员会"], lines["2026年11月16日"]

    def middle(line: list[Any]) -> float:
        return float(line[0]["x0"] + line[-1]["x1"]) / 2

    assert middle(sender) == pytest.approx(middle(day), abs=12)
    assert 184 - sender[-1]["x1"] / MM == pytest.approx(2.5 * 5.57, abs=0.5)


def test_a_loose_sheet_says_whose_it_is_but_the_first(pages: Pages) -> None:
    heads = [
        "".join(char["text"] for char in page.chars if char["bottom"] < 26 * MM)
        for page in pages["headed"]
    ]
    feet = [
        re.sub(
            r"\s",
            "",
            "".join(
                char["text"]
                for char in sorted(page.chars, key=lambda char: char["x0"])
                if char["top"] > 271 * MM
            ),
        )
        for page in pages["headed"]
    ]

    assert heads[0].strip() == "内部资料"
    assert all("内部资料" in head and "幸福里公告" in head for head in heads[1:])
    assert feet == [f"电话12345第{number}页共3页办公室" for number in (1, 2, 3)]


def test_the_papers_of_a_batch_count_their_own_pages(pages: Pages) -> None:
    feet = ["".join(char["text"] for char in page.chars)[-20:] for page in pages["batch"]]
    # How many there are LibreOffice does not reckon for a section; Word and WPS do.
    counted = [re.findall(r"第\s*(\d+)\s*页", foot) for foot in feet]
    many = len(pages["batch"]) - 2

    assert many > 1
    assert counted == [["1"], *([f"{number}"] for number in range(1, many + 1)), ["1"]]
    assert "乙户" in pages["batch"][2].extract_text()
    assert "乙户" not in pages["batch"][1].extract_text()


def test_slips_take_as_many_sheets_as_they_fill_and_no_more(pages: Pages) -> None:
    counts = [page.extract_text().count("表决票") for page in pages["slips"]]

    assert counts == [4, 0, 4, 0, 1, 0]


def test_a_board_across_a3_stays_within_its_margins(pages: Pages) -> None:
    (page,) = pages["board"]

    assert (page.width / MM, page.height / MM) == pytest.approx((420, 297), abs=0.2)
    inked = [*page.chars, *page.lines, *page.rects]
    assert min(each["x0"] for each in inked) / MM > 15
    assert max(each["x1"] for each in inked) / MM < 420 - 15
    figures = [char for char in page.chars if char["text"] == "9"]
    assert {round(char["top"]) for char in figures} == {round(figures[0]["top"])}
    assert len(figures) == 4
