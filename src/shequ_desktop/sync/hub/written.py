"""How the street's database holds what a cell of the log holds: a letter and a text.

``i5``, ``r1.5``, ``sText``, ``b`` with hexadecimal digits: two cells hold the same if and only
if these are the same. Checks are made here, before anything is sent: one operation that
may change nothing must not spoil the package it came in.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec

from shequ_desktop.storage.shape import Kind, Shape, TableShape
from shequ_desktop.sync.delta import ID_SIZE, Value

_NO_TEXT = "\N{REPLACEMENT CHARACTER}"
_ESCAPED_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")
"""PostgreSQL's texts cannot hold this one sign."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def written(value: Value) -> str | None:
    """Return a cell's value as the database holds it."""
    if value is None:
        return None
    if type(value) is str:
        return "s" + value.replace("\0", _NO_TEXT)
    if type(value) is int:
        return f"i{value}"
    return f"b{value.hex()}" if isinstance(value, bytes) else f"r{value!r}"


def written_row(value: str) -> str:
    """Return an inserted row's columns as the database holds them."""
    return "s" + _ESCAPED_NUL.sub(lambda found: found[1] + _NO_TEXT, value.replace("\0", _NO_TEXT))


def read(text: str | None) -> Value:
    """Return what ``written`` was given."""
    if text is None:
        return None
    kind, rest = text[0], text[1:]
    if kind == "s":
        return rest
    if kind == "i":
        return int(rest)
    return bytes.fromhex(rest) if kind == "b" else float(rest)


class Misfits:
    """Tells which operations may change nothing, as ``sync.applying`` does."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape
        self._kinds = {
            (number, at): (column.kind, column.nullable)
            for number, table in shape.items()
            for at, column in enumerate(table.columns, start=1)
        }

    def reason(self, table: int, column: int, value: Value) -> str | None:
        """Return why an operation may not change its table; ``None``: it may, or nobody knows it."""
        known = self._shape.get(table)
        if known is None:
            return None
        if column == 0:
            return None if _is_row(value, known) else "row"
        if known.insert_only:
            return "insert-only"
        kind, nullable = self._kinds.get((table, column), (None, True))
        if kind is None or (value is None and nullable):
            return None
        return None if _FITS[kind](value) else "value"


def _is_row(value: Value, table: TableShape) -> bool:
    """Tell whether a value is an inserted row's columns, each of which its column can hold."""
    if not isinstance(value, str):
        return False
    try:
        cells = msgspec.json.decode(value)
    except (msgspec.DecodeError, UnicodeError):
        return False
    return isinstance(cells, list) and all(
        cell is None or _IN_ROWS[column.kind](cell)
        for column, cell in zip(table.columns, cells, strict=False)
    )


def _is_id(cell: Any) -> bool:
    return type(cell) is str and len(cell) == 2 * ID_SIZE and _is_hex(cell)


def _is_hex(cell: str) -> bool:
    try:
        return len(bytes.fromhex(cell)) * 2 == len(cell)
    except ValueError:
        return False


def _is_integer(cell: Any) -> bool:
    return type(cell) is int and -(1 << 63) <= cell < 1 << 63


def _is_text(cell: Any) -> bool:
    return type(cell) is str


def _is_number(cell: Any) -> bool:
    return _is_integer(cell) or type(cell) is float


def _is_day(cell: Any) -> bool:
    if type(cell) is not str or not _DAY.fullmatch(cell):
        return False
    try:
        return date.fromisoformat(cell) is not None
    except ValueError:
        return False


def _is_json(cell: Any) -> bool:
    try:
        return type(cell) is str and msgspec.json.decode(cell) is not NotImplemented
    except (msgspec.DecodeError, UnicodeError):
        return False


_FITS: dict[Kind, Callable[[Any], bool]] = {
    Kind.ID: lambda value: type(value) is bytes and len(value) == ID_SIZE,
    Kind.INTEGER: _is_integer,
    Kind.REAL: _is_number,
    Kind.TEXT: _is_text,
    Kind.DAY: _is_day,
    Kind.JSON: _is_json,
}
_IN_ROWS: dict[Kind, Callable[[Any], bool]] = {
    **_FITS,
    Kind.ID: _is_id,
    Kind.TEXT: _is_text,
    Kind.DAY: _is_text,
    Kind.JSON: _is_text,
}
