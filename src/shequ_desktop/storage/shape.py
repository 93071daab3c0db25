"""What the log and the exchange have to know of a captured table: its columns, their kinds."""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from typing import Any, TypeAlias

from sqlalchemy import JSON, Boolean, Date, Float, Integer, String, Table
from sqlalchemy.types import TypeEngine

from shequ_desktop.storage.base import Id, Row

DELETED = 1
"""The number of ``deleted_at``, which is every captured table's first column."""


class Kind(Enum):
    """What a column may hold, beside nothing."""

    ID = auto()
    INTEGER = auto()
    REAL = auto()
    TEXT = auto()
    DAY = auto()
    JSON = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnShape:
    """One captured column."""

    name: str
    kind: Kind
    nullable: bool = True
    absent: int | float | str | None = None
    """What it holds in a row that was written before there was such a column."""


@dataclass(frozen=True, kw_only=True)
class TableShape:
    """One captured table; column number n of the log stands at n - 1."""

    name: str
    columns: tuple[ColumnShape, ...]
    insert_only: bool = False
    sealed_by: int = 0
    """Number of the column that seals a row once it holds something; 0: none does."""
    only_one: bool = False
    """Whether a community has one living row."""

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The columns' names."""
        return tuple(column.name for column in self.columns)

    @property
    def is_sealed_at_once(self) -> bool:
        """Whether a row is never changed from the moment it is there."""
        return bool(self.sealed_by) and not self.columns[self.sealed_by - 1].nullable


Shape: TypeAlias = Mapping[int, TableShape]
"""The captured tables by their numbers."""

_KINDS: tuple[tuple[type[TypeEngine[Any]], Kind], ...] = (
    (Id, Kind.ID),
    (JSON, Kind.JSON),
    (Date, Kind.DAY),
    (Integer, Kind.INTEGER),
    (Boolean, Kind.INTEGER),
    (Float, Kind.REAL),
    (String, Kind.TEXT),
)
_NOTHING: Mapping[Kind, int | float | str | None] = {
    Kind.INTEGER: 0,
    Kind.REAL: 0.0,
    Kind.TEXT: "",
    Kind.JSON: "[]",
}


def shape_of(cls: type[Row], table: Table) -> TableShape:
    """Return the shape of a table class."""
    defaults = {field.name: field for field in dataclasses.fields(cls)}
    columns = []
    for column in table.columns:
        if column.name != "id":
            kind = next(kind for of, kind in _KINDS if isinstance(column.type, of))
            columns.append(
                ColumnShape(
                    name=column.name,
                    kind=kind,
                    nullable=bool(column.nullable),
                    absent=_absent(
                        kind, nullable=bool(column.nullable), field=defaults[column.key]
                    ),
                )
            )
    assert columns[DELETED - 1].name == "deleted_at"
    names = [column.name for column in columns]
    return TableShape(
        name=table.name,
        columns=tuple(columns),
        insert_only=cls.insert_only,
        sealed_by=names.index(cls.seal_column) + 1 if cls.seal_column else 0,
        only_one=cls.only_one,
    )


def payload(column: ColumnShape, at: int, source: str) -> str:
    """Return SQL for the column at place ``at`` of an inserted row's JSON in ``source``."""
    found = f"json_extract({source}, '$[{at}]')"
    if column.kind is Kind.ID:
        found = f"unhex({found})"
    if not column.nullable:
        absent = "zeroblob(16)" if column.kind is Kind.ID else _literal(column.absent)
        return f"coalesce({found}, {absent})"
    if column.absent is not None:
        there = f"json_array_length({source}) > {at}"
        return f"CASE WHEN {there} THEN {found} ELSE {_literal(column.absent)} END"
    return found


def _absent(
    kind: Kind, *, nullable: bool, field: "dataclasses.Field[Any]"
) -> int | float | str | None:
    given = field.default
    if field.default_factory is not dataclasses.MISSING:
        given = field.default_factory()
    if kind is Kind.JSON and isinstance(given, list | dict):
        return json.dumps(given)
    if isinstance(given, int | float | str):
        return given
    return None if nullable else _NOTHING.get(kind)


def _literal(value: float | str | None) -> str:
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "NULL" if value is None else str(value)
