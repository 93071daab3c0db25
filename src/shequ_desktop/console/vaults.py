"""``shequ vault``: make a community's file, look at it, back it up, restore it."""

import argparse
import os
from pathlib import Path
from typing import Any

from shequ_desktop.community import service
from shequ_desktop.community.rules import check_community
from shequ_desktop.community.values import FOUND_COMMUNITY, Community
from shequ_desktop.console import access
from shequ_desktop.console.speech import DONE, Percent, Speech
from shequ_desktop.kernel.findings import refuse
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import backup as backups
from shequ_desktop.storage import keyring
from shequ_desktop.storage.backup import Backup
from shequ_desktop.storage.problems import disk_problems
from shequ_desktop.storage.vault import (
    SUFFIX,
    Created,
    VaultExists,
    alone,
    create_vault,
    edition_of,
    open_vault,
)

_FIRST_USER = "管理员"
_PARTS = ("", ".keys", ".lock", ".owner", "-wal", "-shm")
_COUNTS = "SELECT count(*), count(DISTINCT household_id) FROM ledger_line WHERE active = 1"


def create(arguments: argparse.Namespace, speech: Speech) -> int:
    """Make a new vault with its community written in it, and tell its recovery code."""
    community = Community(
        name=arguments.name.strip(),
        code=arguments.code,
        street=arguments.street,
        address=arguments.address,
        phone=arguments.phone,
    )
    refuse(check_community(community))
    path, user = arguments.vault, arguments.user or _FIRST_USER
    if path.exists():
        raise VaultExists(file=path.name)
    password = access.new_password()
    with disk_problems():
        path.parent.mkdir(parents=True, exist_ok=True)
    made = create_vault(path, community=community.name, user=user, password=password)
    _found(made, user, community)
    speech.answer(
        {
            "vault": str(path),
            "name": community.name,
            "code": community.code,
            "street": community.street,
            "user": user,
            "recovery_code": made.recovery_code,
        },
        f"已建立“{community.name}”的数据文件：{path}\n用户：{user}\n恢复码：{made.recovery_code}\n"
        "请现在就把恢复码抄写或打印在纸上，锁好。它不会再次显示；忘记口令时只有它能打开数据。",
    )
    return DONE


def info(arguments: argparse.Namespace, speech: Speech) -> int:
    """Tell whose file it is, how many people are in it, and when it was backed up."""
    with access.opened(arguments) as vault:
        with vault.store.reading() as reading:
            community = service.community(reading)
            persons, households = reading.rows(_COUNTS, tables=("ledger_line",))[0]
        edition = edition_of(vault.path, vault.key)
        ring = keyring.load(vault.path)
    kept = _backups_of(vault.path, ring.vault_id)
    name = ring.community if community is None else community.name
    last = kept[0].manifest.made_at if kept else None
    speech.answer(
        {
            "vault": str(vault.path),
            "name": name,
            "code": "" if community is None else community.code,
            "street": "" if community is None else community.street,
            "users": list(ring.user_names),
            "persons": persons,
            "households": households,
            "edition": edition,
            "bytes": vault.path.stat().st_size,
            "backups": len(kept),
            "last_backup": last,
        },
        f"社区：{name}\n用户：{'、'.join(ring.user_names)}\n在册：{households} 户 {persons} 人\n"
        f"备份：{len(kept)} 份" + (f"，最近 {_moment(kept[0])}" if kept else ""),
    )
    return DONE


def back_up(arguments: argparse.Namespace, speech: Speech) -> int:
    """Make a verified backup while no window has the file open."""
    path, key, user = access.admitted(arguments)
    with alone(path, user=user):
        made = access.back_up(path, key, user, "手动", arguments.to)
    speech.answer(
        {"backup": str(made.path), "bytes": made.size, **_manifest(made)},
        f"已备份并校验：{made.path}",
    )
    return DONE


def restore(arguments: argparse.Namespace, speech: Speech) -> int:
    """Put a backup in the place of the file, which is kept under another name."""
    chosen: Path = arguments.backup
    manifest = backups.read_manifest(chosen)
    target: Path = arguments.vault or Path(f"{manifest.community}{SUFFIX}")
    if arguments.vault is None and target.exists():
        raise VaultExists(file=target.name)
    ring = backups.read_keyring(chosen)
    key, user = _key_of(ring, arguments.user)
    with disk_problems():
        target.parent.mkdir(parents=True, exist_ok=True)
    percent = Percent("正在恢复")
    replaced = backups.restore(chosen, target, key, user=user, progress=percent)
    percent.end()
    kept = "" if replaced is None else f"\n原来的文件保留为：{replaced}"
    speech.answer(
        {
            "vault": str(target),
            "replaced": None if replaced is None else str(replaced),
            "name": manifest.community,
            "made_at": manifest.made_at,
            "rows": manifest.rows,
        },
        f"已恢复 {manifest.made:%Y-%m-%d %H:%M} 的备份：{target}{kept}",
    )
    return DONE


def _found(made: Created, user: str, community: Community) -> None:
    try:
        vault = open_vault(made.path, made.key, user=user, furnishing=FURNISHING)
        try:
            with vault.store.transaction(FOUND_COMMUNITY) as tx:
                service.write_community(tx, community)
        finally:
            vault.close()
    except BaseException:
        # Nothing is in it, and nobody has seen its recovery code.
        for part in _PARTS:
            made.path.with_name(made.path.name + part).unlink(missing_ok=True)
        raise


def _key_of(ring: keyring.Keyring, named: str) -> tuple[bytes, str]:
    """Return the backup's key and who opens it, by the recovery code or a password of its day."""
    if code := os.environ.get(access.RECOVERY_CODE):
        return keyring.unlock_with_code(ring, code), named
    user = access.user_of(ring, named)
    return keyring.unlock(ring, user, access.password()), user


def _backups_of(path: Path, vault_id: str) -> list[Backup]:
    folder = backups.default_folder(path)
    found = backups.backups_in(folder) if folder.is_dir() else []
    return [each for each in found if each.manifest.vault_id == vault_id]


def _manifest(made: Backup) -> dict[str, Any]:
    manifest = made.manifest
    return {"made_at": manifest.made_at, "name": manifest.community, "rows": manifest.rows}


def _moment(made: Backup) -> str:
    return f"{made.manifest.made:%Y-%m-%d %H:%M}"
