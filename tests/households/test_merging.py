"""Two records of one person, made one and taken apart again."""

from datetime import date

import pytest
from support.families import family, head_of, home_of, names_in, register
from support.vaults import A_CHANGE, dump, lines, lines_made_anew

from shequ_desktop.households import service
from shequ_desktop.households.values import (
    MERGE_PEOPLE,
    UNMERGE_PEOPLE,
    CellEdit,
    LedgerQuery,
    NotMerged,
    OneHasDied,
    PersonId,
    Place,
    RecordGone,
    SamePerson,
)
from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.storage.store import Store

NEXT_DOOR = Place(building="3号楼", entrance="2单元", door_no="502")


def merge(store: Store, kept: PersonId, other: PersonId, *fields: str) -> None:
    with store.transaction(MERGE_PEOPLE) as tx:
        service.merge_people(tx, kept, other, from_other=fields)


def unmerge(store: Store, other: PersonId) -> None:
    with store.transaction(UNMERGE_PEOPLE) as tx:
        service.unmerge_people(tx, other)


def refused(store: Store, kept: PersonId, other: PersonId) -> tuple[Finding, ...]:
    with pytest.raises(RulesBroken) as told:
        merge(store, kept, other)
    return told.value.findings


def test_the_kept_record_takes_what_was_chosen_and_the_other_leaves_every_list(
    store: Store,
) -> None:
    home, _ = family(store, "王秀英")
    one = register(store, home, "王小明", relation="20", phones=("13800138000",), tags=("独居",))
    two = register(store, home, "王晓明", relation="20", note="在外地", tags=("独居", "低保"))
    with store.reading() as reading:
        differing = {name for name, *_ in service.differences(reading, one, two)}
    assert differing == {"full_name", "phones", "note"}

    merge(store, one, two, "note")

    with store.reading() as reading:
        found = service.person(reading, one)
        assert service.merged_records(reading, one) == [two]
        assert service.line_of(reading, two) is None
        assert len(service.line_numbers(reading, LedgerQuery())) == 2
    assert found.draft.full_name == "王小明"
    assert (found.draft.note, found.draft.phones) == ("在外地", ("13800138000",))
    assert sorted(found.draft.tags) == ["低保", "独居"]
    assert names_in(store, home) == ["王秀英", "王小明"]


def test_taking_a_merge_apart_gives_both_back_what_they_had(store: Store) -> None:
    home, (one,) = family(store, "王秀英")
    two = register(store, home, "王秀瑛", relation="10", note="在外地", tags=("低保",))
    before = dump(store)
    merge(store, one, two, "note", "full_name")
    assert dump(store) != before

    unmerge(store, two)

    assert dump(store) == before
    assert lines(store) == lines_made_anew(store)


def test_what_was_changed_since_stays_when_a_merge_is_taken_apart(store: Store) -> None:
    home, (one,) = family(store, "王秀英")
    two = register(store, home, "王秀瑛", relation="10", note="在外地")
    merge(store, one, two, "note", "full_name")
    with store.transaction(A_CHANGE) as tx:
        service.edit_cells(tx, [CellEdit(person_id=one, field="note", text="回来了")])

    unmerge(store, two)

    with store.reading() as reading:
        drafts = [service.person(reading, each).draft for each in (one, two)]
    assert [(each.full_name, each.note) for each in drafts] == [
        ("王秀英", "回来了"),
        ("王秀瑛", "在外地"),
    ]


def test_a_merge_is_undone_redone_and_taken_apart_once(store: Store) -> None:
    home, (one,) = family(store, "王秀英")
    two = register(store, home, "王秀瑛", relation="10")
    before = dump(store)
    merge(store, one, two)
    store.undo()
    assert dump(store) == before
    with pytest.raises(RulesBroken) as told:
        unmerge(store, two)
    assert told.value.findings == (NotMerged(),)
    store.redo()

    unmerge(store, two)

    assert dump(store) == before


@pytest.mark.parametrize("head_is_kept", [True, False])
def test_a_household_keeps_its_head_when_two_of_its_records_become_one(
    store: Store, *, head_is_kept: bool
) -> None:
    home, (head, child, _) = family(store, "王秀英", "王秀瑛", "王小明")

    merge(store, *((head, child) if head_is_kept else (child, head)))

    assert head_of(store, home) == ("王秀英" if head_is_kept else "王秀瑛")
    assert len(home_of(store, home).members) == 2


def test_the_kept_record_takes_over_homes_in_which_it_is_not(store: Store) -> None:
    _, (one,) = family(store, "王秀英")
    elsewhere, (two, _) = family(store, "王秀英", "王小明", place=NEXT_DOOR)

    merge(store, one, two)

    assert head_of(store, elsewhere) == "王秀英"
    assert home_of(store, elsewhere).members[0].person_id == one


def test_records_that_are_one_gone_or_half_dead_are_not_merged(store: Store) -> None:
    home, (one, two, three) = family(store, "王秀英", "王秀瑛", "王小明")
    assert refused(store, one, one) == (SamePerson(),)
    merge(store, one, two)
    assert refused(store, two, one) == (RecordGone(),)
    assert refused(store, three, two) == (RecordGone(),)
    with store.transaction(A_CHANGE) as tx:
        service.record_death(tx, three, on=date(2026, 11, 1))

    assert refused(store, one, three) == refused(store, three, one) == (OneHasDied(),)
    assert head_of(store, home) == "王秀英"
