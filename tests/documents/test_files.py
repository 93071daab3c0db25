"""Files are whole or not there, and the reason why not is a sentence."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.users import bound_by_permissions

from shequ_desktop.documents.files import (
    DiskFailed,
    DiskFull,
    FileInUse,
    FileNameRefused,
    FileProblem,
    FileProtected,
    FolderGone,
    file_problem,
    replacing,
    write_file,
)


def test_a_new_file_takes_the_place_of_the_old_one_and_leaves_nothing_beside_it(
    tmp_path: Path,
) -> None:
    target = tmp_path / "户情卡.pdf"
    target.write_bytes(b"old and longer")

    write_file(target, b"new")

    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_when_writing_breaks_off_the_old_file_is_still_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def write_half() -> None:
        with replacing(target) as draft:
            draft.write_bytes(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()

    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderGone):
        write_file(tmp_path / "U盘" / "a.pdf", b"x")


def test_a_name_that_is_a_folder_s_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()

    with pytest.raises(FileNameRefused):
        write_file(tmp_path / "a.pdf", b"x")


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNameRefused):
        write_file(tmp_path / ("长" * 200 + ".pdf"), b"x")


@pytest.mark.skipif(os.name == "nt", reason="folders are protected in other ways there")
def test_a_place_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    code = (
        "import sys; from pathlib import Path\n"
        "from shequ_desktop.documents.files import FileProtected, write_file\n"
        "try: write_file(Path(sys.argv[1]), b'x')\n"
        "except FileProtected: print('told')"
    )

    done = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [*bound_by_permissions(), sys.executable, "-c", code, str(tmp_path / "a.pdf")],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parent.parent.parent / "src",
        text=True,
    )

    assert done.stdout.strip() == "told"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EROFS, FileProtected),
        (errno.EBUSY, FileInUse),
        (errno.EIO, DiskFailed),
        (99999, DiskFailed),
    ],
)
def test_what_the_system_says_becomes_a_sentence(
    tmp_path: Path, code: int, told: type[FileProblem]
) -> None:
    assert type(file_problem(OSError(code, "said"), tmp_path / "a")) is told


def test_windows_denies_access_to_a_file_that_is_open_in_wps(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    denied = PermissionError(errno.EACCES, "denied")
    sharing = PermissionError(errno.EACCES, "denied")
    denied.winerror, sharing.winerror = 5, 32  # type: ignore[attr-defined] # as on Windows

    assert type(file_problem(sharing, target)) is FileInUse
    assert type(file_problem(denied, target)) is FileInUse
    assert type(file_problem(denied, tmp_path / "none.pdf")) is FileProtected
