"""The board of notices, for rooms below it that have something to be posted."""

from collections.abc import Collection, Mapping, Sequence

from shequ_desktop.funds.values import DisclosureId
from shequ_desktop.gui.boarding import BoardItem, MissingItem, OnBoard
from shequ_desktop.notices import service
from shequ_desktop.notices.values import CREATE_NOTICE, STATE_TITLES, Notice, NoticeState
from shequ_desktop.storage.store import Reading, Transaction

_TONES = {
    NoticeState.POSTED: "ok",
    NoticeState.REMOVABLE: "info",
    NoticeState.WITHDRAWN: "error",
    NoticeState.TAKEN_DOWN: "grey",
    NoticeState.ARCHIVED: "grey",
    NoticeState.CORRECTED: "violet",
}


class Board:
    """Implements ``BoardOffice`` with the room of notices."""

    take_operation = CREATE_NOTICE

    def take(self, tx: Transaction, disclosure_id: str) -> str:
        """Make a notice of a disclosure and return its id."""
        return service.take_disclosure(tx, DisclosureId(disclosure_id))

    def standing(self, reading: Reading, notice_ids: Collection[str]) -> Mapping[str, OnBoard]:
        """Return where notices stand, by their ids; deleted ones are left out."""
        if not notice_ids:
            return {}
        wanted = set(notice_ids)
        return {each.id: _on_board(each) for each in service.notices(reading) if each.id in wanted}

    def states(self) -> Sequence[str]:
        """Return the states a notice can be in, in their order."""
        return tuple(STATE_TITLES.values())

    def items(self, reading: Reading) -> Sequence[BoardItem]:
        """Return the items of the catalogue in force."""
        in_force = service.scheme(reading)
        return [
            BoardItem(scheme=in_force.code, code=item.code, title=f"{item.category} · {item.title}")
            for item in in_force.items
        ]

    def missing(self, reading: Reading) -> Sequence[MissingItem]:
        """Return what the catalogue asks for and was not posted in its period."""
        return [
            MissingItem(
                code=line.item.code,
                title=line.item.title,
                period_label=line.period.label,
                due_on=line.period.due_on,
                is_late=line.state is NoticeState.OVERDUE,
            )
            for line in service.missing_items(reading)
        ]


def _on_board(notice: Notice) -> OnBoard:
    downs = [posting.taken_down_on for posting in notice.postings]
    taken = [day for day in downs if day is not None]
    return OnBoard(
        state=STATE_TITLES[notice.state],
        tone=_TONES.get(notice.state, "warn"),
        posted_on=notice.posted_on,
        must_stay_until=notice.must_stay_until,
        taken_down_on=max(taken) if taken and len(taken) == len(downs) else None,
        supervised_by=notice.supervised.name,
        photos=sum(len(posting.photos) for posting in notice.postings),
        opinions=notice.opinions,
    )
