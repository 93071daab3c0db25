"""One slip that needs as much room as any other is measured in place of all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.papers import text_of

from shequ_desktop.documents.gauges import gauge
from shequ_desktop.documents.paper import Align, Paper, Paragraph, Slip, Slips, Style, text
from shequ_desktop.documents.plain import record
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press


def words(said: str) -> dict[str, object]:
    return record(Paragraph(words=text(said), align=Align.LEFT))


def said(blocks: list[object] | None) -> list[str]:
    assert blocks is not None
    return [block["words"][0]["text"] for block in blocks]  # type: ignore[index] # as it is written


def test_slips_that_differ_in_a_figure_are_measured_by_one_of_them() -> None:
    blocks = [words("编号：00001"), words("编号：00002"), words("同意画○")]

    assert said(gauge(blocks, [[0, 2], [1, 2]])) == ["编号：00001", "同意画○"]


def test_the_longest_text_of_each_place_counts_with_some_room_to_spare() -> None:
    blocks = [words("王秀"), words("欧阳建国"), words("三号楼一单元"), words("三号楼")]

    assert said(gauge(blocks, [[0, 2], [1, 3]])) == ["欧阳建国国国", "三号楼一单元国国"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (words("甲"), words("甲\n乙")),
        (words("甲"), words("a-long-word-that-moves-as-one")),
        (words("甲"), record(Paragraph(words=text("乙"), small=True))),
        (words("甲"), record(Paragraph(words=()))),
    ],
    ids=["line feed", "long word", "smaller", "empty"],
)
def test_slips_of_another_shape_are_measured_each_on_its_own(
    one: dict[str, object], other: dict[str, object]
) -> None:
    assert gauge([one, other], [[0], [1]]) is None
    assert gauge([one, other], [[0], [0, 1]]) is None


def test_slips_without_a_back_are_passed_over() -> None:
    assert said(gauge([words("甲")], [[], [0]])) == ["甲"]
    assert gauge([], [[], []]) == []


@given(st.lists(st.text("甲乙，。、（）1aA ", min_size=1, max_size=60), min_size=1, max_size=6))
def test_the_order_of_the_slips_does_not_matter_to_whether_there_is_a_gauge(
    texts: list[str],
) -> None:
    blocks = [words(each) for each in texts]
    places = [[at] for at in range(len(texts))]

    assert (gauge(blocks, places) is None) == (gauge(blocks, places[::-1]) is None)


def test_a_slip_that_says_more_than_the_others_is_set_smaller_and_loses_nothing() -> None:
    long = "请在投票日前到社区居委会领取本票，凭本人身份证件投票，委托投票须有书面委托书。" * 12
    slips = tuple(
        Slip(front=(Paragraph(words=text(each), align=Align.LEFT),))
        for each in ("短", long, "短短")
    )
    paper = Paper(name="票", style=Style.SLIP, blocks=(Slips(slips=slips, across=2, down=4),))

    assert long in text_of(set_paper(paper, usual_press()).content)
