"""Shapes rows of facts into the columns that another system asks for. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from shequ_desktop.kernel.findings import Finding
from shequ_desktop.volunteers.values import (
    FACT_TITLES,
    ExportColumn,
    ExportEmpty,
    ExportHeadingMissing,
    ExportHeadingTwice,
)


def check_columns(columns: Sequence[ExportColumn]) -> Iterator[Finding]:
    """Yield what keeps ``columns`` from being an export: none, without or with equal headings."""
    if not columns:
        yield ExportEmpty()
    seen: set[str] = set()
    for each in columns:
        if not each.heading.strip():
            yield ExportHeadingMissing(FACT_TITLES[each.fact])
        elif each.heading in seen:
            yield ExportHeadingTwice(each.heading)
        seen.add(each.heading)


def shaped(
    columns: Sequence[ExportColumn], facts: Iterable[Mapping[str, object]]
) -> list[list[object]]:
    """Return one row for each of ``facts``, in the order of the columns, codes translated."""
    return [[_written(column, each[column.fact]) for column in columns] for each in facts]


def read_codes(text: str) -> dict[str, str]:
    """Return a translation as it is typed: ``1=男；2=女``; parts without a sign are left out."""
    parts = text.replace(";", "；").replace("＝", "=").split("；")
    pairs = (part.partition("=") for part in parts if "=" in part)
    return {value.strip(): word.strip() for value, _sign, word in pairs}


def write_codes(codes: Mapping[str, str]) -> str:
    """Return a translation as ``read_codes`` reads it."""
    return "；".join(f"{value}={word}" for value, word in codes.items())


def _written(column: ExportColumn, value: object) -> object:
    return column.codes.get(str(value), value)
