"""Opening a community's file: from a password, a recovery code, or nothing at all yet."""

from dataclasses import dataclass
from pathlib import Path

from shequ_desktop.community import service
from shequ_desktop.community.values import FOUND_COMMUNITY, Community
from shequ_desktop.kernel.progress import NoProgress, Progress
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import backup, keyring
from shequ_desktop.storage.problems import StoreUnreachable
from shequ_desktop.storage.store import Store
from shequ_desktop.storage.vault import Created, Vault, create_vault, open_vault

BEFORE_UPGRADE = QT_TRANSLATE_NOOP("reasons", "升级前")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A community's file, open for work."""

    vault: Vault
    user: str
    community: Community | None
    """``None`` until somebody has written down its particulars."""


def open_with_password(path: Path, user: str, password: str, progress: Progress) -> Opened:
    """Open ``path`` as ``user``.

    Raises:
        WrongPassword, TooManyTries, KeyringDamaged, VaultMissing, VaultInUse,
        StoreTooNew, MigrationFailed, StoreProblem.
    """
    return open_with_key(path, keyring.try_password(path, user, password), user, progress)


def open_with_key(path: Path, key: bytes, user: str, progress: Progress) -> Opened:
    """Open ``path``, whose key is known; a file of an older edition is backed up first.

    Raises:
        VaultMissing, VaultInUse, StoreTooNew, MigrationFailed, StoreProblem.
    """
    vault = open_vault(
        path,
        key,
        user=user,
        furnishing=FURNISHING,
        before_migration=lambda: _back_up(path, key, user),
        progress=progress,
    )
    return Opened(vault=vault, user=user, community=community_of(vault.store))


def community_of(store: Store) -> Community | None:
    """Return the particulars written in the file."""
    with store.reading() as reading:
        return service.community(reading)


def key_from_code(path: Path, code: str) -> bytes:
    """Return the key of the file ``path``, unwrapped with its recovery code.

    Raises:
        WrongRecoveryCode, KeyringDamaged.
    """
    return keyring.unlock_with_code(keyring.load(path), code)


def set_password(path: Path, key: bytes, user: str, password: str) -> None:
    """Give ``user`` another password.

    Raises:
        RulesBroken: it is too short.
        KeyringDamaged: the keyring cannot be read.
    """
    keyring.save(path, keyring.with_password(keyring.load(path), key, user, password))


def found(
    path: Path,
    community: Community,
    *,
    user: str,
    password: str,
    cost: keyring.Cost | None,
) -> tuple[Created, Opened]:
    """Make the file of a new community, its folder too, and open it.

    Raises:
        VaultExists, StoreProblem, RulesBroken: no file is left behind.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnreachable(type(error).__name__) from error
    created = create_vault(path, community=community.name, user=user, password=password, cost=cost)
    opened = open_with_key(path, created.key, user, NoProgress())
    with opened.vault.store.transaction(FOUND_COMMUNITY) as tx:
        service.write_community(tx, community)
    return created, Opened(vault=opened.vault, user=user, community=community)


def discard(opened: Opened) -> None:
    """Close a file that was just made and remove it: nothing is in it."""
    path = opened.vault.path
    opened.vault.close()
    for kind in ("", ".keys", ".lock", ".owner", "-wal", "-shm"):
        path.with_name(path.name + kind).unlink(missing_ok=True)


def _back_up(path: Path, key: bytes, user: str) -> None:
    folder = backup.default_folder(path)
    backup.make_backup(path, key, folder, reason=BEFORE_UPGRADE, user=user)
