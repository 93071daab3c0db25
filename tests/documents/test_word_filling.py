"""Empty rows that fill the page in Word, too: as many as fit, never one page more."""

import io
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from support.papers import plumbed
from support.rulers import MM
from support.wordfiles import laid_out

from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.paper import (
    Align,
    Column,
    Fact,
    Facts,
    PageBreak,
    Paper,
    Row,
    SignLines,
    Style,
    Table,
    Title,
    text,
)
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.documents.word import write_word
from shequ_desktop.rooms import PAPERS

FILLING = ("households.card", "meetings.sign_in", "meetings.receipt")
COUNTS = (0, 1, 12, 25, 40)


def shipped(key: str) -> Paper:
    kind = PAPERS[key]
    return compose(kind, shipped_template(key), kind.sample)


def typed(count: int) -> Paper:
    columns = (
        Column(title="序号", width=16, align=Align.CENTER),
        Column(title="事项", stretch=True),
        Column(title="签名", width=40),
    )
    rows = tuple(
        Row(cells=(text(str(at)), text("修缮楼道照明" * (1 + at % 5)), ())) for at in range(count)
    )
    blocks = (
        Title(words="送达回执"),
        Facts(facts=(Fact(label="文件", words=text("停水通知")),)),
        Table(columns=columns, rows=rows, fill_page=True),
        SignLines(labels=("送达人", "见证人")),
    )
    return Paper(name="回执", style=Style.REGISTER, blocks=blocks)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Any]]:
    papers = {key: shipped(key) for key in FILLING} | {str(each): typed(each) for each in COUNTS}
    files = {key.replace(".", "_"): write_word(paper) for key, paper in papers.items()}
    folder: Path = tmp_path_factory.mktemp("word")
    return {key: plumbed(content) for key, content in laid_out(files, folder).items()}


@pytest.mark.parametrize("key", FILLING)
def test_shipped_papers_have_as_many_pages_as_in_print(
    pages: dict[str, list[Any]], key: str
) -> None:
    printed = set_paper(shipped(key), usual_press()).pages

    assert len(pages[key.replace(".", "_")]) == printed


@pytest.mark.parametrize("count", COUNTS)
def test_rows_go_on_to_the_end_of_the_page_and_no_further(
    pages: dict[str, list[Any]], count: int
) -> None:
    found = pages[str(count)]

    assert len(found) == set_paper(typed(count), usual_press()).pages
    # What follows the rows stands in the last eighth of the page.
    signs = [word for word in found[-1].extract_words() if "送达人" in word["text"]]
    assert signs[-1]["bottom"] / MM > 297 * 0.8


def test_a_paper_with_something_nobody_can_measure_gets_no_such_rows() -> None:
    first = typed(1)
    paper = Paper(name="回执", style=Style.REGISTER, blocks=(*first.blocks, PageBreak()))

    *_, table = Document(io.BytesIO(write_word(paper))).tables[:2]
    assert len(table.rows) == 2
