"""Makes the package that a released version writes, to be read by every later one for ever.

``PYTHONPATH=src:tests python -m support.golden_package 2`` adds ``v2.sqpkg`` and ``v2.json`` to
``tests/data/packages``; what is there is never made anew. The JSON has the receiver's keys,
which open nothing else.
"""

import hashlib
import json
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from support.families import family
from support.paired import Office, make_pair, open_pair
from support.vaults import A_CHANGE, make_template

from shequ_desktop.kernel.ids import new_id
from shequ_desktop.meetings.model.meetings import FileContentRow, MeetingFileRow
from shequ_desktop.sync.exchange import Wishes, take_along

FOLDER = Path(__file__).parents[1] / "data" / "packages"
PEOPLE = ("王秀英", "欧阳建国", "㐂子")
ATTACHMENT = "签到表（扫描）".encode()


def main() -> None:
    """Add the package of one version."""
    name = f"v{int(sys.argv[1])}"
    package, told = FOLDER / f"{name}.sqpkg", FOLDER / f"{name}.json"
    assert not package.exists()
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        pair = open_pair(make_pair(make_template(folder), folder / "pair"), folder / "open")
        write(pair.grid)
        [written] = take_along(
            pair.grid.vault.store, pair.host.key_id, folder, Wishes(note="三季度走访")
        ).paths
        shutil.copyfile(written, package)
        keys = pair.host.we.identity.keys
        told.write_text(
            json.dumps(
                {
                    "signing": keys.signing.hex(),
                    "exchange": keys.exchange.hex(),
                    "device": pair.host.device.hex(),
                    "sha256": hashlib.sha256(package.read_bytes()).hexdigest(),
                },
                indent=1,
            )
        )
        for office in (pair.host, pair.grid):
            office.vault.close()


def write(office: Office) -> None:
    """Let a grid worker write what the package is to hold."""
    for name in PEOPLE:
        family(office.vault.store, name)
    with office.vault.store.transaction(A_CHANGE) as tx:
        digest = hashlib.sha256(ATTACHMENT).hexdigest()
        tx.session.add(FileContentRow(content_hash=digest, content=ATTACHMENT))
        tx.session.add(
            MeetingFileRow(
                owner_id=new_id(),
                name="签到表.pdf",
                size=len(ATTACHMENT),
                content_hash=digest,
                added_on=tx.today,
            )
        )


if __name__ == "__main__":
    main()
