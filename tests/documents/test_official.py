"""公文 (GB/T 9704-2012), measured with a ruler on the finished page."""

import itertools
import random
from typing import Any

import pytest
from support.papers import ink_box_mm, plumbed
from support.rulers import (
    ADVANCE,
    CELL_TO_EM,
    COMMON,
    MM,
    PITCH,
    baseline,
    baselines,
    ideographs,
    lines_of,
    official,
    paragraph,
    right_edge,
    said,
)

from shequ_desktop.documents.fonts import FontShelf
from shequ_desktop.documents.paper import (
    Face,
    Fact,
    Facts,
    Gap,
    Heading,
    Paragraph,
    Run,
    Signature,
    SignLines,
    Title,
    text,
)

CLOSING = "，。、；：？！）》”’〕"
OPENING = "（《“‘〔"


def test_a_full_page_has_22_lines_of_28_characters() -> None:
    pages = plumbed(official(paragraph(ideographs(28 * 22 * 2 + 5), indent=False)))

    assert [len(lines_of(page)) for page in pages] == [22, 22, 1]
    for page in pages[:2]:
        assert {len(line) for line in lines_of(page)} == {28}


def test_the_type_area_lies_where_the_standard_has_it() -> None:
    (page,) = plumbed(official(paragraph(ideographs(28 * 22), indent=False)))
    first, last = lines_of(page)[0], lines_of(page)[-1]

    assert (page.width / MM, page.height / MM) == pytest.approx((210, 297), abs=0.1)
    # A line reaches from half the space between lines above it to half of it below.
    top = baseline(page, first[0]) - 0.88 * 16 - CELL_TO_EM
    bottom = baseline(page, last[0]) + 0.12 * 16 + CELL_TO_EM
    assert first[0]["matrix"][4] / MM == pytest.approx(28, abs=0.5)
    assert (first[-1]["matrix"][4] + ADVANCE) / MM == pytest.approx(210 - 26, abs=0.5)
    assert top / MM == pytest.approx(37, abs=0.5)
    assert bottom / MM == pytest.approx(297 - 35, abs=0.5)


def test_lines_and_characters_keep_their_pitch() -> None:
    (page,) = plumbed(official(paragraph(ideographs(28 * 22), indent=False)))

    for above, below in itertools.pairwise(baselines(page)):
        assert below - above == pytest.approx(PITCH, abs=0.01)
    for line in lines_of(page):
        for left, right in itertools.pairwise(line):
            assert right["matrix"][4] - left["matrix"][4] == pytest.approx(ADVANCE, abs=0.02)
    assert {round(char["size"], 3) for line in lines_of(page) for char in line} == {16}


@pytest.mark.parametrize(
    "words",
    [
        "2026年11月16日，实到98人，占81.7%。",
        "联系人：Wang Xiaoming，电话：010-6512 3456。",
        "王\U00020bb7、李\U0002b5f4、①②③、℃、㎡。",
        "⒈ＡＢＣ（ＸＹＺ）——……“引文”《书名》",
    ],
)
def test_figures_latin_words_and_rare_characters_do_not_move_the_lines(words: str) -> None:
    content = official(paragraph(words * 8), paragraph(ideographs(40)))
    (page,) = plumbed(content)

    for above, below in itertools.pairwise(baselines(page)):
        assert below - above == pytest.approx(PITCH, abs=0.01)
    assert right_edge(content) < 210 - 26 + 0.5


def test_a_long_address_ends_its_line_where_the_paper_ends() -> None:
    address = "https://example.org/" + "0123456789abcdef" * 8
    content = official(paragraph(f"详见{address}。"))
    (page,) = plumbed(content)

    assert right_edge(content) < 210 - 26 + 0.5
    assert address in "".join(map(said, lines_of(page)))


def test_a_paragraph_begins_two_characters_in_unless_it_calls_somebody() -> None:
    (page,) = plumbed(official(paragraph("全体居民：", indent=False), paragraph(ideographs(60))))
    calls, begins, goes_on, *_ = lines_of(page)

    assert calls[0]["matrix"][4] / MM == pytest.approx(28, abs=0.5)
    assert begins[0]["matrix"][4] - 28 * MM == pytest.approx(2 * ADVANCE, abs=0.1)
    assert goes_on[0]["matrix"][4] / MM == pytest.approx(28, abs=0.5)
    assert len(begins) == 26


