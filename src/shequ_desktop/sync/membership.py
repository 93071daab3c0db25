"""What a community decides about its devices: begin, admit, change, retire, stop, recover."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.texts import tidy
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.sealing import devices_by_number
from shequ_desktop.sync.delivery import header_of
from shequ_desktop.sync.digits import PaperKeys, new_paper_code
from shequ_desktop.sync.identity import (
    add_record,
    enter,
    find_roster,
    identity,
    roster,
    take_root,
    us,
)
from shequ_desktop.sync.knowledge import intervals
from shequ_desktop.sync.pairing import Answer, Request, community_digits, read_community
from shequ_desktop.sync.records import (
    LONGEST_NAME,
    Admission,
    Founding,
    Recovery,
    Retirement,
    Revocation,
    Role,
    signed,
)
from shequ_desktop.sync.refusals import BadAnswer, WrongPaperCode
from shequ_desktop.sync.roster import Member, Roster, Standing, read_roster
from shequ_desktop.sync.suite import PublicKeys, public_signing


@dataclass(frozen=True, slots=True)
class AlreadyInCommunity(Finding):
    """Other devices count on this one where it is."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "本机已经和另外 {others} 台设备配对，不能再加入别的社区。请换一份新的数据文件。"
    )
    others: int


@dataclass(frozen=True, slots=True)
class NotTheHost(Finding):
    """Only who has the root key may decide."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "本机不是社区主机，不能管理设备。请到社区主机上操作，或用密钥单把本机设为主机。"
    )


@dataclass(frozen=True, slots=True)
class NameMissing(Finding):
    """People have to know which computer is meant."""

    sentence = QT_TRANSLATE_NOOP("findings", "请写明设备叫什么，如“幸福里服务站电脑”。")


@dataclass(frozen=True, slots=True)
class DeviceStopped(Finding):
    """Its keys may be in anybody's hands."""

    sentence = QT_TRANSLATE_NOOP(
        "findings", "“{name}”已经停用，它的密钥不再可信。请在那台电脑上建新文件，重新申请加入。"
    )
    name: str


@dataclass(frozen=True, slots=True)
class CopyOfAnother(Finding):
    """Two computers with one file's keys and names could not be told apart."""

    sentence = QT_TRANSLATE_NOOP(
        "findings",
        "申请的电脑用的是“{name}”数据文件的副本，不能加入。请在那台电脑上建一份新文件，重新申请。",
    )
    name: str


@dataclass(frozen=True, slots=True)
class NotItself(Finding):
    """Who retires or stops the computer he sits at cannot take it back."""

    sentence = QT_TRANSLATE_NOOP("findings", "不能停用本机自己。请在另一台社区主机上操作。")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySheet:
    """What stands on the sheet for the safe. Printed once and kept nowhere else."""

    community: str
    device: str
    """The computer that was made the host."""
    code_groups: tuple[str, ...]
    """Eight groups of five digits: the root key and the recovery key."""
    check_group: str
    """The ninth, by which a slip in the others is noticed."""
    community_digits: str
    """Eight groups that everybody may see: by them others know this community."""
    wall: int
    """When it was made, in milliseconds since 1970."""


def found(connection: Connection, *, community: str, name: str, wall: int) -> KeySheet:
    """Make this vault the first of a community of devices, and the one that admits others.

    Args:
        community: The community's name.
        name: What people call this computer.
        wall: Now, in milliseconds since 1970.

    Raises:
        RulesBroken: a name is missing, or it belongs to a community already.
    """
    known = find_roster(connection)
    refuse([] if known is None else [AlreadyInCommunity(len(known.members) - 1)])
    community, name = _named(community), _named(name)
    own = identity(connection)
    code = new_paper_code()
    paper = PaperKeys(code, own.workspace)
    recovery = paper.recovery.public
    first = Founding(
        serial=0,
        previous=b"",
        wall=wall,
        community=own.workspace,
        name=community,
        recovery_signing=recovery.signing,
        recovery_exchange=recovery.exchange,
    )
    founding = signed(first, paper.root)
    begun = read_roster([founding], founding.digest)
    assert begun is not None
    enter(connection, begun, founding.digest)
    take_root(connection, paper.root)
    _admit(connection, own.keys.public, own.device, (name, Role.OFFICE, ()), wall)
    *groups, check = code.split("-")
    return KeySheet(
        community=community,
        device=name,
        code_groups=tuple(groups),
        check_group=check,
        community_digits=community_digits(begun),
        wall=wall,
    )


def admit(
    connection: Connection,
    request: Request,
    *,
    name: str,
    role: Role,
    scope: Sequence[str] = (),
    wall: int,
) -> Member:
    """Admit a device whose digits have been compared, or change what an admitted one is for.

    Args:
        scope: Ids of the grids whose rows it gets; none: the whole community.

    Raises:
        RulesBroken: this computer may not, the name is missing, or the device was stopped.
        NotEnrolled: there is no community yet: ``found`` comes first.
    """
    refuse(_check_request(connection, request))
    given = (_named(name), role, tuple(scope))
    _admit(connection, request.keys, request.device, given, wall)
    return roster(connection).members[request.keys.key_id]


def change(
    connection: Connection,
    key_id: str,
    *,
    name: str,
    role: Role,
    scope: Sequence[str] = (),
    wall: int,
) -> Member:
    """Give a device another name, role or scope, or take a retired one back. Raises as ``admit``."""
    member = roster(connection).members[key_id]
    request = Request(member.devices[0], member.keys, member.name, wall)
    return admit(connection, request, name=name, role=role, scope=scope, wall=wall)


