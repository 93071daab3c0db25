"""How a device asks to join, and what it gets back: two small files and one telephone call."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from shequ_desktop.kernel.texts import tidy
from shequ_desktop.storage.atomic import write_whole
from shequ_desktop.sync.cargo import Unpacked, unload
from shequ_desktop.sync.container import check_signature, survey
from shequ_desktop.sync.delivery import reading
from shequ_desktop.sync.digits import spoken
from shequ_desktop.sync.header import UNREADABLE, Count, Hex32, Key
from shequ_desktop.sync.identity import Identity
from shequ_desktop.sync.parts import PartsReader, open_regular
from shequ_desktop.sync.records import LONGEST_NAME, Founding, Name, Signed, is_bearable, said
from shequ_desktop.sync.refusals import (
    BadAnswer,
    BadRequest,
    NoPackage,
    NotForUs,
    stick_problems,
)
from shequ_desktop.sync.roster import Member, Roster, Standing, read_roster
from shequ_desktop.sync.suite import (
    SIGNATURE_BYTES,
    SUITE,
    PrivateKeys,
    PublicKeys,
    is_signed,
    sign,
    takes_keys,
)

REQUEST_SUFFIX = ".sqreq"

_MAGIC = b"SQREQ\0\0\1"
_MOST_REQUEST = 4096
_PURPOSE = b"request"


class _Body(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    suite: str
    device: Hex32
    signing: Key
    exchange: Key
    name: Name
    wall: Count


class _Request(Struct, array_like=True, forbid_unknown_fields=True):
    body: bytes
    signature: Annotated[bytes, Meta(min_length=SIGNATURE_BYTES, max_length=SIGNATURE_BYTES)]


@dataclass(frozen=True)
class Request:
    """A device asks to join."""

    device: str
    """As its operation log names it."""
    keys: PublicKeys
    name: str
    """What it calls itself; the office may call it something else."""
    wall: int
    """When, by its clock: milliseconds since 1970."""

    @cached_property
    def digits(self) -> str:
        """Eight groups of five: both screens must show the same. Takes a third of a second."""
        return spoken(self.keys)


@dataclass(frozen=True)
class Answer:
    """We are admitted: to which community, by whom, as what. Nothing is decided yet."""

    roster: Roster
    founding: bytes
    """Digest of the record that the community began with."""
    member: Member
    """This device, as the community calls it."""
    admitted_by: Member
    unpacked: Unpacked

    @cached_property
    def digits(self) -> str:
        """The community's own eight groups of five, to be compared with those on its screen."""
        return community_digits(self.roster)


def community_digits(known: Roster) -> str:
    """Return the community's eight groups of five. Takes a third of a second."""
    return spoken(PublicKeys(known.root, known.founding.recovery_exchange))


def write_request(path: Path, own: Identity, name: str, *, wall: int) -> Request:
    """Write the file by which this device asks to join: less than 1 KB, nothing secret.

    Args:
        name: What people call this computer; its first 40 characters are taken.
        wall: Now, in milliseconds since 1970.

    Raises:
        PackageProblem: the stick said no.
    """
    public = own.keys.public
    body = msgspec.msgpack.encode(
        _Body(
            suite=SUITE,
            device=own.device,
            signing=public.signing,
            exchange=public.exchange,
            name=tidy(name)[:LONGEST_NAME] or "-",
            wall=wall,
        )
    )
    request = _Request(body, sign(own.keys.signing, _PURPOSE, body))
    with stick_problems():
        write_whole(path, _MAGIC + msgspec.msgpack.encode(request))
    return read_request(path)


def read_request(path: Path) -> Request:
    """Read the file by which a device asks to join.

    Raises:
        BadRequest: it is none, or not as its device has written it.
        PackageProblem: the stick said no.
    """
    try:
        with stick_problems(), open_regular(path) as file:
            data = file.read(_MOST_REQUEST + 1)
    except NoPackage as error:
        raise BadRequest("not a regular file", file=path.name) from error
    if not data.startswith(_MAGIC) or len(data) > _MOST_REQUEST:
        raise BadRequest("magic", file=path.name)
    try:
        request = msgspec.msgpack.decode(data[len(_MAGIC) :], type=_Request)
        body = msgspec.msgpack.decode(request.body, type=_Body)
    except UNREADABLE as error:
        raise BadRequest("form", file=path.name) from error
    genuine = is_signed(body.signing, _PURPOSE, request.body, request.signature)
    if not genuine or body.suite != SUITE or not takes_keys(body.exchange):
        raise BadRequest("signature", file=path.name)
    return Request(body.device, PublicKeys(body.signing, body.exchange), body.name, body.wall)


def read_answer(path: Path, own: Identity) -> Answer:
    """Read the package by which a community admits this device.

    Who the community is, only its digits show: they are to be compared before ``join``.

    Raises:
        BadAnswer: it admits somebody else, or nobody.
        PackageProblem: it is no whole package.
    """
    founding, known, unpacked = read_community(path, own.keys)
    member = known.members.get(own.keys.public.key_id)
    if member is None or member.standing is not Standing.ACTIVE:
        raise BadAnswer("not admitted", file=path.name)
    by = known.sender(unpacked.manifest.sender, path.name)
    return Answer(known, founding, member, by, unpacked)


def read_community(path: Path, keys: PrivateKeys) -> tuple[bytes, Roster, Unpacked]:
    """Open a package of a community that we do not know yet.

    Args:
        keys: Some that it is addressed to.

    Returns:
        The digest of the founding record, the roster, and the package.

    Raises:
        BadAnswer: it is addressed to others, or carries no roster.
        UnknownSender, PackageDamaged: what it carries does not hold together.
    """
    with reading(path) as source:
        seen = survey(source)
    try:
        unpacked = unload(lambda: PartsReader(path), seen, keys)
    except NotForUs as error:
        raise BadAnswer("recipients", file=path.name) from error
    records = [one for one in unpacked.records if is_bearable(one)]
    founding = _founding(records, seen.header.community)
    known = None if founding is None else read_roster(records, founding)
    if founding is None or known is None:
        raise BadAnswer("no founding", file=path.name)
    check_signature(seen, known.sender(seen.header.sender, path.name).keys.signing)
    return founding, known, unpacked


def _founding(records: list[Signed], community: str) -> bytes | None:
    found = [
        one.digest
        for one in records
        if isinstance(record := said(one.body), Founding) and record.community == community
    ]
    return found[0] if len(found) == 1 else None
