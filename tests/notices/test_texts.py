"""Notices, announcements and cards: what stands on the paper, and what must not."""

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
from shequ_desktop.notices.documents.texts import (
    ANNOUNCEMENT,
    CONTACT_CARD,
    OFFICIAL,
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

    assert pdf.pages == 1
    assert not any(isinstance(warning, GlyphsMissing) for warning in pdf.warnings)


@pytest.mark.parametrize("kind", TEXTS, ids=lambda kind: kind.key)
def test_every_paper_names_its_issuer_and_a_number_to_call(kind: PaperKind) -> None:
    words = said(kind)

    assert "幸福里社区居民委员会" in words
    assert "025-55550123" in words


@pytest.mark.parametrize("kind", POSTED, ids=lambda kind: kind.key)
def test_a_posted_paper_tells_nothing_of_residents(kind: PaperKind) -> None:
    assert find_leaks(printed(kind).content, "pdf", KNOWN) == ()


def test_a_number_typed_into_a_notice_is_found_in_the_finished_file() -> None:
    told = changed(ANNOUNCEMENT, {"body": "请致电13800138000。"})

    (leak,) = find_leaks(printed(ANNOUNCEMENT, told).content, "pdf", KNOWN)

    assert leak.what == "138****8000"


def test_typed_headings_and_many_paragraphs_go_on_over_the_pages() -> None:
    body = "\n".join(f"（{number}）第{number}段，请各位居民知悉。" for number in range(1, 81))
    told = changed(OFFICIAL, {"body": "一、总的要求\n" + body})

    words = said(OFFICIAL, told)

    assert printed(OFFICIAL, told).pages > 2
    assert "一、总的要求" in words
    assert all(words.count(f"第{number}段，") == 1 for number in range(1, 81))


def test_as_many_cards_are_printed_as_are_asked_for() -> None:
    words = said(CONTACT_CARD, changed(CONTACT_CARD, {"copies": 9}))

    assert words.count("3号楼便民联系卡") == 9