@pytest.mark.parametrize("seed", range(6))
def test_punctuation_never_begins_a_line_nor_opens_at_its_end(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - it only varies the text
    words = ""
    while len(words) < 2500:
        said_so = "".join(dice.choices(COMMON, k=dice.randint(1, 9)))
        match dice.randrange(4):
            case 0:
                opened = dice.choice(OPENING)
                words += opened + said_so + dict(zip(OPENING, "）》”’〕", strict=True))[opened]
            case 1:
                words += said_so + str(dice.randint(1, 2026)) + "年"
            case _:
                words += said_so + dice.choice("，。、；：？！")
    content = official(paragraph(words))
    pages = plumbed(content)

    lines = [said(line) for page in pages for line in lines_of(page)]
    assert len(lines) > 80
    assert not [line for line in lines if line[0] in CLOSING]
    assert not [line for line in lines if line[-1] in OPENING]
    assert "".join(lines) == words
    assert right_edge(content) < 210 - 26 + 0.5


def test_the_page_number_stands_right_on_odd_and_left_on_even_pages() -> None:
    content = official(paragraph(ideographs(28 * 22 * 2 + 5), indent=False))
    numbers = [[char for char in page.chars if char["top"] > 262 * MM] for page in plumbed(content)]

    assert [
        said(sorted(them, key=lambda char: char["x0"])).replace(" ", "") for them in numbers
    ] == [
        "—1—",
        "—2—",
        "—3—",
    ]
    assert {round(char["size"], 3) for them in numbers for char in them} == {14}
    for page in (0, 2):
        right = max(char["x1"] for char in numbers[page])
        assert (210 - 26) * MM - right == pytest.approx(14, abs=1)
    left = min(char["x0"] for char in numbers[1])
    assert left - 28 * MM == pytest.approx(14, abs=1)


def test_the_dashes_of_the_page_number_run_7_mm_below_the_text() -> None:
    blank = official(Gap(lines=0.5))
    _, top, _, bottom = ink_box_mm(blank, 0)

    # The figure is higher than the dashes and stands about their middle.
    assert (top + bottom) / 2 == pytest.approx(262 + 7, abs=0.8)


def test_headings_have_the_faces_of_their_level() -> None:
    (page,) = plumbed(
        official(
            Heading(words="一、总则", level=1),
            Heading(words="（一）范围", level=2),
            Heading(words="1.对象", level=3),
            Heading(words="（1）细目", level=4),
            Paragraph(words=(Run("要点。", face=Face.HEI), Run("正文"))),
        )
    )
    faces = FontShelf().faces
    lines = lines_of(page)

    for line, face in zip(lines, ("hei", "kai", "fang", "fang"), strict=False):
        assert {family_of(char) for char in line} == {plain_name(faces[face][0])}
        assert line[0]["matrix"][4] - 28 * MM == pytest.approx(2 * ADVANCE, abs=0.1)
    assert family_of(lines[4][0]) == plain_name(faces["hei"][0])
    assert family_of(lines[4][-1]) == plain_name(faces["fang"][0])


def family_of(char: Any) -> str:
    """Return the family that a font in a PDF is of: ABCDEF+NotoSerifCJKsc-Regular."""
    return plain_name(char["fontname"].partition("+")[2].partition("-")[0])


def plain_name(name: str) -> str:
    return name.replace(" ", "").casefold()


def test_the_title_is_of_22_points_in_lines_of_33_and_the_text_is_back_on_the_grid() -> None:
    (page,) = plumbed(
        official(
            Title(words="幸福里社区居民会议\n关于加装电梯的决议", number="幸居会〔2026〕7号"),
            paragraph(ideographs(28 * 3)),
        )
    )
    first, second, number, *body = lines_of(page)

    assert {char["size"] for char in first + second} == {22}
    assert baseline(page, second[0]) - baseline(page, first[0]) == pytest.approx(33, abs=0.05)
    for line in (first, second, number):
        middle = (line[0]["x0"] + line[-1]["x1"]) / 2
        assert middle / MM == pytest.approx(28 + 156 / 2, abs=1.5)
    for line in body:
        lines_down = (baseline(page, line[0]) - 37 * MM - CELL_TO_EM - 0.88 * 16) / PITCH
        assert lines_down == pytest.approx(round(lines_down), abs=0.01)


SIGNATURE = Signature(organisation="幸福里社区居民委员会", day="2026年11月16日")


def test_the_day_ends_four_characters_in_and_its_sender_is_centred_on_it() -> None:
    content = official(paragraph("特此公告。"), SIGNATURE)
    (page,) = plumbed(content)
    *_, sender, day = (line for line in lines_of(page) if "盖章" not in said(line))

    assert said(sender) == SIGNATURE.organisation
    assert said(day) == SIGNATURE.day
    # A sender wider than the day takes half of what it is wider from the four characters.
    wide = 10 * ADVANCE
    right = (210 - 26) * MM
    day_right = day[-1]["matrix"][4] + ADVANCE
    assert right - day_right == pytest.approx(4 * ADVANCE, abs=ADVANCE * 0.1)
    sender_middle = sender[0]["matrix"][4] + wide / 2
    assert sender_middle == pytest.approx((day[0]["matrix"][4] + day_right) / 2, abs=1)


def test_the_place_of_the_seal_lies_over_both_lines_and_begins_less_than_a_line_below() -> None:
    (page,) = plumbed(official(paragraph("特此公告。"), SIGNATURE))
    (circle,) = [curve for curve in page.curves if curve["width"] > 100]
    closing, *_, sender, day = lines_of(page)

    assert circle["width"] / MM == pytest.approx(42, abs=0.5)
    edge = baseline(page, closing[0]) + 0.12 * 16 + CELL_TO_EM
    assert 0 <= circle["top"] - edge < PITCH
    assert circle["top"] < baseline(page, sender[0]) - 16
    assert circle["bottom"] > baseline(page, day[0])
    middle = (baseline(page, sender[0]) - 16 + baseline(page, day[0])) / 2
    assert (circle["top"] + circle["bottom"]) / 2 < middle
    assert (circle["x0"] + circle["x1"]) / 2 == pytest.approx(
        (day[0]["x0"] + day[-1]["x1"]) / 2, abs=1.5
    )


def test_without_a_seal_the_day_begins_two_characters_after_the_sender() -> None:
    unsealed = Signature(organisation=SIGNATURE.organisation, day=SIGNATURE.day, seal=False)
    (page,) = plumbed(official(paragraph("特此公告。"), unsealed))
    closing, sender, day = lines_of(page)

    assert baseline(page, sender[0]) - baseline(page, closing[0]) == pytest.approx(
        2 * PITCH, abs=0.01
    )
    assert day[0]["matrix"][4] - sender[0]["matrix"][4] == pytest.approx(2 * ADVANCE, abs=0.1)
    assert not page.curves


@pytest.mark.parametrize("lines", range(15, 24))
@pytest.mark.parametrize("length", [1, 2, 5])
def test_a_signature_is_never_alone_on_a_page(lines: int, length: int) -> None:
    pages = plumbed(
        official(
            paragraph(ideographs(28 * (lines - length)), indent=False),
            paragraph(ideographs(28 * length - 2)),
            Gap(lines=1),
            SIGNATURE,
            SignLines(labels=("主持人", "记录人")),
        )
    )
    signed = next(
        page
        for page in pages
        if SIGNATURE.day in said([char for line in lines_of(page) for char in line])
    )

    assert said(lines_of(signed)[0])[:2] in ideographs(80)
    assert "主持人：" in "".join(map(said, lines_of(signed)))


@pytest.mark.parametrize("lines", range(17, 23))
def test_a_heading_is_never_the_last_line_of_a_page(lines: int) -> None:
    content = official(
        paragraph(ideographs(28 * lines), indent=False),
        Heading(words="一、办理期限"),
        Heading(words="（一）申请", level=2),
        paragraph(ideographs(80)),
    )
    last = said(lines_of(plumbed(content)[0])[-1])

    assert "办理期限" not in last
    assert "申请" not in last


def test_what_is_to_stay_with_the_next_block_does() -> None:
    content = official(
        paragraph(ideographs(28 * 20), indent=False),
        Paragraph(words=text("名单如下："), keep=True),
        Paragraph(words=text("以下各人："), keep=True),
        Facts(facts=(Fact(label="姓名", words=text("王喆")),), height_mm=20),
    )

    first, second = plumbed(content)
    assert "名单如下" not in first.extract_text()
    assert "名单如下" in second.extract_text()


def test_the_title_is_set_in_the_heaviest_cut_of_its_face() -> None:
    (page,) = plumbed(official(Title(words="公告"), paragraph("正文")))
    title, body = lines_of(page)

    assert family_of(title[0]) == plain_name(FontShelf().faces["title"][0])
    assert title[0]["fontname"] != body[0]["fontname"]


@pytest.mark.parametrize("lines", range(12, 21))
def test_a_signature_below_facts_takes_them_along(lines: int) -> None:
    pages = plumbed(
        official(
            paragraph(ideographs(28 * lines), indent=False),
            Facts(facts=(Fact(label="结果", words=text("通过")),)),
            Gap(lines=1),
            SIGNATURE,
            SignLines(labels=("见证人",)),
        )
    )
    signed = [
        page for page in pages if "会" in page.extract_text() and "16日" in page.extract_text()
    ]

    assert ["结果" in page.extract_text() for page in signed] == [True]
    assert ["见证人" in page.extract_text() for page in signed] == [True]
