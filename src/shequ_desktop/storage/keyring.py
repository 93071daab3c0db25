"""Who may open the community's file: one random key, wrapped for each user and for the paper.

The key of the file never changes and is never written down. Each user's password and
the recovery code each wrap it (Argon2id, then AES-256-GCM); the wrapped copies lie in
the file ``….keys`` beside the database and travel with every backup.
"""

import hashlib
import json
import secrets
import time
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shequ_desktop.kernel.findings import Finding, refuse
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.storage.atomic import write_whole
from shequ_desktop.storage.problems import disk_problems

KEY_BYTES = 32
PASSWORD_LEAST = 8
_FORMAT = 1
_FREE_TRIES = 4
_LONGEST_WAIT_S = 300


class WrongPassword(Problem):
    """The password does not open the file."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "用户名或口令不对。请检查大小写和输入法后再试；忘记口令可用恢复码重设。"
    )


class WrongRecoveryCode(Problem):
    """The digits are not those on the recovery sheet."""

    sentence = QT_TRANSLATE_NOOP("problems", "恢复码不对。请对照恢复单逐组核对，最后一组是校验组。")


class TooManyTries(Problem):
    """Several wrong passwords one after another: the next try has to wait."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "口令已连续输错 {failures} 次，请等 {seconds} 秒后再试。数据没有受到影响。"
    )


class KeyringDamaged(Problem):
    """The file with the wrapped keys is missing or cannot be read."""

    sentence = QT_TRANSLATE_NOOP(
        "problems",
        "找不到或读不出钥匙文件“{file}”。请从任意一份备份中恢复它，数据文件本身没有改动。",
    )


@dataclass(frozen=True, slots=True)
class PasswordTooShort(Finding):
    """Short passwords are guessed."""

    sentence = QT_TRANSLATE_NOOP("findings", "口令至少要 {least} 个字符。")
    least: int = PASSWORD_LEAST


@dataclass(frozen=True, slots=True)
class UserNameTaken(Finding):
    """Two users cannot have one name: the log could not tell them apart."""

    sentence = QT_TRANSLATE_NOOP("findings", "已有名为“{name}”的用户，请换一个名字。")
    name: str


@dataclass(frozen=True, slots=True)
class LastUser(Finding):
    """Without any user only the recovery code would open the file."""

    sentence = QT_TRANSLATE_NOOP("findings", "这是最后一个用户，不能停用。")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one try at a password costs (Argon2id, RFC 9106)."""

    memory_kib: int = 128 * 1024
    passes: int = 3
    lanes: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """The key, wrapped under one secret. Bytes are written as hex."""

    name: str
    """The user's name; empty for the recovery code."""
    salt: str
    nonce: str
    sealed: str
    cost: Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyring:
    """The wrapped copies of one file's key."""

    vault_id: str
    community: str
    """The community's name, to greet with before anything is unlocked."""
    users: tuple[Wrapped, ...]
    recovery: Wrapped
    failures: int = 0
    failed_at: int = 0
    """When the last wrong password came, in seconds since 1970."""

    @property
    def user_names(self) -> tuple[str, ...]:
        """Return the names that can log in."""
        return tuple(user.name for user in self.users)


def new_keyring(
    *, community: str, user: str, password: str, cost: Cost | None = None
) -> tuple[Keyring, bytes, str]:
    """Make a key and wrap it for the first user and for the paper.

    Returns:
        The keyring, the key, and the recovery code to be printed.

    Raises:
        RulesBroken: the password is too short.
    """
    refuse(_check_password(password))
    key = secrets.token_bytes(KEY_BYTES)
    vault_id = new_id()
    code = new_recovery_code()
    cost = cost or Cost()
    keyring = Keyring(
        vault_id=vault_id,
        community=community,
        users=(_wrap(key, user, password, vault_id, cost),),
        recovery=_wrap(key, "", _digits(code), vault_id, cost),
    )
    return keyring, key, code


