"""The door of a large meeting: 3,000 household delegates sign in by their initials."""

import random
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from statistics import mean, median

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks import material
from benchmarks.results import Result, compared, p95, seconds
from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.pinyin import initials
from shequ_desktop.meetings import service
from shequ_desktop.meetings.values import (
    FREEZE_ROLL,
    PLAN_MEETING,
    SIGN_IN,
    Assembly,
    Attendance,
    MeetingDraft,
    MeetingId,
    MeetingKind,
    Presence,
    RollLine,
)
from shequ_desktop.meetings.view import MeetingsPage
from shequ_desktop.meetings.view.desk_page import MeetingDesk
from shequ_desktop.meetings.view.meetings_page import CalendarPage
from shequ_desktop.storage.store import Store

HOUSEHOLDS, ROUNDS, EACH = 3000, 10, 30
_DAY = date(2026, 11, 22)
_PATIENCE = 10


def run() -> Iterator[Result]:
    """Type initials and Enter; the person counts when the row and the large numbers show it."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, DeviceSettings())
    vault = material.empty(material.FOLDER / "meeting.juwu")
    tasks = Tasks(vault.store, parent=app)
    desk = Desk(tasks, DeviceSettings(), save=lambda _settings: None, user=material.USER)
    page = MeetingsPage(desk)
    page.resize(1200, 660)
    page.show()
    try:
        yield from _door(app, vault.store, page, _gathered(vault.store))
    finally:
        tasks.wait()
        page.deleteLater()
        vault.close()


def _door(
    app: QApplication, store: Store, page: MeetingsPage, meeting_id: MeetingId
) -> Iterator[Result]:
    calendar = page.turn_to("meetings")
    assert isinstance(calendar, CalendarPage)
    shown = calendar.enter(meeting_id)
    _until(app, lambda: shown.sign_in.count().entitled == HOUSEHOLDS)
    waiting = shown.sign_in.model.lines()
    random.Random(3).shuffle(waiting)  # noqa: S311 - who comes first
    _sign_in(app, shown, waiting.pop())
    times: list[float] = []
    pairs: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        floor = median(seconds(partial(_bare, store, waiting.pop())) for _ in range(EACH))
        shown.sign_in.reload()
        _until(app, lambda: shown.sign_in.count().present == HOUSEHOLDS - len(waiting))
        ours = [seconds(partial(_sign_in, app, shown, waiting.pop())) for _ in range(EACH)]
        times += ours
        pairs.append((floor, median(ours)))
    yield Result(
        name=f"sign-in of one of {HOUSEHOLDS:,} in the window, mean",
        value=mean(times) * 1000,
        unit="ms",
        bar=50,
        note=f"every key typed, the row written, the count repainted; p95 {p95(times) * 1000:.0f} ms",
    )
    yield compared(
        f"sign-in of one of {HOUSEHOLDS:,} in the window",
        pairs,
        bar=15,
        note="floor: the same transaction without a window",
    )


def _sign_in(app: QApplication, shown: MeetingDesk, line: Attendance) -> None:
    edit, model = shown.sign_in.edit, shown.sign_in.model
    QTest.keyClicks(edit, initials(line.name))
    if (first := shown.sign_in.current()) is None or first.id != line.id:
        # One of several of these initials: the number of the building behind a blank.
        QTest.keyClicks(edit, f" {line.door.partition('号')[0]}")
    while (current := shown.sign_in.current()) is not None and current.id != line.id:
        QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    present = shown.figures.text("present")
    _until(app, lambda: shown.figures.text("present") != present)
    row = model.row_of(line.id)
    assert row is not None
    signed = model.line(row)
    assert signed is not None
    assert signed.presence is Presence.PRESENT
    shown.repaint()


def _bare(store: Store, line: Attendance) -> None:
    with store.transaction(SIGN_IN) as tx:
        assert service.sign_in(tx, line.id).presence is Presence.PRESENT


def _gathered(store: Store) -> MeetingId:
    draw = random.Random(4)  # noqa: S311 - invented people
    names = [
        draw.choice(material.SURNAMES) + "".join(draw.sample(material.GIVEN, draw.choice((1, 2))))
        for _ in range(HOUSEHOLDS)
    ]
    draft = MeetingDraft(
        kind=MeetingKind.RESIDENTS,
        title="居民会议",
        assembly=Assembly.HOUSEHOLDS,
        planned_on=_DAY,
        begins=540,
        place="社区广场",
    )
    lines = [
        RollLine(name=name, door=f"{at // 60 + 1}号楼{at // 12 % 5 + 1}单元{at % 12 + 101}")
        for at, name in enumerate(names)
    ]
    with store.transaction(PLAN_MEETING) as tx:
        meeting_id = service.plan_meeting(tx, draft)
    with store.transaction(FREEZE_ROLL) as tx:
        service.freeze_roll(tx, meeting_id, lines, on=_DAY)
    return meeting_id


def _until(app: QApplication, reached: Callable[[], bool]) -> None:
    """Wait as the program does: asleep, so that the lane of changes has the interpreter."""
    end = time.monotonic() + _PATIENCE
    while not reached():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