def retire(connection: Connection, key_id: str, *, wall: int) -> None:
    """Let a device go: it gets no packages any more, what it has written stays good.

    Raises:
        RulesBroken: this computer may not, or it is this one.
    """
    member = _other(connection, key_id)
    serial, previous, root = _place(connection)
    record = Retirement(
        serial=serial,
        previous=previous,
        wall=wall,
        key_id=key_id,
        certificate=member.certificate,
    )
    add_record(connection, record, root)


def revoke(
    connection: Connection, key_id: str, *, known: Mapping[str, int] | None = None, wall: int
) -> None:
    """Stop a lost or stolen device: what it writes from now on is not taken, whoever brings it.

    Args:
        known: By names in the log, the last operation of the device that counts; unless
            given, the last that is here.

    Raises:
        RulesBroken: this computer may not, or it is this one.
    """
    member = _other(connection, key_id)
    serial, previous, root = _place(connection)
    upto = _known(connection) if known is None else known
    record = Revocation(
        serial=serial,
        previous=previous,
        wall=wall,
        key_id=key_id,
        upto={device: upto.get(device, 0) for device in member.devices},
    )
    add_record(connection, record, root)


def add_recovery(connection: Connection, name: str, keys: PublicKeys, *, wall: int) -> None:
    """Address every package of this community to one more pair of keys: the street's.

    Raises:
        RulesBroken: this computer may not, or the name is missing.
    """
    serial, previous, root = _place(connection)
    record = Recovery(
        serial=serial,
        previous=previous,
        wall=wall,
        name=_named(name),
        signing=keys.signing,
        exchange=keys.exchange,
    )
    add_record(connection, record, root)


def join(connection: Connection, answer: Answer) -> Member:
    """Make this vault one of the community that has admitted it; its digits were compared.

    Raises:
        RulesBroken: other devices are paired with this one.
    """
    _check_alone(connection)
    enter(connection, answer.roster, answer.founding)
    return us(connection)


def take_over(connection: Connection, path: Path, code: str, *, name: str, wall: int) -> Member:
    """Make this computer a host by the key sheet and any one package of the community.

    For the day on which the host is gone: afterwards it admits others, and packages open
    with the sheet's recovery key.

    Raises:
        WrongPaperCode: the digits are not those of this community.
        RulesBroken: other devices are paired with this one, or the name is missing.
        PackageProblem: it is no whole package.
    """
    name = _named(name)
    paper = PaperKeys(code, header_of(path).community)
    try:
        founding, known, _ = read_community(path, paper.recovery)
    except BadAnswer as error:
        raise WrongPaperCode("recovery key") from error
    if known.root != public_signing(paper.root):
        raise WrongPaperCode("root key")
    own = identity(connection)
    if own.founding != founding:
        _check_alone(connection)
        enter(connection, known, founding)
    take_root(connection, paper.root)
    _admit(connection, own.keys.public, own.device, (name, Role.OFFICE, ()), wall)
    return us(connection)


def _admit(
    connection: Connection,
    keys: PublicKeys,
    device: str,
    given: tuple[str, Role, tuple[str, ...]],
    wall: int,
) -> None:
    name, role, scope = given
    serial, previous, root = _place(connection)
    members = roster(connection).members
    numbers = [member.certificate for member in members.values()]
    before = members.get(keys.key_id)
    written = _known(connection)
    record = Admission(
        serial=serial,
        previous=previous,
        wall=wall,
        certificate=max(numbers, default=0) + 1,
        device=device,
        signing=keys.signing,
        exchange=keys.exchange,
        name=name,
        role=role,
        scope=scope,
        # What it has written in another role stays as good as it was.
        after={each: written.get(each, 0) for each in before.devices} if before else {},
    )
    add_record(connection, record, root)


def _check_request(connection: Connection, request: Request) -> list[Finding]:
    known = roster(connection)
    before = known.members.get(request.keys.key_id)
    if before is not None and before.standing is Standing.REVOKED:
        return [DeviceStopped(before.name)]
    named = known.member_of(request.device)
    if named is not None and named.keys != request.keys:
        return [CopyOfAnother(named.name)]
    return []


def _place(connection: Connection) -> tuple[int, bytes, bytes]:
    """Return the root's next serial, the digest of its last record, and its secret."""
    known, root = roster(connection), identity(connection).root
    refuse([] if root is not None else [NotTheHost()])
    assert root is not None
    return *known.next_place(known.root), root


def _known(connection: Connection) -> dict[str, int]:
    """Return the last operation that is here, by the devices' names in the log."""
    return {
        device.hex(): intervals(connection, number)[-1][1]
        for number, device in devices_by_number(connection).items()
        if intervals(connection, number)
    }


def _other(connection: Connection, key_id: str) -> Member:
    own = identity(connection).keys.public.key_id
    refuse([NotItself()] if key_id == own else [])
    return roster(connection).members[key_id]


def _check_alone(connection: Connection) -> None:
    known = find_roster(connection)
    others = 0 if known is None else len(_others(known, identity(connection).keys.public.key_id))
    refuse([AlreadyInCommunity(others)] if others else [])


def _others(known: Roster, own: str) -> list[Member]:
    return [member for member in known.members.values() if member.key_id != own]


def _named(name: str) -> str:
    kept = tidy(name)[:LONGEST_NAME]
    refuse([] if kept else [NameMissing()])
    return kept
