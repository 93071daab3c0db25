"""The household card: everything it was given, nothing it must not show, on real A4 paper."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from support.papers import fonts_not_embedded, ink_box_mm, plumbed, text_of

from shequ_desktop.documents.batches import batch
from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.fonts import GlyphsMissing
from shequ_desktop.documents.kinds import PaperKind
from shequ_desktop.documents.linting import lint
from shequ_desktop.documents.paper import Paper
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.documents.typesetting import Pdf, usual_press
from shequ_desktop.households.documents import (
    CARD as KIND,
)
from shequ_desktop.households.documents import (
    PAPERS,
    ROSTER,
    HouseholdCard,
    MemberLine,
    PrintedBy,
    card_content,
    roster_content,
)
from shequ_desktop.kernel.progress import Progress

PRINTED = PrintedBy(name="李芳", at=datetime(2026, 11, 22, 16, 5))  # noqa: DTZ001 - local, as printed
HEAD = MemberLine(
    full_name="王建国",
    relation_to_head="户主",
    sex="男",
    birth_date=date(1949, 12, 31),
    age=76,
    id_number="11010519491231002X",
    phones=("13800138000", "010-65550001"),
    political_status="中国共产党党员",
    education="大学本科",
    population_kind="户籍在住",
    tags=("老年人80", "独居", "退役军人", "居民代表"),
)
CARD = HouseholdCard(
    community="幸福里社区居民委员会",
    household_no="XFL-03-2-501",
    address="幸福里小区3号楼2单元501室",
    head_name="王建国",
    kind="家庭户",
    residence_state="人户一致",
    grid="第二网格",
    group="第5居民小组",
    phones=("13800138000",),
    responsible="李芳",
    moved_in_on=date(1998, 7, 1),
    tags=("党员户",),
    notes='上门前请先打电话。\n#read("x") *粗*',
    sources=("2026年10月8日入户核实（李芳）",),
    members=(HEAD,),
)


def card_paper(card: HouseholdCard, mask: str = "internal") -> Paper:
    """Return a household's card as it is printed."""
    template = replace(shipped_template(KIND.key), mask=mask)
    return compose(KIND, template, card_content(card, PRINTED))


def household_card(card: HouseholdCard, mask: str = "internal") -> Pdf:
    return set_paper(card_paper(card, mask), usual_press())


def household_cards(cards: Sequence[HouseholdCard], progress: Progress | None = None) -> Pdf:
    return set_paper(batch([card_paper(card) for card in cards]), usual_press(), progress=progress)


def household_of(people: int) -> HouseholdCard:
    """Return a household whose members are told apart by the ends of their ID numbers."""
    members = tuple(
        replace(
            HEAD,
            full_name=f"住户{number:02}",
            id_number=f"11010519491231{number:04}",
            phones=HEAD.phones[:1],
        )
        for number in range(people)
    )
    return replace(CARD, members=members)


def test_the_card_says_all_that_it_was_given() -> None:
    paper = household_card(CARD)
    said = text_of(paper.content)

    for expected in (
        "内部资料",
        "户情卡",
        "幸福里社区居民委员会",
        "XFL-03-2-501",
        "幸福里小区3号楼2单元501室",
        "人户一致",
        "家庭户",
        "第二网格",
        "第5居民小组",
        "1998年7月1日",
        "党员户",
        "家庭成员（1人）",
        "王建国",
        "76岁",
        "1949-12-31",
        "13800138000、010-65550001",
        "中国共产党党员",
        "大学本科",
        "户籍在住",
        "老年人80、独居、退役军人、居民代表",
        "上门前请先打电话。",
        '#read("x")*粗*',
        "资料依据：2026年10月8日入户核实（李芳）",
        "走访记录",
        "内含个人信息，请妥善保管，不得张贴",
        "第1页共1页",
        "打印：李芳2026年11月22日16:05",
    ):
        assert expected in said
    assert not any(isinstance(warning, GlyphsMissing) for warning in paper.warnings)


def test_an_id_number_shows_only_its_ends_and_the_whole_of_it_is_nowhere_in_the_file() -> None:
    content = household_card(CARD).content

    assert "110105********002X" in text_of(content)
    assert "19491231" not in text_of(content)
    assert b"11010519491231002X" not in content


def test_a_whole_id_number_is_printed_only_when_the_template_asks_for_it() -> None:
    paper = household_card(household_of(25), "whole")

    assert "110105194912310024" in text_of(paper.content)


def test_a_public_template_shows_neither_name_nor_door_nor_number() -> None:
    said = text_of(household_card(CARD, "public").content)

    for secret in ("王建国", "501室", "13800138000", "110105", "1949-12-31", "独居"):
        assert secret not in said
    assert "王*国" in said


@pytest.mark.parametrize("kind", PAPERS, ids=lambda kind: kind.key)
def test_every_paper_has_a_sound_template_and_can_be_set_with_its_sample(kind: PaperKind) -> None:
    template = shipped_template(kind.key)

    assert lint(template, kind) == ()
    assert set_paper(compose(kind, template, kind.sample), usual_press()).pages >= 1


def test_a_roster_lists_everybody_on_sheets_that_lie() -> None:
    people = [replace(HEAD, full_name=f"住户{number:02}") for number in range(70)]
    content = roster_content("独居老人名册", "幸福里社区居民委员会", people, PRINTED)

    pdf = set_paper(compose(ROSTER, shipped_template(ROSTER.key), content), usual_press())

    assert pdf.pages > 1
    for page in plumbed(pdf.content):
        assert page.width > page.height
        assert "与户主关系" in page.extract_text()
    said = text_of(pdf.content)
    assert all(said.count(f"住户{number:02}") == 1 for number in range(70))


