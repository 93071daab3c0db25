"""Backups that make themselves, and what the header says of them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from support.program import make_community

from shequ_desktop.app.opening import Opened
from shequ_desktop.app.places import Places
from shequ_desktop.app.safeguard import VaultSafeguard, chip
from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.progress import NoProgress
from shequ_desktop.kernel.safeguard import Safeguard
from shequ_desktop.storage.backup import backups_in

SUNDAY = date(2026, 11, 22)


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def opened(places: Places) -> Iterator[Opened]:
    _, opened = make_community(places)
    yield opened
    opened.vault.close()


@pytest.mark.parametrize(
    ("last", "away", "text", "level"),
    [
        (None, None, "还没有备份", "error"),
        (date(2026, 11, 22), date(2026, 11, 20), "今天已备份", "ok"),
        (date(2026, 11, 21), date(2026, 11, 20), "昨天已备份", "ok"),
        (date(2026, 11, 20), date(2026, 11, 20), "2 天未备份", "warn"),
        (date(2026, 11, 15), date(2026, 11, 20), "7 天未备份", "error"),
        (date(2026, 11, 22), None, "从未备份到U盘", "warn"),
        (date(2026, 11, 22), date(2026, 10, 1), "U盘备份已过 52 天", "warn"),
    ],
)
def test_what_the_header_says(last: date | None, away: date | None, text: str, level: str) -> None:
    said = chip(last, away, SUNDAY)

    assert (said.text, said.level) == (text, level)


def test_before_something_large_a_verified_backup_lies_beside_the_file(opened: Opened) -> None:
    safeguard: Safeguard = VaultSafeguard(opened.vault, user="王敏", now=Clock())
    nothing_yet = safeguard.recent()

    safeguard.before("导入前")

    (made,) = backups_in(opened.vault.path.parent / "幸福里社区-备份")
    assert nothing_yet is None
    assert (made.manifest.reason, made.manifest.user) == ("导入前", "王敏")
    assert safeguard.recent() == made.manifest.made


def test_without_a_backup_the_large_change_must_not_begin(opened: Opened) -> None:
    safeguard = VaultSafeguard(opened.vault, user="王敏")
    safeguard.folder.write_text("a file stands where the folder should be")

    with pytest.raises(Problem):
        safeguard.before("导入前")


def test_the_day_has_one_backup_and_the_next_day_another(opened: Opened) -> None:
    clock = Clock()
    safeguard = VaultSafeguard(opened.vault, user="王敏", now=clock)

    first = safeguard.daily(NoProgress())
    again = safeguard.daily(NoProgress())
    clock.at = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    next_day = safeguard.daily(NoProgress())

    assert [len(daily.made) for daily in (first, again, next_day)] == [1, 0, 1]
    assert len(safeguard.backups()) == 2


def test_a_second_folder_gets_the_day_s_backup_too(opened: Opened, tmp_path: Path) -> None:
    second = tmp_path / "share"
    safeguard = VaultSafeguard(opened.vault, user="王敏", second_folder=lambda: second, now=Clock())

    safeguard.daily(NoProgress())

    assert len(backups_in(second)) == 1
    assert {each.path.parent for each in safeguard.backups()} == {second, safeguard.folder}


def test_a_second_folder_that_is_not_there_does_not_cost_the_first_backup(
    opened: Opened, tmp_path: Path
) -> None:
    unplugged = tmp_path / "stick"
    unplugged.write_text("no folder")
    safeguard = VaultSafeguard(opened.vault, user="王敏", second_folder=lambda: unplugged)

    daily = safeguard.daily(NoProgress())

    assert len(daily.made) == 1
    assert daily.not_kept is not None


def test_old_backups_go_only_after_a_new_one_is_there(opened: Opened) -> None:
    clock = Clock()
    safeguard = VaultSafeguard(opened.vault, user="王敏", now=clock)
    clock.at = datetime(2025, 1, 1, 4, 0, tzinfo=UTC)
    safeguard.before("导入前")
    clock.at = datetime(2025, 1, 1, 5, 0, tzinfo=UTC)
    safeguard.before("导入前")
    both = len(safeguard.backups())
    clock.at = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)

    safeguard.before("导入前")

    assert both == 2
    assert [each.manifest.made_at[:13] for each in safeguard.backups()] == [
        "2026-11-22T04",
        "2025-01-01T05",
    ]
