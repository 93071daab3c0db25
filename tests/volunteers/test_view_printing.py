"""Every paper of the room, from its button to the preview: words that must and must not stand."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.record_pages import window
from support.vaults import Template, open_copy
from support.volunteering import Served, do, look, served

from shequ_desktop.app.office import Office
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.privacy import mask_name
from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import (
    CHANGE_POST,
    CHANGE_VOLUNTEER,
    DRAFT_CERTIFICATE,
    CertificateDraft,
    CertificateId,
    Consent,
)
from shequ_desktop.volunteers.view.printing import Printer

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


class Days:
    """The day it is."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 4, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def store(template: Template, tmp_path: Path, days: Days) -> Iterator[Store]:
    vault = open_copy(template, tmp_path / "papers", now=days)
    yield vault.store
    vault.close()


@pytest.fixture
def people(store: Store) -> Served:
    return served(store)


@pytest.fixture
def printer(qtbot: QtBot, store: Store, qapp: QApplication) -> Iterator[Printer]:
    tasks = Tasks(store, parent=qapp)
    desk = a_desk(tasks)
    desk.office = Office()
    owner = QWidget()
    qtbot.addWidget(owner)
    yield Printer(desk, owner)
    tasks.wait()


def certified(store: Store, people: Served, days: Days) -> CertificateId:
    draft = CertificateDraft(
        volunteer_id=people.li,
        from_on=date(2026, 1, 1),
        until_on=date(2026, 12, 31),
        handler="王敏",
        responsible="刘洋",
        phone="010-88001234",
    )
    made = do(store, DRAFT_CERTIFICATE, service.draft_certificate, draft)
    do(store, DRAFT_CERTIFICATE, service.publish_certificate, made, date(2026, 11, 22))
    days.now = datetime(2026, 12, 1, 4, tzinfo=UTC)
    do(store, DRAFT_CERTIFICATE, service.issue_and_prove, made)
    return made


def words(qtbot: QtBot) -> str:
    """Wait for the preview, close it and return what its pages say, without blanks."""
    preview = window(qtbot, PreviewWindow)
    pages = pdfplumber.open(io.BytesIO(preview.content)).pages
    said = "".join(page.extract_text() for page in pages)
    preview.close()
    return "".join(said.split())


def leaks(qtbot: QtBot) -> list[str]:
    """Wait for the preview, close it and return what it says that must not be published."""
    preview = window(qtbot, PreviewWindow)
    shown = preview.findChild(QListWidget, "leakList")
    assert isinstance(shown, QListWidget)
    told = [shown.item(at).text() for at in range(shown.count())]
    preview.close()
    return told


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        (lambda p, _s: p.registration(None), ("志愿服务登记单", "服务时间")),
        (lambda p, s: p.registration(s.li), ("李国强", "ZY-0001", "环境治理")),
        (lambda p, s: p.thanks(s.li), ("李国强", "3号楼楼道维护")),
        (lambda p, s: p.risks(s.stairs), ("3号楼楼道维护", "风险")),
        (lambda p, s: p.pledges(s.stairs), ("李国强", "每周六9:00—11:00")),
        (lambda p, s: p.sheet(s.stairs, *NOVEMBER), ("李国强", "9:00—11:00", "11月")),
    ],
)
def test_each_paper_says_what_it_is_about(
    qtbot: QtBot,
    printer: Printer,
    people: Served,
    ask: Callable[[Printer, Served], None],
    expected: tuple[str, ...],
) -> None:
    ask(printer, people)

    said = words(qtbot)
    assert [each for each in expected if each not in said] == []


def test_the_poster_names_nobody_who_has_not_agreed(
    qtbot: QtBot, store: Store, printer: Printer, people: Served
) -> None:
    draft = look(store, service.volunteer, people.wang).draft
    open_draft = replace(draft, consent=Consent.NAME)
    do(store, CHANGE_VOLUNTEER, service.change_volunteer, people.wang, open_draft)

    printer.poster()

    said = words(qtbot)
    assert "花园清洁" in said
    assert "王强" in said
    assert "李国强" not in said


@pytest.mark.usefixtures("people")
def test_published_hours_name_nobody_who_has_not_agreed(qtbot: QtBot, printer: Printer) -> None:
    printer.hours(*NOVEMBER)

    said = words(qtbot)
    assert "ZY-0001" in said
    assert "李国强" not in said


@pytest.mark.usefixtures("people")
def test_published_hours_say_until_when_they_hang(qtbot: QtBot, printer: Printer) -> None:
    printer.hours(*NOVEMBER)

    assert "2026年11月30日" in words(qtbot)


def agrees(store: Store, people: Served, title: str) -> None:
    """Let 李国强 of the ledger agree to be named, at a post whose title says a door."""
    draft = look(store, service.volunteer, people.li).draft
    named = replace(draft, consent=Consent.NAME)
    do(store, CHANGE_VOLUNTEER, service.change_volunteer, people.li, named)
    post = replace(look(store, service.post, people.stairs).draft, title=title)
    do(store, CHANGE_POST, service.change_post, people.stairs, post)


def test_the_name_of_who_agreed_may_stand_beside_a_door(
    qtbot: QtBot, store: Store, printer: Printer, people: Served
) -> None:
    agrees(store, people, "3号楼2单元维护")

    printer.hours(*NOVEMBER)
    assert leaks(qtbot) == []

    printer.hours(*NOVEMBER)
    said = words(qtbot)
    assert "李国强" in said
    assert "3号楼2单元维护" in said


def test_a_resident_who_has_not_agreed_is_still_blocked_beside_a_door(
    qtbot: QtBot, store: Store, printer: Printer, people: Served
) -> None:
    agrees(store, people, "3号楼2单元欧阳淑珍探访")

    printer.hours(*NOVEMBER)

    [told] = leaks(qtbot)
    assert mask_name("欧阳淑珍") in told


def test_the_full_name_of_a_child_is_not_published_whoever_agrees(
    qtbot: QtBot, store: Store, printer: Printer, people: Served
) -> None:
    draft = look(store, service.volunteer, people.wang).draft
    child = replace(
        draft,
        consent=Consent.NAME,
        birth_date=date(2012, 1, 1),
        guardian="王建",
        guardian_agreed_on=date(2026, 11, 1),
    )
    do(store, CHANGE_VOLUNTEER, service.change_volunteer, people.wang, child)

    printer.poster()

    said = words(qtbot)
    assert "王*" in said
    assert "王强" not in said


def test_a_certificate_is_printed_with_its_number(
    qtbot: QtBot, store: Store, printer: Printer, people: Served, days: Days
) -> None:
    printer.certificates([certified(store, people, days)])

    said = words(qtbot)
    assert "ZM-2026-0001" in said
    assert "李国强" in said
