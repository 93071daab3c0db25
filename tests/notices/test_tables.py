"""Papers of lists, made of their invented samples."""

from dataclasses import replace

import pytest

from shequ_desktop.documents import paper
from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.notices.documents.tables import CATALOGUE, POSTS, TABLES


def made(kind: PaperKind) -> paper.Paper:
    return compose(kind, shipped_template(kind.key), kind.sample)


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.key)
def test_a_sample_knows_only_the_facts_of_its_paper(kind: PaperKind) -> None:
    assert kind.sample.values.keys() <= {field.key for field in kind.fields}
    assert kind.sample.lists.keys() == {each.key for each in kind.lists}
    for each in kind.lists:
        keys = {field.key for field in each.fields}
        assert all(row.keys() <= keys for row in kind.sample.lists[each.key])


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.key)
def test_a_paper_without_any_fact_is_refused_if_it_needs_some(kind: PaperKind) -> None:
    empty = replace(kind.sample, values={}, lists={})
    if any(field.required for field in kind.fields):
        with pytest.raises(RulesBroken):
            compose(kind, shipped_template(kind.key), empty)
    else:
        assert compose(kind, shipped_template(kind.key), empty).blocks


def test_the_posts_show_masked_names_and_empty_places() -> None:
    (cards,) = (block for block in made(POSTS).blocks if isinstance(block, paper.Cards))

    assert cards.cards[0].names == ("张*国", "李*兰", "周*胜", "陈*")
    assert [card.vacant for card in cards.cards] == [2, 4, 3, 4, 0, 1, 2, 0]


def test_names_on_the_cards_of_posts_are_told_apart_over_the_whole_board() -> None:
    (cards,) = (
        block
        for block in compose(POSTS, shipped_template(POSTS.key), _claimed()).blocks
        if isinstance(block, paper.Cards)
    )

    assert [card.names for card in cards.cards] == [
        ("王*国（甲）", "李*兰"),
        ("王*国（乙）", "王*国（甲）"),
    ]


def _claimed() -> Content:
    """Return two posts; 王建国 has claimed both."""
    first, second, *_ = POSTS.sample.lists["posts"]
    rows = ({**first, "names": "王建国、李玉兰"}, {**second, "names": "王立国、王建国"})
    return replace(POSTS.sample, lists={"posts": rows})


def test_the_catalogue_has_a_row_for_each_item() -> None:
    (table,) = (block for block in made(CATALOGUE).blocks if isinstance(block, paper.Table))
    rows = [row for row in table.rows if row.role is paper.RowRole.BODY]

    assert len(rows) == len(CATALOGUE.sample.lists["items"]) == 7
