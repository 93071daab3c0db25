"""Registers drawn in parts: pages, rows, sums and numbers go on as if there were no parts."""

import itertools
from pathlib import Path
from typing import Any

import pytest
from support.papers import plumbed

from shequ_desktop.documents.paper import (
    Align,
    Carried,
    Column,
    Paper,
    Row,
    SignLines,
    Style,
    Table,
    Title,
    text,
)
from shequ_desktop.documents.registers import LONG, set_register
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.kernel.progress import Cancelled

OPENING = 1_234_500
COLUMNS = (
    Column(title="编号", width=20),
    Column(title="摘要", stretch=True),
    Column(title="金额", width=35, align=Align.RIGHT),
)


def row(number: int) -> Row:
    words = "街道拨付第四季度为民服务专项经费" * (1 + number % 5)
    fen = 100_000 + 37 * number
    cells = (f"R{number:05}", words, yuan(fen))
    return Row(cells=tuple(map(text, cells)), amounts=(fen,))


def yuan(fen: int) -> str:
    return f"{fen / 100:,.2f}"


def register(rows: tuple[Row, ...] = ()) -> Paper:
    return Paper(
        name="登记表",
        style=Style.REGISTER,
        running="登记表（续）",
        foot=("电话 1234", ""),
        blocks=(
            Title(words="幸福里社区登记表"),
            Table(columns=COLUMNS, rows=rows, carried=Carried(columns=(2,), opening=(OPENING,))),
            SignLines(labels=("制表", "审核")),
        ),
    )


def numbers_on(page: Any) -> list[int]:
    words = [word["text"] for word in page.extract_words()]
    return [int(word[1:]) for word in words if word[0] == "R" and word[1:].isdigit()]


class Heard:
    """Keeps what it is told; stops the work at a given step."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.steps: list[int] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int) -> None:
        self.steps.append(done)
        if self._stop_at is not None and done >= self._stop_at:
            raise Cancelled
        assert done <= total


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    path = tmp_path_factory.mktemp("register") / "register.pdf"
    made = set_register(register(), usual_press(), path, rows=map(row, range(700)))
    found = plumbed(path.read_bytes())
    assert made.pages == len(found) > 12
    return found


def test_every_row_is_on_one_page_in_its_order(pages: list[Any]) -> None:
    assert [number for page in pages for number in numbers_on(page)] == list(range(700))


def test_sums_go_on_over_the_parts(pages: list[Any]) -> None:
    total = OPENING
    for page, following in itertools.pairwise(pages):
        total += sum(row(number).amounts[0] for number in numbers_on(page))
        assert f"过次页 {yuan(total)}" in page.extract_text()
        assert f"承前页 {yuan(total)}" in following.extract_text()
    assert "承前页" not in pages[0].extract_text()
    assert "过次页" not in pages[-1].extract_text()


def test_heads_feet_and_numbers_are_those_of_one_paper(pages: list[Any]) -> None:
    for at, page in enumerate(pages, start=1):
        words = page.extract_text()
        assert f"第 {at} 页 共 {len(pages)} 页" in words
        assert "编号 摘要 金额" in words
        assert "电话 1234" in words
        assert ("登记表（续）" in words) == (at > 1)
        assert ("幸福里社区登记表" in words) == (at == 1)
        assert ("制表" in words) == (at == len(pages))


def test_pages_break_where_they_would_in_one_piece(pages: list[Any]) -> None:
    whole = set_paper(register(tuple(map(row, range(700)))), usual_press())

    assert [numbers_on(page) for page in plumbed(whole.content)] == list(map(numbers_on, pages))


def test_a_long_table_is_drawn_in_parts_unasked() -> None:
    heard = Heard()
    rows = tuple(
        Row(cells=tuple(map(text, (f"R{number:05}", "短", "1.00"))), amounts=(100,))
        for number in range(LONG + 1)
    )
    pdf = set_paper(register(rows), usual_press(), progress=heard)

    assert heard.steps == sorted(heard.steps)
    assert heard.steps[-1] == 1000
    assert len(heard.steps) > 10
    assert numbers_on(plumbed(pdf.content)[-1])[-1] == LONG


@pytest.mark.parametrize("stop_at", [1, 900])
def test_a_register_that_is_stopped_leaves_no_file(tmp_path: Path, stop_at: int) -> None:
    paper = register(tuple(map(row, range(500))))
    path = tmp_path / "register.pdf"

    with pytest.raises(Cancelled):
        set_register(paper, usual_press(), path, progress=Heard(stop_at))

    assert list(tmp_path.iterdir()) == []


def test_a_register_of_a_few_rows_is_one_page(tmp_path: Path) -> None:
    path = tmp_path / "register.pdf"
    small = Paper(
        name="小表", style=Style.REGISTER, blocks=(Table(columns=COLUMNS, rows=(), row_mm=5),)
    )
    made = set_register(small, usual_press(), path, rows=map(row, range(3)))

    assert made.pages == 1
    assert numbers_on(plumbed(path.read_bytes())[0]) == [0, 1, 2]
