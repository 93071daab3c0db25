"""Posters and boards: measured on the finished sheet."""

import struct
import zlib
from typing import Any

import pytest
from support.papers import ink_box_mm, plumbed, text_of

from shequ_desktop.documents.paper import (
    Card,
    Cards,
    Figure,
    Figures,
    Heading,
    Panel,
    Panels,
    Paper,
    Paragraph,
    Picture,
    QrCode,
    Signature,
    Size,
    Style,
    Title,
    Tone,
    text,
)
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press

MM = 72 / 25.4
NAMES = ("张建国", "李玉兰", "欧阳明哲", "周德胜", "陈静")


def card(number: int, *, names: int = 5, vacant: int = 2) -> Card:
    return Card(
        title=f"岗位{number:02}",
        badge=f"还缺 {vacant} 人" if vacant else "已满员",
        tone=Tone.AMBER if vacant else Tone.GREEN,
        lines=(("时间", "每周六 8:30—10:00"), ("职责", "清扫楼道、规劝乱堆乱放")),
        names=NAMES[:names],
        vacant=vacant,
        vacant_words="待认领",
    )


def poster(*cards: Card, size: Size = Size.A3, across: int = 2) -> bytes:
    blocks = (
        Title(words="志愿岗位认领榜", below="人人参与　户户受益"),
        Cards(cards=cards, across=across),
        Paragraph(words=text("认领办法：到社区服务大厅登记。"), indent=False, small=True),
        QrCode(content="https://example.org/post", size_mm=30, words="扫码看岗位说明"),
    )
    paper = Paper(
        name="志愿岗位认领榜",
        style=Style.POSTER,
        size=size,
        blocks=blocks,
        foot=("联系人：刘洋　电话：010-65123456", "幸福里社区居民委员会"),
    )
    return set_paper(paper, usual_press()).content


def board(*panels: Panel, size: Size = Size.A3, across: int = 3, numbered: bool = True) -> bytes:
    blocks = (
        Title(words="幸福里社区公开栏", below="2026年第三季度"),
        Panels(panels=panels, across=across),
        Signature(organisation="幸福里社区居民委员会", day="2026年10月8日"),
    )
    paper = Paper(name="公开栏", style=Style.BOARD, size=size, blocks=blocks, numbered=numbered)
    return set_paper(paper, usual_press()).content


def panel(title: str, sentences: int) -> Panel:
    said = "本季度召开居民代表会议一次，应到三十六人，实到三十二人。" * sentences
    return Panel(title=title, blocks=(Heading(words="一、会议"), Paragraph(words=text(said))))


