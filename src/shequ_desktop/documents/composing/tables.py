"""Makes tables of lists: rows, groups, sums."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from shequ_desktop.documents.composing.facts import Facts, Row
from shequ_desktop.documents.paper import (
    Align,
    Carried,
    Column,
    RowRole,
    Table,
    Text,
    text,
)
from shequ_desktop.documents.paper import Row as TableRow
from shequ_desktop.documents.templates.specs import ColumnSpec, TableSpec
from shequ_desktop.documents.templates.wording import only_blank
from shequ_desktop.kernel.money import yuan

_NUMBER_MM = 14


def table(spec: TableSpec, facts: Facts) -> Table:
    """Return the table that ``spec`` makes of its list."""
    return _Maker(spec, facts).table()


class _Maker:
    def __init__(self, spec: TableSpec, facts: Facts) -> None:
        self._spec, self._facts = spec, facts
        self._of = facts.list_key(spec.list)
        self._rows = facts.rows(self._of) if spec.list else ()
        self._columns = self._used()
        self._first = 1 if spec.number else 0
        """Where the columns of the spec begin."""
        self._money = [
            at
            for at, column in enumerate(self._columns)
            if facts.money_field(column.words, self._of) is not None
        ]
        self._carried = [at for at in self._money if self._columns[at].carried]

    def table(self) -> Table:
        spec = self._spec
        carried = tuple(at + self._first for at in self._carried)
        return Table(
            columns=tuple(self._heads()),
            rows=tuple(self._all_rows()),
            carried=Carried(columns=carried) if carried else None,
            empty_rows=spec.empty_rows,
            fill_page=spec.fill_page,
            row_mm=spec.row_mm,
            small=spec.small,
        )

    def _used(self) -> tuple[ColumnSpec, ...]:
        if not self._spec.only_filled:
            return self._spec.columns
        used = tuple(column for column in self._spec.columns if self._is_used(column))
        return used or self._spec.columns

    def _is_used(self, column: ColumnSpec) -> bool:
        """Say whether any row shows something, or whether the user has named it to write in."""
        if any(self._facts.words(column.words, row, self._of) for row in self._rows):
            return True
        blank = only_blank(column.words)
        named = only_blank(column.title) is not None and self._facts.words(column.title)
        return bool(named) and not any(
            blank is not None and self._facts.has(blank.name, row, self._of) for row in self._rows
        )

    def _heads(self) -> Iterator[Column]:
        if self._spec.number:
            yield Column(title=self._spec.number, width=_NUMBER_MM, align=Align.CENTER)
        for at, column in enumerate(self._columns):
            is_money = at in self._money and column.align is Align.LEFT
            align = Align.RIGHT if is_money else column.align
            yield Column(
                title=self._title(column), width=column.width, stretch=column.stretch, align=align
            )

    def _title(self, column: ColumnSpec) -> str:
        return self._facts.words(column.title) if self._spec.only_filled else column.title

    def _all_rows(self) -> Iterator[TableRow]:
        spec = self._spec
        if spec.opening:
            yield self._opening()
        if not spec.group_by:
            yield from self._body(enumerate(self._rows, start=1))
        else:
            numbered = enumerate(self._grouped(), start=1)
            heading = f"{{{spec.group_by}}}"
            for words, rows in groupby(
                numbered, key=lambda each: self._facts.words(heading, each[1], self._of)
            ):
                yield self._across(words, RowRole.GROUP)
                yield from self._body(rows)
        if spec.total and self._rows:
            yield self._total(self._rows)

    def _grouped(self) -> Sequence[Row]:
        heading = f"{{{self._spec.group_by}}}"
        order: dict[str, list[Row]] = {}
        for row in self._rows:
            order.setdefault(self._facts.words(heading, row, self._of), []).append(row)
        return [row for rows in order.values() for row in rows]

    def _body(self, numbered: Iterable[tuple[int, Row]]) -> Iterator[TableRow]:
        for number, row in numbered:
            cells = [self._cell(column, row) for column in self._columns]
            yield TableRow(
                cells=(*([text(str(number))] if self._first else []), *cells),
                amounts=tuple(self._amount(at, row) for at in self._carried),
            )

    def _cell(self, column: ColumnSpec, row: Row) -> Text:
        return text(self._facts.words(column.words, row, self._of))

    def _amount(self, at: int, row: Row) -> int:
        return self._facts.amount(self._columns[at].words, row, self._of) or 0

    def _opening(self) -> TableRow:
        words = {self._widest(): self._spec.opening}
        if self._money:
            words[self._money[-1]] = self._facts.words(self._spec.opening_amount)
        return self._written(words, RowRole.OPENING)

    def _total(self, rows: Sequence[Row]) -> TableRow:
        summed = self._carried or self._money
        words = {at: yuan(sum(self._amount(at, row) for row in rows)) for at in summed}
        first = min(self._money, default=len(self._columns)) - 1
        label = max(min(self._widest(), first), 0)
        return self._written({label: self._spec.total, **words}, RowRole.TOTAL)

    def _widest(self) -> int:
        """Return the column that words stand in: the first that stretches, or else the first."""
        columns = enumerate(self._columns)
        return next((at for at, column in columns if column.stretch), 0)

    def _written(self, words: dict[int, str], role: RowRole) -> TableRow:
        cells = [text(words.get(at, "")) for at in range(len(self._columns))]
        return TableRow(
            cells=(*([()] if self._first else []), *cells),
            role=role,
            amounts=(0,) * len(self._carried),
        )

    def _across(self, words: str, role: RowRole) -> TableRow:
        rest: list[Text] = [()] * (len(self._columns) + self._first - 1)
        return TableRow(cells=(text(words), *rest), role=role, amounts=(0,) * len(self._carried))
