"""Root may write everywhere; tests of protected places need somebody who may not."""

import os


def bound_by_permissions() -> tuple[str, ...]:
    """Return what stands before a command so that file permissions bind it, even under root.

    Root without the capability to override them is an owner like any other.
    """
    if os.name != "posix" or os.geteuid() != 0:
        return ()
    return ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
