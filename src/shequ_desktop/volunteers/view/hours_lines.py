"""What the page of hours reads, and its totals that open into their rows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from shequ_desktop.gui.records import Column
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.service import Counters
from shequ_desktop.volunteers.values import (
    RECORD_STATE_TITLES,
    PlannedShift,
    PostId,
    RecordState,
    ServiceRecord,
)
from shequ_desktop.volunteers.view.words import hours_words, said, span_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which hours are looked at; days inclusive."""

    since: date
    until: date
    post: PostId | None = None
    volunteer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """What the page has read."""

    records: Sequence[ServiceRecord]
    shifts: Sequence[PlannedShift]
    names: Mapping[str, tuple[str, str]]
    titles: Mapping[str, str]
    counters: Counters


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """One total: whose or which, and the records it is made of."""

    key: str
    title: str
    records: tuple[ServiceRecord, ...]

    @property
    def minutes(self) -> int:
        """Return the minutes that count."""
        return sum(
            each.draft.minutes for each in self.records if each.state is RecordState.CONFIRMED
        )

    def of(self, state: RecordState) -> int:
        """Return how many records are in a state."""
        return sum(each.state is state for each in self.records)


def read_hours(reading: Reading, asked: Asked) -> Hours:
    """Return the records of a period, and the planned shifts of the post."""
    return Hours(
        records=service.records(
            reading,
            post_id=asked.post,
            volunteer_id=asked.volunteer,
            since=asked.since,
            until=asked.until,
        ),
        shifts=()
        if asked.post is None
        else service.shifts(reading, asked.post, since=asked.since, until=asked.until),
        names=service.names(reading),
        titles=service.titles(reading),
        counters=service.counters(reading, since=asked.since, until=asked.until),
    )


def totals(
    records: Sequence[ServiceRecord],
    key: Callable[[ServiceRecord], str],
    title: Callable[[str], str],
) -> list[Total]:
    """Return the totals by a key, by title."""
    found: dict[str, list[ServiceRecord]] = {}
    for each in records:
        found.setdefault(key(each), []).append(each)
    made = [
        Total(key=which, title=title(which), records=tuple(theirs))
        for which, theirs in found.items()
    ]
    return sorted(made, key=lambda each: each.title)


def record_columns(
    name: Callable[[str], str], post: Callable[[str], str]
) -> list[Column[ServiceRecord]]:
    """Return how records are listed."""
    return [
        Column(_tr("状态"), lambda each: said(RECORD_STATE_TITLES[each.state])),
        Column(_tr("日期"), lambda each: each.draft.on.isoformat()),
        Column(_tr("时间"), lambda each: span_words(each.draft.begins, each.draft.ends)),
        Column(_tr("志愿者"), lambda each: name(each.draft.volunteer_id)),
        Column(_tr("时长"), lambda each: hours_words(each.draft.minutes)),
        Column(_tr("岗位"), lambda each: post(each.draft.post_id)),
        Column(_tr("内容"), _content),
        Column(_tr("录入 / 确认"), _hands),
    ]


def total_columns(title: str) -> list[Column[Total]]:
    """Return how totals are listed."""
    return [
        Column(title, lambda each: each.title),
        Column(_tr("已确认时长"), lambda each: hours_words(each.minutes)),
        Column(_tr("已确认"), lambda each: str(each.of(RecordState.CONFIRMED))),
        Column(_tr("待确认"), lambda each: str(each.of(RecordState.RECORDED) or "")),
        Column(_tr("更正中"), lambda each: str(each.of(RecordState.DISPUTED) or "")),
        Column(_tr("作废"), lambda each: str(each.of(RecordState.VOID) or "")),
    ]


def _content(each: ServiceRecord) -> str:
    if each.void_reason:
        return _tr("作废：{reason}").format(reason=each.void_reason)
    if each.corrections:
        last = each.corrections[-1]
        told = _tr("{content}（{day}更正：{reason}）")
        return told.format(content=each.draft.content, day=last.on.isoformat(), reason=last.reason)
    return each.draft.content


def _hands(each: ServiceRecord) -> str:
    return " / ".join(filter(None, (each.entered_by, each.confirmed_by)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hours", text)
