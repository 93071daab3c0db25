"""Meetings of any size as values, and what papers of them have to keep to."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from support.papers import plumbed
from support.wordfiles import words_of

from shequ_desktop.community.values import NATIONAL
from shequ_desktop.documents.composing import compose
from shequ_desktop.documents.ideographs import without_doubles
from shequ_desktop.documents.kinds import Content, PaperKind
from shequ_desktop.documents.paper import Paper
from shequ_desktop.documents.pdf import extract_text
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.templates import shipped_template
from shequ_desktop.documents.typesetting import usual_press
from shequ_desktop.documents.word import write_word
from shequ_desktop.meetings.documents.common import Issuer
from shequ_desktop.meetings.values import (
    AgendaDraft,
    AgendaItem,
    AgendaItemId,
    Assembly,
    Attendance,
    AttendanceId,
    Capacity,
    ItemKind,
    Meeting,
    MeetingDraft,
    MeetingId,
    MeetingKind,
    MeetingState,
    Presence,
)

COUNTS = (0, 1, 17, 60, 300)
"""How many entries every paper is tried with."""
DAY = date(2026, 11, 22)
OURS = Issuer(organisation="幸福里社区居民委员会", phone="025-55550123", today=DAY)
_EDGE_MM = 5
"""What office printers leave blank."""
_MM = 72 / 25.4


def a_meeting(items: int = 0, assembly: Assembly = Assembly.REPRESENTATIVES) -> Meeting:
    return Meeting(
        id=MeetingId("2" * 32),
        draft=MeetingDraft(
            kind=MeetingKind.REPRESENTATIVES,
            title="第十届居民代表会议第三次会议",
            number="第十届第三次",
            assembly=assembly,
            planned_on=DAY,
            begins=14 * 60,
            place="社区活动室",
            chair="陈静",
            recorder="王敏",
            contact="李芳",
        ),
        state=MeetingState.NOTICED,
        profile=NATIONAL,
        noticed_on=date(2026, 11, 10),
        items=tuple(an_item(at) for at in range(1, items + 1)),
    )


def an_item(at: int) -> AgendaItem:
    return AgendaItem(
        id=AgendaItemId(f"{at:032x}"),
        seq=at,
        draft=AgendaDraft(title=f"审议事项{at:03}", kind=ItemKind.VOTE, reporter="李强", minutes=5),
    )


def a_line(at: int, presence: Presence = Presence.EXPECTED) -> Attendance:
    return Attendance(
        id=AttendanceId(f"{at:032x}"),
        person_id=f"{at:032x}",
        household_id=None,
        name=f"居民{at:03}",
        initials="",
        door=f"{at:03}号",
        group=f"第{at:03}组",
        capacity=Capacity.MEMBER,
        presence=presence,
        title="居民代表",
    )


def a_roll(count: int, presence: Presence = Presence.EXPECTED) -> tuple[Attendance, ...]:
    return tuple(a_line(at, presence) for at in range(1, count + 1))


def paper_of(kind: PaperKind, content: Content) -> Paper:
    return compose(kind, shipped_template(kind.key), content)


def pages_of(paper: Paper) -> list[Any]:
    """Set a paper and return its pages, after looking that nothing lies at their edges."""
    pages = plumbed(set_paper(paper, usual_press()).content)
    edge = _EDGE_MM * _MM
    for page in pages:
        for each in (*page.chars, *page.lines, *page.rects):
            assert each["x0"] >= edge - 1
            assert each["x1"] <= page.width - edge + 1
            assert each["top"] >= edge - 1
            assert each["bottom"] <= page.height - edge + 1
    return pages


def said_on(page: Any) -> str:
    """Return what stands on a page, without blanks."""
    return "".join(page.extract_text().split())


def texts_of(paper: Paper) -> list[str]:
    """Set a paper and return what stands on each page, without blanks: for very many pages."""
    pages = extract_text(set_paper(paper, usual_press()).content)
    return ["".join(page.split()) for page in pages]


def once_each(pages: Sequence[Any], *tokens: Iterable[str]) -> None:
    """Look that each row is on one page, whole and once, and that the rows keep their order.

    Args:
        tokens: Columns of words that nothing else on the paper says.
    """
    said = [page if isinstance(page, str) else said_on(page) for page in pages]
    places = []
    for row in zip(*tokens, strict=True):
        at = [number for number, words in enumerate(said) if row[0] in words]
        assert len(at) == 1, row
        words = said[at[0]]
        assert all(words.count(token) == 1 for token in row), row
        places.append((at[0], words.index(row[0])))
    assert places == sorted(places)


def written(paper: Paper) -> str:
    """Return what the Word file of a paper says."""
    return normal(words_of(write_word(paper)))


def same_in_word(paper: Paper) -> None:
    """Look that the PDF and the Word file of a paper, no head of which is repeated, agree."""
    bare = replace(paper, numbered=False, mark="", running="", foot=("", ""))
    printed = extract_text(set_paper(bare, usual_press()).content)
    assert normal("".join(printed)) == written(bare)


def normal(words: str) -> str:
    return re.sub(r"\s", "", without_doubles(unicodedata.normalize("NFKC", words)))
