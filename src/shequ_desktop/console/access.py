"""How the console gets into a vault: user, password, lock, and the backup before a large change."""

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from shequ_desktop.console.speech import Percent
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.rooms import FURNISHING
from shequ_desktop.storage import backup as backups
from shequ_desktop.storage import keyring
from shequ_desktop.storage.backup import Backup
from shequ_desktop.storage.keyring import Keyring
from shequ_desktop.storage.vault import Vault, VaultMissing, open_vault

PASSWORD, RECOVERY_CODE = "SHEQU_PASSWORD", "SHEQU_RECOVERY_CODE"


class PasswordNotGiven(Problem):
    """There is nobody to ask and nothing in the environment."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "没有口令。请在终端里运行并输入，或设置环境变量 SHEQU_PASSWORD。"
    )


class PasswordsDiffer(Problem):
    """The new password was typed differently the second time."""

    sentence = QT_TRANSLATE_NOOP("problems", "两次输入的口令不一样，没有建立文件。请再试一次。")


class UserNotNamed(Problem):
    """Several users have access, and nobody has said which one it is."""

    sentence = QT_TRANSLATE_NOOP("problems", "这份数据有几个用户：{users}。请用 --user 指明是谁。")


@contextmanager
def opened(arguments: argparse.Namespace) -> Iterator[Vault]:
    """Open the vault that the command line names, and let go of it at the end.

    Raises:
        Problem: it is not there, in use, damaged, or the password is wrong.
    """
    path, key, user = admitted(arguments)
    vault = open_vault(
        path,
        key,
        user=user,
        furnishing=FURNISHING,
        before_migration=lambda: _discard(back_up(path, key, user, "升级前")),
    )
    try:
        yield vault
    finally:
        vault.close()


def admitted(arguments: argparse.Namespace) -> tuple[Path, bytes, str]:
    """Return the vault's path, its key and the user, once the password has proved right.

    Raises:
        VaultMissing, KeyringDamaged, WrongPassword, TooManyTries, UserNotNamed, PasswordNotGiven.
    """
    path: Path = arguments.vault
    if not path.exists():
        raise VaultMissing(file=path.name)
    user = user_of(keyring.load(path), arguments.user)
    return path, keyring.try_password(path, user, password()), user


def user_of(ring: Keyring, named: str) -> str:
    """Return the user named, or the only one there is.

    Raises:
        UserNotNamed: there are several.
    """
    if named:
        return named
    if len(ring.users) > 1:
        raise UserNotNamed(users="、".join(ring.user_names))
    return ring.user_names[0]


def password() -> str:
    """Return the password from the environment or from whoever sits at the terminal.

    Raises:
        PasswordNotGiven: there is neither.
    """
    return os.environ.get(PASSWORD) or _ask("口令：")


def new_password() -> str:
    """Return a password for a new vault; typed twice.

    Raises:
        PasswordNotGiven, PasswordsDiffer.
    """
    if given := os.environ.get(PASSWORD):
        return given
    chosen = _ask(f"新口令（至少 {keyring.PASSWORD_LEAST} 个字符）：")
    if _ask("再输入一遍：") != chosen:
        raise PasswordsDiffer
    return chosen


def back_up(path: Path, key: bytes, user: str, reason: str, folder: Path | None = None) -> Backup:
    """Make a verified backup; beside the file, older ones are thinned out afterwards.

    Raises:
        BackupUnsound, StoreProblem: there is none.
    """
    usual = backups.default_folder(path)
    percent = Percent("正在备份")
    made = backups.make_backup(
        path, key, folder or usual, reason=reason, user=user, progress=percent
    )
    percent.end()
    if folder is None:
        today = datetime.now(UTC).astimezone().date()
        backups.thin(usual, vault_id=made.manifest.vault_id, today=today)
    return made


def _ask(prompt: str) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise PasswordNotGiven
    try:
        return getpass.getpass(prompt, stream=sys.stderr)
    except EOFError as error:
        raise PasswordNotGiven from error


def _discard(_: object) -> None:
    """Take what a callback must not return."""
