"""Registering, editing cell by cell, the recycle bin, and what is said while typing."""

from dataclasses import replace
from datetime import date

import pytest
from support.families import DOOR, family, head_of, home_of, names_in, register
from support.vaults import A_CHANGE, dump

from shequ_desktop.households import service
from shequ_desktop.households.values import (
    CellEdit,
    CellNotUnderstood,
    HeadLeaves,
    HeadWithoutHeir,
    LedgerQuery,
    NameMissing,
    Person,
    PersonDraft,
    PersonId,
    Place,
    SameIdNumber,
    SameNameAndDoor,
)
from shequ_desktop.kernel.findings import Finding, RulesBroken
from shequ_desktop.storage.store import Store

NUMBER = "11010519491231002X"


def person(store: Store, person_id: PersonId) -> Person:
    with store.reading() as reading:
        return service.person(reading, person_id)


def edit(store: Store, *cells: tuple[PersonId, str, str]) -> int:
    with store.transaction(A_CHANGE) as tx:
        return service.edit_cells(
            tx, [CellEdit(person_id=who, field=field, text=text) for who, field, text in cells]
        )


def refused(store: Store, *cells: tuple[PersonId, str, str]) -> tuple[Finding, ...]:
    before = dump(store)
    with pytest.raises(RulesBroken) as told:
        edit(store, *cells)
    assert dump(store) == before, "all or nothing"
    return told.value.findings


# ---------------------------------------------------------------- registering


def test_everything_that_was_typed_is_kept(store: Store) -> None:
    draft = PersonDraft(
        full_name="王秀英",
        id_number=NUMBER,
        sex="2",
        birth_date=date(1949, 12, 31),
        phones=("13800138000", "028-86000000"),
        tags=("独居", "低保"),
        note="爱养花",
    )
    home, _ = family(store, "李桂兰")
    with store.transaction(A_CHANGE) as tx:
        made = service.register_person(tx, draft, home, relation_to_head="10")

    found = person(store, made)
    assert replace(found.draft, tags=tuple(sorted(found.draft.tags, reverse=True))) == draft
    assert found.household is not None
    assert found.household.id == home
    assert found.membership is not None
    assert found.membership.relation_to_head == "10"


def test_a_number_is_kept_in_one_spelling(store: Store) -> None:
    home, _ = family(store, "李桂兰")
    made = register(store, home, "王秀英", id_number="110105 19491231-002x", relation="10")

    assert person(store, made).draft.id_number == NUMBER


def test_a_second_card_of_one_number_is_noticed_while_typing(store: Store) -> None:
    home, _ = family(store, "李桂兰")
    known = register(store, home, "王秀英", id_number=NUMBER, sex="2", relation="10")
    draft = PersonDraft(full_name="王秀英", id_number=NUMBER.lower(), sex="2")

    with store.reading() as reading:
        found = service.check_draft(reading, draft, place=DOOR)
        itself = service.check_draft(reading, draft, place=DOOR, itself=known)

    assert set(found) == {
        SameIdNumber("王秀英", "幸福里3号楼2单元501室", known),
        SameNameAndDoor("王秀英", known),
    }
    assert itself == []


def test_a_warning_has_to_be_seen_and_a_missing_name_blocks(store: Store) -> None:
    home, _ = family(store, "王秀英")

    def add(draft: PersonDraft, *seen: Finding) -> PersonId:
        with store.transaction(A_CHANGE) as tx:
            return service.register_person(tx, draft, home, seen=seen)

    twin = PersonDraft(full_name="王秀英")
    with pytest.raises(RulesBroken) as told:
        add(twin)
    add(twin, *told.value.findings)
    with pytest.raises(RulesBroken) as nameless:
        add(PersonDraft(full_name=" "), NameMissing())

    assert names_in(store, home) == ["王秀英", "王秀英"]
    assert nameless.value.findings == (NameMissing(),)