def test_the_program_starts_without_the_typesetter() -> None:
    code = (
        "import sys, shequ_desktop.households.documents, shequ_desktop.documents.recovery_sheet\n"
        "print(sorted({'typst', 'pypdfium2'} & set(sys.modules)))"
    )
    shown = subprocess.run(  # noqa: S603 - our own interpreter, our own code
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parent.parent.parent / "src",
        text=True,
    )

    assert shown.stdout.strip() == "[]"


@pytest.mark.parametrize("people", [0, 1, 4, 25])
def test_the_ink_stays_on_a4_and_clear_of_the_edge(people: int) -> None:
    content = household_card(household_of(people)).content

    for number, page in enumerate(plumbed(content)):
        assert (page.width * 25.4 / 72, page.height * 25.4 / 72) == pytest.approx(
            (210, 297), abs=0.05
        )
        left, top, right, bottom = ink_box_mm(content, number)
        assert left >= 14.5
        assert top >= 8
        assert right <= 210 - 8
        assert bottom <= 297 - 8


def test_a_large_household_goes_on_to_a_second_page_under_the_same_heading() -> None:
    paper = household_card(household_of(25))
    first, second = ("".join(page.extract_text().split()) for page in plumbed(paper.content))

    assert paper.pages == 2
    for page, number in ((first, 1), (second, 2)):
        assert "与户主关系" in page
        assert "政治面貌" in page
        assert "内部资料" in page
        assert f"第{number}页共2页" in page
    assert "户情卡（续）幸福里小区3号楼2单元501室" in second
    assert "走访记录" not in first
    assert "走访记录" in second


def test_nobody_is_lost_doubled_or_torn_between_two_pages() -> None:
    content = household_card(household_of(40)).content
    pages = ["".join(page.extract_text().split()) for page in plumbed(content)]

    for number in range(40):
        on = [page for page in pages if f"住户{number:02}" in page]
        assert len(on) == 1
        assert on[0].count(f"********{number:04}") == 1


@pytest.mark.parametrize("people", range(1, 30))
def test_lines_for_visits_fill_the_rest_of_the_last_page_and_never_begin_another(
    people: int,
) -> None:
    content = household_card(household_of(people)).content
    last = plumbed(content)[-1]

    said = "".join(last.extract_text().split())
    assert "走访记录" in said
    lines = [edge["top"] * 25.4 / 72 for edge in last.horizontal_edges if edge["width"] > 100]
    foot = max(lines)
    assert foot - max(line for line in lines if line < foot - 1) < 36


def test_each_card_of_a_batch_begins_a_page_and_counts_its_own_pages() -> None:
    cards = [household_of(2), household_of(25), replace(household_of(1), household_no="XFL-LAST")]

    paper = household_cards(cards)
    pages = ["".join(page.extract_text().split()) for page in plumbed(paper.content)]

    assert paper.pages == 4
    for page, number in zip(
        pages, ("第1页共1页", "第1页共2页", "第2页共2页", "第1页共1页"), strict=True
    ):
        assert number in page
    assert "XFL-LAST" in pages[3]
    assert all("XFL-LAST" not in page for page in pages[:3])


def test_a_long_batch_loses_no_card_and_names_what_cannot_be_drawn_once() -> None:
    cards = [
        replace(household_of(1 + number % 2), household_no=f"NO-{number:03}", notes="\ue123")
        for number in range(60)
    ]
    reports: list[tuple[int, int]] = []

    class Watching:
        def report(self, done: int, total: int) -> None:
            reports.append((done, total))

    paper = household_cards(cards, progress=Watching())

    said = text_of(paper.content)
    assert paper.pages == 60
    assert [said.index(f"NO-{number:03}") for number in range(60)] == sorted(
        said.index(card.household_no) for card in cards
    )
    assert said.count("第1页共1页") == 60
    assert reports == [(done, 60) for done in range(1, 61)]
    missing = [each for each in paper.warnings if isinstance(each, GlyphsMissing)]
    assert missing == [GlyphsMissing("\ue123")]
    assert len(paper.warnings) == len(set(paper.warnings))
    assert fonts_not_embedded(paper.content) == []


def test_a_batch_of_no_cards_is_a_mistake() -> None:
    with pytest.raises(ValueError, match=r"^\[\]$"):
        household_cards([])


def test_every_font_is_in_the_file() -> None:
    assert fonts_not_embedded(household_card(CARD).content) == []


def test_long_texts_stay_in_their_cells() -> None:
    long = replace(
        HEAD,
        full_name="阿卜杜热合曼·买买提依明江·图尔荪",
        id_number="HKPASSPORT-" + "A1B2C3" * 6,
        phones=tuple(f"1380013{number:04}" for number in range(5)),
        tags=tuple(f"第{number}种很长的人群标签名称" for number in range(6)),
        education="大" * 40,
    )
    card = replace(CARD, members=(long,), address="很长的地址" * 30, notes="备注" * 400 + "Z" * 200)

    paper = household_card(card, "whole")

    assert "Z" * 200 in text_of(paper.content)
    for page in range(paper.pages):
        assert ink_box_mm(paper.content, page)[2] <= 196
    row = plumbed(paper.content)[0]
    for word in row.extract_words():
        crossed = [
            edge
            for edge in row.vertical_edges
            if edge["top"] < (word["top"] + word["bottom"]) / 2 < edge["bottom"]
            and word["x0"] + 0.5 < edge["x0"] < word["x1"] - 0.5
        ]
        assert crossed == []
