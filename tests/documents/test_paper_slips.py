"""Ballots, cards and labels: places to a third of a millimetre, backs behind their fronts."""

from typing import Any

import pytest
from support.papers import ink_box_mm, plumbed, text_of
from typing_extensions import override

from shequ_desktop.documents.batches import SHEETS_A_PART, in_parts
from shequ_desktop.documents.labels import label_sheets
from shequ_desktop.documents.paper import (
    Align,
    Block,
    Paper,
    Paragraph,
    Signature,
    Slip,
    Slips,
    Style,
    Title,
    text,
)
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.kernel.progress import Cancelled, NoProgress

MM = 72 / 25.4


def words(said: str) -> tuple[Paragraph, ...]:
    return (Paragraph(words=text(said), indent=False, align=Align.LEFT),)


def paper(slips: Slips) -> Paper:
    return Paper(name="票", style=Style.SLIP, blocks=(slips,))


def pages_of(slips: Slips) -> list[Any]:
    return plumbed(set_paper(paper(slips), usual_press()).content)


def places(page: Any) -> dict[str, tuple[float, float]]:
    """Return where each word begins, in millimetres."""
    return {
        word["text"]: (word["x0"] / MM, (word["top"] + word["bottom"]) / 2 / MM)
        for word in page.extract_words(keep_blank_chars=True, x_tolerance=6)
    }


def numbered(count: int, *, backs: bool = False) -> tuple[Slip, ...]:
    return tuple(
        Slip(front=words(f"正{number:03}"), back=words(f"反{number:03}") if backs else ())
        for number in range(count)
    )


@pytest.mark.parametrize("key", ["2x4", "2x7", "3x7", "3x8", "4x10"])
def test_labels_stand_on_their_gummed_labels(key: str) -> None:
    sheet = label_sheets()[key]
    count = sheet.across * sheet.down
    (page,) = pages_of(
        Slips(
            slips=numbered(count),
            across=sheet.across,
            down=sheet.down,
            label_mm=sheet.label_mm,
            gap_mm=sheet.gap_mm,
        )
    )
    found = places(page)
    first_x, first_y = found["正000"]
    left = (210 - sheet.across * sheet.label_mm[0] - (sheet.across - 1) * sheet.gap_mm[0]) / 2
    top = (297 - sheet.down * sheet.label_mm[1] - (sheet.down - 1) * sheet.gap_mm[1]) / 2

    assert first_x - left == pytest.approx(max(3, 5.5 - left), abs=0.3)
    assert first_y - top == pytest.approx(sheet.label_mm[1] / 2, abs=0.7)
    for number in range(count):
        row, column = divmod(number, sheet.across)
        x, y = found[f"正{number:03}"]
        assert x - first_x == pytest.approx(column * (sheet.label_mm[0] + sheet.gap_mm[0]), abs=0.3)
        assert y - first_y == pytest.approx(row * (sheet.label_mm[1] + sheet.gap_mm[1]), abs=0.3)


def test_every_listed_sheet_of_labels_is_no_larger_than_a4() -> None:
    assert {"2x7", "3x8", "4x10"} <= label_sheets().keys()
    for sheet in label_sheets().values():
        width, height = sheet.label_mm
        assert sheet.across * width + (sheet.across - 1) * sheet.gap_mm[0] <= 210
        assert sheet.down * height + (sheet.down - 1) * sheet.gap_mm[1] <= 297


@pytest.mark.parametrize("name", ["短", "单位名称很长的" * 30])
def test_labels_keep_clear_of_the_sheets_edge_however_much_they_say(name: str) -> None:
    sheet = label_sheets()["3x8"]
    slips = tuple(Slip(front=words(name)) for _ in range(24))
    block = Slips(slips=slips, across=3, down=8, label_mm=sheet.label_mm)
    content = set_paper(paper(block), usual_press()).content
    left, top, right, bottom = ink_box_mm(content, 0, 150)

    assert min(left, top, 210 - right, 297 - bottom) >= 5 - 0.2
    assert text_of(content).count(name) == 24


@pytest.mark.parametrize(("across", "down"), [(1, 2), (2, 2), (2, 4)])
def test_slips_share_the_sheet_evenly_with_dashed_lines_between_them(
    across: int, down: int
) -> None:
    (page,) = pages_of(Slips(slips=numbered(across * down), across=across, down=down))
    found = places(page)

    for number in range(1, across * down):
        row, column = divmod(number, across)
        moved = [
            at - from_ for at, from_ in zip(found[f"正{number:03}"], found["正000"], strict=True)
        ]
        assert moved == pytest.approx([column * 210 / across, row * 297 / down], abs=0.1)
    upright = {round(line["x0"] / MM, 1) for line in page.lines if line["height"] > 1}
    level = {round(line["top"] / MM, 1) for line in page.lines if line["width"] > 1}
    assert upright == {round(210 / across * column, 1) for column in range(1, across)}
    assert level == {round(297 / down * row, 1) for row in range(1, down)}
    for line in page.lines:
        assert line["dash"][0] != []


