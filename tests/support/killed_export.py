"""A program of its own that writes packages onto a stick until somebody pulls the plug.

Run as ``python -m support.killed_export VAULT KEY PEER STICK``; says ``ready`` before it begins.
"""

import sys
from pathlib import Path

from support.vaults import open_

from shequ_desktop.sync.exchange import Wishes, take_along


def main() -> None:
    path, key, peer, stick = sys.argv[1:]
    store = open_(Path(path), bytes.fromhex(key)).store
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        take_along(store, peer, Path(stick), Wishes(volume=20_000))


if __name__ == "__main__":
    main()
