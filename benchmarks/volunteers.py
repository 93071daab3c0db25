"""A large roll: 1,369 volunteers, 132 posts and a year of shifts, listed and mapped."""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from statistics import median
from typing import Any

from PySide6.QtWidgets import QApplication
from sqlalchemy import insert, select

from benchmarks import material
from benchmarks.results import Result, compared, p95, seconds
from shequ_desktop.community import service as communities
from shequ_desktop.community.values import AreaKind
from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households import service as ledger
from shequ_desktop.households.values import PersonDraft, Place
from shequ_desktop.kernel.ids import new_id
from shequ_desktop.storage.store import Reading, Store, Transaction
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.model import ClaimRow, PostRow, ServiceRecordRow, VolunteerRow
from shequ_desktop.volunteers.values import IMPORT_VOLUNTEERS
from shequ_desktop.volunteers.view.coverage_page import CoveragePage, read_map
from shequ_desktop.volunteers.view.hours_lines import Asked, read_hours
from shequ_desktop.volunteers.view.people_page import PeoplePage, read_roll
from shequ_desktop.volunteers.view.posts_page import PostsPage, read_board

VOLUNTEERS, POSTS, RESIDENTS, BUILDINGS = 1369, 132, 600, 24
ROUNDS, EACH = 10, 5
_FIRST = date(2025, 11, 22)
_WEEKS, _HELD = 52, 3
_TABLES = (VolunteerRow, PostRow, ClaimRow)


def run() -> Iterator[Result]:
    """Read and show each page as after a change, over and over."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, DeviceSettings())
    vault = material.empty(material.FOLDER / "volunteers.juwu")
    tasks = Tasks(vault.store, parent=app)
    desk = Desk(tasks, DeviceSettings(), save=lambda _settings: None, user=material.USER)
    try:
        with vault.store.transaction(IMPORT_VOLUNTEERS) as tx:
            _fill(tx)
        yield from _measured(vault.store, desk)
    finally:
        tasks.wait()
        vault.close()


def _measured(store: Store, desk: Desk) -> Iterator[Result]:
    people, posts, coverage = PeoplePage(desk), PostsPage(desk), CoveragePage(desk)
    for page in (people, posts, coverage):
        page.resize(1200, 660)
        page.show()
    today = desk.tasks.page(lambda reading: reading.today)
    month = Asked(since=today.replace(day=1), until=today)
    shown: tuple[tuple[str, Callable[[Reading], Any], Callable[[Any], None]], ...] = (
        (f"roll of {VOLUNTEERS:,} volunteers listed", read_roll, people.show_roll),
        (f"{POSTS} posts listed", read_board, posts.show_board),
        (f"coverage of {BUILDINGS} buildings", read_map, coverage.show_map),
        ("a month of hours and its counters", lambda r: read_hours(r, month), lambda _hours: None),
    )
    for name, read, show in shown:
        times: list[float] = []
        pairs: list[tuple[float, float]] = []
        for _ in range(ROUNDS):
            floor = median(seconds(partial(_bare, store)) for _ in range(EACH))
            ours = [seconds(partial(_shown, store, read, show)) for _ in range(EACH)]
            times += ours
            pairs.append((floor, median(ours)))
        yield Result(name=f"{name}, p95", value=p95(times) * 1000, unit="ms", bar=200)
        yield compared(name, pairs, bar=8, note="floor: the bare rows of people, posts, claims")


def _shown(store: Store, read: Callable[[Reading], Any], show: Callable[[Any], None]) -> None:
    with store.reading() as reading:
        found = read(reading)
    show(found)


def _bare(store: Store) -> None:
    with store.reading() as reading:
        for table in _TABLES:
            reading.session.execute(select(*table.__table__.columns)).all()


def _fill(tx: Transaction) -> None:
    draw = random.Random(5)  # noqa: S311 - invented people
    people = _residents(tx, draw)
    volunteers = [_volunteer(tx, draw, at, people) for at in range(VOLUNTEERS)]
    entries = list(service.catalogue(tx).values())
    buildings = [each.id for each in communities.areas(tx) if each.kind is AreaKind.BUILDING]
    records: list[dict[str, Any]] = []
    for at in range(POSTS):
        day = at % 7
        post = PostRow(
            entry=draw.choice(entries).code,
            title=f"{at + 1}号岗",
            place=f"{at % BUILDINGS + 1}号楼",
            from_on=_FIRST,
            area_id=draw.choice(buildings),
            shifts=[[day, 540, 600]],
            people_needed=draw.choice((_HELD, _HELD + 1)),
            published_on=_FIRST,
        )
        tx.session.add(post)
        holders = draw.sample(volunteers, _HELD)
        for who in holders:
            tx.session.add(
                ClaimRow(
                    post_id=post.id,
                    volunteer_id=who,
                    mode="in_person",
                    claimed_on=_FIRST,
                    from_on=_FIRST,
                    accepted_on=_FIRST,
                )
            )
        records += [
            _record(post.id, who, _FIRST + timedelta(weeks=week, days=day))
            for week in range(_WEEKS)
            for who in holders
        ]
    tx.session.flush()
    tx.session.execute(insert(ServiceRecordRow), records)


def _residents(tx: Transaction, draw: random.Random) -> list[str]:
    found: list[str] = []
    for at in range(RESIDENTS):
        place = Place(
            compound="幸福里",
            building=f"{at % BUILDINGS + 1}号楼",
            entrance="1单元",
            door_no=str(at // BUILDINGS + 101),
        )
        home = ledger.open_household(tx, place)
        draft = PersonDraft(full_name=_name(draw), sex=draw.choice("12"))
        found.append(ledger.register_person(tx, draft, home, relation_to_head="02"))
    return found


def _volunteer(tx: Transaction, draw: random.Random, at: int, people: list[str]) -> str:
    row = VolunteerRow(
        number=f"ZY-{at + 1:04}",
        name=_name(draw),
        kind="resident",
        registered_on=_FIRST,
        admitted_on=_FIRST,
        person_id=people[at] if at < len(people) else None,
        times=[[5, 480, 1080]],
        skills=["水电维修"],
    )
    tx.session.add(row)
    return row.id


def _record(post: str, who: str, on: date) -> dict[str, Any]:
    return {
        "id": new_id(),
        "post_id": post,
        "volunteer_id": who,
        "on": on,
        "begins": 540,
        "ends": 600,
        "entered_by": material.USER,
        "confirmed_by": "刘洋",
        "confirmed_on": on,
        "households": 1,
    }


def _name(draw: random.Random) -> str:
    return draw.choice(material.SURNAMES) + "".join(draw.sample(material.GIVEN, 2))
