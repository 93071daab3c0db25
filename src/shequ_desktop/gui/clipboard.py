"""What spreadsheets put on the clipboard and take from it. Pure: no window."""

import csv
import html
import io
from collections.abc import Collection, Sequence

_AS_TEXT = " style=\"mso-number-format:'\\@'\""
"""Excel and WPS keep such a cell as text: eighteen digits stay eighteen digits."""


def parse_table(text: str) -> list[list[str]]:
    """Return the cells of copied text, row by row; breaks inside quoted cells stay.

    A quote inside an unquoted cell is a quote; Excel quotes only cells with a tab,
    a break or a quote at their beginning.
    """
    ended = text.removesuffix("\n").removesuffix("\r")
    if not ended:
        return [[""]]
    if ended.count('"') % 2:
        # No spreadsheet wrote this: take it as it stands.
        return [line.split("\t") for line in ended.splitlines()]
    return list(csv.reader(io.StringIO(ended, newline=""), delimiter="\t")) or [[""]]


def to_text(rows: Sequence[Sequence[str]]) -> str:
    """Return ``rows`` as spreadsheets and editors take them: tabs, CRLF, quoted breaks."""
    return "\r\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def to_html(rows: Sequence[Sequence[str]], *, as_text: Collection[int] = ()) -> str:
    """Return ``rows`` as an HTML table for Excel, WPS and Word.

    Args:
        as_text: The numbers of columns whose digits are names, not numbers:
            identity cards, telephones, door numbers.
    """
    lines = (
        "<tr>"
        + "".join(
            f"<td{_AS_TEXT if at in as_text else ''}>{_escaped(cell)}</td>"
            for at, cell in enumerate(row)
        )
        + "</tr>"
        for row in rows
    )
    table = f"<table>{''.join(lines)}</table>"
    head = '<html><head><meta charset="utf-8"></head><body>'
    return f"{head}<!--StartFragment-->{table}<!--EndFragment--></body></html>"


def _quoted(cell: str) -> str:
    if any(sign in cell for sign in '\t\r\n"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _escaped(cell: str) -> str:
    return html.escape(cell).replace("\r\n", "\n").replace("\n", "<br>")
