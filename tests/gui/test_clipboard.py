"""What goes to spreadsheets and comes from them."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.gui.clipboard import parse_table, to_html, to_text

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=8)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("张三\t138\r\n李四\t\r\n", [["张三", "138"], ["李四", ""]]),
        ('张三\t"1单元\n501"\t138\r\n', [["张三", "1单元\n501", "138"]]),
        ('"说""好"""\r\n', [['说"好"']]),
        ("一个", [["一个"]]),
        ("", [[""]]),
        ("\r\n", [[""]]),
        ('5" 管\t好\n坏', [['5" 管', "好"], ["坏"]]),
        ("a\t\t\n", [["a", "", ""]]),
    ],
)
def test_a_copied_table_is_read_cell_by_cell(text: str, rows: list[list[str]]) -> None:
    assert parse_table(text) == rows


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=4))
def test_what_was_copied_can_be_pasted(rows: list[list[str]]) -> None:
    assert parse_table(to_text(rows)) == rows


def test_identity_numbers_stay_text_in_spreadsheets() -> None:
    html = to_html([["张三", "11010519491231002X"]], as_text={1})

    assert "<td>张三</td><td style=\"mso-number-format:'\\@'\">11010519491231002X</td>" in html


def test_what_a_resident_is_called_is_never_taken_for_markup() -> None:
    html = to_html([["<b>&", "1单元\n501"]])

    table = html.partition("<!--StartFragment-->")[2].partition("<!--EndFragment-->")[0]
    cells = list(ET.fromstring(table.replace("<br>", "<br/>")).iter("td"))
    assert cells[0].text == "<b>&"
    assert [cells[1].text, cells[1][0].tail] == ["1单元", "501"]
