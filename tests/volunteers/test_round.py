"""A post from the first claim to a certificate that another copy of the program verifies."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support.li_family import a_desk
from support.record_pages import window
from support.vaults import Template, open_copy
from support.volunteering import claimed, do, look, offered, registered, served, written

from shequ_desktop.app.office import Office
from shequ_desktop.gui.desk import Desk
from shequ_desktop.gui.preview import PreviewWindow
from shequ_desktop.gui.tasks import Tasks
from shequ_desktop.kernel.findings import RulesBroken
from shequ_desktop.storage.store import Store
from shequ_desktop.volunteers import service
from shequ_desktop.volunteers.values import (
    ACCEPT_CLAIM,
    DRAFT_CERTIFICATE,
    HAND_OVER,
    ISSUE_CERTIFICATE,
    PUBLISH_CERTIFICATE,
    VOID_CERTIFICATE,
    CertificateDraft,
    CertificateId,
    CertificateState,
    ClaimMode,
    PostNotOpen,
    VolunteerDraft,
)
from shequ_desktop.volunteers.view.certificate_dialogs import VerifyDialog
from shequ_desktop.volunteers.view.printing import Printer

DAYS = tuple(date(2026, 11, 10) + timedelta(days=at) for at in range(12))


class Clock:
    """The time it is."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 4, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@dataclass(frozen=True, slots=True)
class House:
    """One copy of the program."""

    store: Store
    desk: Desk


@pytest.fixture
def home(template: Template, tmp_path: Path, clock: Clock, qapp: QApplication) -> Iterator[House]:
    yield from _house(template, tmp_path / "home", clock, qapp)


@pytest.fixture
def elsewhere(
    template: Template, tmp_path: Path, clock: Clock, qapp: QApplication
) -> Iterator[House]:
    """Return another copy of the program, which knows nothing of this community."""
    yield from _house(template, tmp_path / "elsewhere", clock, qapp)


def _house(template: Template, folder: Path, clock: Clock, qapp: QApplication) -> Iterator[House]:
    vault = open_copy(template, folder, now=clock)
    tasks = Tasks(vault.store, parent=qapp)
    desk = a_desk(tasks)
    desk.office = Office()
    yield House(vault.store, desk)
    tasks.wait()
    vault.close()


def handed_over(store: Store) -> CertificateDraft:
    """Let a post be claimed, refused while it is full, handed over and served for two weeks."""
    served(store)
    post = offered(store, title="护学路口", place="南门", people_needed=1)
    lin = registered(store, VolunteerDraft(name="林秀英"))
    he = registered(store, VolunteerDraft(name="何建国"))
    first = claimed(store, post, lin)
    do(store, ACCEPT_CLAIM, service.accept_claim, first)
    with pytest.raises(RulesBroken) as refused:
        claimed(store, post, he)
    assert PostNotOpen in {type(each) for each in refused.value.findings}
    on = date(2026, 11, 10)
    do(store, HAND_OVER, service.hand_over, first, he, on=on, mode=ClaimMode.IN_PERSON)
    claims = look(store, service.post, post).claims
    assert {each.volunteer_name for each in claims} == {"林秀英", "何建国"}
    written(store, he, post, *DAYS)
    return CertificateDraft(
        volunteer_id=he,
        from_on=date(2026, 11, 1),
        until_on=date(2026, 11, 30),
        handler="王敏",
        responsible="刘洋",
        phone="010-88001234",
    )


def issued(
    store: Store, clock: Clock, draft: CertificateDraft, replaces: CertificateId | None = None
) -> tuple[CertificateId, str]:
    """Draft, publicise and issue a certificate; the time goes on by ten days."""
    made = do(store, DRAFT_CERTIFICATE, service.draft_certificate, draft, replaces=replaces)
    do(store, PUBLISH_CERTIFICATE, service.publish_certificate, made, clock.now.date())
    clock.now += timedelta(days=10)
    return made, do(store, ISSUE_CERTIFICATE, service.issue_and_prove, made)


def test_service_at_a_post_handed_over_is_certified_and_verified_elsewhere(
    qtbot: QtBot, home: House, elsewhere: House, clock: Clock
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    made, proof = issued(home.store, clock, handed_over(home.store))

    Printer(home.desk, host).certificates([made])
    preview = window(qtbot, PreviewWindow)
    pages = pdfplumber.open(io.BytesIO(preview.content)).pages
    said = "".join("".join(page.extract_text() for page in pages).split())
    preview.close()
    assert "何建国" in said
    assert "ZM-2026-0001" in said

    verify = VerifyDialog(elsewhere.desk, host)
    verify.show()
    verify.text.setPlainText(proof)
    assert "内容没有改动，但不是本社区出具的" in verify.verdict.text()
    assert "何建国" in verify.told.text()
    verify.text.setPlainText(proof.replace("何建国", "何建军"))
    assert "改过" in verify.verdict.text()
    verify.close()
    at_home = VerifyDialog(home.desk, host)
    at_home.text.setPlainText(proof)
    assert "真实有效" in at_home.verdict.text()
    at_home.close()


def test_a_voided_certificate_is_issued_anew_under_another_number(
    home: House, clock: Clock
) -> None:
    draft = handed_over(home.store)
    made, _proof = issued(home.store, clock, draft)

    do(home.store, VOID_CERTIFICATE, service.void_certificate, made, "备注有误")
    again, _proof = issued(home.store, clock, replace(draft, note="重开"), made)

    old, new = (look(home.store, service.certificate, each) for each in (made, again))
    assert (old.state, new.state) == (CertificateState.VOID, CertificateState.ISSUED)
    assert (old.number, new.number, new.replaces) == ("ZM-2026-0001", "ZM-2026-0002", made)
