"""Notices, resolutions and letters: what stands on the paper, and what must not."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.fonts import GlyphsMissing
from shequ_desktop.documents.kinds import Content, PaperKind, Value
from shequ_desktop.documents.leaks import KnownPeople, find_leaks
from shequ_desktop.documents.linting import lint
from shequ_desktop.documents.masking import PUBLIC
from shequ_desktop.documents.pdf import extract_text
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.documents.typesetting import Pdf, usual_press
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.notices.documents.texts import (
    ANNOUNCEMENT,
    CONTACT_CARD,
    OBJECTION_REPLY,
    OFFICIAL,
    RESOLUTION,
    TEXTS,
)

KNOWN = KnownPeople(
    today=date(2026, 11, 22),
    names={"赵秀兰": False, "王建国": False, "王卫国": True},
    phones=("13800138000",),
    office_numbers=("025-55550123",),
)
POSTED = [kind for kind in TEXTS if shipped_template(kind.key).mask == PUBLIC]


def printed(kind: PaperKind, content: Content | None = None) -> Pdf:
    template = shipped_template(kind.key)
    return set_paper(compose(kind, template, content or kind.sample), usual_press())


def said(kind: PaperKind, content: Content | None = None) -> str:
    """Return what stands on the paper, without spaces and ends of lines."""
    return "".join("".join(extract_text(printed(kind, content).content)).split())


def changed(kind: PaperKind, values: Mapping[str, Value]) -> Content:
    return replace(kind.sample, values={**kind.sample.values, **values})


@pytest.mark.parametrize("kind", TEXTS, ids=lambda kind: kind.key)
def test_every_paper_has_a_sound_template_and_can_be_set_with_its_sample(kind: PaperKind) -> None:
    assert kind.by_hand
    assert lint(shipped_template(kind.key), kind) == ()

    pdf = printed(kind)

    assert pdf.pages == (2 if kind is RESOLUTION else 1)
    assert not any(isinstance(warning, GlyphsMissing) for warning in pdf.warnings)


@pytest.mark.parametrize("kind", TEXTS, ids=lambda kind: kind.key)
def test_every_paper_names_its_issuer_and_a_number_to_call(kind: PaperKind) -> None:
    words = said(kind)

    assert "幸福里社区居民委员会" in words
    assert "025-55550123" in words


@pytest.mark.parametrize("kind", POSTED, ids=lambda kind: kind.key)
def test_a_posted_paper_tells_nothing_of_residents(kind: PaperKind) -> None:
    assert find_leaks(printed(kind).content, "pdf", KNOWN) == ()


def test_a_paper_that_names_residents_says_that_it_is_not_for_the_board() -> None:
    assert OBJECTION_REPLY not in POSTED
    words = said(OBJECTION_REPLY)

    assert "赵秀兰" in words
    assert "不得张贴" in words


def test_a_number_typed_into_a_notice_is_found_in_the_finished_file() -> None:
    told = changed(ANNOUNCEMENT, {"body": "请致电13800138000。"})

    (leak,) = find_leaks(printed(ANNOUNCEMENT, told).content, "pdf", KNOWN)

    assert leak.what == "138****8000"


def test_a_resolution_tells_its_quorum_its_votes_and_how_long_it_is_posted() -> None:
    words = said(RESOLUTION)

    assert "根据《中华人民共和国城市居民委员会组织法》第三十四条的规定" in words
    assert "会议应到45人，实到38人，达到全体组成人员的三分之二以上" in words
    assert "赞成35票，反对2票，弃权1票，赞成票超过到会组成人员的半数，决议通过。" in words
    assert "自2026年11月21日至2026年12月6日公布。" in words


def test_the_sample_is_posted_for_fifteen_days_at_least() -> None:
    start, end = (RESOLUTION.sample.values[key] for key in ("posted_from", "posted_until"))

    assert isinstance(start, date)
    assert isinstance(end, date)
    assert (end - start).days >= 15


def test_nobody_voted_is_printed_as_nought_and_not_left_out() -> None:
    assert "反对0票，弃权0票" in said(RESOLUTION, changed(RESOLUTION, {"against": 0, "abstain": 0}))


def test_a_resolution_without_its_votes_is_not_printed() -> None:
    with pytest.raises(RulesBroken):
        printed(RESOLUTION, changed(RESOLUTION, {"for": None}))


def test_typed_headings_and_many_paragraphs_go_on_over_the_pages() -> None:
    body = "\n".join(f"（{number}）第{number}段，请各位居民知悉。" for number in range(1, 81))
    told = changed(OFFICIAL, {"body": "一、总的要求\n" + body})

    words = said(OFFICIAL, told)

    assert printed(OFFICIAL, told).pages > 2
    assert "一、总的要求" in words
    assert all(words.count(f"第{number}段，") == 1 for number in range(1, 81))


def test_an_objection_without_answer_leaves_room_to_write() -> None:
    words = said(OBJECTION_REPLY, changed(OBJECTION_REPLY, {"number": ""}))

    assert "编号：________" in words
    assert "答复意见" in words


def test_as_many_cards_are_printed_as_are_asked_for() -> None:
    words = said(CONTACT_CARD, changed(CONTACT_CARD, {"copies": 9}))

    assert words.count("3号楼便民联系卡") == 9