def found(page: Any, words: str) -> list[dict[str, float]]:
    return page.search(words, regex=False, x_tolerance=20)  # type: ignore[no-any-return] # it has no stubs


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    rows = (b"\0" + b"\x20\x60\xa0" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("count", [1, 8, 20])
def test_the_ink_of_an_a3_poster_fits_on_two_a4_sheets(count: int) -> None:
    content = poster(*map(card, range(count)))

    for page in range(len(plumbed(content))):
        left, top, right, bottom = ink_box_mm(content, page, 60)
        assert right - left <= 277
        assert bottom - top <= 390


def test_the_ink_of_an_a2_board_fits_on_two_a3_sheets() -> None:
    content = board(*(panel(f"栏目{number}", 6) for number in range(9)), size=Size.A2)
    left, top, right, bottom = ink_box_mm(content, 0, 40)

    assert right - left <= 400
    assert bottom - top <= 564


def test_eight_posts_fill_one_sheet_two_across_read_row_by_row() -> None:
    (page,) = plumbed(poster(*map(card, range(8))))
    places = [found(page, f"岗位{number:02}")[0] for number in range(8)]

    for left, right in zip(places[::2], places[1::2], strict=True):
        assert left["top"] == pytest.approx(right["top"], abs=0.5)
        assert left["x0"] < page.width / 2 < right["x0"]
    tops = [place["top"] for place in places[::2]]
    assert tops == sorted(tops)
    lowest = max(char["bottom"] for char in page.chars if "01".find(char["text"]) < 0)
    assert lowest > 0.9 * page.height


def test_few_posts_are_set_larger_than_many() -> None:
    def size_of(content: bytes) -> float:
        return float(found(plumbed(content)[0], "岗位00")[0]["chars"][0]["size"])  # type: ignore[index]

    few, many = poster(card(0), card(1)), poster(*map(card, range(8)))
    assert size_of(few) > 1.2 * size_of(many)
    assert size_of(many) > 14


def test_posts_beyond_one_sheet_go_on_below_a_small_banner_and_none_is_split() -> None:
    pages = plumbed(poster(*map(card, range(30))))

    assert len(pages) > 1
    first, *others = pages
    assert "（续）" not in first.extract_text()
    (banner,) = found(first, "志愿岗位认领榜")
    for page in others:
        (small,) = found(page, "志愿岗位认领榜（续）")
        assert small["bottom"] - small["top"] < 0.6 * (banner["bottom"] - banner["top"])
    for page in pages:
        assert len(found(page, "职责：")) == len(found(page, "岗位")) - (
            len(found(page, "岗位认领榜")) + len(found(page, "岗位说明"))
        )
    said = text_of(poster(*map(card, range(30))))
    assert said.count("欧阳明哲") == 30
    assert said.count("待认领") == 60


def test_a_full_post_says_so_and_has_no_empty_places() -> None:
    said = text_of(poster(card(0, vacant=0)))

    assert "已满员" in said
    assert "待认领" not in said


def test_names_stand_above_lines_of_their_own() -> None:
    (page,) = plumbed(poster(card(0)))
    lines = [line for line in page.rects if line["height"] < 1]

    for name in NAMES:
        (place,) = found(page, name)
        below = [
            line
            for line in lines
            if line["x0"] <= place["x0"]
            and place["x1"] <= line["x1"]
            and 0 <= line["top"] - place["bottom"] + 4 < 20
        ]
        assert len(below) == 1


def test_panels_side_by_side_are_of_one_height_and_keep_their_words() -> None:
    content = board(panel("党务公开", 2), panel("居务公开", 8), panel("财务公开", 1))
    (page,) = plumbed(content)
    heads = [found(page, f"{each}务公开")[0] for each in "党居财"]

    assert len({round(head["top"]) for head in heads}) == 1
    assert heads[0]["x0"] < heads[1]["x0"] < heads[2]["x0"]
    assert text_of(content).count("实到三十二人") == 11


def test_a_panel_higher_than_a_sheet_goes_on_on_the_next() -> None:
    content = board(panel("居务公开", 300), across=2, numbered=False)

    assert len(plumbed(content)) > 1
    said = text_of(content)
    assert said.count("公开栏（续）") == len(plumbed(content)) - 1
    assert said.replace("幸福里社区公开栏（续）", "").count("实到三十二人") == 300
    for page in range(len(plumbed(content))):
        _, top, _, bottom = ink_box_mm(content, page, 60)
        assert bottom - top <= 390


def test_a_picture_has_its_width_its_shape_and_its_words() -> None:
    picture = Picture(content=png(40, 20), width_mm=80, words="重阳节慰问")
    paper = Paper(name="图", style=Style.POSTER, blocks=(picture,), numbered=False)
    content = set_paper(paper, usual_press()).content
    (page,) = plumbed(content)
    (image,) = page.images

    assert image["width"] / MM == pytest.approx(80, abs=0.3)
    assert image["height"] / MM == pytest.approx(40, abs=0.3)
    assert "重阳节慰问" in text_of(content)


def test_a_picture_in_a_panel_is_never_wider_than_it() -> None:
    picture = Picture(content=png(40, 20), width_mm=200)
    (page,) = plumbed(board(Panel(title="风采", blocks=(picture,)), panel("居务", 1), across=2))
    (image,) = page.images

    assert image["x0"] >= 16 * MM
    assert image["x1"] < page.width / 2


def test_what_boards_say_is_only_text() -> None:
    nasty = '#panic("x")*粗*$a$<b>@ref\\[x]'
    posts = poster(Card(title=nasty, badge=nasty, lines=((nasty, nasty),), names=(nasty,)))

    assert text_of(posts).count(nasty) == 5
    assert nasty in text_of(board(Panel(title=nasty, blocks=())))


def test_numbers_in_a_narrow_panel_stay_in_their_boxes() -> None:
    figures = Figures(
        figures=(
            Figure(label="本期收入", words="1,254,700.00"),
            Figure(label="本期支出", words="32,981.23"),
        )
    )
    (page,) = plumbed(board(Panel(title="财务", blocks=(figures,)), panel("居务", 1), across=4))
    (one,), (two,) = found(page, "1,254,700.00"), found(page, "32,981.23")

    boxes = sorted((rect["x0"], rect["x1"]) for rect in (*page.rects, *page.curves))
    for number in (one, two):
        assert any(
            x0 < number["x0"] and number["x1"] < x1 and x1 - x0 < page.width / 8 for x0, x1 in boxes
        )