def unlock(keyring: Keyring, user: str, password: str) -> bytes:
    """Return the key.

    Raises:
        WrongPassword: there is no such user, or the password is another one.
    """
    for wrapped in keyring.users:
        if wrapped.name == user:
            key = _unwrap(wrapped, password, keyring.vault_id)
            if key is not None:
                return key
    raise WrongPassword


def unlock_with_code(keyring: Keyring, code: str) -> bytes:
    """Return the key. The code may be typed with or without its dashes and spaces.

    Raises:
        WrongRecoveryCode: it is not the one that was printed.
    """
    digits = _digits(code)
    if is_recovery_code(code):
        key = _unwrap(keyring.recovery, digits, keyring.vault_id)
        if key is not None:
            return key
    raise WrongRecoveryCode


def with_user(keyring: Keyring, key: bytes, user: str, password: str) -> Keyring:
    """Return the keyring with one more user.

    Raises:
        RulesBroken: the name is taken, or the password too short.
    """
    taken = [UserNameTaken(user)] if user in keyring.user_names else []
    refuse([*taken, *_check_password(password)])
    wrapped = _wrap(key, user, password, keyring.vault_id, keyring.recovery.cost)
    return replace(keyring, users=(*keyring.users, wrapped))


def with_password(keyring: Keyring, key: bytes, user: str, password: str) -> Keyring:
    """Return the keyring with another password for ``user``, and the count of failures cleared.

    Raises:
        RulesBroken: the password is too short.
    """
    refuse(_check_password(password))
    wrapped = _wrap(key, user, password, keyring.vault_id, keyring.recovery.cost)
    users = tuple(wrapped if each.name == user else each for each in keyring.users)
    return replace(keyring, users=users, failures=0)


def without_user(keyring: Keyring, user: str) -> Keyring:
    """Return the keyring without ``user``.

    Raises:
        RulesBroken: nobody would be left.
    """
    rest = tuple(each for each in keyring.users if each.name != user)
    refuse([] if rest else [LastUser()])
    return replace(keyring, users=rest)


def with_new_code(keyring: Keyring, key: bytes) -> tuple[Keyring, str]:
    """Return the keyring with another recovery code, and that code; the old paper is void."""
    code = new_recovery_code()
    wrapped = _wrap(key, "", _digits(code), keyring.vault_id, keyring.recovery.cost)
    return replace(keyring, recovery=wrapped), code


def keyring_path(vault: Path) -> Path:
    """Return where the keyring of a vault lies."""
    return vault.with_name(vault.name + ".keys")


def load(vault: Path) -> Keyring:
    """Read the keyring of the file ``vault``.

    Raises:
        KeyringDamaged: it is missing or cannot be read.
    """
    path = keyring_path(vault)
    try:
        return parse(path.read_bytes())
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise KeyringDamaged(type(error).__name__, file=path.name) from error


def save(vault: Path, keyring: Keyring) -> None:
    """Write the keyring of the file ``vault``, whole or not at all."""
    write_whole(keyring_path(vault), dump(keyring))


def dump(keyring: Keyring) -> bytes:
    """Return the keyring as it is kept in its file and in backups."""
    said = asdict(keyring)
    return json.dumps(
        {"format": _FORMAT, "check": _check_sum(said), **said}, ensure_ascii=False
    ).encode()


def parse(data: bytes) -> Keyring:
    """Read what ``dump`` wrote.

    Raises:
        ValueError, KeyError, TypeError: it is nothing of the kind.
    """
    read = json.loads(data)
    if not isinstance(read, dict) or read.pop("format") != _FORMAT:
        message = "unknown keyring format"
        raise ValueError(message)
    if read.pop("check") != _check_sum(read):
        # One wrong digit would look like a wrong password for ever.
        message = "damaged keyring"
        raise ValueError(message)
    read["users"] = tuple(_wrapped(each) for each in read["users"])
    read["recovery"] = _wrapped(read["recovery"])
    return Keyring(**read)


