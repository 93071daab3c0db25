"""Facts: labels and values in a grid."""

import itertools

import pytest
from support.papers import plumbed
from support.rulers import MM, ideographs, lines_of, official, paragraph, right_edge

from shequ_desktop.documents.paper import Fact, Facts, text


@pytest.mark.parametrize(
    ("across", "boxed"), [(1, True), (2, True), (3, True), (4, True), (1, False), (2, False)]
)
def test_facts_stay_within_their_cells(across: int, boxed: bool) -> None:  # noqa: FBT001 - a case of a test
    values = ("110101194906121234", "1949-06-12", "wang.xiaoming@example.org", "某" * 60)
    labels = ("证件号码", "与户主关系及情况说明", "邮箱", "住址")
    facts = tuple(
        Fact(label=label, words=text(value)) for label, value in zip(labels, values, strict=True)
    )
    content = official(Facts(facts=facts, across=across, boxed=boxed))
    (page,) = plumbed(content)

    assert right_edge(content) < 210 - 26 + 0.5
    read = "".join(char["text"] for char in page.chars)
    assert all(value in read for value in values)
    for char in page.chars:
        middle = (char["top"] + char["bottom"]) / 2
        beside = [edge["x0"] for edge in page.edges if edge["top"] < middle < edge["bottom"]]
        assert not any(char["x0"] + 1 < wall < char["x1"] - 1 for wall in beside)


@pytest.mark.parametrize("lines", [16, 18, 20])
def test_a_few_facts_are_on_one_page_and_a_long_form_goes_on(lines: int) -> None:
    before = paragraph(ideographs(28 * lines), indent=False)
    few = tuple(Fact(label=str(number), words=text("有")) for number in range(6))
    form = tuple(Fact(label=str(number), words=text("无")) for number in range(30))
    pages = plumbed(official(before, Facts(facts=few, across=1), Facts(facts=form, across=1)))

    def holding(value: str) -> list[int]:
        return [sum(char["text"] == value for char in page.chars) for page in pages]

    assert 6 in holding("有")
    assert sum(holding("无")) == 30
    assert max(holding("无")) < 30


def test_labels_of_two_characters_are_as_wide_as_those_of_four() -> None:
    facts = (Fact(label="姓名", words=text("王喆")), Fact(label="家庭住址", words=text("三号楼")))
    (page,) = plumbed(official(Facts(facts=facts, across=1)))
    short, long = lines_of(page)

    assert [char["text"] for char in short[:2]] == ["姓", "名"]
    assert short[0]["x0"] == pytest.approx(long[0]["x0"], abs=0.5)
    assert short[1]["x1"] == pytest.approx(long[3]["x1"], abs=0.5)


def test_a_row_of_facts_is_as_high_as_it_is_asked_to_be() -> None:
    facts = (Fact(label="备注", words=()), Fact(label="意见", words=()))
    (page,) = plumbed(official(Facts(facts=facts, across=1, height_mm=30)))

    lines = sorted({round(edge["top"], 1) for edge in page.edges if edge["orientation"] == "h"})
    heights = [round((below - above) / MM, 1) for above, below in itertools.pairwise(lines)]
    assert [height for height in heights if height > 1] == [30, 30]
