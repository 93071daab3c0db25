"""The one place that knows where the program's own data files are.

From a checkout they lie in ``resources/`` beside ``src/``; in a wheel and in the
frozen program they travel inside the package as ``_resources``.
"""

import functools
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parent.parent / "resources"
_MANUALS = (_INSTALLED / "manual", _PACKAGE.parent.parent / "docs" / "manual")


def resource_path(name: str) -> Path:
    """Return where the data file ``name`` is, such as ``codes/sex.toml``.

    Raises:
        FileNotFoundError: the program is not whole.
    """
    return _found((_INSTALLED, _CHECKOUT), name)


def manual_path(name: str) -> Path:
    """Return where a page or picture of the user's manual is, such as ``README.md``.

    Raises:
        FileNotFoundError: the program is not whole.
    """
    return _found(_MANUALS, name)


@functools.cache
def resource_table(name: str) -> dict[str, Any]:
    """Return the TOML data file ``name``, read once. Treat it as constant."""
    return tomllib.loads(resource_path(name).read_text("utf-8"))


def _found(roots: Iterable[Path], name: str) -> Path:
    for root in roots:
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(name)
