"""The day the host is gone: another computer takes its place by the sheet from the safe."""

from pathlib import Path

from shequ_desktop.kernel.progress import Progress
from shequ_desktop.storage.store import Store
from shequ_desktop.sync import membership
from shequ_desktop.sync.delivery import header_of
from shequ_desktop.sync.digits import PaperKeys
from shequ_desktop.sync.exchange import receive, take_in
from shequ_desktop.sync.refusals import AlreadyReceived
from shequ_desktop.sync.roster import Member


def take_over(
    store: Store,
    path: Path,
    inbox: Path,
    code: str,
    *,
    name: str,
    progress: Progress | None = None,
) -> tuple[Member, frozenset[str]]:
    """Make this computer the host, and take in the package that proves which community it is.

    Args:
        path: Any package of the community, whoever it is addressed to.
        inbox: A folder of our own.
        code: The nine groups of the key sheet.
        name: What this computer is called from now on.

    Returns:
        This computer as the roster has it, and the names of the tables that have changed.

    Raises:
        WrongPaperCode, RulesBroken, PackageProblem: nothing has changed.
        Forked, WrittenElsewhere, StoreProblem, Cancelled: it is the host, and has not taken in
            the package.
    """
    with store.connection(writing=True) as connection:
        member = membership.take_over(connection, path, code, name=name, wall=store.now_ms())
    paper = PaperKeys(code, header_of(path).community)
    try:
        received = receive(store, path, inbox, keys=paper.recovery, progress=progress)
    except AlreadyReceived:
        return member, frozenset()
    if received.delta.contents.view:
        # What somebody else was shown is but a part; the offices' packages bring all of it.
        received.fetched.path.unlink(missing_ok=True)
        return member, frozenset()
    return member, take_in(store, received, progress=progress).tables_changed
