"""One key, several passwords, one paper; mistakes cost time and never data."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.families import family
from support.vaults import CHEAP, PASSWORD, USER, Template, copy_of, dump, open_

from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.storage import keyring
from shequ_desktop.storage.keyring import (
    KeyringDamaged,
    LastUser,
    PasswordTooShort,
    TooManyTries,
    UserNameTaken,
    WrongPassword,
    WrongRecoveryCode,
)


class Clock:
    def __init__(self) -> None:
        self.seconds = 1_800_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def path(template: Template, tmp_path: Path) -> Path:
    return copy_of(template, tmp_path / "vault")


def wrong(path: Path, clock: Clock) -> None:
    with pytest.raises(WrongPassword):
        keyring.try_password(path, USER, "battery staple", clock=clock)


def test_the_password_opens_the_file(path: Path, template: Template) -> None:
    assert keyring.try_password(path, USER, PASSWORD) == template.key


def test_a_password_from_an_input_method_in_full_width_is_the_same(
    path: Path, template: Template
) -> None:
    wide = "".join(chr(ord(sign) + 0xFEE0) if sign != " " else "\u3000" for sign in PASSWORD)

    assert keyring.try_password(path, USER, wide) == template.key


def test_neither_another_user_nor_a_part_of_the_password_opens_it(path: Path) -> None:
    for user, password in ((USER, PASSWORD[:-1]), ("李强", PASSWORD), ("", PASSWORD), (USER, "")):
        with pytest.raises(WrongPassword):
            keyring.unlock(keyring.load(path), user, password)


def test_wrong_passwords_are_counted_and_become_slow(path: Path, template: Template) -> None:
    clock = Clock()
    for _ in range(4):
        wrong(path, clock)

    waits = []
    for _ in range(9):
        with pytest.raises(TooManyTries) as told:
            keyring.try_password(path, USER, PASSWORD, clock=clock)
        waits.append(told.value.blanks["seconds"])
        assert "没有受到影响" in told.value.told()
        clock.seconds += float(str(told.value.blanks["seconds"]))
        wrong(path, clock)

    assert waits == [5, 10, 20, 40, 80, 160, 300, 300, 300]
    clock.seconds += 300
    assert keyring.try_password(path, USER, PASSWORD, clock=clock) == template.key
    assert keyring.load(path).failures == 0


def test_the_count_outlives_the_program(path: Path) -> None:
    clock = Clock()
    for tries in range(1, 5):
        wrong(path, clock)
        assert keyring.load(path).failures == tries


def test_a_clock_that_was_set_back_locks_nobody_out_for_long(
    path: Path, template: Template
) -> None:
    clock = Clock()
    for _ in range(4):
        wrong(path, clock)
    clock.seconds -= 400 * 86_400

    with pytest.raises(TooManyTries):
        keyring.try_password(path, USER, PASSWORD, clock=clock)
    clock.seconds += 5

    assert keyring.try_password(path, USER, PASSWORD, clock=clock) == template.key


def test_wrong_passwords_never_destroy_anything(path: Path, template: Template) -> None:
    clock = Clock()
    before = path.read_bytes()
    for _ in range(60):
        clock.seconds += 301
        wrong(path, clock)

    clock.seconds += 301
    assert path.read_bytes() == before
    assert keyring.try_password(path, USER, PASSWORD, clock=clock) == template.key


# ---------------------------------------------------------------- the paper


def wide(text: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) for sign in text)


def test_the_code_may_be_typed_in_many_ways(path: Path, template: Template) -> None:
    ring = keyring.load(path)
    plain = template.code.replace("-", "")
    for typed in (template.code, plain, f" {template.code.replace('-', ' ')}\n", wide(plain)):
        assert keyring.unlock_with_code(ring, typed) == template.key
        assert keyring.is_recovery_code(typed)


def test_the_code_is_nine_groups_of_five(template: Template) -> None:
    assert [len(group) for group in template.code.split("-")] == [5] * 9


@settings(max_examples=200, deadline=None)
@given(at=st.integers(0, 44), by=st.integers(1, 9))
def test_any_single_wrong_digit_is_noticed_without_trying_it(at: int, by: int) -> None:
    digits = keyring.new_recovery_code().replace("-", "")
    wrong = digits[:at] + str((int(digits[at]) + by) % 10) + digits[at + 1 :]

    assert not keyring.is_recovery_code(wrong)


@settings(max_examples=200, deadline=None)
@given(at=st.integers(0, 43))
def test_any_two_exchanged_neighbours_are_noticed(at: int) -> None:
    digits = keyring.new_recovery_code().replace("-", "")
    wrong = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]

    assert wrong == digits or not keyring.is_recovery_code(wrong)


def test_a_code_of_another_file_or_a_part_of_one_is_refused(path: Path, template: Template) -> None:
    ring = keyring.load(path)
    for typed in (
        keyring.new_recovery_code(),
        template.code[:-1],
        template.code + "0",
        "",
        "恢复码",
    ):
        with pytest.raises(WrongRecoveryCode):
            keyring.unlock_with_code(ring, typed)


def test_a_new_code_voids_the_old_paper(path: Path, template: Template) -> None:
    ring, code = keyring.with_new_code(keyring.load(path), template.key)

    assert keyring.unlock_with_code(ring, code) == template.key
    with pytest.raises(WrongRecoveryCode):
        keyring.unlock_with_code(ring, template.code)


def test_a_forgotten_password_is_replaced_with_the_paper(path: Path, template: Template) -> None:
    key = keyring.unlock_with_code(keyring.load(path), template.code)
    keyring.save(path, keyring.with_password(keyring.load(path), key, USER, "new and longer"))

    assert keyring.try_password(path, USER, "new and longer") == template.key


# ---------------------------------------------------------------- users


def test_several_users_open_one_file_each_with_a_password_of_their_own(
    path: Path, template: Template
) -> None:
    ring = keyring.with_user(keyring.load(path), template.key, "李强", "another one")
    keyring.save(path, ring)

    assert keyring.load(path).user_names == (USER, "李强")
    assert keyring.try_password(path, "李强", "another one") == template.key
    assert keyring.try_password(path, USER, PASSWORD) == template.key
    wrong(path, Clock())


def test_a_name_is_given_once_and_passwords_have_eight_characters(
    path: Path, template: Template
) -> None:
    ring = keyring.load(path)

    with pytest.raises(RulesBroken) as taken:
        keyring.with_user(ring, template.key, USER, "short")
    with pytest.raises(RulesBroken) as short:
        keyring.with_password(ring, template.key, USER, "1234567")

    assert taken.value.findings == (UserNameTaken(USER), PasswordTooShort())
    assert short.value.findings == (PasswordTooShort(),)


def test_users_can_go_but_not_all_of_them(path: Path, template: Template) -> None:
    ring = keyring.with_user(keyring.load(path), template.key, "李强", "another one")
    ring = keyring.without_user(ring, USER)

    with pytest.raises(WrongPassword):
        keyring.unlock(ring, USER, PASSWORD)
    with pytest.raises(RulesBroken) as refused:
        keyring.without_user(ring, "李强")
    assert refused.value.findings == (LastUser(),)


def test_another_password_keeps_the_data(path: Path, template: Template) -> None:
    vault = open_(path, template.key)
    family(vault.store, "王秀英")
    before = dump(vault.store)
    vault.close()
    keyring.save(
        path, keyring.with_password(keyring.load(path), template.key, USER, "new and longer")
    )

    with pytest.raises(WrongPassword):
        keyring.try_password(path, USER, PASSWORD)
    vault = open_(path, keyring.try_password(path, USER, "new and longer"))
    assert dump(vault.store) == before
    vault.close()


def test_keys_wrapped_for_one_user_or_file_open_under_no_other_name(
    path: Path, template: Template
) -> None:
    ring = keyring.load(path)
    stolen = replace(ring, users=(replace(ring.users[0], name="李强"),))
    moved = replace(ring, vault_id="0" * 32)

    for forged, user in ((stolen, "李强"), (moved, USER)):
        with pytest.raises(WrongPassword):
            keyring.unlock(forged, user, PASSWORD)
    assert template.key.hex() not in keyring.dump(ring).decode()


# ---------------------------------------------------------------- the file


def test_a_real_password_costs_a_fraction_of_a_second_and_much_memory() -> None:
    cost = keyring.Cost()

    assert cost.memory_kib * cost.passes >= 256 * 1024
    assert cost != CHEAP


def test_a_missing_keyring_is_told(path: Path) -> None:
    keyring.keyring_path(path).unlink()

    with pytest.raises(KeyringDamaged) as told:
        keyring.try_password(path, USER, PASSWORD)

    assert "幸福里.juwu.keys" in told.value.told()


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 700, b"5", b"[]", b"{}", b"null", b'"keys"', b'{"format": 2}', b"\xff\xfe{"],
    ids=repr,
)
def test_a_keyring_that_is_none_is_told(path: Path, content: bytes) -> None:
    keyring.keyring_path(path).write_bytes(content)

    with pytest.raises(KeyringDamaged):
        keyring.load(path)


def test_any_damage_to_the_keyring_is_told_and_is_no_wrong_password(path: Path) -> None:
    file = keyring.keyring_path(path)
    whole = file.read_bytes()
    for at in range(0, len(whole), 3):
        damaged = bytearray(whole)
        damaged[at] ^= 1
        file.write_bytes(damaged)
        with pytest.raises(KeyringDamaged):
            keyring.load(path)
    for length in range(0, len(whole), 50):
        file.write_bytes(whole[:length])
        with pytest.raises(KeyringDamaged):
            keyring.load(path)


def test_a_keyring_is_written_whole_or_not_at_all(path: Path) -> None:
    ring = keyring.load(path)
    keyring.save(path, ring)

    assert keyring.load(path) == ring
    assert {each.name for each in path.parent.iterdir()} == {path.name, f"{path.name}.keys"}
    assert json.loads(keyring.keyring_path(path).read_bytes())["community"] == "幸福里社区"
