"""The columns of one slice, line by line: as they are hashed, and as they are staged."""

from collections.abc import Iterator
from itertools import compress, groupby
from typing import Any

from shequ_desktop.storage.chain import Dot, Heading, encode
from shequ_desktop.storage.log import SHIFT
from shequ_desktop.sync.delta import BadDelta, Slice
from shequ_desktop.sync.numbers import dot


class Lines:
    """The columns of one slice, as its parts are asked for."""

    def __init__(self, devices: tuple[bytes, ...], piece: Slice) -> None:
        self._devices = devices
        self._ops = piece.operations
        self._txs = piece.transactions
        self._links = _links_by_dot(piece)
        self._headings = {
            key: at for at, key in enumerate(zip(self._txs.device, self._txs.seq, strict=True))
        }
        self.seq = piece.operations.seq
        self.encoded = self._encode()

    def runs(self) -> Iterator[tuple[int, int, int, int]]:
        """Return each transaction's place, seq, first and behind its last line, in order."""
        first = 0
        for (place, tx), each in groupby(zip(self._ops.device, self._ops.tx, strict=True)):
            last = first + sum(1 for _ in each)
            yield place, tx, first, last
            first = last

    def heading(self, place: int, tx: int) -> tuple[Heading, bytes] | None:
        """Return a transaction that begins in this slice, and its hash; only once."""
        at = self._headings.pop((place, tx), None)
        if at is None:
            return None
        txs = self._txs
        return (
            Heading(
                self._devices[place],
                tx,
                txs.hlc[at],
                txs.wall[at],
                txs.user[at],
                txs.operation[at],
                txs.undoes[at],
            ),
            txs.chain[at],
        )

    def dots(self) -> Iterator[tuple[int, int]]:
        """Return place and seq of each operation."""
        return zip(self._ops.device, self._ops.seq, strict=True)

    def rows(
        self, numbers: list[int], names: list[int], orders: list[int]
    ) -> Iterator[tuple[Any, ...]]:
        """Return the operations as ``temp.arriving`` has them."""
        ops = self._ops
        dots = [
            numbers[place] << SHIFT | seq for place, seq in zip(ops.device, ops.seq, strict=True)
        ]
        parents = [
            None if place < 0 else numbers[place] << SHIFT | seq
            for place, seq in zip(ops.parent_device, ops.parent_seq, strict=True)
        ]
        cells = (ops.table, ops.row, ops.column)
        if len(set(zip(names, *cells, strict=True))) < len(names):
            raise BadDelta("cell twice in one transaction")
        return zip(dots, names, *cells, ops.value, parents, orders, strict=True)

    def links(self, numbers: list[int], fresh: list[bool]) -> Iterator[tuple[int, int]]:
        """Return the links of new operations, as dots."""
        if self._links:
            for place, seq in compress(zip(self._ops.device, self._ops.seq, strict=True), fresh):
                for at, parent in self._links.get((place, seq), ()):
                    yield dot(numbers[place], seq), dot(numbers[at], parent)

    def refuse_what_is_left(self) -> None:
        """Refuse transactions and links that belong to no operation here."""
        if self._headings:
            raise BadDelta("transaction of no operation")
        if self._links:
            here = set(zip(self._ops.device, self._ops.seq, strict=True))
            if not here.issuperset(self._links):
                raise BadDelta("link of no operation")

    def _encode(self) -> list[bytes]:
        ops, devices = self._ops, self._devices
        parents = [
            None if place < 0 else (devices[place], seq)
            for place, seq in zip(ops.parent_device, ops.parent_seq, strict=True)
        ]
        links: list[Any] = [()] * len(ops)
        if self._links:
            for at, key in enumerate(zip(ops.device, ops.seq, strict=True)):
                if found := self._links.get(key):
                    links[at] = sorted(Dot(devices[place], seq) for place, seq in found)
        columns = (ops.seq, ops.table, ops.row, ops.column, ops.value, parents, links)
        return list(map(encode, zip(*columns, strict=True)))


def _links_by_dot(piece: Slice) -> dict[tuple[int, int], list[tuple[int, int]]]:
    found: dict[tuple[int, int], list[tuple[int, int]]] = {}
    links = piece.links
    for place, seq, parent_place, parent_seq in zip(
        links.device, links.seq, links.parent_device, links.parent_seq, strict=True
    ):
        found.setdefault((place, seq), []).append((parent_place, parent_seq))
    return found
