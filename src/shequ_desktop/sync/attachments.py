"""Photos and files beside the log: which go along, which are missing, where they are put.

Every table of the kind ``Content`` takes part; rooms need not know of packages.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from shequ_desktop.storage.base import Base, Content
from shequ_desktop.storage.log import captured_tables
from shequ_desktop.sync.blobs import Blob
from shequ_desktop.sync.cargo import Rows
from shequ_desktop.sync.manifest import MOST_WANTS


@dataclass(frozen=True, slots=True)
class Shelf:
    """A table of bytes, and the one whose rows name them."""

    table: str
    named_by: str
    number: int
    """Of the latter, in the log."""


def shelves() -> list[Shelf]:
    """Return where attachments lie, by table."""
    numbers = {table.name: number for number, table in captured_tables().items()}
    found = (mapper.class_ for mapper in Base.registry.mappers)
    return sorted(
        (
            Shelf(str(cls.__tablename__), cls.named_by, numbers[cls.named_by])  # type: ignore[attr-defined]  # every mapped class has one
            for cls in found
            if issubclass(cls, Content)
        ),
        key=lambda shelf: shelf.table,
    )


def attachable() -> frozenset[int]:
    """Return the numbers of the tables whose rows have attachments."""
    return frozenset(shelf.number for shelf in shelves())


def wanted(connection: Connection) -> tuple[bytes, ...]:
    """Return the hashes of attachments that living rows name and that are not here."""
    found: set[str] = set()
    for shelf in shelves():
        found.update(
            connection.exec_driver_sql(
                f"SELECT content_hash FROM {shelf.named_by} n WHERE n.deleted_at IS NULL"
                f" AND NOT EXISTS (SELECT 1 FROM {shelf.table} s"
                "  WHERE s.content_hash = n.content_hash)"
            ).scalars()
        )
    return tuple(bytes.fromhex(each) for each in sorted(found) if _is_hash(each))[:MOST_WANTS]


def going_along(connection: Connection, rows: Rows, wants: Collection[bytes]) -> Iterator[Blob]:
    """Return the attachments of some rows, and those that the other side has asked for.

    Args:
        rows: Ids of rows by the numbers of their tables; empty for a package without photos.
    """
    gone: set[str] = set()
    for shelf in shelves():
        hashes = {each.hex() for each in wants}
        for row in rows.get(shelf.number, ()):
            hashes.update(
                connection.exec_driver_sql(
                    f"SELECT content_hash FROM {shelf.named_by} WHERE id = ?", (row,)
                ).scalars()
            )
        for each in sorted(hashes - gone):
            content = connection.exec_driver_sql(
                f"SELECT content FROM {shelf.table} WHERE content_hash = ?", (each,)
            ).scalar()
            if content is not None:
                gone.add(each)
                yield Blob(bytes.fromhex(each), content)


def named(connection: Connection, rows: Rows, wants: Collection[bytes]) -> Iterator[Blob]:
    """Return what the other side has asked for, but only attachments of rows that it may see."""
    asked = set(wants)
    return (each for each in going_along(connection, rows, ()) if each.digest in asked)


def put_away(connection: Connection, blobs: Iterable[Blob]) -> int:
    """Keep the attachments that rows of ours name; return how many were missing until now.

    Call it after the rows have been merged. What is here is never written over.
    """
    kept = 0
    for blob in blobs:
        for shelf in shelves():
            kept += connection.exec_driver_sql(
                f"INSERT OR IGNORE INTO {shelf.table} (content_hash, content)"
                f" SELECT ?, ? WHERE EXISTS (SELECT 1 FROM {shelf.named_by}"
                "  WHERE content_hash = ?)",
                (blob.digest.hex(), blob.content, blob.digest.hex()),
            ).rowcount
    return kept


def _is_hash(text: str) -> bool:
    return len(text) == 64 and set(text) <= set("0123456789abcdef")  # noqa: PLR2004 - SHA-256 in hex
