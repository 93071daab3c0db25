"""A package that somebody brings: looked at, refused with a reason, or opened.

Nothing here writes: what is opened is merged elsewhere, once somebody has agreed.
"""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from shequ_desktop.kernel.progress import Progress
from shequ_desktop.sync.cargo import Unpacked, unload
from shequ_desktop.sync.container import Survey, check_signature, survey
from shequ_desktop.sync.delivery import header_of, reading
from shequ_desktop.sync.header import Header
from shequ_desktop.sync.identity import Identity, find_roster, identity
from shequ_desktop.sync.parts import PartsReader
from shequ_desktop.sync.records import is_bearable
from shequ_desktop.sync.refusals import (
    BeyondScope,
    NotEnrolled,
    OtherCommunity,
    OwnPackage,
    PackageDamaged,
    PackageProblem,
)
from shequ_desktop.sync.roster import Member, Roster, read_roster
from shequ_desktop.sync.scopes import profile
from shequ_desktop.sync.signatures import ChainSignature
from shequ_desktop.sync.suite import PrivateKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Ourselves:
    """What a package is judged by: who we are, and whom we know."""

    identity: Identity
    roster: Roster | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What the outside of a package says. Only ``inspect`` proves it."""

    path: Path
    header: Header
    sender: Member | None
    """``None``: nobody whom we know."""
    recipients: tuple[Member, ...]
    """Those whom we know."""
    is_for_us: bool
    is_ours: bool
    """We have written it ourselves."""
    is_our_community: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A package from somebody whom we trust, whole and for us."""

    sender: Member
    roster: Roster
    """With what the package itself knows of it."""
    unpacked: Unpacked


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """Everything that can be said of a package."""

    glance: Glance | None
    """``None``: it is no package at all."""
    seen: Survey | None
    """``None``: it is not whole."""
    arrival: Arrival | None
    """``None``: we may not or cannot open it."""
    refusal: PackageProblem | None
    """Why it would not be taken, with what to do; ``None``: it would."""


def ourselves(connection: Connection) -> Ourselves:
    """Return what packages are judged by."""
    return Ourselves(identity=identity(connection), roster=find_roster(connection))


def glance(path: Path, we: Ourselves) -> Glance:
    """Read the outside of a package: quick, even on a slow stick.

    Raises:
        PackageProblem: it is no package, of a later version, or the stick said no.
    """
    header = header_of(path)
    members = {} if we.roster is None else we.roster.members
    ours = we.identity.keys.public.key_id
    addressed = [each.key_id for each in header.to]
    return Glance(
        path=path,
        header=header,
        sender=members.get(header.sender),
        recipients=tuple(members[each] for each in addressed if each in members),
        is_for_us=ours in addressed,
        is_ours=header.sender == ours,
        is_our_community=header.community == we.identity.workspace,
    )


def open_arrival(
    path: Path,
    we: Ourselves,
    *,
    keys: PrivateKeys | None = None,
    name: str = "",
    progress: Progress | None = None,
) -> Arrival:
    """Open a package after every check that can be made without the log.

    Call it for our own copy (``fetch``): what lies on a stick can change meanwhile.

    Args:
        keys: Those from the key sheet, for a package that is not addressed to this device.
        name: What the user knows the file by, if it is a copy.

    Raises:
        NotEnrolled: we belong to no community yet.
        PackageProblem: why it is not taken; nothing has been changed.
        Cancelled: nobody wants it any more.
    """
    with reading(path, name) as source:
        seen = survey(source, progress)
    return _opened(path, we, seen, keys)


def inspect(path: Path, we: Ourselves, *, progress: Progress | None = None) -> Inspection:
    """Tell everything that can be said of a package, and why it would be refused.

    Raises:
        Cancelled: nobody wants it any more.
    """
    outside, seen = None, None
    try:
        outside = glance(path, we)
        with reading(path) as source:
            seen = survey(source, progress)
        arrival = _opened(path, we, seen, None)
    except PackageProblem as problem:
        return Inspection(glance=outside, seen=seen, arrival=None, refusal=problem)
    return Inspection(glance=outside, seen=seen, arrival=arrival, refusal=None)


def _opened(path: Path, we: Ourselves, seen: Survey, keys: PrivateKeys | None) -> Arrival:
    if we.roster is None:
        raise NotEnrolled("no founding")
    header = seen.header
    if header.community != we.identity.workspace:
        raise OtherCommunity("community", file=seen.name)
    sender = we.roster.sender(header.sender, seen.name)
    check_signature(seen, sender.keys.signing)
    if keys is None and sender.keys == we.identity.keys.public:
        raise OwnPackage("sender", file=seen.name)
    unpacked = unload(lambda: PartsReader(path, seen.name), seen, keys or we.identity.keys)
    known = _with_records_of(unpacked, we)
    _check_author(unpacked, known, sender)
    _check_scope(unpacked, known, we)
    if not unpacked.manifest.view:
        _check_histories(unpacked, known)
    return Arrival(sender=known.members[sender.key_id], roster=known, unpacked=unpacked)


def _with_records_of(unpacked: Unpacked, we: Ourselves) -> Roster:
    assert we.roster is not None
    genuine = [one for one in unpacked.records if is_bearable(one)]
    known = read_roster((*we.roster.records, *genuine), we.identity.founding or b"")
    assert known is not None  # our own records are among them
    known.sender(unpacked.manifest.sender, unpacked.seen.name)
    return known


def _check_author(unpacked: Unpacked, known: Roster, sender: Member) -> None:
    """See that the delta's sender is who has signed the package."""
    if known.owners.get(unpacked.manifest.device.hex()) != sender.key_id:
        raise PackageDamaged("device of somebody else", file=unpacked.seen.name)


def _check_scope(unpacked: Unpacked, known: Roster, we: Ourselves) -> None:
    """See that who may see but a part is told that part, and by an office."""
    own = known.members.get(we.identity.keys.public.key_id)
    part = own is not None and profile(own.role) is not None
    sender = known.members[unpacked.manifest.sender]
    if unpacked.manifest.view and (not part or profile(sender.role) is not None):
        raise PackageDamaged("a view for somebody else", file=unpacked.seen.name)
    if part and not unpacked.manifest.view:
        raise BeyondScope("a delta for a part", file=unpacked.seen.name)


def _check_histories(unpacked: Unpacked, known: Roster) -> None:
    """See that every device whose operations it brings has signed for them itself.

    That a device's hashes follow from its operations is for the merge to see: then nobody
    who passes operations on can have changed, added or left out any.
    """
    file, contents = unpacked.seen.name, unpacked.manifest.contents
    signed: dict[bytes, ChainSignature] = {}
    for each in sorted(unpacked.signatures, key=lambda one: one.tx):
        member = known.member_of(each.device.hex())
        if member is not None and not each.is_by(member.keys):
            raise PackageDamaged("chain signature", file=file)
        if member is not None:
            signed[each.device] = each
    for span in contents.spans:
        own = signed.get(contents.devices[span.device])
        if span.lo < span.hi and (own is None or not 0 < span.last <= own.tx):
            raise PackageDamaged("history that nobody has signed", file=file)
        if own is not None and own.tx == span.last and own.chain != span.tip:
            raise PackageDamaged("history signed otherwise", file=file)
