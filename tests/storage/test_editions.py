"""A file of every edition that was ever given out opens, and holds what it held.

``tests/data/editions/NNNN.juwu`` is a small community of that edition, with invented
people; its password is that of all test vaults. A table that changes without a new
edition fails here first.
"""

import shutil
from pathlib import Path

import pytest
from support.vaults import PASSWORD, USER, Template, open_

from shequ_desktop.funds import service as funds
from shequ_desktop.households import service
from shequ_desktop.households.values import LedgerQuery
from shequ_desktop.meetings import service as meetings
from shequ_desktop.notices import service as board
from shequ_desktop.notices.values import NoticeQuery
from shequ_desktop.storage import keyring
from shequ_desktop.storage.engine import connect
from shequ_desktop.storage.migrations import EDITIONS, HEAD
from shequ_desktop.volunteers import service as volunteers

EDITIONS_KEPT = Path(__file__).parent.parent / "data" / "editions"


def brought_out(edition: str, folder: Path) -> Path:
    kept = EDITIONS_KEPT / f"{edition}.juwu"
    path = folder / kept.name
    shutil.copyfile(kept, path)
    shutil.copyfile(keyring.keyring_path(kept), keyring.keyring_path(path))
    return path


def layout(path: Path, key: bytes) -> set[tuple[str, str, str]]:
    connection = connect(path, key)
    try:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {(kind, name, " ".join(sql.split())) for kind, name, sql in rows}
    finally:
        connection.close()


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_file_of_the_edition_opens_with_its_people(edition: str, tmp_path: Path) -> None:
    path = brought_out(edition, tmp_path)
    vault = open_(path, keyring.unlock(keyring.load(path), USER, PASSWORD))

    with vault.store.reading() as reading:
        numbers = service.line_numbers(reading, LedgerQuery())
        people = [line.full_name for line in service.line_page(reading, numbers).values()]
        done = vault.store.history().undo
    vault.close()

    assert sorted(people) == ["欧阳淑珍", "王建国", "王秀英"]
    assert done is not None


def test_a_new_file_is_laid_out_like_one_of_the_newest_edition(
    template: Template, tmp_path: Path
) -> None:
    path = brought_out(HEAD, tmp_path)
    key = keyring.unlock(keyring.load(path), USER, PASSWORD)

    assert layout(template.path, template.key) == layout(path, key)


@pytest.mark.parametrize("edition", EDITIONS[:-1])
def test_an_upgraded_file_is_laid_out_like_a_new_one(
    edition: str, template: Template, tmp_path: Path
) -> None:
    path = brought_out(edition, tmp_path)
    key = keyring.unlock(keyring.load(path), USER, PASSWORD)

    open_(path, key).close()

    assert layout(path, key) == layout(template.path, template.key)


def test_a_file_of_the_second_edition_opens_with_its_board(tmp_path: Path) -> None:
    path = brought_out("0002", tmp_path)
    vault = open_(path, keyring.unlock(keyring.load(path), USER, PASSWORD))

    with vault.store.reading() as reading:
        [notice] = board.notices(reading, NoticeQuery())
        [photo] = [each for posting in notice.postings for each in posting.photos]
        jpeg = board.photo_content(reading, photo.id)
        [printed] = board.paper_log(reading)
        [version] = board.template_versions(reading, "notices.announcement")
        places = board.board(reading).places
    vault.close()

    assert notice.draft.content.values["total"] == 1_234_567
    assert [posting.place for posting in notice.postings] == list(places)
    assert notice.opinions == (1, 1, 1)
    assert jpeg.startswith(b"\xff\xd8\xff")
    assert printed.trail.subject == notice.id
    assert version.is_shipped


def test_a_file_of_the_third_edition_opens_with_its_rooms(tmp_path: Path) -> None:
    path = brought_out("0003", tmp_path)
    vault = open_(path, keyring.unlock(keyring.load(path), USER, PASSWORD))

    with vault.store.reading() as reading:
        [volunteer] = volunteers.volunteers(reading)
        [post] = volunteers.posts(reading)
        [voucher] = funds.vouchers(reading, 2026)
        [meeting] = meetings.meetings(reading)
        [proposal] = meetings.proposals(reading)
    vault.close()

    assert (volunteer.minutes, volunteer.posts) == (120, ("楼道维护",))
    assert [claim.volunteer_name for claim in post.claims] == ["欧阳淑珍"]
    assert voucher.draft.amount_fen == 12_345
    assert meeting.draft.title == "第一次居民代表会议"
    assert proposal.draft.title == "加装楼道灯"