def test_who_lies_in_the_bin_or_lives_elsewhere_is_no_namesake(store: Store) -> None:
    _, (_, child) = family(store, "王秀英", "王小明")
    family(store, "王小红", place=Place(building="3号楼", entrance="2单元", door_no="502"))
    with store.transaction(A_CHANGE) as tx:
        service.delete_people(tx, [child])

    with store.reading() as reading:
        for name in ("王小明", "王小红"):
            assert service.check_draft(reading, PersonDraft(full_name=name), place=DOOR) == []


# ---------------------------------------------------------------- cells


def test_cells_hold_what_typed_text_means(store: Store) -> None:
    _, (who,) = family(store, "王秀英")
    cells = {
        "full_name": " 李 桂兰 ",
        "sex": "女",
        "birth_date": "1949年12月31日",
        "id_number": NUMBER.lower(),
        "phones": "１３８００１３８０００",
        "political_status": "党员",
        "note": " 爱养花 ",
    }

    assert edit(store, *((who, field, text) for field, text in cells.items())) == len(cells)

    draft = person(store, who).draft
    assert (draft.full_name, draft.sex, draft.birth_date) == ("李桂兰", "2", date(1949, 12, 31))
    assert (draft.id_number, draft.phones, draft.note) == (NUMBER, ("13800138000",), "爱养花")
    assert draft.political_status == "01"


def test_empty_text_clears_a_cell(store: Store) -> None:
    home, _ = family(store, "李桂兰")
    who = register(
        store, home, "王秀英", sex="2", birth_date=date(1949, 12, 31), note="爱养花", relation="10"
    )

    edit(store, (who, "sex", ""), (who, "birth_date", " "), (who, "note", ""))

    draft = person(store, who).draft
    assert (draft.sex, draft.birth_date, draft.note) == ("0", None, "")


def test_one_cell_that_means_nothing_refuses_the_whole_paste_and_every_such_cell_is_named(
    store: Store,
) -> None:
    _, (one, two) = family(store, "王秀英", "王小明")

    found = refused(
        store,
        (one, "note", "好"),
        (one, "sex", "也许"),
        (two, "birth_date", "昨晚"),
        (two, "full_name", ""),
    )

    assert [type(each) for each in found] == [CellNotUnderstood, CellNotUnderstood, NameMissing]


@pytest.mark.parametrize(("field", "text"), [("full_name", "（张）"), ("birth_date", "2999-01-01")])
def test_what_a_form_would_refuse_a_cell_refuses_too(store: Store, field: str, text: str) -> None:
    _, (one,) = family(store, "王秀英")

    assert len(refused(store, (one, field, text))) == 1


def test_a_pasted_column_of_relations_may_name_another_head_in_any_order(store: Store) -> None:
    home, (one, two) = family(store, "王秀英", "王小明")

    for demoted, promoted in ((one, two), (two, one)):
        edit(
            store,
            (demoted, "relation_to_head", "配偶"),
            (promoted, "relation_to_head", "户主"),
        )
        assert home_of(store, home).members[0].person_id == promoted
        assert [m.relation_to_head for m in home_of(store, home).members] == ["02", "10"]


@pytest.mark.parametrize("text", ["子", "配偶", ""])
def test_a_head_cannot_be_made_something_else_while_nobody_follows(store: Store, text: str) -> None:
    _, (one, _) = family(store, "王秀英", "王小明")

    assert refused(store, (one, "relation_to_head", text)) == (HeadWithoutHeir("王秀英"),)


def test_who_has_left_cannot_be_made_head(store: Store) -> None:
    home, (_, child) = family(store, "王秀英", "王小明")
    with store.transaction(A_CHANGE) as tx:
        service.move_out(tx, home, (child,), on=tx.today)

    refused(store, (child, "relation_to_head", "户主"))

    assert head_of(store, home) == "王秀英"


# ---------------------------------------------------------------- tags


