"""What the room offers to the search box and the first page, and the names it knows."""

from datetime import date

import pytest
from support.volunteering import Served, look, served, written

from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service


@pytest.fixture
def people(store: Store) -> Served:
    return served(store)


@pytest.mark.parametrize(("words", "titles"), [("wq", ["王强"]), ("花园", ["花园清洁"])])
@pytest.mark.usefixtures("people")
def test_people_are_found_by_initials_and_posts_by_their_words(
    store: Store, words: str, titles: list[str]
) -> None:
    assert [hit.title for hit in look(store, service.find, words)] == titles


def test_a_hit_leads_to_the_volunteer(store: Store, people: Served) -> None:
    [hit] = look(store, service.find, "李国强")

    assert hit.key == f"people:{people.li}"


@pytest.mark.usefixtures("people")
def test_nothing_typed_finds_nothing(store: Store) -> None:
    assert look(store, service.find, " ") == []


def test_the_first_page_tells_what_waits(store: Store, people: Served) -> None:
    written(store, people.wang, people.reading, date(2026, 11, 14), confirmed=False)

    found = {fact.title: fact.value for fact in look(store, service.facts)}

    assert found == {
        "志愿者": "2",
        "志愿岗位缺人": "2",
        "认领待确认": "1",
        "时长待确认": "1",
    }


def test_an_office_without_volunteers_is_told_only_that(store: Store) -> None:
    assert [fact.value for fact in look(store, service.facts)] == ["0"]
