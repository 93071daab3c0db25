"""The papers of this room, as buttons ask for them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from shequ_desktop.community import service as communities
from shequ_desktop.documents.kinds import Content
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.papers import show_paper
from shequ_desktop.kernel.periods import last_day
from shequ_desktop.storage.store import Reading
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.documents.common import public_consent
from shequ_desktop.volunteers.documents.people import (
    CERTIFICATE,
    HOURS,
    REGISTRATION,
    THANKS,
    certificate_of,
    hours_of,
    registration_of,
    thanks_of,
)
from shequ_desktop.volunteers.documents.posts import (
    PLEDGE,
    POSTER,
    RISKS,
    SHEET,
    pledges_of,
    poster_of,
    risks_of,
    sheet_of,
)
from shequ_desktop.volunteers.rules.certificates import LEAST_DAYS
from shequ_desktop.volunteers.values import (
    CertificateId,
    PostId,
    PostState,
    RecordState,
    VolunteerId,
)

_ON_THE_BOARD = (PostState.OPEN, PostState.FULL, PostState.IN_SERVICE)


class Printer:
    """Opens the previews; ``owner`` is the page that asks."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._owner = desk, owner

    def registration(self, volunteer_id: VolunteerId | None) -> None:
        """《志愿服务登记单》; nobody's is an empty form."""

        def read(reading: Reading) -> Content:
            found = None if volunteer_id is None else service.volunteer(reading, volunteer_id)
            classes = {
                each.class_code: each.class_title for each in service.catalogue(reading).values()
            }
            wishes = () if found is None else found.draft.wishes
            return registration_of(
                found,
                "、".join(classes.get(code, code) for code in wishes),
                organisation=_office(reading)[0],
                phone=_office(reading)[1],
                today=reading.today,
            )

        show_paper(self._desk, self._owner, REGISTRATION, read, subject=volunteer_id or "")

    def thanks(self, volunteer_id: VolunteerId) -> None:
        """感谢信."""
        show_paper(
            self._desk,
            self._owner,
            THANKS,
            lambda reading: thanks_of(
                service.volunteer(reading, volunteer_id),
                organisation=_office(reading)[0],
                phone=_office(reading)[1],
                today=reading.today,
            ),
            subject=volunteer_id,
        )

    def poster(self) -> None:
        """认领榜: everything that hangs out, with names as far as their bearers agree."""

        def read(reading: Reading) -> Content:
            organisation, phone = _office(reading)
            consents = {
                each.id: public_consent(each.draft, reading.today)
                for each in service.volunteers(reading)
            }
            return poster_of(
                service.posts(reading, states=_ON_THE_BOARD),
                {str(key): consent for key, consent in consents.items()},
                organisation=organisation,
                phone=phone,
                today=reading.today,
            )

        show_paper(self._desk, self._owner, POSTER, read)

    def risks(self, post_id: PostId, name: str = "") -> None:
        """岗位说明与风险告知书; without a name for anybody."""

        def read(reading: Reading) -> Content:
            organisation, phone = _office(reading)
            return risks_of(
                service.post(reading, post_id),
                name,
                organisation=organisation,
                phone=phone,
                today=reading.today,
            )

        show_paper(self._desk, self._owner, RISKS, read, subject=post_id)

    def pledges(self, post_id: PostId) -> None:
        """岗位认领卡 of everybody who holds the post."""

        def read(reading: Reading) -> Content:
            organisation, phone = _office(reading)
            return pledges_of(
                [service.post(reading, post_id)],
                {str(each.id): each.number for each in service.volunteers(reading)},
                organisation=organisation,
                phone=phone,
                today=reading.today,
            )

        show_paper(self._desk, self._owner, PLEDGE, read, subject=post_id)

    def sheet(self, post_id: PostId, since: date, until: date) -> None:
        """服务签到和时长记录表 of the planned shifts."""

        def read(reading: Reading) -> Content:
            people = {
                str(each.id): (each.draft.name, each.number) for each in service.volunteers(reading)
            }
            return sheet_of(
                service.post(reading, post_id),
                service.shifts(reading, post_id, since=since, until=until),
                people,
                organisation=_office(reading)[0],
                period=_period(since, until),
                today=reading.today,
            )

        show_paper(self._desk, self._owner, SHEET, read, subject=post_id)

    def hours(self, since: date, until: date) -> None:
        """志愿服务时长公示: confirmed hours of a period, names as far as their bearers agree."""

        def read(reading: Reading) -> Content:
            organisation, phone = _office(reading)
            done: dict[str, tuple[int, dict[str, None]]] = {}
            titles = {str(each.id): each.draft.title for each in service.posts(reading)}
            confirmed = service.records(
                reading, since=since, until=until, states=(RecordState.CONFIRMED,)
            )
            for each in confirmed:
                minutes, posts = done.get(each.draft.volunteer_id, (0, {}))
                posts[titles.get(each.draft.post_id, "")] = None
                done[each.draft.volunteer_id] = (minutes + each.draft.minutes, posts)
            return hours_of(
                [
                    (each, done[each.id][0], tuple(done[each.id][1]))
                    for each in service.volunteers(reading)
                    if each.id in done
                ],
                organisation=organisation,
                phone=phone,
                period=_period(since, until),
                until=_until(reading),
                today=reading.today,
            )

        show_paper(self._desk, self._owner, HOURS, read)

    def certificates(self, ids: Sequence[CertificateId]) -> None:
        """志愿服务记录证明, with the code that proves it."""
        show_paper(
            self._desk,
            self._owner,
            CERTIFICATE,
            lambda reading: [
                certificate_of(service.certificate(reading, each), organisation=_office(reading)[0])
                for each in ids
            ],
            subject=ids[0] if len(ids) == 1 else "",
        )


def _office(reading: Reading) -> tuple[str, str]:
    """Return the committee's name and its telephone."""
    found = communities.community(reading)
    return ("", "") if found is None else (found.committee, found.phone)


def _until(reading: Reading) -> str:
    """Return the last day of publicity, of what is posted today: 2026年11月30日."""
    last = last_day(reading.today, LEAST_DAYS, communities.holidays(reading))
    return f"{last.year}年{last.month}月{last.day}日"


def _period(since: date, until: date) -> str:
    if (since.year, since.month) == (until.year, until.month):
        return f"{since.year}年{since.month}月{since.day}日至{until.day}日"
    return f"{since.year}年{since.month}月{since.day}日至{until.year}年{until.month}月{until.day}日"
