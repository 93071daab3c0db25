"""What lies on the stick, seen from outside: quick, and without changing anything there."""

from collections.abc import Iterable
from pathlib import Path

from shequ_desktop.packages.values import Lying, PackageState
from shequ_desktop.storage.store import Reading
from shequ_desktop.sync.arrival import Glance, Ourselves, glance, ourselves
from shequ_desktop.sync.delivery import packages_in
from shequ_desktop.sync.refusals import PackageProblem


def lying_in(reading: Reading, folder: Path) -> list[Lying]:
    """Return the packages in a folder, those for us first, the newest of them at the top.

    Raises:
        PackageProblem: the folder cannot be read.
    """
    we = ourselves(reading.session.connection())
    found = [_seen(path, we) for path in packages_in(folder)]
    order = list(PackageState)
    return sorted(found, key=lambda each: (order.index(each.state), -(each.written_ms or 0)))


def _seen(path: Path, we: Ourselves) -> Lying:
    try:
        outside = glance(path, we)
    except PackageProblem as problem:
        return Lying(path=path, state=PackageState.UNFIT, why=problem.told())
    return Lying(
        path=path,
        state=_state(outside),
        sender="" if outside.sender is None else outside.sender.name,
        written_ms=outside.header.wall,
        recipients=_names(member.name for member in outside.recipients),
        why="" if outside.is_our_community else "这个包来自另一个社区，不能导入。",
    )


def _state(outside: Glance) -> PackageState:
    if not outside.is_our_community:
        return PackageState.UNFIT
    if outside.is_ours:
        return PackageState.OURS
    return PackageState.READY if outside.is_for_us else PackageState.OTHERS


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(names)
