"""The one place that knows where the program's own data files are.

From a checkout they lie in ``resources/`` beside ``src/``; in a wheel and in the
frozen program they travel inside the package as ``_resources``.
"""

import functools
import tomllib
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parent.parent / "resources"


def resource_path(name: str) -> Path:
    """Return where the data file ``name`` is, such as ``codes/sex.toml``.

    Raises:
        FileNotFoundError: the program is not whole.
    """
    for root in (_INSTALLED, _CHECKOUT):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(name)


@functools.cache
def resource_table(name: str) -> dict[str, Any]:
    """Return the TOML data file ``name``, read once. Treat it as constant."""
    return tomllib.loads(resource_path(name).read_text("utf-8"))
