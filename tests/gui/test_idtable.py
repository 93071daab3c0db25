"""A table of any length: fetched as it is looked at, true to its ids."""

from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from shequ_desktop.gui.idtable import PAGE_ROWS, Column, IdModel, mask_middle

COLUMNS = [
    Column[int](key="id", title="编号", show=str),
    Column[int](
        key="idno", title="身份证号", show=lambda n: f"11010519491231{n:04}", mask=mask_middle
    ),
    Column[int](key="age", title="年龄", show=str, number=float, align=Qt.AlignmentFlag.AlignRight),
]


class Register:
    """Rows that are their own ids; notes what was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.gone: set[int] = set()

    def fetch(self, ids: Sequence[int]) -> Mapping[int, int]:
        self.asked.append(len(ids))
        return {each: each for each in ids if each not in self.gone}


def test_it_is_a_model_as_qt_wants_it(qtmodeltester: ModelTester) -> None:
    model = IdModel(COLUMNS, Register().fetch)
    model.set_ids([3, 1, 2])

    qtmodeltester.check(model)


def test_only_what_is_looked_at_is_fetched() -> None:
    register = Register()
    model = IdModel(COLUMNS, register.fetch)
    model.set_ids(range(300_000))

    assert model.rowCount() == 300_000
    assert model.text(299_999, 0) == "299999"
    assert model.text(299_998, 0) == "299998"

    assert register.asked == [300_000 % PAGE_ROWS]


def test_pages_looked_at_long_ago_are_let_go() -> None:
    register = Register()
    model = IdModel(COLUMNS, register.fetch)
    model.set_ids(range(PAGE_ROWS * 100))

    for row in range(0, PAGE_ROWS * 100, PAGE_ROWS):
        model.text(row, 0)
    model.text(PAGE_ROWS * 99, 0)
    assert len(register.asked) == 100

    model.text(0, 0)
    assert len(register.asked) == 101


def test_a_row_that_is_gone_is_empty() -> None:
    register = Register()
    register.gone = {2}
    model = IdModel(COLUMNS, register.fetch)
    model.set_ids([1, 2])

    assert model.row(1) is None
    assert model.text(1, 0) == ""
    assert model.number(1, 2) is None


def test_a_failure_is_told_once_and_not_once_a_cell() -> None:
    def fetch(_ids: Sequence[int]) -> Mapping[int, int]:
        raise OSError

    model = IdModel(COLUMNS, fetch)
    model.set_ids([1])

    with pytest.raises(OSError):  # noqa: PT011 - the type is all there is
        model.text(0, 0)
    assert model.text(0, 1) == ""


def test_the_same_ids_again_keep_the_selection_and_fetch_the_rows_anew() -> None:
    register = Register()
    model = IdModel(COLUMNS, register.fetch)
    model.set_ids([1, 2])
    model.text(0, 0)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))

    model.set_ids([1, 2])
    model.text(0, 0)

    assert resets == []
    assert register.asked == [2, 2]


def test_a_masked_column_is_shown_only_when_asked() -> None:
    model = IdModel(COLUMNS, Register().fetch)
    model.set_ids([7])

    assert model.text(0, 1) == "110105********0007"
    model.unmask({"idno"})
    assert model.text(0, 1) == "110105194912310007"
    model.unmask(())
    assert model.text(0, 1) == "110105********0007"


def test_rows_are_found_by_their_ids() -> None:
    model = IdModel(COLUMNS, Register().fetch)
    model.set_ids([30, 10])

    assert model.row_of(10) == 1
    assert model.row_of(99) is None
    assert model.id_at(0) == 30
    assert model.column_at("age") == 2


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("11010519491231002X", "110105********002X"),
        ("110105491231002", "110105*****1002"),
        ("13800002222", "138****2222"),
        ("12345", "*****"),
        ("", ""),
    ],
)
def test_the_middle_is_hidden(text: str, masked: str) -> None:
    assert mask_middle(text) == masked
