"""Who belongs to the community, in which role, and whom nobody listens to any more."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from shequ_desktop.sync.records import (
    Admission,
    Founding,
    Record,
    Recovery,
    Renaming,
    Retirement,
    Revocation,
    Role,
    Signed,
    said,
)
from shequ_desktop.sync.refusals import SenderRevoked, UnknownSender
from shequ_desktop.sync.suite import PublicKeys

MOST_OPERATIONS = (1 << 40) - 1
"""A device's counter never goes further."""


class Standing(Enum):
    """How the community stands to a device."""

    ACTIVE = "active"
    RETIRED = "retired"
    """Left: gets no packages; what comes from it is still taken."""
    REVOKED = "revoked"
    """Stopped: nothing is taken that it wrote after the last operation then known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A device of the community."""

    keys: PublicKeys
    name: str
    role: Role
    scope: tuple[str, ...]
    """Grids; none: the whole community."""
    certificate: int
    """Number of the admission in force."""
    devices: tuple[str, ...]
    """Its names in the log; after each restore of a backup it takes another one."""
    standing: Standing

    @property
    def key_id(self) -> str:
        """The name of its keys, under which packages know it."""
        return self.keys.key_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """Operations of one device that were written in a role of limited rights."""

    device: str
    """Its name in the log."""
    after: int
    until: int
    """Its operations ``(after, until]``."""
    role: Role
    scope: tuple[str, ...]
    names: tuple[str, ...]
    """All names of the same computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """What the records say together."""

    founding: Founding
    root: bytes
    """The community's public key."""
    members: Mapping[str, Member]
    """By the names of their keys."""
    recoveries: Mapping[str, PublicKeys]
    """Keys on paper that every package is addressed to, by their names."""
    revoked_after: Mapping[str, int]
    """By names in the log of stopped devices: the last operation that is taken."""
    owners: Mapping[str, str]
    """Names of keys, by names in the log."""
    limits: tuple[Limit, ...]
    """What was written by others than offices; empty: everybody may write everything."""
    gaps: int
    """Records that others follow and that are not here: somebody knows more than we do."""
    forks: int
    """Records in one and the same place: the root key is used on two computers."""
    records: tuple[Signed, ...] = field(repr=False)
    """Those that count, in one order everywhere."""

    @property
    def digest(self) -> bytes:
        """32 bytes that are the same wherever the same is known."""
        return hashlib.sha256(b"".join(one.digest for one in self.records)).digest()

    @property
    def active(self) -> list[Member]:
        """Who gets packages, by certificate."""
        found = [each for each in self.members.values() if each.standing is Standing.ACTIVE]
        return sorted(found, key=lambda member: member.certificate)

    def member_of(self, device: str) -> Member | None:
        """Return who goes by a name in the log."""
        return self.members.get(self.owners.get(device, ""))

    def takes(self, device: str, seq: int) -> bool:
        """Tell whether an operation counts: one of a stopped device may not, unknown ones do.

        Args:
            device: The author's name in the log, 32 hex digits.
            seq: The operation's place among the author's.
        """
        return seq <= self.revoked_after.get(device, seq)

    def sender(self, key_id: str, file: str) -> Member:
        """Return who has sent a package.

        Raises:
            UnknownSender, SenderRevoked: it is not to be taken.
        """
        member = self.members.get(key_id)
        if member is None:
            raise UnknownSender("not in the roster", file=file)
        if member.standing is Standing.REVOKED:
            raise SenderRevoked("revoked", file=file, sender=member.name)
        return member

    def next_place(self, signer: bytes) -> tuple[int, bytes]:
        """Return the serial of a signer's next record, and the digest of its last one."""
        own = [(record.serial, one.digest) for one, record in _read(self.records, signer)]
        return (max(own)[0] + 1, max(own)[1]) if own else (0, b"")


def read_roster(records: Iterable[Signed], founding: bytes) -> Roster | None:
    """Return what genuine records say together; those of strangers say nothing.

    Args:
        founding: Digest of the record that this community began with: who trusts it
            trusts what its root key has signed.
    """
    ordered = sorted(set(records), key=lambda one: one.digest)
    start = next((one for one in ordered if one.digest == founding), None)
    first = None if start is None else said(start.body)
    if start is None or not isinstance(first, Founding):
        return None
    by_root = _read(ordered, start.signer)
    admissions = _admissions(record for _, record in by_root)
    signers = {each.signing for each in admissions}
    counted = [one for one in ordered if one.signer == start.signer or one.signer in signers]
    owners = _owners(admissions, counted)
    gaps, forks = _gaps_and_forks(counted)
    return Roster(
        founding=first,
        root=start.signer,
        members=_members(admissions, owners, [record for _, record in by_root]),
        recoveries=_recoveries(first, [record for _, record in by_root]),
        revoked_after=_revoked_after(owners, [record for _, record in by_root]),
        owners=owners,
        limits=tuple(_limits(admissions, owners)),
        gaps=gaps,
        forks=forks,
        records=tuple(counted),
    )


