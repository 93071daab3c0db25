"""The demo community 幸福里: made on its first start, invented from end to end."""

from pathlib import Path

from shequ_desktop.app.opening import Opened, discard, found, open_with_password
from shequ_desktop.community.values import Community
from shequ_desktop.households import service as households
from shequ_desktop.kernel.progress import Progress
from shequ_desktop.kernel.resources import resource_path, resource_table
from shequ_desktop.storage.keyring import Cost

_TABLE = "demo/demo.toml"


def make_demo(path: Path, *, cost: Cost | None = None) -> None:
    """Make the demo's file; whole or not at all.

    Args:
        cost: What one try at the password costs; ``None``: what is usual.

    Raises:
        VaultExists, StoreProblem: nothing is left behind.
    """
    table = resource_table(_TABLE)
    community = Community(**table["community"])
    _, opened = found(path, community, **table["login"], cost=cost)
    try:
        workbook = resource_path(f"demo/{table['workbook']}")
        households.import_file(opened.vault.store, workbook)
    except BaseException:
        discard(opened)
        raise
    opened.vault.close()


def open_demo(path: Path, progress: Progress, *, cost: Cost | None = None) -> Opened:
    """Open the demo's file without asking anybody, making it first if there is none.

    Raises:
        As ``make_demo`` and ``open_with_password``.
    """
    if not path.exists():
        make_demo(path, cost=cost)
    login = resource_table(_TABLE)["login"]
    return open_with_password(path, login["user"], login["password"], progress)


def demo_password() -> str:
    """Return the password of the demo, which is no secret."""
    return str(resource_table(_TABLE)["login"]["password"])
