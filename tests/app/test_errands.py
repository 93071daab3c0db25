"""Errands come back one way or another; nobody waits for ever."""

import threading

from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from shequ_desktop.app.errands import Errands, No, said
from shequ_desktop.kernel.progress import Cancelled, Progress
from shequ_desktop.storage.problems import StoreFull


def test_work_leaves_the_window_s_thread_and_its_result_comes_back(
    errands: Errands, qtbot: QtBot
) -> None:
    threads: list[tuple[int, int]] = []
    nos: list[No] = []

    errands.run(
        lambda _progress: threading.get_ident(),
        owner=errands,
        then=lambda worked: threads.append((worked, threading.get_ident())),
        failed=nos.append,
    )
    qtbot.waitUntil(lambda: threads != [])

    ((worked, heard),) = threads
    assert worked != heard == threading.get_ident()
    assert nos == []


def test_a_problem_is_heard_by_who_sent_the_errand(errands: Errands, qtbot: QtBot) -> None:
    nos: list[No] = []

    def work(_progress: Progress) -> None:
        raise StoreFull

    errands.run(work, owner=errands, then=lambda _none: None, failed=nos.append)
    qtbot.waitUntil(lambda: nos != [])

    assert said(nos[0]).startswith("磁盘已满")


def test_a_cancelled_errand_stops_at_its_next_report(errands: Errands, qtbot: QtBot) -> None:
    begun = threading.Event()
    nos: list[No] = []

    def work(progress: Progress) -> None:
        while True:
            begun.set()
            progress.report(1, 2)

    job = errands.run(work, owner=errands, then=lambda _none: None, failed=nos.append)
    begun.wait()
    job.cancel()
    qtbot.waitUntil(lambda: nos != [])

    assert isinstance(nos[0], Cancelled)


def test_a_bug_frees_the_window_and_is_heard_by_the_alarm(errands: Errands, qtbot: QtBot) -> None:
    nos: list[No] = []

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as bugs:
        errands.run(work, owner=errands, then=lambda _none: None, failed=nos.append)
        qtbot.waitUntil(lambda: bugs != [])

    assert [type(bug[1]) for bug in bugs] == [ZeroDivisionError]
    assert isinstance(nos[0], Cancelled)


def test_nobody_hears_for_a_window_that_is_gone(errands: Errands, qtbot: QtBot) -> None:
    heard: list[object] = []
    last: list[object] = []
    window = QObject()

    errands.run(lambda _progress: 1, owner=window, then=heard.append, failed=heard.append)
    delete(window)
    errands.run(lambda _progress: 2, owner=errands, then=last.append, failed=heard.append)
    qtbot.waitUntil(lambda: last == [2])

    assert heard == []