def try_password(
    vault: Path, user: str, password: str, *, clock: Callable[[], float] = time.time
) -> bytes:
    """Unlock the file's key as somebody at the keyboard does: wrong tries are counted and slow.

    Raises:
        WrongPassword: it is counted.
        TooManyTries: after several wrong ones, until the wait is over.
        KeyringDamaged: the keyring cannot be read.
        StoreProblem: a try could not be counted.
    """
    with disk_problems():
        return _try(vault, user, password, clock)


def _try(vault: Path, user: str, password: str, clock: Callable[[], float]) -> bytes:
    keyring = load(vault)
    now = int(clock())
    if keyring.failures and now < keyring.failed_at:
        # A clock that was set back must not lock anybody out for longer than the pause.
        keyring = replace(keyring, failed_at=now)
        save(vault, keyring)
    wait = _wait(keyring, now=now)
    if wait > 0:
        raise TooManyTries(failures=keyring.failures, seconds=wait)
    try:
        key = unlock(keyring, user, password)
    except WrongPassword:
        save(vault, replace(keyring, failures=keyring.failures + 1, failed_at=int(clock())))
        raise
    if keyring.failures:
        save(vault, replace(keyring, failures=0))
    return key


def new_recovery_code() -> str:
    """Return 40 random digits (132 bits) in groups of five, and a ninth group that checks them."""
    digits = "".join(secrets.choice("0123456789") for _ in range(40))
    return grouped(digits + _check_group(digits))


def grouped(digits: str) -> str:
    """Return the code as it is printed: groups of five with dashes."""
    return "-".join(digits[at : at + 5] for at in range(0, len(digits), 5))


def is_recovery_code(code: str) -> bool:
    """Tell whether the typed code is whole and its check group fits."""
    digits = _digits(code)
    return len(digits) == 45 and _check_group(digits[:40]) == digits[40:]  # noqa: PLR2004 - nine groups of five


def _check_group(digits: str) -> str:
    # 99991 is prime: any wrong digit and any two exchanged neighbours are noticed.
    return f"{int(digits) % 99991:05d}"


def _digits(code: str) -> str:
    plain = unicodedata.normalize("NFKC", code)
    return "".join(sign for sign in plain if sign.isascii() and sign.isdigit())


def _wait(keyring: Keyring, *, now: int) -> int:
    if keyring.failures < _FREE_TRIES:
        return 0
    pause = min(5 << min(keyring.failures - _FREE_TRIES, 8), _LONGEST_WAIT_S)
    return keyring.failed_at + pause - now


def _check_password(password: str) -> list[Finding]:
    return [] if len(password) >= PASSWORD_LEAST else [PasswordTooShort()]


def _check_sum(said: dict[str, Any]) -> str:
    plain = json.dumps(said, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()


def _wrapped(read: dict[str, Any]) -> Wrapped:
    return Wrapped(**{**read, "cost": Cost(**read["cost"])})


def _wrap(key: bytes, name: str, secret: str, vault_id: str, cost: Cost) -> Wrapped:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapping = AESGCM(_derive(secret, salt, cost))
    sealed = wrapping.encrypt(nonce, key, _bound_to(name, vault_id))
    return Wrapped(name=name, salt=salt.hex(), nonce=nonce.hex(), sealed=sealed.hex(), cost=cost)


def _unwrap(wrapped: Wrapped, secret: str, vault_id: str) -> bytes | None:
    wrapping = AESGCM(_derive(secret, bytes.fromhex(wrapped.salt), wrapped.cost))
    try:
        return wrapping.decrypt(
            bytes.fromhex(wrapped.nonce),
            bytes.fromhex(wrapped.sealed),
            _bound_to(wrapped.name, vault_id),
        )
    except InvalidTag:
        return None


def _derive(secret: str, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(
        # Full-width letters from an input method are the same password.
        unicodedata.normalize("NFKC", secret).encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _bound_to(name: str, vault_id: str) -> bytes:
    return f"shequ-key:{vault_id}:{name}".encode()
