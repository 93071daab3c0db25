"""What the household ledger prints. Chinese whatever the language of the window is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from shequ_desktop.documents.typesetting import Pdf, Press, bound
from shequ_desktop.kernel.privacy import mask_id
from shequ_desktop.kernel.progress import NoProgress, Progress

_CARDS_A_PART = 10
"""Set at once: the memory a batch needs does not grow with its length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLine:
    """One resident on a household's card; an empty text is printed as nothing."""

    full_name: str
    relation_to_head: str = ""
    sex: str = ""
    birth_date: date | None = None
    age: int | None = None
    """Full years on the day of printing; ``None`` if the day of birth is not known."""
    id_number: str = ""
    """Whole; the card masks it unless it is asked not to."""
    phones: tuple[str, ...] = ()
    political_status: str = ""
    education: str = ""
    population_kind: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdCard:
    """One household as its card shows it; an empty text is printed as nothing."""

    community: str
    household_no: str
    address: str
    head_name: str = ""
    kind: str = ""
    residence_state: str = ""
    grid: str = ""
    group: str = ""
    phones: tuple[str, ...] = ()
    responsible: str = ""
    """The worker who looks after this part of the community (包片人)."""
    moved_in_on: date | None = None
    tags: tuple[str, ...] = ()
    notes: str = ""
    sources: tuple[str, ...] = ()
    """Where the facts are from, such as ``2026年10月8日入户核实（李芳）``."""
    members: tuple[MemberLine, ...] = ()
    """In the order to print, the head of the household first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedBy:
    """Who printed a paper with personal data, and when: it stands at its foot."""

    name: str
    at: datetime
    """Local time."""


def household_card(
    card: HouseholdCard, press: Press, printed: PrintedBy, *, full_id: bool = False
) -> Pdf:
    """Return the card of one household (户情卡), A4, marked 内部资料.

    ID numbers show their first 6 and last 4 characters (《个人信息保护法》第五十一条:
    de-identification); the rest of the last page has lines for visits, to be written by hand.

    Args:
        full_id: Whether ID numbers are printed whole; each page then says so.

    Raises:
        FontsMissing: this computer has no Chinese font.
    """
    return household_cards([card], press, printed, full_id=full_id)


def household_cards(
    cards: Sequence[HouseholdCard],
    press: Press,
    printed: PrintedBy,
    *,
    full_id: bool = False,
    progress: Progress | None = None,
) -> Pdf:
    """Return several cards in one document; each begins a page and counts its own pages.

    Raises:
        ValueError: there is no card.
        Cancelled: the user stopped it.
        FontsMissing: this computer has no Chinese font.
    """
    if not cards:
        raise ValueError(cards)
    progress = progress or NoProgress()
    parts = []
    for done in range(0, len(cards), _CARDS_A_PART):
        progress.report(done, len(cards))
        some = cards[done : done + _CARDS_A_PART]
        parts.append(_part(some, press, printed, full_id=full_id))
    progress.report(len(cards), len(cards))
    return bound(parts)


def _part(
    cards: Sequence[HouseholdCard], press: Press, printed: PrintedBy, *, full_id: bool
) -> Pdf:
    return press.pdf(
        "household_card",
        {
            "cards": [_card(card, full_id=full_id) for card in cards],
            "full_id": full_id,
            "printed_by": printed.name,
            "printed_on": f"{_day(printed.at)} {printed.at:%H:%M}",
        },
    )


def _card(card: HouseholdCard, *, full_id: bool) -> dict[str, object]:
    return {
        "community": card.community,
        "household_no": card.household_no,
        "address": card.address,
        "head_name": card.head_name,
        "kind": card.kind,
        "residence_state": card.residence_state,
        "grid": card.grid,
        "group": card.group,
        "phones": card.phones,
        "responsible": card.responsible,
        "moved_in_on": _day(card.moved_in_on),
        "tags": card.tags,
        "notes": card.notes,
        "sources": "；".join(card.sources),
        "members": [_member(line, full_id=full_id) for line in card.members],
    }


def _member(line: MemberLine, *, full_id: bool) -> dict[str, object]:
    return {
        "name": line.full_name,
        "relation": line.relation_to_head,
        "sex": line.sex,
        "birth_date": "" if line.birth_date is None else line.birth_date.isoformat(),
        "age": "" if line.age is None else f"{line.age}岁",
        "id_number": line.id_number if full_id else mask_id(line.id_number),
        "phones": line.phones,
        "political_status": line.political_status,
        "education": line.education,
        "population_kind": line.population_kind,
        "tags": line.tags,
    }


def _day(day: date | None) -> str:
    return "" if day is None else f"{day.year}年{day.month}月{day.day}日"
