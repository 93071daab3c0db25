"""How the tables of this room point at each other, and where they are looked through."""

from typing import Any

from sqlalchemy import ForeignKey, Index


def to(target: str) -> ForeignKey:
    """Return a foreign key that is checked at the end of a transaction."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


def indexed(table: str, *columns: str) -> Any:
    """Return a table's arguments: an index over ``columns``, and no row numbers."""
    return (Index(f"ix_{table}_{'_'.join(columns)}", *columns), {"sqlite_with_rowid": False})
