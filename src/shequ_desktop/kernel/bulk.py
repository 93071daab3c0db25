"""Work that makes hundreds of thousands of small objects at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep Python from looking for cycles meanwhile: it would walk all those objects many times.

    What nobody needs is freed as always; only cycles wait until the end. Can be a decorator.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