def test_without_cut_marks_and_on_labels_no_lines_are_drawn() -> None:
    (plain,) = pages_of(Slips(slips=numbered(4), across=2, down=2, cut_marks=False))
    (gummed,) = pages_of(Slips(slips=numbered(4), across=2, down=2, label_mm=(99.1, 67.7)))

    assert plain.lines == gummed.lines == []


def test_backs_lie_behind_their_fronts_when_the_sheet_is_turned_over_its_long_edge() -> None:
    block = Slips(slips=numbered(7, backs=True), across=2, down=2)
    pages = pages_of(block)

    assert len(pages) == 4
    seen = set()
    for front, back in ((pages[0], pages[1]), (pages[2], pages[3])):
        fronts, backs = places(front), places(back)
        assert {name[1:] for name in fronts} == {name[1:] for name in backs}
        for name, (x, y) in fronts.items():
            seen.add(name)
            back_x, back_y = backs["反" + name[1:]]
            assert (x < 105) == (back_x >= 105)
            assert back_y == pytest.approx(y, abs=0.1)
    assert len(seen) == 7


def test_copies_follow_one_another() -> None:
    pages = pages_of(Slips(slips=numbered(2), across=1, down=2, copies=3))

    said = [sorted(page.extract_text(x_tolerance=6).split()) for page in pages]
    assert said == [["正000", "正000"], ["正000", "正001"], ["正001", "正001"]]


def test_a_ballot_that_says_too_much_is_set_smaller_and_loses_nothing() -> None:
    long = "关于使用公共收益为三号楼加装适老扶手的方案说明。" * 40
    blocks: tuple[Block, ...] = (
        Title(words="居民代表会议表决票"),
        *words(long),
        *words("□ 赞成　□ 反对　□ 弃权"),
        Signature(organisation="幸福里社区居民委员会", day="2026年11月22日"),
    )
    content = set_paper(
        paper(Slips(slips=(Slip(front=blocks),), copies=4, across=2, down=2)), usual_press()
    ).content

    assert len(plumbed(content)) == 1
    said = text_of(content)
    assert said.count("".join(long.split())) == 4
    assert said.count("□弃权") == 4
    _, _, right, bottom = ink_box_mm(content, 0, 100)
    assert right <= 205.3
    assert bottom <= 292.3


def test_what_slips_say_is_only_text() -> None:
    nasty = '#panic("x") *粗* $a$ <b> @ref \\ [x]'

    assert "".join(nasty.split()) in text_of(
        set_paper(paper(Slips(slips=(Slip(front=words(nasty)),))), usual_press()).content
    )


def test_a_long_batch_is_set_in_parts_that_keep_step() -> None:
    count = SHEETS_A_PART * 2 + 1
    slips = (*numbered(count - 1), Slip(front=words("最后"), back=words("背面")))
    parts = in_parts(paper(Slips(slips=slips, copies=2, across=2, down=1)))

    assert len(parts) == 3
    pages = plumbed(set_paper(paper(Slips(slips=slips, copies=2, across=2)), usual_press()).content)
    assert len(pages) == 2 * count
    assert "最后" in pages[-2].extract_text()
    assert "背面" in pages[-1].extract_text()
    assert pages[1].extract_text() == ""


def test_many_copies_of_one_slip_are_counted_over_the_parts() -> None:
    count = SHEETS_A_PART * 4 + 5
    parts = in_parts(paper(Slips(slips=numbered(1), copies=count, across=2, down=1)))

    assert [part.blocks[0].copies for part in parts if isinstance(part.blocks[0], Slips)] == [
        SHEETS_A_PART * 2,
        SHEETS_A_PART * 2,
        5,
    ]


class _Stopping(NoProgress):
    @override
    def report(self, done: int, total: int) -> None:
        self.last = (done, total)
        if done == 2:
            raise Cancelled


def test_a_long_batch_can_be_stopped_between_its_parts() -> None:
    stopping = _Stopping()

    with pytest.raises(Cancelled):
        set_paper(
            paper(Slips(slips=numbered(1), copies=SHEETS_A_PART * 4)),
            usual_press(),
            progress=stopping,
        )
    assert stopping.last == (2, 4)