def test_a_tag_that_was_taken_away_is_gone_at_once_and_does_not_come_back(store: Store) -> None:
    home, (head,) = family(store, "王秀英")
    with store.transaction(A_CHANGE) as tx:
        service.set_tags(tx, head, ("独居", "低保"))
        tx.session.flush()
        tx.session.connection().exec_driver_sql("UPDATE person_tag SET from_on = '2020-01-01'")
    with store.transaction(A_CHANGE) as tx:
        service.set_tags(tx, head, ("低保",))

    draft = person(store, head).draft
    assert draft.tags == ("低保",)
    with store.transaction(A_CHANGE) as tx:
        service.edit_person(tx, head, draft)
    assert person(store, head).draft.tags == ("低保",)
    then = home_of(store, home, on=date(2026, 11, 21)).members[0]
    before = home_of(store, home, on=date(2019, 12, 31)).members[0]
    assert (set(then.tags), before.tags) == ({"独居", "低保"}, ())


def test_a_tag_of_one_day_never_was(store: Store) -> None:
    home, (head,) = family(store, "王秀英")
    for tags in (("独居",), ()):
        with store.transaction(A_CHANGE) as tx:
            service.set_tags(tx, head, tags)

    assert home_of(store, home, on=date(2026, 11, 22)).members[0].tags == ()


def test_a_cell_of_tags_is_read_with_any_comma() -> None:
    assert service.read_tags("独居、低保，爱养花;独居 / 爱养花") == service.read_tags(
        "独居|低保|爱养花"
    )
    assert service.read_tags("爱养花、爱养花") == ("爱养花",)
    assert service.read_tags(" 、 ") == ()


# ---------------------------------------------------------------- the bin


def count(store: Store, active: int) -> int:
    with store.reading() as reading:
        return len(service.line_numbers(reading, LedgerQuery(active=active)))


def test_who_lies_in_the_bin_is_in_no_list_but_its_own_and_comes_back_whole(store: Store) -> None:
    home, (_, child) = family(store, "王秀英", "王小明")
    before = person(store, child)
    with store.transaction(A_CHANGE) as tx:
        service.delete_people(tx, [child])
    assert names_in(store, home) == ["王秀英"]
    assert (count(store, 1), count(store, -1)) == (1, 1)
    assert person(store, child).deleted

    with store.transaction(A_CHANGE) as tx:
        service.restore_people(tx, [child])

    assert person(store, child) == before
    assert (count(store, 1), count(store, -1)) == (2, 0)


def test_a_head_is_not_deleted_while_others_stay(store: Store) -> None:
    home, (head, child) = family(store, "王秀英", "王小明")

    def delete(*people: PersonId) -> None:
        with store.transaction(A_CHANGE) as tx:
            service.delete_people(tx, list(people))

    with pytest.raises(RulesBroken) as told:
        delete(head)
    delete(head, child)

    assert told.value.findings == (HeadLeaves("王秀英"),)
    assert names_in(store, home) == []


def test_who_comes_out_of_the_bin_is_fitted_into_what_the_household_has_become(
    store: Store,
) -> None:
    home, (head, child) = family(store, "王秀英", "王小明")
    with store.transaction(A_CHANGE) as tx:
        service.delete_people(tx, [head, child])
    register(store, home, "李桂兰")
    with store.transaction(A_CHANGE) as tx:
        service.restore_people(tx, [child, head])

    assert head_of(store, home) == "李桂兰"
    assert len(home_of(store, home).members) == 3
    with store.transaction(A_CHANGE) as tx:
        service.delete_people(tx, [head])
        service.move_out(
            tx, home, tuple(m.person_id for m in service.household(tx, home).members), on=tx.today
        )
    with store.transaction(A_CHANGE) as tx:
        service.restore_people(tx, [head])
    assert names_in(store, home) == [], "the household had ended meanwhile"
    assert [each.full_name for each in home_of(store, home).earlier].count("王秀英") == 1


def test_who_looked_at_a_whole_number_is_noted(store: Store) -> None:
    home, _ = family(store, "李桂兰")
    who = register(store, home, "王秀英", id_number=NUMBER, relation="10")

    with store.transaction(A_CHANGE) as tx:
        shown = service.note_unmasking(tx, who, "补办老年证")

    with store.reading() as reading:
        noted = reading.rows("SELECT user, person_id, purpose FROM unmasked", tables=())
    assert shown == NUMBER
    assert [tuple(row) for row in noted] == [("王敏", bytes.fromhex(who), "补办老年证")]
    assert tx.tables_changed == {"unmasked"}