def _read(records: Iterable[Signed], signer: bytes) -> list[tuple[Signed, Record]]:
    read = ((one, said(one.body)) for one in records if one.signer == signer)
    return [(one, record) for one, record in read if record is not None]


def _admissions(records: Iterable[Record]) -> list[Admission]:
    """Return every admission; of one pair of keys the one in force comes last."""
    found = [record for record in records if isinstance(record, Admission)]
    return sorted(found, key=lambda each: each.certificate)


def _keys(admission: Admission) -> PublicKeys:
    return PublicKeys(admission.signing, admission.exchange)


def _owners(admissions: Iterable[Admission], counted: Iterable[Signed]) -> dict[str, str]:
    owners: dict[str, str] = {}
    key_ids: dict[bytes, str] = {}
    for admission in admissions:
        key_id = _keys(admission).key_id
        key_ids[admission.signing] = key_id
        # A name belongs to whom it was first given: nobody takes over another's operations.
        owners.setdefault(admission.device, key_id)
    for one in counted:
        record = said(one.body)
        if isinstance(record, Renaming) and one.signer in key_ids:
            owners.setdefault(record.device, key_ids[one.signer])
    return owners


def _limits(admissions: Iterable[Admission], owners: Mapping[str, str]) -> Iterator[Limit]:
    """Yield what each certificate below an office's stands for, device by device."""
    given: dict[str, list[Admission]] = defaultdict(list)
    for each in admissions:
        given[_keys(each).key_id].append(each)
    names: dict[str, list[str]] = defaultdict(list)
    for device, owner in sorted(owners.items()):
        names[owner].append(device)
    for owner, devices in names.items():
        for device in devices:
            until = MOST_OPERATIONS
            for each in reversed(given[owner]):
                after = min(until, each.after.get(device, 0))
                if each.role is not Role.OFFICE and after < until:
                    yield Limit(
                        device=device,
                        after=after,
                        until=until,
                        role=each.role,
                        scope=each.scope,
                        names=tuple(devices),
                    )
                until = after


def _members(
    admissions: Iterable[Admission], owners: Mapping[str, str], records: list[Record]
) -> dict[str, Member]:
    devices: dict[str, list[str]] = defaultdict(list)
    for device, owner in owners.items():
        devices[owner].append(device)
    revoked = {record.key_id for record in records if isinstance(record, Revocation)}
    retired = {(r.key_id, r.certificate) for r in records if isinstance(r, Retirement)}
    members: dict[str, Member] = {}
    for each in admissions:
        keys = _keys(each)
        members[keys.key_id] = Member(
            keys=keys,
            name=each.name,
            role=each.role,
            scope=each.scope,
            certificate=each.certificate,
            devices=tuple(sorted(devices[keys.key_id])),
            standing=_standing(
                revoked=keys.key_id in revoked,
                retired=(keys.key_id, each.certificate) in retired,
            ),
        )
    return members


def _standing(*, revoked: bool, retired: bool) -> Standing:
    if revoked:
        return Standing.REVOKED
    return Standing.RETIRED if retired else Standing.ACTIVE


def _recoveries(founding: Founding, records: list[Record]) -> dict[str, PublicKeys]:
    keys = [PublicKeys(founding.recovery_signing, founding.recovery_exchange)]
    keys += [PublicKeys(r.signing, r.exchange) for r in records if isinstance(r, Recovery)]
    return {each.key_id: each for each in keys}


def _revoked_after(owners: Mapping[str, str], records: list[Record]) -> dict[str, int]:
    after: dict[str, int] = {}
    for record in records:
        if isinstance(record, Revocation):
            for device in (d for d, owner in owners.items() if owner == record.key_id):
                known = record.upto.get(device, 0)
                after[device] = min(known, after.get(device, known))
    return after


def _gaps_and_forks(counted: Iterable[Signed]) -> tuple[int, int]:
    places: dict[tuple[bytes, int], int] = defaultdict(int)
    present, followed = set(), set()
    for one in counted:
        present.add(one.digest)
        record = said(one.body)
        if record is not None:
            places[one.signer, record.serial] += 1
            followed.add(record.previous)
    return len(followed - present - {b""}), sum(count - 1 for count in places.values())
