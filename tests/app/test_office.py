"""The office of a real file: its templates, its people, its log."""

import pytest

from shequ_desktop.app.office import Office
from shequ_desktop.community.service import write_community
from shequ_desktop.community.values import FOUND_COMMUNITY, Community
from shequ_desktop.documents.templates import shipped_template, write_template
from shequ_desktop.kernel.paperwork import PaperTrail, Way
from shequ_desktop.notices.service import change_board, paper_log, save_template
from shequ_desktop.notices.values import CHANGE_BOARD, Board
from shequ_desktop.notices.values.operations import SAVE_TEMPLATE
from shequ_desktop.rooms import PAPERS
from shequ_desktop.storage.store import Store


@pytest.mark.parametrize("key", list(PAPERS))
def test_every_paper_of_the_house_has_a_shipped_template(store: Store, key: str) -> None:
    with store.reading() as reading:
        found = Office().template(reading, key)

    assert found.version == 0
    assert found.template == shipped_template(key)


def test_the_office_s_own_template_is_in_force_with_its_version(store: Store) -> None:
    kind = next(iter(PAPERS.values()))
    with store.transaction(SAVE_TEMPLATE) as tx:
        save_template(tx, kind, write_template(shipped_template(kind.key)))

    with store.reading() as reading:
        found = Office().template(reading, kind.key)

    assert (found.version, found.template.key) == (1, kind.key)


def test_whom_the_ledger_knows_is_asked_for(store: Store) -> None:
    with store.reading() as reading:
        known = Office().known_people(reading)

    assert known.today == reading.today
    assert dict(known.names) == {}


def test_the_telephones_of_the_office_and_of_its_board_may_be_published(store: Store) -> None:
    with store.transaction(FOUND_COMMUNITY) as tx:
        write_community(tx, Community(name="幸福里社区", code="320105011003", phone="025-55550100"))
    with store.transaction(CHANGE_BOARD) as tx:
        change_board(tx, Board(supervise_phone="13951700000"))

    with store.reading() as reading:
        known = Office().known_people(reading)

    assert {"025-55550100", "13951700000"} <= set(known.office_numbers)


def test_a_paper_that_left_is_written_down(store: Store) -> None:
    trail = PaperTrail(
        kind="households.card", title="户情卡", subject="h1", mask="whole", way=Way.WORD, pages=2
    )
    office = Office()

    with store.transaction(office.log_operation) as tx:
        office.log(tx, trail, snapshot="ab" * 32)

    with store.reading() as reading:
        (line,) = paper_log(reading)
    found = line.trail
    assert line.snapshot == "ab" * 32
    assert (found.kind, found.subject, found.mask, line.user) == (
        "households.card",
        "h1",
        "whole",
        "王敏",
    )
