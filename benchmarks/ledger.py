"""The ledger's page over 300,000 people: the real window, offscreen, looked at and searched."""

import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from benchmarks import material
from benchmarks.results import Result, p95
from shequ_desktop.community import service as community
from shequ_desktop.community.values import AreaKind
from shequ_desktop.gui import theme
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.language import install_languages
from shequ_desktop.gui.settings import DeviceSettings
from shequ_desktop.gui.shell import Shell
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.households.view import LedgerPage
from shequ_desktop.rooms import ROOMS

ROUNDS, SCROLLS = 5, 60
_PATIENCE_S = 30
_RISING = Qt.SortOrder.AscendingOrder


def run() -> Iterator[Result]:
    """Show the page, scroll it, search and filter it; then weigh the process."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication), "a window needs one"
    settings = DeviceSettings()
    install_languages(app, settings.language)
    theme.apply(app, settings)
    with _window(material.LARGE) as (shell, tasks):
        page, first = _first_paint(shell, tasks)
        yield Result(
            name=f"first paint of the ledger, {material.LARGE:,} persons",
            value=first,
            unit="s",
            bar=0.4,
        )
        frames = list(_frames(page))
        yield Result(name="scroll frame, p95", value=p95(frames) * 1000, unit="ms", bar=30)
        yield _searched(page, tasks, material.LARGE, bar_ms=200)
        resident = psutil.Process().memory_info().rss / 1e6
        yield Result(
            name=f"memory with {material.LARGE:,} persons shown and searched",
            value=resident,
            unit="MB",
            bar=300,
            note="resident set of the whole process",
        )
    with _window(material.SMALL) as (shell, tasks):
        page, _ = _first_paint(shell, tasks)
        yield _searched(page, tasks, material.SMALL, bar_ms=30)


def _searched(page: LedgerPage, tasks: Tasks, persons: int, *, bar_ms: float) -> Result:
    """Ask everything that people ask; wait each time until the table has its lines."""
    times: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for question in _questions(page, tasks):
            times.setdefault(question.name, []).append(_answered(page, question.ask))
            _idle(tasks)
            page.clear_conditions()
            _idle(tasks)
    usual = {name: statistics.median(took) for name, took in times.items()}
    slowest = max(usual, key=lambda name: usual[name])
    return Result(
        name=f"filter and search, p95, {persons:,} persons",
        value=p95(list(usual.values())) * 1000,
        unit="ms",
        bar=bar_ms,
        note=f"{len(usual)} kinds, each the median of {ROUNDS}; slowest: {slowest}",
    )


@dataclass(frozen=True, slots=True)
class _Question:
    name: str
    ask: Callable[[], None]


def _questions(page: LedgerPage, tasks: Tasks) -> Iterator[_Question]:
    texts = {
        "name": "张伟芳",
        "two signs": "李娜",
        "surname": "王",
        "initials": "zwf",
        "pinyin": "zhangwei",
        "door": "12-3-501",
        "phone's tail": "4821",
        "part of a number": "19850612",
        "two words": "刘 7号楼",
        "nobody": "没有这个人",
    }
    for name, text in texts.items():
        yield _Question(name, partial(page.search.query.emit, text))
    table, falling = page.table, Qt.SortOrder.DescendingOrder
    yield _Question("heads", lambda: table.set_filter("relation_to_head", frozenset({"02"})))
    yield _Question("two of five", lambda: table.set_filter("education", frozenset({"20", "30"})))
    yield _Question("tag", page.chips.chips["disabled"].click)
    yield _Question("by pinyin", lambda: table.sort_changed.emit("full_name", _RISING))
    yield _Question("by birth", lambda: table.sort_changed.emit("birth_date", falling))
    areas = tasks.page(community.areas)
    area = random.choice([each for each in areas if each.kind is AreaKind.BUILDING])  # noqa: S311
    yield _Question("building", lambda: page.areas.chosen.emit(area.id, area.name))


@contextmanager
def _window(persons: int) -> Iterator[tuple[Shell, Tasks]]:
    path, key = material.vault(persons)
    vault = material.opened(path, key)
    tasks = Tasks(vault.store)
    desk = Desk(tasks, DeviceSettings(), save=lambda _: None, user=material.USER)
    shell = Shell(ROOMS, desk, community="幸福里社区居民委员会")
    try:
        shell.resize(1366, 768)
        shell.show()
        _idle(tasks)
        yield shell, tasks
    finally:
        shell.close()
        tasks.wait()
        shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        vault.close()


def _first_paint(shell: Shell, tasks: Tasks) -> tuple[LedgerPage, float]:
    """Turn to the ledger; return its page and the seconds until its lines are on the screen."""
    start = time.perf_counter()
    page = shell.enter("households")
    assert isinstance(page, LedgerPage), "the ledger's page"
    eye = _Eye(page)
    page.table.viewport().installEventFilter(eye)
    _until(lambda: eye.seen)
    took = time.perf_counter() - start
    _idle(tasks)
    return page, took


class _Eye(QObject):
    """Sees when the lines have been painted."""

    def __init__(self, page: LedgerPage) -> None:
        super().__init__(page)
        self.seen = False
        self._model = page.table.grid_model

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._model.rowCount():
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self.seen = True
        return super().event(event)


def _frames(page: LedgerPage) -> Iterator[float]:
    """Yield the seconds of single frames, far apart from each other."""
    table = page.table
    bar = table.verticalScrollBar()
    draw = random.Random(5)  # noqa: S311 - places to look at
    for at in range(SCROLLS):
        # A page on, as the wheel goes, and now and then far away, as the slider goes.
        target = draw.randrange(bar.maximum()) if at % 4 == 0 else bar.value() + bar.pageStep()
        start = time.perf_counter()
        bar.setValue(min(target, bar.maximum()))
        table.viewport().repaint()
        yield time.perf_counter() - start
        QApplication.processEvents()


def _answered(page: LedgerPage, ask: Callable[[], None]) -> float:
    heard: list[bool] = []

    def hear() -> None:
        heard.append(True)

    model = page.table.grid_model
    model.modelReset.connect(hear)
    model.dataChanged.connect(hear)
    start = time.perf_counter()
    ask()
    _until(lambda: bool(heard))
    took = time.perf_counter() - start
    model.modelReset.disconnect(hear)
    model.dataChanged.disconnect(hear)
    return took


def _until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_S
    alarm = QTimer(interval=1000)
    alarm.start()
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        assert time.monotonic() < end, "it never came"


def _idle(tasks: Tasks) -> None:
    """Let everything under way end, with what follows from it."""
    for _ in range(4):
        tasks.wait()
        QApplication.processEvents()
