"""Packages as they should not be: damaged on the way, or made by somebody who means harm."""

import hashlib
import random
from collections.abc import Callable
from pathlib import Path

from support.paired import Office

from shequ_desktop.storage.store import Store
from shequ_desktop.sync.refusals import PackageProblem

BLOCK = 4096
"""What a bad stick loses at once."""


def _flip(data: bytearray, made: random.Random) -> None:
    data[made.randrange(len(data))] ^= 1 << made.randrange(8)


def _cut_off(data: bytearray, made: random.Random) -> None:
    del data[made.randrange(len(data)) :]


def _overwrite(data: bytearray, made: random.Random) -> None:
    at, count = made.randrange(len(data)), made.randrange(1, BLOCK)
    data[at : at + count] = made.randbytes(min(count, len(data) - at))


def _append(data: bytearray, made: random.Random) -> None:
    data += made.randbytes(made.randrange(1, BLOCK))


def _lose_block(data: bytearray, made: random.Random) -> None:
    at = made.randrange(len(data) // BLOCK) * BLOCK
    data[at : at + BLOCK] = bytes(BLOCK)


def _repeat_block(data: bytearray, made: random.Random) -> None:
    at = made.randrange(len(data) // BLOCK) * BLOCK
    data[at:at] = data[at : at + BLOCK]


def _swap_blocks(data: bytearray, made: random.Random) -> None:
    a, b = (each * BLOCK for each in made.sample(range(len(data) // BLOCK), 2))
    data[a : a + BLOCK], data[b : b + BLOCK] = data[b : b + BLOCK], data[a : a + BLOCK]


def _take_out(data: bytearray, made: random.Random) -> None:
    at = made.randrange(len(data))
    del data[at : at + made.randrange(1, BLOCK)]


def _change_header(data: bytearray, made: random.Random) -> None:
    """Exchange one sign of the clear JSON for another that belongs there."""
    header = int.from_bytes(data[8:12], "big")
    at = 12 + made.randrange(header)
    data[at] = made.choice([sign for sign in b'0123456789abcdef"{}[],:' if sign != data[at]])


_DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    *(_flip,) * 12,
    *(_cut_off,) * 4,
    *(_overwrite,) * 2,
    _append,
    _lose_block,
    _repeat_block,
    _swap_blocks,
    _take_out,
    _change_header,
)


def damaged(good: bytes, seed: int) -> tuple[str, bytes]:
    """Return a damaged copy of a package, and what was done to it."""
    made = random.Random(seed)  # noqa: S311 - the same every time
    while True:
        data = bytearray(good)
        damage = _DAMAGES[made.randrange(len(_DAMAGES))]
        damage(data, made)
        if data != good:
            return f"{damage.__name__} (seed {seed})", bytes(data)


def is_refused(office: Office, path: Path) -> bool:
    """Tell whether an office refuses a package; anything but a told refusal goes through."""
    try:
        office.take(path)
    except PackageProblem as problem:
        return problem.told().endswith("。")
    return False


def fingerprint(store: Store) -> str:
    """Return a digest of everything in a vault, the local tables too."""
    digest = hashlib.sha256()
    with store.connection() as connection:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).scalars()
        for name in names.all():
            rows = connection.exec_driver_sql(f'SELECT * FROM "{name}"')  # noqa: S608 - a table's name
            digest.update(repr((name, sorted(map(repr, rows)))).encode())
    return digest.hexdigest()
