"""Hashes of transactions left out of a package where its reader can compute them.

A hash is 32 bytes that nothing makes smaller, and most transactions change few cells:
with them a package would be twice as large.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from shequ_desktop.storage.chain import Dot, Heading, Line, Link, encode
from shequ_desktop.sync.delta import HASH_SIZE, Contents, Links, Operations, Transactions


@dataclass(frozen=True, slots=True, kw_only=True)
class Unhashed:
    """A slice whose transactions may be without their hashes."""

    transactions: Transactions
    operations: Operations
    links: Links


class Chains:
    """Follows the devices' chains through a delta, slice by slice."""

    def __init__(self, contents: Contents) -> None:
        self._devices = contents.devices
        self._last = {span.device: span.chain for span in contents.spans}

    def thinned(self, piece: Unhashed) -> tuple[list[int], bytes]:
        """Return the places of the hashes that cannot be computed from the slice, and these."""
        given = piece.transactions.chain
        kept: list[int] = []

        def settle(place: int, computed: bytes | None) -> bytes:
            if computed != given[place]:
                kept.append(place)
            return given[place]

        self._walk(piece, settle)
        return kept, b"".join(given[place] for place in kept)

    def filled(self, piece: Unhashed, kept: list[int], joined: bytes) -> list[bytes]:
        """Return the hashes of all transactions of a slice.

        Raises:
            ValueError: one can neither be computed nor is it there.
        """
        pieces = [joined[at : at + HASH_SIZE] for at in range(0, len(joined), HASH_SIZE)]
        there = dict(zip(kept, pieces, strict=True))
        hashes: list[bytes] = []

        def settle(place: int, computed: bytes | None) -> bytes:
            found = there.get(place, computed)
            if found is None:
                message = "no hash"
                raise ValueError(message)
            hashes.append(found)
            return found

        self._walk(piece, settle)
        return hashes

    def _walk(self, piece: Unhashed, settle: Callable[[int, bytes | None], bytes]) -> None:
        txs = piece.transactions
        runs = _runs(piece.operations)
        lines = self._lines(piece)
        for place, (device, seq) in enumerate(zip(txs.device, txs.seq, strict=True)):
            computed = None
            if (device, seq) in runs:
                begin, end = runs[device, seq]
                link = Link(self._last.get(device, b""), self._heading(txs, place))
                link.add(lines(begin, end))
                computed = link.digest()
            self._last[device] = settle(place, computed)

    def _heading(self, txs: Transactions, at: int) -> Heading:
        return Heading(
            self._devices[txs.device[at]],
            txs.seq[at],
            txs.hlc[at],
            txs.wall[at],
            txs.user[at],
            txs.operation[at],
            txs.undoes[at],
        )

    def _lines(self, piece: Unhashed) -> Callable[[int, int], Iterator[bytes]]:
        ops, devices = piece.operations, self._devices
        linked: dict[tuple[int, int], list[Dot]] = defaultdict(list)
        links = piece.links
        for device, seq, theirs, parent in zip(
            links.device, links.seq, links.parent_device, links.parent_seq, strict=True
        ):
            linked[device, seq].append(Dot(devices[theirs], parent))

        def lines(begin: int, end: int) -> Iterator[bytes]:
            for at in range(begin, end):
                theirs, key = ops.parent_device[at], (ops.device[at], ops.seq[at])
                line = Line(
                    ops.seq[at],
                    ops.table[at],
                    ops.row[at],
                    ops.column[at],
                    ops.value[at],
                    None if theirs < 0 else Dot(devices[theirs], ops.parent_seq[at]),
                    tuple(sorted(linked[key])) if key in linked else (),
                )
                yield encode(line)

        return lines


def _runs(ops: Operations) -> dict[tuple[int, int], tuple[int, int]]:
    """Return where the operations of each transaction stand that is whole in this slice.

    Of the last one nobody knows: it may go on in the next slice.
    """
    whose = list(zip(ops.device, ops.tx, strict=True))
    begins = [at for at, (a, b) in enumerate(pairwise([None, *whose])) if a != b]
    return {whose[begin]: (begin, end) for begin, end in pairwise(begins)}
