"""What a device in each role gets to see and may change: data, in ``sync/scopes.toml``.

A scope names areas. Rows are bound to areas by their own columns or through other rows;
which way, which columns travel and which may be written, the data says, role by role.
"""

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shequ_desktop.kernel.resources import resource_table
from shequ_desktop.storage.log import captured_shape
from shequ_desktop.storage.shape import DELETED, Shape, TableShape
from shequ_desktop.sync.records import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """How a table's rows are bound to areas."""

    area: str = ""
    """The column that names the area."""
    of: tuple[str, int] | None = None
    """The column that names the row which this one goes with, and that row's table."""
    named_by: tuple[int, str, str] | None = None
    """The table whose rows name this one's, by number and name, and the column in which they do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """What is to be seen of one table."""

    number: int
    shape: TableShape
    columns: frozenset[int]
    """Numbers of the columns that travel."""
    writes: frozenset[int]
    """Numbers of the columns that may be changed."""
    inserts: bool
    empty: tuple[str, ...]
    """Columns that must hold nothing: rows that are over are out of scope."""
    filled: tuple[str, ...]
    """Columns that must hold something, and not 0."""
    bound: Bound | None
    """``None``: every living row."""

    @property
    def link(self) -> str:
        """The column by which a row is bound to something; empty: none of its own."""
        if self.bound is None:
            return ""
        return self.bound.area or (self.bound.of[0] if self.bound.of else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a role gets to see: tables in an order in which each is bound to earlier ones only."""

    tables: tuple[TableView, ...]
    areas: tuple[str, str]
    """The table of areas, and the column that names the area above."""
    counted: tuple[str, ...] = ()
    """Tables whose living rows are counted for the package's cover."""

    def table(self, number: int) -> TableView | None:
        """Return what is to be seen of a table; ``None``: nothing."""
        return next((each for each in self.tables if each.number == number), None)

    @property
    def binding(self) -> frozenset[tuple[int, int]]:
        """The cells that say where a row belongs: numbers of tables and columns."""
        found = set()
        for each in self.tables:
            if each.link:
                found.add((each.number, each.shape.names.index(each.link) + 1))
            if each.bound is not None and each.bound.named_by is not None:
                number, _, column = each.bound.named_by
                naming = self.table(number)
                assert naming is not None, "bound to an earlier table"
                found.add((number, naming.shape.names.index(column) + 1))
        return frozenset(found)


def profile(role: Role) -> Profile | None:
    """Return what a role gets to see; ``None``: everything."""
    return None if role is Role.OFFICE else _shipped(role)


def binding_cells() -> frozenset[tuple[int, int]]:
    """Return the cells by which rows are bound to areas, for whatever role."""
    profiles = (profile(role) for role in Role)
    return frozenset().union(*(each.binding for each in profiles if each is not None))


def read_profile(
    given: Mapping[str, Mapping[str, object]],
    shape: Shape,
    *,
    areas: tuple[str, str],
    counted: Iterable[str] = (),
) -> Profile:
    """Return a profile as data describe it, table by table in their order."""
    numbers = {table.name: number for number, table in shape.items()}
    views = [_view(numbers, shape, name, each) for name, each in given.items()]
    return Profile(tables=tuple(_in_order(views)), areas=areas, counted=tuple(counted))


@functools.cache
def _shipped(role: Role) -> Profile:
    data = resource_table("sync/scopes.toml")
    areas = data["areas"]
    return read_profile(
        data[role.value],
        captured_shape(),
        areas=(areas["table"], areas["parent"]),
        counted=data["counters"].get(role.value, {}).get("tables", ()),
    )


def _view(
    numbers: Mapping[str, int], shape: Shape, name: str, given: Mapping[str, object]
) -> TableView:
    table = shape[numbers[name]]

    def places(key: str) -> frozenset[int]:
        return frozenset(table.names.index(each) + 1 for each in _texts(given.get(key)))

    return TableView(
        number=numbers[name],
        shape=table,
        columns=places("columns") | {DELETED},
        writes=places("writes") | ({DELETED} if given.get("inserts") else frozenset()),
        inserts=bool(given.get("inserts")),
        empty=_texts(given.get("while")),
        filled=_texts(given.get("having")),
        bound=None if given["rows"] == "all" else _bound(numbers, given),
    )


def _bound(numbers: Mapping[str, int], given: Mapping[str, object]) -> Bound:
    of, named_by = given.get("of"), given.get("named_by")
    return Bound(
        area=str(given.get("area", "")),
        of=(of["column"], numbers[of["table"]]) if isinstance(of, dict) else None,
        named_by=(numbers[named_by["table"]], named_by["table"], named_by["column"])
        if isinstance(named_by, dict)
        else None,
    )


def _in_order(views: Iterable[TableView]) -> list[TableView]:
    """Bring tables behind those that they are bound to."""
    placed: list[TableView] = []
    waiting = list(views)
    while waiting:
        here = {each.number for each in placed}
        ready = [each for each in waiting if _needs(each) <= here]
        assert ready, "tables are bound to each other"
        placed += ready
        waiting = [each for each in waiting if each not in ready]
    return placed


def _needs(view: TableView) -> set[int]:
    if view.bound is None:
        return set()
    needed = {view.bound.of[1]} if view.bound.of else set()
    return needed | ({view.bound.named_by[0]} if view.bound.named_by else set())


def _texts(given: object) -> tuple[str, ...]:
    return tuple(str(each) for each in given) if isinstance(given, list | tuple) else ()
