"""Papers of resolutions, proposals and those in office, of few and of many."""

from dataclasses import replace
from datetime import date

import pytest
from support.meeting_papers import COUNTS, once_each, pages_of, paper_of, said_on, texts_of, written

from shequ_desktop.documents.kinds import Content, PaperKind, Value
from shequ_desktop.documents.linting import lint
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.meetings.documents.decisions import EXECUTION, OBJECTION, RESOLUTION
from shequ_desktop.meetings.documents.decisions import PAPERS as OF_DECISIONS
from shequ_desktop.meetings.documents.proposals import PAPERS as OF_PROPOSALS
from shequ_desktop.meetings.documents.proposals import PROPOSAL, STEPS, SUPERVISION
from shequ_desktop.meetings.documents.rosters import CARD, PUBLIC_ROSTER, ROSTER
from shequ_desktop.meetings.documents.rosters import PAPERS as OF_ROSTERS

OURS = (*OF_DECISIONS, *OF_PROPOSALS, *OF_ROSTERS)
LISTED = ((EXECUTION, "body"), (PROPOSAL, "name"), (STEPS, "opinion"), (SUPERVISION, "step"))


def changed(kind: PaperKind, **values: Value) -> Content:
    return replace(kind.sample, values={**kind.sample.values, **values})


def filled(kind: PaperKind, key: str, count: int) -> Content:
    (listed,) = kind.lists
    rows = [{**kind.sample.lists[listed.key][0], key: f"条目{at:03}"} for at in range(1, count + 1)]
    return replace(kind.sample, lists={listed.key: rows})


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.key)
def test_every_paper_has_a_sound_template(kind: PaperKind) -> None:
    assert shipped_template(kind.key).oddities == ()
    assert lint(shipped_template(kind.key), kind) == ()


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize(
    ("kind", "key"),
    [*LISTED, (ROSTER, "name"), (PUBLIC_ROSTER, "name")],
    ids=lambda each: each.key if isinstance(each, PaperKind) else each,
)
def test_each_entry_stands_whole_on_one_page(kind: PaperKind, key: str, count: int) -> None:
    paper = paper_of(kind, filled(kind, key, count))
    names = [f"条目{at:03}" for at in range(1, count + 1)]

    pages = pages_of(paper)

    once_each(pages, names)
    head = "主持人" if kind is STEPS else "序号"
    assert all(head in said_on(page) for page in pages if "条目" in said_on(page))
    in_word = written(paper)
    assert all(name in in_word for name in names)


@pytest.mark.parametrize("count", COUNTS)
def test_everybody_gets_a_card(count: int) -> None:
    pages = texts_of(paper_of(CARD, filled(CARD, "name", count)))

    once_each(pages, [f"条目{at:03}" for at in range(1, count + 1)])


def test_the_public_roster_hides_telephones_and_doors() -> None:
    (inside,) = pages_of(paper_of(ROSTER, ROSTER.sample))
    (public,) = pages_of(paper_of(PUBLIC_ROSTER, PUBLIC_ROSTER.sample))

    assert "13905550123" in said_on(inside)
    assert "139****0123" in said_on(public)
    assert "13905550123" not in said_on(public)
    assert "单元" not in said_on(public)


def test_a_resolution_tells_its_quorum_its_votes_and_how_long_it_is_posted() -> None:
    words = "".join(texts_of(paper_of(RESOLUTION, changed(RESOLUTION, against=0, abstain=0))))

    assert "会议应到45人，实到38人，达到全体组成人员的三分之二以上" in words
    assert "赞成35票，反对0票，弃权0票" in words
    assert "自2026年11月21日至2026年12月6日公布。" in words


def test_the_sample_is_posted_for_fifteen_days_at_least() -> None:
    start, end = (RESOLUTION.sample.values[key] for key in ("posted_from", "posted_until"))

    assert isinstance(start, date)
    assert isinstance(end, date)
    assert (end - start).days >= 15


def test_an_objection_names_who_brought_it_and_leaves_room_to_write() -> None:
    words = "".join(texts_of(paper_of(OBJECTION, changed(OBJECTION, number=""))))

    assert "赵秀兰" in words
    assert "不得张贴" in words
    assert "编号：________" in words
