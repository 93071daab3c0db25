"""The board as it hangs today, and what the catalogue in force asks to hang there."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sqlalchemy import func, or_, select

from shequ_desktop.community import service as communities
from shequ_desktop.kernel.offers import Clock, Fact, Hit
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP
from shequ_desktop.notices.model import NoticeRow, PostingRow
from shequ_desktop.notices.rules.days import period_of, within
from shequ_desktop.notices.service.objections import open_objections
from shequ_desktop.notices.service.rows import notices_where, posted
from shequ_desktop.notices.service.settings import board, scheme
from shequ_desktop.notices.values import (
    Cadence,
    CatalogueItem,
    ContactSheet,
    DueItem,
    Hanging,
    Notice,
    NoticeState,
    Period,
    Posting,
    Scheme,
)
from shequ_desktop.storage.store import Reading

_MOST_HITS = 5
_UP = posted(PostingRow.taken_down_on.is_(None))


def due_list(reading: Reading, *, on: date | None = None) -> tuple[DueItem, ...]:
    """Return what the catalogue in force asks for in the period of a day, line by line.

    Args:
        on: ``None``: today.
    """
    in_force, day = scheme(reading), on or reading.today
    of_item: dict[str, list[Notice]] = {}
    for each in _candidates(reading, in_force, day):
        of_item.setdefault(each.draft.item, []).append(each)
    return tuple(
        _due(item, in_force.code, of_item.get(item.code, ()), day, reading.today)
        for item in in_force.items
    )


def missing_items(reading: Reading, *, on: date | None = None) -> tuple[DueItem, ...]:
    """Return the lines of the due list that have not been on the board in their period."""
    return _missing(due_list(reading, on=on))


def due_day(reading: Reading, scheme_code: str, item_code: str, formed_on: date) -> date | None:
    """Return the day by which an item that came to be ``formed_on`` has to be posted, inclusive.

    ``None``: the catalogue fixes none.
    """
    item = scheme(reading, scheme_code).item(item_code)
    return None if item is None else within(item, formed_on, communities.holidays(reading))


def hanging(reading: Reading) -> tuple[Hanging, ...]:
    """Return what hangs today, place by place, what may come down first at the front."""
    lines = [
        _hanging(each, posting, reading.today)
        for each in notices_where(reading, NoticeRow.id.in_(_UP))
        for posting in each.postings
        if posting.is_up
    ]
    rank = {place: at for at, place in enumerate(board(reading).places)}
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                rank.get(line.posting.place, len(rank)),
                line.posting.place,
                line.posting.must_stay_until,
                line.posting.posted_on,
            ),
        )
    )


def contact_sheet(reading: Reading) -> ContactSheet:
    """Return the whole board as of today: every place with what hangs, and what is missing."""
    decided = board(reading)
    by_place: dict[str, list[Hanging]] = {place: [] for place in decided.places}
    for line in hanging(reading):
        by_place.setdefault(line.posting.place, []).append(line)
    return ContactSheet(
        on=reading.today,
        places=tuple((place, tuple(lines)) for place, lines in by_place.items()),
        missing=missing_items(reading),
        supervise_phone=decided.supervise_phone,
    )


def find(reading: Reading, text: str) -> Sequence[Hit]:
    """Return a few notices for the search box, the newest first."""
    words = text.lower().split()
    if not words:
        return []
    told = func.lower(NoticeRow.title + " " + NoticeRow.period_label)
    found = reading.session.execute(
        select(NoticeRow.id, NoticeRow.title, NoticeRow.period_label)
        .where(NoticeRow.deleted_at.is_(None), *(func.instr(told, word) > 0 for word in words))
        .order_by(NoticeRow.id.desc())
        .limit(_MOST_HITS)
    )
    return [
        Hit(
            kind=QT_TRANSLATE_NOOP("offers", "公示件"),
            title=title,
            detail=period_label,
            key=str(notice_id),
        )
        for notice_id, title, period_label in found
    ]


def facts(reading: Reading) -> Sequence[Fact]:
    """Return what the first page says of the board today."""
    lines = hanging(reading)
    removable = sum(line.days_left == 0 for line in lines)
    overdue = sum(_is_late(each) for each in due_list(reading))
    return [
        Fact(
            title=QT_TRANSLATE_NOOP("offers", "公示中"),
            value=f"{len({line.notice.id for line in lines}):,}",
            detail=QT_TRANSLATE_NOOP("offers", "张贴在公开栏的公示件"),
            key="board",
        ),
        Fact(
            title=QT_TRANSLATE_NOOP("offers", "可以撤下"),
            value=f"{removable:,}",
            detail=QT_TRANSLATE_NOOP("offers", "公示期已满的张贴"),
            key="removable",
        ),
        Fact(
            title=QT_TRANSLATE_NOOP("offers", "逾期未公开"),
            value=f"{overdue:,}",
            detail=QT_TRANSLATE_NOOP("offers", "目录中过了期限的事项"),
            key="due",
        ),
        Fact(
            title=QT_TRANSLATE_NOOP("offers", "待答复"),
            value=f"{len(open_objections(reading)):,}",
            detail=QT_TRANSLATE_NOOP("offers", "居民的意见和异议"),
            key="objections",
        ),
    ]


def clocks(reading: Reading) -> list[Clock]:
    """Return until when objections have to be answered, by the catalogue of their notices."""
    asked = open_objections(reading)
    notices = notices_where(reading, NoticeRow.id.in_({each.notice_id for each in asked}))
    drafts = {each.id: each.draft for each in notices}
    return [
        Clock(
            what=QT_TRANSLATE_NOOP("offers", "答复意见"),
            thing=drafts[each.notice_id].title,
            due=each.due_on,
            basis=f"{scheme(reading, drafts[each.notice_id].scheme).title}：答复期限",
            key=str(each.notice_id),
        )
        for each in asked
    ]


def _candidates(reading: Reading, in_force: Scheme, day: date) -> list[Notice]:
    """Return the notices that may stand for an item in its period; not those of years ago."""
    periods = [period_of(item, day) for item in in_force.items]
    begun = min((period.first for period in periods if period.first > date.min), default=date.min)
    return notices_where(
        reading,
        NoticeRow.scheme == in_force.code,
        NoticeRow.withdrawn_on.is_(None),
        or_(
            NoticeRow.period_label.in_({period.label for period in periods}),
            NoticeRow.id.in_(_UP),
            NoticeRow.id.in_(posted(PostingRow.posted_on >= begun)),
            NoticeRow.id.not_in(posted()),
        ),
    )


def _due(
    item: CatalogueItem, code: str, theirs: Iterable[Notice], day: date, today: date
) -> DueItem:
    period = period_of(item, day)
    found = _of_period(theirs, item, period)
    late = period.due_on is not None and period.due_on < today
    nobody = NoticeState.OVERDUE if late else NoticeState.DUE
    return DueItem(
        item=item,
        scheme=code,
        period=period,
        state=nobody if found is None else found.state,
        notice=found,
    )


def _of_period(theirs: Iterable[Notice], item: CatalogueItem, period: Period) -> Notice | None:
    """Return the newest notice of a period, one that is posted before one that is not.

    One that says so in words belongs to the period; of the others, those that were posted
    in its time, and drafts. What is to be up for good has to be up.
    """
    found: list[Notice] = []
    for each in theirs:
        if item.cadence is Cadence.ONCE:
            belongs = not each.postings or any(posting.is_up for posting in each.postings)
        elif each.draft.period_label:
            belongs = each.draft.period_label == period.label
        else:
            belongs = each.posted_on is None or period.first <= each.posted_on <= period.last
        if belongs:
            found.append(each)
    return (
        max(found, key=lambda each: (bool(each.postings), each.posted_on or date.min, each.id))
        if found
        else None
    )


def _missing(lines: Iterable[DueItem]) -> tuple[DueItem, ...]:
    return tuple(line for line in lines if not line.is_posted)


def _is_late(line: DueItem) -> bool:
    if line.is_posted:
        return False
    return line.state is NoticeState.OVERDUE or (line.notice is not None and line.notice.overdue)


def _hanging(notice: Notice, posting: Posting, today: date) -> Hanging:
    removable_on = posting.must_stay_until + timedelta(days=1)
    return Hanging(
        notice=notice,
        posting=posting,
        days_left=max((removable_on - today).days, 0),
        open_objections=sum(each.answer is None for each in notice.objections),
    )
